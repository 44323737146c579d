"""Names in answers and in running text. All names are invented."""

from __future__ import annotations

import pytest

from flows.understand import names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Nguyễn Văn Bình", "Nguyễn Văn Bình", id="a name"),
        pytest.param("liệt sĩ Nguyễn Văn Bình", "Nguyễn Văn Bình", id="a title"),
        pytest.param("LS TRẦN VĂN BÍNH", "Trần Văn Bính", id="capitals"),
        pytest.param("nguyen van binh", "Nguyen Van Binh", id="small letters"),
        pytest.param("đ/c Hợi", "Hợi", id="a comrade's given name"),
        pytest.param("anh Tư", "Tư", id="a number for a name"),
        pytest.param("Dạ, ông Phạm Văn Quảng ạ", "Phạm Văn Quảng", id="a polite answer"),
        pytest.param("cậu ấy tên là Khiêm", "Khiêm", id="tên là"),
        pytest.param("ten la nguyen van binh", "Nguyen Van Binh", id="ten la"),
        pytest.param("tôi tên là Lương Văn Mười", "Lương Văn Mười", id="the informant about himself"),
        pytest.param("Nguyễn Đình Dũng (tên thường gọi: Cảnh)", "Nguyễn Đình Dũng", id="an alias in brackets"),
        pytest.param("Nguyễn Văn Bình, sinh 1949, quê Vĩnh Bảo", "Nguyễn Văn Bình", id="more than was asked"),
        pytest.param("Nguyen Van Sinh", "Nguyen Van Sinh", id="Sinh is a name"),
        pytest.param("nguyen thi que", "Nguyen Thi Que", id="Quế is a name"),
        pytest.param("Trần Thị Nhớ", "Trần Thị Nhớ", id="Nhớ is a name"),
        pytest.param("Huy", "Huy", id="Huy is a name, too"),
        pytest.param("Bác tôi tên là Nguyễn Văn Bình hy sinh ở Quảng Trị ạ", "Nguyễn Văn Bình", id="inside a sentence"),
        pytest.param("em không rõ tên đầy đủ, chỉ biết tên Sở", "Sở", id="only the given name is known"),
        pytest.param("H'Hen Niê", "H'Hen Niê", id="a name of the highlands"),
        pytest.param("최동수", "최동수", id="a Korean name"),
        pytest.param("không biết", None, id="not known"),
        pytest.param("KHÔNG NHỚ", None, id="not remembered"),
        pytest.param("Xin chào", None, id="a greeting"),
        pytest.param("đúng rồi", None, id="a yes"),
        pytest.param("đau quá", None, id="an outcry"),
        pytest.param("tôi muốn tìm mộ", None, id="a wish"),
        pytest.param("Anh ấy hy sinh ở Huế", None, id="a sentence"),
        pytest.param("Nguyễn Văn Bình và Trần Văn Nam", None, id="two names"),
        pytest.param("liệt sĩ", None, id="a title alone"),
        pytest.param("Hà Nội", None, id="a place"),
        pytest.param("năm 1972", None, id="a year"),
        pytest.param("C3 D7", None, id="a unit"),
        pytest.param("😀", None, id="a picture"),
    ],
)
def test_reads_an_answer(text: str, name: str | None) -> None:
    assert names.read_name(text) == name


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("nhờ tìm mộ bác tôi là liệt sĩ Bùi Đình Khoa, sinh 1949", ["Bùi Đình Khoa"], id="liệt sĩ"),
        pytest.param("nho tim mo liet si Bui Dinh Khoa, sinh 1949", ["Bui Dinh Khoa"], id="liet si"),
        pytest.param("liet si nguyen van binh que o vinh bao", ["Nguyen Van Binh"], id="small letters, a clear end"),
        pytest.param("LS THẮNG - HS 17.10.66", ["Thắng"], id="a stone"),
        pytest.param("chôn đồng chí Phạm Văn Quảng quê Vĩnh Bảo", ["Phạm Văn Quảng"], id="a comrade who was buried"),
        pytest.param("Liệt sĩ là cậu Đào Văn Quynh, mất năm 1974", ["Đào Văn Quynh"], id="words between"),
        pytest.param("Tôi là Nguyễn Văn Hùng con liệt sĩ Nguyễn Văn Bình", ["Nguyễn Văn Bình"], id="not the informant"),
        pytest.param("liệt sĩ Trần Văn An và liệt sĩ Lê Văn Ba", ["Trần Văn An", "Lê Văn Ba"], id="two"),
        pytest.param("liệt sĩ Nguyễn Văn Bình. Liệt sĩ NGUYỄN VĂN BÌNH", ["Nguyễn Văn Bình"], id="each once"),
        pytest.param("Bố tôi là Lê Văn Hùng, quê Kiến Thụy, hy sinh năm 1968", ["Lê Văn Hùng"], id="a father who fell"),
        pytest.param("cháu tìm mộ bác Trần Văn Hòa quê An Lão", ["Trần Văn Hòa"], id="whose grave is sought"),
        pytest.param("Bố tôi là Lê Văn Hùng kể có liệt sĩ hy sinh ở đây", [], id="a father who tells"),
        pytest.param("Bố tôi là Lê Văn Hùng, cùng đơn vị anh Ba hy sinh", [], id="a father whose comrade fell"),
        pytest.param("liet si nguyen van que o vinh bao", [], id="where the name ends is not clear"),
        pytest.param("nghĩa trang liệt sĩ Trường Sơn", [], id="a cemetery"),
        pytest.param("liệt sĩ Hải Phòng", [], id="a city's martyrs"),
        pytest.param("các liệt sĩ Trung đoàn 42", [], id="a regiment's martyrs"),
        pytest.param("gửi đồng chí Hùng, xã tôi có mộ liệt sĩ", [], id="an official spoken to"),
        pytest.param("đồng chí Lê Văn An, chủ tịch xã, nói có mộ liệt sĩ", [], id="an official spoken of"),
        pytest.param("mẹ liệt sĩ Trần Thị Nhài", [], id="a mother or a martyr"),
        pytest.param("Liệt sĩ chưa biết tên", [], id="unknown"),
        pytest.param("tôi là Nguyễn Văn Bình", [], id="no cue"),
    ],
)
def test_finds_martyrs(text: str, found: list[str]) -> None:
    martyrs = names.martyr_names(text)

    assert [m.name for m in martyrs] == found
    assert all(text[m.start : m.end].lower() == m.name.lower() for m in martyrs)

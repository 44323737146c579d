"""Names in answers. All names are invented."""

from __future__ import annotations

import pytest

from flows.understand.persons import names


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

"""Who is a martyr, of all the people that a text names. Every person is invented."""

from __future__ import annotations

from datetime import date

import pytest

from flows.understand import story

NOW = date(2026, 11, 26)


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
        pytest.param("Bố tôi là Lê Văn Hùng, cùng đơn vị anh Ba hy sinh", ["Ba"], id="a father whose comrade fell"),
        pytest.param("liet si nguyen van que o vinh bao", [], id="where the name ends is not clear"),
        pytest.param("nghĩa trang liệt sĩ Trường Sơn", [], id="a cemetery"),
        pytest.param("liệt sĩ Hải Phòng", [], id="a city's martyrs"),
        pytest.param("các liệt sĩ Trung đoàn 42", [], id="a regiment's martyrs"),
        pytest.param("gửi đồng chí Hùng, xã tôi có mộ liệt sĩ", [], id="an official spoken to"),
        pytest.param("đồng chí Lê Văn An, chủ tịch xã, nói có mộ liệt sĩ", [], id="an official spoken of"),
        pytest.param("mẹ liệt sĩ Trần Thị Nhài", [], id="a mother or a martyr"),
        pytest.param("Liệt sĩ chưa biết tên", [], id="unknown"),
        pytest.param("tôi là Nguyễn Văn Bình", [], id="no cue"),
        pytest.param(
            "Hồi đó tổ 3 người đi đánh tàu không về: anh Mão người Nghệ An, anh Tề quê Cát Hải với cậu Sóc",
            ["Mão", "Tề", "Sóc"],
            id="a list that a verb of falling opens",
        ),
        pytest.param(
            "Trận ấy hy sinh 11 đồng chí, trong đó tôi nhớ Nguyễn Khắc Thiệu b trưởng và Trịnh Văn Bảy",
            ["Nguyễn Khắc Thiệu", "Trịnh Văn Bảy"],
            id="among the dead",
        ),
        pytest.param(
            "Trung sĩ Lê Văn Tố, chiến sĩ Nguyễn Hữu Phước và hạ sĩ Mai Văn Ngà hy sinh ngày 13/5/1969",
            ["Lê Văn Tố", "Nguyễn Hữu Phước", "Mai Văn Ngà"],
            id="several before the verb",
        ),
        pytest.param(
            "đồng chí Giàng A Páo cùng tôi giữ chốt. Páo hy sinh, mất xác", ["Giàng A Páo"], id="named again, short"
        ),
        pytest.param(
            "tôi và anh Đỗ Văn Thái nhập ngũ. Anh Thái hy sinh ở La Vang", ["Đỗ Văn Thái"], id="named in full before"
        ),
        pytest.param("thằng Lượng (tên đủ là Phạm Văn Lượng) đạp mìn", ["Phạm Văn Lượng"], id="the full name behind"),
        pytest.param(
            "bia ghi liệt sĩ Nguyễn Văn Hải là sai, tên đúng là Nguyễn Văn Hai", ["Nguyễn Văn Hai"], id="a correction"
        ),
        pytest.param("Ông nội em là liệt sỹ chống Pháp, tên Bùi Văn Khái", ["Bùi Văn Khái"], id="the name comes late"),
        pytest.param("ông Nguyễn Văn Sự kể ông Cẩn bị Pháp bắn tại bến đò", ["Cẩn"], id="who tells and who fell"),
        pytest.param("Hầm có lọ ghi tên Trần Đức Thuận", ["Trần Đức Thuận"], id="a written name"),
        pytest.param("Họ và tên: NGUYỄN ĐỨC TÔN. Ngày sinh: 5/8/1950. Hi sinh: 1971", ["Nguyễn Đức Tôn"], id="a form"),
        pytest.param("bo toi la le thi minh 0388145902, bo hy sinh 1968", [], id="no father bears the name Thị"),
        pytest.param("Bà mẹ Việt Nam anh hùng Phạm Thị Tý có con hy sinh 1967", [], id="a heroic mother"),
        pytest.param("trường mang tên anh hùng liệt sĩ Mạc Thị Lựu", [], id="a school"),
        pytest.param("đường Nguyễn Văn Trỗi, có liệt sĩ hy sinh", [], id="a street"),
        pytest.param("Trung tá Nguyễn Văn Thành, chỉ huy đội tìm 3 hài cốt liệt sĩ", [], id="who searches today"),
        pytest.param("bác sĩ Hồ Thị Mai lấy mẫu hài cốt liệt sĩ", [], id="a doctor"),
        pytest.param("chôn ở vườn nhà ông Vũ Văn Chiến", [], id="the owner of the garden"),
        pytest.param("ông Vũ Bằng biết chỗ chôn bộ đội, ông Bằng thì chết năm 2010", [], id="a witness who died since"),
        pytest.param("anh Hoàng Minh Châu hiện sống ở Quy Nhơn, đơn vị hy sinh nhiều", [], id="who lives"),
        pytest.param("cảm ơn anh Việt và chị Trần Thu Hà đã đón hài cốt bố tôi", [], id="who is thanked"),
        pytest.param("hy sinh tại Cam Lộ, Quảng Trị", [], id="a place with a surname in it"),
        pytest.param("Đường Trường Sơn hy sinh nhiều", [], id="a road"),
        pytest.param("Bác Hồ nói các liệt sĩ hy sinh vì nước", [], id="the president"),
        pytest.param("ở Hà Nam Ninh hy sinh 3 đồng chí, Hồ Chí Minh toàn tập", [], id="a province and a book"),
        pytest.param("thầy Nguyễn Văn Liên ngoại cảm đòi tiền tìm mộ liệt sĩ", [], id="a psychic"),
    ],
)
def test_finds_martyrs(text: str, found: list[str]) -> None:
    names = [m.name for m in story.read_story(text, NOW).martyrs]

    assert [n.value for n in names if n] == found
    assert all(text[n.start : n.end] == n.said for n in names if n)


@pytest.mark.parametrize(
    ("text", "name", "relation"),
    [
        pytest.param("Tôi là Trần Thị Liên vợ liệt sĩ Đỗ Văn Quảng", "Trần Thị Liên", "wife", id="wife"),
        pytest.param("Liệt sĩ Hà Công Thưởng. Em gái: Hà Thị Nụ, 0225 3 765 432", "Hà Thị Nụ", "sister", id="a label"),
        pytest.param("Chú ruột cháu: LS Nguyễn Đình Chí. zalo 0868 45 45 09", None, "nephew", id="nobody named"),
        pytest.param("tìm mộ bác tôi là liệt sĩ Bùi Đình Khoa. Gọi cháu Thơm 0987654012", "Thơm", "nephew", id="gọi"),
        pytest.param("Tôi ở Biên Hòa, tên Lê Tư. Tôi chôn anh Vũ Hữu Lành", "Lê Tư", "comrade", id="tôi ..., tên"),
        pytest.param(
            "Bố tôi, liệt sĩ Hoàng Khắc Bền. Tôi: Hoàng Thị Mến", "Hoàng Thị Mến", "daughter", id="a daughter"
        ),
        pytest.param("Em là Lê Thị Nga quản trang NTLS xã Nghi Dương", "Lê Thị Nga", "cemetery keeper", id="a keeper"),
        pytest.param("đào ao gặp xương người. 0369112233 (Quyền)", "Quyền", "finder", id="a name in brackets"),
        pytest.param("Con trai cụ là liệt sĩ Đỗ Ngọc Lan, mẹ là cụ Ngát", None, None, id="a mother told of"),
    ],
)
def test_finds_who_tells(text: str, name: str | None, relation: str | None) -> None:
    told = story.read_story(text, NOW).informant

    assert ((told.name.value if told.name else None, told.relation) if told else (None, None)) == (name, relation)

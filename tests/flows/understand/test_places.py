"""Homes, graves and places of death in the person's own words."""

from __future__ import annotations

import pytest

from flows.understand import places


@pytest.mark.parametrize(
    ("text", "home"),
    [
        pytest.param("quê Vĩnh Bảo, Hải Phòng, sinh khoảng 1952", "Vĩnh Bảo, Hải Phòng", id="quê"),
        pytest.param(
            "Nguyên quán: Cẩm Chế, Thanh Hà, Hải Hưng. Nhập ngũ", "Cẩm Chế, Thanh Hà, Hải Hưng", id="nguyên quán"
        ),
        pytest.param("que thon Dong, xa Ngu Doan, Kien Thuy. Nhap ngu", "thon Dong, xa Ngu Doan, Kien Thuy", id="que"),
        pytest.param("que o vinh bao, hi sinh nam 1972", "vinh bao", id="small letters, a known name"),
        pytest.param("quê ở Cát Hải hi sinh ngày", "Cát Hải", id="no comma"),
        pytest.param("Quê chắc ở Thái Bình vì trước có người về", "Thái Bình", id="a hedge is not part of it"),
        pytest.param("quê thôn 2 xã Hồng Phong", "thôn 2 xã Hồng Phong", id="a numbered hamlet"),
        pytest.param("QUÊ TIÊN LÃNG HY SINH 1972", "TIÊN LÃNG", id="capitals"),
        pytest.param(
            "Quê quán: Đoàn Xá, Kiến Thụy\nĐơn vị: D4", "Đoàn Xá, Kiến Thụy", id="the next line is another field"
        ),
        pytest.param("Tôi là Lê Văn An, quê Thái Bình", None, id="the informant's own home"),
        pytest.param("quê tôi nghèo lắm", None, id="no name"),
        pytest.param("tôi về quê Vĩnh Bảo", None, id="going home"),
        pytest.param("cây quế ở vườn", None, id="another word"),
        pytest.param("không có gì", None, id="nothing"),
    ],
)
def test_home_town(text: str, home: str | None) -> None:
    assert places.home_town(text) == home


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("chôn anh cạnh bờ sông, chỗ có 3 cây dừa.", "cạnh bờ sông, chỗ có 3 cây dừa", id="chôn"),
        pytest.param("Thi hài: an táng tại nghĩa trang mặt trận.", "nghĩa trang mặt trận", id="an táng tại"),
        pytest.param("chon o doi Chay gan cau Ba Ben", "doi Chay gan cau Ba Ben", id="without diacritics"),
        pytest.param("không biết chôn ở đâu", None, id="a question"),
        pytest.param("Giấy báo tử không ghi nơi chôn", None, id="a denial"),
        pytest.param("bốn người chôn chung", None, id="no place"),
    ],
)
def test_burial_words(text: str, words: str | None) -> None:
    assert places.burial_words(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Hi sinh ở Thạch Hãn. Bà tôi", "Thạch Hãn", id="ở"),
        pytest.param("hy sinh ngay 19/8/1972 o Quang Tri", "Quang Tri", id="a date between"),
        pytest.param("Nơi hy sinh: Mặt trận phía Nam. Thi hài", "Mặt trận phía Nam", id="a form"),
        pytest.param(
            "hy sinh tại xã Hải Lệ, thị xã Quảng Trị, chôn ở đó", "xã Hải Lệ, thị xã Quảng Trị", id="two levels"
        ),
        pytest.param("hy sinh ở Vị Xuyên khi đang gác", "Vị Xuyên", id="a name that sounds like a small word"),
        pytest.param("hy sinh ở tuổi 20", None, id="an age"),
        pytest.param("không rõ hy sinh ở đâu", None, id="a question"),
        pytest.param("hy sinh năm 1972", None, id="no place"),
    ],
)
def test_death_place(text: str, words: str | None) -> None:
    assert places.death_place(text) == words

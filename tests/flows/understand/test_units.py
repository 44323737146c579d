"""Units as veterans write them."""

from __future__ import annotations

import dataclasses

import pytest

from flows.understand import units

WHOLE = {"company": "3", "battalion": "7", "regiment": "66", "division": "304"}


def read(text: str) -> dict[str, str] | None:
    reading = units.read_unit(text)
    return {k: v for k, v in dataclasses.asdict(reading).items() if v and k != "said"} if reading else None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("C3 D7 E66 F304", id="blanks"),
        pytest.param("c3d7e66f304", id="glued"),
        pytest.param("C3, D7, E66, F304", id="commas"),
        pytest.param("c3-d7-e66-f304", id="dashes"),
        pytest.param("C3 – D7 – E66 – F304", id="long dashes"),
        pytest.param("c3/d7/e66/f304", id="slashes"),
        pytest.param("c3.d7.e66.f304", id="dots"),
        pytest.param("F304 E66 D7 C3", id="large to small"),
        pytest.param("c 3 d 7 e 66 f 304", id="letters apart"),
        pytest.param("Đại đội 3 - Tiểu đoàn 7 - Trung đoàn 66 - Sư đoàn 304", id="words"),
        pytest.param("dai doi 3 tieu doan 7 trung doan 66 su 304", id="words without diacritics"),
        pytest.param("đơn vị bác ấy là C3, tiểu đoàn 7 thuộc E66 sư 304 ạ", id="mixed, in a sentence"),
    ],
)
def test_reads_every_way_to_write_it(text: str) -> None:
    assert read(text) == WHOLE


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        pytest.param("E50", {"regiment": "50"}, id="one letter"),
        pytest.param("F320B", {"division": "320B"}, id="the letter behind a division"),
        pytest.param("b3/c2/d1", {"platoon": "3", "company": "2", "battalion": "1"}, id="b beside c is a platoon"),
        pytest.param(
            "c10/d2/e24/B3", {"company": "10", "battalion": "2", "regiment": "24", "front": "B3"}, id="B3 a front"
        ),
        pytest.param("C2 K4 E271 Miền", {"company": "2", "battalion": "4", "regiment": "271", "other": "Miền"}, id="K"),
        pytest.param("tiểu đoàn đặc công K1", {"code": "K1"}, id="a named K stays a code"),
        pytest.param("Đ5/K4", {"battalion": "5", "code": "K4"}, id="two battalions: K is a code"),
        pytest.param("c2/d1/KB", {"company": "2", "battalion": "1", "code": "KB"}, id="KB"),
        pytest.param("d8/kn", {"battalion": "8", "code": "KN"}, id="a small code behind a slash"),
        pytest.param("e42 (c57)", {"company": "57", "regiment": "42"}, id="brackets"),
        pytest.param("D4, D6 thuộc E24", {"regiment": "24"}, id="two of one level: neither"),
        pytest.param("QK3", {"military_region": "3"}, id="QK"),
        pytest.param("quân khu Tả Ngạn", {"military_region": "Tả Ngạn"}, id="a named region"),
        pytest.param("Mặt trận B3", {"front": "B3"}, id="a front"),
        pytest.param("đoàn 559", {"group": "559"}, id="a group"),
        pytest.param("Quân đoàn II", {"corps": "2"}, id="a Roman corps"),
        pytest.param("lữ đoàn 126", {"brigade": "126"}, id="a brigade"),
        pytest.param("hòm thư 86.500 YK", {"mailbox": "86.500 YK"}, id="a mailbox"),
        pytest.param("hòm thư 4321 ở đâu", {"mailbox": "4321"}, id="a mailbox and no suffix"),
        pytest.param("TNXP N45", {"other": "TNXP N45"}, id="youth volunteers"),
        pytest.param("E66 năm 1972", {"regiment": "66"}, id="a year behind it"),
        pytest.param("K4", {"code": "K4"}, id="a lone K is kept undecoded"),
        pytest.param("B3", {"code": "B3"}, id="a lone B3 is kept undecoded"),
    ],
)
def test_reads(text: str, unit: dict[str, str]) -> None:
    assert read(text) == unit


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("không nhớ đơn vị", id="words"),
        pytest.param("kb", id="kb may mean that he does not know"),
        pytest.param("H2 - c/sỹ", id="a rank and a soldier"),
        pytest.param("sư 25 Mỹ", id="an American division"),
        pytest.param("lính Mỹ sư đoàn 25", id="the same, named before"),
        pytest.param("Sư đoàn 23 bộ binh quân Sài Gòn", id="a division of the other side"),
        pytest.param("Sư đoàn 968 tìm thấy", id="who found him"),
        pytest.param("Đội K53", id="today's search team"),
        pytest.param("lúc đó e 20 tuổi", id="I was twenty"),
        pytest.param("đồi A1", id="a hill"),
        pytest.param("trúng bom B52", id="an aeroplane"),
        pytest.param("súng AK 47", id="a rifle"),
        pytest.param("khu B còn 21 mộ", id="a part of a cemetery"),
        pytest.param("5h30 ngày 16/8/1972", id="a time"),
        pytest.param("20.8449N 106.6881E", id="a position"),
    ],
)
def test_does_not_read(text: str) -> None:
    assert read(text) is None


def test_says_what_was_typed() -> None:
    reading = units.read_unit("anh ấy ở c11/d6/e95 thì phải")

    assert reading is not None
    assert reading.said == "c11/d6/e95"

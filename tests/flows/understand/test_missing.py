"""References that lack something, and the words that complete them."""

from __future__ import annotations

import pytest

from bot import places
from bot.settings import Settings
from flows.understand.maps import missing
from flows.understand.maps.coordinates import Position
from flows.understand.maps.sheets import find_sheet
from flows.understand.page import fold

GAZETTEER = places.load(Settings())
KHE_SANH = (16.8220, 106.7365)  # XD 854 603
HAI_PHONG = (20.8449, 106.6881)


def completed(reference: str, words: str) -> Position | None:
    lacking = missing.first_unplaced(reference)
    assert lacking is not None
    return missing.complete(lacking, words, GAZETTEER)


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("XD", id="letters"),
        pytest.param("xd ạ", id="letters and a courtesy"),
        pytest.param("48Q XD", id="with the zone"),
        pytest.param("hai chữ cái là XD", id="said to be letters"),
        pytest.param("XD 854 603", id="all of it again"),
        pytest.param("huyện Hướng Hóa, Quảng Trị", id="a district"),
        pytest.param("gần xã Hướng Phùng, Hướng Hóa", id="a commune some kilometres off"),
        pytest.param("mảnh 6342-IV", id="a map sheet"),
        pytest.param("tờ 6342 4 của Mỹ", id="a map sheet with an Arabic quarter"),
    ],
)
def test_digits_without_letters_are_completed(words: str) -> None:
    position = completed("tọa độ (854603)", words)

    assert position is not None
    assert (position.lat, position.lon) == pytest.approx(KHE_SANH, abs=1e-3)
    assert position.accuracy_m > 50
    assert [one.datum for one in position.alternatives] == ["wgs84"]


@pytest.mark.parametrize(
    "words",
    ["không nhớ", "miền Trung", "gần suối", "Quảng Nam - Đà Nẵng hay Kon Tum", "đi", "XX", "", "10.000", "xã Tân Lập"],
)
def test_words_that_settle_nothing_complete_nothing(words: str) -> None:
    assert completed("854603", words) is None


def test_the_square_of_a_place_is_an_assumption() -> None:
    position = completed("854603", "huyện Hướng Hóa, Quảng Trị")

    assert position is not None
    assert position.notes == ("square-assumed", "datum-assumed")


def test_a_sheet_is_completed_by_the_digits_on_it() -> None:
    position = completed("bản đồ mảnh 6342-IV", "tọa độ 854 603")

    assert position is not None
    assert (position.lat, position.lon) == pytest.approx(KHE_SANH, abs=1e-3)
    assert completed("bản đồ mảnh 6342-IV", "gần Hướng Hóa, Quảng Trị") is None


def test_a_short_plus_code_is_completed_by_its_place() -> None:
    position = completed("RMVQ+X6", "Hải Phòng")

    assert position is not None
    assert (position.lat, position.lon) == pytest.approx(HAI_PHONG, abs=1e-3)
    assert completed("RMVQ+X6", "gần suối") is None


def test_metres_without_their_zone_are_completed_by_the_province() -> None:
    position = completed("X = 2306067.77, Y = 597432.44", "ở quận Lê Chân, Hải Phòng")

    assert position is not None
    assert (position.lat, position.lon) == pytest.approx(HAI_PHONG, abs=1e-4)


@pytest.mark.parametrize(
    ("number", "south", "west", "north", "east"),
    [
        ("6442-IV", 16.75, 107.0, 17.0, 107.25),  # Quang Tri
        ("6541 II", 16.0, 107.75, 16.25, 108.0),  # south of Hue
        ("6330", 10.5, 106.5, 11.0, 107.0),  # Saigon
        ("6330-3", 10.5, 106.5, 10.75, 106.75),
        ("F-48-104", 21.0, 105.5, 21 + 1 / 3, 106.0),  # Ha Noi
        ("F-48-82-C", 21 + 2 / 3, 106.5, 21 + 5 / 6, 106.75),
        ("E-48-1", 20 - 1 / 3, 102.0, 20.0, 102.5),
        ("E-48-144", 16.0, 107.5, 16 + 1 / 3, 108.0),
    ],
)
def test_sheets_by_their_numbers(number: str, south: float, west: float, north: float, east: float) -> None:
    sheet = find_sheet(fold.page(f"mảnh {number}"))

    assert sheet is not None
    assert (sheet.south, sheet.west, sheet.north, sheet.east) == pytest.approx((south, west, north, east))


@pytest.mark.parametrize("text", ["năm 1968", "E-48-145", "E-48-0", "6442-V", "0912 6330 12", "84560312"])
def test_other_numbers_are_no_sheets(text: str) -> None:
    assert find_sheet(fold.page(text)) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("bản đồ ra mã RMVQ+X6 Hải Phòng nhé. Bia xi măng khắc tay", "RMVQ+X6 Hải Phòng"),
        ("Mộ ở RMVQ+X6, Hải Phòng", "RMVQ+X6, Hải Phòng"),
        ("mã RMVQ+X6 cạnh con suối, cháu ở Hải Phòng", None),  # where the teller lives
        ("mã RMVQ+X6\nHải Phòng", None),
        ("RMVQ+X6", None),
    ],
)
def test_a_short_plus_code_has_the_place_right_behind_it(text: str, said: str | None) -> None:
    found = missing.beside_names(text, GAZETTEER)

    assert [one.position.text for one in found] == ([said] if said else [])
    for one in found:
        assert (one.position.lat, one.position.lon) == pytest.approx(HAI_PHONG, abs=1e-3)
        assert text[one.start : one.end] == said

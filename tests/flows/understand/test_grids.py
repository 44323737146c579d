"""Wartime grid references: zone, band and datum that the text leaves out."""

from __future__ import annotations

import pytest

from flows.understand.maps.grids import scan_bare, scan_grids
from flows.understand.maps.positions import Position
from flows.understand.page import fold


def read(text: str) -> Position | None:
    page = fold.page(text)
    hit = next(scan_grids(page, page.shadow), None)
    return hit.position if hit else None


@pytest.mark.parametrize(
    ("text", "lat", "lon", "zone"),
    [
        pytest.param("XD 854 603", 16.8220, 106.7365, "48Q", id="near Khe Sanh"),
        pytest.param("XT 250 550", 11.3541, 106.1422, "48P", id="Tay Ninh"),
        pytest.param("YD 770 220", 16.4671, 107.5909, "48Q", id="Hue"),
        pytest.param("BR 470 450", 13.9675, 108.6539, "49P", id="An Khe"),
        pytest.param("YT 990 130", 10.9642, 107.7323, "48P", id="south of Bao Loc"),
        pytest.param("ZB 010 210", 14.6492, 107.7909, "48P", id="Dak To"),
    ],
)
def test_the_letters_give_zone_and_band(text: str, lat: float, lon: float, zone: str) -> None:
    position = read(text)

    assert position is not None
    assert position.zone == zone
    assert (position.lat, position.lon) == pytest.approx((lat, lon), abs=6e-5)


@pytest.mark.parametrize(
    ("text", "datum", "notes"),
    [
        pytest.param("XD 854 603", "indian1960", ("datum-assumed",), id="bare"),
        pytest.param("48QXD854603", "indian1960", ("datum-assumed",), id="with its zone"),
        pytest.param("48QXD85406030", "indian1960", ("datum-assumed",), id="with its zone, 8 digits"),
        pytest.param("48QXD8540060300", "wgs84", ("datum-assumed",), id="with its zone, 10 digits"),
        pytest.param("GPS 48QXD854603", "wgs84", ("datum-assumed",), id="with its zone, a receiver"),
        pytest.param("dò GPS theo XD 854 603", "indian1960", ("datum-assumed",), id="a wartime grid looked for by GPS"),
        pytest.param("XD 854 603 WGS-84", "wgs84", (), id="WGS 84 said"),
        pytest.param("48QXD8540060300 (Indian 1960)", "indian1960", (), id="Indian 1960 said"),
        pytest.param("XD 854 603, tờ bản đồ L7014", "indian1960", (), id="the map series said"),
        pytest.param("48PXD854603", "indian1960", ("datum-assumed", "band-differs"), id="a wrong band"),
    ],
)
def test_which_datum(text: str, datum: str, notes: tuple[str, ...]) -> None:
    position = read(text)

    assert position is not None
    assert (position.datum, position.notes) == (datum, notes)
    assert [a.datum for a in position.alternatives] == ["wgs84" if datum == "indian1960" else "indian1960"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("XD 854 60", id="halves of different length"),
        pytest.param("XD 85460", id="an odd number of digits"),
        pytest.param("XD 85 60", id="four digits without a word before them"),
        pytest.param("XO 854 603", id="no such row"),
        pytest.param("DV 854603", id="in the sea"),
        pytest.param("xd 854 603 nhé", id="small letters without a word"),
        pytest.param("XD 854 603 900", id="three groups"),
        pytest.param("AXD 854603", id="three letters"),
        pytest.param("TK 190345", id="an account"),
        pytest.param("giấy báo tử BT 123456", id="a death notice"),
    ],
)
def test_is_no_grid(text: str) -> None:
    assert read(text) is None


def test_the_west_of_laos_is_in_zone_47_and_needs_a_word() -> None:
    assert read("QD 854 603") is None

    position = read("tọa độ QD 854 603")

    assert position is not None
    assert position.zone == "47Q"
    assert (position.lat, position.lon) == pytest.approx((21.3255, 101.7486), abs=1e-4)


def test_what_a_bare_reference_lacks() -> None:
    page = fold.page("ở (68 67; 75 66), tọa độ 854 603, mảnh 6242-III")

    found = [hit.unplaced for hit in scan_bare(page, page.shadow) if hit.unplaced]

    assert {(u.kind, u.needs, u.text) for u in found} == {
        ("soviet", "sheet", "(68 67; 75 66)"),
        ("grid", "square-letters", "854 603"),
        ("sheet", "point", "6242-III"),
    }

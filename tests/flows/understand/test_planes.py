"""Northing and easting: numbers as surveyors type them, zones and meridians."""

from __future__ import annotations

import pytest

from flows.understand.maps.planes import scan_planes
from flows.understand.maps.positions import Position, Unplaced
from flows.understand.page import fold

HERE = (20.8449, 106.6881)


def read(text: str) -> Position | Unplaced | None:
    page = fold.page(text)
    hit = next(scan_planes(page, page.shadow), None)
    return (hit.position or hit.unplaced) if hit else None


@pytest.mark.parametrize("northing", ["2306067.77", "2306067,77", "2 306 067.77", "2.306.067,77", "2,306,067.77"])
@pytest.mark.parametrize("easting", ["597432.44", "597432,44", "597 432.44", "597.432,44", "597,432.44"])
@pytest.mark.parametrize("form", ["X={} Y={}", "X: {}; Y: {}", "x = {}m, y = {}m", "N {}, E {}", "({}; {})"])
def test_reads_numbers_as_they_are_typed(northing: str, easting: str, form: str) -> None:
    position = read(f"KTT 105°45', múi 3°: {form.format(northing, easting)}")

    assert isinstance(position, Position)
    assert (position.lat, position.lon) == pytest.approx(HERE, abs=1e-6)
    assert position.accuracy_m == 5


@pytest.mark.parametrize("number", ["2306068", "2 306 068", "2.306.068"])
def test_whole_metres_are_no_decimals(number: str) -> None:
    position = read(f"KTT 105°45': X={number} Y=597.432")

    assert isinstance(position, Position)
    assert (position.lat, position.lon) == pytest.approx(HERE, abs=1e-5)


@pytest.mark.parametrize(
    "meridian",
    """KTT 105°45'
KTT: 105°45
KTT 105o45'
KTT 105 45
KTT 105-45
KTT=105.75
KTT 105,75
KTT 105045'
ktt 105 độ 45 phút
KTTW 105°45′
kinh tuyến trục 105°45'
kinh tuyến trung ương 105 độ 45'
kinh tuyến 105°45'
central meridian 105.75
TM-3 105-45
L0 = 105°45'
VN-2000/105°45'""".splitlines(),
)
def test_reads_a_central_meridian(meridian: str) -> None:
    before, after = read(f"{meridian}, X=2306067.77 Y=597432.44"), read(f"X=2306067.77 Y=597432.44 ({meridian})")

    for position in (before, after):
        assert isinstance(position, Position)
        assert (position.zone, position.system, position.notes) == ("105°45'", "vn2000", ())


@pytest.mark.parametrize(
    ("text", "zone", "notes", "others"),
    [
        pytest.param("KTT 105: X=2306246.1 Y=675393.3", "105°00'", ("zone-assumed",), ["48N"], id="either width"),
        pytest.param("KTT 105 múi 3: X=2306246.1 Y=675393.3", "105°00'", (), [], id="three degrees"),
        pytest.param("KTT 105 múi 6: X=2306011.57 Y=675445.33", "48N", (), [], id="six degrees"),
        pytest.param("VN2000 múi 48: X=2306011.57 Y=675445.33", "48N", (), [], id="UTM"),
        pytest.param("X=2306888.1 Y=18675667.1", "18", (), [], id="Gauss"),
        pytest.param("HN72 KTT 105, X=2306888.1 Y=675667.1", "18", (), [], id="Gauss without its zone's number"),
    ],
)
def test_zones_and_their_widths(text: str, zone: str, notes: tuple[str, ...], others: list[str]) -> None:
    position = read(text)

    assert isinstance(position, Position)
    assert (position.zone, position.notes, [a.zone for a in position.alternatives]) == (zone, notes, others)


@pytest.mark.parametrize("text", ["Y=2306067.77 X=597432.44", "X=597432.44; Y=2306067.77"])
def test_x_is_the_northing_and_a_swap_is_noticed(text: str) -> None:
    position = read(f"KTT 105°45' {text}")

    assert isinstance(position, Position)
    assert position.lat == pytest.approx(HERE[0], abs=1e-6)
    assert position.notes == ("swapped",)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("2306067.77 597432.44", id="nothing says what they are"),
        pytest.param("X=2306067.77 Y=2406067.77", id="two northings"),
        pytest.param("X=9306067.77 Y=597432.44", id="beyond the country"),
        pytest.param("X=597432.44", id="one alone"),
        pytest.param("tọa độ: thửa 214 tờ bản đồ 12", id="a plot of land"),
        pytest.param("ĐT 0912 345 678 - 0914 000 577", id="telephone numbers"),
        pytest.param("giá 2.306.067 đồng và 597.432 đồng", id="money"),
    ],
)
def test_is_no_pair(text: str) -> None:
    assert read(text) is None

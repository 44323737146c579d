"""Grids and datums against PROJ and the mgrs package, which the program itself does not use."""

from __future__ import annotations

import random
from collections.abc import Callable

import mgrs
import pyproj
import pytest
from geopy.distance import geodesic
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.understand.maps import projections
from flows.understand.maps.positions import area
from flows.understand.maps.projections import HANOI_1972, INDIAN_1960, VN2000, WGS84, Datum, Grid

MILLIMETRE = 0.001
# The operations of the EPSG dataset by their codes: PROJ's own choice of an operation may fall back to no shift at all.
OPERATIONS = {"indian1960": 1542, "hanoi1972": 1544, "vn2000": 6960}
ELLIPSOIDS = {
    "wgs84": "+ellps=WGS84",
    "vn2000": "+ellps=WGS84",
    "indian1960": "+a=6377276.345 +rf=300.8017",
    "hanoi1972": "+ellps=krass",
}


def random_points(count: int) -> list[tuple[float, float]]:
    """Points of Viet Nam, Laos and Cambodia: on the land of the coarse outline."""
    chance = random.Random(1975)
    points: list[tuple[float, float]] = []
    while len(points) < count:
        lat, lon = chance.uniform(8.4, 23.4), chance.uniform(100.1, 109.5)
        if area(lat, lon) == "land":
            points.append((lat, lon))
    return points


POINTS = random_points(1000)


def proj_on(datum: Datum) -> Callable[[float, float], tuple[float, float]]:
    """WGS 84 to degrees on the datum, by PROJ."""
    if datum is WGS84:
        return lambda lat, lon: (lat, lon)
    urn = f"urn:ogc:def:coordinateOperation:EPSG::{OPERATIONS[datum.name]}"
    shift = pyproj.Transformer.from_pipeline(urn)

    def moved(lat: float, lon: float) -> tuple[float, float]:
        there = shift.transform(lat, lon, direction="INVERSE")
        return float(there[0]), float(there[1])

    return moved


def proj_grid(grid: Grid) -> pyproj.Proj:
    return pyproj.Proj(
        f"+proj=tmerc +lat_0=0 +lon_0={grid.meridian} +k={grid.scale} +x_0={grid.false_easting} "
        f"{ELLIPSOIDS[grid.datum.name]}"
    )


def grids_of(lon: float) -> list[Grid]:
    zone = int((lon + 180) // 6) + 1
    meridian = round(lon * 4) / 4
    return [
        *(projections.utm(zone, datum) for datum in (WGS84, INDIAN_1960, VN2000)),
        projections.vn2000_3_degrees(meridian),
        projections.gauss_kruger(zone - 30),
    ]


metres_apart = projections.distance_m


@pytest.mark.parametrize("datum", [INDIAN_1960, HANOI_1972, VN2000], ids=lambda d: d.name)
def test_shifts_agree_with_proj_to_a_millimetre(datum: Datum) -> None:
    urn = f"urn:ogc:def:coordinateOperation:EPSG::{OPERATIONS[datum.name]}"
    proj = pyproj.Transformer.from_pipeline(urn)

    for point in POINTS:
        there = projections.from_wgs84(datum, *point)

        assert metres_apart(there, proj.transform(*point, direction="INVERSE")[:2]) < MILLIMETRE
        assert metres_apart(projections.to_wgs84(datum, *there), proj.transform(*there)[:2]) < MILLIMETRE


def test_a_thousand_points_come_back_and_agree_with_proj() -> None:
    on: dict[str, Callable[[float, float], tuple[float, float]]] = {
        datum.name: proj_on(datum) for datum in (WGS84, INDIAN_1960, VN2000, HANOI_1972)
    }
    flat = {grid: proj_grid(grid) for grid in {g for _, lon in POINTS for g in grids_of(lon)}}

    for point in POINTS:
        for grid in grids_of(point[1]):
            easting, northing = projections.to_grid(grid, *point)
            lat, lon = on[grid.datum.name](*point)
            expected = flat[grid](lon, lat)

            assert (easting, northing) == pytest.approx(expected, abs=MILLIMETRE)
            # Dropping the height on the way there costs a centimetre on the way back.
            assert metres_apart(projections.from_grid(grid, easting, northing), point) < 0.02


@pytest.mark.parametrize("digits", [5, 4, 3])
def test_a_thousand_points_have_the_letters_of_the_mgrs_package(digits: int) -> None:
    other = mgrs.MGRS()

    for point in POINTS:
        ours, theirs = projections.mgrs(*point, digits=digits), other.toMGRS(*point, MGRSPrecision=digits)

        assert ours[:5] == theirs[:5]
        for at in (5, 5 + digits):  # that package rounds in places where the standard cuts off
            assert abs(int(ours[at : at + digits]) - int(theirs[at : at + digits])) <= 1


def test_a_thousand_squares_lead_back_to_their_points() -> None:
    for lat, lon in POINTS:
        for datum in (WGS84, INDIAN_1960):
            text = projections.mgrs(lat, lon, datum=datum)
            zone, letters, east, north = int(text[:2]), text[3:5], int(text[5:10]), int(text[10:])
            corner = projections.mgrs_square(zone, letters)
            assert corner is not None
            readings = [
                projections.from_grid(
                    projections.utm(zone, datum), corner[0] + east + 0.5, corner[1] + cycle + north + 0.5
                )
                for cycle in (0.0, 2_000_000.0)
            ]

            assert min(metres_apart(reading, (lat, lon)) for reading in readings) < 0.75


@settings(max_examples=200, deadline=None)
@given(
    lat=st.floats(0.1, 60),
    offset=st.floats(-3.2, 3.2),
    meridian=st.sampled_from([99.0, 102.0, 105.0, 105.5, 105.75, 108.0, 111.0]),
    datum=st.sampled_from([WGS84, INDIAN_1960, HANOI_1972, VN2000]),
)
def test_the_projection_has_an_inverse(lat: float, offset: float, meridian: float, datum: Datum) -> None:
    grid = Grid(datum, meridian, 0.9996)

    there = projections.to_grid(grid, lat, meridian + offset)

    assert metres_apart(projections.from_grid(grid, *there), (lat, meridian + offset)) < 0.05


@pytest.mark.parametrize(
    ("grid", "easting", "northing"),
    [
        pytest.param(projections.vn2000_3_degrees(105.75), 597432.44, 2306067.77, id="VN-2000 of Hai Phong"),
        pytest.param(projections.vn2000_3_degrees(105.5), 623452.40, 2306239.29, id="VN-2000 of Hai Duong"),
        pytest.param(projections.utm(48, VN2000), 675445.33, 2306011.57, id="VN-2000 UTM 48N"),
        pytest.param(projections.gauss_kruger(18), 18_675_667.07, 2306888.12, id="Hanoi 1972 zone 18"),
    ],
)
def test_one_point_in_every_grid(grid: Grid, easting: float, northing: float) -> None:
    assert projections.to_grid(grid, 20.8449, 106.6881) == pytest.approx((easting, northing), abs=0.01)
    assert projections.from_grid(grid, easting, northing) == pytest.approx((20.8449, 106.6881), abs=1e-6)


def test_a_wrong_datum_is_half_a_kilometre_and_a_wrong_meridian_26() -> None:
    wartime = projections.from_grid(projections.utm(48, INDIAN_1960), 685_450, 1_860_350)
    naive = projections.from_grid(projections.utm(48, WGS84), 685_450, 1_860_350)
    meridians = [projections.from_grid(projections.vn2000_3_degrees(m), 597432.44, 2306067.77) for m in (105.5, 105.75)]

    assert projections.distance_m(wartime, naive) == pytest.approx(530, abs=5)
    assert wartime[0] > naive[0] and wartime[1] < naive[1]  # the true place is to the north-west
    assert projections.distance_m(*meridians) == pytest.approx(26_000, abs=100)


@settings(max_examples=100, deadline=None)
@given(a=st.sampled_from(POINTS), b=st.sampled_from(POINTS))
def test_distances_are_right_within_half_a_percent(a: tuple[float, float], b: tuple[float, float]) -> None:
    assert projections.distance_m(a, b) == pytest.approx(geodesic(a, b).m, rel=0.006, abs=0.01)


def test_letters_that_a_zone_does_not_have_give_no_square() -> None:
    assert projections.mgrs_square(48, "AD") is None
    assert projections.mgrs_square(48, "XW") is None
    assert projections.mgrs_zones("X") == (48,)
    assert projections.mgrs_zones("B") == (49,)
    assert projections.mgrs_zones("K") == (47, 50)
    assert projections.mgrs_zones("I") == ()

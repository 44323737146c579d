"""Angles as they are typed: what makes two of them a position, and which is the latitude."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from flows.understand.maps.degrees import scan_degrees
from flows.understand.maps.positions import Position
from flows.understand.page import fold

DEGREE = ["°", "º", "⁰", "˚", "o", " độ ", "d"]
MINUTE = ["'", "′", "’", " phút ", "m"]
SECOND = ['"', "''", "″", "”", " giây", "s", ""]


def read(text: str) -> Position | None:
    page = fold.page(text)
    hit = next(scan_degrees(page, page.shadow), None)
    return hit.position if hit else None


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(DEGREE),
    st.sampled_from(MINUTE),
    st.sampled_from(SECOND),
    st.sampled_from([", ", " ", "; ", " - ", "\n"]),
    st.tuples(st.integers(9, 22), st.integers(0, 59), st.integers(0, 59)),
    st.tuples(st.integers(103, 108), st.integers(0, 59), st.integers(0, 59)),
    st.booleans(),
)
def test_reads_every_mark(
    degree: str,
    minute: str,
    second: str,
    gap: str,
    lat: tuple[int, int, int],
    lon: tuple[int, int, int],
    swapped: bool,
) -> None:
    assume(second or not minute.endswith(" "))  # "phút 41" may be the beginning of something else
    angles = [f"{d}{degree}{m:02d}{minute}{s:02d}{second}" for d, m, s in ((lon, lat) if swapped else (lat, lon))]

    position = read(gap.join(angles))

    assert position is not None, angles
    assert position.lat == pytest.approx(lat[0] + lat[1] / 60 + lat[2] / 3600, abs=1e-6)
    assert position.lon == pytest.approx(lon[0] + lon[1] / 60 + lon[2] / 3600, abs=1e-6)
    assert ("swapped" in position.notes) == swapped


@pytest.mark.parametrize(
    ("text", "lat", "lon", "notes"),
    [
        pytest.param("106.5 E 20.5 N", 20.5, 106.5, (), id="letters decide"),
        pytest.param("N20.5 E106.5", 20.5, 106.5, (), id="letters in front"),
        pytest.param("kinh độ 106.5 vĩ độ 20.5", 20.5, 106.5, (), id="words decide"),
        pytest.param("tọa độ 106.5 20.5", 20.5, 106.5, ("swapped",), id="only one order is possible"),
        pytest.param("106.5 N 20.5 E", 20.5, 106.5, ("swapped",), id="letters at the wrong numbers"),
        pytest.param("20.5 Nam, 106.5 Đông tọa độ", None, None, (), id="a word between that says something else"),
        pytest.param("33.5 S 70.5 W", -33.5, -70.5, ("far",), id="the other half of the world"),
        pytest.param("20.5 N 106.5 N", None, None, (), id="two latitudes"),
        pytest.param("20.8449, 106.6881 (hệ VN-2000)", 20.843904, 106.689978, (), id="degrees on VN-2000"),
        pytest.param("20.8449, 106.6881; VN-2000: X=2306067", 20.8449, 106.6881, (), id="VN-2000 of the next thing"),
    ],
)
def test_which_is_the_latitude(text: str, lat: float | None, lon: float | None, notes: tuple[str, ...]) -> None:
    position = read(text)

    if lat is None or lon is None:
        assert position is None
    else:
        assert position is not None
        assert (position.lat, position.lon) == pytest.approx((lat, lon), abs=1e-5)
        assert position.notes == notes


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("20, 106", id="whole degrees"),
        pytest.param("tọa độ 20, 106", id="whole degrees, announced"),
        pytest.param("20.5, 106.5 m", id="a measure"),
        pytest.param("tọa độ không nhớ, cách 12.8 và 106.5 km", id="two distances"),
        pytest.param("dài 20.5, rộng 106.5", id="two measures"),
        pytest.param("20°60'00\" 106°41'00\"", id="sixty minutes"),
        pytest.param("20°50' và 106.6881", id="two notations"),
        pytest.param("20°50'41\"", id="one angle"),
        pytest.param("3d7 e66 f304", id="a unit"),
        pytest.param("20.8449,106.6881,107.1,108.2", id="four numbers"),
    ],
)
def test_is_no_position(text: str) -> None:
    assert read(text) is None

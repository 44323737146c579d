"""Plus codes against the package of their authors, which the program itself does not use."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from openlocationcode import openlocationcode

from flows.understand.maps.plus_codes import read_plus_code, read_short_plus_code

LATITUDES = st.floats(-89.5, 89.5)
LONGITUDES = st.floats(-179.5, 179.5)


@settings(deadline=None)
@given(LATITUDES, LONGITUDES, st.integers(10, 15))
def test_full_codes_mean_what_their_authors_say(lat: float, lon: float, length: int) -> None:
    code = openlocationcode.encode(lat, lon, length)
    square = openlocationcode.decode(code)

    position = read_plus_code(code)

    # The zero point is refused, as everywhere.
    assert position is not None or (abs(lat) < 0.002 and abs(lon) < 0.002)
    if position:
        centre = (square.latitudeCenter, square.longitudeCenter)
        assert (position.lat, position.lon) == pytest.approx(centre, abs=1e-6)


@settings(deadline=None)
@given(st.floats(8.0, 23.5), st.floats(102.0, 110.0), st.floats(-0.24, 0.24), st.floats(-0.24, 0.24))
def test_short_codes_are_recovered_beside_a_place(lat: float, lon: float, north: float, east: float) -> None:
    full = openlocationcode.encode(lat, lon)
    place = (lat + north, lon + east)
    short = openlocationcode.shorten(full, *place)
    assume(not short.startswith("+"))  # at the place itself: nobody writes that

    position = read_short_plus_code(short, place)

    square = openlocationcode.decode(openlocationcode.recoverNearest(short, *place))
    assert position is not None
    assert (position.lat, position.lon) == pytest.approx((square.latitudeCenter, square.longitudeCenter), abs=1e-6)


def test_the_short_code_of_hai_phong() -> None:
    position = read_short_plus_code("RMVQ+X6", (20.86, 106.68))

    assert position is not None
    assert (position.lat, position.lon) == pytest.approx((20.84494, 106.68806), abs=1e-5)
    assert position.accuracy_m == pytest.approx(9.9, abs=0.1)


@pytest.mark.parametrize(
    "code",
    ["", "RMVQX6", "RMVQ+", "AEIO+X6", "RMV+X6", "7PG8RMVQ+X6+", "XXXXRMVQ+X6"],
)
def test_is_no_code(code: str) -> None:
    assert read_plus_code(code) is None
    assert read_short_plus_code(code, (20.86, 106.68)) is None

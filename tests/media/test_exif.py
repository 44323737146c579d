"""Position, time and direction of a photo, as telephones write them and as messengers leave them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import media
from tests.media import making
from tests.media.making import ASCII, BYTE, RATIONAL, angle, position

LAT, LON = angle(10, 45, 4536), angle(106, 39, 5964)


def test_a_photo_tells_where_when_and_which_way() -> None:
    tags = position(
        LAT,
        b"N",
        LON,
        b"E",
        altitude=(RATIONAL, [(125, 10)]),
        below=(BYTE, b"\0"),
        direction=(RATIONAL, [(27050, 100)]),
        error=(RATIONAL, [(475, 100)]),
    )

    seen = media.examine(making.photo(gps=tags, taken="2026:07:27 08:15:00", offset="+07:00"))

    assert seen.exif == {
        "lat": pytest.approx(10.7626, abs=1e-7),
        "lon": pytest.approx(106.6665667, abs=1e-7),
        "accuracy_m": 4.75,
        "altitude_m": 12.5,
        "direction": 270.5,
        "taken_at": "2026-07-27T08:15:00+07:00",
    }
    assert seen.warnings == []
    assert (seen.width, seen.height) == (64, 48)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_the_position_survives_in_every_format(kind: str) -> None:
    seen = media.examine(making.photo(gps=position(LAT, b"S", LON, b"W"), kind=kind))

    assert seen.exif is not None
    assert (seen.exif["lat"], seen.exif["lon"]) == (pytest.approx(-10.7626), pytest.approx(-106.6665667))


def test_a_photo_of_an_iphone_tells_its_position() -> None:
    seen = media.examine(making.HEIC)

    assert seen.mime == "image/heic"
    assert seen.exif is not None
    assert (seen.exif["lat"], seen.exif["lon"]) == (-10.5, pytest.approx(-20.26))
    assert seen.exif["taken_at"] == "2026-07-27T08:15:00+07:00"
    assert seen.warnings == []


NOWHERE = [(0, 0), (0, 0), (0, 0)]
BLANKED = {
    "nothing over nothing": position(NOWHERE, b"N", NOWHERE, b"E"),
    "exactly zero": position(angle(0, 0, 0), b"N", angle(0, 0, 0), b"E"),
    "one half blank": position(LAT, b"N", NOWHERE, b"E"),
    "something over nothing": position([(10, 0), (0, 1), (0, 1)], b"N", LON, b"E"),
    "one half missing": {1: (ASCII, b"N\0"), 2: (RATIONAL, LAT)},
}
ODD = {
    "beyond the pole": position(angle(91, 0, 0), b"N", LON, b"E"),
    "beyond the date line": position(LAT, b"N", angle(181, 0, 0), b"E"),
    "ninety and a bit": position(angle(90, 0, 1), b"N", LON, b"E"),
    "minutes of a hundred": position(angle(10, 100, 0), b"N", LON, b"E"),
    "the moon": position([(4_000_000_000, 1), (0, 1), (0, 1)], b"N", LON, b"E"),
    "no such side": position(LAT, b"X", LON, b"E"),
}


@pytest.mark.parametrize("tags", BLANKED.values(), ids=BLANKED)
def test_a_blanked_position_is_none(tags: dict[int, making.Tag]) -> None:
    seen = media.examine(making.photo(gps=tags))

    assert seen.exif is None
    assert seen.warnings == ["gps-blank"]


@pytest.mark.parametrize("tags", ODD.values(), ids=ODD)
def test_a_position_out_of_range_is_none(tags: dict[int, making.Tag]) -> None:
    seen = media.examine(making.photo(gps=tags))

    assert seen.exif is None
    assert seen.warnings == ["gps-invalid"]


def test_a_position_on_the_equator_is_one() -> None:
    seen = media.examine(making.photo(gps=position(angle(0, 0, 0), b"N", LON, b"E")))

    assert seen.exif is not None
    assert seen.exif["lat"] == 0


def test_a_position_without_hemispheres_is_told_with_a_warning() -> None:
    seen = media.examine(making.photo(gps=position(LAT, b"", LON, b"")))

    assert seen.exif is not None
    assert seen.exif["lat"] == pytest.approx(10.7626)
    assert seen.warnings == ["gps-hemisphere-missing"]


def test_a_depth_is_below_zero_and_an_odd_direction_is_none() -> None:
    tags = position(
        LAT,
        b"N",
        LON,
        b"E",
        altitude=(RATIONAL, [(30, 1)]),
        below=(BYTE, b"\1"),
        direction=(RATIONAL, [(0, 0)]),
        error=(RATIONAL, [(0, 1)]),
    )

    seen = media.examine(making.photo(gps=tags))

    assert seen.exif is not None
    assert (seen.exif["altitude_m"], seen.exif["direction"], seen.exif["accuracy_m"]) == (-30, None, None)


def test_a_time_without_an_offset_is_local_and_says_so() -> None:
    seen = media.examine(making.photo(taken="2026:07:27 08:15:00"))

    assert seen.exif is not None
    assert seen.exif["taken_at"] == "2026-07-27T08:15:00"
    assert seen.exif["lat"] is None
    assert seen.warnings == ["time-zone-missing"]


@pytest.mark.parametrize(
    ("taken", "warnings"),
    [
        ("0000:00:00 00:00:00", []),
        ("    :  :     :  :  ", []),
        ("2026:13:45 08:15:00", ["time-invalid"]),
        ("hôm qua 1", ["time-invalid"]),
    ],
)
def test_an_empty_or_odd_time_is_none(taken: str, warnings: list[str]) -> None:
    seen = media.examine(making.photo(taken=taken))

    assert seen.exif is None
    assert seen.warnings == warnings


@pytest.mark.parametrize("offset", ["+7", "+27:00", "+07:99", "giờ VN", "   :  "])
def test_an_odd_offset_is_no_offset(offset: str) -> None:
    seen = media.examine(making.photo(taken="2026:07:27 08:15:00", offset=offset))

    assert seen.exif is not None
    assert seen.exif["taken_at"] == "2026-07-27T08:15:00"


def test_the_time_of_the_satellites_stands_in_as_utc() -> None:
    tags = position(LAT, b"N", LON, b"E", time=(RATIONAL, [(1, 1), (15, 1), (0, 1)]), date=(ASCII, b"2026:07:27\0"))

    seen = media.examine(making.photo(gps=tags))

    assert seen.exif is not None
    assert seen.exif["taken_at"] == "2026-07-27T01:15:00+00:00"


_part = st.tuples(st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1))
_tag = st.one_of(
    st.tuples(st.just(RATIONAL), st.lists(_part, max_size=5)),
    st.tuples(st.just(ASCII), st.binary(max_size=30)),
    st.tuples(st.just(BYTE), st.binary(max_size=8)),
)


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(st.integers(1, 31), _tag), st.binary(max_size=40))
def test_no_tags_whatever_raise_or_give_an_impossible_position(gps: dict[int, making.Tag], taken: bytes) -> None:
    written = making.exif(gps, {36867: (ASCII, taken), 36881: (ASCII, taken[::-1])})

    seen = media.examine(making.picture("JPEG", exif=written))

    if seen.exif is not None and seen.exif["lat"] is not None:
        assert -90 <= seen.exif["lat"] <= 90
        assert -180 <= seen.exif["lon"] <= 180

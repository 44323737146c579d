"""Position, time and direction of a photo, as telephones write them and as messengers leave them."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

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


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF"])
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
BLANKED: dict[str, dict[int, making.Tag]] = {
    "nothing over nothing": position(NOWHERE, b"N", NOWHERE, b"E"),
    "exactly zero": position(angle(0, 0, 0), b"N", angle(0, 0, 0), b"E"),
    "one half blank": position(LAT, b"N", NOWHERE, b"E"),
    "something over nothing": position([(10, 0), (0, 1), (0, 1)], b"N", LON, b"E"),
    "a metre from zero": position([(1, 100_000), (0, 1), (0, 1)], b"N", [(0, 1), (0, 1), (1, 100)], b"E"),
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


SATELLITES: dict[str, making.Tag] = {
    "time": (RATIONAL, [(1, 1), (15, 1), (0, 1)]),
    "date": (ASCII, b"2026:07:27\0"),
}  # 8:15 in Viet Nam


@pytest.mark.parametrize(
    ("taken", "offset", "told", "warnings"),
    [
        ("2026:07:27 08:15:40", "+07:00", "2026-07-27T08:15:40+07:00", []),
        ("2026:07:27 08:15:40", "", "2026-07-27T08:15:40", ["time-zone-missing"]),
        ("2026:07:27 08:15:40", "+09:00", "2026-07-27T08:15:40+09:00", ["time-differs-from-gps"]),
        ("2010:01:01 00:00:00", "", "2010-01-01T00:00:00", ["time-zone-missing", "time-differs-from-gps"]),
        ("2026:07:27 15:10:00", "", "2026-07-27T15:10:00", ["time-zone-missing"]),
        ("0000:00:00 00:00:00", "", "2026-07-27T01:15:00+00:00", []),
        ("2026:99:27 08:15:00", "", "2026-07-27T01:15:00+00:00", ["time-invalid"]),
    ],
    ids=["in its zone", "in some zone", "in a wrong zone", "a clock never set", "far to the east", "blank", "invalid"],
)
def test_the_camera_s_clock_is_held_against_the_satellites(
    taken: str, offset: str, told: str, warnings: list[str]
) -> None:
    tags = position(LAT, b"N", LON, b"E", **SATELLITES)

    seen = media.examine(making.photo(gps=tags, taken=taken, offset=offset))

    assert seen.exif is not None
    assert (seen.exif["taken_at"], seen.warnings) == (told, warnings)


def test_a_scan_tells_when_it_was_made_in_its_own_zone() -> None:
    details = {36868: (ASCII, b"2026:07:27 08:15:00\0"), 36882: (ASCII, b"+07:00\0"), 36881: (ASCII, b"+09:00\0")}

    seen = media.examine(making.picture("JPEG", exif=making.exif({}, details)))

    assert seen.exif is not None
    assert (seen.exif["taken_at"], seen.warnings) == ("2026-07-27T08:15:00+07:00", [])


def test_the_time_of_the_file_is_told_with_a_warning() -> None:
    tags = Image.Exif()
    tags[306] = "2026:07:28 20:00:00"

    seen = media.examine(making.picture("JPEG", exif=tags))

    assert seen.exif is not None
    assert (seen.exif["taken_at"], seen.warnings) == ("2026-07-28T20:00:00", ["time-of-file", "time-zone-missing"])


@pytest.mark.parametrize(
    ("tags", "warnings"),
    [
        ({"datum": (ASCII, b"WGS-84\0")}, []),
        ({"datum": (ASCII, b"WGS84\0"), "status": (ASCII, b"A\0")}, []),
        ({"datum": (ASCII, b"TOKYO\0")}, ["gps-datum"]),
        ({"status": (ASCII, b"V\0")}, ["gps-not-measured"]),
    ],
    ids=["wgs 84", "measured", "another datum", "no satellites"],
)
def test_a_position_in_doubt_is_told_with_a_warning(tags: dict[str, making.Tag], warnings: list[str]) -> None:
    seen = media.examine(making.photo(gps=position(LAT, b"N", LON, b"E", **tags)))

    assert seen.exif is not None
    assert (seen.exif["lat"], seen.warnings) == (pytest.approx(10.7626), warnings)


@pytest.mark.parametrize(("ref", "warnings"), [(b"T", []), (b"M", ["direction-magnetic"]), (b"", [])])
def test_a_direction_by_the_compass_says_so(ref: bytes, warnings: list[str]) -> None:
    tags = position(LAT, b"N", LON, b"E", direction=(RATIONAL, [(27050, 100)]), direction_ref=(ASCII, ref + b"\0"))

    seen = media.examine(making.photo(gps=tags))

    assert seen.exif is not None
    assert (seen.exif["direction"], seen.warnings) == (270.5, warnings)


@pytest.mark.parametrize(("ref", "metres"), [(b"\0", 30), (b"\1", -30), (b"\2", 30), (b"\3", -30)])
def test_below_the_sea_and_below_the_ellipsoid_are_both_below(ref: bytes, metres: int) -> None:
    tags = position(LAT, b"N", LON, b"E", altitude=(RATIONAL, [(30, 1)]), below=(BYTE, ref))

    seen = media.examine(making.photo(gps=tags))

    assert seen.exif is not None
    assert seen.exif["altitude_m"] == metres


def test_an_accuracy_of_half_the_earth_is_none() -> None:
    seen = media.examine(making.photo(gps=position(LAT, b"N", LON, b"E", error=(RATIONAL, [(4_000_000_000, 1)]))))

    assert seen.exif is not None
    assert seen.exif["accuracy_m"] is None


@pytest.mark.parametrize(
    ("lat", "lon", "told"),
    [
        ("10,45.756N", "106,39.994E", (10.7626, 106.66656667)),
        ("10,45,45S", "106,40,0W", (-10.7625, -106.66666667)),
        ("0,0.0N", "0,0.0E", None),
        ("91,0.0N", "106,0.0E", None),
        ("10,75.0N", "106,0.0E", None),
        ("10.7626", "106.6666", None),
    ],
)
@pytest.mark.parametrize(
    "form", ['exif:GPSLatitude="{}" exif:GPSLongitude="{}"', "<exif:GPSLatitude>{}</x><exif:GPSLongitude>{}<"]
)
@pytest.mark.parametrize("kind", ["JPEG", "WEBP"])
def test_a_position_in_the_xmp_stands_in(
    kind: str, form: str, lat: str, lon: str, told: tuple[float, float] | None
) -> None:
    seen = media.examine(making.picture(kind, xmp=form.format(lat, lon).encode()))

    found = (seen.exif["lat"], seen.exif["lon"]) if seen.exif is not None else None
    assert found == told
    assert seen.warnings == (["gps-from-xmp"] if told else [])


def test_what_a_phone_blanked_is_not_looked_for_in_the_xmp() -> None:
    packet = b'exif:GPSLatitude="10,45.756N" exif:GPSLongitude="106,39.994E"'
    content = making.picture("JPEG", exif=making.exif(BLANKED["nothing over nothing"]), xmp=packet)

    seen = media.examine(content)

    assert (seen.exif, seen.warnings) == (None, ["gps-blank"])


def test_a_directory_that_points_to_itself_is_left() -> None:
    tags = bytearray(making.exif(position(LAT, b"N", LON, b"E")))
    at = tags.index(struct.pack("<HHI", 0x8825, 4, 1)) + 8
    tags[at : at + 4] = struct.pack("<I", 8)

    seen = media.examine(making.picture("JPEG", exif=bytes(tags)))

    assert (seen.mime, seen.exif) == ("image/jpeg", None)


def test_tags_of_four_thousand_million_values_are_left() -> None:
    tags = bytearray(making.exif(position(LAT, b"N", LON, b"E")))
    at = tags.index(struct.pack("<HHI", 2, RATIONAL, 3)) + 4
    tags[at : at + 4] = struct.pack("<I", 2**32 - 1)

    seen = media.examine(making.picture("JPEG", exif=bytes(tags)))

    assert (seen.mime, seen.exif) == ("image/jpeg", None)


@pytest.mark.parametrize("left", [0.3, 0.6, 0.9])
def test_a_photo_that_broke_off_behind_its_tags_tells_its_position(left: float) -> None:
    grainy = Image.effect_noise((640, 480), 90)
    whole = making.picture("JPEG", grainy, exif=making.exif(position(LAT, b"N", LON, b"E")))

    seen = media.examine(whole[: int(len(whole) * left)])

    assert seen.exif is not None
    assert seen.exif["lat"] == pytest.approx(10.7626)
    assert seen.warnings == ["truncated"]


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

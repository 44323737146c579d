"""Places and days of a ticket, held against each other."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import consistency, distance
from flows.consistency import Commune, Facts, Line, Photo
from flows.distance import Circle
from flows.model import Answer, Change, Source, Tip, Told
from flows.script import martyr, place
from tests.flows.chat import texts

GRAVE = (16.756312, 107.209421)


def north(metres: float, accuracy_m: float | None = 5.0) -> Circle:
    """So far to the north of the grave."""
    return distance.circle(GRAVE[0] + metres / 111_195, GRAVE[1], accuracy_m)


def said(lines: tuple[Line, ...], language: str = "vi") -> list[str]:
    """As the desk shows them."""
    return [
        f"{'✓' if one.ok else '✗'} {texts().text(language, one.what, **one.what_args)}: "
        f"{texts().text(language, one.outcome, **one.args)}"
        for one in lines
    ]


def photos(*circles: Circle | None, day: date | None = None) -> tuple[Photo, ...]:
    return tuple(Photo(number, one, day) for number, one in enumerate(circles, start=1))


COMMUNE = Commune("xã Triệu Mẫu", north(3_000, 4_000))
TABLE: dict[str, tuple[Facts, list[str]]] = {
    "nothing": (Facts(), []),
    "a place alone": (Facts(place=north(0)), []),
    "a photo at the place": (
        Facts(place=north(0), photos=photos(north(20))),
        ["✓ Ảnh 1: cách nơi đã ghi 20 m"],
    ),
    "a photo elsewhere": (
        Facts(place=north(0), photos=photos(north(340))),
        ["✗ Ảnh 1: cách nơi đã ghi 340 m"],
    ),
    "photos here and there": (
        Facts(place=north(0), photos=photos(north(20), north(2_100), None, north(40), north(9_000))),
        ["✓ Ảnh 1, 4: cách nơi đã ghi 40 m", "✗ Ảnh 2, 5: cách nơi đã ghi 2 km"],
    ),
    "many photos": (
        Facts(place=north(0), photos=photos(*[north(10)] * 9)),
        ["✓ Ảnh 1, 2, 3, 4, 5, 6…: cách nơi đã ghi 10 m"],
    ),
    "wide circles": (
        Facts(place=north(0, 500), photos=photos(north(600, 150))),
        ["✓ Ảnh 1: cách nơi đã ghi 600 m"],
    ),
    "photos without a place": (
        Facts(photos=photos(None, north(0), north(30), north(5_000))),
        ["✓ Ảnh 3: cách ảnh 2 30 m", "✗ Ảnh 4: cách ảnh 2 5 km"],
    ),
    "a pin and typed coordinates": (
        Facts(place=north(0), pins=(north(15, None),), typed=(north(1_200, 15), north(700, 15))),
        ["✓ Vị trí gửi từ điện thoại: cách nơi đã ghi 20 m", "✗ Tọa độ gõ trước đó: cách nơi đã ghi 700 m"],
    ),
    "a commune around the place": (
        Facts(place=north(0), commune=COMMUNE),
        ["✓ Nơi đã ghi: cách trung tâm xã Triệu Mẫu 3 km"],
    ),
    "another commune": (
        Facts(place=north(-40_000), commune=COMMUNE),
        ["✗ Nơi đã ghi: cách trung tâm xã Triệu Mẫu 43 km"],
    ),
    "a photo in the commune": (
        Facts(photos=photos(north(0)), commune=COMMUNE),
        ["✓ Ảnh 1: cách trung tâm xã Triệu Mẫu 3 km"],
    ),
    "a pin from home, far away": (
        Facts(place=distance.circle(38.9, -77.0, 10)),
        ["✗ Nơi đã ghi: nằm ngoài Việt Nam, Lào và Campuchia"],
    ),
    "an age": (
        Facts(death=(date(1972, 8, 19), date(1972, 8, 19)), birth_year=1952),
        ["✓ Ngày hi sinh: khi hi sinh khoảng 20 tuổi"],
    ),
    "an age between two": (
        Facts(death=(date(1972, 1, 1), date(1973, 12, 31)), birth_year=1952),
        ["✓ Ngày hi sinh: khi hi sinh khoảng 20 – 21 tuổi"],
    ),
    "a child": (
        Facts(death=(date(1952, 1, 1), date(1952, 12, 31)), birth_year=1952),
        ["✗ Ngày hi sinh: khi hi sinh khoảng 0 tuổi"],
    ),
    "a day to come": (
        Facts(death=(date(2072, 8, 19), date(2072, 8, 19)), told_on=date(2026, 11, 22)),
        ["✗ Ngày hi sinh: sau ngày báo tin"],
    ),
    "a photo of today": (
        Facts(death=(date(1972, 8, 19), date(1972, 8, 19)), photos=photos(None, day=date(2026, 7, 27))),
        ["✓ Ảnh 1: chụp sau ngày hi sinh"],
    ),
    "a clock never set": (
        Facts(death=(date(1972, 8, 19), date(1972, 8, 19)), photos=photos(None, day=date(1970, 1, 1))),
        ["✗ Ảnh 1: ghi ngày chụp trước ngày hi sinh"],
    ),
    "a photo within the time of death": (
        Facts(death=(date(1970, 1, 1), date(1979, 12, 31)), photos=photos(None, day=date(1975, 1, 1))),
        [],
    ),
}


@pytest.mark.parametrize(("facts", "wanted"), TABLE.values(), ids=TABLE)
def test_what_can_be_compared_is_compared(facts: Facts, wanted: list[str]) -> None:
    found = consistency.lines(facts)

    assert said(found) == wanted
    assert len(said(found, "en")) == len(wanted)


def value(lat: float, origin: str, accuracy_m: float | None = 5.0) -> dict[str, Any]:
    return {"lat": lat, "lon": GRAVE[1], "accuracy_m": accuracy_m, "system": "wgs84", "text": "x", "origin": origin}


def exif(lat: float | None, taken_at: str | None = None) -> Mapping[str, Any]:
    return {"lat": lat, "lon": None if lat is None else GRAVE[1], "accuracy_m": 4.0, "taken_at": taken_at}


def test_a_ticket_is_read() -> None:
    tip = Tip(
        told=(Told("location", lat=GRAVE[0], lon=GRAVE[1]), Told("location", lat=GRAVE[0] + 0.01, lon=GRAVE[1])),
        answers={
            place.WHERE: Answer(value=value(GRAVE[0], "pin"), source=Source.PIN),
            martyr.DEATH_DATE: Answer(value={"earliest": "1972-08-19", "latest": "1972-08-19", "lunar": False}),
            martyr.BIRTH_YEAR: Answer(value=1952),
        },
        changes=(
            Change(place.WHERE, Answer(value=value(GRAVE[0] + 0.005, "typed"))),
            Change(place.WHERE, Answer(said="bờ sông", value={"text": "bờ sông", "origin": "place"})),
        ),
    )

    found = consistency.of_ticket(
        tip, [None, exif(GRAVE[0], "2026-07-27T08:15:00+07:00"), exif(None)], told_on=date(2026, 11, 22)
    )

    assert said(found) == [
        "✗ Vị trí gửi từ điện thoại: cách nơi đã ghi 1100 m",
        "✗ Tọa độ gõ trước đó: cách nơi đã ghi 560 m",
        "✓ Ảnh 2: cách nơi đã ghi 10 m",
        "✓ Ngày hi sinh: khi hi sinh khoảng 20 tuổi",
        "✓ Ảnh 2: chụp sau ngày hi sinh",
    ]


_value = st.one_of(st.none(), st.text(max_size=4), st.integers(), st.floats(), st.booleans())
_form = st.dictionaries(
    st.sampled_from(("lat", "lon", "accuracy_m", "taken_at", "earliest", "latest", "origin")), _value
)


@given(_form, _form, st.lists(st.one_of(st.none(), _form), max_size=4))
def test_no_ticket_whatever_raises(where: dict[str, Any], death: dict[str, Any], exifs: list[dict[str, Any]]) -> None:
    answers = {place.WHERE: Answer(value=where), martyr.DEATH_DATE: Answer(value=death), martyr.BIRTH_YEAR: Answer()}
    tip = Tip(answers=answers, changes=(Change(place.WHERE, Answer(value=where)),))

    for one in consistency.of_ticket(tip, exifs, told_on=date(2026, 11, 22)):
        assert one.what
        assert one.outcome

"""To whom a tip is proposed to go, after the city's table; and whom else the team should think of."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot import places
from bot.settings import Settings
from flows import agreement, routing
from flows.home import is_home
from flows.model import Answer, Tip
from flows.routing import Case
from flows.script import abuse
from flows.tickets import KINDS
from flows.understand import locate

BURIAL = Case("burial_place", has_place=True)


@pytest.mark.parametrize(
    ("case", "agencies"),
    [
        (replace(BURIAL, at_home=True), "military commune home_affairs"),
        (replace(BURIAL, at_home=False), "military home_affairs"),
        (replace(BURIAL, urgent=True, at_home=True), "military police commune home_affairs"),
        (replace(BURIAL, urgent=True, at_home=False), "military police home_affairs"),
        (Case("martyr_info"), "military home_affairs"),
        (Case("seeking"), "home_affairs military"),
        (Case("seeking", has_samples=True), "home_affairs military police"),
        (Case("dna"), "police home_affairs forensics"),
        (Case("memento"), "military"),
        (Case("martyr_info", foreign=True), "military home_affairs"),
        (Case("abuse"), "police"),
        (Case("seeking", fraud=True, urgent=True), "police"),
        (Case("other"), "home_affairs commune"),
    ],
    ids=str,
)
def test_the_table(case: Case, agencies: str) -> None:
    assert [one.agency for one in routing.propose(case)] == agencies.split()


def test_every_way_names_an_agency_once_and_a_reason_that_has_words() -> None:
    for kind in KINDS:
        for urgent in (False, True):
            for at_home in (None, False, True):
                found = routing.propose(Case(kind, urgent, at_home, foreign=urgent, has_samples=urgent))
                assert found and len({one.agency for one in found}) == len(found)
                assert {one.agency for one in found} <= set(agreement.AGENCIES) - {"press"}
                assert {one.why for one in found} <= set(routing.WHY)


@pytest.mark.parametrize(
    ("told", "at_home"),
    [
        ("xã Cổ Am, huyện Vĩnh Bảo, Hải Phòng", True),
        ("Kiến An, Hải Phòng", True),
        ("huyện Kim Thành, Hải Dương", True),  # of the city since 2025
        ("Gio Linh, Quảng Trị", False),
        ("Hải Châu, Đà Nẵng", False),
    ],
)
def test_a_place_that_people_tell_lies_in_the_city_or_elsewhere(told: str, at_home: bool) -> None:
    settings = Settings()
    found = locate.locate(told, places.load(settings))
    tip = Tip(answers={"place-where": Answer(said=told, value=locate.as_json(found))})

    case = routing.case(tip, kind="burial_place", urgent=False, language="vi", home=settings.places.home)

    assert case.at_home is at_home
    assert ("commune" in [one.agency for one in routing.propose(case)]) is at_home


@pytest.mark.parametrize(
    ("province", "home", "expected"),
    [
        ("Thành phố Hải Phòng", "Hải Phòng", True),
        ("Hải Phòng", "Thành phố Hải Phòng", True),
        ("TP. Hải Phòng", "HẢI PHÒNG", True),
        ("Tỉnh Hải Dương / Thành phố Hải Phòng", "Hải Phòng", True),
        ("Tỉnh Quảng Trị", "Quảng Trị", True),
        ("Tỉnh Quảng Trị", "Trị", False),
        ("Thành phố Hải Phòng", "", False),
        ("", "Hải Phòng", False),
    ],
)
def test_a_province_is_our_own_however_it_is_called(province: str, home: str, expected: bool) -> None:
    assert is_home(province, home) is expected


def test_a_case_is_read_from_the_ticket() -> None:
    place = {"lat": 20.8, "lon": 106.6, "text": "bến", "origin": "typed", "place": {"province": "Hải Phòng"}}
    tip = Tip(
        answers={
            "place-where": Answer(said="bến", value=place),
            "reporter-role": Answer(said="em ruột", value="relative"),
            "dna-willing": Answer(said="có", value="yes"),
            "dna-relation": Answer(said="em ruột", value="sibling"),
        }
    )

    case = routing.case(tip, kind="burial_place", urgent=True, language="vi", home="HẢI PHÒNG")

    assert case == Case("burial_place", True, True, has_place=True, has_samples=True)
    assert routing.also(case) == ()
    veteran = Tip(answers={"reporter-role": Answer(said="cựu chiến binh", value="veteran")})
    assert routing.also(routing.case(veteran, kind="other", urgent=False, language="vi", home="")) == ("veterans",)
    assert routing.case(tip, kind="other", urgent=False, language="en", home="Huế").at_home is False
    fraud = Tip(answers={abuse.REPORT: Answer(said="có", value=abuse.FRAUD)})
    told = routing.case(fraud, kind="abuse", urgent=False, language="vi", home="Huế")
    assert (told.fraud, routing.also(told)) == (True, ("propaganda",))
    assert routing.also(Case("memento", foreign=True)) == ("foreign_affairs", "youth_union")

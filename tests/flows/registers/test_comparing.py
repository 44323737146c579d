"""A martyr of a tip and a line of a register, part by part."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from bot import places
from bot.settings import Settings
from flows.model import Answer, Tip
from flows.registers import comparing
from flows.registers.comparing import Compared, Fit, Summary
from flows.registers.rows import home_units
from flows.script import martyr, martyr_answers
from flows.understand.places.gazetteer import Gazetteer
from tests.flows.chat import START

YES, NEAR, NO, UNKNOWN = Fit.YES, Fit.NEAR, Fit.NO, Fit.UNKNOWN


@cache
def gazetteer() -> Gazetteer:
    return places.load(Settings())


def fit(part: str, one: dict[str, Any], other: dict[str, Any]) -> Fit:
    return comparing.compare(one, other, gazetteer()).fits[part]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Nguyễn Văn Hùng", "NGUYEN VAN HUNG", YES),
        ("Nguyễn Văn Hùng", "Nguyễn Đức Hùng", NEAR),
        ("Nguyễn Văn Hùng", "Nguyễn Văn Hừng", YES),
        ("Trần Văn Chung", "Trần Văn Trung", NEAR),
        ("Hùng", "Nguyễn Văn Hùng", NEAR),
        ("Nguyễn Văn Hùng", "Nguyễn Văn Hungg", NEAR),
        ("Nguyễn Văn Hùng", "Lê Văn Bình", NO),
        ("", "Lê Văn Bình", UNKNOWN),
    ],
)
def test_names(one: str, other: str, expected: Fit) -> None:
    assert fit("name", {"name": one}, {"name": other}) is expected


def test_an_alias_is_a_name() -> None:
    assert fit("name", {"name": "Ba Sơn"}, {"name": "Nguyễn Văn Hùng", "alias": "Ba Sơn"}) is YES


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Vĩnh An, Vĩnh Bảo, Hải Phòng", "huyện Vĩnh Bảo, Hải Phòng", YES),
        ("Vĩnh Bảo, Hải Phòng", "Vĩnh Bảo, tỉnh Kiến An", YES),
        ("xã Vĩnh An, Vĩnh Bảo, Hải Phòng", "xã Tân Liên, Vĩnh Bảo, Hải Phòng", NEAR),
        ("Vĩnh Bảo, Hải Phòng", "Hải Phòng", NEAR),
        ("Vĩnh Bảo, Hải Phòng", "Hải Hậu, Nam Định", NO),
        ("chỗ nào đó", "Hải Hậu, Nam Định", UNKNOWN),
    ],
)
def test_homes(one: str, other: str, expected: Fit) -> None:
    mine, theirs = ({"home_units": list(home_units(text, gazetteer()))} for text in (one, other))

    assert fit("home", mine, theirs) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"regiment": "64", "company": "3"}, {"regiment": "64"}, YES),
        ({"regiment": "64", "division": "320"}, {"regiment": "64", "division": "304"}, NEAR),
        ({"regiment": "64"}, {"regiment": "66"}, NO),
        ({"company": "3"}, {"company": "3"}, NEAR),
        ({"regiment": "64"}, {"division": "320"}, UNKNOWN),
    ],
)
def test_units(one: dict[str, str], other: dict[str, str], expected: Fit) -> None:
    assert fit("unit", {"unit_parts": one}, {"unit_parts": other}) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (("1972-03-12", "1972-03-12"), ("1972-03-01", "1972-03-31"), YES),
        (("1972-03-12", "1972-03-12"), ("1972-01-01", "1972-12-31"), NEAR),
        (("1972-03-12", "1972-03-12"), ("1972-03-14", "1972-03-14"), NEAR),
        (("1972-03-12", "1972-03-12"), ("1972-12-03", "1972-12-03"), NEAR),
        (("1972-03-12", "1972-03-12"), ("1968-02-01", "1968-02-01"), NO),
        (None, ("1968-02-01", "1968-02-01"), UNKNOWN),
    ],
)
def test_days(one: tuple[str, str] | None, other: tuple[str, str], expected: Fit) -> None:
    assert fit("death", {"died": one}, {"died": other}) is expected


def test_the_martyr_of_a_tip_in_the_form_of_a_line() -> None:
    given = {
        martyr.NAME: martyr_answers.read_name("Nguyễn Văn Hùng"),
        martyr.UNIT: martyr_answers.read_unit("C3 D7 E64"),
        martyr.DEATH_DATE: martyr_answers.read_death_date("12/3/1972"),
        martyr.HOME: Answer(said="Vĩnh Bảo, Hải Phòng"),
    }
    answers = {field: one for field, one in given.items() if isinstance(one, Answer)}

    told = comparing.wanted(Tip(began_at=START, answers=answers), gazetteer())

    assert (told["name"], told["died"]) == ("Nguyễn Văn Hùng", ["1972-03-12", "1972-03-12"])
    assert told["unit_parts"] == {"company": "3", "battalion": "7", "regiment": "64"}
    assert told["home_units"]


def test_the_line_on_a_card_counts_what_fits_best() -> None:
    def one(**fits: Fit) -> Compared:
        return Compared({part: fits.get(part, YES if part == "name" else UNKNOWN) for part in comparing.PARTS})

    both, home, none = one(home=YES, unit=YES), one(home=YES), one(birth=NO)

    assert comparing.summary(14, [both, home, none]) == Summary(14, ("home", "unit"), 1)
    assert comparing.summary(3, [home, home, none]) == Summary(3, ("home",), 2)
    assert comparing.summary(3, [none]) == Summary(3)

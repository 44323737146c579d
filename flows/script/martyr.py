"""The martyr (liệt sĩ): name, birth, home, unit, day and place of death. Asked only where the story is silent."""

from __future__ import annotations

import dataclasses
import re
from datetime import date
from typing import Any

from flows.model import Answer, JsonValue, Known, Tip
from flows.script.question import NotUnderstood, Question, Reading, as_said
from flows.understand.army import units
from flows.understand.chat import no_answers
from flows.understand.days import dates
from flows.understand.page import fold
from flows.understand.persons import names

NAME = "martyr-name"
BIRTH_YEAR = "martyr-birth_year"
HOME = "martyr-home"
HOME_WHICH = "martyr-home_which"
UNIT = "martyr-unit"
DEATH_DATE = "martyr-death_date"
DEATH_PLACE = "martyr-death_place"
# Never asked for: what the story tells of it is shown, and the team may write it down.
ALIAS = "martyr-alias"
RANK = "martyr-rank"
ENLISTED = "martyr-enlisted"
NOT_ASKED = (ALIAS, ENLISTED, RANK)

_ROUGHLY_BORN = re.compile(
    r"(?<![\w.,])(?:19)?[2-6][0-9],? (?:hay|hoac|hay la|voi|den|toi) (?:nam )?(?:19)?[2-6][0-9](?![\w.,/-]?[0-9])"
    r"|(?<!\w)tuoi (?:con )?(?:ty|ti|suu|dan|mao|meo|thin|ngo|mui|than|dau|tuat|hoi)(?!\w)"
    r"|(?<!\w)(?:luc|khi|nam) (?:do |ay |moi |duoc |khoang |chung )*[1-4][0-9] tuoi(?!\w)"
    r"|(?<!\w)(?:hon|kem|thua) (?:toi|bac|ong|ba|chong|vo|anh|chi|me|bo|em)(?: \w+)? [0-9]{1,2} tuoi(?!\w)"
)
MOST_HOMES = 4  # buttons


# What else is told behind a name or a home begins so, and ends where the next of these begins.
_PARTS = {
    BIRTH_YEAR: r"(?<!h[iy] )sinh (?=(?:nam |khoang |ngay |thang |vao )*[0-9])|sn (?=[0-9])|born ",
    HOME: r"(?:nguyen quan|que quan|que)(?: o| tai| goc| la)*:? (?=\S)",
    UNIT: r"(?:don vi|dv|dvi)(?: la)?:? (?=\S)",
    DEATH_DATE: r"(?:h[iy] sinh|hs|nhap ngu) ",
}
_SPELLED = frozenset("quê que nguyên nguyen sinh sn đơn don dv dvi hi hy hs nhập nhap born".split())
_BETWEEN = " ,;.-\n"
_PART = re.compile("|".join(rf"(?P<{field.replace('-', '_')}>(?<!\w)(?:{cue}))" for field, cue in _PARTS.items()))


def read_name(text: str) -> Reading:
    """The name, without titles."""
    page = fold.page(text)
    before = page.text[: min((start for _, start, _ in _parts(page)), default=0)].strip(_BETWEEN)
    name = (names.read_name(before) if " " in before else None) or names.read_name(text)
    return Answer(said=text, value=name) if name else NotUnderstood()


def read_birth_year(text: str) -> Reading:
    """The year; what tells it only roughly is kept as said: two years, the sign of one, an age at another's."""
    year = dates.read_year(text)
    if year is None and _ROUGHLY_BORN.search(fold.page(text).shadow):
        return Answer(said=text)
    return Answer(said=text, value=year) if year else NotUnderstood()


def _part(text: str, field: str) -> str:
    """What these words tell of the field behind what they were asked for; "" where they tell nothing of it."""
    page = fold.page(text)
    found = _parts(page)
    for number, (told, start, end) in enumerate(found):
        if told == field:
            until = found[number + 1][1] if number + 1 < len(found) else len(page.text)
            return page.text[start if field == BIRTH_YEAR else end : until].strip(_BETWEEN)
    return ""


def _parts(page: fold.Page) -> list[tuple[str, int, int]]:
    """Where each begins: the field, and where its cue begins and ends. "Quế" and "Sinh" are names of people."""
    found = []
    for match in _PART.finditer(page.shadow):
        word = page.text[slice(*match.span())].split()[0].rstrip(":")
        behind_a_sign = page.text[: match.start()].rstrip(" ")[-1:] in ("", *",;.-(\n")
        if behind_a_sign or word in _SPELLED:
            found.append((str(match.lastgroup).replace("_", "-", 1), *match.span()))
    return found


def read_birth_beside(text: str) -> Reading:
    """The year of birth that stands behind a name ("..., sinh năm 1946")."""
    said = _part(text, BIRTH_YEAR).partition(",")[0]
    year = dates.read_year(said)
    return Answer(said=said, value=year) if year else NotUnderstood()


def read_home_beside(text: str) -> Reading:
    """The home that stands behind a name ("..., quê Kiến Thụy")."""
    said = _part(text, HOME)
    return as_said(said) if said else NotUnderstood()


def read_unit_beside(text: str) -> Reading:
    """The unit that stands behind a name or a home ("..., đơn vị C5 trung đoàn 42")."""
    said = _part(text, UNIT)
    unit = units.read_unit(said) if said else None
    return Answer(said=said, value=unit_form(unit)) if unit is not None else NotUnderstood()


_BEFORE_HOME = re.compile(
    r"(?:[^\W\d_]+ ){0,4}?(?:[Qq]uê|que)(?: quán| quan| ở| o| tại| tai| gốc| goc| là| la)*:? +(?=\S)"
)


def read_home(text: str) -> Reading:
    """The words for a home, without those that only lead to it: "Khuê quê Nghĩa Hưng"."""
    leading = _BEFORE_HOME.match(text)
    said = text[leading.end() :] if leading is not None else text
    page = fold.page(said)
    if isinstance(read_unit_beside(said), Answer):
        said = page.text[: next(start for told, start, _ in _parts(page) if told == UNIT)].rstrip(_BETWEEN) or said
    return as_said(said)


def read_unit(text: str) -> Reading:
    """The unit, small to large; words that hold no known form are kept as said, but not that it is not known."""
    unit = units.read_unit(text)
    if unit is None and no_answers.is_unknown(text, "đơn vị"):
        return Answer(known=Known.UNKNOWN)
    return Answer(said=text, value=unit_form(unit) if unit else None)


def unit_form(unit: units.UnitReading) -> dict[str, str | None]:
    """The JSON form of a unit: its parts, and ``raw`` as typed."""
    form = dataclasses.asdict(unit)
    return {"raw": form.pop("said"), **form}


def read_death_date(text: str) -> Reading:
    """The day, as an interval; words that hold no known form are not understood at first, then kept as said."""
    day = dates.read_date(text)
    return Answer(said=text, value=date_form(day)) if day else NotUnderstood()


def date_form(day: dates.DateReading) -> dict[str, Any]:
    """The JSON form of a day: the interval in ISO dates, and whether the words spoke of the lunar calendar.

    Of a lunar day also the day itself, and both solar ones where the calendars of North and South differ.
    """
    form: dict[str, Any] = {
        "earliest": day.earliest.isoformat(),
        "latest": day.latest.isoformat(),
        "lunar": day.lunar,
    }
    if day.lunar_day is not None:
        form["lunar_day"] = dataclasses.asdict(day.lunar_day)
    if day.alternatives:
        form["alternatives"] = [one.isoformat() for one in day.alternatives]
    return form


def solar_days(value: JsonValue) -> tuple[date, ...]:
    """The solar days that a lunar day was read as: one, two where the calendars differ, none where it is not exact."""
    if not isinstance(value, dict) or not value.get("lunar"):
        return ()
    exact = [value["earliest"]] if value["earliest"] == value["latest"] else []
    return tuple(date.fromisoformat(one) for one in value.get("alternatives", exact))


def home_choices(tip: Tip) -> tuple[str, ...]:
    """The places that the home may be, by their numbers from 0; more than a few are asked for in words."""
    answer = tip.answers.get(HOME)
    value = answer.value if answer is not None and answer.known is Known.GIVEN else None
    found = value.get("alternatives") if isinstance(value, dict) else None
    return tuple(str(number) for number in range(min(len(found or ()), MOST_HOMES)))


def home_of(tip: Tip, number: str) -> dict[str, Any]:
    """One of ``home_choices``, as `locate` has it."""
    found: dict[str, Any] = tip.answers[HOME].value["alternatives"][int(number)]
    return found


def _home_is_open(tip: Tip) -> bool:
    return bool(home_choices(tip))


_BEHIND_A_NAME = ((BIRTH_YEAR, read_birth_beside), (HOME, read_home_beside), (UNIT, read_unit_beside))
QUESTIONS = (
    Question(NAME, read=read_name, words_answer=True, is_name=True, beside=_BEHIND_A_NAME),
    Question(BIRTH_YEAR, read=read_birth_year),
    Question(HOME, read=read_home, words_answer=True, beside=((UNIT, read_unit_beside),)),
    Question(HOME_WHICH, words_answer=True, when=_home_is_open, read_back=False),
    Question(UNIT, read=read_unit),
    Question(DEATH_DATE, read=read_death_date),
    Question(DEATH_PLACE, words_answer=True),
)

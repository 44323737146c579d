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
from flows.understand.page.cues import Cues
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

_BORN = Cues("sinh năm|sinh khoảng|sinh ngày|năm sinh|sinh tháng|sn|born in|born")
_ROUGHLY_BORN = re.compile(
    r"(?<![\w.,])(?:19)?[2-6][0-9],? (?:hay|hoac|hay la|voi|den|toi) (?:nam )?(?:19)?[2-6][0-9](?![\w.,/-]?[0-9])"
    r"|(?<!\w)tuoi (?:con )?(?:ty|ti|suu|dan|mao|meo|thin|ngo|mui|than|dau|tuat|hoi)(?!\w)"
    r"|(?<!\w)(?:luc|khi|nam) (?:do |ay |moi |duoc |khoang |chung )*[1-4][0-9] tuoi(?!\w)"
    r"|(?<!\w)(?:hon|kem|thua) (?:toi|bac|ong|ba|chong|vo|anh|chi|me|bo|em)(?: \w+)? [0-9]{1,2} tuoi(?!\w)"
)
MOST_HOMES = 4  # buttons


def read_name(text: str) -> Reading:
    """The name, without titles."""
    name = names.read_name(text)
    return Answer(said=text, value=name) if name else NotUnderstood()


def read_birth_year(text: str) -> Reading:
    """The year; what tells it only roughly is kept as said: two years, the sign of one, an age at another's."""
    year = dates.read_year(text)
    if year is None and _ROUGHLY_BORN.search(fold.page(text).shadow):
        return Answer(said=text)
    return Answer(said=text, value=year) if year else NotUnderstood()


def read_birth_beside(text: str) -> Reading:
    """The year of birth that stands behind a name ("..., sinh năm 1946")."""
    cue = _BORN.first(fold.page(text))
    return read_birth_year(text[cue.start :]) if cue is not None else NotUnderstood()


_BEFORE_HOME = re.compile(
    r"(?:[^\W\d_]+ ){0,4}?(?:[Qq]uê|que)(?: quán| quan| ở| o| tại| tai| gốc| goc| là| la)*:? +(?=\S)"
)


def read_home(text: str) -> Reading:
    """The words for a home, without those that only lead to it: "Khuê quê Nghĩa Hưng"."""
    leading = _BEFORE_HOME.match(text)
    return as_said(text[leading.end() :] if leading is not None else text)


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


QUESTIONS = (
    Question(NAME, read=read_name, words_answer=True, is_name=True, beside=((BIRTH_YEAR, read_birth_beside),)),
    Question(BIRTH_YEAR, read=read_birth_year),
    Question(HOME, read=read_home, words_answer=True),
    Question(HOME_WHICH, words_answer=True, when=_home_is_open, read_back=False),
    Question(UNIT, read=read_unit),
    Question(DEATH_DATE, read=read_death_date),
    Question(DEATH_PLACE, words_answer=True),
)

"""The martyr (liệt sĩ): name, birth, home, unit, day and place of death. Asked only where the story is silent."""

from __future__ import annotations

import dataclasses

from flows.model import Answer
from flows.script.question import NotUnderstood, Question, Reading
from flows.understand import dates, names, units

NAME = "martyr-name"
BIRTH_YEAR = "martyr-birth_year"
HOME = "martyr-home"
UNIT = "martyr-unit"
DEATH_DATE = "martyr-death_date"
DEATH_PLACE = "martyr-death_place"


def read_name(text: str) -> Reading:
    """The name, without titles."""
    name = names.read_name(text)
    return Answer(said=text, value=name) if name else NotUnderstood()


def read_birth_year(text: str) -> Reading:
    """The year, roughly given or exactly."""
    year = dates.read_year(text)
    return Answer(said=text, value=year) if year else NotUnderstood()


def read_unit(text: str) -> Reading:
    """The unit, small to large; words that hold no known form are kept as said."""
    unit = units.read_unit(text)
    return Answer(said=text, value=unit_form(unit) if unit else None)


def unit_form(unit: units.UnitReading) -> dict[str, str | None]:
    """The JSON form of a unit: its parts, and ``raw`` as typed."""
    form = dataclasses.asdict(unit)
    return {"raw": form.pop("said"), **form}


def read_death_date(text: str) -> Reading:
    """The day, as an interval; words that hold no known form are not understood at first, then kept as said."""
    day = dates.read_date(text)
    return Answer(said=text, value=date_form(day)) if day else NotUnderstood()


def date_form(day: dates.DateReading) -> dict[str, str | bool]:
    """The JSON form of a day: the interval in ISO dates, and whether the words spoke of the lunar calendar."""
    return {"earliest": day.earliest.isoformat(), "latest": day.latest.isoformat(), "lunar": day.lunar}


QUESTIONS = (
    Question(NAME, read=read_name, words_answer=True, is_name=True),
    Question(BIRTH_YEAR, read=read_birth_year),
    Question(HOME, words_answer=True),
    Question(UNIT, read=read_unit),
    Question(DEATH_DATE, read=read_death_date),
    Question(DEATH_PLACE, words_answer=True),
)

"""The martyr (liệt sĩ): name, birth, home, unit, day and place of death. Asked only where the story is silent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flows.model import Known, Tip
from flows.script import martyr_answers, martyr_forms
from flows.script.question import Question, Reader, only_choices, value_of
from flows.script.reporter import ROLE

NAME = "martyr-name"
BIRTH_YEAR = "martyr-birth_year"
HOME = "martyr-home"
HOME_WHICH = "martyr-home_which"
UNIT = "martyr-unit"
DEATH_DATE = "martyr-death_date"
DEATH_YEAR = "martyr-death_year"
DEATH_PLACE = "martyr-death_place"
# Not asked for of oneself: what the story tells of it is shown and can be put right, and the team may write it down.
ALIAS = "martyr-alias"
RANK = "martyr-rank"
ENLISTED = "martyr-enlisted"
LIVES = "martyr-lives"  # he was reported dead, and is not
NOT_ASKED = (ALIAS, ENLISTED, RANK, LIVES)

MOST_HOMES = 4  # buttons


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


def day_lacks_year(tip: Tip) -> bool:
    """Whether the day of death is told without its year."""
    day = tip.answers.get(DEATH_DATE)
    return day is not None and day.known is Known.GIVEN and martyr_forms.is_yearless(day.value)


def _is_somebody(tip: Tip) -> bool:
    """Whether whoever tells may know more of him: of a grave without a name a villager knows no birth and no home."""
    name = tip.answers.get(NAME)
    nameless = name is not None and name.known is not Known.GIVEN
    return not (nameless and value_of(tip, ROLE) == "other")


def _is_told(field: str) -> Callable[[Tip], bool]:
    def is_told(tip: Tip) -> bool:
        return field in tip.answers

    return is_told


_BEHIND_A_NAME = (
    (BIRTH_YEAR, martyr_answers.read_birth_beside),
    (HOME, martyr_answers.read_home_beside),
    (UNIT, martyr_answers.read_unit_beside),
)
# What may be told of him where something else was asked.
_TOLD = (
    (BIRTH_YEAR, martyr_answers.read_birth_alone),
    (HOME, martyr_answers.read_home_alone),
    (UNIT, martyr_answers.read_unit_alone),
    (DEATH_DATE, martyr_answers.read_day_alone),
    (DEATH_PLACE, martyr_answers.read_place_of_day),
)


def _but(*fields: str) -> tuple[tuple[str, Reader], ...]:
    return tuple((field, read) for field, read in _TOLD if field not in fields)


QUESTIONS = (
    Question(
        NAME,
        read=martyr_answers.read_name,
        words_answer=True,
        is_name=True,
        beside=_BEHIND_A_NAME,
        instead=_but(),
    ),
    Question(LIVES, read=only_choices, choices=("yes", "no"), when=_is_told(LIVES)),
    Question(ALIAS, words_answer=True, when=_is_told(ALIAS)),
    Question(BIRTH_YEAR, read=martyr_answers.read_birth_year, when=_is_somebody, instead=_but(BIRTH_YEAR)),
    Question(ENLISTED, read=martyr_answers.read_enlisted, when=_is_told(ENLISTED)),
    Question(
        HOME,
        read=martyr_answers.read_home,
        when=_is_somebody,
        words_answer=True,
        beside=((UNIT, martyr_answers.read_unit_beside),),
        instead=((UNIT, martyr_answers.read_unit_alone),),
    ),
    Question(HOME_WHICH, words_answer=True, when=_home_is_open, read_back=False),
    Question(UNIT, read=martyr_answers.read_unit, instead=_but(UNIT)),
    Question(RANK, words_answer=True, when=_is_told(RANK)),
    Question(
        DEATH_DATE,
        read=martyr_answers.read_death_date,
        beside=((DEATH_YEAR, martyr_answers.read_year_unknown),),
        instead=_but(DEATH_DATE, DEATH_PLACE),
    ),
    Question(
        DEATH_YEAR,
        read=martyr_answers.read_death_year,
        when=day_lacks_year,
        instead=_but(DEATH_DATE, DEATH_PLACE),
        read_back=False,
    ),
    Question(DEATH_PLACE, words_answer=True, instead=_but(BIRTH_YEAR, HOME)),
)

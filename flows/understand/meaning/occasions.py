"""Days and what they are: of a death, a birth, an enlistment, a fight, by weighed evidence (weighing.py).

A spreadsheet's default and what lies in the future are none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from flows.understand.days import dates
from flows.understand.evidence import days as evidence
from flows.understand.evidence.standing import ask_again
from flows.understand.meaning import acts
from flows.understand.meaning.mentions import DayMention
from flows.understand.meaning.scene import Scene
from flows.understand.meaning.weighing import Evidence, Scales, weigh_all
from flows.understand.told import Found

_NEVER = 99.0
_LIKELY = -0.2  # chosen on stories that were held back


@dataclass(frozen=True, slots=True)
class Day:
    """A day, the word at which it begins, and how likely it is each of evidence.days.ROLES (above _LIKELY: it is).

    `own_year`: its year was told with it, not lent from another day.
    """

    found: Found[dates.DateReading]
    word: int
    scores: dict[str, float]
    own_year: bool = True

    def of(self, role: str) -> bool:
        """Whether it is likely a day of this role."""
        return self.scores[role] > _LIKELY


def days_of(scene: Scene, found: Sequence[DayMention], roles: Sequence[str], scales: Scales, now: date) -> list[Day]:
    """All days of the page with what they are; nothing later than `now`. `roles`: of the scene's people."""
    days: list[Day] = []
    told, weighed = first_look(scene, found, roles, scales)
    for one, scores in zip(found, weighed, strict=True):
        if acts.is_of_joining(scene, one.found):
            scores["birth"] = -_NEVER
    ask_again(scales.asks, evidence.ROLES, told, weighed)
    for one, scores in zip(found, weighed, strict=True):
        reading = one.found.value
        if reading.earliest <= now and reading.note != "placeholder":
            days.append(Day(one.found, one.first, scores, not one.lent))
    return days


def first_look(
    scene: Scene, found: Sequence[DayMention], roles: Sequence[str], scales: Scales
) -> tuple[list[Evidence], list[dict[str, float]]]:
    """The evidence for each day, and the score of each role by weight alone."""
    told = evidence.of_days(scene, found, roles)
    return told, weigh_all(scales.days, told)

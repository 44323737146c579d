"""Days and what they are: of a death, a birth, an enlistment, a fight, by weighed evidence (weighing.py).

Of two days, the one after "à không" counts; one that is denied ("không phải 1968"), a spreadsheet's default, and what
lies in the future are none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from flows.understand.days import dates
from flows.understand.evidence import days as evidence
from flows.understand.evidence.standing import ask_again
from flows.understand.meaning.mentions import DayMention
from flows.understand.meaning.scene import Scene
from flows.understand.meaning.weighing import Evidence, Scales, weigh_all
from flows.understand.told import Found

_CORRECTION = re.compile(
    r"(?<!\w)(?:(?:a|ah|ma) (?:khong|hong|hok|quen|nham|lon)|nham|(?:nho|noi|ghi|viet) lon|dung hon|phai la|dung ra|"
    r"noi lai|nhac lai|nho lai|xin loi)(?!\w)"
)
_NOT_THE_OTHER = re.compile(
    r"[\s,.]{0,3}(?:am lich |am )?(?:moi dung[\s,]{1,2})?(?:chu |ma )?(?:khong|ko|k|hong) phai "
    r"(?:la |ngay |thang |nam )*(?P<n>[0-9]{1,4})(?![\w/])"
)
_DENIED = re.compile(
    r"(?<!\w)(?:khong phai|chu khong|khong phai la|khong phai nam|ko phai|chu ko phai)\s(?:la |nam |ngay ){0,2}$"
)


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
    ask_again(scales.asks, evidence.ROLES, told, weighed)
    for one, scores in zip(found, weighed, strict=True):
        reading, start = one.found.value, one.found.start
        if reading.earliest > now or reading.note == "placeholder":
            continue
        if _DENIED.search(scene.words.page.shadow, max(0, start - 22), start):
            continue  # "hy sinh 1969 không phải 1968"
        if days and (_corrects(scene, days[-1].found.end, start) or _is_not(scene, one.found, days[-1].found)):
            days.pop()
        days.append(Day(one.found, one.first, scores, not one.lent))
    return days


def first_look(
    scene: Scene, found: Sequence[DayMention], roles: Sequence[str], scales: Scales
) -> tuple[list[Evidence], list[dict[str, float]]]:
    """The evidence for each day, and the score of each role by weight alone."""
    told = evidence.of_days(scene, found, roles)
    return told, weigh_all(scales.days, told)


def _is_not(scene: Scene, told: Found[dates.DateReading], before: Found[dates.DateReading]) -> bool:
    """ "3/10/67 ... à 3/11/67 chứ không phải tháng 10": what is denied behind a day stands in the one before it."""
    denied = _NOT_THE_OTHER.match(scene.words.page.shadow, told.end)
    return denied is not None and denied["n"] in re.findall("[0-9]+", before.said)


def _corrects(scene: Scene, start: int, end: int) -> bool:
    """ "12/3/84 à không 12/3/85 mới đúng": the later one counts."""
    between = scene.words.page.shadow[start:end]
    return len(between) < 40 and _CORRECTION.search(between) is not None

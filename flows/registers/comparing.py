"""One martyr of a tip held against one line of a register: part by part, what fits and what does not.

There is no verdict: an operator reads the parts. ``rank`` only says which line is shown first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from rapidfuzz.distance import DamerauLevenshtein

from flows.model import Known, Tip
from flows.registers import sounds
from flows.registers.rows import home_units
from flows.script import martyr, martyr_forms
from flows.understand.page import fold
from flows.understand.places.gazetteer import Gazetteer
from flows.understand.places.place_names import PROVINCE

PARTS = ("name", "birth", "home", "unit", "death")
_LEVELS = ("company", "battalion", "regiment", "brigade", "division", "corps", "military_region", "front", "code")
_WEIGHTS = {"name": 3.0, "birth": 2.0, "home": 3.0, "unit": 3.0, "death": 3.0}


class Fit(StrEnum):
    """How a part of the two agrees. ``UNKNOWN``: one of them says nothing of it."""

    YES = "yes"
    NEAR = "near"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Compared:
    """The fit of every part of ``PARTS``."""

    fits: Mapping[str, Fit]

    @property
    def score(self) -> float:
        """For the order alone: a part that contradicts takes away what one that nearly fits gives."""
        worth = {Fit.YES: 1.0, Fit.NEAR: 0.5, Fit.NO: -0.6, Fit.UNKNOWN: 0.0}
        return sum(_WEIGHTS[part] * worth[fit] for part, fit in self.fits.items())

    @property
    def fitting(self) -> tuple[str, ...]:
        """The parts besides the name that fit."""
        return tuple(one for one in PARTS if one != "name" and self.fits[one] is Fit.YES)


def wanted(tip: Tip, gazetteer: Gazetteer) -> dict[str, Any]:
    """The martyr of a tip in the form of a line's facts. What is withheld must be gone from the tip before."""
    answers = {field: one for field, one in tip.answers.items() if one.known is Known.GIVEN}
    facts: dict[str, Any] = {}
    if (name := answers.get(martyr.NAME)) is not None:
        facts["name"] = str(name.value or name.said)
    if (year := answers.get(martyr.BIRTH_YEAR)) is not None and isinstance(year.value, int):
        facts["birth_year"] = year.value
    if (home := answers.get(martyr.HOME)) is not None and home.said:
        facts["home"] = home.said
        facts["home_units"] = list(home_units(home.said, gazetteer))
    if (unit := answers.get(martyr.UNIT)) is not None:
        facts["unit"] = unit.said
        value = unit.value if isinstance(unit.value, dict) else {}
        facts["unit_parts"] = {level: one for level, one in value.items() if one and level != "raw"}
    if (day := answers.get(martyr.DEATH_DATE)) is not None and isinstance(day.value, dict):
        facts["death"] = day.said
        if not martyr_forms.is_yearless(day.value):
            days = day.value.get("alternatives") or [day.value["earliest"], day.value["latest"]]
            facts["died"] = [min(days), max(days)]
    return facts


def compare(one: Mapping[str, Any], other: Mapping[str, Any], gazetteer: Gazetteer) -> Compared:
    """Both in the form of a line's facts (``rows``)."""
    names = {_name(a, b) for a in _names(one) for b in _names(other)}
    fits = {
        "name": next((fit for fit in (Fit.YES, Fit.NEAR, Fit.NO) if fit in names), Fit.UNKNOWN),
        "birth": _birth(one.get("birth_year"), other.get("birth_year")),
        "home": _home(one.get("home_units") or (), other.get("home_units") or (), gazetteer),
        "unit": _unit(one.get("unit_parts") or {}, other.get("unit_parts") or {}),
        "death": _death(one.get("died"), other.get("died")),
    }
    return Compared(fits)


def _names(facts: Mapping[str, Any]) -> list[str]:
    return [key for one in ("name", "alias") if (key := sounds.name_key(str(facts.get(one) or "")))]


def _name(one: str, other: str) -> Fit:
    if one == other:
        return Fit.YES
    mine, theirs = one.split(), other.split()
    if one.replace(" ", "") == other.replace(" ", "") or sounds.sound(one) == sounds.sound(other):
        return Fit.NEAR
    if mine[-1] == theirs[-1] and (mine[0] == theirs[0] or 1 in (len(mine), len(theirs))):
        return Fit.NEAR  # another word in the middle, or only a given name
    close = DamerauLevenshtein.distance(one, other, score_cutoff=2)
    return Fit.NEAR if close <= (2 if len(one) > 10 else 1) else Fit.NO


def _birth(one: int | None, other: int | None) -> Fit:
    if not one or not other:
        return Fit.UNKNOWN
    apart = abs(one - other)
    return Fit.YES if apart == 0 else Fit.NEAR if apart <= 2 else Fit.NO


def _home(mine: Sequence[str], theirs: Sequence[str], gazetteer: Gazetteer) -> Fit:
    mine = [one for one in mine if one in gazetteer.units]
    theirs = [one for one in theirs if one in gazetteer.units]
    if not mine or not theirs:
        return Fit.UNKNOWN
    if any(_is_related(a, b, gazetteer) for a in mine for b in theirs):
        level = min(max(gazetteer.units[one].level for one in some) for some in (mine, theirs))
        return Fit.YES if level > PROVINCE else Fit.NEAR
    districts = [{one.id for place in some for one in gazetteer.homes(place)[0]} for some in (mine, theirs)]
    return Fit.NEAR if districts[0] & districts[1] else Fit.NO


def _is_related(one: str, other: str, gazetteer: Gazetteer) -> bool:
    """Whether one is the other, lies in it or went into it."""
    if one == other or one in gazetteer.above(other) or other in gazetteer.above(one):
        return True
    return any(heir.id == b for a, b in ((one, other), (other, one)) for heir, _ in gazetteer.heirs(a))


def _unit(mine: Mapping[str, Any], theirs: Mapping[str, Any]) -> Fit:
    both = [one for one in _LEVELS if mine.get(one) and theirs.get(one)]
    if not both:
        return Fit.UNKNOWN
    same = [one for one in both if fold.fold(str(mine[one])) == fold.fold(str(theirs[one]))]
    large = [one for one in both if one not in ("company", "battalion")]
    if large:
        return Fit.YES if set(large) <= set(same) else Fit.NEAR if set(large) & set(same) else Fit.NO
    return Fit.NEAR if len(same) == len(both) else Fit.NO


def _death(mine: Sequence[str] | None, theirs: Sequence[str] | None) -> Fit:
    if not mine or not theirs:
        return Fit.UNKNOWN
    (a, b), (c, d) = ([date.fromisoformat(one) for one in some] for some in (mine, theirs))
    if a <= d and c <= b:
        return Fit.YES if max((b - a).days, (d - c).days) <= 31 else Fit.NEAR
    apart = min(abs((c - b).days), abs((a - d).days))
    swapped = a == b and c == d and a.year == c.year and (a.day, a.month) == (c.month, c.day)
    return Fit.NEAR if apart <= 3 or swapped or a.year == c.year else Fit.NO


@dataclass(frozen=True, slots=True)
class Summary:
    """How many lines have the same name, and how many of the shown ones fit in these further parts, too."""

    same_name: int
    parts: tuple[str, ...] = ()
    fitting: int = 0


def summary(same_name: int, compared: Sequence[Compared]) -> Summary:
    """The line on a card: "14 liệt sĩ cùng họ tên; quê và đơn vị khớp 1"."""
    found = Counter(one.fitting for one in compared if one.fits["name"] in (Fit.YES, Fit.NEAR) and one.fitting)
    if not found:
        return Summary(same_name)
    parts = max(found, key=lambda one: (len(one), -found[one]))
    return Summary(same_name, parts, sum(set(parts) <= set(one.fitting) for one in compared))

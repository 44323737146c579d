"""What of a tip is held against other tips: its martyrs and the place, read once and kept beside the tip.

Made of the forms that a ticket shows (`tips.as_json` of a tip without what is withheld), so that nothing withheld and
nothing of whoever told it can be in it. Nor of the family: see ``flows.matching.kin``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from flows.distance import Circle, circle_of
from flows.matching import calling, spots
from flows.matching.calling import Called
from flows.matching.spots import Spot
from flows.understand.army.units import PARTS
from flows.understand.days import lunar
from flows.understand.page import fold
from flows.understand.places.gazetteer import Gazetteer

MEN = 5  # martyrs of one tip that are compared
_ALIAS_ENDS = re.compile(r"[,;/]| hay | hoặc | tức ")
_GRAVE = re.compile(
    r"(?<!\w)(?:(hang|day)|(mo so|mo|so|so mo)|(lo|khu))\s{0,2}[:.]?\s{0,2}"
    r"([0-9]{1,4}|[a-h](?!\w))(?!\w)"
)
_GRAVE_PARTS = ("row", "number", "plot")
_KIN = ("father", "mother", "wife")
NOBODY, NOWHERE = Called(), Spot()


@dataclass(frozen=True, slots=True)
class Days:
    """From the earliest to the latest day, both included."""

    earliest: date
    latest: date

    @property
    def length(self) -> int:
        return (self.latest - self.earliest).days + 1

    def apart(self, other: Days) -> int:
        """Days between the two; 0 where they share one."""
        return max(0, (other.earliest - self.latest).days, (self.earliest - other.latest).days)


@dataclass(frozen=True, slots=True)
class Man:
    """One martyr; empty where the tip says nothing."""

    name: Called = NOBODY
    aliases: tuple[Called, ...] = ()
    born: int | None = None
    home: Spot = NOWHERE
    unit: Mapping[str, str] = field(default_factory=dict)  # level (``units.PARTS``) and its number, folded
    died: tuple[Days, ...] = ()  # several where calendars differ
    feast: tuple[tuple[int, int], ...] = ()  # day and month of the lunar year: the day of his death anniversary (giỗ)
    enlisted: Days | None = None
    rank: str = ""
    position: str = ""
    fell: Spot = NOWHERE
    kin: Mapping[str, Called] = field(default_factory=dict)  # father, mother, wife

    @property
    def called(self) -> tuple[Called, ...]:
        """His name and his other names, as far as they are known."""
        return tuple(one for one in (self.name, *self.aliases) if one.given)


@dataclass(frozen=True, slots=True)
class Grave:
    """Where he lies, or is said to."""

    circle: Circle | None = None
    spot: Spot = NOWHERE
    numbers: Mapping[str, str] = field(default_factory=dict)  # row, number, plot


@dataclass(frozen=True, slots=True)
class Likeness:
    """All that is compared. ``photos``: perceptual hashes of 64 bits."""

    men: tuple[Man, ...] = ()
    grave: Grave = Grave()
    photos: tuple[int, ...] = ()


def of_forms(
    martyrs: Sequence[Mapping[str, Any]],
    location: Mapping[str, Any] | None,
    gazetteer: Gazetteer,
    *,
    photos: Iterable[int] = (),
) -> Likeness:
    """What is compared of a ticket's ``martyrs`` and ``location``."""
    men = tuple(_man(one, gazetteer) for one in martyrs[:MEN])
    told = next((str(one["burial_place"]) for one in martyrs if one.get("burial_place")), "")
    return Likeness(men, _grave(location, told, gazetteer), tuple(photos))


def _man(form: Mapping[str, Any], gazetteer: Gazetteer) -> Man:
    alias = str(form.get("alias") or "")
    died = _died(form)
    kin = form.get("kin") or {}
    return Man(
        name=calling.read(str(form.get("name") or "")),
        aliases=tuple(one for part in _ALIAS_ENDS.split(alias) if (one := calling.read(part)).given),
        born=_year(form.get("birth_year") or form.get("birth_date")),
        home=spots.read(str(form.get("home_town") or ""), gazetteer),
        unit=_unit(form.get("unit")),
        died=died,
        feast=_feast(form.get("date_of_death_lunar"), died),
        enlisted=_days(form.get("enlisted")),
        rank=fold.fold(str(form.get("rank") or "")),
        position=fold.fold(str(form.get("position") or "")),
        fell=spots.read(str(form.get("place_of_death") or ""), gazetteer),
        kin={one: called for one in _KIN if (called := calling.read(str(kin.get(one) or ""))).given},
    )


def _grave(location: Mapping[str, Any] | None, told: str, gazetteer: Gazetteer) -> Grave:
    circle = circle_of(location)
    said = str((location or {}).get("text") or told)
    spot = spots.read(said, gazetteer)
    if circle is not None and not spot.level:
        spot = replace(spots.at(circle.lat, circle.lon, gazetteer), words=spot.words, village=spot.village)
    return Grave(circle, spot, _numbers(said))


def _numbers(said: str) -> dict[str, str]:
    """The row, the number, the plot of a grave, as far as they are told."""
    found: dict[str, str] = {}
    for one in _GRAVE.finditer(fold.page(said).shadow):
        part = next(name for name, group in zip(_GRAVE_PARTS, one.groups()[:3], strict=True) if group)
        found.setdefault(part, one[4])
    return found


def _unit(form: object) -> dict[str, str]:
    if not isinstance(form, Mapping):
        return {}
    return {level: _number(str(form[level])) for level in PARTS if form.get(level)}


def _number(said: str) -> str:
    """Without the letter that some write behind it: 320A and 320."""
    folded = fold.fold(said)
    return folded[:-1] if len(folded) > 1 and folded[-1].isalpha() and folded[:-1].isdigit() else folded


def _died(form: Mapping[str, Any]) -> tuple[Days, ...]:
    alternatives = [_days(one) for one in form.get("date_of_death_alternatives") or ()]
    if any(alternatives):
        return tuple(one for one in alternatives if one is not None)
    ends = form.get("date_of_death_range")
    if isinstance(ends, list | tuple) and len(ends) == 2:
        first, last = _days(ends[0]), _days(ends[1])
        if first is not None and last is not None and first.earliest <= last.latest:
            return (Days(first.earliest, last.latest),)
    day = _days(form.get("date_of_death"))
    return () if day is None else (day,)


def _feast(form: object, died: tuple[Days, ...]) -> tuple[tuple[int, int], ...]:
    if isinstance(form, Mapping) and isinstance(form.get("day"), int) and isinstance(form.get("month"), int):
        return ((form["day"], form["month"]),)
    exact = [lunar.to_lunar(one.earliest) for one in died if one.length == 1]
    return tuple((one.day, one.month) for one in exact if one is not None)


def _days(value: object) -> Days | None:
    """A day, a month or a year in ISO form as an interval."""
    parts = str(value or "").split("-")
    try:
        year, *rest = (int(one) for one in parts)
        if not rest:
            return Days(date(year, 1, 1), date(year, 12, 31))
        if len(rest) == 1:
            after = date(year + rest[0] // 12, rest[0] % 12 + 1, 1)
            return Days(date(year, rest[0], 1), after - timedelta(days=1))
        day = date(year, rest[0], rest[1])
        return Days(day, day)
    except ValueError:
        return None


def _year(value: object) -> int | None:
    found = re.search(r"(?<!\d)(1[89]\d\d)(?!\d)", str(value or ""))
    return int(found[1]) if found else None

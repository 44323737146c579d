"""Which unit is a martyr's: told of him, or told of all; what is a unit of the fallen is weighed (weighing.py)."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from flows.understand.army import units
from flows.understand.evidence import units as evidence
from flows.understand.meaning.mentions import UnitMention
from flows.understand.meaning.scene import Scene
from flows.understand.meaning.weighing import Scales, weigh_all
from flows.understand.page import fold
from flows.understand.told import Found

_LIKELY = 0.0
_FULLER = 0.5  # for each level that a unit tells, beside another
_SURELY = 0.5  # of what is told of his unit at another place: "đơn vị KT ... hòm thư 52418", "c5 ... thuộc e66"


@dataclasses.dataclass(frozen=True, slots=True)
class Unit:
    """A unit of the fallen, the word at which it begins, and how likely it is one (above _LIKELY)."""

    found: units.UnitFound
    word: int
    score: float


def units_of(scene: Scene, found: Sequence[UnitMention], roles: Sequence[str], scales: Scales) -> list[Unit]:
    """The likely units of the fallen, in order. `roles`: of the scene's people."""
    scores = weigh_all(scales.units, evidence.of_units(scene, found, roles))
    return [
        Unit(one.found, one.first, score["martyr"])
        for one, score in zip(found, scores, strict=True)
        if score["martyr"] > _LIKELY and one.found.owner == "ours"
    ]


def unit_of(page: fold.Page, local: Sequence[Unit], shared: Sequence[Unit]) -> Found[units.UnitReading] | None:
    """The unit told of him, else of all, with what is told of it elsewhere; all words of it stand in its reading."""
    his, of_all = _one_unit(local), _one_unit(shared)
    chosen = his or of_all
    if chosen is None:
        return None
    surely = sorted((one for one in (local if his else shared) if one.score > _SURELY), key=lambda one: -one.score)
    told, reading = [chosen], chosen.reading
    for more in [*((of_all,) if his and of_all else ()), *(one.found for one in surely)]:
        joined = _joined(reading, more.reading)
        if joined is not None:
            told.append(more)
            reading = joined
    said = "; ".join(one.reading.said for one in sorted(told, key=lambda one: one.start))
    typed = page.text[chosen.start : chosen.end]
    return Found(dataclasses.replace(reading, said=said), typed, chosen.start, chosen.end)


def beside(unit: Found[units.UnitReading] | None, band: Found[str] | None) -> Found[units.UnitReading] | None:
    """A unit with what has no number beside it: "đặc công", "TNXP"; that alone where no unit is told."""
    if band is None or (unit is not None and unit.value.other):
        return unit
    if unit is None:
        return Found(units.UnitReading(band.said, other=band.said), band.said, band.start, band.end)
    return dataclasses.replace(unit, value=dataclasses.replace(unit.value, other=band.said))


def _joined(one: units.UnitReading, more: units.UnitReading) -> units.UnitReading | None:
    """A company with its regiment that is told elsewhere; None where both have one level, or nothing is added."""
    values = {level: (getattr(one, level), getattr(more, level)) for level in _LEVELS}
    if any(a and b for a, b in values.values()) or not any(b for _, b in values.values()):
        return None
    return units.UnitReading(one.said, **{level: a or b for level, (a, b) in values.items()})


def _one_unit(found: Sequence[Unit]) -> units.UnitFound | None:
    """The likeliest unit, or one that tells more and that it is a part of."""
    if not found:
        return None
    likeliest = max(found, key=lambda u: u.score + _FULLER * _told(u))
    ours = _levels(likeliest.found.reading)
    fuller = [
        u
        for u in found
        if all(mine is None or value == mine for mine, value in zip(ours, _levels(u.found.reading), strict=True))
    ]
    return max(fuller, key=_told).found


def _told(unit: Unit) -> int:
    return sum(level is not None for level in _levels(unit.found.reading))


_LEVELS = tuple(f.name for f in dataclasses.fields(units.UnitReading) if f.name != "said")


def _levels(reading: units.UnitReading) -> tuple[str | None, ...]:
    return tuple(getattr(reading, level) for level in _LEVELS)

"""Which unit is a martyr's: told of him, or told of all; what is a unit of the fallen is weighed (weighing.py)."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from flows.understand.army import units
from flows.understand.evidence import units as evidence
from flows.understand.meaning.mentions import UnitMention
from flows.understand.meaning.scene import Scene
from flows.understand.meaning.weighing import Scales, weigh_all
from flows.understand.told import Found

_LIKELY = 0.0


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


def unit_of(local: Sequence[Unit], shared: Sequence[Unit]) -> Found[units.UnitReading] | None:
    """The unit told of him, else of all; a company of his beside the regiment of all."""
    his, of_all = _one_unit(local), _one_unit(shared)
    chosen = his or of_all
    if chosen is None:
        return None
    reading = _joined(his.reading, of_all.reading) if his and of_all else chosen.reading
    return Found(reading, chosen.reading.said, chosen.start, chosen.end)


def beside(unit: Found[units.UnitReading] | None, band: Found[str] | None) -> Found[units.UnitReading] | None:
    """A unit with what has no number beside it: "đặc công", "TNXP"; that alone where no unit is told."""
    if band is None or (unit is not None and unit.value.other):
        return unit
    if unit is None:
        return Found(units.UnitReading(band.said, other=band.said), band.said, band.start, band.end)
    return dataclasses.replace(unit, value=dataclasses.replace(unit.value, other=band.said))


def _joined(low: units.UnitReading, high: units.UnitReading) -> units.UnitReading:
    """A company beside the regiment of all; two numbers for one level stay apart."""
    values = {
        f.name: (getattr(low, f.name), getattr(high, f.name)) for f in dataclasses.fields(low) if f.name != "said"
    }
    if any(a and b for a, b in values.values()):
        return low
    return units.UnitReading(low.said, **{k: a or b for k, (a, b) in values.items()})


def _one_unit(found: Sequence[Unit]) -> units.UnitFound | None:
    """The likeliest unit, or one that tells more and that it is a part of."""
    if not found:
        return None
    likeliest = max(found, key=lambda u: u.score)
    ours = _levels(likeliest.found.reading)
    fuller = [
        u
        for u in found
        if all(mine is None or value == mine for mine, value in zip(ours, _levels(u.found.reading), strict=True))
    ]
    return max(fuller, key=lambda u: sum(v is not None for v in _levels(u.found.reading))).found


_LEVELS = tuple(f.name for f in dataclasses.fields(units.UnitReading) if f.name != "said")


def _levels(reading: units.UnitReading) -> tuple[str | None, ...]:
    return tuple(getattr(reading, level) for level in _LEVELS)

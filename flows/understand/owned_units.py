"""Which unit is a martyr's: told of him, told of all, or the comrade's own."""

from __future__ import annotations

import dataclasses

from flows.understand import units
from flows.understand.people import Person
from flows.understand.scene import Scene
from flows.understand.told import Found


def unit_of(
    local: list[units.UnitFound], shared: list[units.UnitFound], tellers: list[units.UnitFound]
) -> Found[units.UnitReading] | None:
    """The unit told of him, else of all, else the comrade's own; a company of his beside the regiment of all."""
    for group in (local, shared, tellers):
        chosen = _one_unit(group)
        if chosen is not None:
            rest = next((c for g in (shared, tellers) if g is not group and (c := _one_unit(g)) is not None), None)
            reading = chosen.reading
            if rest is not None and group is local:
                reading = _joined(reading, rest.reading)
            return Found(reading, chosen.reading.said, chosen.start, chosen.end)
        if group:
            return None
    return None


def behind_a_post(scene: Scene, word: int, person: Person) -> bool:
    """ "Lê Bá Ngãi c trưởng c1": a company that is too little anywhere else."""
    post = scene.ends.get(word)
    return post is not None and "post" in post.tags and 0 <= word - person.last < 6


def _joined(low: units.UnitReading, high: units.UnitReading) -> units.UnitReading:
    """A company beside the regiment of all; two numbers for one level stay apart."""
    values = {
        f.name: (getattr(low, f.name), getattr(high, f.name)) for f in dataclasses.fields(low) if f.name != "said"
    }
    if any(a and b for a, b in values.values()):
        return low
    return units.UnitReading(low.said, **{k: a or b for k, (a, b) in values.items()})


def _one_unit(found: list[units.UnitFound]) -> units.UnitFound | None:
    """The unit, if all that are named can be one: the same, or one a part of the other."""
    if not found:
        return None
    best = max(found, key=lambda u: sum(v is not None for v in _levels(u.reading)))
    ours = _levels(best.reading)
    for other in found:
        for mine, value in zip(ours, _levels(other.reading), strict=True):
            if value is not None and value != mine and (mine is not None or other.reading.mailbox is None):
                return None
    return best


_LEVELS = tuple(f.name for f in dataclasses.fields(units.UnitReading) if f.name != "said")


def _levels(reading: units.UnitReading) -> tuple[str | None, ...]:
    return tuple(getattr(reading, level) for level in _LEVELS)

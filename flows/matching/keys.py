"""By what a store finds tickets that may speak of the same martyr or place, without looking at all of them.

A key joins two facts, or three, so that few tickets share one: two men called Hùng are no news, two called Hùng of one
commune are. What a fact is worth is told in bits, from how many share it; a join is a key where its facts have enough
of them together. Each fact may be wrong or missing in one of two tips, so there are many joins. Keys are numbers of 63
bits, that nothing can be read from.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from flows.matching.calling import heard
from flows.matching.likeness import Days, Likeness, Man
from flows.matching.spots import Spot

MOST = 48  # keys of one ticket
ENOUGH = 11.0  # bits of a join: among 200,000 tickets some hundred share it
_CELL = 0.01  # degrees: a kilometre
_PRECISE_M = 1_500.0  # a circle wider than this says too little to be looked up by alone
_WIDE_CELL = 0.1
_BANDS = 4  # of a picture's hash: two that differ in up to three bits share one band of sixteen
_MANY = 6  # units that a place may be; with more it is not known well enough


class Fact(NamedTuple):
    """``about``: facts of one thing are not joined: who has the commune has the district, too."""

    about: str
    value: str
    bits: float


def of(likeness: Likeness) -> tuple[int, ...]:
    """The keys that a ticket is found by."""
    return _numbered((*_bands(likeness.photos), *_cells(likeness, around=0), *_joined(likeness)))


def wanted(likeness: Likeness) -> tuple[int, ...]:
    """The keys to look for: the same, and of the place the cells around its own."""
    return _numbered((*_bands(likeness.photos), *_cells(likeness, around=1), *_joined(likeness)))


def _numbered(texts: Iterable[str]) -> tuple[int, ...]:
    each = list(dict.fromkeys(texts))[: MOST + 9]
    return tuple(int.from_bytes(hashlib.blake2b(one.encode(), digest_size=8).digest()) >> 1 for one in each)


def _joined(likeness: Likeness) -> Iterator[str]:
    """The joins of each man's facts, those of little worth first: they stay true when other facts are told wrongly.

    What is beyond ``MOST`` is left out.
    """
    for man in likeness.men:
        facts = [*_called(man), *_served(man), *_when(man), *_where(man), *_lies(likeness)]
        joins: dict[str, float] = {}
        for n, one in enumerate(facts):
            for m, other in enumerate(facts[n + 1 :], n + 1):
                if one.about == other.about:
                    continue
                both = one.bits + other.bits
                if both >= ENOUGH:
                    joins.setdefault(_join(one, other), both)
                    continue
                for third in facts[m + 1 :]:
                    # A pair of them that is a key by itself needs no third.
                    if (
                        third.about not in (one.about, other.about)
                        and both + third.bits >= ENOUGH
                        and max(one.bits, other.bits) + third.bits < ENOUGH
                    ):
                        joins.setdefault(_join(one, other, third), both + third.bits)
        yield from (one.value for one in facts if one.bits >= ENOUGH - 2)
        yield from sorted(joins, key=lambda one: (joins[one], one))


def _join(*facts: Fact) -> str:
    return " ".join(sorted(one.value for one in facts))


def _called(man: Man) -> Iterator[Fact]:
    for called in man.called:
        words = [heard(one) for one in called.words]
        given = words[-1]
        yield Fact("name", f"g:{given}", 6.0)
        if len(words) > 2:
            yield Fact("name", f"n:{' '.join(words)}", 10.5)
        if called.family and len(words) > 1:
            yield Fact("name", f"f:{words[0]}+{given}", 7.5)
            if len(words) > 2:
                yield Fact("name", f"m:{words[0]}+{words[-2]}", 3.0)
    for who, kin in man.kin.items():
        yield Fact("kin", f"k:{who}+{heard(kin.words[-1])}", 6.0)


def _served(man: Man) -> Iterator[Fact]:
    unit = man.unit
    for level, bits in (("regiment", 6.0), ("division", 4.5), ("code", 3.5), ("mailbox", 12.0), ("group", 6.0)):
        if level in unit:
            yield Fact("unit", f"u:{level}{unit[level]}", bits)
    small = "+".join(f"{level}{unit[level]}" for level in ("company", "battalion") if level in unit)
    if small:
        yield Fact("small unit", f"u:{small}", 4.0 if "+" not in small else 7.0)


def _when(man: Man) -> Iterator[Fact]:
    for one in man.died[:2]:
        if one.length == 1:
            yield Fact("day", f"d:{one.earliest}", 11.5)
        month = _shared(one, 7)
        if month:
            yield Fact("day", f"d:{month}", 7.5)
    year = _year(man.died)
    if year:
        yield Fact("day", f"d:{year}", 3.5)
    for day, lunar_month in man.feast[:2]:
        yield Fact("day", f"feast:{day}+{lunar_month}", 8.0)
    if man.born:
        yield Fact("born", f"b:{man.born}", 3.5)


def _where(man: Man) -> Iterator[Fact]:
    yield from _spot("home", man.home, (11.0, 7.5, 4.5))
    yield from _spot("fell", man.fell, (9.0, 7.0, 4.0))
    numbers = [one for one in man.fell.words if one.isdigit()]
    if numbers:  # "cao điểm 584"
        yield Fact("fell", f"at:{numbers[0]}", 8.0)


def _spot(about: str, spot: Spot, bits: tuple[float, float, float]) -> Iterator[Fact]:
    for units, worth in zip((spot.today, spot.districts, spot.provinces), bits, strict=True):
        if 0 < len(units) <= _MANY:
            yield from (Fact(about, f"{about}:{one}", worth) for one in units[:3])


def _lies(likeness: Likeness) -> Iterator[Fact]:
    grave = likeness.grave
    if grave.spot.named and len(grave.spot.named) == 1:
        yield Fact("grave", f"l:{grave.spot.named[0]}", 7.0)
    if "number" in grave.numbers and len(grave.numbers) > 1:
        yield Fact("number", "no:" + "+".join(f"{part}{grave.numbers[part]}" for part in sorted(grave.numbers)), 8.5)
    if grave.circle is not None:
        row, column = math.floor(grave.circle.lat / _WIDE_CELL), math.floor(grave.circle.lon / _WIDE_CELL)
        yield Fact("grave", f"w:{row}+{column}", 8.0)


def _shared(days: Days, digits: int) -> str:
    one, other = days.earliest.isoformat()[:digits], days.latest.isoformat()[:digits]
    return one if one == other else ""


def _year(died: tuple[Days, ...]) -> int | None:
    years = {day.year for one in died for day in (one.earliest, one.latest)}
    return years.pop() if len(years) == 1 else None


def _cells(likeness: Likeness, *, around: int) -> Iterator[str]:
    circle = likeness.grave.circle
    if circle is None or circle.radius_m > _PRECISE_M:
        return
    row, column = math.floor(circle.lat / _CELL), math.floor(circle.lon / _CELL)
    for north in range(-around, around + 1):
        for east in range(-around, around + 1):
            yield f"c:{row + north}+{column + east}"


def _bands(photos: Iterable[int]) -> Iterator[str]:
    for photo in photos:
        for band in range(_BANDS):
            yield f"i:{band} {photo >> (16 * band) & 0xFFFF:04x}"

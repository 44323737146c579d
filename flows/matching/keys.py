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
from itertools import product
from typing import NamedTuple

from flows.matching.calling import FEW_MIDDLES, family_bits, given_bits, heard
from flows.matching.likeness import Days, Likeness, Man
from flows.matching.spots import Spot

MOST = 64  # keys of one ticket
ENOUGH = 11.0  # bits of a join: among 200,000 tickets some hundred share it
RARE = 14.0  # bits of a key that so few share that who shares it needs no finer one
_CELL = 0.01  # degrees: a kilometre
_PRECISE_M = 1_500.0  # a circle wider than this says too little to be looked up by alone
_WIDE_CELL = 0.1
_BANDS = 4  # of a picture's hash: two that differ in up to three bits share one band of sixteen
_MANY = 6  # units that a place may be; with more it is not known well enough


class Fact(NamedTuple):
    """``about``: facts of one thing are not joined: who has the commune has the district, too.

    ``within``: the facts of the same thing that hold wherever this one does: of a day its month and its year.
    """

    about: str
    value: str
    bits: float
    within: tuple[str, ...] = ()


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
        told = [*_called(man), *_served(man), *_when(man), *_where(man), *_lies(likeness)]
        facts = list({one.value: one for one in reversed(told)}.values())
        yield from (one.value for one in facts if one.bits >= ENOUGH - 2)
        yield from _telling(_joins(facts))


def _joins(facts: list[Fact]) -> Iterator[tuple[Fact, ...]]:
    """All two or three facts that are enough together, and would not be without one of them."""
    for n, one in enumerate(facts):
        for m, other in enumerate(facts[n + 1 :], n + 1):
            if one.about == other.about:
                continue
            both = one.bits + other.bits
            if both >= ENOUGH:
                yield one, other
                continue
            for third in facts[m + 1 :]:
                if (
                    third.about not in (one.about, other.about)
                    and both + third.bits >= ENOUGH
                    and max(one.bits, other.bits) + third.bits < ENOUGH
                ):
                    yield one, other, third


def _telling(joins: Iterable[tuple[Fact, ...]]) -> Iterator[str]:
    """The keys of joins, without those that only tickets share which share a rare key already: who has the name and
    the day of somebody has his name and his year, too."""
    weighed = sorted((sum(one.bits for one in join), _join(one.value for one in join), join) for join in joins)
    rare: set[str] = set()
    for bits, key, join in weighed:
        if not any(_join(wider) in rare for wider in product(*((one.value, *one.within) for one in join))):
            yield key
            if bits >= RARE:
                rare.add(key)


def _join(values: Iterable[str]) -> str:
    return " ".join(sorted(values))


def _called(man: Man) -> Iterator[Fact]:
    """The name, and the name without one of its words: any of them may be told wrongly."""
    for called in man.called:
        words = [heard(one) for one in called.words]
        given, middle = words[-1], words[1:-1] if called.family else words[:-1]
        rarity = given_bits(called.given)
        alone = f"g:{given}"
        yield Fact("name", alone, rarity)
        if called.family and len(words) > 1:
            both = f"f:{words[0]}+{given}"
            yield Fact("name", both, rarity + family_bits(called.family), (alone,))
            if middle:
                told = 0.0 if middle[-1] in FEW_MIDDLES else 3.0
                whole = " ".join(sorted(words))  # the middle ones change places
                yield Fact("name", f"n:{whole}", rarity + family_bits(called.family) + told + 1.0, (both, alone))
                yield Fact("name", f"m:{words[0]}+{middle[-1]}", family_bits(called.family) + told + 0.5)
        if middle and middle[-1] not in FEW_MIDDLES:
            yield Fact("name", f"x:{middle[-1]}+{given}", rarity + 3.5, (alone,))


def _served(man: Man) -> Iterator[Fact]:
    unit = man.unit
    for level, bits in (("regiment", 6.0), ("division", 4.5), ("code", 3.5), ("mailbox", 12.0), ("group", 6.0)):
        if level in unit:
            yield Fact("unit", f"u:{level}{unit[level]}", bits)
    small = [f"u:{level}{unit[level]}" for level in ("company", "battalion") if level in unit]
    for one in small:
        yield Fact("small unit", one, 3.5)
    if len(small) > 1:
        yield Fact("small unit", "+".join(small), 7.0, tuple(small))
    if man.enlisted is not None:
        year, month = _shared(man.enlisted, 4), _shared(man.enlisted, 7)
        if month:
            yield Fact("enlisted", f"e:{month}", 6.5, (f"e:{year}",))
        if year:
            yield Fact("enlisted", f"e:{year}", 3.5)


def _when(man: Man) -> Iterator[Fact]:
    year = _year(man.died)
    for one in man.died[:2]:
        month = _shared(one, 7)
        within = tuple(f"d:{part}" for part in (month, year) if part)
        if one.length == 1:
            yield Fact("day", f"d:{one.earliest}", 11.5, (*within, f"d:{one.earliest:%m-%d}"))
            yield Fact("day", f"d:{one.earliest:%m-%d}", 8.0)  # the day is known by heart, the year is reckoned
        if month:
            yield Fact("day", f"d:{month}", 7.5, within[1:])
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
    wider: tuple[str, ...] = ()
    for units, worth in zip((spot.provinces, spot.districts, spot.today), reversed(bits), strict=True):
        if 0 < len(units) <= _MANY:
            values = [f"{about}:{one}" for one in units[:3]]
            yield from (Fact(about, one, worth, wider) for one in values)
            wider = (*wider, *(values if len(values) == 1 else ()))
    if about == "home" and len(spot.provinces) == 1:
        yield from (Fact(about, f"home:{one} in {spot.provinces[0]}", 9.5) for one in spot.names[:1])


def _lies(likeness: Likeness) -> Iterator[Fact]:
    grave = likeness.grave
    if grave.spot.named and len(grave.spot.named) == 1:
        yield Fact("grave", f"l:{grave.spot.named[0]}", 7.0)
    if len(grave.spot.districts) == 1:  # many lie near where they fell, and some were brought home
        yield Fact("grave", f"fell:{grave.spot.districts[0]}", 7.0)
        yield Fact("grave", f"home:{grave.spot.districts[0]}", 7.5)
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

"""By what a store finds tickets that may speak of the same martyr or place, without looking at all of them.

A key joins two or three facts, so that few tickets share one: two men called Hùng are no news, two called Hùng of one
commune are. Each fact may be wrong or missing in one of two tips, so there are many joins. Keys are numbers of 63 bits.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Iterator

from flows.matching.calling import heard
from flows.matching.likeness import Days, Likeness, Man
from flows.matching.spots import Spot
from flows.understand.gazetteer import METRES

MOST = 60  # keys of one ticket
_CELL = 0.01  # degrees: a kilometre
_PRECISE_M = 1_500.0  # a circle wider than this says too little to be looked up by
_BANDS = 4  # of a picture's hash: two that differ in up to three bits share one band of sixteen


def of(likeness: Likeness) -> tuple[int, ...]:
    """The keys that a ticket is found by."""
    return _numbered((*_of_men(likeness), *_cells(likeness, around=0), *_bands(likeness.photos)))


def wanted(likeness: Likeness) -> tuple[int, ...]:
    """The keys to look for: the same, and of the place the cells around its own."""
    return _numbered((*_of_men(likeness), *_cells(likeness, around=1), *_bands(likeness.photos)))


def _numbered(texts: Iterable[str]) -> tuple[int, ...]:
    each = list(dict.fromkeys(texts))[:MOST]
    return tuple(int.from_bytes(hashlib.blake2b(one.encode(), digest_size=8).digest()) >> 1 for one in each)


def _of_men(likeness: Likeness) -> Iterator[str]:
    for man in likeness.men:
        yield from _of_man(man, likeness.grave.spot)


def _of_man(man: Man, lies: Spot) -> Iterator[str]:
    near, wide = _near_places(man.home), _wide_places(man.home)
    units = tuple(_units(man))
    year = _year(man.died)
    for called in man.called:
        words = [heard(one) for one in called.words]
        given = words[-1]
        family = heard(called.words[0]) if called.family else ""
        whole = " ".join(words)
        pairs = [f"{family}+{given}"] if family else []
        middle = words[1:-1] if called.family else words[:-1]
        if middle:
            pairs.append(f"{middle[-1]}-{given}")
        if len(words) > 2:
            yield from (f"n {whole} {one}" for one in (*wide, *([f"y{year}"] if year else ()), *units))
            yield from ([f"n {whole} b{man.born}"] if man.born else ())
            if not (wide or year or units or man.born):
                yield f"n {whole}"
        for pair in pairs:
            yield from (f"p {pair} {one}" for one in (*near, *units))
            yield from ([f"p {pair} y{year} {one}" for one in _provinces(man.home)] if year else ())
        yield from (f"g {given} {one}" for one in (*_communes(man.home), *units))
        yield from (f"g {given} {near_one} y{year}" for near_one in near if year)
        if family and middle:
            yield from (f"f {family} {middle[-1]} {one}" for one in _communes(man.home))
        yield from (f"l {given} {one}" for one in _communes(lies))
        yield from (f"d {given} {one.earliest}" for one in man.died if one.length == 1)
        yield from (f"k {given} {heard(kin.words[-1])} {who}" for who, kin in man.kin.items())
    # A man whose name is not known, or told quite differently.
    yield from (f"u {place} {unit}" for place in _communes(man.home) for unit in units)
    yield from (f"h {place} {one.earliest}" for place in near for one in man.died if one.length == 1)
    yield from (f"v {unit} {one.earliest}" for unit in units for one in man.died if one.length == 1)


def _units(man: Man) -> Iterator[str]:
    """What tells one unit from others: a regiment, a code, a battalion of a division; at most three."""
    parts = man.unit
    found = [
        f"{level}{parts[level]}"
        for level in ("regiment", "brigade", "code", "mailbox", "group", "division")
        if level in parts
    ]
    if "battalion" in parts and not found:
        found.append(f"battalion{parts['battalion']} {parts.get('company', '')}")
    yield from found[:2]


def _communes(spot: Spot) -> tuple[str, ...]:
    """What the commune is called today, of any name it had; few, or it is not known well enough."""
    return tuple(spot.today[:3]) if 0 < len(spot.today) <= 6 else ()


def _near_places(spot: Spot) -> tuple[str, ...]:
    return tuple(spot.districts[:3]) if 0 < len(spot.districts) <= 5 else _communes(spot)


def _wide_places(spot: Spot) -> tuple[str, ...]:
    return (*_near_places(spot), *_provinces(spot))


def _provinces(spot: Spot) -> tuple[str, ...]:
    return tuple(spot.provinces[:3])


def _year(died: tuple[Days, ...]) -> int | None:
    years = {day.year for one in died for day in (one.earliest, one.latest)}
    return years.pop() if len(years) == 1 else None


def _cells(likeness: Likeness, *, around: int) -> Iterator[str]:
    circle = likeness.grave.circle
    if circle is None or circle.radius_m > _PRECISE_M:
        return
    row, column = math.floor(circle.lat / _CELL), math.floor(circle.lon / _CELL)
    reach = around if circle.radius_m <= _CELL * METRES else 0
    for north in range(-reach, reach + 1):
        for east in range(-reach, reach + 1):
            yield f"c {row + north} {column + east}"


def _bands(photos: Iterable[int]) -> Iterator[str]:
    for photo in photos:
        for band in range(_BANDS):
            yield f"i {band} {photo >> (16 * band) & 0xFFFF:04x}"



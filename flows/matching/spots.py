"""A place as it was told, for comparison: the units of any time that it may mean, and the words that no table has.

"Xã Vĩnh Am" of today and "xã Liên Am, huyện Vĩnh Bảo" of once share a commune; "Hải Hưng" holds all of Hải Dương.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from flows.matching import calling
from flows.understand.page import fold
from flows.understand.places import place_names
from flows.understand.places.gazetteer import ABROAD, BEFORE, TODAY, Gazetteer, Unit
from flows.understand.places.place_names import COMMUNE, DISTRICT, PROVINCE, VILLAGE
from flows.understand.places.place_search import find_places

_MOST = 6  # units that a text may mean; with more it means nothing that helps
_LEVELS = frozenset("xa huyen tinh thon phuong quan thanh pho thi tran ap xom to khu tp h x t p q tx tt ntls".split())


@dataclass(frozen=True, slots=True)
class Spot:
    """The finest level that is known (0: none) and the ids of units, each list sorted; several where it is not clear.

    ``named``: the units themselves. ``communes``: of 2025; ``today``: of today. ``words``: of what is in no table.
    ``names``: of the commune as the ear has it, also where the district that was told has none of that name.
    """

    level: int = 0
    named: tuple[str, ...] = ()
    communes: tuple[str, ...] = ()
    today: tuple[str, ...] = ()
    districts: tuple[str, ...] = ()
    provinces: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    village: str = ""
    names: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.level or self.words)


@lru_cache(maxsize=8192)
def read(text: str, gazetteer: Gazetteer) -> Spot:
    """The place that a text names; where it names none its words alone."""
    said = fold.clean(text)[:200]
    if not said.strip():
        return Spot()
    found = find_places(said, gazetteer)
    if not found:
        return Spot(words=_words(said))
    best = min(found, key=lambda one: -len(one.said))
    units = [gazetteer.units[one.unit] for one in best.candidates]
    finest = max((one.level for one in units if one.level != VILLAGE), default=0)
    kept = [one for one in units if one.level == units[0].level] if best.ambiguous else units[:1]
    if not best.ambiguous and finest == COMMUNE and units[0].level < COMMUNE and best.missing:
        kept = units[:1]
    village = best.village or ""
    rest = (*best.missing, *([] if village else [_without(said, best.said)]))
    spot = of_units(kept[:_MOST], gazetteer) if len(kept) <= _MOST else Spot()
    names = [one.name for one in kept] if spot.level == COMMUNE else best.missing[:1]
    return replace(
        spot,
        words=_words(" ".join(rest)),
        village=" ".join(_words(village)),
        names=tuple(dict.fromkeys(_heard(one) for one in names)),
    )


def of_units(units: list[Unit], gazetteer: Gazetteer) -> Spot:
    """The place that is one of these units, all of one level."""
    communes: set[str] = set()
    today: set[str] = set()
    districts: set[str] = set()
    provinces: set[str] = set()
    for unit in units:
        in_districts, in_provinces, _ = gazetteer.homes(unit.id)
        districts.update(one.id for one in in_districts)
        provinces.update(one.id for one in in_provinces)
        if unit.era == ABROAD:
            (provinces if unit.level == PROVINCE else districts).add(unit.id)
        if unit.level == PROVINCE:
            provinces.update(_gone_into(gazetteer).get(unit.name, ()))
        if unit.level == COMMUNE and unit.era == BEFORE:
            communes.add(unit.id)
            today.update(heir.id for heir, _ in gazetteer.heirs(unit.id))
        elif unit.level == COMMUNE and unit.era == TODAY:
            today.add(unit.id)
            communes.update(one.id for one in gazetteer.origins(unit.id))
    level = units[0].level if units else 0
    return Spot(
        min(level, COMMUNE),
        tuple(sorted(one.id for one in units)),
        tuple(sorted(communes)),
        tuple(sorted(today)),
        tuple(sorted(districts)) if level > PROVINCE else (),
        tuple(sorted(provinces)),
    )


@lru_cache(maxsize=4)
def _gone_into(gazetteer: Gazetteer) -> dict[str, frozenset[str]]:
    """By the name of a province of today: those of 2025 that are in it, whole or partly. "Ninh Bình" is one of three
    provinces of once, or what the three are together."""
    found: dict[str, set[str]] = {}
    for unit in gazetteer.units.values():
        if unit.level == COMMUNE and unit.era == BEFORE:
            for heir, _ in gazetteer.heirs(unit.id):
                above = [gazetteer.units[one] for one in gazetteer.above(heir.id)]
                for now in (one for one in above if one.level == PROVINCE and one.era == TODAY):
                    found.setdefault(now.name, set()).update(one.id for one in gazetteer.homes(unit.id)[1])
    return {name: frozenset(one) for name, one in found.items()}


def at(lat: float, lon: float, gazetteer: Gazetteer) -> Spot:
    """The commune in which a position most likely lies."""
    before, now = gazetteer.place_at(lat, lon)
    unit = before or now
    return of_units([unit], gazetteer) if unit is not None else Spot()


def level_name(level: int) -> str:
    """Of a level that two places share, for the key of a reason."""
    return {PROVINCE: "province", DISTRICT: "district", COMMUNE: "commune"}[level]


def _words(text: str) -> tuple[str, ...]:
    return tuple(one for one in place_names.key(text).split() if one not in _LEVELS)


def _heard(name: str) -> str:
    return " ".join(calling.heard(one) for one in _words(name))


def _without(text: str, part: str) -> str:
    at = text.find(part)
    return text if at < 0 else f"{text[:at]} {text[at + len(part) :]}"

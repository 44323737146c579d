"""What a mention of a place can mean: the places themselves, which come first, and whether they are equals.

A unit that is named with the word of its level, or alone, or beside what it lies in: `Order` says what is kept of all
that bears the name. Nothing is picked among equals.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from flows.understand.places.gazetteer import ABROAD, BEFORE, OLDER, TODAY, Gazetteer, Unit, distance
from flows.understand.places.place_names import COMMUNE, DISTRICT, PROVINCE, VILLAGE

# What a name of once costs, a larger unit before the smaller one without levels; what still counts as fitting as well.
ONCE, TURNED, EQUAL = 0.5, 1.0, 0.9
LEVEL_NAMES = {PROVINCE: "province", DISTRICT: "district", COMMUNE: "commune", VILLAGE: "cemetery"}


@dataclass(frozen=True, slots=True)
class Place:
    """One unit that may be meant. Names as in an address ("Xã Vĩnh Am"), several with " / "; None where there is none.

    `commune`: the commune as found, of the time that the text speaks of. `lat`, `lon`: a rough centre (WGS84), never a
    grave's place; `radius_m`: the unit's size. `exact`: whether it was spelled as in the tables. `once`: whether the
    name is one that the commune absorbed before 2025.
    """

    unit: str
    level: str  # province, district, commune, cemetery
    era: str  # today, 2025, older, abroad
    name: str
    commune: str | None
    communes_today: tuple[str, ...]
    district_before_2025: str | None
    province_before_2025: str | None
    province: str | None
    country: str
    since: str
    until: str
    lat: float | None
    lon: float | None
    radius_m: float | None
    exact: bool = True
    once: bool = False


@dataclass(frozen=True, slots=True)
class PlaceReading:
    """One mention: its words and where they stand in the NFC text, and what may be meant, best first.

    `ambiguous`: others fit as well as the first one, ask. `apart_m`: how far each candidate is from the first.
    `missing`: names that the tables do not have there. `village`: thôn, xóm, ấp..., as typed. `total`: how many fit.
    """

    said: str
    start: int
    end: int
    level: str
    candidates: tuple[Place, ...]
    ambiguous: bool
    apart_m: tuple[float | None, ...]
    total: int
    missing: tuple[str, ...] = ()
    village: str | None = None

    @property
    def best(self) -> Place | None:
        """The place that is meant; None where several fit as well."""
        return None if self.ambiguous else self.candidates[0]


class Part(NamedTuple):
    """A name with the word of its level (0: none). `units`: id → how strange the spelling is (0.5: a name of once)."""

    level: int
    kinds: tuple[str, ...]
    units: dict[str, float]
    first: int
    last: int  # token behind it
    name: int  # token where the name begins


class Chain(NamedTuple):
    """What a chain of parts can mean: finest unit → (every unit that was named, strangeness)."""

    meanings: dict[str, tuple[frozenset[str], float]]
    parts: tuple[Part, ...]
    missing: tuple[Part, ...]
    village: Part | None
    last: int
    old: bool

    @property
    def worth(self) -> tuple[float, ...]:
        cost = min((cost for _, cost in self.meanings.values()), default=9.0)
        found = len(self.parts) - len(self.missing)
        covered = sum(p.last - p.first for p in self.parts)
        return (found, covered, -len(self.missing), -cost)


class Order:
    """Which meanings of a chain come first, and whether they are equals."""

    def __init__(self, gazetteer: Gazetteer, found: Chain) -> None:
        self.gazetteer, self.found = gazetteer, found
        units = gazetteer.units
        levels = [units[u].level for named, _ in found.meanings.values() for u in named]
        self.district_named = any(
            any(units[u].level == DISTRICT for u in p.units) and p.level in (0, DISTRICT) for p in found.parts[1:]
        ) or (DISTRICT in levels and COMMUNE in levels)
        self.kinds = next((p.kinds for p in found.parts if p.level == COMMUNE and p not in found.missing), ())
        self.word = {u: p.level for p in found.parts for u in p.units}
        self.kind = {u: p.kinds[0] for p in found.parts for u in p.units if p.kinds}

        self.provinces = frozenset(u for p in found.parts for u in p.units if u.startswith(f"{BEFORE}/p"))

    def candidates(self) -> list[tuple[str, float]]:
        meanings = self.found.meanings
        least = min(cost for _, cost in meanings.values())
        kept = [(unit, cost) for unit, (_, cost) in meanings.items() if cost <= least + EQUAL]
        if self.found.old and any(self.gazetteer.units[u].era != TODAY for u, _ in kept):
            kept = [(u, c) for u, c in kept if self.gazetteer.units[u].era != TODAY]
        kept.sort(key=lambda one: self._rank(*one))
        if len(self.found.parts) == 1:
            # "Hải Phong" is two communes, and Hải Phòng without its sign.
            kept += [
                (unit, cost)
                for unit, (_, cost) in meanings.items()
                if cost > least + EQUAL and self.gazetteer.units[unit].level < COMMUNE
            ]
        return kept

    def _rank(self, unit: str, cost: float) -> tuple[object, ...]:
        row = self.gazetteer.units[unit]
        eras = (BEFORE, TODAY, OLDER, ABROAD)
        if row.level == COMMUNE and not self.district_named:
            eras = (TODAY, BEFORE, OLDER, ABROAD)
        level = float(row.level if not self.word.get(unit) else 0)
        if level == PROVINCE and row.era == OLDER and len(self.found.parts) > 1:
            level = DISTRICT + 0.5  # "Kiến An, Hải Phòng": what lies in a province is a district sooner than a province
        home = any(
            self.gazetteer.units[one].name == self.gazetteer.home and self.gazetteer.units[one].level == PROVINCE
            for one in self.gazetteer.above(unit)
        )
        return (
            level,
            self._wrong_kind(row),
            self.is_once(unit),
            self._other_kind(row),
            not home,
            not (self.provinces & self.gazetteer.above(unit)),
            eras.index(row.era),
            self.kind.get(unit, row.kind) != row.kind,
            unit,
        )

    def _wrong_kind(self, row: Unit) -> bool:
        """A phường or thị trấn was said and this was none; a xã may have become anything since."""
        return "phường" in self.kinds and "đặc khu" not in self.kinds and row.kind == "xã"

    def _other_kind(self, row: Unit) -> bool:
        """A thị xã was said and this is a huyện: that tells two older units of one name apart."""
        return row.level < COMMUNE and self.kind.get(row.id, row.kind) != row.kind

    def is_once(self, unit: str) -> bool:
        """Whether the name is one that the commune absorbed."""
        return self.found.meanings.get(unit, ((), 0.0))[1] % 1 >= ONCE

    def is_ambiguous(self, units: list[str]) -> bool:
        """Whether another unit fits as well as the first one and is not the same place grown or shrunk."""
        if len(units) < 2:
            return False
        rows = self.gazetteer.units
        first = rows[units[0]]
        worded = bool(self.word.get(units[0]))
        for unit in units[1:]:
            row = rows[unit]
            if self._wrong_kind(row) and not self._wrong_kind(first):
                continue
            if self._other_kind(row) and not self._other_kind(first):
                continue
            if self.district_named and first.era == BEFORE and row.era == TODAY:
                continue  # nothing of today lies in a district
            if (worded or row.level <= first.level) and not self.is_same(units[0], unit):
                return True
        return self._names_something_smaller(units)

    def _names_something_smaller(self, units: list[str]) -> bool:
        """A name alone, that of a province: it may be asked whether a smaller place of that name is meant.

        "Hà Nam" is also a commune of today's Hải Phòng, "Bình Long" a town in the province of once. Not so "Hải Dương":
        the province lies all around the ward.
        """
        rows = self.gazetteer.units
        first = rows[units[0]]
        if first.level != PROVINCE or self.word.get(units[0]):
            return False
        for row in (rows[unit] for unit in units[1:]):
            if first.era == OLDER and row.level == DISTRICT and row.era == BEFORE:
                return True
            at_home = row.era == TODAY and row.level == COMMUNE and rows[row.parent].name == self.gazetteer.home
            if at_home and (first.era == OLDER or units[0] not in self.gazetteer.above(row.id)):
                return True
        return False

    def is_same(self, one: str, other: str) -> bool:
        """Whether one lies in the other."""
        gazetteer = self.gazetteer
        if one in gazetteer.above(other) or other in gazetteer.above(one):
            return True
        for a, b in ((one, other), (other, one)):
            heirs = gazetteer.heirs(a)
            if len(heirs) == 1 and heirs[0][0].id == b:
                return True
        return False


@lru_cache(maxsize=4096)  # a few hundred places are named again and again
def place(gazetteer: Gazetteer, unit: str, *, exact: bool = True, once: bool = False) -> Place:
    """The unit with all that is known of where it lies."""
    row = gazetteer.units[unit]
    circle = gazetteer.circle(unit)
    districts, before, provinces = gazetteer.homes(unit)
    today = [heir.full_name for heir, _ in gazetteer.heirs(unit)]
    if row.era == TODAY and row.level == COMMUNE:
        today = [row.full_name]
    return Place(
        unit=unit,
        level=LEVEL_NAMES[row.level],
        era=row.era,
        name=row.full_name,
        commune=row.full_name if row.level == COMMUNE else None,
        communes_today=tuple(today),
        district_before_2025=_joined(districts),
        province_before_2025=_joined(before),
        province=_joined(provinces),
        country=row.heirs if row.era == ABROAD else "Việt Nam",
        since=row.since,
        until=row.until,
        lat=round(circle.lat, 5) if circle else None,
        lon=round(circle.lon, 5) if circle else None,
        radius_m=float(round(circle.radius_m)) if circle else None,
        exact=exact,
        once=once,
    )


def _joined(units: tuple[Unit, ...]) -> str | None:
    return " / ".join(unit.full_name for unit in units) or None


def apart(one: Place, other: Place) -> float | None:
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return None
    return float(round(distance(one.lat, one.lon, other.lat, other.lon)))

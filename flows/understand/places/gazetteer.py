"""The units of Viet Nam as values: those in force today, those of 30/6/2025, older names by period, places abroad.

`bot` reads the tables and hands their text to `Gazetteer.parse`; `bot/data/places/README.md` says where they are from.
A unit's position is a rough centre, good for a map view, never a grave's place; its radius is the unit's size, never
less. Which unit lies in which goes by shares: Hải Hưng holds all of Hải Dương and of Hưng Yên.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from flows.understand.places import place_names
from flows.understand.places.place_names import COMMUNE, DISTRICT, PROVINCE, VILLAGE

TODAY, BEFORE, OLDER, ABROAD = "today", "2025", "older", "abroad"
TABLES = ("provinces", "districts_2025", "communes", "communes_2025", "older", "abroad", "cemeteries", "spellings")
METRES = 111_195.0  # one degree of latitude on a sphere of 6,371 km
_CELLS = (0.1, 0.5, 2.0)  # degrees, of the grids in which positions are looked up


class Unit(NamedTuple):
    """One row. `parent`: the province of today, the district or province of 2025. `heirs`: what a unit of 2025 became,
    "11311 11602*" (* only a part), or the parts of an older unit. `own`: whether the position is the unit's own."""

    id: str  # era/code
    era: str
    level: int
    name: str
    kind: str
    parent: str = ""
    heirs: str = ""
    lat: float | None = None
    lon: float | None = None
    radius_m: float | None = None
    own: bool = True
    box: str = ""  # south west north east
    former: str = ""  # keys without spaces of units that went into it before 2025
    since: str = ""
    until: str = ""
    shy: bool = False  # means this unit only with the word of its level before it

    @property
    def full_name(self) -> str:
        """As it is written in an address: "Xã Vĩnh Am", "Thành phố Hải Phòng", "đường 128"."""
        return f"{self.kind[:1].upper()}{self.kind[1:]} {self.name}" if self.kind and self.era != ABROAD else self.name


class Circle(NamedTuple):
    """WGS84 degrees and metres."""

    lat: float
    lon: float
    radius_m: float


class Gazetteer:
    """All units, looked up by the key of a name, by position, and by what lies in what. Never changed once made."""

    def __init__(
        self,
        units: Iterable[Unit] = (),
        spellings: Mapping[str, tuple[str, ...]] | None = None,
        *,
        home: str = "Hải Phòng",
    ) -> None:
        """`spellings`: id of a unit → further ways to write its name. `home`: the province whose places come first."""
        self.home = home
        self.units: dict[str, Unit] = {unit.id: unit for unit in units}
        self._spellings = dict(spellings or {})
        self._by_key: dict[str, list[str]] = {}
        self._former: dict[str, list[str]] = {}
        self._above: dict[str, frozenset[str]] = {}
        self._homes: dict[str, tuple[tuple[Unit, ...], tuple[Unit, ...], tuple[Unit, ...]]] = {}
        keys = place_names.keys(unit.name for unit in self.units.values())
        for unit in self.units.values():
            self._by_key.setdefault(keys[unit.name], []).append(unit.id)
            if unit.former:
                for one in unit.former.split():
                    self._former.setdefault(one, []).append(unit.id)
        for name, more in self._spellings.items():
            for one in more:
                found = self._by_key.setdefault(place_names.key(one), [])
                if name not in found:
                    found.append(name)
        self.longest = max((k.count(" ") + 1 for k in self._by_key), default=0)

    @classmethod
    def parse(cls, tables: Mapping[str, str], *, home: str = "Hải Phòng") -> Gazetteer:
        """Out of the tables' texts, by name; a table that is missing is empty. Raises ValueError for a bad line."""
        spellings: dict[str, tuple[str, ...]] = {}
        units: list[Unit] = []
        for name in TABLES:
            lines = [line for line in tables.get(name, "").splitlines() if line and line[0] != "#"]
            try:
                units += _READERS[name](map(_cells, lines), spellings)
            except (ValueError, IndexError):
                line = next((one for one in lines if not _is_good(name, one)), "")
                raise ValueError(f"{name}: {line[:60]!r}") from None
        return cls(units, spellings, home=home)

    def prepare(self) -> Gazetteer:
        """What every look-up needs is made now, so that the first one is as quick as the others.

        Raises ValueError where a unit lies in, or became, one that is in no table.
        """
        for parent, children in self._children.items():
            if parent not in self.units:
                raise ValueError(f"{self.units[children[0]].name} lies in {parent}")
        for heir, origins in self._origins.items():
            if heir not in self.units:
                raise ValueError(f"{self.units[origins[0]].name} became {heir}")
        for older, parts in self._parts.items():
            if not parts:
                raise ValueError(f"{self.units[older].name} has no parts")
        _ = self._older, self.pairs, self.alone
        return self

    def named(self, key: str) -> tuple[str, ...]:
        """Ids of all units whose name has this key."""
        return tuple(self._by_key.get(key, ()))

    def once_named(self, key: str) -> tuple[str, ...]:
        """Ids of the units of 2025 that a unit of this name went into before."""
        return tuple(self._former.get(key.replace(" ", ""), ()))

    def spellings(self, unit: str) -> tuple[str, ...]:
        """All ways to write its name."""
        return (self.units[unit].name, *self._spellings.get(unit, ()))

    def above(self, unit: str) -> frozenset[str]:
        """Ids of every unit, of any time, that holds it or a part of it."""
        found = self._above.get(unit)
        if found is None:
            found = self._above[unit] = frozenset(self._find_above(self.units[unit])) - {unit}
        return found

    def below(self, unit: str) -> Iterator[str]:
        """Ids of the communes, of 2025 and of today, that lie in it or partly in it."""
        found: dict[str, None] = {}
        rest = [unit]
        while rest:
            one = rest.pop()
            row = self.units[one]
            if row.level == COMMUNE:
                found[one] = None
            found.update((heir.id, None) for heir, _ in self.heirs(one))
            rest += self._parts.get(one, ()) if row.era == OLDER else self._children.get(one, ())
        found.pop(unit, None)
        return iter(found)

    def heirs(self, unit: str) -> tuple[tuple[Unit, bool], ...]:
        """Today's communes that a commune of 2025 went into (or a district without any), and whether only partly."""
        row = self.units[unit]
        if row.era != BEFORE:
            return ()
        codes = row.heirs.split()
        return tuple((self.units[f"{TODAY}/{code.rstrip('*')}"], code.endswith("*")) for code in codes)

    def origins(self, unit: str) -> tuple[Unit, ...]:
        """Communes of 2025 that went, whole or partly, into a commune of today."""
        return tuple(self.units[one] for one in self._origins.get(unit, ()))

    def circle(self, unit: str) -> Circle | None:
        """Centre and size of a unit; an older one's holds all of its parts. None where no position is known."""
        row = self.units[unit]
        if row.lat is not None and row.lon is not None and row.radius_m is not None:
            return Circle(row.lat, row.lon, row.radius_m)
        return self._circles.setdefault(unit, self._around(row))

    def place_at(self, lat: float, lon: float) -> tuple[Unit | None, Unit | None]:
        """The commune of 2025 and that of today in which a position most likely lies; None where it is in none.

        There are no borders to go by, so it is the pair whose middles are nearest, measured by their size; the
        one of 2025 must hold the position in its box. Near a border this may be the neighbour.
        """
        before: list[tuple[float, Unit]] = []
        now: dict[str, tuple[float, Unit]] = {}
        for row in self._near(lat, lon):
            share = _share(row, lat, lon)
            if row.era == TODAY:
                now[row.id] = (share, row)
            elif share <= 1:
                before.append((share, row))
        best: tuple[float, Unit | None, Unit | None] = (math.inf, None, None)
        for share, old in before:
            for heir, _ in self.heirs(old.id):
                together = share + now.get(heir.id, (3.0,))[0] / 2
                if together < best[0]:
                    best = (together, old, heir)
        if best[1] is None and now:
            return None, min(now.values(), key=lambda found: found[0])[1]
        return best[1], best[2]

    def homes(self, unit: str) -> tuple[tuple[Unit, ...], tuple[Unit, ...], tuple[Unit, ...]]:
        """The districts of 2025, the provinces of 2025 and those of today that it lies in, also partly, or is."""
        if unit in self._homes:
            return self._homes[unit]
        row = self.units[unit]
        above = sorted({*self.above(unit), *self._parts.get(unit, ()), unit})
        districts = (
            tuple(self.units[one] for one in above if one.startswith(f"{BEFORE}/d")) if row.level > PROVINCE else ()
        )
        before = tuple(self.units[one] for one in above if one.startswith(f"{BEFORE}/p"))
        return districts, before, tuple(self.units[one] for one in above if one.startswith(f"{TODAY}/p"))

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of every name, as keys."""
        return frozenset(word for key in self._by_key for word in key.split())

    @cached_property
    def pairs(self) -> frozenset[str]:
        """The first two words of every name that has two."""
        found = set()
        for key in self._by_key:
            first = key.find(" ")
            if first > 0:
                second = key.find(" ", first + 1)
                found.add(key if second < 0 else key[:second])
        return frozenset(found)

    @cached_property
    def alone(self) -> frozenset[str]:
        """The names of one word."""
        return frozenset(key for key in self._by_key if " " not in key)

    @cached_property
    def _circles(self) -> dict[str, Circle | None]:
        return {}

    @cached_property
    def _origins(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for unit in self.units.values():
            if unit.heirs and unit.era == BEFORE:
                for code in unit.heirs.replace("*", "").split():
                    found.setdefault(f"{TODAY}/{code}", []).append(unit.id)
        return found

    @cached_property
    def _parts(self) -> dict[str, tuple[str, ...]]:
        """Older unit → the units of 2025 that it was made of."""
        provinces: dict[str, list[str]] = {}
        for unit in self.units.values():
            if unit.era == BEFORE and unit.level == PROVINCE:
                provinces.setdefault(unit.name, []).append(unit.id)
        found = {}
        for unit in self.units.values():
            if unit.era == OLDER:
                parts: list[str] = []
                for path in unit.heirs.split("; "):
                    province, *names = path.split("/")
                    here = provinces.get(province, [])
                    for name in names:
                        below = (one for top in here for one in self._children.get(top, ()))
                        here = [one for one in below if self.units[one].name == name]
                    parts += here
                found[unit.id] = tuple(parts)
        return found

    @cached_property
    def _older(self) -> dict[str, list[str]]:
        """Unit of 2025 → the older units that it was a part of."""
        found: dict[str, list[str]] = {}
        for older, parts in self._parts.items():
            for part in parts:
                found.setdefault(part, []).append(older)
        return found

    @cached_property
    def _children(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for unit in self.units.values():
            parent = unit.parent
            if parent:
                found.setdefault(parent, []).append(unit.id)
        return found

    def _find_above(self, unit: Unit) -> Iterator[str]:
        if unit.era == BEFORE:
            at: Unit | None = unit
            while at:
                yield at.id
                yield from self._older.get(at.id, ())
                at = self.units.get(at.parent) if at.era == BEFORE else None
        elif unit.era == TODAY and unit.level == COMMUNE:
            yield unit.parent
            for origin in self._origins.get(unit.id, ()):
                yield from self.above(origin)
        elif unit.era == OLDER:
            for part in self._parts.get(unit.id, ()):
                for one in self.above(part):
                    row = self.units[one]
                    if row.level < unit.level or (row.era in (TODAY, BEFORE) and row.level == unit.level == PROVINCE):
                        yield one
                if self.units[part].level < unit.level or self.units[part].level == unit.level == PROVINCE:
                    yield part
        elif unit.era == ABROAD and unit.parent in self.units:
            yield unit.parent

    def _around(self, unit: Unit) -> Circle | None:
        circles = [c for part in self._parts.get(unit.id, ()) if (c := self.circle(part))]
        if not circles:
            return None
        lat = (min(c.lat for c in circles) + max(c.lat for c in circles)) / 2
        lon = (min(c.lon for c in circles) + max(c.lon for c in circles)) / 2
        return Circle(lat, lon, max(distance(lat, lon, c.lat, c.lon) + c.radius_m for c in circles))

    def _near(self, lat: float, lon: float) -> Iterator[Unit]:
        """The communes whose circle holds a position."""
        for size, grid in self._grids.items():
            row, column = math.floor(lat / size), math.floor(lon / size)
            for north in (-1, 0, 1):
                for east in (-1, 0, 1):
                    for unit in grid.get((row + north, column + east), ()):
                        high = unit.radius_m or 0.0
                        if abs(lat - (unit.lat or 0.0)) * METRES <= high:
                            yield unit

    @cached_property
    def _grids(self) -> dict[float, dict[tuple[int, int], list[Unit]]]:
        """Cells of several sizes (degrees), each for communes that reach into the cells around theirs at most."""
        found: dict[float, dict[tuple[int, int], list[Unit]]] = {size: {} for size in _CELLS}
        for unit in self.units.values():
            if unit.level == COMMUNE and unit.own and unit.lat is not None and unit.lon is not None:
                reach = (unit.radius_m or 0.0) / METRES
                # A degree of longitude is shorter, by a twelfth at most in Viet Nam.
                size = next((one for one in _CELLS if reach < one * 0.9), _CELLS[-1])
                cell = (math.floor(unit.lat / size), math.floor(unit.lon / size))
                found[size].setdefault(cell, []).append(unit)
        return found


def distance(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Metres between two positions, on a flat map: good to a thousandth within a province."""
    east = (other_lon - lon) * math.cos(math.radians((lat + other_lat) / 2))
    return METRES * math.hypot(other_lat - lat, east)


def _share(unit: Unit, lat: float, lon: float) -> float:
    """How far out a position lies, from 0 in the middle to 1 at the box's side or the circle's rim."""
    if unit.box:
        south, west, north, east = map(float, unit.box.split())
        up, aside = (north - south) / 2, (east - west) / 2
        return max(abs(lat - (north - up)) / up, abs(lon - (east - aside)) / aside)
    if unit.lat is None or unit.lon is None or not unit.radius_m:
        return math.inf
    share = distance(lat, lon, unit.lat, unit.lon) / unit.radius_m
    # Without a box the circle of an old commune holds the whole of its heirs: much too large.
    return share if unit.era == TODAY else share * 2


_Rows = Iterator[list[str]]
_Spellings = dict[str, tuple[str, ...]]


def _cells(line: str) -> list[str]:
    return line.split("\t")


def _is_good(table: str, line: str) -> bool:
    try:
        list(_READERS[table](iter([_cells(line)]), {}))
    except (ValueError, IndexError):
        return False
    return True


def _forms(cell: str) -> tuple[str, ...]:
    return tuple(one.strip() for one in cell.split(";") if one.strip())


def _provinces(rows: _Rows, _: _Spellings) -> Iterator[Unit]:
    for era, code, name, kind, today, lat, lon, radius in rows:
        parent = "" if era == TODAY else f"{TODAY}/p{today}"
        yield Unit(f"{era}/p{code}", era, PROVINCE, name, kind, parent, "", float(lat), float(lon), float(radius))


def _districts(rows: _Rows, _: _Spellings) -> Iterator[Unit]:
    for code, name, kind, province, lat, lon, radius, *rest in rows:
        heirs, former = (*rest, "", "")[:2]
        parent, where = f"{BEFORE}/p{province}", (float(lat), float(lon), float(radius))
        yield Unit(f"{BEFORE}/d{code}", BEFORE, DISTRICT, name, kind, parent, heirs, *where, former=former)


def _communes(rows: _Rows, _: _Spellings) -> Iterator[Unit]:
    for code, name, kind, province, lat, lon, radius in rows:
        parent, where = f"{TODAY}/p{province}", (float(lat), float(lon), float(radius))
        yield Unit(f"{TODAY}/{code}", TODAY, COMMUNE, name, kind, parent, "", *where)


def _old_communes(rows: _Rows, _: _Spellings) -> Iterator[Unit]:
    for code, name, kind, district, heirs, lat, lon, radius, *rest in rows:
        box, former = (*rest, "", "")[:2]
        own = radius[:1] != "~"
        yield Unit(
            f"{BEFORE}/{code}",
            BEFORE,
            COMMUNE,
            name,
            kind,
            f"{BEFORE}/d{district}",
            heirs,
            float(lat),
            float(lon),
            float(radius if own else radius[1:]),
            own,
            box,
            former,
        )


_OLDER_LEVELS = {"huyện": DISTRICT, "thị xã": DISTRICT}


def _older_units(rows: _Rows, spellings: _Spellings) -> Iterator[Unit]:
    for name, also, kind, since, until, parts, *shy in rows:
        unit = f"{OLDER}/{kind} {name} {since}-{until}"
        spellings[unit] = _forms(also)
        level = _OLDER_LEVELS.get(kind, PROVINCE)
        is_shy = bool(shy and shy[0])
        yield Unit(unit, OLDER, level, name, kind, heirs=parts, since=since, until=until, shy=is_shy)


def _foreign(rows: _Rows, spellings: _Spellings) -> Iterator[Unit]:
    for country, kind, name, *also in rows:
        unit = f"{ABROAD}/{country} {name}"
        spellings[unit] = _forms(also[0]) if also else ()
        level = DISTRICT if kind == "huyện" else PROVINCE
        yield Unit(unit, ABROAD, level, name, kind, heirs=country)


def _cemeteries(rows: _Rows, spellings: _Spellings) -> Iterator[Unit]:
    for name, also, within, *rest in rows:
        lat, lon, radius = (float(x) for x in rest[:3]) if len(rest) >= 3 and rest[0] else (None, None, None)
        unit = f"{OLDER}/{name}"
        spellings[unit] = _forms(also)
        yield Unit(unit, OLDER, VILLAGE, name, "", "", within, lat, lon, radius)


def _further(rows: _Rows, spellings: _Spellings) -> Iterator[Unit]:
    for unit, also in rows:
        spellings[unit] = (*spellings.get(unit, ()), *_forms(also))
    yield from ()


_READERS = {
    "provinces": _provinces,
    "districts_2025": _districts,
    "communes": _communes,
    "communes_2025": _old_communes,
    "older": _older_units,
    "abroad": _foreign,
    "cemeteries": _cemeteries,
    "spellings": _further,
}

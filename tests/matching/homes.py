"""Home towns: where the martyrs came from, and how people write that, out of the program's own tables of places.

The tables tell what every commune of 30/6/2025 became, which provinces and districts of once held it, and the names
that went into it before. Villages (thôn) are in no table: theirs are drawn from common names.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from flows.understand.places.gazetteer import BEFORE, OLDER, Gazetteer, Unit
from flows.understand.places.place_names import COMMUNE, DISTRICT, PROVINCE
from tests.matching import slips
from tests.matching.model import Fact, Martyr

# Two of five come from the city that runs the program (Hải Phòng with Hải Dương), most others from the North.
_PROVINCES = {
    "Hải Phòng": 22, "Hải Dương": 20, "Thái Bình": 8, "Nam Định": 6, "Hưng Yên": 5, "Hà Nội": 6, "Thanh Hóa": 6,
    "Nghệ An": 5, "Hà Tĩnh": 2.5, "Bắc Ninh": 2, "Bắc Giang": 2, "Quảng Ninh": 2.5, "Hà Nam": 2, "Ninh Bình": 2,
    "Phú Thọ": 2, "Vĩnh Phúc": 1.5, "Quảng Bình": 1, "Quảng Nam": 1, "Bến Tre": 1, "Tiền Giang": 1, "Long An": 0.8,
    "Tây Ninh": 0.7, "Bình Định": 0.7,
}  # fmt: skip
_HAMLETS = tuple(
    "Đông|Đoài|Thượng|Hạ|Trung|Nội|Ngoại|Phú Cường|Phúc Lộc|An Lạc|Cẩm La|Đại Lộc|Kim Sơn|Lương Xá|Mỹ Lộc|Hoàng Xá|"
    "Đồng Xá|Văn Khê|Xuân Lai|Tân Lập|Lão Phú|Đức Hậu|Quan Bồ|Trà Phương|Phương Lung|Vân Tra|1|2|3|4|5|7".split("|")
)
_SHORT = {
    "xã": "X.", "huyện": "H.", "tỉnh": "T.", "phường": "P.", "quận": "Q.", "thành phố": "TP", "thị trấn": "TT",
    "thị xã": "TX",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """A home as it is written, and the facts in it."""

    text: str
    facts: frozenset[Fact]


class Homes:
    """Draws homes and writes them."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """Over the tables of places."""
        self.places = gazetteer

    def draw(self, rng: random.Random) -> str:
        """A commune of 30/6/2025."""
        province = rng.choices(list(_PROVINCES), list(_PROVINCES.values()))[0]
        return rng.choice(self.communes[province])

    def hamlet(self, rng: random.Random) -> str:
        """A village's name, or its number."""
        return rng.choice(_HAMLETS)

    def beside(self, rng: random.Random, commune: str) -> str:
        """Another commune of the same district, with which it is confused."""
        district = self.places.units[commune].parent
        return rng.choice([c for c in self._of_district[district] if c != commune] or [commune])

    def former(self, rng: random.Random, commune: str) -> str | None:
        """A name of before 2025 that went into this commune, where it can be written with its diacritics."""
        keys = self.places.units[commune].former.split()
        names = [self._spelled[key] for key in keys if key in self._spelled]
        return rng.choice(names) if names else None

    @cached_property
    def communes(self) -> Mapping[str, Sequence[str]]:
        """Communes of 30/6/2025 by province, without the wards of towns and the islands."""
        found: dict[str, list[str]] = {name: [] for name in _PROVINCES}
        for unit in self.places.units.values():
            if unit.era == BEFORE and unit.level == COMMUNE and unit.kind != "phường":
                province = self._province(unit)
                if province.name in found:
                    found[province.name].append(unit.id)
        return found

    @cached_property
    def twins(self) -> Sequence[Sequence[str]]:
        """Communes of one name in different provinces, for each such name."""
        named: dict[str, dict[str, str]] = {}
        for province, communes in self.communes.items():
            for commune in communes:
                named.setdefault(self.places.units[commune].name, {})[province] = commune
        return [list(of.values()) for of in named.values() if len(of) > 1]

    @cached_property
    def _of_district(self) -> Mapping[str, Sequence[str]]:
        found: dict[str, list[str]] = {}
        for communes in self.communes.values():
            for commune in communes:
                found.setdefault(self.places.units[commune].parent, []).append(commune)
        return found

    @cached_property
    def _spelled(self) -> Mapping[str, str]:
        names = sorted({unit.name for unit in self.places.units.values() if unit.level == COMMUNE})
        return {slips.plain(name).lower().replace(" ", ""): name for name in names}

    def _province(self, unit: Unit) -> Unit:
        return self.places.units[self.places.units[unit.parent].parent]

    def facts(self, martyr: Martyr) -> frozenset[Fact]:
        """Everything true that can be said of his home."""
        commune = self.places.units[martyr.commune]
        names = {commune.name, martyr.former, *(heir.name for heir, _ in self.places.heirs(commune.id))} - {None}
        units = {commune.id, *self.places.above(commune.id), *(heir.id for heir, _ in self.places.heirs(commune.id))}
        districts = {self.places.units[commune.parent], *self._once(commune.id, DISTRICT)}
        return frozenset(
            {("commune-name", str(name)) for name in names}
            | {("district-name", district.name) for district in districts}
            | {("home", unit) for unit in units}
            | {("hamlet", martyr.hamlet)}
            | ({("home-former", martyr.former)} if martyr.former else set())
        )

    def write(self, rng: random.Random, martyr: Martyr, *, era: str, levels: str, commune: str) -> Told:
        """A home as it is written; a level that does not exist is left out.

        `era`: before (30/6/2025), today, mixed (in a province of today), older or former. `levels`: letters of
        v(illage), c(ommune), d(istrict), p(rovince). `commune`: that which the teller has in mind, mostly the martyr's.
        """
        own = self.places.units[commune]
        district, province = self.places.units[own.parent], self._province(own)
        name, kind = own.name, own.kind
        units = {"c": own.id, "d": district.id, "p": province.id}
        shown: dict[str, tuple[str, str]] = {
            "c": (kind, name),
            "d": (district.kind, district.name),
            "p": (province.kind, province.name),
        }
        facts: set[Fact] = set()
        if era == "today" and (heirs := self.places.heirs(own.id)):
            heir, _ = rng.choice(heirs)
            top = self.places.units[heir.parent]
            units, shown = {"c": heir.id, "p": top.id}, {"c": (heir.kind, heir.name), "p": (top.kind, top.name)}
        elif era == "older":
            for letter, level in (("d", DISTRICT), ("p", PROVINCE)):
                if once := [unit for unit in self._once(own.id, level) if _of_his_time(unit, martyr)]:
                    unit = rng.choice(once)
                    units[letter], shown[letter] = unit.id, (unit.kind, unit.name)
        elif era == "mixed" and (heirs := self.places.heirs(own.id)):
            top = self.places.units[heirs[0][0].parent]
            units["p"], shown["p"] = top.id, (top.kind, top.name)
        elif era == "former" and martyr.former and commune == martyr.commune:
            shown["c"] = ("xã", martyr.former)
            units.pop("c")
            facts.add(("home-former", martyr.former))
        told = [letter for letter in "cdp" if letter in levels and letter in shown]
        if not told:  # a district alone, in the names of today, which have none
            told = ["p"]
        high = [letter for letter in told if letter != "c"]
        if "c" in told:
            facts.add(("commune-name", shown["c"][1]))
        if "d" in told:
            facts.add(("district-name", shown["d"][1]))
        for letter in told:
            if letter in units and (letter != "c" or high):
                facts |= {("home", one) for one in (units[letter], *self.places.above(units[letter]))}
        parts = [shown[letter] for letter in told]
        if "v" in levels and "c" in told:
            parts.insert(0, ("thôn", martyr.hamlet))
            facts.add(("hamlet", martyr.hamlet))
        return Told(_written(rng, parts), frozenset(facts))

    def _once(self, commune: str, level: int) -> list[Unit]:
        above = (self.places.units[one] for one in sorted(self.places.above(commune)))
        return [unit for unit in above if unit.era == OLDER and unit.level == level and unit.kind in ("tỉnh", "huyện")]


def _of_his_time(unit: Unit, martyr: Martyr) -> bool:
    """Whether it was a name in his life, or of the years in which his papers were written."""
    return (not unit.until or int(unit.until) > martyr.born.year) and (
        not unit.since or int(unit.since) < martyr.died.year + 20
    )


def _written(rng: random.Random, parts: Sequence[tuple[str, str]]) -> str:
    manner = rng.random()
    comma = " - " if manner > 0.92 else ", "
    if manner < 0.45:
        words = [f"{kind} {name}" if kind != "thành phố" else name for kind, name in parts]
    elif manner < 0.6:
        words = [f"{_SHORT.get(kind, kind)} {name}" for kind, name in parts]
    else:  # numbers keep their word: "thôn 3"
        words = [f"{kind} {name}" if name.isdigit() or kind == "thôn" else name for kind, name in parts]
    return comma.join(words)

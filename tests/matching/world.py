"""The martyrs: 5,000 on the list, among them many who are easily taken for one another, and some strangers to it.

The likenesses are made on purpose and stand in `LIKENESSES`; each of their groups has an id that its martyrs share.
"""

from __future__ import annotations

import dataclasses
import math
import random
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from flows.understand.places.gazetteer import ABROAD, BEFORE, Gazetteer, Unit
from flows.understand.places.place_names import COMMUNE
from tests.matching import army, people
from tests.matching.homes import Homes
from tests.matching.model import Grave, Martyr, Service, Site

MARTYRS = 5000
STRANGERS = 600  # martyrs who are not on the list, of each of whom one tip tells
METRES = 111_195.0  # one degree of latitude
_SITES = 45  # places of fighting, for each field of war
# Rough middles of areas abroad, of which the tables have no positions.
_ABROAD = {
    "Savannakhet": (16.6, 105.9), "Khăm Muộn": (17.5, 105.6), "Xiêng Khoảng": (19.4, 103.4), "Cánh Đồng Chum": (19.4,
    103.1),
    "Hủa Phăn": (20.4, 104.1), "Salavan": (15.8, 106.5), "Svay Riêng": (11.2, 105.9), "Kratie": (12.5, 106.1),
    "Battambang": (13.1, 103.2), "Siem Reap": (13.5, 103.9),
}  # fmt: skip
_RANKS = {
    "Binh nhất": 3, "Hạ sĩ": 5, "Trung sĩ": 4, "Thượng sĩ": 3, "Chuẩn úy": 1.5, "Thiếu úy": 1.5, "Trung úy": 1,
    "Đại úy": 0.3,
}  # fmt: skip
_POSITIONS = {"Chiến sĩ": 10, "Tiểu đội trưởng": 4, "Tiểu đội phó": 3, "Y tá": 1, "Liên lạc": 1}
_LEADERS = {"Trung đội trưởng": 4, "Trung đội phó": 2, "Đại đội phó": 2, "Đại đội trưởng": 1}
_BURIED = (
    "cạnh bờ suối|dưới gốc cây cổ thụ|bìa rừng gần trận địa|vườn chuối sau nhà dân|cạnh hố bom|chân đồi|ven đường mòn|"
    "cách trận địa {} m|gần bờ sông, cách cầu {} m|nghĩa trang mặt trận|nghĩa trang đơn vị|trong hầm trú ẩn"
).split("|")
_LANDMARKS = "cao điểm {}|đồi {}|chốt {}|ngầm {}|cầu số {}|điểm cao {}".split("|")
_COMMONEST = (
    "Nguyễn Văn Hùng|Nguyễn Văn Bình|Nguyễn Văn Thắng|Nguyễn Văn Minh|Trần Văn Hùng|Nguyễn Văn Hải|Lê Văn Hùng|"
    "Nguyễn Văn Sơn|Phạm Văn Bình|Nguyễn Văn Thành"
).split("|")
_TONELESS = (
    ("Hùng", "Hưng"), ("Tuân", "Tuấn"), ("Thăng", "Thắng"), ("Tuyên", "Tuyến"), ("Thông", "Thống"), ("Quang", "Quảng"),
    ("Toàn", "Toán"), ("Hoan", "Hoàn"), ("Thuận", "Thuần"), ("Lượng", "Lương"), ("Định", "Đình"), ("Bảo", "Bào"),
)  # fmt: skip
# What is made on purpose: so many groups of so many martyrs, in the order of World._likenesses.
LIKENESSES = {
    "one of the ten commonest names, homes apart": (10, 30),
    "brothers: one home, parents and surname": (150, 2),
    "fell in one unit on one day at one place": (60, 6),
    "one name, communes of one name in two provinces": (150, 2),
    "namesakes in one commune": (120, 2),
    "one name but for its marks, communes of one district": (80, 2),
}


class World:
    """All martyrs of one seed."""

    def __init__(self, gazetteer: Gazetteer, seed: int) -> None:
        """The same for the same tables and seed."""
        self.places = gazetteer
        self.homes = Homes(gazetteer)
        self._rng = random.Random(seed)
        self._sites = {field.name: self._fought(field) for field in army.FIELDS}
        self.martyrs = self._make()
        self.by_id = {martyr.id: martyr for martyr in self.martyrs}

    def _make(self) -> list[Martyr]:
        listed: list[Martyr] = []
        for letter, make, (groups, size) in zip("ABCDEF", self._likenesses(), LIKENESSES.values(), strict=True):
            for group in range(groups):
                listed += [dataclasses.replace(one, group=f"{letter}{group:03}") for one in make(group, size)]
        listed += [self._martyr(group=f"N{n:04}") for n in range(len(listed), MARTYRS)]
        self._rng.shuffle(listed)
        return [
            *(dataclasses.replace(one, id=f"M{n:04}") for n, one in enumerate(listed, 1)),
            *(self._martyr(id=f"X{n:04}", group=f"X{n:04}", listed=False) for n in range(1, STRANGERS + 1)),
        ]

    def _likenesses(self) -> tuple[Callable[[int, int], list[Martyr]], ...]:
        return (
            self._of_a_common_name,
            self._brothers,
            self._fallen_together,
            self._of_twin_communes,
            self._of_one_commune,
            self._but_for_marks,
        )

    def _of_a_common_name(self, group: int, size: int) -> list[Martyr]:
        return [self._martyr(name=tuple(_COMMONEST[group].split())) for _ in range(size)]

    def _brothers(self, _: int, size: int) -> list[Martyr]:
        first = self._martyr()
        family: dict[str, Any] = {
            name: getattr(first, name) for name in ("commune", "former", "hamlet", "father", "mother")
        }
        return [first, *(self._martyr(name=(*first.name[:-1], self._given(first)), **family) for _ in range(size - 1))]

    def _fallen_together(self, _: int, size: int) -> list[Martyr]:
        first = self._martyr()
        # They lie within fifty metres of each other, and one in three was of the neighbouring company.
        lat, lon, words = first.buried
        found = [first]
        for _n in range(size - 1):
            company = str(self._rng.randint(1, 20)) if self._rng.random() < 0.33 else first.service.company
            served = dataclasses.replace(first.service, company=company)
            buried = (*beside(self._rng, lat, lon, 50), words)
            found.append(self._martyr(service=served, died=first.died, site=first.site, buried=buried))
        return found

    def _of_twin_communes(self, _: int, size: int) -> list[Martyr]:
        communes = self._rng.sample(self._rng.choice(self.homes.twins), size)
        name = people.man(self._rng)
        return [self._martyr(name=name, commune=commune) for commune in communes]

    def _of_one_commune(self, _: int, size: int) -> list[Martyr]:
        first = self._martyr()
        return [first, *(self._martyr(name=first.name, commune=first.commune) for _ in range(size - 1))]

    def _but_for_marks(self, group: int, size: int) -> list[Martyr]:
        name = people.man(self._rng)[:-1]
        commune = self.homes.draw(self._rng)
        communes = [commune, self.homes.beside(self._rng, commune)]
        pair = _TONELESS[group % len(_TONELESS)][:size]
        return [self._martyr(name=(*name, given), commune=at) for given, at in zip(pair, communes, strict=True)]

    def _given(self, brother: Martyr) -> str:
        while (given := people.given(self._rng)) == brother.name[-1]:
            pass
        return given

    def _martyr(self, **known: Any) -> Martyr:
        """Somebody; `known` are fields that are given, the rest is drawn."""
        rng = self._rng
        name: tuple[str, ...] = known.get("name") or (people.woman(rng) if rng.random() < 0.03 else people.man(rng))
        served: Service | None = known.get("service")
        field = (
            next((one for one in army.FIELDS if served and one.name == served.theatre), None)
            or rng.choices(army.FIELDS, [one.share for one in army.FIELDS])[0]
        )
        died: date = known.get("died") or self._day(field)
        site: Site = known.get("site") or rng.choice(self._sites[field.name])
        commune: str = known.get("commune") or self.homes.draw(rng)
        born = date(
            died.year - rng.choices(range(18, 36), [1.3**-n * 10 + 0.2 for n in range(18)])[0],
            rng.randint(1, 12),
            rng.randint(1, 28),
        )
        rank = people.draw(rng, _RANKS)
        lat, lon = beside(rng, site.lat, site.lon, 700)
        words = rng.choice(_BURIED).format(rng.randint(2, 40) * 10)
        drawn: dict[str, Any] = {
            "id": "",
            "group": "",
            "name": name,
            "woman": "Thị" in name[1:-1],
            "alias": people.alias(rng, name, southern=field.southern)
            if rng.random() < (0.45 if field.southern else 0.2)
            else None,
            "born": born,
            "hamlet": self.homes.hamlet(rng),
            "commune": commune,
            "former": self.homes.former(rng, commune),
            "enlisted": (min(died.year, max(born.year + 17, died.year - rng.randint(1, 5))), rng.randint(1, 12)),
            "rank": rank,
            "position": people.draw(rng, _LEADERS if rank.endswith("úy") else _POSITIONS),
            "service": served or army.serve(rng, field),
            "died": died,
            "site": site,
            "buried": (lat, lon, words),
            "father": " ".join(people.man(rng, name[0])),
            "mother": " ".join(people.woman(rng)),
            "wife": " ".join(people.woman(rng)) if died.year - born.year > 20 and rng.random() < 0.6 else None,
        }
        drawn |= known
        drawn["grave"] = self._grave(drawn["commune"], drawn["buried"], site)
        return Martyr(**drawn)

    def _day(self, field: army.Field) -> date:
        year = self._rng.choices(list(field.years), list(field.years.values()))[0]
        # The end of the war cut 1975 short; the war of 1979 in the North began in its February.
        last = 120 if year == 1975 else 364
        first = 48 if year == 1979 and not field.southern else 0
        return date(year, 1, 1) + timedelta(self._rng.randint(first, last))

    def _fought(self, field: army.Field) -> list[Site]:
        """The places of fighting of a field: most of the fallen share theirs with others."""
        found = []
        by_province = _communes(self.places)
        for n in range(_SITES):
            where = self._rng.choice(field.places)
            landmark = self._rng.choice(_LANDMARKS).format(self._rng.randint(21, 999))
            if f"{ABROAD}/{where}" in self.places.units:
                lat, lon = _ABROAD[where.split(" ", 1)[1]]
                found.append(
                    Site(f"{field.name} {n}", f"{ABROAD}/{where}", *beside(self._rng, lat, lon, 40_000), landmark)
                )
                continue
            commune = self._rng.choice(by_province[where])
            assert commune.lat is not None and commune.lon is not None
            point = beside(self._rng, commune.lat, commune.lon, min(commune.radius_m or 3000, 3000))
            found.append(Site(f"{field.name} {n}", commune.id, *point, landmark))
        return found

    def _grave(self, home: str, buried: tuple[float, float, str], site: Site) -> Grave:
        """Half still lie where they were buried; others in the cemetery of the district there, or at home."""
        rng = self._rng
        fate = rng.random()
        if fate < 0.5 or site.unit.startswith(ABROAD):
            return Grave("", site.unit, buried[0], buried[1], 0, 0)
        commune = self.places.units[site.unit if fate < 0.85 else home]
        district = self.places.units[commune.parent]
        circle = self.places.circle(district.id)
        assert circle is not None
        # One cemetery a district: a fixed point beside its middle.
        lat, lon = beside(random.Random(district.id), circle.lat, circle.lon, 1500)
        return Grave(
            f"NTLS {district.kind} {district.name}", district.id, lat, lon, rng.randint(1, 30), rng.randint(1, 40)
        )


def _communes(places: Gazetteer) -> Mapping[str, Sequence[Unit]]:
    found: dict[str, list[Unit]] = {}
    for unit in places.units.values():
        if unit.era == BEFORE and unit.level == COMMUNE and unit.own and unit.lat is not None:
            province = places.units[places.units[unit.parent].parent].name
            found.setdefault(province, []).append(unit)
    return found


def beside(rng: random.Random, lat: float, lon: float, metres: float) -> tuple[float, float]:
    """A point within a circle, all of it alike."""
    far, turn = metres * math.sqrt(rng.random()), rng.random() * 2 * math.pi
    return moved(lat, lon, far, turn)


def moved(lat: float, lon: float, metres: float, turn: float) -> tuple[float, float]:
    north, east = metres * math.cos(turn) / METRES, metres * math.sin(turn) / METRES / math.cos(math.radians(lat))
    return round(lat + north, 6), round(lon + east, 6)

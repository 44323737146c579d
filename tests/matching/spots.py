"""Places of death and burial as they are told, and positions with their circles."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import Any

from flows.understand.places.gazetteer import ABROAD, Gazetteer
from tests.matching import noise
from tests.matching.model import Fact, Martyr, Site
from tests.matching.world import moved

_VEILED = ("mặt trận phía Nam", "chiến trường miền Nam", "mặt trận", "chiến trường B", "mặt trận phía Nam Quân khu 4")
NEAR_M = 2000  # a position within so many metres tells the place


@dataclass(frozen=True, slots=True)
class Told:
    """What a tip says of places, and the facts in it."""

    place_of_death: str | None
    initial_burial_place: str | None
    burial_place: str | None
    location: dict[str, float] | None
    facts: frozenset[Fact]


def facts(places: Gazetteer, martyr: Martyr) -> frozenset[Fact]:
    """Everything true that can be said of where he fell and lies."""
    site = martyr.site
    found = {("site", site.id), ("landmark", site.landmark), ("buried", martyr.buried[2])}
    found |= {("where", unit) for unit in (site.unit, *places.above(site.unit))}
    if martyr.grave.cemetery:
        found |= {("cemetery", martyr.grave.unit), ("plot", f"{martyr.grave.row}/{martyr.grave.number}")}
    return frozenset(found)


def tell(rng: random.Random, places: Gazetteer, martyr: Martyr, teller: str) -> Told:
    """What this teller says of places."""

    def does(name: str) -> bool:
        return rng.random() < noise.share(name, teller)

    known: set[Fact] = set()
    death = first = last = None
    far = martyr.service.theatre not in ("Pháp", "biên giới phía Bắc")
    if does("place of death told"):
        death, more = _place(
            rng,
            places,
            martyr.site,
            exact=does("place of death exact"),
            veiled=far and does("place of death veiled"),
        )
        known |= more
    grave = martyr.grave
    lies = teller in ("cemetery", "commune") or (teller in ("relative", "child") and rng.random() < 0.5)
    point = martyr.buried[:2]
    if does("burial told"):
        if grave.cemetery and lies:
            last = grave.cemetery
            known.add(("cemetery", grave.unit))
            point = (grave.lat, grave.lon)
            if teller == "cemetery" or rng.random() < 0.4:
                last += rng.choice((", hàng {r} mộ {n}", ", hàng {r}, số {n}", ", mộ số {n} hàng {r}")).format(
                    r=grave.row, n=grave.number
                )
                known.add(("plot", f"{grave.row}/{grave.number}"))
        else:
            first = martyr.buried[2]
            known.add(("buried", first))
    location = None
    if does("position told"):
        location, off = _position(rng, point, teller)
        if off <= NEAR_M:
            known |= {("cemetery", grave.unit)} if last else {("site", martyr.site.id)}
    elif does("commune as the position") and (circle := places.circle(martyr.site.unit)):
        location = {"lat": circle.lat, "lon": circle.lon, "accuracy_m": round(circle.radius_m)}
        known |= {("where", unit) for unit in (martyr.site.unit, *places.above(martyr.site.unit))}
    return Told(death, first, last, location, frozenset(known))


def _place(rng: random.Random, places: Gazetteer, site: Site, *, exact: bool, veiled: bool) -> tuple[str, set[Fact]]:
    unit = places.units[site.unit]
    if unit.era == ABROAD:
        country = unit.heirs
        name = rng.choice(places.spellings(unit.id))
        landmark = f"{site.landmark}, " if exact else ""
        known: set[Fact] = {("where", unit.id)}
        return f"{landmark}{name}, {country}", known | ({("landmark", site.landmark)} if exact else set())
    district = places.units[unit.parent]
    province = places.units[district.parent]
    if exact:
        words = [site.landmark] if rng.random() < 0.7 else []
        words += [f"{unit.kind} {unit.name}"] if not words or rng.random() < 0.6 else []
        words += [f"{district.kind} {district.name}"] if rng.random() < 0.7 else []
        words += [province.name] if rng.random() < 0.8 else []
        known = {("where", one) for one in (district.id, *places.above(district.id))}
        known |= {("landmark", site.landmark)} if words[0] == site.landmark else {("where", unit.id)}
        return ", ".join(words), known
    if veiled:
        return rng.choice(_VEILED), set()
    if rng.random() < 0.3:
        name = f"{district.kind} {district.name}" if district.name.isdigit() else district.name
        return f"{name}, {province.name}", {("where", one) for one in (district.id, *places.above(district.id))}
    return province.name, {("where", one) for one in (province.id, *places.above(province.id))}


def _position(rng: random.Random, point: tuple[float, float], teller: str) -> tuple[dict[str, Any], float]:
    """A position near the point, with its circle, and how far off it is."""
    means = rng.random()
    satellite, by_map = noise.share("position by satellite", teller), noise.share("position by map", teller)
    (least, most), (small, large) = (
        ((10, 50), (15, 60))
        if means < satellite
        else ((100, 2000), (100, 1000))
        if means < satellite + by_map
        else ((100, 5000), (200, 5000))
    )
    off = math.exp(rng.uniform(math.log(least), math.log(most)))
    good = rng.random() >= noise.share("circle too small", teller)
    circle = off * (rng.uniform(1.05, 2) if good else rng.uniform(0.2, 0.8))
    lat, lon = moved(*point, off, rng.random() * 2 * math.pi)
    return {
        "lat": lat,
        "lon": lon,
        "accuracy_m": round(min(max(circle, small), max(large, off * 1.05 if good else 0))),
    }, off

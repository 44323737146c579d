"""One text, one place: the coordinates that it states, else the places that it names, as `manhmoi locate` prints them.

A place's position is the middle of a unit with the unit's size as accuracy: an area to search, never a grave. Where
several places fit as well, the first stands with all others as alternatives and `ambiguous` says so: ask.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from flows.understand.maps import missing
from flows.understand.maps.coordinates import find_coordinates
from flows.understand.page import fold
from flows.understand.places.gazetteer import Gazetteer
from flows.understand.places.place_order import Place, PlaceReading, place
from flows.understand.places.place_search import find_places

SYSTEM = "gazetteer"


@dataclass(frozen=True, slots=True)
class Located:
    """A position (WGS84) or None, how good it is in metres, in which system it was told, and the place it is in.

    `place`: as named, or around the coordinates; `today`: the commune of today around coordinates. `missing`: names
    that are in no table. `apart_m`: of an alternative, how far it is from the first.
    """

    lat: float | None
    lon: float | None
    accuracy_m: float | None
    system: str
    place: Place | None
    text: str
    today: Place | None = None
    alternatives: tuple[Located, ...] = ()
    ambiguous: bool = False
    missing: tuple[str, ...] = ()
    apart_m: float | None = None


def locate(text: str, gazetteer: Gazetteer) -> Located | None:
    """What the text means; None where it states no coordinates and names no place of the tables."""
    page = fold.page(text)
    found = find_coordinates(page.text) or next(iter(missing.beside_names(page.text, gazetteer)), None)
    if found:
        position = found.position
        before, today = place_at(position.lat, position.lon, gazetteer)
        other_readings = tuple(
            Located(one.lat, one.lon, one.accuracy_m, one.system, None, position.text, apart_m=one.distance_m)
            for one in position.alternatives
        )
        named = before or today
        return Located(
            position.lat,
            position.lon,
            position.accuracy_m,
            position.system,
            named,
            position.text,
            today,
            other_readings,
        )
    readings = find_places(page, gazetteer)
    if not readings:
        return None
    # The finest place is the one that is looked for: "Huế, chôn ở xã Phong Điền".
    readings.sort(key=lambda reading: _FINEST.index(reading.level))
    first, *others = (_located(reading) for reading in readings)
    return replace(first, alternatives=(*first.alternatives, *(replace(one, alternatives=()) for one in others)))


def place_at(lat: float, lon: float, gazetteer: Gazetteer) -> tuple[Place | None, Place | None]:
    """The commune of 30/6/2025 and that of today around a position, most likely; see `Gazetteer.place_at`."""
    before, today = gazetteer.place_at(lat, lon)
    return (place(gazetteer, before.id) if before else None, place(gazetteer, today.id) if today else None)


def around(lat: float, lon: float, gazetteer: Gazetteer) -> dict[str, object] | None:
    """The names of the commune around a position, in the form of `place`; None where no commune is near."""
    before, today = place_at(lat, lon, gazetteer)
    named = before or today
    return _names(Located(lat, lon, None, "", named, "", today)) if named else None


def as_json(located: Located | None) -> dict[str, Any]:
    """As the contract says (docs: `locate`); without a place only an empty list of alternatives."""
    if located is None:
        return {"alternatives": []}
    told: dict[str, object] = {
        "lat": located.lat,
        "lon": located.lon,
        "accuracy_m": located.accuracy_m,
        "system": located.system,
        "place": _names(located),
        "text": located.text,
    }
    if located.apart_m is not None:
        return {**told, "distance_m": located.apart_m}
    return {
        **told,
        "ambiguous": located.ambiguous,
        "missing": list(located.missing),
        "alternatives": [as_json(one) for one in located.alternatives],
    }


_FINEST = ("cemetery", "commune", "district", "province")


def _located(reading: PlaceReading) -> Located:
    first, *others = (
        Located(one.lat, one.lon, one.radius_m, SYSTEM, one, reading.said, apart_m=apart)
        for one, apart in zip(reading.candidates, reading.apart_m, strict=True)
    )
    return replace(
        first, alternatives=tuple(others), ambiguous=reading.ambiguous, missing=reading.missing, apart_m=None
    )


def _names(located: Located) -> dict[str, object] | None:
    named, today = located.place, located.today
    if named is None:
        return None
    # Around coordinates nobody named a commune: it is today's.
    return {
        "level": named.level,
        "name": named.name,
        "commune": today.commune if today else named.commune,
        "commune_before_2025": named.commune if named.era == "2025" else None,
        "communes_today": [today.name] if today else list(named.communes_today),
        "district_before_2025": named.district_before_2025,
        "province": named.province,
        "province_before_2025": named.province_before_2025,
        "country": named.country,
        "since": named.since or None,
        "until": named.until or None,
        "spelled_as_known": named.exact,
        "by_a_former_name": named.once,
    }

"""The place of a ticket as the team reads it: the position with all other readings of what was said, what it lacks,
an area that a geocoder told, and what became of links. Values for the template.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flows import distance

# Of ``Position.notes`` and of what a reference needs; each has its words in ``desk.ftl``.
NOTES = (
    *("swapped", "datum-assumed", "zone-assumed", "square-assumed", "band-differs"),
    *("map-view", "sea", "far", "fits-place", "off-place"),
)
NEEDS = ("square-letters", "sheet", "point", "place", "meridian", "network", "pin")
STATES = ("waiting", "found", "nothing", "failed", "not_opened")
DATUMS = {"wgs84": "WGS 84", "indian1960": "Indian 1960", "hanoi1972": "HN-72", "vn2000": "VN-2000"}


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read what was said: degrees, "± 84 m", "Indian 1960 48Q", how far from the first one."""

    lat: str
    lon: str
    accuracy: str
    grid: str
    provinces: str = ""
    away: str = ""
    fits: bool | None = None  # the place that was named beside it; None where none was


@dataclass(frozen=True, slots=True)
class LookedUp:
    """A question to the network: its words, its state, and what was answered."""

    text: str
    state: str
    at: str  # where it leads, as degrees or as an address; of a name what the geocoder calls it


@dataclass(frozen=True, slots=True)
class Area:
    """A circle that a geocoder told: to search in, never the grave's place."""

    name: str
    service: str
    radius: str
    lat: str
    lon: str


@dataclass(frozen=True, slots=True)
class PlaceShown:
    """Empty where nothing is known."""

    reading: Reading | None = None
    notes: tuple[str, ...] = ()
    others: tuple[Reading, ...] = ()
    lacks: str = ""
    lacking: str = ""  # the words of it
    area: Area | None = None
    looked_up: tuple[LookedUp, ...] = ()

    @property
    def is_there(self) -> bool:
        return bool(self.reading or self.others or self.lacks or self.area or self.looked_up)


def show(location: Mapping[str, Any] | None, looked_up: Sequence[Mapping[str, Any]]) -> PlaceShown:
    """``location`` and ``looked_up`` as ``flows.tips`` gives them."""
    form = location or {}
    lacks = form.get("lacks") or {}
    # Alternatives of words are places by their names, which the facts show.
    others = [one for one in form.get("alternatives") or () if "datum" in one]
    return PlaceShown(
        reading=_reading(form) if form.get("lat") is not None else None,
        notes=tuple(one for one in form.get("notes") or () if one in NOTES),
        others=tuple(_reading(one) for one in others),
        lacks=lacks.get("needs", "") if lacks.get("needs") in NEEDS else "",
        lacking=lacks.get("text", ""),
        area=_area(form),
        looked_up=tuple(_looked_up(one) for one in looked_up if one.get("state") in STATES),
    )


def _reading(form: Mapping[str, Any]) -> Reading:
    accuracy, away = form.get("accuracy_m"), form.get("distance_m")
    return Reading(
        lat=f"{form['lat']:.6f}",
        lon=f"{form['lon']:.6f}",
        accuracy=f"± {distance.words(accuracy)}" if accuracy is not None else "",
        grid=f"{DATUMS.get(form.get('datum') or '', '')} {form.get('zone') or ''}".strip(),
        provinces=form.get("provinces") or "",
        away=distance.words(away) if away is not None else "",
        fits=form.get("fits_place"),
    )


def _area(form: Mapping[str, Any]) -> Area | None:
    told, area = form.get("geocoded"), form.get("area")
    if not told or not area:
        return None
    radius = distance.words(area["radius_m"])
    return Area(told["name"], told["service"], radius, f"{area['lat']:.6f}", f"{area['lon']:.6f}")


def _looked_up(one: Mapping[str, Any]) -> LookedUp:
    position = one.get("position")
    at = f"{position['lat']:.6f}, {position['lon']:.6f}" if position else one.get("name") or one.get("leads_to") or ""
    return LookedUp(one["text"], one["state"], "" if at == one["text"] else at)

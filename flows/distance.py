"""How far two places are apart, and whether the circles around them meet.

A position is known to within a circle: so many metres as its source says, or as such sources usually are. Pure.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from geopy.distance import great_circle

UNSTATED_M = 50.0  # radius of a position whose source states none: a phone under open sky is better, under trees worse
LEAST_M = 30.0  # no radius is taken to be smaller: one stands some steps beside what one points at or photographs
# Degrees within which Viet Nam with its islands, Laos and Cambodia lie: south, north, west, east.
COUNTRIES = ((8.0, 23.5, 102.0, 118.0), (13.9, 22.6, 100.0, 107.7), (9.9, 14.7, 102.3, 107.7))


@dataclass(frozen=True, slots=True)
class Circle:
    """A position in degrees on WGS 84 and the radius within which the true place lies, in metres."""

    lat: float
    lon: float
    radius_m: float


def circle(lat: float, lon: float, accuracy_m: float | None = None) -> Circle:
    """The circle of a position whose source states ``accuracy_m``, None where it states none."""
    return Circle(lat, lon, UNSTATED_M if accuracy_m is None else max(accuracy_m, LEAST_M))


def circle_of(form: Mapping[str, Any] | None) -> Circle | None:
    """The circle of a JSON form with ``lat``, ``lon`` and perhaps ``accuracy_m``; None where it holds no position."""
    lat, lon, accuracy = (_number((form or {}).get(key)) for key in ("lat", "lon", "accuracy_m"))
    if lat is None or lon is None or abs(lat) > 90 or abs(lon) > 180:
        return None
    return circle(lat, lon, accuracy if accuracy is None or accuracy > 0 else None)


def apart_m(one: Circle, other: Circle) -> float:
    """Metres between the two centres, along the surface of a sphere (wrong by half a percent at most)."""
    metres: float = great_circle((one.lat, one.lon), (other.lat, other.lon)).meters
    return metres


def meet(one: Circle, other: Circle) -> bool:
    """Whether both may be the same place."""
    return apart_m(one, other) <= one.radius_m + other.radius_m


def is_in_the_countries(one: Circle) -> bool:
    """Whether the centre lies where Viet Nam, Laos or Cambodia are, roughly: by degrees."""
    return any(south <= one.lat <= north and west <= one.lon <= east for south, north, west, east in COUNTRIES)


def words(metres: float) -> str:
    """As people say a distance, the same in every language: ``340 m``, ``1400 m``, ``2 km``."""
    if metres < 995:
        return f"{max(10, round(metres / 10) * 10)} m"
    if metres < 1_950:
        return f"{round(metres / 100) * 100} m"
    return f"{round(metres / 1000)} km"


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None
    return float(value)

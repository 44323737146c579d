"""What a reading of coordinates is, how exact it claims to be, and where in the world it lies."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from flows.understand.maps.projections import distance_m

METRES_PER_DEGREE = 111_320.0
# What a telephone in the open reaches. Nobody says what instrument was used: no circle is drawn smaller than this.
BEST_M = 5.0

Area = Literal["land", "sea", "far"]


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another way to read the same words: WGS 84 degrees, and how far from the first reading (None where none is).

    `place` names the provinces that this reading would mean, where only they tell the readings apart.
    """

    lat: float
    lon: float
    accuracy_m: float
    system: str
    datum: str
    zone: str
    distance_m: float | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class Position:
    """WGS 84 degrees. `accuracy_m` is the radius that the notation leaves open, with the datum's error, at least 5 m.

    The writer's error comes on top: a wartime report is often 100 m to 1 km off.

    `system` is what was written: wgs84, maps-link, pluscode, mgrs, utm-indian1960, vn2000, hanoi1972 (Gauss-Krueger).
    `datum` is the one that was reckoned with, `zone` the grid's zone or central meridian. `text` is the part of the
    message that was read. `notes` holds what is not as written or not said: swapped, datum-assumed, zone-assumed,
    square-assumed (a place nearby told the letters), band-differs, map-view (the middle of a map, no pin), sea, far
    (outside of Indochina), fits-place, off-place.
    """

    lat: float
    lon: float
    accuracy_m: float
    system: str
    text: str
    datum: str = "wgs84"
    zone: str = ""
    alternatives: tuple[Alternative, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PositionFound:
    """A position and where it stands in the NFC text."""

    position: Position
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Unplaced:
    """Words that point at a place but cannot be reckoned without something that they do not say.

    `kind` and what it `needs`: grid (square-letters: the two letters of the 100 km square), soviet (sheet), sheet
    (point: a map sheet's number alone), pluscode (place), maps-link (network), plane (meridian: northing and easting
    without their zone). `alternatives` are the readings that are possible, if they are few.
    """

    kind: str
    needs: str
    text: str
    start: int
    end: int
    alternatives: tuple[Alternative, ...] = ()


@dataclass(frozen=True, slots=True)
class Near:
    """A named place: its centre in WGS 84 degrees, its radius, and its province where that is known."""

    lat: float
    lon: float
    radius_m: float
    province: str | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """What one grammar read, before the readings are put in order."""

    start: int
    end: int
    position: Position | None = None
    unplaced: Unplaced | None = None


def on_earth(lat: float, lon: float) -> bool:
    """Whether these are degrees of a place; the zero point is what devices send that don't know theirs."""
    if not (math.isfinite(lat) and math.isfinite(lon)):
        return False
    return abs(lat) <= 90 and abs(lon) <= 180 and not (abs(lat) < 1e-3 and abs(lon) < 1e-3)


def accuracy(half_m: float, datum_m: float = 0.0) -> float:
    """The radius in metres of the circle that holds whatever is written so, with the datum's error.

    `half_m` is half of the last digit, or half of the square, in each direction: the corner is further off.
    """
    return circle(math.hypot(half_m * math.sqrt(2), datum_m))


def circle(radius_m: float) -> float:
    """A radius as it is claimed: never better than what the best instrument of a tip reaches."""
    return math.ceil(max(BEST_M, radius_m) * 10) / 10


def half_degree_digit(decimals: int) -> float:
    """Half the last digit of decimal degrees, in metres."""
    return float(METRES_PER_DEGREE / 2 / 10**decimals)


def half_metre_digit(number: str) -> float:
    """Half the last digit of a plane coordinate, in metres: the number has a dot before its decimals, if any."""
    return float(0.5 / 10 ** len(number.partition(".")[2]))


# Viet Nam, Laos and Cambodia with the Thai border: for the degree from this latitude on, the west and the east edge of
# the land, generously drawn.
_LAND = {
    8: (104.4, 107.0),
    9: (103.2, 107.0),
    10: (102.1, 109.2),
    11: (102.1, 109.5),
    12: (102.0, 109.7),
    13: (102.0, 109.7),
    14: (102.0, 109.5),
    15: (102.0, 109.4),
    16: (101.0, 108.8),
    17: (100.6, 107.8),
    18: (100.3, 107.2),
    19: (99.9, 106.5),
    20: (99.9, 107.9),
    21: (99.9, 108.3),
    22: (99.9, 107.6),
    23: (102.9, 106.9),
}
_EDGE = 0.05


def area(lat: float, lon: float) -> Area:
    """Land or sea of Viet Nam (islands to 118 degrees east), Laos and Cambodia, or far from there; coarsely."""
    for degree in {math.floor(lat - _EDGE), math.floor(lat + _EDGE)}:
        west, east = _LAND.get(degree, (math.inf, -math.inf))
        if west - _EDGE <= lon <= east + _EDGE:
            return "land"
    # The waters from the Gulf of Thailand to Bach Long Vi, Hoang Sa and Truong Sa.
    return "sea" if 6.0 <= lat <= 21.5 and 102.0 <= lon <= 118.0 else "far"


def placed(position: Position) -> Position | None:
    """The position marked "sea" or "far" where it lies there; None where it lies nowhere on earth."""
    if not on_earth(position.lat, position.lon):
        return None
    where = area(position.lat, position.lon)
    position = replace(position, lat=round(position.lat, 7), lon=round(position.lon, 7))
    return position if where == "land" else replace(position, notes=(*position.notes, where))


def with_alternatives(position: Position, others: Iterable[Position | Alternative]) -> Position:
    """The position with the other readings of the same words, nearest first; what is far from Indochina is left out."""
    here = (position.lat, position.lon)
    found = [as_alternative(o, round(distance_m(here, (o.lat, o.lon)), 1)) for o in others]
    kept = [a for a in found if area(a.lat, a.lon) != "far"]
    return replace(position, alternatives=tuple(sorted(kept, key=lambda a: a.distance_m or 0.0)))


def as_alternative(other: Position | Alternative, away: float | None = None) -> Alternative:
    """A reading as an alternative, so many metres from the first."""
    place = other.place if isinstance(other, Alternative) else ""
    return Alternative(
        round(other.lat, 7), round(other.lon, 7), other.accuracy_m, other.system, other.datum, other.zone, away, place
    )

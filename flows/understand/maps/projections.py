"""Map grids and datums of Indochina in plain arithmetic: transverse Mercator, datum shifts, MGRS letters, distances.

Every shift is pinned: one operation a datum, wherever the point lies. PROJ, left to itself, falls back to "no shift"
in places, which moves a wartime grid by half a kilometre. Angles are degrees, lengths metres, heights are left out
(the shifts are horizontal). The tests hold all of it against PROJ and the mgrs package.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

_EARTH_RADIUS = 6_371_008.8  # mean radius, for distances
_SECOND = math.pi / 180 / 3600

_COLUMNS = ("STUVWXYZ", "ABCDEFGH", "JKLMNPQR")  # by zone modulo 3
_ROWS = "ABCDEFGHJKLMNPQRSTUV"
_BANDS = "CDEFGHJKLMNPQRSTUVWX"


@dataclass(frozen=True, slots=True)
class Ellipsoid:
    """Semi-major axis and inverse flattening."""

    a: float
    inverse_flattening: float

    @property
    def e2(self) -> float:
        """The first eccentricity squared."""
        f = 1 / self.inverse_flattening
        return f * (2 - f)


WGS84_ELLIPSOID = Ellipsoid(6_378_137.0, 298.257223563)
EVEREST = Ellipsoid(6_377_276.345, 300.8017)  # Everest 1830 (1937 adjustment)
KRASSOVSKY = Ellipsoid(6_378_245.0, 298.3)


@dataclass(frozen=True, slots=True)
class Datum:
    """What a map was computed on, the way from there to WGS 84, and how well that way is known (metres).

    The shift is a coordinate-frame rotation: translations in metres, rotations in arc seconds, scale in parts per
    million.
    """

    name: str
    ellipsoid: Ellipsoid
    translation: tuple[float, float, float] = (0.0, 0.0, 0.0)
    rotation: tuple[float, float, float] = (0.0, 0.0, 0.0)
    scale_ppm: float = 0.0
    accuracy_m: float = 0.0


WGS84 = Datum("wgs84", WGS84_ELLIPSOID)
# "Indian 1960 to WGS 84 (2)", from stations near 16 degrees north: 44 m.
INDIAN_1960 = Datum("indian1960", EVEREST, (198.0, 881.0, 317.0), accuracy_m=44.0)
# "Hanoi 1972 to WGS 84 (1)": 5 m.
HANOI_1972 = Datum("hanoi1972", KRASSOVSKY, (-17.51, -108.32, -62.39), accuracy_m=5.0)
# The parameters of decision 05/2007/QD-BTNMT, "VN-2000 to WGS 84 (2)": 1 m.
VN2000 = Datum(
    "vn2000",
    WGS84_ELLIPSOID,
    (-191.90441429, -39.30318279, -111.45032835),
    (-0.00928836, 0.01975479, -0.00427372),
    0.252906278,
    accuracy_m=1.0,
)


@dataclass(frozen=True, slots=True)
class Grid:
    """A transverse Mercator grid: central meridian, scale on it, false easting; the equator has northing 0."""

    datum: Datum
    meridian: float
    scale: float
    false_easting: float = 500_000.0


def utm(zone: int, datum: Datum) -> Grid:
    """The UTM grid of a zone, northern hemisphere."""
    return Grid(datum, zone * 6 - 183.0, 0.9996)


def vn2000_3_degrees(meridian: float) -> Grid:
    """A provincial VN-2000 grid: a zone three degrees wide round its central meridian."""
    return Grid(VN2000, meridian, 0.9999)


def gauss_kruger(zone: int) -> Grid:
    """The six-degree grid of Hanoi 1972; eastings begin with the zone's number (18 round 105 degrees east)."""
    return Grid(HANOI_1972, zone * 6 - 3.0, 1.0, zone * 1_000_000 + 500_000.0)


def to_grid(grid: Grid, lat: float, lon: float) -> tuple[float, float]:
    """(easting, northing) of a WGS 84 position."""
    phi, lam = (math.radians(v) for v in from_wgs84(grid.datum, lat, lon))
    series = _series(grid.datum.ellipsoid)
    e = math.sqrt(grid.datum.ellipsoid.e2)
    t = math.sinh(math.atanh(math.sin(phi)) - e * math.atanh(e * math.sin(phi)))
    delta = lam - math.radians(grid.meridian)
    xi = math.atan2(t, math.cos(delta))
    eta = math.atanh(math.sin(delta) / math.hypot(1, t))
    x, y = eta, xi
    for j, alpha in enumerate(series.alpha, 1):
        x += alpha * math.cos(2 * j * xi) * math.sinh(2 * j * eta)
        y += alpha * math.sin(2 * j * xi) * math.cosh(2 * j * eta)
    radius = grid.scale * series.radius
    return grid.false_easting + radius * x, radius * y


def from_grid(grid: Grid, easting: float, northing: float) -> tuple[float, float]:
    """(lat, lon) on WGS 84 of a point of the grid. Good to a millimetre as far as three degrees off the meridian."""
    series = _series(grid.datum.ellipsoid)
    radius = grid.scale * series.radius
    xi, eta = northing / radius, (easting - grid.false_easting) / radius
    y, x = xi, eta
    for j, beta in enumerate(series.beta, 1):
        y -= beta * math.sin(2 * j * xi) * math.cosh(2 * j * eta)
        x -= beta * math.cos(2 * j * xi) * math.sinh(2 * j * eta)
    chi = math.asin(max(-1.0, min(1.0, math.sin(y) / math.cosh(x))))
    phi = chi + sum(delta * math.sin(2 * j * chi) for j, delta in enumerate(series.delta, 1))
    lam = math.radians(grid.meridian) + math.atan2(math.sinh(x), math.cos(y))
    return to_wgs84(grid.datum, math.degrees(phi), math.degrees(lam))


@dataclass(frozen=True, slots=True)
class _Series:
    """Krueger's series to the fourth power of the third flattening: what is left out is below a micrometre."""

    radius: float
    alpha: tuple[float, ...]
    beta: tuple[float, ...]
    delta: tuple[float, ...]


@lru_cache(maxsize=4)
def _series(ellipsoid: Ellipsoid) -> _Series:
    f = 1 / ellipsoid.inverse_flattening
    n = f / (2 - f)
    n2, n3, n4 = n**2, n**3, n**4
    return _Series(
        radius=ellipsoid.a / (1 + n) * (1 + n2 / 4 + n4 / 64),
        alpha=(
            n / 2 - 2 * n2 / 3 + 5 * n3 / 16 + 41 * n4 / 180,
            13 * n2 / 48 - 3 * n3 / 5 + 557 * n4 / 1440,
            61 * n3 / 240 - 103 * n4 / 140,
            49561 * n4 / 161280,
        ),
        beta=(
            n / 2 - 2 * n2 / 3 + 37 * n3 / 96 - n4 / 360,
            n2 / 48 + n3 / 15 - 437 * n4 / 1440,
            17 * n3 / 480 - 37 * n4 / 840,
            4397 * n4 / 161280,
        ),
        delta=(
            2 * n - 2 * n2 / 3 - 2 * n3 + 116 * n4 / 45,
            7 * n2 / 3 - 8 * n3 / 5 - 227 * n4 / 45,
            56 * n3 / 15 - 136 * n4 / 35,
            4279 * n4 / 630,
        ),
    )


def to_wgs84(datum: Datum, lat: float, lon: float) -> tuple[float, float]:
    """(lat, lon) on WGS 84 of a position on the datum."""
    if datum is WGS84:
        return lat, lon
    x, y, z = _geocentric(datum.ellipsoid, lat, lon)
    rx, ry, rz = (r * _SECOND for r in datum.rotation)
    m = 1 + datum.scale_ppm * 1e-6
    tx, ty, tz = datum.translation
    return _geodetic(
        WGS84_ELLIPSOID,
        tx + m * (x + rz * y - ry * z),
        ty + m * (y - rz * x + rx * z),
        tz + m * (z + ry * x - rx * y),
    )


def from_wgs84(datum: Datum, lat: float, lon: float) -> tuple[float, float]:
    """(lat, lon) on the datum of a WGS 84 position."""
    if datum is WGS84:
        return lat, lon
    x, y, z = _geocentric(WGS84_ELLIPSOID, lat, lon)
    rx, ry, rz = (r * _SECOND for r in datum.rotation)
    m = 1 + datum.scale_ppm * 1e-6
    x, y, z = ((v - t) / m for v, t in zip((x, y, z), datum.translation, strict=True))
    return _geodetic(datum.ellipsoid, x - rz * y + ry * z, y + rz * x - rx * z, z - ry * x + rx * y)


def _geocentric(ellipsoid: Ellipsoid, lat: float, lon: float) -> tuple[float, float, float]:
    phi, lam = math.radians(lat), math.radians(lon)
    n = ellipsoid.a / math.sqrt(1 - ellipsoid.e2 * math.sin(phi) ** 2)
    return (
        n * math.cos(phi) * math.cos(lam),
        n * math.cos(phi) * math.sin(lam),
        n * (1 - ellipsoid.e2) * math.sin(phi),
    )


def _geodetic(ellipsoid: Ellipsoid, x: float, y: float, z: float) -> tuple[float, float]:
    e2, p = ellipsoid.e2, math.hypot(x, y)
    phi = math.atan2(z, p * (1 - e2))
    for _ in range(4):  # each round gains three digits near the ground
        n = ellipsoid.a / math.sqrt(1 - e2 * math.sin(phi) ** 2)
        phi = math.atan2(z + e2 * n * math.sin(phi), p)
    return math.degrees(phi), math.degrees(math.atan2(y, x))


def distance_m(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Metres between two (lat, lon) on a sphere: within half a percent of the truth."""
    (lat1, lon1), (lat2, lon2) = ((math.radians(p[0]), math.radians(p[1])) for p in (a, b))
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * _EARTH_RADIUS * math.asin(min(1.0, math.sqrt(h)))


def mgrs_zones(column: str) -> tuple[int, ...]:
    """The zones of Indochina (47 to 50) whose 100 km squares have this first letter."""
    return tuple(zone for zone in range(47, 51) if column.upper() in _COLUMNS[zone % 3])


def mgrs_square(zone: int, letters: str) -> tuple[float, float] | None:
    """(easting, northing) of the south-west corner of a 100 km square; the northing is short of a multiple of 2000 km.

    None where the zone has no such square.
    """
    column, row = _COLUMNS[zone % 3].find(letters[0].upper()), _ROWS.find(letters[1].upper())
    if column < 0 or row < 0:
        return None
    return (column + 1) * 100_000.0, (row - (0 if zone % 2 else 5)) % 20 * 100_000.0


def mgrs_band(lat: float) -> str:
    """The letter of the eight-degree band; latitudes from 80 south to 84 north."""
    return _BANDS[max(0, min(19, int((lat + 80) // 8)))]


def mgrs(lat: float, lon: float, *, datum: Datum = WGS84, digits: int = 5) -> str:
    """The MGRS reference of a WGS 84 position, with so many digits for each of easting and northing.

    For latitudes from 0 to 84 north, without the exceptions of Norway and Svalbard.
    """
    at_lat, at_lon = from_wgs84(datum, lat, lon)
    zone = int((at_lon + 180) // 6) + 1
    easting, northing = to_grid(utm(zone, datum), lat, lon)
    column = _COLUMNS[zone % 3][int(easting // 100_000) - 1]
    row = _ROWS[(int(northing // 100_000) + (0 if zone % 2 else 5)) % 20]
    step = 10 ** (5 - digits)
    east, north = (int(v % 100_000) // step for v in (easting, northing))
    numbers = f"{east:0{digits}d}{north:0{digits}d}" if digits else ""
    return f"{zone}{mgrs_band(at_lat)}{column}{row}{numbers}"

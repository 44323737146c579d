"""Makes the desk's own base map out of Natural Earth: ``python -m bot.data.map.build countries-10m.json``.

The file is the one of that name in the npm package world-atlas 2.0.2 (TopoJSON of Natural Earth 4.1, 1:10m, public
domain). Taken of it are coasts and land borders around Viet Nam, simplified; names, and the two archipelagos with their
islands, are ours and stand in ``islands.tsv`` and below.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
OUT = HERE.parents[1] / "web/static/map/base.json"
PROVINCES = HERE.parent / "places/provinces.tsv"
WEST, SOUTH, EAST, NORTH = 97.0, 4.0, 122.0, 26.0
VIETNAM = "704"
STEP = 0.012  # degrees by which a simplified line may be off: about a kilometre
AROUND = 10.0  # degrees around that which a wide screen shows, too
STEP_AROUND, STEP_FAR = 0.08, 1.0
SMALLEST = 0.0004  # square degrees; of other countries smaller islands are left out
NAMES = {
    "Việt Nam": (21.9, 104.6),
    "Lào": (19.6, 102.6),
    "Campuchia": (12.8, 104.9),
    "Trung Quốc": (24.2, 107.6),
    "Thái Lan": (15.9, 102.2),
    "Mi-an-ma": (21.0, 98.4),
    "Phi-líp-pin": (16.3, 121.0),
    "Ma-lai-xi-a": (4.6, 102.0),
}
SEAS = {"Biển Đông": (13.6, 113.0), "Vịnh Bắc Bộ": (19.6, 107.6), "Vịnh Thái Lan": (9.6, 102.4)}
ARCHIPELAGOS = {"Hoàng Sa": "Quần đảo Hoàng Sa (Việt Nam)", "Trường Sa": "Quần đảo Trường Sa (Việt Nam)"}
Line = list[tuple[float, float]]


def main(source: Path) -> None:
    """Writes ``OUT``."""
    topology = json.loads(source.read_text(encoding="utf-8"))
    arcs = [list(_degrees(arc, topology["transform"])) for arc in topology["arcs"]]
    countries = topology["objects"]["countries"]["geometries"]
    used = Counter(abs(one) if one >= 0 else ~one for country in countries for one in _arcs_of(country))
    land: list[Line] = []
    own: list[Line] = []
    for country in countries:
        for polygon in _polygons(country):
            ring = _simplified(_joined(polygon[0], arcs))
            is_own = country.get("id") == VIETNAM
            if len(ring) > 3 and _is_near(ring) and (is_own or _area(ring) > SMALLEST):
                (own if is_own else land).append(ring)
    borders = [_simplified(arcs[one]) for one, times in used.items() if times > 1 and _is_near(arcs[one])]
    features = [
        _feature("land", {"type": "MultiPolygon", "coordinates": [[one] for one in land]}),
        _feature("vietnam", {"type": "MultiPolygon", "coordinates": [[one] for one in own]}),
        _feature("border", {"type": "MultiLineString", "coordinates": borders}),
        *_islands(),
        *(_point("country", name, *at) for name, at in NAMES.items()),
        *(_point("sea", name, *at) for name, at in SEAS.items()),
        *_provinces(),
    ]
    form = {"type": "FeatureCollection", "features": features}
    OUT.write_text(json.dumps(form, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


def _islands() -> Iterator[dict[str, Any]]:
    rows = [line.split("\t") for line in _lines(HERE / "islands.tsv")]
    for group, label in ARCHIPELAGOS.items():
        mine = [(name, float(lat), float(lon)) for of, name, lat, lon in rows if of == group]
        yield _feature("islands", {"type": "MultiPoint", "coordinates": [(lon, lat) for _, lat, lon in mine]})
        below, middle = min(lat for _, lat, _ in mine) - 0.4, sum(lon for _, _, lon in mine) / len(mine)
        yield _point("archipelago", label, round(below, 2), round(middle, 2))
        yield from (_point("island", *one) for one in mine)


def _provinces() -> Iterator[dict[str, Any]]:
    for era, _, name, _, _, lat, lon, _ in (line.split("\t") for line in _lines(PROVINCES)):
        if era == "today":
            yield _point("province", name, round(float(lat), 2), round(float(lon), 2))


def _lines(path: Path) -> Iterable[str]:
    return [one for one in path.read_text(encoding="utf-8").splitlines() if one and not one.startswith("#")]


def _degrees(arc: list[list[int]], transform: dict[str, list[float]]) -> Iterator[tuple[float, float]]:
    """TopoJSON keeps the steps between points, in whole numbers."""
    x = y = 0
    for dx, dy in arc:
        x, y = x + dx, y + dy
        (kx, ky), (tx, ty) = transform["scale"], transform["translate"]
        yield round(x * kx + tx, 3), round(y * ky + ty, 3)


def _polygons(country: dict[str, Any]) -> list[list[list[int]]]:
    if country["type"] == "Polygon":
        return [country["arcs"]]
    return country["arcs"] if country["type"] == "MultiPolygon" else []


def _arcs_of(country: dict[str, Any]) -> Iterator[int]:
    return (one for polygon in _polygons(country) for ring in polygon for one in ring)


def _joined(ring: list[int], arcs: list[Line]) -> Line:
    points: Line = []
    for one in ring:
        arc = arcs[one] if one >= 0 else arcs[~one][::-1]
        points += arc if not points else arc[1:]
    return points


def _is_near(line: Line) -> bool:
    return any(_is_within(x, y) for x, y in line)


def _is_within(x: float, y: float, around: float = 0.0) -> bool:
    return WEST - around <= x <= EAST + around and SOUTH - around <= y <= NORTH + around


def _area(ring: Line) -> float:
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1], strict=True))) / 2


def _simplified(line: Line) -> Line:
    """Douglas and Peucker's way. What lies outside is kept coarser, and far outside as coarse as may be."""
    keep = {0, len(line) - 1}
    open_parts = [(0, len(line) - 1)]
    if line[0] == line[-1] and len(line) > 3:  # a ring is cut at the point farthest from its beginning
        far = max(range(len(line)), key=lambda at: _apart(line[at], line[0]))
        keep.add(far)
        open_parts = [(0, far), (far, len(line) - 1)]
    while open_parts:
        first, last = open_parts.pop()
        if last - first < 2:
            continue
        at = max(range(first + 1, last), key=lambda one: _off(line[one], line[first], line[last]))
        x, y = line[at]
        step = STEP if _is_within(x, y) else STEP_AROUND if _is_within(x, y, AROUND) else STEP_FAR
        if _off(line[at], line[first], line[last]) > step:
            keep.add(at)
            open_parts += [(first, at), (at, last)]
    return [line[one] for one in sorted(keep)]


def _apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    return float(((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5)


def _off(point: tuple[float, float], begin: tuple[float, float], end: tuple[float, float]) -> float:
    """How far the point lies from the line between the two."""
    length = _apart(begin, end)
    if length == 0:
        return _apart(point, begin)
    (x, y), (x1, y1), (x2, y2) = point, begin, end
    along = max(0.0, min(1.0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length**2))
    return _apart(point, (x1 + along * (x2 - x1), y1 + along * (y2 - y1)))


def _feature(kind: str, geometry: dict[str, Any], name: str = "") -> dict[str, Any]:
    return {"type": "Feature", "properties": {"kind": kind, **({"name": name} if name else {})}, "geometry": geometry}


def _point(kind: str, name: str, lat: float, lon: float) -> dict[str, Any]:
    return _feature(kind, {"type": "Point", "coordinates": (lon, lat)}, name)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

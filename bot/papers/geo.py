"""Places as GeoJSON (RFC 7946), KML 2.2 (OGC 07-147r2) and GPX 1.1, one after the other, in little memory.

Positions are degrees on WGS 84. What a person said stands in the files as text alone.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import IO
from xml.sax.saxutils import escape, quoteattr

from bot.papers.wording import clean, line

FORMATS = ("geojson", "kml", "gpx")
_TYPES = {
    "geojson": "application/geo+json",
    "kml": "application/vnd.google-earth.kml+xml",
    "gpx": "application/gpx+xml",
}


@dataclass(frozen=True, slots=True)
class Point:
    """A place to go to. Without a position it is in GeoJSON and KML as a row, and in GPX not at all."""

    name: str
    lat: float | None
    lon: float | None
    accuracy_m: float | None = None
    facts: Mapping[str, str | int | float] = field(default_factory=dict)  # by the names of ``flows.fields``
    text: str = ""  # what a device shows: label and value a line

    @property
    def is_placed(self) -> bool:
        return self.lat is not None and self.lon is not None


def mime(form: str) -> str:
    """The media type of a format."""
    return _TYPES[form]


def write(form: str, out: IO[str], points: Iterable[Point], *, title: str) -> int:
    """Writes the points in one of ``FORMATS``; gives how many are in the file."""
    return _WRITERS[form](out, points, title)


def _geojson(out: IO[str], points: Iterable[Point], title: str) -> int:
    out.write(f'{{"type":"FeatureCollection","name":{_json(line(title))},"features":[')
    count = 0
    for one in points:
        place = {"type": "Point", "coordinates": [one.lon, one.lat]} if one.is_placed else None
        facts = {key: clean(said) if isinstance(said, str) else said for key, said in one.facts.items()}
        feature = {"type": "Feature", "id": one.name, "geometry": place, "properties": facts}
        out.write(("," if count else "") + "\n" + _json(feature))
        count += 1
    out.write("\n]}\n")
    return count


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _kml(out: IO[str], points: Iterable[Point], title: str) -> int:
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n')
    out.write(f"<name>{escape(line(title))}</name>\n")
    count = 0
    for one in points:
        count += 1
        data = "".join(
            f"<Data name={quoteattr(key)}><value>{escape(clean(str(said)))}</value></Data>"
            for key, said in one.facts.items()
        )
        place = f"<Point><coordinates>{one.lon},{one.lat}</coordinates></Point>" if one.is_placed else ""
        out.write(
            f"<Placemark><name>{escape(line(one.name))}</name><description>{_shown(one.text)}</description>"
            f"<ExtendedData>{data}</ExtendedData>{place}</Placemark>\n"
        )
    out.write("</Document></kml>\n")
    return count


def _shown(text: str) -> str:
    # Google Earth shows a description as HTML: what a person wrote is escaped for that, and then for XML.
    return escape(escape(clean(text)).replace("\n", "<br>"))


def _gpx(out: IO[str], points: Iterable[Point], title: str) -> int:
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="Manh Mối"')
    out.write(f' xmlns="http://www.topografix.com/GPX/1/1"><metadata><name>{escape(line(title))}</name></metadata>\n')
    count = 0
    for one in points:
        if one.is_placed:
            out.write(f'<wpt lat="{one.lat}" lon="{one.lon}"><name>{escape(line(one.name))}</name>')
            out.write(f"<desc>{escape(clean(one.text))}</desc></wpt>\n")
            count += 1
    out.write("</gpx>\n")
    return count


_WRITERS: Mapping[str, Callable[[IO[str], Iterable[Point], str], int]] = {
    "geojson": _geojson,
    "kml": _kml,
    "gpx": _gpx,
}

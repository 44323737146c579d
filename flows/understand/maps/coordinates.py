"""Positions on earth as people send them, in every notation, with the other readings that the words allow.

`scan_coordinates` finds all of a text, `scan_unplaced` what points at a place and lacks something to be one. Nothing
is resolved over the network. What several readings are possible of, a place that was named can settle (`choose`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from flows.understand.maps import map_links, meridians
from flows.understand.maps.degrees import scan_degrees
from flows.understand.maps.grids import beside, scan_bare, scan_grids
from flows.understand.maps.map_links import scan_links
from flows.understand.maps.planes import scan_planes
from flows.understand.maps.plus_codes import read_short_plus_code, scan_plus_codes
from flows.understand.maps.positions import (
    Alternative,
    Hit,
    Near,
    Position,
    PositionFound,
    Unplaced,
    as_alternative,
    with_alternatives,
)
from flows.understand.maps.projections import distance_m
from flows.understand.page import fold

__all__ = [
    "Alternative",
    "Near",
    "Position",
    "PositionFound",
    "Unplaced",
    "as_alternative",
    "choose",
    "distance_m",
    "find_coordinates",
    "is_map_link",
    "read_coordinates",
    "read_short_plus_code",
    "scan_coordinates",
    "scan_unplaced",
]

_POSSIBLE = re.compile(r"[0-9/+]")  # a digit, or a short link or a plus code without one
_BLANK = "\x00"
_MOST = 100  # readings of one text: what is longer is a list for a spreadsheet, and its end changes nothing


def read_coordinates(text: str) -> Position | None:
    """The first position that the text states, or None."""
    found = find_coordinates(text)
    return found.position if found else None


def find_coordinates(text: str) -> PositionFound | None:
    """As `read_coordinates`, with the place in the text. One in Indochina goes before one that is far from there."""
    found = scan_coordinates(fold.page(text))
    return next((f for f in found if "far" not in f.position.notes), found[0] if found else None)


def scan_coordinates(page: fold.Page) -> tuple[PositionFound, ...]:
    """All positions that the text states, in order; the same place written in two ways is there twice."""
    return _scan(page)[0]


def scan_unplaced(page: fold.Page) -> tuple[Unplaced, ...]:
    """What points at a place and cannot be reckoned without something that the text does not say, in order."""
    return _scan(page)[1]


def is_map_link(text: str) -> bool:
    """Whether the text holds a link to a map, also one that only the network could resolve."""
    return map_links.is_map_link(fold.page(text).text)


def choose(found: PositionFound | Unplaced, near: Near) -> PositionFound | Unplaced:
    """The reading that fits a named place, put first and noted as "fits-place"; a position that does not, "off-place".

    A reading fits if its circle touches the place's. Where several would do, the province's own meridian decides; else
    what was not placed stays so.
    """
    if isinstance(found, Unplaced):
        return _place(found, near)
    position = found.position
    if _fits(position, near):
        return replace(found, position=_noted(position, "fits-place"))
    fitting = [a for a in position.alternatives if _fits(a, near)]
    if len(fitting) != 1:
        return replace(found, position=_noted(position, "off-place"))
    others = [a for a in position.alternatives if a is not fitting[0]]
    chosen = _as_position(fitting[0], position.text, position.notes)
    return replace(found, position=with_alternatives(_noted(chosen, "fits-place"), [position, *others]))


def _place(found: Unplaced, near: Near) -> PositionFound | Unplaced:
    if found.kind == "pluscode":
        position = read_short_plus_code(found.text, (near.lat, near.lon))
        return PositionFound(position, found.start, found.end) if position and _fits(position, near) else found
    if found.kind == "grid":
        squares = beside(found.text, near)
        return PositionFound(squares[0], found.start, found.end) if len(squares) == 1 else found
    fitting = [a for a in found.alternatives if _fits(a, near)]
    province = meridians.province(near.province) if near.province else None
    if len(fitting) > 1 and province:
        fitting = [a for a in fitting if a.zone == meridians.written(province.meridian)]
    if len(fitting) != 1:
        return found
    chosen = _as_position(fitting[0], found.text, ("zone-assumed", "fits-place"))
    others = [a for a in found.alternatives if a is not fitting[0]]
    return PositionFound(with_alternatives(chosen, others), found.start, found.end)


def _fits(reading: Position | Alternative, near: Near) -> bool:
    return distance_m((reading.lat, reading.lon), (near.lat, near.lon)) <= near.radius_m + reading.accuracy_m


def _noted(position: Position, note: str) -> Position:
    kept = tuple(n for n in position.notes if n not in ("fits-place", "off-place"))
    return replace(position, notes=(*kept, note))


def _as_position(reading: Alternative, text: str, notes: tuple[str, ...]) -> Position:
    return Position(
        reading.lat,
        reading.lon,
        reading.accuracy_m,
        reading.system,
        text,
        reading.datum,
        reading.zone,
        notes=notes,
    )


@lru_cache(maxsize=8)  # the placed and the unplaced are asked for one after the other
def _scan(page: fold.Page) -> tuple[tuple[PositionFound, ...], tuple[Unplaced, ...]]:
    """One reader after the other, each on what the ones before it left: the surest notations first."""
    if not _POSSIBLE.search(page.shadow):
        return (), ()
    hits = list(islice(scan_links(page.text), _MOST))
    shadow = _blanked(page.shadow, hits)
    for scan in (scan_plus_codes, scan_grids, scan_planes, scan_degrees, scan_bare):
        fresh = _apart(islice(scan(page, shadow), _MOST))
        shadow = _blanked(shadow, fresh)
        hits += fresh
    hits.sort(key=lambda hit: hit.start)
    placed = tuple(PositionFound(hit.position, hit.start, hit.end) for hit in hits if hit.position)
    return placed, tuple(hit.unplaced for hit in hits if hit.unplaced)


def _apart(hits: Iterable[Hit]) -> list[Hit]:
    """Of hits that overlap, the one that begins first, in order."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda h: h.start):
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return kept


def _blanked(shadow: str, hits: list[Hit]) -> str:
    pieces, at = [], 0
    for hit in hits:
        pieces += [shadow[at : hit.start], _BLANK * (hit.end - hit.start)]
        at = hit.end
    return "".join([*pieces, shadow[at:]]) if hits else shadow

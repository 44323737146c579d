"""What a reference to a place lacks, found in further words: its letters, its map sheet, a place nearby.

Nothing is guessed: where the words leave two places open, the reference stays without one.
"""

from __future__ import annotations

import re
from dataclasses import replace

from flows.understand.maps import coordinates, sheets
from flows.understand.maps.coordinates import Near, Position, PositionFound, Unplaced
from flows.understand.page import fold
from flows.understand.places.gazetteer import Gazetteer
from flows.understand.places.place_order import Place
from flows.understand.places.place_search import find_places

# The two letters of a square, alone or said to be them; alone also in small letters.
_ALONE = re.compile(r"\W*(?:(?:4[789]|50)\s?[npqr]\s?)?([a-hj-np-z][a-hj-np-v])(?:\s(?:a|nhe))?\W*")
_SAID = re.compile(r"(?<!\w)(?:chu(?: cai)?|o|letters?|square)(?: la| are| is|:)?\s{0,2}([a-hj-np-z][a-hj-np-v])(?!\w)")
_NAME = 80  # characters behind a short code in which its place is named
_FINEST = ("cemetery", "commune", "district", "province")


def first_unplaced(text: str) -> Unplaced | None:
    """The first thing that points at a place and lacks something to be one, in words that were told as a place.

    There a number alone (854603) is a reference too.
    """
    found = coordinates.scan_unplaced(fold.page(text))
    if not found and not any(one.isalpha() for one in text):
        found = coordinates.scan_unplaced(fold.page(f"tọa độ {text.strip()}"))
    return replace(found[0], start=0, end=0) if found else None


def complete(lacking: Unplaced, words: str, gazetteer: Gazetteer) -> Position | None:
    """The position that the reference means, by what the words add to it; None where they do not settle it."""
    page = fold.page(words)
    if stated := coordinates.find_coordinates(page.text):
        return stated.position
    if lacking.kind == "grid" and (letters := _letters(page)):
        found = coordinates.find_coordinates(f"tọa độ {letters} {lacking.text.strip('()')}")
        return found.position if found else None
    here = near(words, gazetteer)
    if lacking.kind == "sheet":
        sheet, digits = sheets.find_sheet(fold.page(lacking.text)), _digits(page)
        return _beside(digits, sheet.near) if sheet and digits else None
    if lacking.kind == "grid" and (sheet := sheets.find_sheet(page)):
        here = sheet.near
    return _beside(lacking, here) if here else None


def beside_names(text: str, gazetteer: Gazetteer) -> tuple[PositionFound, ...]:
    """Short plus codes with the name of a place right behind them, as maps write them: "RMVQ+X6 Hải Phòng"."""
    page = fold.page(text)
    found = []
    for code in coordinates.scan_unplaced(page):
        behind = page.text.find("\n", code.end)
        stretch = min(code.end + _NAME, behind if behind >= 0 else len(page.text))
        readings = find_places(page, gazetteer, code.end, stretch) if code.kind == "pluscode" else []
        if not readings or page.text[code.end : readings[0].start].strip(" ,"):
            continue
        best = readings[0].best
        here = _circle(best) if best is not None else None
        position = _beside(code, here) if here else None
        if position is not None:
            said = page.text[code.start : readings[0].end]
            found.append(PositionFound(replace(position, text=said), code.start, readings[0].end))
    return tuple(found)


def near(words: str, gazetteer: Gazetteer) -> Near | None:
    """The finest place that the words name, where they name one and not several."""
    readings = sorted(find_places(words, gazetteer), key=lambda one: _FINEST.index(one.level))
    best = readings[0].best if readings else None
    return _circle(best) if best is not None else None


def _circle(place: Place) -> Near | None:
    if place.lat is None or place.lon is None:
        return None
    return Near(place.lat, place.lon, place.radius_m or 0.0, place.province_before_2025 or place.province)


def _letters(page: fold.Page) -> str:
    match = _ALONE.fullmatch(page.shadow) or _SAID.search(page.shadow)
    letters = page.text[slice(*match.span(1))] if match else ""
    return letters.upper() if letters.isascii() else ""


def _digits(page: fold.Page) -> Unplaced | None:
    return next((one for one in coordinates.scan_unplaced(page) if one.kind == "grid"), None)


def _beside(lacking: Unplaced, here: Near) -> Position | None:
    chosen = coordinates.choose(lacking, here)
    return chosen.position if isinstance(chosen, PositionFound) else None

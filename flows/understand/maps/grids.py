"""Grid references: the US and ARVN grid of the wartime maps (MGRS), and references that lack their letters or sheet.

A wartime reference is on Indian 1960, about half a kilometre away from the same letters on WGS 84. The zone is left
out in texts: the first letter gives it (S to Z zone 48, A to H zone 49), and of the two or three places in the world
that the letters then mean, one lies in Indochina. The square's centre is the position.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from flows.understand.maps.positions import Hit, Near, Position, Unplaced, accuracy, area, placed, with_alternatives
from flows.understand.maps.projections import (
    INDIAN_1960,
    WGS84,
    Datum,
    distance_m,
    from_grid,
    mgrs_band,
    mgrs_square,
    mgrs_zones,
    to_grid,
    utm,
)
from flows.understand.page import fold

_GRID = re.compile(
    r"(?<![\w.])(?:(?P<zone>4[789]|50)\s?(?P<band>[npqr])[\s-]?)?(?P<square>[a-hj-np-z][a-hj-np-v])"
    r"\s?[-:/(.]?\s?(?P<a>[0-9]{2,10})(?:[\s.,-]{1,2}(?P<b>[0-9]{2,5}))?(?!\w|[.,/-][0-9])"
)
_MORE_DIGITS = re.compile(r"\s?[0-9]{3}")
_TELLS = r"toa do|o vuong|grids?(?: ref(?:erence)?)?|coordinates?|coords?|coordonnees|mgrs|vic|vicinity"
# What announces a reference, close before it.
_CUE = re.compile(
    rf"(?<!\w)(?:{_TELLS}|luoi|utm|diem cao|cao diem|hill|lz)(?!\w)[\w\s:.,(-]{{0,24}}$|(?:좌표|지점)[^0-9]{{0,12}}$"
)
_ANNOUNCED = re.compile(
    rf"(?<!\w)(?:(?:{_TELLS})(?!\w)[\s:.,]{{0,3}}"
    r"(?:(?:la|so|o|is|at|diem|nay|tren|ban do|my|of)\s?[:.,]?\s?){0,3}(?=[(0-9])"
    r"|(?:diem cao|cao diem|hill)\s[0-9]{3,4}\s?(?=\())"
)
_TELLTALE = ("toa do", "o vuong", "grid", "coord", "mgrs", "vic", "diem", "hill")
_BARE = re.compile(
    r"(?P<open>\()?(?<![\w.,/-])(?P<a>[0-9]{3,8})(?:[\s-](?P<b>[0-9]{3,4}))?(?!\w|[.,/-][0-9]|\s[0-9])(?P<close>\))?"
)
_SOVIET = re.compile(r"\(\s?(?:[0-9]{2}[\s-][0-9]{2}\s?;\s?){1,8}[0-9]{2}[\s-][0-9]{2}\s?\)")
_SOVIET_ONE = re.compile(r"\(?(?<![\w.,/-])[0-9]{2}(?:\s?[-–]\s?|\s)[0-9]{2}(?!\w|\s?[.,/-]?\s?[0-9])\)?")
# Series L7014 (its numbers over Indochina, and the quarter) and the international sheets.
_SHEET = re.compile(
    r"[5-7c-f](?<![\w./-].)(?:(?<=[0-9])[0-9](?:2[2-9]|[34][0-9]|5[0-6])\s?[-–]?\s?(?:iv|i{1,3})"
    r"|(?<=[a-z])-4[789](?:-[0-9]{1,3}){1,2}(?:-[a-d]){0,2})(?![\w-])"
)
# Numbers of papers, plates and mailboxes look like grid references.
_NO_GRID = re.compile(
    r"(?<!\w)(?:so|no|number|seri|serial|ma|bang|hieu|cmnd|cmt|cccd|passport|ho chieu|xe|bks|gbt|bao tu|tqgc|ghi cong|"
    r"qd|hom thu|hop thu|giay)\s?[:.#]?\s?$"
)
_ABBREVIATIONS = ("TK", "SN")  # account, born: with a number they are no square unless that is said
_WGS = re.compile(r"(?<!\w)(?:wgs|gps|garmin|dien thoai|phone)")
_WGS_NAMED = re.compile(r"(?<!\w)wgs(?:\s?-?\s?84)?(?![\w])")
_INDIAN = re.compile(r"(?<!\w)(?:indian|everest|l7014)(?!\w)")
_HALF = {2: 500.0, 3: 50.0, 4: 5.0, 5: 0.5}
_AROUND = 40
_NEARBY_M = 20_000.0  # so far from the edge of what people call nearby
_SQUARE_M = 100_000.0


def scan_grids(page: fold.Page, shadow: str) -> Iterator[Hit]:
    """The MGRS references of the page in order; `shadow` may have been blanked where something else was read."""
    at = 0
    while match := _GRID.search(shadow, at):
        at = match.end("square")
        hit = _read(page, shadow, match)
        if hit:
            at = hit.end
            yield hit


def scan_bare(page: fold.Page, shadow: str) -> Iterator[Hit]:
    """References that cannot be placed: digits without the two letters, km squares without the sheet, sheet numbers."""
    for squares in _SOVIET.finditer(shadow):
        yield _unplaced("soviet", "sheet", page, squares.span())
    for sheet in _SHEET.finditer(shadow):
        if page.text[slice(*sheet.span())].isupper():
            yield _unplaced("sheet", "point", page, sheet.span())
    cues = _ANNOUNCED.finditer(shadow) if any(word in shadow for word in _TELLTALE) else ()
    for cue in cues:
        start = cue.end()
        digits = _BARE.match(shadow, start)
        if match := _SOVIET_ONE.match(shadow, start):
            yield _unplaced("soviet", "sheet", page, match.span())
        elif digits and _halves(digits["a"], digits["b"]):
            inner = (digits.start("a"), digits.end("b") if digits["b"] else digits.end("a"))
            span = digits.span() if digits["open"] and digits["close"] else inner
            yield _unplaced("grid", "square-letters", page, span)
    whole = _BARE.fullmatch(shadow.strip())
    if whole and whole["open"] and whole["close"] and "-" not in whole.group() and _halves(whole["a"], whole["b"]):
        start = len(shadow) - len(shadow.lstrip())
        yield _unplaced("grid", "square-letters", page, (start, start + len(whole.group())))


def beside(text: str, near: Near) -> list[Position]:
    """The digits of a reference without its letters, in every square where they lie near the place."""
    digits = _BARE.fullmatch(text)
    halves = _halves(digits["a"], digits["b"]) if digits else None
    found = []
    for zone in (48, 49) if halves else ():
        # A place at the border of the zones may be on the maps of both; beyond it their squares end.
        if halves is None or abs(near.lon - (zone * 6 - 183)) > 3.2:
            continue
        east, north = to_grid(utm(zone, INDIAN_1960), near.lat, near.lon)
        for column in (-1, 0, 1):
            for row in (-1, 0, 1):
                corner = (east // _SQUARE_M + column) * _SQUARE_M, (north // _SQUARE_M + row) * _SQUARE_M
                position, other = (_in_square(zone, corner, halves, datum, text) for datum in (INDIAN_1960, WGS84))
                if position is None or not _is_near(position, near) or (position.lon < 108) != (zone == 48):
                    continue
                position = replace(position, notes=("square-assumed", "datum-assumed", *position.notes))
                found.append(with_alternatives(position, [other] if other else []))
    return found


def _is_near(position: Position, near: Near) -> bool:
    away = distance_m((position.lat, position.lon), (near.lat, near.lon))
    return away <= near.radius_m + _NEARBY_M + position.accuracy_m


def _in_square(
    zone: int, corner: tuple[float, float], halves: tuple[str, str], datum: Datum, text: str
) -> Position | None:
    step = 10.0 ** (5 - len(halves[0]))
    easting, northing = (begin + (int(half) + 0.5) * step for begin, half in zip(corner, halves, strict=True))
    lat, lon = from_grid(utm(zone, datum), easting, northing)
    close = accuracy(_HALF[len(halves[0])], datum.accuracy_m)
    return placed(Position(lat, lon, close, "mgrs", text, datum.name, f"{zone}{mgrs_band(lat)}"))


def _unplaced(kind: str, needs: str, page: fold.Page, span: tuple[int, int]) -> Hit:
    return Hit(*span, unplaced=Unplaced(kind, needs, page.text[slice(*span)], *span))


def _halves(first: str, second: str | None, least: int = 3) -> tuple[str, str] | None:
    """Easting and northing digits of equal length, or None."""
    if second is None:
        if len(first) % 2:
            return None
        first, second = first[: len(first) // 2], first[len(first) // 2 :]
    return (first, second) if len(first) == len(second) and least <= len(first) <= 5 else None


def _read(page: fold.Page, shadow: str, match: re.Match[str]) -> Hit | None:
    square = page.text[slice(*match.span("square"))]
    if not square.isascii():  # ĐT is no square
        return None
    before = shadow[max(0, match.start() - _AROUND) : match.start()]
    after = shadow[match.end() : match.end() + _AROUND]
    whole = not shadow[: match.start()].strip() and not shadow[match.end() :].strip(" .)")
    announced = match["zone"] is not None or bool(_CUE.search(before))
    halves = _halves(match["a"], match["b"], 2)
    if halves is None or (len(halves[0]) == 2 and not announced):
        return None
    if not announced and (
        not (whole or square.isupper())
        or square.upper() in _ABBREVIATIONS
        or _NO_GRID.search(before)
        or _MORE_DIGITS.match(after)
    ):
        return None
    wgs_first = _is_wgs(match, halves, f"{before} | {after}")
    order: tuple[Datum, Datum] = (WGS84, INDIAN_1960) if wgs_first else (INDIAN_1960, WGS84)
    end = match.end() + (after[:1] == ")" and "(" in match.group())
    text = page.text[match.start() : end]
    zones = (int(match["zone"]),) if match["zone"] else mgrs_zones(square[0])
    for zone in zones if announced else {48, 49}.intersection(zones):
        position, other = (_placed(zone, match["band"], square, halves, datum, text) for datum in order)
        if position is None or (not match["zone"] and not _is_likely(position, announced=announced)):
            continue
        if not (_INDIAN.search(before + after) or _WGS_NAMED.search(before + after)):
            position = replace(position, notes=("datum-assumed", *position.notes))
        return Hit(match.start(), end, with_alternatives(position, [other] if other else []))
    return None


def _is_likely(position: Position, *, announced: bool) -> bool:
    """Letters and digits alone are taken for a reference on land only."""
    where = area(position.lat, position.lon)
    return where == "land" or (announced and where == "sea")


def _is_wgs(match: re.Match[str], halves: tuple[str, str], around: str) -> bool:
    """Whether the reference comes from a satellite receiver and not from a wartime map."""
    if _INDIAN.search(around):
        return False
    if _WGS_NAMED.search(around):
        return True
    return match["zone"] is not None and (len(halves[0]) == 5 or bool(_WGS.search(around)))


def _placed(
    zone: int, band: str | None, square: str, halves: tuple[str, str], datum: Datum, text: str
) -> Position | None:
    corner = mgrs_square(zone, square)
    if corner is None:
        return None
    step = 10.0 ** (5 - len(halves[0]))
    easting = corner[0] + (int(halves[0]) + 0.5) * step
    grid = utm(zone, datum)
    for cycle in (0.0, 2_000_000.0):
        northing = corner[1] + cycle + (int(halves[1]) + 0.5) * step
        lat, lon = from_grid(grid, easting, northing)
        if not (7.9 <= lat <= 23.6 and abs(lon - grid.meridian) <= 3.5):
            continue
        notes = ("band-differs",) if band and not _agrees(band, lat) else ()
        close = accuracy(_HALF[len(halves[0])], datum.accuracy_m)
        name = f"{zone}{mgrs_band(lat)}"
        return placed(Position(lat, lon, close, "mgrs", text, datum.name, name, (), notes))
    return None


def _agrees(band: str, lat: float) -> bool:
    """Whether the point lies in the band that was typed, or within a few kilometres of it."""
    return band.upper() in (mgrs_band(lat - 0.05), mgrs_band(lat + 0.05))

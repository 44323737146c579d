"""Plus codes (Open Location Code): full ones, and short ones beside a named place.

Own decoding of the published algorithm: each pair of characters divides the square by 20, each further one by 5 in
latitude and 4 in longitude.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.understand.maps.positions import METRES_PER_DEGREE, Hit, Position, Unplaced, accuracy, placed
from flows.understand.page import fold

_DIGITS = "23456789cfghjmpqrvwx"
_CODE = re.compile(rf"(?<![\w+])([{_DIGITS}]{{8}}|[{_DIGITS}]{{6}}|[{_DIGITS}]{{4}})\+([{_DIGITS}]{{2,7}})(?![\w+])")
_ALONE = re.compile(rf"((?:[{_DIGITS}]{{2}}){{1,4}})\+([{_DIGITS}]{{2,7}})")
_FULL = 8


def scan_plus_codes(page: fold.Page, shadow: str) -> Iterator[Hit]:
    """The codes of the page in order; `shadow` may have been blanked where something else was read."""
    if "+" not in shadow:
        return
    for match in _CODE.finditer(shadow):
        text = page.text[slice(*match.span())]
        if len(match[1]) == _FULL:
            if position := _read(match[1] + match[2], text):
                yield Hit(*match.span(), position)
        elif not (match[1] + match[2]).isdigit():  # 2345+67 is a sum
            yield Hit(*match.span(), unplaced=Unplaced("pluscode", "place", text, *match.span()))


def read_plus_code(code: str) -> Position | None:
    """The centre of a full code, or None."""
    match = _ALONE.fullmatch(code.strip().lower())
    return _read(match[1] + match[2], code.strip()) if match and len(match[1]) == _FULL else None


def read_short_plus_code(code: str, near: tuple[float, float]) -> Position | None:
    """A short code (2, 4 or 6 characters before the plus) beside a place (lat, lon): the nearest square of that name.

    The place must be less than half of what was cut off away from the point: half a degree for 4 characters. A full
    code needs no place. None where it is no code.
    """
    match = _ALONE.fullmatch(code.strip().lower())
    if not match:
        return None
    cut = _FULL - len(match[1])
    if not cut:
        return _read(match[1] + match[2], code.strip())
    step = 20.0 ** (2 - cut // 2)
    prefix = _encoded(*near)[:cut]
    position = _read(prefix + match[1] + match[2], code.strip())
    if position is None:
        return None
    lat, lon = position.lat, position.lon
    if near[0] + step / 2 < lat and lat - step >= -90:
        lat -= step
    elif near[0] - step / 2 > lat and lat + step <= 90:
        lat += step
    if near[1] + step / 2 < lon:
        lon -= step
    elif near[1] - step / 2 > lon:
        lon += step
    return placed(Position(lat, lon, position.accuracy_m, "pluscode", code.strip()))


def _encoded(lat: float, lon: float) -> str:
    """The eight characters before the plus: steps of 1/400 of a degree."""
    y, x = int(min(179.999, max(0.0, lat + 90)) * 400), int((lon + 180) % 360 * 400)
    return "".join(_DIGITS[v // step % 20] for step in (8000, 400, 20, 1) for v in (y, x))


def _read(code: str, text: str) -> Position | None:
    lat, lon, height, width = -90.0, -180.0, 400.0, 400.0
    for i in range(0, 10, 2):
        height, width = height / 20, width / 20
        lat += height * _DIGITS.index(code[i])
        lon += width * _DIGITS.index(code[i + 1])
    for char in code[10:]:
        height, width = height / 5, width / 4
        row, column = divmod(_DIGITS.index(char), 4)
        lat, lon = lat + height * row, lon + width * column
    lat, lon = lat + height / 2, lon + width / 2
    if lat > 90 or lon > 180:
        return None
    return placed(Position(lat, lon, accuracy(height / 2 * METRES_PER_DEGREE), "pluscode", text))

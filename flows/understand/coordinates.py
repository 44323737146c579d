"""Positions on earth as people send them: decimal pairs, degrees and minutes, map links, full plus codes.

Facts: a pair is taken only if its notation shows that it is one (four decimals, hemisphere letters, a word such as
"tọa độ"), so dates, phone numbers, money and units stay what they are. Nothing is resolved over the network: a short
map link is recognised (`is_map_link`) but gives no position, and neither does a short plus code. Grids and VN-2000
are not read here.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from urllib.parse import unquote

from flows.understand import fold

_METRES_PER_DEGREE = 111_320.0
_LINK = re.compile(r"(?:https?://|geo:|www\.|maps\.|goo\.gl/)[^\s<>\"]{1,2000}", re.IGNORECASE)
_MAP_HOST = re.compile(
    r"^(?:https?://)?(?:www\.)?(?:maps\.app\.goo\.gl/|goo\.gl/maps|(?:maps\.)?google\.[a-z.]{2,8}/maps|"
    r"maps\.google\.[a-z.]{2,8}"
    r"|maps\.apple\.com|(?:www\.)?openstreetmap\.org|osm\.org|bing\.com/maps|geo:)",
    re.IGNORECASE,
)
_NUMBER = r"[-+]?[0-9]{1,3}(?:\.[0-9]{1,15})?"
_LINK_PAIRS = (
    re.compile(rf"!3d({_NUMBER})!4d({_NUMBER})"),
    re.compile(rf"[?&](?:q|query|destination|daddr|marker|markers)=(?:loc:)?\s*({_NUMBER})\s*,\s*({_NUMBER})"),
    re.compile(rf"[?&]mlat=({_NUMBER})&mlon=({_NUMBER})"),
    re.compile(rf"[?&](?:ll|sll|center|cp)=({_NUMBER})\s*[,~]\s*({_NUMBER})"),
    re.compile(rf"/(?:place|search|dir/)/({_NUMBER})\s*,\s*({_NUMBER})"),
    re.compile(rf"^geo:({_NUMBER}),({_NUMBER})"),
    re.compile(rf"@({_NUMBER}),({_NUMBER})"),
    re.compile(rf"#map=[0-9.]{{1,5}}/({_NUMBER})/({_NUMBER})"),
)
_UNCERTAINTY = re.compile(r"[;?&]u=([0-9]{1,6}(?:\.[0-9]{1,3})?)")
_LETTER = r"[nsewbdt](?![a-z0-9])"
_PAIR = re.compile(
    rf"(?<![\w.,/+-])(?P<l1>[nebd])?\s?(?P<a>[-+]?[0-9]{{1,3}}(?:[.,][0-9]{{1,15}})?)\s?°?\s?(?P<l2>{_LETTER})?"
    rf"(?:\s*[,;/|]\s*|\s+)"
    rf"(?P<l3>[nebd])?\s?(?P<b>[-+]?[0-9]{{1,3}}(?:[.,][0-9]{{1,15}})?)\s?°?\s?(?P<l4>{_LETTER})?(?![0-9]|"
    rf"[.,/-][0-9]|[a-z])"
)
_GLUED_COMMAS = re.compile(
    r"(?<![\w.,/+-])([0-9]{1,3}),([0-9]{4,15}),([0-9]{1,3}),([0-9]{4,15})(?![0-9]|[.,/-][0-9]|[a-z])"
)
_NAMED = re.compile(
    r"(?<!\w)(?:vi do|vi tuyen|latitude|lat)\s?[:=]?\s?(?P<lat>[-+]?[0-9]{1,3}(?:[.,][0-9]{1,15})?)[^0-9]{1,16}?"
    r"(?:kinh do|kinh tuyen|longitude|long|lng|lon)\s?[:=]?\s?(?P<lon>[-+]?[0-9]{1,3}(?:[.,][0-9]{1,15})?)(?![0-9])"
)
_DEGREES = (
    r"(?P<d{0}>[0-9]{{1,3}})\s?(?:°|o|do|d)\s?(?P<m{0}>[0-9]{{1,2}}(?:[.,][0-9]{{1,10}})?)\s?(?:'(?!')|′|phut|m)?"
    r"(?:\s?(?P<s{0}>[0-9]{{1,2}}(?:[.,][0-9]{{1,10}})?)\s?(?:''|\"|”|“|″|giay|s(?![a-z]))?)?"
)
_ANGLES = re.compile(
    r"(?<![\w.,])(?P<p1>[nebd])?\s?" + _DEGREES.format(1) + r"\s?(?P<q1>[nsewbdt](?![a-z0-9]))?"
    r"(?:\s?(?:vi do|vi|bac|dong)(?:\s?bac)?)?(?:\s*(?:,|;|-|–|/|va)\s*|\s+|(?<=[nsewbdt\"'″”]))(?:kinh "
    r"do\s?:?\s?)?(?P<p2>[nebd])?\s?" + _DEGREES.format(2) + r"\s?(?P<q2>[nsewbdt](?![a-z0-9]))?"
)
_CUE = re.compile(r"(?<!\w)(?:toa do|vi tri|dinh vi|gps|vi do|kinh do|coordinates?|position)(?!\w)")
_PLUS_DIGITS = "23456789cfghjmpqrvwx"
_PLUS_CODE = re.compile(rf"(?<![\w+])([{_PLUS_DIGITS}]{{8}})\+([{_PLUS_DIGITS}]{{2,7}})(?![\w+])")


@dataclass(frozen=True, slots=True)
class Position:
    """WGS84 degrees. `accuracy_m` is what the notation or the link says; None from five decimals on.

    System: wgs84, maps-link or pluscode. `text` is the part of the message that was read.
    """

    lat: float
    lon: float
    accuracy_m: float | None
    system: str
    text: str


@dataclass(frozen=True, slots=True)
class PositionFound:
    """A position and where it stands in the NFC text."""

    position: Position
    start: int
    end: int


def read_coordinates(text: str) -> Position | None:
    """The first position that the text states, or None."""
    found = find_coordinates(text)
    return found.position if found else None


def find_coordinates(text: str) -> PositionFound | None:
    """As `read_coordinates`, with the place in the text."""
    page = fold.page(text)
    for link in _LINK.finditer(page.text):
        position = _from_link(link.group().rstrip(".,;)"))
        if position:
            return PositionFound(position, link.start(), link.start() + len(position.text))
    shadow = _LINK.sub(lambda m: "\x00" * len(m.group()), page.shadow)
    for read in (_from_angles, _from_names, _from_pairs, _from_plus_code):
        found = read(shadow, page.text)
        if found:
            return found
    return None


def is_map_link(text: str) -> bool:
    """Whether the text holds a link to a map, also one that only the network could resolve."""
    return any(_MAP_HOST.match(link.group()) for link in _LINK.finditer(fold.page(text).text))


def _from_link(link: str) -> Position | None:
    if not _MAP_HOST.match(link):
        return None
    plain = unquote(link).replace("+", " ")
    for pattern in _LINK_PAIRS:
        match = pattern.search(plain)
        if match and _on_earth(float(match[1]), float(match[2])):
            said = _UNCERTAINTY.search(plain) if plain.lower().startswith("geo:") else None
            accuracy = float(said[1]) if said else _step(match[1], match[2])
            return Position(float(match[1]), float(match[2]), accuracy, "maps-link", link)
    return None


def _from_angles(shadow: str, text: str) -> PositionFound | None:
    for match in _ANGLES.finditer(shadow):
        values = [_angle(match[f"d{i}"], match[f"m{i}"], match[f"s{i}"]) for i in (1, 2)]
        if None in values:
            continue
        first, second = values
        letters = (match["q1"] or match["p1"], match["q2"] or match["p2"])
        pair = _ordered(first or 0.0, second or 0.0, letters)
        if pair:
            if match["s1"]:
                accuracy = None if re.search(r"[.,]", match["s1"]) else _METRES_PER_DEGREE / 7200
            else:
                decimals = len(re.split(r"[.,]", match["m1"])[1]) if re.search(r"[.,]", match["m1"]) else 0
                accuracy = _METRES_PER_DEGREE / 120 / 10**decimals
            return _found(pair, _metres(accuracy), text, match.span())
    return None


def _from_names(shadow: str, text: str) -> PositionFound | None:
    for match in _NAMED.finditer(shadow):
        lat, lon = _decimal(match["lat"]), _decimal(match["lon"])
        pair = (lat, lon) if _on_earth(lat, lon) else (lon, lat)
        if _on_earth(*pair) and (_decimals(match["lat"]) or _decimals(match["lon"])):
            return _found(pair, _step(match["lat"], match["lon"]), text, match.span())
    return None


def _from_pairs(shadow: str, text: str) -> PositionFound | None:
    for match in _GLUED_COMMAS.finditer(shadow):
        pair = _ordered(float(f"{match[1]}.{match[2]}"), float(f"{match[3]}.{match[4]}"), (None, None))
        if pair:
            return _found(pair, _step(f"1.{match[2]}", f"1.{match[4]}"), text, match.span())
    at = 0
    while pairs := _PAIR.search(shadow, at):
        at = pairs.end("a")
        letters = (pairs["l2"] or pairs["l1"], pairs["l4"] or pairs["l3"])
        pair = _ordered(_decimal(pairs["a"]), _decimal(pairs["b"]), letters)
        if pair and _is_meant(shadow, pairs, pair, letters):
            return _found(pair, _step(pairs["a"], pairs["b"]), text, pairs.span())
    return None


def _from_plus_code(shadow: str, text: str) -> PositionFound | None:
    match = _PLUS_CODE.search(shadow)
    if not match:
        return None
    lat, lon, height, width = -90.0, -180.0, 400.0, 400.0
    code = match[1] + match[2]
    for i in range(0, 10, 2):
        height, width = height / 20, width / 20
        lat += height * _PLUS_DIGITS.index(code[i])
        lon += width * _PLUS_DIGITS.index(code[i + 1])
    for char in code[10:]:
        height, width = height / 5, width / 4
        row, column = divmod(_PLUS_DIGITS.index(char), 4)
        lat, lon = lat + height * row, lon + width * column
    pair = (round(lat + height / 2, 7), round(lon + width / 2, 7))
    if not _on_earth(*pair):
        return None
    accuracy = _metres(height / 2 * _METRES_PER_DEGREE)
    return PositionFound(Position(*pair, accuracy, "pluscode", text[slice(*match.span())]), *match.span())


def _is_meant(
    shadow: str, match: re.Match[str], pair: tuple[float, float], letters: tuple[str | None, str | None]
) -> bool:
    """Whether the notation shows that these two numbers are a position."""
    finest = min(_decimals(match["a"]), _decimals(match["b"]))
    if finest >= 4 or (all(letters) and finest >= 1):
        return True
    if finest < 1 or not _nearby(pair):
        return False
    whole = not shadow[: match.start()].strip(" \n\t(:") and not shadow[match.end() :].strip(" \n\t).")
    return whole or bool(_CUE.search(shadow, max(0, match.start() - 30), match.start()))


def _ordered(first: float, second: float, letters: tuple[str | None, str | None]) -> tuple[float, float] | None:
    """(lat, lon), by the hemisphere letters where they decide, else by what each number can be."""
    # N is North in English but Nam (south) in Vietnamese, and everything asked for lies north: N is never a minus.
    easts = [letter in ("e", "w", "d", "t") for letter in letters if letter]
    swap = letters[0] is not None and easts[0] and not (len(easts) == 2 and easts[1])
    swap = swap or (not easts and abs(first) > 90)
    values = [-v if letter in ("s", "w") and v > 0 else v for v, letter in zip((first, second), letters, strict=True)]
    if len(easts) == 2 and easts[0] == easts[1]:
        return None
    pair = (values[1], values[0]) if swap else (values[0], values[1])
    return pair if _on_earth(*pair) else None


def _on_earth(lat: float, lon: float) -> bool:
    if not (math.isfinite(lat) and math.isfinite(lon)):
        return False
    return abs(lat) <= 90 and abs(lon) <= 180 and not (abs(lat) < 1e-3 and abs(lon) < 1e-3)


def _nearby(pair: tuple[float, float]) -> bool:
    return 5 <= pair[0] <= 25 and 97 <= pair[1] <= 120


def _angle(degrees: str, minutes: str, seconds: str | None) -> float | None:
    m, s = _decimal(minutes), _decimal(seconds or "0")
    if m >= 60 or s >= 60:
        return None
    return round(int(degrees) + m / 60 + s / 3600, 7)


def _decimal(text: str) -> float:
    return float(text.replace(",", "."))


def _decimals(text: str) -> int:
    return len(text.replace(",", ".").partition(".")[2])


def _step(first: str, second: str) -> float | None:
    """Half the last digit in metres, of the coarser number; None where the instrument decides."""
    digits = min(_decimals(first), _decimals(second))
    return None if digits >= 5 else _metres(_METRES_PER_DEGREE / 2 / 10**digits)


def _metres(value: float | None) -> float | None:
    return None if value is None else round(value, 1)


def _found(pair: tuple[float, float], accuracy: float | None, text: str, span: tuple[int, int]) -> PositionFound:
    said = text[slice(*span)].strip()
    start = span[0] + len(text[slice(*span)]) - len(text[slice(*span)].lstrip())
    return PositionFound(Position(pair[0], pair[1], accuracy, "wgs84", said), start, start + len(said))

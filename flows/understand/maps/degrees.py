"""Latitude and longitude as people type them: decimal degrees, degrees and minutes, degrees, minutes and seconds.

Two angles side by side are a position only if their notation shows it: marks of degrees, hemisphere letters, words
such as "vĩ độ", four decimals (three of the other one will do), or an announcement ("tọa độ"). So dates, phone numbers,
money and units stay what they are. N is north in English and south (nam) in Vietnamese, and all that is told of lies
north and east: N is never a minus. Where the two stand in the wrong order, that is noticed and said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flows.understand.maps.positions import Hit, Position, accuracy, area, half_degree_digit, on_earth, placed
from flows.understand.maps.projections import VN2000, to_wgs84
from flows.understand.page import fold

# Signs for the degree that fold to a digit, a letter or nothing: modifier ring, superscript zero, ordinal o.
_RINGS = frozenset("˚⁰ᵒº")
# Either decimals or a mark: whole numbers side by side are no position. (A pattern that begins with a digit is searched
# several times as fast as one that begins with a look behind.)
_START = re.compile(r"[0-9]{1,3}(?:[.,][0-9]|\s?(?:°|도|deg|do(?![a-z])|o(?![a-z])|d\s?[0-9]))")
_MOST = 500  # candidates of one text: more of them are a table, and its end changes nothing
_NUMBER = re.compile(r"[0-9]{1,3}(?:[.,][0-9]{1,15})?(?![0-9])")
_DEGREE = re.compile(
    r"\s?(?:°|도|do(?![a-z])|deg(?:rees?)?(?![a-z])|degres?(?![a-z]))|(?P<weak>o(?![a-z])|d(?=\s?[0-9]))"
)
_NO_DEGREE = r"(?![0-9]|\s?(?:[°도]|do(?![a-z])|o[0-9]))"
_MINUTE = re.compile(
    rf"(?P<gap>\s{{0,2}})(?P<n>[0-9]{{1,2}}(?:[.,][0-9]{{1,10}})?){_NO_DEGREE}"
    r"(?P<mark>\s?(?:'(?!')|′(?!′)|분|phut|min(?:utes?)?|[mp](?![a-z])))?"
)
_SECOND = re.compile(
    rf"(?P<gap>\s{{0,2}})(?P<n>[0-9]{{1,2}}(?:[.,][0-9]{{1,10}})?){_NO_DEGREE}"
    r"(?P<mark>\s?(?:''|\"|”|“|″|′′|초|giay|sec(?:onde?s?)?|[sg](?![a-z])))?"
)
_LAT = r"vi do(?: bac)?|vi tuyen(?: bac)?|vi|latitude(?: nord)?|lat|bac|north|nord|[nb]|북위|위도"
_LON = r"kinh do(?: dong)?|kinh tuyen(?: dong)?|kinh|longitude(?: est)?|long|lng|lon|dong|east|est|[edl]|동경|경도"
_BEFORE = re.compile(rf"(?<![a-z0-9])(?:(?P<lat>{_LAT}|s)|(?P<lon>{_LON}|w))(?:\s(?:la|is))?[\s:=.)]{{0,4}}$")
_AFTER = re.compile(
    rf"\s?(?:(?P<lat>{_LAT}|south|s)|(?P<lon>{_LON}|west|[wt]))(?![a-z])(?:\s(?:bac|dong|nord|est)(?![a-z]))?"
)
_LABELLED = re.compile(rf"(?:{_LAT}|{_LON}|[sw])[\s:=.()]{{0,4}}(?=[-+−]?[0-9])")
_NEXT_ONES = re.compile(r"\s?[nebdl][\s:=]{0,3}[0-9]")
_NEXT_ONES_GLUED = re.compile(r"\s[nebdl][0-9]")
_BOTH = re.compile(
    r"(?:vi do|vi tuyen|lat(?:itude)?|kinh do|kinh tuyen|lon(?:gitude)?|long|lng)\)?[\s/,;&-]{0,3}(?:va\s)?$"
)
_GAP = re.compile(r"[\s,;:/|&()\[\]–-]{0,6}(?:(?:va|and|et|x)\s{1,2}|[xy]\s?[:=]\s?)?")
_ANOTHER = re.compile(r"[0-9.,'\"]{0,20}[^0-9]{0,40}[0-9]")
_MORE = re.compile(r"\s?[,;]\s?[0-9]")
_LESS = re.compile(r"[0-9][,;]\s?$")
# More digits, except a height or a zoom behind a comma; a unit.
_TAIL = re.compile(r"[./-][0-9]|,[0-9](?!\d{0,3}(?:\.\d{1,2})?[zm]?(?!\d|[.,/-]\d))|[a-z%]")
_UNIT = re.compile(r"\s?(?:[kc]?m|kg|g|ha|trieu|nghin|ngan|ty|dong|usd|vnd)(?![a-z])")
# Letters at the numbers, and nothing else: 205041N 1064117E, 20 50 41.6 N 106 41 17.2 E, N 20 50.693 E 106 41.286.
_PART = r"[0-9]{1,2}(?:[.,][0-9]{1,4})?"
_PARTS = rf"\s({_PART})(?:\s({_PART}))?"
_LETTERED = (
    re.compile(
        r"([0-9]{2})([0-9]{2})([0-9]{2}(?:[.,][0-9]{1,4})?)\s?[nb][\s,;/-]{0,3}"
        r"(1?[0-9]{2})([0-9]{2})([0-9]{2}(?:[.,][0-9]{1,4})?)\s?[ed](?!\w)"
    ),
    re.compile(rf"([0-9]{{1,2}}){_PARTS}\s?[nb][\s,;/-]{{1,3}}(1?[0-9]{{2}}){_PARTS}\s?[ed](?!\w)"),
    re.compile(
        rf"[nb](?<!\w.)\s?([0-9]{{1,2}}){_PARTS}[\s,;/-]{{1,3}}[ed]\s?(1?[0-9]{{2}}){_PARTS}(?!\w|[.,][0-9]|\s[0-9])"
    ),
    # 16:49:19 106:44:11, 16.49.19 - 106.44.11, 16 49 19 106 44 11: with letters, or announced.
    re.compile(
        rf"([0-9]{{1,2}})(?:[.:-]|\s)([0-9]{{2}})(?:[.:-]|\s)({_PART})(?P<n>\s?[nb])?[\s,;/–-]{{1,4}}"
        rf"(1[01][0-9])(?:[.:-]|\s)([0-9]{{2}})(?:[.:-]|\s)({_PART})(?P<e>\s?[ed])?(?!\w|[.,][0-9]|\s[0-9])"
    ),
)
_CUE = re.compile(
    r"(?<!\w)(?:toa do|vi tri|dinh vi|gps|coordinates?|coords?|position|location|coordonnees|"
    r"lat(?:itude)?[\s/,-]{0,3}(?:long|lon|lng)(?:itude)?)(?!\w)|좌표|위치"
)
# Degrees on VN-2000: named directly before or behind them, and not as the next thing that is told.
_VN2000_BEFORE = re.compile(r"(?<!\w)vn[\s-]?2000[^0-9;.\n]{0,30}$")
_VN2000_AFTER = re.compile(r"[\s,(]{0,3}(?:theo |trong )?(?:he )?(?:toa do )?vn[\s-]?2000(?!\s?[:/=0-9]|\s[xyn])")
_CUE_WITHIN = 40
_CUE_BEHIND = 20
_LABEL_WITHIN = 24


@dataclass(frozen=True, slots=True)
class _Angle:
    """One angle: degrees, half of its last digit in metres, its axis where that is said, how its notation looks."""

    degrees: float
    half_m: float
    decimals: int | None  # of plain decimal degrees; None for degrees and minutes
    axis: str | None  # lat, lon
    marked: bool  # with a sign or a word for degrees
    clear: bool  # the marks can be nothing else
    number: str
    start: int
    end: int


def scan_degrees(page: fold.Page, shadow: str) -> Iterator[Hit]:
    """The positions of the page in order; `shadow` may have been blanked where something else was read."""
    if not _RINGS.isdisjoint(page.text):
        shadow = "".join("°" if c in _RINGS else s for c, s in zip(page.text, shadow, strict=True))
    yield from _lettered(page, shadow)
    at = 0
    for _ in range(_MOST):
        match = _START.search(shadow, at)
        if match is None:
            return
        begin, at = match.start(), match.end()
        if not _ANOTHER.match(shadow, at) or not _may_begin(shadow, begin):
            continue
        first = _angle(shadow, begin - (shadow[begin - 1 : begin] in ("-", "−", "+")), 0)
        second = _second(shadow, first) if first else None
        hit = _pair(page, shadow, first, second) if first and second else None
        if hit:
            at = hit.end
            yield hit


def _may_begin(shadow: str, at: int) -> bool:
    """Whether a number that begins here stands alone, or behind a letter for its axis: N20, but not 1,20 or A20."""
    before = shadow[max(0, at - 2) : at]
    last = before[:-1] if before[-1:] in ("-", "−", "+") else before[-1:]
    return last in tuple("nebdl") or not (last.isalnum() or last in (".", ",", "_"))


def _second(shadow: str, first: _Angle) -> _Angle | None:
    gap = _GAP.match(shadow, first.end)
    start = gap.end() if gap else first.end
    label = _LABELLED.match(shadow, start)
    if label:
        start = label.end()
    between = shadow[first.end : start]
    if between.endswith("-") and re.search("[,;]", between):  # "34.05, -118.24", but "20.84 - 106.68"
        start -= 1
    return _angle(shadow, start, first.end)


def _angle(shadow: str, at: int, floor: int) -> _Angle | None:
    """The angle that begins here; what announces its axis stands before it, but not before `floor`."""
    sign = shadow[at : at + 1] if shadow[at : at + 1] in ("-", "−", "+") else ""
    start = at + len(sign)
    number = _NUMBER.match(shadow, start)
    if number is None:
        return None
    degrees, end = _value(number.group()), number.end()
    decimals: int | None = _decimals(number.group())
    half, marked, clear = half_degree_digit(decimals or 0), False, True
    if mark := _DEGREE.match(shadow, end):
        marked, clear, end = True, not mark["weak"], mark.end()
    minute = _MINUTE.match(shadow, end) if marked and not decimals else None
    if minute and (clear or minute["mark"] or not minute["gap"]):
        parts = [minute["n"]]
        end = minute.end()
        second = _SECOND.match(shadow, end) if _decimals(minute["n"]) == 0 else None
        if second and (second["mark"] or (minute["mark"] and not second["gap"]) or _AFTER.match(shadow, second.end())):
            parts.append(second["n"])
            end = second.end()
        angle = _sexagesimal(number.group(), *parts)
        if angle is None:
            return None
        degrees, half = angle
        decimals, clear = None, bool(minute["mark"]) or clear
    axis, begin, end = _axis(shadow, at, end, floor)
    if at > 0 and begin == at and floor == 0 and shadow[at - 1].isalnum():
        return None  # N20 is an angle, HN20 is none
    value = -degrees if sign in ("-", "−") else degrees
    if axis in ("south", "west"):
        value, axis = -abs(value), "lat" if axis == "south" else "lon"
    return _Angle(value, half, decimals, axis, marked, clear, number.group(), begin, end)


def _axis(shadow: str, start: int, end: int, floor: int) -> tuple[str | None, int, int]:
    """(lat, lon, south, west or None, start, end with the words that say so)."""
    low = max(floor, start - _LABEL_WITHIN)
    before = _BEFORE.search(shadow[low:start])
    if before and _BOTH.search(shadow[max(0, low + before.start() - 16) : low + before.start()]):
        before = None  # "lat, long: 20.8, 106.6" says nothing of the number beside it
    after = _AFTER.match(shadow, end)
    if after and (_NEXT_ONES if before else _NEXT_ONES_GLUED).match(shadow, end):
        after = None  # in "N20.8 E106.6" the E is the next one's
    if before and after and _named(before) != _named(after):
        after = None
    axis = _named(before or after) if before or after else None
    return axis, low + before.start() if before else start, after.end() if after else end


def _named(match: re.Match[str] | None) -> str | None:
    if match is None:
        return None
    if match["lat"]:
        return "south" if match["lat"] in ("s", "south") else "lat"
    return "west" if match["lon"] in ("w", "west") else "lon"


def _sexagesimal(degrees: str, minutes: str, seconds: str | None = None) -> tuple[float, float] | None:
    """Degrees, and half of the last digit in metres; None for 60 minutes or seconds and more."""
    m, s = _value(minutes), _value(seconds or "0")
    if m >= 60 or s >= 60:
        return None
    half = half_degree_digit(_decimals(seconds)) / 3600 if seconds else half_degree_digit(_decimals(minutes)) / 60
    return _value(degrees) + m / 60 + s / 3600, half


def _pair(page: fold.Page, shadow: str, first: _Angle, second: _Angle) -> Hit | None:
    if (first.decimals is None) != (second.decimals is None):
        return None
    if first.axis and first.axis == second.axis:
        return None
    if _TAIL.match(shadow, second.end) or re.match(r"[.][0-9]", shadow[first.end : first.end + 2]):
        return None
    span = (first.start, second.end)
    ordered = _ordered(first, second)
    if ordered is None or not _is_meant(shadow, first, second, ordered[:2]):
        return None
    lat, lon, swapped = ordered
    return _hit(page, shadow, span, lat, lon, max(first.half_m, second.half_m), swapped=swapped)


def _hit(
    page: fold.Page, shadow: str, span: tuple[int, int], lat: float, lon: float, half: float, *, swapped: bool = False
) -> Hit | None:
    notes = ("swapped",) if swapped else ()
    text = page.text[slice(*span)]
    position = placed(Position(lat, lon, accuracy(half), "wgs84", text, notes=notes))
    before = shadow[max(0, span[0] - _CUE_WITHIN) : span[0]]
    if position and (_VN2000_BEFORE.search(before) or _VN2000_AFTER.match(shadow, span[1])):
        moved = to_wgs84(VN2000, lat, lon)
        close = accuracy(half, VN2000.accuracy_m)
        position = placed(Position(*moved, close, "vn2000", text, "vn2000", notes=notes))
    return Hit(*span, position) if position else None


def _ordered(first: _Angle, second: _Angle) -> tuple[float, float, bool] | None:
    """(lat, lon, whether they stand in the wrong order), by what is said of them, else by what each number can be."""
    a, b = first.degrees, second.degrees
    said = first.axis or second.axis
    if first.axis == "lon" or second.axis == "lat":
        a, b = b, a
    if on_earth(a, b) and (said or area(a, b) != "far" or not on_earth(b, a) or area(b, a) == "far"):
        return a, b, False
    return (b, a, True) if on_earth(b, a) else None


def _is_meant(shadow: str, first: _Angle, second: _Angle, pair: tuple[float, float]) -> bool:
    """Whether the notation shows that these two numbers are a position."""
    near = area(*pair) != "far"
    both_said = first.axis is not None and second.axis is not None
    if first.decimals is None or second.decimals is None:
        return near or both_said or (first.clear and second.clear)
    finest = min(first.decimals, second.decimals)
    if both_said or (first.marked and second.marked and first.clear and second.clear):
        return finest >= 1
    if any(len(a.number) > 1 and a.number[0] == "0" and a.number[1] not in ".," for a in (first, second)):
        return False  # 098.7654 is a telephone number
    in_list = _MORE.match(shadow, second.end) or _LESS.search(shadow, max(0, first.start - 3), first.start)
    if finest >= 4 and (near or not in_list):
        return True
    if near and finest == 3 and not in_list and max(first.decimals, second.decimals) > 3:
        return True  # "ở 16.6652, 106.694": a last nought is seldom written
    if finest < 1 or not near or _UNIT.match(shadow, second.end):
        return False
    whole = not shadow[: first.start].strip(" \n\t(:") and not shadow[second.end :].strip(" \n\t).")
    return whole or _announced(shadow, first.start, second.end)


def _announced(shadow: str, start: int, end: int) -> bool:
    before = _CUE.search(shadow, max(0, start - _CUE_WITHIN), start)
    return bool(before or _CUE.search(shadow, end, end + _CUE_BEHIND))


def _lettered(page: fold.Page, shadow: str) -> Iterator[Hit]:
    for pattern in _LETTERED:
        for match in pattern.finditer(shadow):
            if match.start() and re.match(r"[\w.,]", shadow[match.start() - 1]):
                continue
            names = match.groupdict()
            if names and not (names["n"] and names["e"]) and not _announced(shadow, *match.span()):
                continue
            parts = [match[i] for i in range(1, len(match.groups()) + 1) if i not in match.re.groupindex.values()]
            lat, lon = _sexagesimal(*parts[:3]), _sexagesimal(*parts[3:])
            if lat and lon and (hit := _hit(page, shadow, match.span(), lat[0], lon[0], max(lat[1], lon[1]))):
                yield hit


def _value(number: str) -> float:
    return float(number.replace(",", "."))


def _decimals(number: str) -> int:
    return len(number.replace(",", ".").partition(".")[2])

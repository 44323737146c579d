"""Northing and easting in metres: VN-2000, UTM 48 and 49, Gauss-Krueger on Hanoi 1972.

In Vietnamese surveying X is the northing and Y the easting. A pair that names neither its zone nor its central
meridian means another place in every zone: it is read only where the province beside it settles that (and says so);
else the possible readings are given and none is chosen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from flows.understand.maps import meridians
from flows.understand.maps.positions import (
    Alternative,
    Hit,
    Position,
    Unplaced,
    accuracy,
    area,
    as_alternative,
    half_metre_digit,
    placed,
    with_alternatives,
)
from flows.understand.maps.projections import (
    INDIAN_1960,
    VN2000,
    WGS84,
    Datum,
    Grid,
    from_grid,
    gauss_kruger,
    utm,
    vn2000_3_degrees,
)
from flows.understand.page import fold

_NUM = (
    r"[0-9]{{1,2}}(?P<g{0}>[ .,]?)[0-9]{{3}}(?P=g{0})[0-9]{{3}}(?:[.,][0-9]{{1,4}})?"
    r"|[0-9]{{3}}[ .,]?[0-9]{{3}}(?:[.,][0-9]{{1,4}})?"
)
_AXIS = (
    r"(?P<l{0}>[xyneb]|d(?=[\s:=(])|northing|easting|north|east|bac|dong|tung do|hoanh do)"
    r"\s?(?:\([^()]{{1,12}}\)\s?)?[:=]?\s?"
)
_AFTER = (
    r"(?:(?P<q{0}>(?<=[0-9])[ne]|\s?m[ne]|\s[ne](?=\s?(?:[,;/|)\n]|$)))(?![a-z0-9])"
    r"|\s?\(?m(?:et|etres?|eters?)?\)?(?![a-z0-9]))?"
)
_PAIR = re.compile(
    r"(?<![\w.,])(?:(?:(?:(?:utm|zone|mui|z)[\s:.-]{0,2}){1,2}(?P<zone>4[789]|50)|(?P<banded>4[789]|50)(?=\s?[npqr]))"
    r"\s?(?P<band>[npqr])?[\s,;:]{1,3})?"
    rf"(?:{_AXIS.format(1)})?(?P<a>{_NUM.format(1)})(?![0-9]){_AFTER.format(1)}"
    r"[\s,;:/|()&.-]{0,6}(?:(?:va|and|utm|toa do)\s)?"
    rf"(?:{_AXIS.format(2)})?(?P<b>{_NUM.format(2)})(?![0-9]|[.,][0-9]){_AFTER.format(2)}"
)
# Two numbers of six digits and more: a quick look before the long one.
_TWO_LONG = re.compile(r"[0-9]{3}[ .,]?[0-9]{3}(?:[.,][0-9]{1,4})?[^0-9]{1,40}[0-9]{1,3}[ .,]?[0-9]{3}")
_BEFORE = 60
_ZONE = re.compile(
    r"(?<!\w)(?:(?:utm|zone|mui|kinh)[\s:.-]{0,3}){1,2}(?P<zone>4[789]|50)\s?[npqr]?(?![\w])|(?<![\w.,])(4[89])[npq](?!\w)"
)
_MERIDIAN = re.compile(
    r"(?<!\w)(?:kinh tuyen(?: truc| trung uong| giua)?|kttw|ktt|vn[\s-]?2000\s?/|central meridian|cm|lo|l0|tm-?3)"
    r"(?:\s(?:la|so|is))?\s?[:=]?\s?(?P<d>1[01][0-9])"
    r"(?:[.,](?P<f>[0-9]{1,4})|\s?[°od-]?\s?(?:do\s)?(?P<m>00|15|30|45)(?![0-9])|0(?P<m0>00|15|30|45)['′])?"
)
_THREE_DEGREES = re.compile(r"(?<!\w)(?:mui|zone|tm)(?: chieu)?[\s-]?3(?![0-9])")
_SIX_DEGREES = re.compile(r"(?<!\w)(?:mui|zone)(?: chieu)?[\s-]?6(?![0-9])|(?<!\w)utm(?!\w)")
_UTM = re.compile(r"(?<!\w)utm(?!\w)")
_VN2000 = re.compile(r"(?<!\w)vn[\s-]?2000(?![0-9])")
_HANOI = re.compile(r"(?<!\w)(?:ha\s?noi|hn)[\s-]?(?:19)?72(?![0-9])|(?<!\w)(?:gauss|krass?ovsk)")
_INDIAN = re.compile(r"(?<!\w)(?:indian|everest|l7014|ban do (?:cua )?my|us (?:army )?maps?)(?!\w)")
_WGS = re.compile(r"(?<!\w)(?:wgs|gps|garmin|may dinh vi)")
_CUE = re.compile(
    r"(?<!\w)(?:toa do|coordinates?|coords?|utm|grid|dinh vi|vn[\s-]?2000|gauss|wgs|gps|ktt|kinh tuyen|"
    r"x\s?[,;/]\s?y)(?!\w)"
)
_AROUND = 60
_MOST = 300  # candidates of one text: more of them are a table, and its end changes nothing
_MOST_UNDECIDED = 20  # rows without a meridian: the first ones are enough to ask for it
_FAR_OFF = 200
_MERIDIANS = tuple(sorted({p.meridian for p in meridians.PROVINCES}))
_SYSTEMS = {"wgs84": "wgs84", "vn2000": "vn2000", "indian1960": "utm-indian1960", "hanoi1972": "hanoi1972"}


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two numbers as typed, told apart; half their last digit; the words around them."""

    northing: float
    easting: float
    half_m: float
    text: str
    around: str
    notes: tuple[str, ...]


def scan_planes(page: fold.Page, shadow: str) -> Iterator[Hit]:
    """The pairs of the page in order; `shadow` may have been blanked where something else was read."""
    stated: list[tuple[int, int, float]] | None = None
    likely = _TWO_LONG.search(shadow)
    if likely is None:
        return
    at = max(0, likely.start() - _BEFORE)
    undecided = 0
    for _ in range(_MOST):
        match = _PAIR.search(shadow, at)
        if match is None or undecided == _MOST_UNDECIDED:
            return
        at = match.end("a")
        pair = _pair(page, shadow, match)
        if pair is None:
            continue
        if stated is None:
            stated = [(m.start(), m.end(), value) for m in _MERIDIAN.finditer(shadow) if (value := _meridian(m))]
        hit = _read(page, match, pair, _nearest(stated, match.span()))
        if hit:
            at = match.end()
            undecided += hit.position is None
            yield hit


def _pair(page: fold.Page, shadow: str, match: re.Match[str]) -> _Pair | None:
    """The two numbers as northing and easting, if they can be and something says that they are."""
    first, second = _metres(match["a"]), _metres(match["b"])
    values = (float(first), float(second))
    northing_first = _fits(*values)
    if not northing_first and not _fits(*reversed(values)):
        return None
    around = shadow[max(0, match.start() - _AROUND) : match.end() + _AROUND]
    labels = (match["l1"], match["l2"])
    labelled = sum(match[name] is not None for name in ("l1", "q1", "l2", "q2")) >= 2
    if not (labelled or match["band"] or _CUE.search(around)):
        return None
    swapped = labels == (("y", "x") if northing_first else ("x", "y"))
    half = max(half_metre_digit(first), half_metre_digit(second))
    northing, easting = values if northing_first else reversed(values)
    text = page.text[slice(*match.span())]
    return _Pair(northing, easting, half, text, around, ("swapped",) if swapped else ())


def _fits(northing: float, easting: float) -> bool:
    """Whether these can be metres of Indochina: 8 to 23.5 degrees north; eastings of UTM, VN-2000 or Gauss-Krueger."""
    if not 880_000 <= northing <= 2_620_000:
        return False
    return (100_000 <= easting <= 900_000 and easting < northing) or 18_100_000 <= easting <= 19_900_000


def _read(page: fold.Page, match: re.Match[str], pair: _Pair, meridian: float | None) -> Hit | None:
    around, span = pair.around, match.span()
    if pair.easting > 1_000_000:
        return _hit(_position(gauss_kruger(int(pair.easting // 1_000_000)), pair), span)
    zone = _zone(match, around)
    if _HANOI.search(around) and not _VN2000.search(around) and (zone or meridian in (105.0, 111.0)):
        number = zone - 30 if zone else int(meridian or 0) // 6 + 1
        return _hit(_position(replace(gauss_kruger(number), false_easting=500_000.0), pair), span)
    if meridian is not None and not (match["zone"] or match["banded"]):
        return _hit(_by_meridian(pair, meridian), span)
    if zone:
        return _hit(_by_zone(pair, zone), span)
    if _UTM.search(around) and not _VN2000.search(around):
        zones = [z for z in (48, 49) if _in_zone(_position(utm(z, WGS84), pair), z)]
        if len(zones) == 1:
            return _hit(_by_zone(pair, zones[0], "zone-assumed"), span)
    return _by_province(page, pair, span)


def _hit(position: Position | None, span: tuple[int, int]) -> Hit | None:
    return Hit(*span, position) if position else None


def _position(grid: Grid, pair: _Pair, *notes: str) -> Position | None:
    lat, lon = from_grid(grid, pair.easting, pair.northing)
    if not abs(lon - grid.meridian) < 6:
        return None
    name = _SYSTEMS[grid.datum.name]
    close = accuracy(pair.half_m, grid.datum.accuracy_m)
    zone = meridians.written(grid.meridian) if grid.scale == 0.9999 else _number(grid)
    return placed(Position(lat, lon, close, name, pair.text, grid.datum.name, zone, (), (*notes, *pair.notes)))


def _number(grid: Grid) -> str:
    zone = int(grid.meridian + 183) // 6
    return str(zone - 30) if grid.scale == 1.0 else f"{zone}N"


def _by_meridian(pair: _Pair, meridian: float) -> Position | None:
    """VN-2000 of a stated meridian. Only 105 and 111 degrees are meridians of a six-degree zone as well."""
    three, six = vn2000_3_degrees(meridian), Grid(VN2000, meridian, 0.9996)
    if meridian not in (105.0, 111.0):
        return _position(three, pair)
    if _SIX_DEGREES.search(pair.around) and not _THREE_DEGREES.search(pair.around):
        return _position(six, pair)
    if _THREE_DEGREES.search(pair.around):
        return _position(three, pair)
    return _first_of([_position(three, pair, "zone-assumed"), _position(six, pair)])


def _in_zone(position: Position | None, zone: int) -> bool:
    """Whether the reading lies on land, in its zone or close by."""
    if position is None or abs(position.lon - (zone * 6 - 183)) > 3.1:
        return False
    return area(position.lat, position.lon) == "land"


def _by_zone(pair: _Pair, zone: int, *notes: str) -> Position | None:
    """UTM of a stated zone: on the datum that the words name, else on WGS 84 with the others beside it."""
    named = _datum(pair.around)
    if named:
        return _position(utm(zone, named), pair, *notes)
    return _first_of(
        [
            _position(utm(zone, WGS84), pair, *notes, "datum-assumed"),
            _position(utm(zone, VN2000), pair),
            _position(utm(zone, INDIAN_1960), pair),
        ]
    )


def _first_of(readings: list[Position | None]) -> Position | None:
    kept = [r for r in readings if r]
    return with_alternatives(kept[0], kept[1:]) if kept else None


def _datum(around: str) -> Datum | None:
    for pattern, datum in ((_VN2000, VN2000), (_INDIAN, INDIAN_1960), (_HANOI, None), (_WGS, WGS84)):
        if pattern.search(around):
            return datum
    return None


def _by_province(page: fold.Page, pair: _Pair, span: tuple[int, int]) -> Hit | None:
    """Neither zone nor meridian is said: every reading that lies in a province which uses that meridian.

    One province named nearby, in which the reading by its own meridian lies, settles it.
    """
    named = {p.name for p in meridians.named(page, max(0, span[0] - _FAR_OFF), span[1] + _FAR_OFF)}
    readings: list[tuple[Alternative, set[str]]] = []
    for meridian in _MERIDIANS:
        position = _position(vn2000_3_degrees(meridian), pair, "zone-assumed")
        users = [p for p in meridians.PROVINCES if p.meridian == meridian] if position else []
        names = [p.name for p in users if position and p.holds(position.lat, position.lon)]
        if position and names:
            readings.append((replace(as_alternative(position), place=", ".join(names)), set(names)))
    for zone in (48, 49):
        position = _position(utm(zone, _datum(pair.around) or VN2000), pair)
        if position and _in_zone(position, zone):
            readings.append((as_alternative(position), set()))
    fitting = [reading for reading, names in readings if names & named]
    everything = [reading for reading, _ in readings]
    if len(fitting) == 1:
        return _hit(_chosen(pair, fitting[0], everything), span)
    if not everything:
        return None
    return Hit(*span, unplaced=Unplaced("plane", "meridian", pair.text, *span, tuple(everything)))


def _chosen(pair: _Pair, reading: Alternative, everything: list[Alternative]) -> Position:
    position = Position(
        reading.lat,
        reading.lon,
        reading.accuracy_m,
        reading.system,
        pair.text,
        reading.datum,
        reading.zone,
        notes=("zone-assumed", *pair.notes),
    )
    return with_alternatives(position, [other for other in everything if other is not reading])


def _zone(match: re.Match[str], around: str) -> int | None:
    found = match["zone"] or match["banded"] or next((m["zone"] or m[2] for m in _ZONE.finditer(around)), None)
    return int(found) if found else None


def _meridian(match: re.Match[str]) -> float | None:
    minutes = match["m"] or match["m0"]
    degrees = int(match["d"]) + (float(f"0.{match['f']}") if match["f"] else int(minutes or 0) / 60)
    return degrees if 101.5 <= degrees <= 112 else None


def _nearest(stated: list[tuple[int, int, float]], span: tuple[int, int]) -> float | None:
    """The meridian stated within a few words, or the only one that the whole text states."""
    near = sorted((max(span[0] - end, start - span[1]), value) for start, end, value in stated)
    if near and (near[0][0] <= _FAR_OFF or len({value for _, value in near}) == 1):
        return near[0][1]
    return None


def _metres(number: str) -> str:
    """The number with a dot before its decimals and no other sign: 2 306 067,77 is 2306067.77."""
    last = re.search(r"[.,]([0-9]{1,4})$", number)
    digits = re.sub(r"[ .,]", "", number)
    if last is None:
        return digits
    grouped = len(last[1]) == 3 and len(digits) in (6, 7, 8) and not re.search(r"[0-9]{4}", number)
    return digits if grouped else f"{digits[: -len(last[1])]}.{last[1]}"

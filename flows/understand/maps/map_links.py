"""Positions in links to maps: Google, Apple, OpenStreetMap, Bing, Waze and geo: URIs, without the network.

A pin goes before the view: Google's "@" is only the middle of the map, and such a position says so. A short link is
recognised and gives no position.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import unquote, urlsplit

from flows.understand.maps.degrees import scan_degrees
from flows.understand.maps.positions import Hit, Position, Unplaced, accuracy, circle, half_degree_digit, placed
from flows.understand.page import fold

_LINK = re.compile(
    r"(?:https?://|geo:|www\.|maps\.|goo\.gl/|google\.com/maps|osm\.org/)[^\s<>\"]{1,2000}", re.IGNORECASE
)
_SIGNS = ("://", "geo:", "www.", "maps.", "goo.gl/", "google.com/", "osm.org/")
_GOOGLE = re.compile(r"(?:www\.|maps\.)?google\.(?:com?\.)?[a-z]{2,3}")
_SHORT = ("maps.app.goo.gl", "goo.gl", "g.co", "maps.apple", "binged.it")
_HOSTS = (
    "maps.apple.com",
    "openstreetmap.org",
    "www.openstreetmap.org",
    "osm.org",
    "www.osm.org",
    "bing.com",
    "www.bing.com",
    "waze.com",
    "www.waze.com",
    "ul.waze.com",
    *_SHORT,
)
_NUMBER = r"([-+]?[0-9]{1,3}(?:\.[0-9]{1,15})?)"
_COMMA = r"\s{0,3},\s{0,3}"
_PIN = re.compile(rf"!3d{_NUMBER}!4d{_NUMBER}")
_EMBEDDED = re.compile(rf"!1d([0-9]{{1,8}}(?:\.[0-9]{{1,15}})?)!2d{_NUMBER}!3d{_NUMBER}")  # metres across, lon, lat
_ROUTE_END = re.compile(rf"!1d{_NUMBER}!2d{_NUMBER}")
_QUERY = re.compile(
    r"[?&;](?:q|query|destination|daddr|coordinate|coordinates|address|markers?|to|ll)="
    rf"(?:loc:|ll\.|@)?\s?{_NUMBER}{_COMMA}{_NUMBER}(?![0-9.])"
)
_OSM_PIN = re.compile(rf"[?&]mlat={_NUMBER}&mlon={_NUMBER}")
_BING_PIN = re.compile(rf"[?&]sp=point\.{_NUMBER}_{_NUMBER}")
_PATH = re.compile(rf"/(?:place|search|dir)/(?:[^/?#]{{0,200}}/)?{_NUMBER}{_COMMA}{_NUMBER}(?=[/?#]|$)")
_GEO = re.compile(rf"^geo:{_NUMBER},{_NUMBER}", re.IGNORECASE)
_PINS = (_PIN, _QUERY, _OSM_PIN, _BING_PIN, _PATH, _GEO)
_VIEW = re.compile(rf"@{_NUMBER},{_NUMBER}(?:,([0-9]{{1,8}}(?:\.[0-9]{{1,3}})?)([zm]))?")
_CENTRE = re.compile(rf"[?&](?:sll|center|cp)={_NUMBER}\s?[,~]\s?{_NUMBER}")
_OSM_VIEW = re.compile(rf"#map=([0-9.]{{1,5}})/{_NUMBER}/{_NUMBER}")
_UNCERTAINTY = re.compile(r"[;?&]u=([0-9]{1,6}(?:\.[0-9]{1,3})?)")
_CONTINUE = re.compile(r"^https://consent\.google\.[a-z.]{2,6}/[^\s]{0,200}[?&]continue=([^&\s]{1,4000})")
_PIXELS = 300  # half of a telephone's screen
_METRES_PER_PIXEL = 156_543.0  # at the equator, zoom 0
_VIEW_M = 1000.0  # where the zoom is not in the link


def is_map_link(text: str) -> bool:
    """Whether the text (in NFC) holds a link to a map, also one that only the network could resolve."""
    return any(_is_map(_trimmed(link.group())) for link in _links(text))


def unresolved(text: str) -> tuple[str, ...]:
    """The map links of the text that only the network could resolve, as typed; each once."""
    found = scan_links(fold.page(text).text) if any(sign in text.lower() for sign in _SIGNS) else ()
    return tuple(dict.fromkeys(hit.unplaced.text for hit in found if hit.unplaced))


def read_address(address: str) -> Position | None:
    """The position in an address where a map link led, also where that page asks for consent before it goes on."""
    onward = _CONTINUE.search(address)
    for link in (address, *((unquote(onward[1]),) if onward else ())):
        if _is_map(link) and (position := _position(link)):
            return position
    return None


def scan_links(text: str) -> Iterator[Hit]:
    """The map links of the text (in NFC), with their positions or as unplaced. Other links are hits with neither."""
    for match in _links(text):
        link = _trimmed(match.group())
        end = match.start() + len(link)
        position = _position(link) if _is_map(link) else None
        if position is None and _is_map(link) and not _is_geo(link):
            unplaced = Unplaced("maps-link", "network", link, match.start(), end)
            yield Hit(match.start(), end, unplaced=unplaced)
        else:
            yield Hit(match.start(), match.end() if position is None else end, position)


def _links(text: str) -> Iterator[re.Match[str]]:
    lower = text.lower()
    return _LINK.finditer(text) if any(sign in lower for sign in _SIGNS) else iter(())


def _trimmed(link: str) -> str:
    bare = link.rstrip(".,;!?'`”’»")
    return bare.rstrip(")") if "(" not in bare else bare


def _is_geo(link: str) -> bool:
    return link[:4].lower() == "geo:"


def _is_map(link: str) -> bool:
    if _is_geo(link):
        return True
    try:
        parts = urlsplit(link if "://" in link else f"https://{link}")
        host = (parts.hostname or "").lower()
    except ValueError:  # an impossible port or a broken IPv6 address
        return False
    if _GOOGLE.fullmatch(host):
        return host.startswith("maps.") or parts.path.startswith("/maps")
    if host in ("goo.gl", "g.co", "bing.com", "www.bing.com"):
        return parts.path.startswith("/maps")
    return host in _HOSTS


def _position(link: str) -> Position | None:
    plain = unquote(link).replace("+", " ").lower()
    if not _is_geo(link):
        ends = _ROUTE_END.findall(plain)
        if (
            ends and not _PIN.search(plain) and not _EMBEDDED.search(plain)
        ):  # of a route, where it leads; longitude first
            return _made(link, ends[-1][1], ends[-1][0])
        if "/dir/" in plain and (path := _PATH.findall(plain)):
            return _made(link, *path[-1])
    for pattern in _PINS:
        for match in reversed(list(pattern.finditer(plain))):
            if position := _made(link, match[1], match[2]):
                return _with_uncertainty(position, plain)
    return _written_out(link, plain) or _view(link, plain)


def _made(link: str, first: str, second: str, radius_m: float | None = None) -> Position | None:
    lat, lon = float(first), float(second)
    swapped = abs(lat) > 90 >= abs(lon)
    if swapped:
        lat, lon = lon, lat
    decimals = min(len(n.partition(".")[2]) for n in (first, second))
    close = accuracy(half_degree_digit(decimals)) if radius_m is None else circle(radius_m)
    return placed(Position(lat, lon, close, "maps-link", link, notes=("swapped",) if swapped else ()))


def _with_uncertainty(position: Position, plain: str) -> Position:
    """A geo: URI may say how exact it is (RFC 5870, "u" in metres)."""
    said = _UNCERTAINTY.search(plain) if _is_geo(plain) else None
    return replace(position, accuracy_m=circle(float(said[1]))) if said else position


def _written_out(link: str, plain: str) -> Position | None:
    """Degrees, minutes and seconds in the link, as Google names a place that has no name."""
    if "°" not in plain:
        return None
    page = fold.page(plain)
    hit = next(scan_degrees(page, page.shadow), None)
    return replace(hit.position, system="maps-link", text=link) if hit and hit.position else None


def _view(link: str, plain: str) -> Position | None:
    """The middle of the map that was looked at: the place may be anywhere on the screen."""
    radius = _VIEW_M
    if match := _EMBEDDED.search(plain):
        numbers = (match[3], match[2])
        radius = float(match[1]) / 2
    elif match := _OSM_VIEW.search(plain):
        numbers = (match[2], match[3])
        radius = _half_screen(match[1])
    elif match := _VIEW.search(plain):
        numbers = (match[1], match[2])
        if match[3]:
            radius = _half_screen(match[3]) if match[4] == "z" else float(match[3]) / 2
    elif match := _CENTRE.search(plain):
        numbers = (match[1], match[2])
    else:
        return None
    position = _made(link, *numbers, radius_m=radius)
    return replace(position, notes=("map-view", *position.notes)) if position else None


def _half_screen(zoom: str) -> float:
    try:
        return _PIXELS * _METRES_PER_PIXEL / 2 ** min(30.0, float(zoom))
    except ValueError:  # several dots
        return _VIEW_M

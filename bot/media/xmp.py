"""The position that a picture's XMP tells: written by editors and by some cameras where EXIF has none.

Only the two numbers are looked for, in a bounded part of the packet; it is never parsed as XML.
"""

from __future__ import annotations

import re

LONGEST = 256 * 1024  # bytes of a packet that are looked at
# "10,45.756N" or "10,45,45S": degrees, minutes, perhaps seconds (XMP specification, part 2, GPSCoordinate).
_PATTERN = (
    rb"exif:GPS%s\s{0,4}(?:=\s{0,4}[\"']|>)\s{0,8}"
    rb"([0-9]{1,3}),([0-9]{1,2}(?:\.[0-9]{1,12})?)(?:,([0-9]{1,2}(?:\.[0-9]{1,12})?))?([%s])"
)
_LAT = re.compile(_PATTERN % (b"Latitude", b"NS"))
_LON = re.compile(_PATTERN % (b"Longitude", b"EW"))


def position(packet: object) -> tuple[float, float] | None:
    """Degrees north and east; None where the packet tells none, or one that is blank (0/0) or out of range."""
    text = packet.encode("utf-8", "replace") if isinstance(packet, str) else packet
    if not isinstance(text, bytes):
        return None
    lat, lon = _degrees(_LAT.search(text, 0, LONGEST)), _degrees(_LON.search(text, 0, LONGEST))
    if lat is None or lon is None or abs(lat) > 90 or abs(lon) > 180 or (abs(lat) < 0.0001 and abs(lon) < 0.0001):
        return None
    return lat, lon


def _degrees(found: re.Match[bytes] | None) -> float | None:
    if found is None:
        return None
    degrees, minutes, seconds = float(found[1]), float(found[2]), float(found[3] or 0)
    if minutes > 60 or seconds > 60:
        return None
    value = round(degrees + minutes / 60 + seconds / 3600, 8)
    return -value if found[4] in (b"S", b"W") else value

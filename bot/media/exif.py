"""Where, when and in which direction a photo was taken, as its EXIF says.

Phones and messengers blank a position without taking the tags out: 0/0, not a number and exactly 0° N 0° E mean that
there is none. What is out of range is none either; nothing is repaired. Where a picture was taken need not be where
the grave is: callers keep the two apart.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

NO_POSITION = "gps-blank"  # the tags are there, the position was taken out
ODD_POSITION = "gps-invalid"
NO_HEMISPHERE = "gps-hemisphere-missing"  # taken as north and east
NO_OFFSET = "time-zone-missing"  # taken_at is the local time of the camera
ODD_TIME = "time-invalid"

_GPS, _DETAILS = 0x8825, 0x8769  # pointers to the two directories
_LAT_REF, _LAT, _LON_REF, _LON, _ALT_REF, _ALT, _TIME, _DIRECTION, _DATE, _ERROR = 1, 2, 3, 4, 5, 6, 7, 17, 29, 31
_MODIFIED, _TAKEN, _TAKEN_OFFSET = 306, 36867, 36881
_STAMP = re.compile(r"(\d{4})[:/-](\d\d)[:/-](\d\d)[ T](\d\d):(\d\d):(\d\d)")
_DAY = re.compile(r"(\d{4})[:/-](\d\d)[:/-](\d\d)")
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)")
_FARTHEST = timedelta(hours=14)  # of a time zone

Found = dict[str, Any]


def read(exif: Any) -> tuple[Found | None, list[str]]:
    """Position, time and direction out of ``PIL.Image.Exif``, or None where it has none of these; and warnings.

    ``{"lat", "lon", "accuracy_m", "altitude_m", "direction", "taken_at"}``; what is not known is None. ``taken_at`` is
    ISO 8601, with an offset only where the file tells one. ``direction`` is in degrees clockwise from north.
    """
    warnings: list[str] = []
    gps, details = _directory(exif, _GPS), _directory(exif, _DETAILS)
    position = _position(gps, warnings)
    found = {
        "lat": position[0] if position else None,
        "lon": position[1] if position else None,
        "accuracy_m": _amount(gps.get(_ERROR), above=0) if position else None,
        "altitude_m": _altitude(gps) if position else None,
        "direction": _bearing(gps.get(_DIRECTION)),
        "taken_at": _taken_at(exif, details, gps, warnings),
    }
    return (found if any(one is not None for one in found.values()) else None), warnings


def _directory(exif: Any, pointer: int) -> Mapping[int, Any]:
    try:
        found = exif.get_ifd(pointer)
    except Exception:  # a broken directory raises whatever its reader stumbles over
        return {}
    return found if isinstance(found, Mapping) else {}


def _position(gps: Mapping[int, Any], warnings: list[str]) -> tuple[float, float] | None:
    if _LAT not in gps and _LON not in gps:
        return None
    lat, lon = _degrees(gps.get(_LAT)), _degrees(gps.get(_LON))
    if lat is None or lon is None or (lat == 0 and lon == 0):
        warnings.append(NO_POSITION)
        return None
    north, east = _word(gps.get(_LAT_REF)).upper()[:1], _word(gps.get(_LON_REF)).upper()[:1]
    if not north or not east:
        warnings.append(NO_HEMISPHERE)
    if not 0 <= lat <= 90 or not 0 <= lon <= 180 or north not in ("N", "S", "") or east not in ("E", "W", ""):
        warnings.append(ODD_POSITION)
        return None
    return round(-lat if north == "S" else lat, 8), round(-lon if east == "W" else lon, 8)


def _degrees(value: Any) -> float | None:
    """Degrees, minutes and seconds; None where a part is no number. Below zero or above 60 they are out of range."""
    parts = value if isinstance(value, Sequence) and not isinstance(value, str | bytes) else (value,)
    if not 1 <= len(parts) <= 3:
        return None
    numbers = [_number(one) for one in parts]
    if any(one is None for one in numbers):
        return None
    degrees, minutes, seconds = [one for one in (*numbers, 0.0, 0.0) if one is not None][:3]
    # A minute of 60 is seen where a phone has rounded; beyond it is another thing than an angle.
    if min(degrees, minutes, seconds) < 0 or minutes > 60 or seconds > 60:
        return math.inf
    return degrees + minutes / 60 + seconds / 3600


def _number(value: Any) -> float | None:
    try:
        number = float(value)
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def _amount(value: Any, *, above: float) -> float | None:
    number = _number(value)
    return round(number, 2) if number is not None and number > above else None


def _altitude(gps: Mapping[int, Any]) -> float | None:
    metres = _number(gps.get(_ALT))
    if metres is None or abs(metres) > 20_000:
        return None
    below = gps.get(_ALT_REF) in (1, b"\x01", "\x01")
    return round(-metres if below else metres, 2)


def _bearing(value: Any) -> float | None:
    degrees = _number(value)
    return round(degrees % 360, 2) if degrees is not None and 0 <= degrees <= 360 else None


def _taken_at(exif: Any, details: Mapping[int, Any], gps: Mapping[int, Any], warnings: list[str]) -> str | None:
    said = _word(details.get(_TAKEN)) or _word(exif.get(_MODIFIED))
    stamp = _STAMP.match(said)
    if stamp:
        at = _moment(stamp.groups())
        if at is not None:
            zone = _zone(_word(details.get(_TAKEN_OFFSET)))
            if zone is None:
                warnings.append(NO_OFFSET)
            return at.replace(tzinfo=zone).isoformat()
    if re.search(r"[1-9]", said):
        warnings.append(ODD_TIME)
    return _by_satellite(gps)


def _by_satellite(gps: Mapping[int, Any]) -> str | None:
    """The time of the position, which is UTC."""
    day, time = _DAY.match(_word(gps.get(_DATE))), gps.get(_TIME)
    if day is None or not isinstance(time, Sequence) or len(time) != 3:
        return None
    parts = [_number(one) for one in time]
    if any(one is None or one < 0 for one in parts):
        return None
    at = _moment((*day.groups(), *(one for one in parts if one is not None)))
    return None if at is None else at.replace(tzinfo=UTC).isoformat()


def _moment(parts: Sequence[Any]) -> datetime | None:
    try:
        year, month, day, hour, minute, second = (int(one) for one in parts)
        return datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 - the offset is a tag of its own
    except (ValueError, OverflowError):
        return None


def _zone(said: str) -> timezone | None:
    if said in ("Z", "UTC"):
        return timezone(timedelta(0))
    offset = _OFFSET.fullmatch(said)
    if offset is None or int(offset[3]) > 59:
        return None
    distance = timedelta(hours=int(offset[2]), minutes=int(offset[3]))
    return timezone(-distance if offset[1] == "-" else distance) if distance <= _FARTHEST else None


def _word(value: Any) -> str:
    if isinstance(value, bytes):
        value = value.decode("ascii", "replace")
    return value.replace("\0", "").strip() if isinstance(value, str) else ""

"""Where, when and in which direction a photo was taken, as its EXIF says.

Phones and messengers blank a position without taking the tags out: 0/0, not a number and exactly 0° N 0° E mean that
there is none. What is out of range is none either; nothing is repaired, and what is in doubt is said as a warning.
Where a picture was taken need not be where the grave is: callers keep the two apart.

Tags and their meaning: Exif 3.0 (CIPA DC-008), sections 4.6.5 and 4.6.6.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from bot.media import xmp

NO_POSITION = "gps-blank"  # the tags are there, the position was taken out
ODD_POSITION = "gps-invalid"
NO_HEMISPHERE = "gps-hemisphere-missing"  # taken as north and east
OTHER_DATUM = "gps-datum"  # the numbers are not on WGS 84; they are told as they stand
NOT_MEASURED = "gps-not-measured"  # the receiver had lost its satellites: an older position, perhaps
MAGNETIC = "direction-magnetic"  # direction is from the compass's north (in Viet Nam within two degrees of true)
FROM_XMP = "gps-from-xmp"  # as an editor wrote it; the EXIF has none
NO_OFFSET = "time-zone-missing"  # taken_at is the local time of the camera, of which zone is not known
CLOCK_DIFFERS = "time-differs-from-gps"  # the camera's clock, or an old position
FILE_TIME = "time-of-file"  # taken_at is when the file was last changed; when the photo was taken it does not say
ODD_TIME = "time-invalid"

_GPS, _DETAILS = 0x8825, 0x8769  # pointers to the two directories
_LAT_REF, _LAT, _LON_REF, _LON, _ALT_REF, _ALT, _TIME, _STATUS = 1, 2, 3, 4, 5, 6, 7, 9
_DIRECTION_REF, _DIRECTION, _DATUM, _DATE, _ERROR = 16, 17, 18, 29, 31
_MODIFIED, _TAKEN, _DIGITIZED = 306, 36867, 36868
_MODIFIED_OFFSET, _TAKEN_OFFSET, _DIGITIZED_OFFSET = 36880, 36881, 36882
_STAMP = re.compile(r"(\d{4})[:/-](\d\d)[:/-](\d\d)[ T](\d\d):(\d\d):(\d\d)")
_DAY = re.compile(r"(\d{4})[:/-](\d\d)[:/-](\d\d)")
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)")
_FARTHEST = timedelta(hours=14)  # of a time zone
_WESTERNMOST = timedelta(hours=-12)
_SLACK = timedelta(minutes=15)  # a position may be some minutes old
_WGS84 = re.compile(r"(?:WGS[ _-]?(?:19)?84|G873|)", re.IGNORECASE)
_NOWHERE = 0.0001  # degrees from 0° N 0° E, in the sea off Africa, where phones put what they do not know
_WIDEST_M = 1_000_000.0  # an accuracy beyond it says nothing

Found = dict[str, Any]


def read(exif: Any, packet: object = None) -> tuple[Found | None, list[str]]:
    """Position, time and direction out of ``PIL.Image.Exif``, or None where it has none of these; and warnings.

    ``{"lat", "lon", "accuracy_m", "altitude_m", "direction", "taken_at"}``; what is not known is None. ``taken_at`` is
    ISO 8601, with an offset only where the file tells one. ``direction`` is in degrees clockwise from north.
    ``packet``: the picture's XMP, asked for a position where the EXIF has no such tags.
    """
    warnings: list[str] = []
    gps, details = _directory(exif, _GPS), _directory(exif, _DETAILS)
    position = _position(gps, warnings) or _in_xmp(gps, packet, warnings)
    found = {
        "lat": position[0] if position else None,
        "lon": position[1] if position else None,
        "accuracy_m": _accuracy(gps) if position else None,
        "altitude_m": _altitude(gps) if position else None,
        "direction": _direction(gps, warnings),
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
    if lat is None or lon is None or (lat < _NOWHERE and lon < _NOWHERE and min(lat, lon) >= 0):
        warnings.append(NO_POSITION)
        return None
    north, east = _word(gps.get(_LAT_REF)).upper()[:1], _word(gps.get(_LON_REF)).upper()[:1]
    if not north or not east:
        warnings.append(NO_HEMISPHERE)
    if not 0 <= lat <= 90 or not 0 <= lon <= 180 or north not in ("N", "S", "") or east not in ("E", "W", ""):
        warnings.append(ODD_POSITION)
        return None
    if not _WGS84.fullmatch(_word(gps.get(_DATUM))):
        warnings.append(OTHER_DATUM)
    if _word(gps.get(_STATUS)).upper() == "V":
        warnings.append(NOT_MEASURED)
    return round(-lat if north == "S" else lat, 8), round(-lon if east == "W" else lon, 8)


def _in_xmp(gps: Mapping[int, Any], packet: object, warnings: list[str]) -> tuple[float, float] | None:
    """What a phone blanked in the EXIF is not looked for elsewhere."""
    found = None if _LAT in gps or _LON in gps else xmp.position(packet)
    if found is not None:
        warnings.append(FROM_XMP)
    return found


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


def _accuracy(gps: Mapping[int, Any]) -> float | None:
    metres = _number(gps.get(_ERROR))
    return round(metres, 2) if metres is not None and 0 < metres <= _WIDEST_M else None


def _altitude(gps: Mapping[int, Any]) -> float | None:
    metres = _number(gps.get(_ALT))
    if metres is None or abs(metres) > 20_000:
        return None
    # 1 is below the sea or (Exif 3.0) the ellipsoid, 3 (Exif 3.0) below the sea.
    below = gps.get(_ALT_REF) in (1, b"\x01", "\x01", 3, b"\x03", "\x03")
    return round(-metres if below else metres, 2)


def _direction(gps: Mapping[int, Any], warnings: list[str]) -> float | None:
    degrees = _number(gps.get(_DIRECTION))
    if degrees is None or not 0 <= degrees <= 360:
        return None
    if _word(gps.get(_DIRECTION_REF)).upper()[:1] == "M":
        warnings.append(MAGNETIC)
    return round(degrees % 360, 2)


def _taken_at(exif: Any, details: Mapping[int, Any], gps: Mapping[int, Any], warnings: list[str]) -> str | None:
    """By the camera's clock; else by the satellites' (which is UTC); else when the file was last changed."""
    by_satellite = _by_satellite(gps)
    at = _stamp(details, _TAKEN, _TAKEN_OFFSET, warnings) or _stamp(details, _DIGITIZED, _DIGITIZED_OFFSET, warnings)
    if at is None and by_satellite is not None:
        return by_satellite.isoformat()
    if at is None:
        modified = {_MODIFIED: exif.get(_MODIFIED), _MODIFIED_OFFSET: details.get(_MODIFIED_OFFSET)}
        at = _stamp(modified, _MODIFIED, _MODIFIED_OFFSET, warnings)
        if at is None:
            return None
        warnings.append(FILE_TIME)
    if at.tzinfo is None:
        warnings.append(NO_OFFSET)
    if by_satellite is not None and _differ(at, by_satellite):
        warnings.append(CLOCK_DIFFERS)
    return at.isoformat()


def _stamp(tags: Mapping[int, Any], time: int, offset: int, warnings: list[str]) -> datetime | None:
    said = _word(tags.get(time))
    stamp = _STAMP.match(said)
    at = _moment(stamp.groups()) if stamp else None
    if at is not None:
        return at.replace(tzinfo=_zone(_word(tags.get(offset))))
    if re.search(r"[1-9]", said) and ODD_TIME not in warnings:
        warnings.append(ODD_TIME)
    return None


def _differ(at: datetime, by_satellite: datetime) -> bool:
    """Whether the two cannot be the same moment, in whatever zone the camera's clock is."""
    if at.tzinfo is not None:
        return abs(at - by_satellite) > _SLACK
    ahead = at - by_satellite.replace(tzinfo=None)
    return not _WESTERNMOST - _SLACK <= ahead <= _FARTHEST + _SLACK


def _by_satellite(gps: Mapping[int, Any]) -> datetime | None:
    day, time = _DAY.match(_word(gps.get(_DATE))), gps.get(_TIME)
    if day is None or not isinstance(time, Sequence) or len(time) != 3:
        return None
    parts = [_number(one) for one in time]
    if any(one is None or one < 0 for one in parts):
        return None
    at = _moment((*day.groups(), *(one for one in parts if one is not None)))
    return None if at is None else at.replace(tzinfo=UTC)


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

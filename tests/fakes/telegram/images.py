"""Just enough of JPEG and PNG to be honest about pictures (telegram.md E, E.1).

A photo sent the normal way loses its EXIF and has a true width and height; no pixel is decoded.
"""

from __future__ import annotations

import struct

_PNG = b"\x89PNG\r\n\x1a\n"
_UNKNOWN = (1280, 960)


def size_of(data: bytes) -> tuple[int, int]:
    """Width and height; a camera's usual ones where the bytes do not tell."""
    if data.startswith(_PNG) and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    for marker, start, _end in _segments(data):
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC} and start + 9 <= len(data):
            height, width = struct.unpack(">HH", data[start + 5 : start + 9])
            return width, height
    return _UNKNOWN


def without_exif(data: bytes) -> bytes:
    """The same JPEG without its APP1 segments, as the app's re-encoding leaves it; other bytes unchanged."""
    spans = [(start, end) for marker, start, end in _segments(data) if marker == 0xE1]
    for start, end in reversed(spans):
        data = data[:start] + data[end:]
    return data


def _segments(data: bytes) -> list[tuple[int, int, int]]:
    """Marker, start and end of each segment in front of the picture itself."""
    found: list[tuple[int, int, int]] = []
    if not data.startswith(b"\xff\xd8"):
        return found
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != 0xDA:
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        found.append((data[at + 1], at, at + 2 + length))
        at += 2 + length
    return found

"""What a file is and tells: its true type, its hash, and of a picture the size, and the position, time and direction
in its EXIF.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Any

from PIL import Image

from bot.media import exif, filetypes, likeness, pictures

EMPTY = "empty"
UNKNOWN_TYPE = "type-unknown"
COULD_RUN = "active-content"  # a program, script or web page: kept, and handed out as bytes only
TOO_MANY_PIXELS = "too-many-pixels"
UNREADABLE = "unreadable"
LONGEST = 64  # pixels at which a JPEG is decoded: enough for its likeness
CUT_OFF = "truncated"  # or broken within


@dataclass(frozen=True, slots=True)
class Examined:
    """``warnings`` are words of this module and of ``exif``. Width and height are as stored, before any turning."""

    mime: str
    bytes: int
    sha256: str
    width: int | None = None
    height: int | None = None
    exif: dict[str, Any] | None = None
    likeness: int | None = None  # of a picture, see ``bot.media.likeness``
    warnings: list[str] = field(default_factory=list)


def examine(content: bytes) -> Examined:
    """Never raises for anything that a file may hold. Blocks: call it through ``bot.media.pool``."""
    sha256 = hashlib.sha256(content).hexdigest()
    mime = filetypes.sniff(content)
    if mime is None:
        what = EMPTY if not content else COULD_RUN if filetypes.could_run(content) else UNKNOWN_TYPE
        return Examined(filetypes.UNKNOWN, len(content), sha256, warnings=[what])
    if not pictures.is_picture(mime):
        return Examined(mime, len(content), sha256)
    return _picture(content, mime, sha256)


def _picture(content: bytes, mime: str, sha256: str) -> Examined:
    try:
        with pictures.opened(content, mime) as image:
            width, height = image.size
            broken = _broken(image)
            found, warnings = _exif(image)
            like = None if broken else _likeness(image)
            return Examined(mime, len(content), sha256, width, height, found, like, warnings + broken)
    except pictures.Unreadable:
        return Examined(mime, len(content), sha256, warnings=[UNREADABLE])


def _broken(image: Image.Image) -> list[str]:
    try:
        pictures.decode(image, longest=LONGEST)
    except pictures.TooManyPixels:
        return [TOO_MANY_PIXELS]
    except pictures.Unreadable:
        return [CUT_OFF]
    return []


def _likeness(image: Image.Image) -> int | None:
    try:
        return likeness.of(image)
    except Exception:  # a strange palette or profile raises whatever its converter stumbles over
        return None


def _exif(image: Image.Image) -> tuple[dict[str, Any] | None, list[str]]:
    try:
        # Not image.getexif(): that of a PNG decodes the picture, however large it is.
        return exif.read(Image.Image.getexif(image), image.info.get("xmp") or image.info.get("XML:com.adobe.xmp"))
    except Exception:  # a broken directory raises whatever its reader stumbles over
        return None, []

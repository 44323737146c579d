"""What an .xlsx file must be before anything opens it: a package of bounded size that says nothing but what it shows.

Nothing that the file says of itself is believed. Sizes are counted while its parts are unpacked, and it is refused as
soon as they are too much; what it holds is told from its content, not from its names. Blocks: to be run in a thread.
"""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import IO

SMALL = 16 << 20  # bytes below which a part may shrink as it likes
RATIO = 300  # a part that shrinks further is made to fill a disk
_PIECE = 1 << 18
_OVERLAP = 256  # bytes kept from a piece, so that nothing is missed at its end
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_TEXTS = "xl/sharedstrings.xml"
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^<>]{0,200}?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')
# What makes a short file a long one, or reads other files; no sheet needs it.
_FOREIGN = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_ENCODING = re.compile(rb"""encoding\s*=\s*["']([^"']*)""", re.IGNORECASE)
# In all of them "<!" is "<!"; in another one (EBCDIC, UTF-7) it could be written so that nobody finds it.
_PLAIN = re.compile(rb"utf-?8|(?:us-)?ascii|iso-8859-\d{1,2}|windows-125\d", re.IGNORECASE)
# How XML in two or four bytes a letter, or in EBCDIC, begins.
_OTHERWISE = (b"\xff\xfe", b"\xfe\xff", b"\x00<", b"\x00\x00<", b"\x00\x00\x00<", b"<\x00", b"\x4c\x6f\xa7\x94")

BIG, BROKEN, FOREIGN, OTHER = "big", "broken", "foreign", "other"
Merged = tuple[int, int, int, int]  # first and last row, first and last column, from 1


class Refused(ValueError):
    """The file is not opened; ``why``: it is too BIG, BROKEN, has something FOREIGN in it, or is OTHER than a sheet."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of what is reasonable, in bytes unpacked but for the first and the last."""

    parts: int
    unpacked: int  # all of it
    texts: int  # the texts that its sheets share
    others: int  # an XML part that is neither a sheet nor those texts
    merged: int  # ranges of merged cells; further ones are not told


def look_through(file: Path | IO[bytes], limits: Limits) -> dict[str, list[Merged]]:
    """What is merged in each sheet, by the name of its part. Raises Refused."""
    try:
        with zipfile.ZipFile(file) as package:
            return _look(package, limits)
    except Refused:
        raise
    except Exception as error:  # zipfile, zlib, bz2 and lzma each have errors of their own for what is broken
        raise Refused(BROKEN) from error


def _look(package: zipfile.ZipFile, limits: Limits) -> dict[str, list[Merged]]:
    parts = package.infolist()
    names = {one.filename for one in parts}
    if len(parts) > limits.parts:
        raise Refused(BIG)
    if len(names) != len(parts) or any(one.flag_bits & 1 for one in parts):
        raise Refused(BROKEN)  # which of two is read, or a password, nobody can tell
    if not any(one.startswith("xl/") for one in names):
        raise Refused(OTHER)
    merged: dict[str, list[Merged]] = {}
    left, merges_left = limits.unpacked, limits.merged
    for part in parts:
        size, found = _part(package, part, left, limits, merges_left)
        left -= size
        merges_left -= len(found)
        if found:
            merged[part.filename] = found
    return merged


def _part(
    package: zipfile.ZipFile, part: zipfile.ZipInfo, left: int, limits: Limits, merges: int
) -> tuple[int, list[Merged]]:
    """Its true size, counted, and the cells that are merged in it."""
    is_sheet = _SHEET.fullmatch(part.filename) is not None
    size, rest = 0, b""
    found: list[Merged] = []
    with package.open(part) as stream:
        piece = stream.read(_PIECE)
        is_xml = _begins_as_xml(piece)
        if is_xml and not is_sheet:
            left = min(left, limits.texts if part.filename.lower() == _TEXTS else limits.others)
        while piece:
            size += len(piece)
            if size > left or (size > SMALL and size > RATIO * max(part.compress_size, 1)):
                raise Refused(BIG)
            page = rest + piece
            if is_xml and (b"\x00" in piece or (b"<!" in page and _FOREIGN.search(page))):
                raise Refused(FOREIGN)
            end = 0
            if is_sheet and b"mergeCell" in page:
                for one in _MERGED.finditer(page):
                    end = one.end()
                    if len(found) < merges:
                        found.append((int(one[2]), int(one[4]), _column(one[1]), _column(one[3])))
            rest = page[max(end, len(page) - _OVERLAP) :]
            piece = stream.read(_PIECE)
    return size, found


def _begins_as_xml(start: bytes) -> bool:
    """Whether a reader could take it for XML, whatever its name is. Raises Refused for letters that hide something."""
    if start.startswith(_OTHERWISE):
        raise Refused(FOREIGN)
    text = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not text.startswith(b"<"):
        return False
    if text.startswith(b"<?xml"):
        named = _ENCODING.search(text[: text.find(b"?>") + 1 or 1000])
        if named is not None and not _PLAIN.fullmatch(named[1].strip()):
            raise Refused(FOREIGN)
    return True


def _column(letters: bytes) -> int:
    number = 0
    for one in letters:
        number = number * 26 + one - 64
    return number

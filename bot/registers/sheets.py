"""The rows of a spreadsheet or a CSV file, one after the other, however large it is.

A file is refused before anything of it is opened where it would unpack to more than is reasonable. Only values are
read: no formula is calculated, no link followed. Merged cells have the value of their first cell.
"""

from __future__ import annotations

import codecs
import csv
import hashlib
import io
import re
import warnings
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any, cast

from bot import sheet_guard
from bot.sheet_guard import Limits, Merged
from flows.registers.columns import HEADER_WITHIN, MOST_COLUMNS, SAMPLE, Cell

LARGEST = 1 << 30  # bytes of a file
# Its shared texts are held in memory; what is neither they nor a sheet is small in every spreadsheet.
LIMITS = Limits(parts=5_000, unpacked=3 << 30, texts=400 << 20, others=64 << 20, merged=200_000)
MOST_ROWS = 1_048_576  # a sheet has no more; a row that says it has another number would have billions before it
PREVIEW = HEADER_WITHIN + SAMPLE
_PIECE = 1 << 20
_TITLE = 6  # so many columns merged in one row are rather a title than a heading
_MOST_BAD = 50  # letters that are no UTF-8
_FIELD = 1 << 20  # code points of one CSV field
_OLE = b"\xd0\xcf\x11\xe0"
# Signs that stand for Vietnamese letters in the fonts of before Unicode (TCVN3, VNI) and in no Vietnamese word.
_OLD_FONT = re.compile("[¸µ¶·¹¨¾»¼½Æ©Ç®ÎÏª«¬îïñ÷öøåæçëßØ×ÜÞäûÖÕ§¦]")
_LETTER = re.compile(r"[^\W\d_]")

_WHY = {
    sheet_guard.BIG: "register-error-bomb",
    sheet_guard.FOREIGN: "register-error-bomb",
    sheet_guard.BROKEN: "register-error-broken",
    sheet_guard.OTHER: "register-error-format",
}

Row = tuple[Cell, ...]


class CannotRead(Exception):
    """The file is no list that can be read; ``key`` names the words that say why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def digest(path: Path) -> str:
    """The SHA-256 of the file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def preview(path: Path) -> list[Row]:
    """The first rows, enough to guess the columns by. Raises CannotRead."""
    with opened(path) as rows:
        first = list(islice(rows, PREVIEW))
    if not any(any(cell is not None and str(cell).strip() for cell in row) for row in first):
        raise CannotRead("register-error-empty")
    words = " ".join(cell for row in first for cell in row if isinstance(cell, str))
    letters = len(_LETTER.findall(words))
    if letters > 20 and len(_OLD_FONT.findall(words)) > letters * 0.04:
        raise CannotRead("register-error-font")
    return first


@contextmanager
def opened(path: Path) -> Iterator[Iterator[Row]]:
    """All rows from the first, empty ones too. Raises CannotRead, also while they are read."""
    if path.stat().st_size > LARGEST:
        raise CannotRead("register-error-big")
    with path.open("rb") as file:
        begins = file.read(4)
    if begins == _OLE:
        raise CannotRead("register-error-old_format")
    if begins[:2] == b"PK":
        with _spreadsheet(path) as rows:
            yield rows
    else:
        with path.open("rb") as file:
            text = io.TextIOWrapper(file, encoding=_encoding(path), errors="replace", newline="")
            yield _of_csv(text)


@contextmanager
def _spreadsheet(path: Path) -> Iterator[Iterator[Row]]:
    try:
        merged = sheet_guard.look_through(path, LIMITS)
    except sheet_guard.Refused as refused:
        raise CannotRead(_WHY[refused.why]) from refused
    import openpyxl

    # Opened here: of a name the library would want its own endings.
    with path.open("rb") as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of dates out of range and styles it does not know: the cell says it
        try:
            book = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
        except Exception as error:  # the library raises whatever a broken part makes it stumble over
            raise CannotRead("register-error-broken") from error
        try:
            sheets = [one for one in book.worksheets if one.sheet_state == "visible"] or book.worksheets
            if not sheets:
                raise CannotRead("register-error-empty")
            sheet = cast(Any, sheets[0])
            sheet.reset_dimensions()  # files lie about their size
            part = getattr(sheet, "_worksheet_path", "").lstrip("/")
            yield _of_sheet(sheet, merged.get(part, ()))
        finally:
            book.close()


def _of_sheet(sheet: Any, merged: Sequence[Merged]) -> Iterator[Row]:
    """``merged``: first and last row, first and last column, from 1."""
    waiting, open_ = sorted(merged, reverse=True), list[tuple[int, int, int, Cell]]()
    try:
        for number, given in enumerate(sheet.iter_rows(values_only=True, max_row=MOST_ROWS, max_col=MOST_COLUMNS), 1):
            row = list(given) if given.count(None) < len(given) else []  # of empty ones there may be a million
            while row and row[-1] is None:
                row.pop()
            open_ = [one for one in open_ if one[0] >= number]
            for _, first, last, value in open_:
                _fill(row, first, last, value, across=number <= HEADER_WITHIN)
            while waiting and waiting[-1][0] <= number:
                top, bottom, first, last = waiting.pop()
                value = row[first - 1] if first <= len(row) else None
                if top < number or value is None or first > MOST_COLUMNS:
                    continue
                if bottom > top:
                    open_.append((bottom, first, last, value))
                if number <= HEADER_WITHIN and (bottom > top or last - first < _TITLE):
                    _fill(row, first, last, value, across=True)
            yield tuple(row)
    except CannotRead:
        raise
    except Exception as error:  # as above
        raise CannotRead("register-error-broken") from error


def _fill(row: list[Cell], first: int, last: int, value: Cell, *, across: bool) -> None:
    for column in range(first, min(last if across else first, MOST_COLUMNS) + 1):
        row.extend([None] * (column - len(row)))
        if row[column - 1] is None:
            row[column - 1] = value


def _encoding(path: Path) -> str:
    """UTF-8 or UTF-16. Raises CannotRead for anything else: what the letters mean could only be guessed."""
    with path.open("rb") as file:
        start = file.read(4)
        if start.startswith(codecs.BOM_UTF8):
            return "utf-8-sig"
        if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        decoder, piece, bad = codecs.getincrementaldecoder("utf-8")("replace"), start, 0
        while piece:
            bad += decoder.decode(piece).count("\ufffd")
            if b"\0" in piece or bad > _MOST_BAD:
                raise CannotRead("register-error-encoding")
            piece = file.read(_PIECE)
    return "utf-8"


def _of_csv(text: io.TextIOWrapper) -> Iterator[Row]:
    start = text.read(64 * 1024)
    sign = _delimiter(start)
    csv.field_size_limit(_FIELD)
    reader = csv.reader(_split(start, text), delimiter=sign)
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:  # a field without end; the reader goes on with the next line
            yield ()
            continue
        yield tuple(one or None for one in row[:MOST_COLUMNS])


def _split(start: str, text: io.TextIOWrapper) -> Iterator[str]:
    head = list(io.StringIO(start, newline=""))
    if head and not head[-1].endswith(("\n", "\r")):
        head[-1] += text.readline()
    yield from head
    yield from text


def _delimiter(start: str) -> str:
    lines = [one for one in start.splitlines()[:20] if one.strip()]
    counts = Counter({sign: sum(line.count(sign) for line in lines) for sign in ",;\t|"})
    return counts.most_common(1)[0][0]

"""Tables as .xlsx and .csv, row by row, in little memory. Every text is a text: no cell is ever a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import IO, Any

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from bot.papers.wording import clean

Cell = str | int | float | None
LONGEST = 32_767  # UTF-16 units of a cell, Excel's limit
MOST_ROWS = 1_048_575  # of a sheet below its head, Excel's limit
CUT = "…"  # what stands at the end of a text that was longer
_WIDEST = 60
# What a spreadsheet takes for the beginning of a formula, the wide forms of East Asian keyboards too.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_BOM = "\ufeff"  # or Excel reads UTF-8 as something else


class TooManyRows(Exception):
    """A sheet takes no more than MOST_ROWS rows."""


class Book:
    """An .xlsx with one or more sheets. ``with Book(path) as book: book.sheet(...)``; without the end, no file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        # Rows go to disk as they come: 100,000 of them in some megabytes.
        self._book = xlsxwriter.Workbook(
            str(path),
            {
                "constant_memory": True,
                "tmpdir": str(path.parent),  # where rows wait is no other place than the file's
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "nan_inf_to_errors": True,
            },
        )
        self._head = self._book.add_format({"bold": True, "text_wrap": True, "valign": "top", "border": 1})
        self._text = self._book.add_format({"text_wrap": True, "valign": "top"})

    def __enter__(self) -> Book:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            self._book.close()
            return
        for sheet in self._book.worksheets():
            sheet.row_data_fh.close()
            Path(sheet.row_data_filename).unlink(missing_ok=True)

    def sheet(self, title: str, columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
        """A sheet with a head that stays in sight; gives how many rows it has. ``title``: up to 31 characters.

        Raises TooManyRows.
        """
        sheet: Worksheet = self._book.add_worksheet(title)
        for at, name in enumerate(columns):
            sheet.set_column(at, at, min(max(len(name) + 2, 12), _WIDEST))
        for at, name in enumerate(columns):
            sheet.write_string(0, at, name, self._head)
        sheet.freeze_panes(1, 0)
        count = 0
        for count, row in enumerate(rows, 1):
            if count > MOST_ROWS:
                raise TooManyRows
            for at, cell in enumerate(row):
                _write(sheet, count, at, cell, self._text)
        if columns:
            sheet.autofilter(0, 0, count, len(columns) - 1)
        return count


def _write(sheet: Worksheet, row: int, column: int, cell: Cell, text: Any) -> None:
    if cell is None or cell == "":
        return
    if isinstance(cell, str):
        sheet.write_string(row, column, fitting(cell), text)
    else:
        sheet.write_number(row, column, cell)


def fitting(text: str) -> str:
    """The text, clean, within what a cell of a spreadsheet takes."""
    text = clean(text)
    if len(text) * 2 <= LONGEST or len(text.encode("utf-16-le")) // 2 <= LONGEST:
        return text
    short = text.encode("utf-16-le")[: (LONGEST - len(CUT)) * 2].decode("utf-16-le", "ignore")
    return short + CUT


def write_csv(out: IO[str], columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
    """UTF-8 with a mark at its beginning, commas, CRLF; gives how many rows there are.

    A text that a spreadsheet would take for a formula has an apostrophe before it.
    """
    out.write(_BOM)
    table = csv.writer(out)
    table.writerow([guarded(one) for one in columns])
    count = 0
    for row in rows:
        count += 1
        table.writerow(["" if one is None else guarded(one) if isinstance(one, str) else one for one in row])
    return count


def guarded(text: str) -> str:
    """The text with an apostrophe before it where it looks like a formula."""
    text = clean(text)
    return f"'{text}" if text.lstrip(" \u00a0").startswith(_FORMULA) or text.startswith(_FORMULA) else text

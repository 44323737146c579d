"""Sheets (.xlsx) that people send: looked through before anything opens them, then read as text, cell by cell.

Nothing of a sheet is believed: neither its sizes nor its formulas. What it says is text; a formula is shown as it was
typed. Blocks: to be run in a thread.
"""

from __future__ import annotations

import io
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from bot import sheet_guard
from bot.sheet_guard import Limits, Merged
from flows import importing
from flows.importing import COLUMNS, Row, Trouble
from flows.understand.page import fold

MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
LIMITS = Limits(parts=500, unpacked=40_000_000, texts=40_000_000, others=4_000_000, merged=200_000)
MOST_COLUMNS = 60
HEADING_WITHIN = 15  # rows
FEWEST_HEADINGS = 2
_EXAMPLE = ("vi du", "example")


class SheetError(ValueError):
    """The file cannot be read as a sheet of tips; ``key`` is the text that says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Sheet:
    """``unknown``: headings that none of our columns has."""

    rows: tuple[Row, ...]
    unknown: tuple[str, ...]


def read(content: bytes, *, headings: Mapping[str, str], most_rows: int, most_text: int) -> Sheet:
    """The rows below the headings. ``headings``: folded heading → column. Raises SheetError.

    ``most_text``: code points of a story.
    """
    merged = _look_through(content)
    import openpyxl  # a third of a second that only who imports waits for

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of things in a sheet that we do not look at
        try:
            book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=False, keep_links=False)
            try:
                page = book.worksheets[0]
                rows = list(page.iter_rows(max_row=HEADING_WITHIN + most_rows + 1, max_col=MOST_COLUMNS))
                beyond = _reaches_beyond(page, HEADING_WITHIN + most_rows + 1)
                covered = _covered(merged.get(str(page._worksheet_path).lstrip("/"), ()), len(rows))
            finally:
                book.close()
        except Exception as error:  # a broken or hostile file makes the library raise anything
            raise SheetError("import-unreadable") from error
    at, columns, unknown = _find_headings(rows, headings)
    found = []
    for number, cells in enumerate(rows[at + 1 :], at + 2):
        row = _row(number, cells, columns, most_text)
        if number in covered:
            row = Row(number, row.cells, (*row.troubles, Trouble(importing.MERGED)))
        if not row.cells or fold.fold(row.cells.get(importing.NUMBER, "")).startswith(_EXAMPLE):
            continue
        if set(row.cells) == {importing.NUMBER}:
            continue
        found.append(row)
    if len(found) > most_rows or beyond:
        raise SheetError("import-too_many")
    if not found:
        raise SheetError("import-empty")
    return Sheet(tuple(found), unknown)


def folded(heading: str) -> str:
    """A heading by which it is known again: without marks, in the one of two spellings."""
    return fold.fold(heading).replace("hy sinh", "hi sinh")


def template(titles: Mapping[str, str], *, title: str, notes: tuple[str, ...], example: Mapping[str, str]) -> bytes:
    """An empty sheet to fill in: what it is, how it is done, the headings, an example that is not imported."""
    import openpyxl
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    book = openpyxl.Workbook()
    page = book.active
    page.title = "Tin bao"
    page.append([title])
    for one in notes:
        page.append([one])
    page.append([titles[one] for one in COLUMNS])
    heading = page.max_row
    page.append([example.get(one, "") for one in COLUMNS])
    page.cell(1, 1).font = Font(bold=True, size=14)
    for number in range(1, len(COLUMNS) + 1):
        cell = page.cell(heading, number)
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="FBE9B7")
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        page.cell(heading + 1, number).font = Font(italic=True, color="777777")
        letter = get_column_letter(number)
        page.column_dimensions[letter].width = 40 if COLUMNS[number - 1] == importing.STORY else 18
        for row in range(heading + 1, heading + 201):  # a date or a telephone number stays as it is typed
            page.cell(row, number).number_format = "@"
    page.freeze_panes = page.cell(heading + 1, 3)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _look_through(content: bytes) -> dict[str, list[Merged]]:
    try:
        return sheet_guard.look_through(io.BytesIO(content), LIMITS)
    except sheet_guard.Refused as refused:
        raise SheetError("import-too_big" if refused.why == sheet_guard.BIG else "import-unreadable") from refused


def _covered(merged: Iterable[Merged], last: int) -> set[int]:
    """The rows up to ``last`` in which cells are merged."""
    begins = Counter(top for top, _, _, _ in merged)
    ends = Counter(bottom + 1 for _, bottom, _, _ in merged)
    open_ = 0
    return {number for number in range(1, last + 1) if (open_ := open_ + begins[number] - ends[number]) > 0}


def _reaches_beyond(page: Any, last: int) -> bool:
    """Whether a row with something in it stands behind the last one that is read."""
    for cells in page.iter_rows(min_row=last + 1, max_row=last + 1, max_col=MOST_COLUMNS, values_only=True):
        return any(one not in (None, "") for one in cells)
    return False


def _find_headings(
    rows: list[tuple[Any, ...]], headings: Mapping[str, str]
) -> tuple[int, dict[int, str], tuple[str, ...]]:
    """Which row has the headings, which column is which, and headings that we do not know."""
    for at, cells in enumerate(rows[:HEADING_WITHIN]):
        columns: dict[int, str] = {}
        unknown = []
        for number, cell in enumerate(cells):
            said = _text(cell.value)[:100].strip()
            column = headings.get(folded(said))
            if column is not None and column not in columns.values():
                columns[number] = column
            elif said:
                unknown.append(said)
        if len(columns) >= FEWEST_HEADINGS:
            return at, columns, tuple(unknown)
    raise SheetError("import-no_headings")


def _row(number: int, cells: tuple[Any, ...], columns: Mapping[int, str], most_text: int) -> Row:
    found: dict[str, str] = {}
    troubles: list[Trouble] = []
    for column, cell, text in _filled(cells, columns):
        longest = most_text if column == importing.STORY else importing.LONGEST
        if cell.data_type == "f":
            troubles.append(Trouble(importing.FORMULA, column))
        elif cell.data_type == "e":
            troubles.append(Trouble(importing.FAULT, column))
        if len(text) > longest:
            troubles.append(Trouble(importing.LONG, column))
        found[column] = text[:longest]
    return Row(number, found, tuple(troubles))


def _filled(cells: tuple[Any, ...], columns: Mapping[int, str]) -> Iterator[tuple[str, Any, str]]:
    for number, column in columns.items():
        if number < len(cells) and (text := fold.clean(_text(cells[number].value)).strip()):
            yield column, cells[number], text


def _text(value: object) -> str:
    """What stands in a cell, as somebody would type it."""
    match value:
        case None:
            return ""
        case bool():
            return "có" if value else "không"
        case float() if value.is_integer():
            return str(int(value))
        case datetime() if value.time() == time():
            return value.strftime("%d/%m/%Y")
        case datetime():
            return value.strftime("%d/%m/%Y %H:%M")
        case date():
            return value.strftime("%d/%m/%Y")
        case _:
            return str(getattr(value, "text", value))  # a formula over several cells is an object that holds its text

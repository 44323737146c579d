"""Tables copied from a page: rows of cells parted by tabs, bars, commas or wide gaps, and what each column holds.

A row of labels names the columns; without one a column is known by what most of its cells hold. One cell a line, as
some pages are copied, is a table too. A row that tells no name is none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from flows.understand.army import ranks
from flows.understand.page import fold
from flows.understand.papers.labels import Cell, Field, field_of
from flows.understand.persons import names

Span = tuple[int, int]
Row = list[Span]
_MOST = 30  # columns
_GAP = re.compile(r"[ \u00a0]{2,}")
_RULE = re.compile(r"[\s|:+=-]*$")
_COUNT = re.compile(r"(?:s?tt\s?)?[0-9]{1,3}[.)]?")
_YEAR = re.compile(r"1[89][0-9]{2}|\?")
_DAY = re.compile(
    r"(?:(?:mat|hs|h[yi] sinh|sinh|sn|s\.|nn|nhap ngu|di)\s?)?(?:[0-9?.\s-]{0,3}[/.-]){0,2}[0-9]{0,2}[/.-]?"
    r"(?:1[89][0-9]{2}|[3-9][0-9])"
)
_UNIT = re.compile(
    r"[acdefkq]\s?[0-9]{1,3}[a-c]?(?![\w-])|(?:tieu|trung|su|dai) (?:doan|doi)|qk|k[bhnt](?!\w)|doan [0-9]|"
    r"bo doi|tnxp|du kich"
)
_GRAVEYARD = re.compile(r"nghia trang|ntls|nt ")
_PLOT = re.compile(r"(?:khu|lo|hang|mo|o|so)\s?(?:so\s)?[0-9a-z]{1,3}(?:[\s,.-]+|$)")
_LETTERS = re.compile(r"[^\W\d_]+(?:[ ,.'’()/–-]+(?<!^.-)[^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a table, each as its cells in order, the empty ones too.

    `start`: of the names of its columns; `heading`: the line above it.
    """

    start: int
    heading: Span
    rows: list[list[Cell]]


def find_tables(page: fold.Page) -> list[Table]:
    """The tables of a page that name somebody in each row."""
    lines = _lines(page)
    tables: list[Table] = []
    at = 0
    while at < len(lines):
        rows, after = _table(page, lines, at)
        tables += [Table(lines[at][0], lines[at - 1] if at else (0, 0), rows)] if rows else []
        at = max(after, at + 1)
    return tables or _one_cell_a_line(page, lines)


def _lines(page: fold.Page) -> list[Span]:
    """The lines that hold something, without the rules between rows."""
    spans, start = [], 0
    for line in page.text.split("\n"):
        if not _RULE.match(line):
            spans.append((start, start + len(line)))
        start += len(line) + 1
    return spans


def _table(page: fold.Page, lines: Sequence[Span], at: int) -> tuple[list[list[Cell]], int]:
    """The rows of the table that begins at a line, and the line behind them; without rows, behind what is none."""
    for part in (_by_tab, _by_bar, _by_gap, _by_comma):
        fields = _heads(page, part(page, *lines[at]))
        if fields is not None:
            rows, after = _rows(page, lines, at + 1, part, fields)
            if rows:
                return rows, after
    none = at + 1
    for part in (_by_tab, _by_bar, _by_semicolon, _by_gap):
        if len(part(page, *lines[at])) > 2:
            rows, after = _unnamed(page, lines, at, part)
            if rows:
                return rows, after
            none = max(none, after)
    return [], none


Part = Callable[[fold.Page, int, int], Row]


def _rows(
    page: fold.Page, lines: Sequence[Span], at: int, part: Part, fields: list[Field]
) -> tuple[list[list[Cell]], int]:
    """The rows below the names of the columns."""
    rows: list[list[Cell]] = []
    exact = part in (_by_tab, _by_bar)
    while at < len(lines):
        cells = part(page, *lines[at])
        if len(cells) < 2:
            break
        fitted = cells if exact else _fitted(page, cells, fields)
        row = [Cell(field, span[0], *span) for field, span in zip(fields, fitted, strict=False)]
        named = any(cell.field is Field.NAME and is_name(page, cell.start, cell.end) for cell in row)
        if not (named or exact):
            break
        rows += [row] if named else []
        at += 1
    return rows, at


def _unnamed(page: fold.Page, lines: Sequence[Span], at: int, part: Part) -> tuple[list[list[Cell]], int]:
    """The rows of a table that does not name its columns: two or more, each with a name in one and the same column.

    Also the line behind those that look like one.
    """
    after, table = at, []
    while after < len(lines) and len(cells := part(page, *lines[after])) > 1 and not _heads(page, cells):
        table.append(_unnumbered(page, cells))
        after += 1
    named = Counter(n for row in table for n, span in enumerate(row) if _is_full_name(page, *span))
    column = max(named, key=lambda n: (named[n], -n), default=None)
    if len(table) < 2 or column is None or named[column] * 3 < len(table) * 2:
        return [], after
    fields = _told_by_cells(page, table, column)
    rows = [row for row in table if column < len(row) and is_name(page, *row[column])]
    fitted = [_fitted(page, row, fields) if len(row) < len(fields) else row for row in rows]
    return [[Cell(field, span[0], *span) for field, span in zip(fields, row, strict=False)] for row in fitted], after


def _unnumbered(page: fold.Page, cells: Row) -> Row:
    """Without the number before the first cell: "1. Lưu Đình Tạo | 1949"."""
    start, end = cells[0]
    number = _NUMBERED.match(page.text, start, end)
    return [(number.end(), end), *cells[1:]] if number else cells


_NUMBERED = re.compile(r"[0-9]{1,3}[.)]\s*(?=[^\W\d_])")


def _told_by_cells(page: fold.Page, table: Sequence[Row], name: int) -> list[Field]:
    """What each column holds, by what most of its cells do; of two with days the earlier one is of births."""
    size = max(map(len, table))
    columns = [
        [page.shadow[slice(*row[n])] for row in table if n < len(row) and _is_told(page, *row[n])] for n in range(size)
    ]
    fields = [Field.NAME if n == name else _kind(cells) for n, cells in enumerate(columns)]
    dated = [n for n, field in enumerate(fields) if field is Field.FELL]
    if dated:
        ordered = sorted(dated, key=lambda n: _mean_year(columns[n]))
        for n, field in zip(ordered, _DAYS.get(len(dated), ()), strict=False):
            fields[n] = field
        lone = columns[dated[0]]
        if len(dated) == 1 and all(map(_YEAR.fullmatch, lone)) and _mean_year(lone) < _FIRST_FALL:
            fields[dated[0]] = Field.BIRTH
    for n, field in enumerate(fields[1:], 1):
        if field is Field.HOME and fields[n - 1] is Field.FELL and _mostly(_FELL_AT, columns[n - 1]):
            fields[n] = Field.FELL_AT
    homes = [n for n, field in enumerate(fields) if field is Field.HOME]
    for n in homes[1:]:
        fields[n] = Field.UNKNOWN
    return fields


_DAYS = {2: (Field.BIRTH, Field.FELL), 3: (Field.BIRTH, Field.ENLISTED, Field.FELL)}
_FELL_AT = re.compile(r"(?:mat|hs|h[yi] sinh)\s?[0-9/]")  # "hs 2.2.1968; Sài Gòn"
_FIRST_FALL = 1961  # years told alone before this one are mostly of births
_LAST_YEAR = re.compile(r"([0-9]{2})$")


def _mostly(form: re.Pattern[str], cells: Sequence[str]) -> bool:
    return 2 * sum(form.match(cell) is not None for cell in cells) > len(cells)


def _mean_year(cells: Sequence[str]) -> float:
    years = [int(year[1]) for cell in cells if (year := _LAST_YEAR.search(cell))]
    return 1900 + sum(years) / len(years) if years else 0


def _kind(cells: Sequence[str]) -> Field:
    """What most of a column's cells hold."""
    count = Counter(map(_holds, cells))
    field = max(count, key=lambda f: count[f], default=Field.UNKNOWN)
    return field if count[field] * 2 > len(cells) else Field.UNKNOWN


def _holds(shade: str) -> Field:
    """What one cell holds, as far as it can be told alone; FELL: any day."""
    if _COUNT.fullmatch(shade):
        return Field.NUMBER
    if _DAY.fullmatch(shade) or _YEAR.fullmatch(shade):
        return Field.FELL
    if _GRAVEYARD.match(shade):
        return Field.LIES
    if _PLOT.match(shade):
        return Field.PLOT
    if _UNIT.match(shade):
        return Field.UNIT
    if any(one.start == 0 for one in ranks.scan_ranks(fold.page(shade))):
        return Field.RANK
    return Field.HOME if _LETTERS.fullmatch(shade) else Field.UNKNOWN


_HEAD = 40  # characters of a column's name


def _heads(page: fold.Page, cells: Row) -> list[Field] | None:
    """What the columns hold, if the cells name them: most do, and one is of names."""
    if len(cells) < 2:
        return None
    if any(end - start > _HEAD for start, end in cells):
        return None
    fields = [field_of(page.shadow[start:end]) for start, end in cells]
    known = sum(field is not None for field in fields)
    if Field.NAME not in fields or known < 2 or known * 3 < len(cells) * 2:
        return None
    return [field or Field.UNKNOWN for field in fields]


def _fitted(page: fold.Page, cells: Row, fields: list[Field]) -> Row:
    """The cells under their columns where empty ones left no trace, or a comma parts a home as well."""
    more = len(cells) - len(fields)
    if not more:
        return cells
    if more > 0:
        home = next((n for n in (Field.HOME, Field.FELL_AT, Field.LIES) if n in fields), fields[-1])
        at = fields.index(home)
        return [*cells[:at], (cells[at][0], cells[at + more][1]), *cells[at + more + 1 :]]
    fitted: Row = []
    rest = list(cells)
    for n, field in enumerate(fields):
        left = len(fields) - n
        if rest and (left <= len(rest) or _may_hold(page, rest[0], field)):
            fitted.append(rest.pop(0))
        else:
            fitted.append((cells[-1][1], cells[-1][1]))
    return fitted


def _may_hold(page: fold.Page, span: Span, field: Field) -> bool:
    held = _holds(page.shadow[slice(*span)])
    dates = (Field.BIRTH, Field.ENLISTED, Field.FELL)
    if field in dates or held is Field.FELL:
        return field in dates and held is Field.FELL
    if field is Field.NUMBER or held is Field.NUMBER:
        return field is held
    return held in (field, Field.UNKNOWN, Field.HOME) or field is Field.UNKNOWN


def _one_cell_a_line(page: fold.Page, lines: Sequence[Span]) -> list[Table]:
    """The table of which each cell stands on a line of its own, the names of the columns first."""
    spans = [_trimmed(page, *line) for line in lines]
    fields = [field_of(page.shadow[start:end]) if end - start <= _HEAD else None for start, end in spans]
    for known, group in groupby(range(len(fields)), key=lambda n: fields[n] is not None):
        heads = list(group)
        if not known or len(heads) < 3 or Field.NAME not in (kinds := [f for n in heads if (f := fields[n])]):
            continue
        below, size, name = spans[heads[-1] + 1 :], len(heads), kinds.index(Field.NAME)
        rows = [below[n : n + size] for n in range(0, len(below) - size + 1, size)]
        if rows and all(_is_full_name(page, *row[name]) for row in rows):
            cells = [[Cell(field, span[0], *span) for field, span in zip(kinds, row, strict=True)] for row in rows]
            first = heads[0]
            return [Table(spans[first][0], lines[first - 1] if first else (0, 0), cells)]
    return []


def _by_tab(page: fold.Page, start: int, end: int) -> Row:
    return _cut(page, start, end, "\t")


def _by_bar(page: fold.Page, start: int, end: int) -> Row:
    """By bars; those at the edges of the line part nothing."""
    start, end = _trimmed(page, start, end)
    start += page.text.startswith("|", start)
    end -= end > start and page.text[end - 1] == "|" and page.text.count("|", start, end) > 1
    return _cut(page, start, end, "|")


def _by_semicolon(page: fold.Page, start: int, end: int) -> Row:
    """As a spreadsheet is written down where the comma stands in numbers."""
    return _cut(page, start, end, ";")


def _cut(page: fold.Page, start: int, end: int, sign: str) -> Row:
    cells: Row = []
    while (at := page.text.find(sign, start, end)) >= 0 and len(cells) < _MOST:
        cells.append(_trimmed(page, start, at))
        start = at + 1
    return [*cells, _trimmed(page, start, end)] if cells else []


def _by_gap(page: fold.Page, start: int, end: int) -> Row:
    start, end = _trimmed(page, start, end)
    if page.text.find("|", start, end) >= 0 or page.text.find("\t", start, end) >= 0:
        return []
    cells: Row = []
    for gap in _GAP.finditer(page.text, start, end):
        cells.append((start, gap.start()))
        start = gap.end()
    return [*cells, (start, end)][:_MOST]


def _by_comma(page: fold.Page, start: int, end: int) -> Row:
    """By commas or semicolons, but not inside quotes."""
    sign = ";" if page.text.count(";", start, end) > 1 else ","
    cells: Row = []
    quoted = False
    for at in range(start, end):
        if page.text[at] == '"':
            quoted = not quoted
        elif page.text[at] == sign and not quoted:
            cells.append(_trimmed(page, start, at))
            start = at + 1
    return [*cells, _trimmed(page, start, end)][:_MOST] if cells else []


def _trimmed(page: fold.Page, start: int, end: int) -> Span:
    said = page.text[start:end]
    inner = said.strip(_AROUND)
    left = len(said) - len(said.lstrip(_AROUND)) if inner else 0
    return start + left, start + left + len(inner)


_AROUND = ' \t\r\u00a0"*_'


def _is_told(page: fold.Page, start: int, end: int) -> bool:
    return page.shadow[start:end] not in _NOTHING


_NOTHING = frozenset(("", "-", "--", "?", "k", "x", "khong ro", "chua ro", "khong", "...", "…", "nt"))


def is_name(page: fold.Page, start: int, end: int) -> bool:
    """Whether a cell under "Họ và tên" may hold a name at all."""
    said = page.text[start:end]
    return said[:1].isalpha() and len(said) < _LONGEST and not said.startswith(_SUMS)


_LONGEST = 60
_SUMS = ("Tổng", "TỔNG", "Cộng", "CỘNG")


def _is_full_name(page: fold.Page, start: int, end: int) -> bool:
    words = page.text[start:end].split()
    return (
        2 <= len(words) <= 5
        and names.is_surname(words[0].capitalize())
        and all(word[:1].isupper() and word.strip(".'’-").isalpha() for word in words)
        and page.shadow[start:end] not in names.PLACES
    )

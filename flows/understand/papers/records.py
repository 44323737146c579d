"""Records: the rows of a table and the filled-in forms of a text, each with its cells, one fallen soldier each.

A form is a run of labelled lines, one of which says "Họ tên:", or above which a name stands alone. What a record says
is its own man's; whoever else is named in it (his parents, his wife) is no martyr.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass

from flows.understand.page import fold
from flows.understand.papers import labels, tables
from flows.understand.papers.labels import Cell, Field
from flows.understand.papers.lists import Item
from flows.understand.persons import names
from flows.understand.persons.person import Person

Span = tuple[int, int]
_DEATHS = frozenset((Field.FELL, Field.FELL_AT, Field.LAID, Field.LIES, Field.PLOT))
_SERVED = frozenset((Field.ENLISTED, Field.UNIT, Field.RANK, Field.POST))
_MORE = _DEATHS | _SERVED | {Field.BIRTH, Field.HOME}
# In a row nothing else is weighed: what its cells hold is known.
_OPEN_IN_ROWS = frozenset((Field.UNKNOWN, Field.CONTACT, Field.NAME, Field.ALIAS))
# In a form what tells of a death may tell where as well, and a birthday is often told with the home.
_OPEN = _OPEN_IN_ROWS | {Field.FELL, Field.FELL_AT, Field.LAID, Field.LIES, Field.BIRTH}
# "Chu", "Bà" and "Cô" may be surnames.
_TITLE = re.compile(
    r"(?:(?:(?i:li[eệ]t s[iĩyỹ]|ls|[đd][oồ]ng ch[ií]|[đd]/c|anh hùng)|[Ôô]ng|bà|[Aa]nh|[Cc]hị|chú|bác|cô)(?!\w)"
    r"[ :.]{0,3}){0,3}"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*\.?")
_NOBODY = re.compile(r"(?:khong|chua|vo danh|ko |k ro|an danh)")
_DEAD = re.compile(r"(?<!\w)(?:h[yi] sinh|hs|tu tran|liet s[iy]|ls|ntls)(?!\w)")
_FELL = re.compile(r"(?<!\w)(?:h[yi] sinh|hs|tu tran|bao tu)(?!\w)")
_FELL_TOO = re.compile(r"[ ,(–-]{1,3}(?:da )?(?:h[yi] sinh|hs|tu tran)(?! ?:)(?!\w)")
_KIN = re.compile(r"(?<!\w)(?:con (?:cua )?(?:ong|cu)|va ba|vo la) (?=[^\W\d_])")
_PARENT = re.compile(r"(?:ho (?:va )?ten )?(?:cha|bo|me)(?!\w)")
_REACHED = re.compile(r"0[0-9]{2,4}[\s.-]?[0-9]{3}|(?<!\w)(?:lien he|lh|lien lac|nguoi|dt|sdt)(?!\w)")


@dataclass(frozen=True, slots=True)
class Record:
    """What a text says of one man in cells, `start`..`end` of the page. `name`: where his name stands, if in a cell.

    `row`: of a table, where an empty cell says that nothing is known.
    """

    start: int
    end: int
    name: Span | None
    cells: tuple[Cell, ...]
    row: bool


@dataclass(frozen=True, slots=True)
class Records:
    """The records of a page in order.

    `closed`: where nothing is weighed, for a cell says what it holds. `others`: where whoever is named neither fell
    nor tells: cells of parents and of a wife, the heading of a table. `tellers`: where the names begin of those who
    fill in such a form and say in it how to reach them. All in order.
    """

    all: tuple[Record, ...] = ()
    closed: tuple[Span, ...] = ()
    others: tuple[Span, ...] = ()
    tellers: tuple[int, ...] = ()

    @property
    def names(self) -> list[Span]:
        """Where the names of those who fell stand."""
        return list(_names(self.all))

    @property
    def items(self) -> tuple[Item, ...]:
        """The records as the items of a list."""
        return tuple(Item(record.start, record.end) for record in self.all)

    def is_open(self, position: int) -> bool:
        """Whether what stands there is to be weighed."""
        return not _is_in(self.closed, position)

    def is_of_others(self, position: int) -> bool:
        """Whether a relative is named or described there."""
        return _is_in(self.others, position)

    def roles(self, people: Sequence[Person]) -> dict[int, str]:
        """What a form says of people, by their number: whom it is about, and who is a relative or no man at all."""
        starts = {start for start, _ in self.names}
        roles = {}
        for n, person in enumerate(people):
            if person.start in starts:
                roles[n] = "martyr"
            elif person.start in self.tellers:
                roles[n] = "teller"
            elif self.is_of_others(person.start) or not self.is_open(person.start):
                roles[n] = "other"
        return roles


def _is_in(spans: Sequence[Span], position: int) -> bool:
    n = bisect_right(spans, position, key=_start) - 1
    return n >= 0 and position < spans[n][1]


def _start(span: Span) -> int:
    return span[0]


def find_records(page: fold.Page) -> Records:
    """The records of a page; none where it has neither a table nor a form."""
    return _of_tables(page, tables.find_tables(page)) or _of_forms(page)


def _of_tables(page: fold.Page, found: Iterable[tables.Table]) -> Records | None:
    of_dead = [table for table in found if _tells_of_dead(page, table)]
    if not of_dead:
        return None
    rows = [_row(page, row) for table in of_dead for row in table.rows]
    heads = [(table.start, table.rows[0][0].head) for table in of_dead]
    # "DANH SÁCH LIỆT SĨ AN TÁNG TẠI ...": in capitals words look like names.
    headings = [table.heading for table in of_dead if page.text[slice(*table.heading)].isupper()]
    return Records(
        tuple(rows),
        tuple(sorted([*heads, *_names(rows), *_cells(rows, frozenset(Field) - _OPEN_IN_ROWS)])),
        tuple(sorted([*headings, *_cells(rows, _OF_OTHERS)])),
    )


def _tells_of_dead(page: fold.Page, table: tables.Table) -> bool:
    """Whether a table has a column of deaths or graves, or the page speaks of the dead and it has none of phones."""
    columns = {cell.field for cell in table.rows[0]}
    return bool(columns & _DEATHS) or (Field.CONTACT not in columns and _DEAD.search(page.shadow) is not None)


def _of_forms(page: fold.Page) -> Records:
    lines = list(_lines(page))
    every = list(_forms(page, lines))
    forms = [form for form, fell in every if fell]
    of_tellers = [form for form, fell in every if not fell and Field.CONTACT in _fields(form)]
    kin = [cell for line in lines for cell in line.cells if cell.field is Field.KIN and _is_kin(page, cell)]
    if not forms:
        of_kin = [(cell.head, cell.end) for cell in kin if _PARENT.match(page.shadow, cell.head)]
        return Records(others=tuple(of_kin) if len(of_kin) > 1 else ())
    of_kin = [(cell.head, cell.end) for cell in kin]
    # Up to the first letter of the name behind these words.
    told = [(m.start(), m.end() + 1) for form in forms for m in _KIN.finditer(page.shadow, form.start, form.end)]
    known = [*_names(forms), *_cells(forms, frozenset(Field) - _OPEN - {Field.KIN}), *of_kin]
    known += [(form.start, form.end) for form in of_tellers]
    return Records(
        tuple(forms),
        tuple(sorted(known)),
        tuple(sorted([*of_kin, *told])),
        tuple(start for start, _ in _names(of_tellers)),
    )


def _names(records: Iterable[Record]) -> Iterator[Span]:
    return (record.name for record in records if record.name is not None)


def _fields(record: Record) -> Set[Field]:
    return {cell.field for cell in record.cells}


_OF_OTHERS = frozenset((Field.KIN, Field.CONTACT, Field.UNKNOWN))


def _cells(records: Iterable[Record], fields: Set[Field]) -> Iterator[Span]:
    """The cells of these fields, with their labels."""
    return ((cell.head, cell.end) for record in records for cell in record.cells if cell.field in fields)


def _row(page: fold.Page, row: Sequence[Cell]) -> Record:
    name = next((name for c in row if c.field is Field.NAME and (name := name_at(page, c.start, c.end))), None)
    return Record(row[0].head, max(cell.end for cell in row), name, tuple(row), row=True)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line with its cells. `told`: it belongs to a form though it has no label. `name`: what stands before them."""

    start: int
    end: int
    cells: list[Cell]
    told: bool
    name: Span | None = None

    def goes_on(self, *, of_several: bool) -> bool:
        """Whether a form goes on with it; the last of several not with what may be told of them all."""
        if not self.cells:
            return self.told
        return not of_several or self.cells[0].field not in (Field.UNKNOWN, Field.CONTACT)

    def tells_of_one(self) -> bool:
        """Whether it can stand right below a name that stands alone."""
        return self.cells[0].field in _MORE if self.cells else self.told


def _lines(page: fold.Page) -> Iterator[_Line]:
    start = 0
    for text in page.text.split("\n"):
        end = start + len(text)
        if text.strip():
            cells = labels.cells_of(page, start, end) if ":" in text or "：" in text else []
            first = labels.mark_end(page, start)
            opens = bool(cells) and not page.text[first : cells[0].head].strip()
            # "Liệt sĩ Đỗ Văn Duyện. Sinh năm: 1946. Quê quán: ..."
            headed = not opens and len(cells) > 1 and cells[0].field in _MORE and _DEAD.match(page.shadow, first)
            name = _lone_name(page, start, cells[0].head) if headed else None
            named = cells if opens or name else []
            yield _Line(start, end, named, told=labels.is_told(page, first, end), name=name)
        start = end + 1


def _forms(page: fold.Page, lines: list[_Line]) -> Iterator[tuple[Record, bool]]:
    """The forms among the lines, and whether each is of one who fell.

    Each goes from its name to the next one's; the last to its last labelled line.
    """
    starts: list[tuple[int, int, Span]] = []  # number of the line, where the record begins, its name
    for n, line in enumerate(lines):
        if line.name:
            starts.append((n, line.start, line.name))
        for cell in line.cells:
            if cell.field is Field.NAME and (name := name_at(page, cell.start, cell.end)):
                starts.append((n, cell.head if cell is not line.cells[0] else line.start, name))
        opens = not line.cells and n + 1 < len(lines) and lines[n + 1].tells_of_one()
        if opens and (name := _lone_name(page, line.start, line.end)):
            starts.append((n, line.start, name))
    cells = [cell for line in lines for cell in line.cells]
    heads = [cell.head for cell in cells]
    deadly = _DEAD.search(page.shadow) is not None
    for k, (n, start, name) in enumerate(starts):
        if k + 1 < len(starts):
            end = starts[k + 1][1]
        else:
            below = (m for m in range(n + 1, len(lines)) if not lines[m].goes_on(of_several=k > 0))
            end = lines[next(below, len(lines)) - 1].end
        its = cells[bisect_left(heads, start) : bisect_left(heads, end)]
        record = Record(start, end, name, tuple(its), row=False)
        yield record, _is_fallen(page, record, name, deadly=deadly)


def _is_fallen(page: fold.Page, record: Record, name: Span, *, deadly: bool) -> bool:
    """Whether a form is of one who fell, and not of whoever fills it in and says how to reach him.

    `deadly`: the page speaks of the dead.
    """
    told = _fields(record)
    if told & _DEATHS or _FELL.search(page.shadow, name[1], record.end):
        return True
    if Field.CONTACT in told:
        return bool(told & _SERVED) and _DEAD.search(page.shadow, max(0, record.start - _NEAR), name[0]) is not None
    return _DEAD.search(page.shadow, record.start, name[0]) is not None or (bool(told & _MORE) and deadly)


_NEAR = 80  # characters: a heading right above a form


def _lone_name(page: fold.Page, start: int, end: int) -> Span | None:
    """The name that is all a line says, behind a number or a title, or with which it ends behind "liệt sĩ"."""
    start = labels.mark_end(page, start)
    start = _TITLE.match(page.text, start, end).end()  # type: ignore[union-attr]
    titled = [m for m in _DEAD.finditer(page.shadow, start, end) if not _THEIRS.search(page.shadow, start, m.start())]
    for at in (start, *([titled[-1].end() + 1] if titled else [])):
        name = name_at(page, at, end)
        if name is None or page.text[name[1] : end].strip(" \t:.,;-–*_") or " " not in page.text[slice(*name)]:
            continue
        said = page.text[slice(*name)].split()
        mixed = said[0][0].islower() and any(word[0].isupper() for word in said)  # "danh Dong Khe"
        if not mixed and names.is_surname(said[0].capitalize()) and _SENTENCE.isdisjoint(map(str.casefold, said)):
            return name
    return None


# No parts of a name: "bo toi ten Tran Van Be", "ba khong biet don vi chi".
_SENTENCE = frozenset(
    "la là ten tên toi tôi khong không ko biet biết nho nhớ cua của co có bi bị thi thì roi rồi".split()
)

_THEIRS = re.compile(r"(?:nghia trang|tuong dai|dai|nha bia|den tho|khu mo|than nhan|gia dinh) $")  # no man's title
_MOST = 6  # words of a name


def name_at(page: fold.Page, start: int, end: int) -> Span | None:
    """Where the name stands with which a cell begins; None where it says that nobody knows it."""
    start = _TITLE.match(page.text, start, end).end()  # type: ignore[union-attr]
    if _NOBODY.match(page.shadow, start, end):
        return None
    at, first, kept = start, "", 0
    while kept < _MOST and (word := _WORD.match(page.text, at, end)) is not None:
        said = word.group()
        first = first or said
        short = said.endswith(".") and len(said) < 4
        if (first[0].isupper() and not said[0].isupper()) or (len(said.strip(".")) > 1 and _loud(said) != _loud(first)):
            break
        at, kept = word.end() - (said.endswith(".") and not short), kept + 1
        if page.text[at : at + 1] != " " and not short:
            break
        at += page.text[at : at + 1] == " "
    last = at - (at > start and page.text[at - 1] == " ")
    return (start, last) if kept else None


def _loud(word: str) -> bool:
    return word.isupper() and len(word) > 1


def _is_kin(page: fold.Page, cell: Cell) -> bool:
    """Whether who is named in a cell is no more than a relative: it tells neither of a death nor how to reach him."""
    told = (_DEAD.search(page.shadow, cell.start, cell.end), _REACHED.search(page.shadow, cell.start, cell.end))
    return told == (None, None) and _FELL_TOO.match(page.shadow, cell.end) is None

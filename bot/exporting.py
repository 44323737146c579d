"""Exports: one row a ticket as a table or as places, holding what one receiver may see, and whole or not there.

The file is made in a folder beside its place and put there at the end: an export that was cut off leaves nothing that
looks like one. Tickets come in short readings (``storage.exporting``); of the martyrs of a story only the main one is
in a row, because to read 100,000 stories would take half an hour.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from bot.papers import geo, sheet, wording
from bot.papers.geo import Point
from bot.papers.sheet import Cell
from bot.papers.wording import Words
from flows.disclosure import FIELD, MOST
from flows.fields import FIELDS, Fact, Field
from storage import agency_reads, exporting
from storage.engine import Store
from storage.exporting import Wanted
from storage.unit import Tx

FORMATS = ("xlsx", "csv", *geo.FORMATS)
RECEIVERS = (FIELD, *(one for one in MOST if one != FIELD))
MIMES: Mapping[str, str] = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv",
    **{one: geo.mime(one) for one in geo.FORMATS},
}
_NUMBERS = ("lat", "lon", "accuracy_m")
_IN_THE_POINT = ("code", "lat", "lon", "accuracy_m")  # the point has them already
_LEFT_OUT = ("other_martyrs",)
Form = Mapping[str, Any]
Conditions = Callable[[Tx], Sequence[sa.ColumnElement[bool]]]


@dataclass(frozen=True, slots=True)
class Export:
    """What is to be written, for whom, in which words."""

    form: str  # one of FORMATS
    words: Words
    zone: ZoneInfo
    wanted: Wanted = field(default_factory=Wanted)
    receiver: str = FIELD
    more: Conditions = lambda _: ()

    def fields(self) -> tuple[Field, ...]:
        """The columns: what the receiver may ever see."""
        most = MOST[self.receiver]
        return tuple(one for one in FIELDS if one.name not in _LEFT_OUT and (one.part is None or one.part in most))


def days(first: date | None, last: date | None, zone: ZoneInfo) -> tuple[datetime | None, datetime | None]:
    """From the beginning of the one day to the end of the other, both included, as the team counts days."""
    end = None if last is None or last == date.max else last + timedelta(days=1)
    since, before = (None if one is None else datetime.combine(one, time(), zone) for one in (first, end))
    return since, before


def told(export: Export) -> str:
    """What the audit log says of it: format, receiver, days and statuses."""
    wanted = export.wanted
    since, before = (one.astimezone(export.zone).isoformat() if one else "" for one in (wanted.since, wanted.before))
    span = f"{since}/{before}" if since or before else ""
    return " ".join(filter(None, (export.form, export.receiver, span, ",".join(wanted.statuses))))


def write(store: Store, export: Export, path: Path, *, at: datetime) -> int:
    """The file is there, whole, for its owner alone; gives how many rows (of GPX: places) it has.

    ``at``: since when the agency that it is for has what stands in it. Raises OSError, TooManyRows.
    """
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=".export-") as folder:
        made = Path(folder) / "file"
        count = _write(export, _forms(store, export, at), made)
        made.chmod(0o600)
        with made.open("rb") as written:
            os.fsync(written.fileno())
        made.replace(path)
    return count


def _forms(store: Store, export: Export, at: datetime) -> Iterator[dict[str, Any]]:
    def unit(tx: Tx, *, after: str) -> tuple[list[dict[str, Any]], list[str], str]:
        more = tuple(export.more(tx))
        return exporting.page(tx, export.wanted, receiver=export.receiver, after=after, more=more)

    after = ""
    while True:
        forms, shown, after = store.read_now(partial(unit, after=after))
        if shown and export.receiver != FIELD:  # a team in the field is no agency, and gets nothing of whoever told
            note = partial(agency_reads.note, how=agency_reads.EXPORT, at=at)
            store.write_now(partial(note, ticket_ids=shown, agency=export.receiver))
        yield from forms
        if not after:
            return


def _write(export: Export, forms: Iterable[Form], made: Path) -> int:
    fields = export.fields()
    columns = [wording.label(export.words, one) for one in fields]
    if export.form in geo.FORMATS:
        labels = {one.name: said for one, said in zip(fields, columns, strict=True)}
        points = (_point(export, fields, labels, one) for one in forms)
        with made.open("w", encoding="utf-8", newline="\n") as out:
            return geo.write(export.form, out, points, title=export.words("export-title"))
    rows = ([_cell(export, one, form) for one in fields] for form in forms)
    if export.form == "csv":
        with made.open("w", encoding="utf-8", newline="") as out:
            return sheet.write_csv(out, columns, rows)
    with sheet.Book(made) as book:
        return book.sheet(export.words("export-sheet"), columns, rows)


def _cell(export: Export, of: Field, form: Form) -> Cell:
    said = of.read(form)
    if said is None or said == "":
        return None
    if of.name in _NUMBERS and isinstance(said, int | float):
        return said
    return wording.value(export.words, Fact(of, said), export.zone)


def _point(export: Export, fields: Iterable[Field], labels: Mapping[str, str], form: Form) -> Point:
    told = {one.name: said for one in fields if (said := _cell(export, one, form)) is not None}
    name = " · ".join(str(told[one]) for one in ("code", "martyr_name") if one in told)
    lat, lon, accuracy = (_number(told.get(one)) for one in _NUMBERS)
    text = "\n".join(f"{labels[one]}: {said}" for one, said in told.items() if one not in _IN_THE_POINT)
    return Point(name, lat, lon, accuracy, told, text)


def _number(value: Cell) -> float | None:
    return None if value is None or isinstance(value, str) else float(value)

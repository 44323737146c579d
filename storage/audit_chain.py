"""Reads the audit log from its first line to its last and tells the first one that is not as it was written."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import sqlalchemy as sa

from storage import audit
from storage.audit import Head
from storage.crypto import SealError
from storage.unit import Tx

# As bytes, whatever somebody made of them, and from the table itself: an index has copies of its own.
_TEXTS = ("id", "at", "operator_id", "who", "what", "ticket_id")
_MAY_BE_NULL = ("operator_id", "ticket_id")
_BYTES = ("detail", "digest", "before", "hash")
_kinds = ", ".join(f'typeof("{name}") AS "{name}_kind"' for name in (*_TEXTS, *_BYTES))
_columns = ", ".join(f'CAST("{name}" AS BLOB) AS "{name}"' for name in (*_TEXTS, *_BYTES))
_lines = sa.text(f"SELECT number, form, {_columns}, {_kinds} FROM audit NOT INDEXED ORDER BY number, id")  # noqa: S608

# There a column has but values of its kind.
_names = ", ".join(f'"{name}"' for name in ("number", "form", *_TEXTS, *_BYTES) if name != "at")
_lines_on_postgres = sa.text(
    f"SELECT {_names}, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24\\:MI\\:SS.US') AS at"  # noqa: S608
    " FROM audit ORDER BY number, id"
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """``fault``: "" where the log is whole, else altered, detail, missing, inserted, joint, end, mark, noted.

    ``number``: the first line that is not as it was written. ``head``: where the log ends. ``first``: where it begins.
    """

    fault: str
    number: int
    head: Head
    first: int = 1


def verify(tx: Tx, *, noted: Head | None = None) -> Verdict:
    """What is to be said of the log. ``noted``: a head that was written down elsewhere and must be met on the way."""
    begin = audit.marked(tx, audit.CUT) or Head(0, audit.START)
    last, first = begin, begin.number + 1
    met = noted is None or noted == begin or noted.number < begin.number  # cut away since: nothing to compare with
    is_signed = False
    for row in tx.execute(_lines_on_postgres if tx.is_postgres else _lines):
        following = last.number + 1
        line = _Line(**row._mapping) if tx.is_postgres else _line(row)
        fault = "altered" if line is None else _fault(tx, line, last)
        if line is None or fault:
            return Verdict(fault, following if line is None or fault == "missing" else line.number, last, first)
        last, is_signed = Head(line.number, line.hash), line.form != audit.SEALED
        if noted is not None and noted.number == line.number:
            met = noted == last
            if not met:
                return Verdict("noted", line.number, last, first)
    marked = audit.marked(tx, audit.HEAD)
    if marked is None and is_signed:  # the migration has no key: the first line after it marks the end
        return Verdict("mark", last.number, last, first)
    if marked is not None and marked != last:
        return Verdict("end", last.number + 1, last, first)
    if not met and noted is not None:
        return Verdict("end", last.number + 1, last, first)
    return Verdict("", 0, last, first)


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    form: int
    id: str
    at: str
    operator_id: str | None
    who: str
    what: str
    ticket_id: str | None
    detail: bytes
    digest: bytes
    before: bytes
    hash: bytes


def _line(row: Any) -> _Line | None:
    """The line, None where its fields are not even of their kinds."""
    found: dict[str, Any] = dict(row._mapping)
    kinds = {name: found.pop(f"{name}_kind") for name in (*_TEXTS, *_BYTES)}
    for name, kind in kinds.items():
        expected = "blob" if name in _BYTES else "text"
        if kind != expected and not (kind == "null" and name in _MAY_BE_NULL):
            return None
    if not isinstance(found["number"], int) or not isinstance(found["form"], int):
        return None
    try:
        return _Line(**found | {name: found[name].decode() for name in _TEXTS if found[name] is not None})
    except UnicodeDecodeError:
        return None


def _fault(tx: Tx, line: _Line, last: Head) -> str:
    if line.number > last.number + 1:
        return "missing"
    if line.number <= last.number:
        return "inserted"
    if audit.hash_of(asdict(line)) != line.hash:
        return "altered"
    if line.before != last.hash:
        return "joint"
    try:
        salt, text = audit.opened(tx, line)
    except (SealError, ValueError):
        return "detail"
    return "" if audit.digest_of(line.form, salt, text) == line.digest else "detail"

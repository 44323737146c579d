"""Reads the audit log from its first line to its last and tells the first one that is not as it was written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from storage import audit
from storage.audit import Head
from storage.crypto import SealError
from storage.tables import audit as t
from storage.unit import Tx

_AT_ONCE = 1_000
_lines = sa.select(t).order_by(t.c.number, t.c.id).execution_options(yield_per=_AT_ONCE)


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
    for row in tx.execute(_lines):
        fault = _fault(tx, row, last)
        if fault:
            return Verdict(fault, last.number + 1 if fault == "missing" else row.number, last, first)
        last, is_signed = Head(row.number, row.hash), row.form != audit.SEALED
        if noted is not None and noted.number == row.number:
            met = noted == last
            if not met:
                return Verdict("noted", row.number, last, first)
    marked = audit.marked(tx, audit.HEAD)
    if marked is None and is_signed:  # the migration has no key: the first line after it marks the end
        return Verdict("mark", last.number, last, first)
    if marked is not None and marked != last:
        return Verdict("end", last.number + 1, last, first)
    if not met and noted is not None:
        return Verdict("end", last.number + 1, last, first)
    return Verdict("", 0, last, first)


def _fault(tx: Tx, row: Any, last: Head) -> str:
    if row.number > last.number + 1:
        return "missing"
    if row.number <= last.number:
        return "inserted"
    if audit.hash_of(row._mapping) != row.hash:
        return "altered"
    if row.before != last.hash:
        return "joint"
    try:
        salt, text = audit.opened(tx, row)
    except (SealError, ValueError):
        return "detail"
    return "" if audit.digest_of(row.form, salt, text) == row.digest else "detail"

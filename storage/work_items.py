"""Lists of work beside the tips: who is to be seen, where, what for; each belongs to a ticket.

What says anything of a person is sealed. A person who is forgotten takes the items of their tickets along.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage.tables import operators as o
from storage.tables import tickets as t
from storage.tables import work_items as w
from storage.unit import Tx

# "Số hóa ký ức" visits; living witnesses to be visited again; support for a family; proposals for "khen thưởng".
KINDS = ("digitise", "witness", "support", "commend")
SEALED = ("who", "place", "note")
PLAIN = ("id", "kind", "code", "martyr_name", "at", "passed_at", "done_at")
_rows = (
    sa.select(w, t.c.code, t.c.martyr_name, o.c.name.label("by"))
    .join(t, t.c.id == w.c.ticket_id)
    .outerjoin(o, o.c.id == w.c.operator_id)
)


@dataclass(frozen=True, slots=True)
class WorkItem:
    """``passed_at``: somebody has it in hand; ``done_at``: it is done, or was acknowledged."""

    id: str
    kind: str
    code: str
    martyr_name: str
    who: str
    place: str
    note: str
    at: datetime
    by: str
    passed_at: datetime | None
    done_at: datetime | None


def add(tx: Tx, *, kind: str, ticket_id: str, who: str, place: str, note: str, operator_id: str, at: datetime) -> str:
    """It is to be done; gives its id."""
    row_id = tx.new_id()
    said = {"who": who, "place": place, "note": note}
    sealed = {name: tx.seal("work_items", row_id, name, text) for name, text in said.items()}
    values = {"id": row_id, "kind": kind, "ticket_id": ticket_id, "at": at, "operator_id": operator_id or None}
    tx.execute(sa.insert(w).values(**values, **sealed, passed_at=None, done_at=None))
    return row_id


def get(tx: Tx, item_id: str) -> WorkItem | None:
    row = tx.execute(_rows.where(w.c.id == item_id)).first()
    return None if row is None else _item(tx, row._mapping)


def standing(tx: Tx, *, kind: str = "", done: bool = False, limit: int = 200) -> list[WorkItem]:
    """What is open, the oldest first; or what is done, the newest first."""
    statement = _rows.where(w.c.done_at.is_not(None) if done else w.c.done_at.is_(None))
    if kind:
        statement = statement.where(w.c.kind == kind)
    statement = statement.order_by(w.c.done_at.desc() if done else w.c.id).limit(limit)
    return [_item(tx, row._mapping) for row in tx.execute(statement)]


def of_ticket(tx: Tx, ticket_id: str) -> list[WorkItem]:
    """What is to be done and was done for the ticket, in order."""
    return [_item(tx, row._mapping) for row in tx.execute(_rows.where(w.c.ticket_id == ticket_id).order_by(w.c.id))]


def mark(tx: Tx, item_id: str, *, passed: bool = False, done: bool = False, at: datetime) -> None:
    """Somebody has it in hand; it is done. What was marked before keeps its time."""
    for column, marked in ((w.c.passed_at, passed), (w.c.done_at, done)):
        if marked:
            tx.execute(sa.update(w).where(w.c.id == item_id, column.is_(None)).values({column: at}))


def forget(tx: Tx, ticket_id: str) -> None:
    """Nothing is left of them."""
    tx.execute(sa.delete(w).where(w.c.ticket_id == ticket_id))


def _item(tx: Tx, row: sa.RowMapping) -> WorkItem:
    values: dict[str, Any] = {name: row[name] for name in PLAIN}
    values |= {name: tx.unseal("work_items", row["id"], name, row[name]) for name in SEALED}
    return WorkItem(**values, by=row["by"] or "")

"""What the registers say of a ticket: a short finding for its card, and the line that somebody says is its martyr."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage.registers import Row, rows
from storage.tables import register_checks as k
from storage.tables import register_links as n
from storage.tables import tickets as t
from storage.unit import Tx, from_json, to_json
from storage.upsert import insert

OVER = ("closed", "duplicate")


@dataclass(frozen=True, slots=True)
class Link:
    """Who said when that this line is the martyr of the ticket."""

    id: str
    row: Row
    at: datetime
    who: str


def due(tx: Tx, ticket_id: str) -> None:
    """The facts of the ticket are new: it is looked at soon."""
    _due(tx, sa.select(sa.literal(ticket_id), sa.true(), sa.literal("")))
    tx.ring("register-checks")


def all_due(tx: Tx) -> None:
    """The registers are new: every open ticket is looked at."""
    _due(tx, sa.select(t.c.id, sa.true(), sa.literal("")).where(t.c.status.not_in(OVER)))
    tx.ring("register-checks")


def next_due(tx: Tx, *, limit: int) -> list[str]:
    """Tickets to be looked at, the newest first."""
    wanted = sa.select(k.c.ticket_id).where(k.c.due).order_by(k.c.ticket_id.desc()).limit(limit)
    return list(tx.execute(wanted).scalars())


def settle(tx: Tx, ticket_id: str, found: Mapping[str, Any]) -> bool:
    """The finding is this one (empty: none). True where it is another than before."""
    was = of_ticket(tx, ticket_id)
    text = to_json(dict(found)) if found else ""
    tx.execute(sa.update(k).where(k.c.ticket_id == ticket_id).values(due=False, found=text))
    return was != found


def of_ticket(tx: Tx, ticket_id: str) -> Mapping[str, Any]:
    """The finding, empty where there is none."""
    text = tx.execute(sa.select(k.c.found).where(k.c.ticket_id == ticket_id)).scalar()
    found: Mapping[str, Any] = from_json(text) if text else {}
    return found


def link(tx: Tx, ticket_id: str, row_id: str, *, who: str, operator_id: str | None, at: datetime) -> bool:
    """The line is the martyr of the ticket, and no other one is. False where it was already."""
    standing = link_of(tx, ticket_id)
    if standing is not None and standing.row.id == row_id:
        return False
    unlink(tx, ticket_id, who=who, at=at)
    values = {"ticket_id": ticket_id, "row_id": row_id, "at": at, "who": who, "operator_id": operator_id}
    tx.execute(sa.insert(n), {"id": tx.new_id(), **values, "undone_at": None, "undone_by": ""})
    return True


def unlink(tx: Tx, ticket_id: str, *, who: str, at: datetime) -> bool:
    """No line is the martyr of the ticket any more; that one was, is kept. False where none was."""
    standing = sa.update(n).where(n.c.ticket_id == ticket_id, n.c.undone_at.is_(None))
    return bool(tx.execute(standing.values(undone_at=at, undone_by=who)).rowcount)


def link_of(tx: Tx, ticket_id: str) -> Link | None:
    one = tx.execute(sa.select(n).where(n.c.ticket_id == ticket_id, n.c.undone_at.is_(None))).first()
    row = next(iter(rows(tx, [one.row_id])), None) if one is not None else None
    return Link(one.id, row, one.at, one.who) if one is not None and row is not None else None


def forget(tx: Tx, ticket_id: str) -> None:
    """Nothing leads from the ticket to a line of a register, or ever did."""
    for table in (n, k):
        tx.execute(sa.delete(table).where(table.c.ticket_id == ticket_id))


def _due(tx: Tx, tickets: Any) -> None:
    # "WHERE true" keeps SQLite from reading ON CONFLICT as part of the SELECT.
    source = tickets if tickets.whereclause is not None else tickets.where(sa.true())
    new = insert(k).from_select(["ticket_id", "due", "found"], source)
    tx.execute(new.on_conflict_do_update(index_elements=[k.c.ticket_id], set_={"due": True}))

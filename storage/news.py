"""What a ticket's person is still to be told of it, and what they were told last: one row a ticket, once there is any.

The row says that something may be new, not what: that is read from the ticket when the time has come, so that of
several moves in a moment only the last is told, and a slip that was put right at once is not told at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage.tables import ticket_news as t
from storage.unit import Tx

BELL = "news"
KIND = "news"  # of a message that tells it

_get = sa.select(t).where(t.c.ticket_id == sa.bindparam("of_ticket"))
_set_due = (
    sa.update(t)
    .where(t.c.ticket_id == sa.bindparam("of_ticket"))
    .values(due_at=sa.bindparam("new_due_at", type_=t.c.due_at.type))
)
_due = (
    sa.select(t)
    .where(t.c.due_at <= sa.bindparam("now", type_=t.c.due_at.type))
    .order_by(t.c.due_at, t.c.ticket_id)
    .limit(sa.bindparam("most"))
)
_next = sa.select(sa.func.min(t.c.due_at, type_=t.c.due_at.type))
_settle = (
    sa.update(t).where(t.c.ticket_id == sa.bindparam("of_ticket")).values(told=sa.bindparam("new_told"), due_at=None)
)


@dataclass(frozen=True, slots=True)
class News:
    """``told``: what the person heard last (``flows.tickets.news``), "" for nothing."""

    ticket_id: str
    told: str
    due_at: datetime | None


def arise(tx: Tx, ticket_id: str, *, due_at: datetime) -> None:
    """Something about the ticket may be worth telling; it is looked at then."""
    if tx.execute(_set_due, {"of_ticket": ticket_id, "new_due_at": due_at}).rowcount == 0:
        tx.execute(sa.insert(t), {"ticket_id": ticket_id, "told": "", "due_at": due_at})
    tx.ring(BELL)


def due(tx: Tx, now: datetime, *, limit: int) -> list[News]:
    """What is to be looked at by now, the oldest first."""
    return [News(**row._mapping) for row in tx.execute(_due, {"now": now, "most": limit})]


def next_due(tx: Tx) -> datetime | None:
    found: datetime | None = tx.execute(_next).scalar()
    return found


def settle(tx: Tx, ticket_id: str, *, told: str) -> None:
    """Nothing is left to tell; the person knows this."""
    tx.execute(_settle, {"of_ticket": ticket_id, "new_told": told})


def start_anew(tx: Tx, ticket_id: str) -> None:
    """What the person heard of the ticket was of another one, and so is what waits to be told."""
    tx.execute(_settle, {"of_ticket": ticket_id, "new_told": ""})


def get(tx: Tx, ticket_id: str) -> News | None:
    row = tx.execute(_get, {"of_ticket": ticket_id}).first()
    return None if row is None else News(**row._mapping)


def drop(tx: Tx, ticket_id: str) -> None:
    """There is nobody any more to be told."""
    tx.execute(sa.delete(t).where(t.c.ticket_id == ticket_id))

"""Holds: tickets of which nothing may be erased while somebody has a reason. Whoever erases asks here first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage.tables import holds as t
from storage.tables import tickets
from storage.unit import Tx

_get = sa.select(t).where(t.c.ticket_id == sa.bindparam("of_ticket"))
_of_conversation = (
    sa.select(sa.func.count())
    .select_from(t)
    .join(tickets, tickets.c.id == t.c.ticket_id)
    .where(tickets.c.conversation_id == sa.bindparam("of_conversation"))
)


@dataclass(frozen=True, slots=True)
class Hold:
    ticket_id: str
    since: datetime
    who: str
    reason: str


def put(tx: Tx, ticket_id: str, *, who: str, operator_id: str | None, reason: str, at: datetime) -> bool:
    """The hold stands. False where one did already; that one stays."""
    if get(tx, ticket_id) is not None:
        return False
    values = {
        "ticket_id": ticket_id,
        "since": at,
        "who": who,
        "operator_id": operator_id,
        "reason": tx.seal("holds", ticket_id, "reason", reason),
    }
    tx.execute(sa.insert(t), values)
    return True


def lift(tx: Tx, ticket_id: str) -> bool:
    """None stands on the ticket. False where none did."""
    return tx.execute(sa.delete(t).where(t.c.ticket_id == ticket_id)).rowcount == 1


def get(tx: Tx, ticket_id: str) -> Hold | None:
    """The hold on the ticket."""
    row = tx.execute(_get, {"of_ticket": ticket_id}).first()
    if row is None:
        return None
    reason = tx.unseal("holds", row.ticket_id, "reason", row.reason)
    return Hold(ticket_id=row.ticket_id, since=row.since, who=row.who, reason=reason)


def on_conversation(tx: Tx, conversation_id: str) -> bool:
    """Whether a ticket of this conversation is held."""
    return bool(tx.execute(_of_conversation, {"of_conversation": conversation_id}).scalar_one())


def standing(tx: Tx) -> list[str]:
    """The ids of all tickets that are held."""
    return list(tx.execute(sa.select(t.c.ticket_id)).scalars())

"""What somebody of the team proposed for a ticket and a second person must confirm: one at a time for each ticket."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage.tables import operators as o
from storage.tables import ticket_proposals as t
from storage.unit import Tx

_find = (
    sa.select(t, o.c.name.label("who"))
    .join(o, o.c.id == t.c.operator_id)
    .where(t.c.ticket_id == sa.bindparam("of_ticket"))
)
_drop = sa.delete(t).where(t.c.ticket_id == sa.bindparam("of_ticket"))


@dataclass(frozen=True, slots=True)
class Proposal:
    """``outcome``: "" where the status has none. ``who``: the name of the operator."""

    id: str
    ticket_id: str
    status: str
    outcome: str
    operator_id: str
    who: str
    at: datetime


def put(tx: Tx, ticket_id: str, *, status: str, outcome: str, operator_id: str, at: datetime) -> str:
    """This is proposed, and nothing else any more; its id."""
    drop(tx, ticket_id)
    row = {
        "id": tx.new_id(),
        "ticket_id": ticket_id,
        "status": status,
        "outcome": outcome,
        "operator_id": operator_id,
        "at": at,
    }
    tx.execute(sa.insert(t), row)
    return str(row["id"])


def get(tx: Tx, ticket_id: str) -> Proposal | None:
    row = tx.execute(_find, {"of_ticket": ticket_id}).first()
    return None if row is None else Proposal(**row._mapping)


def of(tx: Tx, ticket_ids: Collection[str]) -> set[str]:
    """Those of the tickets for which something is proposed."""
    return set(tx.execute(sa.select(t.c.ticket_id).where(t.c.ticket_id.in_(list(ticket_ids)))).scalars())


def drop(tx: Tx, ticket_id: str) -> None:
    """Nothing is proposed."""
    tx.execute(_drop, {"of_ticket": ticket_id})

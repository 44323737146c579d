"""What was handed to which agency, of which ticket."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage.tables import handovers as t
from storage.unit import Tx

_of_ticket = sa.select(t).where(t.c.ticket_id == sa.bindparam("of_ticket")).order_by(t.c.id)


@dataclass(frozen=True, slots=True)
class Handover:
    agency: str
    at: datetime
    acknowledged_at: datetime | None
    due: datetime | None
    answer: str


def record(tx: Tx, ticket_id: str, agency: str, *, at: datetime, due: datetime | None = None) -> None:
    """The agency has the ticket since then."""
    values = {"id": tx.new_id(), "ticket_id": ticket_id, "agency": agency, "at": at, "due": due}
    tx.execute(sa.insert(t), {**values, "acknowledged_at": None, "answer": b""})


def of_ticket(tx: Tx, ticket_id: str) -> list[Handover]:
    """To whom the ticket was handed, oldest first."""
    return [
        Handover(row.agency, row.at, row.acknowledged_at, row.due, tx.unseal("handovers", row.id, "answer", row.answer))
        for row in tx.execute(_of_ticket, {"of_ticket": ticket_id})
    ]

"""Which agency has what of a ticket without a hand-over: it read it over the API, or a list with it was exported.

Such an agency must hear of a withdrawal as one that got a packet does. Nothing of a person stands in a row.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage.tables import agency_reads as t
from storage.unit import Tx
from storage.upsert import insert

API, EXPORT = "api", "export"

_note = insert(t).on_conflict_do_nothing(index_elements=["ticket_id", "agency"])
_of_ticket = sa.select(t).where(t.c.ticket_id == sa.bindparam("of_ticket")).order_by(t.c.id)


@dataclass(frozen=True, slots=True)
class Read:
    """``at``: the first time. ``how``: API or EXPORT. ``receiver``: the agency by which the consent names it."""

    agency: str
    receiver: str
    at: datetime
    how: str


def note(
    tx: Tx, ticket_ids: Collection[str], agency: str, *, how: str, at: datetime, receiver: str | None = None
) -> None:
    """The agency has these tickets; of each the first time stays. ``receiver``: where the consent names another."""
    same = {"agency": agency, "receiver": receiver or agency, "first_at": at, "how": how}
    rows = [{"id": tx.new_id(), "ticket_id": one, **same} for one in ticket_ids]
    if rows:
        tx.execute(_note, rows)


def of_ticket(tx: Tx, ticket_id: str) -> list[Read]:
    """Who has it, the first first."""
    rows = tx.execute(_of_ticket, {"of_ticket": ticket_id})
    return [Read(row.agency, row.receiver or row.agency, row.first_at, row.how) for row in rows]

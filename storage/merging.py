"""Tickets that were put together: which leads to which, what the one was before, and what is still to be told of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage.tables import merges as t
from storage.tickets import TicketRow
from storage.unit import Tx

MERGED, PARTED = "merged", "parted"  # what is to be told; "" once it was

_standing = sa.select(t).where(t.c.ticket_id == sa.bindparam("of_ticket"), t.c.parted_at.is_(None))
_to_tell = sa.select(t).where(t.c.tell != "").order_by(t.c.id).limit(sa.bindparam("most"))


@dataclass(frozen=True, slots=True)
class Merge:
    """``ticket_id`` leads to ``into_id``."""

    id: str
    ticket_id: str
    into_id: str
    status_before: str
    outcome_before: str | None
    tell: str


def merge(tx: Tx, ticket: TicketRow, into_id: str, *, at: datetime, operator_id: str | None) -> None:
    """The ticket leads to the other one; what it was stands beside. Both people will be told."""
    values = {
        "id": tx.new_id(),
        "ticket_id": ticket.id,
        "into_id": into_id,
        "at": at,
        "operator_id": operator_id,
        "status_before": ticket.status,
        "outcome_before": ticket.outcome,
        "parted_at": None,
        "tell": MERGED,
    }
    tx.execute(sa.insert(t).values(**values))
    tx.ring("timers")


def part(tx: Tx, one: Merge, *, at: datetime) -> None:
    """The merge is over. Whoever was told of it will be told of that; nobody else."""
    tell = "" if one.tell == MERGED else PARTED
    tx.execute(sa.update(t).where(t.c.id == one.id).values(parted_at=at, tell=tell))
    tx.ring("timers")


def standing(tx: Tx, ticket_id: str) -> Merge | None:
    """The merge by which this ticket leads to another; None where it leads to none."""
    row = tx.execute(_standing, {"of_ticket": ticket_id}).first()
    return None if row is None else _merge(row)


def to_tell(tx: Tx, *, limit: int) -> list[Merge]:
    """Those of which the people are still to be told, the oldest first."""
    return [_merge(row) for row in tx.execute(_to_tell, {"most": limit})]


def is_told(tx: Tx, merge_id: str) -> None:
    tx.execute(sa.update(t).where(t.c.id == merge_id).values(tell=""))


def _merge(row: Any) -> Merge:
    return Merge(row.id, row.ticket_id, row.into_id, row.status_before, row.outcome_before, row.tell)

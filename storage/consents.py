"""Consents: what a person agreed to, in which version, since when, until when."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import sqlalchemy as sa

from flows.model import Consent
from storage.tables import consents as t
from storage.unit import Tx

_insert = sa.insert(t)
_of_ticket = sa.select(t).where(t.c.ticket_id == sa.bindparam("of_ticket")).order_by(t.c.id)
_withdraw_one = (
    sa.update(t)
    .where(t.c.id == sa.bindparam("row_id"), t.c.withdrawn_at.is_(None))
    .values(withdrawn_at=sa.bindparam("new_at"))
)
_withdraw = (
    sa.update(t)
    .where(t.c.conversation_id == sa.bindparam("of_conversation"), t.c.withdrawn_at.is_(None))
    .values(withdrawn_at=sa.bindparam("new_at"))
    .returning(t.c.ticket_id)
)


def give(tx: Tx, ticket_id: str, conversation_id: str | None, given: Iterable[Consent]) -> None:
    """The ticket carries these consents; one that is there already is not written twice."""
    there = {
        (row.purpose, row.version, row.given_at): row.id for row in tx.execute(_of_ticket, {"of_ticket": ticket_id})
    }
    for one in given:
        row_id = there.get((one.purpose, one.version, one.given_at))
        if row_id is None:
            values = {
                "id": tx.new_id(),
                "conversation_id": conversation_id,
                "ticket_id": ticket_id,
                "purpose": one.purpose,
                "version": one.version,
                "given_at": one.given_at,
                "withdrawn_at": one.withdrawn_at,
            }
            tx.execute(_insert, values)
        elif one.withdrawn_at is not None:
            tx.execute(_withdraw_one, {"row_id": row_id, "new_at": one.withdrawn_at})


def of_ticket(tx: Tx, ticket_id: str) -> list[Consent]:
    return [
        Consent(purpose=row.purpose, version=row.version, given_at=row.given_at, withdrawn_at=row.withdrawn_at)
        for row in tx.execute(_of_ticket, {"of_ticket": ticket_id})
    ]


def withdraw(tx: Tx, conversation_id: str, *, at: datetime) -> list[str]:
    """Every consent given in the conversation ends now. Gives the ids of the tickets that it touches."""
    rows = tx.execute(_withdraw, {"of_conversation": conversation_id, "new_at": at})
    return sorted({row.ticket_id for row in rows if row.ticket_id})

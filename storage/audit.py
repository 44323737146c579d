"""The audit log: who did or saw what. Rows are only ever added."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage.tables import audit as t
from storage.unit import Tx

_insert = sa.insert(t)
_entries = sa.select(t).where(t.c.id > sa.bindparam("after")).order_by(t.c.id).limit(sa.bindparam("most"))


@dataclass(frozen=True, slots=True)
class AuditEntry:
    id: str
    at: datetime
    operator_id: str | None
    who: str
    what: str
    ticket_id: str | None
    detail: str


def write(
    tx: Tx,
    *,
    at: datetime,
    who: str,
    what: str,
    operator_id: str | None = None,
    ticket_id: str | None = None,
    detail: str = "",
) -> str:
    """The act is in the log; gives the entry's id."""
    row_id = tx.new_id()
    values = {
        "id": row_id,
        "at": at,
        "operator_id": operator_id,
        "who": who,
        "what": what,
        "ticket_id": ticket_id,
        "detail": tx.seal("audit", row_id, "detail", detail),
    }
    tx.execute(_insert, values)
    return row_id


def entries(tx: Tx, *, after: str = "", limit: int = 200) -> list[AuditEntry]:
    return [
        AuditEntry(
            id=row.id,
            at=row.at,
            operator_id=row.operator_id,
            who=row.who,
            what=row.what,
            ticket_id=row.ticket_id,
            detail=tx.unseal("audit", row.id, "detail", row.detail),
        )
        for row in tx.execute(_entries, {"after": after, "most": limit})
    ]

"""By what a ticket is known again in others: blind indexes of a text, a phone number, an account. Nothing to read."""

from __future__ import annotations

import sqlalchemy as sa

from flows import flags
from flows.model import Tip
from storage.prepared import Prepared
from storage.tables import ticket_prints as p
from storage.tables import tickets as t
from storage.unit import Tx

MOST = 50  # marks of one ticket; what one person sends a hundred times need not be found a hundred times

_delete = Prepared(sa.delete(p).where(p.c.ticket_id == sa.bindparam("of_ticket")))
_insert = Prepared(sa.insert(p))
_of_ticket = Prepared(sa.select(p.c.what, p.c.print).where(p.c.ticket_id == sa.bindparam("of_ticket")))


def write(tx: Tx, ticket_id: str, tip: Tip) -> bool:
    """The ticket has the prints of this tip, of the newest key, and no others. False where it had just these."""
    wanted = {(what, tx.keys.index(f"{what}:{mark}")) for what, mark in flags.marks_of(tip)[:MOST]}
    if wanted == {(what, it) for what, it in tx.rows(_of_ticket, {"of_ticket": ticket_id})}:
        return False
    clear(tx, ticket_id)
    rows = [{"id": tx.new_id(), "ticket_id": ticket_id, "what": what, "print": it} for what, it in sorted(wanted)]
    tx.run_all(_insert, rows)
    return True


def clear(tx: Tx, ticket_id: str) -> None:
    """The ticket has no prints any more."""
    tx.run(_delete, {"of_ticket": ticket_id})


def others(tx: Tx, ticket_id: str) -> dict[str, tuple[str, ...]]:
    """What is shared → the codes of the tickets of other people that share it, oldest first."""
    mine = sa.select(t.c.conversation_id).where(t.c.id == ticket_id).scalar_subquery()
    own = sa.select(p.c.print).where(p.c.ticket_id == ticket_id)
    query = (
        sa.select(p.c.what, t.c.code)
        .join(t, t.c.id == p.c.ticket_id)
        .where(
            p.c.print.in_(own),
            p.c.ticket_id != ticket_id,
            sa.or_(mine.is_(None), t.c.conversation_id.is_(None), t.c.conversation_id != mine),
        )
        .distinct()
        .order_by(t.c.code)
    )
    found: dict[str, tuple[str, ...]] = {}
    for row in tx.execute(query):
        found[row.what] = (*found.get(row.what, ()), row.code)
    return found

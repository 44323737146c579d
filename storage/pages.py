"""Delivery to a page that fetches its messages itself: what it may show by now, and what it has.

A web page is not sent to; its outbox rows wait until the page says that it has the messages.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage import messages, outbox
from storage.messages import MessageRow
from storage.tables import messages as m
from storage.tables import outbox as t
from storage.types import Direction, UtcDateTime
from storage.unit import Tx

_not_due = sa.select(t.c.message_id, t.c.due_at).where(
    t.c.lane == sa.bindparam("lane"), t.c.due_at > sa.bindparam("now", type_=UtcDateTime())
)
_waiting = (
    sa.select(t.c.id)
    .where(
        t.c.lane == sa.bindparam("lane"),
        t.c.message_id <= sa.bindparam("up_to"),
        t.c.due_at <= sa.bindparam("now", type_=UtcDateTime()),
    )
    .order_by(t.c.id)
)
_start_of_latest = (
    sa.select(m.c.id)
    .where(m.c.conversation_id == sa.bindparam("conversation_id"), m.c.direction != Direction.NOTE)
    .order_by(m.c.id.desc())
    .offset(sa.bindparam("most"))
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page may show now, and when there may be more without anything new being said."""

    messages: tuple[MessageRow, ...]
    more_at: datetime | None


def show(tx: Tx, conversation_id: str, *, after: str, now: datetime, limit: int = 200) -> Shown:
    """The messages behind ``after``, without those that are still held back (acknowledgements that wait a moment).

    Without ``after``, the latest ``limit`` ones.
    """
    if not after:
        after = tx.execute(_start_of_latest, {"conversation_id": conversation_id, "most": limit}).scalar() or ""
    held = {row.message_id: row.due_at for row in tx.execute(_not_due, {"lane": conversation_id, "now": now})}
    found = messages.of_conversation(tx, conversation_id, after=after, limit=limit)
    return Shown(tuple(one for one in found if one.id not in held), min(held.values(), default=None))


def has(tx: Tx, conversation_id: str, *, up_to: str, now: datetime) -> int:
    """The page has the messages up to this one: they are sent. Gives the number of those that were not before."""
    rows = tx.execute(_waiting, {"lane": conversation_id, "up_to": up_to, "now": now}).scalars().all()
    for row_id in rows:
        outbox.sent(tx, row_id, external_id="", at=now)
    return len(rows)

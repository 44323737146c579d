"""Delivery to a page that fetches its messages itself: what it may show by now, and what it has.

A web page is not sent to; its outbox rows wait until the page says that it has them.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage import messages, outbox
from storage.messages import MessageRow
from storage.tables import messages as m
from storage.tables import outbox as t
from storage.types import Direction
from storage.unit import Tx

# Of a conversation that began elsewhere, only what waits for the page itself: the rest is another channel's to send.
_rows = sa.select(t.c.id, t.c.message_id, t.c.due_at, t.c.payload).where(
    t.c.conversation_id == sa.bindparam("of_conversation"), t.c.channel == sa.bindparam("of_channel")
)
_had = (
    sa.select(t.c.id)
    .where(
        t.c.conversation_id == sa.bindparam("of_conversation"),
        t.c.channel == sa.bindparam("of_channel"),
        t.c.id.in_(sa.bindparam("row_ids", expanding=True)),
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
    """A message, and the outbox row that waits for the page to have it ("" where none does)."""

    message: MessageRow
    row_id: str


@dataclass(frozen=True, slots=True)
class Page:
    """What a page may show now, and when there will be more without anything new being said."""

    shown: tuple[Shown, ...]
    reworded: tuple[Shown, ...]  # earlier messages that read differently now
    more_at: datetime | None


def show(tx: Tx, conversation_id: str, *, channel: str, after: str, now: datetime, limit: int = 200) -> Page:
    """The messages behind ``after``, without those that are still held back (acknowledgements that wait a moment).

    Without ``after``, the latest ``limit`` ones.
    """
    if not after:
        after = tx.execute(_start_of_latest, {"conversation_id": conversation_id, "most": limit}).scalar() or ""
    waiting: dict[str, str] = {}
    held: dict[str, datetime] = {}
    reworded = []
    for row in tx.execute(_rows, {"of_conversation": conversation_id, "of_channel": channel}):
        if row.due_at > now:
            held[row.message_id or row.id] = row.due_at
        elif row.message_id:
            waiting[row.message_id] = row.id
        else:
            payload = tx.unseal_json("outbox", row.id, "payload", row.payload) or {}
            message = messages.get(tx, str(payload.get("edit", "")))
            if message is not None:
                reworded.append(Shown(message, row.id))
    found = messages.of_conversation(tx, conversation_id, after=after, limit=limit)
    return Page(
        shown=tuple(Shown(one, waiting.get(one.id, "")) for one in found if one.id not in held),
        reworded=tuple(reworded),
        more_at=min(held.values(), default=None),
    )


def has(tx: Tx, conversation_id: str, row_ids: Collection[str], *, channel: str, now: datetime) -> int:
    """The page has what these rows of the outbox stand for: it is sent. Gives the number that was not before."""
    values = {"of_conversation": conversation_id, "of_channel": channel, "row_ids": list(row_ids)}
    rows = tx.execute(_had, values).scalars().all()
    for row_id in rows:
        outbox.sent(tx, row_id, external_id="", at=now)
    return len(rows)

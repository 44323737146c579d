"""What must not be kept: what a person said that belongs to no ticket, after a no to the first consent.

The ids of raw updates stay, without a body: else a redelivery would bring everything back.
"""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from storage import conversations, doors, holds, inbox, lookups, media, messages
from storage.tables import arrivals, attachments, outbox
from storage.tables import messages as m
from storage.unit import Tx


@dataclass(frozen=True, slots=True)
class Erased:
    """``blobs``: SHA-256 of what no attachment has any more; the caller deletes them from the blob store."""

    messages: int
    attachments: int
    raw_updates: int
    blobs: tuple[str, ...]


def erase_said(tx: Tx, conversation_id: str) -> Erased:
    """Messages, attachments and raw updates of the conversation that belong to no ticket are gone.

    So is what a platform told of our messages, and no personal link opens the conversation any more. Messages that are
    still on their way out stay; so do the ticket's own, the doors that somebody went through already (they are in the
    talk, perhaps in this very moment), and the reply window: whether one may still write there must be known. Failed
    updates go where it could be told whose they are. While a ticket of this person is held, all raw updates stay.
    """
    no_ticket = (attachments.c.conversation_id == conversation_id, attachments.c.ticket_id.is_(None))
    gone = tx.execute(sa.delete(attachments).where(*no_ticket).returning(attachments.c.sha256)).all()
    pending = sa.select(outbox.c.message_id).where(outbox.c.message_id.is_not(None))
    lookups.erase(tx, conversation_id)
    said = sa.select(m.c.id).where(
        m.c.conversation_id == conversation_id, m.c.ticket_id.is_(None), m.c.id.not_in(pending)
    )
    of_said = [row.id for row in tx.execute(said)]
    if of_said:
        messages.delete(tx, of_said)
    raw = 0 if holds.on_conversation(tx, conversation_id) else erase_updates(tx, conversation_id)
    doors.forget_links(tx, conversation_id)
    tx.execute(sa.delete(arrivals).where(arrivals.c.conversation_id == conversation_id))
    messages.ring(tx, conversation_id, None)
    blobs = media.unused(tx, (row.sha256 for row in gone))
    return Erased(messages=len(of_said), attachments=len(gone), raw_updates=raw, blobs=blobs)


def erase_updates(tx: Tx, conversation_id: str) -> int:
    """The bodies of all raw updates of the person are gone, whichever way they came; their number."""
    return sum(inbox.erase(tx, channel, user) for channel, user in conversations.ways(tx, conversation_id))

"""A person who cannot be reached any more: what it means for the message, the conversation, its tickets."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from storage import conversations, outbox, tickets
from storage.outbox import Sending
from storage.unit import Tx


def gone(tx: Tx, row: Sending, *, error: str, at: datetime, next_for: str | None) -> Sending | None:
    """The message has failed; the conversation is blocked, and its tickets say so once. Gives the lane's next row."""
    if row.conversation_id is not None:
        conversation = conversations.get(tx, row.conversation_id)
        if conversation is not None and not conversation.blocked:
            conversations.save(tx, row.conversation_id, replace(conversation, blocked=True))
            for ticket in tickets.of_conversation(tx, row.conversation_id):
                tickets.record(tx, ticket.id, at=at, who="", what="person_blocked", alert=True)
    return outbox.give_up(tx, row.id, outcome="failed", error=error, at=at, next_for=next_for)

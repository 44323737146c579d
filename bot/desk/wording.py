"""Small changes of rows that only the team makes: an operator's own words, and the file that goes with them."""

from __future__ import annotations

import sqlalchemy as sa

from storage import messages
from storage.messages import MessageRow
from storage.tables import attachments
from storage.tables import messages as t
from storage.unit import Tx


def reword(tx: Tx, message: MessageRow, *, text: str) -> None:
    """The message reads so now; the earlier wording stays beside it."""
    values = {
        "text": tx.seal("messages", message.id, "text", text),
        "before": tx.seal_json("messages", message.id, "before", [*message.before, message.text]),
    }
    tx.execute(sa.update(t).where(t.c.id == message.id).values(**values))
    messages.ring(tx, message.conversation_id, message.ticket_id)


def goes_with(tx: Tx, attachment_id: str, *, message_id: str, conversation_id: str) -> None:
    """The file goes out with the message."""
    values = {"message_id": message_id, "conversation_id": conversation_id}
    tx.execute(sa.update(attachments).where(attachments.c.id == attachment_id).values(**values))

"""What a person is told of their ticket without having asked: in their own talk, behind whatever answers somebody.

Who asked for quiet, left, or withdrew their consent is told nothing.
"""

from __future__ import annotations

from datetime import datetime

from bot import saying
from bot.translate import Texts
from flows.effects import Say
from flows.model import Conversation
from storage import conversations, messages, outbox
from storage.tickets import TicketRow
from storage.types import Delivery, Direction
from storage.unit import Tx

PRIORITY = 2


def tell(tx: Tx, texts: Texts, ticket: TicketRow, say: Say, *, kind: str, at: datetime) -> bool:
    """The words wait for delivery, as a message of this kind; False where nobody is to be told."""
    conversation_id = ticket.conversation_id
    state = conversations.get(tx, conversation_id) if conversation_id is not None else None
    address = conversations.address(tx, conversation_id) if conversation_id is not None else None
    if conversation_id is None or state is None or address is None or address.blocked or not _wants(state):
        return False
    language = state.language or ticket.language or texts.languages[0]
    message = saying.render(texts, say, language=language, channel=address.channel)
    message_id = messages.add(
        tx,
        conversation_id=conversation_id,
        ticket_id=ticket.id,
        direction=Direction.OUT,
        author="",
        kind=kind,
        text=message.text,
        at=at,
        channel=address.channel,
        choices=saying.choices_form(message) or None,
        delivery=Delivery.WAITING,
    )
    outbox.enqueue(
        tx,
        channel=address.channel,
        target=address.user,
        conversation_id=conversation_id,
        message_id=message_id,
        priority=PRIORITY,
        due_at=at,
    )
    return True


def _wants(state: Conversation) -> bool:
    """Whether the person may be written to: they did not ask for quiet, nor withdraw what they had agreed to."""
    agreed = [one for one in state.consents if one.purpose == "tip"]
    has_withdrawn = bool(agreed) and all(one.withdrawn_at is not None for one in agreed)
    return not (state.muted or state.blocked or has_withdrawn)

"""What a platform tells of messages that reached people, and the messages in doubt that it settles."""

from __future__ import annotations

from datetime import datetime

from bot import saying
from bot.channels.base import Arrived
from flows.capabilities import Capabilities, degrade
from flows.rules import Rules
from storage import arrivals, conversations, messages, outbox
from storage.messages import MessageRow
from storage.unit import Tx


def take(tx: Tx, rules: Rules, told: Arrived, *, at: datetime) -> None:
    """Kept; a message that waits for this, or of which nobody knew, is known to have arrived."""
    conversation_id = conversations.find(tx, told.channel, told.user)
    if conversation_id is None:
        return
    arrivals.keep(tx, conversation_id, told.external_ids, text=told.text, at=at)
    outbox.hurry(tx, conversation_id, at=at)
    message = messages.doubtful(tx, conversation_id)
    if message is not None:
        found = arrivals.settled(tx, conversation_id, parts(message, rules.channel(told.channel)), since=message.at)
        if found is not None:
            outbox.arrived(tx, message.id, external_id=found, at=at)


def of_doubt(tx: Tx, channel: Capabilities, message_id: str | None) -> str | None:
    """The platform's ids of a message in doubt, once all of it is known to have arrived; None until then."""
    message = messages.get(tx, message_id) if message_id else None
    if message is None or message.conversation_id is None:
        return None
    return arrivals.settled(tx, message.conversation_id, parts(message, channel), since=message.at)


def parts(message: MessageRow, channel: Capabilities) -> tuple[str, ...] | None:
    """The texts that the message was cut into; None for a file, which any arrival stands for."""
    if message.kind == "file":
        return None
    form = {"text": message.text, **(message.choices or {})}
    return tuple(one.text for one in degrade(saying.from_log(form), channel))

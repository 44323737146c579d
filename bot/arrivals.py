"""What a platform tells of messages that reached people, and the messages in doubt that it settles."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot import saying
from bot.channels.base import Arrived
from bot.media import is_picture
from flows.capabilities import Capabilities, degrade
from flows.rules import Rules
from storage import arrivals, conversations, media, messages, outbox
from storage.messages import MessageRow
from storage.outbox import Sending
from storage.unit import Tx

MARGIN = timedelta(seconds=5)  # clocks of several processes differ


def take(tx: Tx, rules: Rules, told: Arrived, *, at: datetime) -> None:
    """Kept; a message that waits for this, or of which nobody knew, is known to have arrived."""
    conversation_id = conversations.find(tx, told.channel, told.user)
    if conversation_id is None:
        return
    conversations.hold(tx, conversation_id)
    if not arrivals.keep(tx, conversation_id, told.external_ids, text=told.text, at=at):
        return
    outbox.hurry(tx, conversation_id, at=at)
    channel, doubtful = rules.channel(told.channel), messages.doubtful(tx, conversation_id)
    alone = len(doubtful) == 1 and not outbox.in_doubt(tx, conversation_id)
    for message in doubtful:
        found = _settled(tx, channel, message, since=message.at, alone=alone)
        if found is not None:
            outbox.arrived(tx, message.id, external_id=found, at=at)


def of_doubt(tx: Tx, channel: Capabilities, row: Sending) -> str | None:
    """The platform's ids of a message in doubt, once all of it is known to have arrived; None until then."""
    message = messages.get(tx, row.message_id) if row.message_id else None
    if message is None or message.conversation_id is None:
        return None
    since = (row.doubt_since or message.at) - MARGIN
    return _settled(tx, channel, message, since=since, alone=not messages.doubtful(tx, message.conversation_id))


def _settled(tx: Tx, channel: Capabilities, message: MessageRow, *, since: datetime, alone: bool) -> str | None:
    went_out = [one for one in message.external_id.split(",") if one]
    left = parts(tx, message, channel)[len(went_out) :]
    found = arrivals.settled(tx, str(message.conversation_id), left, since=since, alone=alone)
    return None if found is None else ",".join([*went_out, found])


def parts(tx: Tx, message: MessageRow, channel: Capabilities) -> Sequence[str | None]:
    """The words of each post that the message becomes, as the platform tells them back.

    "" for a file, beside which no words stand; None where the words hold a link that is another one at every try.
    """
    form = {"text": message.text, **(message.choices or {})}
    words = [one.text for one in degrade(saying.from_log(form), channel)] if message.text else []
    if message.kind != "file":
        return words
    stored = next(iter(media.of_message(tx, message.id)), None)
    if stored is not None and is_picture(stored.mime):
        return words if len(words) == 1 else ["", *words]
    takes = channel.files
    if stored is not None and takes is not None and stored.mime in takes.types:
        return ["", *words]
    return [None]

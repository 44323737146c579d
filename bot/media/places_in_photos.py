"""Tells the conversation where a photo was taken, once that is known: an update of our own, taken like any other."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any

from bot.channels.base import Read
from flows.events import Event, PhotoExamined
from storage import conversations, doors, messages
from storage.media import Attachment
from storage.types import Direction
from storage.unit import Tx

NAME = "media"  # the channel under which these updates are kept; see ``storage.inbox.OURS``

# ``Turns.take``: channel, the update's id, its body.
Take = Callable[[str, str, str], Awaitable[object]]


def read(body: Mapping[str, Any], *, at: datetime, seed: int) -> Read:
    """What is kept of such an update, as an event of the person's own channel."""
    what = PhotoExamined(float(body["lat"]), float(body["lon"]), body.get("accuracy_m"))
    return Event(
        channel=str(body["channel"]),
        user=str(body["user"]),
        at=at,
        what=what,
        message_id=str(body["message"]),
        seed=seed,
    )


def of(tx: Tx, one: Attachment, exif: Mapping[str, Any] | None) -> str | None:
    """The body of the update about a photo of a person; None where there is no position, or nobody to ask."""
    if not exif or exif.get("lat") is None or one.conversation_id is None or one.message_id is None:
        return None
    message = messages.get(tx, one.message_id)
    if message is None or message.direction is not Direction.IN or not message.external_id:
        return None
    user = _user(tx, one.conversation_id, one.channel)
    if user is None:
        return None
    told = {"channel": one.channel, "user": user, "message": message.external_id}
    return json.dumps(told | {key: exif.get(key) for key in ("lat", "lon", "accuracy_m")})


def _user(tx: Tx, conversation_id: str, channel: str) -> str | None:
    """Whose photo it is: who has the conversation on this channel, or came into it last by a door."""
    address = conversations.address(tx, conversation_id)
    if address is not None and address.channel == channel:
        return address.user
    through = [one.user for one in doors.of_conversation(tx, conversation_id) if one.channel == channel]
    return through[-1] if through else None

"""What the bot says to the team itself: answers to commands, outcomes of replies, the digest.

Answers wait in the outbox (channel "group:<chat>", one lane a group), so that none is lost and their order is kept.
Presses of buttons and private messages to operators go their own way: they cost the group nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from flows.capabilities import Button
from storage import outbox
from storage.unit import Tx

PRESSES = "group-press"
PRIORITY = 3
# How a button of the team begins; what a person's button carries never begins so.
SIGN = "g:"


def channel_of(chat_id: str) -> str:
    """The outbox channel of a group's answers."""
    return f"group:{chat_id}"


def say(
    tx: Tx,
    chat_id: str,
    html: str,
    *,
    at: datetime,
    thread_id: str | None = None,
    reply_to: str | None = None,
    ticket_id: str | None = None,
    buttons: tuple[Button, ...] = (),
    protect: bool = False,
) -> None:
    """The text will stand in the group: in the ticket's topic, where there is a ticket, else in ``thread_id``."""
    payload = {
        "do": "say",
        "html": html,
        "thread": thread_id,
        "reply_to": reply_to,
        "ticket": ticket_id,
        "buttons": [[one.label, one.data] for one in buttons],
        "protect": protect,
    }
    _enqueue(tx, channel_of(chat_id), chat_id, payload, at=at)


def react(tx: Tx, chat_id: str, message_id: str, emoji: str, *, thread_id: str | None, at: datetime) -> None:
    """The bot's mark will be on the message."""
    payload = {"do": "react", "message": message_id, "emoji": emoji, "thread": thread_id}
    _enqueue(tx, channel_of(chat_id), chat_id, payload, at=at)


def press(tx: Tx, press_id: str, text: str, *, at: datetime) -> None:
    """The button stops spinning and says this."""
    _enqueue(tx, PRESSES, press_id, {"do": "press", "press": press_id, "text": text}, at=at)


def whisper(
    tx: Tx, user_id: str, text: str, *, chat_id: str, message_id: str, thread_id: str | None, failed: str, at: datetime
) -> None:
    """The text will be in the operator's private chat; where the bot may not write there, ``failed`` in the group.

    ``message_id``: the operator's message that asked for it, "" where none did.
    """
    payload = {
        "do": "whisper",
        "text": text,
        "chat": chat_id,
        "message": message_id,
        "thread": thread_id,
        "failed": failed,
    }
    _enqueue(tx, PRESSES, user_id, payload, at=at)


def buttons_of(payload: Mapping[str, Any]) -> tuple[Button, ...]:
    return tuple(Button(str(label), str(data)) for label, data in payload.get("buttons") or ())


def _enqueue(tx: Tx, channel: str, target: str, payload: Mapping[str, Any], *, at: datetime) -> None:
    # Presses don't wait for each other.
    lane = channel if channel != PRESSES else f"{channel}:{tx.new_id()}"
    outbox.enqueue(tx, channel=channel, target=target, payload=payload, priority=PRIORITY, due_at=at, lane=lane)
    # Not "outbox": that bell rings for every message to anybody.
    tx.ring(PRESSES if channel == PRESSES else "group")

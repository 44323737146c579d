"""Buttons as Telegram wants them. Pure.

One message has either buttons in it or a keyboard below it: where the phone is asked for its position or number, the
choices stand on that keyboard as plain words, which the machine understands as such.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from flows.capabilities import Button, Message

DATA_BYTES = 64  # InlineKeyboardButton.callback_data
ROW_LETTERS = 26  # what fits a row on a narrow phone in large type
ROW_BUTTONS = 3
BUTTONS = 100
ASKING = {"location": "request_location", "contact": "request_contact"}
# Shown where the message brings no words for its request button.
SIGNS = {"location": "📍", "contact": "📞"}


def markup(message: Message) -> dict[str, Any] | None:
    """``reply_markup`` of a message to a person; None where it has no buttons."""
    if message.wants in ASKING:
        label = getattr(message, "wants_label", "") or SIGNS[message.wants]
        rows: list[list[dict[str, Any]]] = [[{"text": label, ASKING[message.wants]: True}]]
        for group in (message.choices, message.words):
            rows += [[{"text": one.label} for one in row] for row in in_rows(group)]
        # Goes away after one use; a keyboard cannot be taken away by a message that brings buttons of its own.
        return {"keyboard": rows, "resize_keyboard": True, "one_time_keyboard": True}
    rows = inline(message.choices) + inline(message.words)
    return {"inline_keyboard": rows} if rows else None


def inline(buttons: Sequence[Button]) -> list[list[dict[str, Any]]]:
    """Rows of buttons that come back as ``Pressed``."""
    return [[{"text": one.label, "callback_data": one.data} for one in row] for row in in_rows(buttons)]


def in_rows(buttons: Iterable[Button]) -> list[list[Button]]:
    """Short labels share a row. A button for which Telegram would refuse the whole message is left out."""
    rows: list[list[Button]] = []
    room = 0
    for one in [one for one in buttons if _fits(one)][:BUTTONS]:
        need = len(one.label) + 4
        if not rows or need > room or len(rows[-1]) == ROW_BUTTONS:
            rows.append([])
            room = ROW_LETTERS
        rows[-1].append(one)
        room -= need
    return rows


def _fits(button: Button) -> bool:
    return bool(button.label.strip()) and 0 < len(button.data.encode()) <= DATA_BYTES

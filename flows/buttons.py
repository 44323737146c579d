"""What stands on a button, and how it is read when it comes back, perhaps months later or forged.

A button of a question carries the round (draft) it belongs to: ``3:martyr-name:skip``. Words that always work carry
none: ``w:help``. At most 64 bytes (Telegram, InlineKeyboardButton.callback_data).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OfQuestion:
    """A choice or step word of a question."""

    round: int
    field: str
    value: str


@dataclass(frozen=True, slots=True)
class OfWord:
    """A word that always works (``w``), a language (``l``) or a ticket (``t``)."""

    kind: str
    value: str


def question(number: int, field: str, value: str) -> str:
    """Data of a question's button."""
    return f"{number}:{field}:{value}"


def word(kind: str, value: str) -> str:
    """Data of a button that belongs to no draft."""
    return f"{kind}:{value}"


def read(data: str) -> OfQuestion | OfWord | None:
    """What was pressed; None for data that no version of ours wrote."""
    parts = data.split(":")
    if len(parts) == 2 and parts[0] in ("w", "l", "t"):
        return OfWord(*parts)
    if len(parts) == 3 and parts[0].isascii() and parts[0].isdigit() and len(parts[0]) < 10:
        return OfQuestion(int(parts[0]), parts[1], parts[2])
    return None

"""What a channel can carry, as data, and how a message is cut to fit it.

``degrade`` is pure: a message in, the parts to send out. Where buttons do not exist, a menu becomes numbered lines
and step words are told in words.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Button:
    """A rendered choice."""

    label: str
    data: str


@dataclass(frozen=True, slots=True)
class Message:
    """A rendered message, before it is cut for a channel."""

    text: str
    choices: tuple[Button, ...] = ()
    words: tuple[Button, ...] = ()
    wants: str = ""  # location, contact or photo
    wants_label: str = ""  # what stands on a button that sends it
    link_preview: bool = False


@dataclass(frozen=True, slots=True)
class Capabilities:
    """Limits of a channel. ``utf16``: lengths count UTF-16 code units, as Telegram does."""

    name: str
    text_limit: int
    buttons: bool = False
    utf16: bool = False
    asks_location: bool = False
    asks_contact: bool = False
    edits: bool = False
    max_download: int | None = None  # bytes the program can fetch from the platform


def degrade(message: Message, channel: Capabilities) -> tuple[Message, ...]:
    """The parts to send, in order: each within the limit; buttons stand on the last one."""
    text = message.text
    if not channel.buttons:
        numbered = [f"{number}. {one.label}" for number, one in enumerate(message.choices, start=1)]
        text = "\n".join([text, *numbered])
        if message.words:
            text += "\n(" + " / ".join(one.label for one in message.words) + ")"
    pieces = split(text, channel.text_limit, utf16=channel.utf16)
    last = Message(
        text=pieces[-1],
        choices=message.choices if channel.buttons else (),
        words=message.words if channel.buttons else (),
        wants=message.wants,
        wants_label=message.wants_label,
        link_preview=message.link_preview,
    )
    return (*(Message(text=piece, link_preview=message.link_preview) for piece in pieces[:-1]), last)


def split(text: str, limit: int, *, utf16: bool = False) -> tuple[str, ...]:
    """Cut at paragraphs, else lines, else spaces, else anywhere; never inside a character. At least one piece."""
    pieces = []
    rest = text.strip() or "…"
    while _length(rest, utf16) > limit:
        head = _head(rest, limit, utf16)
        cut = next((at for at in (head.rfind(mark) for mark in ("\n\n", "\n", " ")) if at > len(head) // 2), len(head))
        pieces.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    pieces.append(rest)
    return tuple(pieces)


def _length(text: str, utf16: bool) -> int:
    return len(text.encode("utf-16-le")) // 2 if utf16 else len(text)


def _head(text: str, limit: int, utf16: bool) -> str:
    if not utf16:
        return text[:limit]
    return text.encode("utf-16-le")[: limit * 2].decode("utf-16-le", errors="ignore")

"""What each channel can carry, as data, and how a message is cut to fit it.

``degrade`` is pure: a message in, the parts to send out. Where buttons do not exist, or may not be shown, a menu is
told as numbered lines and step words in words.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import timedelta

MB = 1_000_000


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
    words_label: str = ""  # what stands before the step words where they are no buttons
    link_preview: bool = False


# What a person may send. Everything else that a platform has is kept as *unsupported*.
EVERYTHING = frozenset({"text", "photo", "voice", "audio", "video", "file", "location", "contact"})


@dataclass(frozen=True, slots=True)
class Files:
    """Files that can be handed over as such; any other is told as a link. Bytes; no types: all of them."""

    photo_bytes: int
    file_bytes: int
    types: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Capabilities:
    """Limits of a channel. ``utf16``: lengths count UTF-16 code units, as Telegram does."""

    name: str
    text_limit: int
    receives: frozenset[str] = EVERYTHING
    buttons: bool = False
    button_limit: int | None = None  # more than so many are not shown at all
    numbered: bool = False  # menus are told as numbered lines, also where there are buttons
    utf16: bool = False
    asks_location: bool = False
    asks_contact: bool = False
    strips_photos: bool = False  # what is sent as a photo has lost its EXIF; a file has not
    edits: bool = False
    max_download: int | None = None  # bytes the program can fetch from the platform
    files: Files | None = None  # None: the channel takes every file
    echoes: bool = False  # the platform tells of what arrived: what may have arrived is never sent again
    free_for: timedelta | None = None  # after the person's last word, sending is free for so long...
    open_for: timedelta | None = None  # ...and possible at all for so long; None: always
    pays: bool = False  # what is not free is paid for


TELEGRAM = Capabilities(
    # https://core.telegram.org/bots/api: getFile, sendMessage. Below 4096, counted after the server's own changes.
    name="telegram",
    text_limit=4000,
    buttons=True,
    utf16=True,
    asks_location=True,
    asks_contact=True,
    strips_photos=True,
    edits=True,
    max_download=20 * 1024 * 1024,
)
WEB = Capabilities(name="web", text_limit=20_000, buttons=True, asks_location=True, edits=True)
TERMINAL = Capabilities(name="terminal", text_limit=100_000)
ZALO_OA = Capabilities(
    # Zalo OA OpenAPI v3: consultation messages (text, media, file), uploads, reply window.
    name="zalo_oa",
    text_limit=2000,
    button_limit=4,
    numbered=True,
    strips_photos=True,
    files=Files(
        photo_bytes=1 * MB,
        file_bytes=5 * MB,
        types=frozenset(
            {
                "application/pdf",
                "application/msword",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            }
        ),
    ),
    echoes=True,
    free_for=timedelta(hours=48),
    open_for=timedelta(days=7),
)
ZALO_BOT = Capabilities(
    # Zalo Bot Platform: sendMessage, sendPhoto by address; places, files and videos arrive as an empty event.
    name="zalo_bot",
    text_limit=2000,
    receives=frozenset({"text", "photo", "voice"}),
    numbered=True,
    strips_photos=True,
    files=Files(photo_bytes=10 * MB, file_bytes=0),
)
ALL = {one.name: one for one in (TELEGRAM, WEB, TERMINAL, ZALO_OA, ZALO_BOT)}


def degrade(message: Message, channel: Capabilities) -> tuple[Message, ...]:
    """The parts to send, in order: each within the limit; buttons stand on the last one. The text is in NFC."""
    text = unicodedata.normalize("NFC", message.text)
    choices, words = _shown_as_buttons(message, channel)
    if channel.numbered or not channel.buttons:
        numbered = [f"{number}. {one.label}" for number, one in enumerate(message.choices, start=1)]
        text = "\n".join([text, *numbered])
        if message.words:
            words_in_line = " / ".join(one.label for one in message.words)
            text += f"\n{message.words_label}: {words_in_line}" if message.words_label else f"\n({words_in_line})"
    pieces = split(text, channel.text_limit, utf16=channel.utf16)
    last = Message(
        text=pieces[-1],
        choices=choices,
        words=words,
        wants=message.wants,
        wants_label=message.wants_label,
        link_preview=message.link_preview,
    )
    return (*(Message(text=piece, link_preview=message.link_preview) for piece in pieces[:-1]), last)


def _shown_as_buttons(message: Message, channel: Capabilities) -> tuple[tuple[Button, ...], tuple[Button, ...]]:
    """Half a menu would mislead: either all choices are buttons or none is."""
    if not channel.buttons:
        return (), ()
    room = channel.button_limit
    if room is None or len(message.choices) + len(message.words) <= room:
        return message.choices, message.words
    return (message.choices, ()) if len(message.choices) <= room else ((), ())


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

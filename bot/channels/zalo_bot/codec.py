"""Updates of the Zalo Bot Platform to what the house reads. Pure.

Bodies come flat, or in the envelope of the documentation (``{"ok": true, "result": ...}``); ids are text, ``date`` is a
number in milliseconds. Both may change: numbers are taken as text and text as numbers, and of a message from a person
whatever cannot be read becomes ``Unsupported``. Places, files, films and contact cards never arrive: of those the
platform tells an event without content (Zalo Bot documentation, "Webhook").
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from bot.channels.base import Ignored, Read
from flows.capabilities import ZALO_BOT
from flows.events import Command, Event, Media, Reacted, Text, Unsupported, What

CHANNEL = ZALO_BOT.name

Json = Mapping[str, Any]

# Events with which a person says something new; each has a message id of its own.
_SAID = frozenset(f"message.{one}.received" for one in ("text", "image", "sticker", "voice", "unsupported", "link"))
_ID = re.compile(r"[!-~]{1,100}")  # 20 hexadecimal digits today
_MILLISECONDS = re.compile(r"[1-9][0-9]{12}")  # from 2001 to 2286


def read(body: Json, *, at: datetime, seed: int) -> Read:
    """What the update says. Raises TypeError for what is no update."""
    update = _update(body)
    name = _name(update)
    message = update.get("message")
    if message is None:
        return Ignored(f"{name or 'no event'} without a message")
    if not isinstance(message, Mapping):
        raise TypeError("a message is an object")
    sender, chat = _part(message, "from"), _part(message, "chat")
    if _is_group(chat, sender):
        return Ignored("group")
    if sender.get("is_bot") is True or _text(sender.get("is_bot")).casefold() in ("true", "1"):
        return Ignored("from a bot")
    user = _id(chat.get("id")) or _id(sender.get("id"))
    if not user:
        return Ignored(f"{name or 'no event'} of nobody")
    what = _what(name, message)
    if isinstance(what, Ignored):
        return what
    return Event(
        channel=CHANNEL,
        user=user,
        at=at,
        what=what,
        message_id=_id(message.get("message_id")),
        name=_text(sender.get("display_name")),
        sent_at=moment(message.get("date")),
        seed=seed,
    )


def external_id(body: Json) -> str:
    """The key under which an update is kept: event and message; without a message id a digest of the whole.

    An event of another kind may tell of an older message, and more than once: its content is part of the key.
    """
    try:
        update = _update(body)
    except TypeError:
        return f"x.{_digest(body)}"
    name, message_id = _name(update), _id(_part(update, "message").get("message_id"))
    if not message_id:
        return f"x.{_digest(update)}"
    return f"{name}:{message_id}" if name in _SAID else f"{name}:{message_id}.{_digest(update)}"


def moment(value: object) -> datetime | None:
    """A time in milliseconds, as number or text, aware in UTC; None for a damaged one (samples have those)."""
    text = str(int(value)) if isinstance(value, float) and value.is_integer() else _text(value)
    return datetime.fromtimestamp(int(text) / 1000, UTC) if _MILLISECONDS.fullmatch(text) else None


def _update(body: Json) -> Json:
    """The update itself, out of its envelope."""
    if not isinstance(body, Mapping):
        raise TypeError("a body is an object")
    found = body if "event_name" in body else body.get("result", body)
    if isinstance(found, list) and len(found) == 1:
        found = found[0]
    if not isinstance(found, Mapping):
        raise TypeError("an update is an object")
    return found


def _what(name: str, message: Json) -> What | Ignored:
    match name:
        case "message.text.received":
            return _typed(_text(message.get("text")))
        case "message.image.received":
            return _photo(message)
        case "message.voice.received":
            url = _address(message.get("voice_url"))
            return Media("voice", json.dumps({"url": url})) if url else Unsupported("voice")
        case "message.sticker.received":
            return Unsupported("sticker")
        case "message.unsupported.received":
            return Unsupported("unsupported")
        case "message.link.received":
            return _link(message)
        case "message.reaction.received":
            to = _id(message.get("reply_to_message_id"))
            return Reacted(to, _text(message.get("reaction"))) if to else Ignored("reaction to nothing known")
        case _:
            return Unsupported(name or "message")


def _typed(text: str) -> What:
    if text.strip().casefold() == "/start":
        return Command("start")
    return Text(text) if text.strip() else Unsupported("text")


def _photo(message: Json) -> What:
    """One of an album comes as an update of its own. Live it is ``photo_url``, in the documentation ``photo``."""
    url = _address(message.get("photo_url")) or _address(message.get("photo"))
    caption = _text(message.get("caption"))
    if not url:
        return Text(caption) if caption.strip() else Unsupported("photo")
    return Media("photo", json.dumps({"url": url}), caption=caption)


def _link(message: Json) -> What:
    """The words and the address. What such an event holds is nowhere documented: seen in clients only."""
    link = message.get("link")
    url = _text(link.get("url")) if isinstance(link, Mapping) else _text(link)
    url = url or _text(message.get("url"))
    text = _text(message.get("text"))
    words = [text, url] if url not in text else [text]
    joined = "\n".join(one for one in words if one.strip())
    return Text(joined) if joined else Unsupported("link")


def _is_group(chat: Json, sender: Json) -> bool:
    """In private the chat has the id of the person."""
    kind = _text(chat.get("chat_type"))
    if kind:
        return kind.upper() != "PRIVATE"
    here, person = _id(chat.get("id")), _id(sender.get("id"))
    return bool(here and person and here != person)


def _name(update: Json) -> str:
    name = _text(update.get("event_name"))
    return name if _ID.fullmatch(name) else ""


def _part(of: Json, key: str) -> Json:
    found = of.get(key)
    return found if isinstance(found, Mapping) else {}


def _address(value: object) -> str:
    return value if isinstance(value, str) and value.startswith(("https://", "http://")) else ""


def _id(value: object) -> str:
    """An id, "" for what is none. A broken number cannot be one: its digits are lost."""
    text = "" if isinstance(value, float) else _text(value)
    return text if _ID.fullmatch(text) else ""


def _text(value: object) -> str:
    """Text, or a number as text; anything else is no text. What is no character is left out."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(value).encode("utf-8", "ignore").decode()


def _digest(value: object) -> str:
    text = json.dumps(value, sort_keys=True, default=str)
    return hashlib.blake2b(text.encode(errors="replace"), digest_size=8).hexdigest()

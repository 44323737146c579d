"""Every shape of an update, from E.5 of zalo.md: a builder for each, and all of them as fixtures in SHAPES.

The builders give the flat body; `wrapped` puts it into the envelope of the documentation. Values are invented.
What a link or a reaction carries is not known [U]: the fields beside the envelope are a guess of public forks.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import TypedDict, Unpack

from tests.fakes.zalo_bot.errors import Json

PERSON_ID = "6f2d0c9be51a47830d1e"
GROUP_ID = "c04b7a1f93de25680b7c"
MESSAGE_ID = "a1b2c3d4e5f60718293a"
DATE = 1760000000000  # ms, a number (unlike the Official Account)
BOT_NAME = "Bot Manh Mối"
PHOTO_URL = "https://photo-stal-12.zdn.vn/jpg/0a1b2c3d4e5f60718293.jpg"
VOICE_URL = "https://voice-aac-dl.zdn.vn/0a1b2c3d4e5f60718293.aac"
STICKER_ID = "bfe458bf64fa8da4d4eb"
STICKER_URL = "https://zalo-api.zadn.vn/api/emoticon/oasticker?eid=46959&size=130"


class Envelope(TypedDict, total=False):
    """What every message carries; all of it has an invented default."""

    message_id: str
    date: int
    sender: str
    display_name: str
    chat: str  # by default the sender's own: private chats have the person's id
    chat_type: str


def text(words: str = "hello", **where: Unpack[Envelope]) -> Json:
    """message.text.received [C:5]."""
    return event("message.text.received", {"text": words}, **where)


def group_text(words: str = "cho tôi hỏi", *, bot: str = BOT_NAME, **where: Unpack[Envelope]) -> Json:
    """A text in a group: it mentions the bot, and the mention stays in the text [C:3]."""
    place: Envelope = {"chat": GROUP_ID, "chat_type": "GROUP", **where}
    return text(f"@{bot} {words}", **place)


def image(url: str = PHOTO_URL, caption: str = "", **where: Unpack[Envelope]) -> Json:
    """message.image.received as recorded live: `photo_url`, and a caption that may be empty [C:4]."""
    content = {"photo_url": url, "caption": caption, "message_type": "CHAT_PHOTO"}
    return event("message.image.received", content, **where)


def image_of_docs(url: str = PHOTO_URL, caption: str | None = None, **where: Unpack[Envelope]) -> Json:
    """message.image.received as the documentation shows it: `photo`."""
    content = {"photo": url} if caption is None else {"photo": url, "caption": caption}
    return event("message.image.received", content, **where)


def sticker(sticker_id: str = STICKER_ID, url: str = STICKER_URL, **where: Unpack[Envelope]) -> Json:
    """message.sticker.received [C:4]."""
    content = {"sticker": sticker_id, "url": url, "message_type": "CHAT_STICKER"}
    return event("message.sticker.received", content, **where)


def voice(url: str = VOICE_URL, **where: Unpack[Envelope]) -> Json:
    """message.voice.received: raw ADTS, 16 kHz mono [C:2]."""
    return event("message.voice.received", {"voice_url": url, "message_type": "CHAT_VOICE"}, **where)


def unsupported(**where: Unpack[Envelope]) -> Json:
    """message.unsupported.received: location, file, video, contact, quote, protected account; nothing else [C:4]."""
    return event("message.unsupported.received", {}, **where)


def link(url: str = "https://maps.app.goo.gl/abc", title: str = "Google Maps", **where: Unpack[Envelope]) -> Json:
    """message.link.received [U]: the event is seen in forks, its fields are a guess."""
    return event("message.link.received", {"text": url, "link": {"url": url, "title": title}}, **where)


def reaction(emoji: str = "/-heart", to: str = MESSAGE_ID, **where: Unpack[Envelope]) -> Json:
    """message.reaction.received [U]: the event is seen in forks, its fields are a guess."""
    return event("message.reaction.received", {"reaction": emoji, "reply_to_message_id": to}, **where)


def unknown(name: str = "message.teleport.received", **where: Unpack[Envelope]) -> Json:
    """An event that nobody has heard of, with the usual envelope."""
    return event(name, {}, **where)


def without_message(name: str = "message.text.received") -> Json:
    """An event without `message`; parsers must not fall over it (H.2)."""
    return {"event_name": name}


def wrapped(body: Json) -> Json:
    """The same as the documentation shows webhook bodies, and as getUpdates answers."""
    return {"ok": True, "result": body}


def event(name: str, content: Json, **where: Unpack[Envelope]) -> Json:
    """An update of any name: the envelope with this content in its message."""
    sender = where.get("sender", PERSON_ID)
    message: Json = {
        "message_id": where.get("message_id", MESSAGE_ID),
        "date": where.get("date", DATE),
        **content,
        "from": {"id": sender, "display_name": where.get("display_name", "Lan"), "is_bot": False},
        "chat": {"id": where.get("chat", sender), "chat_type": where.get("chat_type", "PRIVATE")},
    }
    return {"event_name": name, "message": message}


_BUILDERS: dict[str, Callable[[], Json]] = {
    "text": text,
    "group_text": group_text,
    "image": image,
    "image_of_docs": image_of_docs,
    "sticker": sticker,
    "voice": voice,
    "unsupported": unsupported,
    "link": link,
    "reaction": reaction,
    "unknown": unknown,
    "without_message": without_message,
}

FLAT: dict[str, Json] = {name: build() for name, build in _BUILDERS.items()}
WRAPPED: dict[str, Json] = {name: wrapped(copy.deepcopy(body)) for name, body in FLAT.items()}
SHAPES: dict[str, Json] = {
    **{f"{name}-flat": body for name, body in FLAT.items()},
    **{f"{name}-wrapped": body for name, body in WRAPPED.items()},
}

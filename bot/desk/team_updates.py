"""A message or a press in the moderator group, read from the platform's JSON. Pure.

Who may speak for the team: members of the group, and its anonymous administrators (``sender_chat`` is the group
itself). Not: other bots, channels, posts of the linked channel, messages forwarded into the group by the platform.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

LINKED_CHANNEL = "777000"
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]+))?(?:\s+(.*))?", re.DOTALL)
_FILES = (
    ("animation", "video"),
    ("voice", "voice"),
    ("audio", "audio"),
    ("video_note", "video"),
    ("video", "video"),
    ("document", "file"),
)


@dataclass(frozen=True, slots=True)
class File:
    """A file that an operator sent, with what is needed to fetch it."""

    kind: str
    ref: Mapping[str, Any]
    name: str
    mime: str
    size: int | None


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who acts. ``user_id`` is empty for an anonymous administrator."""

    user_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Said:
    """A message of the team. ``reply_to`` is empty where it only stands below a topic's first message.

    ``reply_to_text`` is what the replied message says, where it is the bot's own.
    """

    chat_id: str
    message_id: str
    thread_id: str | None
    speaker: Speaker
    text: str
    reply_to: str
    reply_to_bot: bool
    reply_to_text: str
    elsewhere: str  # the message of another topic that this one answers
    file: File | None
    album: str
    edited: bool

    @property
    def command(self) -> tuple[str, str, str] | None:
        """Name, the bot it is meant for ("" for any), and the words behind it."""
        found = _COMMAND.fullmatch(self.text.strip()) if self.text.startswith("/") else None
        return (found[1].lower(), found[2] or "", (found[3] or "").strip()) if found else None


@dataclass(frozen=True, slots=True)
class Press:
    """A button of the bot in the group was pressed."""

    press_id: str
    chat_id: str
    message_id: str
    thread_id: str | None
    speaker: Speaker
    data: str


@dataclass(frozen=True, slots=True)
class TopicMade:
    """The bot's own topic was announced."""

    chat_id: str
    thread_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The group has another id."""

    was: str
    now_is: str


Happened = Said | Press | TopicMade | Moved


def read(body: Mapping[str, Any], *, bot_id: str) -> Happened | None:
    """None for whatever asks for nothing."""
    if isinstance(press := body.get("callback_query"), Mapping):
        return _press(press)
    for kind in ("message", "edited_message"):
        if isinstance(message := body.get(kind), Mapping):
            return _message(message, bot_id=bot_id, edited=kind == "edited_message")
    return None


def _message(message: Mapping[str, Any], *, bot_id: str, edited: bool) -> Happened | None:
    chat_id = str(message["chat"]["id"])
    if message.get("migrate_to_chat_id") is not None:
        return Moved(chat_id, str(message["migrate_to_chat_id"]))
    if message.get("migrate_from_chat_id") is not None:
        return Moved(str(message["migrate_from_chat_id"]), chat_id)
    sender = message.get("from") or {}
    thread_id = _thread(message)
    if isinstance(made := message.get("forum_topic_created"), Mapping):
        if str(sender.get("id")) != bot_id or thread_id is None:
            return None
        return TopicMade(chat_id, thread_id, str(made.get("name", "")))
    speaker = _speaker(message, chat_id)
    if speaker is None:
        return None
    replied = message.get("reply_to_message")
    # The first message of a topic is "replied to" by everything that stands in it.
    if not isinstance(replied, Mapping) or "forum_topic_created" in replied:
        replied = {}
    by_bot = str((replied.get("from") or {}).get("id", "")) == bot_id
    return Said(
        chat_id=chat_id,
        message_id=str(message["message_id"]),
        thread_id=thread_id,
        speaker=speaker,
        text=str(message.get("text") or message.get("caption") or ""),
        reply_to=str(replied.get("message_id", "")),
        reply_to_bot=by_bot,
        reply_to_text=str(replied.get("text") or replied.get("caption") or "") if by_bot else "",
        elsewhere=_elsewhere(message, chat_id),
        file=_file(message),
        album=str(message.get("media_group_id") or ""),
        edited=edited,
    )


def _press(press: Mapping[str, Any]) -> Press | None:
    message = press.get("message")
    if not isinstance(message, Mapping):
        return None
    chat_id = str(message["chat"]["id"])
    sender = press.get("from") or {}
    if sender.get("is_bot") or not sender.get("id"):
        return None
    speaker = Speaker(str(sender["id"]), _name(sender))
    data = str(press.get("data") or "")
    return Press(str(press["id"]), chat_id, str(message["message_id"]), _thread(message), speaker, data)


def _speaker(message: Mapping[str, Any], chat_id: str) -> Speaker | None:
    sender, sender_chat = message.get("from") or {}, message.get("sender_chat")
    if isinstance(sender_chat, Mapping):
        # The id that all anonymous administrators share says nothing: the chat they speak for does.
        if str(sender_chat.get("id")) != chat_id:
            return None
        return Speaker("", str(message.get("author_signature") or ""))
    user_id = str(sender.get("id") or "")
    if not user_id or sender.get("is_bot") or user_id == LINKED_CHANNEL or message.get("is_automatic_forward"):
        return None
    return Speaker(user_id, _name(sender))


def _elsewhere(message: Mapping[str, Any], chat_id: str) -> str:
    found = message.get("external_reply")
    if not isinstance(found, Mapping) or str((found.get("chat") or {}).get("id", "")) != chat_id:
        return ""
    return str(found.get("message_id", ""))


def _thread(message: Mapping[str, Any]) -> str | None:
    # Without is_topic_message it is a thread of replies, no topic.
    thread = message.get("message_thread_id") if message.get("is_topic_message") else None
    return None if thread is None else str(thread)


def _file(message: Mapping[str, Any]) -> File | None:
    for field, kind in _FILES:
        if isinstance(found := message.get(field), Mapping):
            return _one(message, field, kind, found)
    sizes = message.get("photo")
    if isinstance(sizes, list) and sizes:
        largest = max(sizes, key=lambda one: int(one.get("width", 0)) * int(one.get("height", 0)))
        return _one(message, "photo", "photo", largest)
    return None


def _one(message: Mapping[str, Any], field: str, kind: str, found: Mapping[str, Any]) -> File:
    size = found.get("file_size")
    size = size if isinstance(size, int) else None
    ref = {
        "file_id": str(found["file_id"]),
        "size": size,
        "kind": field,
        "chat": str(message["chat"]["id"]),
        "message": str(message["message_id"]),
    }
    return File(kind, ref, str(found.get("file_name") or ""), str(found.get("mime_type") or ""), size)


def _name(person: Mapping[str, Any]) -> str:
    return " ".join(str(person[key]) for key in ("first_name", "last_name") if person.get(key))

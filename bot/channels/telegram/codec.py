"""Raw updates of the Bot API to what the house reads. Pure.

Plain dictionaries are read, not ``telegram.Update.de_json``: that costs 97 µs an update where this costs a few, refuses
an update for any missing required field anywhere in it (a quoted message, a forward header), and hides kinds newer
than the library, whose field name is just what ``Unsupported`` must tell. The order of kinds follows the manual:
some set a second, older field (``animation`` sets ``document``, ``venue`` sets ``location``, ``live_photo`` ``photo``).
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.channels.base import Ignored, Read, TeamUpdate
from flows.events import (
    BlockChanged,
    Command,
    ContactCard,
    Edited,
    Event,
    Location,
    Media,
    Pressed,
    Reacted,
    Text,
    Unsupported,
    What,
)

CHANNEL = "telegram"

# What is asked for. Reactions come only when named; in groups, besides, only to administrators.
KINDS = ("message", "edited_message", "callback_query", "my_chat_member", "message_reaction")

Json = Mapping[str, Any]

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@[A-Za-z0-9_]+)?(?:\s+(.*))?", re.DOTALL)

# Fields of a message that say nothing about its kind (Message, Bot API 10.3).
_FRAME = frozenset(
    "message_id message_thread_id direct_messages_topic from sender_chat sender_boost_count sender_business_bot"
    " sender_tag date business_connection_id chat forward_origin forward_from forward_from_chat"
    " forward_from_message_id forward_signature forward_sender_name forward_date is_topic_message"
    " is_automatic_forward reply_to_message external_reply quote reply_to_story reply_to_checklist_task_id"
    " reply_to_poll_option_id via_bot edit_date has_protected_content is_from_offline is_paid_post media_group_id"
    " author_signature paid_star_count link_preview_options suggested_post_info effect_id entities caption"
    " caption_entities show_caption_above_media has_media_spoiler reply_markup guest_bot_caller_user"
    " guest_bot_caller_chat guest_query_id".split()
)

# Service messages of a private chat: nobody said anything.
_SERVICE = frozenset(
    "pinned_message message_auto_delete_timer_changed write_access_allowed users_shared chat_shared boost_added"
    " chat_background_set connected_website proximity_alert_triggered successful_payment refunded_payment"
    " passport_data web_app_data gift unique_gift gift_upgrade_sent new_chat_members left_chat_member new_chat_title"
    " new_chat_photo delete_chat_photo group_chat_created supergroup_chat_created channel_chat_created"
    " migrate_to_chat_id migrate_from_chat_id forum_topic_created forum_topic_edited forum_topic_closed"
    " forum_topic_reopened general_forum_topic_hidden general_forum_topic_unhidden video_chat_scheduled"
    " video_chat_started video_chat_ended video_chat_participants_invited giveaway_created giveaway_completed"
    " checklist_tasks_done checklist_tasks_added paid_message_price_changed direct_message_price_changed"
    " managed_bot_created chat_owner_changed chat_owner_left poll_option_added poll_option_deleted"
    " suggested_post_approved suggested_post_approval_failed suggested_post_declined suggested_post_paid"
    " suggested_post_refunded".split()
)

# Field of the message → kind of the house. The order is the precedence.
_FILES = (
    ("animation", "video"),
    ("voice", "voice"),
    ("audio", "audio"),
    ("video_note", "video"),
    ("video", "video"),
    ("document", "file"),
)


@dataclass(frozen=True)
class Codec:
    """Reads updates. ``is_team(chat_id)`` says which groups are the team's; it may change while the program runs."""

    is_team: Callable[[str], bool]

    def __call__(self, body: Json, *, at: datetime, seed: int) -> Read:
        """What the update says. Raises KeyError, TypeError or ValueError for what Telegram never sends."""
        try:
            return self._read(body, at=at, seed=seed)
        except (AttributeError, OverflowError) as error:  # a number where an object belongs, a size without end
            raise TypeError("an update of another shape") from error

    def _read(self, body: Json, *, at: datetime, seed: int) -> Read:
        if not isinstance(body, Mapping):
            raise TypeError("an update is an object")
        for kind in ("message", "callback_query", "edited_message", "my_chat_member", "message_reaction"):
            found = body.get(kind)
            if found is not None:
                break
        else:
            return Ignored("update of kind " + ",".join(sorted(str(key) for key in body if key != "update_id")))
        if not isinstance(found, Mapping):
            raise TypeError(f"{kind} is no object")
        chat = _chat(kind, found)
        if chat is None:
            return Ignored(f"{kind} of no chat")
        if chat.get("type") != "private":
            return self._of_group(body, kind, found, chat)
        sender = found.get("user") if kind == "message_reaction" else found.get("from")
        sender = sender or {}
        if sender.get("is_bot"):
            return Ignored("from a bot")
        message = (found.get("message") or {}) if kind == "callback_query" else found
        what = _what(kind, found)
        if isinstance(what, Ignored):
            return what
        return Event(
            channel=CHANNEL,
            user=str(chat["id"]),
            at=at,
            what=what,
            message_id="" if kind == "callback_query" else str(message.get("message_id", "")),
            language=str(sender.get("language_code") or ""),
            name=_name(sender),
            # A press answers the message that the button stands on.
            reply_to=str(message.get("message_id", "")) if kind == "callback_query" else _reply_to(found),
            seed=seed,
        )

    def _of_group(self, body: Json, kind: str, found: Json, chat: Json) -> Read:
        before = found.get("migrate_from_chat_id")
        if not self.is_team(str(chat["id"])) and not (before is not None and self.is_team(str(before))):
            return Ignored("foreign group")
        if kind == "message_reaction":
            return Ignored("reaction in the group")
        return TeamUpdate(body)


def external_id(body: Json) -> str:
    """The key under which an update is kept, so that a repetition is recognised and nothing else is.

    After an idle week the numbering of updates restarts anywhere, so that another update may one day carry a known
    number (Update.update_id). The number is therefore joined by a digest of what the update is about: message and
    dates, or the id of the press. Not of the chat, whose number could be found from the digest by trying them all; nor
    of the whole body: a newer server may write the same update with a field more. For a kind without such marks the
    whole body is taken.
    """
    number = body.get("update_id")
    marks: list[Any] = []
    for kind in KINDS:
        found = body.get(kind)
        if isinstance(found, Mapping):
            marks = [kind, found.get("id")]
            marks += [found.get(key) for key in ("message_id", "date", "edit_date")]
            break
    text = json.dumps(marks or body, sort_keys=True, default=str)
    digest = hashlib.blake2b(text.encode(), digest_size=6).hexdigest()
    return f"{number}.{digest}" if isinstance(number, int) else f"x.{digest}"


def lane(body: Json) -> str:
    """Updates of one lane are taken in order, lanes side by side: the chat, or the person where there is none."""
    for found in body.values():
        if isinstance(found, Mapping):
            for holder in (found, found.get("message")):
                chat = holder.get("chat") if isinstance(holder, Mapping) else None
                if isinstance(chat, Mapping):
                    return str(chat.get("id"))
            sender = found.get("from")
            if isinstance(sender, Mapping):
                return str(sender.get("id"))
    return ""


def private_press(body: Json) -> str:
    """The id of a button press in a private chat, "" for everything else: such a press is answered at once."""
    press = body.get("callback_query")
    if not isinstance(press, Mapping):
        return ""
    chat = _chat("callback_query", press)
    return str(press.get("id", "")) if chat is not None and chat.get("type") == "private" else ""


def private_thread(body: Json) -> tuple[str, str | None] | None:
    """The private chat of a message, and the topic in it that the message stands in; None for anything else."""
    message = body.get("message")
    chat = _chat("message", message) if isinstance(message, Mapping) else None
    if not isinstance(message, Mapping) or chat is None or chat.get("type") != "private":
        return None
    # Other than in groups, such an id is never a mere thread of replies.
    thread = message.get("message_thread_id")
    return str(chat.get("id")), None if thread is None else str(thread)


def _chat(kind: str, found: Json) -> Json | None:
    if kind == "callback_query":
        message = found.get("message")
        # A press without its message (inline mode, which is not used) belongs to the person's private chat.
        if not isinstance(message, Mapping):
            sender = found.get("from")
            return {"id": sender.get("id"), "type": "private"} if isinstance(sender, Mapping) else None
        found = message
    chat = found.get("chat")
    return chat if isinstance(chat, Mapping) else None


def _what(kind: str, found: Json) -> What | Ignored:
    match kind:
        case "message":
            return _said(found)
        case "callback_query":
            return Pressed(str(found.get("data") or ""))
        case "edited_message":
            return _edit(found)
        case "my_chat_member":
            status = (found.get("new_chat_member") or {}).get("status")
            return BlockChanged(status == "kicked") if status in ("kicked", "member") else Ignored("membership")
        case _:
            emoji = next((str(one.get("emoji", "")) for one in found.get("new_reaction") or ()), "")
            return Reacted(str(found["message_id"]), emoji)


def _said(message: Json) -> What | Ignored:
    text = message.get("text")
    if isinstance(text, str):
        command = _COMMAND.fullmatch(text) if text.startswith("/") and "forward_origin" not in message else None
        if command:
            return Command(command[1].lower(), (command[2] or "").strip())
        return Text(text + _quoted(message))
    for field, kind in _FILES:
        if isinstance(found := message.get(field), Mapping):
            return _media(message, field, kind, found)
    if isinstance(found := message.get("live_photo"), Mapping):
        return _live_photo(message, found)
    if message.get("photo"):
        return _media(message, "photo", "photo", _largest(message["photo"]))
    if isinstance(found := message.get("venue"), Mapping):
        name = ", ".join(str(found[key]) for key in ("title", "address") if found.get(key))
        return _location(found["location"], name)
    if isinstance(found := message.get("location"), Mapping):
        return _location(found, "")
    if isinstance(found := message.get("contact"), Mapping):
        own = found.get("user_id") is not None and found["user_id"] == (message.get("from") or {}).get("id")
        return ContactCard(str(found["phone_number"]), _name(found), own)
    unknown = [key for key in message if key not in _FRAME]
    if unknown and all(key in _SERVICE for key in unknown):
        return Ignored(f"service message: {unknown[0]}")
    return Unsupported(str(next((key for key in unknown if key not in _SERVICE), "message")))


def _edit(message: Json) -> Edited | Ignored:
    number = str(message["message_id"])
    if isinstance(text := message.get("text"), str):
        return Edited(number, text)
    if "location" in message:
        # Each movement of a live location is an edit of its first message. The first position is the tip; the raw
        # updates keep the track.
        return Ignored("a live location moved")
    if isinstance(caption := message.get("caption"), str):
        return Edited(number, caption)
    if message.get("photo") or any(message.get(field) for field, _ in _FILES):
        return Edited(number, "")  # the caption was taken away
    return Ignored("edit of something without words")


def _media(message: Json, field: str, kind: str, found: Json, **more: str) -> Media:
    size = found.get("file_size")
    size = size if isinstance(size, int) else None
    ref = {
        "file_id": str(found["file_id"]),
        "size": size,
        "kind": field,
        # A file above the limit of getFile can still be copied from where it is.
        "chat": str(message["chat"]["id"]),
        "message": str(message["message_id"]),
        **more,
    }
    name = found.get("file_name") or " - ".join(str(found[key]) for key in ("performer", "title") if found.get(key))
    return Media(
        kind=kind,
        ref=json.dumps(ref),
        name=str(name),
        mime=str(found.get("mime_type") or ""),
        size=size,
        caption=str(message.get("caption") or ""),
        group=str(message.get("media_group_id") or ""),
        unique=str(found.get("file_unique_id") or ""),
    )


def _live_photo(message: Json, found: Json) -> Media:
    """The still picture counts; the seconds of film around it stay reachable by the reference."""
    sizes = message.get("photo") or found.get("photo")
    if not sizes:
        return _media(message, "live_photo", "video", found)
    return _media(message, "live_photo", "photo", _largest(sizes), moving=str(found["file_id"]))


def _largest(sizes: Any) -> Json:
    largest: Json = max(sizes, key=lambda one: int(one.get("width", 0)) * int(one.get("height", 0)))
    return largest


def _location(found: Json, name: str) -> Location:
    accuracy = found.get("horizontal_accuracy")
    return Location(
        float(found["latitude"]), float(found["longitude"]), None if accuracy is None else float(accuracy), name
    )


def _name(person: Json) -> str:
    return " ".join(str(person[key]) for key in ("first_name", "last_name") if person.get(key))


def _reply_to(message: Json) -> str:
    replied = message.get("reply_to_message")
    return str(replied.get("message_id", "")) if isinstance(replied, Mapping) else ""


def _quoted(message: Json) -> str:
    """The quoted words where they stand in another chat, which the ticket has no other way to."""
    quote = message.get("quote")
    if "external_reply" not in message or not isinstance(quote, Mapping) or not quote.get("text"):
        return ""
    return f"\n\n« {quote['text']} »"

"""Methods that put something new into a chat (telegram.md D.1, G.3)."""

from __future__ import annotations

from typing import Any

from tests.fakes.telegram import limits, markup
from tests.fakes.telegram.chats import Chat, Keyboard, Topic
from tests.fakes.telegram.errors import Json, bad, wrong
from tests.fakes.telegram.files import Media
from tests.fakes.telegram.table import Handler, Request, method

UPLOAD_LIMIT = 50 * 1024 * 1024
PHOTO_LIMIT = 10 * 1024 * 1024


@method("sendMessage")
def send_message(call: Request) -> Json:
    chat = call.chat()
    text, marks = written(call.params, "text", "entities")
    content: Json = {"text": limits.text(text)}
    if marks:
        content["entities"] = marks
    return deliver(call, chat, content)


def _sender(kind: str) -> Handler:
    def send(call: Request) -> Json:
        chat = call.chat()
        return deliver(call, chat, attachment(call, kind, call.params) | captioned(call.params))

    return send


for _kind, _name in {
    "photo": "sendPhoto",
    "document": "sendDocument",
    "video": "sendVideo",
    "voice": "sendVoice",
    "audio": "sendAudio",
    "animation": "sendAnimation",
    "video_note": "sendVideoNote",
    "sticker": "sendSticker",
}.items():
    method(_name)(_sender(_kind))


@method("sendLocation")
def send_location(call: Request) -> Json:
    chat = call.chat()
    latitude, longitude = limits.position(call.params.get("latitude"), call.params.get("longitude"))
    place: Json = {"latitude": latitude, "longitude": longitude}
    for name in ("horizontal_accuracy", "live_period", "heading"):
        if name in call.params:
            place[name] = call.params[name]
    if not 0 <= place.get("horizontal_accuracy", 0) <= 1500:
        raise wrong("horizontal accuracy must be 0-1500")
    return deliver(call, chat, {"location": place})


@method("sendVenue")
def send_venue(call: Request) -> Json:
    chat = call.chat()
    latitude, longitude = limits.position(call.params.get("latitude"), call.params.get("longitude"))
    place = {"latitude": latitude, "longitude": longitude}
    title, address = call.params.get("title", ""), call.params.get("address", "")
    return deliver(call, chat, {"location": place, "venue": {"location": place, "title": title, "address": address}})


@method("sendContact")
def send_contact(call: Request) -> Json:
    chat = call.chat()
    names = ("phone_number", "first_name", "last_name", "vcard")
    return deliver(call, chat, {"contact": {name: call.params[name] for name in names if name in call.params}})


@method("sendMediaGroup")
def send_media_group(call: Request) -> list[Json]:
    chat = call.chat()
    items = call.params.get("media")
    if not isinstance(items, list):
        raise wrong("media is not specified")
    limits.album(items)
    contents = [attachment(call, str(item.get("type")), item, field="media") | captioned(item) for item in items]
    group = str(13_000_000_000_000_000 + call.world.serial())
    sent: list[Json] = []
    for content in contents:
        if call.breaks_after is not None and len(sent) == call.breaks_after[0]:
            # D.2: the first items are there already, and the status is 400 with a 429 inside.
            raise bad(
                f"Failed to send message #{len(sent) + 1} with the error message "
                f'"Too Many Requests: retry after {call.breaks_after[1]}"'
            )
        sent.append(deliver(call, chat, {"media_group_id": group, **content}))
    return sent


def written(params: Json, text_field: str, entities_field: str) -> tuple[str, list[Json]]:
    """The final text and its entities; given entities win over parse_mode."""
    text = params.get(text_field, "")
    if not isinstance(text, str):
        raise wrong(f"{text_field} must be a string")
    given = params.get(entities_field)
    if given:
        return text, limits.entities(text, given)
    mode = params.get("parse_mode")
    if mode:
        plain, marks = markup.read(text, mode)
        return plain, marks[:100]
    return text.strip(), []


def captioned(params: Json) -> Json:
    """Caption fields, if there is a caption."""
    if not params.get("caption"):
        return {}
    text, marks = written(params, "caption", "caption_entities")
    content: Json = {"caption": limits.caption(text)}
    if marks:
        content["caption_entities"] = marks
    return content


def attachment(call: Request, kind: str, params: Json, *, field: str | None = None) -> Json:
    """The media fields of an upload, a file_id or an address."""
    field = field or kind
    files = call.world.files
    source = params.get(field)
    upload = call.files.get(field)
    if upload is None and isinstance(source, str) and source.startswith("attach://"):
        upload = call.files.get(source.removeprefix("attach://"))
        if upload is None:
            raise wrong("file to upload is not attached")
    if upload is not None:
        if upload.size is None and len(upload.data) == 0:
            raise wrong("file must be non-empty")
        if len(upload.data) > (PHOTO_LIMIT if kind == "photo" else UPLOAD_LIMIT):
            raise wrong("file is too big")
        return files.fields(Media(kind, upload.data, upload.name, upload.mime))
    if not isinstance(source, str) or not source:
        raise wrong(f"there is no {field} in the request")
    if source.startswith(("http://", "https://")):
        return files.fields(Media(kind, name=source.rpartition("/")[2], size=1))
    known = files.by_id.get(source)
    if known is None:
        raise wrong("wrong remote file identifier specified: Wrong character in the string")
    media = known.media
    if media.kind != kind and (media.kind == "photo") != (kind == "photo"):
        raise wrong(f"can't use file of type {media.kind.title()} as {kind.title()}")
    return files.fields(Media(kind, media.data, media.name, media.mime, None, media.size, media.duration))


def deliver(call: Request, chat: Chat, content: Json) -> Json:
    """Puts the bot's content where the parameters want it, with keyboard and reply."""
    params = call.params
    world = call.world
    topic, target = place(call, chat)
    if not chat.is_private:
        me = chat.members[world.bot_id]
        if me.get("status") == "restricted" and not me.get("can_send_messages"):
            raise bad("not enough rights to send text messages to the chat")
    keyboard = params.get("reply_markup")
    if keyboard is not None:
        limits.keyboard(keyboard, private=chat.is_private)
        if keyboard.get("inline_keyboard"):
            content["reply_markup"] = keyboard
    if params.get("protect_content"):
        content["has_protected_content"] = True
    thread = params.get("message_thread_id")
    if chat.is_private and thread is not None:
        content |= {"message_thread_id": thread, "is_topic_message": True}
    message = world.post(chat, world.bot, content, topic=topic, reply_to=target)
    if keyboard is not None and "inline_keyboard" not in keyboard:
        chat.with_reply_keyboard.add(message["message_id"])
        if "keyboard" in keyboard:
            chat.keyboard = Keyboard(message["message_id"], keyboard)
        elif keyboard.get("remove_keyboard"):
            chat.keyboard = None
    return message


def place(call: Request, chat: Chat) -> tuple[Topic | None, Json | None]:
    """The topic and the message replied to, or the refusals of G.3."""
    params = call.params
    topic = _topic_for(call, chat, params.get("message_thread_id"))
    reply: Any = params.get("reply_parameters")
    if reply is None and "reply_to_message_id" in params:
        reply = {
            "message_id": params["reply_to_message_id"],
            "allow_sending_without_reply": params.get("allow_sending_without_reply", False),
        }
    if not reply:
        return topic, None
    if not isinstance(reply, dict) or not isinstance(reply.get("message_id"), int):
        raise wrong("reply parameters must name a message")
    if reply.get("chat_id", chat.id) != chat.id:
        return topic, None
    target = chat.find(reply["message_id"])
    if target is None:
        # "Does not help across topics or chats"; within the chat it does.
        if reply.get("allow_sending_without_reply"):
            return topic, None
        raise bad("message to be replied not found")
    if chat.is_forum:
        # A reply goes where its target stands, whatever thread was asked for.
        there = chat.topics.get(target.get("message_thread_id", 0)) if target.get("is_topic_message") else None
        if there is not topic:
            topic = None if there is None else _topic_for(call, chat, there.id)
    return topic, target


def _topic_for(call: Request, chat: Chat, thread: object) -> Topic | None:
    if thread is None:
        return None
    if chat.is_private:
        if thread not in chat.private_threads:
            raise bad("message thread not found")
        return None
    if not chat.is_forum:
        return None  # The forum switch is off: silently ignored, everybody reads it (G.3).
    # General has the id 1 and cannot be sent to by it (G.1).
    topic = chat.topics.get(thread) if isinstance(thread, int) and thread != 1 else None
    if topic is None or topic.deleted or topic.out_of_reach:
        raise bad("message thread not found")
    if topic.closed and topic.created_by != call.world.bot_id and not call.world.bot_may(chat, "can_manage_topics"):
        raise bad("TOPIC_CLOSED")
    return topic

"""Copying and forwarding: traceless, whole albums, any size (telegram.md E.2, H)."""

from __future__ import annotations

from collections import Counter

from tests.fakes.telegram import limits, shapes
from tests.fakes.telegram.chats import Chat
from tests.fakes.telegram.errors import ApiError, Json, bad
from tests.fakes.telegram.methods_send import captioned, deliver
from tests.fakes.telegram.table import Request, method

# What belongs to the place of a message and not to its content.
_ENVELOPE = frozenset(
    "message_id from sender_chat chat date edit_date message_thread_id is_topic_message reply_to_message reply_markup "
    "media_group_id forward_origin has_protected_content author_signature quote external_reply via_bot".split()
)
_UNCOPYABLE = frozenset("paid_media giveaway giveaway_winners invoice checklist successful_payment".split())


@method("copyMessage")
def copy_message(call: Request) -> Json:
    chat, source = call.chat(), _source(call)
    message = source.find(call.whole("message_id"))
    if message is None:
        raise bad("message to copy not found")
    if not _copyable(source, message):
        raise bad("message can't be copied")
    content = _content(message)
    if "caption" in call.params:
        content = {k: v for k, v in content.items() if not k.startswith("caption")} | captioned(call.params)
    return {"message_id": deliver(call, chat, content)["message_id"]}


@method("copyMessages")
def copy_messages(call: Request) -> list[Json]:
    chat, source = call.chat(), _source(call)
    found = [source.find(number) for number in limits.ids(call.params.get("message_ids"))]
    usable = [message for message in found if message is not None and _copyable(source, message)]
    if not usable:
        raise bad("there are no messages to copy")
    groups = _regrouped(call, usable)
    sent: list[Json] = []
    for message in usable:
        content = _content(message)
        if call.params.get("remove_caption"):
            content = {k: v for k, v in content.items() if not k.startswith("caption")}
        group = groups.get(message.get("media_group_id", ""))
        if group is not None:
            content["media_group_id"] = group
        sent.append({"message_id": deliver(call, chat, content)["message_id"]})
    return sent


@method("forwardMessage")
def forward_message(call: Request) -> Json:
    chat, source = call.chat(), _source(call)
    message = source.find(call.whole("message_id"))
    if message is None:
        raise bad("message to forward not found")
    if source.protected or message.get("has_protected_content") or shapes.is_service(message):
        raise bad("the message can't be forwarded")
    return deliver(call, chat, _content(message) | {"forward_origin": _origin(message)})


@method("forwardMessages")
def forward_messages(call: Request) -> list[Json]:
    chat, source = call.chat(), _source(call)
    found = [source.find(number) for number in limits.ids(call.params.get("message_ids"))]
    usable = [message for message in found if message is not None and _copyable(source, message)]
    if not usable:
        raise bad("there are no messages to forward")
    groups = _regrouped(call, usable)
    sent: list[Json] = []
    for message in usable:
        content = _content(message) | {"forward_origin": _origin(message)}
        group = groups.get(message.get("media_group_id", ""))
        if group is not None:
            content["media_group_id"] = group
        sent.append({"message_id": deliver(call, chat, content)["message_id"]})
    return sent


def _source(call: Request) -> Chat:
    """The chat copied from: reading needs no right to write, so that a block does not hinder it."""
    try:
        return call.world.reach(call.params.get("from_chat_id"))
    except ApiError as error:
        chat = call.world.chats.get(call.params.get("from_chat_id", 0))
        if error.code == 403 and chat is not None and chat.is_private:
            return chat
        raise


def _copyable(source: Chat, message: Json) -> bool:
    if source.protected or shapes.is_service(message) or not _UNCOPYABLE.isdisjoint(message):
        return False
    protected = message.get("has_protected_content", False)
    return not protected


def _content(message: Json) -> Json:
    content = {key: value for key, value in message.items() if key not in _ENVELOPE}
    place = content.get("location")
    if isinstance(place, dict) and "live_period" in place:
        # A copy does not move with the original (H) [U]: it is a pin.
        content["location"] = {key: place[key] for key in ("latitude", "longitude")}
    return content


def _regrouped(call: Request, messages: list[Json]) -> dict[str, str]:
    """A new album id for each old one of which at least two items are copied (E.2: albums stay albums)."""
    sizes = Counter(message["media_group_id"] for message in messages if "media_group_id" in message)
    return {old: str(13_000_000_000_000_000 + call.world.serial()) for old, size in sizes.items() if size > 1}


def _origin(message: Json) -> Json:
    if "forward_origin" in message:
        origin: Json = message["forward_origin"]
        return origin
    if "sender_chat" in message:
        return {"type": "chat", "sender_chat": message["sender_chat"], "date": message["date"]}
    return {"type": "user", "sender_user": message["from"], "date": message["date"]}

"""Calls that send: consultation messages, visitors of the widget, reactions, uploads (zalo.md A.2, A.3)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from tests.fakes.zalo_oa import echoes, errors, shapes, window
from tests.fakes.zalo_oa.chats import Chat
from tests.fakes.zalo_oa.errors import Json, Refused, wrong
from tests.fakes.zalo_oa.faults import Call

if TYPE_CHECKING:
    from tests.fakes.zalo_oa.world import World

REACTIONS = frozenset({"/-strong", "/-heart", ":>", "--b", ":-((", ":-h", ":o", "/-remove"})


def consult(world: World, call: Call) -> Json:
    """POST /v3.0/oa/message/cs."""
    world.foreign(call, call.body, {"recipient", "message"})
    chat = _recipient(world, call, _part(call.body, "recipient"))
    draft = _draft(world, call, chat)
    quota_type = window.admit(chat, world.now, world.settings)
    entry = world.post(chat, draft)
    window.charge(chat, quota_type, world.settings)
    data: Json = {"message_id": entry["message_id"], "user_id": chat.user_id, "sent_time": str(entry["time"])}
    if world.settings.tells_quota:
        data["quota"] = _quota(world, chat, quota_type)
    return data


def old_message(world: World, call: Call) -> Json:
    """POST /v2.0/oa/message: closed for people (-240), still there for visitors and reactions."""
    recipient = _part(call.body, "recipient")
    if "sender_action" in call.body:
        world.foreign(call, call.body, {"recipient", "sender_action"})
        return _react(world, call, recipient)
    if "anonymous_id" not in recipient:
        world.violate(call, "the v2 message API is closed")
        raise Refused(errors.CLOSED_API)
    world.foreign(call, call.body, {"recipient", "message"})
    world.foreign(call, recipient, {"anonymous_id", "conversation_id"})
    chat = world.visitors.get(_id(world, call, recipient, "anonymous_id"))
    if chat is None or chat.conversation_id != _id(world, call, recipient, "conversation_id"):
        raise Refused(errors.BAD_PARAMETER, "anonymous_id or conversation_id")
    entry = world.post(chat, _draft(world, call, chat))
    return {"message_id": entry["message_id"], "anonymous_id": chat.user_id, "conversation_id": chat.conversation_id}


def closed(world: World, call: Call) -> Json:
    """Message APIs that were switched off (A.6)."""
    world.violate(call, "this API is closed")
    raise Refused(errors.CLOSED_API)


def upload(world: World, call: Call, *, kind: str) -> Json:
    """POST /v2.0/oa/upload/image, gif, file."""
    if "%" in call.body["name"]:
        world.violate(call, f"the name {call.body['name']!r} is percent-encoded: people would read it like this")
    asset = world.uploads.keep(kind, call.content, call.body["name"], now=world.now)
    return {"token": asset.id} if kind == "file" else {"attachment_id": asset.id}


def _recipient(world: World, call: Call, recipient: Json) -> Chat:
    if len(recipient) != 1:
        raise wrong(f"recipient {sorted(recipient)}")
    if "user_id" in recipient:
        chat = world.chats.get(_id(world, call, recipient, "user_id"))
        if chat is None:
            raise Refused(errors.BAD_PARAMETER, "user_id")
        return chat
    if "message_id" in recipient:
        message_id = _id(world, call, recipient, "message_id")
        chat = next((chat for chat in world.chats.values() if chat.find(message_id)), None)
        if chat is None:
            raise Refused(errors.BAD_PARAMETER, "message_id")
        return chat
    raise wrong(f"recipient {sorted(recipient)}")


def _draft(world: World, call: Call, chat: Chat) -> Json:
    note = partial(world.violate, call)
    draft = shapes.read(
        call.body.get("message"), settings=world.settings, uploads=world.uploads, now=world.now, note=note
    )
    if "quote_message_id" in draft and chat.find(draft["quote_message_id"]) is None:
        raise Refused(errors.BAD_PARAMETER, "quote_message_id")
    return draft


def _react(world: World, call: Call, recipient: Json) -> Json:
    world.foreign(call, recipient, {"user_id"})
    action = _part(call.body, "sender_action")
    world.foreign(call, action, {"react_icon", "react_message_id"})
    chat = world.chats.get(_id(world, call, recipient, "user_id"))
    if chat is None:
        raise Refused(errors.BAD_PARAMETER, "user_id")
    if action.get("react_icon") not in REACTIONS:
        raise wrong(f"react_icon {action.get('react_icon')!r}")
    entry = chat.find(_id(world, call, action, "react_message_id"))
    if entry is None:
        raise Refused(errors.BAD_PARAMETER, "react_message_id")
    window.admit(chat, world.now, world.settings)
    entry["oa_reaction"] = action["react_icon"]
    if world.settings.echoes:
        world.emit(echoes.reaction(world, chat, entry["message_id"], action["react_icon"]), chat)
    world.stir()
    return {"message_id": entry["message_id"], "user_id": chat.user_id}


def _quota(world: World, chat: Chat, quota_type: str) -> Json:
    numbers = window.left(chat, world.now, world.settings) if quota_type == "reply" else {}
    return {"quota_type": quota_type, **numbers, "owner_type": "OA", "owner_id": world.settings.oa_id}


def _part(body: Json, name: str) -> Json:
    found: Any = body.get(name)
    if not isinstance(found, dict) or not found:
        raise wrong(f"{name} is empty")
    return found


def _id(world: World, call: Call, found: Json, name: str) -> str:
    """An id as text; a number is taken, too, but ids exceed 2^53 (G 1)."""
    given = found.get(name)
    if isinstance(given, int) and not isinstance(given, bool):
        world.violate(call, f"{name} is a number")
        return str(given)
    if not isinstance(given, str) or not given:
        raise wrong(f"{name} is empty")
    return given

"""The platform's methods (zalo.md E.2). Each takes the world and checked parameters and returns `result`."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import urlsplit

from tests.fakes.zalo_bot.errors import ApiError, Json, bad, nothing_new, wrong
from tests.fakes.zalo_bot.fetch import Fetch, fetch
from tests.fakes.zalo_bot.params import Param, length, seconds
from tests.fakes.zalo_bot.world import World

MOST_TEXT = 2000
_ACTIONS = ("typing", "upload_photo")


@dataclass(frozen=True, slots=True)
class Method:
    """What a method takes; `simple` ones may be called by GET."""

    work: Callable[[World, Json], Coroutine[Any, Any, Any]]
    takes: dict[str, Param] = field(default_factory=dict)
    simple: bool = False


class Raw(bytes):
    """A result that is JSON already."""


# Receiving


async def get_me(world: World, _: Json) -> Json:
    return {
        "id": world.bot_id,
        "account_name": f"bot.{world.bot_id}",
        "account_type": "BASIC",
        "can_join_groups": False,
        "display_name": world.bot_name,
    }


async def get_updates(world: World, params: Json) -> Raw:
    """One update, never a list (unless `as_list`); 408 if there is none (E.3)."""
    if world.webhook.url:
        raise ApiError(409, "Conflict: a webhook is set; call deleteWebhook first")
    if world.updates.polling:
        world.blame("getUpdates: two consumers at once")
    item = await world.updates.poll(min(seconds(params.get("timeout", 30), "timeout"), world.longest_poll))
    if item is not None:
        return Raw(b"[" + item.body + b"]" if world.as_list else item.body)
    if world.idle == "empty":
        return Raw(b"[]" if world.as_list else b"{}")
    error = nothing_new()
    if world.idle == "body":
        error.status = 200
    raise error


async def set_webhook(world: World, params: Json) -> Json:
    """Polls end, and what waits is delivered (E.4)."""
    _path(params["url"], "url", ("http", "https") if world.allow_http else ("https",))
    if not 8 <= len(params["secret_token"]) <= 256:
        raise wrong("secret_token must have 8 to 256 characters")
    if not (params["secret_token"].isascii() and params["secret_token"].isprintable()):
        raise wrong("secret_token does not fit into a header")
    if world.probes:
        await world.webhook.probe(params["url"])
    world.updates.interrupt(ApiError(409, "Conflict: terminated by setWebhook"))
    await world.webhook.set(params["url"], params["secret_token"])
    return _webhook(world)


async def delete_webhook(world: World, _: Json) -> Json:
    await world.webhook.drop()
    return _webhook(world)


async def get_webhook_info(world: World, _: Json) -> Json:
    if not world.webhook.url:
        raise ApiError(404, "Not found: no webhook is set")
    return _webhook(world)


def _webhook(world: World) -> Json:
    return {"url": world.webhook.url, "updated_at": world.webhook.updated_at}


# Sending


async def send_message(world: World, params: Json) -> Json:
    text = params["text"]
    if not text.strip():
        raise wrong("text is empty")
    if length(text) > MOST_TEXT:
        raise wrong(f"text has more than {MOST_TEXT} characters")
    chat = world.chat_for(params["chat_id"])
    _may_write(chat.blocked)
    content: Json = {"kind": "text", "text": text}
    content |= {name: params[name] for name in params if name in {"reply_to_message_id", "parse_mode"}}
    return _receipt(world.keep(chat, content, text))


async def send_photo(world: World, params: Json) -> Json:
    """Fetches the picture twice. If only the first one was good, the person sees a black picture (E.2)."""
    caption = params.get("caption", "")
    if length(caption) > MOST_TEXT:
        raise wrong(f"caption has more than {MOST_TEXT} characters")
    _path(params["photo"], "photo")
    chat = world.chat_for(params["chat_id"])
    _may_write(chat.blocked)
    first = await _fetch(world, params["photo"])
    if not first.is_picture:
        world.blame(f"sendPhoto: no picture at the URL (HTTP {first.status}, {len(first.content)} bytes)")
        raise bad("photo could not be loaded")
    content = {"kind": "photo", "url": first.url, "content": first.content, "caption": caption, "black": False}
    if world.fetches_late:
        message = world.keep(chat, content, f"<photo> {caption}".rstrip())
        world.begin(_second_look(world, message))
        return _receipt(message)
    await _second_look(world, content)
    return _receipt(world.keep(chat, content, f"<photo> {caption}".rstrip()))


async def send_sticker(world: World, params: Json) -> Json:
    if not params["sticker"]:
        raise wrong("sticker is empty")
    chat = world.chat_for(params["chat_id"])
    _may_write(chat.blocked)
    return _receipt(world.keep(chat, {"kind": "sticker", "sticker": params["sticker"]}, "<sticker>"))


async def send_voice(world: World, params: Json) -> Json:
    """Private chats only, and the file is an .aac (E.2)."""
    if not _path(params["voice_url"], "voice_url").endswith(".aac"):
        raise wrong("voice_url must lead to an .aac file")
    chat = world.chat_for(params["chat_id"])
    _may_write(chat.blocked)
    if chat.kind != "PRIVATE":
        raise wrong("voice is for private chats only")
    found = await _fetch(world, params["voice_url"])
    if not found.is_voice:
        world.blame(f"sendVoice: no voice at the URL (HTTP {found.status}, {len(found.content)} bytes)")
        raise bad("voice could not be loaded")
    content = {"kind": "voice", "url": found.url, "content": found.content}
    return _receipt(world.keep(chat, content, "<voice>"))


async def send_chat_action(world: World, params: Json) -> bool:
    if params["action"] not in _ACTIONS:
        raise wrong(f"action must be one of {', '.join(_ACTIONS)}")
    _may_write(world.chat_for(params["chat_id"]).blocked)
    return True


def _may_write(blocked: bool) -> None:
    if blocked:
        raise ApiError(403, "Forbidden")


def _receipt(message: Json) -> Json:
    return {"message_id": message["message_id"], "date": message["date"]}


def _path(url: str, name: str, schemes: tuple[str, ...] = ("http", "https")) -> str:
    """The path of an absolute URL; refuses anything else."""
    try:
        parts = urlsplit(url)
        if parts.scheme in schemes and parts.hostname:
            return parts.path
    except ValueError:
        pass
    raise wrong(f"{name} must be a URL beginning with {' or '.join(schemes)}")


async def _fetch(world: World, url: str) -> Fetch:
    found = await fetch(url, within=world.fetch_within)
    world.fetches.append(found)
    return found


async def _second_look(world: World, content: Json) -> None:
    """Takes the picture again; from now on the message shows what came this time."""
    await asyncio.sleep(world.fetch_gap)
    again = await _fetch(world, content["url"])
    if not again.is_picture:
        world.blame(f"sendPhoto: no picture at the URL the second time (HTTP {again.status}): a black picture")
        content.update(content=b"", black=True)


_CHAT = Param()
_OPTIONAL = Param(required=False)

METHODS: dict[str, Method] = {
    "getMe": Method(get_me, simple=True),
    "getUpdates": Method(get_updates, {"timeout": Param("seconds", required=False)}, simple=True),
    "setWebhook": Method(set_webhook, {"url": Param(), "secret_token": Param()}),
    "deleteWebhook": Method(delete_webhook, simple=True),
    "getWebhookInfo": Method(get_webhook_info, simple=True),
    "sendMessage": Method(
        send_message,
        {"chat_id": _CHAT, "text": Param(), "reply_to_message_id": _OPTIONAL, "parse_mode": _OPTIONAL},
    ),
    "sendPhoto": Method(send_photo, {"chat_id": _CHAT, "photo": Param(), "caption": _OPTIONAL}),
    "sendSticker": Method(send_sticker, {"chat_id": _CHAT, "sticker": Param()}),
    "sendVoice": Method(send_voice, {"chat_id": _CHAT, "voice_url": Param()}),
    "sendChatAction": Method(send_chat_action, {"chat_id": _CHAT, "action": Param()}),
}


def encoded(result: Any) -> bytes:
    """The whole answer."""
    body = cast(bytes, result) if isinstance(result, Raw) else json.dumps(result, ensure_ascii=False).encode()
    return b'{"ok":true,"result":' + body + b"}"

"""The events that a message of the OA causes: its echo and its receipt (zalo.md C.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.fakes.zalo_oa import events
from tests.fakes.zalo_oa.chats import Chat
from tests.fakes.zalo_oa.errors import Json
from tests.fakes.zalo_oa.media import PREFIX, STICKER

if TYPE_CHECKING:
    from tests.fakes.zalo_oa.world import World

_NAMES = {"request_user_info": "template"}


def echo(world: World, chat: Chat, entry: Json) -> Json:
    """`oa_send_*`, with admin_id only if a person wrote it in OA Manager."""
    kind = _NAMES.get(entry["kind"], entry["kind"])
    more = {"conversation_id": chat.conversation_id} if chat.conversation_id else {}
    if "quote_message_id" in entry:
        more["quote_msg_id"] = entry["quote_message_id"]
    text = entry["text"] if kind in {"text", "image", "gif", "sticker"} else ""
    content = events.said(entry["message_id"], text or None, *_attachments(world, entry), **more)
    name = f"oa_send_anonymous_{kind}" if chat.conversation_id else f"oa_send_{kind}"
    return _event(world, chat, name, content, timestamp=str(entry["time"]), admin_id=entry.get("admin_id"))


def receipt(world: World, chat: Chat, entry: Json) -> Json:
    """`user_received_message` of a chat message."""
    content = {"msg_id": entry["message_id"]}
    return _event(world, chat, "user_received_message", content, timestamp=str(world.stamp()))


def reaction(world: World, chat: Chat, message_id: str, icon: str) -> Json:
    """`oa_reacted_message`."""
    content = {"msg_id": message_id, "react_icon": icon}
    return _event(world, chat, "oa_reacted_message", content, timestamp=str(world.stamp()))


def _event(world: World, chat: Chat, name: str, content: Json, **more: Any) -> Json:
    settings = world.settings
    by_app = chat.user_id_by_app if settings.tells_user_id_by_app and chat.user_id_by_app else None
    more |= {"app_id": settings.app_id, "by_app": by_app}
    return events.message(name, content, user_id=chat.user_id, oa_id=settings.oa_id, **more)


def _attachments(world: World, entry: Json) -> list[Json]:
    kind, content = entry["kind"], entry.get("content") or b""
    if kind == "sticker":
        return [events.attachment("sticker", id=entry["name"], url=f"{world.api_base}{PREFIX}{STICKER}")]
    if kind in {"image", "gif"}:
        url = entry.get("url") or world.api_base + world.media.put(content, "gif" if kind == "gif" else "jpg")
        return [events.attachment(kind, thumbnail=url, url=url)]
    if kind == "file":
        suffix = entry["name"].rsplit(".", 1)[-1]
        return [events.file(world.api_base + world.media.put(content, suffix), content, entry["name"])]
    if kind == "list":
        return [_link(element) for element in entry["elements"]]
    if kind == "request_user_info":
        payload = {"zinstant_id": entry["message_id"], "text": entry["text"], "link_url": "", "checksum": ""}
        return [events.attachment("template", **payload)]
    return []


def _link(element: Json) -> Json:
    return events.attachment(
        "link",
        title=element["title"],
        description=element.get("subtitle", ""),
        thumbnail=element.get("image_url", ""),
        url=element.get("default_action", {}).get("url", ""),
    )

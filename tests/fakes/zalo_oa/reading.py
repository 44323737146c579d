"""Calls that ask: the OA, a person, a conversation, quotas (zalo.md A.4, A.6)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from tests.fakes.zalo_oa import errors, window
from tests.fakes.zalo_oa.chats import FROM_OA, Chat
from tests.fakes.zalo_oa.errors import Json, Refused, too_large, wrong
from tests.fakes.zalo_oa.faults import Call
from tests.fakes.zalo_oa.media import AVATAR, PREFIX

if TYPE_CHECKING:
    from tests.fakes.zalo_oa.world import World

_VIETNAM = timedelta(hours=7)
MOST_PEOPLE, LAST_OFFSET, MOST_MESSAGES = 50, 9_951, 10


def getoa(world: World, _call: Call) -> Json:
    """GET /v2.0/oa/getoa: who the OA is; the token's health check."""
    followers = sum(chat.is_follower for chat in world.chats.values())
    return {
        "oa_id": world.settings.oa_id,
        "name": world.settings.oa_name,
        "description": "",
        "is_verified": True,
        "num_follower": followers,
        "avatar": f"{world.api_base}{PREFIX}{AVATAR}",
    }


def user_detail(world: World, call: Call) -> Json:
    """GET /v3.0/oa/user/detail."""
    world.foreign(call, call.body, {"user_id"})
    chat = _person(world, call)
    if chat.last_interaction is None and not chat.is_follower:
        raise Refused(errors.LEFT)
    avatar = f"{world.api_base}{PREFIX}{AVATAR}"
    last = chat.last_interaction
    return {
        "user_id": chat.user_id,
        "user_id_by_app": chat.user_id_by_app,
        "user_external_id": "",
        "display_name": chat.name,
        "user_alias": chat.name,
        "is_sensitive": False,
        "user_last_interaction_date": "" if last is None else _day(last),
        "user_is_follower": chat.is_follower,
        "avatar": avatar,
        "avatars": {"120": avatar, "240": avatar},
        "dynamic_param": "",
        "tags_and_notes_info": {"notes": [], "tag_names": []},
        "shared_info": chat.shared_info or {"address": "", "city": "", "district": "", "phone": "", "name": ""},
    }


def getlist(world: World, call: Call) -> Json:
    """GET /v3.0/oa/user/getlist."""
    world.foreign(call, call.body, {"offset", "count", "tag_name", "last_interaction_period", "is_follower"})
    offset, count = _number(call.body, "offset", LAST_OFFSET), _number(call.body, "count", MOST_PEOPLE)
    known = [chat for chat in world.chats.values() if chat.is_follower or chat.last_interaction is not None]
    if "is_follower" in call.body:
        wanted = str(call.body["is_follower"]).lower() == "true"
        known = [chat for chat in known if chat.is_follower is wanted]
    users = [{"user_id": chat.user_id} for chat in known[offset : offset + count]]
    return {"total": len(known), "count": len(users), "offset": offset, "users": users}


def conversation(world: World, call: Call) -> list[Json]:
    """GET /v2.0/oa/conversation: a bare array, newest first."""
    world.foreign(call, call.body, {"user_id", "offset", "count"})
    chat = _person(world, call)
    offset, count = _number(call.body, "offset", None), _number(call.body, "count", MOST_MESSAGES)
    return [_item(world, chat, entry) for entry in chat.entries[::-1][offset : offset + count]]


def listrecentchat(world: World, call: Call) -> list[Json]:
    """GET /v2.0/oa/listrecentchat: the newest message of each chat."""
    world.foreign(call, call.body, {"offset", "count"})
    offset, count = _number(call.body, "offset", None), _number(call.body, "count", MOST_MESSAGES)
    newest = [(chat, chat.entries[-1]) for chat in world.chats.values() if chat.entries]
    newest.sort(key=lambda pair: -pair[1]["stamp"])
    return [_item(world, chat, entry) for chat, entry in newest[offset : offset + count]]


def quota(world: World, call: Call) -> Any:
    """POST /v3.0/oa/quota/message: of one person, or the OA's assets."""
    if "quota_owner" in call.body:
        world.foreign(call, call.body, {"quota_owner", "product_type", "quota_type"})
        return [_asset(world)] if world.settings.cloud_money is not None else []
    world.foreign(call, call.body, {"user_id"})
    chat = _person(world, call)
    return {
        "last_interaction": "" if chat.last_interaction is None else str(chat.last_interaction),
        "cs_reply": window.left(chat, world.now, world.settings),
        "promotion": {"remain": "0", "total": "0"},
    }


def _asset(world: World) -> Json:
    left = str(world.settings.cloud_money)
    return {
        "asset_id": "asset-1",
        "product_type": "cs",
        "quota_type": "purchase_quota",
        "valid_through": _day(world.now + 30 * 86_400_000),
        "total": left,
        "remain": left,
    }


def _item(world: World, chat: Chat, entry: Json) -> Json:
    """One message; beyond `src` and `time` the sheet names no fields: these are the usual ones."""
    person = (chat.user_id, chat.name)
    oa = (world.settings.oa_id, world.settings.oa_name)
    sender, reader = (oa, person) if entry["src"] == FROM_OA else (person, oa)
    found: Json = {
        "src": entry["src"],
        "time": entry["time"],
        "type": entry["kind"],
        "message": entry["text"],
        "message_id": entry["message_id"],
        "from_id": sender[0],
        "from_display_name": sender[1],
        "to_id": reader[0],
        "to_display_name": reader[1],
    }
    if entry.get("url"):
        found["url"] = entry["url"]
    if "location" in entry:
        found["location"] = entry["location"]
    return found


def _person(world: World, call: Call) -> Chat:
    given = call.body.get("user_id")
    if isinstance(given, int):
        world.violate(call, "user_id is a number")
    elif not isinstance(given, str) or not given:
        raise wrong("user_id is empty")
    chat = world.chats.get(str(given))
    if chat is None:
        raise Refused(errors.BAD_PARAMETER, "user_id")
    return chat


def _number(body: Json, name: str, most: int | None) -> int:
    try:
        found = int(body.get(name, 0 if name == "offset" else most or 0))
    except (TypeError, ValueError) as error:
        raise wrong(f"{name} is no number") from error
    if found < 0:
        raise wrong(f"{name} {found}")
    if most is not None and found > most:
        raise too_large(f"{name} {found}, at most {most}")
    return found


def _day(at: int) -> str:
    """DD/MM/YYYY in Vietnam (G 12)."""
    return (datetime.fromtimestamp(at / 1000, UTC) + _VIETNAM).strftime("%d/%m/%Y")

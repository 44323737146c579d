"""Builds webhook events, one function per shape (zalo.md C.3 to C.6). All values are strings, ids and times too.

The fake's people speak through these; tests may use them for events that nobody here sends (`await fake.deliver(...)`).
"""

from __future__ import annotations

import hashlib
import json
from pathlib import PurePath
from typing import Any

from tests.fakes.zalo_oa.errors import Json
from tests.fakes.zalo_oa.settings import APP_ID, OA_ID

KINDS = ("text", "image", "gif", "link", "audio", "video", "sticker", "location", "business_card", "file")
OA_KINDS = ("text", "image", "gif", "list", "file", "sticker", "template")
ANONYMOUS_ECHO_KINDS = ("text", "image", "file", "sticker")
USER_ID, BY_APP_ID = "2222222222222222222", "4444444444444444444"
MESSAGE_ID = "0123456789abcdef0123"
TIMESTAMP = "1760000000000"


def envelope(name: str, *, app_id: str = APP_ID, timestamp: str = TIMESTAMP, **content: Any) -> Json:
    """What every event has, and its content; parts that are None are left out."""
    event: Json = {"app_id": app_id, "event_name": name, **content, "timestamp": timestamp}
    return {key: value for key, value in event.items() if value is not None}


def message(
    name: str,
    content: Json,
    *,
    user_id: str = USER_ID,
    oa_id: str = OA_ID,
    admin_id: str | None = None,
    by_app: str | None = None,
    **more: Any,
) -> Json:
    """An event between a person and the OA; who is the sender follows from the name (C.3)."""
    user, oa = {"id": user_id}, {"id": oa_id}
    if admin_id is not None:
        oa["admin_id"] = admin_id
    from_oa = name.startswith("oa_") or name in {"user_seen_message", "user_received_message"}
    sender, recipient = (oa, user) if from_oa else (user, oa)
    return envelope(name, sender=sender, recipient=recipient, message=content, user_id_by_app=by_app, **more)


def said(msg_id: str = MESSAGE_ID, text: str | None = None, *attachments: Json, **more: str | None) -> Json:
    """The `message` of an event: what is None or empty of parts is left out."""
    content: Json = {"msg_id": msg_id, "text": text, "attachments": list(attachments) or None, **more}
    return {key: value for key, value in content.items() if value is not None}


# Attachments (C.4)


def attachment(kind: str, **payload: Any) -> Json:
    """One item of `message.attachments`; parts that are None are left out."""
    return {"type": kind, "payload": {key: value for key, value in payload.items() if value is not None}}


def location(latitude: float | str, longitude: float | str) -> Json:
    """Coordinates are strings; one that is a string already goes through as it is."""
    return attachment("location", coordinates={"latitude": str(latitude), "longitude": str(longitude)})


def file(url: str, content: bytes, name: str, *, size: int | None = None) -> Json:
    """A file with its MD5; the type is the extension."""
    return attachment(
        "file",
        url=url,
        size=str(len(content) if size is None else size),
        name=name,
        checksum=hashlib.md5(content, usedforsecurity=False).hexdigest(),
        type=PurePath(name).suffix[1:].lower(),
    )


def business_card(phone: str, *, thumbnail: str, url: str, qr: str) -> Json:
    """A link whose description is JSON in a string; the name is the message's text."""
    described = json.dumps({"phone": phone, "qrCodeUrl": qr}, separators=(",", ":"))
    return attachment("link", thumbnail=thumbnail, description=described, url=url)


# Life of a contact (C.5)


def follow(*, user_id: str = USER_ID, oa_id: str = OA_ID, source: str = "zalo", **more: Any) -> Json:
    """`follow`: docs have oa_profile, message_invite, social_plugin; `zalo` was seen live."""
    by_app = more.pop("by_app", None)
    return envelope("follow", oa_id=oa_id, follower={"id": user_id}, user_id_by_app=by_app, source=source, **more)


def unfollow(**more: Any) -> Json:
    """`unfollow`, whose source is `unfollow`."""
    return follow(source="unfollow", **more) | {"event_name": "unfollow"}


def about_user(name: str, *, user_id: str = USER_ID, oa_id: str = OA_ID, by_app: str | None = None, **m: Any) -> Json:
    """`user_click_chatnow`, `user_withdraw` and others that just name the person."""
    return envelope(name, oa_id=oa_id, user_id=user_id, user_id_by_app=by_app, **m)


def submit_info(info: Json, *, user_id: str = USER_ID, oa_id: str = OA_ID, **more: Any) -> Json:
    """`user_submit_info`: there is no `message` in it."""
    return envelope("user_submit_info", sender={"id": user_id}, recipient={"id": oa_id}, info=info, **more)


def info(
    name: str, phone: str, *, dob: str = "", gender: str = "", city: str = "", ward: str = "", address: str = ""
) -> Json:
    """The form's newer shape."""
    where = {"user_city": city, "user_ward": ward, "user_address": address}
    return {"name": name, "phone": phone, "user_dob": dob, "gender": gender, "full_address": where}


def old_info(
    name: str, phone: str, *, address: str = "", city: str = "", district: str = "", ward: str = "", **_: str
) -> Json:
    """The form's older shape."""
    return {"name": name, "phone": phone, "address": address, "city": city, "district": district, "ward": ward}


def tag(name: str, label: str, *, user_ids: tuple[str, ...] = (USER_ID,), oa_id: str = OA_ID, **more: Any) -> Json:
    """`add_user_to_tag`, `remove_user_from_tag`, `remove_tag` (the last without people)."""
    content: Json = {"name": label} if name == "remove_tag" else {"user_ids": list(user_ids), "name": label}
    return envelope(name, oa_id=oa_id, tag=content, **more)


# Groups and templates (C.6)


def group_message(name: str, content: Json, *, group_id: str = "5555555555555555555", **more: Any) -> Json:
    """`user_send_group_*` and `oa_send_group_*`: the recipient is the group and `oa_id` names the OA."""
    sender = OA_ID if name.startswith("oa_") else USER_ID
    return envelope(name, oa_id=OA_ID, sender={"id": sender}, recipient={"id": group_id}, message=content, **more)


def template_received(*, phone: str = "84900000000", tracking_id: str = "t-1", **more: Any) -> Json:
    """`user_received_message` of a template: same name as the chat's receipt, no sender, own `delivery_time`."""
    content = {"delivery_time": TIMESTAMP, "msg_id": MESSAGE_ID, "tracking_id": tracking_id}
    return envelope("user_received_message", recipient={"id": phone}, message=content, **more)


def template_feedback(*, rate: int = 5, note: str = "", **more: Any) -> Json:
    """`user_feedback` to a template."""
    content = {
        "rate": rate,
        "feedbacks": [],
        "note": note,
        "submit_time": TIMESTAMP,
        "msg_id": MESSAGE_ID,
    }
    return envelope("user_feedback", oa_id=OA_ID, message=content, **more)

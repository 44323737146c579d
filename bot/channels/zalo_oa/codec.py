"""Webhook bodies of a Zalo Official Account to what the house reads. Pure.

Everything in a body is text, ids and times too, and any field can be missing or of another kind: what cannot be read
becomes ``Unsupported`` or ``Ignored``, never a guess. A tap on a button comes back as typed text that equals the
button's payload, ``#`` and what the machine put on it (Zalo OA documentation, "Webhook", "Gửi tin tư vấn").
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from bot.channels.base import PERSONAL, Arrived, Ignored, NeedsRepair, Read, Several, Warned
from flows import buttons
from flows.capabilities import ZALO_OA
from flows.events import (
    BlockChanged,
    Command,
    ContactCard,
    Event,
    Location,
    Media,
    Opened,
    Pressed,
    Reacted,
    TeamWrote,
    Text,
    Unsupported,
    What,
    Withdrew,
)

CHANNEL = ZALO_OA.name
TEST_OA = "579745863508352884"  # stands in the samples that the console's test button sends
TEST_MESSAGE = "This is message id"
ANONYMOUS = "anonymous"  # begins the user of a visitor of the web widget: anonymous:<id>:<conversation>
ATTACHMENTS = 100  # of one message that are taken; the raw update has them all
PAYLOAD = "#"
MANAGER = "OA Manager"  # who wrote in Zalo's own tool is told by a number alone
_PLAIN = re.compile(r"[!-~]{1,100}")  # what may stand in a key as it is; ids have 20 characters today

Json = Mapping[str, Any]

# Event of a person → the kind of its attachments in the house.
_FILES = {"image": "photo", "gif": "photo", "audio": "voice", "video": "video", "file": "file"}
_PERSON = "user_send_"
_VISITOR = "anonymous_send_"
# A message that the account sent, and not everything that it does: oa_send_consent asks for leave to telephone.
_TEAM = re.compile(r"oa_send_(anonymous_)?(text|image|gif|list|file|sticker|template)")
_FROM_ACCOUNT = ("oa_", "user_seen_", "user_received_")


class ForeignAccount(NeedsRepair):
    """The update is for another account than ours: the number in the settings is wrong, or the app serves two."""

    alarm = "zalo_other_oa"


@dataclass(frozen=True)
class Codec:
    """``oa_id``: our account; empty: whichever the app was granted."""

    oa_id: str

    def __call__(self, body: Json, *, at: datetime, seed: int) -> Read:
        """What the update says. Raises TypeError for what is no object, ForeignAccount."""
        if not isinstance(body, Mapping):
            raise TypeError("an update is an object")
        name = _text(body.get("event_name"))
        if is_test(body):
            return Ignored("the console's test")
        if "_group" in name or name.startswith("group_"):
            return Ignored("group")
        person = _person(body, name)
        read = _read(body, name, person, at=at, seed=seed)
        # What asks for nothing needs no repair, whomever it names: of many events nobody has told which side is which.
        if not isinstance(read, Ignored) and self._is_for_another(body, name):
            raise ForeignAccount(ForeignAccount.__doc__, person=person)
        return read

    def _is_for_another(self, body: Json, name: str) -> bool:
        """An account is named, and ours nowhere. A receipt may name nobody but the person: then none is."""
        named = {key: _id(body, key) for key in ("sender", "recipient")} | {"oa_id": _text(body.get("oa_id"))}
        account = named["sender" if name.startswith(_FROM_ACCOUNT) else "recipient"] or named["oa_id"]
        return bool(self.oa_id and account) and self.oa_id not in named.values()


def external_id(body: Json) -> str:
    """The key under which an update is kept: event and message, else event, time and person; of a test the whole body.

    One that names a person says so: it is kept as a digest.

    A link and a business card, or a text and its echo, may share the number of their message: the event tells. A
    reaction carries the number of what it is set on, and may be changed.
    """
    name, message_id = _text(body.get("event_name")), _text(_message(body).get("msg_id"))
    if is_test(body) or not _PLAIN.fullmatch(name):
        return _whole(body)
    if _PLAIN.fullmatch(message_id) and not name.endswith("_reacted_message"):
        return f"{name}:{message_id}"
    person = _id(body, "sender") or _id(body, "follower") or _text(body.get("user_id"))
    timestamp = _text(body.get("timestamp"))
    if _PLAIN.fullmatch(person) and _PLAIN.fullmatch(timestamp):
        marks = json.dumps(body.get("message"), sort_keys=True, default=str)
        return f"{PERSONAL}{name}:{timestamp}:{person}:{_digest(marks)}"
    return _whole(body)


def is_test(body: Json) -> bool:
    """Whether the console's test button sent it: its samples share one message id and name an account of Zalo's."""
    return _text(_message(body).get("msg_id")) == TEST_MESSAGE or TEST_OA in (
        _id(body, "recipient"),
        _id(body, "sender"),
        _text(body.get("oa_id")),
    )


def moment(value: object) -> datetime | None:
    """A time in milliseconds, given as text or number, aware in UTC; None for a damaged one (samples have those)."""
    try:
        return datetime.fromtimestamp(int(str(value)) / 1000, UTC) if len(str(value)) == 13 else None
    except (ValueError, OverflowError, OSError):
        return None


def _person(body: Json, name: str) -> str:
    """The id of the person that the update is about."""
    person = _id(body, "recipient" if name.startswith(_FROM_ACCOUNT) else "sender")
    if name.startswith((_VISITOR, "oa_send_anonymous_")):
        return f"{ANONYMOUS}:{person}:{_text(_message(body).get('conversation_id'))}" if person else ""
    return person or _id(body, "follower") or _text(body.get("user_id"))


def _read(body: Json, name: str, user: str, *, at: datetime, seed: int) -> Read:
    if name == "permission_revoked":
        return Warned(CHANNEL, "zalo_revoked")
    message = _message(body)
    if _TEAM.fullmatch(name) and user:
        return _of_account(body, message, user, at=at, seed=seed)
    if name == "user_seen_message":  # lists others' messages too: broadcasts, what somebody wrote in OA Manager
        return Ignored("seen")
    if name == "user_received_message" and user:
        return _arrived(message, user)
    what = _what(name, body, message) if user else Ignored(f"{name or 'no event'} of nobody"[:100])
    if isinstance(what, Ignored):
        return what
    events = tuple(_event(body, message, user, one, at=at, seed=seed) for one in what)
    return events[0] if len(events) == 1 else Several(events)


def _event(body: Json, message: Json, user: str, what: What, *, at: datetime, seed: int) -> Event:
    return Event(
        channel=CHANNEL,
        user=user,
        at=at,
        what=what,
        message_id=_text(message.get("msg_id")),
        reply_to=_text(message.get("quote_msg_id")),
        sent_at=moment(body.get("timestamp")),
        seed=seed,
    )


def _of_account(body: Json, message: Json, user: str, *, at: datetime, seed: int) -> Read:
    """Our own messages come back as an echo; those of somebody in OA Manager carry the id of who wrote them."""
    sender = body.get("sender")
    by_hand = isinstance(sender, Mapping) and bool(_text(sender.get("admin_id")))
    if not by_hand:
        external = _text(message.get("msg_id"))
        text = _text(message.get("text"))
        return Arrived(CHANNEL, user, (external,), text) if external else Ignored("an echo without its id")
    # Without words only the kind is told: the address of a picture opens it for everybody who reads the log.
    words = _text(message.get("text")) or f"[{_text(body.get('event_name')).rpartition('_')[2]}]"
    return replace(_event(body, message, user, TeamWrote(words), at=at, seed=seed), name=MANAGER)


def _arrived(message: Json, user: str) -> Read:
    """A receipt. Of a message to a telephone number (template) the same event tells other things: ignored."""
    if "delivery_time" in message or "tracking_id" in message:
        return Ignored("receipt of a template message")
    external = _text(message.get("msg_id"))
    return Arrived(CHANNEL, user, (external,)) if external else Ignored("a receipt of nothing")


def _what(name: str, body: Json, message: Json) -> Sequence[What] | Ignored:
    for beginning in (_PERSON, _VISITOR):
        if name.startswith(beginning):
            return _said(name.removeprefix(beginning), message)
    match name:
        case "follow" | "user_click_chatnow":
            return [Opened()]
        case "unfollow":
            return [BlockChanged(True, unfollowed=True)]
        case "user_submit_info":
            return _submitted(body.get("info"))
        case "user_reacted_message":
            return [Reacted(_text(message.get("msg_id")), _text(message.get("react_icon")))]
        case "user_withdraw":
            return [Withdrew()]
        case _:
            return Ignored(f"event {name}"[:100])


def _said(kind: str, message: Json) -> Sequence[What]:
    text = _text(message.get("text"))
    match kind:
        case "text":
            return [_typed(text)]
        case "link":
            return [_link(text, message)]
        case "location":
            return [_location(text, message)]
        case "business_card":
            return [_card(text, message)]
        case _ if kind in _FILES:
            found = _media(kind, text, message)
            return found or [Text(text) if text else Unsupported(kind)]
        case _:
            return [Unsupported(kind)]


def _typed(text: str) -> What:
    """Words, or what stands on a button of ours; ``#`` before other words is how a poster's code is typed."""
    data = text.removeprefix(PAYLOAD)
    if data != text and buttons.read(data) is not None:
        return Pressed(data)
    if text.strip().casefold() in ("/start", "#start"):
        return Command("start")
    return Text(text)


def _link(text: str, message: Json) -> What:
    """The address, with the words around it; a map link is read as a place by whoever asks for one."""
    payloads = list(_payloads(message))
    words = [text, *(_text(one.get(key)) for one in payloads for key in ("title", "description", "url"))]
    kept = list(dict.fromkeys(one for one in words if one))
    joined = [one for one in kept if not any(one != other and one in other for other in kept)]
    return Text("\n".join(joined)) if joined else Unsupported("link")


def _location(text: str, message: Json) -> What:
    """Coordinates are text, sometimes with a decimal comma; the message's text is the name of the place."""
    for payload in _payloads(message):
        found = payload.get("coordinates")
        if isinstance(found, Mapping):
            lat, lon = _degrees(found.get("latitude")), _degrees(found.get("longitude"))
            if lat is not None and lon is not None:
                return Location(lat, lon, name=text)
    return Text(text) if text else Unsupported("location")


def _card(text: str, message: Json) -> What:
    """A business card: the number stands in JSON inside of the description, the name in the message's text."""
    for payload in _payloads(message):
        try:
            inside = json.loads(_text(payload.get("description")))
        except (ValueError, RecursionError):
            continue
        phone = _text(inside.get("phone")) if isinstance(inside, Mapping) else ""
        if phone:
            return ContactCard(_dialled(phone), text)
    return Text(text) if text else Unsupported("business_card")


def _submitted(info: object) -> Sequence[What] | Ignored:
    """What the person wrote into Zalo's own form: number, name, home. One event, which answers no other question."""
    if not isinstance(info, Mapping):
        return Ignored("a form without content")
    full = info.get("full_address")
    parts = (
        [_text(full.get(key)) for key in ("user_address", "user_ward", "user_city")]
        if isinstance(full, Mapping)
        else []
    )
    parts = [one for one in parts if one] or [_text(info.get(key)) for key in ("address", "ward", "district", "city")]
    home = ", ".join(one for one in parts if one)
    name, phone = _text(info.get("name")), _text(info.get("phone"))
    if not (name or phone or home):
        return Ignored("an empty form")
    return [ContactCard(_dialled(phone), name, own=True, signed=True, home=home)]


def _media(kind: str, text: str, message: Json) -> Sequence[What]:
    """One for each attachment that has an address; the words stand with the first."""
    found: list[What] = []
    message_id = _text(message.get("msg_id"))
    payloads = [one for one in _payloads(message) if _is_address(one.get("url"))][:ATTACHMENTS]
    for payload in payloads:
        size = _text(payload.get("size"))
        name = _text(payload.get("name"))
        ref = {"url": _text(payload["url"]), "md5": _text(payload.get("checksum"))}
        found.append(
            Media(
                kind=_kind_of_file(name, _text(payload.get("type"))) if kind == "file" else _FILES[kind],
                ref=json.dumps(ref),
                name=name,
                size=int(size) if size.isascii() and size.isdigit() and len(size) < 16 else None,
                caption=text if not found else "",
                group=message_id if len(payloads) > 1 else "",
                unique=ref["md5"],
            )
        )
    return found


def _kind_of_file(name: str, extension: str) -> str:
    """A film that came as a file is still a film; a photo that came so is a file: its bytes are the original."""
    ending = (extension or name.rpartition(".")[2]).casefold()
    return "video" if ending in ("mp4", "mov", "3gp", "avi", "mkv") else "file"


def _dialled(phone: str) -> str:
    """84912345678, as Zalo writes numbers, is an international number without its plus."""
    return f"+{phone}" if phone.startswith("84") and len(phone) in (11, 12) and phone.isdigit() else phone


def _degrees(value: object) -> float | None:
    try:
        found = float(str(value).strip().replace(",", "."))
    except ValueError:
        return None
    return found if math.isfinite(found) else None


def _is_address(value: object) -> bool:
    return isinstance(value, str) and value.startswith(("http://", "https://"))


def _payloads(message: Json) -> list[Json]:
    listed = message.get("attachments")
    found = [one.get("payload") for one in listed if isinstance(one, Mapping)] if isinstance(listed, list) else []
    return [one for one in found if isinstance(one, Mapping)]


def _message(body: Json) -> Json:
    message = body.get("message")
    return message if isinstance(message, Mapping) else {}


def _id(body: Json, key: str) -> str:
    found = body.get(key)
    return _text(found.get("id")) if isinstance(found, Mapping) else ""


def _text(value: object) -> str:
    """Ids and numbers come as text or as numbers; anything else is no text. What is no character is left out."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(value).encode("utf-8", "ignore").decode()


def _whole(body: Json) -> str:
    return f"x.{_digest(json.dumps(body, sort_keys=True, default=str))}"


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode(errors="replace"), digest_size=8).hexdigest()

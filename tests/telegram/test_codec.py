"""Raw update in, event out: a table for every kind the manual knows, and for some it does not know yet."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.base import Ignored, TeamUpdate
from bot.channels.telegram.codec import CHANNEL, Codec, external_id, lane, private_press
from flows.events import (
    BlockChanged,
    Command,
    ContactCard,
    Edited,
    Location,
    Media,
    Pressed,
    Reacted,
    Text,
    Unsupported,
    What,
)
from tests.channels.kit import AT, REFUSED, SEED, Incoming, check_read, never_breaks, params

Json = dict[str, Any]

GROUP = -1001234567890
LAN: Json = {"id": 7_000_000_001, "is_bot": False, "first_name": "Lan", "last_name": "Trần", "language_code": "vi-VN"}
PRIVATE: Json = {"id": 7_000_000_001, "type": "private", "first_name": "Lan"}
FRAME: Json = {"message_id": 12, "from": LAN, "chat": PRIVATE, "date": 1_790_000_000}
PLACE: Json = {"latitude": 20.8449, "longitude": 106.6881}


codec = Codec({str(GROUP)}.__contains__)


def update(kind: str, content: Json) -> Json:
    return {"update_id": 1, kind: content}


def message(**fields: Any) -> Json:
    return update("message", FRAME | fields)


def file(name: str, **fields: Any) -> Json:
    return {"file_id": f"{name}-id", "file_unique_id": f"{name}-unique", "file_size": 1000, **fields}


def media(kind: str, field: str, **fields: Any) -> Media:
    extra = fields.pop("ref", {})
    ref = {"file_id": f"{field}-id", "size": 1000, "kind": field, "chat": "7000000001", "message": "12", **extra}
    return Media(**{"kind": kind, "ref": json.dumps(ref), "size": 1000, "unique": f"{field}-unique", **fields})


PHOTO = [
    file("small", width=90, height=67),
    file("photo", width=1280, height=960),
    file("middle", width=320, height=240),
]

SAID: dict[str, tuple[Json, What]] = {
    "text": ({"text": "Bác tên Nguyễn Văn Huy"}, Text("Bác tên Nguyễn Văn Huy")),
    "text as it came, decomposed": ({"text": "Nguye\u0302\u0303n"}, Text("Nguye\u0302\u0303n")),
    "text of emoji": ({"text": "🙏" * 2048}, Text("🙏" * 2048)),
    "start with payload": ({"text": "/start bv-viet-tiep"}, Command("start", "bv-viet-tiep")),
    "bare start": ({"text": "/start"}, Command("start")),
    "command to this bot": ({"text": "/Status@ManhMoiBot MM-1234-567C"}, Command("status", "MM-1234-567C")),
    "unknown command": ({"text": "/foo bar\nbaz"}, Command("foo", "bar\nbaz")),
    "a date is no command": ({"text": "/5/1972"}, Text("/5/1972")),
    "a slash is no command": ({"text": "/ xong"}, Text("/ xong")),
    "a forwarded command is words": (
        {"text": "/cancel", "forward_origin": {"type": "hidden_user", "sender_user_name": "Ai đó", "date": 1}},
        Text("/cancel"),
    ),
    "quote from another chat": (
        {"text": "Đây ạ", "external_reply": {"origin": {}}, "quote": {"text": "E52 ở Quảng Trị", "position": 0}},
        Text("Đây ạ\n\n« E52 ở Quảng Trị »"),
    ),
    "quote of our own words": (
        {"text": "Đúng", "quote": {"text": "Bác cho biết", "position": 0}, "reply_to_message": {"message_id": 5}},
        Text("Đúng"),
    ),
    "photo, the largest": ({"photo": PHOTO, "caption": "Mộ"}, media("photo", "photo", caption="Mộ")),
    "item of an album": (
        {"photo": PHOTO, "media_group_id": "13579"},
        media("photo", "photo", group="13579"),
    ),
    "document": (
        {"document": file("document", file_name="../\u202egpj.exe", mime_type="image/jpeg")},
        media("file", "document", name="../\u202egpj.exe", mime="image/jpeg"),
    ),
    "document without a name": ({"document": file("document")}, media("file", "document")),
    "file of which no size is told": (
        {"document": {"file_id": "document-id", "file_unique_id": "document-unique"}},
        media("file", "document", ref={"size": None}, size=None),
    ),
    "animation before document": (
        {"animation": file("animation", mime_type="video/mp4"), "document": file("document")},
        media("video", "animation", mime="video/mp4"),
    ),
    "voice": ({"voice": file("voice", mime_type="audio/ogg", duration=3)}, media("voice", "voice", mime="audio/ogg")),
    "audio": (
        {"audio": file("audio", performer="Bà Sáu", title="Kể chuyện")},
        media("audio", "audio", name="Bà Sáu - Kể chuyện"),
    ),
    "video": ({"video": file("video", caption=1)}, media("video", "video")),
    "round video": ({"video_note": file("video_note")}, media("video", "video_note")),
    "live photo before photo": (
        {"live_photo": file("live_photo"), "photo": PHOTO},
        media(
            "photo",
            "photo",
            ref={"kind": "live_photo", "moving": "live_photo-id"},
        ),
    ),
    "live photo alone": ({"live_photo": file("live_photo")}, media("video", "live_photo")),
    "location": ({"location": PLACE | {"horizontal_accuracy": 20.5}}, Location(20.8449, 106.6881, 20.5)),
    "location at null island": ({"location": {"latitude": 0, "longitude": 0}}, Location(0.0, 0.0)),
    "begin of a live location": ({"location": PLACE | {"live_period": 900}}, Location(20.8449, 106.6881)),
    "venue before location": (
        {"venue": {"location": PLACE, "title": "Nghĩa trang", "address": "Hải Phòng"}, "location": PLACE},
        Location(20.8449, 106.6881, None, "Nghĩa trang, Hải Phòng"),
    ),
    "own contact": (
        {"contact": {"phone_number": "+84912345678", "first_name": "Lan", "user_id": 7_000_000_001}},
        ContactCard("+84912345678", "Lan", own=True),
    ),
    "somebody else's contact": (
        {"contact": {"phone_number": "0912345678", "first_name": "Bác", "last_name": "Ba", "user_id": 7}},
        ContactCard("0912345678", "Bác Ba"),
    ),
    "contact of nobody on Telegram": (
        {"contact": {"phone_number": "0912345678", "first_name": "Bác"}},
        ContactCard("0912345678", "Bác"),
    ),
    "sticker": ({"sticker": file("sticker")}, Unsupported("sticker")),
    "dice": ({"dice": {"emoji": "🎲", "value": 4}}, Unsupported("dice")),
    "poll": ({"poll": {"id": "1"}}, Unsupported("poll")),
    "story": ({"story": {"id": 1, "chat": {}}}, Unsupported("story")),
    "checklist": ({"checklist": {"title": "x", "tasks": []}}, Unsupported("checklist")),
    "paid media": ({"paid_media": {"star_count": 1, "paid_media": []}}, Unsupported("paid_media")),
    "rich message": ({"rich_message": {"blocks": [[[[]]]]}}, Unsupported("rich_message")),
    "a kind of next year": ({"hologram": {"file_id": "x"}, "effect_id": "1"}, Unsupported("hologram")),
    "nothing at all": ({}, Unsupported("message")),
}


def of_lan(label: str, body: Json, what: What, message_id: str = "", reply_to: str = "") -> Incoming:
    user, name, language = "7000000001", "Lan Trần", "vi-VN"
    return Incoming(label, body, what, user, message_id, reply_to, name, language)


@pytest.mark.parametrize(
    "case",
    params(
        of_lan(label, message(**fields), what, "12", "5" if "reply_to_message" in fields else "")
        for label, (fields, what) in SAID.items()
    ),
)
def test_what_a_person_sends(case: Incoming) -> None:
    check_read(case, codec, CHANNEL)


OTHER: dict[str, tuple[Json, What]] = {
    "edited text": (update("edited_message", FRAME | {"text": "E320", "edit_date": 2}), Edited("12", "E320")),
    "edited caption": (
        update("edited_message", FRAME | {"photo": PHOTO, "caption": "Mộ số 3", "edit_date": 2}),
        Edited("12", "Mộ số 3"),
    ),
    "caption taken away": (update("edited_message", FRAME | {"photo": PHOTO, "edit_date": 2}), Edited("12", "")),
    "blocked": (
        update("my_chat_member", {"chat": PRIVATE, "from": LAN, "date": 1, "new_chat_member": {"status": "kicked"}}),
        BlockChanged(True),
    ),
    "unblocked": (
        update("my_chat_member", {"chat": PRIVATE, "from": LAN, "date": 1, "new_chat_member": {"status": "member"}}),
        BlockChanged(False),
    ),
    "reaction": (
        update(
            "message_reaction",
            {"chat": PRIVATE, "message_id": 9, "user": LAN, "new_reaction": [{"type": "emoji", "emoji": "🙏"}]},
        ),
        Reacted("9", "🙏"),
    ),
    "reaction taken back": (
        update("message_reaction", {"chat": PRIVATE, "message_id": 9, "user": LAN, "new_reaction": []}),
        Reacted("9", ""),
    ),
    "pressed": (
        update("callback_query", {"id": "5", "from": LAN, "message": FRAME | {"text": "?"}, "data": "1:consent:yes"}),
        Pressed("1:consent:yes"),
    ),
    "pressed on a message that is not shown any more": (
        update("callback_query", {"id": "5", "from": LAN, "message": {"chat": PRIVATE, "message_id": 3, "date": 0}}),
        Pressed(""),
    ),
    "pressed without a message": (
        update("callback_query", {"id": "5", "from": LAN, "inline_message_id": "x", "data": "w:help"}),
        Pressed("w:help"),
    ),
}


# The message that it is about, and the one that it answers; "" where it is neither.
MESSAGES = {
    "edited text": ("12", ""),
    "edited caption": ("12", ""),
    "caption taken away": ("12", ""),
    "blocked": ("", ""),
    "unblocked": ("", ""),
    "reaction": ("9", ""),
    "reaction taken back": ("9", ""),
    "pressed": ("", "12"),
    "pressed on a message that is not shown any more": ("", "3"),
    "pressed without a message": ("", ""),
}


@pytest.mark.parametrize(
    "case", params(of_lan(label, body, what, *MESSAGES[label]) for label, (body, what) in OTHER.items())
)
def test_what_a_person_does(case: Incoming) -> None:
    check_read(case, codec, CHANNEL)


def test_a_reply_names_the_message_it_answers() -> None:
    body = message(text="vâng", reply_to_message={"message_id": 5, "date": 1, "chat": PRIVATE})

    check_read(of_lan("a reply", body, Text("vâng"), message_id="12", reply_to="5"), codec, CHANNEL)


def test_a_press_answers_the_message_that_the_button_stands_on() -> None:
    body, what = OTHER["pressed"]

    check_read(of_lan("a press", body, what, message_id="", reply_to="12"), codec, CHANNEL)


IGNORED: dict[str, Json] = {
    "pinned": message(pinned_message={"message_id": 3}),
    "auto-delete timer": message(message_auto_delete_timer_changed={"message_auto_delete_time": 86400}),
    "topic in the private chat": message(forum_topic_created={"name": "x", "icon_color": 1}),
    "another bot": update("message", FRAME | {"text": "hi", "from": LAN | {"is_bot": True}}),
    "a live location moves": update("edited_message", FRAME | {"location": PLACE | {"live_period": 900}}),
    "a live location ends": update("edited_message", FRAME | {"location": PLACE, "edit_date": 2}),
    "a foreign group": update("message", FRAME | {"text": "hi", "chat": {"id": -100777, "type": "supergroup"}}),
    "into a foreign group": update(
        "my_chat_member",
        {"chat": {"id": -100777, "type": "group"}, "from": LAN, "new_chat_member": {"status": "member"}},
    ),
    "a press in a foreign group": update(
        "callback_query",
        {"id": "5", "from": LAN, "message": FRAME | {"chat": {"id": -100777, "type": "group"}}, "data": "w:help"},
    ),
    "a post of a channel": update("channel_post", {"message_id": 1, "chat": {"id": -1, "type": "channel"}}),
    "a kind of next year": update("stopped_message_generation", {"user": LAN}),
    "nothing but a number": {"update_id": 1},
    "a reaction in the group": update(
        "message_reaction", {"chat": {"id": GROUP, "type": "supergroup"}, "message_id": 9, "new_reaction": []}
    ),
}


@pytest.mark.parametrize("case", params(Incoming(label, body, Ignored) for label, body in IGNORED.items()))
def test_what_asks_for_nothing(case: Incoming) -> None:
    check_read(case, codec, CHANNEL)


IN_GROUP: Json = {"chat": {"id": GROUP, "type": "supergroup", "is_forum": True}, "message_id": 4, "date": 1}
TEAM: dict[str, Json] = {
    "message": update("message", IN_GROUP | {"from": LAN, "text": "/claim"}),
    "edit": update("edited_message", IN_GROUP | {"from": LAN, "text": "x", "edit_date": 2}),
    "anonymous administrator": update(
        "message", IN_GROUP | {"from": {"id": 1087968824, "is_bot": True}, "sender_chat": {"id": GROUP}, "text": "x"}
    ),
    "own topic": update(
        "message", IN_GROUP | {"from": {"id": 1, "is_bot": True}, "forum_topic_created": {"name": "x"}}
    ),
    "press": update("callback_query", {"id": "5", "from": LAN, "message": IN_GROUP, "data": "x"}),
    "membership": update("my_chat_member", IN_GROUP | {"from": LAN, "new_chat_member": {"status": "kicked"}}),
    "upgraded": update("message", IN_GROUP | {"from": LAN, "migrate_to_chat_id": -100555}),
    "upgraded, seen from the new group": update(
        "message",
        IN_GROUP | {"chat": {"id": -100555, "type": "supergroup"}, "from": LAN, "migrate_from_chat_id": GROUP},
    ),
}


@pytest.mark.parametrize("case", params(Incoming(label, body, TeamUpdate(body)) for label, body in TEAM.items()))
def test_what_comes_from_the_team(case: Incoming) -> None:
    check_read(case, codec, CHANNEL)


POISON: dict[str, Json] = {
    "a message that is text": {"update_id": 1, "message": "hello"},
    "a location without degrees": message(location={"latitude": "north", "longitude": None}),
    "a file without an id": message(document={"file_name": "x"}),
    "a contact without a number": message(contact={"first_name": "x"}),
}


@pytest.mark.parametrize("body", POISON.values(), ids=POISON.keys())
def test_what_telegram_never_sends_is_refused(body: Json) -> None:
    with pytest.raises(REFUSED):
        codec(body, at=AT, seed=SEED)


test_damaged_updates_never_break_the_reader = never_breaks(
    lambda body: codec(body, at=AT, seed=SEED),
    [
        *(message(**fields) for fields, _ in SAID.values()),
        *(body for body, _ in OTHER.values()),
        *IGNORED.values(),
        *TEAM.values(),
    ],
)


def test_only_presses_in_private_are_answered_at_once() -> None:
    assert private_press(OTHER["pressed"][0]) == "5"
    assert private_press(TEAM["press"]) == ""
    assert private_press(message(text="x")) == ""


def test_the_same_update_has_the_same_key_even_if_the_server_writes_it_anew() -> None:
    again = message(text="hi", new_field_of_a_newer_server={"x": 1})

    assert external_id(again) == external_id(message(text="hi"))


def test_another_update_with_a_known_number_has_another_key() -> None:
    """After an idle week the numbering restarts anywhere."""
    bodies = [
        message(text="hi"),
        message(text="hi", message_id=13),
        message(text="hi", date=1_790_000_001),
        update("edited_message", FRAME | {"text": "hi", "edit_date": 5}),
        update("edited_message", FRAME | {"text": "hi", "edit_date": 6}),
        OTHER["pressed"][0],
        update("callback_query", {"id": "6", "from": LAN, "message": FRAME, "data": "1:consent:yes"}),
        OTHER["blocked"][0],
        update("subscription", {"user": LAN}),
        update("subscription", {"user": LAN | {"id": 8}}),
    ]

    assert len({external_id(one) for one in bodies}) == len(bodies)


def test_a_key_holds_nothing_of_the_chat_and_not_even_its_digest() -> None:
    """A number of ten figures is found from a digest by trying them all."""
    assert external_id(message(text="hi", chat=PRIVATE | {"id": 7_000_000_002})) == external_id(message(text="hi"))


def test_a_person_s_messages_and_presses_are_in_one_lane() -> None:
    assert lane(message(text="x")) == lane(OTHER["pressed"][0]) == lane(OTHER["blocked"][0]) == "7000000001"


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*FRAME, *"text photo location contact id type data user".split()]), inner)
    ),
    max_leaves=20,
)


@given(
    st.dictionaries(st.sampled_from("update_id message edited_message callback_query my_chat_member".split()), ANYTHING)
)
def test_key_and_lane_can_always_be_told(body: Json) -> None:
    assert external_id(body)
    assert isinstance(lane(body), str)
    assert isinstance(private_press(body), str)

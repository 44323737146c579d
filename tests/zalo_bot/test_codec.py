"""Raw update in, event out: every event of the fact sheet in both forms, damaged ones, and some nobody has heard of."""

from __future__ import annotations

import copy
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.base import Ignored, Read
from bot.channels.zalo_bot import codec
from bot.channels.zalo_bot.codec import external_id
from flows.events import Command, Event, Media, Reacted, Text, Unsupported, What
from tests.channels.kit import AT as NOW
from tests.fakes.zalo_bot import bodies

Json = dict[str, Any]

SENT_AT = datetime(2025, 10, 9, 8, 53, 20, tzinfo=UTC)  # bodies.DATE


def read(body: Any) -> Read:
    return codec.read(body, at=NOW, seed=99)


def event_of(body: Json) -> Event:
    found = read(body)
    assert isinstance(found, Event)
    return found


def what_of(body: Json) -> What:
    return event_of(body).what


def text(**message: Any) -> Json:
    """A text whose message has these fields instead."""
    body = copy.deepcopy(bodies.text())
    body["message"] |= message
    return body


def photo(caption: str = "") -> Media:
    return Media("photo", json.dumps({"url": bodies.PHOTO_URL}), caption=caption)


SHAPES: dict[str, What | Ignored] = {
    "text": Text("hello"),
    "group_text": Ignored("group"),
    "image": photo(),
    "image_of_docs": photo(),
    "sticker": Unsupported("sticker"),
    "voice": Media("voice", json.dumps({"url": bodies.VOICE_URL})),
    "unsupported": Unsupported("unsupported"),
    "link": Text("https://maps.app.goo.gl/abc"),
    "reaction": Reacted(bodies.MESSAGE_ID, "/-heart"),
    "unknown": Unsupported("message.teleport.received"),
    "without_message": Ignored("message.text.received without a message"),
}


@pytest.mark.parametrize("shape", bodies.SHAPES)
def test_every_event_of_the_sheet_in_both_forms(shape: str) -> None:
    expected = SHAPES[shape.rpartition("-")[0]]

    found = read(bodies.SHAPES[shape])

    if isinstance(expected, Ignored):
        assert found == expected
    else:
        assert found == Event(
            channel="zalo_bot",
            user=bodies.PERSON_ID,
            at=NOW,
            what=expected,
            message_id=bodies.MESSAGE_ID,
            name="Lan",
            sent_at=SENT_AT,
            seed=99,
        )


def without(body: Json, *fields: str) -> Json:
    body = copy.deepcopy(body)
    for one in fields:
        body["message"].pop(one)
    return body


SAID: dict[str, tuple[Json, What]] = {
    "words as they came, decomposed": (bodies.text("Nguye\u0302\u0303n"), Text("Nguye\u0302\u0303n")),
    "words with a space around": (bodies.text(" dạ có \n"), Text(" dạ có \n")),
    "a bare start": (bodies.text(" /START "), Command("start")),
    "a start with a code is words": (bodies.text("/start BV1026"), Text("/start BV1026")),
    "a date is no command": (bodies.text("/5/1972"), Text("/5/1972")),
    "a number instead of words": (text(text=1972), Text("1972")),
    "no words": (bodies.text("  "), Unsupported("text")),
    "words that are null": (text(text=None), Unsupported("text")),
    "words that are a list": (text(text=["a"]), Unsupported("text")),
    "half a character": (text(text="a\ud83d"), Text("a")),
    "a photo with words": (bodies.image(caption="Bia mộ"), photo("Bia mộ")),
    "a photo of the documentation with words": (bodies.image_of_docs(caption="Bia mộ"), photo("Bia mộ")),
    "a photo without its address": (bodies.image(url=""), Unsupported("photo")),
    "a photo with a placeholder for its address": (bodies.image(url="<url>"), Unsupported("photo")),
    "words of a photo without its address": (bodies.image(url="", caption="Bia mộ"), Text("Bia mộ")),
    "a voice message without its address": (without(bodies.voice(), "voice_url"), Unsupported("voice")),
    "a link with words around it": (
        bodies.event("message.link.received", {"text": "Ở đây", "link": {"url": "https://a.vn/1"}}),
        Text("Ở đây\nhttps://a.vn/1"),
    ),
    "a link as plain text": (bodies.event("message.link.received", {"link": "https://a.vn/1"}), Text("https://a.vn/1")),
    "an address only": (bodies.event("message.link.received", {"url": "https://a.vn/1"}), Text("https://a.vn/1")),
    "a link without anything": (bodies.event("message.link.received", {}), Unsupported("link")),
    "no name of the event": ({"message": bodies.text()["message"]}, Unsupported("message")),
    "a name that is none": (bodies.unknown("<b>\n"), Unsupported("message")),
    "a place": (bodies.unsupported(), Unsupported("unsupported")),
}


@pytest.mark.parametrize(("body", "what"), SAID.values(), ids=SAID.keys())
def test_what_people_send(body: Json, what: What) -> None:
    assert what_of(body) == what
    assert what_of(bodies.wrapped(body)) == what


def test_a_list_of_one_is_that_one() -> None:
    assert what_of({"ok": True, "result": [bodies.text("một")]}) == Text("một")


IGNORED: dict[str, Json] = {
    "from a bot": text(**{"from": {"id": "1", "is_bot": True}}),
    "from a bot, told as text": text(**{"from": {"id": "1", "is_bot": "true"}}),
    "of a group": text(chat={"id": bodies.GROUP_ID, "chat_type": "group"}),
    "of a group whose kind is new": text(chat={"id": bodies.GROUP_ID, "chat_type": "COMMUNITY"}),
    "of a group whose kind is not told": text(chat={"id": bodies.GROUP_ID}),
    "a photo in a group": bodies.image(chat=bodies.GROUP_ID, chat_type="GROUP"),
    "an unsupported thing in a group": bodies.unsupported(chat=bodies.GROUP_ID, chat_type="GROUP"),
    "of nobody": text(chat=None, **{"from": None}),
    "of somebody whose id is lost": text(chat={"id": 1.5e30}, **{"from": {"id": True}}),
    "a message that is null": {"event_name": "message.text.received", "message": None},
    "a reaction to nothing known": bodies.event("message.reaction.received", {"reaction": "/-heart"}),
    "an empty object": {},
    "the answer to an empty poll": {"ok": True, "result": {}},
}


@pytest.mark.parametrize("body", IGNORED.values(), ids=IGNORED.keys())
def test_what_asks_for_nothing(body: Json) -> None:
    assert isinstance(read(body), Ignored)


@pytest.mark.parametrize(
    ("given", "user"),
    [
        ("6f2d0c9be51a47830d1e", "6f2d0c9be51a47830d1e"),
        (9007199254740993, "9007199254740993"),
        ("98765432109876543210", "98765432109876543210"),
        (98765432109876543210, "98765432109876543210"),
    ],
)
def test_ids_are_text_and_keep_every_digit(given: str | int, user: str) -> None:
    body = json.loads(json.dumps(text(message_id=given, chat={"id": given, "chat_type": "PRIVATE"})))

    found = event_of(body)

    assert (found.user, found.message_id) == (user, user)
    assert external_id(body) == f"message.text.received:{user}"


def test_the_chat_is_the_person_and_where_it_is_missing_the_sender_is() -> None:
    assert event_of(text(chat={"id": "c1", "chat_type": "PRIVATE"})).user == "c1"
    assert event_of(text(chat="?")).user == bodies.PERSON_ID


@pytest.mark.parametrize(
    ("date", "at"),
    [
        (bodies.DATE, SENT_AT),
        (str(bodies.DATE), SENT_AT),
        (float(bodies.DATE), SENT_AT),
        (1760000000, None),
        (17600000000, None),
        (-1760000000000, None),
        (0, None),
        (1e300, None),
        (float("nan"), None),
        ("yesterday", None),
        ("", None),
        (True, None),
        (None, None),
        ([], None),
    ],
)
def test_a_damaged_time_is_no_time(date: Any, at: datetime | None) -> None:
    assert event_of(text(date=date)).sent_at == at


@pytest.mark.parametrize("name", [None, 5, ["Lan"], {}, True])
def test_a_damaged_name_costs_nothing(name: Any) -> None:
    found = event_of(text(**{"from": {"id": bodies.PERSON_ID, "display_name": name}}))

    assert found.what == Text("hello")
    assert found.name == ("5" if name == 5 and name is not True else "")


POISON: dict[str, Any] = {
    "a list": [],
    "text": "x",
    "a number": 5,
    "null": None,
    "a result that is null": {"ok": True, "result": None},
    "a result that is text": {"ok": True, "result": "x"},
    "several at once": {"ok": True, "result": [bodies.text(), bodies.text()]},
    "a message that is text": {"event_name": "message.text.received", "message": "hello"},
    "a message that is a number": {"event_name": "message.text.received", "message": 5},
}


@pytest.mark.parametrize("body", POISON.values(), ids=POISON.keys())
def test_what_zalo_never_sends_is_refused(body: Any) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        read(body)


def test_the_same_update_has_the_same_key_in_both_forms_and_with_a_field_more() -> None:
    body = bodies.text("hi")

    assert external_id(body) == f"message.text.received:{bodies.MESSAGE_ID}"
    assert external_id(bodies.wrapped(body)) == external_id(body | {"new": 1}) == external_id(body)


def test_other_updates_have_other_keys() -> None:
    found = [
        bodies.text("hi"),
        bodies.text("hi", message_id="b1"),
        bodies.image(),
        bodies.unknown(),
        bodies.unknown(date=bodies.DATE + 1),
        bodies.reaction(),
        bodies.reaction("/-strong"),
        bodies.without_message(),
        bodies.without_message("other"),
        without(bodies.text("hi"), "message_id"),
        without(bodies.text("ho"), "message_id"),
        text(message_id="line\nbreak"),
        text(message_id="x" * 101),
        {"ok": True, "result": None},
        {"ok": True, "result": "x"},
    ]

    assert len({external_id(one) for one in found}) == len(found)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=10,
)
FIELDS = st.sampled_from(
    "message_id date text from chat photo photo_url caption voice_url url sticker link reaction"
    " reply_to_message_id message_type".split()
)
NAMES = st.sampled_from(sorted({str(one["event_name"]) for one in bodies.FLAT.values()})) | JSON


@given(name=NAMES, more=st.dictionaries(FIELDS, JSON, max_size=4), drop=st.sets(FIELDS), wrap=st.booleans())
def test_damaged_updates_never_break_the_reader(name: Any, more: Json, drop: set[str], wrap: bool) -> None:
    message = {key: value for key, value in (bodies.text()["message"] | more).items() if key not in drop}
    body = {"event_name": name, "message": message}
    body = bodies.wrapped(body) if wrap else body

    found = read(body)

    assert isinstance(found, Event | Ignored)
    if isinstance(found, Event):
        assert found.user
        assert found.sent_at is None or found.sent_at.tzinfo is UTC
    assert len(external_id(body)) < 250


@given(JSON)
def test_whatever_else_is_refused_in_one_way(body: Any) -> None:
    try:
        read(body)
    except (KeyError, TypeError, ValueError):
        pass
    if isinstance(body, dict):
        assert external_id(body)

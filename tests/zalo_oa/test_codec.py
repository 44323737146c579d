"""Webhook body in, event out: every event of the sheet, the console's samples, damage, and keys against repetition."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, get_args

import pytest

from bot.channels.base import Arrived, Ignored, NeedsRepair, Read, Several, Warned
from bot.channels.zalo_oa.codec import CHANNEL, MANAGER, Codec, ForeignAccount, external_id, moment
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
from tests.channels.kit import AT, REFUSED, SEED, Incoming, check_read, never_breaks, params
from tests.fakes.zalo_oa import OA_ID, bodies, events
from tests.fakes.zalo_oa.bodies import EXAMPLES, console_body, every_event
from tests.fakes.zalo_oa.events import TIMESTAMP, USER_ID

Json = dict[str, Any]

codec = Codec(OA_ID)
SENT_AT = datetime(2025, 10, 9, 8, 53, 20, tzinfo=UTC)  # 1760000000000
CONSOLE = Ignored("the console's test")
GROUP = Ignored("group")
VISITOR = "anonymous:anon-1:conv-1"


def read(body: Any) -> Read:
    return codec(body, at=AT, seed=SEED)


def media(kind: str, url: str, *, md5: str = "", **more: Any) -> Media:
    return Media(kind, json.dumps({"url": url, "md5": md5}), unique=md5, **more)


# The literal bodies of the sheet, to the byte


def sheet(
    name: str, what: Any, ms: int, *, user: str = "222", message_id: str = "", sender: str = "", label: str = ""
) -> Incoming:
    sent_at = SENT_AT + timedelta(milliseconds=ms)
    return Incoming(label or name, EXAMPLES[name], what, user, message_id, name=sender, sent_at=sent_at)


A1 = "https://f.example.zdn.vn/1.jpg"
A2 = "https://f.example.zdn.vn/2.jpg"
ALBUM = "aa11bb22cc33dd44ee55"
LITERALLY = [
    sheet(
        "user_send_image",
        (media("photo", A1, caption="bia mộ", group=ALBUM), media("photo", A2, group=ALBUM)),
        0,
        message_id=ALBUM,
    ),
    sheet("user_send_location", Location(16.0471, 108.2068, name="Chợ Hàn"), 1, message_id="aa11bb22cc33dd44ee56"),
    sheet(
        "user_send_file",
        media(
            "file",
            "https://file.example.dlfl.vn/x",
            md5="d41d8cd98f00b204e9800998ecf8427e",
            name="IMG_0001.JPG",
            size=4_812_345,
        ),
        2,
        message_id="aa11bb22cc33dd44ee57",
    ),
    sheet("user_send_business_card", ContactCard("+84900000000", "Nguyễn Văn A"), 3, message_id="aa11bb22cc33dd44ee58"),
    sheet(
        "user_send_audio", media("voice", "https://voice.example.zdn.vn/v.amr"), 4, message_id="aa11bb22cc33dd44ee59"
    ),
    sheet(
        "user_send_video", media("video", "https://video.example.dlmd.me/v.mp4"), 5, message_id="aa11bb22cc33dd44ee5a"
    ),
    sheet("user_send_sticker", Unsupported("sticker"), 6, message_id="aa11bb22cc33dd44ee5b"),
    sheet("user_send_link", Text("https://maps.app.goo.gl/abc"), 7, message_id="aa11bb22cc33dd44ee5c"),
    sheet("follow", Opened(), 10),
    Incoming("user_seen_message", EXAMPLES["user_seen_message"], Ignored("seen")),
    sheet("user_reacted_message", Reacted("aa11", "/-heart"), 12, message_id="aa11"),
    sheet("user_click_chatnow", Opened(), 13),
    sheet("anonymous_send_text", Text("hi"), 14, user=VISITOR, message_id="cc33"),
    sheet("oa_send_text", TeamWrote("Chào bạn"), 15, message_id="dd44", sender=MANAGER),
]


@pytest.mark.parametrize("case", params(LITERALLY))
def test_the_bodies_of_the_sheet_to_the_byte(case: Incoming) -> None:
    check_read(case, Codec("333"), CHANNEL)
    check_read(case, Codec(""), CHANNEL)


def test_every_body_of_the_sheet_is_in_the_table() -> None:
    assert {case.label for case in LITERALLY} == set(EXAMPLES)


def test_the_signed_body_of_the_sheet_is_read() -> None:
    case = Incoming(
        "signed",
        bodies.SIGNED.body.decode(),
        Text("Xin chào"),
        user=USER_ID,
        message_id="0123456789abcdef0123",
        sent_at=SENT_AT,
    )

    check_read(case, codec, CHANNEL)


# Every event that the sheet names


SAMPLE = {
    "text": Text("Chào"),
    "image": (media("photo", A1, group="{id}"), media("photo", A1, group="{id}")),
    "gif": media("photo", A1),
    "link": Text("Bản đồ\nhttps://maps.app.goo.gl/abc"),
    "audio": media("voice", "https://voice.example.zdn.vn/v.amr"),
    "video": media("video", "https://v.example.dlmd.me/v.mp4"),
    "sticker": Unsupported("sticker"),
    "location": Location(16.0471, 108.2068),
    "business_card": ContactCard("+84900000000", "Nguyễn Văn A"),
    "file": media(
        "file", "https://file.example.dlfl.vn/x", md5="914240125319291c7cb7e712e419b254", name="a.pdf", size=8
    ),
}
FORM: tuple[What, ...] = (ContactCard("+84900000000", "Lan", own=True, signed=True),)
DID: dict[str, What] = {
    "follow": Opened(),
    "user_click_chatnow": Opened(),
    "unfollow": BlockChanged(True, unfollowed=True),
    "user_withdraw": Withdrew(),
    "user_submit_info": FORM[0],
}
TOLD: dict[str, Read] = {
    "user_seen_message": Ignored("seen"),
    "user_received_message": Arrived(CHANNEL, USER_ID, ("ac",)),
    "user_received_message.zns": Ignored("receipt of a template message"),
    "permission_revoked": Warned(CHANNEL, "zalo_revoked"),
    "oa_reacted_message": Ignored("event oa_reacted_message"),
    **{name: Ignored(f"event {name}") for name in ("user_reply_consent", "user_call_oa", "oa_call_user")},
    "oa_send_consent": Ignored("event oa_send_consent"),
    "user_click_response_button": Ignored("event user_click_response_button"),
}
# Tags, templates, commerce: of the account, not of a person.
OF_NOBODY = (
    "add_user_to_tag remove_user_from_tag remove_tag update_user_info extension_purchased shop_has_order"
    " widget_interaction_accepted widget_failed_to_sync_user_external_id user_feedback change_template_status"
    " change_template_quality change_template_quota change_oa_daily_quota change_oa_template_tags"
    " event_journey_acknowledged event_journey_time_out"
).split()


def of_sample(name: str) -> Incoming:
    """What every event of the samples is."""
    body = every_event()[name]
    kind = name.partition("_send_")[2]
    if name in TOLD:
        return Incoming(name, body, TOLD[name])
    if "group" in name:
        return Incoming(name, body, GROUP)
    if name in OF_NOBODY:
        return Incoming(name, body, Ignored(f"{name} of nobody"))
    if name in DID:
        return Incoming(name, body, DID[name], USER_ID, sent_at=SENT_AT)
    if name == "user_reacted_message":
        return Incoming(name, body, Reacted("ac", "/-heart"), USER_ID, "ac", sent_at=SENT_AT)
    if name.startswith("user_send_"):
        return Incoming(name, body, numbered(SAMPLE[kind], "aa"), USER_ID, "aa", sent_at=SENT_AT)
    if name.startswith("anonymous_send_"):
        return Incoming(name, body, numbered(SAMPLE[kind], "ab"), VISITOR, "ab", sent_at=SENT_AT)
    if name.startswith("oa_send_anonymous_"):
        return Incoming(name, body, Arrived(CHANNEL, VISITOR, ("ad",), "Chào" if kind == "anonymous_text" else ""))
    assert name.startswith("oa_send_")
    return Incoming(name, body, Arrived(CHANNEL, USER_ID, ("ac",), "Chào bác" if kind == "text" else ""))


def numbered(what: Any, message_id: str) -> Any:
    """The photos of one message are an album under its id."""
    if isinstance(what, tuple):
        return tuple(dataclasses.replace(one, group=message_id) for one in what)
    return what


@pytest.mark.parametrize("case", params(map(of_sample, every_event())))
def test_every_event_that_the_sheet_names(case: Incoming) -> None:
    check_read(case, codec, CHANNEL)


def test_ids_and_times_may_be_numbers() -> None:
    body = every_event()["user_send_text"]
    body["sender"]["id"] = int(USER_ID)
    body["recipient"]["id"] = int(OA_ID)
    body["timestamp"] = int(TIMESTAMP)
    body["message"] |= {"msg_id": 2**60 + 1, "text": 1972}
    case = Incoming("numbers", body, Text("1972"), USER_ID, str(2**60 + 1), sent_at=SENT_AT)

    check_read(case, codec, CHANNEL)


# What people send


def said(kind: str, text: Any = None, *items: Any, **more: Any) -> Json:
    return events.message(f"user_send_{kind}", events.said("m1", text, *items, **more))


def person(label: str, body: Json, what: Any, **more: Any) -> Incoming:
    message_id = str(body.get("message", {}).get("msg_id", ""))
    return Incoming(label, body, what, USER_ID, message_id, sent_at=SENT_AT, **more)


def item(kind: str, **payload: Any) -> Json:
    return {"type": kind, "payload": payload}


def card(description: str) -> Json:
    return said("business_card", "Bác Ba", item("link", description=description, url="https://id.zalo.me/x"))


def form(info: Any) -> Json:
    return events.envelope("user_submit_info", sender={"id": USER_ID}, recipient={"id": OA_ID}, info=info)


def place(lat: Any, lon: Any, name: str | None = None) -> Json:
    return said("location", name, item("location", coordinates={"latitude": lat, "longitude": lon}))


def file(name: str, *, kind: str = "", size: Any = "1000", md5: str = "") -> Json:
    return said("file", None, item("file", url=A1, size=size, name=name, checksum=md5, type=kind))


OWN: dict[str, Any] = {"own": True, "signed": True}
SAID = [
    person("words as they came, decomposed", said("text", "Nguye\u0302\u0303n"), Text("Nguye\u0302\u0303n")),
    person("half a character", said("text", "a\ud83d"), Text("a")),
    person("a huge base64", said("text", "QUJD" * 250_000), Text("QUJD" * 250_000)),
    person("no words at all", said("text"), Text("")),
    person("words that are a list", said("text", ["a"]), Text("")),
    person("a reply", said("text", "vâng", quote_msg_id="q1"), Text("vâng"), reply_to="q1"),
    person("a code from a poster", said("text", "#BV1026"), Text("#BV1026")),
    person("a start", said("text", " /START "), Command("start")),
    person("a start as Zalo's button sends it", said("text", "#start"), Command("start")),
    person("a date is no command", said("text", "/5/1972"), Text("/5/1972")),
    # Buttons
    person("a button", said("text", "#3:reporter-role:relative"), Pressed("3:reporter-role:relative")),
    person("a button of a word", said("text", "#w:help"), Pressed("w:help")),
    person("a button in words", said("text", "Người thân"), Text("Người thân")),
    person("nearly a button", said("text", "#x3:reporter-role:relative"), Text("#x3:reporter-role:relative")),
    person("a button without its sign", said("text", "3:reporter-role:relative"), Text("3:reporter-role:relative")),
    person("a time of day behind a sign", said("text", "#7:30"), Text("#7:30")),
    # Places
    person("a place", place("16.0471", "108.2068", "Chợ Hàn"), Location(16.0471, 108.2068, name="Chợ Hàn")),
    person("a place with decimal commas", place("16,0471", " 108,2068 "), Location(16.0471, 108.2068)),
    person("a place in numbers", place(16.0471, 108.2068), Location(16.0471, 108.2068)),
    person("a place south and west", place("-10.5", "-20"), Location(-10.5, -20.0)),
    person("null island", place("0", "0"), Location(0.0, 0.0)),  # refused by who asks for a place, with words
    person("a place off the earth", place("160471", "1"), Location(160471.0, 1.0)),  # as well
    person("an empty place", place("", ""), Unsupported("location")),
    person("a place that is null", place(None, None), Unsupported("location")),
    person("half a place", place("16.0471", ""), Unsupported("location")),
    person("a placeholder for a place", place("latitude", "longitude"), Unsupported("location")),
    person("a place that is no number", place("nan", "nan"), Unsupported("location")),
    person("a place without end", place("1e400", "-inf"), Unsupported("location")),
    person("the name of an empty place", place("", "", "Chợ Hàn"), Text("Chợ Hàn")),
    person("a place without coordinates", said("location", None, item("location")), Unsupported("location")),
    person("a place without attachment", said("location"), Unsupported("location")),
    person(
        "the first place that is one",
        said("location", None, item("location"), *place("1.5", "2.5")["message"]["attachments"]),
        Location(1.5, 2.5),
    ),
    # Links
    person(
        "a link with words around it",
        said("link", "Ở đây ạ", item("link", url="https://maps.app.goo.gl/abc", title="Bản đồ", description="Đà Nẵng")),
        Text("Ở đây ạ\nBản đồ\nĐà Nẵng\nhttps://maps.app.goo.gl/abc"),
    ),
    person(
        "a link whose address stands in the words",
        said("link", "Ở đây: https://a.vn/1", item("link", url="https://a.vn/1", title="Ở đây")),
        Text("Ở đây: https://a.vn/1"),
    ),
    person("a map link as text", said("text", "https://maps.app.goo.gl/abc"), Text("https://maps.app.goo.gl/abc")),
    person("a link without anything", said("link", None, item("link")), Unsupported("link")),
    # Business cards
    person("a card", card('{"phone":"84900000000"}'), ContactCard("+84900000000", "Bác Ba")),
    person("a card with a Vietnamese number", card('{"phone":"0900000000"}'), ContactCard("0900000000", "Bác Ba")),
    person("a card whose number is one", card('{"phone":84900000000}'), ContactCard("+84900000000", "Bác Ba")),
    person("a card without a number", card('{"qrCodeUrl":"https://qr"}'), Text("Bác Ba")),
    person("a card that is no JSON", card("description_of_link"), Text("Bác Ba")),
    person("a card that is a list", card("[1]"), Text("Bác Ba")),
    person("a card that is deep", card("[" * 100_000), Text("Bác Ba")),
    person("nothing of a card", said("business_card"), Unsupported("business_card")),
    # Photos
    person("a photo", said("image", "Bia mộ", item("image", url=A1)), media("photo", A1, caption="Bia mộ")),
    person(
        "an album with a broken photo",
        said("image", None, item("image", url="url_to_image"), item("image", url=A1), item("image")),
        media("photo", A1),
    ),
    person(
        "three photos in one event",
        said("image", "Bia", *(item("image", url=one) for one in (A1, A2, A1))),
        (
            media("photo", A1, caption="Bia", group="m1"),
            media("photo", A2, group="m1"),
            media("photo", A1, group="m1"),
        ),
    ),
    person("a photo without attachments", said("image"), Unsupported("image")),
    person("words of a photo without attachments", said("image", "Bia mộ"), Text("Bia mộ")),
    person("attachments that are null", said("image") | {"message": {"attachments": None}}, Unsupported("image")),
    person("an attachment that is text", said("image", None, "image"), Unsupported("image")),
    person(
        "a photo with a script for its address",
        said("image", None, item("image", url="file:///etc")),
        Unsupported("image"),
    ),
    # Files
    person("a photo sent as a file", file("IMG.HEIC", kind="heic"), media("file", A1, name="IMG.HEIC", size=1000)),
    person("a film sent as a file", file("a.MP4", kind="mp4"), media("video", A1, name="a.MP4", size=1000)),
    person("a film told by its name", file("a.mov"), media("video", A1, name="a.mov", size=1000)),
    person("a size in a number", file("a.pdf", size=233947), media("file", A1, name="a.pdf", size=233947)),
    person("a size in words", file("a.pdf", size="2 MB"), media("file", A1, name="a.pdf")),
    person("a size below nothing", file("a.pdf", size="-1"), media("file", A1, name="a.pdf")),
    person("a size beyond all", file("a.pdf", size="9" * 5000), media("file", A1, name="a.pdf")),
    person("a size in other digits", file("a.pdf", size="²"), media("file", A1, name="a.pdf")),
    person("a name that lies", file("../\u202egpj.exe"), media("file", A1, name="../\u202egpj.exe", size=1000)),
    # Kinds of next year
    person("a poll", said("poll", "Ai?"), Unsupported("poll")),
    # The form for name and number
    person(
        "the form as it is now",
        form(events.info("Lan", "84900000000", dob="02/09/1960", city="Hải Phòng", ward="An Biên", address="Số 3")),
        ContactCard("+84900000000", "Lan", home="Số 3, An Biên, Hải Phòng", **OWN),
    ),
    person(
        "the form as it was",
        form(events.old_info("Lan", "84900000000", address="Số 3", ward="W", district="D", city="C")),
        ContactCard("+84900000000", "Lan", home="Số 3, W, D, C", **OWN),
    ),
    person("a form with a name alone", form({"name": "Lan"}), ContactCard("", "Lan", **OWN)),
    person("a form with a home alone", form({"city": "Hải Phòng"}), ContactCard("", home="Hải Phòng", **OWN)),
    person("a form with a number alone", form({"phone": 84900000000}), ContactCard("+84900000000", "", **OWN)),
    person("a form with a foreign number", form({"phone": "+49301234567"}), ContactCard("+49301234567", "", **OWN)),
    Incoming("an empty form", form({"name": "", "full_address": {}}), Ignored("an empty form")),
    Incoming("a form that is text", form("x"), Ignored("a form without content")),
]


@pytest.mark.parametrize("case", params(SAID))
def test_what_people_send(case: Incoming) -> None:
    check_read(case, codec, CHANNEL)


# What the team wrote with Zalo's own tool, and our own echoes


def staff(kind: str, text: str | None = None, *items: Json, admin: Any = "999") -> Json:
    return events.message(f"oa_send_{kind}", events.said("m1", text, *items), admin_id=admin)


STAFF = {
    "words": (staff("text", "Chào bác"), "Chào bác"),
    "a picture": (staff("image", None, item("image", url=A1), item("image", url=A2)), "[image]"),
    "a picture with words": (staff("image", "Đúng mộ này?", item("image", url=A1)), "Đúng mộ này?"),
    "a sticker": (staff("sticker", None, item("sticker", id="23311")), "[sticker]"),
    "by somebody whose number is one": (staff("text", "Chào bác", admin=999), "Chào bác"),
}


@pytest.mark.parametrize(
    "case", params(person(label, body, TeamWrote(text), name=MANAGER) for label, (body, text) in STAFF.items())
)
def test_what_somebody_wrote_in_oa_manager_is_the_teams(case: Incoming) -> None:
    check_read(case, codec, CHANNEL)


@pytest.mark.parametrize("admin", ["", None, {}, []])
def test_our_own_messages_are_never_taken_for_a_persons(admin: Any) -> None:
    body = staff("text", "Bác là ai ạ?")
    body["sender"]["admin_id"] = admin

    assert read(body) == Arrived(CHANNEL, USER_ID, ("m1",), "Bác là ai ạ?")


def receipt(name: str, message: Any) -> Json:
    return events.message(name, message)


RECEIPTS: list[Incoming] = [
    # It lists others' messages too: nothing of ours is settled by it.
    Incoming("seen", receipt("user_seen_message", {"msg_ids": ["a", 7, "a", ""]}), Ignored("seen")),
    Incoming("seen, odd", receipt("user_seen_message", {"msg_ids": "aa"}), Ignored("seen")),
    Incoming("a number", receipt("user_received_message", {"msg_id": 7}), Arrived(CHANNEL, USER_ID, ("7",))),
    Incoming("none", receipt("user_received_message", {"msg_id": ""}), Ignored("a receipt of nothing")),
    Incoming("without a message", receipt("user_received_message", None), Ignored("a receipt of nothing")),
    Incoming(
        "of a template, told by its time",
        receipt("user_received_message", {"msg_id": "a", "delivery_time": "1"}),
        Ignored("receipt of a template message"),
    ),
    Incoming(
        "of a template, told by its number",
        receipt("user_received_message", {"msg_id": "a", "tracking_id": ""}),
        Ignored("receipt of a template message"),
    ),
    Incoming(
        "an echo without its id", staff("text", "x", admin=None) | {"message": {}}, Ignored("an echo without its id")
    ),
]


@pytest.mark.parametrize("case", params(RECEIPTS))
def test_what_the_platform_tells_of_our_messages(case: Incoming) -> None:
    check_read(case, codec, CHANNEL)


NOBODY: dict[str, Json] = {
    "nothing": {},
    "a name alone": {"event_name": "user_send_text"},
    "a name that is a list": {"event_name": ["user_send_text"], "sender": {"id": "1"}},
    "a sender that is text": {"event_name": "user_send_text", "sender": USER_ID, "message": {"text": "a"}},
    "a sender whose id is a list": {"event_name": "user_send_text", "sender": {"id": ["1"]}},
    "a sender whose id is true": {"event_name": "user_send_text", "sender": {"id": True}},
    "an event of next year": {"event_name": "user_teleported", "sender": {"id": "1"}, "recipient": {"id": OA_ID}},
    "a name without end": {"event_name": "x" * 100_000},
}


@pytest.mark.parametrize("case", params(Incoming(label, body, Ignored) for label, body in NOBODY.items()))
def test_what_asks_for_nothing(case: Incoming) -> None:
    check_read(case, codec, CHANNEL)


def test_what_is_ignored_is_told_in_few_words() -> None:
    found = read({"event_name": "x" * 100_000})

    assert isinstance(found, Ignored)
    assert len(found.why) <= 100


@pytest.mark.parametrize("body", [[], "x", 5, None, True])
def test_what_is_no_object_is_refused(body: Any) -> None:
    with pytest.raises(TypeError):
        read(body)


# Other accounts, and the console's test button


def to_account(account: str) -> list[Json]:
    """What another account's people and its own messages look like."""
    return [
        events.message("user_send_text", events.said("m1", "a"), oa_id=account),
        events.message("anonymous_send_text", events.said("m1", "a", conversation_id="c"), oa_id=account),
        events.message("oa_send_text", events.said("m1", "a"), oa_id=account),
        events.message("user_received_message", {"msg_id": "a"}, oa_id=account),
        events.message("user_received_message", {"msg_id": "a"}, oa_id=account),
        events.follow(oa_id=account),
        events.unfollow(oa_id=account),
        events.about_user("user_withdraw", oa_id=account),
        events.about_user("user_click_chatnow", oa_id=account),
        events.submit_info(events.info("Lan", "84900000000"), oa_id=account),
        events.envelope("permission_revoked", oa_id=account),
    ]


@pytest.mark.parametrize("body", to_account("3333333333333333334"), ids=lambda body: body["event_name"])
def test_what_is_for_another_account_waits_for_repair(body: Json) -> None:
    with pytest.raises(ForeignAccount) as raised:
        read(body)

    assert isinstance(raised.value, NeedsRepair)
    assert raised.value.alarm == "zalo_other_oa"
    assert not isinstance(Codec("3333333333333333334")(body, at=AT, seed=SEED), Ignored)


@pytest.mark.parametrize("body", to_account("3333333333333333334")[:-1], ids=lambda body: body["event_name"])
def test_what_waits_for_repair_knows_its_person(body: Json) -> None:
    """So that it can be erased with everything else of theirs."""
    with pytest.raises(ForeignAccount) as raised:
        read(body)

    visitor = body["event_name"].startswith("anonymous_")
    assert raised.value.person == (f"anonymous:{USER_ID}:c" if visitor else USER_ID)


BETWEEN_OTHERS = {"id": "3333333333333333334"}, {"id": USER_ID}
FROM_US = {"id": OA_ID}, {"id": USER_ID}
OF_NO_USE = (
    "oa_call_user oa_send_consent oa_reacted_message oa_send_voucher user_feedback user_click_response_button"
    " user_teleported"
).split()


@pytest.mark.parametrize("name", OF_NO_USE)
@pytest.mark.parametrize(("sender", "recipient"), [FROM_US, BETWEEN_OTHERS], ids=["from us", "of another account"])
def test_what_is_of_no_use_waits_for_no_repair_whichever_way_it_goes(name: str, sender: Json, recipient: Json) -> None:
    message = {"msg_id": "m1", "text": "a"}
    for one, other in ((sender, recipient), (recipient, sender)):
        body = events.envelope(name, sender=one, recipient=other, message=message)
        assert isinstance(read(body), Ignored)
        assert isinstance(read(body | {"sender": one | {"admin_id": "999"}}), Ignored)


def test_where_our_number_stands_the_update_is_ours() -> None:
    body = events.message("user_send_text", events.said("m1", "a"), oa_id="3333333333333333334")

    assert isinstance(read(body | {"oa_id": OA_ID}), Event)


@pytest.mark.parametrize("body", to_account("3333333333333333334"), ids=lambda body: body["event_name"])
def test_without_a_number_in_the_settings_every_account_is_ours(body: Json) -> None:
    assert not isinstance(Codec("")(body, at=AT, seed=SEED), Ignored)


TESTED = [name for name in every_event() if name.partition("_send_")[0] in ("user", "oa", "anonymous")]
TESTED = [name for name in TESTED if "_send_" in name and "group" not in name and name != "oa_send_consent"]


@pytest.mark.parametrize("name", TESTED)
def test_the_consoles_test_of_every_message_is_known_for_what_it_is(name: str) -> None:
    assert read(console_body(name)) == CONSOLE
    assert read(console_body(name, oa_id=OA_ID)) == CONSOLE


@pytest.mark.parametrize("name", ["follow", "unfollow", "user_click_chatnow", "user_withdraw", "permission_revoked"])
def test_the_consoles_test_of_an_event_has_no_effect(name: str) -> None:
    assert read(console_body(name)) == CONSOLE


@pytest.mark.parametrize("name", [name for name in every_event() if "_send_" not in name])
def test_no_sample_of_the_console_breaks_the_reader(name: str) -> None:
    found = read(console_body(name))

    assert isinstance(found, get_args(Read))


# Keys


def test_the_same_event_has_the_same_key_however_it_is_written() -> None:
    for body in every_event().values():
        again = json.loads(json.dumps(dict(reversed(body.items())), indent=2))

        assert external_id(again) == external_id(body)


def test_a_message_keeps_its_key_when_the_platform_adds_a_field() -> None:
    body = said("text", "a")

    assert external_id(body) == external_id(body | {"user_id_by_app": "4", "new": [1]}) == "user_send_text:m1"


def test_no_two_events_of_the_sheet_have_the_same_key() -> None:
    found = [*every_event().values(), *(json.loads(one) for one in EXAMPLES.values())]

    assert len({external_id(body) for body in found}) == len(found)


def test_the_consoles_samples_have_keys_of_their_own_and_take_no_key_from_a_real_message() -> None:
    samples = {name: console_body(name) for name in TESTED}
    real = {name: body | {"message": body["message"] | {"msg_id": "x"}} for name, body in samples.items()}
    ours = {name: console_body(name, oa_id=OA_ID) for name in TESTED}

    keys = [external_id(body) for bodies in (samples, real, ours, every_event()) for body in bodies.values()]

    assert len(set(keys)) == len(keys)
    assert not any(bodies.CONSOLE_MESSAGE_ID in key for key in keys)


def test_a_test_pressed_twice_is_kept_twice_unless_it_is_the_same() -> None:
    first = console_body("user_send_text")

    assert external_id(first) == external_id(dict(first))
    assert external_id(first) != external_id(first | {"timestamp": "154390853475"})


def test_an_event_without_a_message_is_known_by_its_time_and_its_person() -> None:
    base = {"user_id": "1", "timestamp": "1760000000000"}
    found = [
        events.follow(user_id="1"),
        events.follow(user_id="2"),
        events.follow(user_id="1", timestamp="1760000000001"),
        events.unfollow(user_id="1"),
        events.about_user("user_withdraw", **base),
        events.about_user("user_click_chatnow", **base),
        receipt("user_seen_message", {"msg_ids": ["a"]}),
        receipt("user_seen_message", {"msg_ids": ["b"]}),
    ]

    assert len({external_id(body) for body in found}) == len(found)


def test_a_changed_reaction_is_another_event() -> None:
    heart = events.message("user_reacted_message", {"msg_id": "a", "react_icon": "/-heart"})
    thumb = events.message("user_reacted_message", {"msg_id": "a", "react_icon": "/-strong"}, timestamp="1760000000009")
    heart_again = events.message(
        "user_reacted_message", {"msg_id": "a", "react_icon": "/-heart"}, timestamp="1760000000010"
    )

    assert len({external_id(heart), external_id(thumb), external_id(heart_again)}) == 3


@pytest.mark.parametrize("odd", ["a\0b", "x" * 5000, "a b", "dòng", "a\nb", "a\ud83d"])
def test_a_key_can_be_kept_by_any_database(odd: str) -> None:
    """PostgreSQL takes no NUL in a text, and no more than some 2,700 bytes in an index."""
    found = [
        said("text", "a") | {"event_name": odd},
        said("text", "a") | {"message": {"msg_id": odd}},
        events.follow(user_id=odd),
        events.follow(timestamp=odd),
        {"event_name": odd, "user_id": odd, "timestamp": odd},
    ]

    keys = [external_id(body) for body in found]

    assert len(set(keys)) == len(keys)
    assert all(key.isascii() and key.isprintable() and len(key) < 400 for key in keys)


# Times


@pytest.mark.parametrize(
    ("value", "at"),
    [
        ("1760000000000", SENT_AT),
        (1760000000000, SENT_AT),
        ("154390853474", None),
        ("15439085347", None),
        ("17600000000000", None),
        ("176000000000x", None),
        (1760000000000.5, None),
        ("", None),
        (None, None),
        (True, None),
        ([], None),
        ({}, None),
    ],
)
def test_a_damaged_time_is_no_time(value: Any, at: datetime | None) -> None:
    assert moment(value) == at
    found = read(said("text", "a") | {"timestamp": value})
    assert isinstance(found, Event)
    assert found.sent_at == at


def test_an_old_event_is_read_with_its_own_time() -> None:
    late = SENT_AT - timedelta(hours=9)
    body = said("text", "a") | {"timestamp": str(int(late.timestamp() * 1000))}

    check_read(dataclasses.replace(person("late", body, Text("a")), sent_at=late), codec, CHANNEL)


# Damage


def can_be_kept(found: Read) -> None:
    """Whatever was read has texts that are text, and times that are times."""
    match found:
        case Event() | Several():
            for one in found.events if isinstance(found, Several) else (found,):
                assert one.user
                assert one.sent_at is None or one.sent_at.tzinfo is UTC
                _encode(dataclasses.asdict(one))
        case Arrived():
            assert found.user and all(found.external_ids)
            _encode(dataclasses.asdict(found))
        case Ignored():
            assert len(found.why) <= 120
        case _:
            assert isinstance(found, Warned)


def _encode(found: Any) -> None:
    if isinstance(found, str):
        found.encode()
    elif isinstance(found, Mapping):
        for one in found.values():
            _encode(one)
    elif isinstance(found, list | tuple):
        for one in found:
            _encode(one)


GOOD = [*every_event().values(), *(case.form for case in SAID), *(json.loads(one) for one in EXAMPLES.values())]
GOOD = [one for one in GOOD if len(json.dumps(one)) < 10_000]

test_damaged_bodies_never_break_the_reader = never_breaks(read, GOOD, then=can_be_kept)


def key_of(body: Any) -> str:
    if not isinstance(body, dict):
        raise TypeError
    return external_id(body)


def is_a_key(key: str) -> None:
    assert key
    assert len(key) < 400
    assert key.isascii() and key.isprintable()


test_damaged_bodies_have_a_key_all_the_same = never_breaks(key_of, GOOD, may_raise=(TypeError,), then=is_a_key)


def test_the_refusals_are_those_that_the_turns_keep_as_dead_letters() -> None:
    assert issubclass(ForeignAccount, REFUSED)

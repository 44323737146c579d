"""Sending to people and fetching from them, over HTTP."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import aiohttp
import pytest

from bot.channels.base import Attached, FetchError, SendError
from bot.channels.telegram.client import TelegramClient
from bot.channels.telegram.codec import Codec
from bot.channels.telegram.errors import CallError, Reason
from bot.channels.telegram.request import Wire
from flows.capabilities import Button, Message
from flows.events import Event, Media
from tests.channels.kit import Fails, Outgoing, check_not_sent, check_sent, params
from tests.fakes.telegram import TOKEN, FakeTelegram, Fault, FaultKind, Person
from tests.servers import free_port
from tests.telegram.conftest import NOW

JPEG = b"\xff\xd8\xff\xe0\x00\x04JF\xff\xd9"


@pytest.fixture
def lan(fake: FakeTelegram) -> Person:
    return fake.person(started=True)


async def test_a_text_arrives_as_it_is(client: TelegramClient, lan: Person) -> None:
    text = "<b>Nguyễn</b> & _Huy_ https://example.com/"

    number = await client.send(str(lan.id), Message(text))

    [said] = lan.messages
    assert (str(said["message_id"]), said["text"]) == (number, text)
    assert not any(one["type"] == "bold" for one in said.get("entities", []))


PLAIN = {"link_preview_options": {"is_disabled": True}}
PDF = Attached(b"%PDF-1.7", "application/pdf", "giấy báo tử.pdf")
OUT = [
    Outgoing(
        "link previews are off",
        Message("https://example.com/"),
        received=({"method": "sendMessage", "text": "https://example.com/", **PLAIN},),
    ),
    Outgoing(
        "a picture goes with its words below",
        Message("Có phải ngôi mộ này?"),
        Attached(JPEG, "image/jpeg", "mộ.jpg"),
        received=({"method": "sendPhoto", "caption": "Có phải ngôi mộ này?"},),
    ),
    Outgoing(
        "a file without words",
        Message(""),
        PDF,
        received=({"method": "sendDocument"},),
    ),
    Outgoing(
        "long words follow their file",
        Message("x" * 2000),
        PDF,
        received=({"method": "sendDocument"}, {"method": "sendMessage", "text": "x" * 2000, **PLAIN}),
    ),
]


@pytest.mark.parametrize("case", params(OUT))
async def test_what_telegram_receives(client: TelegramClient, fake: FakeTelegram, lan: Person, case: Outgoing) -> None:
    told = ("text", "caption", "link_preview_options")

    def received() -> list[dict[str, Any]]:
        return [
            {"method": call.method, **{key: call.params[key] for key in told if key in call.params}}
            for call in fake.calls
            if call.method.startswith("send")
        ]

    ids = await check_sent(case, client, str(lan.id), received)

    assert ids == ",".join(str(one["message_id"]) for one in lan.messages)


async def test_choices_and_step_words_are_buttons(client: TelegramClient, lan: Person) -> None:
    choices = (Button("Tôi là người thân trong gia đình", "1:reporter:kin"), Button("Cựu chiến binh", "1:reporter:vet"))
    words = (Button("Bỏ qua", "1:reporter:skip"), Button("Quay lại", "w:back"))

    await client.send(str(lan.id), Message("Bác là ai ạ?", choices, words))

    rows = lan.messages[0]["reply_markup"]["inline_keyboard"]
    assert [[one["text"] for one in row] for row in rows] == [
        ["Tôi là người thân trong gia đình"],
        ["Cựu chiến binh"],
        ["Bỏ qua", "Quay lại"],
    ]
    tap = await lan.taps("Bỏ qua")
    assert tap["data"] == "1:reporter:skip"


async def test_a_button_that_telegram_would_refuse_does_not_cost_the_message(
    client: TelegramClient, lan: Person
) -> None:
    await client.send(str(lan.id), Message("?", (Button("A", "đ" * 33), Button("", "x"), Button("B", "b"))))

    rows = lan.messages[0]["reply_markup"]["inline_keyboard"]
    assert [one["text"] for row in rows for one in row] == ["B"]


@pytest.mark.parametrize(("wants", "field"), [("location", "request_location"), ("contact", "request_contact")])
async def test_the_phone_is_asked_by_a_keyboard_that_holds_the_choices_too(
    client: TelegramClient, lan: Person, wants: str, field: str
) -> None:
    await client.send(str(lan.id), Message("Ở đâu ạ?", words=(Button("Không rõ", "1:x:unknown"),), wants=wants))

    assert lan.chat.keyboard is not None
    markup = lan.chat.keyboard.markup
    assert markup["one_time_keyboard"] and markup["resize_keyboard"]
    assert markup["keyboard"][0][0][field] is True
    assert markup["keyboard"][1] == [{"text": "Không rõ"}]


@pytest.mark.parametrize("text", ["🙏" * 2100, "Bác kể " * 1200, "x" * 4001], ids=["emoji", "words", "one word"])
async def test_a_long_text_arrives_whole_in_parts_with_the_buttons_on_the_last(
    client: TelegramClient, lan: Person, text: str
) -> None:
    numbers = await client.send(str(lan.id), Message(text, (Button("Gửi", "1:x:send"),)))

    said = lan.messages
    assert [str(one["message_id"]) for one in said] == numbers.split(",")
    assert "".join(one["text"] for one in said).replace(" ", "") == text.replace(" ", "")
    assert ["reply_markup" in one for one in said] == [False] * (len(said) - 1) + [True]


async def test_after_a_failure_in_the_middle_the_next_try_goes_on_there(
    client: TelegramClient, fake: FakeTelegram, lan: Person
) -> None:
    message = Message("a" * 3000 + "\n\n" + "b" * 3000 + "\n\n" + "c" * 3000)
    fake.faults.append(Fault(FaultKind.TOO_MANY, "sendMessage", skip=1))

    with pytest.raises(SendError):
        await client.send(str(lan.id), message)
    numbers = await client.send(str(lan.id), message)

    assert [one["text"][0] for one in lan.messages] == ["a", "b", "c"]
    assert len(numbers.split(",")) == 3


async def test_a_picture_is_shown_with_its_words_below(client: TelegramClient, lan: Person) -> None:
    await client.send(str(lan.id), Message("Có phải ngôi mộ này?"), attached=Attached(JPEG, "image/jpeg", "mộ.jpg"))

    [said] = lan.messages
    assert "photo" in said
    assert said["caption"] == "Có phải ngôi mộ này?"


async def test_a_file_of_megabytes_arrives_whole(client: TelegramClient, fake: FakeTelegram, lan: Person) -> None:
    content = bytes(range(256)) * 20_000

    await client.send(str(lan.id), Message(""), attached=Attached(content, "application/zip", "hồ sơ.zip"))

    kept = fake.files.by_id[lan.messages[0]["document"]["file_id"]]
    assert kept.content() == content


async def test_long_words_follow_their_file(client: TelegramClient, lan: Person) -> None:
    file = Attached(b"%PDF-1.7", "application/pdf", "giấy báo tử.pdf")

    numbers = await client.send(str(lan.id), Message("x" * 2000), attached=file)

    document, text = lan.messages
    assert document["document"]["file_name"] == "giấy báo tử.pdf"
    assert "caption" not in document
    assert text["text"] == "x" * 2000
    assert len(numbers.split(",")) == 2


async def test_a_picture_that_telegram_refuses_goes_as_a_file(
    client: TelegramClient, fake: FakeTelegram, lan: Person
) -> None:
    fake.faults.append(Fault(FaultKind.REFUSE, "sendPhoto", text="Bad Request: PHOTO_INVALID_DIMENSIONS"))

    await client.send(str(lan.id), Message(""), attached=Attached(JPEG, "image/jpeg", "a.jpg"))

    assert "document" in lan.messages[0]


async def test_what_was_sent_can_be_reworded(client: TelegramClient, lan: Person) -> None:
    number = await client.send(str(lan.id), Message("Mộ số 3"))

    same = await client.edit(str(lan.id), number, Message("Mộ số 5"))
    again = await client.edit(str(lan.id), number, Message("Mộ số 5"))
    longer = await client.edit(str(lan.id), number, Message("a" * 3000 + "\n\n" + "b" * 3000))
    shorter = await client.edit(str(lan.id), longer, Message("Mộ số 7"))

    assert same == again == shorter == number
    assert len(longer.split(",")) == 2
    assert [one["text"] for one in lan.messages] == ["Mộ số 7"]


async def test_rewording_what_goes_with_a_file_changes_its_caption(client: TelegramClient, lan: Person) -> None:
    number = await client.send(str(lan.id), Message("Mộ số 3"), attached=Attached(JPEG, "image/jpeg", "a.jpg"))

    await client.edit(str(lan.id), number, Message("Mộ số 5"))

    assert [one["caption"] for one in lan.messages] == ["Mộ số 5"]


async def test_rewording_a_long_text_below_a_file_keeps_all_of_it(client: TelegramClient, lan: Person) -> None:
    file = Attached(JPEG, "image/jpeg", "a.jpg")
    sent = await client.send(str(lan.id), Message("a" * 1500), attached=file)

    longer = await client.edit(str(lan.id), sent, Message("b" * 1600))

    assert longer == sent
    assert [(one.get("caption", ""), one.get("text", "")) for one in lan.messages] == [("", ""), ("", "b" * 1600)]
    shorter = await client.edit(str(lan.id), longer, Message("Mộ số 5"))
    assert [one.get("caption") for one in lan.messages] == ["Mộ số 5"]
    again = await client.edit(str(lan.id), shorter, Message("c" * 1700))
    assert [(one.get("caption", ""), one.get("text", "")) for one in lan.messages] == [("", ""), ("", "c" * 1700)]
    assert again.startswith(f"{shorter},")


async def test_the_answer_stands_in_the_topic_of_the_private_chat(client: TelegramClient, lan: Person) -> None:
    said = await lan.sends_raw({"text": "xin chào", "message_thread_id": 77, "is_topic_message": True})
    client.answers_in(str(lan.id), "77")

    await client.send(str(lan.id), Message("Chào bác"))
    client.answers_in(str(lan.id), "78")  # deleted in the meantime
    await client.send(str(lan.id), Message("Bác khỏe không ạ?"))

    assert said["message_thread_id"] == 77
    assert [one.get("message_thread_id") for one in lan.messages] == [77, None]


# Errors: what the server does → what the sender learns


def failing(label: str, fails: Fails, kind: FaultKind, **more: Any) -> Outgoing:
    return Outgoing(label, Message("Chào bác"), fails=fails, trouble={"kind": kind, **more})


AGAIN, PERHAPS, GONE = Fails(retryable=True), Fails(outcome_unknown=True), Fails(gone=True)
REPAIR = Fails(retryable=True, tireless=True, alarm="telegram_token")
FAULTS: list[tuple[Outgoing, Reason]] = [
    (failing("429", AGAIN, FaultKind.TOO_MANY, retry_after=7), Reason.RATE),
    (failing("500", AGAIN, FaultKind.SERVER_ERROR), Reason.SERVER),
    (failing("502 with a page", AGAIN, FaultKind.BAD_GATEWAY), Reason.SERVER),
    (failing("broken after the work", PERHAPS, FaultKind.RESET_AFTER), Reason.BROKEN),
    (failing("broken before the work", PERHAPS, FaultKind.RESET_BEFORE), Reason.BROKEN),
    (failing("no JSON after the work", PERHAPS, FaultKind.GARBAGE), Reason.BROKEN),
    (failing("silence after the work", PERHAPS, FaultKind.TIMEOUT_AFTER), Reason.BROKEN),
    (failing("a 400 of any kind", Fails(), FaultKind.REFUSE), Reason.REFUSED),
    (
        failing("blocked", GONE, FaultKind.REFUSE, code=403, text="Forbidden: bot was blocked by the user"),
        Reason.BLOCKED,
    ),
    (failing("deleted", GONE, FaultKind.REFUSE, code=403, text="Forbidden: user is deactivated"), Reason.BLOCKED),
    (failing("a 403 of a new kind", GONE, FaultKind.REFUSE, code=403, text="Forbidden: because"), Reason.CHAT_GONE),
    (failing("never started", GONE, FaultKind.REFUSE, text="Bad Request: chat not found"), Reason.CHAT_GONE),
    (failing("token revoked", REPAIR, FaultKind.REFUSE, code=401, text="Unauthorized"), Reason.TOKEN),
    (failing("token of no bot", REPAIR, FaultKind.REFUSE, code=404, text="Not Found"), Reason.TOKEN),
    (failing("a 403 of a firewall", AGAIN, FaultKind.PAGE, code=403), Reason.UNREACHABLE),
    (failing("a redirect", AGAIN, FaultKind.PAGE, code=302), Reason.UNREACHABLE),
]


@pytest.mark.parametrize(("case", "reason"), FAULTS, ids=[case.label for case, _ in FAULTS])
async def test_every_failure_is_told_as_what_it_is(
    client: TelegramClient,
    fake: FakeTelegram,
    lan: Person,
    monkeypatch: pytest.MonkeyPatch,
    case: Outgoing,
    reason: Reason,
) -> None:
    monkeypatch.setattr("bot.channels.telegram.request._USUAL", aiohttp.ClientTimeout(sock_read=0.3))
    fake.faults.append(Fault(method="sendMessage", **case.trouble))

    error = await check_not_sent(case, client, str(lan.id))

    assert isinstance(error, CallError)
    assert error.reason is reason
    assert error.after == {Reason.RATE: 7.5, Reason.UNREACHABLE: 60}.get(reason)


async def test_who_blocked_the_bot_is_gone(client: TelegramClient, lan: Person) -> None:
    lan.blocks()

    with pytest.raises(SendError) as raised:
        await client.send(str(lan.id), Message("Chào bác"))

    assert raised.value.gone and not raised.value.retryable


async def test_a_refused_connection_certainly_sent_nothing(session: aiohttp.ClientSession) -> None:
    client = TelegramClient(Wire(TOKEN, session, api_base=f"http://127.0.0.1:{free_port()}"))

    for call in (client.send("5", Message("x")), client.post("-100", "x")):
        with pytest.raises(CallError) as raised:
            await call
        assert raised.value.retryable and not raised.value.outcome_unknown
        assert TOKEN not in repr(raised.value) + str(raised.value.__context__)


async def test_a_token_that_the_server_repeats_is_not_passed_on(
    client: TelegramClient, fake: FakeTelegram, lan: Person
) -> None:
    fake.faults.append(Fault(FaultKind.REFUSE, "sendMessage", code=404, text=f"Not Found: /bot{TOKEN}/sendMessage"))

    with pytest.raises(SendError) as raised:
        await client.send(str(lan.id), Message("x"))

    assert TOKEN not in raised.value.code


async def test_a_late_answer_to_a_press_is_swallowed(client: TelegramClient, fake: FakeTelegram) -> None:
    await client.answer_press("4000000000000000001")

    assert fake.calls_of("answerCallbackQuery")[0].code == 400


# Files


async def sent(fake: FakeTelegram, person: Person, message: dict[str, Any]) -> dict[str, Any]:
    """The reference that the codec writes for a message."""
    event = Codec(lambda _: False)({"update_id": 1, "message": message}, at=NOW, seed=0)
    assert isinstance(event, Event) and isinstance(event.what, Media)
    ref: dict[str, Any] = json.loads(event.what.ref)
    return ref


async def fetched(client: TelegramClient, ref: dict[str, Any]) -> bytes:
    return b"".join([piece async for piece in client.fetch(ref)])


async def test_a_file_comes_as_it_was_sent(client: TelegramClient, fake: FakeTelegram, lan: Person) -> None:
    content = bytes(range(256)) * 1000
    ref = await sent(fake, lan, await lan.sends_file("../mộ số 3.heic", content, "image/heic"))

    assert await fetched(client, ref) == content


async def test_a_file_above_the_limit_is_not_even_asked_for(
    client: TelegramClient, fake: FakeTelegram, lan: Person
) -> None:
    ref = await sent(fake, lan, await lan.sends_big_file(2_000_000_000))

    with pytest.raises(FetchError) as raised:
        await fetched(client, ref)

    assert raised.value.too_big
    assert fake.calls_of("getFile") == []


async def test_a_file_that_hides_its_size_is_too_big_all_the_same(
    client: TelegramClient, fake: FakeTelegram, lan: Person
) -> None:
    ref = await sent(fake, lan, await lan.sends_big_file(30_000_000))

    with pytest.raises(FetchError) as raised:
        await fetched(client, ref | {"size": None})

    assert raised.value.too_big and not raised.value.retryable


@pytest.mark.parametrize(
    "fault",
    [
        Fault(FaultKind.REFUSE, "getFile", text="Bad Request: wrong file_id or the file is temporarily unavailable"),
        Fault(FaultKind.TOO_MANY, "getFile"),
        Fault(FaultKind.SERVER_ERROR, "getFile"),
        Fault(FaultKind.RESET_BEFORE, "getFile"),
        Fault(FaultKind.CUT_DOWNLOAD, "file"),
    ],
    ids=["temporarily unavailable", "429", "500", "broken", "cut"],
)
async def test_a_file_that_cannot_be_had_now_is_tried_again(
    client: TelegramClient, fake: FakeTelegram, lan: Person, fault: Fault
) -> None:
    ref = await sent(fake, lan, await lan.sends_file("a.jpg", JPEG * 1000))
    fault.hits = 0
    fake.faults.append(fault)

    with pytest.raises(FetchError) as raised:
        await fetched(client, ref)

    assert raised.value.retryable and not raised.value.too_big
    assert await fetched(client, ref) == JPEG * 1000


async def test_who_stops_reading_leaves_no_connection_behind(
    client: TelegramClient, session: aiohttp.ClientSession, fake: FakeTelegram, lan: Person
) -> None:
    ref = await sent(fake, lan, await lan.sends_file("a.bin", b"x" * 5_000_000))

    pieces = client.fetch(ref)
    assert await anext(pieces)
    await pieces.aclose()
    await asyncio.sleep(0)

    assert session.connector is not None and not session.connector._acquired

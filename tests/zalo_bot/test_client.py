"""Sending to people and fetching from them, over HTTP."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import RawTestServer

from bot.channels.base import Attached, Channel, EditingChannel, FetchError, SendError
from bot.channels.zalo_bot import wire as wires
from bot.channels.zalo_bot.client import ZaloBotClient
from bot.channels.zalo_bot.errors import CallError, Reason
from bot.channels.zalo_bot.wire import Wire
from flows.capabilities import Button, Message
from flows.events import Event, Media
from tests.fakes.zalo_bot import TOKEN, FakeZaloBot, Fault, FaultKind, Person
from tests.fakes.zalo_bot.people import AAC, JPEG
from tests.servers import free_port
from tests.zalo_bot.test_codec import event_of

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"


@pytest.fixture
def lan(fake: FakeZaloBot) -> Person:
    return fake.person(started=True)


def attached(fake: FakeZaloBot, content: bytes = JPEG, mime: str = "image/jpeg", name: str = "mộ.jpg") -> Attached:
    """A file of the team with its public link."""
    return Attached(content, mime, name, link=fake.publish(content, name.rpartition(".")[2]))


def test_it_is_a_channel_that_cannot_edit(client: ZaloBotClient) -> None:
    channel: Channel = client

    assert not isinstance(channel, EditingChannel)


# What goes out: message → texts

OUT: dict[str, tuple[Message, list[str]]] = {
    "as it is": (Message("<b>Nguyễn</b> & _Huy_ https://example.com/"), ["<b>Nguyễn</b> & _Huy_ https://example.com/"]),
    "composed": (Message(unicodedata.normalize("NFD", "Cơm Việt")), ["Cơm Việt"]),
    "choices as numbered lines, step words behind them": (
        Message("Bác là ai ạ?", (Button("Người thân", "a"), Button("Đồng đội", "b")), (Button("Bỏ qua", "c"),)),
        ["Bác là ai ạ?\n1. Người thân\n2. Đồng đội\n(Bỏ qua)"],
    ),
    "a wish for a place as words": (Message("Ở đâu ạ?", wants="location", wants_label="Gửi vị trí"), ["Ở đâu ạ?"]),
    "exactly as long as allowed": (Message("ê" * 2000), ["ê" * 2000]),
    "longer than allowed": (Message("ê" * 2001), ["ê" * 2000, "ê"]),
    "emoji": (Message("🙏" * 2001), ["🙏" * 2000, "🙏"]),
    "paragraphs": (Message("a" * 1500 + "\n\n" + "b" * 1500), ["a" * 1500, "b" * 1500]),
    "nothing": (Message(" "), ["…"]),
}


@pytest.mark.parametrize(("message", "texts"), OUT.values(), ids=OUT.keys())
async def test_messages_arrive_in_parts_of_plain_text(
    client: ZaloBotClient, lan: Person, message: Message, texts: list[str]
) -> None:
    numbers = await client.send(lan.id, message)

    assert [one["text"] for one in lan.messages] == texts
    assert [one["message_id"] for one in lan.messages] == numbers.split(",")


async def test_after_a_failure_in_the_middle_the_next_try_goes_on_there(
    client: ZaloBotClient, fake: FakeZaloBot, lan: Person
) -> None:
    message = Message("a" * 1500 + "\n\n" + "b" * 1500 + "\n\n" + "c" * 1500)
    fake.arm("too_many", method="sendMessage", skip=1)

    with pytest.raises(SendError):
        await client.send(lan.id, message)
    numbers = await client.send(lan.id, message)

    assert [one["text"][0] for one in lan.messages] == ["a", "b", "c"]
    assert len(numbers.split(",")) == 3


@pytest.mark.parametrize(
    "result", [b'{"ok": true}', b'{"ok": true, "result": null}', b'{"ok": true, "result": {"message_id": 17}}']
)
async def test_what_zalo_says_it_has_sent_is_sent_with_or_without_an_id(
    session: aiohttp.ClientSession, result: bytes
) -> None:
    async def answer(_request: web.BaseRequest) -> web.Response:
        return web.Response(body=result)

    async with RawTestServer(answer) as server:
        client = ZaloBotClient(Wire(TOKEN, session, api_base=str(server.make_url("/"))), _NoLinks())

        assert await client.send("5", Message("x")) == ("17" if b"17" in result else "")


# Files of the team


@pytest.mark.parametrize(("content", "mime", "name"), [(JPEG, "image/jpeg", "mộ.jpg"), (PNG, "image/png", "a.png")])
async def test_a_picture_is_fetched_from_its_link_with_the_words_below(
    client: ZaloBotClient, fake: FakeZaloBot, lan: Person, content: bytes, mime: str, name: str
) -> None:
    file = attached(fake, content, mime, name)

    number = await client.send(lan.id, Message("Có phải ngôi mộ này?", (Button("Phải", "y"),)), attached=file)

    [said] = lan.messages
    assert (said["kind"], said["content"], said["message_id"]) == ("photo", content, number)
    assert said["caption"] == "Có phải ngôi mộ này?\n1. Phải"
    assert not said["black"]
    assert [one.url for one in fake.fetches] == [file.link, file.link]


async def test_a_picture_without_words_has_no_caption(client: ZaloBotClient, fake: FakeZaloBot, lan: Person) -> None:
    await client.send(lan.id, Message(""), attached=attached(fake))

    assert "caption" not in fake.calls_of("sendPhoto")[0].params


@pytest.mark.parametrize(("length", "kinds"), [(2000, ["photo"]), (2001, ["photo", "text", "text"])])
async def test_words_that_do_not_fit_follow_the_picture(
    client: ZaloBotClient, fake: FakeZaloBot, lan: Person, length: int, kinds: list[str]
) -> None:
    numbers = await client.send(lan.id, Message("x" * length), attached=attached(fake))

    assert [one["kind"] for one in lan.messages] == kinds
    assert "".join(one.get("caption", "") + one.get("text", "") for one in lan.messages) == "x" * length
    assert len(numbers.split(",")) == len(kinds)


async def test_after_a_failure_behind_the_picture_only_the_words_are_sent_again(
    client: ZaloBotClient, fake: FakeZaloBot, lan: Person
) -> None:
    fake.arm("too_many", method="sendMessage", skip=1)
    message = Message("x" * 2001)

    with pytest.raises(SendError):
        await client.send(lan.id, message, attached=attached(fake))
    await client.send(lan.id, message, attached=attached(fake))  # under another link

    assert [one["kind"] for one in lan.messages] == ["photo", "text", "text"]


@pytest.mark.parametrize("mime", ["application/pdf", "video/mp4", "application/octet-stream"])
async def test_any_other_file_is_told_as_its_link(
    client: ZaloBotClient, fake: FakeZaloBot, lan: Person, mime: str
) -> None:
    file = attached(fake, b"%PDF-1.7", mime, "giay.pdf")

    await client.send(lan.id, Message("Giấy báo tử đây ạ", (Button("Đúng", "y"),)), attached=file)
    await client.send(lan.id, Message(""), attached=file)

    assert [one["text"] for one in lan.messages] == [f"Giấy báo tử đây ạ\n{file.link}\n1. Đúng", file.link]


async def test_a_link_is_never_cut(client: ZaloBotClient, fake: FakeZaloBot, lan: Person) -> None:
    link = "https://manhmoi.example/files/" + "f" * 300

    await client.send(lan.id, Message("x" * 1900), attached=Attached(b"%PDF", "application/pdf", "a.pdf", link=link))

    assert [one["text"] for one in lan.messages] == ["x" * 1900, link]


async def test_a_picture_that_zalo_refuses_is_told_as_its_link(
    client: ZaloBotClient, fake: FakeZaloBot, lan: Person
) -> None:
    fake.arm("refuse", method="sendPhoto", text="photo could not be loaded")
    file = attached(fake)

    number = await client.send(lan.id, Message("Có phải ngôi mộ này?"), attached=file)

    [said] = lan.messages
    assert (said["text"], said["message_id"]) == (f"Có phải ngôi mộ này?\n{file.link}", number)


async def test_a_file_without_a_link_is_not_said_to_be_sent(client: ZaloBotClient, lan: Person) -> None:
    with pytest.raises(SendError) as raised:
        await client.send(lan.id, Message("Ảnh đây ạ"), attached=Attached(JPEG, "image/jpeg", "a.jpg"))

    assert raised.value.code == "zalo_bot_no_link"
    assert not raised.value.retryable
    assert lan.messages == []


async def test_a_picture_may_take_long(
    client: ZaloBotClient, fake: FakeZaloBot, lan: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wires, "ANSWER_SECONDS", 0.1)
    fake.fetch_gap = 0.5

    await client.send(lan.id, Message(""), attached=attached(fake))

    assert [one["kind"] for one in lan.messages] == ["photo"]


# Errors: what the platform does → what the sender learns (code; retryable, outcome unknown, gone; alarm)

FAULTS: dict[str, tuple[dict[str, Any], Reason, str, tuple[bool, bool, bool], str]] = {
    "400": ({"kind": "refuse"}, Reason.PARAMETERS, "zalo_bot_400", (False, False, False), ""),
    "401": (
        {"kind": "refuse", "code": 401},
        Reason.TOKEN,
        "zalo_bot_401",
        (True, False, False),
        "zalo_bot_token",
    ),
    "403": ({"kind": "forbidden"}, Reason.FORBIDDEN, "zalo_bot_403", (False, False, False), ""),
    "404": (
        {"kind": "refuse", "code": 404},
        Reason.NOT_FOUND,
        "zalo_bot_404",
        (True, False, False),
        "zalo_bot_token",
    ),
    "408": ({"kind": "refuse", "code": 408}, Reason.NOTHING_NEW, "zalo_bot_408", (False, True, False), ""),
    "409": ({"kind": "refuse", "code": 409}, Reason.CONFLICT, "zalo_bot_409", (True, False, False), ""),
    "410": ({"kind": "refuse", "code": 410}, Reason.GONE, "zalo_bot_410", (False, False, True), ""),
    "429": ({"kind": "too_many"}, Reason.RATE, "zalo_bot_429", (True, False, False), ""),
    "500": ({"kind": "server_error"}, Reason.SERVER, "zalo_bot_500", (True, False, False), ""),
    "503": ({"kind": "refuse", "code": 503}, Reason.SERVER, "zalo_bot_500", (True, False, False), ""),
    "504": ({"kind": "refuse", "code": 504}, Reason.BROKEN, "zalo_bot_504", (False, True, False), ""),
    "a new number": ({"kind": "refuse", "code": 418}, Reason.REFUSED, "zalo_bot_418", (False, False, False), ""),
    "502 with a page": ({"kind": "bad_gateway"}, Reason.SERVER, "zalo_bot_500", (True, False, False), ""),
    "broken after the work": ({"kind": "reset_after"}, Reason.BROKEN, "unknown_outcome", (False, True, False), ""),
    "broken before the work": ({"kind": "reset_before"}, Reason.BROKEN, "unknown_outcome", (False, True, False), ""),
    "no JSON after the work": ({"kind": "garbage"}, Reason.BROKEN, "unknown_outcome", (False, True, False), ""),
    "silence after the work": ({"kind": "timeout_after"}, Reason.BROKEN, "unknown_outcome", (False, True, False), ""),
}


@pytest.mark.parametrize("in_200", [False, True], ids=["as status", "in a 200"])
@pytest.mark.parametrize(("fault", "reason", "code", "flags", "alarm"), FAULTS.values(), ids=FAULTS.keys())
async def test_every_failure_is_told_as_what_it_is(
    client: ZaloBotClient,
    fake: FakeZaloBot,
    lan: Person,
    monkeypatch: pytest.MonkeyPatch,
    fault: dict[str, Any],
    reason: Reason,
    code: str,
    flags: tuple[bool, bool, bool],
    alarm: str,
    in_200: bool,
) -> None:
    monkeypatch.setattr(wires, "ANSWER_SECONDS", 0.3)
    fake.errors_in_200 = in_200
    fake.faults.append(Fault(**{**fault, "kind": FaultKind(fault["kind"])}))

    with pytest.raises(CallError) as raised:
        await client.send(lan.id, Message("Chào bác"))

    error = raised.value
    assert (error.reason, error.code, error.alarm, error.after) == (reason, code, alarm, None)
    assert (error.retryable, error.outcome_unknown, error.gone) == flags
    assert error.tireless == bool(alarm)
    assert error.__cause__ is None and error.__context__ is None


async def test_how_long_to_wait_is_heeded_where_it_is_told(
    client: ZaloBotClient, fake: FakeZaloBot, lan: Person
) -> None:
    fake.arm("too_many", retry_after=7)

    with pytest.raises(CallError) as raised:
        await client.send(lan.id, Message("Chào bác"))

    assert raised.value.after == 7.5


PAGES: dict[str, tuple[int, str, str, tuple[bool, bool, bool]]] = {
    "a firewall's 403": (403, "<html>Forbidden</html>", "http_403", (True, False, False)),
    "a proxy's 407": (407, "", "http_407", (True, False, False)),
    "a 410 of somebody else": (410, "gone", "http_410", (True, False, False)),
    "a redirect": (302, "", "http_302", (True, False, False)),
    "a 400 without a word": (400, "", "http_400", (True, False, False)),
    "a 401 without a word": (401, "", "zalo_bot_401", (True, False, False)),
    "a 408 without a word": (408, "", "zalo_bot_408", (False, True, False)),
    "a 429 without a word": (429, "slow down", "zalo_bot_429", (True, False, False)),
    "an ok that is not so": (200, '{"ok": false}', "zalo_bot_0", (False, False, False)),
    "a number as text": (200, '{"ok": false, "error_code": "403"}', "zalo_bot_403", (False, False, False)),
    "a number that is none": (403, '{"ok": false, "error_code": {}}', "zalo_bot_403", (False, False, False)),
    "a 200 of something else": (200, '{"error": 0}', "unknown_outcome", (False, True, False)),
    "a 200 with a list": (200, "[]", "unknown_outcome", (False, True, False)),
    "a 200 that is deep": (200, "[" * 100_000, "unknown_outcome", (False, True, False)),
    "a 200 with nothing": (200, "", "unknown_outcome", (False, True, False)),
}


@pytest.mark.parametrize(("status", "body", "code", "flags"), PAGES.values(), ids=PAGES.keys())
async def test_only_zalo_s_own_word_counts_against_a_person(
    session: aiohttp.ClientSession, status: int, body: str, code: str, flags: tuple[bool, bool, bool]
) -> None:
    async def answer(_request: web.BaseRequest) -> web.Response:
        return web.Response(status=status, text=body, headers={"Location": "http://127.0.0.1:1/"})

    async with RawTestServer(answer) as server:
        client = ZaloBotClient(Wire(TOKEN, session, api_base=str(server.make_url("/"))), _NoLinks())
        with pytest.raises(CallError) as raised:
            await client.send("5", Message("x"))

    error = raised.value
    assert error.code == code
    assert (error.retryable, error.outcome_unknown, error.gone) == flags


async def test_a_403_ends_this_message_and_not_the_conversation(client: ZaloBotClient, lan: Person) -> None:
    """Nobody has told what it stands for; perhaps the person blocked the bot, perhaps it is about the bot itself."""
    lan.blocks()

    with pytest.raises(SendError) as raised:
        await client.send(lan.id, Message("Chào bác"))

    error = raised.value
    assert (error.code, error.gone, error.retryable, error.outcome_unknown) == ("zalo_bot_403", False, False, False)


async def test_who_never_wrote_is_gone(client: ZaloBotClient) -> None:
    with pytest.raises(SendError) as raised:
        await client.send("0123456789abcdef0123", Message("Chào bác"))

    assert (raised.value.code, raised.value.gone) == ("zalo_bot_410", True)


@pytest.mark.parametrize("token", ["1234567890123456789:wrong", "no token at all", "a/../b?c#d\r\nX: y", ""])
async def test_a_wrong_token_is_an_alarm(fake: FakeZaloBot, session: aiohttp.ClientSession, token: str) -> None:
    wire = Wire(token, session, api_base=fake.api_base)

    with pytest.raises(CallError) as raised:
        await wire.call("getMe")

    assert raised.value.alarm == "zalo_bot_token"
    assert not (token and token in repr(raised.value) + str(raised.value))


async def test_a_refused_connection_certainly_sent_nothing(session: aiohttp.ClientSession) -> None:
    client = ZaloBotClient(Wire(TOKEN, session, api_base=f"http://127.0.0.1:{free_port()}"), _NoLinks())

    with pytest.raises(CallError) as raised:
        await client.send("5", Message("x"))

    assert raised.value.code == "unreachable"
    assert raised.value.retryable and not raised.value.outcome_unknown
    assert TOKEN not in repr(raised.value) + repr(raised.value.__context__) + repr(raised.value.__cause__)


async def test_calls_go_through_the_proxy(session: aiohttp.ClientSession) -> None:
    asked: list[str] = []

    async def answer(request: web.BaseRequest) -> web.Response:
        asked.append(request.host)
        return web.json_response({"ok": True, "result": {}})

    async with RawTestServer(answer) as server:
        wire = Wire(TOKEN, session, api_base="http://bot-api.test", proxy=str(server.make_url("/")))
        await wire.call("getMe")

    assert asked == ["bot-api.test"]


async def test_a_token_that_the_server_repeats_is_not_passed_on(
    client: ZaloBotClient, fake: FakeZaloBot, lan: Person
) -> None:
    fake.arm("refuse", method="sendMessage", code=404, text=f"Not Found: /bot{TOKEN}/sendMessage")

    with pytest.raises(SendError) as raised:
        await client.send(lan.id, Message("x"))

    assert TOKEN not in repr(raised.value) + raised.value.code


# Files of people


class _NoLinks:
    """Nothing is fetched here."""

    def fetch(self, link: str, /) -> Any:
        raise AssertionError(link)


def ref_of(message: dict[str, Any], kind: str) -> dict[str, Any]:
    """The reference that the codec writes for a message."""
    found: Event = event_of({"event_name": f"message.{kind}.received", "message": message})
    assert isinstance(found.what, Media)
    ref: dict[str, Any] = json.loads(found.what.ref)
    return ref


async def fetched(client: ZaloBotClient, ref: dict[str, Any]) -> bytes:
    return b"".join([piece async for piece in client.fetch(ref)])


async def test_photos_and_voice_messages_come_as_they_were_sent(client: ZaloBotClient, lan: Person) -> None:
    photo = ref_of(await lan.sends_photo(JPEG * 1000), "image")
    of_docs = ref_of(await lan.sends_photo(PNG, shape="docs"), "image")
    voice = ref_of(await lan.sends_voice(AAC * 1000), "voice")

    assert await fetched(client, photo) == JPEG * 1000
    assert await fetched(client, of_docs) == PNG
    assert await fetched(client, voice) == AAC * 1000


async def test_a_photo_that_is_not_there_yet_is_looked_for_again(
    client: ZaloBotClient, fake: FakeZaloBot, lan: Person
) -> None:
    ref = ref_of(await lan.sends_photo(JPEG), "image")
    fake.arm("empty_download", method="media")

    assert await fetched(client, ref) == JPEG


@pytest.mark.parametrize(
    ("ref", "retryable"),
    [
        ({"url": "https://evil.example/a.jpg"}, False),
        ({"url": "http://169.254.169.254/latest"}, False),
        ({"url": ""}, False),
        ({}, False),
    ],
)
async def test_only_listed_hosts_are_asked(client: ZaloBotClient, ref: dict[str, Any], retryable: bool) -> None:
    with pytest.raises(FetchError) as raised:
        await fetched(client, ref)

    assert raised.value.retryable is retryable


async def test_a_photo_that_breaks_off_is_tried_again(client: ZaloBotClient, fake: FakeZaloBot, lan: Person) -> None:
    ref = ref_of(await lan.sends_photo(JPEG * 1000), "image")
    fake.arm("cut_download", method="media")

    with pytest.raises(FetchError) as raised:
        await fetched(client, ref)

    assert raised.value.retryable
    assert await fetched(client, ref) == JPEG * 1000

"""POST /zalo/oa/webhook: what Zalo signed is kept once, whatever it is; of anything else nothing is."""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import timedelta
from time import process_time
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import BaseTestServer, TestServer
from pydantic import SecretStr

from bot import incoming, observe
from bot.channels.base import Arrived, Ignored
from bot.channels.zalo_oa.codec import CHANNEL, Codec
from bot.channels.zalo_oa.signature import timestamp_in
from bot.channels.zalo_oa.webhook import PATH, Webhook
from bot.settings import ZaloOA
from flows.events import (
    BlockChanged,
    ContactCard,
    Location,
    Media,
    Opened,
    TeamWrote,
    Text,
    Unsupported,
    Withdrew,
)
from storage.engine import Store
from tests.channels.kit import AT, KeepingTurns, no_secrets_shown
from tests.fakes.zalo_oa import APP_ID, APP_SECRET, OA_ID, OA_SECRET, FakeZaloOA, bodies, events, signing
from tests.fakes.zalo_oa.bodies import EXAMPLES, every_event, readdressed

HEADER = "X-ZEvent-Signature"
ACCOUNT = ZaloOA(oa_id=OA_ID, app_id=APP_ID, app_secret=SecretStr(APP_SECRET), oa_secret=SecretStr(OA_SECRET))
Open = Callable[..., AbstractAsyncContextManager[BaseTestServer]]

no_secret_is_shown = no_secrets_shown(APP_SECRET, OA_SECRET)


def text(words: Any = "a", msg_id: Any = "m1", **more: Any) -> bytes:
    body = events.message("user_send_text", {"msg_id": msg_id, "text": words})
    return json.dumps(body | more, ensure_ascii=False).encode(errors="surrogatepass")


HELLO = text()


def hash_of(*parts: str | bytes) -> str:
    return hashlib.sha256(b"".join(one.encode() if isinstance(one, str) else one for one in parts)).hexdigest()


def signed(body: bytes) -> str:
    """As Zalo signs it; of what is no JSON the time is nowhere to be read."""
    return signing.mac(body, app_id=APP_ID, oa_secret=OA_SECRET)


@pytest.fixture
def turns(store: Store) -> KeepingTurns:
    return KeepingTurns(store, {CHANNEL: Codec(OA_ID)})


@pytest.fixture
def opened(turns: KeepingTurns) -> Open:
    @asynccontextmanager
    async def start(**settings: Any) -> AsyncIterator[BaseTestServer]:
        app = web.Application(client_max_size=1024)  # smaller than what the webhook takes
        Webhook(turns, ACCOUNT.model_copy(update=settings)).add_routes(app)
        async with TestServer(app) as server:
            yield server

    return start


@pytest.fixture
async def server(opened: Open) -> AsyncIterator[BaseTestServer]:
    async with opened() as started:
        yield started


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as made:
        yield made


async def post(
    server: BaseTestServer, session: aiohttp.ClientSession, body: bytes, signature: str | None = "", **headers: str
) -> int:
    """The status. Rightly signed unless a signature is given; None for none."""
    if signature is not None:
        headers[HEADER] = signature or signed(body)
    async with session.post(server.make_url(PATH), data=io.BytesIO(body), headers=headers) as answer:
        assert await answer.read() == b""
        return answer.status


async def post_with(server: BaseTestServer, session: aiohttp.ClientSession, body: bytes, signature: str | None) -> int:
    """The status, with this very header."""
    headers = {} if signature is None else {HEADER: signature}
    async with session.post(server.make_url(PATH), data=io.BytesIO(body), headers=headers) as answer:
        return answer.status


async def in_pieces(*pieces: bytes) -> AsyncIterator[bytes]:
    """A body whose length is not told."""
    for piece in pieces:
        yield piece


def refused() -> float:
    return observe.REGISTRY.get_sample_value("manhmoi_zalo_bad_signatures_total") or 0.0


# Who may speak

WRONG = {
    "none": None,
    "blank": " ",
    "no hash": "mac=",
    "anything": "mac=" + "0" * 64,
    "one digit off": signed(HELLO)[:-1],
    "one digit more": signed(HELLO) + "0",
    "of another body": signed(text("b")),
    "of the same body with a space": signed(HELLO + b" "),
    "of another secret": signing.mac(HELLO, app_id=APP_ID, oa_secret="another-secret-for-tests"),
    "of the app's secret": signing.mac(HELLO, app_id=APP_ID, oa_secret=APP_SECRET),
    "of another app": signing.mac(HELLO, app_id="1111111111111111112", oa_secret=OA_SECRET),
    "of the account's number": signing.mac(HELLO, app_id=OA_ID, oa_secret=OA_SECRET),
    "of no secret": signing.mac(HELLO, app_id=APP_ID, oa_secret=""),
    "without the time": hash_of(APP_ID, HELLO, OA_SECRET),
    "with marks": "chữ ký".encode().decode("latin-1"),
}


@pytest.mark.parametrize("signature", WRONG.values(), ids=WRONG.keys())
async def test_without_a_right_signature_nothing_is_kept(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns, signature: str | None
) -> None:
    before = refused()

    assert await post(server, session, HELLO, signature) == 401
    assert await post(server, session, b"{" * 100, signature) == 401

    assert turns.reads == [] and await turns.dead() == []
    assert refused() == before + 2


async def test_a_stranger_s_body_is_not_even_parsed(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To parse eight megabytes takes seconds, in which nobody else is served."""
    parsed: list[str] = []
    monkeypatch.setattr(incoming, "read", parsed.append)
    large = b'{"timestamp":"1760000000000","a":[' + b"1," * 100_000 + b"1]}"
    without_time = b'{"a":[' + b"1," * 100_000 + b"1]}"
    before = refused()

    for body in (HELLO, large, without_time):
        for signature in (None, "", "mac=", "mac=" + "0" * 63, "sha256=" + "0" * 64):
            assert await post_with(server, session, body, signature) == 401
    for body in (large, without_time):
        assert await post_with(server, session, body, "mac=" + "0" * 64) == 401

    assert parsed == []
    assert refused() == before + 17


@pytest.mark.parametrize("field", [b'"timestamp":x', b'"timestamp"' + b" " * 100_000, b'"timestamp":' + b" " * 100_000])
def test_looking_for_the_time_is_quick_however_often_the_word_stands_there(field: bytes) -> None:
    body = field * (incoming.LIMIT // len(field))
    began = process_time()

    assert timestamp_in(body) == ""

    assert process_time() - began < 0.2


TIMES = {
    "another time behind it": b'{"event_name":"user_send_text","timestamp":"1","message":{"msg_id":"m","timestamp":2}}',
    "another time before it": b'{"event_name":"user_send_text","message":{"timestamp":"2"},"timestamp":1}',
    "a time that is a word": b'{"event_name":"user_send_text","timestamp":"1","message":{"timestamp":"soon"}}',
    "a time in what somebody wrote": b'{"timestamp":"1","message":{"text":"\\"timestamp\\":\\"2\\""}}',
}


@pytest.mark.parametrize("body", TIMES.values(), ids=TIMES.keys())
async def test_the_time_of_the_event_itself_is_what_was_signed(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns, body: bytes
) -> None:
    assert await post(server, session, body, hash_of(APP_ID, body, "3", OA_SECRET)) == 401
    assert await post(server, session, body, hash_of(APP_ID, body, "1", OA_SECRET)) == 200


async def test_the_signed_body_of_the_sheet_is_taken(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    for number, given in enumerate((bodies.SIGNED.mac, f"mac={bodies.SIGNED.mac}", bodies.SIGNED.mac.upper()), 1):
        assert await post(server, session, bodies.SIGNED.body, given, num_retry=str(number)) == 200

    assert turns.said() == [Text("Xin chào")]


@pytest.mark.parametrize("status", [200, 403])
async def test_the_answer_to_a_wrong_signature_is_a_setting(
    opened: Open, session: aiohttp.ClientSession, turns: KeepingTurns, status: int
) -> None:
    before = refused()

    async with opened(bad_signature_status=status) as server:
        assert await post(server, session, HELLO, "mac=" + "0" * 64) == status
        assert await post(server, session, HELLO, None) == status
        assert turns.reads == [] and await turns.dead() == []
        assert await post(server, session, HELLO) == 200

    assert turns.said() == [Text("a")]
    assert refused() == before + 2


async def test_the_apps_secret_may_sign_instead(
    opened: Open, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    by_app = signing.mac(HELLO, app_id=APP_ID, oa_secret=APP_SECRET)

    async with opened(signed_by="app_secret") as server:
        assert await post(server, session, HELLO) == 401
        assert await post(server, session, HELLO, by_app) == 200

    assert turns.said() == [Text("a")]


async def test_the_accounts_number_may_stand_first_instead(
    opened: Open, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    for_account = signing.mac(HELLO, app_id=OA_ID, oa_secret=OA_SECRET)

    async with opened(signed_for="oa_id") as server:
        assert await post(server, session, HELLO) == 401
        assert await post(server, session, HELLO, for_account) == 200

    assert turns.said() == [Text("a")]


@pytest.mark.parametrize("signed_by", ["oa_secret", "app_secret"])
async def test_without_a_secret_in_the_settings_nobody_gets_in(
    opened: Open, session: aiohttp.ClientSession, turns: KeepingTurns, signed_by: str
) -> None:
    with_nothing = signing.mac(HELLO, app_id=APP_ID, oa_secret="")
    empty = {"oa_secret": SecretStr(""), "app_secret": SecretStr("")}

    async with opened(signed_by=signed_by, **empty) as server:
        for signature in (with_nothing, signed(HELLO), None):
            assert await post(server, session, HELLO, signature) == 401

    assert turns.reads == []


async def test_what_names_another_app_is_not_for_us(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    other = text(app_id="1111111111111111112")

    assert await post(server, session, other) == 401
    assert await post(server, session, text(app_id=int(APP_ID))) == 200

    assert turns.said() == [Text("a")]


async def test_what_names_no_app_is_taken(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    body = json.loads(HELLO)
    del body["app_id"]

    assert await post(server, session, json.dumps(body).encode()) == 200

    assert turns.said() == [Text("a")]


async def test_what_is_for_another_account_waits_as_a_dead_letter(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    body = text(recipient={"id": "3333333333333333334"})

    assert await post(server, session, body) == 200

    assert turns.reads == []
    assert await turns.dead() == [body.decode()]


ANY_TIME = {
    "half a character": b'"\\ud800"',
    "deep": b"[" * 900 + b"]" * 900,
    "an object": b'{"a": 1}',
    "a long number": b"9" * 4000,
    "a number that is none": b"NaN",
}


@pytest.mark.parametrize("time", ANY_TIME.values(), ids=ANY_TIME.keys())
async def test_whatever_stands_for_the_time_a_stranger_is_only_refused(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns, time: bytes
) -> None:
    for body in (b'{"timestamp": ' + time + b"}", b'{"app_id": ' + time + b"}", b'{"timestamp": ' + time):
        assert await post(server, session, body, "mac=" + "0" * 64) == 401

    assert turns.reads == [] and await turns.dead() == []


# Probes


@pytest.mark.parametrize("signature", [None, "mac=" + "0" * 64, signed(b"")])
async def test_an_empty_probe_is_answered_and_nothing_is_kept(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns, signature: str | None
) -> None:
    headers = {} if signature is None else {HEADER: signature}
    url = server.make_url(PATH)

    async with session.post(url, headers=headers, skip_auto_headers=["Content-Type"]) as answer:
        assert answer.status == 200
    async with session.post(url, headers=headers, data=b" \n", skip_auto_headers=["Content-Type"]) as answer:
        assert answer.status == 200
    async with session.post(url, headers={**headers, "Content-Type": "application/json"}) as answer:
        assert answer.status == 200
    async with session.post(url, headers=headers, data=in_pieces()) as answer:
        assert answer.status == 200

    assert turns.reads == [] and await turns.dead() == []


async def test_who_looks_at_the_address_finds_something(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    for method in ("GET", "HEAD"):
        async with session.request(method, server.make_url(PATH)) as answer:
            assert answer.status == 200

    assert turns.reads == []


async def test_a_real_event_is_taken_without_a_content_type(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    async with session.post(
        server.make_url(PATH), data=HELLO, headers={HEADER: signed(HELLO)}, skip_auto_headers=["Content-Type"]
    ) as answer:
        assert answer.status == 200

    assert turns.said() == [Text("a")]


# Every event, and bad ones


@pytest.mark.parametrize("name", EXAMPLES)
async def test_every_body_of_the_sheet_is_kept_to_the_byte(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns, name: str
) -> None:
    body = readdressed(EXAMPLES[name]).encode()

    assert await post(server, session, body) == 200

    assert len(turns.reads) == 1
    assert await turns.dead() == []


async def test_every_event_of_the_sheet_is_kept_once(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    sent = [json.dumps(body).encode() for body in every_event().values()]

    statuses = [await post(server, session, body) for body in (*sent, *reversed(sent))]

    assert set(statuses) == {200}
    assert len(turns.reads) == len(sent)
    assert await turns.dead() == []


BROKEN = {
    "half": b"{",
    "null": b"null",
    "a list": b"[]",
    "text": b'"x"',
    "a number": b"17",
    "no UTF-8": b"\xff\xfe\x00",
    "deep": b"[" * 100_000,
    "a number without end": b'{"a": ' + b"9" * 5000 + b"}",
    "with a mark of its order": b"\xef\xbb\xbf{}",
}


@pytest.mark.parametrize("body", BROKEN.values(), ids=BROKEN.keys())
async def test_what_is_rightly_signed_and_no_event_is_kept_as_a_dead_letter_once(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns, body: bytes
) -> None:
    signature = hash_of(APP_ID, body, OA_SECRET)

    assert await post(server, session, body, signature) == 200
    assert await post(server, session, body, signature) == 200

    assert await turns.dead() == [body.decode(errors="replace")]


async def test_of_a_body_that_was_cut_off_the_time_still_counts(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    body = b'{"timestamp":"1760000000000","event_name":"user_send_te'

    assert await post(server, session, body, hash_of(APP_ID, body, OA_SECRET)) == 401
    assert await post(server, session, body, hash_of(APP_ID, body, "1760000000000", OA_SECRET)) == 200

    assert await turns.dead() == [body.decode()]


ODD: dict[str, bytes] = {
    "an empty object": b"{}",
    "an event of next year": b'{"event_name": "user_teleported", "message": {"x": [1]}}',
    "a name that cannot be a key": json.dumps({"event_name": "a\0b", "user_id": "1"}).encode(),
}


@pytest.mark.parametrize("body", ODD.values(), ids=ODD.keys())
async def test_unknown_kinds_are_kept(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns, body: bytes
) -> None:
    assert await post(server, session, body) == 200
    assert await post(server, session, body) == 200

    assert len(turns.ignored()) + len(await turns.dead()) == 1


async def test_however_deep_an_event_is_it_is_kept(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    """Somewhere in here it can just be read, and not be written again."""
    depths = range(900, 1000)
    for depth in depths:
        body = b'{"timestamp":"1","event_name":"x","message":' + b"[" * depth + b"]" * depth + b"}"
        assert await post(server, session, body, hash_of(APP_ID, body, "1", OA_SECRET)) == 200

    assert len(turns.reads) + len(await turns.dead()) == len(depths)


async def test_ids_beyond_what_a_float_holds_keep_every_digit(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    body = b'{"event_name":"user_send_text","sender":{"id":9007199254740993},"recipient":{"id":%s},' % OA_ID.encode()
    body += b'"message":{"msg_id":9007199254740995,"text":"a"},"timestamp":1760000000000}'

    assert await post(server, session, body) == 200

    [event] = turns.events()
    assert (event.user, event.message_id) == ("9007199254740993", "9007199254740995")


async def test_a_text_that_is_a_huge_base64_is_kept_whole(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    words = "QUJD" * 500_000

    assert await post(server, session, text(words)) == 200

    assert turns.said() == [Text(words)]


async def test_half_a_character_is_left_out_and_costs_nothing_else(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    escaped = HELLO.replace(b'"a"', b'"a\\ud83d"')

    assert await post(server, session, escaped) == 200
    assert await post(server, session, text("b\ud83d", "m2")) == 200

    assert turns.said()[0] == Text("a")
    assert len(turns.said()) == 2


async def test_missing_attachments_are_told_as_what_they_should_have_been(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    damaged: tuple[Any, ...] = (None, [], {}, "x", [None], [{}], [{"payload": None}])
    for number, attachments in enumerate(damaged):
        content = {"msg_id": f"m{number}", "attachments": attachments}
        body = json.dumps(events.message("user_send_image", content)).encode()
        assert await post(server, session, body) == 200

    assert turns.said() == [Unsupported("image")] * 7
    assert await turns.dead() == []


async def test_an_event_that_comes_hours_late_is_kept_with_its_own_time(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    late = AT - timedelta(hours=9)
    body = text(timestamp=str(int(late.timestamp() * 1000)))

    assert await post(server, session, body, num_retry="5") == 200

    [event] = turns.events()
    assert (event.at, event.sent_at) == (AT, late)


async def test_a_body_is_taken_up_to_the_limit_and_not_beyond(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    whole = HELLO + b" " * (incoming.LIMIT - len(HELLO))

    assert await post(server, session, whole) == 200
    assert await post(server, session, whole + b" ", "mac=" + "0" * 64) == 413
    data = in_pieces(*[b" " * 1024 * 1024] * 9)
    async with session.post(server.make_url(PATH), data=data, headers={HEADER: "mac=" + "0" * 64}) as answer:
        assert answer.status == 413

    assert turns.said() == [Text("a")]
    assert await turns.dead() == []


async def test_while_the_database_is_down_zalo_keeps_the_event(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    turns.failing = 2

    assert [await post(server, session, HELLO) for _ in range(3)] == [503, 503, 200]
    assert turns.said() == [Text("a")]


# Again and all at once


async def test_the_same_event_two_hundred_times_at_once_is_taken_once(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    statuses = await asyncio.gather(*(post(server, session, HELLO) for _ in range(200)))

    assert set(statuses) == {200}
    assert turns.said() == [Text("a")]


async def test_a_replay_in_other_bytes_is_taken_once(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    body = json.loads(HELLO)
    ways = [json.dumps(body), json.dumps(body, indent=1), json.dumps(dict(reversed(body.items())))]

    assert [await post(server, session, one.encode()) for one in ways] == [200, 200, 200]

    assert turns.said() == [Text("a")]


async def test_in_a_storm_nothing_is_lost_and_nothing_comes_twice(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    sent = [text(f"câu {number}", f"m{number}") for number in range(100)]
    storm = [*((body, "") for body in sent * 2), *((body, "mac=" + "0" * 64) for body in sent)]

    statuses = await asyncio.gather(*(post(server, session, body, signature) for body, signature in storm))

    assert statuses == [200] * 200 + [401] * 100
    assert sorted(repr(one) for one in turns.said()) == sorted(repr(Text(f"câu {number}")) for number in range(100))


async def test_a_real_message_is_taken_although_the_console_was_tested_before(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    sample = json.dumps(bodies.console_body("user_send_text")).encode()
    of_ours = json.dumps(bodies.console_body("user_send_text", oa_id=OA_ID)).encode()

    assert [await post(server, session, one) for one in (sample, sample, of_ours, HELLO)] == [200] * 4

    assert turns.ignored() == ["the console's test"] * 2
    assert await turns.dead() == []
    assert turns.said() == [Text("a")]


async def test_a_sample_of_the_console_is_answered_whatever_app_it_names_and_only_where_it_is_signed(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    sample = json.dumps(bodies.console_body("user_send_image", app_id="360846524940903967")).encode()

    assert await post(server, session, sample, "mac=" + "0" * 64) == 401
    assert await post(server, session, sample) == 200

    assert turns.ignored() == ["the console's test"]


# The played Zalo's own sender


@pytest.fixture
def listening(fake: FakeZaloOA, server: BaseTestServer) -> FakeZaloOA:
    fake.webhook_to(str(server.make_url(PATH)))
    return fake


async def test_people_reach_us_with_everything_that_they_can_send(listening: FakeZaloOA, turns: KeepingTurns) -> None:
    lan = listening.person("Lan")
    await lan.follows()
    hello = await lan.says("Chào")
    await lan.says("Nguye\u0302\u0303n", replies_to=hello)
    await lan.sends_location("16,0471", "108,2068", "Chợ Hàn")
    await lan.sends_photo(b"\xff\xd8\xff\xd9", b"\xff\xd8\xff\xd9", caption="bia mộ")
    await lan.sends_file(b"%PDF-1.4", "giấy báo tử.pdf")
    await lan.sends_business_card("Bác Ba", "84900000000")
    await lan.submits_info("Lan", "84900000000", address="Số 3")
    await lan.sends_sticker()
    await lan.sends_audio()
    await lan.sends_video()
    await lan.sends_link("https://maps.app.goo.gl/abc")
    listening.repeat()
    await lan.unfollows()
    await lan.withdraws()
    await listening.settled()

    said = turns.said()
    assert said[:4] == [Opened(), Text("Chào"), Text("Nguye\u0302\u0303n"), Location(16.0471, 108.2068, name="Chợ Hàn")]
    assert [one.kind for one in said if isinstance(one, Media)] == ["photo", "photo", "file", "voice", "video"]
    assert [one for one in said if isinstance(one, ContactCard)] == [
        ContactCard("+84900000000", "Bác Ba"),
        ContactCard("+84900000000", "Lan", own=True, signed=True, home="Số 3"),
    ]
    assert said[-3:] == [
        Text("https://maps.app.goo.gl/abc"),
        BlockChanged(True, unfollowed=True),
        Withdrew(),
    ]
    assert {event.user for event in turns.events()} == {lan.id}
    assert turns.events()[2].reply_to == hello["message_id"]
    assert {one.status for one in listening.deliveries} == {200}
    assert await turns.dead() == []


async def test_visitors_and_the_team_are_told_apart(listening: FakeZaloOA, turns: KeepingTurns) -> None:
    lan, visitor = listening.person("Lan", in_touch=True), listening.anonymous()
    await visitor.says("Cho hỏi")
    await listening.settled()
    written = await listening.staff_writes(lan, "Bác chờ chút ạ")
    await listening.settled()

    by_visitor, by_team = turns.events()
    assert (by_visitor.what, by_visitor.user) == (Text("Cho hỏi"), f"anonymous:{visitor.id}:{visitor.conversation_id}")
    assert (by_team.what, by_team.user) == (TeamWrote("Bác chờ chút ạ"), lan.id)
    assert by_team.message_id == written["message_id"]


async def test_what_we_sent_comes_back_as_news_and_not_as_words_of_a_person(
    listening: FakeZaloOA, turns: KeepingTurns
) -> None:
    lan = listening.person("Lan", in_touch=True)
    sent = listening.post(lan.chat, {"kind": "text", "text": "Bác là ai ạ?"})
    await listening.settled()
    await lan.reads()
    await listening.settled()

    number = sent["message_id"]
    assert turns.said() == []
    assert turns.reads == [
        Arrived(CHANNEL, lan.id, (number,), "Bác là ai ạ?"),
        Arrived(CHANNEL, lan.id, (number,)),
        Ignored("seen"),
    ]


async def test_what_failed_is_delivered_again_and_taken_once(listening: FakeZaloOA, turns: KeepingTurns) -> None:
    turns.failing = 3
    lan, ba = listening.person("Lan"), listening.person("Ba")
    await lan.says("một")
    await ba.says("hai")
    await lan.says("ba")
    await listening.settled()

    assert sorted(repr(one) for one in turns.said()) == sorted(map(repr, [Text("một"), Text("hai"), Text("ba")]))
    assert [one.status for one in listening.deliveries].count(503) == 3
    assert max(one.retry for one in listening.deliveries) >= 1
    assert listening.webhook_enabled and listening.lost == []


async def test_events_in_any_order_are_all_taken(listening: FakeZaloOA, turns: KeepingTurns) -> None:
    lan = listening.person("Lan")
    with listening.held("shuffled"):
        for number in range(20):
            await lan.says(f"câu {number}")
    await listening.settled()

    events_in_time = sorted(turns.events(), key=lambda event: event.sent_at or AT)
    assert [event.what for event in events_in_time] == [Text(f"câu {number}") for number in range(20)]


@pytest.mark.parametrize("name", ["user_send_text", "user_send_image", "user_send_location", "oa_send_text", "follow"])
async def test_the_consoles_test_button_is_answered(listening: FakeZaloOA, turns: KeepingTurns, name: str) -> None:
    assert await listening.console_test(name) == 200
    assert await listening.console_test(name) == 200

    assert turns.ignored() == ["the console's test"]


async def test_the_platforms_probe_is_answered(listening: FakeZaloOA, turns: KeepingTurns) -> None:
    assert await listening.probe() == (200, 200)

    assert turns.reads == []


async def test_a_webhook_that_refuses_for_long_is_switched_off(
    fake: FakeZaloOA, opened: Open, turns: KeepingTurns
) -> None:
    """Why a secret that was just changed may be answered with 200: Zalo does not come back by itself."""
    async with opened(oa_secret=SecretStr("another-secret-for-tests")) as wrong:
        fake.webhook_to(str(wrong.make_url(PATH)))
        item = await fake.deliver(events.follow())

        assert (item.state, fake.webhook_enabled) == ("refused", False)
    async with opened(oa_secret=SecretStr("another-secret-for-tests"), bad_signature_status=200) as lenient:
        fake.webhook_to(str(lenient.make_url(PATH)))
        item = await fake.deliver(events.follow())

        assert (item.state, fake.webhook_enabled) == ("accepted", True)
    assert turns.reads == []


async def test_a_template_receipt_with_its_own_header_asks_for_nothing(
    listening: FakeZaloOA, turns: KeepingTurns
) -> None:
    item = await listening.deliver(events.template_received(), headers={"X-ZEvent-Server": "ZNS"})

    assert item.state == "accepted"
    assert turns.ignored() == ["receipt of a template message"]

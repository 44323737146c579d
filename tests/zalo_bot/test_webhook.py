"""/zalo/bot/webhook."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import BaseTestServer, TestServer

from bot import incoming
from bot.channels.zalo_bot import setup
from bot.channels.zalo_bot.errors import CallError
from bot.channels.zalo_bot.intake import Intake
from bot.channels.zalo_bot.webhook import HEADER, PATH, Webhook
from bot.channels.zalo_bot.wire import Wire
from flows.events import Media, Text, Unsupported
from storage.engine import Store
from tests.channels.kit import KeepingTurns
from tests.fakes.zalo_bot import FakeZaloBot, bodies
from tests.zalo_bot.conftest import SECRET

HELLO = json.dumps(bodies.text("a"))


@pytest.fixture
async def server(turns: KeepingTurns) -> AsyncIterator[BaseTestServer]:
    app = web.Application(client_max_size=1024)  # smaller than what the webhook takes
    Webhook(Intake(turns), SECRET).add_routes(app)
    async with TestServer(app) as started:
        yield started


async def post(
    server: BaseTestServer, session: aiohttp.ClientSession, body: str | bytes, secret: str | None = SECRET
) -> int:
    headers = {} if secret is None else {HEADER: secret}
    data = io.BytesIO(body.encode() if isinstance(body, str) else body)
    async with session.post(server.make_url(PATH), data=data, headers=headers) as answer:
        return answer.status


async def in_pieces(*pieces: bytes) -> AsyncIterator[bytes]:
    """A body whose length is not told."""
    for piece in pieces:
        yield piece


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET[:-1], SECRET + "x", "bí mật".encode().decode("latin-1")])
async def test_without_the_secret_nothing_is_kept(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns, secret: str | None
) -> None:
    headers = {} if secret is None else {HEADER: secret}

    assert await post(server, session, HELLO, secret) == 401
    assert await post(server, session, "{" * 100, secret) == 401
    async with session.post(server.make_url(PATH), data=in_pieces(HELLO.encode()), headers=headers) as answer:
        assert answer.status == 401

    assert turns.reads == [] and await turns.dead() == []


async def test_an_empty_secret_in_the_settings_lets_nobody_in(
    session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    app = web.Application()
    Webhook(Intake(turns), "").add_routes(app)
    async with TestServer(app) as started:
        assert await post(started, session, HELLO, "") == 401
        assert await post(started, session, HELLO, None) == 401


@pytest.mark.parametrize("secret", [None, "wrong", SECRET])
async def test_an_empty_probe_is_answered_and_nothing_is_kept(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns, secret: str | None
) -> None:
    headers = {} if secret is None else {HEADER: secret}
    url = server.make_url(PATH)

    async with session.post(url, headers=headers, skip_auto_headers=["Content-Type"]) as answer:
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


@pytest.mark.parametrize("shape", bodies.SHAPES)
async def test_every_event_of_the_sheet_is_kept_in_both_forms(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns, shape: str
) -> None:
    assert await post(server, session, json.dumps(bodies.SHAPES[shape])) == 200

    assert len(turns.reads) == 1
    assert await turns.dead() == []


async def test_the_same_update_many_times_at_once_is_taken_once(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    wrapped = json.dumps(bodies.wrapped(bodies.text("a")))

    statuses = await asyncio.gather(*(post(server, session, one) for one in [HELLO, wrapped] * 10))

    assert set(statuses) == {200}
    assert turns.said() == [Text("a")]


@pytest.mark.parametrize(
    "body",
    ["{", "null", "[]", '"x"', "17", b"\xff\xfe\x00", "[" * 100_000, '{"event_name": "x", "message": 5}'],
    ids=["half", "null", "list", "text", "number", "no UTF-8", "deep", "message of no kind"],
)
async def test_what_cannot_be_read_is_kept_as_a_dead_letter_once(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns, body: str | bytes
) -> None:
    assert await post(server, session, body) == 200
    assert await post(server, session, body) == 200

    assert len(await turns.dead()) == 1


@pytest.mark.parametrize("body", ["{}", '{"event_name": "bot.promoted"}', '{"ok": true, "result": {"x": [1]}}'])
async def test_unknown_kinds_are_kept(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns, body: str
) -> None:
    assert await post(server, session, body) == 200

    assert len(turns.ignored()) == 1


async def test_a_body_is_taken_up_to_the_limit_and_not_beyond(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    assert await post(server, session, HELLO + " " * (incoming.LIMIT - len(HELLO))) == 200
    assert await post(server, session, " " * (incoming.LIMIT + 1)) == 413
    data = in_pieces(*[b" " * 1024 * 1024] * 9)
    async with session.post(server.make_url(PATH), data=data, headers={HEADER: SECRET}) as answer:
        assert answer.status == 413

    assert turns.said() == [Text("a")]
    assert await turns.dead() == []


async def test_while_the_database_is_down_zalo_keeps_the_update(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    turns.failing = 2

    assert [await post(server, session, HELLO) for _ in range(3)] == [503, 503, 200]
    assert turns.said() == [Text("a")]


@pytest.mark.parametrize("wrapped", [False, True], ids=["flat", "wrapped"])
async def test_people_reach_us_through_the_webhook_that_was_set(
    server: BaseTestServer, wire: Wire, fake: FakeZaloBot, turns: KeepingTurns, store: Store, wrapped: bool
) -> None:
    url = str(server.make_url(PATH))
    fake.webhook.wrapped = wrapped
    lan = fake.person()
    await lan.says("trước")

    assert await setup.ensure_webhook(wire, store, url=url, secret=SECRET)
    assert not await setup.ensure_webhook(wire, store, url=url, secret=SECRET)
    fake.update(b"{{{")
    await lan.sends_photo(caption="Bia mộ")
    await lan.sends_location()
    fake.repeat()
    await lan.says("sau")
    await fake.settled()

    first, photo, place, last = turns.said()
    assert (first, place, last) == (Text("trước"), Unsupported("unsupported"), Text("sau"))
    assert isinstance(photo, Media) and photo.caption == "Bia mộ"
    assert len(await turns.dead()) == 1
    assert fake.webhook.probes == [200]
    assert len(fake.calls_of("setWebhook")) == 1


async def test_another_secret_or_address_is_set_anew_and_a_bad_secret_refused(
    server: BaseTestServer, wire: Wire, fake: FakeZaloBot, store: Store
) -> None:
    url = str(server.make_url(PATH))

    assert await setup.ensure_webhook(wire, store, url=url, secret=SECRET)
    assert await setup.ensure_webhook(wire, store, url=url, secret="another-secret")
    assert await setup.ensure_webhook(wire, store, url=url + "?2", secret="another-secret")
    for bad in ("", "short", "có dấu cả đây", "with a space", "x" * 257, "line\nbreak"):
        with pytest.raises(ValueError, match="secret"):
            await setup.ensure_webhook(wire, store, url=url, secret=bad)


async def test_a_webhook_that_somebody_took_away_is_set_again(
    server: BaseTestServer, wire: Wire, fake: FakeZaloBot, store: Store
) -> None:
    url = str(server.make_url(PATH))
    await setup.ensure_webhook(wire, store, url=url, secret=SECRET)

    await setup.drop_webhook(wire)
    assert fake.webhook.url == ""

    assert await setup.ensure_webhook(wire, store, url=url, secret=SECRET)
    assert fake.webhook.url == url


async def test_trouble_at_the_platform_is_told(wire: Wire, fake: FakeZaloBot, store: Store) -> None:
    await setup.ensure_webhook(wire, store, url="http://127.0.0.1:1/", secret=SECRET)
    fake.arm("server_error", method="getWebhookInfo")

    with pytest.raises(CallError):
        await setup.ensure_webhook(wire, store, url="http://127.0.0.1:1/", secret=SECRET)

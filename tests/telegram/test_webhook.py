"""POST /telegram/webhook."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import BaseTestServer, TestServer

from bot import incoming
from bot.channels.telegram import setup
from bot.channels.telegram.client import TelegramClient
from bot.channels.telegram.intake import Intake
from bot.channels.telegram.webhook import HEADER, PATH, Webhook
from flows.events import Pressed, Text
from storage.engine import Store
from tests.fakes.telegram import FakeTelegram
from tests.telegram.conftest import KeepingTurns

SECRET = "s3cret-of-the-webhook"
HELLO = '{"update_id": 7, "message": {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}, "text": "a"}}'


@pytest.fixture
async def server(client: TelegramClient, turns: KeepingTurns) -> AsyncIterator[BaseTestServer]:
    app = web.Application(client_max_size=1024)  # smaller than what the webhook takes
    Webhook(Intake(turns, client), SECRET).add_routes(app)
    async with TestServer(app) as started:
        yield started


async def post(
    server: BaseTestServer, session: aiohttp.ClientSession, body: str | bytes, secret: str | None = SECRET
) -> int:
    headers = {} if secret is None else {HEADER: secret}
    data = io.BytesIO(body.encode() if isinstance(body, str) else body)
    async with session.post(server.make_url(PATH), data=data, headers=headers) as answer:
        return answer.status


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET[:-1], SECRET + "x", "bí mật".encode().decode("latin-1")])
async def test_without_the_secret_nothing_is_kept(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns, secret: str | None
) -> None:
    assert await post(server, session, HELLO, secret) == 401
    assert await post(server, session, "{" * 100, secret) == 401

    assert turns.reads == [] and await turns.dead() == []


async def test_an_empty_secret_in_the_settings_lets_nobody_in(
    client: TelegramClient, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    app = web.Application()
    Webhook(Intake(turns, client), "").add_routes(app)
    async with TestServer(app) as started:
        assert await post(started, session, HELLO, "") == 401
        assert await post(started, session, HELLO, None) == 401


async def test_the_same_update_many_times_at_once_is_taken_once(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    statuses = await asyncio.gather(*(post(server, session, HELLO) for _ in range(20)))

    assert set(statuses) == {200}
    assert turns.said() == [Text("a")]


@pytest.mark.parametrize(
    "body",
    ["", "{", "null", "[]", '"x"', "17", b"\xff\xfe\x00", "[" * 100_000, '{"update_id": 8, "message": 5}'],
    ids=["nothing", "half", "null", "list", "text", "number", "no UTF-8", "deep", "message of no kind"],
)
async def test_what_cannot_be_read_is_kept_as_a_dead_letter_once(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns, body: str | bytes
) -> None:
    assert await post(server, session, body) == 200
    assert await post(server, session, body) == 200

    assert len(await turns.dead()) == 1


@pytest.mark.parametrize("body", ['{"update_id": 9}', '{"update_id": 9, "hologram": {"x": [1]}}', "{}"])
async def test_unknown_kinds_are_kept(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns, body: str
) -> None:
    assert await post(server, session, body) == 200

    assert len(turns.ignored()) == 1


async def test_a_body_is_taken_up_to_the_limit_and_not_beyond(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    async def in_pieces(pieces: int) -> AsyncIterator[bytes]:
        for _ in range(pieces):
            yield b" " * 1024 * 1024

    assert await post(server, session, HELLO + " " * (incoming.LIMIT - len(HELLO))) == 200
    assert await post(server, session, " " * (incoming.LIMIT + 1)) == 413
    async with session.post(
        server.make_url(PATH), data=in_pieces(9), headers={HEADER: SECRET}, expect100=False
    ) as answer:
        assert answer.status == 413

    assert turns.said() == [Text("a")]
    assert await turns.dead() == []


async def test_while_the_database_is_down_telegram_keeps_the_update(
    server: BaseTestServer, session: aiohttp.ClientSession, turns: KeepingTurns
) -> None:
    turns.failing = 2

    assert [await post(server, session, HELLO) for _ in range(3)] == [503, 503, 200]
    assert turns.said() == [Text("a")]


async def test_people_reach_us_through_the_webhook_that_was_set(
    server: BaseTestServer, client: TelegramClient, fake: FakeTelegram, turns: KeepingTurns, store: Store
) -> None:
    url = str(server.make_url(PATH))
    lan = fake.person()
    await lan.says("trước")

    assert await setup.ensure_webhook(client, store, url=url, secret=SECRET)
    assert not await setup.ensure_webhook(client, store, url=url, secret=SECRET)
    fake.update_raw("{{{")
    await lan.says("sau")
    tap = await lan.taps_data(1, "1:consent:yes")
    await fake.settled()
    await lan.is_answered(tap)

    # A press travels in a queue of its own: its place among the messages is not promised.
    assert [one for one in turns.said() if isinstance(one, Text)] == [Text("trước"), Text("sau")]
    assert Pressed("1:consent:yes") in turns.said()
    assert len(await turns.dead()) == 1
    assert len(fake.calls_of("setWebhook")) == 1


async def test_another_secret_is_set_anew_and_a_bad_one_refused(
    server: BaseTestServer, client: TelegramClient, fake: FakeTelegram, store: Store
) -> None:
    url = str(server.make_url(PATH))

    assert await setup.ensure_webhook(client, store, url=url, secret=SECRET)
    assert await setup.ensure_webhook(client, store, url=url, secret="another")
    with pytest.raises(ValueError, match="secret"):
        await setup.ensure_webhook(client, store, url=url, secret="có dấu")
    await setup.drop_webhook(client)

    assert fake.webhook.url == ""

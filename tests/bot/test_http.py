"""What machines ask: alive, ready, figures."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot import http
from bot.context import Context
from storage import inbox

Client = TestClient[web.Request, web.Application]


@pytest.fixture
async def client(context: Context) -> AsyncIterator[Client]:
    app = web.Application()
    http.add_routes(app, context)
    async with TestClient(TestServer(app)) as client:
        yield client


async def test_alive_and_ready(client: Client) -> None:
    assert (await client.get("/healthz")).status == 200

    answer = await client.get("/readyz")

    assert answer.status == 200
    assert await answer.json() == await answer.json() | {"ok": True, "database": True, "outbox_oldest_seconds": 0.0}


async def test_not_ready_when_the_database_takes_no_writes(client: Client, context: Context) -> None:
    await context.store.close()

    answer = await client.get("/readyz")

    assert answer.status == 503
    assert (await answer.json())["database"] is False
    assert (await client.get("/healthz")).status == 200


async def test_figures_tell_of_dead_letters(client: Client, context: Context) -> None:
    at = context.now() - timedelta(minutes=1)
    await context.store.write(
        lambda tx: inbox.keep_failed(tx, "web", "1", person="", body="{}", at=at, error="ValueError")
    )

    text = await (await client.get("/metrics")).text()

    assert "manhmoi_dead_letters 1.0" in text
    assert "manhmoi_outbox_depth 0.0" in text
    assert 'manhmoi_outbox_age_seconds{channel="telegram"} 0.0' in text
    assert "manhmoi_database_up 1.0" in text
    assert 'manhmoi_disk_free_bytes{place="data"}' in text
    assert "process_resident_memory_bytes" in text


async def test_figures_are_there_without_a_database(client: Client, context: Context) -> None:
    await context.store.close()

    answer = await client.get("/metrics")

    assert answer.status == 200
    assert "process_cpu_seconds_total" in await answer.text()
    assert "manhmoi_database_up 0.0" in await answer.text()


async def test_redis_answers_or_does_not(redis_url: str) -> None:
    assert await http.answers(redis_url)
    assert not await http.answers("redis://127.0.0.1:1/0")
    assert not await http.answers("no address")

"""What a process that is one of several does otherwise: how it agrees with them, hands over, and takes its leave."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from sqlalchemy.exc import OperationalError

from bot import http, lease, opening
from bot.context import Context
from bot.desk.groups import Groups
from bot.desk.moderator_group import ModeratorGroup
from bot.http import Health
from bot.settings import Settings, SettingsError
from storage.coordination import Bell, Coordination, InProcess

PATIENCE = 10.0
FOR_EVER = 30_000.0


@asynccontextmanager
async def serving(context: Context) -> AsyncIterator[tuple[TestClient[web.Request, web.Application], Health]]:
    app = web.Application()
    health = http.add_routes(app, context)
    async with TestClient(TestServer(app)) as client:
        yield client, health


async def answers(agreed: Coordination) -> None:
    async with asyncio.timeout(PATIENCE):
        while not agreed.answers:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def test_one_of_several_without_redis_looks_for_itself(settings: Settings) -> None:
    bell, settings = Bell(), settings.model_copy(update={"redis_url": ""})

    async with opening.coordination(settings, bell, many=True) as agreed, bell.listen("tickets") as heard:
        assert await heard.wait(PATIENCE) == {"tickets"}

    assert agreed.answers is None


async def test_who_is_alone_agrees_with_nobody(settings: Settings) -> None:
    async with opening.coordination(settings.model_copy(update={"redis_url": ""}), Bell()) as agreed:
        assert isinstance(agreed, InProcess)
        assert agreed.answers is None


@pytest.mark.parametrize("url", ["http://127.0.0.1", "redis://:sec/ret@host/0"])
async def test_what_is_no_address_of_redis_is_told(settings: Settings, url: str) -> None:
    with pytest.raises(SettingsError, match="redis_url: must be like") as error:
        async with opening.coordination(settings.model_copy(update={"redis_url": url}), Bell()):
            pass

    assert "sec" not in str(error.value)


async def test_without_redis_it_serves_and_says_so(context: Context, redis_url: str) -> None:
    told = []
    for url in (redis_url, "redis://127.0.0.1:1/0"):
        settings = context.settings.model_copy(update={"redis_url": url})
        async with opening.coordination(settings, context.bell) as agreed:
            if url == redis_url:
                await answers(agreed)
            async with serving(replace(context, coordination=agreed)) as (client, _):
                ready = await client.get("/readyz")
                figures = await (await client.get("/metrics")).text()
                told.append((ready.status, (await ready.json())["redis"], "manhmoi_redis_answers 1.0" in figures))

    assert told == [(200, True, True), (200, False, False)]


async def test_whoever_ends_says_so_first_and_answers_meanwhile(context: Context) -> None:
    async with serving(context) as (client, health):
        assert (await client.get("/readyz")).status == 200
        leaving = asyncio.create_task(health.drain(FOR_EVER))
        await asyncio.sleep(0)

        ready, alive = await client.get("/readyz"), await client.get("/healthz")
        said = await ready.json()
        leaving.cancel()

    assert ready.status == 503
    assert said == said | {"ok": False, "database": True, "stopping": True}
    assert (alive.status, alive.headers["Connection"]) == (200, "close")


class NoDoor:
    """Nothing is posted here."""

    name = "telegram"


async def test_a_group_that_moved_is_known_to_a_process_that_was_not_told(context: Context) -> None:
    told, other = Groups(["-1"]), Groups(["-1"])
    team = ModeratorGroup(context, NoDoor(), other)  # type: ignore[arg-type]
    following = asyncio.create_task(team.follow())
    await asyncio.sleep(0)

    await context.store.write(lambda tx: told.moves(tx, "-1", "-1002"))

    async with asyncio.timeout(PATIENCE):
        while not other.is_team("-1002"):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    assert other.current("-1") == "-1002"
    following.cancel()
    await asyncio.wait({following})


async def test_what_one_gives_back_another_has_at_once(context: Context) -> None:
    """Whoever waits for a lease looks rarely; that it was given back is rung."""
    at_work: list[str] = []

    def held(holder: str) -> asyncio.Task[None]:
        async def work() -> None:
            at_work.append(holder)
            await asyncio.Event().wait()

        holding = lease.hold(context.store, "a-job", holder, context.now, work, seconds=FOR_EVER)
        return asyncio.create_task(holding)

    async def has(holder: str) -> None:
        async with asyncio.timeout(PATIENCE):
            while holder not in at_work:  # noqa: ASYNC110
                await asyncio.sleep(0.01)

    one = held("one-host:1:1-a")
    await has("one-host:1:1-a")
    other = held("another-host:1:1-b")
    await context.store.write(lambda tx: None)  # it has asked by now
    await context.store.write(lambda tx: None)
    assert at_work == ["one-host:1:1-a"]
    one.cancel()
    await has("another-host:1:1-b")
    other.cancel()
    await asyncio.wait({one, other})


async def test_work_that_the_database_ended_begins_again(context: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lease, "AGAIN_S", 0.01)
    began, at_work = [], asyncio.Event()

    async def work() -> None:
        began.append(len(began))
        if len(began) < 3:
            async with asyncio.TaskGroup():
                raise OperationalError("BEGIN IMMEDIATE", (), Exception("database is locked"))
        at_work.set()
        await asyncio.Event().wait()

    holding = asyncio.create_task(lease.hold(context.store, "a-job", "one-host:1:1-a", context.now, work))
    async with asyncio.timeout(PATIENCE):
        await at_work.wait()
    holding.cancel()
    await asyncio.wait({holding})

    assert began == [0, 1, 2]


async def test_whatever_else_ends_the_work_is_said(context: Context) -> None:
    async def work() -> None:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(asyncio.sleep(0))
            raise ZeroDivisionError

    with pytest.raises(ExceptionGroup) as told:
        await lease.hold(context.store, "a-job", "one-host:1:1-a", context.now, work)

    assert told.value.subgroup(ZeroDivisionError) is not None

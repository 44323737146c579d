"""Redis killed, silent, emptied and back again: slower for a while, and nothing is lost."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager

import pytest
import redis

from storage import redis_link
from storage.coordination import Bell
from storage.redis_link import RedisLink
from tests import servers
from tests.contract.test_coordination import NEVER, PATIENCE, until

HANGS = 5.0  # seconds: what takes longer than this would hold up a turn


@pytest.fixture(scope="module")
def own() -> Iterator[servers.Redis]:
    """A server that tests kill; whoever does starts it again."""
    server = servers.own_redis()
    yield server
    server.stop()


@asynccontextmanager
async def two(server: servers.Redis) -> AsyncIterator[tuple[RedisLink, Bell, RedisLink, Bell]]:
    async with AsyncExitStack() as stack:
        bells = Bell(), Bell()
        links = [await stack.enter_async_context(redis_link.linked(server.url, bell)) for bell in bells]
        await until(lambda: all(link.answers for link in links))
        yield links[0], bells[0], links[1], bells[1]


async def take(link: RedisLink, name: str, *, rate: float, burst: float, among: int = 1) -> float:
    async with asyncio.timeout(HANGS):
        return await link.take(name, rate=rate, burst=burst, among=among)


@pytest.mark.parametrize("how", ["killed", "silent"])
async def test_lost_and_found(own: servers.Redis, how: str) -> None:
    async with two(own) as (one, bell, other, other_bell), other_bell.listen("a", "b") as heard:
        assert own.process is not None
        if how == "killed":
            own.kill()
        else:
            own.process.send_signal(signal.SIGSTOP)
        try:
            # Nobody may take more than its share, and what the others took a moment ago is not known.
            wait = await take(one, "x", rate=0.2, burst=2, among=2)
            assert 5 < wait <= 10
            await until(lambda: not one.answers and not other.answers)
            assert await take(other, "y", rate=1e9, burst=1) == 0.0
            bell.ring_all(["a"])
            looked = await heard.wait(PATIENCE)
            assert looked == {"a", "b"}  # everybody looks for themselves
        finally:
            if how == "killed":
                own.start()
            else:
                own.process.send_signal(signal.SIGCONT)

        await until(lambda: bool(one.answers and other.answers))
        assert await heard.wait(PATIENCE) == {"a", "b"}  # once more, for what was missed
        bell.ring_all(["b"])
        rung: set[str] = set()
        while "b" not in rung:
            rung |= await heard.wait(PATIENCE)
        assert await take(one, "z", rate=1e9, burst=1) == 0.0
        assert one.answers


async def test_a_bucket_that_was_flushed_is_empty_and_not_full(own: servers.Redis) -> None:
    async with two(own) as (one, _, other, _):
        with redis.Redis.from_url(own.url) as client:
            client.set("{manhmoi}:since", 0)
            assert [await take(one, "a", rate=NEVER, burst=2) for _ in range(2)] == [0.0, 0.0]

            client.flushall()

        assert await take(other, "a", rate=NEVER, burst=2) > 990
        assert other.answers


async def test_what_was_committed_while_nobody_could_be_told_is_told_afterwards(own: servers.Redis) -> None:
    async with AsyncExitStack() as stack:
        bell, other_bell = Bell(), Bell()
        one = await stack.enter_async_context(redis_link.linked(own.url, bell))
        await until(lambda: bool(one.answers))
        own.kill()
        await until(lambda: not one.answers)
        for number in range(redis_link.MOST_NAMES + 1):
            bell.ring_all([f"chat:{number}"])
        own.start()
        other = await stack.enter_async_context(redis_link.linked(own.url, other_bell))
        async with other_bell.listen("chat:7") as heard:
            await until(lambda: bool(one.answers and other.answers))

            assert await heard.wait(PATIENCE) == {"chat:7"}


async def test_a_server_that_was_never_there_is_waited_for_by_nobody() -> None:
    heard: list[bool] = []
    async with redis_link.linked("redis://127.0.0.1:1/0", Bell(), heard.append) as link:
        assert await take(link, "a", rate=1, burst=2) == 0.0
        await until(lambda: heard == [False])

        assert link.answers is False


async def test_a_server_that_has_no_room_is_as_good_as_none(own: servers.Redis) -> None:
    async with two(own) as (one, _, _, _):
        with redis.Redis.from_url(own.url) as client:
            client.set("{manhmoi}:since", 0)
            client.config_set("maxmemory", "1")
            try:
                await take(one, "a", rate=1, burst=1)
                await until(lambda: not one.answers)
            finally:
                client.config_set("maxmemory", "0")
        await until(lambda: bool(one.answers))

"""One suite over both kinds of coordination: what several members of one installation may rely on.

A member is a process: its bell, and its way to the others. Within one process all members are the same one.
"""

from __future__ import annotations

import asyncio
import random
import threading
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass

import pytest
import redis

from storage import redis_link
from storage.coordination import Bell, Coordination, InProcess, TokenBucket

PATIENCE = 10.0
NEVER = 0.001  # tokens a second: none comes back while a test runs


@dataclass(frozen=True)
class Member:
    bell: Bell
    coordination: Coordination


@pytest.fixture(params=["in process", "redis"])
async def members(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[list[Member]]:
    """Three of an installation that has run for long. A machine that has other things to do is waited for."""
    monkeypatch.setattr(redis_link, "PATIENCE_S", PATIENCE)
    if request.param == "in process":
        yield [Member(Bell(), InProcess())] * 3
        return
    url = request.getfixturevalue("redis_url")
    with redis.Redis.from_url(url) as client:
        client.set("{manhmoi}:since", 0)
    async with AsyncExitStack() as stack:
        made = []
        for _ in range(3):
            bell = Bell()
            made.append(Member(bell, await stack.enter_async_context(redis_link.linked(url, bell))))
        await until(lambda: all(one.coordination.answers for one in made))
        yield made


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not true():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def test_a_bucket_is_one_for_all_and_tells_the_wait(members: list[Member]) -> None:
    given = [await one.coordination.take("a", rate=NEVER, burst=3) for one in members]
    refused = [await one.coordination.take("a", rate=NEVER, burst=3) for one in members]
    of_another = await members[1].coordination.take("b", rate=NEVER, burst=3)

    assert given == [0.0, 0.0, 0.0]
    assert all(990 < wait <= 1000 for wait in refused)
    assert of_another == 0.0


async def test_what_was_waited_for_is_there(members: list[Member]) -> None:
    one, two, _ = members
    await one.coordination.take("a", rate=1, burst=1)

    wait = await two.coordination.take("a", rate=1, burst=1)
    await asyncio.sleep(wait)

    assert 0 < wait <= 1
    assert await one.coordination.take("a", rate=1, burst=1) == 0.0


async def test_a_cost_above_the_burst_passes_and_leaves_a_debt(members: list[Member]) -> None:
    one, two, _ = members

    passed = await one.coordination.take("a", rate=0.1, burst=5, cost=8)
    wait = await two.coordination.take("a", rate=0.1, burst=5)

    assert passed == 0.0
    assert 39 < wait <= 40


async def test_however_many_ask_at_once_no_more_is_given_than_there_is(members: list[Member]) -> None:
    asked = [one.coordination.take("a", rate=NEVER, burst=40) for one in members for _ in range(40)]

    waits = await asyncio.gather(*asked)

    assert waits.count(0.0) == 40


async def test_what_one_commits_wakes_all_who_listen_for_it(members: list[Member]) -> None:
    one, two, three = members

    async with two.bell.listen("a", "b") as heard, three.bell.listen("b") as also_heard:
        threading.Thread(target=one.bell.ring_all, args=(["a", "b", "c"],)).start()

        rung: set[str] = set()
        while rung != {"a", "b"}:
            rung |= await heard.wait(PATIENCE)
        assert await also_heard.wait(PATIENCE) == {"b"}


async def test_a_ring_of_ones_own_is_heard_at_once_and_by_nobody_else(members: list[Member]) -> None:
    one, two, _ = members

    async with one.bell.listen("a") as heard, two.bell.listen("a", "end") as elsewhere:
        one.bell.ring("a")
        assert await heard.wait(PATIENCE) == {"a"}
        one.bell.ring_all(["end"])
        rung: set[str] = set()
        while "end" not in rung:
            rung |= await elsewhere.wait(PATIENCE)

    assert ("a" in rung) == (one.bell is two.bell)


def test_the_arithmetic_in_redis_is_that_of_the_bucket(redis_url: str) -> None:
    with redis.Redis.from_url(redis_url, decode_responses=True) as client:
        client.set("{manhmoi}:since", 0)
        script = client.register_script(redis_link.BUCKET.replace("redis.call('TIME')", "{ARGV[5], 0}"))
        chance = random.Random(7)
        for number, (rate, burst) in enumerate([(30, 30), (0.5, 20), (7.3, 1), (2, 0.5), (1000, 3)]):
            now = 1_000.0
            bucket = TokenBucket.full(rate=rate, burst=burst, at=0.0)
            for _ in range(60):
                now += chance.choice([0.0, chance.uniform(0, 2 / rate), chance.uniform(-1, 1), 3.0])
                cost = chance.choice([1.0, 1.0, 1.0, burst * 1.5])
                bucket, wait = bucket.take(now, cost)
                args = [rate, burst, cost, 0, repr(now)]
                found = float(script(keys=[f"{{manhmoi}}:bucket:{number}", "{manhmoi}:since"], args=args))
                assert found == pytest.approx(wait, abs=1e-6)


def test_a_bucket_that_was_lost_is_empty_but_for_a_limit_of_our_own(redis_url: str) -> None:
    with redis.Redis.from_url(redis_url) as client:
        script = client.register_script(redis_link.BUCKET)

        def take(name: str, *, starts_full: bool) -> float:
            args = [NEVER, 3, 1, int(starts_full)]
            return float(script(keys=[f"{{manhmoi}}:bucket:{name}", "{manhmoi}:since"], args=args))

        in_redis = [take("a", starts_full=False), *(take("b", starts_full=True) for _ in range(4))]
    alone = InProcess(since=time.monotonic())
    in_process = [
        alone.take_now("a", rate=NEVER, burst=3),
        *(alone.take_now("b", rate=NEVER, burst=3, starts_full=True) for _ in range(4)),
    ]

    for empty, first, second, third, fourth in (in_redis, in_process):
        assert (first, second, third) == (0.0, 0.0, 0.0)
        assert 990 < empty <= 1000
        assert 990 < fourth <= 1000

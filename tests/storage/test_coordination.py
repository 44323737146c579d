"""Bell and bucket."""

from __future__ import annotations

import asyncio
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.coordination import Bell, TokenBucket


async def test_a_ring_from_another_thread_wakes_those_that_listen() -> None:
    bell = Bell()

    async with bell.listen("a", "b") as one, bell.listen("b") as two:
        threading.Thread(target=bell.ring, args=("a", "b", "c")).start()

        assert await one.wait(2) == {"a", "b"}
        assert await two.wait(2) == {"b"}
        assert await two.wait(0.01) == set()


async def test_what_was_rung_before_the_wait_is_not_lost() -> None:
    bell = Bell()

    async with bell.listen("a", "b") as listener:
        bell.ring("a")
        bell.ring("b")
        await asyncio.sleep(0)

        assert await listener.wait(1) == {"a", "b"}


async def test_nobody_hears_after_leaving() -> None:
    bell = Bell()

    async with bell.listen("a"):
        pass
    bell.ring("a")

    assert bell._listeners == {}


def test_a_ring_for_a_closed_loop_does_no_harm() -> None:
    bell = Bell()
    loop = asyncio.new_event_loop()
    loop.run_until_complete(bell.listen("a").__aenter__())
    loop.close()

    bell.ring("a")

    assert bell._listeners == {}


def test_a_bucket_tells_the_exact_wait() -> None:
    bucket = TokenBucket.full(rate=2, burst=2, at=100)

    bucket, first = bucket.take(100)
    bucket, second = bucket.take(100)
    same, third = bucket.take(100)
    _, fourth = bucket.take(100 + third)

    assert (first, second, third, fourth) == (0.0, 0.0, 0.5, 0.0)
    assert same is bucket


def test_a_bucket_bears_a_clock_that_goes_back() -> None:
    bucket, _ = TokenBucket.full(rate=1, burst=1, at=100).take(100)

    assert bucket.take(90)[1] == pytest.approx(11)


def test_a_cost_above_the_burst_passes_and_leaves_a_debt() -> None:
    bucket, wait = TokenBucket.full(rate=1, burst=5, at=0).take(0, cost=8)

    assert wait == 0
    assert bucket.take(0)[1] == pytest.approx(4)


def test_after_a_pause_it_starts_empty() -> None:
    bucket = TokenBucket.full(rate=1, burst=5, at=0).pause(0, 30)

    assert bucket.take(0)[1] == pytest.approx(31)


@given(
    rate=st.floats(0.1, 50),
    burst=st.integers(1, 30),
    asks=st.lists(st.floats(0, 2), max_size=60),
)
def test_a_bucket_never_gives_more_than_its_rate(rate: float, burst: int, asks: list[float]) -> None:
    bucket = TokenBucket.full(rate=rate, burst=burst, at=0)
    now, given_out = 0.0, 0

    for pause in asks:
        now += pause
        bucket, wait = bucket.take(now)
        given_out += wait == 0
        assert given_out <= burst + rate * now + 1e-6
        if wait:
            assert bucket.take(now + wait)[1] == 0

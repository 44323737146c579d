"""Several senders on one database: everything once and in order, and what a dead one left is taken over."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot import presence
from bot import sender as sending_module
from bot.channels.base import Attached
from bot.context import Context
from bot.presence import LASTS, Presence
from bot.sender import Pace, Sender
from flows.capabilities import Message
from storage import leases, outbox
from storage.coordination import InProcess
from storage.unit import Tx
from tests.bot import test_sender
from tests.bot.test_sender import Clock, Played, rows, say, sending, until

context, clock = test_sender.context, test_sender.clock
QUICK = Pace(overall=10_000, to_one=10_000)
ELSEWHERE = "another-host:7:1-abcd"
# The first is of another host too: a name with this process's own number is that of an earlier life of it, whose work
# is taken over at once (lease.is_gone), also while it sends.
STILL_ELSEWHERE = "a-third-host:7:1-efab"


def word_of_elsewhere(tx: Tx, now: datetime, more: int) -> None:
    assert leases.take(tx, f"sender:{ELSEWHERE}", holder=ELSEWHERE, now=now + timedelta(seconds=more), seconds=30)


class Slow(Played):
    """A platform that takes a moment."""

    async def send(self, target: str, message: Message, *, attached: Attached | None = None) -> str:
        await asyncio.sleep(0.01)
        return await super().send(target, message, attached=attached)


@asynccontextmanager
async def two(context: Context, pace: Pace) -> AsyncIterator[tuple[Played, Played]]:
    """Two processes that send; what each has sent."""
    channels = Slow(), Slow()
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(sending(replace(context, holder=STILL_ELSEWHERE), channels[0], pace))
        await until(lambda: bool(channels[0].sent))  # the second one begins while the first has work in hand
        await stack.enter_async_context(sending(replace(context, holder=ELSEWHERE), channels[1], pace))
        yield channels


async def claimed_elsewhere(context: Context, text: str) -> None:
    """A message is under way in a process of another host, which said a moment ago that it is there."""
    await say(context, "1", text=text)
    now = context.now()

    def unit(tx: Tx) -> None:
        word_of_elsewhere(tx, now, 0)
        assert outbox.claim(tx, now, holder=ELSEWHERE, limit=1, channels=["telegram"])

    await context.store.write(unit)


async def test_two_senders_send_everything_once_and_in_order(context: Context) -> None:
    people, texts = [f"{number}" for number in range(150)], ["một", "hai", "ba"]
    for text in texts:
        await say(context, *people, text=text)

    async with two(context, QUICK) as (one, other):
        await until(lambda: len(one.sent) + len(other.sent) == len(people) * len(texts))
        await asyncio.sleep(0.2)  # whatever is sent twice comes now

    together = sorted([*one.sent, *other.sent])
    assert len(together) == len(people) * len(texts)
    assert one.sent and other.sent
    for person in people:
        assert [text for _, target, text in together if target == person] == texts
    assert await rows(context) == []


async def test_two_senders_without_redis_have_half_of_the_pace_each(context: Context) -> None:
    context = replace(context, coordination=InProcess())
    await say(context, *(f"9{number}" for number in range(40)))

    async with Presence(replace(context, holder=ELSEWHERE), "sender"):
        channel = Played()
        async with sending(context, channel, Pace(overall=20, to_one=20)):
            await until(lambda: len(channel.sent) == 40)

    took = channel.sent[-1][0] - channel.sent[0][0]
    assert took >= (40 - 10) / 10 - 0.05  # ten at once and ten a second: half of twenty


async def test_what_another_host_has_under_way_is_left_to_it_until_it_is_silent(
    context: Context, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending_module, "LOOK_FOR_DEAD", 0.1)
    monkeypatch.setattr(presence, "LASTS", 4.0)
    monkeypatch.setattr(presence, "MARGIN", 0.5)
    monkeypatch.setattr(presence, "EVERY", 0.3)
    channel = Played()
    await claimed_elsewhere(context, "một")
    await say(context, "2")

    async with sending(context, channel, QUICK):
        await until(lambda: len(channel.sent) == 1)
        clock.ahead = timedelta(hours=1)  # what a clock says is no proof
        for seconds in range(8):
            await asyncio.sleep(0.6)
            await context.store.write(lambda tx, more=seconds: word_of_elsewhere(tx, context.now(), more))
            assert [target for _, target, _ in channel.sent] == ["2"]

        await until(lambda: len(channel.sent) == 2)

    assert [(target, text) for _, target, text in channel.sent] == [("2", "một"), ("1", "một")]


async def test_a_sender_that_was_taken_for_dead_does_not_send_what_is_another_s_by_now(
    context: Context, clock: Clock
) -> None:
    channel = Played()
    await say(context, "1", text="một")
    await say(context, "1", text="hai")
    sender = Sender(context, {"telegram": channel}, {"telegram": Pace(overall=1000, to_one=1, burst=1)})

    def taken_over(tx: Tx) -> int:
        outbox.recover(tx, holder=ELSEWHERE)
        return len(outbox.claim(tx, context.now(), holder=ELSEWHERE, limit=9, channels=["telegram"]))

    running = asyncio.create_task(sender.run())
    await until(lambda: len(channel.sent) == 1)  # "hai" waits for room
    await asyncio.sleep(0.1)
    clock.ahead = timedelta(seconds=LASTS + 1)  # this one was silent for so long
    assert await context.store.write(taken_over) == 1
    await until(lambda: not sender._lanes["telegram"])
    running.cancel()
    await asyncio.wait({running})

    assert [text for _, _, text in channel.sent] == ["một"]
    (left,) = await rows(context)
    assert (left.state, left.holder) == ("sending", ELSEWHERE)


async def test_one_that_ends_says_so_and_others_forget_it(context: Context, clock: Clock) -> None:
    other = replace(context, holder=ELSEWHERE)
    async with Presence(context, "sender") as mine:
        async with Presence(other, "sender"):
            assert await mine.living([ELSEWHERE]) == {ELSEWHERE}
        assert await mine.living([ELSEWHERE]) == set()
        assert mine.is_there

        clock.ahead = timedelta(seconds=LASTS)

        assert not mine.is_there

"""The machine's clock is put an hour back, or a day forward: nothing stands still, nothing runs away."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot import app, clock_watch, lease
from bot.clock_watch import ClockWatch
from bot.every import Every
from flows.events import Event, Text
from storage import clock_jumps, conversations, cursors, ids, leases, messages, outbox
from storage.tables import outbox as outbox_table
from storage.unit import Tx
from tests.integration.clock import START, Clock
from tests.integration.zalo import until

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


async def says(house: app.House, clock: Clock, text: str, user: str = "u1") -> None:
    at = clock()
    event = Event(channel="web", user=user, at=at, what=Text(text), message_id=f"{user}:{at.isoformat()}:{text}")
    await house.turns.take("web", event.message_id, "{}", event=event)


async def due(house: app.House) -> int:
    """How many messages could leave now."""
    context = house.context
    count = sa.select(sa.func.count()).where(outbox_table.c.due_at <= context.now())
    return await context.store.read(lambda tx: int(tx.execute(count).scalar_one()))


async def waiting(house: app.House) -> int:
    return sum((await house.context.store.read(outbox.sizes)).values())


@asynccontextmanager
async def watching(house: app.House) -> AsyncIterator[None]:
    running = asyncio.create_task(ClockWatch(house.context).run())
    yield
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running


@pytest.mark.parametrize("restarted", [False, True], ids=["while it runs", "while it does not run"])
async def test_an_hour_back_holds_up_no_message(
    house: app.House, clock: Clock, monkeypatch: pytest.MonkeyPatch, restarted: bool
) -> None:
    monkeypatch.setattr(clock_watch, "LOOK_EVERY_S", 0.02)
    for number in range(5):
        await says(house, clock, "Chào cháu", f"u{number}")
    waits = await waiting(house)
    assert waits >= 5

    async def the_time_is_kept() -> bool:
        return bool(await house.context.store.read(lambda tx: cursors.get(tx, clock_jumps.KEPT)))

    async def all_are_due() -> bool:
        return await due(house) == waits

    async with watching(house):
        await until(the_time_is_kept, "the time is kept")
        if not restarted:
            clock.now -= HOUR
            await until(all_are_due, "messages are due")
            return
    clock.now -= HOUR
    assert await due(house) == 0
    async with watching(house):
        await until(all_are_due, "messages are due")


async def test_the_talk_goes_on_and_its_order_stays(house: app.House, clock: Clock) -> None:
    said = []
    for number, jump in enumerate((timedelta(0), -HOUR, DAY, -DAY, HOUR, timedelta(0))):
        clock.now += jump
        said.append(f"Lời thứ {number}")
        await says(house, clock, said[-1])

    def log(tx: Tx) -> list[str]:
        conversation_id = conversations.find(tx, "web", "u1") or ""
        return [one.text for one in messages.of_conversation(tx, conversation_id, limit=1000) if one.text in said]

    assert await house.context.store.read(log) == said


async def test_a_person_is_answered_after_a_jump_whatever_they_sent_before(house: app.House, clock: Clock) -> None:
    for number in range(40):  # beyond the limit of a minute
        await says(house, clock, f"lời {number}")
    before = await waiting(house)

    clock.now -= HOUR
    await says(house, clock, "Cháu còn đó không")

    assert await waiting(house) > before


async def test_a_day_forward_and_back_reminds_once_and_makes_no_second_ticket(house: app.House, clock: Clock) -> None:
    for text in ("xin chào", "đồng ý", "người thân", "Chuyện này tôi nghe kể lại"):
        await says(house, clock, text)
    clock.now += DAY + HOUR
    assert await house.timers.wake_due() == 1
    clock.now -= DAY + HOUR
    assert await house.timers.wake_due() == 0
    clock.now += DAY + HOUR
    assert await house.timers.wake_due() == 0


async def test_a_lease_of_the_time_before_is_no_lease(house: app.House, clock: Clock) -> None:
    store = house.context.store

    async def takes(holder: str) -> bool:
        return await store.write(lambda tx: leases.take(tx, "x", holder=holder, now=clock(), seconds=lease.SECONDS))

    assert await takes("elsewhere:1:1-a")
    assert not await takes("here:1:1-b")
    clock.now -= HOUR  # and the first holder is no more
    assert await takes("here:1:1-b")
    assert not await takes("elsewhere:1:1-a")
    clock.now += DAY
    assert await takes("here:1:1-b")


def test_what_is_done_every_hour_waits_for_no_hour_to_come_again() -> None:
    every, now = Every(HOUR), START
    assert every.is_due(now)
    assert not every.is_due(now + timedelta(minutes=59))
    assert every.is_due(now - DAY)
    assert not every.is_due(now - DAY + timedelta(minutes=59))
    assert every.is_due(now)


def test_ids_go_on_after_those_of_an_earlier_life() -> None:
    ahead = ids.Ids(clock_ns=lambda: 2_000_000_000_000_000_000)
    last = [ahead.new() for _ in range(3)][-1]
    late = ids.Ids(clock_ns=lambda: 1_900_000_000_000_000_000)
    late.begin_after(last)
    assert last < late.new() < late.new()

"""Drafts left open, on the real store: reminded once, then a ticket; a wake-up that fails does not fail for ever."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot import app
from flows.events import Event, Text
from storage import inbox, messages, tickets
from tests.integration.clock import Clock


async def say(house: app.House, clock: Clock, *lines: str) -> None:
    for line in lines:
        at = clock()
        event = Event(channel="web", user="u1", at=at, what=Text(line), message_id=at.isoformat())
        await house.turns.take("web", at.isoformat(), "{}", event=event)


async def said(house: app.House) -> str:
    found = await house.context.store.read(lambda tx: messages.undelivered(tx) or [])
    assert found == []
    rows = await house.context.store.read(
        lambda tx: [one.text for one in messages.of_conversation(tx, _conversation(tx))]
    )
    return "\n".join(rows)


def _conversation(tx: object) -> str:
    from storage import conversations

    found = conversations.find(tx, "web", "u1")  # type: ignore[arg-type]
    assert found
    return found


async def test_one_reminder_then_an_incomplete_ticket(house: app.House, clock: Clock) -> None:
    await say(house, clock, "xin chào", "đồng ý", "người thân", "Chuyện này tôi nghe kể lại")

    clock.now += timedelta(hours=25)
    assert await house.timers.wake_due() == 1
    assert await house.timers.wake_due() == 0
    assert "đang kể dở" in await said(house)
    clock.now += timedelta(days=8)
    assert await house.timers.wake_due() == 1

    (ticket,) = await house.context.store.read(tickets.search)
    assert ticket.incomplete


async def test_a_wake_up_that_fails_is_one_dead_letter(
    house: app.House, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await say(house, clock, "xin chào", "đồng ý", "người thân", "Chuyện này tôi nghe kể lại")
    clock.now += timedelta(hours=25)
    # A fault of the program: its own rules are broken. Nothing else can make the pure machine raise.
    monkeypatch.setattr("flows.machine.drafts.woken", lambda talk: 1 / 0)

    for _ in range(3):
        await house.timers.wake_due()

    (failed,) = await house.context.store.read(inbox.failed)
    monkeypatch.undo()
    assert await house.turns.again(failed)
    assert "đang kể dở" in await said(house)

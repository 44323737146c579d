"""A row that nobody can read: it is set aside and told of, and everything else goes on."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.context import Context
from bot.timers import Timers
from flows.capabilities import TELEGRAM
from storage import conversations
from storage.tables import conversations as conversations_table
from storage.tables import messages
from storage.types import Delivery
from storage.unit import Tx
from tests.bot.test_breaker import Platform, Team, said, sending
from tests.bot.test_sender import rows, until


async def damaged(context: Context, *users: str) -> list[str]:
    """What waits for these people can be read by nobody; the ids of the messages."""

    def unit(tx: Tx) -> list[str]:
        of = [conversations.find(tx, "telegram", user) or "" for user in users]
        mine = messages.c.conversation_id.in_(of)
        found = list(tx.execute(sa.select(messages.c.id).where(mine, messages.c.text != b"")).scalars())[: len(users)]
        tx.execute(sa.update(messages).where(messages.c.id.in_(found)).values(text=b"\x01damaged"))
        return found

    return await context.store.write(unit)


async def test_a_message_that_cannot_be_read_is_set_aside_and_the_lane_goes_on(
    context: Context,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.sender.BROKEN_PAUSE", 0.1)
    platform, team = Platform("telegram", TELEGRAM), Team()
    await said(context, "telegram", range(20), "một", "hai")
    (broken,) = await damaged(context, "7")

    async with sending(context, platform, team=team):
        await until(lambda: len(platform.sent) == 39)
        await until(lambda: bool(team.heard))

    assert await rows(context) == []
    assert [text for target, text in platform.texts if target == "7"] == ["hai"]
    assert team.heard == [("outbox_broken", "telegram")]
    left = sa.select(messages.c.delivery, messages.c.delivery_error).where(messages.c.id == broken)
    assert await context.store.read(lambda tx: tuple(tx.execute(left).one())) == (Delivery.FAILED, "broken_row")


class Nobody:
    """Turns that nobody needs here."""

    async def take(self, *_: object) -> object:
        raise AssertionError


async def test_a_chore_that_breaks_stops_neither_the_others_nor_the_wake_ups(context: Context) -> None:
    done = []

    async def breaks() -> None:
        raise RuntimeError

    async def works() -> None:
        done.append("worked")

    timers = Timers(context, Nobody(), chores=(breaks, works))  # type: ignore[arg-type]
    await timers._do_chores()
    assert done == ["worked"]


async def test_a_conversation_that_cannot_be_read_keeps_no_other_from_being_woken(context: Context) -> None:
    now = context.now()
    await said(context, "telegram", range(3), "một")

    def unit(tx: Tx) -> None:
        t = conversations_table
        tx.execute(sa.update(t).values(wake_at=now))
        tx.execute(sa.update(t).where(t.c.id == conversations.find(tx, "telegram", "1")).values(user=b"\x01damaged"))

    await context.store.write(unit)
    due = await context.store.read(lambda tx: conversations.due(tx, now + timedelta(seconds=1), limit=10))
    assert sorted(one.user for one in due) == ["0", "2"]

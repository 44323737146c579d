"""What runs full or stands still is told of once, and once more when it is over; figures of what waits."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from bot import observe
from bot.context import Context
from bot.settings import Settings, Watching
from bot.watching import Watch
from storage import alarms, figures, grants, media, tables
from storage.unit import Tx
from tests.storage import making


class Team:
    """Hears of alarms."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def tell_of_alarm(self, _tx: Tx, what: str, _detail: str, _at: datetime, /) -> None:
        self.heard.append(what)

    def tell_on_ticket(self, tx: Tx, ticket_id: str, what: str, at: datetime, /, *, detail: str = "") -> None:
        raise NotImplementedError


def with_limits(context: Context, *, disk_free_mb: int) -> Context:
    limits = Watching(disk_free_mb=disk_free_mb)
    return dataclasses.replace(context, settings=context.settings.model_copy(update={"watching": limits}))


async def look(context: Context, team: Team) -> None:
    watch = Watch(context, team=team)
    await watch._look(await watch.figures())


async def test_a_disk_that_is_almost_full_is_told_of_once_and_when_there_is_room_again(context: Context) -> None:
    team, full = Team(), with_limits(context, disk_free_mb=10**9)

    await look(full, team)
    await look(full, team)
    assert {one.what for one in await context.store.read(alarms.standing)} == {"disk_full"}
    count = len(team.heard)
    await look(with_limits(context, disk_free_mb=1), team)
    await look(with_limits(context, disk_free_mb=1), team)

    assert team.heard == ["disk_full"] * count + ["disk_full_over"] * count
    assert await context.store.read(alarms.standing) == []


async def test_messages_that_do_not_leave_are_told_of_once_and_when_they_have_left(context: Context) -> None:
    team, at = Team(), context.now() - timedelta(minutes=11)
    limits = with_limits(context, disk_free_mb=1)

    def wait(tx: Tx) -> None:
        making.said(tx, making.conversation(tx, at), "Dạ cháu chào bác ạ", at)

    await context.store.write(wait)
    await look(limits, team)
    await look(limits, team)
    await context.store.write(lambda tx: tx.execute(sa.delete(tables.outbox)))
    await look(limits, team)
    await look(limits, team)

    assert team.heard == ["outbox_late", "outbox_late_over"]


async def test_a_message_that_was_tried_and_waits_for_its_next_try_is_late_all_the_same(context: Context) -> None:
    now = context.now()

    def wait(tx: Tx) -> None:
        making.said(tx, making.conversation(tx, now), "Dạ cháu chào bác ạ", now)
        tx.execute(sa.update(tables.outbox).values(attempts=5, due_at=now + timedelta(hours=1)))

    await context.store.write(wait)
    found = await context.store.read(lambda tx: figures.read(tx, now + timedelta(minutes=20)))

    assert 1190 < found.outbox["telegram"].age < 1210
    assert found.outbox_depth == 1


async def test_the_figures_tell_what_waits(context: Context) -> None:
    now = context.now()

    def unit(tx: Tx) -> None:
        conversation_id = making.conversation(tx, now)
        ticket_id = making.ticket(tx, now, conversation_id=conversation_id)
        late = sa.update(tables.ticket_terms).where(tables.ticket_terms.c.ticket_id == ticket_id)
        tx.execute(late.values(since=now - timedelta(hours=3)))
        tx.execute(sa.update(tables.conversations).values(wake_at=now - timedelta(minutes=2)))
        for state in ("waiting", "failed"):
            one = media.add(
                tx,
                conversation_id=conversation_id,
                ticket_id=ticket_id,
                message_id=None,
                channel="telegram",
                kind="photo",
                ref={},
                at=now - timedelta(minutes=5),
            )
            if state == "failed":
                media.give_up(tx, one, state=state, error="404")
        pair = grants.NewPair("a", "r", now + timedelta(hours=1), now + timedelta(days=80))
        grants.import_pair(tx, "oa", pair, imported=b"", at=now - timedelta(hours=1))

    await context.store.write(unit)
    found = await context.store.read(lambda tx: figures.read(tx, now))
    await Watch(context).figures()
    shown = observe.exposition().decode()

    assert (round(found.unanswered_age), round(found.timers_late), round(found.files_age)) == (10_800, 120, 300)
    assert found.files == {"waiting": 1, "fetching": 0, "failed": 1}
    assert found.tokens is not None
    assert (round(found.tokens.age), round(found.tokens.access_left)) == (3600, 3600)
    assert 'manhmoi_media_files{state="failed"} 1.0' in shown
    assert 'manhmoi_token_left_seconds{token="refresh"}' in shown


async def test_the_database_is_asked_once_in_a_while(context: Context) -> None:
    watch, asked = Watch(context), list[Any]()
    read = context.store.read

    async def counted(unit: object) -> object:
        asked.append(unit)
        return await read(unit)  # type: ignore[arg-type]

    context.store.read = counted  # type: ignore[method-assign, assignment]
    for _ in range(20):
        await watch.figures()

    assert len([one for one in asked if "Watch." in one.__qualname__]) == 1  # others look by themselves


def test_the_limits_are_settings() -> None:
    assert (Settings().watching.disk_free_mb, Settings().watching.outbox_minutes) == (1_000, 10)

"""Reports by themselves: made once when they are due, kept, told of; after a restart and by two processes, too."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot import opening, reports
from bot.context import Context
from bot.settings import Reports, Settings
from storage import alarms, audit, tables
from storage import reports as stored
from storage.crypto import KeyRing
from tests import databases
from tests.papers import world


class Clock:
    """Stands still until it is moved; by the wall in Hải Phòng."""

    def __init__(self) -> None:
        self.at = self.on("2026-11-20T12:00")

    def on(self, when: str) -> datetime:
        self.at = datetime.fromisoformat(when).replace(tzinfo=world.ZONE)
        return self.at

    def __call__(self) -> datetime:
        return self.at


class Programs:
    """Processes of one program: each has its own store on the same database and the same files."""

    def __init__(self, settings: Settings, clock: Clock, stack: AsyncExitStack) -> None:
        self._settings, self._clock, self._stack = settings, clock, stack

    async def another(self, **changed: Reports) -> tuple[Context, reports.Schedule]:
        settings = self._settings.model_copy(update=changed)
        opened = await self._stack.enter_async_context(opening.opened(settings, texts=opening.texts(settings)))
        context = replace(opened, now=self._clock)
        return context, reports.Schedule(context, None)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def programs(tmp_path: Path, clock: Clock) -> AsyncIterator[Programs]:
    settings = Settings(
        **databases.settings(tmp_path / "manhmoi.db"),
        media_url=(tmp_path / "media").as_uri(),
        secret_key=KeyRing.make(),  # type: ignore[arg-type]
    )
    async with AsyncExitStack() as stack:
        yield Programs(settings, clock, stack)


async def made(context: Context) -> list[tuple[str, date]]:
    found = await context.store.read(stored.latest)
    return sorted((one.period.kind, one.period.first) for one in found)


async def test_each_regular_report_is_made_once_when_it_is_due(programs: Programs, clock: Clock) -> None:
    context, schedule = await programs.another()
    await context.store.write(partial(world.build, borders=world.BORDERS[3:5]))

    await schedule.look()
    assert await made(context) == []  # nothing that was due before the program was there

    clock.on("2026-11-23T06:59")
    await schedule.look()
    assert await made(context) == []

    clock.on("2026-11-23T07:01")
    await schedule.look()
    clock.on("2026-11-23T09:00")
    await schedule.look()
    week = ("week", date(2026, 11, 16))
    assert await made(context) == [week]
    ((line,), _) = [await context.store.read(stored.latest), None]
    assert (line.who, line.schedule, line.language) == ("", "week 2026-11-16", "vi")
    assert (await context.blobs.get(line.files["docx"])).startswith(b"PK")
    assert [one.who for one in await context.store.read(audit.entries) if one.what == "report_made"] == [""]

    clock.on("2027-01-04T07:01")  # off for six weeks: the last of each kind, and nothing of what was missed
    _, restarted = await programs.another()
    await restarted.look()
    assert await made(context) == [
        ("month", date(2026, 12, 1)),
        ("quarter", date(2026, 10, 1)),
        week,
        ("week", date(2026, 12, 28)),
    ]


async def test_two_processes_at_once_make_one_report(programs: Programs, clock: Clock) -> None:
    only_weeks = {"reports": Reports(schedule=("week",))}
    both = [await programs.another(**only_weeks) for _ in range(2)]
    await asyncio.gather(*(one.look() for _, one in both))

    clock.on("2026-11-23T07:01")
    await asyncio.gather(*(one.look() for _, one in both))

    assert await made(both[0][0]) == [("week", date(2026, 11, 16))]


async def test_figures_that_contradict_each_other_are_an_alarm_and_no_report(programs: Programs, clock: Clock) -> None:
    context, schedule = await programs.another(reports=Reports(schedule=("week",)))
    await schedule.look()
    await context.store.write(partial(world.build, borders=world.BORDERS[3:4]))
    t = tables.tickets
    first = (
        await context.store.read(lambda tx: tx.execute(sa.select(t.c.id, t.c.code).order_by(t.c.id.desc())).all())
    )[0]
    await context.store.write(lambda tx: tx.execute(sa.update(t).where(t.c.id == first.id).values(code="")))

    clock.on("2026-11-23T07:01")
    await schedule.look()

    assert await made(context) == []
    assert [one.what for one in await context.store.read(alarms.standing)] == ["report"]

    await context.store.write(lambda tx: tx.execute(sa.update(t).where(t.c.id == first.id).values(code=first.code)))
    clock.on("2026-11-23T08:00")
    await schedule.look()
    assert await made(context) == []  # it is tried again every hour
    clock.on("2026-11-23T08:02")
    await schedule.look()
    assert await made(context) == [("week", date(2026, 11, 16))]
    assert await context.store.read(alarms.standing) == []


async def test_one_that_cannot_be_kept_stops_neither_the_others_nor_the_timers(
    programs: Programs, clock: Clock, tmp_path: Path
) -> None:
    context, schedule = await programs.another(reports=Reports(schedule=("week", "month")))
    await schedule.look()
    (tmp_path / "media").rename(tmp_path / "away")
    (tmp_path / "media").write_text("no folder")

    clock.on("2026-12-01T07:01")
    await schedule.look()

    assert await made(context) == []
    standing = await context.store.read(alarms.standing)
    assert [(one.name, one.what) for one in standing] == [
        ("report-month", "report_failed"),
        ("report-week", "report_failed"),
    ]

    (tmp_path / "media").unlink()
    (tmp_path / "away").rename(tmp_path / "media")
    clock.on("2026-12-01T08:02")
    await schedule.look()
    assert await made(context) == [("month", date(2026, 11, 1)), ("week", date(2026, 11, 23))]
    assert await context.store.read(alarms.standing) == []


async def test_a_damaged_line_of_a_tickets_history_is_no_move_and_stops_no_report(
    programs: Programs, clock: Clock
) -> None:
    context, schedule = await programs.another(reports=Reports(schedule=("week",)))
    await schedule.look()
    await context.store.write(partial(world.build, borders=world.BORDERS[3:5]))
    e = tables.ticket_events
    newest = sa.select(sa.func.max(e.c.id)).where(e.c.what == "status").scalar_subquery()
    damage = sa.update(e).where(e.c.id == newest).values(detail=b"\x01damaged")
    assert (await context.store.write(lambda tx: tx.execute(damage).rowcount)) == 1

    clock.on("2026-11-30T07:01")
    await schedule.look()

    assert await made(context) == [("week", date(2026, 11, 23))]

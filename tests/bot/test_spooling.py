"""Before the turns stands the spool: who goes to disk, in which order it comes back, and what is said of it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from bot import observe, spooling
from bot.context import Context
from bot.spooling import Spooling
from storage.spool import Full, Spool
from storage.unit import Tx
from tests.bot.test_sender import until

AWAY = OperationalError("the database", None, Exception("is away"))


class Turns:
    """Takes updates, slowly or not at all, as a test says; knows each by its key, as the inbox does."""

    def __init__(self) -> None:
        self.taken: list[str] = []
        self.times: dict[str, datetime | None] = {}
        self.away = False
        self.stuck: asyncio.Event | None = None
        self.poison: set[str] = set()

    async def take(
        self, _channel: str, external_id: str, _body: str, *, form: object = None, at: datetime | None = None
    ) -> object:
        if self.stuck is not None:
            await self.stuck.wait()
        await asyncio.sleep(0)
        if self.away:
            raise AWAY
        if external_id in self.poison:
            raise RuntimeError("this one never")
        if external_id not in self.taken:
            self.taken.append(external_id)
            self.times[external_id] = at
        return None

    def whose(self, _channel: str, external_id: str, _body: str, *, at: datetime) -> str:
        return external_id.partition("-")[0]


class Team:
    """Hears what is told."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, str]] = []
        self.away = 0  # so often the database goes while it is told

    def tell_of_alarm(self, _tx: Tx, what: str, detail: str, _at: datetime) -> None:
        if self.away:
            self.away -= 1
            raise AWAY
        self.heard.append((what, detail))

    def tell_on_ticket(self, _tx: Tx, _ticket_id: str, _what: str, _at: datetime, *, detail: str = "") -> None:
        raise AssertionError(detail)


@asynccontextmanager
async def standing(
    context: Context, folder: Path, turns: Turns, *, team: Team | None = None, most: int = 1000, patience: float = 5.0
) -> AsyncIterator[Spooling]:
    """The spool before these turns, at work."""
    spool = Spool.open(folder, context.keys, most_bytes=1 << 30, most_updates=most)
    one = Spooling(turns, spool, context.now, patience=patience, store=context.store, team=team)
    running = asyncio.create_task(one.run())
    yield one
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
    await one.close()


def figure(name: str) -> float:
    return observe.REGISTRY.get_sample_value(f"manhmoi_spool_{name}") or 0.0


async def taken(one: Spooling, *keys: str) -> None:
    for key in keys:
        await one.take("telegram", key, "{}")


async def test_with_a_database_nothing_touches_the_disk(context: Context, tmp_path: Path) -> None:
    turns = Turns()
    async with standing(context, tmp_path, turns) as one:
        await taken(one, "lan-1", "lan-2")
        assert one.waiting == 0
    assert turns.taken == ["lan-1", "lan-2"]


async def test_what_failed_and_what_follows_waits_and_comes_in_order(context: Context, tmp_path: Path) -> None:
    turns = Turns()
    turns.away = True
    async with standing(context, tmp_path, turns) as one:
        await taken(one, "lan-1", "mai-1", "lan-2")
        assert (one.waiting, turns.taken) == (3, [])
        assert (figure("updates"), figure("age_seconds") > 0) == (3, True)
        came = context.now()
        turns.away = False
        await taken(one, "lan-3", "mai-2")
        await until(lambda: len(turns.taken) == 5)
        await until(lambda: one.waiting == 0)
        await until(lambda: figure("updates") == figure("age_seconds") == 0)
    assert [key for key in turns.taken if key.startswith("lan")] == ["lan-1", "lan-2", "lan-3"]
    assert [key for key in turns.taken if key.startswith("mai")] == ["mai-1", "mai-2"]
    at = turns.times["lan-1"]
    assert at is not None and at <= came  # told when it came, not when it was taken


async def test_who_is_cut_off_while_the_disk_hangs_leaves_the_others_their_turn(
    context: Context, tmp_path: Path
) -> None:
    turns, disk = Turns(), threading.Event()
    turns.away = True
    async with standing(context, tmp_path, turns) as one:
        one._hands.submit(disk.wait, 20)
        cut_off = asyncio.create_task(one.take("telegram", "lan-1", "{}"))
        await until(lambda: one._writer is not None)
        cut_off.cancel()
        await asyncio.sleep(0)
        disk.set()

        async with asyncio.timeout(10):
            await taken(one, "lan-2")
        turns.away = False
        await until(lambda: one.waiting == 0)
    assert turns.taken == ["lan-1", "lan-2"]


async def test_what_the_team_could_not_be_told_is_told_at_the_next_end(
    context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spooling, "WORTH_TELLING", timedelta(0))
    turns, team = Turns(), Team()
    team.away = 1
    async with standing(context, tmp_path, turns, team=team) as one:
        for key in ("lan-1", "lan-2"):
            turns.away = True
            await taken(one, key)
            turns.away = False
            await until(lambda: one.waiting == 0)
            await until(lambda: not team.away)
        await until(lambda: bool(team.heard))
    assert team.heard == [("spool_taken", "2")]


async def test_a_turn_that_hangs_sends_all_that_is_under_way_to_disk(context: Context, tmp_path: Path) -> None:
    turns = Turns()
    turns.stuck = asyncio.Event()
    async with standing(context, tmp_path, turns, patience=0.3) as one:
        first = asyncio.create_task(one.take("telegram", "lan-1", "{}"))
        await asyncio.sleep(0.2)  # the second has waited less when the first has waited enough
        second = asyncio.create_task(one.take("telegram", "lan-2", "{}"))
        await asyncio.gather(first, second)
        await taken(one, "lan-3")
        assert one.waiting == 3
        turns.stuck.set()
        await until(lambda: one.waiting == 0)
    assert turns.taken == ["lan-1", "lan-2", "lan-3"]


async def test_a_full_spool_takes_nothing_and_says_so(
    context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spooling, "WORTH_TELLING", timedelta(0))
    turns, team = Turns(), Team()
    turns.away = True
    async with standing(context, tmp_path, turns, team=team, most=2) as one:
        await taken(one, "lan-1", "lan-2")
        with pytest.raises(Full):
            await taken(one, "lan-3")
        turns.away = False
        await until(lambda: one.waiting == 0)
        await taken(one, "lan-3")  # the platform comes again
        await until(lambda: bool(team.heard))
    assert turns.taken == ["lan-1", "lan-2", "lan-3"]
    assert team.heard == [("spool_taken", "2"), ("spool_full", "1")]


async def test_one_that_can_never_be_taken_holds_up_nobody(context: Context, tmp_path: Path) -> None:
    turns, team = Turns(), Team()
    turns.poison = {"mai-1"}
    async with standing(context, tmp_path, turns, team=team) as one:
        await taken(one, "mai-1", "lan-1", "mai-2")
        await until(lambda: one.waiting == 0)
        await until(lambda: bool(team.heard))
    assert sorted(turns.taken) == ["lan-1", "mai-2"]
    assert team.heard == [("spool_aside", "1")]

    turns.poison = set()  # repaired
    async with standing(context, tmp_path, turns):
        await until(lambda: "mai-1" in turns.taken)
    assert not list(tmp_path.glob("aside-*"))


async def test_a_life_that_ended_in_the_middle_of_taking_is_gone_on_with(context: Context, tmp_path: Path) -> None:
    turns = Turns()
    turns.away = True
    async with standing(context, tmp_path, turns) as one:
        await taken(one, *(f"lan-{number}" for number in range(5)))
    turns.taken = ["lan-0", "lan-1"]  # these two were in the database when it was killed
    turns.away = False
    async with standing(context, tmp_path, turns) as one:
        await taken(one, "lan-5")
        await until(lambda: one.waiting == 0)
    assert turns.taken == [f"lan-{number}" for number in range(6)]

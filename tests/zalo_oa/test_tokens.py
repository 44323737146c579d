"""The account's tokens: one renewal whoever asks, nothing lost with a process, an alarm where a person is needed."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr

from bot import lease
from bot.channels.base import SendError
from bot.channels.zalo_oa import tokens
from bot.channels.zalo_oa.oauth import Pair
from bot.settings import HOME, ZaloOA
from storage import alarms, grants
from storage.engine import Store
from tests import databases
from tests.fakes.zalo_oa import FakeZaloOA
from tests.zalo_oa.conftest import Process, Processes, stand

GETOA = "/v2.0/oa/getoa"
TOKEN = "/v4/oa/access_token"
MINUTE = 60.0


def asked(fake: FakeZaloOA) -> list[int]:
    """The outcome of every renewal that Zalo was asked for."""
    return [one.outcome for one in fake.refreshes]


async def works(process: Process) -> bool:
    try:
        return bool(await process.wire.get(GETOA))
    except SendError as error:
        assert (error.code, error.tireless) == ("no_grant", True)
        return False


async def until(look: Callable[[], Awaitable[bool]], within: float = MINUTE) -> None:
    deadline = time.monotonic() + within
    while not await look():
        assert time.monotonic() < deadline
        await asyncio.sleep(0.05)


def with_pair(settings: ZaloOA, pair: tuple[str, str]) -> ZaloOA:
    return settings.model_copy(update={"access_token": SecretStr(pair[0]), "refresh_token": SecretStr(pair[1])})


@pytest.fixture
def without(settings: ZaloOA) -> ZaloOA:
    """The settings of somebody who signs in and gives no tokens."""
    return with_pair(settings, ("", ""))


# One renewal


async def test_200_calls_of_two_processes_with_an_expired_token_renew_it_once(
    fake: FakeZaloOA, processes: Processes
) -> None:
    both = [await processes.open(), await processes.open()]
    fake.expire_access()

    answers = await asyncio.gather(*(both[number % 2].wire.get(GETOA) for number in range(200)))

    assert len(answers) == 200
    assert asked(fake) == [0]
    assert [(await one.grant()).generation for one in both] == [2, 2]


async def test_200_calls_of_two_real_processes_renew_it_once(
    fake: FakeZaloOA, processes: Processes, callers: Callers
) -> None:
    both = [await callers.start(100), await callers.start(100)]
    fake.expire_access()

    told = await asyncio.gather(*(callers.end(one) for one in both))

    assert told == [{"done": 100, "failed": {}, "generation": 2}] * 2
    assert asked(fake) == [0]


async def test_a_token_that_has_run_out_by_the_clock_is_renewed_before_it_is_used(
    fake: FakeZaloOA, process: Process
) -> None:
    fake.advance(hours=26)

    await asyncio.gather(*(process.wire.get(GETOA) for _ in range(50)))

    assert asked(fake) == [0]
    assert len(fake.calls_of(GETOA)) == 50


async def test_another_process_takes_the_new_token_without_asking_for_one(
    fake: FakeZaloOA, processes: Processes
) -> None:
    one, other = await processes.open(), await processes.open()
    fake.expire_access()
    assert await works(one)

    assert await works(other)

    assert asked(fake) == [0]


async def test_a_renewal_of_another_process_is_waited_for(fake: FakeZaloOA, processes: Processes) -> None:
    one, other = await processes.open(), await processes.open()
    fake.expire_access()
    fake.settings.latency = 0.5

    assert all(await asyncio.gather(works(one), works(other)))

    assert asked(fake) == [0]


async def test_whoever_stops_waiting_does_not_stop_the_renewal(fake: FakeZaloOA, process: Process) -> None:
    fake.expire_access()
    fake.settings.latency = 0.3
    call = asyncio.ensure_future(process.wire.get(GETOA))
    await fake.called(TOKEN)

    call.cancel()
    await process.tokens.finish()

    assert (await process.grant()).generation == 2
    assert await works(process)
    assert asked(fake) == [0]


async def test_a_message_that_is_sooner_than_the_keeper_has_the_pair_of_the_settings(
    store: Store, session: aiohttp.ClientSession, settings: ZaloOA, now: Callable[[], datetime]
) -> None:
    made = tokens.Tokens(store, session, settings, "machine:1:1-test", now, stand, alarms.over)

    access, generation = await made.current()

    assert (access, generation) == (settings.access_token.get_secret_value(), 1)


async def test_the_new_pair_stands_before_anybody_uses_it(
    fake: FakeZaloOA, processes: Processes, process: Process
) -> None:
    fake.expire_access()
    fake.settings.latency = 0.2
    call = asyncio.ensure_future(process.wire.get(GETOA))
    await fake.called(TOKEN)
    with databases.nobody_writes(processes.database):
        await asyncio.sleep(0.6)

        used_too_early = len(fake.calls_of(GETOA)) > 1

    assert not used_too_early
    assert await call
    assert asked(fake) == [0]


async def test_the_keeper_renews_at_twenty_hours(fake: FakeZaloOA, process: Process) -> None:
    fake.advance(hours=19.9)
    await process.tokens.look()
    before = asked(fake)
    fake.advance(hours=0.2)
    await process.tokens.look()

    assert (before, asked(fake)) == ([], [0])
    assert await works(process)
    assert len(fake.calls_of(GETOA)) == 1


# Trouble on the way


@pytest.mark.parametrize("fault", ["reset_before", "timeout_before"])
async def test_an_answer_that_does_not_come_is_asked_for_again_at_once(
    fake: FakeZaloOA, process: Process, fault: str
) -> None:
    fake.expire_access()
    fake.arm(fault, path=TOKEN, seconds=0.2)

    assert await works(process)

    assert asked(fake) == [0]
    assert await process.told() == ""


@pytest.mark.parametrize("fault", ["reset_after", "timeout_after", "garbage", "empty"])
async def test_a_lost_answer_is_an_alarm_at_once(fake: FakeZaloOA, process: Process, fault: str) -> None:
    fake.expire_access()
    fake.arm(fault, path=TOKEN, seconds=0.2)

    assert not await works(process)

    assert asked(fake) == [0, -14014]
    alarm = await process.alarm()
    assert alarm is not None
    assert (alarm.what, alarm.detail) == ("zalo_sign_in", "-14014")


async def test_a_dead_refresh_token_is_not_tried_again_and_the_access_token_used_to_its_end(
    fake: FakeZaloOA, process: Process
) -> None:
    fake.grants.refresh = dict.fromkeys(fake.grants.refresh, 0)
    fake.advance(hours=21)
    await process.tokens.look()
    at_once = await process.told()
    lives = await works(process)
    fake.advance(hours=5)
    await process.tokens.look()

    assert (at_once, lives) == ("zalo_sign_in", True)
    assert not await works(process)
    assert asked(fake) == [-14014]
    assert await process.told() == "zalo_sign_in"


async def test_messages_that_wait_for_a_sign_in_do_not_each_ask_zalo(fake: FakeZaloOA, process: Process) -> None:
    fake.revoke()

    assert [await works(process) for _ in range(5)] == [False] * 5

    assert len(fake.calls_of(GETOA)) == 1
    assert asked(fake) == [-14014]


async def test_while_the_sign_in_host_is_away_calls_wait_and_the_pair_is_kept(
    fake: FakeZaloOA, process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = fake.arm("bad_gateway", path=TOKEN, times=None)
    fake.advance(hours=26)
    await process.tokens.look()
    away = (await works(process), await process.told())
    fake.disarm(fault)
    monkeypatch.setattr(process.tokens, "_not_before", 0.0)
    await process.tokens.look()

    assert away == (False, "zalo")
    assert await works(process)
    assert await process.told() == ""
    assert asked(fake) == [0]


async def test_what_only_an_administrator_can_repair_is_told_at_once(fake: FakeZaloOA, process: Process) -> None:
    fake.arm("error", path=TOKEN, error=-14002, times=None)
    fake.advance(hours=20.5)

    await process.tokens.look()

    alarm = await process.alarm()
    assert alarm is not None
    assert (alarm.what, alarm.detail) == ("zalo", "-14002")
    assert (await process.grant()).renewing_since is None
    assert await works(process)


# Processes that are no more


class Callers:
    """Processes of ``calling.py`` on the test's database; killed at the end of the test."""

    def __init__(self, processes: Processes) -> None:
        account = processes.settings.model_dump()
        self._given = {
            "database": processes.database,
            "key": processes.key,
            "account": {
                name: value.get_secret_value() if isinstance(value, SecretStr) else value
                for name, value in account.items()
            },
        }
        self._started: list[asyncio.subprocess.Process] = []

    async def start(self, calls: int) -> asyncio.subprocess.Process:
        """One that has taken the settings' pair and waits for its sign to call."""
        caller = await asyncio.create_subprocess_exec(
            sys.executable,
            str(Path(__file__).with_name("calling.py")),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(HOME)},
        )
        self._started.append(caller)
        await self._write(caller, json.dumps({**self._given, "calls": calls}))
        assert caller.stdout is not None
        assert await asyncio.wait_for(caller.stdout.readline(), MINUTE) == b"ready\n"
        return caller

    async def begin(self, caller: asyncio.subprocess.Process) -> None:
        await self._write(caller, "")

    async def end(self, caller: asyncio.subprocess.Process) -> dict[str, Any]:
        """It calls; how that went."""
        await self.begin(caller)
        told, _ = await asyncio.wait_for(caller.communicate(), MINUTE)
        return dict(json.loads(told))

    async def kill(self, caller: asyncio.subprocess.Process) -> None:
        caller.send_signal(signal.SIGKILL)
        assert await caller.wait() == -signal.SIGKILL

    async def close(self) -> None:
        for one in self._started:
            with contextlib.suppress(ProcessLookupError):
                one.kill()
            await one.wait()

    async def _write(self, caller: asyncio.subprocess.Process, line: str) -> None:
        assert caller.stdin is not None
        caller.stdin.write(f"{line}\n".encode())
        await caller.stdin.drain()


@pytest.fixture
async def callers(processes: Processes) -> AsyncIterator[Callers]:
    made = Callers(processes)
    yield made
    await made.close()


async def after_the_kill(processes: Processes) -> tuple[bool, str]:
    """Another process keeps the tokens: whether it can call, or which alarm stands, within a minute."""
    survivor = await processes.open(holder=lease.new_holder())
    keeper = asyncio.ensure_future(survivor.tokens.run())

    async def is_settled() -> bool:
        return bool(await survivor.told()) or (await survivor.grant()).generation > 1

    await until(is_settled)
    keeper.cancel()
    await asyncio.wait({keeper})
    return await works(survivor), await survivor.told()


async def test_killed_before_zalo_did_anything_the_pair_still_works(
    fake: FakeZaloOA, processes: Processes, callers: Callers
) -> None:
    caller = await callers.start(20)
    fake.expire_access()
    fake.arm("timeout_before", path=TOKEN)
    await callers.begin(caller)
    await fake.called(TOKEN)

    await callers.kill(caller)

    assert await after_the_kill(processes) == (True, "")
    assert asked(fake) == [0]


async def test_killed_before_the_answer_somebody_is_told_to_sign_in(
    fake: FakeZaloOA, processes: Processes, callers: Callers
) -> None:
    caller = await callers.start(20)
    fake.expire_access()
    fake.arm("timeout_after", path=TOKEN)
    await callers.begin(caller)
    await fake.called(TOKEN)

    await callers.kill(caller)

    assert await after_the_kill(processes) == (False, "zalo_sign_in")
    assert asked(fake) == [0, -14014]


async def test_killed_between_the_answer_and_the_commit_somebody_is_told_to_sign_in(
    fake: FakeZaloOA, processes: Processes, callers: Callers
) -> None:
    caller = await callers.start(20)
    fake.expire_access()
    fake.settings.latency = 0.3
    await callers.begin(caller)
    await fake.called(TOKEN)
    with databases.nobody_writes(processes.database):  # the answer arrives, and the commit has to wait
        await asyncio.sleep(1.0)

        await callers.kill(caller)
    fake.settings.latency = 0.0

    assert await after_the_kill(processes) == (False, "zalo_sign_in")
    assert asked(fake) == [0, -14014]


async def test_a_renewal_that_another_host_left_open_is_finished_within_a_minute(
    fake: FakeZaloOA, processes: Processes, process: Process, now: Callable[[], Any]
) -> None:
    account, started = process.settings.account, now()
    await process.store.write(
        lambda tx: grants.begin_renewal(tx, account, generation=1, holder="gone:1:1-x", now=started, gone=frozenset())
    )
    await process.tokens.look()
    before = asked(fake)
    fake.advance(seconds=41)
    await process.tokens.look()

    assert (before, asked(fake)) == ([], [0])
    assert (await process.grant()).renewing_since is None


async def test_whether_a_process_is_gone_is_found_out_outside_of_the_database(
    fake: FakeZaloOA, processes: Processes, process: Process, now: Callable[[], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    account, started, dead = process.settings.account, now(), f"{socket.gethostname()}:{os.getpid()}:1-x"
    await process.store.write(
        lambda tx: grants.begin_renewal(tx, account, generation=1, holder=dead, now=started, gone=frozenset())
    )
    looked_on = []

    def is_gone(holder: str) -> bool:
        looked_on.append(threading.current_thread())
        return holder == dead

    monkeypatch.setattr(lease, "is_gone", is_gone)

    await process.tokens.look()

    assert (await process.grant()).generation == 2
    assert asked(fake) == [0]
    assert set(looked_on) == {threading.main_thread()}


async def test_a_pair_that_comes_back_late_stands_though_others_gave_it_up(
    process: Process, now: Callable[[], Any]
) -> None:
    account, at = process.settings.account, now()
    late = grants.NewPair("late-access", "late-refresh", at + timedelta(hours=25), at + timedelta(days=90))
    await process.store.write(lambda tx: grants.dead(tx, account, generation=1, at=at))

    stands = await process.store.write(lambda tx: grants.commit_pair(tx, account, late, generation=1, at=at))

    grant = await process.grant()
    assert (stands, grant.access, grant.dead_at, grant.generation) == (True, "late-access", None, 2)


# Where pairs come from


async def test_a_restart_with_the_old_pair_keeps_the_newer_one(fake: FakeZaloOA, processes: Processes) -> None:
    first = await processes.open()
    fake.expire_access()
    assert await works(first)

    again = await processes.open()

    assert (await again.grant()).generation == 2
    assert await works(again)
    assert asked(fake) == [0]


async def test_a_number_of_the_account_that_is_set_later_keeps_the_pair(
    fake: FakeZaloOA, processes: Processes, settings: ZaloOA, now: Callable[[], Any]
) -> None:
    first = await processes.open(settings.model_copy(update={"oa_id": ""}))
    fake.expire_access()
    assert await works(first)
    before = await first.grant()

    named = await processes.open(settings)

    assert await named.grant() == replace(before, account=settings.oa_id)
    assert await works(named)
    assert asked(fake) == [0]
    assert await named.store.read(lambda tx: grants.get(tx, settings.app_id)) is None


async def test_a_pair_of_the_account_itself_is_not_replaced_by_one_of_the_app(
    fake: FakeZaloOA, processes: Processes, settings: ZaloOA
) -> None:
    named = await processes.open(settings)
    mine = await named.grant()
    await processes.open(with_pair(settings, fake.issue_pair()).model_copy(update={"oa_id": ""}))

    await processes.open(settings)

    assert await named.grant() == mine


async def test_a_new_pair_in_the_settings_is_taken(fake: FakeZaloOA, processes: Processes, settings: ZaloOA) -> None:
    first = await processes.open()
    fake.revoke()
    assert not await works(first)
    dead = await first.told()

    again = await processes.open(with_pair(settings, fake.issue_pair()))

    assert (dead, await again.told()) == ("zalo_sign_in", "")
    assert await works(again)


async def test_a_refresh_token_alone_is_enough(fake: FakeZaloOA, processes: Processes, settings: ZaloOA) -> None:
    alone = await processes.open(with_pair(settings, ("", fake.issue_pair()[1])))

    assert await works(alone)
    assert asked(fake) == [0]


async def test_an_access_token_alone_ends_in_an_alarm(fake: FakeZaloOA, processes: Processes, settings: ZaloOA) -> None:
    alone = await processes.open(with_pair(settings, (fake.issue_pair()[0], "")))
    works_at_first = await works(alone)
    fake.advance(hours=21)
    await alone.tokens.look()

    assert works_at_first
    assert (await alone.told(), asked(fake)) == ("zalo_sign_in", [])


async def test_nobody_has_signed_in_yet(fake: FakeZaloOA, processes: Processes, without: ZaloOA) -> None:
    process = await processes.open(without)
    alarm = await process.told()
    pair = Pair(*fake.issue_pair(), timedelta(hours=25))
    await process.store.write(lambda tx: tokens.sign_in(tx, without, pair, alarms.over, at=process.tokens.now()))
    await process.tokens.look()

    assert alarm == "zalo_no_grant"
    assert await works(process)
    assert await process.told() == ""


async def test_after_a_sign_in_the_pair_of_the_settings_is_old(
    fake: FakeZaloOA, processes: Processes, settings: ZaloOA
) -> None:
    process = await processes.open()
    pair = Pair(*fake.issue_pair())
    await process.store.write(lambda tx: tokens.sign_in(tx, settings, pair, alarms.over, at=process.tokens.now()))

    again = await processes.open()

    assert (await again.grant()).access == pair.access


async def test_a_sign_in_elsewhere_is_seen_by_the_next_round(
    fake: FakeZaloOA, processes: Processes, settings: ZaloOA
) -> None:
    process = await processes.open()
    fake.revoke()
    assert not await works(process)
    pair = Pair(*fake.issue_pair())
    await process.store.write(lambda tx: tokens.sign_in(tx, settings, pair, alarms.over, at=process.tokens.now()))

    await process.tokens.look()

    assert await works(process)


# Alarms before the end


async def test_alarms_stand_14_and_3_days_before_the_refresh_token_ends_and_are_over_when_renewed(
    fake: FakeZaloOA, process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = fake.arm("error", path=TOKEN, error=-32, times=None)
    told = []
    for days in (75, 1.1, 10.8, 0.2):
        fake.advance(days=days)
        await process.tokens.look()
        told.append(await process.told())
    fake.disarm(fault)
    monkeypatch.setattr(process.tokens, "_not_before", 0.0)

    await process.tokens.look()

    assert told == ["zalo", "zalo_grant_ends_14", "zalo_grant_ends_14", "zalo_grant_ends_3"]
    assert await process.told() == ""
    assert (await process.grant()).refresh_until - process.tokens.now() > timedelta(days=89)


async def test_the_alarm_says_on_which_day(fake: FakeZaloOA, process: Process) -> None:
    ends = (await process.grant()).refresh_until + timedelta(hours=7)
    fake.arm("error", path=TOKEN, error=-32, times=None)
    fake.advance(days=80)

    await process.tokens.look()

    alarm = await process.alarm()
    assert alarm is not None
    assert alarm.detail == f"{ends:%d/%m/%Y}"


async def test_a_refresh_token_that_ran_out_is_dead(fake: FakeZaloOA, process: Process) -> None:
    fake.advance(days=91)

    await process.tokens.look()

    assert asked(fake) == [-14020]
    assert await process.told() == "zalo_sign_in"


# Keeping


async def test_tokens_are_sealed_on_the_disk(fake: FakeZaloOA, processes: Processes, process: Process) -> None:
    fake.expire_access()
    assert await works(process)

    on_disk = databases.dump(processes.database)
    assert b"grants" in on_disk
    assert [one for one in (*fake.grants.access, *fake.grants.refresh) if one.encode() in on_disk] == []


async def test_the_keeper_ends_at_once_and_what_is_under_way_is_written_in_the_end(
    fake: FakeZaloOA, process: Process
) -> None:
    fake.advance(hours=21)
    fake.settings.latency = 1.0
    keeper = asyncio.ensure_future(process.tokens.run())
    await fake.called(TOKEN)

    keeper.cancel()
    await asyncio.wait({keeper})
    ended_with = (await process.grant()).generation
    await process.tokens.finish()

    assert keeper.cancelled()
    assert (ended_with, (await process.grant()).generation) == (1, 2)


async def test_at_the_end_nobody_is_asked_a_second_time(fake: FakeZaloOA, process: Process) -> None:
    fake.expire_access()
    fake.arm("timeout_before", path=TOKEN, seconds=0.5)
    call = asyncio.ensure_future(works(process))
    await fake.called(TOKEN)

    await process.tokens.finish()

    assert not await call
    assert len(fake.calls_of(TOKEN)) == 1
    assert ((await process.grant()).renewing_by, await process.told()) == ("", "")


async def test_the_end_does_not_wait_for_the_renewal_of_another_process(
    fake: FakeZaloOA, process: Process, now: Callable[[], Any]
) -> None:
    account, started = process.settings.account, now()
    await process.store.write(
        lambda tx: grants.begin_renewal(tx, account, generation=1, holder="other:1:1-x", now=started, gone=frozenset())
    )
    fake.expire_access()
    call = asyncio.ensure_future(works(process))
    await fake.called(GETOA)
    began = time.monotonic()

    await process.tokens.finish()

    assert time.monotonic() - began < 5.0
    assert not await call
    assert asked(fake) == []


async def test_waiting_for_a_renewal_has_an_end(
    fake: FakeZaloOA, process: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tokens, "WAIT", 0.3)
    fake.expire_access()
    fake.arm("timeout_before", path=TOKEN, times=2, seconds=4.0)

    started = time.monotonic()
    assert not await works(process)

    assert time.monotonic() - started < 3.5

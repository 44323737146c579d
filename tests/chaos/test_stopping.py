"""SIGTERM under load, a second program started by mistake, and leases of the dead."""

from __future__ import annotations

import asyncio
import os
import random
import socket
import time
from datetime import UTC, datetime, timedelta

import pytest

from storage import leases
from storage.crypto import KeyRing
from storage.engine import Store
from tests.chaos.aiming import AimedTelegram
from tests.chaos.conftest import Make
from tests.chaos.storm import PEOPLE, QUIET_WITHIN
from tests.chaos.telling import Teller
from tests.chaos.verdict import Verdict

pytestmark = [pytest.mark.chaos, pytest.mark.timeout(600)]

LONG = 60.0
ROUNDS = int(os.environ.get("CHAOS_STOPS", "1"))  # times that the program is stopped under load


def crowd(fake: AimedTelegram, verdict: Verdict, enough: asyncio.Event) -> list[Teller]:
    """People who tell tips until it is enough."""
    names = [f"Người {number}" for number in range(PEOPLE)]
    return [
        Teller(fake.person(first_name=name), random.Random(name), enough, verdict.unknown, photos=False)
        for name in names
    ]


async def emptied(verdict: Verdict) -> None:
    """Waits until the outbox is empty."""
    deadline = time.monotonic() + QUIET_WITHIN
    while rows := await verdict.rows_waiting():
        assert time.monotonic() < deadline, f"still in the outbox: {rows}"
        await asyncio.sleep(0.05)


async def heard_more(fake: AimedTelegram, messages: int) -> None:
    """Waits until people have heard so many messages more."""
    until = len(fake.calls_of("sendMessage")) + messages
    await fake.called("sendMessage", until, LONG)


@pytest.mark.parametrize("mode", ["webhook", "polling"])
async def test_a_stop_under_load_loses_nothing_and_repeats_nothing(fake: AimedTelegram, make: Make, mode: str) -> None:
    program = make(mode)
    enough = asyncio.Event()
    program.start()
    await program.serving()
    took: list[float] = []
    async with Verdict(program, fake) as verdict:
        tellers = crowd(fake, verdict, enough)
        async with asyncio.TaskGroup() as people:
            for teller in tellers:
                people.create_task(teller.run())
            for _ in range(ROUNDS):
                await heard_more(fake, 12)
                took.append(await program.stop())
                program.start()
                await program.serving()
            enough.set()
        await fake.settled(LONG)
        await emptied(verdict)
        await program.stop()
        figures = await verdict.check_everything(tellers)

    print(f"{mode}: stops under load took {[round(one, 1) for one in took]} s, {dict(figures)}")  # noqa: T201
    assert figures["repeated lines"] == 0
    assert figures["unknown"] == 0


async def test_a_stop_does_not_wait_for_a_telegram_that_hangs(fake: AimedTelegram, make: Make) -> None:
    program = make("webhook")
    program.start()
    await program.serving()
    await fake.listening(LONG)
    lan = fake.person()
    fake.arm("timeout_before", method="sendMessage", seconds=60)
    await lan.says("/start")
    await fake.called("sendMessage", timeout=LONG)

    took = await program.stop()
    program.start()
    await lan.sees("xin phép lưu", LONG)

    print(f"stopped in {took:.1f} s while Telegram was hanging")  # noqa: T201
    await program.serving()
    await program.stop()


@pytest.mark.parametrize("mode", ["webhook", "polling"])
async def test_two_programs_on_one_database_do_every_job_once(fake: AimedTelegram, make: Make, mode: str) -> None:
    first = make(mode)
    first.start()
    await first.serving()
    await fake.listening(LONG)
    second = make(beside=first)
    second.start()
    await second.serving()
    if mode == "webhook":  # whoever came last has told Telegram its address: all turns are the second's
        await fake.until(
            lambda: fake.webhook.url.startswith(second.address) or None, LONG, lambda: f"still at {fake.webhook.url}"
        )
    enough = asyncio.Event()
    enough.set()

    async with Verdict(first, fake) as verdict:
        tellers = crowd(fake, verdict, enough)
        async with asyncio.TaskGroup() as people:
            for teller in tellers:
                people.create_task(teller.run())
        await fake.settled(LONG)
        await emptied(verdict)
        first.shoot()
        await first.is_dead()
        killed_at = time.monotonic()
        late = fake.person(first_name="Mai")
        await late.says("/start")
        await late.sees("xin phép lưu", LONG)
        took_over = time.monotonic() - killed_at
        await fake.settled(LONG)
        await emptied(verdict)
        await second.stop()
        figures = await verdict.check_everything(tellers)

    print(f"{mode}: the second program answered {took_over:.1f} s after the first was killed")  # noqa: T201
    assert figures["repeated lines"] == 0
    assert took_over < 29.0, "a lease of the dead was waited for"


async def test_a_lease_is_taken_over_at_once_where_another_has_the_number_of_the_dead(
    fake: AimedTelegram, make: Make
) -> None:
    program = make()
    assert program.command("migrate").returncode == 0
    now = datetime.now(UTC)
    store = Store.open(program.database_url, KeyRing.parse(program.key))
    dead = f"{socket.gethostname()}:1:12345678901-abcd"
    for name in ("sender", "timers", "telegram-polling"):
        held = await store.write(
            lambda tx, name=name: leases.take(tx, name, holder=dead, now=now + timedelta(minutes=30), seconds=30)
        )
        assert held
    await store.close()
    lan = fake.person()
    await lan.says("/start")

    program.start()
    await program.serving()
    await lan.sees("xin phép lưu", 20.0)
    await program.stop()

"""kill -9 of any process and of any server beneath them, at random moments under load, with redelivery and operators.

Every acknowledged turn is kept, every ticket is there once, every answer arrived once or is marked, in order.
CHAOS_SECONDS is how long it goes on for each back end (``make soak``: half an hour), CHAOS_SEED the seed; a soak prints
the resident memory of every process every minute.
"""

from __future__ import annotations

import asyncio
import os
import random
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.chaos.aiming import AimedTelegram
from tests.chaos.backends import NAMES, Backend, Killable, standing
from tests.chaos.operators import GROUP, Operators, at_the_desk, link_for_desk
from tests.chaos.program import Program
from tests.chaos.storm import PEOPLE, QUIET_WITHIN
from tests.chaos.telling import Teller
from tests.chaos.verdict import Verdict

SECONDS = float(os.environ.get("CHAOS_SECONDS", "25"))
SEED = int(os.environ.get("CHAOS_SEED", "20261126"))
LONG = 120.0
A_MINUTE = 60.0

pytestmark = [pytest.mark.chaos, pytest.mark.timeout(420 + 3 * SECONDS)]


class Process:
    """One process of the program, as something to kill."""

    def __init__(self, program: Program, parts: str) -> None:
        self.program, self.parts = program, parts
        self.name = parts.partition(",")[0]

    def kill(self) -> None:
        self.program.end()

    def start(self) -> None:
        self.program.start("--only", self.parts)

    @property
    def resident_mb(self) -> float:
        """What it holds in memory."""
        try:
            lines = Path(f"/proc/{self.program.pid}/status").read_text(encoding="ascii").splitlines()
        except OSError:
            return 0.0
        return next((int(one.split()[1]) / 1000 for one in lines if one.startswith("VmRSS")), 0.0)


class Life:
    """Everything that runs, until it is enough."""

    def __init__(self, fake: AimedTelegram, backend: Backend, processes: list[Process], chance: random.Random) -> None:
        self.fake, self.chance = fake, chance
        self.processes = processes
        self.victims: list[Killable] = [*processes, *backend.servers]
        self.killed: Counter[str] = Counter()
        self.enough = asyncio.Event()
        self.largest = 0.0

    async def kill_now_and_then(self, seconds: float) -> None:
        """One after another, each back a moment later: which, when and for how long decides chance."""
        end = time.monotonic() + seconds
        order: list[Killable] = []
        while time.monotonic() < end:
            await asyncio.sleep(self.chance.uniform(1.0, 4.0))
            if not order:
                order = self.chance.sample(self.victims, len(self.victims))
            victim = order.pop()
            await asyncio.to_thread(victim.kill)
            self.killed[victim.name] += 1
            await asyncio.sleep(self.chance.uniform(0.0, 1.5))
            await asyncio.to_thread(victim.start)
            if self.chance.random() < 0.3:
                self._deliver_once_more()

    def _deliver_once_more(self) -> None:
        """The newest update that was delivered; one that waits behind others is never delivered before them."""
        updates = self.fake.updates
        done = (one.update_id for one in reversed(updates.history) if one.update_id not in updates.pending)
        if (newest := next(done, None)) is not None:
            self.fake.repeat(newest)

    async def weigh(self) -> None:
        """Every minute the memory of each process is told."""
        began, said = time.monotonic(), 0
        while True:
            await asyncio.sleep(5.0)
            sizes = {one.name: one.resident_mb for one in self.processes}
            self.largest = max(self.largest, *sizes.values())
            minutes = int((time.monotonic() - began) // A_MINUTE)
            if minutes > said:
                said = minutes
                held = ", ".join(f"{name} {size:.0f}" for name, size in sizes.items())
                print(f"minute {minutes}: MB resident: {held}; killed {dict(self.killed)}", flush=True)  # noqa: T201


def processes_of(first: Program) -> list[Process]:
    """The program in three, as on several machines; the first is the one that platforms call."""
    return [
        Process(first, "web"),
        Process(first.beside(), "sender"),
        Process(first.beside(), "polling,timers"),
    ]


async def emptied(verdict: Verdict) -> None:
    """Nothing is to be sent or fetched any more."""
    deadline = time.monotonic() + QUIET_WITHIN
    while left := [*await verdict.rows_waiting(), *await verdict.files_not_fetched()]:
        assert time.monotonic() < deadline, f"still to be done: {left}"
        await asyncio.sleep(0.05)


@pytest.mark.parametrize("backend_name", NAMES)
async def test_whatever_is_killed_nothing_is_lost(fake: AimedTelegram, tmp_path: Path, backend_name: str) -> None:
    chance = random.Random(SEED)
    with standing(backend_name) as backend:
        first = Program(tmp_path, fake.api_base, mode="webhook", group=fake.group(GROUP).id)
        first.environment |= {"MANHMOI_WEB__PUBLIC_URL": first.address, **backend.environment}
        done = await asyncio.to_thread(first.command, "migrate")
        assert done.returncode == 0, done.stderr
        link = await asyncio.to_thread(link_for_desk, first)
        life = Life(fake, backend, processes_of(first), chance)
        try:
            for one in life.processes:
                one.start()
            await first.serving()
            await fake.listening(LONG)
            figures = await _under_load(life, first, link)
        except BaseException as error:
            error.add_note("\n\n".join(one.program.said(15) for one in life.processes))
            error.add_note(f"seed {SEED}, killed {dict(life.killed)}")
            raise
        finally:
            for one in life.processes:
                one.program.end()
    print(f"{backend_name}: killed {dict(life.killed)}, at most {life.largest:.0f} MB, {dict(figures)}")  # noqa: T201
    assert figures["tickets"] >= PEOPLE
    assert figures["answers"] >= PEOPLE


async def _answered(operators: Operators) -> None:
    """The team has answered as often as there are people: on a slow machine the time of the kills is over before."""
    deadline = time.monotonic() + LONG
    while len(operators.written) < PEOPLE:
        assert time.monotonic() < deadline, f"the team has answered {len(operators.written)} times"
        await asyncio.sleep(0.1)


async def _under_load(life: Life, first: Program, link: str) -> Counter[str]:
    fake = life.fake
    async with Verdict(first, fake) as verdict, at_the_desk(first, link) as desk:
        people = [fake.person(first_name=f"Người {number}") for number in range(PEOPLE)]
        tellers = [Teller(one, random.Random(f"{SEED} {one.id}"), life.enough, verdict.unknown) for one in people]
        operators = Operators(fake.groups[GROUP], random.Random(f"{SEED} team"), life.enough)
        weighing = asyncio.create_task(life.weigh())
        async with asyncio.TaskGroup() as talks:
            for teller in tellers:
                talks.create_task(teller.run())
            talks.create_task(operators.run(desk))
            try:
                await life.kill_now_and_then(SECONDS)
                await _answered(operators)
            except BaseException as error:
                error.add_note(f"in the outbox: {await verdict.rows_waiting()}")
                raise
            finally:
                life.enough.set()
        weighing.cancel()
        await operators.all_is_shown(tellers)
        await fake.settled(LONG)
        await emptied(verdict)
        for one in life.processes:
            await one.program.stop(20)
        return await verdict.check_everything(tellers) + await operators.check(verdict, tellers)

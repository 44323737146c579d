"""Resident memory of the program while thousands of tips are told to it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from benchmarks import machine, rounds
from benchmarks.people import Crowd
from benchmarks.programs import Contender, Program, running
from benchmarks.rounds import Plan
from benchmarks.script import Turn, dump

SETTLE = 3.0  # seconds until it has nothing more to do


@dataclass(slots=True)
class Memory:
    """``after``: tips told → MB."""

    contender: Contender
    after: dict[int, float] = field(default_factory=dict)
    most_mb: float = 0.0
    trouble: list[str] = field(default_factory=list)

    @property
    def last_mb(self) -> float:
        return list(self.after.values())[-1]


async def run(contender: Contender, turns: tuple[Turn, ...], plan: Plan, *, tips: int) -> Memory:
    """So many tips, in four parts, with a look in between. Raises NotStarted."""
    crowd = Crowd(turns, answers=contender.answers)
    found = Memory(contender)
    async with running(contender, crowd.fake, script=dump(turns), cpu=plan.cpu, disk=plan.disk) as program:
        await asyncio.sleep(SETTLE)
        found.after[0] = machine.resident_mb(program.pid)
        for part in range(1, 5):
            goal = tips * part // 4
            watch = asyncio.create_task(_watch(program, found))
            await crowd.tell(program.port, people=plan.people, tips=goal - crowd.heard.tips)
            watch.cancel()
            await asyncio.sleep(SETTLE)
            found.after[goal] = machine.resident_mb(program.pid)
        program.stop()
        found.trouble = list(crowd.heard.trouble)
        found.trouble += rounds.kept(program.database, asked=crowd.heard.asked, tips=crowd.heard.tips)
    return found


async def _watch(program: Program, found: Memory) -> None:
    while True:
        found.most_mb = max(found.most_mb, machine.resident_mb(program.pid))
        await asyncio.sleep(0.5)

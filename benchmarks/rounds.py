"""One contender, one round: started fresh, warmed up, measured for some seconds, stopped, looked at."""

from __future__ import annotations

import asyncio
import gc
import sqlite3
import statistics
import time
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks import machine
from benchmarks.people import Crowd
from benchmarks.programs import Contender, Program, running
from benchmarks.script import Turn, dump

# What is kept at the end: as many as updates were sent, as tips were finished, or none.
WANTED = {
    "raw_updates WHERE state = 'done'": "updates",
    "raw_updates WHERE state <> 'done'": "none",
    "tickets WHERE NOT incomplete": "tips",
    "outbox WHERE channel = 'telegram'": "none",
    "messages WHERE direction = 'out' AND delivery <> 'sent'": "none",
}


@dataclass(frozen=True, slots=True)
class Plan:
    """``cpu``: where the contender runs, ``own_cpu``: where the people do; None where there is only one processor."""

    people: int
    warm_up: float
    seconds: float
    disk: Path
    cpu: int | None
    own_cpu: int | None


@dataclass(slots=True)
class Round:
    """What was measured. ``trouble``: empty where every message was answered, and everything kept that must be."""

    contender: Contender
    people: int
    number: int = 1  # rounds of one number follow each other at once and are compared
    turns_per_second: float = 0.0
    p50_ms: float = 0.0
    p95_ms: float = 0.0
    p99_ms: float = 0.0
    worst_ms: float = 0.0
    cpu_ms: float = 0.0  # a turn
    resident_mb: float = 0.0
    tips: int = 0
    asked: int = 0
    answered: int = 0
    own_load: float = 0.0  # of the generator's processor
    foreign_load: float = 0.0  # of the contender's processor, by processes that are no part of this
    calls: dict[str, int] = field(default_factory=dict)
    trouble: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Reading:
    at: float
    cpu: float
    own: float
    busy: float

    @classmethod
    def take(cls, program: Program, plan: Plan) -> _Reading:
        busy = 0.0 if plan.cpu is None else machine.busy_seconds(plan.cpu)
        return cls(time.perf_counter(), machine.cpu_seconds(program.pid), time.process_time(), busy)


async def run(contender: Contender, turns: tuple[Turn, ...], plan: Plan, *, number: int = 1) -> Round:
    """A round of this contender. Raises NotStarted."""
    crowd = Crowd(turns, answers=contender.answers)
    async with running(contender, crowd.fake, script=dump(turns), cpu=plan.cpu, disk=plan.disk) as program:
        await asyncio.sleep(0.5)
        gc.collect()
        gc.freeze()
        try:
            found = await _measure(contender, crowd, program, plan)
        finally:
            gc.unfreeze()
        found.number = number
        program.stop()
        _look_back(found, crowd, program)
    return found


async def _measure(contender: Contender, crowd: Crowd, program: Program, plan: Plan) -> Round:
    length = plan.warm_up + plan.seconds
    talk = asyncio.create_task(
        crowd.tell(program.port, people=plan.people, seconds=length + 0.2, stagger=plan.warm_up * 0.6)
    )
    await asyncio.sleep(plan.warm_up)
    before = _Reading.take(program, plan)
    await asyncio.sleep(plan.seconds)
    after = _Reading.take(program, plan)
    resident = machine.resident_mb(program.pid)
    await talk
    took = sorted(one.seconds for one in crowd.heard.turns if before.at <= one.at + one.seconds < after.at)
    found = Round(contender, plan.people, resident_mb=resident, calls=dict(crowd.fake.calls))
    if len(took) < 2:
        found.trouble.append("hardly anything was answered")
        return found
    passed = after.at - before.at
    used = after.cpu - before.cpu
    found.turns_per_second = len(took) / passed
    found.p50_ms = statistics.median(took) * 1000
    found.p95_ms = machine.at(took, 0.95) * 1000
    found.p99_ms = machine.at(took, 0.99) * 1000
    found.worst_ms = took[-1] * 1000
    found.cpu_ms = used / len(took) * 1000
    found.own_load = (after.own - before.own) / passed
    found.foreign_load = max(0.0, (after.busy - before.busy - used) / passed) if plan.cpu is not None else 0.0
    return found


def _look_back(found: Round, crowd: Crowd, program: Program) -> None:
    heard = crowd.heard
    found.tips, found.asked, found.answered = heard.tips, heard.asked, heard.answered
    found.trouble += heard.trouble
    if heard.asked != heard.answered:
        found.trouble.append(f"{heard.asked - heard.answered} of {heard.asked} messages were not answered")
    if crowd.fake.unknown:
        found.trouble.append(f"the played Bot API does not know {dict(crowd.fake.unknown)}")
    if found.contender.is_ours:
        found.trouble += kept(program.database, asked=heard.asked, tips=heard.tips)
    if found.trouble and (said := program.complaints()):
        found.trouble.append(f"its own complaints: {said}")


def kept(database: Path, *, asked: int, tips: int) -> list[str]:
    """What is wrong with what the program kept: every update, every finished tip as one ticket, nothing unsent."""
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:

        def count(what: str) -> int:
            return int(connection.execute(f"SELECT count(*) FROM {what}").fetchone()[0])  # noqa: S608

        wanted = {what: {"updates": asked, "tips": tips}.get(number, 0) for what, number in WANTED.items()}
        counted = {what: count(what) for what in wanted}
    connection.close()
    return [f"{counted[what]} {what}, {number} expected" for what, number in wanted.items() if counted[what] != number]

"""Many processes: one, two and four of the program on one PostgreSQL and one Redis, against each other in one run.

Each process has all parts (web, sender, timers) and an address of its own; the people are spread over the addresses,
as a balancer would. PostgreSQL and Valkey are real, durable servers of this machine, so that they and the people share
its processors with the program: what two processes bring can only be seen where there are processors enough, and the
table says how many there were. After each round the database is looked at: every update kept, every tip once, nothing
unsent.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import os
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import psycopg

from benchmarks import machine, script
from benchmarks.people import Crowd
from benchmarks.programs import Contender, Program
from benchmarks.rounds import WANTED
from storage import migrate
from tests import servers

RESULTS = script.HOME / "benchmarks" / "RESULTS-processes.md"
GOAL = 1.7


@dataclass(slots=True)
class Round:
    processes: int
    number: int
    turns_per_second: float = 0.0
    p50_ms: float = 0.0
    p99_ms: float = 0.0
    cpu_ms: float = 0.0  # a turn, of the program alone
    resident_mb: float = 0.0  # of the largest process
    tips: int = 0
    trouble: list[str] = field(default_factory=list)


async def run(count: int, number: int, *, people: int, warm_up: float, seconds: float, disk: Path) -> Round:
    """A round with so many processes on an empty database."""
    turns = script.write()
    crowd = Crowd(turns, answers=lambda turn: len(turn.answers))
    await crowd.fake.start()
    binaries = servers.postgres_bin()
    assert binaries is not None
    postgres = await asyncio.to_thread(servers.Postgres.start, binaries, durable=True)
    redis = servers.own_redis()
    found = Round(count, number)
    programs: list[Program] = []
    try:
        url = postgres.url_of(postgres.create())
        await asyncio.to_thread(migrate.migrate, url)
        shared = (
            ("DATABASE_URL", url),
            ("REDIS_URL", redis.url),
            ("SECRET_KEY", base64.b64encode(os.urandom(32)).decode()),
            ("MEDIA_URL", (disk / "media").as_uri()),
        )
        for at in range(count):
            one = Contender(f"process-{at + 1}", f"process {at + 1}", settings=shared)
            programs.append(Program(one, api=crowd.fake.address, script="[]", cpu=None, disk=disk))
        for program in programs:
            await program.ready(lambda: crowd.fake.calls["setWebhook"] > 0)
        await asyncio.sleep(2)
        length = warm_up + seconds + 0.2
        talks = [
            asyncio.create_task(crowd.tell(one.port, people=people // count, seconds=length, stagger=warm_up * 0.6))
            for one in programs
        ]
        await asyncio.sleep(warm_up)
        began, used = time.perf_counter(), sum(machine.cpu_seconds(one.pid) for one in programs)
        await asyncio.sleep(seconds)
        over, used = time.perf_counter(), sum(machine.cpu_seconds(one.pid) for one in programs) - used
        found.resident_mb = max(machine.resident_mb(one.pid) for one in programs)
        await asyncio.gather(*talks)
        took = sorted(one.seconds for one in crowd.heard.turns if began <= one.at + one.seconds < over)
        for program in programs:
            program.stop()
        found.tips, found.trouble = crowd.heard.tips, [*crowd.heard.trouble]
        if len(took) < 2:
            found.trouble.append("hardly anything was answered")
            return found
        found.turns_per_second = len(took) / (over - began)
        found.p50_ms = statistics.median(took) * 1000
        found.p99_ms = machine.at(took, 0.99) * 1000
        found.cpu_ms = used / len(took) * 1000
        found.trouble += _kept(url, asked=crowd.heard.asked, tips=crowd.heard.tips)
    finally:
        for program in programs:
            program.stop()
            program.clear()
        postgres.stop()
        redis.stop()
        await crowd.fake.stop()
    return found


def _kept(url: str, *, asked: int, tips: int) -> list[str]:
    """What is wrong with what the processes kept together."""
    trouble = []
    with psycopg.connect(url) as connection:
        for what, expected in WANTED.items():
            counted = connection.execute(f"SELECT count(*) FROM {what}").fetchone()  # noqa: S608
            number = {"updates": asked, "tips": tips}.get(expected, 0)
            if counted != (number,):
                trouble.append(f"{counted and counted[0]} {what}, {number} expected")
    return trouble


def lines(rounds: Sequence[Round], people: int) -> Iterator[str]:
    """The report, as Markdown."""
    yield f"{people} people at once, PostgreSQL and Valkey on the same {len(machine.cpus())} processors."
    yield ""
    yield "| processes | turns/s | p50 ms | p99 ms | CPU ms a turn | MB of the largest | tips | against one |"
    yield "|---:|---:|---:|---:|---:|---:|---:|---:|"
    single = {one.number: one.turns_per_second for one in rounds if one.processes == 1}
    for count in dict.fromkeys(one.processes for one in rounds):
        own = [one for one in rounds if one.processes == count]
        ratios = [one.turns_per_second / single[one.number] for one in own if single.get(one.number)]
        yield (
            f"| {count} | {statistics.median(one.turns_per_second for one in own):.0f} "
            f"| {statistics.median(one.p50_ms for one in own):.1f} "
            f"| {statistics.median(one.p99_ms for one in own):.1f} "
            f"| {statistics.median(one.cpu_ms for one in own):.2f} | {max(one.resident_mb for one in own):.0f} "
            f"| {sum(one.tips for one in own)} | {statistics.median(ratios):.2f} × |"
        )
    yield ""
    yield f"Goal: at least {GOAL} × with two processes where the machine has the processors; nothing lost."
    for one in rounds:
        yield from (f"- FAILED: {one.processes} processes, round {one.number}: {what}" for what in one.trouble)


async def _measure(options: argparse.Namespace, disk: Path) -> list[Round]:
    found = []
    for number in range(1, options.rounds + 1):
        for count in options.processes:
            one = await run(
                count, number, people=options.people, warm_up=options.warm_up, seconds=options.seconds, disk=disk
            )
            found.append(one)
            trouble = f"  FAILED: {one.trouble[0]}" if one.trouble else ""
            print(f"round {number}, {count} processes: {one.turns_per_second:.0f} turns/s{trouble}", flush=True)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=60)
    parser.add_argument("--processes", type=int, nargs="+", default=[1, 2, 4])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=8)
    parser.add_argument("--warm-up", type=float, default=4)
    parser.add_argument("--folder", type=Path, help="on the disk to measure; data/ of the checkout without it")
    parser.add_argument("--write", action="store_true", help=f"keep the table in {RESULTS.name}")
    options = parser.parse_args()
    with machine.scratch(options.folder or script.HOME / "data", "processes-") as disk:
        rounds = asyncio.run(_measure(options, disk))
        told = [f"Measured {datetime.now(UTC):%Y-%m-%d %H:%M} UTC.", ""]
        told += [f"- {one}" for one in machine.look(disk).lines()] + ["", *lines(rounds, options.people)]
    print("\n".join(told))
    if options.write:
        RESULTS.write_text("# Many processes\n\n" + "\n".join(told) + "\n", encoding="utf-8")
    return 1 if any(one.trouble for one in rounds) else 0


if __name__ == "__main__":
    sys.exit(main())

"""Measures. ``python -m benchmarks --help`` tells the options; exit code 1 where a message went unanswered."""

from __future__ import annotations

import argparse
import asyncio
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import machine, memory, programs, report, rounds, script
from benchmarks.memory import Memory
from benchmarks.rounds import Plan, Round

RESULTS = script.HOME / "benchmarks" / "RESULTS.md"
_TITLE = """\
# What was measured

`make bench` measures anew, `make bench ARGS="--memory --write"` writes this file. benchmarks/README.md says how.

"""


def main() -> int:
    options = _options()
    cpus = machine.cpus()
    apart = len(cpus) > 1
    with machine.scratch(options.folder or script.HOME / "data", "bench-") as folder:
        plan = Plan(
            people=report.MANY,
            warm_up=options.warm_up,
            seconds=options.seconds,
            disk=folder,
            cpu=cpus[0] if apart else None,
            own_cpu=cpus[1] if apart else None,
        )
        return asyncio.run(_measure(options, plan))


async def _measure(options: argparse.Namespace, plan: Plan) -> int:
    turns = script.write()
    under = machine.look(plan.disk)
    for line in under.lines():
        print(line, flush=True)
    found: list[Round] = []
    memories: list[Memory] = []
    chosen = [one for one in programs.ALL if one.key in options.only]
    with machine.pinned(plan.own_cpu):
        for number in range(1, options.rounds + 1):
            for people in options.people:
                for contender in chosen:
                    one = await rounds.run(contender, turns, replace(plan, people=people), number=number)
                    found.append(one)
                    print(f"round {number}, {people} people: {_short(one)}", flush=True)
        if options.memory:
            for contender in [one for one in chosen if one.is_ours]:
                memories.append(await memory.run(contender, turns, plan, tips=options.tips))
    answers = sum(len(one.answers) for one in turns)
    text = report.text(under, plan, found, memories, messages=len(turns), answers=answers, now=datetime.now(UTC))
    print("\n" + text, flush=True)
    if options.write:
        RESULTS.write_text(_TITLE + text, encoding="utf-8")
    failed = sum(1 for one in found if one.trouble) + sum(1 for one in memories if one.trouble)
    if failed:
        print(f"FAILED: {failed} rounds lost or garbled answers; no figure of them counts.", file=sys.stderr)
    return 1 if failed else 0


def _short(one: Round) -> str:
    trouble = f"  FAILED: {one.trouble[0]}" if one.trouble else ""
    return (
        f"{one.contender.name}: {one.turns_per_second:.0f} turns/s, p50 {one.p50_ms:.1f} ms, p99 {one.p99_ms:.1f} ms, "
        f"worst {one.worst_ms:.0f} ms, {one.cpu_ms:.2f} ms CPU a turn, {one.resident_mb:.0f} MB, {one.tips} tips; "
        f"generator {one.own_load:.0%} busy, others {one.foreign_load:.0%}{trouble}"
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure Manh Mối beside others.")
    keys = [one.key for one in programs.ALL]
    parser.add_argument(
        "--people", type=int, nargs="+", default=[1, 50, 500], help="so many who talk at the same time (1 50 500)"
    )
    parser.add_argument("--rounds", type=int, default=3, help="of every contender, interleaved (3)")
    parser.add_argument("--seconds", type=float, default=8, help="measured of a round (8)")
    parser.add_argument("--warm-up", type=float, default=4, help="seconds before that (4)")
    parser.add_argument("--only", nargs="+", choices=keys, default=keys, metavar="KEY", help=f"of {', '.join(keys)}")
    parser.add_argument("--memory", action="store_true", help="resident memory after many tips, too")
    parser.add_argument("--tips", type=int, default=2000, help="so many for --memory (2000)")
    parser.add_argument("--folder", type=Path, help="on the disk to measure; data/ of the checkout without it")
    parser.add_argument("--write", action="store_true", help="write benchmarks/RESULTS.md")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())

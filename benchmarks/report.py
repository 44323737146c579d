"""What was measured, as a table and against the goals. The goals are never bent; a goal that was missed is said so."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from benchmarks.machine import Machine
from benchmarks.memory import Memory
from benchmarks.programs import AIOGRAM, BARE, OURS, Contender
from benchmarks.rounds import Plan, Round

FOREIGN = 0.10  # of a processor: more than this used by others, and a round says nothing about a goal
MANY, CROWD = 50, 500  # people at once whom the goals speak of
CROWDED = 0.85  # of the generator's processor: more than this, and the generator itself is measured


@dataclass(frozen=True, slots=True)
class Goal:
    """One promise and how it stands."""

    what: str
    wanted: str
    measured: float | None  # None: in no round the machine was idle
    unit: str
    met: bool = False

    def line(self) -> str:
        if self.measured is None:
            return f"UNCLEAR {self.what}: in no round the machine was idle (goal: {self.wanted})"
        verdict = "met" if self.met else "MISSED"
        digits = 2 if self.unit == "×" else 0
        return f"{verdict} {self.what}: {self.measured:.{digits}f} {self.unit} (goal: {self.wanted})"


def table(rounds: Sequence[Round]) -> list[str]:
    """A row a contender, medians over its rounds, of rounds with the same number of people."""
    lines = [
        "| contender | turns/s | p50 ms | p95 ms | p99 ms | CPU ms a turn | MB resident | tips | answered | ours is |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for contender in _contenders(rounds):
        own = [one for one in rounds if one.contender == contender]
        ratio = _ratio(rounds, contender)
        answered, asked = sum(one.answered for one in own), sum(one.asked for one in own)
        lines.append(
            f"| {contender.name} | {_median(own, lambda one: one.turns_per_second):.0f} "
            f"| {_median(own, lambda one: one.p50_ms):.1f} | {_median(own, lambda one: one.p95_ms):.1f} "
            f"| {_median(own, lambda one: one.p99_ms):.1f} "
            f"| {_median(own, lambda one: one.cpu_ms):.2f} | {_median(own, lambda one: one.resident_mb):.0f} "
            f"| {sum(one.tips for one in own)} | {answered} of {asked} "
            f"| {'' if ratio is None else f'{ratio:.2f} ×'} |"
        )
    return lines


def each(rounds: Sequence[Round]) -> list[str]:
    """Every round by itself, so that the spread can be seen."""
    return [
        f"| {contender.name} | "
        + " | ".join(
            f"{one.turns_per_second:.0f} ({one.p99_ms:.0f} ms)" for one in rounds if one.contender == contender
        )
        + " |"
        for contender in _contenders(rounds)
    ]


def goals(rounds: Sequence[Round], memories: Sequence[Memory]) -> list[Goal]:
    """The goals that this run can speak of, by the rounds in which the machine was idle."""
    quiet = [one for one in rounds if one.foreign_load <= FOREIGN and not one.trouble]
    found: list[Goal] = []
    for other, wanted in ((AIOGRAM, 2.0), (BARE, 1.0)):
        if {OURS, other} <= {one.contender for one in rounds if one.people == MANY}:
            ratio = _ratio([one for one in quiet if one.people == MANY], other)
            what = f"durable turns a second against {other.name}, {MANY} people"
            found.append(Goal(what, f"at least {wanted:.1f} ×", ratio, "×", ratio is not None and ratio >= wanted))
    for people, most in ((MANY, 100), (CROWD, 500)):
        if any(one.contender == OURS and one.people == people for one in rounds):
            own = [one for one in quiet if one.contender == OURS and one.people == people]
            p99 = _median(own, lambda one: one.p99_ms) if own else None
            what = f"p99 of a turn, {people} people"
            found.append(Goal(what, f"below {most} ms", p99, "ms", p99 is not None and p99 < most))
    for memory in memories:
        what = f"resident memory after {list(memory.after)[-1]} tips, {memory.contender.name}"
        found.append(Goal(what, "below 220 MB", memory.last_mb, "MB", memory.last_mb < 220))
    return found


def warnings(rounds: Sequence[Round], memories: Sequence[Memory]) -> list[str]:
    """What makes the figures doubtful, or void."""
    failures = [(one.contender, what) for one in rounds for what in one.trouble]
    failures += [(one.contender, what) for one in memories for what in one.trouble]
    lines = [f"FAILED: {contender.name}: {what}" for contender, what in failures]
    for contender in _contenders(rounds):
        own = [one for one in rounds if one.contender == contender]
        foreign = max(one.foreign_load for one in own)
        crowded = max(one.own_load for one in own)
        if foreign > FOREIGN:
            disturbed = sum(1 for one in own if one.foreign_load > FOREIGN)
            lines.append(
                f"not idle: others used up to {foreign:.0%} of the processor of {contender.name}; {disturbed} of its "
                f"{len(own)} rounds do not count for the goals"
            )
        if crowded > CROWDED:
            lines.append(f"the generator itself was {crowded:.0%} busy against {contender.name}: more may be possible")
    return lines


def memory_lines(memories: Sequence[Memory]) -> list[str]:
    return [
        f"{one.contender.name}: "
        + ", ".join(f"{megabytes:.0f} MB after {tips}" for tips, megabytes in one.after.items())
        + f"; at most {one.most_mb:.0f} MB on the way"
        for one in memories
    ]


def text(
    machine: Machine,
    plan: Plan,
    rounds: Sequence[Round],
    memories: Sequence[Memory],
    *,
    messages: int,
    answers: int,
    now: datetime,
) -> str:
    """The whole report, as Markdown."""
    parts = [f"Measured {now:%Y-%m-%d %H:%M} UTC.", "\n".join(f"- {one}" for one in machine.lines())]
    if rounds:
        number = len({one.number for one in rounds})
        where = "each on one processor" if plan.cpu is None else "contender and generator on a processor each"
        parts.append(
            f"{messages} messages and {answers} answers a tip, {number} rounds of "
            f"{plan.seconds:.0f} s after {plan.warm_up:.0f} s of warm-up, every round a fresh process on an empty "
            f"database, rounds interleaved, {where}. Medians over all rounds; *ours is* compares within each round; "
            "the goals are judged by the rounds in which nothing else used the contender's processor."
        )
        for people in dict.fromkeys(one.people for one in rounds):
            these = [one for one in rounds if one.people == people]
            parts.append(f"## {people} people at once" if people > 1 else "## One person")
            parts.append("\n".join(table(these)))
            header = "| turns/s (p99) by round |" + " |" * number
            parts.append("\n".join([header, "|---|" + "---|" * number, *each(these)]))
        parts.append("## Goals")
    if memories:
        parts.append("Resident memory: " + ". ".join(memory_lines(memories)) + ".")
    parts.append("\n".join(f"- {one.line()}" for one in goals(rounds, memories)))
    doubts = warnings(rounds, memories)
    if doubts:
        parts.append("\n".join(f"- {one}" for one in doubts))
    return "\n\n".join(part for part in parts if part) + "\n"


def _contenders(rounds: Sequence[Round]) -> list[Contender]:
    return list(dict.fromkeys(one.contender for one in rounds))


def _median(rounds: Sequence[Round], of: Callable[[Round], float]) -> float:
    return statistics.median(of(one) for one in rounds)


def _ratio(rounds: Sequence[Round], other: Contender) -> float | None:
    """Ours against the other, round by round, the median; None where either is missing, or it is ours itself."""
    ours = {one.number: one.turns_per_second for one in rounds if one.contender == OURS}
    others = {one.number: one.turns_per_second for one in rounds if one.contender == other and one.turns_per_second}
    ratios = [ours[number] / others[number] for number in ours.keys() & others.keys()]
    return statistics.median(ratios) if ratios and other != OURS else None

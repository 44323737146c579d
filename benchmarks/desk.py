"""What the desk costs with many tickets: `make bench-desk` prints a table and keeps it.

A database on SQLite as the program opens it (WAL, synchronous=FULL) is filled with 200,000 tickets, and what is asked
of it is timed beside a yardstick, as `benchmarks.understanding` does: CPU time, the best of three rounds over the
median. A new tip is timed whole, with its commit, on the clock and in CPU time; of what it costs more among many
tickets than among a thousand the CPU time is told.

Whoever adds a page adds a function to `MEASURES`.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from benchmarks import desk_pages, machine, office
from benchmarks.understanding import Row
from flows import codes
from flows.matching.likeness import of_forms
from flows.model import Tip
from storage import likenesses, migrate, tickets
from storage.crypto import KeyRing
from storage.engine import Store
from storage.unit import Tx

FOLDER = Path(__file__).parent
MANY = 200_000
PLAIN_MS = 40.0  # what the yardstick takes on an ordinary core, as in benchmarks.understanding
TIPS = 60
FEW = 1_000


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--write", action="store_true", help="keep the table in RESULTS-desk.md, of another number in a file of its own"
    )
    parser.add_argument("--tickets", type=int, default=MANY)
    options = parser.parse_args()
    lines = list(_table(options.tickets))
    print("\n".join(lines))
    if options.write:
        name = "RESULTS-desk.md" if options.tickets == MANY else f"RESULTS-desk-{options.tickets}.md"
        (FOLDER / name).write_text("# What the desk costs\n\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return 0


def suggestions(store: Store, count: int) -> Iterator[Row]:
    """A new tip is held against all others."""
    for told in office.forms(5, seed=1):
        _suggest(store, told)
    took = [_cpu(partial(_suggest, store, told)) for told in office.forms(TIPS, seed=2)]
    yield Row(f"suggestions for a new tip among {count:,}, median of {TIPS}", statistics.median(took), goal=100)
    yield Row("... the slowest of them", max(took), goal=100)


def new_tip(store: Store, count: int) -> Iterator[Row]:
    """A new tip is written, with all that belongs to it, and committed."""
    cpu, clock = [], []
    for number, told in enumerate(office.forms(TIPS + 10, seed=count)):
        tip, code = office.tip(told), codes.make(count * 1_000 + number)
        began, used = time.perf_counter(), time.process_time()
        store.write_now(partial(_save, code=code, tip=tip))
        cpu.append((time.process_time() - used) * 1000)
        clock.append((time.perf_counter() - began) * 1000)
    yield Row(f"a new tip among {count:,}, CPU, median of {TIPS}", statistics.median(cpu[10:]))
    yield Row(f"a new tip among {count:,}, on the clock with its commit", statistics.median(clock[10:]), "ms waited")


def pages(count: int) -> Iterator[Row]:
    """The desk's pages over HTTP: CPU time of the process that serves and asks, and what the clock said."""
    with tempfile.TemporaryDirectory() as folder:
        for one in asyncio.run(desk_pages.rows(Path(folder), count=count)):
            yield Row(f"{one.what}, CPU (on the clock {one.median_ms:.0f} ms)", one.cpu_ms, goal=one.goal_ms)


MEASURES: tuple[Callable[[Store, int], Iterator[Row]], ...] = (suggestions,)


def _rows(many: int) -> Iterator[Row]:
    costs = []
    for count in (FEW, many):
        with tempfile.TemporaryDirectory() as folder:
            url = f"sqlite:///{folder}/desk.db"
            migrate.migrate(url)
            store = Store.open(url, KeyRing.parse(KeyRing.make()), places=office.gazetteer)
            try:
                office.fill(store, count)
                before = _yardstick()
                rows = list(new_tip(store, count))
                costs.append(rows[0].value / (before + _yardstick()))  # the machine may be busier the second time
                yield from rows
                for measure in MEASURES:
                    yield from measure(store, count)
                size = sum(one.stat().st_size for one in Path(folder).iterdir()) / 1e6
                yield Row(f"the database of {count:,} tickets without their stories", size, "MB")
            finally:
                store.close_now()
    yield from pages(many)
    yield Row(f"cost of a new tip, {many:,} against {FEW:,}", costs[1] / costs[0], "times as much", goal=1.3)


def _save(tx: Tx, *, code: str, tip: Tip) -> str:
    return tickets.save(
        tx,
        code,
        tip,
        conversation_id=None,
        channel="web",
        language="vi",
        incomplete=False,
        at=office.BEGAN,
    )


def _suggest(store: Store, told: dict[str, object]) -> None:
    like = of_forms([told], None, office.gazetteer())
    store.read_now(lambda tx: likenesses.likest(tx, like))


def _cpu(do: Callable[[], object]) -> float:
    """CPU milliseconds, the best of three."""
    best = float("inf")
    for _ in range(3):
        began = time.process_time()
        do()
        best = min(best, time.process_time() - began)
    return best * 1000


def _yardstick() -> float:
    def add() -> None:
        total = 0
        for number in range(1_000_000):
            total += number

    return _cpu(add)


def _table(many: int) -> Iterator[str]:
    rows: list[Row] = []
    yardsticks = [_yardstick()]
    for row in _rows(many):
        yardsticks.append(_yardstick())
        slow = (yardsticks[-2] + yardsticks[-1]) / 2 / PLAIN_MS
        rows.append(row._replace(reckoned=row.value / slow if row.unit == "ms" else None))
        print(f"{row.what}: {row.value:.1f} {row.unit}, machine {slow:.1f} times slower", file=sys.stderr, flush=True)
    for line in machine.look(FOLDER).lines():
        yield f"- {line}"
    yield f"- yardstick: {min(yardsticks):.0f} to {max(yardsticks):.0f} ms, reckoned with {PLAIN_MS:.0f} ms"
    yield ""
    yield "| what | measured | reckoned for an ordinary core | goal | |"
    yield "|---|---:|---:|---|---|"
    for row in rows:
        reckoned = "" if row.reckoned is None else f"{row.reckoned:.1f} ms"
        goal, verdict = (
            ("", "") if row.goal is None else (f"< {row.goal:g} {row.unit}", "missed" if row.missed else "met")
        )
        yield f"| {row.what} | {row.value:.1f} {row.unit} | {reckoned} | {goal} | {verdict} |"
    yield ""
    missed = [row.what for row in rows if row.missed]
    yield f"Goals missed: {'; '.join(missed)}." if missed else "All goals are met."


if __name__ == "__main__":
    raise SystemExit(main())

"""How long it takes to understand: a story, a place, the data at the start; what long and hostile texts cost.

`make bench-understanding` prints a table and keeps it. Machines differ and are noisy: all times are CPU time, and each
stands beside a yardstick that is taken right before and after it, a loop of a million additions (about 40 ms on an
ordinary server core). Every round reads a text that no cache has seen.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from benchmarks import machine
from tests.flows.understand.pieces import PIECES

HOME = Path(__file__).resolve().parents[1]
STORIES = HOME / "tests" / "flows" / "stories"
RESULTS = HOME / "benchmarks" / "RESULTS-understanding.md"
TODAY = date(2026, 11, 26)
PLAIN_MS = 40.0  # what the yardstick takes on an ordinary core: an estimate, to read the table by


class Row(NamedTuple):
    """What was measured, and what it must stay under; `reckoned`: as on an ordinary core, of times only."""

    what: str
    value: float
    unit: str = "ms"
    goal: float | None = None
    reckoned: float | None = None

    @property
    def missed(self) -> bool:
        """Whether it is more than the goal, of a time on an ordinary core."""
        return self.goal is not None and (self.value if self.reckoned is None else self.reckoned) >= self.goal


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help=f"keep the table in {RESULTS.name}")
    options = parser.parse_args()
    lines = list(_table())
    print("\n".join(lines))
    if options.write:
        RESULTS.write_text("# What understanding costs\n\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return 0


def _table() -> Iterator[str]:
    rows: list[Row] = []
    yardsticks = [_yardstick()]
    for row in _rows():
        yardsticks.append(_yardstick())
        slow = (yardsticks[-2] + yardsticks[-1]) / 2 / PLAIN_MS
        rows.append(row._replace(reckoned=row.value / slow if row.unit == "ms" else None))
    for line in machine.look(HOME).lines():
        yield f"- {line}"
    yield f"- yardstick: {min(yardsticks):.0f} to {max(yardsticks):.0f} ms, reckoned with {PLAIN_MS:.0f} ms"
    yield "- CPU time, the best of three rounds; the yardstick says little of how slow the memory is"
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


def _rows() -> Iterator[Row]:
    yield Row("start: importing the readers", _elsewhere("import flows.understand.extract"))
    loading = "from bot import places; from bot.settings import Settings; from time import process_time as t; a = t(); "
    loading += "g = places.load(Settings()); print((t() - a) * 1000)"
    yield Row("start: the tables of places", _elsewhere(loading, told=True), goal=150)
    yield Row("memory of the tables", _memory(), "MB", goal=60)

    from bot import places
    from bot.settings import Settings
    from flows.understand import extract, story
    from flows.understand.page import fold
    from flows.understand.places import place_search

    def read(text: str) -> object:
        return story.read_story(text, TODAY)

    gazetteer = places.load(Settings())
    texts = [one.read_text(encoding="utf-8") for one in sorted(STORIES.glob("*.txt"))]
    whole = "\n".join(texts)
    yield Row("read_story, 1,000 characters, median of 60", _median(_of_length(whole, 1_000, 60), read), goal=5)
    some = texts[:: len(texts) // 100][:100]
    characters = statistics.median(map(len, some))
    yield Row(
        f"a story as it comes ({characters:.0f} characters), median of {len(some)}, as JSON",
        _median(some, lambda text: extract.as_json(story.read_story(text, TODAY))),
    )
    homes = ["xã Liên Am, huyện Vĩnh Bảo", "xa Kim Anh, Kim Thanh, Hai Duong", "An Lão", "Quảng Trị", "xã Hồng Phong"]
    found = _median(homes * 20, lambda text: place_search.find_places(text, gazetteer))
    yield Row("a place looked up, median", found, goal=1)
    yield Row("read_story, 10,000 characters, median of 8", _median(_of_length(whole, 10_000, 8), read), goal=50)
    bombs = [fold.clean(bomb * (10_000 // len(bomb) + 1)) for bomb in PIECES]
    costs = {bomb: (_once(read, bomb[:1_000]), _once(read, bomb)) for bomb in bombs}
    worst = max(bombs, key=lambda bomb: costs[bomb][1])
    yield Row(
        f"the worst of the repeated pieces ({worst[:10].strip()} ...), 10,000 characters", costs[worst][1], goal=50
    )
    growth = max(large / small for small, large in costs.values())
    yield Row("ten times the text costs at most", growth, "times as much", goal=15)


def _of_length(text: str, length: int, most: int) -> list[str]:
    """So many pieces of the text, from all over it."""
    starts = range(0, len(text) - length, length)
    return [text[at : at + length] for at in starts[:: max(1, len(starts) // most)][:most]]


def _median(texts: list[str], do: Callable[[str], object]) -> float:
    for text in texts[:5]:
        do(text)
    gc.collect()
    return statistics.median(_once(do, text) for text in texts)


def _once(do: Callable[[str], object], text: str) -> float:
    """CPU milliseconds, the best of three; each time another line end behind the text, or a cache would answer."""
    best = float("inf")
    for lines in (1, 2, 3):
        fresh = text + "\n" * lines
        began = time.process_time()
        do(fresh)
        best = min(best, time.process_time() - began)
    return best * 1000


def _yardstick() -> float:
    def add(_: str) -> None:
        total = 0
        for number in range(1_000_000):
            total += number

    return _once(add, "")


def _elsewhere(code: str, *, told: bool = False) -> float:
    """CPU milliseconds of this code in a process of its own, less those of an empty one; or what it prints."""

    def run(what: str) -> tuple[float, str]:
        timed = f"import time\n{what}\nimport sys; print(time.process_time() * 1000, file=sys.stderr)"
        done = subprocess.run([sys.executable, "-c", timed], cwd=HOME, capture_output=True, text=True, check=True)
        return float(done.stderr.split()[-1]), done.stdout

    rounds = [run(code) for _ in range(3)]
    if told:
        return min(float(out) for _, out in rounds)
    return min(took for took, _ in rounds) - min(run("pass")[0] for _ in range(3))


def _memory() -> float:
    """Resident megabytes that the tables of places take."""
    code = (
        "import resource; from bot import places; from bot.settings import Settings; s = Settings();"
        "a = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss; g = places.load(s);"
        "print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - a) / 1024)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=HOME, capture_output=True, text=True, check=True)
    return float(done.stdout)


if __name__ == "__main__":
    raise SystemExit(main())

"""How long it takes to understand: a story, a place, the data at the start; what long and hostile texts cost.

`make bench-understanding` prints a table; `--write` keeps it. Machines differ and are noisy: every time stands beside a
yardstick of the same run, a loop of a million additions (about 40 ms on an ordinary server core), and all are CPU time.
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

from benchmarks import machine

HOME = Path(__file__).resolve().parents[1]
STORIES = HOME / "tests" / "flows" / "stories"
RESULTS = HOME / "benchmarks" / "RESULTS-understanding.md"
TODAY = date(2026, 11, 26)
PLAIN_MS = 40.0  # what the yardstick takes on an ordinary core: an estimate, to read the table by
BOMBS = (
    "c1/",
    "đại đội ba linh ",
    "ngày 1 tháng 1 ",
    "Nguyễn Văn A ",
    "liệt sĩ ",
    "16.1, 107.1 ",
    "0912 345 ",
    "xã An huyện An tỉnh An ",
    "((((",
    "a" * 50 + " ",
    "🌾",
)
Row = tuple[str, str, str, str]


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
    for line in machine.look(HOME).lines():
        yield f"- {line}"
    yardstick = _yardstick()
    yield f"- yardstick: {yardstick:.0f} ms, {yardstick / PLAIN_MS:.1f} times as long as on an ordinary core"
    yield ""
    yield "| what | measured | reckoned for an ordinary core | goal |"
    yield "|---|---:|---:|---|"
    for what, milliseconds, goal, note in _rows():
        reckoned = "" if milliseconds is None else f"{milliseconds * PLAIN_MS / yardstick:.1f} ms"
        measured = note if milliseconds is None else f"{milliseconds:.1f} ms"
        yield f"| {what} | {measured} | {reckoned} | {goal} |"


def _rows() -> Iterator[tuple[str, float | None, str, str]]:
    yield "start: importing the readers", _elsewhere("import flows.understand.extract"), "", ""
    loading = "from bot import places; from bot.settings import Settings; from time import process_time as t; a = t(); "
    loading += "g = places.load(Settings()); print((t() - a) * 1000)"
    yield "start: the tables of places", _elsewhere(loading, told=True), "< 150 ms", ""
    yield "memory of the tables", None, "< 60 MB", f"{_memory():.0f} MB"

    from bot import places
    from bot.settings import Settings
    from flows.understand import extract, fold, place_search, story

    gazetteer = places.load(Settings())
    texts = [one.read_text(encoding="utf-8") for one in sorted(STORIES.glob("*.txt"))]
    thousand = _of_length("\n".join(texts), 1000, 40)
    yield (
        "read_story, 1,000 characters, median",
        _median(thousand, lambda text: story.read_story(text, TODAY)),
        "< 5 ms",
        "",
    )
    yield (
        "a story as it comes, median of the hundred, as JSON",
        _median(texts, lambda text: extract.as_json(story.read_story(text, TODAY))),
        "",
        "",
    )
    homes = ["xã Liên Am, huyện Vĩnh Bảo", "xa Kim Anh, Kim Thanh, Hai Duong", "An Lão", "Quảng Trị", "xã Hồng Phong"]
    yield (
        "a place looked up, median",
        _median(homes * 20, lambda text: place_search.find_places(text, gazetteer)),
        "< 1 ms",
        "",
    )
    ten = _of_length("\n".join(texts), 10_000, 8)
    yield "read_story, 10 KB, median", _median(ten, lambda text: story.read_story(text, TODAY)), "< 50 ms", ""
    worst, growth = 0.0, 0.0
    for bomb in BOMBS:
        short, long = (bomb * (size // len(bomb) + 1) for size in (1_000, 10_000))
        small, large = (_once(lambda text=text: story.read_story(fold.clean(text), TODAY)) for text in (short, long))  # type: ignore[misc]
        worst, growth = max(worst, large), max(growth, large / small if small > 2 else 0)
    yield "the worst of the repeated pieces, 10 KB", worst, "< 50 ms", ""
    yield "ten times the text costs at most", None, "15 ×", f"{growth:.1f} ×"


def _of_length(text: str, length: int, most: int) -> list[str]:
    return [text[at : at + length] for at in range(0, len(text) - length, length)][:most]


def _median(texts: list[str], do: Callable[[str], object]) -> float:
    for text in texts[:5]:
        do(text)
    return statistics.median(_once(lambda text=text: do(text)) for text in texts)  # type: ignore[misc]


def _once(do: Callable[[], object]) -> float:
    """CPU milliseconds, the best of three."""
    best = float("inf")
    for _ in range(3):
        gc.collect()
        began = time.process_time()
        do()
        best = min(best, time.process_time() - began)
    return best * 1000


def _yardstick() -> float:
    def add() -> None:
        total = 0
        for number in range(1_000_000):
            total += number

    return _once(add)


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

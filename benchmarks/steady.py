"""Half an hour at an even pace: whether the memory of the program stays flat.

Tip after tip is told to the program as `manhmoi run` starts it, with its moderator group, one every other second. Its
resident memory is read each minute; at the end every update and every ticket must be there, and nothing unsent.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks import machine, rounds, script
from benchmarks.people import Crowd
from benchmarks.programs import OURS_GROUP, running

RESULTS = script.HOME / "benchmarks" / "RESULTS-steady.md"
PACE_S = 2.0  # from one tip to the next
MINUTE = 60.0
SETTLE_S = 5.0  # until it has nothing more to do
MOST_MB = 320.0
FLAT = 1.03  # the last third of the time against the one before


async def run(folder: Path, *, minutes: int) -> tuple[list[float], int, list[str]]:
    """MB at the start and after every minute, tips told, and what went wrong."""
    turns = script.write()
    crowd = Crowd(turns, answers=OURS_GROUP.answers)
    loop = asyncio.get_running_loop()
    async with running(OURS_GROUP, crowd.fake, script=script.dump(turns), cpu=None, disk=folder) as program:
        await asyncio.sleep(SETTLE_S)
        found = [machine.resident_mb(program.pid)]
        for _ in range(minutes):
            until = loop.time() + MINUTE
            while loop.time() < until:
                following = loop.time() + PACE_S
                await crowd.tell(program.port, people=1, tips=1)
                await asyncio.sleep(following - loop.time())
            found.append(machine.resident_mb(program.pid))
        await asyncio.sleep(SETTLE_S)
        program.stop()
        trouble = list(crowd.heard.trouble)
        trouble += rounds.kept(program.database, asked=crowd.heard.asked, tips=crowd.heard.tips)
    return found, crowd.heard.tips, trouble


def growth(found: Sequence[float]) -> float:
    """The median of the last third of the time against that of the third before."""
    third = len(found) // 3
    return statistics.median(found[-third:]) / statistics.median(found[-2 * third : -third])


def lines(found: Sequence[float], tips: int, trouble: Sequence[str], folder: Path) -> Iterator[str]:
    for line in machine.look(folder).lines():
        yield f"- {line}"
    yield ""
    yield f"{tips:,} whole tips in {len(found) - 1} minutes, with a moderator group; SQLite."
    yield ""
    yield "| minute | resident MB |"
    yield "|---:|---:|"
    for minute in sorted({*range(0, len(found), 5), len(found) - 1}):
        yield f"| {minute} | {found[minute]:.0f} |"
    yield ""
    yield f"- {'met' if max(found) < MOST_MB else 'MISSED'} at most {max(found):.0f} MB (goal: below {MOST_MB:.0f} MB)"
    more = growth(found)
    yield (
        f"- {'met' if more < FLAT else 'MISSED'} flat: the last third of the time has {more:.3f} times what the one"
        f" before had (goal: less than {FLAT} times)"
    )
    yield from (f"- FAILED: {one}" for one in trouble)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=int, default=30)
    parser.add_argument("--folder", type=Path, help="on the disk to use; data/ of the checkout without it")
    parser.add_argument("--write", action="store_true", help=f"keep the table in {RESULTS.name}")
    options = parser.parse_args()
    if options.minutes < 3:
        parser.error("--minutes: at least 3")
    with machine.scratch(options.folder or script.HOME / "data", "steady-") as folder:
        found, tips, trouble = asyncio.run(run(folder, minutes=options.minutes))
        said = list(lines(found, tips, trouble, folder))
    print("\n".join(said))
    if options.write:
        RESULTS.write_text("# Half an hour\n\n" + "\n".join(said) + "\n", encoding="utf-8")
    return 0 if not trouble and max(found) < MOST_MB and growth(found) < FLAT else 1


if __name__ == "__main__":
    sys.exit(main())

"""Holds the matcher against the set: ``make matching``.

Tips come in one after the other, as they do to the store: each is held against those before it, found by keys. Nothing
but the database is left out.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from bot import places
from bot.settings import Settings
from flows.matching import comparing, keys, looking, ranking
from flows.matching.likeness import Likeness, of_forms
from tests.matching import judge, make

SUGGESTED = 3


def likeness_of(form: Mapping[str, Any]) -> Likeness:
    """What is compared of a tip of the set."""
    return of_forms([form], form["location"], places.load(Settings()))


def suggestions(told: Iterable[tuple[str, Likeness]]) -> dict[str, list[str]]:
    """The earlier tips that each is most like, by their ids: what is suggested as it comes in."""
    found: dict[str, list[str]] = {}
    by_key: dict[int, list[str]] = defaultdict(list)
    known: dict[str, Likeness] = {}

    def matches(mine: Likeness, name: str) -> dict[str, comparing.Match]:
        sharing = [by_key[key][-looking.OF_A_KEY :] for key in keys.wanted(mine) if key in by_key]
        return {
            other: comparing.compare(mine, known[other]) for other in looking.worth_comparing(sharing, passed=(name,))
        }

    def suggested(mine: Likeness, name: str) -> list[str]:
        likest = ranking.likest(
            matches(mine, name),
            lambda other: matches(known[other], other),
            lambda other: comparing.compare(mine, known[other]),
        )
        return [other for match, other in likest if match.score >= comparing.SHOWN][:SUGGESTED]

    for name, mine in told:
        found[name] = suggested(mine, name)
        known[name] = mine
        for key in keys.of(mine):
            by_key[key].append(name)
    return found


def main() -> int:
    """Prints the figures of both halves; the second is the one to be reported."""
    made = make.make()
    found = suggestions((tip.id, likeness_of(tip.form)) for tip in made.tips)
    out = sys.stdout.write
    out("| half | tips | recall | recall, tellable | found | found, tellable | first right | silent |\n")
    out("|---|---:|---:|---:|---:|---:|---:|---:|\n")
    for half in make.HALVES:
        figures = judge.judge(made, found, half=half)
        shares = (
            figures.recall,
            figures.recall_tellable,
            figures.found,
            figures.found_tellable,
            figures.first,
            figures.silent,
        )
        out(f"| {half} | {figures.tips} | {' | '.join(f'{100 * one.value:.1f} %' for one in shares)} |\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

"""Learns the weights of the reader from the annotated stories and writes them: ``make weights``."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from flows.understand import evidence
from flows.understand.evidence import days, extents, people, places, texts, units
from flows.understand.weighing import Scale, Scales, scale
from tests.flows.accuracy import STORIES
from tests.flows.annotated import Examples, borders, borders_of_wordings, examples, of_wordings
from tests.flows.learning import Example, learn

WEIGHTS = Path(evidence.__file__).parent.parent / "weights"
WORDINGS = 3  # times that the single sentences are learned: each stands for many


@dataclass(frozen=True, slots=True)
class Sort:
    """What is learned of one sort of mention: its roles, how much is let go (l1), how often evidence must occur."""

    name: str
    roles: tuple[str, ...]
    l1: float = 0.3
    least: int = 3


# Of the words of whole texts there are many, and each tells little.
SORTS = (
    Sort("texts", texts.ROLES, l1=2.0, least=10),
    Sort("people", people.ROLES),
    Sort("days", days.ROLES),
    Sort("units", units.ROLES),
    Sort("places", places.ROLES),
)
EXTENTS = Sort("extents", extents.ROLES)


def going(borders: Iterable[Example]) -> Scale:
    """What the evidence for how far places go is worth, learned from these borders between words."""
    return _learned(EXTENTS, list(borders))


def scales(stories: Iterable[Examples], extents: Scale) -> Scales:
    """What is learned from these stories, whose places go as far as `extents` says."""
    told = list(stories)
    its = {sort.name: _learned(sort, [e for one in told for e in getattr(one, sort.name)]) for sort in SORTS}
    return Scales(**its, extents=extents)


def _learned(sort: Sort, found: list[Example]) -> Scale:
    return scale(learn(found, sort.roles, l1=sort.l1, least=sort.least))


def write(learned: Scales, folder: Path = WEIGHTS) -> None:
    """One module for each sort of mention."""
    for sort in (*SORTS, EXTENTS):
        its: Scale = getattr(learned, sort.name)
        rows = [
            "\t".join([piece, *(f"{role}\t{value:g}" for role, value in its.scores(worth).items() if value)])
            for piece, worth in its.worth.items()
        ]
        text = "\n".join(rows).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
        (folder / f"{sort.name}.py").write_text(_MODULE.format(sort=sort.name, rows=text), encoding="utf-8")


_MODULE = '''"""What each piece of evidence about {sort} is worth. Written by ``make weights``."""

from flows.understand.weighing import table

WEIGHTS = table("""{rows}""")
'''


def main(folders: list[str]) -> int:
    chosen = [Path(folder) for folder in folders] or [STORIES]
    told = [one for folder in chosen for _, found in borders(folder) for one in found]
    its = going([*told, *borders_of_wordings() * WORDINGS])
    stories = (found for folder in chosen for _, found in examples(folder, its))
    write(scales([*stories, *[of_wordings(its)] * WORDINGS], its))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

"""Learns the weights of the reader from the annotated stories and writes them: ``make weights``."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from flows.understand import evidence
from flows.understand.evidence import days, people, places, texts, units
from flows.understand.weighing import Scale, Scales, scale
from tests.flows.accuracy import STORIES
from tests.flows.annotated import Examples, examples, of_wordings
from tests.flows.learning import learn

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


def scales(stories: Iterable[Examples]) -> Scales:
    """What is learned from these stories."""
    told = list(stories)
    return Scales(
        *(
            scale(learn([e for s in told for e in getattr(s, sort.name)], sort.roles, l1=sort.l1, least=sort.least))
            for sort in SORTS
        )
    )


def write(learned: Scales, folder: Path = WEIGHTS) -> None:
    """One module for each sort of mention."""
    for sort in SORTS:
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
    write(scales([*(found for folder in chosen for _, found in examples(folder)), *[of_wordings()] * WORDINGS]))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

"""Learns the weights of the reader from the annotated stories and writes them: ``make weights``."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable
from pathlib import Path

from flows.understand import evidence
from flows.understand.evidence import days, people, places, texts
from flows.understand.weighing import Scales, Weights
from tests.flows.accuracy import STORIES
from tests.flows.annotated import Examples, examples, of_wordings
from tests.flows.learning import Example, learn

WEIGHTS = Path(evidence.__file__).parent.parent / "weights"
WORDINGS = 3  # times that the single sentences are learned: each stands for many
_SORTS = (("texts", texts.ROLES), ("people", people.ROLES), ("days", days.ROLES), ("places", places.ROLES))


def scales(stories: Iterable[Examples], **settings: float) -> Scales:
    """What is learned from these stories."""
    told = list(stories)
    return Scales(*(_learned([e for s in told for e in getattr(s, sort)], roles, **settings) for sort, roles in _SORTS))


def _learned(found: Collection[Example], roles: tuple[str, ...], **settings: float) -> Weights:
    return learn(list(found), roles, **settings)


def write(learned: Scales, folder: Path = WEIGHTS) -> None:
    """One module for each sort of mention."""
    for sort, roles in _SORTS:
        weights: Weights = getattr(learned, sort)
        lines = [
            f'"""What each piece of evidence is worth for {", ".join(roles)}. Written by ``make weights``."""\n',
            "WEIGHTS: dict[str, tuple[float, ...]] = {",
            *(f"    {piece!r}: {worth!r}," for piece, worth in weights.items()),
            "}\n",
        ]
        (folder / f"{sort}.py").write_text("\n".join(lines), encoding="utf-8")


def main(folders: list[str]) -> int:
    chosen = [Path(folder) for folder in folders] or [STORIES]
    write(scales([*(found for folder in chosen for _, found in examples(folder)), *[of_wordings()] * WORDINGS]))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

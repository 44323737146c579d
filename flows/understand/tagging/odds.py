"""How likely each word of a text is each tag, as the network reads it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

TAGS = NONE, MARTYR, TELLER, HOME, FELL, LAID, LIES, DEATH, BIRTH, JOINED, UNIT = (
    "none",
    "martyr",
    "teller",
    "home",
    "fell",
    "laid",
    "lies",
    "death",
    "birth",
    "joined",
    "unit",
)
_COLUMN = {tag: n for n, tag in enumerate(TAGS)}


@dataclass(frozen=True, slots=True)
class Odds:
    """`sums`: of each word, and of the end, what all words before it add up to, a column a tag."""

    sums: Sequence[Sequence[float]]

    def of(self, first: int, last: int, tag: str) -> float:
        """How likely words `first`..`last` (exclusive, at least one) are this, on average: 0 to 1."""
        column = _COLUMN[tag]
        return (self.sums[last][column] - self.sums[first][column]) / (last - first)

    def __len__(self) -> int:
        return len(self.sums) - 1

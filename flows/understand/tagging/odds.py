"""How likely each word of a text is each tag, and has each mark, as the network reads it.

Of the tags each word is one. The marks stand beside them, any number at a word: a function of one of the fallen ("du
kích"), another name of his ("Ba Dũng"), a unit of his that has no number ("TNXP", "đặc công").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

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
MARKS = POSITION, ALIAS, UNNUMBERED = "position", "alias", "unnumbered"
_COLUMN = {one: n for n, one in enumerate((*TAGS, *MARKS))}


@dataclass(frozen=True, slots=True)
class Odds:
    """`sums`: of each word, and of the end, what all words before it add up to, a column a tag and a mark."""

    sums: Sequence[Sequence[float]]

    def of(self, first: int, last: int, one: str) -> float:
        """How likely words `first`..`last` (exclusive, at least one) are this, on average: 0 to 1."""
        column = _COLUMN[one]
        return (self.sums[last][column] - self.sums[first][column]) / (last - first)

    def each(self, one: str) -> list[float]:
        """How likely each word is this: 0 to 1."""
        column = _COLUMN[one]
        sums = [row[column] for row in self.sums]
        return [after - before for before, after in pairwise(sums)]

    def __len__(self) -> int:
        return len(self.sums) - 1

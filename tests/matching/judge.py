"""Judges suggestions: counts only, and knows nothing of how they came about.

A tip is judged by what is suggested at its arrival: earlier tips, the likeliest first. Only the first three count.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.matching import tellable
from tests.matching.make import Set
from tests.matching.model import Tip


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    right: int
    of: int

    @property
    def value(self) -> float:
        """0 to 1; 1 where there was nothing to be right about."""
        return self.right / self.of if self.of else 1.0


@dataclass(frozen=True, slots=True)
class Figures:
    """What came of it; README.md says what each means."""

    tips: int
    recall: Share  # of the pairs that could stand among three suggestions
    recall_tellable: Share  # of those, the ones that can be told
    found: Share  # of the tips with an earlier tip on their martyr: one of those is among the three
    found_tellable: Share  # of the tips of which that can be told
    first: Share  # of the first suggestions: on the same martyr
    silent: Share  # of the tips with no earlier tip on their martyr: nothing was suggested


def judge(
    made: Set, suggestions: Mapping[str, Sequence[str]], *, half: str | None = None, teller: str | None = None
) -> Figures:
    """`suggestions`: by the id of a tip, ids of earlier tips; all tips are candidates, those of a half are counted.

    Raises ValueError for a suggestion that is no earlier tip.
    """
    truth = {tip.id: tip.truth for tip in made.tips}
    for tip in made.tips:
        if any(one not in truth or one >= tip.id for one in suggestions.get(tip.id, ())):
            raise ValueError(f"{tip.id}: {suggestions[tip.id]} are not all earlier tips")
    mates = {tip: [one.id for one in others] for tip, others in tellable.partners(made.tips).items()}
    can = tellable.tellable(made)
    recall: list[tuple[int, int]] = []
    recall_tellable: list[tuple[int, int]] = []
    found: list[tuple[int, int]] = []
    found_tellable: list[tuple[int, int]] = []
    first: list[tuple[int, int]] = []
    silent: list[tuple[int, int]] = []
    counted: list[Tip] = [
        tip
        for tip in made.tips
        if (half is None or made.half(tip) == half) and (teller is None or tip.form["teller"] == teller)
    ]
    for tip in counted:
        three = list(suggestions.get(tip.id, ()))[: tellable.SUGGESTED]
        right = sum(truth[one] == tip.truth for one in three)
        if mates.get(tip.id):
            recall.append((right, min(len(mates[tip.id]), tellable.SUGGESTED)))
            found.append((min(right, 1), 1))
        else:
            silent.append((not three, 1))
        if tip.id in can:
            # A pair that cannot be told by itself may be found all the same; it then takes no place from the others.
            recall_tellable.append((min(right, len(can[tip.id])), min(len(can[tip.id]), tellable.SUGGESTED)))
            found_tellable.append((min(right, 1), 1))
        if three:
            first.append((truth[three[0]] == tip.truth, 1))
    counts = (recall, recall_tellable, found, found_tellable, first, silent)
    return Figures(len(counted), *(Share(sum(n for n, _ in rows), sum(of for _, of in rows)) for rows in counts))

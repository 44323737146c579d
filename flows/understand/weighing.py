"""What a mention is, by the evidence around it: each piece has a weight, and the weights add up.

The weights are what each piece of evidence has been worth in the annotated stories (``make weights``): those of a
logistic regression for each role, so that a score of 0 is even odds and one of 3 is twenty to one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Weights = Mapping[str, tuple[float, ...]]  # evidence -> what it adds to each role, in the order of the roles
EVER = ""  # evidence that is always there


@dataclass(frozen=True, slots=True)
class Scales:
    """The weights of the evidence for texts, people, days and places."""

    texts: Weights
    people: Weights
    days: Weights
    places: Weights


def weigh(weights: Weights, roles: tuple[str, ...], evidence: Iterable[str]) -> dict[str, float]:
    """The score of each role."""
    total = list(weights[EVER])
    for piece in evidence:
        worth = weights.get(piece)
        if worth is not None:
            for n, value in enumerate(worth):
                total[n] += value
    return dict(zip(roles, total, strict=True))

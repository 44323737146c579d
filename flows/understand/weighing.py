"""What a mention is, by the evidence around it: each piece has a weight, and the weights add up.

The weights are what each piece of evidence has been worth in the annotated stories (``make weights``): those of a
logistic regression for each role, so that a score of 0 is even odds and one of 3 is twenty to one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

Weights = Mapping[str, Mapping[str, float]]  # evidence -> what it adds to which roles
Evidence = tuple[Set[str], ...]  # of one mention, in parts that have no piece in common
EVER = ""  # evidence that is always there


@dataclass(frozen=True, slots=True)
class Scales:
    """The weights of the evidence for texts, people, days, units and places."""

    texts: Weights
    people: Weights
    days: Weights
    units: Weights
    places: Weights


def table(rows: str) -> Weights:
    """Weights as they are written down: a piece of evidence a line, behind it each role with what it adds."""
    weights: dict[str, dict[str, float]] = {}
    for row in rows.splitlines():
        piece, _, told = row.partition("\t")
        worth = told.split("\t")
        weights[piece] = dict(zip(worth[::2], map(float, worth[1::2]), strict=True)) if told else {}
    return weights


def weigh(weights: Weights, roles: Sequence[str], evidence: Evidence) -> dict[str, float]:
    """The score of each role."""
    return weigh_all(weights, roles, [evidence])[0]


def weigh_all(weights: Weights, roles: Sequence[str], evidence: Sequence[Evidence]) -> list[dict[str, float]]:
    """The score of each role for each mention; a part of the evidence that several share is weighed once."""
    weighed: dict[int, dict[str, float]] = {}
    for part in (part for parts in evidence for part in parts):
        if id(part) not in weighed:
            weighed[id(part)] = worth = dict.fromkeys(roles, 0.0)
            for piece in weights.keys() & part:
                for role, value in weights[piece].items():
                    worth[role] += value
    ever = weights[EVER]
    return [
        {role: ever.get(role, 0.0) + sum(weighed[id(part)][role] for part in parts) for role in roles}
        for parts in evidence
    ]

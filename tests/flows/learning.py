"""How the weights of the reader are learned: a logistic regression a role, on sparse evidence.

FTRL-proximal (McMahan et al., "Ad Click Prediction: a View from the Trenches", KDD 2013): one pass after another over
the examples in an order of their names' checksums, so that the same stories always give the same weights and no
writer's come last; L1 drops what tells nothing.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from flows.understand.weighing import EVER, Weights

_RATE, _SMOOTH = 0.3, 1.0


@dataclass(frozen=True, slots=True)
class Example:
    """One mention: its evidence, the roles that it has (none: it is nothing of what is asked), and those unsure."""

    story: str
    evidence: frozenset[str]
    roles: frozenset[str]
    unsure: frozenset[str] = frozenset()


def learn(
    examples: Sequence[Example],
    roles: Sequence[str],
    *,
    rounds: int = 5,
    l1: float = 0.1,
    l2: float = 1.0,
    least: int = 3,
) -> Weights:
    """Weights of each role; evidence seen in fewer than ``least`` stories is left out."""
    seen = Counter(piece for story, piece in {(e.story, p) for e in examples for p in e.evidence})
    known = {piece for piece, n in seen.items() if n >= least}
    sets = [[EVER, *sorted(e.evidence & known)] for e in examples]
    tables = []
    for role in roles:
        asked = [n for n, e in enumerate(examples) if role not in e.unsure]
        tables.append(_one([sets[n] for n in asked], [role in examples[n].roles for n in asked], rounds, l1, l2))
    pieces = sorted(set().union(*tables, {EVER}))
    return {
        piece: worth
        for piece in pieces
        if (worth := {role: w for role, t in zip(roles, tables, strict=True) if (w := round(t.get(piece, 0.0), 2))})
        or piece == EVER
    }


def _one(sets: list[list[str]], wanted: list[bool], rounds: int, l1: float, l2: float) -> dict[str, float]:
    z: dict[str, float] = {}
    n: dict[str, float] = {}

    def weight(piece: str) -> float:
        pull = z.get(piece, 0.0)
        free = 0.0 if piece == EVER else l1
        if abs(pull) <= free:
            return 0.0
        return (math.copysign(free, pull) - pull) / ((_SMOOTH + math.sqrt(n.get(piece, 0.0))) / _RATE + l2)

    for _ in range(rounds):
        for pieces, right in zip(sets, wanted, strict=True):
            now = {piece: weight(piece) for piece in pieces}
            error = 1 / (1 + math.exp(-max(-30.0, min(30.0, sum(now.values()))))) - right
            square = error * error
            for piece, value in now.items():
                before = n.get(piece, 0.0)
                step = (math.sqrt(before + square) - math.sqrt(before)) / _RATE
                z[piece] = z.get(piece, 0.0) + error - step * value
                n[piece] = before + square
    return {piece: value for piece in z if (value := weight(piece))}


def folds(stories: Collection[str], count: int = 10) -> list[set[str]]:
    """The stories in ``count`` parts, the same ones every time."""
    ordered = sorted(stories)
    return [set(ordered[k::count]) for k in range(count)]

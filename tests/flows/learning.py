"""How the weights of the reader are learned: a logistic regression a role, on sparse evidence.

FTRL-proximal (McMahan et al., "Ad Click Prediction: a View from the Trenches", KDD 2013): one pass after another over
the examples in their order; L1 drops what tells nothing. Where examples are few, to its very end by dual coordinate
descent (Yu, Huang and Lin, Machine Learning 85, 2011): its odds are better, and it takes longer. The same stories
always give the same weights.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from flows.understand.meaning.weighing import EVER, Weights

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
    cost: float | None = None,
) -> Weights:
    """Weights of each role; evidence seen in fewer than ``least`` stories is left out.

    ``cost``: of an example that is read wrong, for learning to the very end; without L1.
    """
    seen = Counter(piece for story, piece in {(e.story, p) for e in examples for p in e.evidence})
    known = {piece for piece, n in seen.items() if n >= least}
    sets = [[EVER, *sorted(e.evidence & known)] for e in examples]
    tables = []
    for role in roles:
        asked = [n for n, e in enumerate(examples) if role not in e.unsure]
        known_of, right = [sets[n] for n in asked], [role in examples[n].roles for n in asked]
        tables.append(_one(known_of, right, rounds, l1, l2) if cost is None else _to_the_end(known_of, right, cost))
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


_PASSES, _STEPS, _CLOSE = 8, 8, 1e-4


def _to_the_end(sets: list[list[str]], wanted: list[bool], cost: float) -> dict[str, float]:
    """The weights with L2; each example pulls on its evidence with a force between nothing and ``cost``."""
    pulls = [cost / 1000] * len(sets)
    weights: dict[str, float] = {}
    for pieces, right in zip(sets, wanted, strict=True):
        for piece in pieces:
            weights[piece] = weights.get(piece, 0.0) + (pulls[0] if right else -pulls[0])
    order = list(range(len(sets)))
    chance = random.Random(1)
    for _ in range(_PASSES):
        chance.shuffle(order)
        for n in order:
            pieces, sign = sets[n], 1 if wanted[n] else -1
            margin = sign * sum([weights[piece] for piece in pieces])
            pull = _pull(margin, len(pieces), pulls[n], cost)
            change = (pull - pulls[n]) * sign
            pulls[n] = pull
            for piece in pieces:
                weights[piece] += change
    return weights


def _pull(margin: float, size: int, before: float, cost: float) -> float:
    """Where the dual of one example is lowest, by Newton's method kept between its borders."""
    low, high = cost * 1e-8, cost * (1 - 1e-8)
    pull = before
    for _ in range(_STEPS):
        slope = math.log(pull / (cost - pull)) + size * (pull - before) + margin
        aim = pull - slope / (cost / (pull * (cost - pull)) + size)
        aim = pull * 0.1 if aim <= 0 else cost - (cost - pull) * 0.1 if aim >= cost else aim
        pull, moved = min(max(aim, low), high), abs(aim - pull)
        if moved < _CLOSE * cost:
            break
    return pull


def folds(stories: Collection[str], count: int = 10) -> list[set[str]]:
    """The stories in ``count`` parts, the same ones every time."""
    ordered = sorted(stories)
    return [set(ordered[k::count]) for k in range(count)]

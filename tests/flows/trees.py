"""How the questions of the reader are learned: small trees that mend what the weights alone say.

Gradient boosting (Friedman 2001) of a logistic regression with Newton steps: each tree asks whether a piece of evidence
is there, and its leaves say what to add to the score. Trees grow where it helps most; each sees a part of the pieces
only, and chance is seeded, so that the same stories always give the same trees.
"""

from __future__ import annotations

import heapq
import math
import random
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass

LEAVES = 31
_STEP = 0.06  # of what a leaf would add, so much is added
_LEAST = 5  # examples in a leaf
_PULL = 5.0  # towards adding nothing


@dataclass(frozen=True, slots=True)
class Tree:
    """A question, what follows if the piece is there, and if not; a leaf is what is added to the score."""

    piece: str
    there: Tree | int
    missing: Tree | int


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees whose answers add up, in hundredths of a score."""

    trees: tuple[Tree | int, ...]

    def __call__(self, its: Set[str]) -> int:
        """What the trees add to the score of a mention with this evidence."""
        total = 0
        for tree in self.trees:
            at = tree
            while isinstance(at, Tree):
                at = at.there if at.piece in its else at.missing
            total += at
        return total

    def source(self, name: str) -> list[str]:
        """The same as a function in Python, a tree a line."""
        return [
            f"\ndef {name}(e: Set[str]) -> int:",
            "    return (",
            *(f"        {'+ ' if n else ''}{_source(tree)}" for n, tree in enumerate(self.trees)),
            "    )\n",
        ]


def _source(tree: Tree | int) -> str:
    if isinstance(tree, Tree):
        return f"({_source(tree.there)} if {tree.piece!r} in e else {_source(tree.missing)})"
    return f"{tree}"


@dataclass(slots=True)
class _Leaf:
    rows: list[int]
    slopes: list[float]  # by piece: the sum over the rows that have it
    bends: list[float]
    counts: list[int]
    slope: float
    bend: float


def grow(
    story: Sequence[str],
    evidence: Sequence[Set[str]],
    wanted: Sequence[bool],
    start: Sequence[float],
    *,
    trees: int,
    least: int = 5,
    share: float = 0.2,
) -> Forest:
    """Trees that mend the scores `start` of examples; evidence seen in fewer than `least` stories is left out.

    `share`: of the pieces of evidence are asked about by one tree, so that none of them rules all.
    """
    seen = Counter(piece for _, piece in {(s, p) for s, its in zip(story, evidence, strict=True) for p in its})
    pieces = sorted(piece for piece, n in seen.items() if n >= least)
    number = {piece: n for n, piece in enumerate(pieces)}
    rows = [sorted(number[p] for p in its if p in number) for its in evidence]
    scores = list(start)
    chance = random.Random(1)
    grown = []
    for _ in range(trees):
        asked = sorted(chance.sample(range(len(pieces)), max(1, round(share * len(pieces)))))
        grown.append(_grow(pieces, rows, wanted, scores, asked))
    return Forest(tuple(grown))


def _grow(
    pieces: Sequence[str], rows: Sequence[list[int]], wanted: Sequence[bool], scores: list[float], asked: Sequence[int]
) -> Tree | int:
    chances = [1 / (1 + math.exp(-max(-30.0, min(30.0, score)))) for score in scores]
    slopes = [chance - right for chance, right in zip(chances, wanted, strict=True)]
    bends = [chance * (1 - chance) for chance in chances]
    may = bytearray(len(pieces))
    for at in asked:
        may[at] = 1
    seen = [[p for p in row if may[p]] for row in rows]
    sets = list(map(frozenset, seen))

    def leaf(chosen: list[int]) -> _Leaf:
        one = _Leaf(chosen, [0.0] * len(pieces), [0.0] * len(pieces), [0] * len(pieces), 0.0, 0.0)
        by_slope, by_bend, count = one.slopes, one.bends, one.counts
        for n in chosen:
            slope, bend = slopes[n], bends[n]
            one.slope += slope
            one.bend += bend
            for piece in seen[n]:
                by_slope[piece] += slope
                by_bend[piece] += bend
                count[piece] += 1
        return one

    root = leaf(list(range(len(rows))))
    leaves: dict[int, _Leaf] = {0: root}
    splits: dict[int, tuple[int, int, int]] = {}
    waiting: list[tuple[float, int, int]] = []
    _offer(waiting, 0, root, asked)
    while waiting and len(leaves) < LEAVES:
        _, name, piece = heapq.heappop(waiting)
        whole = leaves.pop(name)
        having = [n for n in whole.rows if piece in sets[n]]
        there = set(having)
        lacking = [n for n in whole.rows if n not in there]
        small, rest = (having, lacking) if len(having) <= len(lacking) else (lacking, having)
        one = leaf(small)
        other = _Leaf(
            rest,
            [a - b for a, b in zip(whole.slopes, one.slopes, strict=True)],
            [a - b for a, b in zip(whole.bends, one.bends, strict=True)],
            [a - b for a, b in zip(whole.counts, one.counts, strict=True)],
            whole.slope - one.slope,
            whole.bend - one.bend,
        )
        first = len(splits) * 2 + 1
        splits[name] = piece, first, first + 1
        leaves[first], leaves[first + 1] = (one, other) if small is having else (other, one)
        for child in (first, first + 1):
            _offer(waiting, child, leaves[child], asked)
    adds: dict[int, int] = {}
    for name, its in leaves.items():
        adds[name] = round(-_STEP * its.slope / (its.bend + _PULL) * 100)
        for n in its.rows:
            scores[n] += adds[name] / 100

    def tree(name: int) -> Tree | int:
        if name in adds:
            return adds[name]
        piece, there, missing = splits[name]
        return Tree(pieces[piece], tree(there), tree(missing))

    return tree(0)


def _offer(waiting: list[tuple[float, int, int]], name: int, leaf: _Leaf, asked: Sequence[int]) -> None:
    """The question that parts the leaf best."""
    size, slope, bend = len(leaf.rows), leaf.slope, leaf.bend
    whole = slope * slope / (bend + _PULL)
    best, chosen = 1e-6, -1
    slopes, bends, counts = leaf.slopes, leaf.bends, leaf.counts
    for piece in asked:
        count = counts[piece]
        if count < _LEAST or size - count < _LEAST:
            continue
        a, b = slopes[piece], bends[piece]
        gain = a * a / (b + _PULL) + (slope - a) ** 2 / (bend - b + _PULL) - whole
        if gain > best:
            best, chosen = gain, piece
    if chosen >= 0:
        heapq.heappush(waiting, (-best, name, chosen))

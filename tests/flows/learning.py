"""How the weights of the reader are learned: a logistic regression a role, on sparse evidence.

By liblinear (Fan et al., Journal of Machine Learning Research 9, 2008). Where little evidence says all, the rest is let
go (L1); where much of it says a little, all of it is kept small (L2). The same stories always give the same weights.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence, Set
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from flows.understand.meaning.weighing import EVER, Weights

_LITTLE = 0.05  # what weighs less where nothing is let go is left out all the same: nothing is lost with it


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
    cost: float = 0.5,
    least: int = 3,
    lets_go: bool = True,
) -> Weights:
    """Weights of each role; evidence seen in fewer than ``least`` stories is left out.

    ``cost``: of an example that is read wrong, beside that of weights. ``lets_go``: whether what tells nothing weighs
    nothing (L1), or little (L2).
    """
    evidence = [e.evidence for e in examples]
    known = known_of([e.story for e in examples], evidence, least)
    whole = columns(evidence, known)
    weights: dict[str, dict[str, float]] = {EVER: {}}
    for role in roles:
        asked = [n for n, e in enumerate(examples) if role not in e.unsure]
        wanted = np.array([role in examples[n].roles for n in asked])
        if not wanted.any() or wanted.all():
            continue  # nothing to tell apart
        model = LogisticRegression(C=cost, l1_ratio=float(lets_go), solver="liblinear", random_state=1, tol=1e-2)
        model.fit(whole[asked], wanted)
        for piece, worth in ((EVER, model.intercept_[0]), *zip(known, model.coef_[0], strict=True)):
            if (rounded := round(float(worth), 2)) and (lets_go or abs(rounded) >= _LITTLE or piece == EVER):
                weights.setdefault(piece, {})[role] = rounded
    return dict(sorted(weights.items()))


def known_of(stories: Sequence[str], evidence: Sequence[Set[str]], least: int) -> list[str]:
    """The pieces of evidence that occur in so many stories at least, in order."""
    seen = Counter(piece for _, piece in {(s, p) for s, its in zip(stories, evidence, strict=True) for p in its})
    return sorted(piece for piece, n in seen.items() if n >= least)


def columns(evidence: Sequence[Set[str]], known: Sequence[str]) -> csr_matrix:
    """A row for each mention, with a 1 in the column of each known piece of its evidence."""
    number = {piece: n for n, piece in enumerate(known)}
    rows = [sorted(number[piece] for piece in its if piece in number) for its in evidence]
    filled = [n for row in rows for n in row]
    ends = np.cumsum([0, *map(len, rows)])
    return csr_matrix((np.ones(len(filled)), filled, ends), shape=(len(rows), len(known)))


def folds(stories: Collection[str], count: int = 10) -> list[set[str]]:
    """The stories in ``count`` parts, the same ones every time."""
    ordered = sorted(stories)
    return [set(ordered[k::count]) for k in range(count)]

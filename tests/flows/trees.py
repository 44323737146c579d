"""How the questions of the reader are learned: small trees that mend what the weights alone say.

Gradient boosting by LightGBM (Ke et al., NIPS 2017): each tree asks whether a piece of evidence is there, and its
leaves say what to add to the score. Each sees a part of the pieces only, and chance is seeded, so that the same stories
always give the same trees.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any

import lightgbm
import numpy as np

from tests.flows.learning import columns, known_of

_HOW = {
    "objective": "binary",
    "learning_rate": 0.06,
    "num_leaves": 31,
    "min_data_in_leaf": 5,
    "lambda_l2": 5.0,
    "seed": 1,
    "deterministic": True,
    "force_col_wise": True,
    "num_threads": 1,
    "verbosity": -1,
}


@dataclass(frozen=True, slots=True)
class Tree:
    """A question, what follows if the piece is there, and if not; a leaf is what is added to the score."""

    piece: str
    there: Tree | int
    missing: Tree | int


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees whose answers add up, in thousandths of a score."""

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

    def source(self) -> list[str]:
        """The same as a function in Python, a tree a line."""
        return [
            "def ask(e: Set[str]) -> int:",
            "    return (",
            *(f"        {'+ ' if n else ''}{_source(tree)}" for n, tree in enumerate(self.trees)),
            "    )",
        ]


def _source(tree: Tree | int) -> str:
    if isinstance(tree, Tree):
        return f"({_source(tree.there)} if {tree.piece!r} in e else {_source(tree.missing)})"
    return f"{tree}"


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
    pieces = known_of(story, evidence, least)
    told = lightgbm.Dataset(columns(evidence, pieces), np.array(wanted, float), init_score=np.array(start, float))
    grown = lightgbm.train({**_HOW, "feature_fraction": share}, told, trees)
    return Forest(tuple(_tree(its["tree_structure"], pieces) for its in grown.dump_model()["tree_info"]))


def _tree(node: Mapping[str, Any], pieces: Sequence[str]) -> Tree | int:
    if "leaf_value" in node:
        return round(node["leaf_value"] * 1000)
    # Evidence is there (1) or not (0), and what is at most the threshold goes left.
    there, missing = _tree(node["right_child"], pieces), _tree(node["left_child"], pieces)
    return there if there == missing else Tree(pieces[node["split_feature"]], there, missing)

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
class Scale:
    """Weights as they are added up: what each piece of evidence adds to each of the roles, in hundredths.

    Whole numbers give the same sum in whichever order they are added.
    """

    roles: tuple[str, ...]
    worth: Mapping[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Scales:
    """What the evidence for texts, people, days and places weighs."""

    texts: Scale
    people: Scale
    days: Scale
    places: Scale


def scale(weights: Weights) -> Scale:
    """The weights made ready for adding up."""
    return _scale({piece: {role: f"{value:g}" for role, value in told.items()} for piece, told in weights.items()})


def table(rows: str) -> Scale:
    """Weights as they are written down: a piece of evidence a line, behind it each role with what it adds."""
    told = (row.split("\t") for row in rows.splitlines())
    return _scale({piece: dict(zip(its[::2], its[1::2], strict=True)) for piece, *its in told})


def _scale(told: Mapping[str, Mapping[str, str]]) -> Scale:
    places = {role: n for n, role in enumerate(dict.fromkeys(role for its in told.values() for role in its))}
    # The same few hundred figures again and again: one object each keeps them close by in memory.
    figures = {figure for its in told.values() for figure in its.values()}
    hundredths = {figure: round(float(figure) * 100) for figure in figures}
    worth = {}
    for piece, its in told.items():
        row = [0] * len(places)
        for role, figure in its.items():
            row[places[role]] = hundredths[figure]
        worth[piece] = tuple(row)
    return Scale(tuple(places), worth)


def weigh(scale: Scale, evidence: Evidence) -> dict[str, float]:
    """The score of each role."""
    return weigh_all(scale, [evidence])[0]


def weigh_all(scale: Scale, evidence: Sequence[Evidence]) -> list[dict[str, float]]:
    """The score of each role for each mention; a part of the evidence that several share is weighed once."""
    find, roles, ever = scale.worth.get, scale.roles, scale.worth[EVER]
    nothing = (0,) * len(roles)
    weighed: dict[int, list[int]] = {}
    for part in (part for parts in evidence for part in parts):
        if id(part) not in weighed:
            weighed[id(part)] = [*map(sum, zip(nothing, *filter(None, map(find, part)), strict=True))]
    scores = []
    for parts in evidence:
        totals = map(sum, zip(ever, *(weighed[id(part)] for part in parts), strict=True))
        scores.append({role: total / 100 for role, total in zip(roles, totals, strict=True)})
    return scores

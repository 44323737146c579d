"""What a mention is, by the evidence around it: each piece has a weight, and the weights add up.

The weights are what each piece of evidence has been worth in the annotated stories (``make weights``): those of a
logistic regression for each role, so that a score of 0 is even odds and one of 3 is twenty to one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence, Set
from dataclasses import dataclass, field

from flows.understand.tagging.network import Network

Weights = Mapping[str, Mapping[str, float]]  # evidence -> what it adds to which roles
Evidence = tuple[Collection[str], ...]  # of one mention, in parts that have no piece in common
Ask = Callable[[Set[str]], int]  # questions about the evidence: the thousandths that the answers add to a score
EVER = ""  # evidence that is always there


@dataclass(frozen=True, slots=True)
class Scale:
    """Weights as they are added up: what each piece of evidence adds to all roles, in one whole number.

    It has a stretch of bits for each role, the hundredths that are added to it: so one sum adds up all roles at once,
    and it is the same in whichever order.
    """

    roles: tuple[str, ...]
    worth: Mapping[str, int]

    def scores(self, total: int) -> dict[str, float]:
        """What such a number, or a sum of them, means for each role."""
        total += _MIDDLES[len(self.roles)]  # no stretch is below zero now, and none borrows from the next one
        told = {}
        for role in self.roles:
            told[role] = ((total & _MASK) - _HALF) / 100
            total >>= _BITS
        return told

    def score(self, total: int) -> float:
        """What it means where there is one role only."""
        return total / 100


# More than all weights of a role add up to, and three roles still make a number that a processor adds at once.
_BITS = 20
_HALF = 1 << _BITS - 1
_MASK = (1 << _BITS) - 1
_MIDDLES = [sum(_HALF << _BITS * n for n in range(roles)) for roles in range(33)]


@dataclass(frozen=True, slots=True)
class Scales:
    """What the evidence for texts, their tellers, people, days, units, places and how far these go weighs.

    `asks`: of some roles, what is asked where the weights leave a doubt. `network`: what reads the words before.
    """

    texts: Scale
    tellers: Scale
    people: Scale
    days: Scale
    units: Scale
    places: Scale
    extents: Scale
    asks: Mapping[str, Ask] = field(default_factory=dict)
    network: Network | None = None


def scale(weights: Weights) -> Scale:
    """The weights made ready for adding up."""
    return _scale({piece: {role: f"{value:g}" for role, value in told.items()} for piece, told in weights.items()})


def table(rows: str) -> Scale:
    """Weights as they are written down: a piece of evidence a line, behind it each role with what it adds."""
    units: dict[str, int] = {}
    known: dict[tuple[str, str], int] = {}  # the same few figures come again and again: a start waits for all of them
    worth: dict[str, int] = {}
    for row in rows.splitlines():
        piece, *its = row.split("\t")
        whole = 0
        for told in zip(its[::2], its[1::2], strict=True):
            adds = known.get(told)
            if adds is None:
                unit = units.setdefault(told[0], 1 << _BITS * len(units))
                adds = known[told] = unit * round(float(told[1]) * 100)
            whole += adds
        worth[piece] = whole
    return Scale(tuple(units), worth)


def _scale(told: Mapping[str, Mapping[str, str]]) -> Scale:
    roles = tuple(dict.fromkeys(role for its in told.values() for role in its))
    units = {role: 1 << _BITS * n for n, role in enumerate(roles)}
    figures = {figure for its in told.values() for figure in its.values()}
    hundredths = {figure: round(float(figure) * 100) for figure in figures}
    return Scale(roles, {p: sum(units[r] * hundredths[f] for r, f in its.items()) for p, its in told.items()})


def total(scale: Scale, part: Collection[str]) -> int:
    """What some pieces of evidence add to all roles, as `Scale` has it."""
    return sum(filter(None, map(scale.worth.get, part)))


def weigh(scale: Scale, evidence: Evidence) -> dict[str, float]:
    """The score of each role."""
    return scale.scores(scale.worth[EVER] + sum(total(scale, part) for part in evidence))


def weigh_all(scale: Scale, evidence: Sequence[Evidence]) -> list[dict[str, float]]:
    """The score of each role for each mention; a part of the evidence that several share is weighed once."""
    weighed: dict[int, int] = {}
    scores = []
    for parts in evidence:
        whole = scale.worth[EVER]
        for part in parts:
            its = weighed.get(id(part))
            if its is None:
                its = weighed[id(part)] = total(scale, part)
            whole += its
        scores.append(scale.scores(whole))
    return scores

"""Which true pairs can be told at all: what two tips say in common must not fit more martyrs than are suggested.

A wife who knows the feast of the dead and a comrade who knows the hill and the company may speak of one man, and nobody
could know it. So each pair of tips on one martyr is weighed by the facts that both tell and that are true, before any
slip of writing: it is *tellable* where at most three people of the world fit all of them. A fact that one of the two
tells wrongly, or in another form (a hill here, a position there), counts for nothing, so this is the lower bound of
what somebody with a map and patience could do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from tests.matching import telling
from tests.matching.make import Set
from tests.matching.model import Fact, Tip
from tests.matching.world import World

SUGGESTED = 3


class Weights:
    """How many people of a world fit a set of facts."""

    def __init__(self, world: World) -> None:
        """Reads the facts of every martyr."""
        self.truth: dict[str, frozenset[Fact]] = {}
        self._bits: dict[Fact, int] = {}
        self._all = (1 << len(world.martyrs)) - 1
        for n, martyr in enumerate(world.martyrs):
            self.truth[martyr.id] = telling.facts(world, martyr)
            for fact in self.truth[martyr.id]:
                self._bits[fact] = self._bits.get(fact, 0) | 1 << n

    def fitting(self, facts: frozenset[Fact]) -> int:
        """The number of people for whom all of these facts are true."""
        bits = self._all
        for fact in facts:
            bits &= self._bits.get(fact, 0)
        return bits.bit_count()

    def common(self, one: Tip, other: Tip) -> frozenset[Fact]:
        """What two tips on one martyr both tell, and rightly."""
        return one.facts & other.facts & self.truth[one.truth]


def partners(tips: Sequence[Tip]) -> dict[str, list[Tip]]:
    """The earlier tips on the same martyr, for every tip that has one."""
    told: dict[str, list[Tip]] = {}
    found: dict[str, list[Tip]] = {}
    for tip in tips:
        before = told.setdefault(tip.truth, [])
        if before:
            found[tip.id] = list(before)
        before.append(tip)
    return found


@cache
def tellable(made: Set) -> Mapping[str, Sequence[str]]:
    """Ids of the earlier tips that a tip can be told to belong to, for every tip that has one."""
    weights = Weights(made.world)
    by_id = {tip.id: tip for tip in made.tips}
    found: dict[str, list[str]] = {}
    for tip, others in partners(made.tips).items():
        fitting = [one.id for one in others if weights.fitting(weights.common(by_id[tip], one)) <= SUGGESTED]
        if fitting:
            found[tip] = fitting
    return found

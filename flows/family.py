"""A family as it was told: people, their parents as far as known, and what in it cannot be.

A tree with loops, with two mothers, with a mother who is a man or somebody of 150 years is no error: ``look_at`` names
what is wrong and goes on with what is sure. Nobody drops out.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

OLDEST = 120  # a higher age is a slip


class Sex(StrEnum):
    """Of a relative; "em" or "cháu" alone does not tell it."""

    FEMALE = "female"
    MALE = "male"
    UNKNOWN = "unknown"


class Through(StrEnum):
    """What a parent is to the child."""

    MOTHER = "mother"
    FATHER = "father"
    UNKNOWN = "unknown"


class Wrong(StrEnum):
    """What cannot be in a tree."""

    NO_MARTYR = "no_martyr"
    TWICE = "twice"  # two people under one id
    NOBODY = "nobody"  # a parent or spouse who is not in the tree
    LOOP = "loop"  # their own ancestor
    TWO_MOTHERS = "two_mothers"
    TWO_FATHERS = "two_fathers"
    MOTHER_IS_A_MAN = "mother_is_a_man"
    FATHER_IS_A_WOMAN = "father_is_a_woman"
    IMPOSSIBLE_AGE = "impossible_age"


@dataclass(frozen=True, slots=True)
class Parent:
    """A parent of somebody, by id."""

    id: str
    through: Through = Through.UNKNOWN


@dataclass(frozen=True, slots=True)
class Relative:
    """One person of the family. None: it was not said."""

    id: str
    sex: Sex = Sex.UNKNOWN
    parents: tuple[Parent, ...] = ()
    spouse_of: str = ""
    alive: bool | None = None
    age: int | None = None
    ill: bool | None = None  # ill, or too weak to travel
    home: str = ""  # where they live


@dataclass(frozen=True, slots=True)
class Tree:
    """The family; the martyr is one of its people."""

    martyr: str
    people: tuple[Relative, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that cannot be, and whom it is about."""

    wrong: Wrong
    id: str


@dataclass(slots=True)
class Ties:
    """A tree looked at: everybody under an id of their own, and what binds them."""

    people: dict[str, Relative] = field(default_factory=dict)
    parents: dict[str, list[str]] = field(default_factory=dict)
    children: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    mothers: dict[str, str] = field(default_factory=dict)  # for sure
    fathers: dict[str, str] = field(default_factory=dict)
    maybe: dict[str, list[str]] = field(default_factory=dict)  # who may be the mother of whom none is sure
    looped: frozenset[str] = frozenset()
    problems: list[Problem] = field(default_factory=list)


def look_at(tree: Tree) -> Ties:
    """What binds the people of the tree, and all that is wrong with it."""
    ties = Ties()
    ties.people = _told_apart(tree.people, ties.problems)
    if tree.martyr not in ties.people:
        ties.problems.append(Problem(Wrong.NO_MARTYR, tree.martyr))
    for one in ties.people.values():
        _tie(ties, one)
    ties.looped = _loops(ties)
    ties.problems += [Problem(Wrong.LOOP, one) for one in ties.people if one in ties.looped]
    return ties


def is_an_age(years: int) -> bool:
    """Whether somebody can be as old."""
    return 0 <= years <= OLDEST


def reached(edges: Mapping[str, Iterable[str]], start: Iterable[str]) -> set[str]:
    """Whatever can be reached, the start itself among it."""
    found = set(start)
    waiting = list(found)
    while waiting:
        for one in edges.get(waiting.pop(), ()):
            if one not in found:
                found.add(one)
                waiting.append(one)
    return found


def _told_apart(people: tuple[Relative, ...], problems: list[Problem]) -> dict[str, Relative]:
    """Everybody under an id of their own; the second one of an id gets another."""
    count: Counter[str] = Counter()
    taken = {one.id for one in people}
    apart: dict[str, Relative] = {}
    for one in people:
        count[one.id] += 1
        own = one.id
        if count[one.id] > 1:
            own = f"{one.id}#{count[one.id]}"
            while own in taken:
                own += "#"
            problems.append(Problem(Wrong.TWICE, one.id))
            taken.add(own)
        apart[own] = replace(one, id=own)
    return apart


def _tie(ties: Ties, one: Relative) -> None:
    mothers, fathers, either = [], [], []
    for parent in one.parents:
        person = ties.people.get(parent.id)
        if person is None:
            ties.problems.append(Problem(Wrong.NOBODY, one.id))
            continue
        match parent.through, person.sex:
            case (Through.MOTHER, Sex.MALE):
                ties.problems.append(Problem(Wrong.MOTHER_IS_A_MAN, parent.id))
                either.append(parent.id)
            case (Through.FATHER, Sex.FEMALE):
                ties.problems.append(Problem(Wrong.FATHER_IS_A_WOMAN, parent.id))
                either.append(parent.id)
            case (Through.MOTHER, _) | (Through.UNKNOWN, Sex.FEMALE):
                mothers.append(parent.id)
            case (Through.FATHER, _) | (Through.UNKNOWN, Sex.MALE):
                fathers.append(parent.id)
            case _:
                either.append(parent.id)
    mothers, fathers = list(dict.fromkeys(mothers)), list(dict.fromkeys(fathers))
    ties.parents[one.id] = list(dict.fromkeys((*mothers, *fathers, *either)))
    for up in ties.parents[one.id]:
        ties.children[up].append(one.id)
    if fathers:
        ties.fathers[one.id] = fathers[0]
    if len(mothers) == 1:
        ties.mothers[one.id] = mothers[0]
    else:
        ties.maybe[one.id] = [*mothers, *either]
    found = {
        Wrong.NOBODY: bool(one.spouse_of) and one.spouse_of not in ties.people,
        Wrong.TWO_MOTHERS: len(mothers) > 1,
        Wrong.TWO_FATHERS: len(fathers) > 1,
        Wrong.IMPOSSIBLE_AGE: one.age is not None and not is_an_age(one.age),
    }
    ties.problems += [Problem(wrong, one.id) for wrong, is_so in found.items() if is_so]


def _loops(ties: Ties) -> frozenset[str]:
    """Whoever is an own ancestor, and whoever stands between two who are."""
    left = set(ties.people)
    for up, down in ((ties.parents, ties.children), (ties.children, ties.parents)):
        waiting = {one: sum(other in left for other in up.get(one, ())) for one in left}
        free = [one for one, count in waiting.items() if not count]
        while free:
            one = free.pop()
            left.discard(one)
            for other in down.get(one, ()):
                if other in left:
                    waiting[other] -= 1
                    if not waiting[other]:
                        free.append(other)
    return frozenset(left)

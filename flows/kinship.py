"""Who of a fallen soldier's family carries the maternal line (dòng mẹ), who is asked first, and why others are not.

What laboratories mostly read passes from a mother to all her children, and on from her daughters alone: a relative
carries the martyr's line where every link up to a common mother is a mother's. A man carries it and does not pass it
on. The order is that of the official campaigns. Whoever's links are not sure is to be asked about, never turned away.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from flows.family import Problem, Relative, Ties, Tree, is_an_age, look_at, reached

WANTED = 2  # donors, where the family has them
OLD, VERY_OLD = 75, 85


class Fit(StrEnum):
    """Whether a relative's sample can be compared along the mother's line."""

    FITS = "fits"
    DOES_NOT_FIT = "does_not_fit"
    UNKNOWN = "unknown"  # to be asked


class Reason(StrEnum):
    """Why a relative does not carry the line."""

    OWN_CHILD = "own_child"  # and their children: a man does not pass it on
    SPOUSE = "spouse"
    FATHER = "father"
    BROTHERS_CHILD = "brothers_child"
    UNCLES_CHILD = "uncles_child"  # of a mother's brother (cậu)
    OTHER_MOTHER = "other_mother"  # cùng cha khác mẹ
    PATERNAL = "paternal"
    OUTSIDE = "outside"  # kin by blood, beside the line
    BY_MARRIAGE = "by_marriage"


class Line(StrEnum):
    """The line by which a relative belongs to the martyr."""

    MATERNAL = "maternal"
    PATERNAL = "paternal"
    NONE = "none"
    UNKNOWN = "unknown"


class Urgency(IntEnum):
    """How soon a sample should be taken: the old and the ill may not be there later."""

    NORMAL = 0
    SOON = 1
    FIRST = 2


@dataclass(frozen=True, slots=True)
class Standing:
    """A relative beside the martyr. ``rank``: the place in the official order, from 1."""

    relative: Relative
    fit: Fit
    line: Line
    rank: int | None = None
    why: Reason | None = None
    urgency: Urgency = Urgency.NORMAL


@dataclass(frozen=True, slots=True)
class Family:
    """Everybody of a tree but the martyr, in its order, and what is wrong with it."""

    standings: tuple[Standing, ...]
    problems: tuple[Problem, ...] = ()

    def donors(self) -> tuple[Standing, ...]:
        """Who fits and lives: by the official order, then by urgency and age."""
        able = (one for one in self.standings if one.fit is Fit.FITS and one.relative.alive is not False)
        return tuple(sorted(able, key=lambda one: (one.rank or LAST, -one.urgency, -_years(one.relative.age))))

    def enough(self) -> bool:
        """Whether as many donors are known as are wanted."""
        return len(self.donors()) >= WANTED


# Generations up from the martyr to the common mother, and down from her → the place in the official order.
_ORDER = {
    (1, 0): 1,  # mẹ đẻ
    (2, 0): 2,  # bà ngoại
    (1, 1): 3,  # anh, chị, em cùng mẹ
    (2, 1): 4,  # bác, cậu, dì
    (2, 2): 5,  # con của dì, bác gái
    (1, 2): 6,  # con của chị, em gái
}
LAST = 7  # further on the line: their daughters' children, a woman martyr's own children
_LINES = dict.fromkeys((Reason.FATHER, Reason.BROTHERS_CHILD, Reason.OTHER_MOTHER, Reason.PATERNAL), Line.PATERNAL)
_MAN_BETWEEN = {(0, 0): Reason.OWN_CHILD, (1, 1): Reason.BROTHERS_CHILD, (2, 1): Reason.UNCLES_CHILD}


def assess(tree: Tree) -> Family:
    """How everybody of the tree stands to the martyr. Never raises; the time grows with the number of people alone."""
    ties = look_at(tree)
    line = _Line(ties, tree.martyr)
    standings = tuple(_standing(line, one) for one in ties.people.values() if one.id != tree.martyr)
    return Family(standings, tuple(ties.problems))


def urgency_of(age: int | None, ill: bool | None) -> Urgency:
    """How soon: at 85, or at 75 and ill, before all others. An age that cannot be says nothing."""
    years = _years(age)
    if years >= VERY_OLD or (years >= OLD and ill):
        return Urgency.FIRST
    return Urgency.SOON if years >= OLD or ill else Urgency.NORMAL


def _years(age: int | None) -> int:
    return age if age is not None and is_an_age(age) else 0


def _standing(line: _Line, one: Relative) -> Standing:
    urgency = urgency_of(one.age, one.ill)
    steps = line.steps.get(one.id)
    if steps is not None:
        return Standing(one, Fit.FITS, Line.MATERNAL, _ORDER.get(steps, LAST), urgency=urgency)
    why = None if one.id in line.may_carry or one.id in line.ties.looped else line.reason(one)
    if why is None:
        return Standing(one, Fit.UNKNOWN, Line.UNKNOWN, urgency=urgency)
    return Standing(one, Fit.DOES_NOT_FIT, _LINES.get(why, Line.NONE), why=why, urgency=urgency)


class _Line:
    """The martyr's maternal line through a family.

    ``steps``: who carries it for sure → generations up from the martyr to the common mother and down from her.
    """

    def __init__(self, ties: Ties, martyr: str) -> None:
        self.ties = ties
        self.martyr = martyr
        self.steps = self._carriers()
        self.may_carry = self._who_may_carry()
        self._man_above = self._who_descends_from_carriers()
        father = ties.fathers.get(martyr)
        self._paternal = reached(ties.children, reached(ties.parents, {father})) if father is not None else set()
        self._blood = reached(ties.children, reached(ties.parents, {martyr}))

    def reason(self, one: Relative) -> Reason | None:
        """Why somebody who certainly does not carry the line does not; None where nothing ties them to the martyr."""
        children = self.ties.children.get(one.id, ())
        if one.spouse_of == self.martyr or any(self.martyr in self.ties.parents[child] for child in children):
            return Reason.SPOUSE
        if one.id in self._man_above:
            return _MAN_BETWEEN.get(self.steps[self._man_above[one.id]], Reason.OUTSIDE)
        father = self.ties.fathers.get(self.martyr)
        if one.id == father:
            return Reason.FATHER
        if father is not None and father in self.ties.parents[one.id]:
            return Reason.OTHER_MOTHER
        if one.id in self._paternal:
            return Reason.PATERNAL
        if one.id in self._blood:
            return Reason.OUTSIDE
        return Reason.BY_MARRIAGE if one.spouse_of in self.ties.people else None

    def _carriers(self) -> dict[str, tuple[int, int]]:
        """Everybody whom sure mothers tie to the martyr, the martyr included; nothing goes through a loop."""
        found: dict[str, tuple[int, int]] = {}
        at: str | None = self.martyr
        while at is not None and at in self.ties.people and at not in self.ties.looped:
            found[at] = (len(found), 0)
            at = self.ties.mothers.get(at)
        waiting = list(found)
        while waiting:
            mother = waiting.pop()
            up, down = found[mother]
            for child in self.ties.children.get(mother, ()):
                sure = self.ties.mothers.get(child) == mother and child not in self.ties.looped
                if sure and child not in found:
                    found[child] = (up, down + 1)
                    waiting.append(child)
        return found

    def _who_may_carry(self) -> set[str]:
        """Everybody from whom a way of mothers, sure or possible, leads where one leads from the martyr, too.

        Of somebody of whom only the father is known, the mother may be any woman who has children by him.
        """
        above: dict[str, list[str]] = defaultdict(list)
        for one in self.ties.people:
            mother, father = self.ties.mothers.get(one), self.ties.fathers.get(one)
            maybe = [mother] if mother is not None else self.ties.maybe[one]
            above[one] += maybe
            wives = f"\0wives of {father}"
            if mother is not None and father is not None:
                above[wives].append(mother)
            elif not maybe and father is not None:
                above[one].append(wives)
        below: dict[str, list[str]] = defaultdict(list)
        for one, mothers in above.items():
            for mother in mothers:
                below[mother].append(one)
        return reached(below, reached(above, {self.martyr}))

    def _who_descends_from_carriers(self) -> dict[str, str]:
        """Who does not carry the line, and descends from somebody who does → the nearest who does: a man."""
        found: dict[str, str] = {}
        level = [(one, one) for one in self.steps]
        while level:
            deeper = []
            for one, carrier in level:
                for child in self.ties.children.get(one, ()):
                    if child not in self.steps and child not in found:
                        found[child] = carrier
                        deeper.append((child, carrier))
            level = deeper
        return found

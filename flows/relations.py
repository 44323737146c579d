"""Relatives by what they are to the martyr (con chị gái, cậu, em cùng mẹ), each as a way through a family.

A way is read from the martyr: M to the mother, F to the father, P to a parent of whom it is not said which; then d, s,
c down to a daughter, a son, a child of whom it is not said which. So ``Mdc`` is a sister's child of the same mother.
Whether somebody fits is never written down here: the way is made a tree, and ``kinship`` judges it.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from functools import cache

from flows.family import Parent, Relative, Sex, Through, Tree
from flows.kinship import Fit, Standing, assess


class Kin(StrEnum):
    """What somebody is to the martyr."""

    MOTHER = "mother"
    FATHER = "father"
    PARENT = "parent"
    MOTHERS_MOTHER = "mothers_mother"
    MOTHERS_FATHER = "mothers_father"
    FATHERS_PARENT = "fathers_parent"
    GRANDPARENT = "grandparent"
    SISTER = "sister"
    BROTHER = "brother"
    SIBLING = "sibling"  # of the same mother
    HALF_BY_FATHER = "half_by_father"  # cùng cha khác mẹ
    SOME_SIBLING = "some_sibling"  # "em", "anh em": perhaps of another mother
    AUNT = "aunt"  # dì, bác gái bên mẹ
    UNCLE = "uncle"  # cậu, bác trai bên mẹ
    MOTHERS_SIBLING = "mothers_sibling"
    FATHERS_SIBLING = "fathers_sibling"  # cô, chú, bác bên bố
    PARENTS_SIBLING = "parents_sibling"  # "bác"
    AUNTS_CHILD = "aunts_child"  # con của dì
    UNCLES_CHILD = "uncles_child"  # con của cậu
    FATHERS_COUSIN = "fathers_cousin"  # con của cô, chú, bác bên bố
    COUSIN = "cousin"  # anh em họ
    SISTERS_CHILD = "sisters_child"
    BROTHERS_CHILD = "brothers_child"
    NEPHEW = "nephew"  # "cháu"
    SISTERS_DAUGHTERS_CHILD = "sisters_daughters_child"
    SISTERS_SONS_CHILD = "sisters_sons_child"
    SPOUSE = "spouse"
    CHILD = "child"
    GRANDCHILD = "grandchild"
    BY_MARRIAGE = "by_marriage"  # and by adoption
    RELATIVE = "relative"  # "họ hàng"
    OTHER = "other"


WAYS = {
    Kin.MOTHER: "M",
    Kin.FATHER: "F",
    Kin.PARENT: "P",
    Kin.MOTHERS_MOTHER: "MM",
    Kin.MOTHERS_FATHER: "MF",
    Kin.FATHERS_PARENT: "FP",
    Kin.GRANDPARENT: "PP",
    Kin.SISTER: "Md",
    Kin.BROTHER: "Ms",
    Kin.SIBLING: "Mc",
    Kin.HALF_BY_FATHER: "Fc",
    Kin.SOME_SIBLING: "Pc",
    Kin.AUNT: "MMd",
    Kin.UNCLE: "MMs",
    Kin.MOTHERS_SIBLING: "MMc",
    Kin.FATHERS_SIBLING: "FPc",
    Kin.PARENTS_SIBLING: "PPc",
    Kin.AUNTS_CHILD: "MMdc",
    Kin.UNCLES_CHILD: "MMsc",
    Kin.FATHERS_COUSIN: "FPcc",
    Kin.COUSIN: "PPcc",
    Kin.SISTERS_CHILD: "Mdc",
    Kin.BROTHERS_CHILD: "Msc",
    Kin.NEPHEW: "Mcc",
    Kin.SISTERS_DAUGHTERS_CHILD: "Mddc",
    Kin.SISTERS_SONS_CHILD: "Mdsc",
    Kin.CHILD: "c",
    Kin.GRANDCHILD: "cc",
}
# What a word may mean that does not say enough: one more tap tells.
_OPEN = {
    Kin.PARENT: (Kin.MOTHER, Kin.FATHER),
    Kin.GRANDPARENT: (Kin.MOTHERS_MOTHER, Kin.MOTHERS_FATHER, Kin.FATHERS_PARENT),
    Kin.SOME_SIBLING: (Kin.SIBLING, Kin.HALF_BY_FATHER, Kin.COUSIN),
    Kin.PARENTS_SIBLING: (Kin.MOTHERS_SIBLING, Kin.FATHERS_SIBLING),
    Kin.COUSIN: (Kin.AUNTS_CHILD, Kin.UNCLES_CHILD, Kin.FATHERS_COUSIN),
    Kin.NEPHEW: (Kin.SISTERS_CHILD, Kin.BROTHERS_CHILD, Kin.RELATIVE),
    Kin.RELATIVE: (Kin.MOTHERS_SIBLING, Kin.AUNTS_CHILD, Kin.UNCLES_CHILD, Kin.FATHERS_COUSIN, Kin.OTHER),
}
_CHILDREN = {
    Kin.SISTER: Kin.SISTERS_CHILD,
    Kin.BROTHER: Kin.BROTHERS_CHILD,
    Kin.SIBLING: Kin.NEPHEW,
    Kin.SOME_SIBLING: Kin.NEPHEW,
    Kin.HALF_BY_FATHER: Kin.FATHERS_COUSIN,
    Kin.AUNT: Kin.AUNTS_CHILD,
    Kin.UNCLE: Kin.UNCLES_CHILD,
    Kin.MOTHERS_SIBLING: Kin.COUSIN,
    Kin.FATHERS_SIBLING: Kin.FATHERS_COUSIN,
    Kin.PARENTS_SIBLING: Kin.COUSIN,
    Kin.CHILD: Kin.GRANDCHILD,
    Kin.GRANDCHILD: Kin.GRANDCHILD,
    Kin.MOTHER: Kin.SOME_SIBLING,
    Kin.FATHER: Kin.SOME_SIBLING,
}
# The martyr is this to the teller → what the teller is to the martyr.
_TURNED = {
    Kin.MOTHER: Kin.CHILD,
    Kin.FATHER: Kin.CHILD,
    Kin.PARENT: Kin.CHILD,
    Kin.MOTHERS_MOTHER: Kin.GRANDCHILD,
    Kin.MOTHERS_FATHER: Kin.GRANDCHILD,
    Kin.FATHERS_PARENT: Kin.GRANDCHILD,
    Kin.GRANDPARENT: Kin.RELATIVE,  # a "ông" may be a grandfather's brother
    Kin.SISTER: Kin.SIBLING,
    Kin.BROTHER: Kin.SIBLING,
    Kin.AUNT: Kin.SISTERS_CHILD,
    Kin.UNCLE: Kin.SISTERS_CHILD,
    Kin.MOTHERS_SIBLING: Kin.SISTERS_CHILD,
    Kin.FATHERS_SIBLING: Kin.BROTHERS_CHILD,
    Kin.PARENTS_SIBLING: Kin.NEPHEW,
    Kin.UNCLES_CHILD: Kin.FATHERS_COUSIN,
    Kin.NEPHEW: Kin.PARENTS_SIBLING,
    Kin.SISTERS_CHILD: Kin.MOTHERS_SIBLING,
    Kin.BROTHERS_CHILD: Kin.FATHERS_SIBLING,
    Kin.CHILD: Kin.PARENT,
    Kin.GRANDCHILD: Kin.RELATIVE,
    Kin.SISTERS_DAUGHTERS_CHILD: Kin.RELATIVE,
    Kin.SISTERS_SONS_CHILD: Kin.RELATIVE,
}
_UP = {
    "M": (Sex.FEMALE, Through.MOTHER),
    "F": (Sex.MALE, Through.FATHER),
    "P": (Sex.UNKNOWN, Through.UNKNOWN),
}
_DOWN = {"d": Sex.FEMALE, "s": Sex.MALE, "c": Sex.UNKNOWN}
_MARTYR = "martyr"


def choices(kin: Kin) -> tuple[Kin, ...]:
    """What it may be more exactly, () where it says enough."""
    return _OPEN.get(kin, ())


def child_of(kin: Kin) -> Kin:
    """What a child of such a relative is."""
    return _CHILDREN.get(kin, Kin.RELATIVE)


def turned(kin: Kin) -> Kin:
    """What the teller is to the martyr, of whom they say what the martyr is to them."""
    return _TURNED.get(kin, kin)


def tree_of(kin: Kin, sex: Sex = Sex.MALE) -> Tree:
    """The martyr, both parents, and whoever stands between the martyr and a relative, who is called by the kin."""
    way = WAYS.get(kin, "")
    people = {_MARTYR: Relative(_MARTYR, sex)}
    if not way.startswith("P"):
        _climb(people, _MARTYR, "M")
        _climb(people, _MARTYR, "F")
    at = _MARTYR
    for step in way:
        at = _climb(people, at, step) if step in _UP else _descend(people, at, step)
    if kin is Kin.HALF_BY_FATHER:
        other = Relative("other mother", Sex.FEMALE)
        people[other.id] = other
        people[at] = replace(people[at], parents=(*people[at].parents, Parent(other.id, Through.MOTHER)))
    elif kin is Kin.SPOUSE:
        people["spouse"] = Relative("spouse", spouse_of=_MARTYR)
    elif kin is Kin.BY_MARRIAGE:
        people["in-law"] = Relative("in-law", spouse_of="F")
    elif not way:
        people["other"] = Relative("other")
    last = at if way else list(people)[-1]
    renamed = {last: kin.value}
    return Tree(_MARTYR, tuple(_renamed(one, renamed) for one in people.values()))


@cache
def standing(kin: Kin, sex: Sex = Sex.MALE) -> Standing:
    """How somebody who is this to the martyr stands to the maternal line."""
    return next(one for one in assess(tree_of(kin, sex)).standings if one.relative.id == kin)


def fits(kin: Kin, sex: Sex = Sex.MALE) -> bool:
    """Whether somebody who is this to the martyr fits."""
    return standing(kin, sex).fit is Fit.FITS


def _climb(people: dict[str, Relative], child: str, step: str) -> str:
    sex, through = _UP[step]
    parent = step if child == _MARTYR else child + step
    if parent not in people:
        people[parent] = Relative(parent, sex)
        people[child] = replace(people[child], parents=(*people[child].parents, Parent(parent, through)))
    return parent


def _descend(people: dict[str, Relative], parent: str, step: str) -> str:
    through = {Sex.FEMALE: Through.MOTHER, Sex.MALE: Through.FATHER}.get(people[parent].sex, Through.UNKNOWN)
    child = parent + step
    people[child] = Relative(child, _DOWN[step], (Parent(parent, through),))
    return child


def _renamed(one: Relative, names: dict[str, str]) -> Relative:
    parents = tuple(replace(up, id=names.get(up.id, up.id)) for up in one.parents)
    return replace(one, id=names.get(one.id, one.id), parents=parents)

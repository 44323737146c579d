"""Who carries the maternal line, in which order they are asked, why others are not: a whole family, and broken ones."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from flows.family import OLDEST, Parent, Problem, Relative, Sex, Through, Tree, Wrong
from flows.kinship import Family, Fit, Line, Reason, Standing, Urgency, assess, urgency_of
from flows.relations import Kin, child_of, choices, fits, standing, turned

FEMALE, MALE, EITHER = Sex.FEMALE, Sex.MALE, Sex.UNKNOWN


def one(who: str, sex: Sex = EITHER, mother: str = "", father: str = "", of: str = "") -> Relative:
    parents = [Parent(mother, Through.MOTHER)] if mother else []
    parents += [Parent(father, Through.FATHER)] if father else []
    return Relative(who, sex, tuple(parents), spouse_of=of)


# Four generations, both sides. The martyr is a man; his people are called as he would call them.
FAMILY = (
    one("cụ ngoại", FEMALE),
    one("bà ngoại", FEMALE, "cụ ngoại"),
    one("em gái bà ngoại", FEMALE, "cụ ngoại"),
    one("ông ngoại", MALE),
    one("bà nội", FEMALE),
    one("ông nội", MALE),
    one("mẹ", FEMALE, "bà ngoại", "ông ngoại"),
    one("bố", MALE, "bà nội", "ông nội"),
    one("vợ hai của bố", FEMALE, of="bố"),
    one("bác gái", FEMALE, "bà ngoại", "ông ngoại"),
    one("dì", FEMALE, "bà ngoại", "ông ngoại"),
    one("dì khác bố", FEMALE, "bà ngoại"),
    one("dì khác mẹ", FEMALE, "vợ hai của ông ngoại", "ông ngoại"),
    one("vợ hai của ông ngoại", FEMALE, of="ông ngoại"),
    one("cậu", MALE, "bà ngoại", "ông ngoại"),
    one("mợ", FEMALE, of="cậu"),
    one("dượng", MALE, of="dì"),
    one("chú", MALE, "bà nội", "ông nội"),
    one("thím", FEMALE, of="chú"),
    one("cô", FEMALE, "bà nội", "ông nội"),
    one("liệt sĩ", MALE, "mẹ", "bố"),
    one("vợ", FEMALE, of="liệt sĩ"),
    one("chị", FEMALE, "mẹ", "bố"),
    one("anh", MALE, "mẹ", "bố"),
    one("em gái", FEMALE, "mẹ", "bố"),
    one("em cùng mẹ khác cha", FEMALE, "mẹ"),
    one("em cùng cha khác mẹ", FEMALE, "vợ hai của bố", "bố"),
    one("chị dâu", FEMALE, of="anh"),
    one("anh rể", MALE, of="chị"),
    one("con gái dì", FEMALE, "dì", "dượng"),
    one("con trai bác gái", MALE, "bác gái"),
    one("con cậu", FEMALE, "mợ", "cậu"),
    one("con chú", FEMALE, "thím", "chú"),
    one("con cô", FEMALE, "cô"),
    one("con gái em bà ngoại", FEMALE, "em gái bà ngoại"),
    one("con trai", MALE, "vợ", "liệt sĩ"),
    one("con gái", FEMALE, "vợ", "liệt sĩ"),
    one("con trai chị", MALE, "chị", "anh rể"),
    one("con gái chị", FEMALE, "chị", "anh rể"),
    one("con anh", FEMALE, "chị dâu", "anh"),
    one("con em cùng mẹ khác cha", EITHER, "em cùng mẹ khác cha"),
    one("con em cùng cha khác mẹ", EITHER, "em cùng cha khác mẹ"),
    one("con của con gái dì", EITHER, "con gái dì"),
    one("con của con trai bác gái", EITHER, father="con trai bác gái"),
    one("cháu nội", MALE, father="con trai"),
    one("cháu ngoại", FEMALE, "con gái"),
    one("con của con gái chị", EITHER, "con gái chị"),
    one("con của con trai chị", EITHER, father="con trai chị"),
    one("con của con anh", EITHER, "con anh"),
)
FOUR_GENERATIONS = Tree("liệt sĩ", FAMILY)
# Rank for whoever fits, reason for whoever does not.
EXPECTED: dict[str, int | Reason] = {
    "cụ ngoại": 7,
    "bà ngoại": 2,
    "em gái bà ngoại": 7,
    "ông ngoại": Reason.OUTSIDE,
    "bà nội": Reason.PATERNAL,
    "ông nội": Reason.PATERNAL,
    "mẹ": 1,
    "bố": Reason.FATHER,
    "vợ hai của bố": Reason.BY_MARRIAGE,
    "bác gái": 4,
    "dì": 4,
    "dì khác bố": 4,
    "dì khác mẹ": Reason.OUTSIDE,
    "vợ hai của ông ngoại": Reason.BY_MARRIAGE,
    "cậu": 4,
    "mợ": Reason.BY_MARRIAGE,
    "dượng": Reason.BY_MARRIAGE,
    "chú": Reason.PATERNAL,
    "thím": Reason.BY_MARRIAGE,
    "cô": Reason.PATERNAL,
    "vợ": Reason.SPOUSE,
    "chị": 3,
    "anh": 3,
    "em gái": 3,
    "em cùng mẹ khác cha": 3,
    "em cùng cha khác mẹ": Reason.OTHER_MOTHER,
    "chị dâu": Reason.BY_MARRIAGE,
    "anh rể": Reason.BY_MARRIAGE,
    "con gái dì": 5,
    "con trai bác gái": 5,
    "con cậu": Reason.UNCLES_CHILD,
    "con chú": Reason.PATERNAL,
    "con cô": Reason.PATERNAL,
    "con gái em bà ngoại": 7,
    "con trai": Reason.OWN_CHILD,
    "con gái": Reason.OWN_CHILD,
    "con trai chị": 6,
    "con gái chị": 6,
    "con anh": Reason.BROTHERS_CHILD,
    "con em cùng mẹ khác cha": 6,
    "con em cùng cha khác mẹ": Reason.PATERNAL,
    "con của con gái dì": 7,
    "con của con trai bác gái": Reason.OUTSIDE,
    "cháu nội": Reason.OWN_CHILD,
    "cháu ngoại": Reason.OWN_CHILD,
    "con của con gái chị": 7,
    "con của con trai chị": Reason.OUTSIDE,
    "con của con anh": Reason.BROTHERS_CHILD,
}


def found(family: Family, who: str) -> Standing:
    return next(each for each in family.standings if each.relative.id == who)


def test_everybody_of_four_generations_has_their_place_or_their_reason() -> None:
    family = assess(FOUR_GENERATIONS)

    assert {each.relative.id: each.rank or each.why for each in family.standings} == EXPECTED
    for each in family.standings:
        assert (each.fit is Fit.FITS) == (each.rank is not None) == (each.line is Line.MATERNAL)
        assert (each.fit is Fit.DOES_NOT_FIT) == (each.why is not None)
    assert family.problems == ()


@pytest.mark.parametrize(
    ("who", "line"),
    [
        ("em gái", Line.MATERNAL),
        ("bố", Line.PATERNAL),
        ("chú", Line.PATERNAL),
        ("con anh", Line.PATERNAL),
        ("em cùng cha khác mẹ", Line.PATERNAL),
        ("con trai", Line.NONE),
        ("vợ", Line.NONE),
        ("con cậu", Line.NONE),
    ],
)
def test_the_line_is_named(who: str, line: Line) -> None:
    assert found(assess(FOUR_GENERATIONS), who).line is line


def test_the_first_to_be_asked_is_the_mother_then_by_the_order_then_the_oldest_and_weakest() -> None:
    told = {
        "mẹ": {"alive": False},
        "bà ngoại": {"alive": False},
        "cụ ngoại": {"alive": False},
        "chị": {"age": 80},
        "anh": {"age": 78, "ill": True},
        "em gái": {"age": 84, "ill": False},
        "cậu": {"age": 99},
    }
    people = tuple(replace(each, **told.get(each.id, {})) for each in FAMILY)  # type: ignore[arg-type]

    donors = [each.relative.id for each in assess(Tree("liệt sĩ", people)).donors()]

    assert donors[:4] == ["anh", "em gái", "chị", "em cùng mẹ khác cha"]
    assert donors[4] == "cậu"
    assert "mẹ" not in donors
    assert assess(FOUR_GENERATIONS).donors()[0].relative.id == "mẹ"


def test_two_are_enough() -> None:
    mother, martyr = one("mẹ", FEMALE), one("liệt sĩ", MALE, "mẹ")

    assert not assess(Tree("liệt sĩ", (mother, martyr))).enough()
    assert assess(Tree("liệt sĩ", (mother, martyr, one("chị", FEMALE, "mẹ")))).enough()


@pytest.mark.parametrize(
    ("age", "ill", "urgency"),
    [
        (None, None, Urgency.NORMAL),
        (74, False, Urgency.NORMAL),
        (75, False, Urgency.SOON),
        (40, True, Urgency.SOON),
        (75, True, Urgency.FIRST),
        (85, None, Urgency.FIRST),
        (OLDEST, None, Urgency.FIRST),
        (150, None, Urgency.NORMAL),
        (-1, None, Urgency.NORMAL),
    ],
)
def test_the_old_and_the_ill_cannot_wait(age: int | None, ill: bool | None, urgency: Urgency) -> None:
    assert urgency_of(age, ill) is urgency


def test_a_woman_martyr_passes_the_line_to_her_own_children() -> None:
    people = tuple(replace(each, sex=FEMALE) if each.id == "liệt sĩ" else each for each in FAMILY)
    hers = (one("con gái của chị ấy", FEMALE, "liệt sĩ"), one("cháu ngoại của chị ấy", EITHER, "con gái của chị ấy"))

    family = assess(Tree("liệt sĩ", (*people, *hers)))

    assert found(family, "con gái của chị ấy").rank == found(family, "cháu ngoại của chị ấy").rank == 7


# What is not sure is asked about


def child(who: str, parent: str, through: Through = Through.UNKNOWN, sex: Sex = EITHER) -> Relative:
    return Relative(who, sex, (Parent(parent, through),))


@pytest.mark.parametrize(
    ("people", "who"),
    [
        pytest.param((child("em", "bố", Through.FATHER),), "em", id="a sibling of whom only the father is told"),
        pytest.param((one("chú em", EITHER, "mẹ"), child("cháu", "chú em")), "cháu", id="a child of either"),
        pytest.param((one("người nhà"),), "người nhà", id="somebody tied to nobody"),
        pytest.param((child("em", "mẹ"), child("cháu", "em")), "cháu", id="a child of somebody whose sex is not told"),
    ],
)
def test_who_may_carry_the_line_is_asked_about(people: tuple[Relative, ...], who: str) -> None:
    family = assess(Tree("liệt sĩ", (*FAMILY[:21], *people)))

    assert (found(family, who).fit, found(family, who).line) == (Fit.UNKNOWN, Line.UNKNOWN)


def test_a_parent_whose_sex_is_known_needs_no_word_for_it() -> None:
    family = assess(Tree("liệt sĩ", (*FAMILY, child("em út", "mẹ"), child("cháu trai", "chị"), child("cháu", "anh"))))

    assert (found(family, "em út").rank, found(family, "cháu trai").rank) == (3, 6)
    assert found(family, "cháu").why is Reason.BROTHERS_CHILD


# What cannot be


@pytest.mark.parametrize(
    ("people", "wrong", "who", "fit"),
    [
        pytest.param(
            (Relative("em", FEMALE, (Parent("mẹ", Through.MOTHER), Parent("dì", Through.MOTHER))),),
            Wrong.TWO_MOTHERS,
            "em",
            Fit.UNKNOWN,
            id="two mothers",
        ),
        pytest.param(
            (Relative("em", FEMALE, (Parent("bố", Through.FATHER), Parent("chú", Through.FATHER))),),
            Wrong.TWO_FATHERS,
            "em",
            Fit.UNKNOWN,
            id="two fathers",
        ),
        pytest.param(
            (child("em", "bố", Through.MOTHER),), Wrong.MOTHER_IS_A_MAN, "em", None, id="a mother who is a man"
        ),
        pytest.param((child("em", "mẹ", Through.FATHER),), Wrong.FATHER_IS_A_WOMAN, "em", Fit.UNKNOWN, id="a father"),
        pytest.param((child("em", "ai đó", Through.MOTHER),), Wrong.NOBODY, "em", Fit.UNKNOWN, id="nobody's child"),
        pytest.param(
            (replace(one("em", FEMALE, "mẹ"), age=150),), Wrong.IMPOSSIBLE_AGE, "em", Fit.FITS, id="an age of 150"
        ),
        pytest.param((one("chị", FEMALE, "bà nội"),), Wrong.TWICE, "chị", Fit.FITS, id="two under one name"),
        pytest.param(
            (one("a", FEMALE, "b"), one("b", FEMALE, "a")), Wrong.LOOP, "a", Fit.UNKNOWN, id="each other's mother"
        ),
        pytest.param((one("a", FEMALE, "a"),), Wrong.LOOP, "a", Fit.UNKNOWN, id="their own mother"),
    ],
)
def test_what_cannot_be_is_named_and_the_rest_stands(
    people: tuple[Relative, ...], wrong: Wrong, who: str, fit: Fit | None
) -> None:
    family = assess(Tree("liệt sĩ", (*FAMILY, *people)))

    assert wrong in {problem.wrong for problem in family.problems}
    assert fit is None or found(family, who).fit is fit
    assert len(family.standings) == len(FAMILY) - 1 + len(people)
    assert {each.relative.id: each.rank or each.why for each in family.standings}.items() >= EXPECTED.items()


def test_a_loop_on_the_mothers_side_makes_doubtful_only_what_lies_behind_it() -> None:
    people = tuple(
        replace(each, parents=(Parent("mẹ", Through.MOTHER),)) if each.id == "bà ngoại" else each for each in FAMILY
    )

    family = assess(Tree("liệt sĩ", people))

    assert found(family, "chị").fit is Fit.UNKNOWN
    assert found(family, "bố").why is Reason.FATHER
    assert Problem(Wrong.LOOP, "mẹ") in family.problems


def test_a_tree_without_its_martyr_is_no_tree() -> None:
    family = assess(Tree("ai đó", FAMILY))

    assert Problem(Wrong.NO_MARTYR, "ai đó") in family.problems
    assert not family.donors()
    assert len(family.standings) == len(FAMILY)


IDS = some.sampled_from([str(number) for number in range(14)])
RELATIVES = some.builds(
    Relative,
    IDS,
    some.sampled_from(Sex),
    some.lists(some.builds(Parent, IDS, some.sampled_from(Through)), max_size=4).map(tuple),
    spouse_of=some.just("") | IDS,
    alive=some.none() | some.booleans(),
    age=some.none() | some.integers(-5, 400),
    ill=some.none() | some.booleans(),
)
TREES = some.builds(Tree, IDS, some.lists(RELATIVES, max_size=30).map(tuple))


@settings(max_examples=300, deadline=None)
@given(TREES)
def test_no_tree_raises_and_nobody_drops_out(tree: Tree) -> None:
    family = assess(tree)

    martyrs = sum(each.id == tree.martyr for each in tree.people)
    assert len(family.standings) == len(tree.people) - min(martyrs, 1)
    assert len({each.relative.id for each in family.standings}) == len(family.standings)
    assert assess(tree) == family
    for each in family.donors():
        assert each.fit is Fit.FITS and each.relative.alive is not False and each.rank in range(1, 8)
    for each in family.standings:
        assert (each.fit is Fit.UNKNOWN) == (each.rank is None and each.why is None)


@settings(max_examples=100, deadline=None)
@given(some.lists(some.tuples(some.integers(0, 1000), some.sampled_from([MALE, FEMALE])), max_size=40))
def test_whoever_fits_is_tied_by_mothers_alone(born: list[tuple[int, Sex]]) -> None:
    """A family without slips: each has one mother among those before; whoever carries the line has a way of women."""
    people = [one("0", FEMALE)]
    for number, (mother, sex) in enumerate(born, 1):
        women = [each.id for each in people if each.sex is FEMALE]
        people.append(one(str(number), sex, women[mother % len(women)]))
    martyr = people[-1].id

    family = assess(Tree(martyr, tuple(people)))

    assert all(each.fit is Fit.FITS for each in family.standings)  # all descend from one woman by mothers
    assert family.problems == ()


@settings(max_examples=50, deadline=None)
@given(some.integers(2, 400))
def test_a_man_in_between_ends_the_line(generations: int) -> None:
    chain = [one("mẹ", FEMALE), one("liệt sĩ", MALE, "mẹ"), one("0", MALE, "mẹ")]
    chain.append(one("1", FEMALE, father="0"))
    chain += [one(str(number), FEMALE, str(number - 1)) for number in range(2, generations)]

    family = assess(Tree("liệt sĩ", tuple(chain)))

    assert [each.relative.id for each in family.standings if each.fit is Fit.FITS] == ["mẹ", "0"]
    assert found(family, str(generations - 1)).why is Reason.BROTHERS_CHILD


def test_two_hundred_brothers_and_a_line_of_thousands_take_no_long_time() -> None:
    many = [one("mẹ", FEMALE), one("bố", MALE), one("liệt sĩ", MALE, "mẹ", "bố")]
    many += [one(f"em {number}", FEMALE, "mẹ", "bố") for number in range(200)]
    many += [child(f"họ {number}", "bố", Through.FATHER) for number in range(200)]
    long = [one("0", FEMALE), *(one(str(number), FEMALE, str(number - 1)) for number in range(1, 5000))]

    assert len(assess(Tree("liệt sĩ", tuple(many))).donors()) == 201
    assert len(assess(Tree("4999", tuple(long))).donors()) == 4999


# By what they are called

FIT_BY_KIN = {
    Kin.MOTHER: 1,
    Kin.MOTHERS_MOTHER: 2,
    Kin.SISTER: 3,
    Kin.BROTHER: 3,
    Kin.SIBLING: 3,
    Kin.AUNT: 4,
    Kin.UNCLE: 4,
    Kin.MOTHERS_SIBLING: 4,
    Kin.AUNTS_CHILD: 5,
    Kin.SISTERS_CHILD: 6,
    Kin.SISTERS_DAUGHTERS_CHILD: 7,
}
NOT_BY_KIN = {
    Kin.FATHER: Reason.FATHER,
    Kin.MOTHERS_FATHER: Reason.OUTSIDE,
    Kin.FATHERS_PARENT: Reason.PATERNAL,
    Kin.HALF_BY_FATHER: Reason.OTHER_MOTHER,
    Kin.FATHERS_SIBLING: Reason.PATERNAL,
    Kin.UNCLES_CHILD: Reason.UNCLES_CHILD,
    Kin.FATHERS_COUSIN: Reason.PATERNAL,
    Kin.BROTHERS_CHILD: Reason.BROTHERS_CHILD,
    Kin.SISTERS_SONS_CHILD: Reason.OUTSIDE,
    Kin.SPOUSE: Reason.SPOUSE,
    Kin.CHILD: Reason.OWN_CHILD,
    Kin.GRANDCHILD: Reason.OWN_CHILD,
    Kin.BY_MARRIAGE: Reason.BY_MARRIAGE,
}


@pytest.mark.parametrize("kin", Kin)
def test_every_kin_has_its_place_its_reason_or_a_question(kin: Kin) -> None:
    stands = standing(kin)

    assert stands.rank == FIT_BY_KIN.get(kin)
    assert stands.why == NOT_BY_KIN.get(kin)
    assert (stands.fit is Fit.UNKNOWN) == (kin not in FIT_BY_KIN and kin not in NOT_BY_KIN)
    # What is not sure is asked with one more tap; behind that only an officer knows.
    assert bool(choices(kin)) == (stands.fit is Fit.UNKNOWN and kin is not Kin.OTHER)
    assert isinstance(child_of(kin), Kin)
    assert isinstance(turned(kin), Kin)


def test_a_woman_s_children_fit() -> None:
    assert not fits(Kin.CHILD)
    assert fits(Kin.CHILD, FEMALE)

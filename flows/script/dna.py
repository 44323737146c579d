"""Would the family give a DNA sample, and who of it? Asked of relatives and who types for them, never of comrades.

Who fits follows the mother's line (``flows.kinship``). The family is asked for in the order in which somebody is
likeliest found, until two are known who fit: six questions at most, each can be skipped, and whoever skips two is asked
no more of these. A no to the first is respected: nothing else is asked.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from flows import kin_words, relations
from flows.changed import changed
from flows.family import Sex, is_an_age
from flows.kinship import OLD, VERY_OLD, WANTED
from flows.model import Answer, Change, Known, Source, Tip
from flows.relations import Kin
from flows.script import kin_answers, martyr
from flows.script.question import Question, only_choices, unless, value_of
from flows.script.reporter import ROLE
from flows.understand.page import fold
from flows.understand.page.cues import Cues

WILLING = "dna-willing"
ADVICE = "dna-advice"
RELATION = "dna-relation"
WHICH = "dna-relation_which"
MOTHER = "dna-mother"
SIBLINGS = "dna-siblings"
NEPHEWS = "dna-nephews"
AUNTS = "dna-aunts"
COUSINS = "dna-cousins"
HEALTH = "dna-health"
AGE = "dna-age"
PREFERRED = "dna-preferred"
CONSENT = "dna-consent"

FINDING = (MOTHER, SIBLINGS, NEPHEWS, AUNTS, COUSINS)
STRETCH = (RELATION, *FINDING, HEALTH, AGE, PREFERRED)
MOST = 6  # questions of the stretch
OF_THE_FIRST = 2  # of them are kept for whoever is to be asked first: health and age
ENOUGH_SKIPPED = 2
TOPICS = ("who", "how", "where", "papers", "result", "sample", "cost")
ENOUGH = "enough"  # no more advice is wanted

_SAMPLE = Cues("ADN|AND|DNA|lấy mẫu|xét nghiệm gen|giám định gen|cho mẫu")
_NOTHING_ELSE = Cues(
    "không báo tin|không phải báo tin|chứ không báo|không có tin gì|chỉ hỏi|chỉ muốn hỏi|chỉ cần hỏi|chỉ hỏi về|"
    "only want to ask|only asking|only ask"
)

_MEANS = {
    "parent": Kin.PARENT,
    "sibling": Kin.SIBLING,  # the label says "ruột"
    "spouse": Kin.SPOUSE,
    "child": Kin.CHILD,
    "nephew": Kin.NEPHEW,
    "grandchild": Kin.GRANDCHILD,
    "other": Kin.RELATIVE,
}
_FOUND: dict[tuple[str, str], tuple[Kin, int]] = {
    (MOTHER, "yes"): (Kin.MOTHER, 1),
    (SIBLINGS, "sister"): (Kin.SISTER, 1),
    (SIBLINGS, "brother"): (Kin.BROTHER, 1),
    (SIBLINGS, "several"): (Kin.SIBLING, 2),
    (NEPHEWS, "yes"): (Kin.SISTERS_CHILD, 1),
    (NEPHEWS, "several"): (Kin.SISTERS_CHILD, 2),
    (AUNTS, "aunt"): (Kin.AUNT, 1),
    (AUNTS, "uncle"): (Kin.UNCLE, 1),
    (AUNTS, "several"): (Kin.MOTHERS_SIBLING, 2),
    (COUSINS, "yes"): (Kin.AUNTS_CHILD, 1),
    (COUSINS, "several"): (Kin.AUNTS_CHILD, 2),
}


@dataclass(frozen=True, slots=True)
class Member:
    """Relatives whom an answer told of. ``count``: at least so many; ``field``: the question."""

    kin: Kin
    count: int
    field: str
    said: str = ""

    @property
    def tells(self) -> bool:
        """Whether it is the one who tells."""
        return self.field == RELATION


def is_all_that_is_asked(tip: Tip) -> bool:
    """Whether the person said that only the sample is asked about (*hỏi ADN chứ không báo tin*)."""
    pages = [fold.page(one.text) for one in tip.told if one.is_words() or one.kind == "question"]
    return any(_SAMPLE.occur(one) for one in pages) and any(_NOTHING_ELSE.occur(one) for one in pages)


def outside(question: Question) -> Question:
    """The question, not asked of who asks about the sample alone; whose sample it is for is asked of them, too."""
    return question if question.field == martyr.NAME else unless(question, is_all_that_is_asked)


def may_be_family(tip: Tip) -> bool:
    """Whether a relative tells, or somebody who types for one."""
    return value_of(tip, ROLE) not in ("veteran", "other")


def is_open_to_it(tip: Tip) -> bool:
    """Whether the family would give a sample, or thinks about it."""
    return may_be_family(tip) and value_of(tip, WILLING) in ("yes", "advice")


def martyr_sex(tip: Tip) -> Sex:
    """A woman where the name says so: her own children carry her line."""
    middle = str(value_of(tip, martyr.NAME) or "").casefold().split()[1:-1]
    return Sex.FEMALE if "thị" in middle else Sex.MALE


def open_kin(tip: Tip) -> Kin | None:
    """What the teller is to the martyr by the first answer, however open; None where it is not known."""
    answer = tip.answers.get(RELATION)
    if answer is None or answer.known is not Known.GIVEN:
        return None
    if answer.source is Source.STORY and answer.value == "sibling":
        return Kin.SOME_SIBLING
    read = kin_words.read(answer.said) if answer.said else None
    return read or _MEANS.get(str(answer.value), Kin.RELATIVE)


def teller_kin(tip: Tip) -> Kin | None:
    """What the teller is to the martyr, as exactly as it was told."""
    kin = open_kin(tip)
    which = value_of(tip, WHICH)
    if kin is not None and relations.choices(kin) and which in tuple(Kin):
        return Kin(which)
    return kin


def which_choices(tip: Tip) -> tuple[str, ...]:
    """What the teller may be more exactly."""
    kin = open_kin(tip)
    return tuple(one.value for one in relations.choices(kin)) if kin is not None else ()


def members(tip: Tip) -> tuple[Member, ...]:
    """Everybody living of whom the answers tell, in the order in which they were asked for."""
    found: list[Member] = []
    kin = teller_kin(tip)
    if kin is not None:
        found.append(Member(kin, 1, RELATION, tip.answers[RELATION].said))
    for field in FINDING:
        answer = tip.answers.get(field)
        if answer is None or answer.known is not Known.GIVEN:
            continue
        counted = kin_words.siblings_in(answer.said) if field == SIBLINGS and answer.value != "no" else ()
        found += [Member(one.kin, one.count, field, one.said) for one in counted]
        if not counted and (field, answer.value) in _FOUND:
            found.append(Member(*_FOUND[field, answer.value], field, answer.said))
    return tuple(found)


def donors(tip: Tip) -> tuple[Member, ...]:
    """Who of them fits, by the official order; of equals the one whose age was told, the oldest before."""
    sex = martyr_sex(tip)
    fitting = (one for one in members(tip) if relations.fits(one.kin, sex))
    by_order = sorted(fitting, key=lambda one: -(kin_words.years_in(one.said) or 0))
    return tuple(sorted(by_order, key=lambda one: relations.standing(one.kin, sex).rank or 0))


def count_of(found: tuple[Member, ...]) -> int:
    """How many people that are, at least."""
    return sum(one.count for one in found)


def age_of_first(tip: Tip) -> tuple[int | None, str | None]:
    """The age of whoever is to be asked first, in years where it was told so, and as one of the choices."""
    first = next(iter(donors(tip)), None)
    if first is None:
        return None, None
    answer = tip.answers.get(AGE)
    if answer is not None and answer.known is Known.GIVEN:
        if answer.value in AGES:
            return None, str(answer.value)
        age = _age(answer, alone=True)
    else:
        age = _age(dataclasses.replace(tip.answers[first.field], said=first.said), alone=False)
    return (age, group_of(age)) if age is not None and is_an_age(age) else (None, None)


def group_of(age: int) -> str:
    """The choice that an age falls under."""
    return "from_85" if age >= VERY_OLD else "from_75" if age >= OLD else "under_75"


def _age(answer: Answer, *, alone: bool) -> int | None:
    born = kin_words.born_in(answer.said)
    if born is not None:
        return answer.at.year - born if answer.at is not None else None
    return kin_words.years_in(answer.said, alone=alone)


def settled(before: Tip, after: Tip, at: datetime) -> Tip:
    """The tip after an answer: what was said of another relation or of another person is asked anew."""
    stale: set[str] = set()
    if _told(before, RELATION) != _told(after, RELATION) and RELATION in before.answers:
        stale.add(WHICH)
    first = [next(((one.kin, one.field) for one in donors(tip)), None) for tip in (before, _without(after, stale))]
    if first[0] != first[1]:
        stale |= {HEALTH, AGE}
    stale &= after.answers.keys()
    kept = tuple(Change(field, after.answers[field], at) for field in (*STRETCH, WHICH) if field in stale)
    return dataclasses.replace(_without(after, stale), changes=(*after.changes, *kept)) if stale else after


def _told(tip: Tip, field: str) -> tuple[object, str] | None:
    answer = tip.answers.get(field)
    return (answer.value, answer.said) if answer is not None else None


def _without(tip: Tip, fields: set[str]) -> Tip:
    kept = {one: answer for one, answer in tip.answers.items() if one not in fields}
    return changed(tip, answers=kept) if fields else tip


# When it is asked


def _wants_advice(tip: Tip) -> bool:
    return may_be_family(tip) and value_of(tip, WILLING) == "advice"


def relation_stands(tip: Tip) -> bool:
    """It is asked for the sample and goes with it; what the story told of it stays whatever becomes of the sample."""
    told = (tip.answers.get(RELATION), *(one.was for one in tip.changes if one.field == RELATION))
    of_story = any(one is not None and one.source is Source.STORY for one in told)
    return is_open_to_it(tip) or (may_be_family(tip) and of_story)


def _relation_is_open(tip: Tip) -> bool:
    return is_open_to_it(tip) and bool(which_choices(tip))


def _left(tip: Tip) -> int:
    """How many questions of the stretch may still be asked."""
    asked = [tip.answers[one] for one in STRETCH if one in tip.answers]
    if sum(one.known is Known.SKIPPED for one in asked) >= ENOUGH_SKIPPED:
        return 0
    return MOST - sum(one.source is not Source.STORY for one in asked)


def _sought(field: str) -> Callable[[Tip], bool]:
    def too_few_are_known(tip: Tip) -> bool:
        if not is_open_to_it(tip):
            return False
        known = donors(tip)
        if field == MOTHER and teller_kin(tip) is Kin.MOTHER:
            return False
        return field in tip.answers or (count_of(known) < WANTED and _left(tip) > (OF_THE_FIRST if known else 0))

    return too_few_are_known


def _of_the_first(field: str) -> Callable[[Tip], bool]:
    def somebody_fits(tip: Tip) -> bool:
        if not is_open_to_it(tip) or not donors(tip):
            return False
        return field in tip.answers or (_left(tip) > 0 and not (field == AGE and age_of_first(tip)[1]))

    return somebody_fits


AGES = ("under_75", "from_75", "from_85")

QUESTIONS = (
    Question(WILLING, read=kin_answers.read_willing, choices=("yes", "advice", "no"), when=may_be_family),
    Question(ADVICE, read=only_choices, choices=(*TOPICS, ENOUGH), when=_wants_advice, read_back=False),
    Question(
        RELATION,
        read=kin_answers.read_relation,
        choices=("parent", "sibling", "spouse", "child", "nephew", "grandchild", "other"),
        when=relation_stands,
        not_numbers=("ba",),  # three, or a father
    ),
    Question(
        WHICH,
        read=kin_answers.read_which,
        choices=tuple(dict.fromkeys(one.value for kin in Kin for one in relations.choices(kin))),
        when=_relation_is_open,
        not_numbers=("ba",),
    ),
    Question(MOTHER, read=kin_answers.read_alive, choices=("yes", "no"), when=_sought(MOTHER)),
    Question(
        SIBLINGS, read=kin_answers.read_siblings, choices=("sister", "brother", "several", "no"), when=_sought(SIBLINGS)
    ),
    Question(NEPHEWS, read=kin_answers.read_children, choices=("yes", "several", "no"), when=_sought(NEPHEWS)),
    Question(AUNTS, read=kin_answers.read_aunts, choices=("aunt", "uncle", "several", "no"), when=_sought(AUNTS)),
    Question(COUSINS, read=kin_answers.read_children, choices=("yes", "several", "no"), when=_sought(COUSINS)),
    Question(HEALTH, read=kin_answers.read_health, choices=("well", "home"), when=_of_the_first(HEALTH)),
    Question(AGE, read=kin_answers.read_age, choices=AGES, when=_of_the_first(AGE)),
    Question(PREFERRED, choices=("home", "office", "any"), when=_of_the_first(PREFERRED)),
    Question(CONSENT, read=only_choices, choices=("yes", "no"), when=is_open_to_it, consent="dna"),
)

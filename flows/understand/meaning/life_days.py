"""When each martyr was born, joined and fell: of the days told of him the likeliest that can be true together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from flows.understand.evidence.days import ROLES
from flows.understand.meaning import areas, occasions
from flows.understand.meaning.scene import Scene
from flows.understand.persons.person import Person


class Life(NamedTuple):
    """The days of one martyr, as far as they are told."""

    born: occasions.Day | None
    joined: occasions.Day | None
    died: occasions.Day | None


def of_each(
    scene: Scene, people: Sequence[Person], days: Sequence[occasions.Day], owners: areas.Owners, *, heading: int
) -> list[Life]:
    """The days of each martyr. `heading`: the word up to which a list tells of all."""
    dealt = {role: owners.deal((d.word, d) for d in days if d.of(role)) for role in ROLES}
    of_all = [
        d for d in dealt["death"].of_all if d.word < heading or areas.speaks_of_all(scene, *scene.sentence(d.word))
    ]
    feasts = owners.deal((d.word, d) for d in days if _is_feast(d))
    fallen = owners.deal((d.word, d) for d in days if _is_told_to_fall(scene, d))
    lives: list[Life] = []
    died_before: occasions.Day | None = None
    for n in range(len(people)):
        born = _likeliest("birth", dealt["birth"].own[n])
        died = _likeliest(
            "death", dealt["death"].own[n] or of_all, against=fallen.own[n], finer=feasts.own[n], born=born
        )
        if died is None and n and died_before is not None and _same_day(scene, people, n):
            died = died_before
        if born is not None and died is not None and not _grown(born, died):
            # A death before the thirteenth birthday is a slip: what is told less clearly is not known.
            born, died = (None, died) if died.scores["death"] > born.scores["birth"] else (born, None)
        died_before = died or died_before
        lives.append(Life(born, _likeliest("joined", dealt["joined"].own[n]), died))
    return lives


def _likeliest(
    role: str,
    found: Sequence[occasions.Day],
    *,
    against: Sequence[occasions.Day] = (),
    finer: Sequence[occasions.Day] = (),
    born: occasions.Day | None = None,
) -> occasions.Day | None:
    """Of the days found for a role the likeliest, or the one that tells it more exactly; None where two contradict.

    `against`: days that may contradict it beside those found. `finer`: days that may tell it more exactly beside them.
    """
    # A stone may say that he fell before he was grown: another day is then the right one.
    found = [d for d in found if _grown(born, d)] or found
    # A feast day ("giỗ"), or a day that borrows its year, says nothing against one that is told whole.
    whole = [d for d in found if d.own_year and not _is_feast(d)]
    best = max(whole or found, key=lambda d: d.scores[role], default=None)
    if best is None or (role == "death" and any(_contradict(best, d) for d in (*whole, *against) if _grown(born, d))):
        return None
    closer = (d for d in (*found, *finer) if _is_finer(d, best))
    return max(closer, key=lambda d: d.scores[role], default=best)


def _is_feast(day: occasions.Day) -> bool:
    return day.found.value.note == "gio"


def _is_finer(one: occasions.Day, best: occasions.Day) -> bool:
    """Whether a day tells the likeliest one more exactly: "ngày 3/7/1972" in "1972"."""
    fine, rough = one.found.value, best.found.value
    return rough.earliest <= fine.earliest == fine.latest <= rough.latest != rough.earliest


def _is_told_to_fall(scene: Scene, day: occasions.Day) -> bool:
    """Whether a day stands right behind "hy sinh", likely enough to speak against another one."""
    before = scene.ends.get(day.word)
    return before is not None and "fell" in before.tags and day.scores["death"] > -_CLEARER


_CLEARER = 2.0  # by so much is one of two exact days of a death the likelier one


def _contradict(best: occasions.Day, other: occasions.Day) -> bool:
    """Whether another exact day of death is told about as clearly: which one is right, nobody knows."""
    one, two = best.found.value, other.found.value
    return (
        one.earliest == one.latest
        and two.earliest == two.latest
        and one.earliest != two.earliest
        and other.scores["death"] > best.scores["death"] - _CLEARER
    )


def _grown(born: occasions.Day | None, died: occasions.Day) -> bool:
    """Whether one born on a day, if any is known, was no child when he fell."""
    return born is None or died.found.value.latest.year >= born.found.value.earliest.year + 13


def _same_day(scene: Scene, people: Sequence[Person], n: int) -> bool:
    """Whether a man is told to have died on the day of the one before him: "cùng ngày", "cùng hôm có ông ..."."""
    page, words, person = scene.words.page, scene.words, people[n]
    start, end = scene.sentence(person.first)
    first = max(start, people[n - 1].last, person.before - _LEAD)
    last = min([end, *(p.before for p in people if p.first > person.first)])
    if first >= last:
        return False  # whom the text names again behind him stands before him in the list
    return _TOGETHER.search(page.shadow, words.starts[first], words.ends[last - 1]) is not None


_LEAD = 6  # words before a name that may tell so
_TOGETHER = re.compile(
    r"(?<!\w)(?:cung (?:mot )?(?:ngay|hom|buoi|bua|luc|tran)|"
    r"(?:mat|chet|hs|h[yi] sinh) cung(?! (?:don|dai|tieu|trung|su|[cdef][0-9])))(?!\w)"
)

"""A name on a page, with the titles and cue words right before it."""

from __future__ import annotations

from dataclasses import dataclass

from flows.understand.page.words import Phrase, Words
from flows.understand.persons import names

TITLES_OF_GIVEN = frozenset(
    "anh|chị|cậu|thằng|cô|chú|bác|ông|cụ|em|bạn|cháu|bà|dc|đồng chí|"
    "hai đồng chí|ba đồng chí|các đồng chí|mấy đồng chí|đ c|đ chí|đc|liệt sĩ|liệt sỹ|ls|cái|bé|cu|nhỏ".split("|")
)

_LEAD_GAPS = frozenset((" ", ": ", ":", " : ", ", ", "  ", ' "', " “", ".", "/", " (", "/ "))


@dataclass(frozen=True, slots=True)
class Person:
    """A name on a page: words `first`..`last` (exclusive), the phrases right before it (nearest first).

    `before`: the first word of the outermost of these phrases. `full`: surname and given name.
    """

    name: str
    start: int
    end: int
    first: int
    last: int
    full: bool
    lead: tuple[Phrase, ...]
    before: int

    def led_by(self, tag: str) -> Phrase | None:
        """The nearest phrase before the name with this tag."""
        return next((p for p in self.lead if tag in p.tags), None)

    @property
    def signs(self) -> bool:
        """Whether what he is to the martyr stands before the name: "Cháu gái liệt sĩ: Hiền"."""
        return bool(self.lead) and "signs" in self.lead[0].tags


NOBODY = Person("", 0, 0, 0, 0, full=False, lead=(), before=0)  # a martyr of whom no name is told


def person_at(words: Words, first: int, last: int, lead: tuple[Phrase, ...] = ()) -> Person:
    """Whoever is named by words `first`..`last` (exclusive), with the phrases right before the name."""
    start, end = words.starts[first], words.ends[last - 1]
    name = names.in_order(names.spelled(words.page.text[start:end]))
    before = lead[-1].first if lead else first
    return Person(name, start, end, first, last, full=last - first > 1, lead=lead, before=before)


def lead_of(words: Words, ends: dict[int, Phrase], i: int) -> tuple[Phrase, ...]:
    """The titles, kin words, ranks, links and self cues that stand right before word i, nearest first."""
    lead: list[Phrase] = []
    at = i
    while len(lead) < 6:
        phrase = ends.get(at)
        if phrase is None or not phrase.tags & _LEADING:
            break
        gap = words.gap(at)
        if gap not in _LEAD_GAPS or (", " in gap and not phrase.tags & {"kin", "self"}):
            break
        lead.append(phrase)
        at = phrase.first
    return tuple(lead)


_LEADING = frozenset(
    ("title", "martyr", "link", "naming", "truename", "aka", "self", "kin", "rank", "post", "office", "pet")
)


def titled(lead: tuple[Phrase, ...]) -> bool:
    """Whether a title, a rank, a kin word or "tên là" stands right before a name: a given name alone may follow."""
    if not lead:
        return False
    nearest = lead[0]
    return (
        nearest.spelling in TITLES_OF_GIVEN
        or bool(nearest.tags & {"self", "post", "rank", "kin", "naming", "truename", "office"})
        or (nearest.spelling == "là" and len(lead) > 1)
    )

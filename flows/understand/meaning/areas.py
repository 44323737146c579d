"""Whose words the words of a text are: those that speak of one martyr alone, those of the teller, those of nobody.

What stands between a name and the next one is that martyr's; in a list his item is. Of one alone all words are.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

from flows.understand.meaning.scene import Scene
from flows.understand.papers import lists, remarks
from flows.understand.persons.person import Person

T = TypeVar("T")


class Dealt(NamedTuple, Generic[T]):
    """Facts of one sort: of each martyr, by his number, and those that are nobody's own, told of all."""

    own: defaultdict[int, list[T]]
    of_all: list[T]

    def told_of(self, n: int) -> list[T]:
        """What is told of a martyr: his own, or else what is told of all."""
        return self.own[n] or self.of_all


class Owners:
    """To whom each word of a text belongs.

    `areas`: of each martyr, the words first..last (exclusive) that speak of him alone. `below`: what is told below a
    list, and not of all.
    """

    def __init__(
        self, size: int, areas: Sequence[Sequence[tuple[int, int]]], below: Sequence[remarks.Remark] = ()
    ) -> None:
        self._of: list[tuple[int, ...] | None] = [None] * (size + 1)
        for n, area in enumerate(areas):
            for start, end in area:
                self._of[start:end] = [(n,)] * (end - start)
        for told in below:
            self._of[told.first : told.last] = [told.of] * (told.last - told.first)

    def deal(self, facts: Iterable[tuple[int, T]]) -> Dealt[T]:
        """Facts, each with the word at which it stands, to those in whose words they stand."""
        own: defaultdict[int, list[T]] = defaultdict(list)
        of_all: list[T] = []
        for word, fact in facts:
            owners = self._of[word]
            if owners is None:
                of_all.append(fact)
            for n in owners or ():
                own[n].append(fact)
        return Dealt(own, of_all)


def of_martyrs(
    scene: Scene, people: list[Person], items: tuple[lists.Item, ...], *, shares: bool, sure: bool
) -> list[list[tuple[int, int]]]:
    """For each martyr the words that speak of him alone: behind his name, and where he is named again.

    `sure`: each item is one man's, whoever else is named beside them.
    """
    words = scene.words
    if items:
        spans = [(words.index(i.start), words.index(i.end)) for i in items]
        starts = [s for s, _ in spans]
        found = [spans[bisect_right(starts, p.first) - 1] for p in people]
        inside = [s <= p.first < e for p, (s, e) in zip(people, found, strict=True)]
        if all(inside):
            return [[f] for f in found]
        if sure:
            return [
                [f] if within else [scene.sentence(p.first)] for p, f, within in zip(people, found, inside, strict=True)
            ]
    if len(people) == 1:
        return [[(0, len(words.shades))]]
    marks = [(p.before, p.last, n) for n, p in enumerate(people)]
    named = {i for p in scene.people if p.full for i in range(p.first, p.last)}
    named |= {i for start, end, _ in marks for i in range(start, end)}
    given = {words.typed[p.last - 1]: n for n, p in reversed(list(enumerate(people)))}
    marks += [(i, i + 1, given[t]) for i, t in enumerate(words.typed) if t in given and i not in named]
    marks += _by_title(scene, people)
    marks.sort()
    of_messages = not shares and _is_of_messages(scene)
    named_in = Counter(scene.sentence(start) for start, _, _ in marks)
    plurals = [s for s, e in scene.sentences if speaks_of_all(scene, s, e)]
    areas: list[list[tuple[int, int]]] = [[] for _ in people]
    for k, (start, last, n) in enumerate(marks):
        following = marks[k + 1][0] if k + 1 < len(marks) else len(words.shades)
        sentence = scene.sentence(last - 1)[1]
        # A family tells of one after the other; comrades name all, and then tell what befell all.
        shared = _fell_together(scene, people, n) if n + 1 == len(people) or people[n + 1].first >= sentence else None
        sentence = min(sentence, shared) if shared and shared > start else sentence
        plural = bisect_left(plurals, last)
        following = min(following, plurals[plural]) if plural < len(plurals) else following
        apart = not shared and not shares and (k + 1 == len(marks) or scene.sentence(following)[0] >= sentence)
        goes_on = (apart and _introduced(people[n])) or (of_messages and named_in[scene.sentence(start)] == 1)
        areas[n].append((start, following if goes_on else min(following, sentence)))
    return areas


def _is_of_messages(scene: Scene) -> bool:
    """Whether a text is short messages, a line each: what one of them tells of a man the next ones go on with."""
    lines = scene.words.page.text.split("\n")
    few = sum(len(line.split()) <= _MESSAGE for line in lines)
    of_all = _TOLD_OF_ALL.search(scene.words.page.shadow) is not None
    return len(lines) >= _MESSAGES and few >= _MOST_OF_THEM * len(lines) and not of_all


_TOLD_OF_ALL = re.compile(
    r"(?<!\w)(?:cung (?:que|ngay|don vi|tran|hom)|deu (?:que|o|hi|hy|thuoc|chet)|ca (?:hai|ba)|hai anh)(?!\w)"
)
_MESSAGE = 12  # words of a short one
_MESSAGES = 4
_MOST_OF_THEM = 0.75


def _by_title(scene: Scene, people: list[Person]) -> Iterator[tuple[int, int, int]]:
    """Where one is spoken of by a title that is his alone: "anh A và em B ..., anh hy sinh 1969 còn em ..."."""
    of: dict[str, list[int]] = {}
    for n, person in enumerate(people):
        title = next((p.spelling for p in person.lead if not p.tags.isdisjoint(("title", "kin"))), "")
        of.setdefault(title.partition(" ")[0], []).append(n)
    last = max(person.last for person in people)
    for phrase in scene.by_tag.get("title", ()):
        owners = of.get(phrase.spelling, ())
        if phrase.first >= last and len(owners) == 1 and _does_something(scene, phrase.last):
            yield phrase.first, phrase.last, owners[0]


def _does_something(scene: Scene, at: int) -> bool:
    """Whether a verb of a martyr's story begins here: "hy sinh", "bị thương", "thì nhập ngũ"."""
    at += scene.words.shades[at : at + 1] in _BEFORE_VERBS
    phrase = scene.phrases[at] if at < len(scene.phrases) else None
    return phrase is not None and not phrase.tags.isdisjoint(_VERBS)


_BEFORE_VERBS = frozenset((("thi",), ("bi",), ("da",), ("cung",), ("lai",)))
_VERBS = frozenset(("fell", "enlist", "joined", "born", "bury", "last"))


def _fell_together(scene: Scene, people: list[Person], last: int) -> int | None:
    """Where a sentence of several names tells what befell all of them: "A, B và C thuộc d1 e2 hy sinh ngày ..."."""
    start, end = scene.sentence(people[last].first)
    at = last
    while at > 0 and people[at - 1].first >= start:
        at -= 1
    group = people[at : last + 1]
    if len(group) < 2 or scene.first("fell", group[0].last, group[-1].before) is not None:
        return None
    fell = scene.first("fell", people[last].last, end)
    if fell is None:
        return _counted_before(scene, start, group, end)
    return next(
        (i for i in range(people[last].last, fell.first) if scene.words.shades[i] in ("thuoc", "deu", "cung")),
        fell.first,
    )


def _counted_before(scene: Scene, start: int, group: Sequence[Person], end: int) -> int | None:
    """Where a sentence goes on to tell of all whom it counts before their names, as fallen or laid: "tôi chôn hai đồng
    đội là A quê X và B quê Y | ở suối Z".
    """
    shades, names = scene.words.shades, group[0].before
    told = scene.first("bury", start, names) or scene.first("fell", start, names)
    counted = any(shades[at] in _NUMBERS and shades[at + 1] in _MEN for at in range(start, names - 1))
    if told is None or not counted:
        return None
    return next((at for at in range(group[-1].last, end) if shades[at] in _WHERE and shades[at - 1] not in _FROM), None)


_NUMBERS = frozenset("hai ba bon nam sau bay tam 2 3 4 5 6 7 8".split())
_MEN = frozenset("anh dong nguoi ong chu bac liet ban thang dua ls em chien".split())
_WHERE = frozenset("o tai ben canh vao hom dem ngay".split())
_FROM = frozenset("que nguoi".split())


def _introduced(person: Person) -> bool:
    return person.led_by("martyr") is not None or person.led_by("kin") is not None


def speaks_of_all(scene: Scene, start: int, end: int) -> bool:
    """Whether a sentence speaks of them all: "Cả hai hs ...", "Hai đồng chí được an táng ...", "Anh em chôn ..."."""
    first, second = (*scene.words.shades[start : min(end, start + 2)], "", "")[:2]
    number = ("hai", "ba", "bon", "nam", "sau", "bay", "cac", "may", "ca", "tat")
    return (first in number and second in (*number, "anh", "dong", "nguoi", "ong", "liet", "chu", "bac")) or (
        (first, second) in (("anh", "em"), ("chung", "toi"), ("bon", "minh"), ("bon", "toi"))
    )


def of_teller(scene: Scene, teller: Person | None, people: Sequence[Person]) -> tuple[int, int]:
    """The words in which the teller speaks of himself: from the cue to the end of the sentence or a martyr."""
    if teller is None:
        return _nobodys_stretch(scene, people)
    first = scene.sentence(teller.first)[0]
    speaks = scene.words.shades[first : first + 1] in (("toi",), ("em",), ("chau",), ("minh",), ("con",), ("tui",))
    after_a_martyr = any(first <= p.first < teller.before for p in people)
    start = first if speaks and not after_a_martyr else teller.before
    end = scene.sentence(teller.first)[1]
    following = next((p for p in people if p.before > teller.first), None)
    for person in [following] if following is not None else []:
        if person.before > teller.first:
            relation = next(iter(scene.related(teller.last, person.before)), None)
            end = min(end, relation.first if relation else person.before)
    told = scene.first("tells", teller.last, end)
    if told is not None and told.spelling.startswith("kể"):
        end = told.first
    return (start, end)


def _nobodys_stretch(scene: Scene, people: Sequence[Person]) -> tuple[int, int]:
    """Of a teller without a name: from a "Tôi ..." that begins a sentence to the first martyr in it."""
    for start, end in scene.sentences:
        if scene.words.shades[start : start + 2] in (("toi", "o"), ("toi", "linh"), ("minh", "o"), ("minh", "linh")):
            first = min((p.before for p in people if start <= p.before < end), default=end)
            return (start, first)
    return (0, 0)

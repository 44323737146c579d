"""What a text says of each person whom it names, over all its sentences: who is spoken of goes on until another is.

"Anh Dũng quê Kiến An. Tôi ở lại sau. Anh bị thương rồi mất trên đường": "mất" is said of Dũng, by his title. A kin
word, a title or a given name alone speaks again of the one whom it led before; "tôi" of nobody who is named.
"""

from __future__ import annotations

from collections.abc import Sequence

from flows.understand.meaning.scene import CUES, FALL, Scene, tells_after_the_wars
from flows.understand.page import fold
from flows.understand.page.words import Phrase
from flows.understand.persons import namesakes
from flows.understand.persons.person import Person

_WHO = frozenset(("kin", "title", "self"))
_PLAIN = frozenset(("at", "level", "thing", "site", "link", "naming", "truename"))  # they say nothing of anybody
_TOLD = CUES - _WHO - _PLAIN | {"day", "unit", "late", "weak"}
# What is said of a person, by how near it stands to where he is spoken of.
_SAID = {
    near: {cue: (f"said:{cue}", f"said {near}:{cue}") for cue in _TOLD} for near in ("close", "here", "next", "later")
}
_CLOSE = 6  # words
_TOGETHER = 7  # of those named side by side: what is said behind is said of these and the last one
# Behind these "tôi" is no subject ("đơn vị tôi", "với tôi"), and behind those no title is one man's ("các anh").
_OWNED = frozenset("vi doi doan nha cua dinh lang xa que ban tay linh voi cho bao gui goi cung ham to xe ho".split())
_MANY = frozenset("cac may hai ba bon nam nhieu moi nhung".split())
# Before these a title asks or begins something else: "anh nào", "chú ruột".
_ASKED = frozenset("nao oi em a chi co chu trai ruot gai cac may ta".split())
_LINKS = frozenset(("va", "voi", "cung"))

_NAME, _GIVEN, _FACT, _CUE = range(4)  # what stands at a word: a person, his given name alone, a day or unit, a phrase


def identities(scene: Scene) -> list[int]:
    """For each person the number of the first who bears the same name; a given name alone is that of a full one."""
    whole: dict[str, int] = {}
    given: dict[str, int] = {}
    typed = scene.words.typed
    names = namesakes.keys([" ".join(typed[person.first : person.last]).lower() for person in scene.people])
    givens = namesakes.keys([typed[person.last - 1].lower() for person in scene.people])
    for n, (person, name, last) in enumerate(zip(scene.people, names, givens, strict=True)):
        whole.setdefault(name, n)
        if person.full:
            given.setdefault(last, n)
    return [
        whole[name] if person.full else given.get(last, whole[name])
        for person, name, last in zip(scene.people, names, givens, strict=True)
    ]


def of_subjects(scene: Scene, same: Sequence[int]) -> list[set[str]]:
    """What is said of each person of the scene, wherever he is spoken of. `same`: their identities."""
    if not same:
        return []
    reader = _Reader(scene, same)
    steps = [(person.before, -person.last, _NAME, n) for n, person in enumerate(scene.people)]
    steps += [(at, -at - 1, _FACT, 0) for at in scene.days]
    steps += [(at, -at - 1, _FACT, 1) for at in scene.units]
    steps += [
        (phrase.first, -phrase.last, _CUE, n) for n, (phrase, tags) in enumerate(scene.marks) if not tags <= _PLAIN
    ]
    if not scene.words.loud:
        alone = reader.by_given.keys()
        steps += [(at, -at - 1, _GIVEN, at) for at, word in enumerate(scene.words.typed) if word in alone]
    covered = 0
    for first, last, what, n in sorted(steps):
        if first >= covered:
            covered = max(covered, reader.read(first, -last, what, n))
    return [reader.said[n] for n in same]


class _Reader:
    """Who is spoken of, word after word, and what has been said of each."""

    def __init__(self, scene: Scene, same: Sequence[int]) -> None:
        words = scene.words
        self.said: list[set[str]] = [set() for _ in scene.people]
        self.by_given: dict[str, int] = {}
        self._scene, self._same = scene, same
        self._falls = {phrase.first for phrase in scene.by_tag[FALL]}
        self._by_kin: dict[str, int] = {}
        self._by_title: dict[str, int] = {}
        self._group: list[int] = []  # those spoken of, the last one alone by a pronoun
        self._since = self._sentence = 0  # where they were named: the word behind, and the sentence
        self._last: Phrase | None = None
        for person, n in zip(scene.people, same, strict=True):
            given = words.typed[person.last - 1]
            if len(given) > 1 and given[0].isupper():
                self.by_given.setdefault(given, n)
            head = next((phrase for phrase in person.lead if "kin" in phrase.tags), None)
            if head is not None:
                self._by_kin.setdefault(_head(head), n)

    def read(self, first: int, last: int, what: int, n: int) -> int:
        """Take note of what stands at words first..last; returns where the next thing may begin."""
        if what == _NAME:
            self._named(first, n)
            return last
        if what == _GIVEN:
            one = self.by_given[self._scene.words.typed[first]]
            self.said[one].add("named again")
            self._speaks_of([one], first, last)
            return last
        if what == _FACT:
            self._tell(first, last, ("day", "unit")[n])
            return 0
        phrase, tags = self._scene.marks[n]
        self._last = phrase
        if tags.isdisjoint(_WHO):
            for tag in tags:
                self._tell(first, last, tag)
            return 0
        if "kin" in tags:
            known = (self._by_kin if "mine" in phrase.tags else self._by_title).get(_head(phrase))
            self._speaks_of([] if known is None else [known], first, last)
            return last
        if "self" in tags:
            if not first or self._scene.words.shades[first - 1] not in _OWNED:
                self._group = []
        else:
            self._titled(phrase, first, last)
        return 0

    def _named(self, first: int, n: int) -> None:
        scene, person, one = self._scene, self._scene.people[n], self._same[n]
        last, here = self._last, self._sentence_of(first)
        if last is not None and first - last.last < 3 and last.first >= scene.sentences[here][0]:
            self.said[one].update([f"to:{tag}" for tag in last.tags & CUES])
        goes_on = n > 0 and here == self._sentence and self._group[-1:] == [self._same[n - 1]]
        joined = goes_on and _joined(scene, scene.people[n - 1], person)
        before = [other for other in self._group[-_TOGETHER:] if other != one] if joined else []
        self._speaks_of([*before, one], first, person.last)
        head = next((phrase for phrase in person.lead if not phrase.tags.isdisjoint(("title", "kin"))), None)
        if head is not None and not _is_plural(head):
            self._by_title[_head(head)] = one

    def _titled(self, phrase: Phrase, first: int, last: int) -> None:
        shades = self._scene.words.shades
        if (last < len(shades) and shades[last] in _ASKED) or (first and shades[first - 1] in _MANY):
            return
        if _is_plural(phrase):
            return
        head = _head(phrase)
        known = self._by_title.get("thằng" if head == "nó" else head)
        if known is not None:
            self._speaks_of([known], first, last)
        elif head == "nó":
            self._since = last

    def _speaks_of(self, group: list[int], first: int, last: int) -> None:
        self._group, self._since, self._sentence = group, last, self._sentence_of(first)

    def _tell(self, first: int, last: int, tag: str) -> None:
        if not self._group:
            return
        apart = self._sentence_of(first) - self._sentence
        near = ("close" if first - self._since < _CLOSE else "here") if not apart else "next" if apart == 1 else "later"
        if tag == "fell" and first not in self._falls:
            later = self._scene.words.shades[last : last + 4]
            tag = "late" if tells_after_the_wars(later) else "weak"
        told = _SAID[near].get(tag)
        if told is None:
            return
        for one in self._group if near != "later" else self._group[-1:]:
            self.said[one].update(told)
            if len(self._group) > 1:
                self.said[one].add(f"said of them:{tag}")

    def _sentence_of(self, word: int) -> int:
        return self._scene.sentence_of[word]


def _is_plural(phrase: Phrase) -> bool:
    """ "Các đồng chí", "hai anh": no title of one man."""
    return fold.fold(_head(phrase)) in _MANY and " " in phrase.spelling


def _head(phrase: Phrase) -> str:
    return phrase.spelling.partition(" ")[0]


def _joined(scene: Scene, one: Person, other: Person) -> bool:
    """ "A, B", "A và B": nothing else stands between."""
    between = scene.words.shades[one.last : other.before]
    return (
        len(between) < 2 and _LINKS.issuperset(between) and scene.words.gap(other.before).strip() in ("", ",", "+", "&")
    )

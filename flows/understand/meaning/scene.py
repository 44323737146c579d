"""A page with everything that was found on it once, for the rules that say whose a mention is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace
from operator import attrgetter

from flows.understand.languages import foreign_people
from flows.understand.languages.abroad import ABBREVIATED
from flows.understand.languages.foreign_lexicon import FOREIGN, FOREIGN_KINDS
from flows.understand.page import fold
from flows.understand.page.cues import sentences
from flows.understand.page.lexicon import KINDS, VI
from flows.understand.page.words import Phrase, Words, split
from flows.understand.persons import kin
from flows.understand.persons.people import find_people, with_named
from flows.understand.persons.person import Person
from flows.understand.tagging.odds import Odds

# What tells who is who and what happened; the other tags only part words from each other.
CUES = frozenset(
    "kin title martyr self contact office alive tells link naming truename rank post fell died bury rests last laid "
    "grave moved notice enlist joined born home letter again capture battle returned hurt gio at site level "
    "thing".split()
)
EDGE = ("^", "$")  # what stands before the first word, behind the last
FRAME = 3  # edges around the shapes of a page: so far from a word one may look without asking where the page ends
WARS_END = 1991
_BESIDE = frozenset(("cung", "voi", "canh"))
_OF_ANOTHER = frozenset(("link",))
_WEAK_FALLS = ("mất", "chết", "qua đời", "ngã")  # said of anybody, and of things


Mark = tuple[Phrase, frozenset[str]]  # a phrase and those of its tags that are CUES


@dataclass(frozen=True, slots=True)
class Scene:
    """A page with everything that was found on it once: what every reading looks at. Places are word numbers."""

    language: str  # vi, en or fr
    words: Words
    shapes: list[str]  # of word i, at i + FRAME: its shade, or a "#" for each figure of a number
    phrases: list[Phrase | None]
    ends: dict[int, Phrase]
    by_tag: dict[str, list[Phrase]]
    people: list[Person]
    kin: list[Phrase]
    titled: bool  # somebody is called a martyr (liệt sĩ) right before his name
    sentences: list[tuple[int, int]]
    sentence_of: list[int]  # of each word, and of the end: the number of its sentence
    breaks: frozenset[int]  # where a day or a number begins, no place name goes on
    units: tuple[int, ...]  # where a unit begins
    days: tuple[int, ...]  # where a day begins
    phones: tuple[int, ...]  # where a phone number begins
    deadly: bool  # the text speaks of a death at all
    about: frozenset[str]  # the tags of lexicon.KINDS that occur
    kin_told: bool  # somebody says "my uncle", "my father"
    full_names: int  # how many are named in full
    marks: list[Mark]  # all phrases and kin phrases that are cues, by their first word
    mark_starts: list[int]
    told: list[frozenset[str]]  # of each sentence: the cues in the one before and in the next one
    odds: Odds | None = None  # of each word, as the network reads it (``tagging``), where it has

    def sentence(self, word: int) -> tuple[int, int]:
        """The sentence that a word stands in, as words."""
        return self.sentences[self.sentence_of[word]]

    def cues_of(self, word: int) -> frozenset[str]:
        """The cues of the sentences before and behind the one that a word stands in."""
        return self.told[self.sentence_of[word]]

    def first(self, tag: str, start: int, end: int) -> Phrase | None:
        """The first phrase with the tag that begins at words start..end."""
        found = self.by_tag.get(tag)
        if found is None:
            return None
        at = bisect_left(found, start, key=_first)
        return found[at] if at < len(found) and found[at].first < end else None

    def every(self, tag: str, start: int, end: int) -> list[Phrase]:
        """The phrases with the tag that begin at words start..end."""
        found = self.by_tag.get(tag, [])
        return found[bisect_left(found, start, key=_first) : bisect_left(found, end, key=_first)]

    def fall(self, start: int, end: int) -> Phrase | None:
        """The first verb of falling at words start..end that is meant so: "mất" and "chết" only of one who did."""
        found = self.by_tag.get(FALL)
        if found is None:
            return None
        at = bisect_left(found, start, key=_first)
        return found[at] if at < len(found) and found[at].first < end else None

    def marks_between(self, start: int, end: int) -> list[Mark]:
        """The phrases that are cues and begin at words start..end."""
        at = bisect_left(self.mark_starts, start)
        return self.marks[at : bisect_left(self.mark_starts, end, at)]

    def named(self, start: int, end: int) -> list[Person]:
        """The people whose names begin at words start..end."""
        at = bisect_left(self.people, start, key=_first)
        return self.people[at : bisect_left(self.people, end, at, key=_first)]

    def named_before(self, word: int) -> int:
        """How many names begin before the word."""
        return bisect_left(self.people, word, key=_first)

    def related(self, start: int, end: int) -> list[Phrase]:
        """The kin phrases ("bố tôi") that begin at words start..end."""
        at = bisect_left(self.kin, start, key=_first)
        return self.kin[at : bisect_left(self.kin, end, at, key=_first)]


_first = attrgetter("first")
FALL = "fall"  # among `Scene.by_tag`: the verbs of falling that are meant so


def see(
    page: fold.Page,
    *,
    days: Iterable[int] = (),
    phones: Iterable[int] = (),
    units: Iterable[int] = (),
    named: Iterable[tuple[int, int]] = (),
    language: str = "vi",
) -> Scene:
    """The page with its words, phrases, people and sentences.

    `days`, `phones`, `units`: where these begin in the text. `named`: where the names stand that a form calls so.
    `language`: vi, en or fr: the words and names that are looked for.
    """
    vietnamese = language == "vi"
    lexicon, kinds, find = (
        (VI, KINDS, find_people) if vietnamese else (FOREIGN, FOREIGN_KINDS, foreign_people.find_people)
    )
    words = split(page, vietnamese=vietnamese)
    phrases = lexicon.scan(words)
    ends: dict[int, Phrase] = {}
    for phrase in phrases:
        if phrase is not None and phrase.last not in ends:
            ends[phrase.last] = phrase
    for last, phrase in kin.find_kin(words).items() if vietnamese else ():
        if last not in ends or ends[last].first >= phrase.first:
            ends[last] = phrase
        own = phrases[last - 1]
        if own is not None and "self" in own.tags and phrase.first < own.first < own.last and own.last > last:
            # "bố tôi là": not the teller names himself, he says who his father is.
            ends[own.last] = Phrase(phrase.spelling, phrase.tags, phrase.first, own.last, phrase.start, own.end)
            phrases[last - 1] = None
    for at, found in enumerate(phrases):
        if found is not None and "self" in found.tags and found.first and words.shades[found.first - 1] in _BESIDE:
            phrases[at] = ends[found.last] = found._replace(tags=_OF_ANOTHER)  # "đi cùng tôi là": another is named
    by_tag: dict[str, list[Phrase]] = {}
    for phrase in filter(None, phrases):
        for tag in phrase.tags:
            by_tag.setdefault(tag, []).append(phrase)
    by_tag[FALL] = [phrase for phrase in by_tag.get("fell", ()) if _is_fall(words, phrase)]
    everyone = with_named(words, find(words, phrases, ends), named)
    kindred = sorted((p for p in ends.values() if "kin" in p.tags), key=_first)
    spoken = sorted((*filter(None, phrases), *kindred), key=_first)
    marks = [(phrase, cues) for phrase in spoken if (cues := phrase.tags & CUES)]
    spans = _sentences(words, abbreviated=not vietnamese) or [(0, len(words.shades))]
    fallen = any(p.spelling not in _WEAK_FALLS for p in by_tag.get("fell", ()))
    return Scene(
        language,
        words,
        [
            *EDGE[0] * FRAME,
            *["#" * len(shade) if shade.isdigit() else shade for shade in words.shades],
            *EDGE[1] * FRAME,
        ],
        phrases,
        ends,
        by_tag,
        everyone,
        kindred,
        _titled(everyone),
        spans,
        _numbers(spans, len(words.shades)),
        frozenset(map(words.index, (*days, *phones))),
        tuple(map(words.index, units)),
        tuple(map(words.index, days)),
        tuple(map(words.index, phones)),
        deadly=fallen or not by_tag.keys().isdisjoint(("died", "bury", "martyr", "last")),
        about=frozenset(tag for phrase in kinds.scan(words) if phrase is not None for tag in phrase.tags),
        kin_told=any("mine" in p.tags for p in kindred),
        full_names=sum(p.full for p in everyone),
        marks=marks,
        mark_starts=[phrase.first for phrase, _ in marks],
        told=_told(spans, marks),
    )


def with_people(scene: Scene, people: Iterable[Person]) -> Scene:
    """The scene with these people instead of its own."""
    everyone = sorted(people, key=_first)
    return replace(scene, people=everyone, titled=_titled(everyone), full_names=sum(p.full for p in everyone))


def _titled(everyone: Iterable[Person]) -> bool:
    return any(p.led_by("martyr") for p in everyone)


def _sentences(words: Words, *, abbreviated: bool) -> list[tuple[int, int]]:
    """`abbreviated`: whether "Lt." and "Dr." are looked for, which end none."""
    spans: list[tuple[int, int]] = []
    for start, end in sentences(words.page):
        span = words.index(start), words.index(end)
        before = words.page.text[max(0, start - 6) : start]
        goes_on = before.endswith(("..", "…")) or (abbreviated and ABBREVIATED.search(before) is not None)
        if spans and goes_on:
            spans[-1] = spans[-1][0], span[1]
        else:
            spans.append(span)
    return spans


def _numbers(spans: list[tuple[int, int]], size: int) -> list[int]:
    """The number of its sentence for each word; a sentence goes on until the next one begins."""
    numbers: list[int] = []
    for n, (start, _) in enumerate(spans[1:]):
        numbers += [n] * (start - len(numbers))
    return numbers + [len(spans) - 1] * (size + 1 - len(numbers))


def _told(spans: list[tuple[int, int]], marks: list[Mark]) -> list[frozenset[str]]:
    cues: list[set[str]] = [set() for _ in spans]
    n = 0
    for phrase, its in marks:
        while n + 1 < len(spans) and spans[n + 1][0] <= phrase.first:
            n += 1
        cues[n] |= its
    told = []
    for n in range(len(cues)):
        found = {f"sentence before:{cue}" for cue in (cues[n - 1] if n else ())}
        found |= {f"next sentence:{cue}" for cue in (cues[n + 1] if n + 1 < len(cues) else ())}
        told.append(frozenset(found))
    return told


def _is_fall(words: Words, phrase: Phrase) -> bool:
    before = words.shades[phrase.first - 1] if phrase.first else ""
    denied = before in ("khong", "chua", "con", "truoc", "giay") and phrase.spelling != "không về"
    lone = phrase.spelling == "hs" and phrase.last == len(words.shades)
    # "mất năm 2015" is said of the brother who could not find him
    return not denied and not lone and (phrase.spelling not in _WEAK_FALLS or _is_dated(words, phrase))


def tells_after_the_wars(shades: Iterable[str]) -> bool:
    """Whether one of these words is a year behind 1991: who died then is no martyr of the wars."""
    return any(len(word) == 4 and word.isdecimal() and int(word) > WARS_END for word in shades)


def _is_dated(words: Words, phrase: Phrase) -> bool:
    after = words.shades[phrase.last : phrase.last + 4]
    if tells_after_the_wars(after):
        return False
    return any(w[:1].isdigit() or w in ("nam", "ngay", "o", "tai", "dung", "trong") for w in after)

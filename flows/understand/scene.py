"""A page with everything that was found on it once, for the rules that say whose a mention is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from flows.understand import fold, kin
from flows.understand.cues import sentences
from flows.understand.lexicon import KINDS, VI
from flows.understand.people import Person, find_people
from flows.understand.words import Phrase, Words, split


@dataclass(frozen=True, slots=True)
class Scene:
    """A page with everything that was found on it once: what every rule looks at.

    `breaks`: words at which a date, a unit or a number begins, where no place name goes on.
    """

    words: Words
    phrases: list[Phrase | None]
    ends: dict[int, Phrase]
    by_tag: dict[str, list[Phrase]]
    people: list[Person]
    kin: list[Phrase]
    titled: bool  # somebody is called a martyr (liệt sĩ) right before his name
    sentences: list[tuple[int, int]]  # in words
    breaks: frozenset[int]
    units: tuple[int, ...]  # words at which a unit begins
    days: tuple[int, ...]  # words at which a day begins
    phones: tuple[int, ...]  # words at which a phone number begins
    deadly: bool  # the text speaks of a death at all
    about: frozenset[str]  # the tags of lexicon.KINDS that occur

    def sentence(self, word: int) -> tuple[int, int]:
        """The sentence that a word stands in, as words."""
        low, high = 0, len(self.sentences)
        while low < high:
            middle = (low + high) // 2
            if self.sentences[middle][0] <= word:
                low = middle + 1
            else:
                high = middle
        return self.sentences[low - 1] if low else (0, len(self.words.shades))

    def first(self, tag: str, start: int, end: int) -> Phrase | None:
        """The first phrase with the tag that begins at words start..end."""
        found = self.by_tag.get(tag, [])
        at = bisect_left(found, start, key=_first)
        return found[at] if at < len(found) and found[at].first < end else None

    def last(self, tag: str, start: int, end: int) -> Phrase | None:
        """The last phrase with the tag inside words start..end."""
        found = self.by_tag.get(tag, [])
        at = bisect_left(found, end, key=_first) - 1
        while at >= 0 and found[at].last > end:
            at -= 1
        return found[at] if at >= 0 and found[at].first >= start else None

    def by_tag_between(self, tag: str, start: int, end: int) -> list[Phrase]:
        """The phrases with the tag that begin at words start..end."""
        found = self.by_tag.get(tag, [])
        at = bisect_left(found, start, key=_first)
        return found[at : bisect_left(found, end, at, key=_first)]

    def named(self, start: int, end: int) -> list[Person]:
        """The people whose names begin at words start..end."""
        at = bisect_left(self.people, start, key=_first)
        return self.people[at : bisect_left(self.people, end, at, key=_first)]

    def has_unit(self, start: int, end: int) -> bool:
        """Whether a unit begins at words start..end."""
        at = bisect_left(self.units, start)
        return at < len(self.units) and self.units[at] < end

    def related(self, start: int, end: int) -> list[Phrase]:
        """The kin phrases ("bố tôi") that begin at words start..end."""
        at = bisect_left(self.kin, start, key=_first)
        return self.kin[at : bisect_left(self.kin, end, at, key=_first)]


def _first(one: Person | Phrase) -> int:
    return one.first


def see(
    page: fold.Page, *, days: Iterable[int] = (), phones: Iterable[int] = (), units: Iterable[int] = ()
) -> Scene:
    """The page with its words, phrases, people and sentences.

    `days`, `phones`, `units`: where these begin in the text.
    """
    words = split(page)
    phrases = VI.scan(words)
    ends: dict[int, Phrase] = {}
    for phrase in phrases:
        if phrase is not None and phrase.last not in ends:
            ends[phrase.last] = phrase
    for last, phrase in kin.find_kin(words).items():
        if last not in ends or ends[last].first >= phrase.first:
            ends[last] = phrase
        own = phrases[last - 1]
        if own is not None and "self" in own.tags and phrase.first < own.first < own.last and own.last > last:
            # "bố tôi là": not the teller names himself, he says who his father is.
            ends[own.last] = Phrase(phrase.spelling, phrase.tags, phrase.first, own.last, phrase.start, own.end)
            phrases[last - 1] = None
    by_tag: dict[str, list[Phrase]] = {}
    for phrase in filter(None, phrases):
        for tag in phrase.tags:
            by_tag.setdefault(tag, []).append(phrase)
    everyone = find_people(words, phrases, ends)
    spans: list[tuple[int, int]] = []
    for start, end in sentences(page):
        span = words.index(start), words.index(end)
        if spans and page.text[max(0, start - 3) : start].endswith(("..", "…")):
            spans[-1] = spans[-1][0], span[1]
        else:
            spans.append(span)
    fallen = any(p.spelling not in ("mất", "chết", "qua đời", "ngã") for p in by_tag.get("fell", ()))
    deadly = fallen or not by_tag.keys().isdisjoint(("died", "bury", "martyr", "last"))
    return Scene(
        words,
        phrases,
        ends,
        by_tag,
        everyone,
        sorted((p for p in ends.values() if "kin" in p.tags), key=_first),
        any(p.led_by("martyr") for p in everyone),
        spans,
        frozenset(map(words.index, (*days, *phones))),
        tuple(map(words.index, units)),
        tuple(map(words.index, days)),
        tuple(map(words.index, phones)),
        deadly=deadly,
        about=frozenset(tag for phrase in KINDS.scan(words) if phrase is not None for tag in phrase.tags),
    )


def tagged(scene: Scene, tag: str) -> Iterator[Phrase]:
    """The phrases with the tag, from left to right; "hy sinh" is no birth."""
    for phrase in scene.by_tag.get(tag, ()):
        if tag == "born" and phrase.first and scene.words.shades[phrase.first - 1] in ("hy", "hi", "ve", "ly"):
            continue
        yield phrase

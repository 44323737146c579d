"""Cue words: the spellings that announce a fact, found in a page with or without their diacritics.

A cue written with diacritics must not contradict its spelling: "quê" and "que" announce a home town, "quế" does not.
In a text that uses diacritics, a one-word cue without them is another word ("que" is a stick there).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from flows.understand.page import fold

_ABBREVIATIONS = frozenset("h x t q p tp tx tt s sn dc d c ts ths gs bs th k ng ht st nn hs ls o".split())
_ENDS = re.compile(r"[!?;\n]|\.(?=\s|$)|…")


class Cue(NamedTuple):
    """One occurrence: the spelling it was found by, and where it stands."""

    spelling: str
    start: int
    end: int


class Cues:
    """A closed set of spellings, searched together, longest first."""

    def __init__(self, *spellings: str, capitals: bool = False) -> None:
        """Spellings may be parted by "|". With `capitals`, only occurrences in capital letters count (LS, HS)."""
        self._capitals = capitals
        self._by_shadow: dict[str, list[str]] = {}
        for spelling in "|".join(spellings).split("|"):
            self._by_shadow.setdefault(fold.page(spelling).shadow, []).append(spelling)
        alternatives = sorted(self._by_shadow, key=len, reverse=True)
        self._bodies = [r"\s{1,3}".join(map(re.escape, a.split())) for a in alternatives]
        # By their first letters: re goes quickly over all others if the pattern begins with them.
        tails: dict[str, list[str]] = {}
        for body in self._bodies:
            tails.setdefault(body[0], []).append(body[1:])
        by_letter = (rf"{first}(?<!\w{first})(?:{'|'.join(tail)})" for first, tail in tails.items())
        self._pattern = re.compile(rf"(?:{'|'.join(by_letter)})(?!\w)")
        self._letters = frozenset(tails)  # one of them begins whatever is found
        self._each: list[re.Pattern[str]] = []  # compiled when first wanted: start-up is for everybody

    def find(self, page: fold.Page, start: int = 0, end: int | None = None) -> Iterator[Cue]:
        """Occurrences from left to right that do not contradict the spelling."""
        limit = len(page.shadow) if end is None else end
        at = start
        while match := self._pattern.search(page.shadow, at, limit):
            cue = self._agreeing(page, match)
            if cue is None:  # "nói chôn" is not "nơi chôn", but "chôn" may be meant all the same
                self._each = self._each or [re.compile(rf"(?<!\w){body}(?!\w)") for body in self._bodies]
                shorter = (each.match(page.shadow, match.start(), limit) for each in self._each)
                cue = next((c for m in shorter if m and (c := self._agreeing(page, m))), None)
            at = cue.end if cue else match.start() + 1
            if cue:
                yield cue

    def _agreeing(self, page: fold.Page, match: re.Match[str]) -> Cue | None:
        said = page.text[match.start() : match.end()]
        if self._capitals and not said.isupper():
            return None
        for spelling in self._by_shadow[" ".join(match.group().split())]:
            if agrees(said, spelling, accented=page.accented):
                return Cue(spelling, match.start(), match.end())
        return None

    def first(self, page: fold.Page, start: int = 0, end: int | None = None) -> Cue | None:
        """The first occurrence, or None."""
        return next(self.find(page, start, end), None)

    def at(self, page: fold.Page, start: int, end: int) -> Cue | None:
        """The occurrence that begins right at `start`, or None."""
        if page.shadow[start : start + 1] not in self._letters or not self._pattern.match(page.shadow, start, end):
            return None
        cue = self.first(page, start, end)
        return cue if cue is not None and cue.start == start else None

    def occur(self, page: fold.Page, start: int = 0, end: int | None = None) -> bool:
        """Whether any of the spellings occurs."""
        return self.first(page, start, end) is not None


@lru_cache(maxsize=8192)  # the same few words are compared again and again while one text is read
def agrees(said: str, spelling: str, *, accented: bool) -> bool:
    """Whether what was said may be that spelling: it carries no diacritic that the spelling lacks."""
    have, want = fold.marks(said), fold.marks(spelling)
    if accented and want and not have and " " not in spelling:
        return False
    return not have - want


@lru_cache(maxsize=8)
def sentences(page: fold.Page) -> tuple[tuple[int, int], ...]:
    """Where the sentences stand; a dot inside a number or after an abbreviation ("h. Vĩnh Bảo") ends none."""
    spans, start = [], 0
    for match in _ENDS.finditer(page.shadow):
        word = re.search(r"[a-z]{1,4}$", page.shadow[max(0, match.start() - 4) : match.start()])
        if match.group() == "." and word and word.group() in _ABBREVIATIONS:
            continue
        spans.append((start, match.start()))
        start = match.end()
    spans.append((start, len(page.shadow)))
    return tuple(s for s in spans if page.shadow[s[0] : s[1]].strip())

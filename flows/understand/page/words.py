"""A page as words, and the phrases of a lexicon on it, found in one pass over the words.

A phrase written with diacritics must not contradict its spelling (see cues.agrees). Leftovers of the Telex and VNI
input methods ("ddooij", "lie65t si4") are read as the words they were meant to be.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain
from typing import NamedTuple

from flows.understand.page import fold
from flows.understand.page.cues import agrees

# What a Vietnamese word can sound like, without its diacritics: "On January" is no name.
SYLLABLE = re.compile(
    r"(?:b|ch|c|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|q|r|s|th|tr|t|v|x)?[aeiouy]{1,3}(?:ch|c|m|nh|ng|n|p|t)?"
)
_WORD = re.compile(r"([^\W_]+)")
_INSIDE_PHRASE = frozenset((" ", "/", ".", ". ", "-", "  ", "\t", "'", "’"))
_VNI = re.compile(r"[a-z]{0,3}[aeiouy][a-z0-9]{0,6}")
_LEFT = re.compile(r"[0-9wjf]|dd|aa|ee|oo|[srx]$")
# No Vietnamese word is written so: "lieejt", "ddown", "six".
_SURE = re.compile(r"[a-z]{0,4}(?:aa|ee|dd|[ou]w)[a-z]{0,5}|[a-z]{0,4}[aeiouy][a-z]{0,2}[sfxj]")
_ANY_SURE = re.compile(rf"(?m)^(?:{_SURE.pattern})$")
_INNER_TONE = re.compile(r"(?<=[aeiouyw])[sfrxj](?=(?:ch|nh|ng|[cmnpt])$)")
_TELEX = (("dd", "d"), ("aa", "a"), ("ee", "e"), ("oo", "o"), ("w", ""))


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a page: letters and digits in one piece; `shades` without diacritics and small."""

    page: fold.Page
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    typed: tuple[str, ...]
    shades: tuple[str, ...]
    small: tuple[str, ...]  # as typed, but in small letters
    capital: tuple[bool, ...]  # whether each begins with a capital
    gaps: tuple[str, ...]  # what stands before each word, and behind the last
    loud: bool  # all in capitals

    def gap(self, i: int) -> str:
        """What stands between the word before and word i."""
        return self.gaps[i]

    def inner_capital(self, i: int) -> bool:
        """Whether word i begins with a capital inside a sentence that is not all in capitals."""
        if not self.capital[i] or i == 0 or self.loud or self.gaps[i] not in (" ", "  ", "/"):
            return False
        word = self.typed[i]
        return len(word) == 1 or not word.isupper()

    def index(self, position: int) -> int:
        """The first word that begins at the position or later."""
        return bisect_left(self.starts, position)


class Phrase(NamedTuple):
    """A phrase of the lexicon on a page: its spelling and tags, its first word and the one behind its last."""

    spelling: str
    tags: frozenset[str]
    first: int
    last: int
    start: int
    end: int


class Lexicon:
    """Phrases with their tags. At every word the longest phrase that begins there is found.

    A phrase that begins inside another one is none, nor is a single word with a capital inside a sentence: it is a
    name there. In a text without diacritics a phrase has the tags of all that it may be.
    """

    def __init__(self, /, **phrases: str) -> None:
        """Phrases parted by "|" under each tag; one phrase may stand under several."""
        tags: dict[str, set[str]] = {}
        for tag, spellings in phrases.items():
            for spelling in spellings.split("|"):
                tags.setdefault(spelling, set()).add(tag)
        shared: dict[tuple[str, ...], set[str]] = {}
        entries = []
        for spelling, its in tags.items():
            shades = tuple(_WORD.findall(fold.page(spelling).shadow))
            shared.setdefault(shades, set()).update(its)
            entries.append((shades, spelling, frozenset(its)))
        entries.sort(key=lambda e: (-len(e[0]), -sum(c > "\x7f" for c in e[1])))
        bare = {shades: frozenset(its) for shades, its in shared.items()}
        # By its first word, and one of several words by its second.
        self._by_first: dict[str, dict[str, list[_Entry]]] = {}
        for shades, spelling, sure in entries:
            by_second = self._by_first.setdefault(shades[0], {"": []})
            its_kind = by_second.setdefault(shades[1] if len(shades) > 1 else "", [])
            its_kind.append(_Entry(len(shades), shades[2:], spelling, sure, bare[shades]))

    def scan(self, words: Words) -> list[Phrase | None]:
        """For every word the phrase that begins with it, or None."""
        found: list[Phrase | None] = [None] * len(words.shades)
        covered = 0
        by_first, shades, accented = self._by_first, words.shades, words.page.accented
        following = (*shades[1:], "")
        for i in [i for i, shade in enumerate(shades) if shade in by_first]:
            if i < covered:
                continue
            by_second = by_first[shades[i]]
            longer = by_second.get(following[i]) if following[i] else None
            for size, rest, spelling, tags, bare in chain(longer, by_second[""]) if longer else by_second[""]:
                last = i + size
                if size == 1:
                    if "kinmod" not in tags and words.inner_capital(i) and words.typed[i] != "Ls":
                        continue
                elif size > 2 and shades[i + 2 : last] != rest:
                    continue
                if size > 1 and _is_a_name(words, i, last, spelling):
                    continue
                if _agrees(words, i, last, spelling):
                    its = tags if accented else bare
                    found[i] = Phrase(spelling, its, i, last, words.starts[i], words.ends[last - 1])
                    covered = last
                    break
        return found


class _Entry(NamedTuple):
    """A phrase of so many words, those behind its second one, its spelling and tags.

    `bare`: the tags of all phrases that it may be where nothing has diacritics.
    """

    size: int
    rest: tuple[str, ...]
    spelling: str
    tags: frozenset[str]
    bare: frozenset[str]


@lru_cache(maxsize=8)
def split(page: fold.Page, *, vietnamese: bool = True) -> Words:
    """The words of a page. In a foreign language nothing is left over by Telex: "was" is no "wa"."""
    text = page.text
    pieces = _WORD.split(page.shadow)  # by turns what stands between two words and a word
    borders = list(accumulate(map(len, pieces)))
    starts, ends, shades = tuple(borders[:-1:2]), tuple(borders[1::2]), tuple(pieces[1::2])
    typed = tuple([text[s:e] for s, e in zip(starts, ends, strict=True)])
    if not vietnamese:
        pass
    elif not page.accented:  # who writes with diacritics has his input method in hand
        shades = tuple(map(_meant, shades, typed))
    elif _ANY_SURE.search("\n".join(typed)):  # mostly
        shades = tuple(_meant(s, t) if _SURE.fullmatch(t) else s for s, t in zip(shades, typed, strict=True))
    gaps = tuple([text[e:s] for e, s in zip((0, *ends), (*starts, len(text)), strict=True)])
    small, capital = tuple(map(str.lower, typed)), tuple([word[0].isupper() for word in typed])
    return Words(page, starts, ends, typed, shades, small, capital, gaps, text.isupper())


def _is_a_name(words: Words, first: int, last: int, spelling: str) -> bool:
    """Whether a name begins inside of what would be a phrase: "quê Quan Sơn" is no "quê quán"."""
    if words.capital[first] or not words.inner_capital(last - 1):
        return False
    return last < len(words.typed) and words.inner_capital(last) and not spelling.endswith(words.small[last - 1])


def _agrees(words: Words, first: int, last: int, spelling: str) -> bool:
    if last == first + 1:
        said = words.small[first]
    else:
        for i in range(first + 1, last):
            if words.gaps[i] not in _INSIDE_PHRASE:
                return False
        said = words.page.text[words.starts[first] : words.ends[last - 1]].lower()
    if said == spelling:
        return True
    if said.isascii():
        return not words.page.accented or spelling.isascii() or " " in spelling
    if words.page.accented and " " not in spelling and len(said) == len(spelling):
        return _same_marks(said, spelling)  # "đa" is not a hasty "đã" where others are written in full
    return agrees(said, spelling, accented=words.page.accented)


@lru_cache(maxsize=4096)
def _same_marks(said: str, spelling: str) -> bool:
    return fold.marks(said) == fold.marks(spelling)


def _meant(shade: str, typed: str) -> str:
    """The word without what Telex or VNI left in it; unchanged where it may be anything else."""
    if len(shade) < 3 or not typed.isascii() or not _LEFT.search(shade):
        return shade
    if not shade.isalpha():
        bare = re.sub("[1-9]", "", shade) if _VNI.fullmatch(shade) else ""
        return bare if bare.isalpha() and len(bare) > 1 and shade[1].isalpha() else shade
    if not typed.islower():
        return shade
    if shade[-1] in "sfrxj" and shade[-2] in "aeiouynmgchpt":
        shade = shade[:-1]
    elif not ("w" in shade or "dd" in shade or "aa" in shade or "ee" in shade or "oo" in shade):
        return shade
    shade = _INNER_TONE.sub("", shade)
    for left, meant in _TELEX:
        shade = shade.replace(left, meant)
    return shade

"""What the network sees of each word: eight strings, each as the number of a row of its table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from zlib import crc32

from flows.understand.meaning.mentions import DayMention, UnitMention
from flows.understand.meaning.scene import Scene

ROWS = 1 << 14  # of the table; row 0 is nothing
COLUMNS = 8
_SMALL = 6  # letters: longer words are as long as that
_KEPT = 1 << 13  # words, and strings of features, that come again: some three megabytes

Features = tuple[str, ...]


def of_words(scene: Scene, days: Iterable[DayMention], units: Iterable[UnitMention]) -> list[Features]:
    """For each word: itself, its shade, how both ends look, its shape, the gap before it, its phrase, its mention."""
    words = scene.words
    phrased, mentioned = _phrases(scene), _mentions(scene, days, units)
    accented = int(words.page.accented)
    found: list[Features] = []
    for at, (typed, shade, small) in enumerate(zip(words.typed, words.shades, words.small, strict=True)):
        found.append(
            (
                *_of_itself(typed, small, shade, accented),
                f"g={_gap(words.gaps[at])}",
                f"t={phrased[at]}",
                f"m={mentioned[at]}{scene.language}",
            )
        )
    return found


@lru_cache(_KEPT)
def _of_itself(typed: str, small: str, shade: str, accented: int) -> Features:
    bare = _figures(shade)
    shape = f"c={_shape(typed)}{min(len(typed), _SMALL)}{accented}"
    return f"w={_figures(small)}", f"s={bare}", f"p={bare[:3]}", f"f={bare[-3:]}", shape


def numbers(features: Iterable[Features]) -> Iterator[list[int]]:
    """The rows of the table for each word; two strings may share one."""
    for its in features:
        yield [*map(_row, its)]


@lru_cache(_KEPT)
def _row(one: str) -> int:
    return crc32(one.encode()) % (ROWS - 1) + 1


def _figures(word: str) -> str:
    if word.isalpha():
        return word
    return "".join("#" if sign.isdigit() else sign for sign in word)


def _shape(typed: str) -> str:
    if len(typed) > 1 and typed.isupper():
        return "A"
    return "a" if typed[0].isupper() else "#" if typed.isdigit() else "x"


def _gap(gap: str) -> str:
    return "n" if "\n" in gap else gap.strip()[:2]


def _phrases(scene: Scene) -> list[str]:
    """The tags of the phrase in which each word stands; its first word says so."""
    tags = [""] * len(scene.words.shades)
    for phrase in (*filter(None, scene.phrases), *scene.kin):  # "bố tôi là" tells more than its words
        its = "|".join(sorted(phrase.tags))
        tags[phrase.first : phrase.last] = [f"{its}b", *[its] * (phrase.last - phrase.first - 1)]
    return tags


def _mentions(scene: Scene, days: Iterable[DayMention], units: Iterable[UnitMention]) -> list[str]:
    """Whether each word belongs to a unit, a day, a name (whole or not), or begins a phone number."""
    kinds = [""] * len(scene.words.shades)
    for kind, found in (("U", units), ("D", days)):
        for one in found:
            kinds[one.first : one.last] = [kind] * (one.last - one.first)
    for person in scene.people:
        kinds[person.first : person.last] = ["P" if person.full else "p"] * (person.last - person.first)
    for at in scene.phones:
        if at < len(kinds):
            kinds[at] += "T"
    return kinds

"""Text without its accidents: folding for comparison, cleaning for storage, clipping for display.

A *page* is a text beside its shadow: the same number of code points, lower case, without diacritics. Grammars match
on the shadow and cut their answers out of the text, so one pattern reads "hy sinh ở Huế" and "HY SINH O HUE" and
positions stay true.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

_MARKS = ("\u0300", "\u036f")
_LETTERS = str.maketrans({"đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "´": "'", "`": "'", "’": "'", "‘": "'", "ʼ": "'"})
_BARE = {**_LETTERS, **dict.fromkeys(range(ord(_MARKS[0]), ord(_MARKS[1]) + 1))}  # the marks are left out
# Controls (but not tab and newline), soft hyphen, zero-width signs, bidi marks, embeddings, overrides and isolates,
# tags, lone surrogates.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)

# Latin letters by case, for the classes of patterns: a range such as "à-ỹ" holds both.
_LATIN = [one for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)) if (one := chr(code)).isalpha()]
CAPITALS = "".join(filter(str.isupper, _LATIN))
SMALL = "".join(filter(str.islower, _LATIN))


@dataclass(frozen=True, slots=True)
class Page:
    """A text in NFC, its shadow of the same length, and whether it is written with diacritics (one word in four)."""

    text: str
    shadow: str
    accented: bool


def fold(text: str) -> str:
    """The text for comparison: lower case, no diacritics, no đ, single spaces, no punctuation at its ends."""
    return _fold_name(text) if len(text) <= _NAME else _folded(text)


def _folded(text: str) -> str:
    folded = text
    for _ in range(5):  # a few letters need a second look (ligatures, capitals that fold to a letter and a mark)
        before, folded = folded, _fold_once(folded)
        if folded == before or folded.isascii():
            break
    return folded


def clean(text: str) -> str:
    """The text in NFC, line ends as newlines, without control, bidi and zero-width characters; else unchanged."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _UNSEEN.sub("", lines))


def clip(text: str, limit: int) -> str:
    """At most `limit` code points of the text, ending in an ellipsis where something was cut, never inside a letter."""
    if len(text) <= limit:
        return text
    if limit <= 0:
        return ""
    end = limit - 1
    while end > 0 and _continues(text[end]):
        end -= 1
    space = text.rfind(" ", end - min(end, 20), end)
    return text[: space if space > 0 else end].rstrip() + "…"


@lru_cache(maxsize=16)  # one message is looked at by many readers
def page(text: str) -> Page:
    """The text beside its shadow; positions count code points of the NFC text."""
    nfc = unicodedata.normalize("NFC", text)
    words = nfc.split()
    plain = set(filter(_is_accented, set(nfc))).isdisjoint
    accented = len(words) - sum(map(plain, words))
    return Page(nfc, nfc.translate(_SHADES), accented * 4 > len(words))


def marks(text: str) -> Counter[str]:
    """The diacritics of the text, counted, wherever in the word they stand ("hoà" is "hòa"); đ counts as one.

    Words share what is counted: it must not be changed.
    """
    return _marks_of_word(text) if len(text) <= _NAME else _marked(text)


def _marked(text: str) -> Counter[str]:
    flat = unicodedata.normalize("NFD", text.lower())
    return Counter([c for c in flat if _MARKS[0] <= c <= _MARKS[1] or c == "đ"])


_NAME = 40  # characters: words and names come again and again, whole texts do not
_fold_name = lru_cache(maxsize=4096)(_folded)
_marks_of_word = lru_cache(maxsize=4096)(_marked)


@lru_cache(maxsize=64)
def _fold_once(text: str) -> str:
    flat = unicodedata.normalize("NFKD", _UNSEEN.sub("", text.casefold()))
    bare = flat.translate(_BARE).casefold()
    words = " ".join(unicodedata.normalize("NFC", bare).split())
    start, end = 0, len(words)
    while start < end and _is_outer(words[start]):
        start += 1
    while end > start and _is_outer(words[end - 1]):
        end -= 1
    return words[start:end]


def _is_outer(char: str) -> bool:
    return char.isspace() or unicodedata.category(char).startswith("P")


def _continues(char: str) -> bool:
    return unicodedata.combining(char) > 0 or char in "\u200d\ufe0e\ufe0f" or "\U0001f3fb" <= char <= "\U0001f3ff"


def _shade(char: str) -> str:
    lower = char.translate(_LETTERS).lower()
    flat = "".join(c for c in unicodedata.normalize("NFKD", lower) if not _MARKS[0] <= c <= _MARKS[1]).translate(
        _LETTERS
    )
    if len(flat) == 1:
        return flat
    return lower if len(lower) == 1 else char


class _Shades(dict[int, str]):
    """The shade of each character, by its number, as `str.translate` asks for it; those of our letters are kept."""

    def __missing__(self, code: int) -> str:
        shade = _shade(chr(code))
        if code < _KEPT:
            self[code] = shade
        return shade


_KEPT = 0x2100  # Latin, Greek, Cyrillic, punctuation: of all others there are too many to keep
_SHADES = _Shades()


@lru_cache(maxsize=8192)
def _is_accented(char: str) -> bool:
    return char >= "\u00c0" and bool(marks(char)) and _shade(char).isascii()

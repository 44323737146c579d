"""Names by their sound: one key for spellings that are heard alike somewhere in Viet Nam, so that both are found.

Not a judgement that two names are one: ``comparing`` holds the letters against each other.
"""

from __future__ import annotations

import re
from functools import lru_cache

from flows.understand.page import fold

_WORD = re.compile(r"[a-z]+")
# Beginnings of words that are one in a dialect or in haste; the longest first.
_BEGINNINGS = tuple(
    tuple(one.split(">"))
    for one in (
        "ngh>g gh>g ng>g gi>d tr>c ch>c th>t nh>n kh>k ph>f qu>k c>k q>k r>d v>d x>s l>n y>i"  # "r", "gi", "v" as "d"
    ).split()
)
_ENDINGS = tuple(tuple(one.split(">")) for one in "ng>n nh>n ch>t c>t m>n p>t y>i".split())


def sound(name: str) -> str:
    """The name by its sound, word for word; "" where it has no letters of ours."""
    return " ".join(_sound(word) for word in _WORD.findall(fold.fold(name)))


def name_key(name: str) -> str:
    """The name in lower case without diacritics and signs."""
    return " ".join(_WORD.findall(fold.fold(name)))


@lru_cache(maxsize=4096)
def _sound(word: str) -> str:
    for begins, heard in _BEGINNINGS:
        if word.startswith(begins) and len(word) > len(begins):
            word = heard + word[len(begins) :]
            break
    for ends, heard in _ENDINGS:
        if word.endswith(ends) and len(word) > len(ends):
            word = word[: -len(ends)] + heard
            break
    return word.replace("y", "i")

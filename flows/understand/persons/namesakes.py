"""Which names are spelled alike: brothers are called Tú and Tư, and the same man is written with and without marks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from flows.understand.page import fold


def alike(one: str, other: str) -> bool:
    """Whether two names may be one: word by word the same letters, and the same marks where both have any."""
    first, second = one.split(), other.split()
    return len(first) == len(second) and all(map(_same_word, first, second))


# "và", with up to three words of a title behind it
_AND = re.compile(r"\s{1,2}(?:va|cung|voi|&)\s{1,2}(?:[a-z/]{1,8}\s){0,3}")


def are_two(page: fold.Page, end: int, start: int) -> bool:
    """Whether names that end and begin there are told of two men: nobody joins a man with himself by "và"."""
    return _AND.fullmatch(page.shadow, end, start) is not None


def keys(names: Sequence[str]) -> list[str]:
    """For each name a key that it shares with the names before it that may be the same, the likest one first."""
    spelled: dict[str, list[tuple[str, str]]] = {}  # by the letters: each spelling and its key
    found = []
    for name in names:
        letters = fold.fold(name)
        known = spelled.setdefault(letters, [])
        key = next((key for other, key in known if other == name), None)
        key = key or next((key for other, key in known if alike(other, name)), None)
        if key is None:
            key = f"{letters} {len(known)}" if known else letters
        known.append((name, key))
        found.append(key)
    return found


def _same_word(one: str, other: str) -> bool:
    if fold.fold(one) != fold.fold(other):
        return False
    marks, others = fold.marks(one), fold.marks(other)
    return not marks or not others or marks == others

"""Names as lists abroad have them: the surname in capitals, a comma, then the others: "NGUYEN, Dinh Tac"."""

from __future__ import annotations

from flows.understand.page.words import SYLLABLE, Words
from flows.understand.persons.names import is_surname

_MOST = 4  # words behind the comma


def listed_end(words: Words, i: int) -> int | None:
    """Where such a name that begins at word i ends, or None."""
    if not words.typed[i].isupper() or words.gaps[i + 1] != ", " or not is_surname(words.typed[i]):
        return None
    last = i + 1
    while last < min(len(words.typed), i + 1 + _MOST) and (last == i + 1 or words.gap(last) == " "):
        if not (words.typed[last].istitle() and SYLLABLE.fullmatch(words.shades[last])):
            break
        last += 1
    return last if last > i + 1 else None

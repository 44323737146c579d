"""Small counts in figures or in words: "3", "ba", "mười"."""

from __future__ import annotations

from flows.understand.page import fold
from flows.understand.page.cues import agrees

_WORDS = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
_VALUES = {fold.fold(word): (n, word) for n, word in enumerate(_WORDS, 1)}
SPELLED = "|".join(_VALUES)  # as a page's shadow has them


def count_at(page: fold.Page, start: int, end: int) -> int | None:
    """The count that stands there, one of figures or of `SPELLED`; None for another word ("sau" is no "sáu")."""
    said = page.shadow[start:end]
    if said.isdecimal():
        return int(said)
    value, spelling = _VALUES[said]
    return value if agrees(page.text[start:end], spelling, accented=page.accented) else None

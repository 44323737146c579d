"""The real texts, read once a process: that takes a second."""

from __future__ import annotations

from functools import cache

from bot import opening
from bot.translate import Texts


@cache
def texts() -> Texts:
    """Vietnamese and English; a text that is missing is an error."""
    return Texts.load(opening.LOCALES, ("vi", "en"), strict=True)

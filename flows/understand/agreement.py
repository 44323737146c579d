"""`cues.agrees`, remembered: the same few words are compared again and again while units and ranks are read."""

from __future__ import annotations

from functools import lru_cache

from flows.understand import cues


@lru_cache(maxsize=4096)
def agrees(said: str, spelling: str, *, accented: bool) -> bool:
    """Whether what was said may be that spelling: it carries no diacritic that the spelling lacks."""
    return cues.agrees(said, spelling, accented=accented)

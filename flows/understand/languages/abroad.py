"""What stories in foreign languages have in common: their result, and names written in Latin letters."""

from __future__ import annotations

import re
from dataclasses import dataclass

from flows.understand.page import fold
from flows.understand.told import Event, Found, Informant, Martyr

CAPITALISED = re.compile(
    r"[^\W\d_a-zà-ÿ][^\W\d_]*(?:[-'’][^\W\d_]+)*(?: [^\W\d_a-zà-ÿ][^\W\d_]*(?:[-'’][^\W\d_]+)*){1,4}"
)
# What a Vietnamese word can sound like, without its diacritics: "On January" is no name.
SYLLABLE = re.compile(
    r"(?:b|ch|c|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|q|r|s|th|tr|t|v|x)?[aeiouy]{1,3}(?:ch|c|m|nh|ng|n|p|t)?"
)


@dataclass(frozen=True, slots=True)
class Told:
    """What a foreign text says."""

    martyrs: tuple[Martyr, ...] = ()
    count: int | None = None
    event: Event | None = None
    phones: tuple[Found[str], ...] = ()
    informant: Informant | None = None


def cut(page: fold.Page, match: re.Match[str] | None, group: str | int = "where") -> Found[str] | None:
    """The words of a group of the match, without a preposition before them."""
    if match is None:
        return None
    start, end = match.span(group)
    while end > start and not page.text[end - 1].isalnum():
        end -= 1
    said = page.text[start:end]
    for lead in ("in ", "at ", "on the ", "on "):
        if said.lower().startswith(lead):
            start, said = start + len(lead), said[len(lead) :]
            break
    return Found(said, said, start, end)

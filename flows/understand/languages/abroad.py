"""What stories in foreign languages have in common: their result, and names written in Latin letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flows.understand.page import fold
from flows.understand.told import Event, Found, Informant, Martyr

CAPITALISED = re.compile(
    r"[^\W\d_a-zà-ÿ][^\W\d_]*(?:[-'’][^\W\d_]+)*(?: [^\W\d_a-zà-ÿ][^\W\d_]*(?:[-'’][^\W\d_]+)*){1,4}"
)
# What a dot stands behind without ending a sentence.
ABBREVIATED = re.compile(
    r"(?:(?i:\b(?:mr|mrs|ms|dr|lt|sgt|cpl|capt|col|gen|maj|pfc|pvt|prof|st|no|bn|regt|div|inf|bde|btry|plt|mm|mme|adj|"
    r"cdt|jan|feb|mar|apr|aug|sept?|oct|nov|dec))|\b[A-Z])\.$"
)
_SENTENCE = re.compile(r"(?<=[.!?»\n])\s{1,3}(?=[^\W\d_a-z«0-9])")


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


def sentences_of(page: fold.Page) -> Iterator[tuple[int, int]]:
    """The sentences of a page; a dot behind "Lt", or behind "3" in a short one, ends none."""
    start = 0
    for match in _SENTENCE.finditer(page.text):
        if (
            re.search(r"(?:\b[A-Z][a-z]{0,3}|[0-9])\.$", page.text[max(0, match.start() - 5) : match.start()])
            and len(page.text[start : match.start()].split()) < 3
        ) or ABBREVIATED.search(page.text[max(0, match.start() - 6) : match.start()]):
            continue
        yield start, match.start()
        start = match.end()
    yield start, len(page.text)

"""Registers: one martyr a line or a numbered item, and how many there are.

A register is two or more lines (or items "1) ... 2) ...") that begin with a number, a dash, a grave or a row, and
a text that speaks of the dead.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from flows.understand.page import fold
from flows.understand.papers import labels

_LINE = re.compile(
    r"(?:^|\n)[ \t]{0,4}(?:(?P<n>[0-9]{1,3})[ \t]?[.):/-][ \t]?|[-–•*+][ \t]?|stt[ \t]?[0-9]{1,3}[ \t]?[:.-]?[ \t]?)?"
    r"(?P<grave>(?:(?:khu|lo|hang|mo|so)(?:\s(?:so|thu))?\s?[0-9a-z]{1,4}[ \t,.-]{0,3}){1,4}[:–-]?[ \t]{0,2})?(?=\S)"
)
_ITEM = re.compile(r"(?P<n>[1-9](?<!\S.)[0-9]?)(?:[).][ \t]{0,2}|/[ \t]{1,2})(?=[^\W\d_])")
# Begins with letters and looks back behind them: the search then skips all others quickly.
_DEAD = re.compile(r"(?:h(?<!\w.)(?:[yi] sinh|s)|l(?<!\w.)(?:iet s[iy]|s)|m(?<!\w.)o|b(?<!\w.)ao tu)(?!\w)")


@dataclass(frozen=True, slots=True)
class Item:
    """One entry: from the first letter of what it says to its end."""

    start: int
    end: int


def find_items(page: fold.Page) -> tuple[Item, ...]:
    """The entries of a register, or nothing where the text is none."""
    if not _DEAD.search(page.shadow):
        return ()
    marked = [m for m in _LINE.finditer(page.shadow) if m.end() > m.start() + (m.group()[:1] == "\n") and _mark(m)]
    if len(marked) >= 2:
        items = []
        for match in marked:
            end = page.shadow.find("\n", match.end())
            items.append(Item(match.end(), end if end >= 0 else len(page.text)))
        # The bullets of a form are facts of one man.
        facts = sum(labels.is_told(page, item.start, item.end) for item in items)
        return tuple(items) if facts * 2 < len(items) else ()
    found = [m for i, m in enumerate(list(_ITEM.finditer(page.shadow))[:300])]
    ordered: list[re.Match[str]] = []
    for match in found:
        if int(match["n"]) == len(ordered) + 1:
            ordered.append(match)
    if len(ordered) < 2:
        return ()
    ends = [m.start() for m in ordered[1:]] + [_last_end(page, ordered[-1].end())]
    return tuple(Item(m.end(), end) for m, end in zip(ordered, ends, strict=True))


def _mark(match: re.Match[str]) -> bool:
    return bool(match["n"] or match["grave"] or re.match(r"\s*[-–•*+]", match.group()))


def _last_end(page: fold.Page, start: int) -> int:
    """Where the last item of a running text ends: with its sentence."""
    end = re.compile(r"\.\s(?=\S)|\n").search(page.text, start)
    return end.start() if end else len(page.text)

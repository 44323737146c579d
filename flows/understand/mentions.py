"""What a text mentions, before anything is decided: every day and every run of words that may tell a place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from flows.understand import dates, places
from flows.understand.scene import Scene
from flows.understand.sites import place_from
from flows.understand.told import Found

_MONTH = re.compile(
    r"(?<![\w./-])/{0,2}(?P<m>[0-9]{1,2})\s?[/.-]\s?(?P<y>19[0-8][0-9]|[3-9][0-9])(?![\w]|[./-][0-9])"
)
_YEAR = re.compile(r"(?<![\w./-])(?P<y>19[0-8][0-9])(?![\w]|[./-][0-9])")


@dataclass(frozen=True, slots=True)
class DayMention:
    """A day and the words it stands in, `first`..`last` (exclusive)."""

    found: Found[dates.DateReading]
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """Words that may tell a place, `first`..`last` (exclusive). Mentions may overlap: which one counts is weighed."""

    found: Found[str]
    first: int
    last: int


def find_days(scene: Scene, found: tuple[dates.DateFound, ...]) -> list[DayMention]:
    """The days, and the bare years and months ("12/71", "1946") that stand nowhere in one of them, in order."""
    told = [Found(d.reading, d.reading.said, d.start, d.end) for d in found]
    shadow, text = scene.words.page.shadow, scene.words.page.text
    for pattern in (_MONTH, _YEAR):
        for match in pattern.finditer(shadow):
            if any(t.start < match.end() and match.start() < t.end for t in told):
                continue
            year, month = int(match["y"]), int(match.groupdict().get("m") or 0)
            year += 1900 if year < 100 else 0
            whole = dates.read_date(f"tháng {month} năm {year}" if month else f"năm {year}") if month < 13 else None
            if whole is not None:
                said = text[match.start() : match.end()]
                told.append(Found(replace(whole, said=said), said, *match.span()))
    told.sort(key=lambda t: t.start)
    return [DayMention(t, *_words_of(scene, t)) for t in told]


def find_places(scene: Scene) -> list[PlaceMention]:
    """The runs of words that may tell a place, in order."""
    seen: dict[tuple[int, int], PlaceMention] = {}
    for at in _beginnings(scene):
        end = scene.sentence(at)[1]
        start = scene.words.starts[at]
        home = places.home_at(scene.words.page, start, start)
        told = [place_from(scene, at, end), place_from(scene, at, end, burial=True)]
        told += [Found(home.words, home.words, home.start, home.end)] if home is not None else []
        for one in filter(None, told):
            seen.setdefault((one.start, one.end), PlaceMention(one, *_words_of(scene, one)))
    return sorted(seen.values(), key=lambda m: (m.first, m.last))


def _words_of(scene: Scene, told: Found[Any]) -> tuple[int, int]:
    """The words that it stands in, also where it begins inside one ("SINH1930")."""
    last = scene.words.index(told.end)
    return min(scene.words.index(told.start), last - 1), last


def _beginnings(scene: Scene) -> Iterator[int]:
    """Words with which a place may begin: "ở", "xã", "cầu", a capital, what stands behind "hy sinh" or "quê"."""
    words = scene.words
    for at, phrase in enumerate(scene.phrases):
        before = scene.ends.get(at)
        if (
            (phrase is not None and phrase.tags & _OPENS)
            or (words.typed[at][0].isupper() and (not at or words.gap(at) != " " or words.typed[at - 1][0].islower()))
            or (before is not None and before.tags & _LEADS)
        ):
            yield at


_OPENS = frozenset(("at", "level", "site", "thing"))
_LEADS = frozenset(("bury", "fell", "home", "at", "battle"))

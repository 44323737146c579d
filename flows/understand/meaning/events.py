"""What a text says of a group or a place: how many fell, where, when, where they lie, which units."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from flows.understand.languages import foreign_places
from flows.understand.meaning import localities, occasions, owned_units
from flows.understand.page import fold
from flows.understand.page.counts import SPELLED, count_at
from flows.understand.told import Event, Found, Martyr

_COUNTED = (
    r"(?:liet si|liet sy|dong chi|nguoi chon|bo doi|ong bo doi|chu bo doi|chien si|anh bo doi|hai cot|bo "
    r"hai cot|mo moi|"
    r"ngoi mo|mo liet si|mo ghi|mo vo danh|nguoi hy sinh|nguoi hi sinh|linh bac viet|ngoi|co tnxp|ls|thi the|"
    r"bo doi bac viet|anh em hy sinh|nam mo)"
)
_COUNT = re.compile(rf"(?<!\w)(?P<n>[0-9]{{1,3}}|{SPELLED})\s{_COUNTED}(?!\w)")
_AND_MORE = re.compile(
    r"(?<!\w)(?:voi|va|cung)\s(?P<n>[0-9]{1,3})\s(?:du kich|nguoi|dan quan|tnxp|chien si|bo doi)(?!\w)"
)
_FELL = re.compile(r"(?<!\w)(?:hy sinh|hi sinh|nga xuong|khong ve|tu tran|mat xac|trung bom|trung dan)(?!\w)")
_ONE_MORE = re.compile(r"(?<!\w)(?:voi|va|cung) (?P<n>[1-9]) (?:anh|nguoi|dong chi) nua(?!\w)")


def count_of(page: fold.Page, listed: int, named: int, kind: str | None) -> int | None:
    """How many fallen the text speaks of: a register's lines, a number before "liệt sĩ", else those named."""
    if kind in ("relics", "scam_report", "dna_question") and not listed:
        return named if named and kind == "dna_question" else None  # whether the owner fell is not known
    if listed:
        return max(listed, named)
    for match in _COUNT.finditer(page.shadow):
        count = count_at(page, *match.span("n"))
        if not count:
            continue
        more = _AND_MORE.search(page.shadow, match.end(), match.end() + 60)
        if more:
            count += int(more["n"])
        fell = _FELL.search(page.shadow, max(0, match.start() - 30), match.end() + 30)
        if count >= named and (not named or kind != "comrade_tip" or fell):
            return count
    more = _ONE_MORE.search(page.shadow) if named else None
    return named + int(more["n"]) if more else named or None


def read_event(
    days: list[occasions.Day],
    places: Mapping[str, list[localities.Place]],
    found_units: list[owned_units.Unit],
    martyrs: tuple[Martyr, ...],
) -> Event | None:
    """What a text about a place or a group tells of it; None where it tells neither where nor when."""
    day = max((d for d in days if d.of("death")), key=lambda d: d.scores["death"], default=None)
    place, grave = (max(places[role], key=lambda p: p.score, default=None) for role in ("fell", "laid"))
    if day is None and place is None and grave is None:
        return None
    taken = {m.unit.start for m in martyrs if m.unit}
    here = tuple(
        Found(u.reading, u.reading.said, u.start, u.end)
        for u in (unit.found for unit in found_units)
        if u.start not in taken
    )
    return Event(place.found if place else None, day.found if day else None, grave.found if grave else None, here)


def completed(event: Event | None, page: fold.Page, language: str) -> Event | None:
    """The event of a foreign witness: what weighed evidence does not tell of its places, the rules of places may."""
    told = event or Event()
    place = told.place or foreign_places.where(page, language)
    grave = told.burial_place or foreign_places.laid(page, language)
    whole = replace(told, place=place, burial_place=grave)
    return whole if whole != Event() else None

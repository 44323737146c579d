"""What a text says of a group or a place: how many fell, where, when, where they lie, which units."""

from __future__ import annotations

import re

from flows.understand import facts, fold, units
from flows.understand.cues import agrees
from flows.understand.people import Person
from flows.understand.roles import Scene
from flows.understand.told import Event, Found, Martyr

_NUMBERS = {
    "mot": 1, "hai": 2, "ba": 3, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10,
}
_COUNTED = (
    r"(?:liet si|liet sy|dong chi|nguoi chon|bo doi|ong bo doi|chu bo doi|chien si|anh bo doi|hai cot|bo hai cot|mo moi|"
    r"ngoi mo|mo liet si|mo ghi|mo vo danh|nguoi hy sinh|nguoi hi sinh|linh bac viet|ngoi|co tnxp|ls|thi the|"
    r"bo doi bac viet|anh em hy sinh|nam mo|nguoi)"
)
_COUNT = re.compile(rf"(?<!\w)(?P<n>[0-9]{{1,3}}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)\s{_COUNTED}(?!\w)")
_AND_MORE = re.compile(r"(?<!\w)(?:voi|va|cung)\s(?P<n>[0-9]{1,3})\s(?:du kich|nguoi|dan quan|tnxp|chien si|bo doi)(?!\w)")
_GROUP_KINDS = ("grave_info", "remains_found", "battle_account", "enemy_report", "foreign_tip", "rumour")
_PLACE = re.compile(r"(?<!\w)(?:o|tai|nay thuoc|thuoc|cho ao|khu vuc)\s(?=\w)")
_COUNT_WORDS = ("mot", "hai", "ba", "nam", "sau", "bay", "tam")
_SPELLED = {"mot": "một", "hai": "hai", "ba": "ba", "nam": "năm", "sau": "sáu", "bay": "bảy", "tam": "tám"}


def count_of(page: fold.Page, listed: int, named: int) -> int | None:
    """How many fallen the text speaks of: a register's lines, a number before "liệt sĩ", else those named."""
    if listed:
        return max(listed, named)
    for match in _COUNT.finditer(page.shadow):
        number = match["n"]
        typed = page.text[match.start("n") : match.end("n")]
        if number in _SPELLED and not agrees(typed, _SPELLED[number], accented=page.accented):
            continue
        count = int(number) if number.isdigit() else _NUMBERS[number]
        more = _AND_MORE.search(page.shadow, match.end(), match.end() + 60)
        if more:
            count += int(more["n"])
        if count >= named and count:
            return count
    return named or None


def read_event(
    scene: Scene,
    days: list[facts.Day],
    found_units: list[units.UnitFound],
    martyrs: tuple[Martyr, ...],
    kind: str | None,
    teller: Person | None,
) -> Event | None:
    """The event of a text about a place or a group; None for a text about named martyrs alone."""
    if kind not in _GROUP_KINDS and martyrs:
        return None
    if kind not in (*_GROUP_KINDS, "comrade_tip"):
        return None
    graves = list(facts.burials(scene))
    day = next((d.found for d in days if d.what in ("fell", "battle", "bury")), None)
    if day is None and kind in ("enemy_report", "foreign_tip"):
        day = next((d.found for d in days), None)
    places = [f for _, f in facts.death_places(scene)]
    place = places[0] if places else _event_place(scene, teller)
    units_here = tuple(
        Found(u.reading, u.reading.said, u.start, u.end)
        for u in found_units
        if kind in ("enemy_report", "battle_account", "grave_info") and not martyrs
    )
    burial = graves[0][1] if graves else None
    if place is None and day is None and burial is None and not units_here:
        return None
    return Event(place, day, burial, units_here)


def _event_place(scene: Scene, teller: Person | None) -> Found[str] | None:
    for word, phrase in enumerate(scene.phrases):
        if phrase is None or phrase.spelling not in ("ở", "tại"):
            continue
        if teller is not None and scene.sentence(teller.first) == scene.sentence(word):
            continue
        found = facts.place_from(scene, word, scene.sentence(word)[1])
        if found is not None and any(c.isupper() for c in found.said):
            return found
    return None

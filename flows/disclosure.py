"""What one receiver may see of a ticket: the only way by which facts leave the desk.

Two things must allow each part of a tip: the receiver's task (``MOST``), and a consent of the person that stands and
reaches the receiver now. Packets, exports, the API and the files of field teams all ask here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any

from flows import agreement, hiding, tips, unplacing, withheld
from flows.model import Consent, Tip
from flows.script import abuse
from flows.understand.page import fold

FIELD = "field"  # a team in the field: whom to look for and where, and nobody who lives
PRESS = "press"


class Part(StrEnum):
    """A part of a tip that is shown or not shown as a whole."""

    MARTYR = "martyr"
    PLACE = "place"
    STORY = "story"  # the person's own words
    REPORTER = "reporter"
    DNA = "dna"
    REPORT = "report"  # who is said to have asked for money
    FILES = "files"  # photos, recordings, papers as they were sent


_FACTS = frozenset((Part.MARTYR, Part.PLACE, Part.STORY, Part.FILES))
# The most that each receiver's task wants, whatever was agreed to. The place of a grave is no matter of the press.
MOST: Mapping[str, frozenset[Part]] = {
    "military": _FACTS | {Part.REPORTER},
    "home_affairs": _FACTS | {Part.REPORTER},
    "police": _FACTS | {Part.REPORTER, Part.DNA, Part.REPORT},
    "forensics": _FACTS | {Part.DNA},
    "commune": _FACTS,
    PRESS: frozenset((Part.MARTYR, Part.STORY)),
    FIELD: frozenset((Part.MARTYR, Part.PLACE)),
}
# Field teams are the army's.
_STANDS_FOR = {FIELD: "military"}
_KEYS: Mapping[str, Part] = {
    "reporter": Part.REPORTER,
    "martyr": Part.MARTYR,
    "martyrs": Part.MARTYR,
    "story": Part.STORY,
    "location": Part.PLACE,
    "dna": Part.DNA,
    "report": Part.REPORT,
    "find": Part.PLACE,
}

# Purposes that let one part be shown and nothing else.
ONLY: Mapping[str, Part] = {agreement.CONTACT: Part.REPORTER, agreement.DNA: Part.DNA}


def parts(tip: Tip, consents: Iterable[Consent], receiver: str) -> frozenset[Part]:
    """What the receiver may see of the tip now; empty where no consent reaches it. KeyError: nobody knows it."""
    agency = _STANDS_FOR.get(receiver, receiver)
    given = {one.purpose for one in consents if one.withdrawn_at is None and one.reaches(agency)}
    most = MOST[receiver]
    if abuse.is_report(tip) and Part.REPORT not in most:
        # Words that accuse somebody are for the police alone.
        most = most - {Part.STORY, Part.FILES}
    return frozenset(one for one in most if _purpose(one, receiver) in given)


def _purpose(part: Part, receiver: str) -> str:
    if receiver == PRESS:
        return agreement.PRESS
    return next((purpose for purpose, one in ONLY.items() if one is part), agreement.TIP)


def disclosed(tip: Tip, shown: frozenset[Part], *, only_main: bool = False) -> dict[str, Any]:
    """The tip in the keys of ``ticket --json``, with None for each that is not shown.

    ``shown``: what ``parts`` gave. Where the reporter is not shown, what stands of them in other words is hidden; where
    the place is not, what the story says of it.
    ``only_main``: without the further martyrs that the story names; that spares reading the story.
    """
    tip = withheld.without(tip)
    views: Mapping[str, Callable[[], Any]] = {
        "reporter": lambda: tips.reporter_of(tip),
        "martyr": lambda: tips.martyr_of(tip),
        "martyrs": lambda: [] if only_main else tips.martyrs_of(tip),
        "story": lambda: tips.story_of(tip),
        "location": lambda: tips.location_of(tip),
        "dna": lambda: tips.dna_of(tip),
        "report": lambda: tips.report_of(tip),
        "find": lambda: tips.find_of(tip),
    }
    form = {key: view() if _KEYS[key] in shown else None for key, view in views.items()}
    if Part.PLACE not in shown:
        if form["story"]:
            form["story"] = unplacing.without_place(form["story"], unplacing.words_of(tip))
        for martyr in (form["martyr"], *(form["martyrs"] or ())):
            if martyr is not None:
                martyr.update(initial_burial_place=None, burial_place=None)
    return form if Part.REPORTER in shown else _hidden(form, tellers(tip))


def tellers(tip: Tip) -> tuple[str, ...]:
    """The names of those who tell."""
    who = tips.reporter_of(tip)
    names = (who["name"], who["helper"])
    return tuple(one for one in names if isinstance(one, str) and one.strip())


def hide(text: str, names: Sequence[str]) -> str:
    """The text without these names, and with numbers and addresses by which somebody is reached masked.

    A name of one word is too many people's, a martyr's as well: it goes only where it says who somebody is (*bác Lan*).
    """
    full = [one for one in names if len(one.split()) > 1]
    shown = withheld.blot(fold.clean(text), full)
    shown = hiding.given_names(shown, [one.strip() for one in names if one not in full], by=withheld.BLOT)
    return hiding.ways(shown)


def _hidden(value: Any, names: Sequence[str]) -> Any:
    match value:
        case None | int() | float():
            return value
        case str():
            return hide(value, names) if value else value
        case dict():
            return {key: one if one is None else _hidden(one, names) for key, one in value.items()}
        case list() | tuple():
            return [_hidden(one, names) for one in value]
        case _:
            return value

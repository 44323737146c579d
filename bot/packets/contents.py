"""What of a ticket goes into a packet for one agency: facts, results, files; and what is kept back, with the reason.

All of it comes through ``storage.disclosing``. Files follow the facts (decision 28): as they were sent only where
their sender may be known and nothing of the ticket is withheld; else a picture without anything that hangs on it, and
recordings, films and papers, in which people say who they are, not at all.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from bot import media
from flows import disclosure, results, unplacing, withheld
from flows.disclosure import Part
from flows.fields import Fact, facts
from flows.results import Kept, Result
from flows.understand.page.fold import fold
from storage import disclosing, messages
from storage import results as kept_results
from storage.disclosing import Shown
from storage.media import Attachment
from storage.tickets import TicketRow
from storage.types import AttachmentState, Direction
from storage.unit import Tx

# The ticket's own that an agency needs not know, or that changes by the very hand-over.
NOT_TOLD = ("source", "status", "outcome")
OF_DNA = (results.SAMPLED, results.DNA, results.ADVISED)
OF_PLACE = (results.VISITED, results.LOCATED, results.FOUND)


class Way(StrEnum):
    """How a file goes along, or why it does not (``packet-kept_back-<way>`` in the texts)."""

    AS_SENT = "as_sent"
    BARE = "bare"  # a picture drawn anew
    LEFT_OUT = "left_out"  # the operator wants it so
    SPEAKS = "speaks"  # it may say who speaks, or what is withheld
    MISSING = "missing"  # never fetched, or lost
    TOO_LARGE = "too_large"


GOES = (Way.AS_SENT, Way.BARE)


@dataclass(frozen=True, slots=True)
class Planned:
    """A file of the ticket; ``number`` among them, from 1."""

    number: int
    file: Attachment
    way: Way


@dataclass(frozen=True, slots=True)
class Content:
    """What one ticket gives to one receiver. ``print``: differs as soon as anything of it does."""

    ticket_id: str
    code: str
    kind: str
    created_at: datetime
    parts: frozenset[Part]
    form: dict[str, Any]
    facts: tuple[Fact, ...]
    results: tuple[Result, ...]
    files: tuple[Planned, ...]
    print: str

    @property
    def point(self) -> tuple[float, float] | None:
        where = self.form.get("location") or {}
        lat, lon = where.get("lat"), where.get("lon")
        return (float(lat), float(lon)) if isinstance(lat, int | float) and isinstance(lon, int | float) else None


def of(tx: Tx, ticket: TicketRow, receiver: str, *, left_out: Collection[str] = ()) -> Content:
    """What the receiver may have of the ticket now; ``parts`` is empty where no consent reaches it."""
    shown = disclosing.shown(tx, ticket, receiver)
    form = {key: value for key, value in shown.form.items() if key not in NOT_TOLD}
    files = planned(tx, ticket, shown, left_out)
    found = tuple(_results(tx, ticket, shown.parts))
    return Content(
        ticket_id=ticket.id,
        code=ticket.code,
        kind=ticket.kind,
        created_at=ticket.created_at,
        parts=shown.parts,
        form=form,
        facts=tuple(facts(form)),
        results=found,
        files=files,
        print=_print(form, shown.parts, found, files),
    )


def planned(tx: Tx, ticket: TicketRow, shown: Shown, left_out: Collection[str] = ()) -> tuple[Planned, ...]:
    """How each file that the person sent may go to whoever is shown this; what the team sent is none of them."""
    theirs = (one for one in shown.files if not _is_ours(tx, one))
    return tuple(
        Planned(number, one, way(one, shown.parts, ticket, left_out)) for number, one in enumerate(theirs, start=1)
    )


def way(one: Attachment, parts: frozenset[Part], ticket: TicketRow, left_out: Collection[str] = ()) -> Way:
    """How a file of the ticket may go to who is shown these parts."""
    if one.id in left_out:
        return Way.LEFT_OUT
    if one.state is not AttachmentState.STORED or one.sha256 is None:
        return Way.MISSING
    if Part.REPORTER in parts and not ticket.withheld:
        return Way.AS_SENT
    return Way.BARE if media.is_picture(one.mime) else Way.SPEAKS


def _is_ours(tx: Tx, one: Attachment) -> bool:
    """Whether the team sent it to the person."""
    message = messages.get(tx, one.message_id) if one.message_id else None
    return message is not None and message.direction is not Direction.IN


def _results(tx: Tx, ticket: TicketRow, parts: frozenset[Part]) -> list[Result]:
    """What came of it so far, as far as the receiver may know the part that it is about."""
    if not parts:
        return []
    names = disclosure.tellers(ticket.tip)
    standing = [one for one in kept_results.of_ticket(tx, ticket) if one.stands]
    found = [_shown(one, parts, names) for one in standing if _concerns(one.result, parts)]
    if Part.PLACE in parts:
        return found
    grave = unplacing.words_of(ticket.tip)
    return [replace(one, note=unplacing.without_place(one.note, grave)) for one in found]


def _concerns(one: Result, parts: frozenset[Part]) -> bool:
    if one.what in OF_DNA:
        return Part.DNA in parts
    return Part.PLACE in parts if one.what in OF_PLACE else Part.STORY in parts


def _shown(kept: Kept, parts: frozenset[Part], names: tuple[str, ...]) -> Result:
    one = kept.result
    tells, reachable = fold(one.person) in {fold(name) for name in names}, Part.REPORTER in parts
    # Whoever else was asked or advised lives, may be named in the note as well, and agreed to nothing.
    note = one.note if tells or not one.person else withheld.blot(one.note, [one.person])
    person = one.person if tells and reachable else ""
    note = note if reachable else disclosure.hide(note, names)
    return Result(one.what, one.on, note, person, one.lat, one.lon, one.accuracy_m, "", one.device, one.finding)


def _print(form: dict[str, Any], parts: frozenset[Part], found: tuple[Result, ...], files: tuple[Planned, ...]) -> str:
    told = {
        "form": form,
        "parts": sorted(parts),
        "results": [repr(one) for one in found],
        "files": [[one.file.id, one.file.sha256, one.file.name, one.file.caption, one.way] for one in files],
    }
    return hashlib.sha256(json.dumps(told, sort_keys=True, default=str).encode()).hexdigest()

"""A ticket as one receiver may see it now (``flows.disclosure``): the form of ``ticket --json``, cut down."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from flows import disclosure
from flows.disclosure import Part
from storage import consents, media, sources, withholding
from storage.media import Attachment
from storage.tickets import TicketRow
from storage.unit import Tx


@dataclass(frozen=True, slots=True)
class Shown:
    """``parts`` is empty where no consent reaches the receiver: then the form has the ticket's own keys alone."""

    parts: frozenset[Part]
    form: dict[str, Any]
    files: tuple[Attachment, ...] = ()  # names and captions as they may be shown


def shown(tx: Tx, ticket: TicketRow, receiver: str, *, only_main: bool = False) -> Shown:
    """What the receiver (an agency, or ``disclosure.FIELD``) may see of the ticket now.

    ``only_main``: of the martyrs only the main one; spares reading the story. KeyError: nobody knows the receiver.
    """
    parts = disclosure.parts(ticket.tip, consents.of_ticket(tx, ticket.id), receiver)
    form = _form(ticket, parts, _source(tx, ticket.source), only_main=only_main)
    return Shown(parts, form, _files(tx, ticket, parts) if Part.FILES in parts else ())


def shown_of(tx: Tx, tickets: Sequence[TicketRow], receiver: str) -> Iterator[Shown]:
    """The same for many tickets at once, of the martyrs only the main one, and without their files."""
    given = consents.of_tickets(tx, [one.id for one in tickets])
    known = {name: _source(tx, name) for name in {one.source for one in tickets}}
    for one in tickets:
        parts = disclosure.parts(one.tip, given.get(one.id, ()), receiver)
        yield Shown(parts, _form(one, parts, known[one.source], only_main=True))


def _source(tx: Tx, said: str | None) -> str:
    """The source as our list has it; "" for any other: people can type anything behind /start, a number as well."""
    found = sources.find(tx, said) if said else None
    return "" if found is None else found.name


def _form(ticket: TicketRow, parts: frozenset[Part], source: str, *, only_main: bool) -> dict[str, Any]:
    return {
        "code": ticket.code,
        "kind": ticket.kind,
        "status": ticket.status,
        "outcome": ticket.outcome,
        "urgent": ticket.urgent,
        "incomplete": ticket.incomplete,
        "created_at": ticket.created_at.isoformat(),
        "channel": ticket.channel,
        "language": ticket.language,
        "source": source,
        **disclosure.disclosed(ticket.tip, parts, only_main=only_main),
    }


def _files(tx: Tx, ticket: TicketRow, parts: frozenset[Part]) -> tuple[Attachment, ...]:
    files = withholding.files(ticket, media.of_ticket(tx, ticket.id))
    if Part.REPORTER in parts:
        return tuple(files)
    names = disclosure.tellers(ticket.tip)
    return tuple(
        replace(one, name=disclosure.hide(one.name, names), caption=disclosure.hide(one.caption, names))
        for one in files
    )

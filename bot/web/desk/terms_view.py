"""Until when the team is to answer a ticket's person, and to verify it: what the queue and the ticket's page show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from flows import tickets as rules
from flows.tickets import Terms
from storage import terms as waits
from storage.tickets import TicketSummary
from storage.unit import Tx


@dataclass(frozen=True, slots=True)
class Due:
    """``what``: answer or work. An urgent answer is due at once."""

    what: str
    at: datetime
    is_late: bool


def of(tx: Tx, found: Sequence[TicketSummary], *, terms: Terms, now: datetime) -> Mapping[str, tuple[Due, ...]]:
    """What each of the tickets waits for, by its id."""
    since = waits.since(tx, [one.id for one in found])
    return {one.id: tuple(_due(one, since, terms, now)) for one in found}


def _due(ticket: TicketSummary, since: Mapping[tuple[str, str], datetime], terms: Terms, now: datetime) -> list[Due]:
    shown = []
    for what in (rules.ANSWER, rules.WORK):
        if began := since.get((ticket.id, what)):
            at = rules.due_at(what, ticket.kind, urgent=ticket.urgent, since=began, terms=terms)
            shown.append(Due(what, at, at < now))
    return shown

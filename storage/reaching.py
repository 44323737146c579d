"""The tickets that a key of the API reaches, and those that it reached once and does not any more.

A key reaches what was handed to its agency or, where it says so, all that a consent allows. Whoever had a ticket and
is not reached by a consent now is told that it is gone, and of it nothing but the code.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from flows import agreement, disclosure
from flows.model import Consent
from storage import consents, tickets
from storage.api_keys import HANDED, ApiKey
from storage.tables import consents as c
from storage.tables import handovers as h
from storage.tables import tickets as t
from storage.tickets import TicketRow
from storage.unit import Tx

_REACHING = tuple(one for one in agreement.REACHES if one != agreement.ELDER)  # an elder's word alone passes nothing on
_handed_to = sa.select(h.c.ticket_id).where(h.c.agency == sa.bindparam("of_agency"))


@dataclass(frozen=True, slots=True)
class Reached:
    """``is_shown`` is False for a ticket that is gone for the key."""

    ticket: TicketRow
    is_shown: bool


def page(
    tx: Tx,
    key: ApiKey,
    *,
    since: datetime | None,
    after: tuple[datetime, str] | None,
    until: datetime,
    limit: int,
    statuses: Collection[str] = (),
    kinds: Collection[str] = (),
) -> list[Reached]:
    """So many tickets in the order of their last change, and then of their ids: from ``since``, after ``after``.

    ``until``: later changes are left for the next time. What is gone comes whatever the status or the kind: whoever
    has a copy must hear of it.
    """
    wanted = [_condition(key), t.c.updated_at <= until]
    if since is not None:
        wanted.append(t.c.updated_at >= since)
    if after is not None:
        at = sa.literal(after[0], t.c.updated_at.type)
        wanted.append(sa.or_(t.c.updated_at > at, sa.and_(t.c.updated_at == at, t.c.id > after[1])))
    asked = [column.in_(some) for column, some in ((t.c.status, statuses), (t.c.kind, kinds)) if some]
    if asked:
        wanted.append(sa.or_(sa.and_(*asked), t.c.id.not_in(_standing(key))))
    found = tickets.by_change(tx, wanted, limit=limit)
    given = consents.of_tickets(tx, [one.id for one in found])
    return [Reached(one, _is_shown(one, given.get(one.id, []), key)) for one in found]


def one(tx: Tx, key: ApiKey, ticket: TicketRow) -> Reached | None:
    """The ticket as the key has it; None where it never did."""
    here = tx.execute(sa.select(t.c.id).where(t.c.id == ticket.id, _condition(key))).first()
    if here is None:
        return None
    return Reached(ticket, _is_shown(ticket, consents.of_ticket(tx, ticket.id), key))


def _is_shown(ticket: TicketRow, given: Collection[Consent], key: ApiKey) -> bool:
    return bool(disclosure.parts(ticket.tip, given, key.receiver))


def _standing(key: ApiKey) -> sa.Select[tuple[str]]:
    """The tickets that a consent reaches the agency for now."""
    return sa.select(c.c.ticket_id).where(
        c.c.purpose.in_(_REACHING),
        c.c.withdrawn_at.is_(None),
        # As ``consents`` writes a receiver from whom nothing was withdrawn.
        c.c.receivers.contains(f'"{key.receiver}": null', autoescape=True),
        c.c.ticket_id.is_not(None),
    )


def _condition(key: ApiKey) -> sa.ColumnElement[bool]:
    if key.reach == HANDED:
        return t.c.id.in_(_handed_to.params(of_agency=key.agency))
    named = sa.select(c.c.ticket_id).where(
        # The receivers of a consent are written as JSON, each agency once, whether its consent ended or not.
        c.c.purpose.in_(_REACHING),
        c.c.receivers.contains(f'"{key.receiver}"', autoescape=True),
        c.c.ticket_id.is_not(None),
    )
    return t.c.id.in_(named)

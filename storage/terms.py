"""Terms of tickets: who waits for an answer, what waits to be verified, and when somebody is to be told of it.

A row stands while the wait lasts. ``stage`` counts who was told (``flows.tickets``); ``due_at`` is when the next is to
be, empty until whoever watches has worked it out, and where all were told.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from flows.tickets import ANSWER, LEADS, NOBODY, OPEN, OVER, WORK
from storage.prepared import Prepared
from storage.tables import operators as o
from storage.tables import ticket_terms as t
from storage.tables import tickets as k
from storage.unit import Tx

BELL = "terms"

_insert = Prepared(sa.insert(t))
_row_of = (t.c.ticket_id == sa.bindparam("of_ticket"), t.c.what == sa.bindparam("of_what"))
_stands = sa.select(t.c.since).where(*_row_of)
_end = sa.delete(t).where(*_row_of)
_plan_anew = sa.update(t).where(t.c.ticket_id == sa.bindparam("of_ticket"), t.c.stage < LEADS).values(due_at=None)
_plan_all_anew = sa.update(t).where(t.c.stage < LEADS, t.c.due_at.is_not(None)).values(due_at=None)
_full = (
    sa.select(t, k.c.code, k.c.kind, k.c.urgent, k.c.first_answer_at, k.c.martyr_name, o.c.name.label("assignee"))
    .join(k, k.c.id == t.c.ticket_id)
    .outerjoin(o, o.c.id == k.c.assignee_id)
)
_unplanned = _full.where(t.c.due_at.is_(None), t.c.stage < LEADS).limit(sa.bindparam("most"))
_due = (
    _full.where(t.c.due_at <= sa.bindparam("now", type_=t.c.due_at.type))
    .order_by(t.c.due_at, t.c.ticket_id)
    .limit(sa.bindparam("most"))
)
_plan = sa.update(t).where(*_row_of).values(due_at=sa.bindparam("new_due_at", type_=t.c.due_at.type))
_told = (
    sa.update(t)
    .where(*_row_of)
    .values(stage=sa.bindparam("new_stage"), due_at=sa.bindparam("new_due_at", type_=t.c.due_at.type))
)
_next = sa.select(sa.func.min(t.c.due_at, type_=t.c.due_at.type))
_late = sa.select(t.c.ticket_id).where(t.c.stage == LEADS, t.c.what == ANSWER).limit(1)


@dataclass(frozen=True, slots=True)
class Term:
    """A wait, and of its ticket what is needed to speak of it."""

    ticket_id: str
    what: str
    since: datetime
    stage: int
    due_at: datetime | None
    code: str
    kind: str
    urgent: bool
    first_answer_at: datetime | None
    martyr_name: str
    assignee: str | None

    @property
    def is_first(self) -> bool:
        """Whether the person was never answered."""
        return self.first_answer_at is None


def open_ticket(tx: Tx, ticket_id: str, *, at: datetime, has_person: bool) -> None:
    """A new ticket waits to be verified and, where a person can be written to, for a first answer."""
    waits = (WORK, ANSWER) if has_person else (WORK,)
    rows = [{"ticket_id": ticket_id, "what": one, "since": at, "stage": NOBODY, "due_at": None} for one in waits]
    tx.run_all(_insert, rows)
    tx.ring(BELL)


def begin(tx: Tx, ticket_id: str, what: str, *, at: datetime) -> None:
    """The wait lasts from now on; one that lasts already goes on as it began."""
    if tx.execute(_stands, {"of_ticket": ticket_id, "of_what": what}).first() is None:
        row = {"ticket_id": ticket_id, "what": what, "since": at, "stage": NOBODY, "due_at": None}
        tx.run(_insert, row)
        tx.ring(BELL)


def end(tx: Tx, ticket_id: str, what: str) -> None:
    """The wait is over."""
    if tx.execute(_end, {"of_ticket": ticket_id, "of_what": what}).rowcount:
        tx.ring(BELL)


def follow(tx: Tx, ticket_id: str, status: str, *, at: datetime) -> None:
    """The waits are those that a ticket of this status has."""
    if status in OVER:
        end(tx, ticket_id, ANSWER)
    if status in OPEN:
        begin(tx, ticket_id, WORK, at=at)
    else:
        end(tx, ticket_id, WORK)


def plan_anew(tx: Tx, ticket_id: str) -> None:
    """Something that terms depend on has changed about the ticket."""
    if tx.execute(_plan_anew, {"of_ticket": ticket_id}).rowcount:
        tx.ring(BELL)


def plan_all_anew(tx: Tx) -> None:
    """How long terms are has changed."""
    tx.execute(_plan_all_anew)


def unplanned(tx: Tx, *, limit: int) -> list[Term]:
    """Waits of which nobody has worked out yet when somebody is to be told."""
    return [Term(**row._mapping) for row in tx.execute(_unplanned, {"most": limit})]


def due(tx: Tx, now: datetime, *, limit: int) -> list[Term]:
    """Waits of which somebody is to be told by now, the longest overdue first."""
    return [Term(**row._mapping) for row in tx.execute(_due, {"now": now, "most": limit})]


def next_due(tx: Tx) -> datetime | None:
    """When somebody is to be told next."""
    found: datetime | None = tx.execute(_next).scalar()
    return found


def plan(tx: Tx, term: Term, due_at: datetime) -> None:
    """Somebody is to be told then."""
    tx.execute(_plan, {"of_ticket": term.ticket_id, "of_what": term.what, "new_due_at": due_at})


def told(tx: Tx, term: Term, stage: int, due_at: datetime | None) -> None:
    """Those of the stage were told; the next ones are to be then."""
    values = {"of_ticket": term.ticket_id, "of_what": term.what, "new_stage": stage, "new_due_at": due_at}
    tx.execute(_told, values)


def any_late(tx: Tx) -> bool:
    """Whether a person still waits for an answer though the leads were told."""
    return tx.execute(_late).first() is not None


def since(tx: Tx, ticket_ids: Collection[str]) -> Mapping[tuple[str, str], datetime]:
    """Since when these tickets wait, by ticket and what for."""
    rows = tx.execute(sa.select(t.c.ticket_id, t.c.what, t.c.since).where(t.c.ticket_id.in_(list(ticket_ids))))
    return {(row.ticket_id, row.what): row.since for row in rows}

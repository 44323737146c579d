"""What is too old to be kept, class by class: how much there is of it, and its erasure in small units of work.

A hold on a ticket keeps all of it: its messages, files, what platforms delivered of its person, and the lines of the
audit log from the first that speaks of it. Nothing here decides when; ``bot.retention`` warns first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

import sqlalchemy as sa

from flows import jsonform
from flows.model import Tip
from storage import (
    audit,
    consents,
    conversations,
    faq,
    forgetting,
    holds,
    inbox,
    likenesses,
    media,
    messages,
    packets,
    register_checks,
    results,
    tickets,
)
from storage import tables as t
from storage.types import RawState, UtcDateTime
from storage.unit import Tx

AT_ONCE = 200
PEOPLE_AT_ONCE = 20  # each is many rows
ERASED = "erased"  # outcome of a ticket of which only the statistics are left
_OVER = ("closed", "duplicate")


class Kind(StrEnum):
    """A class of what is kept."""

    TIP = "tip"  # tickets that were told to the end, with their people
    INCOMPLETE = "incomplete"  # tickets that were never told to the end
    MESSAGES = "messages"  # what was said on tickets that are closed
    ATTACHMENTS = "attachments"  # photos, recordings and files of tickets that are closed
    RAW = "raw"  # what platforms delivered, word for word
    AUDIT = "audit"


@dataclass(frozen=True, slots=True)
class Term:
    """How long a class is kept: so many days from its last change, and nothing of it beyond ``until``."""

    days: int = 0  # 0: only ``until`` counts
    until: datetime | None = None

    def cutoff(self, at: datetime) -> datetime | None:
        """What was last changed up to then is too old at ``at``; None where nothing is."""
        if self.until is not None and at >= self.until:
            return at
        return at - timedelta(days=self.days) if self.days else None


@dataclass(frozen=True, slots=True)
class Gone:
    """``blobs``: SHA-256 of what no attachment has any more; the caller deletes them from the blob store."""

    count: int
    blobs: tuple[str, ...] = ()


def count(tx: Tx, kind: Kind, *, cutoff: datetime) -> int:
    """How many of the class were last changed up to ``cutoff`` and are not held."""
    if kind is Kind.AUDIT:
        return int(tx.execute(_counting(t.audit, t.audit.c.at < _audit_cutoff(tx, cutoff))).scalar_one())
    table, wanted = _wanted(tx, kind, cutoff)
    return int(tx.execute(_counting(table, *wanted)).scalar_one())


def erase(tx: Tx, kind: Kind, *, cutoff: datetime, at: datetime) -> Gone:
    """Up to ``AT_ONCE`` of them are gone (of the audit log all, of tips fewer); call it until nothing is."""
    if kind is Kind.AUDIT:
        return Gone(audit.cut(tx, older_than=_audit_cutoff(tx, cutoff), at=at, who=""))
    table, wanted = _wanted(tx, kind, cutoff)
    at_once = PEOPLE_AT_ONCE if kind is Kind.TIP else AT_ONCE
    ids = list(tx.execute(sa.select(table.c.id).where(*wanted).order_by(table.c.id).limit(at_once)).scalars())
    blobs: tuple[str, ...] = ()
    match kind:
        case Kind.TIP:
            blobs = _end_tips(tx, ids, wanted, at=at)
        case Kind.INCOMPLETE:
            for ticket_id in ids:
                blobs += _empty_ticket(tx, ticket_id, at=at)
        case Kind.MESSAGES:
            messages.delete(tx, ids)
        case Kind.ATTACHMENTS:
            whose = sa.select(t.attachments.c.ticket_id).where(t.attachments.c.id.in_(ids)).distinct()
            packed = packets.erase(tx, list(tx.execute(whose).scalars()), at=at)
            blobs = (*_delete_files(tx, t.attachments.c.id.in_(ids)), *media.unused(tx, packed))
        case Kind.RAW:
            tx.execute(sa.update(t.raw_updates).where(t.raw_updates.c.id.in_(ids)).values(body=b""))
    return Gone(len(ids), blobs)


def _counting(table: sa.Table, *wanted: Any) -> sa.Select[Any]:
    return sa.select(sa.func.count()).select_from(table).where(*wanted)


def _wanted(tx: Tx, kind: Kind, cutoff: datetime) -> tuple[sa.Table, tuple[Any, ...]]:
    held = sa.select(t.holds.c.ticket_id)
    closed = sa.select(t.tickets.c.id).where(
        t.tickets.c.status.in_(_OVER), t.tickets.c.updated_at <= cutoff, t.tickets.c.id.not_in(held)
    )
    match kind:
        case Kind.TIP:
            c = t.tickets.c
            forgotten = sa.select(t.ticket_events.c.ticket_id).where(t.ticket_events.c.what == forgetting.FORGOTTEN)
            is_left = sa.or_(c.outcome.is_(None), c.outcome != ERASED)
            complete = (~c.incomplete, c.updated_at <= cutoff, is_left)
            return t.tickets, (*complete, c.id.not_in(forgotten), c.id.not_in(held))
        case Kind.INCOMPLETE:
            c = t.tickets.c
            is_left = sa.or_(c.outcome.is_(None), c.outcome != ERASED)
            return t.tickets, (c.incomplete, c.updated_at <= cutoff, is_left, c.id.not_in(held))
        case Kind.MESSAGES:
            waiting = sa.select(t.outbox.c.message_id).where(t.outbox.c.message_id.is_not(None))
            return t.messages, (t.messages.c.ticket_id.in_(closed), t.messages.c.id.not_in(waiting))
        case Kind.ATTACHMENTS:
            return t.attachments, (t.attachments.c.ticket_id.in_(closed),)
        case Kind.RAW:
            r = t.raw_updates.c
            whose = r.person_index.not_in(_held_people(tx))
            # One that failed waits for ``retry``: an administrator has been told of it.
            return t.raw_updates, (r.at <= cutoff, r.body != b"", r.state == RawState.DONE, whose)
        case _:
            raise ValueError(kind)


def _audit_cutoff(tx: Tx, cutoff: datetime) -> datetime:
    """The log is cut at its beginning only: not beyond the first line about a ticket that is held."""
    about_held = t.audit.c.ticket_id.in_(sa.select(t.holds.c.ticket_id))
    first = tx.execute(sa.select(sa.func.min(t.audit.c.at, type_=UtcDateTime())).where(about_held)).scalar()
    return cutoff if first is None else min(cutoff, first)


def _held_people(tx: Tx) -> list[bytes]:
    """The blind indexes of everybody whose ticket is held, on every way into the conversation."""
    of_held = sa.select(t.tickets.c.conversation_id).where(
        t.tickets.c.id.in_(holds.standing(tx)), t.tickets.c.conversation_id.is_not(None)
    )
    found: list[bytes] = []
    for conversation_id in tx.execute(of_held.distinct()).scalars().all():
        for channel, user in conversations.ways(tx, conversation_id):
            found += inbox.person_indexes(tx, channel, user)
    return found


def _end_tips(tx: Tx, ids: Sequence[str], wanted: Sequence[Any], *, at: datetime) -> tuple[str, ...]:
    """The tips are over. A person of whom nothing else is kept is forgotten, address and all, and hears nothing of it.

    The blobs that nobody has any more.
    """
    blobs: tuple[str, ...] = ()
    ended: set[str] = set()
    for ticket_id in ids:
        ticket = tickets.get(tx, ticket_id)
        if ticket is None or ticket_id in ended:
            continue  # it went with its person
        whose = ticket.conversation_id
        mine = [one.id for one in tickets.of_conversation(tx, whose)] if whose is not None else []
        if whose is not None and _is_over(tx, whose, mine, wanted):
            blobs += forgetting.forget(tx, whose, at=at, outcome=ERASED).blobs
            forgetting.let_go(tx, whose)
            ended.update(mine)
        else:
            blobs += forgetting.forget_ticket(tx, ticket, at=at, outcome=ERASED)
            if whose is not None:
                _forget_draft(tx, whose, ticket.code)
    return blobs


def _is_over(tx: Tx, conversation_id: str, mine: Sequence[str], wanted: Sequence[Any]) -> bool:
    """Whether every ticket of the person is too old, and nothing is being told or asked for."""
    state = conversations.get(tx, conversation_id)
    busy = state is None or state.erase_at is not None or (state.tip is not None and state.tip.code == "")
    old = tx.execute(_counting(t.tickets, t.tickets.c.id.in_(mine), *wanted)).scalar_one()
    return not busy and old == len(mine)


def _empty_ticket(tx: Tx, ticket_id: str, *, at: datetime) -> tuple[str, ...]:
    """Nothing is left of the ticket but its code, kind, channel and times. The blobs that nobody has any more."""
    row = tx.execute(sa.select(t.tickets).where(t.tickets.c.id == ticket_id)).one()
    of_ticket = list(tx.execute(sa.select(t.messages.c.id).where(t.messages.c.ticket_id == ticket_id)).scalars())
    messages.delete(tx, of_ticket)
    packed = media.unused(tx, packets.forget(tx, [ticket_id], at=at))
    blobs = (*_delete_files(tx, t.attachments.c.ticket_id == ticket_id), *packed)
    tx.execute(sa.update(t.ticket_events).where(t.ticket_events.c.ticket_id == ticket_id).values(detail=b""))
    results.erase(tx, ticket_id)
    faq.forget(tx, [row.code])
    values = {
        "tip": tx.seal_json("tickets", ticket_id, "tip", jsonform.dump(Tip(began_at=row.created_at))),
        "reporter_name": b"",
        "reporter_phone": b"",
        "martyr_name": "",
        "search": "",
        "lat": None,
        "lon": None,
        **tickets.weighed(Tip()),
        "status": "closed",
        "outcome": ERASED,
        "urgent": False,
        "wants_person": False,
    }
    tx.execute(sa.update(t.tickets).where(t.tickets.c.id == ticket_id).values(**values))
    consents.let_go_of_ticket(tx, ticket_id, at=at)
    tickets.lose(tx, ticket_id)
    tickets.stop(tx, ticket_id)
    register_checks.forget(tx, ticket_id)
    tickets.touch(tx, ticket_id, at=at)
    if row.conversation_id is not None:
        _forget_draft(tx, row.conversation_id, row.code)
    return blobs


def _forget_draft(tx: Tx, conversation_id: str, code: str) -> None:
    """What the conversation still remembers of this tip is forgotten, so that nobody goes on with it."""
    state = conversations.get(tx, conversation_id)
    if state is not None and state.tip is not None and state.tip.code == code:
        talking_of = "" if state.talking_of == code else state.talking_of
        left = replace(state, tip=None, open="", path=(), doubt=None, misses=0, talking_of=talking_of, wake_at=None)
        conversations.save(tx, conversation_id, left)


def _delete_files(tx: Tx, wanted: Any) -> tuple[str, ...]:
    c = t.attachments.c
    gone = tx.execute(sa.delete(t.attachments).where(wanted).returning(c.sha256, c.ticket_id)).all()
    for ticket_id in sorted({row.ticket_id for row in gone if row.ticket_id}):
        likenesses.look_at_photos(tx, ticket_id)
    return media.unused(tx, (row.sha256 for row in gone))

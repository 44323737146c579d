"""A person is forgotten: everything that came from them or leads to them, but what a verified case needs.

Stays, and is said: of a ticket that was verified or handed over the facts of the martyr and the place, without the
person, their words and their files; of every other ticket a line without content, so that the numbers stay true; that
somebody consented, to what and until when; ids of updates without a body, so that a redelivery brings nothing back.
Ends in two steps where a receipt is still to reach the person: ``forget`` erases, ``let_go`` takes the address, too.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import sqlalchemy as sa

from flows import jsonform, tips, withheld
from flows.model import Origin, Tip
from storage import (
    broadcasts,
    consents,
    conversations,
    doors,
    faq,
    handovers,
    holds,
    likenesses,
    lookups,
    media,
    messages,
    packets,
    register_checks,
    results,
    retention,
    rights_requests,
    tickets,
)
from storage.tables import arrivals, attachments, group_messages, outbox, ticket_events
from storage.tables import conversations as c
from storage.tables import door_links as links
from storage.tables import doors as d
from storage.tables import messages as m
from storage.tables import reply_windows as w
from storage.tables import tickets as t
from storage.tickets import TicketRow
from storage.types import Direction
from storage.unit import Tx

NEEDED = ("verified", "handed_over")  # statuses of a case that the law keeps
NEEDED_OUTCOMES = ("found", "identified", "sampled")
FACTS = ("martyr-", "place-")
FORGOTTEN = "person_forgotten"  # the line of a ticket's history
_NUMBER = re.compile(r"(?<!\w)\+?\d(?:[\s.()-]?\d){7,}")


@dataclass(frozen=True, slots=True)
class Receipt:
    """``kept``: codes of tickets whose facts stay. ``blobs``: to be deleted once the commit stands."""

    code: str
    at: datetime
    erased: tuple[str, ...]
    kept: tuple[str, ...]
    messages: int
    files: int
    updates: int
    blobs: tuple[str, ...]


def held(tx: Tx, conversation_id: str) -> tuple[str, ...]:
    """The codes of the person's tickets that are held: until the hold ends, the person is not forgotten."""
    return tuple(one.code for one in tickets.of_conversation(tx, conversation_id) if holds.get(tx, one.id) is not None)


def forget(tx: Tx, conversation_id: str, *, at: datetime, outcome: str = "withdrawn") -> Receipt:
    """Erased. The conversation itself stays, as one that never began, for the receipt. Ask ``held`` before.

    ``outcome``: of the tickets of which nothing stays.
    """
    mine = tickets.of_conversation(tx, conversation_id)
    receipt = _forget(tx, mine, conversation_id, code=receipt_code(tx, conversation_id, at), at=at, outcome=outcome)
    tx.execute(sa.delete(outbox).where(outbox.c.conversation_id == conversation_id))
    updates = retention.erase_updates(tx, conversation_id)
    doors.forget_links(tx, conversation_id)
    lookups.erase(tx, conversation_id)
    broadcasts.forget(tx, conversation_id)
    tx.execute(sa.delete(arrivals).where(arrivals.c.conversation_id == conversation_id))
    consents.let_go(tx, conversation_id, at=at)
    messages.ring(tx, conversation_id, None)
    return replace(receipt, updates=updates)


def forget_by_ticket(tx: Tx, ticket: TicketRow, *, at: datetime) -> Receipt:
    """The person who told it is forgotten, where no conversation leads to them: the team entered the ticket."""
    consents.end(tx, ticket.id, at=at)
    return _forget(tx, [ticket], None, code=receipt_code(tx, ticket.id, at), at=at)


def forget_ticket(tx: Tx, ticket: TicketRow, *, at: datetime, outcome: str) -> tuple[str, ...]:
    """This ticket says nothing of its person any more; what else there is of them stays. The blobs nobody has now."""
    blobs = _forget(tx, [ticket], None, code="", at=at, outcome=outcome).blobs
    consents.let_go_of_ticket(tx, ticket.id, at=at)
    return blobs


def _forget(
    tx: Tx,
    mine: Sequence[TicketRow],
    conversation_id: str | None,
    *,
    code: str,
    at: datetime,
    outcome: str = "withdrawn",
) -> Receipt:
    kept = [one for one in mine if _is_needed(tx, one)]
    gone = [one for one in mine if one not in kept]
    ids = [one.id for one in mine]
    files = tx.execute(
        sa.delete(attachments).where(_of(attachments, conversation_id, ids)).returning(attachments.c.sha256)
    ).all()
    said = _messages(tx, conversation_id, ids, kept=[one.id for one in kept])
    messages.delete(tx, said)
    for one in kept:
        _mask_notes(tx, one.id)
        results.unname(tx, one.id)
        _strip(tx, one, _facts_alone(tickets.whole_tip(tx, one.id) or one.tip), at=at)
    for one in gone:
        _strip(tx, one, Tip(began_at=one.tip.began_at, code=one.code, source=one.source), at=at)
        _blank(tx, one.id, outcome)
    _unlink_history(tx, ids)
    faq.forget(tx, [one.code for one in mine])
    packed = packets.forget(tx, ids, at=at)
    return Receipt(
        code=code,
        at=at,
        erased=tuple(one.code for one in gone),
        kept=tuple(one.code for one in kept),
        messages=len(said),
        files=len(files),
        updates=0,
        blobs=media.unused(tx, (*(row.sha256 for row in files), *packed)),
    )


def _of(table: sa.Table, conversation_id: str | None, ids: Sequence[str]) -> sa.ColumnElement[bool]:
    of_tickets: sa.ColumnElement[bool] = table.c.ticket_id.in_(ids)
    return of_tickets if conversation_id is None else (table.c.conversation_id == conversation_id) | of_tickets


def is_forgotten(tx: Tx, ticket_id: str) -> bool:
    """Whether nothing may be written down any more that names somebody of this ticket."""
    found = sa.select(ticket_events.c.id).where(
        ticket_events.c.ticket_id == ticket_id, ticket_events.c.what == FORGOTTEN
    )
    return tx.execute(found.limit(1)).first() is not None


def let_go(tx: Tx, conversation_id: str) -> None:
    """The conversation is gone, with what was still said in it and every way into it."""
    said = sa.select(m.c.id).where(m.c.conversation_id == conversation_id)
    messages.delete(tx, list(tx.execute(said).scalars()))
    tx.execute(sa.delete(attachments).where(attachments.c.conversation_id == conversation_id))
    tx.execute(sa.delete(outbox).where(outbox.c.conversation_id == conversation_id))
    retention.erase_updates(tx, conversation_id)
    rights_requests.let_go(tx, conversation_id)
    broadcasts.forget(tx, conversation_id)
    for table in (links, d, w, arrivals):
        tx.execute(sa.delete(table).where(table.c.conversation_id == conversation_id))
    tx.execute(sa.delete(c).where(c.c.id == conversation_id))


def came_back(tx: Tx, conversation_id: str) -> bool:
    """Whether the person has begun to talk anew since they were forgotten."""
    now = conversations.get(tx, conversation_id)
    return now is not None and bool(now.language)


def is_delivered(tx: Tx, conversation_id: str) -> bool:
    """Whether nothing waits to be sent to the person any more."""
    waiting = sa.select(outbox.c.id).where(outbox.c.conversation_id == conversation_id)
    return tx.execute(waiting).first() is None


def receipt_code(tx: Tx, conversation_id: str, at: datetime) -> str:
    """The same for the same erasure, and nothing to guess a person from."""
    digest = tx.keys.index(f"receipt:{conversation_id}:{at.isoformat()}")
    letters = base64.b32encode(digest[:5]).decode()
    return f"XD-{letters[:4]}-{letters[4:]}"


def _is_needed(tx: Tx, ticket: TicketRow) -> bool:
    return ticket.status in NEEDED or ticket.outcome in NEEDED_OUTCOMES or bool(handovers.of_ticket(tx, ticket.id))


def _facts_alone(tip: Tip) -> Tip:
    """What was told of the martyr and the place; nothing of who told it, and none of their own words beside it."""
    answers = {field: one for field, one in tip.answers.items() if field.startswith(FACTS)}
    return Tip(
        began_at=tip.began_at,
        answers={field: replace(one, message_id="", origin=_unnamed(one.origin)) for field, one in answers.items()},
        code=tip.code,
        source=tip.source,
        withheld=tip.withheld,
        withheld_words=tip.withheld_words,
    )


def _unnamed(origin: Origin | None) -> Origin | None:
    """Where the team had it from, without the file, which is gone, and the words, which may name somebody."""
    return None if origin is None else replace(origin, file="", note="")


def _messages(tx: Tx, conversation_id: str | None, ids: Sequence[str], *, kept: Sequence[str]) -> list[str]:
    """All that was said; the team's notes on a case that stays are its own."""
    notes = (m.c.direction == Direction.NOTE) & m.c.ticket_id.in_(kept)
    return list(tx.execute(sa.select(m.c.id).where(_of(m, conversation_id, ids), ~notes)).scalars())


def _mask_notes(tx: Tx, ticket_id: str) -> None:
    """Numbers that may be telephones are gone from the team's notes."""
    for one in messages.of_ticket(tx, ticket_id):
        masked = _NUMBER.sub("…", one.text)
        values = {"before": b"", "text": tx.seal("messages", one.id, "text", masked)}
        tx.execute(sa.update(m).where(m.c.id == one.id).values(**values))


def _strip(tx: Tx, ticket: TicketRow, tip: Tip, *, at: datetime) -> None:
    told = tips.summary(withheld.without(tip))
    values = {
        "conversation_id": None,
        "wants_person": False,
        "martyr_name": told.martyr_name,
        "search": told.search,
        "lat": told.lat,
        "lon": told.lon,
        **tickets.weighed(tip),
        "tip": tx.seal_json("tickets", ticket.id, "tip", jsonform.dump(tip)),
        "reporter_name": tx.seal("tickets", ticket.id, "reporter_name", ""),
        "reporter_phone": tx.seal("tickets", ticket.id, "reporter_phone", ""),
    }
    tx.execute(sa.update(t).where(t.c.id == ticket.id).values(**values))
    tickets.lose(tx, ticket.id)
    likenesses.write(tx, ticket.id, tip)
    tickets.record(tx, ticket.id, at=at, who="", what=FORGOTTEN, alert=True)


def _blank(tx: Tx, ticket_id: str, outcome: str) -> None:
    """Closed: it counts, and says nothing."""
    results.erase(tx, ticket_id)
    register_checks.forget(tx, ticket_id)
    tx.execute(sa.update(t).where(t.c.id == ticket_id).values(status="closed", outcome=outcome, urgent=False))
    tickets.stop(tx, ticket_id)


def _unlink_history(tx: Tx, ids: Sequence[str]) -> None:
    plain = ("status", "corrected", "handed_over", "proposed", "confirmed")  # what they tell is none of the person's
    of_them = sa.update(ticket_events).where(ticket_events.c.ticket_id.in_(ids), ticket_events.c.what.not_in(plain))
    tx.execute(of_them.values(detail=b""))
    seen = sa.update(group_messages).where(group_messages.c.ticket_id.in_(ids))
    tx.execute(seen.values(person_external_id=None, message_ref=None))

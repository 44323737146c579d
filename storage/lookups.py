"""What the network is asked for conversations, in the background, and what it answered: kept for a while, sealed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from storage import conversations, doors, messages, tickets
from storage.tables import lookups as t
from storage.tables import network_answers as a
from storage.types import UtcDateTime
from storage.unit import Tx
from storage.upsert import insert

BELL = "lookups"
KEPT = timedelta(days=30)  # answers; a place is not renamed more often, and a link leads where it led

_due = (
    sa.select(t)
    .where(t.c.due_at <= sa.bindparam("now", type_=UtcDateTime()))
    .order_by(t.c.due_at, t.c.id)
    .limit(sa.bindparam("most"))
)
_next_due = sa.select(sa.func.min(t.c.due_at, type_=UtcDateTime()))


@dataclass(frozen=True, slots=True)
class Lookup:
    id: str
    conversation_id: str
    channel: str
    external_id: str
    kind: str
    question: str
    attempts: int


@dataclass(frozen=True, slots=True)
class Asker:
    """Whom the answer is for: the person, and the ticket that the question belongs to by now ("" where none)."""

    channel: str
    user: str
    code: str


def ask(
    tx: Tx, conversation_id: str, *, channel: str, external_id: str, kind: str, question: str, at: datetime
) -> None:
    """The question waits for its answer; one that the conversation waits for already is not asked twice."""
    row_id = tx.new_id()
    values = {
        "id": row_id,
        "conversation_id": conversation_id,
        "channel": channel,
        "external_id": external_id,
        "kind": kind,
        "question": tx.seal("lookups", row_id, "question", question),
        "question_index": _index(tx, kind, question),
        "attempts": 0,
        "due_at": at,
        "error": "",
    }
    tx.execute(insert(t).on_conflict_do_nothing(index_elements=["conversation_id", "question_index"]), values)
    tx.ring(BELL)


def due(tx: Tx, now: datetime, *, limit: int) -> list[Lookup]:
    """Those whose turn it is, the longest waiting first."""
    return [
        Lookup(
            id=row.id,
            conversation_id=row.conversation_id,
            channel=row.channel,
            external_id=row.external_id,
            kind=row.kind,
            question=tx.unseal("lookups", row.id, "question", row.question),
            attempts=row.attempts,
        )
        for row in tx.execute(_due, {"now": now, "most": limit})
    ]


def next_due(tx: Tx) -> datetime | None:
    """When the next one is due, None where none waits."""
    found: datetime | None = tx.execute(_next_due).scalar()
    return found


def again(tx: Tx, lookup_id: str, *, due_at: datetime, error: str) -> None:
    """It failed and is due again later."""
    tx.execute(
        sa.update(t).where(t.c.id == lookup_id).values(attempts=t.c.attempts + 1, due_at=due_at, error=error[:200])
    )


def done(tx: Tx, lookup_id: str) -> None:
    """Nobody waits for it any more."""
    tx.execute(sa.delete(t).where(t.c.id == lookup_id))


def asker(tx: Tx, one: Lookup) -> Asker | None:
    """Whom to tell; None where what was said has been erased meanwhile."""
    is_there = tx.execute(sa.select(t.c.id).where(t.c.id == one.id)).first() is not None
    address = conversations.address(tx, one.conversation_id)
    if not is_there or address is None:
        return None
    message = messages.by_external(tx, one.conversation_id, one.external_id) if one.external_id else None
    ticket = tickets.get(tx, message.ticket_id) if message is not None and message.ticket_id else None
    user = address.user
    if address.channel != one.channel:
        through = [door.user for door in doors.of_conversation(tx, one.conversation_id) if door.channel == one.channel]
        if not through:
            return None
        user = through[-1]
    return Asker(one.channel, user, ticket.code if ticket else "")


def answer(tx: Tx, kind: str, question: str, *, now: datetime) -> Mapping[str, Any] | None:
    """What the network answered to this lately; None where it was not asked."""
    for index in tx.keys.indexes(f"lookup:{kind}:{question}"):
        row = tx.execute(sa.select(a).where(a.c.question_index == index, a.c.at > now - KEPT)).first()
        if row is not None:
            found: Mapping[str, Any] = tx.unseal_json("network_answers", row.id, "answer", row.answer)
            return found
    return None


def keep_answer(tx: Tx, kind: str, question: str, found: Mapping[str, Any], *, at: datetime) -> None:
    """The answer is there for whoever asks the same; what is old goes."""
    index = _index(tx, kind, question)
    tx.execute(sa.delete(a).where(sa.or_(a.c.at <= at - KEPT, a.c.question_index == index)))
    row_id = tx.new_id()
    sealed = tx.seal_json("network_answers", row_id, "answer", dict(found))
    tx.execute(sa.insert(a), {"id": row_id, "question_index": index, "answer": sealed, "at": at})


def erase(tx: Tx, conversation_id: str) -> None:
    """Questions of the conversation are gone, and the kept answers to them."""
    rows = tx.execute(sa.delete(t).where(t.c.conversation_id == conversation_id).returning(t.c.question_index)).all()
    for row in rows:
        tx.execute(sa.delete(a).where(a.c.question_index == row.question_index))


def _index(tx: Tx, kind: str, question: str) -> bytes:
    return tx.keys.index(f"lookup:{kind}:{question}")

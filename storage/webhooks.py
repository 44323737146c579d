"""What the addresses of API keys are to be told of tickets: a row a key and ticket, so that many changes are one.

A change is noted in the transaction that makes it. Whether it concerns the key at all is looked at when it is told.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage.tables import api_keys as k
from storage.tables import webhooks as t
from storage.types import UtcDateTime
from storage.unit import Tx
from storage.upsert import insert

BELL = "webhooks"
IDLE, WAITING, GIVEN_UP = "idle", "waiting", "given_up"
NEVER, SHOWN, GONE = "", "shown", "gone"  # what the address knows of the ticket

_time = UtcDateTime()
_listening = sa.select(k.c.id).where(
    k.c.url != "", k.c.withdrawn_at.is_(None), k.c.expires_at > sa.bindparam("now", type_=_time)
)
_given_up = sa.select(t.c.id).where(t.c.key_id == sa.bindparam("of_key"), t.c.state == GIVEN_UP).limit(1)
_note = insert(t)
_note = _note.on_conflict_do_update(
    index_elements=["key_id", "ticket_id"],
    set_={
        "version": t.c.version + 1,
        "since": sa.case((t.c.state == WAITING, t.c.since), else_=_note.excluded.since),
        "due_at": sa.case((t.c.state == WAITING, t.c.due_at), else_=_note.excluded.due_at),
        "attempts": sa.case((t.c.state == WAITING, t.c.attempts), else_=0),
        "state": WAITING,
    },
)
_due = sa.select(t).where(t.c.state == WAITING, t.c.due_at <= sa.bindparam("now", type_=_time))
_keys_due = sa.select(t.c.key_id).where(t.c.state == WAITING, t.c.due_at <= sa.bindparam("now", type_=_time)).distinct()
_next_due = sa.select(sa.func.min(t.c.due_at, type_=_time)).where(
    t.c.state == WAITING, t.c.due_at > sa.bindparam("now", type_=_time)
)
_row = t.c.id == sa.bindparam("row_id")
_told = (
    sa.update(t)
    .where(_row)
    .values(
        told=sa.bindparam("new_told"),
        state=sa.case((t.c.version == sa.bindparam("of_version"), IDLE), else_=WAITING),
        attempts=0,
        error="",
    )
)
_forget = sa.delete(t).where(_row, t.c.version == sa.bindparam("of_version"))
_again = (
    sa.update(t)
    .where(_row)
    .values(
        attempts=t.c.attempts + 1,
        due_at=sa.bindparam("new_due_at", type_=_time),
        error=sa.bindparam("new_error"),
    )
)
_give_up = (
    sa.update(t)
    .where(_row, t.c.version == sa.bindparam("of_version"))
    .values(state=GIVEN_UP, error=sa.bindparam("new_error"))
)


@dataclass(frozen=True, slots=True)
class Change:
    """A ticket of which the key's address is to be told."""

    id: str
    key_id: str
    ticket_id: str
    told: str
    version: int
    since: datetime
    attempts: int


@dataclass(frozen=True, slots=True)
class Count:
    """How it stands with the address of one key."""

    waiting: int = 0
    given_up: int = 0
    error: str = ""


def changed(tx: Tx, ticket_id: str, *, at: datetime) -> None:
    """Every address that listens is to be told; costs next to nothing where there is none."""
    for row in tx.execute(_listening, {"now": at}).all():
        values = {"id": tx.new_id(), "key_id": row.id, "ticket_id": ticket_id, "told": NEVER, "state": WAITING}
        tx.execute(_note, {**values, "version": 1, "since": at, "due_at": at, "attempts": 0, "error": ""})
        tx.ring(BELL)


def keys_due(tx: Tx, now: datetime) -> list[str]:
    """The keys whose addresses are to be told something now."""
    return list(tx.execute(_keys_due, {"now": now}).scalars())


def due(tx: Tx, key_id: str, now: datetime, *, limit: int) -> list[Change]:
    """What this key's address is to be told now, in the order of the first change."""
    wanted = _due.where(t.c.key_id == key_id).order_by(t.c.due_at, t.c.id).limit(limit)
    return [_change(row) for row in tx.execute(wanted, {"now": now})]


def next_due(tx: Tx, now: datetime) -> datetime | None:
    found: datetime | None = tx.execute(_next_due, {"now": now}).scalar()
    return found


def told(tx: Tx, change: Change, what: str) -> None:
    """The address knows it; what changed meanwhile still waits. ``what``: SHOWN or GONE."""
    tx.execute(_told, {"row_id": change.id, "of_version": change.version, "new_told": what})


def concerns_nobody(tx: Tx, change: Change) -> None:
    """The ticket is none of the key's, and never was."""
    tx.execute(_forget, {"row_id": change.id, "of_version": change.version})


def again(tx: Tx, change: Change, *, due_at: datetime, error: str) -> None:
    """It did not arrive, and is told again then."""
    tx.execute(_again, {"row_id": change.id, "new_due_at": due_at, "new_error": error})


def give_up(tx: Tx, change: Change, *, error: str) -> bool:
    """It is told no more, unless somebody of the team wants it, or the ticket changes.

    False where the ticket changed meanwhile: that still waits.
    """
    return tx.execute(_give_up, {"row_id": change.id, "of_version": change.version, "new_error": error}).rowcount == 1


def has_given_up(tx: Tx, key_id: str) -> bool:
    """Whether something stands that this key's address was not told."""
    return tx.execute(_given_up, {"of_key": key_id}).first() is not None


def send_again(tx: Tx, key_id: str, *, at: datetime) -> int:
    """What was given up, and what waits for a later moment, is told now; how many."""
    mine = (t.c.key_id == key_id, t.c.state.in_((WAITING, GIVEN_UP)))
    done = tx.execute(sa.update(t).where(*mine).values(state=WAITING, due_at=at, since=at, attempts=0)).rowcount
    tx.ring(BELL)
    return done


def forget(tx: Tx, key_id: str) -> None:
    """The key's address is told nothing any more, and what it knew is not kept."""
    tx.execute(sa.delete(t).where(t.c.key_id == key_id))


def counts(tx: Tx) -> dict[str, Count]:
    """How it stands with each key's address."""
    found: dict[str, Count] = {}
    rows = tx.execute(
        sa.select(t.c.key_id, t.c.state, sa.func.count(), sa.func.max(t.c.error)).group_by(t.c.key_id, t.c.state)
    )
    for row in rows:
        key_id, state, count, error = tuple(row)
        was = found.get(key_id, Count())
        found[key_id] = Count(
            count if state == WAITING else was.waiting,
            count if state == GIVEN_UP else was.given_up,
            error if error and state != IDLE else was.error,
        )
    return found


def _change(row: Any) -> Change:
    return Change(row.id, row.key_id, row.ticket_id, row.told, row.version, row.since, row.attempts)

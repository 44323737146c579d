"""Conversations: what the machine remembers of one person on one channel, sealed, found by a blind index."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from flows import jsonform
from flows.model import Conversation
from storage import doors
from storage.prepared import Prepared
from storage.tables import conversations as t
from storage.unit import UNREADABLE, Tx

_of_user = sa.select(t.c.id, t.c.state).where(
    t.c.channel == sa.bindparam("channel"), t.c.user_index == sa.bindparam("user_index")
)
_find = Prepared(_of_user)
# Where several turns may run at once, the next of this conversation waits for this one, and reads what it left.
_find_and_hold = Prepared(_of_user.with_for_update())
_insert = sa.insert(t)
_reindex = sa.update(t).where(t.c.id == sa.bindparam("row_id")).values(user_index=sa.bindparam("new_index"))
_save = Prepared(
    sa.update(t)
    .where(t.c.id == sa.bindparam("row_id"))
    .values(
        state=sa.bindparam("new_state"),
        wake_at=sa.bindparam("new_wake_at"),
        blocked=sa.bindparam("new_blocked"),
        touched_at=sa.func.coalesce(sa.bindparam("new_touched_at", type_=t.c.touched_at.type), t.c.touched_at),
    )
)
_get = sa.select(t.c.state).where(t.c.id == sa.bindparam("row_id"))
_hold = _get.with_for_update()
_address = sa.select(t.c.channel, t.c.user, t.c.blocked).where(t.c.id == sa.bindparam("row_id"))
_due = (
    sa.select(t.c.id, t.c.channel, t.c.user, t.c.wake_at)
    .where(t.c.wake_at <= sa.bindparam("now", type_=t.c.wake_at.type))
    .order_by(t.c.wake_at)
    .limit(sa.bindparam("most"))
)
_next_wake = sa.select(sa.func.min(t.c.wake_at, type_=t.c.wake_at.type)).where(
    t.c.wake_at > sa.bindparam("now", type_=t.c.wake_at.type)
)


@dataclass(frozen=True, slots=True)
class Address:
    """Where a person is reached."""

    channel: str
    user: str
    blocked: bool


@dataclass(frozen=True, slots=True)
class Due:
    """A conversation that asked to be woken at ``wake_at``."""

    id: str
    channel: str
    user: str
    wake_at: datetime


def load(tx: Tx, channel: str, user: str, *, at: datetime) -> tuple[str, Conversation]:
    """The id and the state of the conversation, the user's own or one they have a door into; a new one else.

    It is held: no other unit beside this one works on it until the commit.
    """
    found = _look_up(tx, channel, user) or _behind_door(tx, channel, user)
    if found is not None:
        return found
    conversation = Conversation(channel=channel, user=user)
    conversation_id = tx.new_id()
    values = {
        "id": conversation_id,
        "channel": channel,
        "user": tx.seal("conversations", conversation_id, "user", user),
        "user_index": tx.keys.index(f"{channel}:{user}"),
        "state": tx.seal_json("conversations", conversation_id, "state", jsonform.dump(conversation)),
        "wake_at": None,
        "blocked": False,
        "created_at": at,
        "touched_at": at,
    }
    tx.execute(_insert, values)
    return conversation_id, conversation


def find(tx: Tx, channel: str, user: str) -> str | None:
    """The id of the conversation, where there is one: the user's own, else one they have a door into."""
    for index in tx.keys.indexes(f"{channel}:{user}"):
        row = tx.row(_find, {"channel": channel, "user_index": index})
        if row is not None:
            return str(row[0])
    return doors.find(tx, channel, user)


def hold(tx: Tx, conversation_id: str) -> None:
    """No other unit beside this one works on the conversation until the commit."""
    tx.execute(_hold, {"row_id": conversation_id})


def save(tx: Tx, conversation_id: str, conversation: Conversation) -> None:
    """The state is what is given."""
    sealed = tx.seal_json("conversations", conversation_id, "state", jsonform.dump(conversation))
    if tx.opened is not None:
        tx.opened.put(conversation_id, sealed, conversation)
    values = {
        "row_id": conversation_id,
        "new_state": sealed,
        "new_wake_at": conversation.wake_at,
        "new_blocked": conversation.blocked,
        "new_touched_at": conversation.touched_at,
    }
    tx.run(_save, values)


def get(tx: Tx, conversation_id: str) -> Conversation | None:
    row = tx.execute(_get, {"row_id": conversation_id}).first()
    return None if row is None else _state(tx, conversation_id, row.state)


def address(tx: Tx, conversation_id: str) -> Address | None:
    """Channel and user id of the conversation."""
    row = tx.execute(_address, {"row_id": conversation_id}).first()
    if row is None:
        return None
    user = tx.unseal("conversations", conversation_id, "user", row.user)
    return Address(channel=row.channel, user=user, blocked=row.blocked)


def ways(tx: Tx, conversation_id: str) -> list[tuple[str, str]]:
    """Channel and user id of every way into the conversation: its own address, and the doors."""
    own = address(tx, conversation_id)
    found = [(own.channel, own.user)] if own is not None else []
    return found + [(one.channel, one.user) for one in doors.of_conversation(tx, conversation_id)]


def due(tx: Tx, now: datetime, *, limit: int) -> list[Due]:
    """Those that asked to be woken by now, the longest overdue first."""
    found = []
    for row in tx.execute(_due, {"now": now, "most": limit}):
        try:
            user = tx.unseal("conversations", row.id, "user", row.user)
        except UNREADABLE:  # it must not keep the others
            continue
        found.append(Due(row.id, row.channel, user, row.wake_at))
    return found


def next_wake(tx: Tx, now: datetime) -> datetime | None:
    """When the next of those that are not due yet wants to be woken."""
    found: datetime | None = tx.execute(_next_wake, {"now": now}).scalar_one()
    return found


def _behind_door(tx: Tx, channel: str, user: str) -> tuple[str, Conversation] | None:
    conversation_id = doors.find(tx, channel, user)
    row = tx.execute(_hold, {"row_id": conversation_id}).first() if conversation_id else None
    return None if row is None or conversation_id is None else (conversation_id, _state(tx, conversation_id, row.state))


def _look_up(tx: Tx, channel: str, user: str) -> tuple[str, Conversation] | None:
    text = f"{channel}:{user}"
    newest = tx.keys.index(text)
    row = tx.row(_find_and_hold, {"channel": channel, "user_index": newest})
    if row is None:
        # Written under an older key: found by its index, and moved to the newest.
        for index in tx.keys.indexes(text)[1:]:
            row = tx.row(_find_and_hold, {"channel": channel, "user_index": index})
            if row is not None:
                tx.execute(_reindex, {"row_id": row[0], "new_index": newest})
                break
    return None if row is None else (row[0], _state(tx, row[0], row[1]))


def _state(tx: Tx, conversation_id: str, sealed: bytes) -> Conversation:
    known = tx.opened.get(conversation_id, sealed) if tx.opened is not None else None
    if isinstance(known, Conversation):
        return known
    return jsonform.load(Conversation, tx.unseal_json("conversations", conversation_id, "state", sealed))

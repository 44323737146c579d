"""The outbox: what waits to be sent, written in the same transaction as what it answers.

Promises: rows of one lane leave strictly in the order of enqueuing, one at a time; a row is claimed by one holder; a
final row is gone and its outcome stands on the message. A lane is a conversation, or what the caller names. What takes
a row says in the same statement that it must still be waiting: beside it others may send, claim or write to the lane.
Does not promise *once*: between the platform's answer and ``sent`` a crash leaves the row claimed. ``recover`` puts it
back with one doubt more: a try that may have arrived. The sender decides by the doubts, which tries that certainly did
not arrive (429, no connection) leave as they are.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import NoResultFound

from storage import conversations, messages, news
from storage.prepared import Prepared
from storage.tables import messages as m
from storage.tables import outbox as t
from storage.tables import tickets
from storage.types import Delivery, OutboxState, UtcDateTime
from storage.unit import UNREADABLE, Tx

_first = t.alias("first")

_insert = Prepared(sa.insert(t))
_lane_is_used = Prepared(sa.select(t.c.id).where(t.c.lane == sa.bindparam("lane")).limit(1))
# SQLite keeps no statistics here, and would look among all that wait for what it can find by a lane or an id. No index
# knows what a function gives.
_state = sa.func.coalesce(t.c.state, sa.null(), type_=t.c.state.type)
_due_at = sa.func.coalesce(t.c.due_at, sa.null(), type_=UtcDateTime())
_merging = Prepared(
    sa.select(t.c.id, t.c.message_id, t.c.merge_key).where(
        t.c.lane == sa.bindparam("lane"), _state == OutboxState.WAITING, t.c.merge_key.is_not(None)
    )
)
# Walked in the order in which they leave, until there are enough: what is due is not sorted each time.
_heads = (
    sa.select(t)
    .where(
        t.c.state == OutboxState.WAITING,
        _due_at <= sa.bindparam("now", type_=UtcDateTime()),
        t.c.channel.in_(sa.bindparam("channels", expanding=True)),
        ~sa.exists().where(_first.c.lane == t.c.lane, _first.c.id < t.c.id),
        # A row that came back behind a row being sent cannot pass it either.
        ~sa.exists().where(_first.c.lane == t.c.lane, _first.c.state == OutboxState.SENDING),
    )
    .order_by(t.c.priority, t.c.due_at, t.c.id)
    .limit(sa.bindparam("most"))
    .with_for_update(skip_locked=True)
)
_next_in_lane = sa.select(t).where(t.c.lane == sa.bindparam("lane")).order_by(t.c.id).limit(1)
_take = Prepared(
    sa.update(t)
    .where(t.c.id == sa.bindparam("row_id"), t.c.state == OutboxState.WAITING)
    .values(state=OutboxState.SENDING, holder=sa.bindparam("new_holder"), attempts=t.c.attempts + 1)
)
_take_all = (
    sa.update(t)
    .where(t.c.id.in_(sa.bindparam("row_ids", expanding=True)), _state == OutboxState.WAITING)
    .values(state=OutboxState.SENDING, holder=sa.bindparam("new_holder"), attempts=t.c.attempts + 1)
    .returning(t.c.id)
)
_message = Prepared(sa.select(m.c.kind, m.c.text, m.c.choices).where(m.c.id == sa.bindparam("row_id")))
_set_delivery = sa.update(m).where(m.c.id == sa.bindparam("row_id")).values(delivery=sa.bindparam("new_delivery"))
_finish = Prepared(sa.delete(t).where(t.c.id == sa.bindparam("row_id")).returning(t.c.message_id, t.c.lane))
_outcome = Prepared(
    sa.update(m)
    .where(m.c.id == sa.bindparam("row_id"))
    .values(
        delivery=sa.bindparam("new_delivery"),
        delivery_error=sa.bindparam("new_error"),
        # Nothing new: the ids of the parts that went out stay known.
        external_id=sa.func.coalesce(sa.func.nullif(sa.bindparam("new_external_id"), ""), m.c.external_id),
    )
    .returning(m.c.conversation_id, m.c.ticket_id, m.c.operator_id, m.c.operator_ref)
)
_first_answer = (
    sa.update(tickets)
    .where(tickets.c.id == sa.bindparam("row_id"), tickets.c.first_answer_at.is_(None))
    .values(first_answer_at=sa.bindparam("new_at"))
)
_retry = (
    sa.update(t)
    .where(
        t.c.id == sa.bindparam("row_id"),
        t.c.holder == sa.func.coalesce(sa.bindparam("of_holder", type_=t.c.holder.type), t.c.holder),
    )
    .values(
        state=OutboxState.WAITING,
        holder=None,
        due_at=sa.bindparam("new_due_at"),
        error=sa.bindparam("new_error"),
    )
    .returning(t.c.message_id)
)
# What may have been seen is not taken back for an acknowledgement: its merge key goes.
_retry_in_doubt = _retry.values(
    merge_key=None,
    doubts=t.c.doubts + 1,
    doubt_since=sa.func.coalesce(t.c.doubt_since, sa.bindparam("new_doubt_since", type_=t.c.doubt_since.type)),
)
_went_out = sa.update(m).where(m.c.id == sa.bindparam("row_id")).values(external_id=sa.bindparam("new_external_id"))
_let_go = (
    sa.update(t)
    .where(t.c.id == sa.bindparam("row_id"), t.c.holder == sa.bindparam("old_holder"))
    .values(state=OutboxState.WAITING, holder=None, attempts=t.c.attempts - 1)
    .returning(t.c.message_id)
)
_is_held = sa.select(t.c.id).where(
    t.c.id == sa.bindparam("row_id"), t.c.holder == sa.bindparam("of_holder"), t.c.state == OutboxState.SENDING
)
_holders = sa.select(t.c.holder).where(t.c.state == OutboxState.SENDING).distinct()
_again = (
    sa.update(m)
    .where(
        m.c.id == sa.bindparam("row_id"),
        m.c.delivery.in_((Delivery.FAILED, Delivery.UNKNOWN, Delivery.HELD)),
        m.c.kind != messages.TO_MANY,  # on its day, or not at all
    )
    .values(delivery=Delivery.WAITING, delivery_error="", marked=False)
    .returning(m.c.conversation_id)
)
_hurry = (
    sa.update(t)
    .where(
        t.c.conversation_id == sa.bindparam("of_conversation"),
        _state == OutboxState.WAITING,
        t.c.doubts > 0,
        _due_at > sa.bindparam("new_due_at"),
    )
    .values(due_at=sa.bindparam("new_due_at"))
)
_unmark = sa.update(m).where(m.c.id == sa.bindparam("row_id")).values(marked=False)
_next_due = sa.select(sa.func.min(t.c.due_at, type_=UtcDateTime())).where(
    t.c.state == OutboxState.WAITING, t.c.due_at > sa.bindparam("now", type_=UtcDateTime())
)
_size = sa.select(t.c.channel, sa.func.count().label("rows")).group_by(t.c.channel)


@dataclass(frozen=True, slots=True)
class Sending:
    """A row claimed for sending. ``attempts`` counts this one: 1 is the first."""

    id: str
    lane: str
    channel: str
    target: str
    message_id: str | None
    conversation_id: str | None
    message: Mapping[str, Any]  # the payload; or text, kind, and the message's choices, words, wants
    attempts: int
    priority: int
    doubts: int = 0  # tries before this one that may have arrived
    doubt_since: datetime | None = None  # when the first of them was made, at the earliest
    is_broken: bool = False  # it cannot be read, neither to whom nor what


def enqueue(
    tx: Tx,
    *,
    channel: str,
    target: str,
    conversation_id: str | None = None,
    message_id: str | None = None,
    payload: Mapping[str, Any] | None = None,
    priority: int,
    due_at: datetime,
    merge: str | None = None,
    lane: str | None = None,
    claimed_by: str | None = None,
) -> Sending | None:
    """The message, or the payload where there is none, will be sent to ``target``.

    ``merge``: an acknowledgement. It takes the place of a waiting one with the same key in its lane; a row without a
    key takes the place of all waiting ones that have one. Their messages go too.
    ``claimed_by``: the row is claimed at once where nothing else is in its lane, and given back.
    """
    lane = lane or conversation_id or f"{channel}:{tx.keys.index(target).hex()[:32]}"
    free = _make_room(tx, lane, merge)
    row_id = tx.new_id()
    claimed = claimed_by is not None and free
    values = {
        "id": row_id,
        "message_id": message_id,
        "conversation_id": conversation_id,
        "channel": channel,
        "lane": lane,
        "target": tx.seal("outbox", row_id, "target", target),
        "payload": b"" if message_id else tx.seal_json("outbox", row_id, "payload", payload or {}),
        "priority": priority,
        "state": OutboxState.SENDING if claimed else OutboxState.WAITING,
        "attempts": 1 if claimed else 0,
        "doubts": 0,
        "doubt_since": None,
        "due_at": due_at,
        "merge_key": merge,
        "holder": claimed_by if claimed else None,
        "error": "",
    }
    tx.run(_insert, values)
    if not claimed:
        tx.ring("outbox")
        return None
    if message_id and payload is None:
        payload = _message_of(tx, message_id)
    return Sending(
        id=row_id,
        lane=lane,
        channel=channel,
        target=target,
        message_id=message_id,
        conversation_id=conversation_id,
        message=payload or {},
        attempts=1,
        priority=priority,
    )


def claim(tx: Tx, now: datetime, *, holder: str, limit: int, channels: Collection[str]) -> list[Sending]:
    """The due heads of lanes that nobody is sending, most urgent first, are the holder's. At most one a lane."""
    rows = tx.execute(_heads, {"now": now, "channels": list(channels), "most": limit}).all()
    if not rows:
        return []
    # Another process may have looked at the same moment: each row is whose statement found it waiting.
    taken = set(tx.execute(_take_all, {"row_ids": [row.id for row in rows], "new_holder": holder}).scalars())
    return [_sending(tx, row) for row in rows if row.id in taken]


def sent(tx: Tx, row_id: str, *, external_id: str, at: datetime, next_for: str | None = None) -> Sending | None:
    """It arrived. ``next_for``: the lane's next row, if it is due, is that holder's and given back."""
    return _final(tx, row_id, delivery=Delivery.SENT, error="", external_id=external_id, at=at, next_for=next_for)


def retry(
    tx: Tx,
    row_id: str,
    *,
    due_at: datetime,
    error: str,
    tried_at: datetime | None = None,
    sent_so_far: str = "",
    holder: str | None = None,
) -> None:
    """It waits again, in its place, until then. ``holder``: only where it is that holder's still.

    ``tried_at``: when the try was made that may have arrived; None for one that certainly did not. ``sent_so_far``:
    the platform's ids of the parts that went out before.
    """
    values = {"row_id": row_id, "new_due_at": due_at, "new_error": error[:1000], "of_holder": holder}
    if tried_at is not None:
        row = tx.execute(_retry_in_doubt, {**values, "new_doubt_since": tried_at}).first()
    else:
        row = tx.execute(_retry, values).first()
    if row is not None and row.message_id:
        tx.execute(_set_delivery, {"row_id": row.message_id, "new_delivery": Delivery.WAITING})
        if sent_so_far or tried_at is not None:
            tx.execute(_went_out, {"row_id": row.message_id, "new_external_id": sent_so_far})
    tx.ring("outbox")


def give_up(
    tx: Tx, row_id: str, *, outcome: str, error: str, at: datetime, external_id: str = "", next_for: str | None = None
) -> Sending | None:
    """It is not sent any more: ``failed``, ``unknown`` or ``held``. What follows in its lane may go."""
    outcome = Delivery(outcome)
    return _final(tx, row_id, delivery=outcome, error=error[:1000], external_id=external_id, at=at, next_for=next_for)


def let_go(tx: Tx, row_id: str, *, holder: str) -> None:
    """Claimed and not tried: it waits again, as if it had not been claimed."""
    row = tx.execute(_let_go, {"row_id": row_id, "old_holder": holder}).first()
    if row is not None and row.message_id:
        tx.execute(_set_delivery, {"row_id": row.message_id, "new_delivery": Delivery.WAITING})
    tx.ring("outbox")


def is_held(tx: Tx, row_id: str, *, holder: str) -> bool:
    """Whether the row is the holder's still: a process that was silent for long was taken for gone."""
    return tx.execute(_is_held, {"row_id": row_id, "of_holder": holder}).first() is not None


def holders(tx: Tx) -> set[str]:
    """Who holds rows in sending."""
    return set(tx.execute(_holders).scalars())


def recover(tx: Tx, *, holder: str, alive: Collection[str] = ()) -> int:
    """Rows left in sending by holders that are gone wait again, with a doubt more. Gives their number."""
    gone = (t.c.state == OutboxState.SENDING, t.c.holder.not_in([holder, *alive]))
    of_rows = sa.select(t.c.message_id).where(*gone, t.c.message_id.is_not(None))
    tx.execute(sa.update(m).where(m.c.id.in_(of_rows)).values(delivery=Delivery.WAITING))
    # Not claimed before it was due: that is the earliest that the try can have been made.
    in_doubt = {
        "doubts": t.c.doubts + 1,
        "doubt_since": sa.func.coalesce(t.c.doubt_since, t.c.due_at),
        "merge_key": None,
    }
    count = tx.execute(sa.update(t).where(*gone).values(state=OutboxState.WAITING, holder=None, **in_doubt)).rowcount
    if count:
        tx.ring("outbox")
    return count


def again(tx: Tx, message_id: str, *, at: datetime, priority: int = 0) -> bool:
    """A message that failed, is held or may not have arrived will be sent (again). False where it is none of these."""
    row = tx.execute(_again, {"row_id": message_id}).first()
    address = conversations.address(tx, row.conversation_id) if row is not None and row.conversation_id else None
    if row is None or address is None:
        return False
    enqueue(
        tx,
        channel=address.channel,
        target=address.user,
        conversation_id=row.conversation_id,
        message_id=message_id,
        priority=priority,
        due_at=at,
    )
    return True


def release(tx: Tx, conversation_id: str, *, at: datetime) -> int:
    """What somebody of the team wrote, held back until the person wrote again, goes out in order.

    So does the last news of each ticket. What else the bot had to say is out of date by then. Gives the number of
    messages.
    """
    held = messages.held(tx, conversation_id)
    last_news = {one.ticket_id: one.id for one in held if one.kind == news.KIND}
    waiting = [one for one in held if one.author or one.id in last_news.values()]
    return sum(again(tx, one.id, at=at) for one in waiting)


def hurry(tx: Tx, conversation_id: str, *, at: datetime) -> None:
    """A message in doubt that waits for news is looked at now."""
    if tx.execute(_hurry, {"of_conversation": conversation_id, "new_due_at": at}).rowcount:
        tx.ring("outbox")


def is_under_way(tx: Tx, message_id: str) -> bool:
    """Whether the message may be at the person's already, though nothing is known of it yet."""
    tried = (t.c.message_id == message_id, (t.c.state == OutboxState.SENDING) | (t.c.doubts > 0))
    return tx.execute(sa.select(t.c.id).where(*tried)).first() is not None


def in_doubt(tx: Tx, conversation_id: str) -> int:
    """How many messages of the conversation wait for news of whether they arrived."""
    doubtful = (t.c.conversation_id == conversation_id, t.c.doubts > 0)
    return int(tx.execute(sa.select(sa.func.count()).select_from(t).where(*doubtful)).scalar_one())


def arrived(tx: Tx, message_id: str, *, external_id: str, at: datetime) -> None:
    """A message that was given up, because nobody knew whether it arrived, did arrive."""
    _write_outcome(tx, message_id, Delivery.SENT, error="", external_id=external_id, at=at)
    tx.execute(_unmark, {"row_id": message_id})


def next_due(tx: Tx, now: datetime) -> datetime | None:
    """When the next waiting row becomes due, if one will."""
    found: datetime | None = tx.execute(_next_due, {"now": now}).scalar()
    return found


def sizes(tx: Tx) -> dict[str, int]:
    """How many rows there are, by channel."""
    return {row.channel: row.rows for row in tx.execute(_size)}


def _make_room(tx: Tx, lane: str, merge: str | None) -> bool:
    """What gives way is gone. True where the lane is empty now."""
    if tx.row(_lane_is_used, {"lane": lane}) is None:
        return True
    gone = [row for row in tx.rows(_merging, {"lane": lane}) if merge is None or row[2] == merge]
    if not gone:
        return False
    these = (t.c.id.in_([row[0] for row in gone]), _state == OutboxState.WAITING)
    of_rows = [one for one in tx.execute(sa.delete(t).where(*these).returning(t.c.message_id)).scalars() if one]
    if of_rows:
        messages.delete(tx, of_rows)
    return tx.row(_lane_is_used, {"lane": lane}) is None


def _final(
    tx: Tx, row_id: str, *, delivery: Delivery, error: str, external_id: str, at: datetime, next_for: str | None
) -> Sending | None:
    row = tx.row(_finish, {"row_id": row_id})
    if row is None:
        return None
    message_id, lane = row
    if message_id:
        _write_outcome(tx, message_id, delivery, error=error, external_id=external_id, at=at)
    if tx.row(_lane_is_used, {"lane": lane}) is None:
        return None
    following = tx.execute(_next_in_lane, {"lane": lane}).first()
    if following is None or following.state is OutboxState.SENDING:
        return None
    if next_for is None or following.due_at > at:
        tx.ring("outbox")
        return None
    if not tx.run(_take, {"row_id": following.id, "new_holder": next_for}):
        tx.ring("outbox")  # it gave way to something else meanwhile
        return None
    return _sending(tx, following)


def _write_outcome(tx: Tx, message_id: str, delivery: Delivery, *, error: str, external_id: str, at: datetime) -> None:
    values = {"row_id": message_id, "new_delivery": delivery, "new_error": error, "new_external_id": external_id}
    of_message = tx.row(_outcome, values)
    if of_message is None:
        return
    conversation_id, ticket_id, operator_id, operator_ref = of_message
    messages.ring(tx, conversation_id, ticket_id)
    if operator_ref:
        tx.ring("group")
    if delivery is Delivery.SENT and operator_id and ticket_id:
        tx.execute(_first_answer, {"row_id": ticket_id, "new_at": at})


def _sending(tx: Tx, row: Any) -> Sending:
    """The row as it is sent; one that cannot be read must not keep the others, and says so."""
    try:
        return _read(tx, row)
    except UNREADABLE:
        return Sending(
            id=row.id,
            lane=row.lane,
            channel=row.channel,
            target="",
            message_id=row.message_id,
            conversation_id=row.conversation_id,
            message={},
            attempts=row.attempts + 1,
            priority=row.priority,
            is_broken=True,
        )


def _read(tx: Tx, row: Any) -> Sending:
    if row.message_id:
        message = _message_of(tx, row.message_id)
    else:
        message = tx.unseal_json("outbox", row.id, "payload", row.payload) or {}
    return Sending(
        id=row.id,
        lane=row.lane,
        channel=row.channel,
        target=tx.unseal("outbox", row.id, "target", row.target),
        message_id=row.message_id,
        conversation_id=row.conversation_id,
        message=message,
        attempts=row.attempts + 1,
        priority=row.priority,
        doubts=row.doubts,
        doubt_since=row.doubt_since,
    )


def _message_of(tx: Tx, message_id: str) -> dict[str, Any]:
    row = tx.row(_message, {"row_id": message_id})
    if row is None:
        raise NoResultFound
    kind, text, sealed = row
    choices = tx.unseal_json("messages", message_id, "choices", sealed) or {}
    return {"text": tx.unseal("messages", message_id, "text", text), "kind": kind, **choices}

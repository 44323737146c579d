"""Messages to the people who agreed to news: what is to be said, to whom, and what became of it.

A person stands in the list of a sending once (a unique key), and gets their message in the transaction that marks them:
whatever is killed, nobody gets it twice. The list is gone when the sending is over; numbers stay, and each person's
own talk keeps the message.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from flows.announcing import Audience
from storage import messages
from storage.tables import AGREED_TO_NEWS
from storage.tables import broadcast_people as p
from storage.tables import broadcasts as b
from storage.tables import consents as k
from storage.tables import messages as m
from storage.tables import operators as o
from storage.tables import outbox as x
from storage.types import Delivery, OutboxState
from storage.unit import Tx
from storage.upsert import insert

BELL = "broadcasts"
KIND = messages.TO_MANY  # of a message that belongs to one
DRAFT, PROPOSED, APPROVED, SENDING, DONE, STOPPED = STATES = (
    "draft",
    "proposed",
    "approved",
    "sending",
    "done",
    "stopped",
)
WAITING, GIVEN, HELD, LEFT_OUT = "waiting", "given", "held", "left_out"  # of one person
SAID_STOP, EXPIRED = "said_stop", "expired"
REASONS = (SAID_STOP, EXPIRED, STOPPED, DONE)  # why somebody is left out by what became of the sending
# What is counted of a sending, by how it stands with each person.
COUNTS = ("waiting", "under_way", "held", "sent", "unknown", "failed", "left_out")
_UNDER_WAY = (Delivery.WAITING, Delivery.SENDING)
_AT_ONCE = 300

_writer, _decider = o.alias("writer"), o.alias("decider")
_rows = (
    sa.select(b, _writer.c.name.label("writer"), _decider.c.name.label("decider"))
    .outerjoin(_writer, _writer.c.id == b.c.written_by)
    .outerjoin(_decider, _decider.c.id == b.c.decided_by)
)
_agreed = (
    sa.select(k.c.conversation_id)
    .where(sa.text(AGREED_TO_NEWS), k.c.conversation_id > sa.bindparam("after"))
    .distinct()
    .order_by(k.c.conversation_id)
    .limit(sa.bindparam("most"))
)
_choose = insert(p).on_conflict_do_nothing(index_elements=["broadcast_id", "conversation_id"])
_of_message = (
    sa.select(p.c.id, p.c.state.label("with_person"), b.c.state, b.c.expires_at)
    .join(b, b.c.id == p.c.broadcast_id)
    .where(p.c.message_id == sa.bindparam("of_message"))
)


@dataclass(frozen=True, slots=True)
class Broadcast:
    """``writer``, ``decider``: names. ``words``: by language. ``outcome``: of one that is over."""

    id: str
    title: str
    about: str
    words: Mapping[str, str]
    audience: Audience
    send_at: datetime
    expires_at: datetime
    state: str
    written_by: str | None
    writer: str
    written_at: datetime
    decided_by: str | None
    decider: str
    decided_at: datetime | None
    began_at: datetime | None
    ended_at: datetime | None
    outcome: Mapping[str, int]
    said_stop: int


@dataclass(frozen=True, slots=True)
class Person:
    """One of those who are to get it."""

    id: str
    conversation_id: str
    channel: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What the team writes of it."""

    title: str
    about: str
    words: Mapping[str, str]
    audience: Audience
    send_at: datetime
    expires_at: datetime


def save(tx: Tx, draft: Draft, *, broadcast_id: str = "", operator_id: str, at: datetime) -> str:
    """It reads so and is a draft again, whoever had approved it; gives its id. "" where it is sent or gone already."""
    values = {
        "title": draft.title,
        "about": draft.about,
        "words": json.dumps(dict(draft.words), ensure_ascii=False),
        "audience": json.dumps(asdict(draft.audience), ensure_ascii=False),
        "send_at": draft.send_at,
        "expires_at": draft.expires_at,
        "state": DRAFT,
        "written_by": operator_id or None,
        "written_at": at,
        "decided_by": None,
        "decided_at": None,
    }
    if not broadcast_id:
        row_id = tx.new_id()
        tx.execute(sa.insert(b).values(id=row_id, began_at=None, ended_at=None, outcome="", said_stop=0, **values))
        return row_id
    open_one = (b.c.id == broadcast_id, b.c.state.in_((DRAFT, PROPOSED, APPROVED)), b.c.began_at.is_(None))
    if not tx.execute(sa.update(b).where(*open_one).values(**values)).rowcount:
        return ""
    choose_anew(tx, broadcast_id)
    return broadcast_id


def move(
    tx: Tx, broadcast_id: str, *, was: Collection[str], to: str, operator_id: str | None = None, at: datetime
) -> bool:
    """It is in the state ``to``; False where it was in none of those before. ``operator_id``: who decided so."""
    values: dict[str, Any] = {"state": to}
    if operator_id is not None:
        values |= {"decided_by": operator_id or None, "decided_at": at}
    if to in (DONE, STOPPED):
        values["ended_at"] = at
    done = tx.execute(sa.update(b).where(b.c.id == broadcast_id, b.c.state.in_(was)).values(**values)).rowcount > 0
    if done:
        tx.ring(BELL)
    return done


def get(tx: Tx, broadcast_id: str) -> Broadcast | None:
    row = tx.execute(_rows.where(b.c.id == broadcast_id)).first()
    return None if row is None else _value(row)


def latest(tx: Tx, *, limit: int = 100) -> list[Broadcast]:
    """The newest first."""
    return [_value(row) for row in tx.execute(_rows.order_by(b.c.id.desc()).limit(limit))]


def in_state(tx: Tx, *states: str) -> list[Broadcast]:
    """All in one of these states, the oldest first."""
    return [_value(row) for row in tx.execute(_rows.where(b.c.state.in_(states)).order_by(b.c.id))]


def agreed(tx: Tx, *, after: str = "", limit: int = 200) -> list[str]:
    """Conversations of people who agreed to news, behind ``after``, in order."""
    return list(tx.execute(_agreed, {"after": after, "most": limit}).scalars())


def choose(tx: Tx, broadcast_id: str, people: Iterable[tuple[str, str]]) -> None:
    """These (conversation, channel) are to get it; who stands in the list already stays as they are."""
    rows = [
        {
            "id": tx.new_id(),
            "broadcast_id": broadcast_id,
            "conversation_id": conversation_id,
            "channel": channel,
            "state": WAITING,
            "why": "",
            "message_id": None,
        }
        for conversation_id, channel in people
    ]
    for start in range(0, len(rows), _AT_ONCE):
        tx.execute(_choose, rows[start : start + _AT_ONCE])


def choose_anew(tx: Tx, broadcast_id: str) -> None:
    """Of a sending that has not begun nobody is chosen: a choice that was interrupted may be of another audience."""
    began = sa.select(b.c.id).where(b.c.id == broadcast_id, b.c.began_at.is_not(None))
    tx.execute(sa.delete(p).where(p.c.broadcast_id == broadcast_id, p.c.broadcast_id.not_in(began)))


def begin(tx: Tx, broadcast_id: str, *, at: datetime) -> bool:
    """All who are to get it are chosen: the sending has begun. False where it was taken back meanwhile."""
    started = sa.update(b).where(b.c.id == broadcast_id, b.c.state == APPROVED).values(state=SENDING, began_at=at)
    if tx.execute(started).rowcount:
        return True
    tx.execute(sa.delete(p).where(p.c.broadcast_id == broadcast_id))
    return False


def waiting(tx: Tx, broadcast_id: str, *, limit: int, besides: Collection[str] = ()) -> list[Person]:
    """The next who are to get it, on other channels than these."""
    wanted = (p.c.broadcast_id == broadcast_id, p.c.state == WAITING, p.c.channel.not_in(list(besides)))
    rows = tx.execute(sa.select(p.c.id, p.c.conversation_id, p.c.channel).where(*wanted).order_by(p.c.id).limit(limit))
    return [Person(row.id, row.conversation_id, row.channel) for row in rows]


def given(tx: Tx, person_id: str, message_id: str) -> None:
    """The person's message waits for delivery."""
    tx.execute(sa.update(p).where(p.c.id == person_id).values(state=GIVEN, message_id=message_id))


def hold(tx: Tx, person_id: str) -> None:
    """The person cannot be written to before they write again."""
    tx.execute(sa.update(p).where(p.c.id == person_id).values(state=HELD, message_id=None))


def leave_out(tx: Tx, person_id: str, why: str) -> None:
    """The person does not get it."""
    tx.execute(sa.update(p).where(p.c.id == person_id).values(state=LEFT_OUT, why=why, message_id=None))


def under_way(tx: Tx) -> Counter[str]:
    """How many messages wait for delivery or are being sent, by channel."""
    counted = (
        sa.select(p.c.channel, sa.func.count().label("people"))
        .join(m, m.c.id == p.c.message_id)
        .where(p.c.state == GIVEN, m.c.delivery.in_(_UNDER_WAY))
        .group_by(p.c.channel)
    )
    return Counter({row.channel: row.people for row in tx.execute(counted)})


def reopen(tx: Tx, conversation_id: str) -> None:
    """The person wrote again: what was held back for them may go, if it is not too late."""
    back = sa.update(p).where(p.c.conversation_id == conversation_id, p.c.state == HELD).values(state=WAITING)
    if tx.execute(back).rowcount:
        tx.ring(BELL)


def put_back_held(tx: Tx, broadcast_id: str) -> None:
    """Messages that the platform would not take while the person is silent: the person waits, without a message."""
    refused = _messages(tx, p.c.broadcast_id == broadcast_id, m.c.delivery == Delivery.HELD)
    for person_id, message_id in refused:
        hold(tx, person_id)
        messages.delete(tx, [message_id])


def call_back(tx: Tx, *, broadcast_id: str = "", conversation_id: str = "", besides: Collection[str] = ()) -> int:
    """Messages that have not left are taken back; their people wait again. Gives how many.

    ``besides``: channels on which they stay.
    """
    of_whom = [p.c.broadcast_id == broadcast_id] if broadcast_id else []
    of_whom += [p.c.conversation_id == conversation_id] if conversation_id else []
    still_here = sa.select(x.c.message_id).where(x.c.state == OutboxState.WAITING, x.c.doubts == 0)
    found = _messages(tx, *of_whom, p.c.channel.not_in(list(besides)), m.c.id.in_(still_here))
    messages.delete(tx, [message_id for _, message_id in found])
    _wait_again(tx, [person_id for person_id, _ in found])
    return len(found)


def may_leave(tx: Tx, message_id: str, *, now: datetime) -> bool:
    """Whether a message that is about to be sent is still wanted: not stopped, nor too late."""
    row = tx.execute(_of_message, {"of_message": message_id}).first()
    return row is not None and row.state == SENDING and now < row.expires_at


def give_back(tx: Tx, message_id: str) -> None:
    """A message that was claimed and has not left does not leave now."""
    row = tx.execute(_of_message, {"of_message": message_id}).first()
    messages.delete(tx, [message_id])
    if row is not None:
        _wait_again(tx, [row.id])
        if row.state != SENDING:
            leave_out(tx, row.id, row.state)
    tx.ring("outbox")


def drop_waiting(tx: Tx, broadcast_id: str, *, why: str) -> None:
    """Who has not got it does not get it any more."""
    call_back(tx, broadcast_id=broadcast_id)
    left = (p.c.broadcast_id == broadcast_id, p.c.state.in_((WAITING, HELD)))
    tx.execute(sa.update(p).where(*left).values(state=LEFT_OUT, why=why))


def said_stop(tx: Tx, conversation_id: str) -> None:
    """The person wants no news any more: nothing that waits for them leaves, and the last one they got counts it."""
    call_back(tx, conversation_id=conversation_id)
    mine = (p.c.conversation_id == conversation_id, p.c.state.in_((WAITING, HELD)))
    tx.execute(sa.update(p).where(*mine).values(state=LEFT_OUT, why=SAID_STOP))
    last = (m.c.conversation_id == conversation_id, m.c.kind == KIND)
    at = tx.execute(sa.select(m.c.at).where(*last).order_by(m.c.id.desc()).limit(1)).scalar()
    if at is not None:
        newest = sa.select(b.c.id).where(b.c.began_at <= at).order_by(b.c.began_at.desc()).limit(1).scalar_subquery()
        tx.execute(sa.update(b).where(b.c.id == newest).values(said_stop=b.c.said_stop + 1))


def counts(tx: Tx, broadcast_id: str) -> dict[str, int]:
    """How it stands: ``sent:telegram``, ``failed:telegram:403``, ``left_out:muted``... → people."""
    found: Counter[str] = Counter()
    rows = (
        sa.select(p.c.channel, p.c.state, p.c.why, m.c.delivery, m.c.delivery_error, sa.func.count().label("people"))
        .outerjoin(m, m.c.id == p.c.message_id)
        .where(p.c.broadcast_id == broadcast_id)
        .group_by(p.c.channel, p.c.state, p.c.why, m.c.delivery, m.c.delivery_error)
    )
    for row in tx.execute(rows):
        found[_name(row)] += row.people
    return dict(sorted(found.items()))


def is_over(tx: Tx, broadcast_id: str) -> bool:
    """Whether nobody is left to get it, and of every message it is known what became of it."""
    left = sa.select(p.c.id).where(p.c.broadcast_id == broadcast_id, p.c.state.in_((WAITING, HELD)))
    if tx.execute(left.limit(1)).first() is not None:
        return False
    going = sa.select(p.c.id).join(m, m.c.id == p.c.message_id)
    going = going.where(p.c.broadcast_id == broadcast_id, p.c.state == GIVEN, m.c.delivery.in_(_UNDER_WAY))
    return tx.execute(going.limit(1)).first() is None


def close(tx: Tx, broadcast_id: str) -> None:
    """The numbers stand, and the list of people is gone."""
    outcome = json.dumps(counts(tx, broadcast_id))
    tx.execute(sa.update(b).where(b.c.id == broadcast_id).values(outcome=outcome))
    tx.execute(sa.delete(p).where(p.c.broadcast_id == broadcast_id))


def unclosed(tx: Tx) -> list[str]:
    """Those that have ended and still have their list of people."""
    ended = sa.select(b.c.id).where(b.c.state.in_((DONE, STOPPED)), b.c.outcome == "")
    return list(tx.execute(ended).scalars())


def forget(tx: Tx, conversation_id: str) -> None:
    """The person stands in no list."""
    tx.execute(sa.delete(p).where(p.c.conversation_id == conversation_id))


def _messages(tx: Tx, *wanted: Any) -> Sequence[tuple[str, str]]:
    found = sa.select(p.c.id, p.c.message_id).join(m, m.c.id == p.c.message_id).where(p.c.state == GIVEN, *wanted)
    return [(row.id, row.message_id) for row in tx.execute(found)]


def _wait_again(tx: Tx, person_ids: Sequence[str]) -> None:
    for start in range(0, len(person_ids), _AT_ONCE):
        some = p.c.id.in_(person_ids[start : start + _AT_ONCE])
        tx.execute(sa.update(p).where(some).values(state=WAITING, message_id=None))


def _name(row: Any) -> str:
    if row.state == LEFT_OUT:
        return f"left_out:{row.why}"
    if row.state != GIVEN:
        return f"{row.state}:{row.channel}"
    match row.delivery:
        case Delivery.WAITING | Delivery.SENDING:
            return f"under_way:{row.channel}"
        case Delivery.SENT | None:  # None: sent, and erased since
            return f"sent:{row.channel}"
        case Delivery.FAILED:
            return f"failed:{row.channel}:{row.delivery_error}"
        case _:
            return f"{row.delivery}:{row.channel}"


def _value(row: Any) -> Broadcast:
    values = dict(row._mapping)
    values["words"] = json.loads(row.words)
    values["audience"] = Audience(**{name: tuple(some) for name, some in json.loads(row.audience).items()})
    values["outcome"] = json.loads(row.outcome or "{}")
    return Broadcast(**values | {"writer": row.writer or "", "decider": row.decider or ""})

"""How tickets are shown in a moderator group: what is out of date, and which message belongs to which ticket.

A view of the ticket, never its home: everything here can be lost and made anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage.prepared import Prepared
from storage.tables import group_messages as g
from storage.tables import group_views as t
from storage.types import UtcDateTime, ViewState
from storage.unit import Tx
from storage.upsert import insert

_new = insert(t)
_touch = Prepared(
    _new.on_conflict_do_update(
        index_elements=["ticket_id"],
        set_={
            "due_at": sa.func.coalesce(t.c.due_at, _new.excluded.due_at),
            "priority": sa.case(
                (t.c.due_at.is_(None), _new.excluded.priority),
                (t.c.priority < _new.excluded.priority, t.c.priority),
                else_=_new.excluded.priority,
            ),
            "touches": t.c.touches + 1,
        },
    )
)
_due = (
    sa.select(t)
    .where(t.c.due_at <= sa.bindparam("now", type_=UtcDateTime()))
    .order_by(t.c.priority, t.c.due_at, t.c.id)
    .limit(sa.bindparam("most"))
)
_due_without_topic = _due.where(t.c.thread_id.is_(None))
_of_ticket = sa.select(t).where(t.c.ticket_id == sa.bindparam("of_ticket"))
_by_thread = sa.select(t).where(t.c.chat_id == sa.bindparam("of_chat"), t.c.thread_id == sa.bindparam("of_thread"))
_waiting = sa.select(sa.func.count()).where(t.c.due_at.is_not(None), t.c.state == ViewState.WANTED)
_settle = (
    sa.update(t)
    .where(t.c.id == sa.bindparam("row_id"))
    .values(
        due_at=sa.case((t.c.touches == sa.bindparam("seen"), sa.null()), else_=t.c.due_at),
        attempts=0,
        error="",
    )
)
_retry = (
    sa.update(t)
    .where(t.c.id == sa.bindparam("row_id"))
    .values(due_at=sa.bindparam("new_due_at"), error=sa.bindparam("new_error"), attempts=t.c.attempts + 1)
)
_add_message = insert(g).on_conflict_do_nothing(index_elements=["chat_id", "message_id"])
_by_message = sa.select(g).where(g.c.chat_id == sa.bindparam("of_chat"), g.c.message_id == sa.bindparam("of_message"))
_messages_of = sa.select(g).where(g.c.ticket_id == sa.bindparam("of_ticket")).order_by(g.c.id)
OPERATOR = "operator"  # kind of a group message: an operator's own, which went to the person
TALK = "talk"  # the bot's to the team, about no ticket: what a command may do, say
OF_THE_TEAM = (OPERATOR, TALK)  # a reply to these is talk among the team
_SETTABLE = frozenset(
    {
        "chat_id",
        "thread_id",
        "card_message_id",
        "state",
        "card_digest",
        "shown_message_id",
        "shown_attachment_id",
        "generation",
    }
)


@dataclass(frozen=True, slots=True)
class GroupView:
    """``touches`` goes back to ``settle``: what was touched meanwhile stays due."""

    id: str
    ticket_id: str
    chat_id: str
    thread_id: str | None
    card_message_id: str | None
    state: ViewState
    card_digest: str
    shown_message_id: str
    shown_attachment_id: str
    due_at: datetime | None
    touches: int
    priority: int
    attempts: int
    error: str
    generation: int


@dataclass(frozen=True, slots=True)
class GroupMessage:
    id: str
    chat_id: str
    message_id: str
    thread_id: str | None
    ticket_id: str
    kind: str
    person_external_id: str | None
    message_ref: str | None


def touch(tx: Tx, ticket_id: str, *, now: datetime, priority: int = 5) -> None:
    """The ticket's view is out of date, since now at the latest. Small priorities come first."""
    values = {
        "id": tx.new_id(),
        "ticket_id": ticket_id,
        "chat_id": "",
        "thread_id": None,
        "card_message_id": None,
        "state": ViewState.WANTED,
        "card_digest": "",
        "shown_message_id": "",
        "shown_attachment_id": "",
        "due_at": now,
        "touches": 1,
        "priority": priority,
        "attempts": 0,
        "error": "",
        "generation": 0,
    }
    tx.run(_touch, values)
    tx.ring("group")


def due(tx: Tx, now: datetime, *, only_new: bool = False, limit: int) -> list[GroupView]:
    """Views that are out of date, the most urgent first; ``only_new``: those that have no topic."""
    query = _due_without_topic if only_new else _due
    return [_view(row) for row in tx.execute(query, {"now": now, "most": limit})]


def of_ticket(tx: Tx, ticket_id: str) -> GroupView | None:
    row = tx.execute(_of_ticket, {"of_ticket": ticket_id}).first()
    return None if row is None else _view(row)


def by_thread(tx: Tx, chat_id: str, thread_id: str) -> GroupView | None:
    """The view whose topic it is."""
    row = tx.execute(_by_thread, {"of_chat": chat_id, "of_thread": thread_id}).first()
    return None if row is None else _view(row)


def waiting(tx: Tx) -> int:
    """How many tickets wait for their topic."""
    return int(tx.execute(_waiting).scalar_one())


def update(tx: Tx, view_id: str, **values: Any) -> None:
    """Columns of the view are as given. Raises ValueError for one that is not set this way."""
    foreign = values.keys() - _SETTABLE
    if foreign:
        raise ValueError(f"A group view has no settable {', '.join(sorted(foreign))}.")
    tx.execute(sa.update(t).where(t.c.id == view_id).values(**values))


def settle(tx: Tx, view_id: str, *, touches: int) -> None:
    """The view shows what was there at ``touches``; it stays due where it was touched since."""
    tx.execute(_settle, {"row_id": view_id, "seen": touches})


def retry(tx: Tx, view_id: str, *, due_at: datetime, error: str) -> None:
    """The view could not be brought up to date; again at ``due_at``."""
    tx.execute(_retry, {"row_id": view_id, "new_due_at": due_at, "new_error": error[:1000]})


def add_message(
    tx: Tx,
    *,
    chat_id: str,
    message_id: str,
    thread_id: str | None,
    ticket_id: str,
    kind: str,
    person_external_id: str | None = None,
    message_ref: str | None = None,
) -> None:
    """The bot's message in the group belongs to the ticket (kind: card, mirror, attachment, answer, other, TALK)."""
    values = {
        "id": tx.new_id(),
        "chat_id": chat_id,
        "message_id": message_id,
        "thread_id": thread_id,
        "ticket_id": ticket_id,
        "kind": kind,
        "person_external_id": person_external_id,
        "message_ref": message_ref,
    }
    tx.execute(_add_message, values)


def by_message(tx: Tx, chat_id: str, message_id: str) -> GroupMessage | None:
    """What the bot's message in the group belongs to."""
    row = tx.execute(_by_message, {"of_chat": chat_id, "of_message": message_id}).first()
    return None if row is None else _message(row)


def messages_of(tx: Tx, ticket_id: str) -> list[GroupMessage]:
    return [_message(row) for row in tx.execute(_messages_of, {"of_ticket": ticket_id})]


def rename_chat(tx: Tx, *, was: str, now_is: str) -> None:
    """The group was upgraded and has another id now."""
    tx.execute(sa.update(t).where(t.c.chat_id == was).values(chat_id=now_is))
    tx.execute(sa.update(g).where(g.c.chat_id == was).values(chat_id=now_is))


def _view(row: Any) -> GroupView:
    return GroupView(**row._mapping)


def _message(row: Any) -> GroupMessage:
    return GroupMessage(**row._mapping)

"""Messages: the log of what was said, in order, with what became of each that went out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage.group_views import OPERATOR
from storage.prepared import Prepared
from storage.tables import attachments, group_messages, outbox, tickets
from storage.tables import messages as t
from storage.types import OWN_DATA, Delivery, Direction
from storage.unit import Tx

TO_MANY = "broadcast"  # the kind of a message to many (``storage.broadcasts``): of no ticket, and never sent again

_insert = Prepared(sa.insert(t))
_get = sa.select(t).where(t.c.id == sa.bindparam("row_id"))
_by_external = (
    sa.select(t)
    .where(
        t.c.conversation_id == sa.bindparam("conversation_id"),
        t.c.external_id == sa.bindparam("external_id"),
        t.c.direction == sa.bindparam("direction"),
    )
    .order_by(t.c.id.desc())
    .limit(1)
)
_amend = (
    sa.update(t)
    .where(t.c.id == sa.bindparam("row_id"))
    .values(text=sa.bindparam("new_text"), before=sa.bindparam("new_before"))
)
_attachment_ids = sa.select(attachments.c.id).where(attachments.c.message_id == sa.bindparam("row_id"))
_caption = (
    sa.update(attachments).where(attachments.c.id == sa.bindparam("row_id")).values(caption=sa.bindparam("new_caption"))
)
# The kind is written out: only so is it known to be what the index of those rows is for.
_without_message = (
    sa.update(group_messages)
    .where(
        group_messages.c.kind == sa.literal_column(f"'{OPERATOR}'"),
        group_messages.c.message_ref.in_(sa.bindparam("gone", expanding=True)),
    )
    .values(message_ref=None)
)
_of_ticket = (
    sa.select(t).where(t.c.ticket_id == sa.bindparam("ticket_id"), t.c.id > sa.bindparam("after")).order_by(t.c.id)
)
_of_conversation = (
    sa.select(t)
    .where(
        t.c.conversation_id == sa.bindparam("conversation_id"),
        t.c.id > sa.bindparam("after"),
        t.c.direction != Direction.NOTE,
    )
    .order_by(t.c.id)
    .limit(sa.bindparam("most"))
)
_link = Prepared(
    sa.update(t)
    .where(
        t.c.conversation_id == sa.bindparam("of_conversation"),
        t.c.ticket_id.is_(None),
        ~sa.exists().where(attachments.c.message_id == t.c.id, attachments.c.channel == OWN_DATA),
        t.c.kind != TO_MANY,
    )
    .values(ticket_id=sa.bindparam("new_ticket"))
)
_set_ticket = sa.update(t).where(t.c.id == sa.bindparam("row_id")).values(ticket_id=sa.bindparam("new_ticket"))
_set_attachment_ticket = (
    sa.update(attachments)
    .where(attachments.c.message_id == sa.bindparam("row_id"))
    .values(ticket_id=sa.bindparam("new_ticket"))
)
_added_since = (
    sa.select(t.c.id)
    .where(
        t.c.conversation_id == sa.bindparam("conversation_id"),
        t.c.ticket_id == sa.bindparam("of_ticket"),
        t.c.direction == Direction.IN,
        t.c.at >= sa.bindparam("since", type_=t.c.at.type),
    )
    .order_by(t.c.id)
)
_code_of_external = (
    sa.select(tickets.c.code)
    .join(t, t.c.ticket_id == tickets.c.id)
    .where(t.c.conversation_id == sa.bindparam("conversation_id"), t.c.external_id == sa.bindparam("of_external"))
)
_code_of_last_answer = (
    sa.select(tickets.c.code)
    .join(t, t.c.ticket_id == tickets.c.id)
    .where(
        t.c.conversation_id == sa.bindparam("conversation_id"),
        t.c.direction == Direction.OUT,
        t.c.operator_id.is_not(None),
    )
    .order_by(t.c.id.desc())
    .limit(1)
)
_final = (Delivery.SENT, Delivery.FAILED, Delivery.UNKNOWN, Delivery.HELD)
_unmarked = (
    sa.select(t)
    .where(t.c.operator_ref != "", t.c.marked.is_(False), t.c.delivery.in_(_final))
    .order_by(t.c.id)
    .limit(sa.bindparam("most"))
)
_mark = sa.update(t).where(t.c.id == sa.bindparam("row_id")).values(marked=True)
_undelivered = (
    sa.select(t)
    .where(
        t.c.direction == Direction.OUT,
        t.c.delivery.in_((Delivery.FAILED, Delivery.UNKNOWN, Delivery.HELD)),
        t.c.kind != TO_MANY,
    )
    .order_by(t.c.id)
)
_doubtful = (
    sa.select(t)
    .where(t.c.conversation_id == sa.bindparam("conversation_id"), t.c.delivery == Delivery.UNKNOWN)
    .order_by(t.c.id)
)
_held = (
    sa.select(t)
    .where(t.c.conversation_id == sa.bindparam("conversation_id"), t.c.delivery == Delivery.HELD)
    .order_by(t.c.id)
)


_AT_ONCE = 500  # a statement takes only so many parameters


@dataclass(frozen=True, slots=True)
class MessageRow:
    id: str
    conversation_id: str | None
    ticket_id: str | None
    direction: Direction
    channel: str  # on which it was said, "" among the team
    author: str
    kind: str
    text: str
    choices: Mapping[str, Any] | None
    at: datetime
    external_id: str
    operator_id: str | None
    before: tuple[str, ...]
    delivery: Delivery | None
    delivery_error: str
    operator_ref: str
    marked: bool


def add(
    tx: Tx,
    *,
    conversation_id: str | None,
    ticket_id: str | None,
    direction: str,
    author: str,
    kind: str,
    text: str,
    at: datetime,
    channel: str = "",
    external_id: str = "",
    choices: Mapping[str, Any] | None = None,
    operator_id: str | None = None,
    delivery: str | None = None,
    operator_ref: str = "",
) -> str:
    """The message is in the log; gives its id."""
    message_id = tx.new_id()
    values = {
        "id": message_id,
        "conversation_id": conversation_id,
        "ticket_id": ticket_id,
        "direction": direction,
        "channel": channel,
        "author": tx.seal("messages", message_id, "author", author),
        "kind": kind,
        "text": tx.seal("messages", message_id, "text", text),
        "choices": tx.seal_json("messages", message_id, "choices", choices),
        "at": at,
        "external_id": external_id,
        "operator_id": operator_id,
        "before": b"",
        "delivery": delivery,
        "delivery_error": "",
        "operator_ref": operator_ref,
        "marked": False,
    }
    tx.run(_insert, values)
    ring(tx, conversation_id, ticket_id)
    return message_id


def amend(tx: Tx, conversation_id: str, external_id: str, *, text: str, at: datetime) -> str | None:
    """What the person wrote now reads so; the earlier wording stays beside it. Gives the message's id, if it is there.

    An edited caption is carried over to the message's attachments.
    """
    values = {"conversation_id": conversation_id, "external_id": external_id, "direction": Direction.IN}
    row = tx.execute(_by_external, values).first()
    if row is None:
        return None
    old = tx.unseal("messages", row.id, "text", row.text)
    if old == text:
        return str(row.id)
    reword(tx, _value(tx, row), text=text)
    for (attachment_id,) in tx.execute(_attachment_ids, {"row_id": row.id}).all():
        sealed = tx.seal("attachments", attachment_id, "caption", text)
        tx.execute(_caption, {"row_id": attachment_id, "new_caption": sealed})
    return str(row.id)


def reword(tx: Tx, message: MessageRow, *, text: str) -> None:
    """The message reads so now; the earlier wording stays beside it."""
    values = {
        "row_id": message.id,
        "new_text": tx.seal("messages", message.id, "text", text),
        "new_before": tx.seal_json("messages", message.id, "before", [*message.before, message.text]),
    }
    tx.execute(_amend, values)
    ring(tx, message.conversation_id, message.ticket_id)


def newest_id(tx: Tx) -> str:
    """The id of the newest message, "" where there is none."""
    return tx.execute(sa.select(sa.func.max(t.c.id))).scalar() or ""


def get(tx: Tx, message_id: str) -> MessageRow | None:
    row = tx.execute(_get, {"row_id": message_id}).first()
    return None if row is None else _value(tx, row)


def by_external(tx: Tx, conversation_id: str, external_id: str, *, direction: str = "in") -> MessageRow | None:
    """The message that the platform knows under this id."""
    values = {"conversation_id": conversation_id, "external_id": external_id, "direction": direction}
    row = tx.execute(_by_external, values).first()
    return None if row is None else _value(tx, row)


def of_ticket(tx: Tx, ticket_id: str, *, after: str = "") -> list[MessageRow]:
    """All of the ticket's messages behind ``after``, notes of the team too, in order."""
    return [_value(tx, row) for row in tx.execute(_of_ticket, {"ticket_id": ticket_id, "after": after})]


def of_conversation(tx: Tx, conversation_id: str, *, after: str = "", limit: int = 200) -> list[MessageRow]:
    """What the person and the bot said behind ``after``, in order; no notes of the team."""
    values = {"conversation_id": conversation_id, "after": after, "most": limit}
    return [_value(tx, row) for row in tx.execute(_of_conversation, values)]


def whole_conversation(tx: Tx, conversation_id: str) -> Iterator[MessageRow]:
    """All that ``of_conversation`` gives, a page at a time."""
    after = ""
    while page := of_conversation(tx, conversation_id, after=after, limit=500):
        yield from page
        after = page[-1].id


def link(tx: Tx, conversation_id: str, ticket_id: str) -> int:
    """Messages of the conversation that belonged to no ticket belong to this one."""
    return tx.run(_link, {"of_conversation": conversation_id, "new_ticket": ticket_id})


def set_ticket(tx: Tx, message_id: str, ticket_id: str | None) -> None:
    """The message and its attachments belong to the ticket."""
    tx.execute(_set_ticket, {"row_id": message_id, "new_ticket": ticket_id})
    tx.execute(_set_attachment_ticket, {"row_id": message_id, "new_ticket": ticket_id})
    ring(tx, None, ticket_id)


def move(tx: Tx, conversation_id: str, *, was: str, to: str, since: datetime) -> list[str]:
    """What the person added to the ticket ``was`` since then, attachments included, belongs to ``to``; its ids."""
    values = {"conversation_id": conversation_id, "of_ticket": was, "since": since}
    moved = [str(row.id) for row in tx.execute(_added_since, values)]
    for message_id in moved:
        set_ticket(tx, message_id, to)
    if moved:
        ring(tx, None, was)
    return moved


def unmarked(tx: Tx, *, limit: int = 50) -> list[MessageRow]:
    """Operators' answers from the group whose outcome stands and is not yet shown there."""
    return [_value(tx, row) for row in tx.execute(_unmarked, {"most": limit})]


def mark(tx: Tx, message_id: str) -> None:
    """The outcome is shown in the group."""
    tx.execute(_mark, {"row_id": message_id})


def undelivered(tx: Tx) -> list[MessageRow]:
    """Messages that failed, are held or may not have arrived, oldest first."""
    return [_value(tx, row) for row in tx.execute(_undelivered)]


def doubtful(tx: Tx, conversation_id: str) -> list[MessageRow]:
    """Messages of the conversation of which nobody knows whether they arrived, oldest first."""
    return [_value(tx, row) for row in tx.execute(_doubtful, {"conversation_id": conversation_id})]


def held(tx: Tx, conversation_id: str) -> list[MessageRow]:
    """What is held back until the person writes again, in order."""
    return [_value(tx, row) for row in tx.execute(_held, {"conversation_id": conversation_id})]


def delete(tx: Tx, message_ids: list[str]) -> None:
    """The messages are gone, with their outbox rows; attachments stay, without a message."""
    for start in range(0, len(message_ids), _AT_ONCE):
        some = message_ids[start : start + _AT_ONCE]
        tx.execute(sa.delete(outbox).where(outbox.c.message_id.in_(some)))
        tx.execute(sa.update(attachments).where(attachments.c.message_id.in_(some)).values(message_id=None))
        tx.execute(_without_message, {"gone": some})
        tx.execute(sa.delete(t).where(t.c.id.in_(some)))


def spoken_of(tx: Tx, conversation_id: str, *, reply_to: str) -> str:
    """The code of the ticket that the person answers: that of the message replied to, else of the team's last words.

    "" where neither belongs to a ticket.
    """
    if reply_to:
        found = tx.execute(_code_of_external, {"conversation_id": conversation_id, "of_external": reply_to}).scalar()
        if found:
            return str(found)
    return str(tx.execute(_code_of_last_answer, {"conversation_id": conversation_id}).scalar() or "")


def ring(tx: Tx, conversation_id: str | None, ticket_id: str | None) -> None:
    """Whoever shows the conversation or the ticket looks again."""
    if conversation_id:
        tx.ring(f"chat:{conversation_id}")
    if ticket_id:
        tx.ring(f"ticket:{ticket_id}")


def _value(tx: Tx, row: Any) -> MessageRow:
    return MessageRow(
        id=row.id,
        conversation_id=row.conversation_id,
        ticket_id=row.ticket_id,
        direction=row.direction,
        channel=row.channel,
        author=tx.unseal("messages", row.id, "author", row.author),
        kind=row.kind,
        text=tx.unseal("messages", row.id, "text", row.text),
        choices=tx.unseal_json("messages", row.id, "choices", row.choices),
        at=row.at,
        external_id=row.external_id,
        operator_id=row.operator_id,
        before=tuple(tx.unseal_json("messages", row.id, "before", row.before) or ()),
        delivery=row.delivery,
        delivery_error=row.delivery_error,
        operator_ref=row.operator_ref,
        marked=row.marked,
    )

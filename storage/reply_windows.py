"""Reply windows: when a person last turned to us, and what the platform says may still be sent to them.

Kept only for channels that limit it. What follows from it is decided in ``flows.reply_window``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa

from flows.tickets import OVER
from storage.tables import messages as m
from storage.tables import reply_windows as t
from storage.tables import tickets as k
from storage.types import Delivery, Direction
from storage.unit import Tx

_get = sa.select(t).where(t.c.conversation_id == sa.bindparam("of_conversation"))
_is_known = t.c.last_at > sa.bindparam("new_at", type_=t.c.last_at.type)
_update = (
    sa.update(t)
    .where(t.c.conversation_id == sa.bindparam("of_conversation"))
    .values(
        last_at=sa.case((_is_known, t.c.last_at), else_=sa.bindparam("new_at", type_=t.c.last_at.type)),
        replies_left=sa.case((_is_known, t.c.replies_left), else_=sa.null()),
        unfollowed=sa.case((_is_known, t.c.unfollowed), else_=sa.false()),
    )
)
_unfollowed = sa.update(t).where(t.c.conversation_id == sa.bindparam("of_conversation")).values(unfollowed=True)
_left = (
    sa.update(t)
    .where(
        t.c.conversation_id == sa.bindparam("of_conversation"),
        t.c.last_at <= sa.bindparam("told_at", type_=t.c.last_at.type),
    )
    .values(replies_left=sa.bindparam("new_left"))
)
# By the team, whoever of it: the OA Manager and anonymous administrators have no operator's number, the bot no name.
_by_the_team = sa.or_(m.c.author != b"", m.c.operator_ref != "", m.c.operator_id.is_not(None))
# What failed, is held back or may not have arrived has answered nobody.
_ARRIVES = (Delivery.SENT, Delivery.WAITING, Delivery.SENDING)
_closing = (
    sa.select(t, k.c.id.label("ticket_id"))
    .join(k, k.c.conversation_id == t.c.conversation_id)
    .where(
        t.c.last_at > sa.bindparam("ends_after", type_=t.c.last_at.type),
        t.c.last_at <= sa.bindparam("ends_before", type_=t.c.last_at.type),
        sa.or_(t.c.warned_for.is_(None), t.c.warned_for != t.c.last_at),
        # Nobody of the team has answered since the person last turned to us.
        ~sa.exists().where(
            m.c.conversation_id == t.c.conversation_id,
            m.c.direction == Direction.OUT,
            _by_the_team,
            m.c.delivery.in_(_ARRIVES),
            m.c.at >= t.c.last_at,
        ),
        k.c.status.not_in(OVER),
    )
    .order_by(t.c.last_at, k.c.id)
)
_warned = sa.update(t).where(t.c.conversation_id == sa.bindparam("of_conversation")).values(warned_for=t.c.last_at)
_last = sa.select(sa.func.max(t.c.last_at, type_=t.c.last_at.type))


@dataclass(frozen=True, slots=True)
class ReplyWindow:
    """``replies_left``: as the platform told last since then, None where it did not."""

    conversation_id: str
    last_at: datetime
    replies_left: int | None
    unfollowed: bool


@dataclass(frozen=True, slots=True)
class Closing:
    """A window that closes soon on somebody who waits for an answer, and their ticket."""

    window: ReplyWindow
    ticket_id: str


def turned_to_us(tx: Tx, conversation_id: str, *, at: datetime) -> None:
    """The person did something that opens the window anew. An earlier time than the known one changes nothing of it."""
    values = {"of_conversation": conversation_id, "new_at": at}
    if tx.execute(_update, values).rowcount == 0:
        row = {
            "conversation_id": conversation_id,
            "last_at": at,
            "replies_left": None,
            "unfollowed": False,
            "warned_for": None,
        }
        tx.execute(sa.insert(t), row)


def unfollowed(tx: Tx, conversation_id: str) -> None:
    """The person left the account."""
    tx.execute(_unfollowed, {"of_conversation": conversation_id})


def told_left(tx: Tx, conversation_id: str, left: int, *, at: datetime) -> None:
    """The platform said at that time how many replies are left; nothing where the person has turned to us since."""
    tx.execute(_left, {"of_conversation": conversation_id, "new_left": left, "told_at": at})


def get(tx: Tx, conversation_id: str) -> ReplyWindow | None:
    row = tx.execute(_get, {"of_conversation": conversation_id}).first()
    return None if row is None else _value(row)


def closing(tx: Tx, *, now: datetime, lasts: timedelta, within: timedelta) -> list[Closing]:
    """Windows of ``lasts`` that close within ``within`` while somebody waits for an answer and nobody was warned."""
    values = {"ends_after": now - lasts, "ends_before": now - lasts + within}
    return [Closing(_value(row), row.ticket_id) for row in tx.execute(_closing, values)]


def warned(tx: Tx, conversation_id: str) -> None:
    """The team has been told of this closing; the next word of the person begins anew."""
    tx.execute(_warned, {"of_conversation": conversation_id})


def last(tx: Tx) -> datetime | None:
    """When anybody last turned to us on a channel that limits replies."""
    found: datetime | None = tx.execute(_last).scalar()
    return found


def _value(row: sa.Row[tuple[object, ...]]) -> ReplyWindow:
    return ReplyWindow(row.conversation_id, row.last_at, row.replies_left, row.unfollowed)

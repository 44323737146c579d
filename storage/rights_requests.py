"""Requests under the law and breaches: when each came, what is due when, who must be told, what became of it.

An agency that holds a ticket gets a notice; a request whose notices wait is not done.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from flows.deadlines import Due
from storage import agency_reads, handovers
from storage.tables import agency_notices as n
from storage.tables import rights_requests as t
from storage.tables import tickets
from storage.unit import Tx

_PART = "\x1f"  # begins what the program wrote; words of people are without such letters

_get = sa.select(t).where(t.c.id == sa.bindparam("row_id"))
_open = sa.select(t).where(t.c.done_at.is_(None)).order_by(t.c.id)
_done = sa.select(t).where(t.c.done_at.is_not(None)).order_by(t.c.id.desc()).limit(sa.bindparam("most"))
_notices = (
    sa.select(n, tickets.c.code)
    .join(tickets, tickets.c.id == n.c.ticket_id)
    .where(n.c.request_id == sa.bindparam("of_request"))
    .order_by(n.c.id)
)


@dataclass(frozen=True, slots=True)
class Notice:
    id: str
    agency: str
    code: str
    told_at: datetime | None


@dataclass(frozen=True, slots=True)
class Request:
    """``purpose``: of the consents, where only those to one were withdrawn; "" for all of them."""

    id: str
    kind: str
    conversation_id: str | None
    channel: str
    codes: tuple[str, ...]
    detail: str
    purpose: str
    at: datetime
    answer_due: datetime
    act_due: datetime
    answered_at: datetime | None
    done_at: datetime | None
    outcome: str
    receipt: str
    notices: tuple[Notice, ...]

    @property
    def next_due(self) -> datetime | None:
        """What is due first of what is still to be done."""
        if self.done_at is not None:
            return None
        return self.act_due if self.answered_at is not None else min(self.answer_due, self.act_due)


def open_request(
    tx: Tx,
    kind: str,
    *,
    at: datetime,
    due: Due,
    conversation_id: str | None = None,
    channel: str = "",
    codes: Collection[str] = (),
    detail: str = "",
    purpose: str = "",
    operator_id: str | None = None,
) -> str:
    """The request is written down, and nothing of it is done yet; its id."""
    row_id = tx.new_id()
    values = {
        "id": row_id,
        "kind": kind,
        "conversation_id": conversation_id,
        "channel": channel,
        "codes": " ".join(codes),
        "detail": tx.seal("rights_requests", row_id, "detail", f"{_PART}{purpose}" if purpose else detail),
        "at": at,
        "answer_due": due.answer,
        "act_due": due.act,
        "answered_at": None,
        "done_at": None,
        "outcome": "",
        "receipt": "",
        "operator_id": operator_id,
    }
    tx.execute(sa.insert(t), values)
    tx.ring("tickets")
    return row_id


def notify(tx: Tx, request_id: str, ticket_id: str, *, agency: str = "") -> list[str]:
    """Each agency that holds the ticket (or only the one) is to be told of the request; those agencies."""
    handed = [one.agency for one in handovers.of_ticket(tx, ticket_id)]
    read = [one.agency for one in agency_reads.of_ticket(tx, ticket_id)]
    holding = dict.fromkeys((*handed, *read))
    told = [one for one in holding if not agency or one == agency]
    for one in told:
        values = {"id": tx.new_id(), "request_id": request_id, "ticket_id": ticket_id, "agency": one}
        tx.execute(sa.insert(n), {**values, "told_at": None, "operator_id": None})
    return told


def get(tx: Tx, request_id: str) -> Request | None:
    row = tx.execute(_get, {"row_id": request_id}).first()
    return None if row is None else _value(tx, row)


def standing(tx: Tx) -> list[Request]:
    """Those of which something is left to do, the most pressing first."""
    return sorted((_value(tx, row) for row in tx.execute(_open)), key=lambda one: one.next_due or one.at)


def asked_of(tx: Tx, ticket_id: str, agency: str, *, since: datetime) -> list[Request]:
    """Those of which the agency was to be told about the ticket, oldest first."""
    mine = sa.select(n.c.request_id).where(n.c.ticket_id == ticket_id, n.c.agency == agency)
    rows = sa.select(t).where(t.c.id.in_(mine), t.c.at >= since).order_by(t.c.id)
    return [_value(tx, row) for row in tx.execute(rows)]


def settled(tx: Tx, *, limit: int = 50) -> list[Request]:
    """The latest of those that are done."""
    return [_value(tx, row) for row in tx.execute(_done, {"most": limit})]


def of_conversation(tx: Tx, conversation_id: str) -> list[Request]:
    """The person's own, oldest first."""
    mine = sa.select(t).where(t.c.conversation_id == conversation_id).order_by(t.c.id)
    return [_value(tx, row) for row in tx.execute(mine)]


def answer(tx: Tx, request_id: str, *, at: datetime, operator_id: str | None = None) -> bool:
    """The person has an answer. False where there was one already."""
    first = sa.update(t).where(t.c.id == request_id, t.c.answered_at.is_(None))
    return _ring(tx, tx.execute(first.values(answered_at=at, operator_id=operator_id)).rowcount)


def finish(
    tx: Tx, request_id: str, *, at: datetime, outcome: str = "done", receipt: str = "", operator_id: str | None = None
) -> bool:
    """Nothing is left to do of it. False where that was so already, and while an agency has not been told."""
    waiting = tx.execute(sa.select(n.c.id).where(n.c.request_id == request_id, n.c.told_at.is_(None))).first()
    if waiting is not None:
        return False
    values: dict[str, Any] = {"done_at": at, "outcome": outcome, "answered_at": sa.func.coalesce(t.c.answered_at, at)}
    if receipt:
        values["receipt"] = receipt
    if operator_id:
        values["operator_id"] = operator_id
    first = sa.update(t).where(t.c.id == request_id, t.c.done_at.is_(None))
    return _ring(tx, tx.execute(first.values(**values)).rowcount)


def told_agency(tx: Tx, request_id: str, notice_id: str, *, at: datetime, operator_id: str | None) -> bool:
    """The agency has been told. False where it was already."""
    first = sa.update(n).where(n.c.id == notice_id, n.c.request_id == request_id, n.c.told_at.is_(None))
    return _ring(tx, tx.execute(first.values(told_at=at, operator_id=operator_id)).rowcount)


def set_receipt(tx: Tx, request_id: str, code: str) -> None:
    tx.execute(sa.update(t).where(t.c.id == request_id).values(receipt=code))


def prolong(tx: Tx, request_id: str, act_due: datetime) -> None:
    """Others must act as well: the later term counts."""
    tx.execute(sa.update(t).where(t.c.id == request_id, t.c.act_due < act_due).values(act_due=act_due))


def let_go(tx: Tx, conversation_id: str) -> None:
    """Nothing leads from the person's requests to the person."""
    tx.execute(sa.update(t).where(t.c.conversation_id == conversation_id).values(conversation_id=None))


def erased_and_linked(tx: Tx) -> list[Request]:
    """Erasures that have run, whose conversation is still there for the receipt."""
    rows = sa.select(t).where(t.c.kind == "erasure", t.c.receipt != "", t.c.conversation_id.is_not(None))
    return [_value(tx, row) for row in tx.execute(rows.order_by(t.c.id))]


def _ring(tx: Tx, count: int) -> bool:
    if count:
        tx.ring("tickets")
    return bool(count)


def _value(tx: Tx, row: Any) -> Request:
    detail = tx.unseal("rights_requests", row.id, "detail", row.detail)
    is_part = detail.startswith(_PART)
    notices = tx.execute(_notices, {"of_request": row.id})
    return Request(
        id=row.id,
        kind=row.kind,
        conversation_id=row.conversation_id,
        channel=row.channel,
        codes=tuple(row.codes.split()),
        detail="" if is_part else detail,
        purpose=detail.removeprefix(_PART) if is_part else "",
        at=row.at,
        answer_due=row.answer_due,
        act_due=row.act_due,
        answered_at=row.answered_at,
        done_at=row.done_at,
        outcome=row.outcome,
        receipt=row.receipt,
        notices=tuple(Notice(one.id, one.agency, one.code, one.told_at) for one in notices),
    )

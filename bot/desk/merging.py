"""Tickets of one martyr put together and parted again, and suggestions that somebody looked at: acts like the others.

Never by the program: a person of the team says so. Both codes stay alive, each with its own person, messages and
replies; the one that was merged has the status *duplicate* and leads to the other. What is told to the people behind
them is said in the background (``bot.likening``).
"""

from __future__ import annotations

from datetime import datetime

from bot.desk.acts import ActError, require
from bot.desk.roles import Right
from flows import codes
from storage import audit, likenesses, merging, news, tickets
from storage.people import Operator
from storage.unit import Tx


def merge(tx: Tx, ticket_id: str, *, operator: Operator, code: str, at: datetime) -> str:
    """The ticket leads to the one with this code, or to the one that leads to; its code is given.

    Raises ActError for a code that is mistyped or unknown, for itself, for one that was merged already or leads here.
    """
    require(operator, Right.MERGE)
    mine, other = _ticket(tx, ticket_id), _by_code(tx, code)
    head = likenesses.head_of(tx, other.id)
    if merging.standing(tx, ticket_id) is not None:
        raise ActError("group-merge-twice")
    if head == ticket_id:
        raise ActError("group-merge-itself" if other.id == ticket_id else "group-merge-loop")
    into = _ticket(tx, head)
    merging.merge(tx, mine, into.id, at=at, operator_id=operator.id or None)
    tickets.set_status(tx, ticket_id, status="duplicate", at=at, operator=operator)
    _record(tx, ticket_id, operator=operator, at=at, what="merged", detail=into.code)
    _record(tx, into.id, operator=operator, at=at, what="merged_here", detail=mine.code, alert=True)
    return into.code


def part(tx: Tx, ticket_id: str, *, operator: Operator, at: datetime) -> None:
    """The ticket stands for itself again, with the status and outcome that it had. Nothing happens where it did."""
    require(operator, Right.MERGE)
    mine = _ticket(tx, ticket_id)
    stands = merging.standing(tx, ticket_id)
    if stands is None:
        return
    merging.part(tx, stands, at=at)
    news.start_anew(tx, ticket_id)
    if mine.status == "duplicate":
        status = stands.status_before
        tickets.set_status(tx, ticket_id, status=status, at=at, operator=operator, outcome=stands.outcome_before)
    into = _ticket(tx, stands.into_id)
    _record(tx, ticket_id, operator=operator, at=at, what="parted", detail=into.code)
    _record(tx, into.id, operator=operator, at=at, what="parted_here", detail=mine.code)


def dismiss(tx: Tx, ticket_id: str, *, operator: Operator, code: str, at: datetime) -> None:
    """The two are not of one martyr, as somebody who looked says; neither is suggested to the other any more."""
    require(operator, Right.MERGE)
    mine, other = _ticket(tx, ticket_id), _by_code(tx, code)
    if mine.id == other.id:
        raise ActError("group-merge-itself")
    if likenesses.dismiss(tx, mine.id, other.id, at=at, operator_id=operator.id or None):
        _record(tx, mine.id, operator=operator, at=at, what="not_same", detail=other.code)
        _record(tx, other.id, operator=operator, at=at, what="not_same", detail=mine.code)


def _by_code(tx: Tx, said: str) -> tickets.TicketRow:
    try:
        code = codes.read(said)
    except codes.Mistyped:
        raise ActError("group-find-mistyped") from None
    found = tickets.by_code(tx, code) if code is not None else None
    if found is None:
        raise ActError("group-merge-which")
    return found


def _ticket(tx: Tx, ticket_id: str) -> tickets.TicketRow:
    found = tickets.get(tx, ticket_id)
    if found is None:
        raise ActError("group-no-ticket")
    return found


def _record(
    tx: Tx, ticket_id: str, *, operator: Operator, at: datetime, what: str, detail: str, alert: bool = False
) -> None:
    operator_id = operator.id or None
    tickets.record(
        tx, ticket_id, at=at, who=operator.name, what=what, operator_id=operator_id, detail=detail, alert=alert
    )
    audit.write(tx, at=at, operator_id=operator_id, who=operator.name, what=what, ticket_id=ticket_id, detail=detail)

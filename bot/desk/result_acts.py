"""Results of a ticket: written down with evidence, struck out where they were wrong; nobody else's are changed."""

from __future__ import annotations

from datetime import datetime

from bot.desk.acts import REASON_LIMIT, ActError, require
from bot.desk.roles import Right
from flows.results import Result
from flows.understand.page.fold import clean
from storage import audit, media, results, tickets
from storage.people import Operator
from storage.unit import Tx


def add(tx: Tx, ticket_id: str, result: Result, *, operator: Operator, at: datetime) -> str:
    """The result stands on the ticket; its id. Evidence is a file of this ticket."""
    require(operator, Right.CORRECT)
    _there(tx, ticket_id)
    if result.file:
        file = media.get(tx, result.file)
        if file is None or file.ticket_id != ticket_id:
            raise ActError("result-no_file")
    result_id = results.add(tx, ticket_id, result, who=operator.name, operator_id=operator.id or None, at=at)
    _record(tx, ticket_id, operator=operator, at=at, what="resulted", detail=result.what)
    return result_id


def strike(tx: Tx, ticket_id: str, result_id: str, *, operator: Operator, why: str, at: datetime) -> None:
    """The result was wrong, and why; it is kept, marked so. Struck out twice, it is written down once."""
    require(operator, Right.CORRECT)
    _there(tx, ticket_id)
    words = " ".join(clean(why).split())[:REASON_LIMIT]
    if not words:
        raise ActError("group-reason")
    if results.strike(tx, ticket_id, result_id, why=words, who=operator.name, at=at):
        _record(tx, ticket_id, operator=operator, at=at, what="result_struck")


def _there(tx: Tx, ticket_id: str) -> None:
    if tickets.get(tx, ticket_id) is None:
        raise ActError("group-no-ticket")


def _record(tx: Tx, ticket_id: str, *, operator: Operator, at: datetime, what: str, detail: str = "") -> None:
    who, operator_id = operator.name, operator.id or None
    tickets.record(tx, ticket_id, at=at, who=who, what=what, operator_id=operator_id, detail=detail)
    audit.write(tx, at=at, operator_id=operator_id, who=who, what=what, ticket_id=ticket_id, detail=detail)

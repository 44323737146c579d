"""Work beside the tips: opened on a ticket, handed to somebody, done. Each act is told in the history and the audit."""

from __future__ import annotations

from datetime import datetime

from bot.desk.acts import ActError, require
from bot.desk.roles import Right
from storage import audit, tickets, work_items
from storage.people import Operator
from storage.unit import Tx

LIMIT = 500


def add(
    tx: Tx, ticket_id: str, *, operator: Operator, kind: str, who: str, place: str, note: str, at: datetime
) -> None:
    """It stands in the list of its kind."""
    require(operator, Right.WORK)
    if kind not in work_items.KINDS:
        raise ActError("group-empty")
    said = {name: text.strip()[:LIMIT] for name, text in (("who", who), ("place", place), ("note", note))}
    if not any(said.values()):
        raise ActError("group-empty")
    work_items.add(tx, kind=kind, ticket_id=ticket_id, **said, operator_id=operator.id, at=at)
    _record(tx, ticket_id, operator, what="work_opened", kind=kind, at=at)


def mark(tx: Tx, item_id: str, *, operator: Operator, done: bool, at: datetime) -> None:
    """Somebody has it in hand, or it is done."""
    require(operator, Right.WORK)
    item = work_items.get(tx, item_id)
    ticket = tickets.by_code(tx, item.code) if item is not None else None
    if item is None or ticket is None:
        raise ActError("work-gone")
    if (item.done_at if done else item.passed_at) is None:
        work_items.mark(tx, item_id, passed=not done, done=done, at=at)
        _record(tx, ticket.id, operator, what="work_done" if done else "work_passed", kind=item.kind, at=at)


def _record(tx: Tx, ticket_id: str, operator: Operator, *, what: str, kind: str, at: datetime) -> None:
    tickets.record(tx, ticket_id, at=at, who=operator.name, what=what, operator_id=operator.id or None)
    audit.write(
        tx, at=at, operator_id=operator.id or None, who=operator.name, what=what, ticket_id=ticket_id, detail=kind
    )

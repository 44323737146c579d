"""What the team does with the lines of registers: "đúng người này", and taking that back. Recorded like every act."""

from __future__ import annotations

from datetime import datetime

from bot.desk.acts import ActError, require
from bot.desk.roles import Right
from storage import audit, register_checks, registers, tickets
from storage.people import Operator
from storage.unit import Tx


def take(tx: Tx, ticket_id: str, row_id: str, *, operator: Operator, at: datetime) -> None:
    """The line is the ticket's martyr, says the operator; another one was before is kept as undone."""
    require(operator, Right.CORRECT)
    row = registers.row(tx, row_id)
    if row is None:
        raise ActError("register-error-gone")
    if register_checks.link(tx, ticket_id, row_id, who=operator.name, operator_id=operator.id or None, at=at):
        _record(tx, ticket_id, operator=operator, what="register_taken", detail=f"{row.title}: {row.line}", at=at)


def undo(tx: Tx, ticket_id: str, *, operator: Operator, at: datetime) -> None:
    """No line is the ticket's martyr."""
    require(operator, Right.CORRECT)
    if register_checks.unlink(tx, ticket_id, who=operator.name, at=at):
        _record(tx, ticket_id, operator=operator, what="register_undone", detail="", at=at)


def _record(tx: Tx, ticket_id: str, *, operator: Operator, what: str, detail: str, at: datetime) -> None:
    who, operator_id = operator.name, operator.id or None
    tickets.record(tx, ticket_id, at=at, who=who, operator_id=operator_id, what=what, detail=detail)
    audit.write(tx, at=at, who=who, operator_id=operator_id, what=what, ticket_id=ticket_id, detail=detail)

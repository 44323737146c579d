"""What an operator does at the desk to the life of a ticket: the forms of ``acting`` for ``bot.desk.life``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from bot.desk import life
from storage.people import Operator
from storage.unit import Tx


def _claim(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    life.claim(tx, ticket_id, operator=operator, seen=form.get("seen"), at=at)


def _assign(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    life.assign(tx, ticket_id, operator=operator, to=form.get("to", ""), at=at)


def _give_back(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    life.give_back(tx, ticket_id, operator=operator, at=at)


def _status(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    # A status and how it ended stand in one list: "closed:answered".
    status, _, outcome = form.get("status", "").partition(":")
    outcome = outcome or form.get("outcome", "")
    life.move(tx, ticket_id, operator=operator, status=status, outcome=outcome, seen=form.get("seen", ""), at=at)


def _confirm(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    life.confirm(tx, ticket_id, operator=operator, proposal=form.get("proposal", ""), at=at)


def _decline(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    life.decline(tx, ticket_id, operator=operator, proposal=form.get("proposal", ""), at=at)


def _called(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    life.called(tx, ticket_id, operator=operator, at=at)


def _urgent(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
    life.set_urgent(tx, ticket_id, operator=operator, urgent=form.get("urgent") == "yes", at=at)


ACTS: Mapping[str, Callable[[Tx, str, Operator, Mapping[str, str], datetime], object]] = {
    "claim": _claim,
    "assign": _assign,
    "give_back": _give_back,
    "status": _status,
    "confirm": _confirm,
    "decline": _decline,
    "called": _called,
    "urgent": _urgent,
}

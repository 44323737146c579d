"""What people may ask over their data who came by telephone or on paper: no account leads to them, the code does.

Whoever of the team does it has made sure that the one who asks is the one who told it.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flows import entering
from storage import audit, consents, forgetting, holds, packets, person_data, rights_requests, tickets
from storage.forgetting import Receipt
from storage.people import Operator
from storage.rights_requests import Request
from storage.tickets import TicketRow
from storage.unit import Tx

ERASURE, WITHDRAWAL, ACCESS = "erasure", "withdrawal", "access"


class Refused(Exception):
    """It cannot be done; ``key`` says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def ticket_of(tx: Tx, request: Request | None) -> TicketRow | None:
    """The ticket that the request is about, where it is one that the team entered; None for every other."""
    if request is None or len(request.codes) != 1:
        return None
    ticket = tickets.by_code(tx, request.codes[0])
    if ticket is None or ticket.channel not in entering.CHANNELS or ticket.conversation_id is not None:
        return None
    return ticket


def erase(tx: Tx, request_id: str, *, operator: Operator, at: datetime) -> Receipt:
    """The person is forgotten, with a receipt; agencies that hold the ticket are to be told. Raises Refused."""
    ticket = _asked_for(tx, request_id, ERASURE)
    if holds.get(tx, ticket.id) is not None:
        raise Refused("code-held")
    receipt = forgetting.forget_by_ticket(tx, ticket, at=at)
    rights_requests.set_receipt(tx, request_id, receipt.code)
    _settle(tx, request_id, operator, at)
    audit.write(
        tx,
        at=at,
        operator_id=operator.id,
        who=operator.name,
        what="person_forgotten",
        ticket_id=ticket.id,
        detail=receipt.code,
    )
    return receipt


def withdraw(tx: Tx, request_id: str, *, operator: Operator, at: datetime) -> None:
    """All consents of the ticket have ended. Raises Refused."""
    ticket = _asked_for(tx, request_id, WITHDRAWAL)
    consents.end(tx, ticket.id, at=at)
    packets.look_again(tx, [ticket.id], at=at)
    tickets.record(tx, ticket.id, at=at, who="", what="consent_withdrawn", alert=True)
    _settle(tx, request_id, operator, at)
    audit.write(tx, at=at, operator_id=operator.id, who=operator.name, what="consent_ended", ticket_id=ticket.id)


def data(tx: Tx, request_id: str, *, operator: Operator, at: datetime) -> dict[str, Any]:
    """All that is kept of the person, to be handed to them; that it was made stands in the log. Raises Refused."""
    ticket = _asked_for(tx, request_id, ACCESS)
    audit.write(tx, at=at, operator_id=operator.id, who=operator.name, what="data_given", ticket_id=ticket.id)
    return person_data.of_ticket(tx, ticket)


def _asked_for(tx: Tx, request_id: str, kind: str) -> TicketRow:
    request = rights_requests.get(tx, request_id)
    ticket = ticket_of(tx, request)
    if request is None or ticket is None or request.kind != kind or request.done_at is not None:
        raise Refused("desk-request-not_open")
    return ticket


def _settle(tx: Tx, request_id: str, operator: Operator, at: datetime) -> None:
    """Answered; done, too, unless an agency has still to be told."""
    rights_requests.answer(tx, request_id, at=at, operator_id=operator.id)
    rights_requests.finish(tx, request_id, at=at, operator_id=operator.id)

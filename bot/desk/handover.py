"""Handed over to an agency (*chuyển cơ quan*): which, when and by whom, so that a withdrawal knows who holds the tip.

Nothing leaves the program by this. An agency is named only where a consent reaches it now; for the press that is a
consent of its own. What each purpose covers (contact, DNA) stands beside it on the ticket.
"""

from __future__ import annotations

from datetime import datetime

from bot.desk import acts
from bot.desk.acts import ActError
from bot.desk.cards import Words
from bot.desk.roles import Right
from flows import agreement
from flows.understand.fold import fold
from storage import audit, consents, handovers, tickets
from storage.people import Operator
from storage.unit import Tx

STATUS = "handed_over"


def hand_over(tx: Tx, ticket_id: str, *, operator: Operator, agency: str, at: datetime) -> bool:
    """The agency has the ticket from now on, and the status says so. False where it had it already."""
    acts.require(operator, Right.HANDOVER)
    ticket = tickets.get(tx, ticket_id)
    if ticket is None:
        raise ActError("group-no-ticket")
    if agency not in agreement.AGENCIES:
        raise ActError("handover-which")
    if agency not in reached(tx, ticket_id):
        raise ActError("handover-no-consent")
    if any(one.agency == agency for one in handovers.of_ticket(tx, ticket_id)):
        return False
    handovers.record(tx, ticket_id, agency, at=at)
    if ticket.status != STATUS:
        tickets.set_status(tx, ticket_id, status=STATUS, at=at, operator=operator)
    who, operator_id = operator.name, operator.id or None
    tickets.record(tx, ticket_id, at=at, who=who, what="handed_over", operator_id=operator_id, detail=agency)
    audit.write(tx, at=at, operator_id=operator_id, who=who, what="handed_over", ticket_id=ticket_id, detail=agency)
    return True


def reached(tx: Tx, ticket_id: str) -> tuple[str, ...]:
    """The agencies that the person's consents reach now."""
    return agreement.reached(consents.of_ticket(tx, ticket_id))


def named(typed: str, words: Words) -> str:
    """The agency that was typed, by its own word or what people call it; "" where it is none of them."""
    wanted = fold(typed).replace(" ", "_")
    for one in agreement.AGENCIES:
        if wanted in (one, fold(words(f"agency-{one}")).replace(" ", "_")):
            return one
    return ""


def choices(tx: Tx, ticket_id: str, words: Words) -> str:
    """What may be typed for this ticket."""
    return ", ".join(f"{one} ({words(f'agency-{one}')})" for one in reached(tx, ticket_id))

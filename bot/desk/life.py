"""What the team does to the life of a ticket, one unit of work each: desk and group share them (see ``acts``).

Which move may be made, and which takes two persons, says ``flows.tickets``. A form or button carries the status that
its operator saw: where it has moved meanwhile nothing is done, and the operator is told so.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from enum import StrEnum

from bot.desk import cards
from bot.desk.acts import ActError, require
from bot.desk.cards import Words
from bot.desk.roles import Right
from flows import agreement
from flows import tickets as rules
from flows.tickets import Proposal, Refused, Standing
from storage import audit, consents, handovers, likenesses, news, people, proposals, tickets
from storage.people import Operator
from storage.tickets import TicketRow
from storage.unit import Tx

# A slip that is put right within it is never told, and of several moves only the last is.
NEWS_AFTER = timedelta(seconds=5)
_WHY = {
    Refused.UNKNOWN: "group-status-unknown",
    Refused.NOT_FROM_HERE: "life-not-from-here",
    Refused.OUTCOME: "life-outcome-wanted",
    Refused.NAMELESS: "group-name-needed",
    Refused.SAME_PERSON: "life-another-person",
    Refused.NONE_PROPOSED: "life-none-proposed",
}


class Done(StrEnum):
    """What became of what was asked for."""

    MADE = "made"
    PROPOSED = "proposed"  # a second person must confirm it
    SO_ALREADY = "so_already"


def move(
    tx: Tx, ticket_id: str, *, operator: Operator, status: str, outcome: str = "", seen: str = "", at: datetime
) -> Done:
    """The ticket has the status, and the outcome where it is closed; or that is proposed. The person is told soon.

    ``seen``: the status that the operator saw, "" where they saw none.
    """
    require(operator, Right.STATUS)
    ticket = _ticket(tx, ticket_id)
    now = _standing(tx, ticket)
    if seen and seen != now.status and (status, outcome) != (now.status, now.outcome):
        raise ActError("life-moved-meanwhile")
    wanted = _asked(ticket, lambda: rules.ask(now, status, outcome, by=operator.id))
    if wanted == now:
        return Done.SO_ALREADY
    if status == rules.HANDED_OVER and not handovers.of_ticket(tx, ticket_id):
        raise ActError("handover-name", agencies=agreement.reached(consents.of_ticket(tx, ticket_id)))
    if wanted.proposal is None:
        if now.proposal is not None and rules.takes_two(wanted.status, wanted.outcome):
            require(operator, Right.SIGN)
            _record(tx, ticket_id, operator=operator, at=at, what="confirmed", detail=_said(wanted))
        _make(tx, ticket, wanted, operator=operator, at=at)
        return Done.MADE
    proposals.put(tx, ticket_id, status=status, outcome=outcome, operator_id=operator.id, at=at)
    _record(tx, ticket_id, operator=operator, at=at, what="proposed", detail=_said(Standing(status, outcome)))
    return Done.PROPOSED


def confirm(tx: Tx, ticket_id: str, *, operator: Operator, proposal: str, at: datetime) -> None:
    """What another person proposed (``proposal``: the one that was seen) is so."""
    require(operator, Right.SIGN)
    ticket = _ticket(tx, ticket_id)
    now = _standing(tx, ticket, proposal=proposal)
    wanted = _asked(ticket, lambda: rules.confirm(now, by=operator.id))
    _record(tx, ticket_id, operator=operator, at=at, what="confirmed", detail=_said(wanted))
    _make(tx, ticket, wanted, operator=operator, at=at)


def decline(tx: Tx, ticket_id: str, *, operator: Operator, proposal: str, at: datetime) -> None:
    """What was proposed is not done; whoever proposed it may take it back."""
    require(operator, Right.SIGN)
    ticket = _ticket(tx, ticket_id)
    now = _standing(tx, ticket, proposal=proposal)
    _asked(ticket, lambda: rules.decline(now))
    proposals.drop(tx, ticket_id)
    _record(tx, ticket_id, operator=operator, at=at, what="declined")


def claim(tx: Tx, ticket_id: str, *, operator: Operator, seen: str | None = None, at: datetime) -> None:
    """The operator answers for this ticket from now on, whoever did before.

    ``seen``: the id of who did when the operator looked, "" for nobody; None where they did not look.
    """
    require(operator, Right.CLAIM)
    was = _ticket(tx, ticket_id).assignee_id
    if was == operator.id:
        return
    if seen is not None and seen != (was or ""):
        raise ActError("life-assigned-meanwhile")
    tickets.claim(tx, ticket_id, operator=operator, at=at)
    _audit(tx, ticket_id, operator=operator, at=at, what="claimed")


def assign(tx: Tx, ticket_id: str, *, operator: Operator, to: str, at: datetime) -> None:
    """The colleague with the id ``to`` answers for this ticket from now on."""
    require(operator, Right.ASSIGN)
    ticket, colleague = _ticket(tx, ticket_id), people.operator(tx, to)
    if colleague is None or not colleague.active:
        raise ActError("group-no-such-person")
    if ticket.assignee_id != colleague.id:
        tickets.assign(tx, ticket_id, to=colleague, operator=operator, at=at)
        _audit(tx, ticket_id, operator=operator, at=at, what="assigned", detail=colleague.name)


def give_back(tx: Tx, ticket_id: str, *, operator: Operator, at: datetime) -> None:
    """Nobody answers for the ticket; only a lead takes it from somebody else."""
    ticket = _ticket(tx, ticket_id)
    require(operator, Right.CLAIM if ticket.assignee_id in (operator.id, None) else Right.ASSIGN)
    if ticket.assignee_id is not None:
        tickets.assign(tx, ticket_id, to=None, operator=operator, at=at)
        _audit(tx, ticket_id, operator=operator, at=at, what="given_back")


def called(tx: Tx, ticket_id: str, *, operator: Operator, at: datetime) -> None:
    """The person was answered by telephone, or met: nobody waits for a word in the chat."""
    require(operator, Right.REPLY)
    ticket = _ticket(tx, ticket_id)
    if ticket.wants_person:
        tickets.set_wants_person(tx, ticket_id, wants=False, at=at)
    tickets.answered(tx, ticket_id, at=at)
    _record(tx, ticket_id, operator=operator, at=at, what="called")


def set_urgent(tx: Tx, ticket_id: str, *, operator: Operator, urgent: bool, at: datetime) -> None:
    """The ticket is urgent, or is not any more; pressed twice, it is written down once."""
    require(operator, Right.URGENT)
    if _ticket(tx, ticket_id).urgent != urgent:
        tickets.set_urgent(tx, ticket_id, urgent=urgent, at=at, operator=operator)
        _audit(tx, ticket_id, operator=operator, at=at, what="urgent" if urgent else "not_urgent")


def choices(ticket: TicketRow) -> tuple[str, ...]:
    """The statuses that are offered from here; that it was handed over is said by naming the agency."""
    return tuple(one for one in rules.MOVES[ticket.status] if one != rules.HANDED_OVER)


def why(error: ActError, words: Words) -> str:
    """The refusal in words."""
    # What was typed wrongly is answered with what can be typed.
    is_typed = error.key.endswith("-unknown")
    statuses = ", ".join(one if is_typed else cards.label(words, "status", one) for one in error.statuses)
    agencies = ", ".join(_named(one, words) for one in error.agencies)
    return words(error.key, statuses=statuses, agencies=agencies, name="", code="")


def _named(agency: str, words: Words) -> str:
    """By its code, which can be typed, and by its name; further agencies of the settings by their code alone."""
    return f"{agency} ({words(f'agency-{agency}')})" if agency in agreement.AGENCIES else agency


def _standing(tx: Tx, ticket: TicketRow, *, proposal: str | None = None) -> Standing:
    """``proposal``: the one that is meant; another one is none."""
    found = proposals.get(tx, ticket.id)
    if found is None or (proposal is not None and found.id != proposal):
        return Standing(ticket.status, ticket.outcome or "")
    return Standing(ticket.status, ticket.outcome or "", Proposal(found.status, found.outcome, found.operator_id))


def _asked(ticket: TicketRow, step: Callable[[], Standing]) -> Standing:
    """How the ticket stands after the step; a refusal in the operator's words."""
    try:
        return step()
    except Refused as refused:
        is_choice = refused.why in (Refused.UNKNOWN, Refused.NOT_FROM_HERE)
        raise ActError(_WHY[refused.why], statuses=choices(ticket) if is_choice else ()) from None


def _make(tx: Tx, ticket: TicketRow, wanted: Standing, *, operator: Operator, at: datetime) -> None:
    outcome = wanted.outcome or None
    tickets.set_status(tx, ticket.id, status=wanted.status, outcome=outcome, at=at, operator=operator)
    _audit(tx, ticket.id, operator=operator, at=at, what="status", detail=f"{ticket.status} → {_said(wanted)}")
    for one in likenesses.family(tx, ticket.id) if likenesses.head_of(tx, ticket.id) == ticket.id else (ticket.id,):
        told_by = tickets.get(tx, one)
        if told_by is not None and told_by.conversation_id is not None:
            news.arise(tx, one, due_at=at + NEWS_AFTER)


def _said(standing: Standing) -> str:
    return f"{standing.status} {standing.outcome}".strip()


def _ticket(tx: Tx, ticket_id: str) -> TicketRow:
    ticket = tickets.get(tx, ticket_id)
    if ticket is None:
        raise ActError("group-no-ticket")
    return ticket


def _record(tx: Tx, ticket_id: str, *, operator: Operator, at: datetime, what: str, detail: str = "") -> None:
    operator_id = operator.id or None
    tickets.record(tx, ticket_id, at=at, who=operator.name, what=what, operator_id=operator_id, detail=detail)
    _audit(tx, ticket_id, operator=operator, at=at, what=what, detail=detail)


def _audit(tx: Tx, ticket_id: str, *, operator: Operator, at: datetime, what: str, detail: str = "") -> None:
    operator_id = operator.id or None
    audit.write(tx, at=at, operator_id=operator_id, who=operator.name, what=what, ticket_id=ticket_id, detail=detail)

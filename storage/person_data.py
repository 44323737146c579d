"""All that is kept of one person, in a form for themselves: what they get when they ask for their data."""

from __future__ import annotations

from typing import Any

from flows import tips
from flows.model import Consent
from storage import agency_reads, consents, conversations, handovers, media, messages, results, rights_requests, tickets
from storage.types import Direction
from storage.unit import Tx


def of_conversation(tx: Tx, conversation_id: str) -> dict[str, Any] | None:
    """Everything, as JSON values; None where there is no such conversation. Nothing of the team's notes."""
    state, address = conversations.get(tx, conversation_id), conversations.address(tx, conversation_id)
    if state is None or address is None:
        return None
    draft = state.tip
    return {
        "channel": address.channel,
        "user": address.user,
        "language": state.language,
        "consents": [_consent(tx, one) for one in state.consents],
        "draft": tips.as_json(draft) if draft is not None else None,
        "tickets": [_ticket(tx, one) for one in tickets.of_conversation(tx, conversation_id)],
        "messages": [_message(one) for one in messages.whole_conversation(tx, conversation_id)],
        "requests": [
            {"kind": one.kind, "at": one.at.isoformat(), "done_at": one.done_at and one.done_at.isoformat()}
            for one in rights_requests.of_conversation(tx, conversation_id)
        ],
    }


def of_ticket(tx: Tx, ticket: tickets.TicketRow) -> dict[str, Any]:
    """What is kept of the person behind a ticket that the team entered: there is no conversation."""
    return {"channel": ticket.channel, "language": ticket.language, "tickets": [_ticket(tx, ticket)]}


def _ticket(tx: Tx, ticket: tickets.TicketRow) -> dict[str, Any]:
    return {
        "code": ticket.code,
        "kind": ticket.kind,
        "status": ticket.status,
        "created_at": ticket.created_at.isoformat(),
        **tips.as_json(ticket.tip),
        "files": [
            {"kind": one.kind, "name": one.name, "mime": one.mime, "bytes": one.bytes, "caption": one.caption}
            for one in media.of_ticket(tx, ticket.id)
        ],
        "consents": [_consent(tx, one) for one in consents.of_ticket(tx, ticket.id)],
        "results": [
            {"what": one.result.what, "at": one.result.on.isoformat()} for one in results.of_ticket(tx, ticket)
        ],
        "handed_to": [{"agency": one.agency, "at": one.at.isoformat()} for one in handovers.of_ticket(tx, ticket.id)],
        "read_by": [
            {"agency": one.agency, "at": one.at.isoformat(), "how": one.how}
            for one in agency_reads.of_ticket(tx, ticket.id)
        ],
    }


def _consent(tx: Tx, one: Consent) -> dict[str, Any]:
    return {
        "purpose": one.purpose,
        "version": one.version,
        "given_at": one.given_at.isoformat(),
        "withdrawn_at": one.withdrawn_at and one.withdrawn_at.isoformat(),
        "channel": one.channel,
        "language": one.language,
        "words": consents.text_of(tx, one) if one.words else "",
        "agencies": {to.agency: to.withdrawn_at and to.withdrawn_at.isoformat() for to in one.receivers},
    }


def _message(one: messages.MessageRow) -> dict[str, Any]:
    return {
        "from": "you" if one.direction is Direction.IN else "us",
        "at": one.at.isoformat(),
        "kind": one.kind,
        "text": one.text,
        "before": list(one.before),
    }

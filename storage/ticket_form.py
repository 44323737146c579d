"""A ticket in the form in which it leaves the program: ``manhmoi ticket --json``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flows import tips
from storage import consents, handovers, likenesses, media, results, tickets, withholding
from storage.unit import Tx


def as_json(tx: Tx, code: str, *, words: Callable[[str], str] = str) -> dict[str, Any] | None:
    """The ticket as ``manhmoi ticket --json`` gives it; None where there is none.

    ``words``: of the keys of reasons for which it may be a duplicate.
    """
    ticket = tickets.by_code(tx, code)
    if ticket is None:
        return None
    told = tips.as_json(ticket.tip)
    return {
        "code": ticket.code,
        "kind": ticket.kind,
        "status": ticket.status,
        "created_at": ticket.created_at.isoformat(),
        "channel": ticket.channel,
        "language": ticket.language,
        "source": ticket.source,
        "incomplete": ticket.incomplete,
        "reporter": told.get("reporter"),
        "martyr": told.get("martyr"),
        "martyrs": told.get("martyrs", []),
        "story": told.get("story", ""),
        "location": told.get("location"),
        "attachments": [_attachment_json(one) for one in withholding.files(ticket, media.of_ticket(tx, ticket.id))],
        "dna": told.get("dna"),
        "report": told.get("report"),
        "find": told.get("find"),
        "consents": [
            {
                "purpose": one.purpose,
                "version": one.version,
                "given_at": one.given_at.isoformat(),
                "withdrawn_at": one.withdrawn_at and one.withdrawn_at.isoformat(),
            }
            for one in consents.of_ticket(tx, ticket.id)
        ],
        "possible_duplicates": [
            {"code": one.code, "score": one.score, "because": [words(f"match-{reason}") for reason in one.reasons]}
            for one in likenesses.suggestions(tx, ticket.id)
        ],
        "urgent": ticket.urgent,
        "assignee": ticket.assignee,
        "outcome": ticket.outcome,
        "results": results.as_json(results.of_ticket(tx, ticket)),
        "handovers": [
            {
                "agency": one.agency,
                "at": one.at.isoformat(),
                "acknowledged_at": one.acknowledged_at and one.acknowledged_at.isoformat(),
                "due": one.due and one.due.isoformat(),
                "answer": one.answer or None,
            }
            for one in handovers.of_ticket(tx, ticket.id)
        ],
        "history": [
            {"at": one.at.isoformat(), "who": one.who, "what": one.what} for one in tickets.history(tx, ticket.id)
        ],
    }


def _attachment_json(one: media.Attachment) -> dict[str, Any]:
    exif = one.exif
    return {
        "id": one.id,
        "kind": one.kind,
        "mime": one.mime,
        "bytes": one.bytes,
        "sha256": one.sha256,
        "caption": one.caption,
        "exif": None if exif is None else {key: exif.get(key) for key in ("lat", "lon", "taken_at", "direction")},
    }

"""Consents: what a person agreed to, in which words, towards which agencies, since when, until when."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import datetime
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from flows import agreement
from flows.model import Consent, Receiver
from storage.prepared import Prepared
from storage.tables import consent_texts
from storage.tables import consents as t
from storage.unit import Tx
from storage.upsert import insert

_insert = Prepared(sa.insert(t))
_of_ticket = sa.select(t).where(t.c.ticket_id == sa.bindparam("of_ticket")).order_by(t.c.id)
_of_conversation = sa.select(t).where(t.c.conversation_id == sa.bindparam("of_conversation")).order_by(t.c.id)
_change = (
    sa.update(t)
    .where(t.c.id == sa.bindparam("row_id"), t.c.withdrawn_at.is_(None))
    .values(withdrawn_at=sa.bindparam("new_at"), receivers=sa.bindparam("new_receivers"))
)
_keep_text = Prepared(insert(consent_texts).on_conflict_do_nothing(index_elements=["id"]))


def keep_text(tx: Tx, given: Consent, text: str) -> None:
    """The words that the consent names are kept, once."""
    values = {
        "id": given.words,
        "purpose": given.purpose,
        "version": given.version,
        "language": given.language,
        "text": text,
        "first_at": given.given_at,
    }
    tx.run(_keep_text, values)


def text_of(tx: Tx, given: Consent) -> str:
    """The words that were shown, "" where they are not known."""
    return str(tx.execute(sa.select(consent_texts.c.text).where(consent_texts.c.id == given.words)).scalar() or "")


def give(tx: Tx, ticket_id: str, conversation_id: str | None, given: Iterable[Consent]) -> None:
    """The ticket carries these consents; one that is there already is not written twice."""
    there = {
        (row.purpose, row.version, row.given_at): row.id for row in tx.execute(_of_ticket, {"of_ticket": ticket_id})
    }
    for one in given:
        row_id = there.get((one.purpose, one.version, one.given_at))
        if row_id is None:
            _add(tx, one, conversation_id=conversation_id, ticket_id=ticket_id)
        else:
            _write(tx, row_id, one)


def give_to_conversation(tx: Tx, conversation_id: str, given: Consent) -> None:
    """The consent is written down as the person's own: it belongs to no ticket."""
    _add(tx, given, conversation_id=conversation_id, ticket_id=None)


def of_ticket(tx: Tx, ticket_id: str) -> list[Consent]:
    return [_value(row) for row in tx.execute(_of_ticket, {"of_ticket": ticket_id})]


def of_tickets(tx: Tx, ticket_ids: Collection[str]) -> dict[str, list[Consent]]:
    """The consents of these tickets, by id."""
    found: dict[str, list[Consent]] = defaultdict(list)
    for row in tx.execute(sa.select(t).where(t.c.ticket_id.in_(ticket_ids)).order_by(t.c.id)):
        found[row.ticket_id].append(_value(row))
    return found


def withdraw(tx: Tx, conversation_id: str, *, at: datetime, purpose: str = "", agency: str = "") -> list[str]:
    """The consents given in the conversation end now: to the purpose, towards the agency, or (neither named) all.

    Gives the ids of the tickets that it touches.
    """
    touched = set()
    for row in tx.execute(_of_conversation, {"of_conversation": conversation_id}).all():
        was = _value(row)
        (now,) = agreement.ended((was,), at=at, purpose=purpose, agency=agency)
        if now != was:
            _write(tx, row.id, now)
            touched.add(row.ticket_id)
    return sorted(one for one in touched if one)


def end(tx: Tx, ticket_id: str, *, at: datetime) -> None:
    """All that was agreed to for this ticket has ended."""
    for row in tx.execute(_of_ticket, {"of_ticket": ticket_id}).all():
        was = _value(row)
        (now,) = agreement.ended((was,), at=at)
        if now != was:
            _write(tx, row.id, now)


def let_go(tx: Tx, conversation_id: str, *, at: datetime) -> None:
    """They have ended, and nothing leads from them to the person: they prove only that somebody agreed."""
    _let_go(tx, t.c.conversation_id == conversation_id, at=at)


def let_go_of_ticket(tx: Tx, ticket_id: str, *, at: datetime) -> None:
    """The same for those of one ticket."""
    _let_go(tx, t.c.ticket_id == ticket_id, at=at)


def _let_go(tx: Tx, wanted: Any, *, at: datetime) -> None:
    tx.execute(
        sa.update(t)
        .where(wanted)
        .values(
            conversation_id=None,
            withdrawn_at=sa.func.coalesce(t.c.withdrawn_at, sa.bindparam("at", at, t.c.withdrawn_at.type)),
        )
    )


def _add(tx: Tx, one: Consent, *, conversation_id: str | None, ticket_id: str | None) -> None:
    values = {
        "id": tx.new_id(),
        "conversation_id": conversation_id,
        "ticket_id": ticket_id,
        "purpose": one.purpose,
        "version": one.version,
        "given_at": one.given_at,
        "withdrawn_at": one.withdrawn_at,
        "channel": one.channel,
        "language": one.language,
        "words": one.words,
        "receivers": _to_json(one.receivers),
    }
    tx.run(_insert, values)


def _write(tx: Tx, row_id: str, one: Consent) -> None:
    tx.execute(_change, {"row_id": row_id, "new_at": one.withdrawn_at, "new_receivers": _to_json(one.receivers)})


def _to_json(receivers: Iterable[Receiver]) -> str:
    return json.dumps({one.agency: one.withdrawn_at and one.withdrawn_at.isoformat() for one in receivers})


def _value(row: Any) -> Consent:
    return Consent(
        purpose=row.purpose,
        version=row.version,
        given_at=row.given_at,
        withdrawn_at=row.withdrawn_at,
        channel=row.channel,
        language=row.language,
        words=row.words,
        receivers=_receivers(row.receivers or "{}"),
    )


@lru_cache(maxsize=256)  # almost all consents of a time have the same
def _receivers(form: str) -> tuple[Receiver, ...]:
    return tuple(Receiver(agency, at and datetime.fromisoformat(at)) for agency, at in json.loads(form).items())

"""Results of tickets: written down, struck out, and what of them stays when a person is forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from flows import jsonform, results, withheld
from flows.results import Kept, Result
from flows.script import place
from storage.tables import results as t
from storage.tickets import TicketRow
from storage.unit import Tx

_of_ticket = sa.select(t).where(t.c.ticket_id == sa.bindparam("of_ticket")).order_by(t.c.id)


def add(tx: Tx, ticket_id: str, result: Result, *, who: str, operator_id: str | None, at: datetime) -> str:
    """The result stands on the ticket; its id."""
    row_id = tx.new_id()
    values = {
        "id": row_id,
        "ticket_id": ticket_id,
        "what": result.what,
        "at": at,
        "who": who,
        "operator_id": operator_id,
        "detail": tx.seal_json("results", row_id, "detail", jsonform.dump(result)),
        "struck_at": None,
        "struck_by": "",
        "why": b"",
    }
    tx.execute(sa.insert(t), values)
    return row_id


def strike(tx: Tx, ticket_id: str, result_id: str, *, why: str, who: str, at: datetime) -> bool:
    """The result was wrong: kept, and marked so. False where there is none that stands."""
    standing = sa.update(t).where(t.c.id == result_id, t.c.ticket_id == ticket_id, t.c.struck_at.is_(None))
    values = {"struck_at": at, "struck_by": who, "why": tx.seal("results", result_id, "why", why)}
    return bool(tx.execute(standing.values(**values)).rowcount)


def of_ticket(tx: Tx, ticket: TicketRow) -> tuple[Kept, ...]:
    """The ticket's results in the order in which they were written, as they may be shown: see ``flows.withheld``."""
    place_goes = place.WHERE in ticket.withheld
    return tuple(
        replace(
            one,
            result=_shown(one.result, ticket.secrets, place_goes=place_goes),
            why=withheld.blot(one.why, ticket.secrets),
        )
        for one in (_value(tx, row) for row in tx.execute(_of_ticket, {"of_ticket": ticket.id}))
    )


def as_json(kept: Sequence[Kept]) -> list[dict[str, Any]]:
    """Those that stand, in the form of ``ticket --json``; nobody who may be alive is named."""
    return [
        {
            "what": one.result.what,
            "at": one.result.on.isoformat(),
            "by": one.by,
            "note": one.result.note or None,
            "finding": one.result.finding or None,
            "device": one.result.device or None,
            "position": _position(one.result),
            "evidence": one.result.file or None,
        }
        for one in kept
        if one.stands
    ]


def unname(tx: Tx, ticket_id: str) -> None:
    """What was found stays; people, notes and files are gone from it."""
    for row in tx.execute(_of_ticket, {"of_ticket": ticket_id}).all():
        result = results.without_person(_value(tx, row).result)
        sealed = tx.seal_json("results", row.id, "detail", jsonform.dump(result))
        tx.execute(sa.update(t).where(t.c.id == row.id).values(detail=sealed, why=b""))


def erase(tx: Tx, ticket_id: str) -> None:
    """Nothing of the ticket's results is left."""
    tx.execute(sa.delete(t).where(t.c.ticket_id == ticket_id))


def _shown(result: Result, secrets: Sequence[str], *, place_goes: bool) -> Result:
    result = replace(
        result,
        note=withheld.blot(result.note, secrets),
        person=withheld.blot(result.person, secrets),
        said=withheld.blot(result.said, secrets),
    )
    return replace(result, lat=None, lon=None, accuracy_m=None, said="") if place_goes else result


def _position(result: Result) -> dict[str, float | None] | None:
    if result.lat is None:
        return None
    return {"lat": result.lat, "lon": result.lon, "accuracy_m": result.accuracy_m}


def _value(tx: Tx, row: Any) -> Kept:
    return Kept(
        id=row.id,
        result=jsonform.load(Result, tx.unseal_json("results", row.id, "detail", row.detail)),
        by=row.who,
        at=row.at,
        struck_by=row.struck_by,
        struck_at=row.struck_at,
        why=tx.unseal("results", row.id, "why", row.why),
    )

"""What was handed to which agency, of which ticket, in which packet; and what the agency answered."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from storage.tables import handovers as t
from storage.tables import packets as p
from storage.tables import tickets as k
from storage.unit import Tx

# What an agency may say that came of it.
FINDINGS = ("confirmed", "not_confirmed", "not_ours", "other")

_columns = (t, p.c.number, p.c.year, k.c.code)
_all = sa.select(*_columns).outerjoin(p, p.c.id == t.c.packet_id).join(k, k.c.id == t.c.ticket_id).order_by(t.c.id)
_of_ticket = _all.where(t.c.ticket_id == sa.bindparam("of_ticket"))
_of_packet = _all.where(t.c.packet_id == sa.bindparam("of_packet"))


@dataclass(frozen=True, slots=True)
class Handover:
    """``receiver``: the agency by which the consent names it. ``parts``: of the tip, as they were shown then.

    ``number`` and ``year`` of its packet; 0 where there was none.
    """

    id: str
    ticket_id: str
    code: str
    agency: str
    receiver: str
    at: datetime
    acknowledged_at: datetime | None
    due: datetime | None
    answer: str
    finding: str
    answered_at: datetime | None
    packet_id: str | None
    number: int
    year: int
    parts: tuple[str, ...]

    def holds(self, part: str) -> bool:
        """Whether the agency has this part, or may have: of what went without a packet nobody wrote down what it was.

        "" for anything at all.
        """
        return not part or not self.parts or part in self.parts


def record(
    tx: Tx,
    ticket_id: str,
    agency: str,
    *,
    at: datetime,
    due: datetime | None = None,
    receiver: str = "",
    packet_id: str | None = None,
    parts: Collection[str] = (),
) -> None:
    """The agency has the ticket since then."""
    values = {
        "id": tx.new_id(),
        "ticket_id": ticket_id,
        "agency": agency,
        "receiver": receiver or agency,
        "at": at,
        "due": due,
        "acknowledged_at": None,
        "answer": b"",
        "finding": "",
        "answered_at": None,
        "packet_id": packet_id,
        "parts": " ".join(sorted(parts)),
    }
    tx.execute(sa.insert(t), values)


def of_ticket(tx: Tx, ticket_id: str) -> list[Handover]:
    """To whom the ticket was handed, oldest first."""
    return [_value(tx, row) for row in tx.execute(_of_ticket, {"of_ticket": ticket_id})]


def of_packet(tx: Tx, packet_id: str) -> list[Handover]:
    """The tickets that went in one packet."""
    return [_value(tx, row) for row in tx.execute(_of_packet, {"of_packet": packet_id})]


def acknowledge(tx: Tx, packet_id: str, *, at: datetime) -> None:
    """The agency says that it has what was in the packet."""
    waiting = sa.update(t).where(t.c.packet_id == packet_id, t.c.acknowledged_at.is_(None))
    tx.execute(waiting.values(acknowledged_at=at))


def answer(tx: Tx, one: Handover, *, text: str, finding: str, at: datetime) -> None:
    """The agency has answered; whoever answers has it."""
    values = {
        "answer": tx.seal("handovers", one.id, "answer", text),
        "finding": finding,
        "answered_at": at,
        "acknowledged_at": one.acknowledged_at or at,
    }
    tx.execute(sa.update(t).where(t.c.id == one.id).values(**values))


def forget_answers(tx: Tx, ticket_ids: Collection[str]) -> None:
    """What agencies wrote about these tickets is gone; that they answered stays.

    An answer to a packet is about all of its tickets at once, so it goes from each of them.
    """
    ids = list(ticket_ids)
    packed = sa.select(t.c.packet_id).where(t.c.ticket_id.in_(ids), t.c.packet_id.is_not(None))
    found = list(tx.execute(packed.distinct()).scalars())
    tx.execute(sa.update(t).where(t.c.ticket_id.in_(ids) | t.c.packet_id.in_(found)).values(answer=b""))


def _value(tx: Tx, row: Any) -> Handover:
    return Handover(
        id=row.id,
        ticket_id=row.ticket_id,
        code=row.code,
        agency=row.agency,
        receiver=row.receiver or row.agency,
        at=row.at,
        acknowledged_at=row.acknowledged_at,
        due=row.due,
        answer=tx.unseal("handovers", row.id, "answer", row.answer),
        finding=row.finding,
        answered_at=row.answered_at,
        packet_id=row.packet_id,
        number=row.number or 0,
        year=row.year or 0,
        parts=tuple(row.parts.split()),
    )

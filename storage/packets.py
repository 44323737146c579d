"""Packets for agencies (*phiếu chuyển*): ordered, made, acknowledged, answered; erased, of which the number stays.

An order has its number at once and becomes a packet in a second unit of work, when its bytes are made and kept. One
whose tickets no consent reaches any more by then is void; its number is not given again.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from flows import disclosure
from flows.disclosure import Part
from storage import consents, handovers, tickets
from storage.tables import handovers as h
from storage.tables import packets as t
from storage.tables import tickets as k
from storage.unit import Tx

BELL = "packets"
ORDERED, MADE, VOID = "ordered", "made", "void"
MOST = 50  # tickets in one packet

_get = sa.select(t).where(t.c.id == sa.bindparam("row_id"))
_by_hash = sa.select(t).where(t.c.token_hash == sa.bindparam("of_hash"), t.c.state == MADE)
_due = (
    sa.select(t)
    .where(t.c.look_at.is_not(None), t.c.look_at <= sa.bindparam("now", type_=t.c.look_at.type))
    .order_by(t.c.look_at, t.c.id)
    .limit(sa.bindparam("most"))
)
_next = sa.select(sa.func.min(t.c.look_at, type_=t.c.look_at.type)).where(t.c.look_at.is_not(None))


@dataclass(frozen=True, slots=True)
class Order:
    """``left_out``: ids of files that do not go along. ``again``: also to whom has the ticket. ``ask``: where a group
    is to be answered.
    """

    ticket_ids: tuple[str, ...]
    left_out: tuple[str, ...] = ()
    again: bool = False
    ask: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Packet:
    id: str
    year: int
    number: int
    state: str
    agency: str
    receiver: str
    addressee: str
    operator_id: str | None
    who: str
    at: datetime
    due: datetime | None
    look_at: datetime | None
    order: Order | None
    codes: tuple[str, ...]
    sha256: str | None
    size: int | None
    key: str
    link_until: datetime | None
    acknowledged_at: datetime | None
    acknowledged_by: str
    answered_at: datetime | None
    erased_at: datetime | None

    def is_late(self, now: datetime) -> bool:
        """Whether the answer is overdue."""
        return self.state == MADE and self.answered_at is None and self.due is not None and self.due < now


@dataclass(frozen=True, slots=True)
class Made:
    """What a packet is once it is there. ``token`` and ``code``: by which it is acknowledged."""

    sha256: str
    size: int
    key: str
    token: str
    code: str
    link_until: datetime


def order(
    tx: Tx,
    wanted: Order,
    *,
    agency: str,
    receiver: str,
    addressee: str,
    year: int,
    who: str,
    operator_id: str | None,
    at: datetime,
    due: datetime,
    look_at: datetime,
) -> str:
    """The packet has its number and waits to be made; its id. ``look_at``: when the watch makes it, if nobody did.

    Writers take turns, so that no number is given twice; the table would refuse it.
    """
    last = tx.execute(sa.select(sa.func.max(t.c.number)).where(t.c.year == year)).scalar() or 0
    row_id = tx.new_id()
    values = {
        "id": row_id,
        "year": year,
        "number": last + 1,
        "state": ORDERED,
        "agency": agency,
        "receiver": receiver,
        "addressee": addressee,
        "operator_id": operator_id,
        "who": who,
        "at": at,
        "due": due,
        "look_at": look_at,
        "wanted": json.dumps(
            {"tickets": wanted.ticket_ids, "left_out": wanted.left_out, "again": wanted.again, "ask": wanted.ask}
        ),
        "codes": "",
        "sha256": None,
        "size": None,
        "key": "",
        "token_hash": None,
        "code": b"",
        "link_until": None,
        "acknowledged_at": None,
        "acknowledged_by": "",
        "answered_at": None,
        "erased_at": None,
    }
    tx.execute(sa.insert(t), values)
    tx.ring(BELL)
    return row_id


def keep(tx: Tx, packet_id: str, sha256: str | None, size: int, *, seen: str | None) -> bool:
    """Bytes with this digest are about to be kept for the order: should it come to nothing, they are found by it.

    ``seen``: the digest that stood there when the order was read. False where another run has made or kept something
    since. ``size`` 0: the bytes of that digest are about to be deleted, and can no longer become the packet.
    """
    mine = sa.update(t).where(t.c.id == packet_id, t.c.state == ORDERED, t.c.sha256.is_not_distinct_from(seen))
    return bool(tx.execute(mine.values(sha256=sha256, size=size)).rowcount)


def finish(tx: Tx, packet: Packet, made: Made, *, codes: Sequence[str], at: datetime, look_at: datetime) -> bool:
    """The packet is there. False where it was already."""
    values = {
        "state": MADE,
        "at": at,
        "wanted": "",
        "codes": " ".join(codes),
        "sha256": made.sha256,
        "size": made.size,
        "key": made.key,
        "token_hash": _hash(made.token),
        "code": tx.seal("packets", packet.id, "code", made.code),
        "link_until": made.link_until,
        "look_at": look_at,
    }
    done = tx.execute(sa.update(t).where(t.c.id == packet.id, t.c.state == ORDERED).values(**values)).rowcount
    tx.ring(BELL)
    return bool(done)


def void(tx: Tx, packet_id: str, *, at: datetime) -> None:
    """Nothing came of the order; its number stays as one that was not used."""
    waiting = sa.update(t).where(t.c.id == packet_id, t.c.state == ORDERED)
    tx.execute(waiting.values(state=VOID, wanted="", erased_at=at, look_at=at))
    tx.ring(BELL)


def get(tx: Tx, packet_id: str) -> Packet | None:
    row = tx.execute(_get, {"row_id": packet_id}).first()
    return None if row is None else _value(row)


def by_token(tx: Tx, token: str) -> Packet | None:
    """The packet that the link acknowledges; whether the link still lasts is for the caller to see."""
    row = tx.execute(_by_hash, {"of_hash": _hash(token)}).first()
    return None if row is None else _value(row)


def is_code(tx: Tx, packet_id: str, code: str) -> bool:
    """Whether the packet is acknowledged by this code."""
    row = tx.execute(_get, {"row_id": packet_id}).first()
    known = tx.unseal("packets", packet_id, "code", row.code) if row is not None else ""
    return bool(known) and hmac.compare_digest(known.encode(), code.encode())


def ordered(tx: Tx, agency: str) -> frozenset[str]:
    """The ids of tickets of which a packet for the agency is being made."""
    rows = tx.execute(sa.select(t.c.wanted).where(t.c.state == ORDERED, t.c.agency == agency)).scalars()
    return frozenset(one for text in rows for one in json.loads(text)["tickets"])


def recent(tx: Tx, *, agency: str = "", only: str = "", now: datetime, limit: int = 200) -> list[Packet]:
    """Packets, the newest first. ``only``: waiting (for an answer), late, answered; "" for all."""
    wanted: list[Any] = [t.c.agency == agency] if agency else []
    is_open = (t.c.state == MADE) & t.c.answered_at.is_(None)
    late = is_open & (t.c.due < sa.bindparam("now", now, t.c.due.type))
    if only:
        wanted.append({"waiting": is_open, "late": late, "answered": t.c.answered_at.is_not(None)}[only])
    rows = sa.select(t).where(*wanted).order_by(t.c.id.desc()).limit(limit)
    return [_value(row) for row in tx.execute(rows)]


def agencies(tx: Tx) -> tuple[str, ...]:
    """Those that got a packet."""
    return tuple(tx.execute(sa.select(t.c.agency).distinct().order_by(t.c.agency)).scalars())


def of_ticket(tx: Tx, ticket_id: str) -> list[Packet]:
    """The packets that the ticket is in, oldest first."""
    mine = sa.select(t).join(h, h.c.packet_id == t.c.id).where(h.c.ticket_id == ticket_id)
    return [_value(row) for row in tx.execute(mine.order_by(t.c.id))]


def acknowledge(tx: Tx, packet: Packet, *, by: str, at: datetime) -> bool:
    """The agency has it. False where that was known."""
    first = sa.update(t).where(t.c.id == packet.id, t.c.state == MADE, t.c.acknowledged_at.is_(None))
    # The watch looks again: an alarm may be over.
    done = tx.execute(first.values(acknowledged_at=at, acknowledged_by=by, look_at=at)).rowcount
    if done:
        handovers.acknowledge(tx, packet.id, at=at)
        tx.ring(BELL)
    return bool(done)


def settle(tx: Tx, packet_id: str, *, at: datetime) -> bool:
    """Where every ticket of the packet is answered, so is the packet. Whether it is."""
    packet = get(tx, packet_id)
    if packet is None:
        return False
    acknowledge(tx, packet, by="answer", at=at)
    if any(one.answered_at is None for one in handovers.of_packet(tx, packet_id)):
        return False
    tx.execute(sa.update(t).where(t.c.id == packet_id, t.c.answered_at.is_(None)).values(answered_at=at, look_at=at))
    tx.ring(BELL)
    return True


def covers(tx: Tx, packet_id: str) -> bool:
    """Whether everything that was shown in the packet may still be shown to its receiver."""
    return all(_is_covered(tx, one) for one in handovers.of_packet(tx, packet_id))


def _is_covered(tx: Tx, one: handovers.Handover) -> bool:
    ticket = tickets.get(tx, one.ticket_id)
    if ticket is None:
        return False
    now = disclosure.parts(ticket.tip, consents.of_ticket(tx, ticket.id), one.receiver)
    return {Part(part) for part in one.parts} <= now


def look_again(tx: Tx, ticket_ids: Iterable[str], *, at: datetime) -> None:
    """Consents of these tickets have changed: packets that hold more than they allow now are erased."""
    for packet in _of(tx, ticket_ids):
        if packet.erased_at is None and not covers(tx, packet.id):
            _erase(tx, packet.id, at=at)


def forget(tx: Tx, ticket_ids: Collection[str], *, at: datetime) -> tuple[str, ...]:
    """No packet holds these tickets any more, nor what agencies answered about them. The digests of what was erased."""
    handovers.forget_answers(tx, ticket_ids)
    return erase(tx, ticket_ids, at=at)


def erase(tx: Tx, ticket_ids: Collection[str], *, at: datetime) -> tuple[str, ...]:
    """No packet holds these tickets any more. The digests of what was erased."""
    gone = [one for one in _of(tx, ticket_ids) if one.erased_at is None]
    for one in gone:
        _erase(tx, one.id, at=at)
    return tuple(one.sha256 for one in gone if one.sha256)


def erased(tx: Tx, *, limit: int) -> list[Packet]:
    """Packets of which bytes may be left."""
    rows = sa.select(t).where(t.c.erased_at.is_not(None), t.c.size.is_not(None)).order_by(t.c.id).limit(limit)
    return [_value(row) for row in tx.execute(rows)]


def is_gone(tx: Tx, packet_id: str) -> None:
    """No bytes of it are left."""
    tx.execute(sa.update(t).where(t.c.id == packet_id).values(size=None))


def due(tx: Tx, now: datetime, *, limit: int) -> list[Packet]:
    """Those that the watch has something to do with by now."""
    return [_value(row) for row in tx.execute(_due, {"now": now, "most": limit})]


def next_due(tx: Tx) -> datetime | None:
    found: datetime | None = tx.execute(_next).scalar()
    return found


def plan(tx: Tx, packet_id: str, look_at: datetime | None) -> None:
    """The watch looks at it again then; never, where None."""
    tx.execute(sa.update(t).where(t.c.id == packet_id).values(look_at=look_at))


def _of(tx: Tx, ticket_ids: Iterable[str]) -> list[Packet]:
    wanted = sa.select(h.c.packet_id).where(h.c.ticket_id.in_(list(ticket_ids)))
    return [_value(row) for row in tx.execute(sa.select(t).where(t.c.id.in_(wanted)).order_by(t.c.id))]


def _erase(tx: Tx, packet_id: str, *, at: datetime) -> None:
    """What can no longer be fetched can no longer be acknowledged by its code; the link still is."""
    tx.execute(sa.update(t).where(t.c.id == packet_id).values(erased_at=at, code=b""))
    tx.ring(BELL)


def waiting(tx: Tx, *, limit: int) -> list[str]:
    """Ids of tickets that are verified, or urgent, and were handed to nobody: the urgent and the oldest first."""
    handed = sa.select(h.c.ticket_id)
    open_ones = k.c.status.not_in(("closed", "duplicate", "handed_over"))
    rows = (
        sa.select(k.c.id)
        .where(open_ones, (k.c.status == "verified") | k.c.urgent, k.c.id.not_in(handed))
        .order_by(k.c.urgent.desc(), k.c.id)
        .limit(limit)
    )
    return list(tx.execute(rows).scalars())


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode(errors="replace")).digest()


def _order(text: str) -> Order | None:
    if not text:
        return None
    form = json.loads(text)
    return Order(tuple(form["tickets"]), tuple(form["left_out"]), again=form["again"], ask=form["ask"])


def _value(row: Any) -> Packet:
    return Packet(
        id=row.id,
        year=row.year,
        number=row.number,
        state=row.state,
        agency=row.agency,
        receiver=row.receiver,
        addressee=row.addressee,
        operator_id=row.operator_id,
        who=row.who,
        at=row.at,
        due=row.due,
        look_at=row.look_at,
        order=_order(row.wanted),
        codes=tuple(row.codes.split()),
        sha256=row.sha256,
        size=row.size,
        key=row.key,
        link_until=row.link_until,
        acknowledged_at=row.acknowledged_at,
        acknowledged_by=row.acknowledged_by,
        answered_at=row.answered_at,
        erased_at=row.erased_at,
    )

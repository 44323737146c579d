"""Hand-over to agencies (*chuyển cơ quan*): what may go to whom, the order of a packet, that it arrived, the answer.

An agency is named only where a consent reaches it now; for the press that is a consent of its own. An order is a unit
of work of its own: the packet is made behind it (``bot.packets.making``), and only then is the ticket handed over.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.desk import acts, life, offices
from bot.desk.acts import ActError
from bot.desk.offices import Agency
from bot.desk.roles import Right
from bot.settings import Settings
from flows import agreement, codes, routing, tips
from flows import tickets as rules
from flows.understand.page.fold import clean
from storage import audit, consents, forgetting, handovers, news, packets, tickets
from storage.expiry import ERASED
from storage.handovers import FINDINGS, Handover
from storage.packets import Order, Packet
from storage.people import Operator
from storage.tickets import TicketRow
from storage.unit import Tx

LONGEST = 4_000  # code points of an answer
MAKES_ITSELF = timedelta(minutes=2)  # whoever ordered it at the desk makes it; after that, the watch does
HAS, NO_CONSENT, NOT_FROM_HERE = "handover-has", "handover-no-consent", "life-not-from-here"


@dataclass(frozen=True, slots=True)
class Ordered:
    """``packet_id`` "": none of the tickets could go. ``refused``: their codes, each with the key of the reason."""

    packet_id: str
    refused: tuple[tuple[str, str], ...] = ()


def order(
    tx: Tx,
    settings: Settings,
    ticket_ids: Sequence[str],
    *,
    operator: Operator,
    agency: str,
    at: datetime,
    addressee: str = "",
    left_out: Sequence[str] = (),
    again: bool = False,
    look_at: datetime | None = None,
    ask: dict[str, str] | None = None,
) -> Ordered:
    """A packet for the agency is ordered with those of the tickets that may go; the others are named with the reason.

    ``again``: also what the agency has already. ``look_at``: when the watch is to make it.
    """
    acts.require(operator, Right.HANDOVER)
    to = offices.find(settings, agency)
    if to is None:
        raise ActError("handover-which", agencies=tuple(one.code for one in offices.all_of(settings)))
    found = [tickets.get(tx, one) for one in dict.fromkeys(ticket_ids)]
    mine = [one for one in found if one is not None]
    if not mine:
        raise ActError("group-no-ticket")
    if len(mine) > packets.MOST:
        raise ActError("packet-too_many")
    being_made = packets.ordered(tx, to.code)
    reasons = {one.id: HAS if one.id in being_made else refusal(tx, one, to, again=again) for one in mine}
    refused = tuple((one.code, reasons[one.id]) for one in mine if reasons[one.id])
    going = [one for one in mine if not reasons[one.id]]
    if not going:
        return Ordered("", refused)
    packet_id = packets.order(
        tx,
        Order(tuple(one.id for one in going), tuple(left_out), again=again, ask=ask),
        agency=to.code,
        receiver=to.receiver,
        addressee=_line(addressee),
        year=at.astimezone(settings.zone).year,
        who=operator.name,
        operator_id=operator.id or None,
        at=at,
        due=at + to.due,
        look_at=look_at or at + MAKES_ITSELF,
    )
    packet = packets.get(tx, packet_id)
    detail = f"{agency} {_numbered(packet)}"
    audit.write(tx, at=at, operator_id=operator.id or None, who=operator.name, what="packet_ordered", detail=detail)
    return Ordered(packet_id, refused)


def order_one(tx: Tx, settings: Settings, ticket_id: str, *, agency: str, operator: Operator, **further: object) -> str:
    """The same for one ticket: the id of the packet, "" where the agency has it already. Raises ActError."""
    done = order(tx, settings, [ticket_id], agency=agency, operator=operator, **further)  # type: ignore[arg-type]
    for _, reason in done.refused:
        if reason == HAS:
            return ""
        raise ActError(reason, agencies=reached(tx, settings, ticket_id))
    return done.packet_id


def refusal(tx: Tx, ticket: TicketRow, to: Agency, *, again: bool = False) -> str:
    """The key of the reason why the ticket cannot go to the agency; "" where it can."""
    if to.receiver not in agreement.reached(consents.of_ticket(tx, ticket.id)):
        return NO_CONSENT
    if ticket.status != rules.HANDED_OVER and rules.HANDED_OVER not in rules.MOVES[ticket.status]:
        return NOT_FROM_HERE
    if not again and any(one.agency == to.code for one in handovers.of_ticket(tx, ticket.id)):
        return HAS
    return ""


def reached(tx: Tx, settings: Settings, ticket_id: str) -> tuple[str, ...]:
    """The codes of the agencies that the person's consents reach now."""
    names = agreement.reached(consents.of_ticket(tx, ticket_id))
    return tuple(one.code for one in offices.all_of(settings) if one.receiver in names)


def handed(tx: Tx, ticket_id: str, packet: Packet, *, operator: Operator, parts: Sequence[str], at: datetime) -> None:
    """The packet is there, so the agency has the ticket, and its status says so. Raises ActError."""
    handovers.record(
        tx,
        ticket_id,
        packet.agency,
        at=at,
        due=packet.due,
        receiver=packet.receiver,
        packet_id=packet.id,
        parts=parts,
    )
    life.move(tx, ticket_id, operator=operator, status=rules.HANDED_OVER, at=at)
    _record(tx, ticket_id, who=operator.name, operator_id=operator.id or None, at=at, packet=packet, what="handed_over")


def acknowledge(tx: Tx, packet_id: str, *, operator: Operator, code: str, at: datetime) -> None:
    """The agency said by telephone that it has the packet, and read its code out. Raises ActError."""
    acts.require(operator, Right.STATUS)
    packet = _made(tx, packet_id)
    if not packets.is_code(tx, packet.id, read_code(code)):
        raise ActError("packet-wrong_code")
    if not packets.acknowledge(tx, packet, by=operator.name, at=at):
        raise ActError("packet-acknowledged_already")
    _received(tx, packet, who=operator.name, operator_id=operator.id, at=at)


def acknowledged_by_link(tx: Tx, packet: Packet, *, at: datetime) -> bool:
    """The agency pressed the button. False where it had been acknowledged."""
    if not packets.acknowledge(tx, packet, by="link", at=at):
        return False
    _received(tx, packet, who=by_agency(packet), operator_id=None, at=at)
    return True


def answer(
    tx: Tx, ticket_id: str, handover_id: str, *, operator: Operator, text: str, finding: str, at: datetime
) -> None:
    """What the agency answered about this ticket is written down. Raises ActError."""
    acts.require(operator, Right.STATUS)
    if text.strip() and _is_forgotten(tx, ticket_id):
        raise ActError("packet-no_words")
    one = next((two for two in handovers.of_ticket(tx, ticket_id) if two.id == handover_id), None)
    if one is None:
        raise ActError("packet-none")
    _answer(tx, [one], text=text, finding=finding, who=operator.name, operator_id=operator.id, at=at)


def answered_by_link(tx: Tx, packet: Packet, *, text: str, finding: str, at: datetime) -> bool:
    """The agency answered at its page, about all that is not answered yet. False where all was. Raises ActError.

    Its words may be about any ticket of the packet: they are not taken where one of them was forgotten.
    """
    text = text if takes_words(tx, packet) else ""
    waiting = [one for one in handovers.of_packet(tx, packet.id) if one.answered_at is None]
    if waiting:
        _answer(tx, waiting, text=text, finding=finding, who=by_agency(packet), operator_id=None, at=at)
    return bool(waiting)


def takes_words(tx: Tx, packet: Packet) -> bool:
    """Whether the answer to the packet may be more than a finding."""
    return not any(_is_forgotten(tx, one.ticket_id) for one in handovers.of_packet(tx, packet.id))


def by_agency(packet: Packet) -> str:
    """Who did it, in history and audit log, where the link was used."""
    return f"agency:{packet.agency}"


def proposed(
    tx: Tx, settings: Settings, ticket: TicketRow, one: routing.Case | None = None
) -> tuple[routing.Route, ...]:
    """To whom the ticket should go, in order: what stands in the settings and is reached by a consent.

    ``one``: its case, where that was read already.
    """
    one = one or case(ticket, settings)
    names = agreement.reached(consents.of_ticket(tx, ticket.id))
    return tuple(route for route in routing.propose(one) if route.agency in names and route.agency in settings.agencies)


def case(ticket: TicketRow, settings: Settings) -> routing.Case:
    """The ticket as ``flows.routing`` looks at it."""
    return routing.case(
        ticket.tip, kind=ticket.kind, urgent=ticket.urgent, language=ticket.language, home=settings.places.home
    )


def commune_of(ticket: TicketRow) -> str:
    """The commune in which the place lies today, "" where that is not known, or withheld."""
    where = tips.location_of(ticket.tip) or {}
    return str((where.get("place") or {}).get("commune") or "")


def make_code(seed: int) -> str:
    """A code that is read out on the telephone; like a ticket's, with a check character, and told apart from it."""
    return codes.make(seed).replace("MM-", "XN-", 1)


def read_code(text: str) -> str:
    """The code that was typed, in its one spelling; "" for what is none. Raises ActError where it is mistyped."""
    typed = "".join(text.upper().split())
    try:
        known = codes.read(f"MM{typed[2:]}") if typed.startswith("XN") else codes.read(f"MM{typed}")
    except codes.Mistyped:
        raise ActError("packet-wrong_code") from None
    return known.replace("MM-", "XN-", 1) if known else ""


def _answer(
    tx: Tx,
    about: Sequence[Handover],
    *,
    text: str,
    finding: str,
    who: str,
    operator_id: str | None,
    at: datetime,
) -> None:
    words = clean(text)[:LONGEST].strip()
    if finding not in FINDINGS:
        raise ActError("packet-finding_wanted")
    for one in about:
        handovers.answer(tx, one, text=words, finding=finding, at=at)
        _tell(tx, one.ticket_id, at=at)
        packet = packets.get(tx, one.packet_id) if one.packet_id else None
        _record(
            tx,
            one.ticket_id,
            who=who,
            operator_id=operator_id,
            at=at,
            packet=packet,
            agency=one.agency,
            what="answered",
        )
    for packet_id in dict.fromkeys(one.packet_id for one in about):
        if packet_id:
            packets.settle(tx, packet_id, at=at)


def _is_forgotten(tx: Tx, ticket_id: str) -> bool:
    ticket = tickets.get(tx, ticket_id)
    return ticket is None or ticket.outcome == ERASED or forgetting.is_forgotten(tx, ticket_id)


def _received(tx: Tx, packet: Packet, *, who: str, operator_id: str | None, at: datetime) -> None:
    for one in handovers.of_packet(tx, packet.id):
        _tell(tx, one.ticket_id, at=at)
        _record(tx, one.ticket_id, who=who, operator_id=operator_id, at=at, packet=packet, what="packet_acknowledged")


def _tell(tx: Tx, ticket_id: str, *, at: datetime) -> None:
    ticket = tickets.get(tx, ticket_id)
    if ticket is not None and ticket.conversation_id is not None:
        news.arise(tx, ticket_id, due_at=at + life.NEWS_AFTER)


def _record(
    tx: Tx,
    ticket_id: str,
    *,
    who: str,
    operator_id: str | None,
    at: datetime,
    packet: Packet | None,
    what: str,
    agency: str = "",
) -> None:
    told = packet.agency if packet is not None else agency
    # What came through the link, nobody of the team has seen yet.
    alert = operator_id is None
    tickets.record(tx, ticket_id, at=at, who=who, what=what, operator_id=operator_id, detail=told, alert=alert)
    detail = told if packet is None else f"{told} {_numbered(packet)}"
    audit.write(tx, at=at, operator_id=operator_id, who=who, what=what, ticket_id=ticket_id, detail=detail)


def _made(tx: Tx, packet_id: str) -> Packet:
    packet = packets.get(tx, packet_id)
    if packet is None or packet.state != packets.MADE:
        raise ActError("packet-none")
    return packet


def _numbered(packet: Packet | None) -> str:
    return f"{packet.number}/{packet.year}" if packet is not None else ""


def _line(text: str) -> str:
    return " ".join(clean(text).split())[:200]

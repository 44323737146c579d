"""The notice of withdrawal (*Thông báo thu hồi*) for an agency that has a ticket: which papers, why, what is asked.

Whoever withdrew the consent to one part (contact, sample) calls that part back, and the rest may be used on.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from datetime import datetime

from bot.context import Context
from bot.desk import offices
from bot.packets import files, letter, making
from flows import disclosure
from storage import agency_reads, consents, handovers, rights_requests, tickets
from storage.agency_reads import Read
from storage.expiry import ERASED
from storage.handovers import Handover
from storage.packets import Packet
from storage.rights_requests import Notice, Request
from storage.unit import Tx

WHY = ("erasure", "withdrawal")  # kinds of requests after which nothing may be kept; the others are to be talked over
_STOPS = ("stop", "destroy", "pass_on", "answer")
_PART_STOPS = ("stop_part", "destroy_part", "pass_on", "answer")
_TALKS = ("look", "answer")


@dataclass(frozen=True, slots=True)
class Found:
    """The notice, the kind of the request behind it, and by which papers the agency has what is called back.

    ``part``: what alone is called back; "" for everything.
    """

    notice: Notice
    kind: str
    part: str
    papers: tuple[Handover, ...]
    reads: tuple[Read, ...] = ()  # without a paper


def find(tx: Tx, request_id: str, notice_id: str) -> Found | None:
    """A unit of work; None where there is no such notice."""
    request = rights_requests.get(tx, request_id)
    notice = next((one for one in request.notices if one.id == notice_id), None) if request is not None else None
    ticket = tickets.by_code(tx, notice.code) if notice is not None else None
    if request is None or notice is None or ticket is None:
        return None
    part = _part(request)
    mine = (one for one in handovers.of_ticket(tx, ticket.id) if one.agency == notice.agency)
    reads = tuple(one for one in agency_reads.of_ticket(tx, ticket.id) if one.agency == notice.agency)
    return Found(notice, request.kind, part, tuple(one for one in mine if one.holds(part)), reads)


def called_back(tx: Tx, packet: Packet) -> tuple[tuple[str, str], ...]:
    """The codes of the packet's tickets that the agency may not use any more, each with the part, "" for everything.

    Those that came with a notice, and those that no consent reaches now. What went by the terms of retention is not
    called back: the agency keeps it by its own.
    """
    found: list[tuple[str, str]] = []
    for one in handovers.of_packet(tx, packet.id):
        asked = rights_requests.asked_of(tx, one.ticket_id, packet.agency, since=packet.at)
        parts = {_part(request) for request in asked if request.kind in WHY} | _ended(tx, one)
        found += [(one.code, part) for part in ([""] if "" in parts else sorted(parts)) if one.holds(part)]
    return tuple(found)


def _part(request: Request) -> str:
    return str(disclosure.ONLY.get(request.purpose, ""))


def _ended(tx: Tx, one: Handover) -> set[str]:
    """The parts that no consent lets be shown any more.

    A ticket of nobody was forgotten, or entered by the team: what is asked about it comes with a notice.
    """
    ticket = tickets.get(tx, one.ticket_id)
    if ticket is None or ticket.conversation_id is None or ticket.outcome == ERASED:
        return set()
    lost = set(one.parts) - disclosure.parts(ticket.tip, consents.of_ticket(tx, ticket.id), one.receiver)
    return lost if lost <= set(disclosure.ONLY.values()) else {""}


def written(context: Context, found: Found, *, at: datetime) -> bytes:
    """The paper; its number is filled in by hand, as for every paper of the office."""
    settings, texts = context.settings, context.texts
    language = texts.languages[0]
    words = functools.partial(texts.text, language)
    to = offices.find(settings, found.notice.agency)
    stops = found.kind in WHY
    part = words(f"recall-part-{found.part}") if stops and found.part else ""
    papers = [
        (
            making.numbered(texts, settings.papers.sign, one.number) if one.number else words("recall-without"),
            letter.day(one.at.astimezone(settings.zone)),
            found.notice.code,
        )
        for one in found.papers
    ]
    papers += [
        (words(f"recall-read-{one.how}"), letter.day(one.at.astimezone(settings.zone)), found.notice.code)
        for one in found.reads
    ]
    recall = letter.Recall(
        head=files.head(settings.papers, words, at.astimezone(settings.zone), number=""),
        to=offices.name_of(settings, words, found.notice.agency),
        address=to.address if to is not None else "",
        papers=papers,
        why=words("recall-why-part", part=part) if part else words(f"recall-why-{found.kind if stops else 'other'}"),
        asks=[words(f"recall-ask-{one}", part=part) for one in (_PART_STOPS if part else _STOPS if stops else _TALKS)],
        hotline=settings.conversation.hotline,
        signature=files.signature(settings.papers, words),
    )
    return letter.recalled(words, recall, language=language)

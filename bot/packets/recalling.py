"""The notice of withdrawal (*Thông báo thu hồi*) for an agency that has a ticket: which papers, why, what is asked."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from datetime import datetime

from bot.context import Context
from bot.desk import offices
from bot.packets import files, letter, making
from storage import agency_reads, handovers, rights_requests, tickets
from storage.agency_reads import Read
from storage.handovers import Handover
from storage.rights_requests import Notice
from storage.unit import Tx

WHY = ("erasure", "withdrawal")  # kinds of requests after which nothing may be kept; the others are to be talked over
_STOPS = ("stop", "destroy", "pass_on", "answer")
_TALKS = ("look", "answer")


@dataclass(frozen=True, slots=True)
class Found:
    """The notice, the kind of the request behind it, and by which papers the agency has the ticket."""

    notice: Notice
    kind: str
    papers: tuple[Handover, ...]
    reads: tuple[Read, ...] = ()  # without a paper


def find(tx: Tx, request_id: str, notice_id: str) -> Found | None:
    """A unit of work; None where there is no such notice."""
    request = rights_requests.get(tx, request_id)
    notice = next((one for one in request.notices if one.id == notice_id), None) if request is not None else None
    ticket = tickets.by_code(tx, notice.code) if notice is not None else None
    if request is None or notice is None or ticket is None:
        return None
    held = tuple(one for one in handovers.of_ticket(tx, ticket.id) if one.agency == notice.agency)
    reads = tuple(one for one in agency_reads.of_ticket(tx, ticket.id) if one.agency == notice.agency)
    return Found(notice, request.kind, held, reads)


def written(context: Context, found: Found, *, at: datetime) -> bytes:
    """The paper; its number is filled in by hand, as for every paper of the office."""
    settings, texts = context.settings, context.texts
    language = texts.languages[0]
    words = functools.partial(texts.text, language)
    to = offices.find(settings, found.notice.agency)
    stops = found.kind in WHY
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
        why=words(f"recall-why-{found.kind if stops else 'other'}"),
        asks=[words(f"recall-ask-{one}") for one in (_STOPS if stops else _TALKS)],
        hotline=settings.conversation.hotline,
        signature=files.signature(settings.papers, words),
    )
    return letter.recalled(words, recall, language=language)

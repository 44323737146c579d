"""Packets at the desk: what would be handed over, the making of it, the list of what agencies have and answered."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from aiohttp import web

from bot.desk import acts, handover, life, offices
from bot.desk.acts import ActError, NotAllowed
from bot.desk.offices import Agency
from bot.desk.roles import Right
from bot.packets import contents, making
from bot.packets.contents import GOES, Content
from bot.papers import wording
from bot.settings import Settings
from bot.web import file_answers
from bot.web.desk import acting
from bot.web.desk.door import checked_form, signed_in, still_here, with_right
from bot.web.parts import CONTEXT, PAGES, now
from bot.web.render import remember_language
from flows import disclosure, routing, withheld
from flows.disclosure import Part
from flows.masking import mask
from storage import alarms, audit, packets, tickets
from storage.blobs import BlobMissing
from storage.crypto import SealError, fingerprint
from storage.handovers import FINDINGS, Handover, of_packet
from storage.packets import Packet
from storage.people import Operator
from storage.tickets import TicketRow
from storage.unit import Tx

PATH = "/desk/packets"
ONLY = ("waiting", "late", "answered")
_ID = re.compile(r"[0-9a-f]{32}")
_CODE = re.compile(r"MM-[0-9A-Z]{4}-[0-9A-Z]{4}")
SUGGESTED = 50
# Shown as being there, and not in words: who told it and of whom a sample may be taken.
_HIDDEN = (Part.REPORTER, Part.DNA, Part.REPORT)


def routes() -> list[web.RouteDef]:
    """Before those of the ticket's other acts."""
    one = PATH + "/{id:[0-9a-f]{32}}"
    return [
        web.get(PATH, page),
        web.post(PATH, make),
        web.get(f"{PATH}/new", preview),
        web.get(f"{PATH}/waiting", waiting),
        web.get(one, packet),
        web.get(f"{one}/file", file),
        web.post(f"{one}/acknowledge", acknowledge),
        web.post("/desk/tickets/{code}/handover", hand_over),
    ]


# The list


async def page(request: web.Request) -> web.Response:
    """All packets, or those of one agency, or those that wait for an answer."""
    operator = await with_right(request, Right.READ)
    context, at = request.app[CONTEXT], now(request)
    only, agency = request.query.get("only", ""), request.query.get("agency", "")[:60]
    only = only if only in ONLY else ""
    found = await context.store.read(lambda tx: packets.recent(tx, agency=agency, only=only, now=at))
    return await _page(
        request,
        "desk/packets.html",
        operator,
        found=found,
        agencies=await context.store.read(packets.agencies),
        agency=agency,
        only=only,
        onlys=ONLY,
        key=fingerprint(context.keys.public_keys[0]),
    )


async def packet(request: web.Request) -> web.Response:
    """One packet: whom it went to, with which tickets, what became of it."""
    operator = await with_right(request, Right.READ)
    found, handed = await _found(request)
    return await _page(request, "desk/packet.html", operator, one=found, handed=handed, findings=FINDINGS)


async def file(request: web.Request) -> web.Response:
    """The packet itself, as it was handed out; that it was fetched stands in the audit log."""
    operator = await with_right(request, Right.HANDOVER)
    context, at = request.app[CONTEXT], now(request)
    found, _ = await _found(request)
    if found.state != packets.MADE or found.erased_at is not None or found.sha256 is None:
        raise web.HTTPGone
    if not await context.store.read(lambda tx: packets.covers(tx, found.id)):
        raise web.HTTPGone  # a consent has ended; the bytes are about to be erased
    try:
        content = await context.blobs.get(found.sha256)
    except (BlobMissing, SealError):
        raise web.HTTPNotFound from None
    await context.store.write(
        lambda tx: audit.write(
            tx,
            at=at,
            operator_id=operator.id,
            who=operator.name,
            what="packet_fetched",
            detail=f"{found.agency} {found.number}/{found.year}",
        )
    )
    return file_answers.answer(content, "application/zip", making.file_name(found))


async def acknowledge(request: web.Request) -> web.Response:
    """The agency called and read out its code."""
    operator = await signed_in(request)
    form = await checked_form(request, operator)
    packet_id, at = request.match_info["id"], now(request)

    def unit(tx: Tx) -> None:
        handover.acknowledge(tx, packet_id, operator=still_here(tx, request), code=form.get("code", "")[:40], at=at)

    refused = await _obey(request, operator, unit, back=f"{PATH}/{packet_id}")
    if refused is not None:
        return refused
    raise web.HTTPSeeOther(f"{PATH}/{packet_id}")


async def _found(request: web.Request) -> tuple[Packet, list[tuple[Handover, str]]]:
    wanted = request.match_info["id"]

    def read(tx: Tx) -> tuple[Packet | None, list[tuple[Handover, str]]]:
        return packets.get(tx, wanted), [(one, _answer(tx, one)) for one in of_packet(tx, wanted)]

    found, handed = await request.app[CONTEXT].store.read(read)
    if found is None:
        raise web.HTTPNotFound
    return found, handed


def _answer(tx: Tx, one: Handover) -> str:
    """What the agency answered, as it may be read by all of the team."""
    ticket = tickets.get(tx, one.ticket_id)
    return mask(withheld.blot(one.answer, ticket.secrets if ticket is not None else ()))


# Making one


@dataclass(frozen=True, slots=True)
class Shown:
    """A ticket as it would go. ``refused``: the key of why it does not. ``facts``: label and words, "" where hidden."""

    ticket: TicketRow
    refused: str
    content: Content | None
    facts: tuple[tuple[str, str], ...] = ()
    story: str = ""

    @property
    def parts(self) -> tuple[Part, ...]:
        return tuple(one for one in Part if self.content is not None and one in self.content.parts)


async def preview(request: web.Request) -> web.Response:
    """What the agency would get of these tickets; contacts are not shown here, only that they go along."""
    operator = await with_right(request, Right.HANDOVER)
    context, shown = request.app[CONTEXT], request.app[PAGES]
    language = shown.language(request)
    codes = _codes(request.query.getall("code", []))
    to = offices.find(context.settings, request.query.get("agency", ""))
    if to is None or not codes:
        raise web.HTTPNotFound
    words = partial(shown.text, language)

    def read(tx: Tx) -> list[Shown]:
        rows = [tickets.by_code(tx, one) for one in codes]
        return [_shown(tx, one, to, words, context.settings) for one in rows if one is not None]

    found = await context.store.read(read)
    if not found:
        raise web.HTTPNotFound
    return await _page(
        request,
        "desk/packet_new.html",
        operator,
        found=found,
        to=to,
        addressee=_addressee(found, to, words, context.settings),
        going=[one for one in found if not one.refused],
        held=[one for one in found if one.refused == handover.HAS],
        goes=GOES,
        once=secrets.token_hex(16),
    )


async def make(request: web.Request) -> web.Response:
    """The packet is made of all tickets that may go; the others are named, each with the reason."""
    operator = await signed_in(request)
    form = await checked_form(request, operator)
    context, at = request.app[CONTEXT], now(request)
    codes = _codes(form.getall("code", []))
    ordered: list[handover.Ordered] = []

    def unit(tx: Tx) -> None:
        me = still_here(tx, request)
        acts.require(me, Right.HANDOVER)
        if not acts.is_first(tx, form.get("once", "")[:64], operator=me, at=at):
            return
        rows = [one for one in (tickets.by_code(tx, code) for code in codes) if one is not None]
        _require_as_seen(tx, rows, offices.find(context.settings, form.get("agency", "")), form.getall("seen", []))
        ordered.append(
            handover.order(
                tx,
                context.settings,
                [one.id for one in rows],
                operator=me,
                agency=form.get("agency", ""),
                at=at,
                addressee=form.get("addressee", ""),
                left_out=[one for one in form.getall("left_out", []) if _ID.fullmatch(one)],
                again=form.get("again", "") == "yes",
            )
        )

    refused = await _obey(request, operator, unit, back=PATH)
    if refused is not None:
        return refused
    if not ordered:  # the same form, sent twice
        raise web.HTTPSeeOther(PATH)
    made = await making.make(context, ordered[0].packet_id) if ordered[0].packet_id else None
    if ordered[0].refused or made is None or made.state != packets.MADE:
        return await _page(request, "desk/packet_done.html", operator, one=made, refused=ordered[0].refused)
    raise web.HTTPSeeOther(f"{PATH}/{made.id}")


async def hand_over(request: web.Request) -> web.Response:
    """One ticket to one agency, as the settings name it."""
    operator = await signed_in(request)
    form = await checked_form(request, operator)
    context = request.app[CONTEXT]
    ordered: list[str] = []

    def order(tx: Tx, ticket_id: str, operator: Operator, form: Mapping[str, str], at: datetime) -> None:
        agency = form.get("agency", "")
        found = handover.order_one(tx, context.settings, ticket_id, agency=agency, operator=operator, at=at)
        ordered.append(found)

    refused = await acting.obey(request, operator, form, "handover", order)
    if refused is not None:
        return refused
    for one in filter(None, ordered):
        made = await making.make(context, one)
        if made is None or made.state == packets.VOID:
            return acting.refused(request, ActError("packet-came_to_nothing"))
    return acting.done(request)


async def waiting(request: web.Request) -> web.Response:
    """What should be handed over (*chờ chuyển*): verified, or urgent, and with nobody yet; to whom, and why."""
    operator = await with_right(request, Right.READ)
    context = request.app[CONTEXT]

    def read(tx: Tx) -> list[tuple[TicketRow, tuple[routing.Route, ...]]]:
        rows = [tickets.get(tx, one) for one in packets.waiting(tx, limit=SUGGESTED)]
        return [(one, handover.proposed(tx, context.settings, one)) for one in rows if one is not None]

    found = await context.store.read(read)
    return await _page(
        request,
        "desk/packets_waiting.html",
        operator,
        found=found,
        agencies=[one.code for one in offices.all_of(context.settings)],
        most=packets.MOST,
    )


def _require_as_seen(tx: Tx, rows: Sequence[TicketRow], to: Agency | None, seen: Sequence[str]) -> None:
    """What would go is what the preview showed: no file or fact came since. Raises ActError.

    Tickets that cannot go are left to the order, which names them.
    """
    for one in rows:
        if to is None or handover.refusal(tx, one, to, again=True):
            continue
        if f"{one.code}:{contents.of(tx, one, to.receiver).print}" not in seen:
            raise ActError("packet-changed")


def _shown(tx: Tx, ticket: TicketRow, to: Agency, words: wording.Words, settings: Settings) -> Shown:
    refused = handover.refusal(tx, ticket, to)
    if refused == handover.NO_CONSENT:
        return Shown(ticket, refused, None)
    content = contents.of(tx, ticket, to.receiver)
    names = disclosure.tellers(ticket.tip)

    def line(text: str) -> str:
        return disclosure.hide(withheld.blot(text, ticket.secrets), names)

    facts = tuple(
        (
            wording.label(words, fact.field),
            "" if fact.field.part in _HIDDEN else line(wording.value(words, fact, settings.zone)),
        )
        for fact in content.facts
        if fact.field.part is not None and fact.field.part is not Part.STORY
    )
    return Shown(ticket, refused, content, facts, line(str(content.form.get("story") or "")))


def _addressee(found: Sequence[Shown], to: Agency, words: wording.Words, settings: Settings) -> str:
    """Whom the paper is addressed to: the commune of the place, where all lie in one."""
    communes = {handover.commune_of(one.ticket) for one in found if not one.refused}
    if to.code == routing.COMMUNE and not to.name and len(communes) == 1 and "" not in communes:
        return words("office-commune_of", commune=communes.pop())
    return offices.name_of(settings, words, to.code)


def _codes(given: Sequence[str]) -> list[str]:
    return [one for one in dict.fromkeys(given) if _CODE.fullmatch(one)][: packets.MOST + 1]


# All of them


async def _obey(request: web.Request, operator: Operator, unit: acting.Unit, *, back: str) -> web.Response | None:
    """The unit is done; else the page that says why not."""
    at = now(request)
    try:
        await request.app[CONTEXT].store.write(unit)
    except ActError as error:
        failed = error
        if isinstance(error, NotAllowed):
            await request.app[CONTEXT].store.write(lambda tx: acts.refused(tx, failed, operator=operator, at=at))
        shown = request.app[PAGES]
        language = shown.language(request)
        words = life.why(error, partial(shown.text, language))
        status = 403 if isinstance(error, NotAllowed) else 422
        return shown.respond("desk/refused.html", language, status=status, words=words, back=back)
    return None


async def _page(request: web.Request, template: str, operator: Operator, **values: Any) -> web.Response:
    shown = request.app[PAGES]
    language = shown.language(request)
    standing = await request.app[CONTEXT].store.read(alarms.standing)
    sign = request.app[CONTEXT].settings.papers.sign
    response = shown.respond(
        template,
        language,
        operator=operator,
        alarms=standing,
        now=now(request),
        numbered=partial(making.numbered, request.app[CONTEXT].texts, sign),
        **values,
    )
    remember_language(request, response, language)
    return response

"""Requests of people under the law and breaches: what is due when, and what was done; each act leaves a line."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta

from aiohttp import web

from bot import applying_rights, rights_by_code, rights_watch
from bot.desk import roles
from bot.desk.roles import Right
from bot.packets import recalling
from bot.papers import official
from bot.web import file_answers
from bot.web.desk.door import checked_form, signed_in, with_right
from bot.web.parts import CONTEXT, PAGES, now
from bot.web.render import remember_language
from flows import codes, deadlines
from flows.understand.page.fold import clean
from storage import alarms, audit, rights_requests, tickets
from storage.people import Operator
from storage.unit import Tx

PATH = "/desk/requests"
_ID = re.compile(r"[0-9a-f]{32}")
_LONGEST = 4_000


class Refused(Exception):
    """It cannot be written down; ``key`` says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


async def page(request: web.Request) -> web.Response:
    """What waits, the most pressing first; what is done; forms to write down what came by another way."""
    operator = await signed_in(request)
    store = request.app[CONTEXT].store
    shown = request.app[PAGES]
    language = shown.language(request)
    waiting = await store.read(rights_requests.standing)
    entered = await store.read(lambda tx: {one.id for one in waiting if rights_by_code.ticket_of(tx, one)})
    response = shown.respond(
        "desk/requests.html",
        language,
        operator=operator,
        entered=entered,
        alarms=await store.read(alarms.standing),
        waiting=waiting,
        settled=await store.read(rights_requests.settled),
        kinds=deadlines.KINDS,
        breach=deadlines.BREACH,
        may_open_breach=roles.may(operator, Right.BREACH),
        moment=now(request),
    )
    remember_language(request, response, language)
    return response


async def open_request(request: web.Request) -> web.Response:
    """A request that came by telephone, on paper or in words is written down; its terms run from now."""
    operator = await signed_in(request)
    form = await checked_form(request, operator)
    kind, code, detail = form.get("kind", ""), form.get("code", ""), _words(form.get("detail", ""))
    if kind not in deadlines.KINDS:
        raise web.HTTPBadRequest
    at = now(request)

    def unit(tx: Tx) -> None:
        ticket = tickets.by_code(tx, _code(code)) if code.strip() else None
        if not detail or (code.strip() and ticket is None):
            raise Refused("desk-request-incomplete")
        due = applying_rights.due(request.app[CONTEXT], kind, at)
        request_id = rights_requests.open_request(
            tx,
            kind,
            at=at,
            due=due,
            codes=[ticket.code] if ticket else (),
            detail=detail,
            operator_id=operator.id,
        )
        if ticket is not None and rights_requests.notify(tx, request_id, ticket.id):
            longer = applying_rights.due(request.app[CONTEXT], kind, at, others=True)
            rights_requests.prolong(tx, request_id, longer.act)
        _audit(tx, operator, at, what="request_opened", ticket_id=ticket.id if ticket else None, detail=kind)

    return await _done(request, unit)


async def open_breach(request: web.Request) -> web.Response:
    """A breach is written down: what, whose data, when it was found. The authority is to know within 72 hours."""
    operator = await with_right(request, Right.BREACH)
    form = await checked_form(request, operator)
    what, who = _words(form.get("what", "")), _words(form.get("who", ""))
    found_at = _moment(request, form.get("when", ""))

    def unit(tx: Tx) -> None:
        if not what or not who or found_at is None:
            raise Refused("desk-request-incomplete")
        due = applying_rights.due(request.app[CONTEXT], deadlines.BREACH, found_at)
        detail = f"{what}\n{who}"
        kind = deadlines.BREACH
        rights_requests.open_request(tx, kind, at=found_at, due=due, detail=detail, operator_id=operator.id)
        _audit(tx, operator, now(request), what="breach_opened")

    return await _done(request, unit)


async def act(request: web.Request) -> web.Response:
    """It is answered, it is done, or an agency has been told."""
    operator = await signed_in(request)
    form = await checked_form(request, operator)
    request_id, name, notice, at = (
        request.match_info["id"],
        request.match_info["act"],
        form.get("notice", ""),
        now(request),
    )

    def unit(tx: Tx) -> None:
        if name == "answered":
            good = rights_requests.answer(tx, request_id, at=at, operator_id=operator.id)
        elif name == "told":
            wanted = notice if _ID.fullmatch(notice) else ""
            good = rights_requests.told_agency(tx, request_id, wanted, at=at, operator_id=operator.id)
        else:
            good = rights_requests.finish(tx, request_id, at=at, operator_id=operator.id)
        if not good:
            found = rights_requests.get(tx, request_id)
            waits = found is not None and found.done_at is None and name == "done"
            raise Refused("desk-request-waits" if waits else "desk-request-not_open")
        alarms.over(tx, rights_watch.NAME + request_id)
        _audit(tx, operator, at, what=f"request_{name}")

    return await _done(request, unit)


async def recall(request: web.Request) -> web.Response:
    """The paper that asks an agency to use and keep a ticket no longer; that it was made stands in the audit log."""
    operator = await signed_in(request)
    context, at = request.app[CONTEXT], now(request)
    request_id, notice_id = request.match_info["id"], request.match_info["notice"]
    found = await context.store.read(lambda tx: recalling.find(tx, request_id, notice_id))
    if found is None:
        raise web.HTTPNotFound
    content = recalling.written(context, found, at=at)
    detail = f"{found.notice.agency} {found.notice.code}"
    await context.store.write(lambda tx: _audit(tx, operator, at, what="recall_made", detail=detail))
    name = f"thong-bao-thu-hoi-{found.notice.code}-{found.notice.agency.replace('_', '-')}.docx"
    return file_answers.answer(content, official.MIME, name)


async def _done(request: web.Request, unit: Callable[[Tx], None]) -> web.Response:
    try:
        await request.app[CONTEXT].store.write(unit)
    except Refused as error:
        shown = request.app[PAGES]
        language = shown.language(request)
        words = shown.text(language, error.key)
        return shown.respond("desk/request_refused.html", language, status=422, words=words)
    raise web.HTTPSeeOther(PATH)


def _audit(
    tx: Tx, operator: Operator, at: datetime, *, what: str, ticket_id: str | None = None, detail: str = ""
) -> None:
    audit.write(tx, at=at, operator_id=operator.id, who=operator.name, what=what, ticket_id=ticket_id, detail=detail)


def _words(text: str) -> str:
    return clean(text)[:_LONGEST].strip()


def _code(text: str) -> str:
    try:
        return codes.read(text) or ""
    except codes.Mistyped:
        return ""


def _moment(request: web.Request, text: str) -> datetime | None:
    """The local time of a form, now where it is empty; None where it is none, or lies ahead."""
    at = now(request)
    if not text.strip():
        return at
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    if found.tzinfo is None:
        found = found.replace(tzinfo=request.app[CONTEXT].settings.zone)
    return found if found <= at + timedelta(minutes=1) else None

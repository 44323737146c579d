"""A ticket's page, whole or one part of it: parts are fetched again by themselves when something has changed."""

from __future__ import annotations

import secrets
from functools import partial
from typing import Any

from aiohttp import web

from bot.desk import life
from bot.desk.roles import Right
from bot.registers import saying
from bot.web.desk import register_view
from bot.web.desk.canned_page import offered
from bot.web.desk.door import with_right
from bot.web.desk.inbox import day, parts_of
from bot.web.desk.ticket_view import View, read
from bot.web.parts import CONTEXT, PAGES, now
from bot.web.render import remember_language
from flows.tickets import CLOSED, OUTCOMES
from storage import alarms, work_items
from storage.handovers import FINDINGS
from storage.people import Operator

PARTS = ("head", "conversation", "facts", "likeness", "registers", "person", "results", "files", "work", "history")


async def page(request: web.Request) -> web.Response:
    """The whole page."""
    operator = await with_right(request, Right.READ)
    view = await view_of(request, operator)
    shown = request.app[PAGES]
    language = shown.language(request)
    standing = await request.app[CONTEXT].store.read(alarms.standing)
    filled = values(request, view, operator) | await _registers(request, view, language)
    filled["canned"] = await offered(request, first=view.ticket.language)
    response = shown.respond("desk/ticket.html", language, alarms=standing, **filled)
    remember_language(request, response, language)
    return response


async def printed(request: web.Request) -> web.Response:
    """The ticket on paper: masked whatever was asked for, without anything to press."""
    operator = await with_right(request, Right.READ)
    view = (await view_of(request, operator)).for_print()
    shown = request.app[PAGES]
    return shown.respond("desk/print.html", shown.language(request), **values(request, view, operator))


async def part(request: web.Request) -> web.Response:
    """One part of the page."""
    operator = await with_right(request, Right.READ)
    name = request.match_info["part"]
    if name not in PARTS:
        raise web.HTTPNotFound
    view = await view_of(request, operator)
    shown = request.app[PAGES]
    language = shown.language(request)
    further = await _registers(request, view, language) if name == "registers" else {}
    return shown.respond(f"desk/parts/{name}.html", language, **values(request, view, operator), **further)


async def view_of(request: web.Request, operator: Operator) -> View:
    """What the page shows of the ticket in the address. Raises HTTPNotFound."""
    code = request.match_info["code"]
    context = request.app[CONTEXT]
    unit = partial(
        read,
        code=code,
        operator=operator,
        now=now(request),
        channels=context.rules.channels,
        terms=context.settings.desk.terms,
        settings=context.settings,
    )
    view = await context.store.read(unit)
    if view is None:
        raise web.HTTPNotFound
    return view


async def _registers(request: web.Request, view: View, language: str) -> dict[str, Any]:
    found = await register_view.read(request, view.ticket)
    line = saying.line(partial(request.app[PAGES].text, language), found.matches.summary)
    return {"registers": found, "register_line": line, "register_facts": register_view.facts}


def values(request: web.Request, view: View, operator: Operator) -> dict[str, Any]:
    """What the templates of the page want."""
    once = secrets.token_hex(16)  # the id of this one form: sent twice, it is one act
    moves = life.choices(view.ticket)
    return {
        "view": view,
        "ticket": view.ticket,
        "operator": operator,
        "moves": [one for one in moves if one != CLOSED],
        "outcomes": OUTCOMES if CLOSED in moves else (),
        "once": once,
        "points": parts_of(view.ticket, day(request)),
        "work_kinds": work_items.KINDS,
        "agency_findings": FINDINGS,
    }

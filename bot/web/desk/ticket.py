"""A ticket's page, whole or one part of it: parts are fetched again by themselves when something has changed."""

from __future__ import annotations

import secrets
from functools import partial
from typing import Any

from aiohttp import web

from bot.desk.acts import STATUSES
from bot.desk.roles import Right
from bot.web.desk.canned_page import offered
from bot.web.desk.door import with_right
from bot.web.desk.inbox import day, parts_of
from bot.web.desk.ticket_view import View, read
from bot.web.parts import CONTEXT, PAGES, now
from bot.web.render import remember_language
from storage import alarms, work_items
from storage.people import Operator

PARTS = ("head", "conversation", "facts", "person", "files", "work", "history")


async def page(request: web.Request) -> web.Response:
    """The whole page."""
    operator = await with_right(request, Right.READ)
    view = await _view(request, operator)
    shown = request.app[PAGES]
    language = shown.language(request)
    standing = await request.app[CONTEXT].store.read(alarms.standing)
    values = _values(request, view, operator)
    values["canned"] = await offered(request, first=view.ticket.language)
    response = shown.respond("desk/ticket.html", language, alarms=standing, **values)
    remember_language(request, response, language)
    return response


async def printed(request: web.Request) -> web.Response:
    """The ticket on paper: masked whatever was asked for, without anything to press."""
    operator = await with_right(request, Right.READ)
    view = (await _view(request, operator)).for_print()
    shown = request.app[PAGES]
    return shown.respond("desk/print.html", shown.language(request), **_values(request, view, operator))


async def part(request: web.Request) -> web.Response:
    """One part of the page."""
    operator = await with_right(request, Right.READ)
    name = request.match_info["part"]
    if name not in PARTS:
        raise web.HTTPNotFound
    view = await _view(request, operator)
    shown = request.app[PAGES]
    return shown.respond(f"desk/parts/{name}.html", shown.language(request), **_values(request, view, operator))


async def fact_form(request: web.Request) -> web.Response:
    """The form in which a fact is corrected, in the place of its row; with ``?leave=1`` the row again."""
    operator = await with_right(request, Right.READ)
    view = await _view(request, operator)
    field = request.match_info["field"]
    fact = next((one for one in (*view.facts, *view.personal) if one.field == field), None)
    if fact is None or (fact.is_personal and not view.unmasked):
        raise web.HTTPNotFound
    shown = request.app[PAGES]
    template = "desk/fact.html" if request.query.get("leave") else "desk/fact_form.html"
    return shown.respond(template, shown.language(request), fact=fact, **_values(request, view, operator))


def respond_part(request: web.Request, name: str, view: View, operator: Operator, **further: Any) -> web.Response:
    """The part ``name``, filled in."""
    shown = request.app[PAGES]
    values = {**_values(request, view, operator), **further}
    return shown.respond(f"desk/parts/{name}.html", shown.language(request), **values)


async def _view(request: web.Request, operator: Operator) -> View:
    code = request.match_info["code"]
    context = request.app[CONTEXT]
    unit = partial(read, code=code, operator=operator, now=now(request), channels=context.rules.channels)
    view = await context.store.read(unit)
    if view is None:
        raise web.HTTPNotFound
    return view


def _values(request: web.Request, view: View, operator: Operator) -> dict[str, Any]:
    once = secrets.token_hex(16)  # the id of this one form: sent twice, it is one act
    points = parts_of(view.ticket, day(request))
    return {
        "view": view,
        "ticket": view.ticket,
        "operator": operator,
        "statuses": STATUSES,
        "once": once,
        "points": points,
        "work_kinds": work_items.KINDS,
    }

"""Results of a ticket at the desk: a form for each kind, with evidence chosen or uploaded; striking one out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from aiohttp import web

from bot.desk import acts, result_acts
from bot.desk.roles import Right
from bot.web.desk import uploading
from bot.web.desk.acting import refused
from bot.web.desk.door import checked_form, signed_in, still_here, with_right
from bot.web.desk.ticket import values, view_of
from bot.web.parts import CONTEXT, PAGES, now
from bot.web.render import remember_language
from flows import results
from storage import tickets
from storage.people import Operator
from storage.unit import Tx


async def form(request: web.Request) -> web.Response:
    """The form of one kind of result."""
    operator = await with_right(request, Right.CORRECT)
    return await _form(request, operator, {}, "")


async def add(request: web.Request) -> web.Response:
    """The result stands, with its evidence; or nothing is written, and the form says why."""
    operator = await with_right(request, Right.CORRECT)
    at = now(request)
    form, uploaded = await uploading.posted(request, operator)
    try:
        result = results.read(form, at.astimezone(request.app[PAGES].zone).date())
    except results.Unreadable as error:
        return await _form(request, operator, form, error.key)
    files = await uploading.keep(request.app[CONTEXT], uploaded)

    def unit(tx: Tx, ticket_id: str, operator: Operator) -> None:
        if acts.is_first(tx, form.get("once", "")[:64], operator=operator, at=at):
            ids = uploading.add(tx, ticket_id, files, at=at)
            shown_by = replace(result, file=ids[0] if ids else result.file)
            result_acts.add(tx, ticket_id, shown_by, operator=operator, at=at)

    try:
        await _act(request, operator, unit)
    except acts.ActError as error:
        return refused(request, error)
    raise web.HTTPSeeOther(f"/desk/tickets/{request.match_info['code']}#results")


async def strike(request: web.Request) -> web.Response:
    """The result is struck out."""
    operator = await signed_in(request)
    form = await checked_form(request, operator)
    result_id, at = request.match_info["id"], now(request)

    def unit(tx: Tx, ticket_id: str, operator: Operator) -> None:
        result_acts.strike(tx, ticket_id, result_id, operator=operator, why=form.get("why", ""), at=at)

    try:
        await _act(request, operator, unit)
    except acts.ActError as error:
        return refused(request, error, status=403 if isinstance(error, acts.NotAllowed) else 422)
    if request.headers.get("HX-Request"):
        return web.Response(status=204, headers={"HX-Trigger": "changed"})
    raise web.HTTPSeeOther(f"/desk/tickets/{request.match_info['code']}#results")


async def _act(request: web.Request, operator: Operator, doing: Callable[[Tx, str, Operator], None]) -> None:
    context, code, at = request.app[CONTEXT], request.match_info["code"], now(request)

    def unit(tx: Tx) -> None:
        ticket = tickets.by_code(tx, code)
        if ticket is None:
            raise web.HTTPNotFound
        doing(tx, ticket.id, still_here(tx, request))

    def refuse(tx: Tx, error: acts.ActError) -> None:
        acts.refused(tx, error, operator=operator, at=at)

    try:
        await context.store.write(unit)
    except acts.NotAllowed as error:
        await context.store.write(partial(refuse, error=error))
        raise


async def _form(request: web.Request, operator: Operator, typed: Mapping[str, str], error: str) -> web.Response:
    what = request.match_info.get("what") or typed.get("what", "")
    if what not in results.KINDS:
        raise web.HTTPNotFound
    view = await view_of(request, operator)
    shown = request.app[PAGES]
    language = shown.language(request)
    response = shown.respond(
        "desk/result_form.html",
        language,
        status=422 if error else 200,
        what=what,
        asked=results.FIELDS[what],
        needed=results.NEEDED.get(what, ()),
        typed=typed,
        error=error,
        devices=results.DEVICES,
        laboratory=results.FINDINGS,
        today=now(request).astimezone(shown.zone).date().isoformat(),
        **values(request, view, operator),
    )
    remember_language(request, response, language)
    return response

"""Keys for other systems, for admins: made, shown once, withdrawn at once; how it stands with their addresses."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import Any

from aiohttp import web

from bot.desk import acts, api_acts, offices
from bot.desk.roles import Right
from bot.web.desk.canned_page import done
from bot.web.desk.door import checked_form, still_here, with_right
from bot.web.parts import CONTEXT, PAGES, now
from bot.web.render import remember_language
from storage import api_keys, webhooks
from storage.api_keys import REACHES, SCOPES, Made
from storage.unit import Tx
from storage.webhooks import Count

PATH = "/desk/api"
USUAL = timedelta(days=365)


async def page(request: web.Request) -> web.Response:
    """All keys, and the form for a new one."""
    operator = await with_right(request, Right.API)
    return await _respond(request, operator=operator, made=None)


async def make(request: web.Request) -> web.Response:
    """The key opens from now on; this answer alone shows it."""
    operator = await with_right(request, Right.API)
    form = await checked_form(request, operator)
    context, at = request.app[CONTEXT], now(request)
    try:
        last = date.fromisoformat(form.get("last", ""))
    except ValueError:
        last = None
    wanted = api_acts.Wanted(
        agency=form.get("agency", ""),
        title=form.get("title", ""),
        scopes=api_acts.known_scopes(form.getall("scope", [])),
        reach=form.get("reach", ""),
        last=last,
        url=form.get("url", ""),
    )

    def unit(tx: Tx) -> Made:
        return api_acts.make(
            tx,
            wanted,
            agencies=offices.all_of(context.settings),
            operator=still_here(tx, request),
            at=at,
            zone=context.settings.zone,
            anywhere=context.settings.api.webhook_anywhere,
        )

    try:
        made = await context.store.write(unit)
    except acts.ActError as error:
        await context.store.write(partial(acts.refused, error=error, operator=operator, at=at))
        shown = request.app[PAGES]
        language = shown.language(request)
        words = shown.text(language, error.key)
        return shown.respond("desk/refused.html", language, status=422, words=words, back=PATH)
    return await _respond(request, operator=operator, made=made)


async def act(request: web.Request) -> web.Response:
    """The key is withdrawn, or what its address did not take is sent again."""
    operator = await with_right(request, Right.API)
    await checked_form(request, operator)
    do = {"withdraw": api_acts.withdraw, "again": api_acts.send_again}[request.match_info["act"]]
    key_id = request.match_info["id"]
    return await done(request, lambda tx: do(tx, key_id, operator=still_here(tx, request), at=now(request)), PATH)


async def _respond(request: web.Request, **values: Any) -> web.Response:
    context, shown = request.app[CONTEXT], request.app[PAGES]
    language = shown.language(request)
    keys, counts = await context.store.read(lambda tx: (api_keys.all_of(tx), webhooks.counts(tx)))
    at = now(request)
    response = shown.respond(
        "desk/api.html",
        language,
        keys=[(one, one.why_refused(at), counts.get(one.id, Count())) for one in keys],
        agencies=[one.code for one in offices.all_of(context.settings)],
        called=partial(offices.name_of, context.settings, partial(shown.text, language)),
        scopes=SCOPES,
        reaches=REACHES,
        usual=(at + USUAL).astimezone(context.settings.zone).date(),
        longest=(at + api_acts.LONGEST).astimezone(context.settings.zone).date(),
        address=context.settings.web.address,
        **values,
    )
    response.headers["Cache-Control"] = "no-store"
    remember_language(request, response, language)
    return response

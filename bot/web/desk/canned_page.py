"""Replies that stand ready: read by all who reply, changed by leads."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from aiohttp import web

from bot.desk import acts, canned_acts
from bot.desk.roles import Right
from bot.web.desk.door import checked_form, signed_in, still_here, with_right
from bot.web.parts import CONTEXT, PAGES, now
from bot.web.render import remember_language
from storage import canned
from storage.unit import Tx

PATH = "/desk/replies"
_ID = re.compile(r"[0-9a-f]{32}")


async def page(request: web.Request) -> web.Response:
    """All replies, with a form for each."""
    operator = await with_right(request, Right.CANNED)
    shown = request.app[PAGES]
    language = shown.language(request)
    response = shown.respond(
        "desk/replies.html", language, operator=operator, replies=await offered(request), code=canned_acts.CODE
    )
    remember_language(request, response, language)
    return response


async def offered(request: web.Request, first: str = "") -> list[canned_acts.Ready]:
    """All replies, those of the language ``first`` before the others."""
    context = request.app[CONTEXT]
    languages = sorted(request.app[PAGES].languages, key=lambda one: one != first)
    kept = await context.store.read(canned.all_of)
    return canned_acts.offered(context.texts, languages, kept)


async def save(request: web.Request) -> web.Response:
    """The reply reads so from now on."""
    operator = await signed_in(request)
    form = await checked_form(request, operator)
    languages, reply_id = request.app[PAGES].languages, form.get("id", "")

    def unit(tx: Tx) -> None:
        language = form.get("language", "")
        if language not in languages:
            raise acts.ActError("group-empty")
        canned_acts.save(
            tx,
            operator=still_here(tx, request),
            reply_id=reply_id if _ID.fullmatch(reply_id) else "",
            language=language,
            origin=form.get("origin", ""),
            title=form.get("title", ""),
            text=form.get("text", ""),
            at=now(request),
        )

    return await done(request, unit, PATH)


async def remove(request: web.Request) -> web.Response:
    """The reply is gone."""
    operator = await signed_in(request)
    await checked_form(request, operator)
    reply_id = request.match_info["id"]

    def unit(tx: Tx) -> None:
        canned_acts.remove(tx, operator=still_here(tx, request), reply_id=reply_id, at=now(request))

    return await done(request, unit, PATH)


async def done(request: web.Request, unit: Callable[[Tx], str | None], back: str) -> web.Response:
    """The unit is done, or the answer says why not. Then comes the page that the unit names, else ``back`` again."""
    operator, context = await signed_in(request), request.app[CONTEXT]
    try:
        then = await context.store.write(unit)
    except acts.ActError as error:
        await context.store.write(partial(acts.refused, error=error, operator=operator, at=now(request)))
        shown = request.app[PAGES]
        language = shown.language(request)
        status = 403 if isinstance(error, acts.NotAllowed) else 422
        words = shown.text(language, error.key)
        return shown.respond("desk/refused.html", language, status=status, words=words, back=back)
    raise web.HTTPSeeOther(then or back)

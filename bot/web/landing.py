"""The page behind a poster's QR code (``/q/NAME``): counts the scan, offers the channels, carries the source along.

Whoever scans is a number of the day. A name that is no source's leads to the same page and counts as unknown. Nothing
of an address is repeated on the page, and where a button leads is the program's own settings.
"""

from __future__ import annotations

from collections.abc import Iterable

from aiohttp import web

from bot import ways_in
from bot.web.desk.refusals import COOKIE as OPERATOR
from bot.web.parts import CONTEXT, PAGES, now
from bot.web.render import remember_language
from bot.web.visitor import cookie_name
from bot.web.visits import VISITS
from storage import cursors, sources
from storage.sources import SourceOf
from storage.unit import Tx

PATH = "/q/{name}"
NOBODYS = "-"  # in the place of a name that is no source's


def routes() -> Iterable[web.RouteDef]:
    return [
        web.get("/q", page),
        web.get("/q/", page),
        web.get(PATH, page),
        web.get(PATH + "/{channel}", choose),
    ]


async def page(request: web.Request) -> web.Response:
    """The channels as large buttons, Zalo first, and the code that is typed there."""
    source, telegram_name = await _asked(request)
    await _count(request, source, step=sources.SCAN)
    context, shown = request.app[CONTEXT], request.app[PAGES]
    language = shown.language(request)
    name = source.name if source else NOBODYS
    ways = ways_in.of(context.settings, telegram_name=telegram_name)
    response = shown.respond(
        "landing.html",
        language,
        path=f"/q/{name}",
        code=source.code if source else "",
        ways=[(one.channel, one.is_typed) for one in ways],
    )
    remember_language(request, response, language)
    return response


async def choose(request: web.Request) -> web.Response:
    """On to the channel, with the source."""
    source, telegram_name = await _asked(request)
    context, channel = request.app[CONTEXT], request.match_info["channel"]
    ways = ways_in.of(context.settings, telegram_name=telegram_name, source=source.name if source else "")
    link = next((one.link for one in ways if one.channel == channel), None)
    if link is None:  # an address that was typed, or a channel that was switched off since
        raise web.HTTPSeeOther(f"/q/{source.name if source else NOBODYS}")
    await _count(request, source, step=sources.CHOICE, channel=channel)
    return web.Response(status=303, headers={"Location": link, "Cache-Control": "no-store"})


async def _asked(request: web.Request) -> tuple[SourceOf | None, str]:
    """The source, None where there is none of that name; and what the bot on Telegram is called."""
    if not request.app[VISITS].may_ask(request, _seconds(request)):
        raise web.HTTPTooManyRequests(headers={"Retry-After": "60"})
    name = request.match_info.get("name", "")

    def unit(tx: Tx) -> tuple[SourceOf | None, str]:
        return sources.find(tx, name), cursors.get(tx, ways_in.TELEGRAM_NAME) or ""

    return await request.app[CONTEXT].store.read(unit)


async def _count(request: web.Request, source: SourceOf | None, *, step: str, channel: str = "") -> None:
    name = source.name if source else sources.UNKNOWN
    if cookie_name(request, OPERATOR) in request.cookies:
        return  # the team looks at its own page
    if not request.app[VISITS].is_new(request, f"{step}:{channel}:{name}", _seconds(request)):
        return
    context = request.app[CONTEXT]
    day = context.now().astimezone(context.settings.zone).date()
    await context.store.write(lambda tx: sources.count(tx, name, step=step, channel=channel, day=day))


def _seconds(request: web.Request) -> float:
    return now(request).timestamp()

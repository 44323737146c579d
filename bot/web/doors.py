"""A personal link (``/c/…``): somebody who began on another channel goes on here, in the same conversation.

Opening the link does nothing yet: programs that preview links would use it up. Pressing the button uses it, and the
browser is the person's from then on, as with every other visitor of the chat. The form carries what a cookie of our
page says too, so that no foreign page can send a browser into a talk that is not its owner's.
"""

from __future__ import annotations

from collections.abc import Iterable

from aiohttp import web

from bot.web import page_token, visitor
from bot.web.limits import small_form
from bot.web.parts import CONTEXT, PAGES, now
from bot.web.render import remember_language
from storage import conversations, doors
from storage.unit import Tx

CHANNEL = "web"
PATH = "/c/{token:[A-Za-z0-9_-]{16,64}}"


def routes() -> Iterable[web.RouteDef]:
    return [web.get(PATH, ask), web.post(PATH, enter)]


async def ask(request: web.Request) -> web.Response:
    """One button, or a word on how to get another link."""
    good = await _is_good(request)
    return _page(request, good=good, status=200 if good else 410)


async def enter(request: web.Request) -> web.Response:
    """The link is used up; the chat shows what was said so far, and goes on.

    A form that is not of our page in this browser uses up nothing, and brings the page.
    """
    if not page_token.is_ours(request, await small_form(request)):
        good = await _is_good(request)
        return _page(request, good=good, status=403 if good else 410)
    token, at = request.match_info["token"], now(request)
    # A browser that has a talk of its own already keeps it for the team, and gets another name for this one.
    known = visitor.read(request)
    fresh = visitor.new()

    def unit(tx: Tx) -> str | None:
        who = fresh if known is None or conversations.find(tx, CHANNEL, known) is not None else known
        return who if doors.open_door(tx, token, channel=CHANNEL, user=who, now=at) is not None else None

    who = await request.app[CONTEXT].store.write(unit)
    if who is None:
        return _page(request, good=False, status=410)
    response = web.Response(status=303, headers={"Location": "/"})
    visitor.welcome(request, response, who)
    return response


async def _is_good(request: web.Request) -> bool:
    token, at = request.match_info["token"], now(request)
    return await request.app[CONTEXT].store.read(lambda tx: doors.is_good(tx, token, now=at))


def _page(request: web.Request, *, good: bool, status: int) -> web.Response:
    shown = request.app[PAGES]
    language = shown.language(request)
    token = page_token.of(request)
    response = shown.respond(
        "door.html", language, status=status, good=good, path=request.path, field=page_token.FIELD, token=token
    )
    if good:
        page_token.give(request, response, token, max_age=int(doors.LINK_LASTS.total_seconds()))
    remember_language(request, response, language)
    return response

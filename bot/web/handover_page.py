"""The page of a packet (``/handover/…``), for the agency that has it, without an account.

It shows the number, the codes of the tickets and the day on which an answer is due, and nothing of any person; the
packet itself is not to be had here. The link is printed on the paper and is 24 random bytes; a
wrong one, one that has ended and one whose packet was answered show a kind page, and nothing changes.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import partial

from aiohttp import web

from bot.desk import handover, offices
from bot.desk.acts import ActError
from bot.packets import making, recalling
from bot.web import page_token
from bot.web.limits import small_form
from bot.web.parts import CONTEXT, PAGES, now
from bot.web.render import remember_language
from storage import packets
from storage.handovers import FINDINGS
from storage.packets import Packet
from storage.unit import Tx

PATH = "/handover/{token:[A-Za-z0-9_-]{16,64}}"
WRONG_A_MINUTE = 60  # of all together; nobody guesses a link
_MINUTE = timedelta(minutes=1)


def routes() -> Iterable[web.RouteDef]:
    page = HandoverPage()
    return [web.get(PATH, page.show), web.post(PATH, page.act)]


class HandoverPage:
    """The handlers, and how many wrong links were tried lately."""

    def __init__(self) -> None:
        self._wrong: deque[datetime] = deque()

    async def show(self, request: web.Request) -> web.Response:
        """What was handed over, and a button."""
        found = await self._found(request)
        return await _page(request, found, status=200 if found is not None else 404)

    async def act(self, request: web.Request) -> web.Response:
        """Acknowledged, or answered. A form that is not of our page changes nothing, and brings the page."""
        found, form = await self._found(request), await small_form(request)
        if found is None:
            return await _page(request, None, status=404)
        if not page_token.is_ours(request, form):
            return await _page(request, found, status=403)
        at = now(request)

        def unit(tx: Tx) -> str:
            packet = packets.get(tx, found.id)
            if packet is None:
                return "again"
            if form.get("act") != "answer":
                return "done" if handover.acknowledged_by_link(tx, packet, at=at) else "again"
            text, finding = form.get("text", ""), form.get("finding", "")
            return "answered" if handover.answered_by_link(tx, packet, text=text, finding=finding, at=at) else "again"

        try:
            said = await request.app[CONTEXT].store.write(unit)
        except ActError:
            said = "finding"
        fresh = await request.app[CONTEXT].store.read(lambda tx: packets.get(tx, found.id))
        return await _page(request, fresh, said=said, status=422 if said == "finding" else 200)

    async def _found(self, request: web.Request) -> Packet | None:
        """The packet of the link, None where it is wrong or has ended. Raises HTTPTooManyRequests."""
        at, token = now(request), request.match_info["token"]
        found = await request.app[CONTEXT].store.read(lambda tx: packets.by_token(tx, token))
        if found is not None and found.link_until is not None and at <= found.link_until:
            return found  # a right link works, whoever tries wrong ones meanwhile
        while self._wrong and at - self._wrong[0] > _MINUTE:
            self._wrong.popleft()
        if len(self._wrong) >= WRONG_A_MINUTE:
            raise web.HTTPTooManyRequests(headers={"Retry-After": "60"})
        self._wrong.append(at)
        return None


async def _page(request: web.Request, found: Packet | None, *, said: str = "", status: int) -> web.Response:
    shown, context = request.app[PAGES], request.app[CONTEXT]
    language = shown.language(request)
    token = page_token.of(request)
    words = partial(shown.text, language)
    recalled: tuple[tuple[str, str], ...] = ()
    takes_words = False
    if found is not None:
        recalled = await context.store.read(lambda tx: recalling.called_back(tx, found))
        takes_words = await context.store.read(lambda tx: handover.takes_words(tx, found))
    response = shown.respond(
        "handover.html",
        language,
        status=status,
        one=found,
        recalled=recalled,
        takes_words=takes_words,
        number=making.numbered(context.texts, context.settings.papers.sign, found.number) if found else "",
        agency=(found.addressee or offices.name_of(context.settings, words, found.agency)) if found else "",
        said=said,
        findings=FINDINGS,
        path=request.path,
        field=page_token.FIELD,
        token=token,
    )
    response.headers["X-Robots-Tag"] = "noindex"
    if found is not None:
        page_token.give(request, response, token, max_age=int(timedelta(days=1).total_seconds()))
    remember_language(request, response, language)
    return response

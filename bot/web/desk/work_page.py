"""Lists of work beside the tips: what is open, what is done; names and numbers masked, the ticket tells the rest."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from aiohttp import web

from bot.desk import work_acts
from bot.desk.roles import Right
from bot.web.desk.canned_page import done
from bot.web.desk.door import checked_form, signed_in, still_here, with_right
from bot.web.parts import CONTEXT, PAGES, now
from bot.web.render import remember_language
from flows import withheld
from flows.masking import mask, mask_name
from storage import tickets, work_items
from storage.unit import Tx
from storage.work_items import WorkItem

PATH = "/desk/work"


async def page(request: web.Request) -> web.Response:
    """One list, or all of them."""
    operator = await with_right(request, Right.WORK)
    kind, is_done = request.query.get("kind", ""), bool(request.query.get("done"))
    kind = kind if kind in work_items.KINDS else ""
    shown = request.app[PAGES]
    language = shown.language(request)
    items = await request.app[CONTEXT].store.read(partial(_items, kind=kind, done=is_done))
    response = shown.respond(
        "desk/work.html",
        language,
        operator=operator,
        items=items,
        kind=kind,
        is_done=is_done,
        kinds=work_items.KINDS,
    )
    remember_language(request, response, language)
    return response


async def act(request: web.Request) -> web.Response:
    """Somebody has it in hand, or it is done."""
    operator = await signed_in(request)
    await checked_form(request, operator)
    item_id, is_done = request.match_info["id"], request.match_info["act"] == "done"

    def unit(tx: Tx) -> None:
        work_acts.mark(tx, item_id, operator=still_here(tx, request), done=is_done, at=now(request))

    return await done(request, unit, PATH)


def _items(tx: Tx, *, kind: str, done: bool) -> list[WorkItem]:
    return [_shown(tx, one) for one in work_items.standing(tx, kind=kind, done=done)]


def _shown(tx: Tx, item: WorkItem) -> WorkItem:
    ticket = tickets.by_code(tx, item.code)
    secrets = ticket.secrets if ticket is not None else ()
    place, note = (withheld.blot(mask(one), secrets) for one in (item.place, item.note))
    return replace(item, who=mask_name(item.who), place=place, note=note)

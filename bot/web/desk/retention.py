"""What is kept how long, what will be erased next, and which tickets are held."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from aiohttp import web

from bot import retention
from bot.desk.roles import Right
from bot.web.desk.door import with_right
from bot.web.parts import CONTEXT, PAGES
from bot.web.render import remember_language
from storage import alarms, holds, tickets
from storage.expiry import Kind, Term
from storage.holds import Hold
from storage.unit import Tx


@dataclass(frozen=True, slots=True)
class Line:
    """A class: how long it is kept (``last``: through which day), how many go on ``due``; None: none in sight."""

    kind: Kind
    days: int
    last: str
    count: int
    due: datetime | None


async def page(request: web.Request) -> web.Response:
    """All classes and all holds."""
    operator = await with_right(request, Right.RETENTION)
    context = request.app[CONTEXT]
    lines = await context.store.read(
        partial(_lines, terms=retention.terms(context.settings), zone=context.settings.zone)
    )
    held, codes = await context.store.read(_held)
    shown = request.app[PAGES]
    language = shown.language(request)
    response = shown.respond(
        "desk/retention.html",
        language,
        operator=operator,
        alarms=await context.store.read(alarms.standing),
        lines=lines,
        held=held,
        codes=codes,
        kept=context.settings.retention,
        draft_days=f"{context.settings.conversation.erase_days:g}",
    )
    remember_language(request, response, language)
    return response


def _lines(tx: Tx, *, terms: Mapping[Kind, Term], zone: ZoneInfo) -> list[Line]:
    found = []
    for kind, term in terms.items():
        stands = retention.warning(tx, kind)
        count = retention.in_sight(tx, kind, term, stands)[0] if stands else 0
        due = stands.due if stands and count else None
        end = term.until
        last = (end.astimezone(zone) - timedelta(days=1)).strftime("%d/%m/%Y") if end is not None else ""
        found.append(Line(kind, term.days, last, count, due))
    return found


def _held(tx: Tx) -> tuple[list[Hold], dict[str, str]]:
    ids = holds.standing(tx)
    found = [one for one in (holds.get(tx, ticket_id) for ticket_id in ids) if one is not None]
    return sorted(found, key=lambda one: one.since), tickets.codes_of(tx, ids)

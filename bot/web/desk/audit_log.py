"""The audit log as leads read it: newest first, of one ticket or one person. Nothing here changes anything."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from urllib.parse import urlencode

from aiohttp import web

from bot.desk.roles import Right
from bot.web.desk.door import with_right
from bot.web.parts import CONTEXT, PAGES
from bot.web.render import remember_language
from flows import codes
from storage import audit, people, tickets
from storage.audit import AuditEntry
from storage.people import Operator
from storage.unit import Tx

PAGE = 50


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be shown. ``who``: an operator's id."""

    ticket: str = ""
    who: str = ""
    before: int | None = None

    def query(self, *, before: int | None) -> str:
        """The address of the page that shows this."""
        wish = replace(self, before=before)
        fields = {"ticket": wish.ticket, "who": wish.who, "before": str(wish.before or "")}
        encoded = urlencode({name: value for name, value in fields.items() if value})
        return f"/desk/audit?{encoded}" if encoded else "/desk/audit"


@dataclass(frozen=True, slots=True)
class Found:
    """``codes``: of the tickets in the lines."""

    lines: tuple[AuditEntry, ...]
    codes: dict[str, str]
    people: tuple[Operator, ...]
    head: audit.Head
    is_no_ticket: bool


async def page(request: web.Request) -> web.Response:
    """A page of lines, and where the log ends."""
    operator = await with_right(request, Right.AUDIT)
    before = request.query.get("before", "")
    wish = Wish(
        ticket=request.query.get("ticket", "").strip()[:40],
        who=request.query.get("who", "")[:32],
        before=int(before) if before.isdecimal() and len(before) < 16 else None,
    )
    found = await request.app[CONTEXT].store.read(partial(_find, wish=wish))
    shown = request.app[PAGES]
    language = shown.language(request)
    response = shown.respond(
        "desk/audit.html",
        language,
        operator=operator,
        wish=wish,
        found=found,
        lines=found.lines[:PAGE],
        following=wish.query(before=found.lines[PAGE - 1].number) if len(found.lines) > PAGE else "",
    )
    remember_language(request, response, language)
    return response


def _find(tx: Tx, *, wish: Wish) -> Found:
    ticket = _ticket(tx, wish.ticket)
    is_no_ticket = bool(wish.ticket) and ticket is None
    lines = [] if is_no_ticket else audit.page(tx, ticket_id=ticket, who=wish.who, before=wish.before, limit=PAGE + 1)
    named = {one.ticket_id for one in lines if one.ticket_id}
    return Found(
        lines=tuple(lines),
        codes=tickets.codes_of(tx, named),
        people=tuple(people.operators(tx)),
        head=audit.head(tx),
        is_no_ticket=is_no_ticket,
    )


def _ticket(tx: Tx, text: str) -> str | None:
    try:
        code = codes.read(text) if text else None
    except codes.Mistyped:
        return None
    found = tickets.by_code(tx, code) if code else None
    return found.id if found is not None else None

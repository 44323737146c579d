"""What was refused at the desk's door is written down: by whom, where that is known, and not without end."""

from __future__ import annotations

from datetime import datetime, timedelta

from aiohttp import web

from bot.web.parts import CONTEXT, now
from bot.web.visitor import cookie_name
from storage import audit, people
from storage.people import Operator
from storage.unit import Tx

COOKIE = "manhmoi_desk"
# Strangers could fill the log with lines about themselves: of each kind so many in so long are enough to see it.
MOST, WITHIN = 30, timedelta(minutes=10)


async def note(request: web.Request, what: str, *, operator: Operator | None = None) -> None:
    """A line of the audit log. ``operator``: None where the browser's cookie may tell who it is, or nobody knows."""
    at, token = now(request), request.cookies.get(cookie_name(request, COOKIE), "")
    path = request.match_info.route.resource
    where = path.canonical if path is not None else ""

    def unit(tx: Tx) -> None:
        who = operator or (people.session(tx, token, now=at) if token else None)
        write(tx, what, who, at=at, detail=where)

    await request.app[CONTEXT].store.write(unit)


def write(tx: Tx, what: str, operator: Operator | None, *, at: datetime, detail: str = "") -> None:
    """The line, unless there are so many of its kind already."""
    if audit.how_many(tx, what, since=at - WITHIN, most=MOST) >= MOST:
        return
    audit.write(
        tx,
        at=at,
        operator_id=operator.id if operator is not None else None,
        who=operator.name if operator is not None else "",
        what=what,
        detail=detail,
    )

"""The list of tickets: filters, search without diacritics, fifty to a page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from urllib.parse import urlencode

from aiohttp import web

from bot.desk.roles import Right
from bot.web.desk import terms_view
from bot.web.desk.door import with_right
from bot.web.desk.terms_view import Due
from bot.web.parts import CONTEXT, PAGES, now
from bot.web.render import remember_language
from flows import tips
from flows.script.martyr import DEATH_PLACE
from flows.tickets import KINDS, STATUSES, Terms
from storage import alarms, proposals, tickets
from storage.people import Operator
from storage.tickets import TicketSummary
from storage.unit import Tx

PAGE = 50
_ID = re.compile(r"[0-9a-f]{32}")
FLAGS = ("urgent", "incomplete", "unanswered", "wants_person")
ASSIGNEES = ("mine", "nobody")


@dataclass(frozen=True, slots=True)
class Wish:
    """What the operator wants to see."""

    text: str = ""
    status: str = ""
    kind: str = ""
    assignee: str = ""  # mine, nobody, "" for all
    flags: tuple[str, ...] = ()
    before: str = ""

    @classmethod
    def read(cls, query: Mapping[str, str]) -> Wish:
        """What is no wish that we know is left out."""
        before = query.get("before", "")
        return cls(
            text=query.get("q", "")[:200],
            status=_known(query.get("status", ""), STATUSES),
            kind=_known(query.get("kind", ""), KINDS),
            assignee=_known(query.get("assignee", ""), ASSIGNEES),
            flags=tuple(one for one in FLAGS if query.get(one)),
            before=before if _ID.fullmatch(before) else "",
        )

    @property
    def is_narrow(self) -> bool:
        return replace(self, before="") != Wish()

    def query(self, **changes: str) -> str:
        """The address of the list that shows this."""
        wish = replace(self, **changes)  # type: ignore[arg-type]
        fields = {
            "q": wish.text,
            "status": wish.status,
            "kind": wish.kind,
            "assignee": wish.assignee,
            **dict.fromkeys(wish.flags, "1"),
            "before": wish.before,
        }
        encoded = urlencode({name: value for name, value in fields.items() if value})
        return f"/desk?{encoded}" if encoded else "/desk"


@dataclass(frozen=True, slots=True)
class Line:
    """A ticket in the list, with the place in the person's words."""

    ticket: TicketSummary
    place: str
    due: Due | None  # what ends first
    waits_for_second: bool


async def page(request: web.Request) -> web.Response:
    """The whole page, or for a filter that changed only the list."""
    operator = await with_right(request, Right.READ)
    wish = Wish.read(request.query)
    terms, at = request.app[CONTEXT].settings.desk.terms, now(request)
    found = await request.app[CONTEXT].store.read(partial(_lines, wish=wish, operator=operator, terms=terms, now=at))
    standing = await request.app[CONTEXT].store.read(alarms.standing)
    abuses = await request.app[CONTEXT].store.read(partial(tickets.count_open, kind="abuse"))
    shown = request.app[PAGES]
    language = shown.language(request)
    only_list = request.headers.get("HX-Target") == "tickets"
    response = shown.respond(
        "desk/tickets.html" if only_list else "desk/inbox.html",
        language,
        operator=operator,
        wish=wish,
        alarms=standing,
        abuses=abuses,
        tickets=found[:PAGE],
        following=wish.query(before=found[PAGE - 1].ticket.id) if len(found) > PAGE else "",
        statuses=STATUSES,
        kinds=KINDS,
        flags=FLAGS,
        assignees=ASSIGNEES,
    )
    remember_language(request, response, language)
    return response


def _lines(tx: Tx, *, wish: Wish, operator: Operator, terms: Terms, now: datetime) -> list[Line]:
    found = _find(tx, wish=wish, operator=operator)
    due, proposed = terms_view.of(tx, found, terms=terms, now=now), proposals.of(tx, [one.id for one in found])
    return [
        Line(
            one,
            _place(tx, one.id),
            due=min(due[one.id], default=None, key=lambda term: term.at),
            waits_for_second=one.id in proposed,
        )
        for one in found
    ]


def _place(tx: Tx, ticket_id: str) -> str:
    ticket = tickets.get(tx, ticket_id)
    if ticket is None:
        return ""
    where = tips.location_of(ticket.tip)
    died = ticket.tip.answers.get(DEATH_PLACE)
    return str(where["text"]) if where and where.get("text") else died.said if died else ""


def _find(tx: Tx, *, wish: Wish, operator: Operator) -> list[TicketSummary]:
    """One more than a page, so that it is known whether there are more."""
    return tickets.search(
        tx,
        status=wish.status or None,
        kind=wish.kind or None,
        text=wish.text,
        assignee={"mine": operator.id, "nobody": ""}.get(wish.assignee),
        limit=PAGE + 1,
        before=wish.before or None,
        **dict.fromkeys(wish.flags, True),
    )


def _known(value: str, allowed: tuple[str, ...]) -> str:
    return value if value in allowed else ""

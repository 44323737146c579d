"""The list of tickets: filters, search without diacritics, fifty to a page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from urllib.parse import urlencode

from aiohttp import web

from bot.desk import offices
from bot.desk.roles import Right
from bot.exporting import FORMATS, RECEIVERS
from bot.web.desk import terms_view
from bot.web.desk.door import with_right
from bot.web.desk.terms_view import Due
from bot.web.parts import CONTEXT, PAGES, now
from bot.web.render import remember_language
from flows import tips, urgency
from flows.script.martyr import DEATH_PLACE
from flows.tickets import KINDS, OVER, STATUSES, Terms
from flows.urgency import Part
from storage import alarms, proposals, queue, tickets
from storage.people import Operator
from storage.searching import Wanted
from storage.tickets import TicketRow, TicketSummary
from storage.unit import Tx

PAGE = 50
_ID = re.compile(r"[0-9a-f]{32}")
FLAGS = ("urgent", "incomplete", "unanswered", "wants_person", "second")
ASSIGNEES = ("mine", "nobody")
ORDERS = ("urgency", "newest")


@dataclass(frozen=True, slots=True)
class Wish:
    """What the operator wants to see."""

    text: str = ""
    status: str = ""
    kind: str = ""
    assignee: str = ""  # mine, nobody, "" for all
    flags: tuple[str, ...] = ()
    order: str = ORDERS[0]
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
            order=_known(query.get("order", ""), ORDERS) or ORDERS[0],
            before=before if _ID.fullmatch(before) else "",
        )

    @property
    def is_narrow(self) -> bool:
        return replace(self, before="", order=ORDERS[0]) != Wish()

    def fields(self) -> dict[str, str]:
        """The filter alone, as an address has it."""
        flags = dict.fromkeys(self.flags, "1")
        return _said(q=self.text, status=self.status, kind=self.kind, assignee=self.assignee, **flags)

    def query(self, **changes: str) -> str:
        """The address of the list that shows this."""
        wish = replace(self, **changes)  # type: ignore[arg-type]
        order = wish.order if wish.order != ORDERS[0] else ""
        encoded = urlencode({**wish.fields(), **_said(order=order, before=wish.before)})
        return f"/desk?{encoded}" if encoded else "/desk"


@dataclass(frozen=True, slots=True)
class Line:
    """A ticket in the list, with the place in the person's words and why it stands where it does."""

    ticket: TicketSummary
    place: str
    due: Due | None  # what ends first
    waits_for_second: bool
    parts: tuple[Part, ...]

    @property
    def points(self) -> int:
        return urgency.points(self.parts)


async def page(request: web.Request) -> web.Response:
    """The whole page, or for a filter that changed only the list."""
    operator = await with_right(request, Right.READ)
    wish = Wish.read(request.query)
    context = request.app[CONTEXT]
    unit = partial(
        _lines, wish=wish, operator=operator, day=day(request), terms=context.settings.desk.terms, now=now(request)
    )
    found = await context.store.read(unit)
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
        orders=ORDERS,
        formats=FORMATS,
        receivers=RECEIVERS,
        agencies=[one.code for one in offices.all_of(context.settings)],
    )
    remember_language(request, response, language)
    return response


@dataclass(frozen=True, slots=True)
class Day:
    """Today, as the campaign counts."""

    today: date
    until: date | None

    def parts(self, season: str) -> tuple[Part, ...]:
        return urgency.of_day(season, self.today, self.until)

    @property
    def bonus(self) -> dict[str, int]:
        return {one: urgency.points(self.parts(one)) for one in urgency.SEASONS}


def day(request: web.Request) -> Day:
    """Today where the team is."""
    settings = request.app[CONTEXT].settings
    return Day(now(request).astimezone(settings.zone).date(), settings.desk.campaign_until)


def wanted(wish: Wish, operator: Operator) -> Wanted:
    """The wish as the store takes it."""
    flags: dict[str, bool] = dict.fromkeys(wish.flags, True)
    return Wanted(
        text=wish.text,
        status=wish.status or None,
        kind=wish.kind or None,
        assignee={"mine": operator.id, "nobody": ""}.get(wish.assignee),
        **flags,
    )


def _lines(tx: Tx, *, wish: Wish, operator: Operator, day: Day, terms: Terms, now: datetime) -> list[Line]:
    found = _find(tx, wish=wish, operator=operator, day=day)
    due, proposed = terms_view.of(tx, found, terms=terms, now=now), proposals.of(tx, [one.id for one in found])
    lines = []
    for one in found:
        place, parts = _shown(tx, one, day)
        first = min(due[one.id], default=None, key=lambda term: term.at)
        lines.append(Line(one, place, due=first, waits_for_second=one.id in proposed, parts=parts))
    return lines


def _shown(tx: Tx, summary: TicketSummary, day: Day) -> tuple[str, tuple[Part, ...]]:
    """The place in words, and why the ticket stands where it does."""
    ticket = tickets.get(tx, summary.id)
    if ticket is None:
        return "", ()
    where = tips.location_of(ticket.tip)
    died = ticket.tip.answers.get(DEATH_PLACE)
    place = str(where["text"]) if where and where.get("text") else died.said if died else ""
    return place, parts_of(ticket, day)


def parts_of(ticket: TicketRow, day: Day) -> tuple[Part, ...]:
    """Why the ticket stands where it does; nothing of one that is over."""
    return () if ticket.status in OVER else (*urgency.worth(ticket.tip), *day.parts(ticket.season))


def _find(tx: Tx, *, wish: Wish, operator: Operator, day: Day) -> list[TicketSummary]:
    """One more than a page, so that it is known whether there are more."""
    such, before = wanted(wish, operator), wish.before or None
    if wish.order == "newest":
        return tickets.search(tx, such, limit=PAGE + 1, before=before)
    return queue.page(tx, such, bonus=day.bonus, limit=PAGE + 1, before=before)


def _said(**fields: str) -> dict[str, str]:
    return {name: value for name, value in fields.items() if value}


def _known(value: str, allowed: tuple[str, ...]) -> str:
    return value if value in allowed else ""

"""Watches the terms of tickets: who was not answered, what was not verified in time; urgent ones at once.

One process, under a lease. First whoever looks after the ticket hears of it, in its topic, then the leads; each once.
Where many are late at the same time a digest stands for them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot import lease, rounds
from bot.context import Context
from bot.desk import alarm
from flows import tickets as rules
from flows.tickets import ANSWER, LEADS, TEAM
from storage import alarms, cursors, people, terms, tickets
from storage.people import Operator
from storage.terms import Term
from storage.types import Role
from storage.unit import Tx

EVERY = 60.0  # seconds
AT_ONCE = 200
FEW = 5  # so many late tickets are told of one by one
# What the history says.
FIRST_LATE, LATER_LATE, URGENT, WORK_LATE = SAID = ("late_first", "late_later", "late_urgent", "late_work")
LATE = "tickets-late"  # the alarm that stands on the desk
PLANNED_BY = "terms-planned-by"  # cursor: the terms of the settings by which rows were planned


class Hears(alarm.Hears, Protocol):
    """Where the team is told of things. All are units of work."""

    def tell_late(self, tx: Tx, ticket_id: str, what: str, at: datetime, /) -> None:
        """The ticket's term passed; ``what`` is a key of ``history-...``."""

    def tell_leads(self, tx: Tx, leads: Sequence[Operator], codes: Sequence[str], at: datetime, /) -> None:
        """These tickets are late; those of the leads who can be reached are told, else the group is."""


class TermsWatch:
    """``run`` lives until cancelled."""

    def __init__(self, context: Context, team: Hears | None) -> None:
        self._context = context
        self._team = team
        self._terms = context.settings.desk.terms

    async def run(self) -> None:
        await lease.hold(self._context.store, "terms", self._context.holder, self._context.now, self._work)

    async def _work(self) -> None:
        await rounds.go(self._context.bell, terms.BELL, self.look, of="terms")

    async def look(self) -> float:
        """Whoever is to be told by now is; the seconds until there may be more."""
        store, now = self._context.store, self._context.now()
        while await store.write(self._plan) == AT_ONCE:
            pass
        while await store.write(lambda tx: self._tell(tx, now)) == AT_ONCE:
            pass
        due = await store.read(terms.next_due)
        return rounds.until(due, self._context.now(), at_most=EVERY)

    def _plan(self, tx: Tx) -> int:
        """Some more waits have the time at which somebody is to be told."""
        if cursors.get(tx, PLANNED_BY) != repr(self._terms):
            cursors.set(tx, PLANNED_BY, repr(self._terms))
            terms.plan_all_anew(tx)
        found = terms.unplanned(tx, limit=AT_ONCE)
        for one in found:
            if (at := self._next(one, one.stage)) is not None:
                terms.plan(tx, one, at)
        return len(found)

    def _tell(self, tx: Tx, now: datetime) -> int:
        found = terms.due(tx, now, limit=AT_ONCE)
        to_team = [one for one in found if one.stage < TEAM]
        to_leads = []
        for one in found:
            due = rules.stage_at(now, one.what, one.kind, urgent=one.urgent, since=one.since, terms=self._terms)
            stage = max(due, one.stage)
            terms.told(tx, one, stage, self._next(one, stage))
            if stage == LEADS:
                to_leads.append(one)
        self._tell_team(tx, to_team, now)
        self._tell_leads(tx, to_leads, now)
        if terms.any_late(tx):
            alarm.stands(tx, None, LATE, "tickets_late", at=now)  # the group has read it of each ticket
        else:
            alarms.over(tx, LATE)
        return len(found)

    def _tell_team(self, tx: Tx, late: Sequence[Term], now: datetime) -> None:
        is_many = len(late) > FEW
        for one in late:
            what = _what(one)
            tickets.record(tx, one.ticket_id, at=now, who="", what=what, alert=not is_many)
            if self._team is not None and not is_many:
                self._team.tell_late(tx, one.ticket_id, what, now)
        if self._team is not None and is_many:
            self._team.tell_of_alarm(tx, "tickets_late_many", str(len(late)), now)

    def _tell_leads(self, tx: Tx, late: Sequence[Term], now: datetime) -> None:
        if self._team is None or not late:
            return
        active = [one for one in people.operators(tx) if one.active]
        leads = [one for one in active if one.role is Role.LEAD] or [one for one in active if one.role is Role.ADMIN]
        self._team.tell_leads(tx, leads, [one.code for one in late], now)

    def _next(self, one: Term, stage: int) -> datetime | None:
        return rules.next_telling(stage, one.what, one.kind, urgent=one.urgent, since=one.since, terms=self._terms)


def _what(one: Term) -> str:
    if one.what != ANSWER:
        return WORK_LATE
    if one.urgent:
        return URGENT
    return FIRST_LATE if one.is_first else LATER_LATE

"""Watches how many contacts one operator opens: an alarm, once a burst, where that is more than anybody calls.

A look counts the tickets whose contact was shown (``contact_shown`` in the audit log) within the last hour. The alarm
stands for a day, so that a lead who comes in the morning sees it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.context import Context
from bot.desk import alarm
from bot.every import Every
from storage import alarms, audit, cursors
from storage.unit import Tx

EVERY = timedelta(minutes=1)
WINDOW = timedelta(hours=1)
STANDS_FOR = timedelta(days=1)
NAME = "contacts-"  # begins the name of an alarm, and of the cursor that stands while the burst goes on
LATEST = 2_000  # lines that are looked at


class UnmaskWatch:
    """``look`` is called by the timers, as often as they like."""

    def __init__(self, context: Context, *, team: alarm.Hears | None = None) -> None:
        self._context = context
        self._team = team
        self._every = Every(EVERY)

    async def look(self) -> None:
        """Whoever opened too many has an alarm; what has stood for its day is over."""
        now = self._context.now()
        if not self._every.is_due(now):
            return
        store, limit = self._context.store, self._context.settings.desk.contacts_per_hour
        opened, stands = await store.read(lambda tx: (_opened(tx, now), _standing(tx)))
        if stands or any(len(codes) > limit for _, codes in opened.values()):
            await store.write(lambda tx: self._unit(tx, opened, limit, now))

    def _unit(self, tx: Tx, opened: Mapping[str, tuple[str, set[str]]], limit: int, now: datetime) -> None:
        for whose, (who, seen) in opened.items():
            if len(seen) > limit and cursors.get(tx, NAME + whose) is None:
                cursors.set(tx, NAME + whose, now.isoformat())
                began = now.astimezone(self._context.settings.zone).strftime("%H:%M %d/%m/%Y")
                alarm.stands(tx, self._team, NAME + whose, "many_contacts", detail=f"{who}, {began}", at=now)
        for one in _standing(tx):
            _, seen = opened.get(one.name.removeprefix(NAME), ("", set()))
            if len(seen) <= limit // 2:  # well below it: another burst is told of anew
                cursors.delete(tx, one.name)
                if now - one.since > STANDS_FOR:
                    alarms.over(tx, one.name)


def _opened(tx: Tx, now: datetime) -> dict[str, tuple[str, set[str]]]:
    """By operator: the name, and the tickets whose contact they opened within the window."""
    found: dict[str, tuple[str, set[str]]] = defaultdict(lambda: ("", set()))
    for operator_id, who, ticket_id in audit.lately(tx, "contact_shown", since=now - WINDOW, most=LATEST):
        whose = operator_id or who
        found[whose] = (who, found[whose][1] | {ticket_id})
    return found


def _standing(tx: Tx) -> list[alarms.Alarm]:
    return [one for one in alarms.standing(tx) if one.name.startswith(NAME)]

"""Watches the terms of the law: an alarm before each and one after it; ends what an erasure left for its receipt."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot import lease, rounds, unused_files
from bot.context import Context
from bot.desk import alarm
from bot.file_links import LASTS
from storage import alarms, forgetting, given_data, rights_requests
from storage.rights_requests import Request
from storage.unit import Tx

EVERY = 15.0  # seconds
SOON = 1.0  # seconds, while a receipt is on its way
JUST_NOW = timedelta(minutes=1)  # how long after an erasure its receipt is thought to be on its way
NAME = "rights-"  # begins the name of an alarm; the request's id follows
RECEIPT_LASTS = timedelta(days=7)  # for somebody who does not come to read it


class RightsWatch:
    """One process looks, under a lease."""

    def __init__(self, context: Context, team: alarm.Hears | None) -> None:
        self._context = context
        self._team = team

    async def run(self) -> None:
        """Live until cancelled."""
        await lease.hold(self._context.store, "rights", self._context.holder, self._context.now, self._work)

    async def _work(self) -> None:
        await rounds.go(self._context.bell, "rights", self.look, of="rights", again=EVERY)

    async def look(self) -> float:
        """The alarms are those of this moment, and what has served its time is gone. Seconds until the next look."""
        now = self._context.now()
        blobs, pause = await self._context.store.write(lambda tx: self._unit(tx, now))
        if blobs:
            await unused_files.delete(self._context, blobs)
        return pause

    def _unit(self, tx: Tx, now: datetime) -> tuple[tuple[str, ...], float]:
        open_ones = rights_requests.standing(tx)
        for one in open_ones:
            self._mind(tx, one, now)
        names = {NAME + one.id for one in open_ones}
        for standing in alarms.standing(tx):
            if standing.name.startswith(NAME) and standing.name not in names:
                alarms.over(tx, standing.name)
        for one in rights_requests.erased_and_linked(tx):
            _end(tx, one, now)
        on_their_way = any(_is_just_now(one, now) for one in rights_requests.erased_and_linked(tx))
        return given_data.forget(tx, before=now - LASTS), SOON if on_their_way else EVERY

    def _mind(self, tx: Tx, one: Request, now: datetime) -> None:
        due = one.next_due
        warning = timedelta(hours=self._context.settings.rights.warn_hours)
        if due is None or now < due - warning:
            alarms.over(tx, NAME + one.id)
            return
        what = "rights_missed" if now > due else "rights_due"
        kind = self._context.texts.text(self._context.texts.languages[0], f"desk-request-kind-{one.kind}")
        until = due.astimezone(self._context.settings.zone).strftime("%H:%M %d/%m/%Y")
        detail = f"{kind}, {until}"
        alarm.stands(tx, self._team, NAME + one.id, what, detail=detail, at=now)


def _end(tx: Tx, one: Request, now: datetime) -> None:
    """The receipt has arrived, or nobody came for it: what was kept for it goes, unless the person talks anew."""
    if one.conversation_id is None:
        return
    if forgetting.came_back(tx, one.conversation_id):
        rights_requests.let_go(tx, one.conversation_id)
    elif forgetting.is_delivered(tx, one.conversation_id) or _is_long_ago(one, now):
        forgetting.let_go(tx, one.conversation_id)


def _is_long_ago(one: Request, now: datetime) -> bool:
    return one.answered_at is not None and now - one.answered_at > RECEIPT_LASTS


def _is_just_now(one: Request, now: datetime) -> bool:
    return one.answered_at is not None and now - one.answered_at < JUST_NOW

"""Conversations that asked to be woken: reminders, drafts that become incomplete tickets, what must be forgotten."""

from __future__ import annotations

import structlog
from sqlalchemy.exc import OperationalError

from bot import lease
from bot.context import Context
from bot.turns import Turns
from flows.events import Event, Woken
from storage import conversations

log = structlog.get_logger(__name__)

EVERY = 5.0  # seconds
AT_ONCE = 100


class Timers:
    """One process wakes whoever is due."""

    def __init__(self, context: Context, turns: Turns) -> None:
        self._context = context
        self._turns = turns

    async def run(self) -> None:
        """Live until cancelled."""
        await lease.hold(self._context.store, "timers", self._context.holder, self._context.now, self._work)

    async def _work(self) -> None:
        async with self._context.bell.listen("timers") as bell:
            while True:
                try:
                    woken = await self.wake_due()
                except OperationalError:
                    log.warning("the timers cannot be read; trying again")
                    woken = 0
                if woken < AT_ONCE:
                    await bell.wait(EVERY)

    async def wake_due(self) -> int:
        """One turn for each conversation that is due; their number."""
        now = self._context.now()
        due = await self._context.store.read(lambda tx: conversations.due(tx, now, limit=AT_ONCE))
        for channel, user in due:
            # The same wake-up twice (after a crash in between) is one update: the machine has moved its time by then.
            event = Event(channel=channel, user=user, at=now, what=Woken())
            await self._turns.take(channel, f"woken:{user}:{now.isoformat()}", "{}", event=event)
        return len(due)

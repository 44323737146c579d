"""Conversations that asked to be woken: reminders, drafts that become incomplete tickets, what must be forgotten."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy.exc import OperationalError

from bot import lease, observe, rounds
from bot.channels.base import Read
from bot.context import Context
from bot.turns import Turns
from flows.events import Event, Woken
from storage import conversations
from storage.blobs import StoreAway

log = structlog.get_logger(__name__)

NAME = "timer"  # the channel under which wake-ups are kept
EVERY = 5.0  # seconds
AT_ONCE = 100


def read(body: Mapping[str, Any], *, at: datetime, seed: int) -> Read:
    """What the timers keep of a wake-up, as an event of the person's own channel."""
    return Event(channel=str(body["channel"]), user=str(body["user"]), at=at, what=Woken(), seed=seed)


class Timers:
    """One process wakes whoever is due. ``chores``: what else is looked at now and then; each knows when it is time."""

    def __init__(self, context: Context, turns: Turns, *, chores: Sequence[Callable[[], Awaitable[None]]] = ()) -> None:
        self._context = context
        self._turns = turns
        self._chores = chores

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
                await self._do_chores()
                if woken < AT_ONCE:
                    await bell.wait(await self._pause())

    async def _pause(self) -> float:
        """Seconds until the next look: until the next conversation is due, and never more than ``EVERY``."""
        now = self._context.now()
        try:
            soonest = await self._context.store.read(lambda tx: conversations.next_wake(tx, now))
        except OperationalError:
            return EVERY
        return rounds.until(soonest, now, at_most=EVERY)

    async def _do_chores(self) -> None:
        for chore in self._chores:
            try:
                await chore()
            except (OperationalError, StoreAway):
                log.warning("a chore cannot be done now; trying again")
            except Exception as error:  # one chore must not stop the others, nor the wake-ups
                log.error("a chore broke", error=type(error).__name__, at=observe.where(error))

    async def wake_due(self) -> int:
        """One turn for each conversation that is due; their number."""
        now = self._context.now()
        due = await self._context.store.read(lambda tx: conversations.due(tx, now, limit=AT_ONCE))
        new = 0
        for one in due:
            # One wake-up is one update: after a crash in between it is known already, and one that fails is a dead
            # letter like any other, not a new one every few seconds.
            body = json.dumps({"channel": one.channel, "user": one.user})
            taken = await self._turns.take(NAME, f"{one.id}:{one.wake_at.isoformat()}", body)
            new += taken.kept
        return new

"""Notices that the machine's clock was set, by one that never jumps; what waits does not wait longer for it.

A clock that went forward lets things be due early, which harms nobody: leases are taken again by whoever has them, a
token is renewed. One that went back would let messages wait until the old time comes again.
"""

from __future__ import annotations

import asyncio
import time
from datetime import datetime, timedelta
from functools import partial

import structlog
from sqlalchemy.exc import OperationalError

from bot import lease
from bot.context import Context
from storage import clock_jumps, cursors
from storage.unit import Tx

log = structlog.get_logger(__name__)

LOOK_EVERY_S = 1.0
KEEP_EVERY_S = 30.0
JUMP = timedelta(seconds=5)  # a machine that is busy looks late by less


class ClockWatch:
    """One process looks. It also knows the time of before a restart."""

    def __init__(self, context: Context) -> None:
        self._context = context

    async def run(self) -> None:
        """Live until cancelled."""
        await lease.hold(self._context.store, "clock", self._context.holder, self._context.now, self._work)

    async def _work(self) -> None:
        kept = await self._context.store.read(lambda tx: cursors.get(tx, clock_jumps.KEPT))
        # No time is known to have passed since then.
        wall, steady = self._context.now() if kept is None else datetime.fromisoformat(kept), time.monotonic()
        kept_at = float("-inf")
        while True:
            now, at = self._context.now(), time.monotonic()
            expected = wall + timedelta(seconds=at - steady)
            try:
                if now < expected - JUMP:
                    await self._went_back(now, expected - now)
                elif kept_at > 0 and now > expected + JUMP:
                    log.warning("the clock went forward", seconds=round((now - expected).total_seconds()))
                if at - kept_at > KEEP_EVERY_S or now < expected - JUMP:
                    await self._context.store.write(partial(cursors.set, name=clock_jumps.KEPT, value=now.isoformat()))
                    kept_at = at
                wall, steady = now, at
            except OperationalError:
                log.warning("the time cannot be kept; trying again")
            await asyncio.sleep(LOOK_EVERY_S)

    async def _went_back(self, now: datetime, by: timedelta) -> None:
        def unit(tx: Tx) -> int:
            return clock_jumps.shift(tx, now=now, by=by)

        count = await self._context.store.write(unit)
        log.warning("the clock went back", seconds=round(by.total_seconds()), brought_forward=count)

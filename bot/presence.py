"""Who else does the same work: each process says so in the database every few seconds, and reads who did.

What a process had under way is taken over once it is known to be no more: at once on the same host, else when its word
ran out. A process whose own word may have run out must not be sure of what it has in hand.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Self

import structlog
from sqlalchemy.exc import OperationalError

from bot import lease
from bot.context import Context
from storage import leases
from storage.engine import StoreClosed
from storage.unit import Tx

log = structlog.get_logger(__name__)

LASTS = 30.0  # seconds
EVERY = 5.0
MARGIN = 5.0  # clocks of several hosts differ
FORGOTTEN_AFTER = timedelta(hours=1)


class Presence:
    """``async with Presence(context, "sender") as presence``: while this stands, others know of this process."""

    def __init__(self, context: Context, work: str) -> None:
        self._context = context
        self._prefix = f"{work}:"
        self._name = f"{work}:{context.holder}"
        self._sure_until = float("-inf")
        self._told_until = datetime.min.replace(tzinfo=UTC)
        self._seen: frozenset[str] = frozenset({context.holder})
        self._keeping: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        await self._tell()
        self._keeping = asyncio.create_task(self._keep(), name="presence")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._keeping is not None:
            self._keeping.cancel()
            await asyncio.wait({self._keeping})
        self._sure_until = float("-inf")
        try:
            await self._context.store.write(lambda tx: leases.release(tx, self._name, holder=self._context.holder))
        except (OperationalError, StoreClosed):
            log.warning("a process could not say that it ends")

    @property
    def is_sure(self) -> bool:
        """Nobody can have taken this process for gone. Both clocks are asked: a machine may have slept."""
        return time.monotonic() < self._sure_until and self._context.now() < self._told_until

    @property
    def count(self) -> int:
        """How many processes do this work, this one included."""
        return len(self._seen)

    async def living(self, holders: Iterable[str]) -> set[str]:
        """Those of them that are not known to be no more."""
        now = self._context.now()
        seen = await self._context.store.read(lambda tx: leases.present(tx, self._prefix, now=now))
        return {one for one in holders if one == self._context.holder or (one in seen and not lease.is_gone(one))}

    async def _keep(self) -> None:
        while True:
            await asyncio.sleep(EVERY)
            await self._tell()

    async def _tell(self) -> None:
        began, now, holder = time.monotonic(), self._context.now(), self._context.holder

        def unit(tx: Tx) -> set[str]:
            leases.take(tx, self._name, holder=holder, now=now, seconds=LASTS)
            leases.forget(tx, self._prefix, before=now - FORGOTTEN_AFTER)
            return leases.present(tx, self._prefix, now=now)

        try:
            seen = await self._context.store.write(unit)
        except OperationalError:
            log.warning("a process cannot say that it is there; trying again")
            return
        self._seen = frozenset(one for one in seen if one == holder or not lease.is_gone(one))
        self._sure_until = began + LASTS - MARGIN
        self._told_until = now + timedelta(seconds=LASTS - MARGIN)

"""Who else does the same work: each process says so in the database every few seconds, and reads who did.

What a process had under way is taken over once it is known to be no more: at once on the same host; on another one
when its word has not changed for ``LASTS`` seconds by the clock of whoever looks, so that no two clocks need agree. A
process that was silent itself for so long must not be sure of what it has in hand.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Self

import structlog
from sqlalchemy.exc import OperationalError

from bot import lease
from bot.context import Context
from storage import leases
from storage.engine import StoreClosed, TransactionLost
from storage.unit import Tx

log = structlog.get_logger(__name__)

LASTS = 30.0  # seconds
EVERY = 5.0
MARGIN = 5.0
FORGOTTEN_AFTER = 4 * LASTS


class Presence:
    """``async with Presence(context, "sender") as presence``: while this stands, others know of this process."""

    def __init__(self, context: Context, work: str) -> None:
        self._context = context
        self._prefix = f"{work}:"
        self._sure_until = float("-inf")
        self._told_until = datetime.min.replace(tzinfo=UTC)
        self._back_since = float("-inf")
        self._words: dict[str, tuple[datetime, float]] = {}  # of each other process, and since when it is the same
        self._keeping: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        await self.tell()
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
            await self._context.store.write(lambda tx: self._release(tx, self._context.holder))
        except (OperationalError, StoreClosed):
            log.warning("a process could not say that it ends")

    @property
    def is_there(self) -> bool:
        """Nobody takes this process for gone: it may take work. Both clocks are asked: a machine may have slept."""
        return time.monotonic() < self._sure_until and self._context.now() < self._told_until

    def has(self, since: float) -> bool:
        """What it took at that moment, of ``time.monotonic``, can be nobody else's by now."""
        return self.is_there and since >= self._back_since

    @property
    def count(self) -> int:
        """How many processes do this work, this one included."""
        if not self._words:  # asked for with each message
            return 1
        recently = self._context.now() - timedelta(seconds=LASTS)
        return 1 + sum(until > recently and self._lives(holder) for holder, (until, _) in self._words.items())

    async def tell(self) -> None:
        """It says that it is there, now and not only in its turn."""
        began, now, me = time.monotonic(), self._context.now(), self._context.holder
        forgotten = [one for one, (_, at) in self._words.items() if began > at + FORGOTTEN_AFTER]

        def unit(tx: Tx) -> Mapping[str, datetime]:
            leases.take(tx, self._prefix + me, holder=me, now=now, seconds=LASTS)
            for one in forgotten:
                self._release(tx, one)
            return leases.beginning(tx, self._prefix)

        try:
            self._read(await self._context.store.write(unit, urgent=True))
        except (OperationalError, TransactionLost):
            log.warning("a process cannot say that it is there; trying again")
            return
        if self._sure_until > 0 and not (began < self._sure_until and now < self._told_until):
            # It was silent for long: others may have taken over what was in hand until this word.
            self._back_since = time.monotonic()
        self._sure_until = began + LASTS - MARGIN
        self._told_until = now + timedelta(seconds=LASTS - MARGIN)

    async def living(self, holders: Iterable[str]) -> set[str]:
        """Those of them that are not known to be no more."""
        self._read(await self._context.store.read(lambda tx: leases.beginning(tx, self._prefix)))
        return {one for one in holders if one == self._context.holder or self._lives(one)}

    def _lives(self, holder: str) -> bool:
        if not lease.is_elsewhere(holder):
            return not lease.is_gone(holder)
        known = self._words.get(holder)
        return known is not None and time.monotonic() < known[1] + LASTS

    def _read(self, words: Mapping[str, datetime]) -> None:
        at = time.monotonic()
        others = {holder: until for holder, until in words.items() if holder != self._context.holder}
        self._words = {
            holder: known if (known := self._words.get(holder)) and known[0] == until else (until, at)
            for holder, until in others.items()
        }

    def _release(self, tx: Tx, holder: str) -> None:
        leases.release(tx, self._prefix + holder, holder=holder)

    async def _keep(self) -> None:
        while True:
            await asyncio.sleep(EVERY)
            await self.tell()

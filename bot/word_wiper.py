"""Words that were taken out of the index of words leave the database's file, soon after an erasure or a correction."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.context import Context
from storage import searching

EVERY = timedelta(minutes=10)


class WordWiper:
    """``look`` is called by the timers, as often as they like."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._next: datetime | None = None

    async def look(self) -> None:
        """Nothing is left in the index of what was taken out of it; in small units, between which others write."""
        now = self._context.now()
        if self._next is not None and now < self._next:
            return
        self._next = now + EVERY
        while await self._context.store.write(searching.wipe):
            pass

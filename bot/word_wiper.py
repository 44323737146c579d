"""Words that were taken out of the index of words leave the database's file, soon after an erasure or a correction."""

from __future__ import annotations

from datetime import timedelta

from bot.context import Context
from bot.every import Every
from storage import searching

EVERY = timedelta(minutes=10)


class WordWiper:
    """``look`` is called by the timers, as often as they like."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._every = Every(EVERY)

    async def look(self) -> None:
        """Nothing is left in the index of what was taken out of it; in small units, between which others write."""
        now = self._context.now()
        if not self._every.is_due(now):
            return
        while await self._context.store.write(searching.wipe):
            pass

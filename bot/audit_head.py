"""Where the audit log ends is told to the log of the program once an hour: what is cut off later is missed there.

The program's log goes to another place than the database, and should: see docs/administrators.
"""

from __future__ import annotations

from datetime import timedelta

import structlog

from bot.context import Context
from bot.every import Every
from storage import audit

log = structlog.get_logger(__name__)

EVERY = timedelta(hours=1)


class Teller:
    """``look`` is called by the timers, as often as they like."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._every = Every(EVERY)
        self._told = ""

    async def look(self) -> None:
        """A line in the log where the end is another one than last time."""
        now = self._context.now()
        if not self._every.is_due(now):
            return
        head = str(await self._context.store.read(audit.head))
        if head != self._told:
            log.info("audit head", head=head)
            self._told = head

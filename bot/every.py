"""How often something is done, by a clock that may jump."""

from __future__ import annotations

from datetime import datetime, timedelta


class Every:
    """``is_due`` is true at first, and then once each time so much has passed."""

    def __init__(self, interval: timedelta) -> None:
        self._interval = interval
        self._last: datetime | None = None

    def is_due(self, now: datetime) -> bool:
        """Whether it is time; it counts as done then. A clock that went back makes nobody wait for it to come again."""
        if self._last is not None and timedelta(0) <= now - self._last < self._interval:
            return False
        self._last = now
        return True

"""How long a poller waits after a failure, and when the log says aloud that it does not work."""

from __future__ import annotations

import time
from random import SystemRandom

import structlog

log = structlog.get_logger(__name__)

PATIENCE_SECONDS = 60.0  # the call of a process that has just ended lives on at the platform for up to its timeout
LONGEST_PAUSE = 30.0
_FIRST_PAUSE = 0.5
_random = SystemRandom()


class Trouble:
    """Failures of one channel's polling, one after another."""

    def __init__(self, channel: str) -> None:
        self._channel = channel
        self._failures = 0
        self._since: float | None = None
        self._alarmed = False

    def over(self) -> None:
        """The last call went well."""
        if self._alarmed:
            log.info("polling works again", channel=self._channel)
        self._failures, self._since, self._alarmed = 0, None, False

    def pause(
        self, code: str, *, after: float | None = None, needs_repair: bool = False, longest: float | None = None
    ) -> float:
        """Seconds until the next call: ``after`` where the platform said so, else longer and longer, up to ``longest``.

        A warning in the log; an error where a person must repair something, or nothing has gone well for a minute.
        """
        self._failures += 1
        self._since = self._since if self._since is not None else time.monotonic()
        if needs_repair or time.monotonic() - self._since > PATIENCE_SECONDS:
            log.error("polling does not work", channel=self._channel, code=code, failures=self._failures)
            self._alarmed = True
        else:
            log.warning("a poll failed", channel=self._channel, code=code, failures=self._failures)
        if after is not None:
            return after
        limit = min(LONGEST_PAUSE, longest if longest is not None else LONGEST_PAUSE)
        return min(limit, _FIRST_PAUSE * 2.0 ** min(self._failures, 10)) * _random.uniform(0.5, 1.0)

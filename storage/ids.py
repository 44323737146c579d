"""Ids: 32 hexadecimal characters, ordered by time, strictly rising within the process.

Twelve digits of milliseconds, eight of a counter, twelve of chance. Text order is the order of making, which the
outbox and every "after this one" rely on. When the clock goes back the counter goes on.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable


class Ids:
    """A source of ids; one of its own keeps tests apart."""

    def __init__(self, clock_ns: Callable[[], int] = time.time_ns) -> None:
        self._lock = threading.Lock()
        self._clock_ns = clock_ns
        self._ms = 0
        self._counter = 0

    def begin_after(self, made: str) -> None:
        """Every id from now on is greater than this one of an earlier life, whatever the clock says."""
        with self._lock:
            if (ms := int(made[:12], 16)) >= self._ms:
                self._ms, self._counter = ms, int(made[12:20], 16)

    def new(self) -> str:
        """A fresh id, greater than every one before it from this source."""
        chance = os.urandom(6).hex()
        with self._lock:
            now = self._clock_ns() // 1_000_000
            if now > self._ms:
                self._ms, self._counter = now, 0
            else:
                self._counter += 1
            return f"{self._ms:012x}{self._counter:08x}{chance}"


_ids = Ids()
new = _ids.new
begin_after = _ids.begin_after

"""Wake-ups and rates within the process.

``Bell``: what the writer thread has committed wakes those that wait for it in asyncio. A ring is a hint and never
the only copy of anything: whoever waits also looks again after a while.
``TokenBucket``: a rate limit as a value; the caller keeps it, the time comes in.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterable
from dataclasses import dataclass, replace
from types import TracebackType


class Listener:
    """Collects the names rung since the last ``wait``."""

    def __init__(self, bell: Bell, names: tuple[str, ...]) -> None:
        self._bell = bell
        self._names = names
        self._loop: asyncio.AbstractEventLoop | None = None
        self._event = asyncio.Event()
        self._rung: set[str] = set()

    async def __aenter__(self) -> Listener:
        self._loop = asyncio.get_running_loop()
        self._bell.add(self, self._names)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bell.remove(self, self._names)

    async def wait(self, timeout: float | None = None) -> set[str]:  # noqa: ASYNC109
        """The names rung since the last call, as soon as there is one; empty after ``timeout`` seconds."""
        if not self._rung:
            try:
                async with asyncio.timeout(timeout):
                    await self._event.wait()
            except TimeoutError:
                return set()
        rung, self._rung = self._rung, set()
        self._event.clear()
        return rung

    def hear(self, names: set[str]) -> None:
        """From any thread."""
        if self._loop is None:
            return
        try:
            self._loop.call_soon_threadsafe(self._note, names)
        except RuntimeError:  # the loop is closed: nobody waits any more
            self._bell.remove(self, self._names)

    def _note(self, names: set[str]) -> None:
        self._rung |= names
        self._event.set()


class Bell:
    """Named wake-ups; ``ring`` may be called from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: dict[str, set[Listener]] = {}

    def ring(self, *names: str) -> None:
        self.ring_all(names)

    def ring_all(self, names: Iterable[str]) -> None:
        heard: dict[Listener, set[str]] = {}
        with self._lock:
            for name in names:
                for listener in self._listeners.get(name, ()):
                    heard.setdefault(listener, set()).add(name)
        for listener, rung in heard.items():
            listener.hear(rung)

    def listen(self, *names: str) -> Listener:
        """``async with bell.listen("outbox") as rung: await rung.wait(5)``."""
        return Listener(self, names)

    def add(self, listener: Listener, names: tuple[str, ...]) -> None:
        with self._lock:
            for name in names:
                self._listeners.setdefault(name, set()).add(listener)

    def remove(self, listener: Listener, names: tuple[str, ...]) -> None:
        with self._lock:
            for name in names:
                of_name = self._listeners.get(name)
                if of_name is not None:
                    of_name.discard(listener)
                    if not of_name:
                        del self._listeners[name]


@dataclass(frozen=True, slots=True)
class TokenBucket:
    """``rate`` tokens a second, at most ``burst`` at once. ``at`` is in seconds of any clock that does not go back."""

    rate: float
    burst: float
    level: float
    at: float

    @classmethod
    def full(cls, *, rate: float, burst: float, at: float) -> TokenBucket:
        return cls(rate=rate, burst=burst, level=burst, at=at)

    def take(self, now: float, cost: float = 1.0) -> tuple[TokenBucket, float]:
        """The bucket afterwards and 0.0; or the bucket untouched and the exact seconds until ``cost`` is there."""
        at = max(now, self.at)
        level = min(self.burst, self.level + (at - self.at) * self.rate)
        # A cost above the burst goes through once the bucket is full, and leaves a debt.
        needed = min(cost, self.burst)
        if level >= needed - 1e-9:
            return replace(self, level=level - cost, at=at), 0.0
        return self, (needed - level) / self.rate + (at - now)

    def pause(self, now: float, seconds: float) -> TokenBucket:
        """The bucket after the other side said to wait: empty until then."""
        return replace(self, level=min(self.level, 0.0), at=max(self.at, now + seconds))

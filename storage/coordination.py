"""What is agreed on beside the database: wake-ups and rates. Here within the process, in ``redis_link`` over many.

``Bell``: what the writer thread has committed wakes those that wait for it in asyncio. A ring is a hint and never
the only copy of anything: whoever waits also looks again after a while.
``TokenBucket``: a rate limit as a value; the caller keeps it, the time comes in.
``Coordination``: what everybody is handed, whichever of the two stands behind it.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Protocol

DEAF_S = 2.0  # seconds between two looks of everybody, where rings of other processes are not heard
LOOK_S = 20.0  # the same where they are heard: a process may have ended between its commit and its ring
REMEMBERED = 10_000  # buckets


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
    """Named wake-ups; may be rung from any thread. ``carry``: takes what was committed here to other processes."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: dict[str, set[Listener]] = {}
        self.carry: Callable[[Iterable[str]], None] | None = None

    def ring_all(self, names: Iterable[str]) -> None:
        """Here, and in the other processes where there is a way to them: something was committed."""
        self.ring(*names)
        if self.carry is not None:
            self.carry(names)

    def ring_everything(self) -> None:
        """Here, for everybody: something may have been missed."""
        with self._lock:
            names = list(self._listeners)
        self.ring(*names)

    def ring(self, *names: str) -> None:
        """Here."""
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


class Coordination(Protocol):
    """Beside the database, never instead of it: what is lost here makes things slower and nothing else.

    ``answers``: whether the server behind it answers, None where there is none.
    """

    @property
    def answers(self) -> bool | None: ...

    async def take(
        self, name: str, *, rate: float, burst: float, cost: float = 1.0, among: int = 1, starts_full: bool = False
    ) -> float:
        """0.0, and ``cost`` is taken of the bucket; or the seconds until it is there, and nothing is taken.

        The bucket is one for all processes. Where it cannot be, each has its share of ``among``. One that was lost is
        empty, so that no platform is given a burst twice; ``starts_full``: it is full, for a limit of our own. Takes
        a fraction of a second at most, and raises nothing. ``name`` holds nothing about a person.
        """
        ...


class InProcess:
    """``since``: buckets that are not known yet were empty then. Without it they are full."""

    def __init__(self, *, since: float | None = None) -> None:
        self._since = since
        self._buckets: OrderedDict[str, TokenBucket] = OrderedDict()

    @property
    def answers(self) -> bool | None:
        return None

    async def take(
        self, name: str, *, rate: float, burst: float, cost: float = 1.0, among: int = 1, starts_full: bool = False
    ) -> float:
        """As promised by ``Coordination``."""
        return self.take_now(name, rate=rate, burst=burst, cost=cost, among=among, starts_full=starts_full)

    def take_now(
        self, name: str, *, rate: float, burst: float, cost: float = 1.0, among: int = 1, starts_full: bool = False
    ) -> float:
        """The same without waiting for anything."""
        now = time.monotonic()
        rate, burst = rate / among, max(min(1.0, burst), burst / among)
        kept = self._buckets.pop(name, None)
        if kept is None and (starts_full or self._since is None):
            kept = TokenBucket.full(rate=rate, burst=burst, at=now)
        elif kept is None:
            kept = TokenBucket(rate=rate, burst=burst, level=0.0, at=self._since or 0.0)
        self._buckets[name], wait = replace(kept, rate=rate, burst=burst).take(now, cost)
        if len(self._buckets) > REMEMBERED:
            self._buckets.popitem(last=False)
        return wait


async def look_again(bell: Bell, hears: Callable[[], bool]) -> None:
    """Until cancelled: everybody looks for themselves, often where rings of other processes are not heard."""
    looked_at = time.monotonic()
    while True:
        await asyncio.sleep(DEAF_S)
        if not hears() or time.monotonic() - looked_at >= LOOK_S:
            looked_at = time.monotonic()
            bell.ring_everything()

"""What waits to be written: put in from any thread, taken by the threads that write.

``Line``: one writer takes everything, in order. ``Lanes``: several writers; the jobs of one lane run one after
another, in the order in which they were put, jobs of different lanes side by side. In both the urgent come first, and
the others get a share all the same.
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Sequence
from typing import Any, Protocol

from storage.unit import Unit


class Job:
    """A unit of work on its way; ``lane``: see ``Store.write``, "" for one that runs alone."""

    __slots__ = ("error", "future", "lane", "loop", "result", "unit", "urgent")

    def __init__(
        self, unit: Unit[Any], future: Any, loop: asyncio.AbstractEventLoop | None, *, lane: str, urgent: bool
    ) -> None:
        self.unit = unit
        self.future = future
        self.loop = loop
        self.lane = lane
        self.urgent = urgent
        self.result: Any = None
        self.error: BaseException | None = None

    def answer(self) -> None:
        if self.future.done():
            return
        if self.error is not None:
            self.future.set_exception(self.error)
        else:
            self.future.set_result(self.result)


class Queue(Protocol):
    def put(self, job: Job) -> None:
        """From any thread."""

    def take(self, most: int) -> list[Job]:
        """What is to be run together, once there is something; empty when nothing more will come."""

    def done(self, batch: Sequence[Job]) -> None:
        """What ``take`` gave has been run."""

    def close(self) -> None:
        """Nothing more will be put."""


class Line:
    """All that waits, for one writer."""

    def __init__(self) -> None:
        self._urgent: deque[Job] = deque()
        self._others: deque[Job] = deque()
        self._there = threading.Condition()
        self._closed = False

    def put(self, job: Job) -> None:
        with self._there:
            (self._urgent if job.urgent else self._others).append(job)
            self._there.notify()

    def close(self) -> None:
        with self._there:
            self._closed = True
            self._there.notify_all()

    def take(self, most: int) -> list[Job]:
        with self._there:
            while not (self._urgent or self._others or self._closed):
                self._there.wait()
            # However many are urgent, a quarter of the room is for the others: what was sent must be written down.
            for_others = min(len(self._others), max(most - len(self._urgent), most // 4))
            batch = [self._urgent.popleft() for _ in range(min(len(self._urgent), most - for_others))]
            return batch + [self._others.popleft() for _ in range(for_others)]

    def done(self, batch: Sequence[Job]) -> None:
        """One writer has nobody beside it to wait for."""


class Lanes:
    """Lanes that have jobs, for several writers. What runs alone is a lane too, of which many are taken at once."""

    def __init__(self) -> None:
        self._waiting: dict[str, deque[Job]] = {}  # every lane with jobs that nobody has taken yet
        self._busy: set[str] = set()
        self._urgent: deque[str] = deque()  # lanes that may be taken, the urgent and the others
        self._others: deque[str] = deque()
        self._taken = 0
        self._there = threading.Condition()
        self._closed = False

    def put(self, job: Job) -> None:
        with self._there:
            waiting = self._waiting.get(job.lane)
            if waiting is not None:
                waiting.append(job)
                return
            self._waiting[job.lane] = deque((job,))
            if job.lane not in self._busy:
                self._make_ready(job.lane)

    def close(self) -> None:
        with self._there:
            self._closed = True
            self._there.notify_all()

    def take(self, most: int) -> list[Job]:
        with self._there:
            while not (self._urgent or self._others):
                if self._closed and not self._waiting:
                    return []
                self._there.wait()
            self._taken += 1
            turn_of_others = self._others and (not self._urgent or self._taken % 4 == 0)
            lane = (self._others if turn_of_others else self._urgent).popleft()
            self._busy.add(lane)
            waiting = self._waiting[lane]
            batch = [waiting.popleft() for _ in range(1 if lane else min(most, len(waiting)))]
            if not waiting:
                del self._waiting[lane]
            return batch

    def done(self, batch: Sequence[Job]) -> None:
        with self._there:
            lane = batch[0].lane
            self._busy.discard(lane)
            if lane in self._waiting:
                self._make_ready(lane)
            elif self._closed:
                self._there.notify_all()

    def _make_ready(self, lane: str) -> None:
        (self._urgent if self._waiting[lane][0].urgent else self._others).append(lane)
        self._there.notify()

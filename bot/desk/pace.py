"""How fast a group may be written to: at most so many actions in ANY window of so many seconds.

A bucket that refills would let twice as many through in one window, and Telegram counts windows. An action is booked
when it has ended, so that it reached the server before the moment it is counted from.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from bot.settings import Settings


@dataclass(frozen=True, slots=True)
class GroupRules:
    """Times in seconds. ``reserve`` actions of each window are kept for urgent tickets and answers to the team."""

    actions: int = 20
    window: float = 60.0
    reserve: int = 4
    settle: float = 2.5  # a burst of messages is over when it was quiet for so long
    patience: float = 12.0  # but nobody's first message waits longer
    adopt: float = 45.0  # how long a topic that may have been made is looked for
    look: float = 5.0  # between two looks without a bell
    media: float = 3.0  # between two looks for files that are still being fetched
    slow: float = 60.0  # between two tries in a group that is out of order
    check: float = 300.0  # between two questions whether topics are on
    lease: float = 30.0
    pending: int = 10  # more new tickets than these wait without a topic

    @classmethod
    def of(cls, settings: Settings) -> GroupRules:
        return cls(actions=int(settings.telegram.group_actions_per_minute), pending=settings.desk.pending_topics)


class Full(Exception):
    """The window is full; ``wait`` seconds until there is room."""

    def __init__(self, wait: float) -> None:
        super().__init__(f"{wait:.1f}")
        self.wait = wait


class Window:
    """The actions of one group. Used by one task."""

    def __init__(self, actions: int, seconds: float, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._actions = actions
        self._seconds = seconds
        self._clock = clock
        self._done: deque[float] = deque()
        self._closed_until = 0.0

    def room(self, *, reserve: int = 0) -> int:
        """How many actions may be taken now."""
        now = self._clock()
        while self._done and self._done[0] <= now - self._seconds:
            self._done.popleft()
        if now < self._closed_until:
            return 0
        return max(0, self._actions - min(reserve, self._actions - 1) - len(self._done))

    @contextmanager
    def action(self, cost: int = 1, *, reserve: int = 0) -> Iterator[None]:
        """One action, or an album of ``cost`` pictures. Raises Full."""
        self.demand(cost, reserve=reserve)
        try:
            yield
        finally:
            self._done.extend([self._clock()] * cost)

    def demand(self, cost: int = 1, *, reserve: int = 0) -> None:
        """There is room. Raises Full."""
        if self.room(reserve=reserve) < cost:
            raise Full(self._wait(cost, reserve))

    def pause(self, seconds: float) -> None:
        """Nothing goes to this group for so long: the server said so, or it is out of order."""
        self._closed_until = max(self._closed_until, self._clock() + seconds)

    def ages(self) -> list[float]:
        """How many seconds ago each action of the window was, the oldest first."""
        now = self._clock()
        return [now - one for one in self._done if one > now - self._seconds]

    def recall(self, ages: Iterable[float]) -> None:
        """These actions were taken before: by an earlier life of the program, or by another process."""
        now = self._clock()
        self._done = deque(sorted([*self._done, *(now - max(0.0, age) for age in ages)]))

    @property
    def paused(self) -> float:
        """Seconds that the pause still lasts."""
        return max(0.0, self._closed_until - self._clock())

    def _wait(self, cost: int, reserve: int) -> float:
        now = self._clock()
        allowed = self._actions - min(reserve, self._actions - 1)
        over = min(len(self._done), max(1, len(self._done) + cost - allowed))
        room_at = self._done[over - 1] + self._seconds if self._done else now
        return max(room_at - now, self._closed_until - now, 0.01)

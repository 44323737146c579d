"""The bot's update queue, taken by long polling (zalo.md E.3) or handed to the webhook sender (E.4).

One update a poll, no offset, no acknowledgement: what was handed out is gone, even if the answer got lost. With
`repeats` it comes again at once. An update is serialised when it happens: what changes later does not change it.
"""

# ruff: noqa: ASYNC109 - the parameter of getUpdates has this name.

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass

from tests.fakes.zalo_bot.errors import ApiError


@dataclass(eq=False, slots=True)
class Pending:
    """One update that waits to be delivered. `lane` is what must stay in order: a person."""

    number: int
    lane: str
    body: bytes


class Updates:
    """The queue. `changed` is called whenever something was added or delivered.

    `repeats`: True hands the last update out again and again until a newer one waits; a number that many times more.
    """

    def __init__(self, changed: Callable[[], None], *, repeats: bool | int = False) -> None:
        self._changed = changed
        self.repeats = repeats
        self.pending: OrderedDict[int, Pending] = OrderedDict()
        self.history: deque[Pending] = deque(maxlen=50_000)
        self.asked = 0  # getUpdates calls so far
        self.polling = 0  # getUpdates calls that wait now
        self.open_hand: Pending | None = None  # handed out, and the program has not asked again since
        self.sink: Callable[[Pending], None] | None = None  # the webhook sender, while one is set
        self._last: Pending | None = None
        self._again = 0
        self._count = 0
        self._pollers: set[asyncio.Future[None]] = set()

    def add(self, body: bytes, lane: str) -> Pending:
        """Queues these very bytes for whoever receives."""
        self._count += 1
        item = Pending(self._count, lane, body)
        self.pending[item.number] = item
        self.history.append(item)
        if self.sink is not None:
            self.sink(item)
        for poller in self._pollers:
            if not poller.done():
                poller.set_result(None)
                break
        self._changed()
        return item

    def done(self, item: Pending) -> None:
        """The program has it, or it was given up."""
        self.pending.pop(item.number, None)
        self._changed()

    def interrupt(self, error: ApiError) -> None:
        """Ends the running polls with this refusal."""
        for poller in self._pollers:
            if not poller.done():
                poller.set_exception(error)
        self.open_hand = self._last = None
        self._changed()

    async def poll(self, timeout: float) -> Pending | None:
        """One getUpdates call: the next update, or None when `timeout` seconds brought nothing."""
        self.asked += 1
        self.open_hand = None
        self._changed()
        item = self._next()
        deadline = asyncio.get_running_loop().time() + timeout
        while item is None:
            left = deadline - asyncio.get_running_loop().time()
            if left <= 0:
                return None
            await self._wait(left)
            item = self._next()
        self.open_hand = item
        self._changed()
        return item

    def _next(self) -> Pending | None:
        if self._last is not None and self._comes_again():
            self._again += 1
            return self._last
        if not self.pending:
            return None
        _, self._last = self.pending.popitem(last=False)
        self._again = 0
        return self._last

    def _comes_again(self) -> bool:
        return not self.pending if self.repeats is True else self._again < self.repeats

    async def _wait(self, seconds: float) -> None:
        poller: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._pollers.add(poller)
        self.polling += 1
        try:
            await asyncio.wait_for(poller, seconds)
        except TimeoutError:
            pass
        finally:
            self.polling -= 1
            self._pollers.discard(poller)

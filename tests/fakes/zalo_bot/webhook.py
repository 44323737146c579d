"""Sends updates to the program's webhook by real HTTP (zalo.md E.4).

One queue per person, one request in flight in each, retried until a 200: after pauses that grow (short ones here; how
the platform waits is not published). Bodies are flat, or wrapped as in the documentation.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from dataclasses import dataclass

import aiohttp

from tests.fakes.zalo_bot.faults import now
from tests.fakes.zalo_bot.updates import Pending, Updates

SECRET_HEADER = "X-Bot-Api-Secret-Token"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One attempt. `status` is 0 where no answer came; `number` is 0 for raw deliveries."""

    at: float
    took: float
    number: int
    lane: str
    status: int


class WebhookSender:
    """The delivering side of setWebhook. `url` is empty while none is set."""

    def __init__(self, updates: Updates, *, wrapped: bool) -> None:
        self._updates = updates
        self.wrapped = wrapped
        self.url = ""
        self.secret = ""
        self.updated_at = 0  # ms
        self.first_pause = 0.05
        self.longest_pause = 1.0
        self.gives_up_after: int | None = None  # attempts; what is given up is lost
        self.answer_within = 30.0
        self.deliveries: deque[Delivery] = deque(maxlen=200_000)
        self.probes: list[int] = []  # what the registration probes were answered
        self.lost: list[Pending] = []
        self._lanes: dict[str, deque[Pending]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._session: aiohttp.ClientSession | None = None

    async def set(self, url: str, secret: str) -> None:
        """From now on updates go to this URL, those that already wait first."""
        await self.pause()
        self.url, self.secret, self.updated_at = url, secret, int(time.time() * 1000)
        self.resume()

    async def drop(self) -> None:
        """No webhook any more; what was not delivered waits for the next receiver."""
        await self.pause()
        self.url, self.secret, self.updated_at = "", "", int(time.time() * 1000)

    def resume(self) -> None:
        """Delivers, if a webhook is set."""
        if self.url:
            self._updates.sink = self.put
            for item in list(self._updates.pending.values()):
                self.put(item)

    async def pause(self) -> None:
        """Stops delivering; the setting stays."""
        self._updates.sink = None
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)
        self._lanes.clear()
        if self._session is not None:
            await self._session.close()
            self._session = None

    def put(self, item: Pending) -> None:
        """Queues an update behind the others of its person."""
        waiting = self._lanes.get(item.lane)
        if waiting is not None:
            waiting.append(item)
            return
        self._lanes[item.lane] = deque([item])
        task = asyncio.get_running_loop().create_task(self._drain(item.lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def post(self, body: bytes, *, secret: str | None, more: dict[str, str] | None = None) -> int:
        """Posts once, whatever it is, and returns the status; without the header if `secret` is None."""
        if not self.url:
            raise RuntimeError("no webhook is set")
        headers = {"Content-Type": "application/json", **({SECRET_HEADER: secret} if secret is not None else {})}
        return await self._attempt(body, headers | (more or {}))

    async def probe(self, url: str) -> int:
        """A registration probe: no body, no content type, no secret (E.4)."""
        try:
            async with self._out().post(url, skip_auto_headers=("Content-Type",), timeout=_within(1.0)) as answer:
                status = answer.status
        except (aiohttp.ClientError, TimeoutError, OSError):
            status = 0
        self.probes.append(status)
        return status

    async def _drain(self, lane: str) -> None:
        waiting = self._lanes[lane]
        while waiting:
            item = waiting[0]
            if not await self._deliver(item):
                self.lost.append(item)
            waiting.popleft()
            self._updates.done(item)
        del self._lanes[lane]

    async def _deliver(self, item: Pending) -> bool:
        """True once it is accepted, False when it is given up."""
        headers = {"Content-Type": "application/json", SECRET_HEADER: self.secret}
        failures = 0
        while True:
            body = b'{"ok":true,"result":' + item.body + b"}" if self.wrapped else item.body
            if await self._attempt(body, headers, item.number, item.lane) == 200:
                return True
            failures += 1
            if self.gives_up_after is not None and failures >= self.gives_up_after:
                return False
            await asyncio.sleep(min(self.first_pause * 2 ** min(failures - 1, 20), self.longest_pause))

    async def _attempt(self, body: bytes, headers: dict[str, str], number: int = 0, lane: str = "raw") -> int:
        began = now()
        status = 0
        try:
            async with self._out().post(
                self.url, data=body, headers=headers, allow_redirects=False, timeout=_within(self.answer_within)
            ) as answer:
                status = answer.status
                await answer.read()
        except (aiohttp.ClientError, TimeoutError, OSError):
            status = 0
        self.deliveries.append(Delivery(began, now() - began, number, lane, status))
        return status

    def _out(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession()
        return self._session


def _within(seconds: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=seconds)

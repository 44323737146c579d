"""Sends updates to the program's webhook by real HTTP (telegram.md C.3).

One queue per lane, one request in flight in each, retried until a 2xx: first at once, then with growing pauses
(short ones here). `url` may be plain http on any port: the certificate rules are not played.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from dataclasses import dataclass

import aiohttp

from tests.fakes.telegram.faults import now
from tests.fakes.telegram.updates import Lane, Pending, Updates


@dataclass(frozen=True, slots=True)
class Delivery:
    """One attempt. `status` is 0 where no answer came."""

    at: float
    took: float
    update_id: int
    kind: str
    status: int


class WebhookSender:
    """The delivering side of setWebhook."""

    def __init__(self, updates: Updates) -> None:
        self._updates = updates
        self.url = ""
        self.secret: str | None = None
        self.max_connections = 40
        self.first_pause = 0.05  # after the second failure; doubles
        self.longest_pause = 1.0
        self.answer_within = 60.0
        self.expires_after: float | None = None  # seconds; real: 24 h, callbacks 150 s
        self.deliveries: deque[Delivery] = deque(maxlen=200_000)
        self.last_error: tuple[int, str] | None = None
        self._lanes: dict[Lane, deque[Pending]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._session: aiohttp.ClientSession | None = None

    async def open(self, url: str, secret: str | None, max_connections: int) -> None:
        """From now on updates go to this URL, those that already wait first."""
        await self.close()
        self.url, self.secret, self.max_connections = url, secret, max_connections
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=max_connections, force_close=False),
            timeout=aiohttp.ClientTimeout(total=self.answer_within),
        )
        self._updates.interrupt("terminated by setWebhook request")
        self._updates.sink = self.put
        for item in [*self._updates.pending.values(), *self._updates.repeats]:
            self.put(item)
        self._updates.repeats.clear()

    async def close(self) -> None:
        """Stops; unconfirmed updates wait for the next receiver."""
        self.url = ""
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
        """Queues an update behind the others of its lane."""
        waiting = self._lanes.get(item.lane)
        if waiting is not None:
            waiting.append(item)
            return
        self._lanes[item.lane] = deque([item])
        task = asyncio.get_running_loop().create_task(self._drain(item.lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def post(self, body: bytes, *, secret: str | None = None, kind: str = "raw", update_id: int = 0) -> int:
        """Posts once and returns the status; `secret` replaces the right one."""
        if self._session is None:
            raise RuntimeError("no webhook is set")
        headers = {"Content-Type": "application/json"}
        sent = self.secret if secret is None else secret
        if sent:
            headers["X-Telegram-Bot-Api-Secret-Token"] = sent
        return (await self._attempt(body, headers, kind, update_id))[0]

    async def _drain(self, lane: Lane) -> None:
        waiting = self._lanes[lane]
        headers = {"Content-Type": "application/json"}
        if self.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self.secret
        while waiting:
            item = waiting[0]
            if await self._deliver(item, headers):
                self._updates.confirm(item)
            waiting.popleft()
        del self._lanes[lane]

    async def _deliver(self, item: Pending, headers: dict[str, str]) -> bool:
        """True once it is accepted, False if it expired or was dropped before."""
        failures = 0
        while item.again or item.update_id in self._updates.pending:
            if self.expires_after is not None and now() - item.born > self.expires_after:
                return True
            status, retry_after = await self._attempt(item.body, headers, item.kind, item.update_id)
            if 200 <= status < 300:
                return True
            failures += 1
            if retry_after is not None:
                await asyncio.sleep(min(retry_after, self.longest_pause))
            elif failures > 1:
                await asyncio.sleep(min(self.first_pause * 2 ** min(failures - 2, 20), self.longest_pause))
        return False

    async def _attempt(
        self, body: bytes, headers: dict[str, str], kind: str, update_id: int
    ) -> tuple[int, float | None]:
        assert self._session is not None
        began = now()
        status, retry_after, reason = 0, None, ""
        try:
            async with self._session.post(self.url, data=body, headers=headers, allow_redirects=False) as answer:
                status = answer.status
                await answer.read()
                if answer.headers.get("Retry-After", "").isdigit():
                    retry_after = float(answer.headers["Retry-After"])
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            status, reason = 0, f"{type(error).__name__}"
        if not 200 <= status < 300:
            self.last_error = (int(time.time()), reason or f"Wrong response from the webhook: {status}")
        self.deliveries.append(Delivery(began, now() - began, update_id, kind, status))
        return status, retry_after

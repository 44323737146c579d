"""Sends events to the program's webhook by real HTTP (zalo.md C.1, C.2).

One lane per person, one request in flight in each, retried after growing pauses (short ones here) until the answer is
exactly 200; after the last failure the webhook is switched off. What happens while nobody listens is lost for good.
"""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Literal

import aiohttp

from tests.fakes.zalo_oa import signing
from tests.fakes.zalo_oa.errors import Json
from tests.fakes.zalo_oa.settings import Settings

Order = Literal["kept", "reversed", "shuffled"]
RIGHT = "right"  # the signature that belongs to the body
_AGENT = "Java/1.8.0_192"  # some CDN filters block it (C.1)


@dataclass(frozen=True, slots=True)
class Delivery:
    """One attempt. `status` is 0 where no answer came in time; `retry` is the header num_retry, 0 at first."""

    event_name: str
    status: int
    seconds: float
    retry: int
    body: bytes


@dataclass(eq=False, slots=True)
class Item:
    """One event on its way, as the bytes that were signed."""

    name: str
    body: bytes
    lane: str
    headers: dict[str, str] = field(default_factory=dict)
    state: Literal["waiting", "accepted", "refused", "lost"] = "waiting"


class WebhookSender:
    """The platform's side of the webhook."""

    def __init__(self, settings: Settings, changed: Callable[[], None]) -> None:
        self._settings = settings
        self._changed = changed
        self.url = ""
        self.enabled = True
        self.deliveries: list[Delivery] = []
        self.items: list[Item] = []
        self._lanes: dict[str, deque[Item]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._timers = 0
        self._held: list[Item] | None = None
        self._session: aiohttp.ClientSession | None = None

    @property
    def is_busy(self) -> bool:
        """Something waits or is under way."""
        return bool(self._lanes or self._timers or self._held)

    async def close(self) -> None:
        """Stops; what still waits is lost."""
        self.url = ""
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)
        self._lanes.clear()
        if self._session is not None:
            await self._session.close()
            self._session = None

    # Events

    def add(self, event: Json, lane: str, *, after: float = 0.0) -> Item | None:
        """Queues an event behind the others of its lane; None if the console does not forward it."""
        name = str(event.get("event_name", ""))
        if self._settings.ticked is not None and name not in self._settings.ticked:
            return None
        is_text = name == "user_send_text"
        if self._settings.only_hash_texts and is_text and not event["message"]["text"].startswith("#"):
            return None
        spelling = len(self.items) if self._settings.varies_spelling else 0
        return self.add_bytes(spelt(event, spelling), lane, name=name, after=after)

    def add_bytes(
        self,
        body: bytes,
        lane: str,
        *,
        name: str,
        headers: dict[str, str] | None = None,
        after: float = 0.0,
    ) -> Item:
        """Queues these very bytes, with the signature that belongs to them."""
        item = Item(name, body, lane, {"X-ZEvent-Signature": self.signature(body), **(headers or {})})
        self.items.append(item)
        if after > 0:
            self._timers += 1
            asyncio.get_running_loop().call_later(after, self._put_later, item)
        elif self._held is not None:
            self._held.append(item)
        else:
            self._put(item)
        return item

    def repeat(self, item: Item) -> Item:
        """The same event once more, to the byte: delivery is at least once."""
        again = Item(item.name, item.body, item.lane, dict(item.headers))
        self.items.append(again)
        self._put(again)
        return again

    @contextmanager
    def held(self, order: Order, seed: int) -> Iterator[None]:
        """What happens inside leaves only at the end of the block, in this order."""
        if self._held is not None:
            raise RuntimeError("held already")
        self._held = []
        try:
            yield
        finally:
            waiting, self._held = self._held, None
            if order == "reversed":
                waiting.reverse()
            elif order == "shuffled":
                random.Random(seed).shuffle(waiting)
            for item in waiting:
                self._put(item)

    def signature(self, body: bytes) -> str:
        """The header that these bytes need."""
        return signing.mac(body, app_id=self._settings.app_id, oa_secret=self._settings.oa_secret)

    async def post(self, body: bytes | None, headers: dict[str, str], *, name: str = "raw", retry: int = 0) -> int:
        """Posts once and returns the status; 0 if there was none in time."""
        if not self.url:
            raise RuntimeError("no webhook is set: webhook_to(url)")
        if self._session is None:
            self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))
        sent = {"User-Agent": _AGENT, **headers}
        if retry:
            sent["num_retry"] = str(retry)
        began, status = time.monotonic(), 0
        try:
            async with self._session.post(
                self.url,
                data=body,
                headers=sent,
                allow_redirects=False,
                skip_auto_headers=["Content-Type"],
                timeout=aiohttp.ClientTimeout(total=self._settings.answer_within),
            ) as answer:
                status = answer.status
        except (aiohttp.ClientError, TimeoutError, OSError):
            status = 0
        self.deliveries.append(Delivery(name, status, time.monotonic() - began, retry, body or b""))
        self._changed()
        return status

    async def get(self) -> int:
        """What a person sees who opens the webhook's URL in a browser."""
        async with aiohttp.ClientSession() as session, session.get(self.url) as answer:
            return answer.status

    # Inside

    def _put_later(self, item: Item) -> None:
        self._timers -= 1
        self._put(item)

    def _put(self, item: Item) -> None:
        if not self.url or not self.enabled:
            item.state = "lost"
            self._changed()
            return
        waiting = self._lanes.get(item.lane)
        if waiting is not None:
            waiting.append(item)
            return
        self._lanes[item.lane] = deque([item])
        task = asyncio.get_running_loop().create_task(self._drain(item.lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _drain(self, lane: str) -> None:
        waiting = self._lanes[lane]
        while waiting:
            item = waiting[0]
            item.state = await self._deliver(item)
            waiting.popleft()
        del self._lanes[lane]
        self._changed()

    async def _deliver(self, item: Item) -> Literal["accepted", "refused", "lost"]:
        headers = {"Content-Type": "application/json", **item.headers}
        for retry, pause in enumerate((0.0, *self._settings.retry_pauses)):
            await asyncio.sleep(pause)
            if not self.enabled or not self.url:
                return "lost" if retry == 0 else "refused"
            if await self.post(item.body, headers, name=item.name, retry=retry) == 200:
                return "accepted"
        self.enabled = False
        return "refused"


def spelt(event: Json, way: int) -> bytes:
    """The event as bytes. Key order, blanks and escapes differ from way to way, so nobody may re-serialise (C.2)."""
    if way % 3 == 1:
        return json.dumps(dict(reversed(event.items())), ensure_ascii=False).encode()
    if way % 3 == 2:
        return json.dumps(event, separators=(",", ":")).encode()
    return json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode()

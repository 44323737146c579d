"""Coordination through Redis: rates that all processes count together, rings that all of them hear.

Nothing here is the only copy of anything. While Redis does not answer (a call gets ``PATIENCE_S`` at most, and only the
first one that fails waits so long), rates are shares within the process and everybody looks at the database for
themselves; once it answers again everybody looks once more, for what was rung meanwhile was not heard.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import secrets
import time
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from pathlib import Path

from redis.asyncio import BlockingConnectionPool, Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from storage.coordination import Bell, InProcess, look_again

PATIENCE_S = 0.5  # for a call that somebody waits for
CONNECTS_WITHIN_S = 1.0
BEAT_S = 1.0  # between two beats of the line by which rings come
SILENT_S = 3.0  # a line that was silent for so long is cut
AGAIN_S = 0.5  # between two tries to reach it
CONNECTIONS = 32
MOST_NAMES = 500  # more than these are rung as one: everything
EVERYTHING = "*"
BUCKET = (Path(__file__).parent / "bucket.lua").read_text(encoding="utf-8")
FAILURES = (RedisError, OSError, TimeoutError)
# The braces keep all keys on one node of a cluster.
_SINCE = "{manhmoi}:since"
_BUCKET = "{manhmoi}:bucket:"


@asynccontextmanager
async def linked(url: str, bell: Bell, told: Callable[[bool], None] = lambda _: None) -> AsyncIterator[RedisLink]:
    """The link to the server at ``url``, whether it answers or not. ``told``: hears whenever that changes.

    What ``bell`` is rung for after a commit is rung in every process that has such a link. Raises ValueError for what
    is no address.
    """
    pool = BlockingConnectionPool.from_url(
        url,
        max_connections=CONNECTIONS,
        timeout=PATIENCE_S,
        socket_connect_timeout=CONNECTS_WITHIN_S,
        socket_timeout=SILENT_S,
        retry=Retry(NoBackoff(), 0),
        decode_responses=True,
    )
    link = RedisLink(Redis.from_pool(pool), bell, told)
    tasks = link.tasks()
    bell.carry = link.carry
    try:
        yield link
    finally:
        bell.carry = None
        left = set(tasks)
        while left:
            for task in left:
                task.cancel()
            # Again, where one goes on: the client, just then cut off from its server, may swallow it.
            _, left = await asyncio.wait(left, timeout=0.5)
        with contextlib.suppress(*FAILURES):
            await link.client.aclose()


class RedisLink:
    """See ``coordination.Coordination``. Opened by ``linked``."""

    def __init__(self, client: Redis, bell: Bell, told: Callable[[bool], None]) -> None:
        self.client = client
        self._bell = bell
        self._told = told
        self._me = secrets.token_hex(8)
        self._loop = asyncio.get_running_loop()
        self._channel = f"manhmoi:{client.connection_pool.connection_kwargs.get('db') or 0}:rung"
        self._take = client.register_script(BUCKET)
        self._answers: bool | None = None  # not known yet
        self._alone = InProcess()
        self._names: set[str] = set()
        self._has_names = asyncio.Event()

    @property
    def answers(self) -> bool | None:
        return bool(self._answers)

    def tasks(self) -> list[asyncio.Task[None]]:
        """What must run while the link stands."""
        work = (self._listen(), self._carry(), look_again(self._bell, lambda: bool(self._answers)))
        return [asyncio.create_task(one, name="redis") for one in work]

    async def take(
        self, name: str, *, rate: float, burst: float, cost: float = 1.0, among: int = 1, starts_full: bool = False
    ) -> float:
        """As promised by ``Coordination``."""
        if self._answers:
            try:
                async with asyncio.timeout(PATIENCE_S):
                    return float(
                        await self._take(keys=[_BUCKET + name, _SINCE], args=[rate, burst, cost, int(starts_full)])
                    )
            except FAILURES:
                self._lost()
        return self._alone.take_now(name, rate=rate, burst=burst, cost=cost, among=among, starts_full=starts_full)

    def carry(self, names: Iterable[str]) -> None:
        """From any thread: these will be rung in the other processes."""
        with contextlib.suppress(RuntimeError):  # the loop is closed: the process ends
            self._loop.call_soon_threadsafe(self._note, set(names))

    def _note(self, names: set[str]) -> None:
        self._names |= names
        if len(self._names) > MOST_NAMES:
            self._names = {EVERYTHING}
        self._has_names.set()

    async def _carry(self) -> None:
        """What was rung here is told to the others, as soon as they can be told."""
        while True:
            await self._has_names.wait()
            names, self._names = self._names, set()
            self._has_names.clear()
            try:
                async with asyncio.timeout(PATIENCE_S):
                    await self.client.publish(self._channel, json.dumps([self._me, *sorted(names)]))
            except FAILURES:
                self._lost()
                self._note(names)
                await asyncio.sleep(AGAIN_S)

    async def _listen(self) -> None:
        while True:
            try:
                await self._hear()
            except FAILURES:
                self._lost()
            await asyncio.sleep(AGAIN_S)

    async def _hear(self) -> None:
        """Rings of the others, until the line breaks or is silent."""
        async with self.client.pubsub() as line:
            async with asyncio.timeout(CONNECTS_WITHIN_S):
                await line.subscribe(self._channel)
            heard_at = time.monotonic()
            while time.monotonic() - heard_at < SILENT_S:
                message = await line.get_message(timeout=BEAT_S)
                if message is None:
                    async with asyncio.timeout(PATIENCE_S):
                        await line.ping()
                    continue
                heard_at = time.monotonic()
                if message["type"] == "message":
                    self._ring(message["data"])
                elif not self._answers:  # the subscription stands, or a beat was answered
                    await self._try()
        raise TimeoutError

    async def _try(self) -> None:
        """All is well again, if it counts, too: a server without room, or one that only reads, answers beats."""
        async with asyncio.timeout(PATIENCE_S):
            await self._take(keys=[_BUCKET + "try", _SINCE], args=[1000, 1, 1, 0])
        self._answers = True
        self._told(True)
        self._bell.ring_everything()

    def _ring(self, text: str) -> None:
        who, *names = json.loads(text)
        if who == self._me:
            return
        if EVERYTHING in names:
            self._bell.ring_everything()
        else:
            self._bell.ring(*names)

    def _lost(self) -> None:
        if self._answers is False:
            return
        self._answers = False
        # Whatever was given out together is not known here: nothing is given out at once.
        self._alone = InProcess(since=time.monotonic())
        self._told(False)

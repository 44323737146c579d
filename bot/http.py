"""What machines ask the program over HTTP: is it alive, can it serve, and its figures.

``/readyz`` writes to the database, because a disk that is full still reads. Its answer is kept for a moment, so that
whoever asks all the time costs no more than one write a second.
"""

from __future__ import annotations

import asyncio
import time
from typing import Any

import structlog
from aiohttp import web

from bot import observe
from bot.context import Context
from bot.watching import Watch
from storage import cursors, figures

log = structlog.get_logger(__name__)

PATIENCE_S = 5.0
KEPT_S = 1.0


def add_routes(app: web.Application, context: Context, watch: Watch | None = None) -> Health:
    """The application answers ``/healthz``, ``/readyz`` and ``/metrics``."""
    health = Health(context, watch or Watch(context))
    app.on_response_prepare.append(health.close_at_the_end)
    app.router.add_get("/healthz", health.alive)
    app.router.add_get("/readyz", health.ready)
    app.router.add_get("/metrics", health.metrics)
    return health


async def serve(context: Context, watch: Watch) -> None:
    """The three alone, at the address of the settings, for a process that serves no pages. Lives until cancelled."""
    app = web.Application()
    add_routes(app, context, watch)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        settings = context.settings.watching
        await web.TCPSite(runner, settings.host, settings.port).start()
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()


class Health:
    """The handlers, and the last answer of ``/readyz``."""

    def __init__(self, context: Context, watch: Watch) -> None:
        self._context = context
        self._watch = watch
        self._stopping = False
        self._asking = asyncio.Lock()
        self._answer: tuple[int, dict[str, Any]] = 503, {}
        self._answered_at = float("-inf")

    async def drain(self, seconds: float) -> None:
        """``/readyz`` says no from now on, and for so long requests are still taken: time to send people elsewhere.

        A connection ends with its answer, so that the next request finds another process.
        """
        self._stopping = True
        await asyncio.sleep(seconds)

    async def close_at_the_end(self, _request: web.Request, response: web.StreamResponse) -> None:
        """Once the end has begun, no connection is kept."""
        if self._stopping:
            response.force_close()
            response.headers["Connection"] = "close"

    async def alive(self, _request: web.Request) -> web.Response:
        """The process runs and its loop turns; nothing else is looked at, or a slow disk would have it killed."""
        return web.json_response({"ok": True})

    async def ready(self, _request: web.Request) -> web.Response:
        """200 where the database takes a write and the program does not end, else 503 and what is wrong.

        Without Redis it serves all the same: that is told and is no reason to send nobody here any more.
        """
        if not self._stopping:
            async with self._asking:
                if time.monotonic() - self._answered_at > KEPT_S:
                    self._answer = await self._look()
                    self._answered_at = time.monotonic()
        status, body = self._answer
        if self._stopping:  # said at once: a slow database must not keep people coming
            status, body = 503, body | {"ok": False, "stopping": True}
        return web.json_response(body, status=status, headers={"Cache-Control": "no-store"})

    async def metrics(self, _request: web.Request) -> web.Response:
        """The figures of this process, and those of the database."""
        await self._watch.figures()
        observe.text_gaps.set(self._context.texts.problems.total())
        if (redis := self._context.coordination.answers) is not None:
            observe.redis_answers.set(redis)
        return web.Response(
            body=observe.exposition(), headers={"Content-Type": "text/plain; version=0.0.4; charset=utf-8"}
        )

    async def _look(self) -> tuple[int, dict[str, Any]]:
        body: dict[str, Any] = {"ok": True, "database": True}
        try:
            async with asyncio.timeout(PATIENCE_S):
                at = self._context.now().isoformat()
                await self._context.store.write(lambda tx: cursors.set(tx, "readyz", at))
                now = self._context.now()
                age = await self._context.store.read(lambda tx: figures.outbox_age(tx, now))
                body["outbox_oldest_seconds"] = round(age, 1)
        except Exception as error:  # whatever it is, the answer is no
            log.warning("not ready", error=type(error).__name__)
            body |= {"ok": False, "database": False}
        if (redis := self._context.coordination.answers) is not None:
            body["redis"] = redis
        if (silent := observe.poll_age()) is not None:
            body["last_poll_seconds"] = round(silent, 1)
        return (200 if body["ok"] else 503), body


async def answers(redis_url: str) -> bool:
    """Whether the Redis server there answers in time."""
    from redis.asyncio import Redis
    from redis.exceptions import RedisError

    try:
        async with asyncio.timeout(PATIENCE_S), Redis.from_url(redis_url) as client:
            await client.ping()
    except (RedisError, OSError, TimeoutError, ValueError):
        return False
    return True

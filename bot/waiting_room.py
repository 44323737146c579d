"""For a program that starts while the database is away: webhooks are taken in all the same, and kept on disk.

A supervisor that begins the program anew meanwhile must not make a platform think that nobody is there: Zalo switches a
webhook off that does not answer. Everything else hears that it must come again later. A process that nobody calls
waits a minute for a database server, which after a power cut may begin later than the program does.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence

import aiohttp
import structlog
from aiohttp import web

from bot import lease, listening, opening, rules, spooling
from bot.context import Context
from bot.desk import alarm
from bot.settings import Settings, key_ring
from bot.translate import Texts
from bot.ways import Way
from flows.capabilities import Capabilities
from storage import reach
from storage.coordination import Bell
from storage.engine import Store

log = structlog.get_logger(__name__)

PATIENCE_S = 2.0
FOR_A_SERVER_S = 60.0
STOPS_WITHIN = 3.0  # seconds that requests under way get at the end
EVERY_S = 1.0
SAID_AGAIN_S = 60.0
Build = Callable[[Context, aiohttp.ClientSession], Sequence[Way]]


async def passed(
    settings: Settings,
    texts: Texts,
    channels: Mapping[str, Capabilities],
    build: Build,
    *,
    sockets: listening.Sockets,
    stop: asyncio.Event,
) -> bool:
    """True once the database can be had, at once where it can. False where the program is to stop before.

    Raises what the database raises where no platform calls us, so that nothing would be lost: for a file at once, for a
    server after ``FOR_A_SERVER_S``.
    """
    try:
        await asyncio.to_thread(_try, settings)
    except Exception as error:
        if not is_for(settings, sockets, error):
            raise
        if not _is_called(settings, sockets):
            log.error("the database cannot be had; trying again for a minute", error=type(error).__name__)
            return await _wait(settings, stop, at_most=FOR_A_SERVER_S)
        log.error("the database cannot be had; webhooks are kept on disk", error=type(error).__name__)
    else:
        return True
    async with _served(settings, texts, channels, build, sockets):
        return await _wait(settings, stop)


def is_for(settings: Settings, sockets: listening.Sockets, error: Exception) -> bool:
    """Whether what the database raised is waited for: by whom platforms call, and by whoever needs a server."""
    can_wait = _is_called(settings, sockets) or reach.is_server(settings.database_url)
    return can_wait and reach.is_away(error)


def _is_called(settings: Settings, sockets: listening.Sockets) -> bool:
    return bool(sockets) and takes_webhooks(settings)


def takes_webhooks(settings: Settings) -> bool:
    """Whether platforms call this program."""
    telegram, bot = settings.telegram, settings.zalo_bot
    by_webhook = (telegram.on and telegram.mode == "webhook") or (bot.on and bot.mode == "webhook")
    return by_webhook or settings.zalo_oa.on


def _try(settings: Settings) -> None:
    opening.bring_up_to_date(settings)
    reach.try_to_write(settings.database_url, patience=PATIENCE_S)


async def _wait(settings: Settings, stop: asyncio.Event, *, at_most: float = math.inf) -> bool:
    began = said = time.monotonic()
    while not stop.is_set():
        try:
            await asyncio.to_thread(_try, settings)
        except Exception as error:
            if not reach.is_away(error) or time.monotonic() - began > at_most:
                raise
            if time.monotonic() - said > SAID_AGAIN_S:
                said = time.monotonic()
                alarm.raised("database_away", detail=type(error).__name__)
        else:
            return True
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(EVERY_S):
                await stop.wait()
    return False


@contextlib.asynccontextmanager
async def _served(
    settings: Settings, texts: Texts, channels: Mapping[str, Capabilities], build: Build, sockets: listening.Sockets
) -> AsyncIterator[None]:
    """The webhooks answer while this stands; nothing looks at the database."""
    keys = key_ring(settings)
    bell = Bell()
    of_talk = rules.make(settings, texts, channels=channels)
    store = Store.open(settings.database_url, keys, bell)
    context = Context(
        settings=settings,
        store=store,
        bell=bell,
        keys=keys,
        blobs=opening.blobs(settings, keys),
        texts=texts,
        rules=of_talk,
        holder=lease.new_holder(),
    )
    intake = spooling.Spooling(
        spooling.NoTurns(), spooling.open_spool(settings, keys), context.now, patience=settings.spool.after_seconds
    )
    app = web.Application(client_max_size=0)
    app.router.add_get("/healthz", _alive)
    app.router.add_get("/readyz", _not_ready)
    try:
        async with aiohttp.ClientSession() as session:
            for way in build(context, session):
                way.add_routes(app, intake)
            app.router.add_route("*", "/{rest:.*}", _Closed(texts, settings.languages[0]).answer)
            async with listening.serving(app, sockets, stops_within=STOPS_WITHIN):
                log.info("serving webhooks alone", address=settings.web.address)
                yield
    finally:
        await intake.close()
        await store.close()


async def _alive(_request: web.Request) -> web.Response:
    return web.json_response({"ok": True})


async def _not_ready(_request: web.Request) -> web.Response:
    body = {"ok": False, "database": False}
    return web.json_response(body, status=503, headers={"Cache-Control": "no-store"})


class _Closed:
    """What whoever opens a page reads meanwhile."""

    def __init__(self, texts: Texts, language: str) -> None:
        self._texts, self._language = texts, language

    async def answer(self, request: web.Request) -> web.Response:
        headers = {"Retry-After": "30", "Cache-Control": "no-store"}
        key = "web-error-away" if request.method == "POST" else "web-error-broken"
        text = self._texts.text(self._language, key)
        if request.path.startswith("/chat/"):
            return web.json_response({"ok": False, "error": key, "text": text}, status=503, headers=headers)
        return web.Response(text=text, status=503, headers=headers)

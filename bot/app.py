"""The program, put together and started: the only place that knows the concrete channels.

Each part lives until it is cancelled. ``only`` names parts, for several processes: web, sender, polling, timers.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass

import aiohttp
import structlog
from aiohttp import web

from bot import http as health
from bot import observe, opening, timers
from bot.channels.base import Channel
from bot.channels.telegram import codec as telegram_codec
from bot.channels.telegram import setup as telegram_setup
from bot.channels.telegram.client import CAPABILITIES as TELEGRAM
from bot.channels.telegram.client import TelegramClient
from bot.channels.telegram.intake import Intake
from bot.channels.telegram.polling import Poller
from bot.channels.telegram.request import Wire
from bot.channels.telegram.webhook import Webhook
from bot.channels.terminal import codec as terminal_codec
from bot.channels.terminal.client import TerminalChannel
from bot.channels.web import codec as web_codec
from bot.channels.web.client import WebChannel
from bot.context import Context
from bot.desk.groups import Groups
from bot.desk.moderator_group import ModeratorGroup
from bot.media import MediaWorker
from bot.sender import Pace, Sender
from bot.settings import Settings
from bot.turns import Codec, Turns
from bot.web import application

log = structlog.get_logger(__name__)

PARTS = frozenset({"web", "sender", "polling", "timers"})
STOP_WITHIN = 6.0  # seconds for what is under way, after the web server has had SERVER_STOPS_WITHIN
SERVER_STOPS_WITHIN = 3.0
CONNECTIONS = 100


def downloads() -> Mapping[str, int]:
    """Bytes that can be fetched, by channel; a channel that is not named has no limit of its own."""
    return {TELEGRAM.name: TELEGRAM.max_download} if TELEGRAM.max_download else {}


@dataclass(frozen=True)
class House:
    """Everything built, nothing started."""

    context: Context
    turns: Turns
    sender: Sender
    media: MediaWorker
    timers: timers.Timers
    telegram: TelegramClient | None
    group: ModeratorGroup | None


def build(context: Context, session: aiohttp.ClientSession, *, sends: bool = True) -> House:
    """``sends``: this process has the sender, so that a turn may hand its messages straight to it."""
    settings = context.settings.telegram
    groups = Groups(settings.moderator_chat_id)
    telegram: TelegramClient | None = None
    group: ModeratorGroup | None = None
    channels: dict[str, Channel] = {}
    if settings.on:
        token = settings.token.get_secret_value()
        wire = Wire(token, session, api_base=settings.api_base, proxy=settings.proxy)
        telegram = TelegramClient(wire)
        channels[telegram.name] = telegram
        group = ModeratorGroup(context, telegram, groups) if groups.configured else None
    codecs: dict[str, Codec] = {
        web_codec.NAME: web_codec.read,
        terminal_codec.NAME: terminal_codec.read,
        timers.NAME: timers.read,
        telegram_codec.CHANNEL: telegram_codec.Codec(groups.is_team),
    }
    sender = Sender(context, channels, {TELEGRAM.name: Pace(settings.rate_per_second, settings.chat_rate_per_second)})
    turns = Turns(
        context,
        codecs,
        team=group,
        deliver=sender.accept if sends else None,
        delivers=sender.sends,
        delivered_channels=frozenset(channels) if sends else frozenset(),
    )
    fetching: dict[str, Channel] = {
        **channels,
        web_codec.NAME: WebChannel(context.blobs),
        terminal_codec.NAME: TerminalChannel(context.blobs),
    }
    return House(
        context=context,
        turns=turns,
        sender=sender,
        media=MediaWorker(context, fetching),
        timers=timers.Timers(context, turns),
        telegram=telegram,
        group=group,
    )


async def run(settings: Settings, *, only: frozenset[str] = PARTS, ready: Callable[[], None] | None = None) -> None:
    """Run until SIGTERM or SIGINT, then stop within a few seconds without losing a request."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    connector = aiohttp.TCPConnector(limit=CONNECTIONS)
    async with (
        opening.opened(settings, texts=opening.texts(settings), downloads=downloads()) as context,
        aiohttp.ClientSession(connector=connector) as session,
    ):
        house = build(context, session, sends="sender" in only)
        parts = await _parts(house, only)
        async with _serving(house, only):
            if ready is not None:
                ready()
            tasks = [asyncio.create_task(_live(name, part), name=name) for name, part in parts.items()]
            _spare_collector()
            await stop.wait()
            log.info("stopping")
        # Nothing comes in any more: what the last turns want said can still go out.
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=STOP_WITHIN)


def _spare_collector() -> None:
    """What stands now stands for good: a full collection over it would hold up every turn for a tenth of a second."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)


async def _parts(house: House, only: frozenset[str]) -> dict[str, Callable[[], Awaitable[None]]]:
    parts: dict[str, Callable[[], Awaitable[None]]] = {}
    if "sender" in only:
        parts["sender"] = house.sender.run
        parts["media"] = house.media.run
        if house.group is not None:
            parts["group"] = house.group.run
    if "timers" in only:
        parts["timers"] = house.timers.run
    if house.telegram is not None and "polling" in only:
        parts["telegram"] = _telegram(house)
    return parts


def _telegram(house: House) -> Callable[[], Awaitable[None]]:
    """Receiving from Telegram: polling, or seeing to it that the webhook is set; introduced once either way."""
    telegram, context = house.telegram, house.context
    settings = context.settings.telegram
    if telegram is None:
        raise RuntimeError("there is no Telegram to receive from")

    async def introduce() -> None:
        await telegram_setup.introduce(telegram, context.store, context.texts, groups=settings.moderator_chat_id)

    async def set_webhook() -> None:
        url = f"{context.settings.web.address}/telegram/webhook"
        secret = settings.webhook_secret.get_secret_value()
        await telegram_setup.ensure_webhook(telegram, context.store, url=url, secret=secret)
        await asyncio.Event().wait()

    async def poll() -> None:
        intake = Intake(house.turns, telegram)
        store, holder, now = context.store, context.holder, context.now
        await Poller(telegram, intake, store, holder=holder, now=now, polled=observe.polled).run()

    async def receive() -> None:
        """People are heard at once; the bot's introduction, which many calls make up, goes on beside it."""
        async with asyncio.TaskGroup() as both:
            both.create_task(introduce())
            both.create_task(set_webhook() if settings.mode == "webhook" else poll())

    return receive


@contextlib.asynccontextmanager
async def _serving(house: House, only: frozenset[str]) -> AsyncIterator[None]:
    """The web server answers while this stands."""
    if "web" not in only:
        yield
        return
    app = application.make(house.context, house.turns)
    health.add_routes(app, house.context)
    settings = house.context.settings
    if house.telegram is not None and settings.telegram.mode == "webhook":
        secret = settings.telegram.webhook_secret.get_secret_value()
        Webhook(Intake(house.turns, house.telegram), secret).add_routes(app)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=SERVER_STOPS_WITHIN)
    await runner.setup()
    site = web.TCPSite(runner, settings.web.host, settings.web.port, reuse_port=None)
    await site.start()
    log.info("serving", address=settings.web.address)
    try:
        yield
    finally:
        await runner.cleanup()


async def _live(name: str, part: Callable[[], Awaitable[None]]) -> None:
    """A part that breaks is said aloud and begun anew; the others go on meanwhile."""
    pause = 1.0
    while True:
        try:
            await part()
        except Exception as error:
            log.error(
                "a part of the program broke; beginning it anew",
                part=name,
                error=type(error).__name__,
                at=observe.where(error),
            )
        await asyncio.sleep(pause)
        pause = min(60.0, pause * 2)

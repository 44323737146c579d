"""The program, put together and started: the only place that knows the concrete channels.

Each part lives until it is cancelled. ``only`` names parts, for several processes (decision 34): web and sender do
their work in as many as there are, polling and timers in one that holds a lease.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import math
import signal
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

import aiohttp
import structlog

from bot import (
    audit_head,
    http,
    likening,
    listening,
    lookups,
    observe,
    opening,
    reports,
    retention,
    spooling,
    timers,
    waiting_room,
)
from bot.broadcasting import Broadcaster
from bot.channels.base import Channel
from bot.channels.telegram import codec as telegram_codec
from bot.channels.telegram import way as telegram_way
from bot.channels.terminal import codec as terminal_codec
from bot.channels.terminal.client import TerminalChannel
from bot.channels.web import codec as web_codec
from bot.channels.web.client import WebChannel
from bot.channels.zalo_bot import codec as zalo_bot_codec
from bot.channels.zalo_bot import way as zalo_bot_way
from bot.channels.zalo_oa import codec as zalo_oa_codec
from bot.channels.zalo_oa import way as zalo_oa_way
from bot.clock_watch import ClockWatch
from bot.context import Context
from bot.desk import alarm
from bot.desk.groups import Groups
from bot.desk.moderator_group import ModeratorGroup
from bot.http import Health
from bot.incoming import Takes
from bot.lookups import LookupWorker
from bot.media import MediaWorker, places_in_photos
from bot.media.handing_over import HandingOver
from bot.my_data import MyData
from bot.news_telling import NewsTeller
from bot.packets.watch import PacketWatch
from bot.registers.watch import RegisterWatch
from bot.rights_watch import RightsWatch
from bot.sender import Sender
from bot.settings import Settings
from bot.spooling import Spooling
from bot.terms_watch import TermsWatch
from bot.translate import Texts
from bot.turns import Codec, Turns
from bot.unmask_watch import UnmaskWatch
from bot.watching import Watch
from bot.ways import Materials, Way
from bot.web import application
from bot.webhook_sending import WebhookSender
from bot.word_wiper import WordWiper
from flows.capabilities import ALL, TELEGRAM, ZALO_BOT, ZALO_OA, Capabilities
from storage.engine import Store
from storage.types import OWN_DATA

log = structlog.get_logger(__name__)

Ready = Callable[[Store], Awaitable[Callable[[], None]]]  # before it serves; what it gives is called once it does
PARTS = frozenset({"web", "sender", "polling", "timers"})
LIVED_LONG = 300.0  # seconds: a part that breaks after them is begun anew as if it had never broken
STOP_WITHIN = 6.0  # seconds for what is under way, after the web server has had SERVER_STOPS_WITHIN
SERVER_STOPS_WITHIN = 3.0
SERVER_ALONE_STOPS_WITHIN = 6.0  # where nothing else of this process must end after it
ENDS_WITHIN = 9.5  # seconds for all of it: a supervisor kills after ten
FINISH_WITHIN = 35.0  # seconds more for what must not be cut off, a renewal of tokens; hardly ever needed
CONNECTIONS = 250  # more than the sender's messages under way on all channels, and whoever receives


def capabilities(settings: Settings) -> Mapping[str, Capabilities]:
    """What each channel can carry, as far as the settings have a say in it."""
    account = settings.zalo_oa
    has_form = account.ask_contact and settings.web.public_url.startswith("https://")
    oa = replace(ZALO_OA, buttons=account.buttons != "off", asks_contact=has_form, pays=account.paid_replies)
    return {**ALL, oa.name: oa}


@dataclass(frozen=True)
class House:
    """Everything built, nothing started."""

    context: Context
    turns: Turns
    sender: Sender
    media: MediaWorker
    timers: timers.Timers
    lookups: LookupWorker
    rights: RightsWatch
    terms: TermsWatch
    news: NewsTeller
    packets: PacketWatch
    broadcasts: Broadcaster
    registers: RegisterWatch
    webhooks: WebhookSender
    watch: Watch
    ways: tuple[Way, ...]
    group: ModeratorGroup | None


def build(context: Context, session: aiohttp.ClientSession, *, sends: bool = True) -> House:
    """``sends``: this process has the sender, so that a turn may hand its messages straight to it."""
    ways, group, is_team = _ways(context, session)
    channels = {one.channel.name: one.channel for one in ways}
    codecs: dict[str, Codec] = {
        web_codec.NAME: web_codec.read,
        terminal_codec.NAME: terminal_codec.read,
        timers.NAME: timers.read,
        places_in_photos.NAME: places_in_photos.read,
        lookups.NAME: lookups.read,
        **_codecs_of_those_off(context.settings, is_team),
        **{one.channel.name: one.read for one in ways},
    }
    sender = Sender(context, channels, {one.channel.name: one.pace for one in ways}, team=group)
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
        OWN_DATA: MyData(context),
    }
    return House(
        context=context,
        turns=turns,
        sender=sender,
        media=MediaWorker(context, fetching, team=group, take=turns.take),
        timers=timers.Timers(
            context,
            turns,
            chores=(
                retention.Sweeper(context, team=group).look,
                audit_head.Teller(context).look,
                likening.Likener(context).look,
                UnmaskWatch(context, team=group).look,
                WordWiper(context).look,
                reports.Schedule(context, group).look,
            ),
        ),
        lookups=LookupWorker(context, turns.take),
        rights=RightsWatch(context, group),
        terms=TermsWatch(context, group),
        news=NewsTeller(context),
        packets=PacketWatch(context, group),
        broadcasts=Broadcaster(context),
        registers=RegisterWatch(context),
        webhooks=WebhookSender(context, group),
        watch=Watch(context, team=group),
        ways=ways,
        group=group,
    )


def _ways(
    context: Context, session: aiohttp.ClientSession
) -> tuple[tuple[Way, ...], ModeratorGroup | None, Callable[[str], bool]]:
    """Every channel that has its token; the moderator group, and which groups are the team's."""
    settings = context.settings
    groups = Groups(settings.telegram.moderator_chat_id)
    ways: list[Way] = []
    group: ModeratorGroup | None = None
    if settings.telegram.on:
        way, door = telegram_way.build(Materials(context, session), is_team=groups.is_team)
        ways.append(way)
        group = ModeratorGroup(context, door, groups) if groups.configured else None
    materials = Materials(context, session, team=group)
    if settings.zalo_oa.on:
        ways.append(zalo_oa_way.build(materials))
    if settings.zalo_bot.on:
        ways.append(zalo_bot_way.build(materials))
    return tuple(ways), group, groups.is_team


def _codecs_of_those_off(settings: Settings, is_team: Callable[[str], bool]) -> Mapping[str, Codec]:
    """Kept updates are read again (`manhmoi retry`) also while their channel is off."""
    codecs: dict[str, Codec] = {}
    if not settings.telegram.on:
        codecs[TELEGRAM.name] = telegram_codec.Codec(is_team)
    if not settings.zalo_oa.on:
        codecs[ZALO_OA.name] = zalo_oa_codec.Codec(settings.zalo_oa.oa_id)
    if not settings.zalo_bot.on:
        codecs[ZALO_BOT.name] = zalo_bot_codec.read
    return codecs


def run_in_loop(settings: Settings, *, only: frozenset[str] = PARTS, ready: Ready | None = None) -> None:
    """``run`` in a loop of its own: uvloop's where there is one."""
    factory = None
    if sys.platform != "win32":
        import uvloop

        factory = uvloop.new_event_loop
    with asyncio.Runner(loop_factory=factory) as runner:
        runner.run(run(settings, only=only, ready=ready))


async def run(settings: Settings, *, only: frozenset[str] = PARTS, ready: Ready | None = None) -> None:
    """Run until SIGTERM or SIGINT, then stop within a few seconds without losing a request.

    A renewal of tokens that is under way then is waited for, up to ``FINISH_WITHIN`` longer.
    """
    stop = asyncio.Event()
    many = only != PARTS or bool(settings.redis_url)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    texts, channels = opening.texts(settings), capabilities(settings)
    with contextlib.ExitStack() as held:
        sockets = held.enter_context(listening.bound(settings.web.host, settings.web.port)) if "web" in only else ()
        starts = partial(_run, settings, texts, channels, only=only, many=many, sockets=sockets, ready=ready, stop=stop)
        give_up_at = math.inf
        while await waiting_room.passed(
            settings, texts, channels, lambda *given: _ways(*given)[0], sockets=sockets, stop=stop
        ):
            stands = asyncio.Event()
            try:
                await starts(stands=stands)
            except Exception as error:
                if stands.is_set() or not waiting_room.is_for(settings, sockets, error) or loop.time() > give_up_at:
                    raise
                log.warning("the database went away while the program started", error=type(error).__name__)
                give_up_at = min(give_up_at, loop.time() + waiting_room.FOR_A_SERVER_S)
                await asyncio.sleep(waiting_room.EVERY_S)
            else:
                return


async def _run(
    settings: Settings,
    texts: Texts,
    channels: Mapping[str, Capabilities],
    *,
    only: frozenset[str],
    many: bool,
    sockets: listening.Sockets,
    ready: Ready | None,
    stands: asyncio.Event,
    stop: asyncio.Event,
) -> None:
    """``stands`` is set once everything runs."""
    connector = aiohttp.TCPConnector(limit=CONNECTIONS)
    async with (
        opening.opened(settings, texts=texts, channels=channels, many=many) as context,
        aiohttp.ClientSession(connector=connector) as session,
    ):
        house = build(context, session, sends="sender" in only)
        parts = await _parts(house, only)
        async with _intake(house, sockets) as intake:
            if isinstance(intake, Spooling):
                parts["spool"] = intake.run
            serves = await ready(context.store) if ready is not None else None
            async with _serving(house, sockets, intake, alone=only == {"web"}) as health:
                if serves is not None:
                    serves()
                tasks = [asyncio.create_task(_live(name, part), name=name) for name, part in parts.items()]
                _spare_collector()
                log.info("running", parts=sorted(only), tasks=len(tasks))
                stands.set()
                await stop.wait()
                log.info("stopping")
                ends_at = asyncio.get_running_loop().time() + ENDS_WITHIN
                if health is not None and many:
                    await health.drain(settings.web.drain_seconds)
            # Nothing comes in any more: what the last turns want said can still go out.
            for task in tasks:
                task.cancel()
            if tasks:
                await asyncio.wait(tasks, timeout=min(STOP_WITHIN, ends_at - asyncio.get_running_loop().time()))
            # The session and the store are still open.
            await _finish(house.ways)


async def _finish(ways: Sequence[Way]) -> None:
    last = [asyncio.ensure_future(finish()) for way in ways for finish in way.finishes]
    if last:
        done, late = await asyncio.wait(last, timeout=FINISH_WITHIN)
        broken = [type(error).__name__ for one in done if (error := one.exception()) is not None]
        if late or broken:
            log.error("the end did not come as it should", late=len(late), broken=broken)


def _spare_collector() -> None:
    """What stands now stands for good: a full collection over it would hold up every turn for a tenth of a second."""
    gc.enable()
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)


async def _parts(house: House, only: frozenset[str]) -> dict[str, Callable[[], Awaitable[None]]]:
    parts: dict[str, Callable[[], Awaitable[None]]] = {}
    if house.group is not None:
        parts["group-ids"] = house.group.follow
    if "sender" in only:
        parts["sender"] = house.sender.run
        parts["media"] = house.media.run
        parts["lookups"] = house.lookups.run
        if house.group is not None:
            parts["group"] = house.group.run
    if "timers" in only:
        parts["clock"] = ClockWatch(house.context).run
        parts["timers"] = house.timers.run
        parts["rights"] = house.rights.run
        parts["terms"] = house.terms.run
        parts["news"] = house.news.run
        parts["packets"] = house.packets.run
        parts["broadcasts"] = house.broadcasts.run
        parts["registers"] = house.registers.run
        parts["webhooks"] = house.webhooks.run
    parts["watch"] = house.watch.run  # each looks at the disks of its own machine
    if "web" not in only and house.context.settings.watching.port:
        parts["health"] = partial(http.serve, house.context, house.watch)
    if (waiting := house.context.blobs.waiting) is not None:  # whichever parts run: each may have taken a file
        parts["handing over"] = HandingOver(house.context, waiting, team=house.group).run
    for way in house.ways:
        if "sender" in only:
            parts.update(way.sends)
        if "polling" in only:
            parts.update(way.receives(house.turns))
    return parts


@contextlib.asynccontextmanager
async def _serving(
    house: House, sockets: listening.Sockets, intake: Takes, *, alone: bool
) -> AsyncIterator[Health | None]:
    """The web server answers while this stands; webhooks bring their updates to ``intake``. None without a server.

    ``alone``: nothing else of this process must end after it.
    """
    if not sockets:
        yield None
        return
    app = application.make(house.context, house.turns)
    health = http.add_routes(app, house.context, house.watch)
    for way in house.ways:
        way.add_routes(app, intake)
    stops_within = SERVER_ALONE_STOPS_WITHIN if alone else SERVER_STOPS_WITHIN
    async with listening.serving(app, sockets, stops_within=stops_within):
        log.info("serving", address=house.context.settings.web.address)
        yield health


@contextlib.asynccontextmanager
async def _intake(house: House, sockets: listening.Sockets) -> AsyncIterator[Takes]:
    """Where webhooks bring their updates: the turns, with the spool before them where platforms call us."""
    context = house.context
    if not sockets or not waiting_room.takes_webhooks(context.settings):
        yield house.turns
        return
    try:
        spool = spooling.open_spool(context.settings, context.keys)
    except OSError as error:
        alarm.raised("spool_unusable", error=type(error).__name__)
        yield house.turns
        return
    if spool.damaged:
        alarm.raised("spool_damaged", detail=str(spool.damaged))
    patience = context.settings.spool.after_seconds
    intake = Spooling(house.turns, spool, context.now, patience=patience, store=context.store, team=house.group)
    try:
        yield intake
    finally:
        await intake.close()


async def _live(name: str, part: Callable[[], Awaitable[None]]) -> None:
    """A part that breaks is said aloud and begun anew; the others go on meanwhile."""
    pause = 0.0
    while True:
        began = time.monotonic()
        try:
            await part()
        except Exception as error:
            log.error(
                "a part of the program broke; beginning it anew",
                part=name,
                error=type(error).__name__,
                at=observe.where(error),
            )
        pause = pause_after(pause, time.monotonic() - began)
        await asyncio.sleep(pause)


def pause_after(last: float, lived: float) -> float:
    """The seconds before a part is begun anew: twice those of the last time, unless it has lived long since."""
    return 1.0 if lived > LIVED_LONG else min(60.0, max(1.0, last * 2))

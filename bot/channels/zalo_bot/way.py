"""A bot of the Zalo Bot Platform put together: polling or webhook."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import datetime
from functools import partial

from aiohttp import web

from bot import observe
from bot.channels.zalo_bot import codec, setup
from bot.channels.zalo_bot.client import ZaloBotClient
from bot.channels.zalo_bot.intake import Intake
from bot.channels.zalo_bot.polling import ALARM, Poller
from bot.channels.zalo_bot.webhook import PATH, Webhook
from bot.channels.zalo_bot.wire import Wire
from bot.incoming import Takes
from bot.sender import Pace
from bot.ways import Materials, Part, Way
from storage import alarms
from storage.unit import Tx


def build(materials: Materials) -> Way:
    """The way; one process polls at a time."""
    context = materials.context
    settings = context.settings.zalo_bot
    wire = Wire(settings.token.get_secret_value(), materials.session, api_base=settings.api_base, proxy=settings.proxy)
    secret = settings.webhook_secret.get_secret_value()
    by_webhook = settings.mode == "webhook"

    async def set_webhook() -> None:
        await setup.ensure_webhook(wire, context.store, url=f"{context.settings.web.address}{PATH}", secret=secret)
        await asyncio.Event().wait()

    def raise_alarm(tx: Tx, what: str, detail: str, at: datetime) -> None:
        materials.raise_alarm(tx, ALARM, what, detail, at)

    def receives(turns: Takes) -> Mapping[str, Part]:
        poller = Poller(
            wire,
            Intake(turns),
            context.store,
            holder=context.holder,
            now=context.now,
            polled=partial(observe.polled, codec.CHANNEL),
            alarm=raise_alarm,
            over=alarms.over,
        )
        return {"zalo-bot": set_webhook if by_webhook else poller.run}

    def add_routes(app: web.Application, turns: Takes) -> None:
        Webhook(Intake(turns), secret if by_webhook else "").add_routes(app)

    return Way(
        channel=ZaloBotClient(wire, materials.links(settings.proxy)),
        read=codec.read,
        pace=Pace(settings.rate_per_second, settings.chat_rate_per_second),
        receives=receives,
        add_routes=add_routes,
    )

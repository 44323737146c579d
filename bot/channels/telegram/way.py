"""Telegram put together: polling or webhook, introduced once either way."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from functools import partial

from aiohttp import web

from bot import observe
from bot.channels.telegram import codec, setup
from bot.channels.telegram.client import TelegramClient
from bot.channels.telegram.intake import Intake
from bot.channels.telegram.polling import Poller
from bot.channels.telegram.request import Wire
from bot.channels.telegram.webhook import PATH, Webhook
from bot.incoming import Takes
from bot.sender import Pace
from bot.ways import Materials, Part, Way


def build(materials: Materials, *, is_team: Callable[[str], bool]) -> tuple[Way, TelegramClient]:
    """The way, and its client, which is the moderator group's door too."""
    context = materials.context
    settings = context.settings.telegram
    wire = Wire(settings.token.get_secret_value(), materials.session, api_base=settings.api_base, proxy=settings.proxy)
    client = TelegramClient(wire)
    secret = settings.webhook_secret.get_secret_value()
    by_webhook = settings.mode == "webhook"

    async def introduce() -> None:
        await setup.learn_name(client, context.store)
        await setup.introduce(client, context.store, context.texts, groups=settings.moderator_chat_id)

    async def set_webhook() -> None:
        url = f"{context.settings.web.address}{PATH}"
        await setup.ensure_webhook(client, context.store, url=url, secret=secret)
        await asyncio.Event().wait()

    def receives(turns: Takes) -> Mapping[str, Part]:
        async def poll() -> None:
            poller = Poller(
                client,
                Intake(turns, client),
                context.store,
                holder=context.holder,
                now=context.now,
                polled=partial(observe.polled, codec.CHANNEL),
            )
            await poller.run()

        async def receive() -> None:
            """People are heard at once; the bot's introduction, which many calls make up, goes on beside it."""
            async with asyncio.TaskGroup() as both:
                both.create_task(introduce())
                both.create_task(set_webhook() if by_webhook else poll())

        return {"telegram": receive}

    def add_routes(app: web.Application, turns: Takes) -> None:
        if by_webhook:
            Webhook(Intake(turns, client), secret).add_routes(app)

    way = Way(
        channel=client,
        read=codec.Codec(is_team),
        pace=Pace(settings.rate_per_second, settings.chat_rate_per_second),
        receives=receives,
        add_routes=add_routes,
    )
    return way, client

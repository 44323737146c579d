"""A Zalo Official Account put together: its webhook, its tokens kept alive, its watch over closing windows."""

from __future__ import annotations

from collections.abc import Mapping

from aiohttp import web

from bot.channels.zalo_oa import codec
from bot.channels.zalo_oa.client import Manner, TellLeft, ZaloClient
from bot.channels.zalo_oa.guides import Guides
from bot.channels.zalo_oa.renewal import ALARM
from bot.channels.zalo_oa.tokens import Tokens
from bot.channels.zalo_oa.webhook import Webhook
from bot.channels.zalo_oa.windows import Windows
from bot.channels.zalo_oa.wire import Wire
from bot.incoming import Takes
from bot.sender import Pace
from bot.ways import Materials, Part, Way
from storage import alarms, conversations, reply_windows
from storage.unit import Tx


def build(materials: Materials) -> Way:
    """The way; tokens are looked after by every process, and renewed by one of them at a time."""
    context = materials.context
    settings = context.settings.zalo_oa
    tokens = make_tokens(materials)
    capabilities = context.rules.channel(codec.CHANNEL)

    public = context.settings.web.public_url
    client = ZaloClient(
        Wire(materials.session, settings, tokens),
        materials.links(settings.proxy),
        capabilities,
        manner=Manner(settings.buttons, f"{public}/zalo/oa/form.png" if capabilities.asks_contact else ""),
        guides=Guides(),
        tell_left=keeps_left(materials),
    )
    windows = Windows(context, client, team=materials.team)

    def receives(_turns: Takes) -> Mapping[str, Part]:
        return {"zalo-oa-tokens": tokens.run, "zalo-oa-windows": windows.run}

    def add_routes(app: web.Application, turns: Takes) -> None:
        Webhook(turns, settings).add_routes(app)

    return Way(
        channel=client,
        read=codec.Codec(settings.oa_id),
        pace=Pace(settings.rate_per_second, settings.chat_rate_per_second),
        receives=receives,
        sends={"zalo-oa-tokens": tokens.run},
        add_routes=add_routes,
        finishes=(tokens.finish,),
    )


def keeps_left(materials: Materials) -> TellLeft:
    """Writes down how many free replies are left, as of the moment when Zalo said so."""
    context = materials.context

    async def tell_left(target: str, left: int) -> None:
        told_at = context.now()  # the write waits behind the turns, and one of them may be this person's next word

        def unit(tx: Tx) -> None:
            conversation_id = conversations.find(tx, codec.CHANNEL, target)
            if conversation_id is not None:
                reply_windows.told_left(tx, conversation_id, left, at=told_at)

        await context.store.write(unit)

    return tell_left


def make_tokens(materials: Materials) -> Tokens:
    """The account's tokens, whose alarms the team hears."""
    context = materials.context
    return Tokens(
        context.store,
        materials.session,
        context.settings.zalo_oa,
        context.holder,
        context.now,
        alarm=lambda tx, what, detail, at: materials.raise_alarm(tx, ALARM, what, detail, at),
        over=over,
    )


def over(tx: Tx, name: str) -> None:
    """A unit of work: what the alarm told of is repaired."""
    alarms.over(tx, name)

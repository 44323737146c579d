"""``manhmoi check``: what is set and what is reached, a line each."""

from __future__ import annotations

import asyncio
import functools

import typer

from bot.cli import shared
from bot.cli.shared import help_text
from bot.settings import Settings

app = typer.Typer()


@app.command(help=help_text("cli-check"))
def check() -> None:
    settings = shared.settings()
    if not asyncio.run(_check(settings)):
        raise typer.Exit(1)


async def _check(settings: Settings) -> bool:
    """False where anything is wrong."""
    import aiohttp

    from bot import check as checking
    from bot.channels.telegram.request import Wire
    from bot.channels.zalo_bot import wire as zalo_bot
    from bot.cli.doing import zalo

    texts = shared.texts(settings)
    telegram, bot = settings.telegram, settings.zalo_bot
    good = True
    async with aiohttp.ClientSession() as session:
        wire = Wire(telegram.token.get_secret_value(), session, api_base=telegram.api_base, proxy=telegram.proxy)
        platforms = checking.Platforms(
            telegram=wire.call if telegram.on else None,
            zalo_oa=functools.partial(zalo.account, settings, texts, session) if settings.zalo_oa.on else None,
            zalo_bot=zalo_bot.Wire(bot.token.get_secret_value(), session, api_base=bot.api_base, proxy=bot.proxy).call
            if bot.on
            else None,
        )
        async for finding in checking.findings(settings, texts, platforms):
            good = good and finding.ok
            print("✓" if finding.ok else "✗", texts.text(texts.languages[0], finding.key, **finding.args), flush=True)
    return good

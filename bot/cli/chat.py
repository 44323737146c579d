"""``manhmoi chat``: a talk with the bot in this terminal."""

from __future__ import annotations

import asyncio
import sys
from typing import Annotated

import typer

from bot.cli import shared
from bot.cli.shared import help_text
from bot.settings import Settings

app = typer.Typer()


@app.command(help=help_text("cli-chat"))
def chat(
    language: Annotated[str, typer.Option(help=help_text("cli-chat.language"))] = "",
    user: Annotated[str, typer.Option(help=help_text("cli-chat.user"), metavar="NAME")] = "local",
) -> None:
    settings = shared.settings()
    shared.check_language(settings, language)
    asyncio.run(_chat(settings, language=language, user=user))


async def _chat(settings: Settings, *, language: str, user: str) -> None:
    from bot.channels.terminal.chat import Chat

    async with shared.house(settings, hurried=True) as house:
        talk = Chat(
            house.context,
            house.turns.take,
            user=user,
            language=language,
            out=sys.stdout,
            at_prompt=sys.stdin.isatty(),
            fetch=house.media.fetch_one,
        )
        await talk.run(sys.stdin)

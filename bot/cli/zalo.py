"""``manhmoi zalo login``: the program signs in to an Official Account."""

from __future__ import annotations

import asyncio
import functools
import sys

import typer

from bot.cli import shared
from bot.cli.shared import CommandError, help_text

app = typer.Typer(name="zalo", help=help_text("cli-zalo"), no_args_is_help=True, rich_markup_mode=None)


@app.callback()
def _zalo() -> None:
    """Keeps ``login`` a command of its own, also while it is the only one."""


@app.command(help=help_text("cli-zalo_login"))
def login() -> None:
    settings = shared.settings()
    if not settings.zalo_oa.on:
        raise CommandError(shared.say(settings, "cli-error-zalo_off"))
    from bot.cli.doing import zalo

    show = functools.partial(print, flush=True)
    asyncio.run(zalo.login(settings, show=show, paste=sys.stdin.readline))

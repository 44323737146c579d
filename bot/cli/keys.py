"""``manhmoi keys rotate``: everything is sealed with the newest key, or it is said how to make one."""

from __future__ import annotations

import asyncio
import functools

import typer

from bot.cli import shared
from bot.cli.shared import CommandError, help_text

app = typer.Typer(name="keys", help=help_text("cli-keys"), no_args_is_help=True, rich_markup_mode=None)


@app.callback()
def _keys() -> None:
    """Keeps ``rotate`` a command of its own, also while it is the only one."""


@app.command(help=help_text("cli-keys_rotate"))
def rotate() -> None:
    from bot import rotating

    settings = shared.settings()
    show = functools.partial(print, flush=True)
    try:
        asyncio.run(rotating.rotate(settings, shared.words(settings), show=show))
    except rotating.CannotRotate as error:
        raise CommandError(str(error)) from None

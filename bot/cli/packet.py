"""``manhmoi packet verify FILE``: whether a packet is as it was made."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli import shared
from bot.cli.shared import CommandError, help_text

app = typer.Typer(name="packet", help=help_text("cli-packet"), no_args_is_help=True, rich_markup_mode=None)


@app.callback()
def _packet() -> None:
    """Keeps ``verify`` a command of its own, also while it is the only one."""


@app.command(help=help_text("cli-packet_verify"))
def verify(
    file: Annotated[Path, typer.Argument(help=help_text("cli-packet_verify.file"), metavar="FILE")],
    key: Annotated[str, typer.Option(help=help_text("cli-packet_verify.expected"), metavar="KEY")] = "",
) -> None:
    from bot.cli.doing import packet

    fault, what = packet.told(shared.settings(), file, expected=key)
    if what:
        print(what)
    if fault:
        raise CommandError(fault)

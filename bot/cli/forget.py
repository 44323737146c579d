"""``manhmoi forget``: a person is erased at once, and the receipt is printed."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli import shared
from bot.cli.shared import help_text

app = typer.Typer()


@app.command(help=help_text("cli-forget"))
def forget(
    channel: Annotated[str, typer.Option(help=help_text("cli-forget.channel"), metavar="CHANNEL")],
    user: Annotated[str, typer.Option(help=help_text("cli-forget.user"), metavar="ID")],
) -> None:
    from bot.cli.doing import forget as doing

    print(doing.forgotten(shared.settings(), channel=channel, user=user))

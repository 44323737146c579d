"""``manhmoi move --to URL``: from SQLite to PostgreSQL, with the files."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli import shared
from bot.cli.shared import help_text

app = typer.Typer()


@app.command(help=help_text("cli-move"))
def move(
    to: Annotated[str, typer.Option(help=help_text("cli-move.to"), metavar="URL")],
    media_to: Annotated[str, typer.Option(help=help_text("cli-move.media_to"), metavar="URL")] = "",
) -> None:
    from bot.cli.doing import move as doing

    print(doing.move(shared.settings(), to, media_to=media_to))

"""``manhmoi backup FILE``: database and media store in one encrypted file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli import shared
from bot.cli.shared import help_text

app = typer.Typer()


@app.command(help=help_text("cli-backup"))
def backup(file: Annotated[Path, typer.Argument(help=help_text("cli-backup.file"), metavar="FILE")]) -> None:
    from bot.cli.doing import backup as doing

    print(doing.make(shared.settings(), file))

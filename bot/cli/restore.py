"""``manhmoi restore FILE``: database and media store as a backup holds them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli import shared
from bot.cli.shared import help_text

app = typer.Typer()


@app.command(help=help_text("cli-restore"))
def restore(
    file: Annotated[Path, typer.Argument(help=help_text("cli-backup.file"), metavar="FILE")],
    replace: Annotated[bool, typer.Option("--replace", help=help_text("cli-restore.replace"))] = False,
) -> None:
    from bot.cli.doing import backup

    print(backup.put_back(shared.settings(), file, replace=replace))

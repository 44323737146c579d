"""``manhmoi locate TEXT``: which place a sentence means, as JSON."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli import shared
from bot.cli.shared import help_text

app = typer.Typer()


@app.command(help=help_text("cli-locate"))
def locate(text: Annotated[str, typer.Argument(help=help_text("cli-locate.text"), metavar="TEXT")]) -> None:
    from bot import places
    from flows.understand import locate as reader

    found = reader.locate(text, places.load(shared.settings()))
    print(shared.as_json(reader.as_json(found)))
    if found is None:
        raise typer.Exit(1)

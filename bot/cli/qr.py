"""``manhmoi qr``: QR codes, links and a poster for a source."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli import shared
from bot.cli.shared import help_text

app = typer.Typer()


@app.command(help=help_text("cli-qr"))
def qr(
    source: Annotated[str, typer.Option(help=help_text("cli-qr.source"), metavar="NAME")],
    out: Annotated[Path, typer.Option(help=help_text("cli-qr.out"), metavar="DIR")],
    what: Annotated[str, typer.Option(help=help_text("cli-qr.what"))] = "",
    place: Annotated[str, typer.Option(help=help_text("cli-qr.place"))] = "",
    commune: Annotated[str, typer.Option(help=help_text("cli-qr.commune"))] = "",
    copies: Annotated[int, typer.Option(help=help_text("cli-qr.copies"), min=0, max=100_000)] = 0,
) -> None:
    from bot.cli.doing import qr as doing

    settings = shared.settings()
    print(doing.made(settings, source, out, what=what, place=place, commune=commune, copies=copies))

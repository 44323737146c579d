"""``manhmoi report``: a periodic report, written to a file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli import shared
from bot.cli.shared import help_text

app = typer.Typer()


@app.command(help=help_text("cli-report"))
def report(
    period: Annotated[str, typer.Option(help=help_text("cli-report.period"), metavar="PERIOD")],
    out: Annotated[Path, typer.Option(help=help_text("cli-report.out"), metavar="FILE")],
    first: Annotated[str, typer.Option("--from", help=help_text("cli-report.first"), metavar="DATE")] = "",
    last: Annotated[str, typer.Option("--to", help=help_text("cli-report.last"), metavar="DATE")] = "",
    language: Annotated[str, typer.Option(help=help_text("cli-report.language"))] = "",
) -> None:
    from bot.cli.doing import report as doing

    settings = shared.settings()
    shared.check_language(settings, language)
    asked, form = doing.asked(settings, period, first, last, out)
    print(doing.written(settings, asked, form, out, language=language or settings.languages[0]))

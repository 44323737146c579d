"""``manhmoi export``: the list of tickets as a file, for an agency or for a team in the field."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from bot.cli import shared
from bot.cli.shared import help_text

_DAY: Any = {"metavar": "DATE", "formats": ["%Y-%m-%d"]}

app = typer.Typer()


@app.command(help=help_text("cli-export"))
def export(
    form: Annotated[
        Literal["xlsx", "csv", "geojson", "kml", "gpx"],
        typer.Option("--format", help=help_text("cli-export.form")),
    ],
    out: Annotated[Path, typer.Option(help=help_text("cli-export.out"), metavar="FILE")],
    first: Annotated[datetime | None, typer.Option("--from", help=help_text("cli-export.first"), **_DAY)] = None,
    last: Annotated[datetime | None, typer.Option("--to", help=help_text("cli-export.last"), **_DAY)] = None,
    status: Annotated[list[str] | None, typer.Option(help=help_text("cli-export.status"), metavar="STATUS")] = None,
    agency: Annotated[str, typer.Option(help=help_text("cli-export.agency"), metavar="AGENCY")] = "",
) -> None:
    from bot.cli.doing import export as doing

    settings = shared.settings()
    wanted = doing.Asked(
        form, out, first and first.date(), last and last.date(), tuple(status or ()), agency, shared.whoever()
    )
    print(doing.made(settings, wanted))

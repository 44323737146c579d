"""``manhmoi extract FILE``: what the reader understands of a story, as JSON."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.cli import shared
from bot.cli.shared import help_text

app = typer.Typer()


@app.command(help=help_text("cli-extract"))
def extract(
    file: Annotated[str, typer.Argument(help=help_text("cli-extract.file"), metavar="FILE")] = "-",
    now: Annotated[
        datetime | None,
        typer.Option(help=help_text("cli-extract.now"), metavar="DATE", formats=["%Y-%m-%d"]),
    ] = None,
) -> None:
    from bot import clock, places
    from flows.understand import extract as form
    from flows.understand import story
    from flows.understand.page import fold

    today = now.date() if now else clock.now().astimezone(shared.settings().zone).date()
    words = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8-sig", errors="replace")
    text = fold.clean(words)
    read = story.with_short_codes(story.read_story(text, today), text, places.load(shared.settings()))
    print(shared.as_json(form.as_json(read)))

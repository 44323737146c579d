"""``manhmoi examine FILE``: what a file is and what a photo tells, as JSON."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.cli import shared
from bot.cli.shared import CommandError, help_text
from bot.settings import Settings

app = typer.Typer()


@app.command(help=help_text("cli-examine"))
def examine(file: Annotated[Path, typer.Argument(help=help_text("cli-examine.file"), metavar="FILE")]) -> None:
    print(shared.as_json(_examined(shared.settings(), file)))


def _examined(settings: Settings, path: Path) -> dict[str, Any]:
    """The JSON form. Raises CommandError for what cannot be read.

    Of what never ends (a device) no more is read than a person may send.
    """
    from bot.media.examination import examine as seen_in

    say = shared.words(settings)
    limit = settings.media.limit_mb * 1_000_000
    if path.is_dir():
        raise CommandError(say("cli-examine.folder", path=str(path)))
    try:
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except FileNotFoundError:
        raise CommandError(say("cli-examine.missing", path=str(path))) from None
    except OSError as error:
        raise CommandError(say("cli-examine.unreadable", path=str(path), why=error.strerror or str(error))) from None
    if len(content) > limit:
        raise CommandError(say("cli-examine.too_big", path=str(path), limit=settings.media.limit_mb))
    seen = dataclasses.asdict(seen_in(content))
    return {key: seen[key] for key in ("mime", "bytes", "sha256", "exif", "width", "height", "warnings")}

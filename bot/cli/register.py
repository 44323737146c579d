"""``manhmoi register``: a list is imported, a ticket is held against the lists."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.cli import shared
from bot.cli.shared import CommandError, help_text

app = typer.Typer(name="register", help=help_text("cli-register"), no_args_is_help=True, rich_markup_mode=None)


@app.command("import", help=help_text("cli-register_import"))
def import_file(
    file: Annotated[Path, typer.Argument(help=help_text("cli-register_import.file"), metavar="FILE")],
    title: Annotated[str, typer.Option(help=help_text("cli-register_import.name"))] = "",
    kind: Annotated[str, typer.Option(help=help_text("cli-register_import.kind"))] = "",
    publisher: Annotated[str, typer.Option(help=help_text("cli-register_import.publisher"))] = "",
    dated: Annotated[str, typer.Option(help=help_text("cli-register_import.dated"))] = "",
    map_file: Annotated[
        Path | None, typer.Option("--map", help=help_text("cli-register_import.map"), metavar="FILE")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help=help_text("cli-register_import.yes"))] = False,
) -> None:
    from bot.cli.doing import register

    told = asyncio.run(
        register.import_file(
            shared.settings(),
            file,
            title=title,
            kind=kind,
            publisher=publisher,
            dated=dated,
            map_file=map_file,
            yes=yes,
            who=shared.whoever(),
            ask=(lambda question: input(f"{question} ")) if sys.stdin.isatty() else None,
            show=lambda line: print(line, file=sys.stderr, flush=True),
        )
    )
    print(told)


@app.command(help=help_text("cli-register_match"))
def match(code: Annotated[str, typer.Argument(help=help_text("cli-ticket.code"), metavar="CODE")]) -> None:
    from bot.cli.doing import register

    settings = shared.settings()
    known = shared.ticket_code(settings, code)
    found = shared.read(settings, lambda tx: register.matches(tx, known, settings))
    if found is None:
        raise CommandError(shared.say(settings, "cli-error-no_ticket", code=known))
    print(shared.as_json(found))

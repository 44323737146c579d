"""``manhmoi desk-link NAME``: a link that lets somebody in at the desk once, or an end of everything that did."""

from __future__ import annotations

import sys
from typing import Annotated, Literal

import typer

from bot.cli import shared
from bot.cli.shared import CommandError, help_text

app = typer.Typer()


@app.command("desk-link", help=help_text("cli-desk_link"))
def desk_link(
    name: Annotated[str, typer.Argument(help=help_text("cli-desk_link.name"), metavar="NAME")],
    role: Annotated[
        Literal["operator", "lead", "admin"] | None, typer.Option(help=help_text("cli-desk_link.role"))
    ] = None,
    end: Annotated[bool, typer.Option("--end", help=help_text("cli-desk_link.end"))] = False,
) -> None:
    settings = shared.settings()
    name = " ".join(name.split())
    if not name:
        raise CommandError(shared.say(settings, "cli-error-name"))
    if end and role:
        raise typer.BadParameter(shared.say(settings, "cli-desk_link.either"))
    from bot.cli.doing import desk_link as doing

    if end:
        count = shared.write(settings, lambda tx: doing.shut_out(tx, name))
        if not count:
            raise CommandError(shared.say(settings, "cli-error-nobody", name=name))
        print(shared.say(settings, "cli-desk_link.ended", name=name, count=count))
        return
    token = shared.write(settings, lambda tx: doing.link(tx, name, role=role))
    print(doing.address(settings, token))
    print(shared.say(settings, "cli-desk_link.once", minutes=doing.MINUTES), file=sys.stderr)

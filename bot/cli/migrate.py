"""``manhmoi migrate``: the database has the newest schema."""

from __future__ import annotations

import typer

from bot.cli import shared
from bot.cli.shared import help_text

app = typer.Typer()


@app.command(help=help_text("cli-migrate"))
def migrate() -> None:
    from bot import opening
    from bot.settings import key_ring

    settings = shared.settings()
    key_ring(settings)
    done = opening.bring_up_to_date(settings)
    print(shared.say(settings, "cli-migrate.done" if done else "cli-migrate.nothing"))

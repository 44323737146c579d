"""``manhmoi tickets``: the list of them."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli import shared
from bot.cli.shared import CommandError, help_text

app = typer.Typer()


@app.command(help=help_text("cli-tickets"))
def tickets(
    status: Annotated[str, typer.Option(help=help_text("cli-tickets.status"), metavar="STATUS")] = "",
    as_json: Annotated[bool, typer.Option("--json", help=help_text("cli-tickets.json"))] = False,
) -> None:
    from bot import listing
    from flows.tickets import STATUSES
    from storage import tickets as stored
    from storage.searching import Wanted

    settings = shared.settings()
    if status and status not in STATUSES:
        raise CommandError(shared.say(settings, "cli-error-status", status=status, statuses=", ".join(STATUSES)))
    found = shared.read(settings, lambda tx: stored.search(tx, Wanted(status=status or None), limit=100_000))
    if as_json:
        print(shared.as_json([listing.summary_json(one) for one in found]))
    else:
        texts = shared.texts(settings)
        print("\n".join(listing.table(found, texts, texts.languages[0], settings.zone)))

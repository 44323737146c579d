"""``manhmoi ticket CODE``: all of one. With ``--json`` whoever told it is not masked, and the audit log says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli import shared
from bot.cli.shared import CommandError, help_text

if TYPE_CHECKING:
    from storage.unit import Tx

app = typer.Typer()


@app.command(help=help_text("cli-ticket"))
def ticket(
    code: Annotated[str, typer.Argument(help=help_text("cli-ticket.code"), metavar="CODE")],
    as_json: Annotated[bool, typer.Option("--json", help=help_text("cli-tickets.json"))] = False,
) -> None:
    settings = shared.settings()
    known = shared.ticket_code(settings, code)
    from bot import clock, listing
    from bot.desk import acts
    from bot.web.desk import ticket_view
    from storage import audit, ticket_form
    from storage import tickets as stored

    def shown(tx: Tx) -> dict[str, Any] | None:
        row = stored.by_code(tx, known)
        if row is None:
            return None
        audit.write(tx, at=clock.now(), who=shared.whoever(), what="contact_shown", ticket_id=row.id)
        return ticket_form.as_json(tx, known, words=shared.words(settings))

    if as_json:
        everything = shared.write(settings, shown)
        if everything is None:
            raise CommandError(shared.say(settings, "cli-error-no_ticket", code=known))
        print(shared.as_json(everything))
        return
    nobody = acts.anonymous("")  # whoever has not asked for the contact
    view = shared.read(settings, lambda tx: ticket_view.read(tx, code=known, operator=nobody, now=clock.now()))
    if view is None:
        raise CommandError(shared.say(settings, "cli-error-no_ticket", code=known))
    texts = shared.texts(settings)
    print("\n".join(listing.lines(view, texts, texts.languages[0], settings.zone)))

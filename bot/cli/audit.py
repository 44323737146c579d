"""``manhmoi audit verify``: the chain read from its first line to its last, and what is to be said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli import shared
from bot.cli.shared import CommandError, help_text
from bot.settings import Settings

if TYPE_CHECKING:
    from storage.audit_chain import Verdict

app = typer.Typer(name="audit", help=help_text("cli-audit"), no_args_is_help=True, rich_markup_mode=None)


@app.callback()
def _audit() -> None:
    """Keeps ``verify`` a command of its own, also while it is the only one."""


@app.command(help=help_text("cli-audit_verify"))
def verify(
    head: Annotated[str, typer.Option(help=help_text("cli-audit_verify.noted"), metavar="HEAD")] = "",
) -> None:
    from storage import audit_chain
    from storage.audit import Head

    settings = shared.settings()
    try:
        noted = Head.read(head) if head else None
    except ValueError:
        raise typer.BadParameter(shared.say(settings, "cli-audit_verify.no_head")) from None
    fault, end = _told(shared.read(settings, lambda tx: audit_chain.verify(tx, noted=noted)), settings)
    print(end)
    if fault:
        raise CommandError(fault)


def _told(verdict: Verdict, settings: Settings) -> tuple[str, str]:
    """What is the matter, "" where the log is whole; and where it ends, for whoever writes it down."""
    say = shared.words(settings)
    head = say("cli-audit_verify.head", head=str(verdict.head))
    if verdict.fault:
        return say(f"cli-audit-fault.{verdict.fault}", number=verdict.number), head
    count = verdict.head.number - verdict.first + 1
    return "", say("cli-audit_verify.whole", count=count) + "\n" + head

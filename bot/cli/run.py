"""``manhmoi run``: the program, all of it or some of its parts, until it is stopped."""

from __future__ import annotations

import errno
import functools
import gc
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli import shared
from bot.cli.shared import CommandError, help_text

if TYPE_CHECKING:
    from storage.engine import Store

PARTS = ("web", "sender", "polling", "timers")
ADMIN = "Quản trị"  # whom the link that is printed signs in

app = typer.Typer()


@app.command(help=help_text("cli-run"))
def run(only: Annotated[str, typer.Option(help=help_text("cli-run.only", parts=",".join(PARTS)))] = "") -> None:
    settings = shared.settings(logs=sys.stdout)
    parts = frozenset(one.strip() for one in only.split(",") if one.strip())
    for part in sorted(parts - set(PARTS)):
        raise typer.BadParameter(shared.say(settings, "cli-error-part", part=part, parts=", ".join(PARTS)))
    gc.disable()  # nothing is garbage while modules are read; the program has it again once it stands
    from bot import app as program
    from bot import tracing
    from bot.cli.doing import desk_link

    async def ready(store: Store) -> Callable[[], None]:
        token = await store.write(lambda tx: desk_link.link(tx, ADMIN, role="admin"))
        address, link = settings.web.address, desk_link.address(settings, token)
        lines = shared.say(settings, "cli-run.ready", address=address, link=link, minutes=desk_link.MINUTES)
        return functools.partial(print, lines, flush=True)

    serves = not parts or "web" in parts
    try:
        with tracing.on(settings):
            program.run_in_loop(settings, only=parts or program.PARTS, ready=ready if serves else None)
    except OSError as error:
        if error.errno not in (errno.EADDRINUSE, errno.EADDRNOTAVAIL, errno.EACCES):
            raise
        raise CommandError(shared.say(settings, "cli-error-port", why=error.strerror or str(error))) from error

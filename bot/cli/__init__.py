"""The command line ``manhmoi``: what an administrator types.

``manhmoi backup`` stands in ``backup.py``, ``manhmoi zalo login`` in ``zalo.py``: its options, and what is printed.
What takes more than a few lines is done in ``doing/``, under the same name. What is heavy is imported inside the
command that needs it.

Exit codes: 0 done, 1 failed (a plain sentence on stderr, no traceback), 2 wrong usage. Results go to stdout, everything
else to stderr.
"""

from __future__ import annotations

import os
import sys
from typing import NoReturn

import typer

from bot.cli import (
    audit,
    backup,
    chat,
    check,
    desk_link,
    examine,
    export,
    extract,
    forget,
    keys,
    locate,
    migrate,
    move,
    packet,
    qr,
    register,
    report,
    restore,
    retry,
    run,
    ticket,
    tickets,
    zalo,
)
from bot.cli.failures import explained
from bot.cli.shared import help_text
from bot.settings import PREFIX

# In the order of ``manhmoi --help``.
COMMANDS = (
    *(run.app, check.app),
    *(backup.app, restore.app, move.app, migrate.app),
    *(chat.app, extract.app, locate.app, examine.app),
    *(tickets.app, ticket.app, export.app, desk_link.app, qr.app, report.app, forget.app, retry.app),
    *(zalo.app, keys.app, audit.app, packet.app, register.app),
)

app = typer.Typer(
    name="manhmoi",
    help=help_text("cli-program"),
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for _command in COMMANDS:
    app.add_typer(_command)


def main() -> NoReturn:
    """Run the command that was typed and leave with its exit code."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        app()
    except BrokenPipeError:  # `manhmoi tickets | head`: whoever reads has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as error:
        if os.environ.get(f"{PREFIX}LOG_LEVEL") == "debug":
            raise
        print(explained(error), file=sys.stderr)
        sys.exit(1)
    sys.exit(0)

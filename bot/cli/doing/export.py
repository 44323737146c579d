"""``manhmoi export``: the list of tickets as a file, for an agency or for a team in the field."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from bot import clock, exporting, opening
from bot.cli import shared
from bot.cli.shared import CommandError
from bot.exporting import RECEIVERS, Export
from bot.papers.sheet import MOST_ROWS, TooManyRows
from bot.settings import Settings
from flows.disclosure import FIELD
from flows.tickets import STATUSES
from storage import audit
from storage.exporting import Wanted


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed. ``statuses``: several words, each of them one or more between commas."""

    form: str
    out: Path
    first: date | None
    last: date | None
    statuses: tuple[str, ...]
    agency: str
    who: str


def made(settings: Settings, asked: Asked) -> str:
    """The file is there; what is said of it. Raises CommandError."""
    words = shared.words(settings)
    statuses = tuple(name for one in asked.statuses for name in one.replace(",", " ").split())
    receiver = asked.agency or FIELD
    for one in statuses:
        if one not in STATUSES:
            raise CommandError(words("cli-error-status", status=one, statuses=", ".join(STATUSES)))
    if receiver not in RECEIVERS:
        raise CommandError(words("cli-export.which", agency=receiver, agencies=", ".join(RECEIVERS)))
    if asked.first and asked.last and asked.last < asked.first:
        raise CommandError(words("cli-export.backwards"))
    if not asked.out.parent.is_dir() or asked.out.is_dir():
        raise CommandError(words("cli-export.folder", path=str(asked.out)))
    since, before = exporting.days(asked.first, asked.last, settings.zone)
    wanted = Wanted(since=since, before=before, statuses=statuses)
    export = Export(asked.form, words, settings.zone, wanted, receiver)
    count = asyncio.run(_made(settings, export, asked))
    return words("cli-export.done", count=count, path=str(asked.out))


async def _made(settings: Settings, export: Export, asked: Asked) -> int:
    async with opening.store(settings) as store:
        # Written down before the file is there: nothing leaves that the log does not know of.
        detail = exporting.told(export)
        await store.write(partial(audit.write, at=clock.now(), who=asked.who, what="exported", detail=detail))
        try:
            return await asyncio.to_thread(exporting.write, store, export, asked.out, at=clock.now())
        except TooManyRows:
            raise CommandError(export.words("cli-export.rows", most=MOST_ROWS)) from None

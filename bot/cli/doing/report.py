"""``manhmoi report``: a periodic report, written to a file."""

from __future__ import annotations

import asyncio
import os
import tempfile
from pathlib import Path

import typer

from bot import clock, opening, reports
from bot.cli import shared
from bot.cli.shared import CommandError
from bot.papers import report_view
from bot.settings import Settings
from flows.figures import periods
from flows.figures.periods import BadPeriod, Period
from flows.figures.report import Inconsistent
from storage import audit
from storage.unit import Tx


def asked(settings: Settings, kind: str, first: str, last: str, out: Path) -> tuple[Period, str]:
    """The period and the form that were asked for. Raises BadParameter where they make no report."""
    say = shared.words(settings)
    form = out.suffix.lower().removeprefix(".")
    if form not in reports.FORMS:
        raise typer.BadParameter(say("report-bad_form"))
    today = clock.now().astimezone(settings.zone).date()
    try:
        return periods.asked(kind, periods.read_day(first), periods.read_day(last), today), form
    except BadPeriod as error:
        raise typer.BadParameter(say(error.key)) from None


def written(settings: Settings, period: Period, form: str, out: Path, *, language: str) -> str:
    """The report stands in the file, whole, and the audit log knows of it; what is said of it. Raises CommandError."""
    say = shared.words(settings)
    asyncio.run(_write(settings, period, form, out, language=language))
    return say("report-written", name=report_view.name_of(period, say), file=str(out))


async def _write(settings: Settings, period: Period, form: str, out: Path, *, language: str) -> None:
    texts, say = shared.texts(settings), shared.words(settings)
    now = clock.now()

    def note(tx: Tx) -> None:
        detail = f"{period.kind} {period.first.isoformat()} {period.last.isoformat()}"
        audit.write(tx, at=now, who=shared.whoever(), what="report_made", detail=detail)

    async with opening.store(settings) as store:
        try:
            report = await store.read(lambda tx: reports.read(tx, period, settings, now=now))
        except Inconsistent as error:
            raise CommandError(say("report-inconsistent", what=error.what)) from None
        try:
            _replace(out, reports.paper(report, form, settings, texts, language))
        except OSError as error:
            why = error.strerror or type(error).__name__
            raise CommandError(say("report-bad_folder", file=str(out), why=why)) from None
        await store.write(note)


def _replace(out: Path, content: bytes) -> None:
    """The file holds the content or what it held before, never a half."""
    with tempfile.NamedTemporaryFile(dir=out.absolute().parent, prefix=f".{out.name}.", delete=False) as file:
        try:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
            Path(file.name).chmod(0o640)
            Path(file.name).replace(out)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise

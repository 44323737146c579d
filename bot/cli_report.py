"""``manhmoi report``: a periodic report, written to a file."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from bot import clock, opening, reports
from bot.settings import Settings
from bot.translate import Texts
from flows.figures import periods
from flows.figures.periods import BadPeriod, Period
from flows.figures.report import Inconsistent, Report
from storage import audit
from storage.unit import Tx


class WrongUsage(Exception):
    """What was typed makes no report; the text says why."""


class Failed(Exception):
    """No report was written; the text says why."""


def asked(settings: Settings, texts: Texts, kind: str, first: str, last: str, out: Path) -> tuple[Period, str]:
    """The period and the form that were asked for. Raises WrongUsage."""

    def say(key: str) -> str:
        return texts.text(texts.languages[0], key)

    form = out.suffix.lower().removeprefix(".")
    if form not in reports.FORMS:
        raise WrongUsage(say("report-bad_form"))
    today = clock.now().astimezone(settings.zone).date()
    try:
        return periods.asked(kind, periods.read_day(first), periods.read_day(last), today), form
    except BadPeriod as error:
        raise WrongUsage(say(error.key)) from None


async def write(
    settings: Settings, texts: Texts, period: Period, form: str, out: Path, *, language: str, who: str
) -> Report:
    """The report stands in the file, whole; that it was made is in the audit log. Raises Failed."""
    now = clock.now()

    def note(tx: Tx) -> None:
        detail = f"{period.kind} {period.first.isoformat()} {period.last.isoformat()}"
        audit.write(tx, at=now, who=who, what="report_made", detail=detail)

    async with opening.store(settings) as store:
        try:
            report = await store.read(lambda tx: reports.read(tx, period, settings, now=now))
        except Inconsistent as error:
            raise Failed(texts.text(texts.languages[0], "report-inconsistent", what=error.what)) from None
        try:
            _replace(out, reports.paper(report, form, settings, texts, language))
        except OSError as error:
            why = error.strerror or type(error).__name__
            raise Failed(texts.text(texts.languages[0], "report-bad_folder", file=str(out), why=why)) from None
        await store.write(note)
    return report


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

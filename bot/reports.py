"""Periodic reports: figures are read, papers made of them, kept, and told of.

The figures are those of one moment. Where they contradict each other there is no paper at all (``Inconsistent``).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

import structlog
from sqlalchemy.exc import OperationalError

from bot import observe
from bot.context import Context
from bot.desk import alarm, offices
from bot.every import Every
from bot.papers import official, report_docx, report_html, report_sheet, report_view
from bot.papers.official import Head, Signature
from bot.papers.report_view import View
from bot.settings import Settings
from bot.translate import Texts
from flows.figures import periods
from flows.figures.periods import Period
from flows.figures.report import Inconsistent, Report
from storage import alarms, audit, cursors, report_figures, reports
from storage.people import Operator
from storage.unit import Tx

log = structlog.get_logger(__name__)

FORMS: Mapping[str, str] = {"docx": official.MIME, "xlsx": report_sheet.MIME, "html": report_html.MIME}
EVERY = timedelta(minutes=1)
AGAIN = timedelta(hours=1)  # after one that could not be made: it reads the whole database
SINCE = "reports since"  # a cursor: nothing that was due before is made by itself
ALARM = "report"  # begins the name of an alarm about a report that could not be made


class Hears(alarm.Hears, Protocol):
    """Where the team is told of a report. A unit of work."""

    def tell_of_report(self, tx: Tx, report_id: str, report: Report, at: datetime, /) -> None:
        """The report is there to be read."""


def read(tx: Tx, period: Period, settings: Settings, *, now: datetime) -> Report:
    """A unit of work: the figures of the period. Raises Inconsistent."""
    return report_figures.read(
        tx,
        period,
        now=now,
        zone=settings.zone,
        home=settings.places.home,
        targets=settings.reports.planned,
    )


def view(report: Report, settings: Settings, texts: Texts, language: str) -> View:
    """The report in words."""
    return report_view.of(
        report,
        partial(texts.text, language),
        language=language,
        team=" ".join(settings.papers.office.split()),
        zone=settings.zone,
        agency=partial(offices.name_of, settings, partial(texts.text, language)),
    )


def paper(report: Report, form: str, settings: Settings, texts: Texts, language: str) -> bytes:
    """The report as a file, in one of ``FORMS``."""
    words, shown = partial(texts.text, language), view(report, settings, texts, language)
    if form == "xlsx":
        agency = partial(offices.name_of, settings, words)
        keys = report_view.keys(report, words, language=language, zone=settings.zone, agency=agency)
        return report_sheet.of(report, shown, words, keys)
    issued = settings.papers
    head = Head(
        superior=issued.superior,
        office=issued.office,
        sign=f"{words('report-sign')}-{issued.sign}",
        place=issued.place,
        day=report.counted_at.astimezone(settings.zone).date(),
    )
    signed = Signature(to=issued.report_to, post=issued.post, name=issued.signer)
    make = report_docx.of if form == "docx" else report_html.of
    return make(shown, words, head, signed, language=language)


def name_of(period: Period, form: str) -> str:
    """What the file is called: ``bao-cao-week-2026-11-23.docx``."""
    last = f"-{period.last.isoformat()}" if period.kind == periods.CUSTOM else ""
    return f"bao-cao-{period.kind}-{period.first.isoformat()}{last}.{form}"


async def make(
    context: Context,
    period: Period,
    *,
    language: str,
    who: str,
    operator: Operator | None = None,
    tell: Callable[[Tx, str, Report], None] | None = None,
    schedule: str | None = None,
) -> str | None:
    """The report is kept, in all forms; its id. None where the one of this schedule was there. Raises Inconsistent."""
    now = context.now()
    report = await context.store.read(lambda tx: read(tx, period, context.settings, now=now))
    files = {}
    for form in FORMS:
        content = await asyncio.to_thread(paper, report, form, context.settings, context.texts, language)
        files[form] = await context.blobs.put(content)
    operator_id = operator.id or None if operator is not None else None

    def keep(tx: Tx) -> str | None:
        made = reports.add(
            tx, report, language=language, files=files, who=who, operator_id=operator_id, at=now, schedule=schedule
        )
        if made is not None:
            detail = f"{period.kind} {period.first.isoformat()} {period.last.isoformat()}"
            audit.write(tx, at=now, operator_id=operator_id, who=who, what="report_made", detail=detail)
            if tell is not None:
                tell(tx, made, report)
        return made

    return await context.store.write(keep)


class Schedule:
    """``look`` is called by the timers, as often as they like."""

    def __init__(self, context: Context, team: Hears | None) -> None:
        self._context = context
        self._team = team
        self._every = Every(EVERY)
        self._not_before: dict[str, datetime] = {}  # a kind that could not be made

    async def look(self) -> None:
        """Every regular report that is due is there, and the team was told of it, once."""
        now = self._context.now()
        if not self._every.is_due(now):
            return
        set_to = self._context.settings.reports
        if not set_to.schedule:
            return
        since = await self._context.store.read(lambda tx: cursors.get(tx, SINCE))
        if since is None:  # what was due before the program was there is nobody's report
            since = now.isoformat()
            await self._context.store.write(lambda tx: cursors.set(tx, SINCE, now.isoformat()))
        for kind in set_to.schedule:
            period, due = periods.due(kind, now, self._context.settings.zone, hour=set_to.hour)
            if due >= datetime.fromisoformat(since) and now >= self._not_before.get(kind, now):
                await self._make(period, now)

    async def _make(self, period: Period, now: datetime) -> None:
        name = f"{ALARM}-{period.kind}"
        store = self._context.store
        if await store.read(lambda tx: reports.is_made(tx, period)):
            return

        def tell(tx: Tx, report_id: str, report: Report) -> None:
            alarms.over(tx, name)
            if self._team is not None:
                self._team.tell_of_report(tx, report_id, report, now)

        language = self._context.texts.languages[0]
        try:
            await make(
                self._context, period, language=language, who="", tell=tell, schedule=reports.schedule_of(period)
            )
        except OperationalError:
            raise
        except Inconsistent as error:
            await self._failed(period, "report", error.what, now)
        except Exception as error:  # one report must not keep the others, nor the rest of what the timers do
            log.error("a report cannot be made", error=type(error).__name__, at=observe.where(error))
            await self._failed(period, "report_failed", type(error).__name__, now)

    async def _failed(self, period: Period, what: str, detail: str, now: datetime) -> None:
        self._not_before[period.kind] = now + AGAIN
        name = f"{ALARM}-{period.kind}"
        await self._context.store.write(
            lambda tx: alarm.stands(tx, self._team, name, what, detail=detail, at=now),
        )

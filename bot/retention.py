"""How long things are kept, and the warning before anything of a class is erased.

A class of which something will be too old within the days of grace gets a warning: an alarm on the desk and in the
group, with the day. On that day, and never sooner after the warning, what was there when the team was warned is
erased, except what is held. Whoever wants to keep it has changed the settings by then, or put a hold on the ticket.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial

import structlog

from bot import unused_files
from bot.context import Context
from bot.desk import alarm
from bot.every import Every
from bot.settings import Settings
from storage import alarms, audit, cursors, expiry, imports
from storage.expiry import Kind, Term
from storage.unit import Tx

log = structlog.get_logger(__name__)

EVERY = timedelta(hours=1)


def terms(settings: Settings) -> Mapping[Kind, Term]:
    """How long each class is kept, as the settings say."""
    kept = settings.retention
    end = _end_of(kept.until, settings)
    return {
        Kind.TIP: Term(until=_end_of(kept.tips_until, settings)),
        Kind.INCOMPLETE: Term(kept.incomplete_days, end),
        Kind.MESSAGES: Term(kept.messages_days, end),
        Kind.ATTACHMENTS: Term(kept.attachments_days, end),
        Kind.RAW: Term(kept.raw_days, end),
        Kind.AUDIT: Term(kept.audit_days),
    }


def _end_of(last: date | None, settings: Settings) -> datetime | None:
    """Kept through the last day."""
    return datetime.combine(last + timedelta(days=1), time(), tzinfo=settings.zone) if last is not None else None


@dataclass(frozen=True, slots=True)
class Warning:  # noqa: A001 - the team's word for it
    """The team was warned ``at``; on ``due`` what was there then is erased."""

    at: datetime
    due: datetime

    @classmethod
    def read(cls, text: str | None) -> Warning | None:
        if not text:
            return None
        at, due = text.split()
        return cls(datetime.fromisoformat(at), datetime.fromisoformat(due))

    def __str__(self) -> str:
        return f"{self.at.isoformat()} {self.due.isoformat()}"


def warning(tx: Tx, kind: Kind) -> Warning | None:
    """The warning that stands about this class."""
    return Warning.read(cursors.get(tx, _cursor(kind)))


def in_sight(tx: Tx, kind: Kind, term: Term, stands: Warning) -> tuple[int, datetime | None]:
    """How many will be erased on the day, and up to which last change."""
    cutoff = term.cutoff(stands.due)
    if cutoff is None:
        return 0, None
    cutoff = min(cutoff, stands.at)
    return expiry.count(tx, kind, cutoff=cutoff), cutoff


class Sweeper:
    """``look`` is called by the timers, as often as they like."""

    def __init__(self, context: Context, *, team: alarm.Hears | None = None) -> None:
        self._context = context
        self._team = team
        self._every = Every(EVERY)

    async def look(self) -> None:
        """Once an hour every class is looked at: warned about, or, where its day has come, erased."""
        now = self._context.now()
        if not self._every.is_due(now):
            return
        lying = now - timedelta(days=self._context.settings.desk.import_days)
        await self._context.store.write(partial(imports.forgotten, before=lying, at=now))
        for kind, term in terms(self._context.settings).items():
            cutoff = await self._context.store.write(partial(self._judge, kind=kind, term=term, now=now))
            if cutoff is not None:
                await self._erase(kind, cutoff, now)

    def _judge(self, tx: Tx, *, kind: Kind, term: Term, now: datetime) -> datetime | None:
        """Up to which last change the class is to be erased now; None: not now."""
        stands = warning(tx, kind)
        if stands is not None:
            found, cutoff = in_sight(tx, kind, term, stands)
            if found and now >= stands.due:
                return cutoff
            if found:
                self._warn(tx, kind, stands, now)
                return None
            self._settle(tx, kind)
        fresh = Warning(now, now + timedelta(days=self._context.settings.retention.grace_days))
        if in_sight(tx, kind, term, fresh)[0]:
            cursors.set(tx, _cursor(kind), str(fresh))
            self._warn(tx, kind, fresh, now)
            audit.write(tx, at=now, who="", what="erasure_announced", detail=f"{kind} {fresh.due.date().isoformat()}")
        return None

    def _warn(self, tx: Tx, kind: Kind, stands: Warning, now: datetime) -> None:
        day = stands.due.astimezone(self._context.settings.zone).strftime("%d/%m/%Y")
        alarm.stands(tx, self._team, _cursor(kind), f"retention_{kind}", detail=day, at=now)

    def _settle(self, tx: Tx, kind: Kind) -> None:
        cursors.delete(tx, _cursor(kind))
        alarms.over(tx, _cursor(kind))

    async def _erase(self, kind: Kind, cutoff: datetime, now: datetime) -> None:
        """Killed in between, it goes on with the next look: the warning stands until all is gone."""
        store, total = self._context.store, 0
        while (gone := await store.write(partial(expiry.erase, kind=kind, cutoff=cutoff, at=now))).count:
            total += gone.count
            if gone.blobs:
                await unused_files.delete(self._context, gone.blobs)

        def done(tx: Tx) -> None:
            audit.write(tx, at=now, who="", what="erased", detail=f"{kind} {total}")
            self._settle(tx, kind)

        await store.write(done)
        log.info("erased what was kept long enough", kind=str(kind), count=total)


def _cursor(kind: Kind) -> str:
    return f"retention-{kind}"

"""Reports that were made: of which days, by whom, the figures as they stood, and the files in the store of files.

A report that was made on schedule is there once, whoever made it: ``schedule`` names it, and no two have the same.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from flows import jsonform
from flows.figures.periods import Period
from flows.figures.report import Report
from storage.tables import reports as t
from storage.unit import Tx
from storage.upsert import insert

_brief = tuple(one for one in t.c if one.name != "figures")
_insert = insert(t).on_conflict_do_nothing(index_elements=["schedule"])


@dataclass(frozen=True, slots=True)
class Made:
    """A line of the list. ``files``: SHA-256 by form; ``schedule``: None where somebody asked for it."""

    id: str
    period: Period
    language: str
    made_at: datetime
    who: str
    schedule: str | None
    files: Mapping[str, str]


def schedule_of(period: Period) -> str:
    """What the regular report of a period is called."""
    return f"{period.kind} {period.first.isoformat()}"


def add(
    tx: Tx,
    report: Report,
    *,
    language: str,
    files: Mapping[str, str],
    who: str,
    operator_id: str | None,
    at: datetime,
    schedule: str | None = None,
) -> str | None:
    """The report is kept; its id. None where the one of this schedule is there already."""
    row_id = tx.new_id()
    values = {
        "id": row_id,
        "schedule": schedule,
        "kind": report.period.kind,
        "first": report.period.first.isoformat(),
        "last": report.period.last.isoformat(),
        "language": language,
        "made_at": at,
        "who": who,
        "operator_id": operator_id,
        "figures": json.dumps(jsonform.dump(report), ensure_ascii=False, separators=(",", ":")),
        "files": json.dumps(dict(files), separators=(",", ":")),
    }
    return row_id if tx.execute(_insert, values).rowcount == 1 else None


def is_made(tx: Tx, period: Period) -> bool:
    """Whether the regular report of the period is there."""
    return tx.execute(sa.select(t.c.id).where(t.c.schedule == schedule_of(period))).first() is not None


def latest(tx: Tx, *, limit: int = 100) -> list[Made]:
    """The reports, the newest first."""
    return [_made(row) for row in tx.execute(sa.select(*_brief).order_by(t.c.id.desc()).limit(limit))]


def get(tx: Tx, report_id: str) -> tuple[Made, Report] | None:
    """A report and its figures."""
    row = tx.execute(sa.select(t).where(t.c.id == report_id)).first()
    return None if row is None else (_made(row), jsonform.load(Report, json.loads(row.figures)))


def _made(row: Any) -> Made:
    return Made(
        id=row.id,
        period=Period(row.kind, date.fromisoformat(row.first), date.fromisoformat(row.last)),
        language=row.language,
        made_at=row.made_at,
        who=row.who,
        schedule=row.schedule,
        files=json.loads(row.files),
    )

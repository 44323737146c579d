"""Numbers over all tickets, for whoever asks how things stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from storage.tables import tickets as t
from storage.unit import Tx


@dataclass(frozen=True, slots=True)
class Stats:
    by_status: Mapping[str, int]
    by_kind: Mapping[str, int]
    by_channel: Mapping[str, int]
    total: int
    open: int
    urgent: int
    unanswered: int  # open, a person asked for or not, nobody has answered yet
    unclaimed: int
    wants_person: int
    last_day: int
    last_week: int


def stats(tx: Tx, now: datetime) -> Stats:
    """Numbers over all tickets."""

    def grouped(column: Any) -> dict[str, int]:
        counted = sa.select(column.label("key"), sa.func.count().label("number"))
        return {row.key: row.number for row in tx.execute(counted.group_by(column))}

    def number(*conditions: Any) -> int:
        return int(tx.execute(sa.select(sa.func.count()).select_from(t).where(*conditions)).scalar_one())

    is_open = t.c.status.not_in(("closed", "duplicate"))
    return Stats(
        by_status=grouped(t.c.status),
        by_kind=grouped(t.c.kind),
        by_channel=grouped(t.c.channel),
        total=number(),
        open=number(is_open),
        urgent=number(is_open, t.c.urgent),
        unanswered=number(is_open, t.c.first_answer_at.is_(None)),
        unclaimed=number(is_open, t.c.assignee_id.is_(None)),
        wants_person=number(is_open, t.c.wants_person),
        last_day=number(t.c.created_at > now - timedelta(days=1)),
        last_week=number(t.c.created_at > now - timedelta(days=7)),
    )

"""The queue: tickets in the order in which they cannot wait, read off an index.

Open urgent ones first, then the other open ones, each by its points (``flows.urgency``); what is over comes last, the
newest first. The points of the day are the same for all tickets of a region: each region is a list of its own in the
index, and the lists are merged here, so that no row is rewritten when time passes.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from flows import urgency
from flows.tickets import OVER
from storage import tickets
from storage.tables import IS_OPEN
from storage.tables import tickets as t
from storage.tickets import TicketSummary
from storage.unit import Tx

_is_open = sa.text(IS_OPEN)
_is_over = t.c.status.in_(OVER)
SEASONS = (*urgency.SEASONS, "?")  # the last: written before there were points, and not yet looked at
_unweighed = sa.select(t.c.id).where(sa.text("season = '?'")).limit(sa.bindparam("most"))


@dataclass(frozen=True, slots=True)
class _Mark:
    """Where the page before ended."""

    id: str
    is_over: bool
    urgent: bool
    points: int


def page(
    tx: Tx, *, bonus: Mapping[str, int], limit: int, before: str | None = None, **wanted: Any
) -> list[TicketSummary]:
    """So many tickets after ``before`` (an id). ``bonus``: points of the day by season. ``wanted``: see ``search``."""
    mark = _mark(tx, before, bonus) if before else None
    conditions = tickets.conditions(tx, **wanted)
    found: list[str] = []
    status, urgent = wanted.get("status"), wanted.get("urgent")
    if status not in OVER:
        for is_urgent in (True, False):
            passed = mark is not None and (mark.is_over or (is_urgent and not mark.urgent))
            if len(found) < limit and not passed and urgent in (None, is_urgent):
                here = mark if mark is not None and mark.urgent == is_urgent else None
                found += _open(tx, conditions, bonus, urgent=is_urgent, mark=here, limit=limit - len(found))
    if len(found) < limit and (status is None or status in OVER):
        found += _over(tx, conditions, mark=mark if mark and mark.is_over else None, limit=limit - len(found))
    return tickets.summaries(tx, found)


def _mark(tx: Tx, before: str, bonus: Mapping[str, int]) -> _Mark | None:
    row = tx.execute(sa.select(t.c.status, t.c.urgent, t.c.score, t.c.season).where(t.c.id == before)).first()
    if row is None:
        return None
    return _Mark(before, row.status in OVER, row.urgent, row.score + bonus.get(row.season, 0))


def _open(
    tx: Tx,
    conditions: list[sa.ColumnElement[bool]],
    bonus: Mapping[str, int],
    *,
    urgent: bool,
    mark: _Mark | None,
    limit: int,
) -> list[str]:
    def of_season(season: str) -> Iterator[tuple[int, str]]:
        more = bonus.get(season, 0)
        here = (_is_open, t.c.urgent == urgent, t.c.season == season)
        statement = sa.select(t.c.score, t.c.id).where(*here, *conditions)
        if mark is not None:
            statement = statement.where(sa.tuple_(t.c.score, t.c.id) < sa.tuple_(mark.points - more, mark.id))
        statement = statement.order_by(t.c.score.desc(), t.c.id.desc()).limit(limit)
        return iter([(row.score + more, row.id) for row in tx.execute(statement)])

    merged = heapq.merge(*(of_season(one) for one in SEASONS), reverse=True)
    return [ticket_id for (_, ticket_id), _ in zip(merged, range(limit), strict=False)]


def _over(tx: Tx, conditions: list[sa.ColumnElement[bool]], *, mark: _Mark | None, limit: int) -> list[str]:
    statement = sa.select(t.c.id).where(_is_over, *conditions).order_by(t.c.id.desc()).limit(limit)
    if mark is not None:
        statement = statement.where(t.c.id < mark.id)
    return list(tx.execute(statement).scalars())


def weigh_anew(tx: Tx, *, limit: int = 200) -> int:
    """Up to ``limit`` tickets from before there were points have theirs, and their circle; how many."""
    ids = list(tx.execute(_unweighed, {"most": limit}).scalars())
    for one in ids:
        tip = tickets.whole_tip(tx, one)
        values = tickets.weighed(tip) if tip is not None else {"season": urgency.NOWHERE}
        tx.execute(sa.update(t).where(t.c.id == one).values(**values))
    return len(ids)

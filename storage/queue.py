"""The queue: tickets in the order in which they cannot wait, read off an index.

Open urgent ones first, then the other open ones, each by its points (``flows.urgency``); what is over comes last, the
newest first. The points of the day are the same for all tickets of a region: each region is a list of its own in the
index, and the lists are merged here, so that no row is rewritten when time passes.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterator, Mapping
from typing import Any

import sqlalchemy as sa

from flows import urgency
from flows.tickets import OVER
from storage import searching, tickets
from storage.searching import ALL, Wanted
from storage.tables import IS_OPEN
from storage.tables import tickets as t
from storage.tickets import TicketSummary
from storage.unit import Tx

_is_open = sa.text(IS_OPEN)
_is_over = sa.text(f"NOT ({IS_OPEN})")  # so, and not by its statuses, the newest are read off an index
_of_key = (t.c.id, t.c.status, t.c.urgent, t.c.score, t.c.season)
SEASONS = (*urgency.SEASONS, "?")  # the last: written before there were points, and not yet looked at
_unweighed = sa.select(t.c.id).where(sa.text("season = '?'")).limit(sa.bindparam("most"))


Key = tuple[bool, bool, int, str]  # is open, is urgent, points, id: the greatest comes first


def page(
    tx: Tx, wanted: Wanted = ALL, *, bonus: Mapping[str, int], limit: int, before: str | None = None
) -> list[TicketSummary]:
    """So many tickets after ``before`` (an id). ``bonus``: points of the day by season."""
    mark = _mark(tx, before, bonus) if before else None
    numbers, conditions = searching.numbers(tx, wanted.text), wanted.conditions
    if numbers is not None and searching.are_few(numbers):
        keys = sorted((_key(row, bonus) for row in searching.each(tx, numbers, _of_key, conditions)), reverse=True)
        found = [key[-1] for key in keys if mark is None or key < mark][:limit]
        return tickets.summaries(tx, found)
    found = []
    if wanted.status not in OVER:
        for is_urgent in (True, False):
            passed = mark is not None and mark[:2] < (True, is_urgent)
            if len(found) < limit and not passed and wanted.urgent in (None, is_urgent):
                here = mark if mark is not None and mark[1] == is_urgent else None
                found += _open(tx, numbers, conditions, bonus, urgent=is_urgent, mark=here, limit=limit - len(found))
    if len(found) < limit and (wanted.status is None or wanted.status in OVER):
        statement = sa.select(t.c.id, t.c.number).where(_is_over, *conditions).order_by(t.c.id.desc())
        if mark is not None and not mark[0]:
            statement = statement.where(t.c.id < mark[-1])
        found += [row.id for row in searching.first(tx, statement, numbers, limit=limit - len(found))]
    return tickets.summaries(tx, found)


def _key(row: Any, bonus: Mapping[str, int]) -> Key:
    if row.status in OVER:
        return False, False, 0, row.id
    return True, row.urgent, row.score + bonus.get(row.season, 0), row.id


def _mark(tx: Tx, before: str, bonus: Mapping[str, int]) -> Key | None:
    row = tx.execute(sa.select(*_of_key).where(t.c.id == before)).first()
    return None if row is None else _key(row, bonus)


def _open(
    tx: Tx,
    numbers: Collection[int] | None,
    conditions: list[sa.ColumnElement[bool]],
    bonus: Mapping[str, int],
    *,
    urgent: bool,
    mark: Key | None,
    limit: int,
) -> list[str]:
    def of_season(season: str) -> Iterator[tuple[int, str]]:
        more = bonus.get(season, 0)
        here = (_is_open, t.c.urgent == urgent, t.c.season == season)
        statement = sa.select(t.c.score, t.c.id, t.c.number).where(*here, *conditions)
        if mark is not None:
            _, _, points, last = mark
            statement = statement.where(sa.tuple_(t.c.score, t.c.id) < sa.tuple_(points - more, last))
        statement = statement.order_by(t.c.score.desc(), t.c.id.desc())
        rows = searching.first(tx, statement, numbers, limit=limit)
        return iter([(row.score + more, row.id) for row in rows])

    merged = heapq.merge(*(of_season(one) for one in SEASONS), reverse=True)
    return [ticket_id for (_, ticket_id), _ in zip(merged, range(limit), strict=False)]


def weigh_anew(tx: Tx, *, limit: int = 200) -> int:
    """Up to ``limit`` tickets from before there were points have theirs, and their circle; how many."""
    ids = list(tx.execute(_unweighed, {"most": limit}).scalars())
    for one in ids:
        tip = tickets.whole_tip(tx, one)
        values = tickets.weighed(tip) if tip is not None else {"season": urgency.NOWHERE}
        tx.execute(sa.update(t).where(t.c.id == one).values(**values))
    return len(ids)

"""What a report takes from the counts of scans: of a day and a source, where a database has them.

Where nobody counts yet, or nobody did in those days, there is no number: not measured is not nought.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import sqlalchemy as sa

from storage.types import UtcDateTime
from storage.unit import Tx

SCAN = "scan"
# By name: the tables come with a migration of their own, and a database without them has reports all the same.
c = sa.table(
    "scans", sa.column("source"), sa.column("day", sa.Date()), sa.column("step"), sa.column("count", sa.Integer())
)
s = sa.table("sources", sa.column("name"), sa.column("commune"), sa.column("created_at", UtcDateTime()))


def counts(tx: Tx) -> bool:
    """Whether the database has counts of scans at all."""
    there = sa.inspect(tx.connection)
    return there.has_table(c.name) and there.has_table(s.name)


def scans(tx: Tx, last: date, *, first: date | None = None) -> Mapping[str, int] | None:
    """Scans by source from the day ``first``, or ever, through ``last``; None where nobody counted yet by then."""
    if not counts(tx):
        return None
    begun = tx.execute(sa.select(sa.func.min(c.c.day))).scalar()
    made = tx.execute(sa.select(sa.func.min(s.c.created_at, type_=UtcDateTime()))).scalar()
    since = min((one for one in (begun, made.date() if made else None) if one is not None), default=None)
    if since is None or since > last:
        return None
    query = sa.select(c.c.source, sa.func.sum(c.c.count).label("number")).where(c.c.step == SCAN, c.c.day <= last)
    query = query if first is None else query.where(c.c.day >= first)
    return {row.source: int(row.number) for row in tx.execute(query.group_by(c.c.source))}


def communes(tx: Tx) -> Mapping[str, str]:
    """Where each source hangs, where somebody wrote that down."""
    if not counts(tx):
        return {}
    return {row.name: row.commune for row in tx.execute(sa.select(s.c.name, s.c.commune)) if row.commune}

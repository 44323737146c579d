"""What a report takes from the counts of scans: of a day and a source (``storage.sources``).

Where no poster hung and nothing was counted by then, there is no number: not measured is not nought.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta, tzinfo

import sqlalchemy as sa

from storage import sources
from storage.tables import scans as c
from storage.tables import sources as s
from storage.types import UtcDateTime
from storage.unit import Tx


def scans(tx: Tx, last: date, *, zone: tzinfo, first: date = date.min) -> Mapping[str, int] | None:
    """Scans by source from the day ``first`` through ``last``; None where nobody counted yet by then."""
    begun = tx.execute(sa.select(sa.func.min(c.c.day))).scalar()
    hung = tx.execute(sa.select(sa.func.min(s.c.created_at, type_=UtcDateTime()))).scalar()
    since = min(
        (one for one in (begun, hung.astimezone(zone).date() if hung else None) if one is not None), default=None
    )
    if since is None or since > last:
        return None
    return sources.scans(tx, first, last + timedelta(days=1))


def communes(tx: Tx) -> Mapping[str, str]:
    """Where each source hangs, where somebody wrote that down."""
    return {one.name: one.commune for one in sources.all_of(tx) if one.commune}

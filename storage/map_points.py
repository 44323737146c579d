"""What the desk's map shows: the circle of each ticket, of its position or of the commune that was named.

Columns that ``storage.tickets`` keeps beside the tip; nothing is opened, and what is withheld was never in them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from storage import tickets
from storage.tables import tickets as t
from storage.unit import Tx

_is_on_map = sa.text("map_lat IS NOT NULL")
_columns = (
    *(t.c.code, t.c.map_lat.label("lat"), t.c.map_lon.label("lon"), t.c.map_radius_m.label("radius_m")),
    *(t.c.kind, t.c.status, t.c.urgent, t.c.martyr_name),
)


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A ticket's circle."""

    code: str
    lat: float
    lon: float
    radius_m: float
    kind: str
    status: str
    urgent: bool
    martyr_name: str


def points(tx: Tx, *, limit: int, **wanted: Any) -> list[MapPoint]:
    """The newest so many. ``wanted``: as ``tickets.search`` says."""
    conditions = tickets.conditions(tx, **wanted)
    statement = sa.select(*_columns).where(_is_on_map, *conditions).order_by(t.c.id.desc()).limit(limit)
    return [MapPoint(**row._mapping) for row in tx.execute(statement)]

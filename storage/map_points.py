"""What the desk's map shows: the circle of each ticket, of its position or of the commune that was named.

Columns that ``storage.tickets`` keeps beside the tip; nothing is opened, and what is withheld was never in them.
"""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from storage import searching
from storage.searching import ALL, Wanted
from storage.tables import tickets as t
from storage.unit import Tx

_is_on_map = sa.literal_column("map_lat IS NOT NULL", sa.Boolean)  # in the very words of its partial index
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


def points(tx: Tx, wanted: Wanted = ALL, *, limit: int) -> list[MapPoint]:
    """The newest so many."""
    numbers, conditions = searching.numbers(tx, wanted.text), [_is_on_map, *wanted.conditions]
    if numbers is not None and searching.are_few(numbers):
        rows = searching.each(tx, numbers, (*_columns, t.c.id), conditions)
        rows = sorted(rows, key=lambda row: row.id, reverse=True)[:limit]
    else:
        statement = sa.select(*_columns, t.c.number).where(*conditions).order_by(t.c.id.desc())
        rows = searching.first(tx, statement, numbers, limit=limit)
    return [MapPoint(*row[: len(_columns)]) for row in rows]

"""Cursors: named values to go on from (a polling offset, the new id of an upgraded group)."""

from __future__ import annotations

import sqlalchemy as sa

from storage.tables import cursors as t
from storage.unit import Tx
from storage.upsert import insert

_get = sa.select(t.c.value).where(t.c.name == sa.bindparam("of_name"))
_set = insert(t)
_set = _set.on_conflict_do_update(index_elements=["name"], set_={"value": _set.excluded.value})


def get(tx: Tx, name: str) -> str | None:
    row = tx.execute(_get, {"of_name": name}).first()
    return None if row is None else str(row.value)


def set(tx: Tx, name: str, value: str) -> None:  # noqa: A001
    tx.execute(_set, {"name": name, "value": value})


def delete(tx: Tx, name: str) -> None:
    """There is none of this name any more."""
    tx.execute(sa.delete(t).where(t.c.name == name))

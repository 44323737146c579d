"""Alarms that stand until somebody has repaired what they tell of: shown on every page of the desk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage.tables import alarms as t
from storage.unit import Tx

_all = sa.select(t).order_by(t.c.since, t.c.name)
_find = sa.select(t).where(t.c.name == sa.bindparam("of_name"))
_clear = sa.delete(t).where(t.c.name == sa.bindparam("of_name"))


@dataclass(frozen=True, slots=True)
class Alarm:
    """``name``: one alarm of a name stands at a time. ``what``: a key of ``alarm-...``; ``detail`` its argument."""

    name: str
    what: str
    detail: str
    since: datetime


def stand(tx: Tx, name: str, what: str, *, detail: str = "", at: datetime) -> bool:
    """The alarm stands. True where it did not before, or told something else: then the team must be told."""
    was = find(tx, name)
    if was is not None and (was.what, was.detail) == (what, detail):
        return False
    if was is not None:
        tx.execute(_clear, {"of_name": name})
    tx.execute(sa.insert(t), {"name": name, "what": what, "detail": detail[:300], "since": at})
    tx.ring("tickets")
    return True


def over(tx: Tx, name: str) -> bool:
    """What it told of is repaired. True where it stood."""
    ended = tx.execute(_clear, {"of_name": name}).rowcount == 1
    if ended:
        tx.ring("tickets")
    return ended


def find(tx: Tx, name: str) -> Alarm | None:
    row = tx.execute(_find, {"of_name": name}).first()
    return None if row is None else Alarm(**row._mapping)


def standing(tx: Tx) -> list[Alarm]:
    """All that stand, oldest first."""
    return [Alarm(**row._mapping) for row in tx.execute(_all)]

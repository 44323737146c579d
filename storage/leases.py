"""Leases: what only one process may do at a time, and for how long nobody else may."""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa

from storage.tables import leases as t
from storage.unit import Tx
from storage.upsert import insert

_take = insert(t)
_take = _take.on_conflict_do_update(
    index_elements=["name"],
    set_={"holder": _take.excluded.holder, "until": _take.excluded.until},
    where=sa.or_(
        t.c.holder == _take.excluded.holder,
        t.c.until <= sa.bindparam("now", type_=t.c.until.type),
        # Nobody takes one for so long: the clock went back since.
        t.c.until > sa.bindparam("never", type_=t.c.until.type),
    ),
)
_release = sa.delete(t).where(t.c.name == sa.bindparam("of_name"), t.c.holder == sa.bindparam("of_holder"))


def bell(name: str) -> str:
    """What is rung when the lease is given back."""
    return f"lease:{name}"


def take(tx: Tx, name: str, *, holder: str, now: datetime, seconds: float) -> bool:
    """True where the holder has it until ``now + seconds``: it was free, run out, or the holder's own already."""
    until, never = now + timedelta(seconds=seconds), now + timedelta(seconds=2 * seconds)
    values = {"name": name, "holder": holder, "until": until, "now": now, "never": never}
    return tx.execute(_take, values).rowcount == 1


def holder_of(tx: Tx, name: str) -> str:
    """Who had it last, "" where nobody has; it may have run out."""
    return str(tx.execute(sa.select(t.c.holder).where(t.c.name == name)).scalar() or "")


def release(tx: Tx, name: str, *, holder: str) -> None:
    """The holder has it no more; nothing where somebody else has it."""
    if tx.execute(_release, {"of_name": name, "of_holder": holder}).rowcount:
        tx.ring(bell(name))


def beginning(tx: Tx, prefix: str) -> dict[str, datetime]:
    """Until when each holder has a lease whose name begins so, run out or not."""
    begins = t.c.name.startswith(prefix, autoescape=True)
    return {row.holder: row.until for row in tx.execute(sa.select(t).where(begins))}

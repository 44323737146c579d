"""Which keys each running process has: a rotation goes on only once all of them open what the newest key seals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa

from storage import cursors
from storage.tables import cursors as t
from storage.unit import Tx

TOLD_EVERY = timedelta(seconds=60)
_SILENT_AFTER = 2.5 * TOLD_EVERY  # a process of another host, of which nothing else is known, is no more
_PREFIX = "keys of "


@dataclass(frozen=True, slots=True)
class KeyHolder:
    """A process and the names of its keys, newest first."""

    holder: str
    ids: tuple[str, ...]


def tell(tx: Tx, holder: str, ids: Sequence[str], *, at: datetime) -> None:
    """The process has these keys; to be said again while it lives, at least every ``TOLD_EVERY``."""
    cursors.set(tx, _PREFIX + holder, f"{at.isoformat()} {','.join(ids)}")


def leave(tx: Tx, holder: str) -> None:
    """The process is no more."""
    tx.execute(sa.delete(t).where(t.c.name == _PREFIX + holder))


def living(
    tx: Tx, *, now: datetime, is_gone: Callable[[str], bool], is_elsewhere: Callable[[str], bool]
) -> list[KeyHolder]:
    """The processes that have keys now; those that ended without a word are forgotten."""
    found = []
    for row in tx.execute(sa.select(t).where(t.c.name.startswith(_PREFIX, autoescape=True)).order_by(t.c.name)).all():
        holder = row.name.removeprefix(_PREFIX)
        at, _, ids = row.value.partition(" ")
        is_silent = datetime.fromisoformat(at) < now - _SILENT_AFTER
        if is_gone(holder) or (is_elsewhere(holder) and is_silent):
            leave(tx, holder)
        else:
            found.append(KeyHolder(holder, tuple(ids.split(","))))
    return found

"""The figures that say whether the program keeps up: what waits, and for how long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage.tables import alarms, outbox, raw_updates, tickets
from storage.types import RawState, UtcDateTime
from storage.unit import Tx

_depth = sa.select(sa.func.count()).select_from(outbox)
_due_first = sa.select(sa.func.min(outbox.c.due_at, type_=UtcDateTime()))
_dead_letters = sa.select(sa.func.count()).select_from(raw_updates).where(raw_updates.c.state == RawState.FAILED)
_alarms = sa.select(sa.func.count()).select_from(alarms)
_unanswered = sa.select(sa.func.min(tickets.c.created_at, type_=UtcDateTime())).where(
    tickets.c.first_answer_at.is_(None), tickets.c.status.not_in(("closed", "duplicate"))
)


@dataclass(frozen=True, slots=True)
class Figures:
    """Ages are seconds, 0 where nothing waits."""

    outbox_depth: int
    outbox_age: float
    dead_letters: int
    unanswered_age: float
    standing_alarms: int


def read(tx: Tx, now: datetime) -> Figures:
    """The figures of this moment."""
    return Figures(
        outbox_depth=tx.execute(_depth).scalar_one(),
        outbox_age=_age(tx.execute(_due_first).scalar_one(), now),
        dead_letters=tx.execute(_dead_letters).scalar_one(),
        unanswered_age=_age(tx.execute(_unanswered).scalar_one(), now),
        standing_alarms=tx.execute(_alarms).scalar_one(),
    )


def _age(since: datetime | None, now: datetime) -> float:
    return 0.0 if since is None else max(0.0, (now - since).total_seconds())

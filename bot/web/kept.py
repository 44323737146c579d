"""What of a talk is still there: a page drops the rest, so that what was erased is gone from the open page too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from storage.tables import messages as m
from storage.types import Direction
from storage.unit import Tx

MOST = 200  # as many as a page is shown at first
_ids = (
    sa.select(m.c.id)
    .where(m.c.conversation_id == sa.bindparam("conversation_id"), m.c.direction != Direction.NOTE)
    .order_by(m.c.id.desc())
    .limit(MOST)
)


@dataclass(frozen=True, slots=True)
class Kept:
    """The latest messages. ``since``: the first one from which they are complete, "" where these are all."""

    ids: tuple[str, ...] = ()
    since: str = ""

    def has_lost(self, earlier: Kept) -> bool:
        """Whether something that was there ``earlier`` is not there any more."""
        here = set(self.ids)
        return any(one not in here and one >= self.since for one in earlier.ids)

    def as_json(self) -> Mapping[str, Any]:
        return {"since": self.since, "ids": self.ids}


def read(tx: Tx, conversation_id: str) -> Kept:
    """What there is of the talk now."""
    ids = tuple(reversed(tx.execute(_ids, {"conversation_id": conversation_id}).scalars().all()))
    return Kept(ids=ids, since=ids[0] if len(ids) == MOST else "")

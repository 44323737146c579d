"""Replies that the team has ready, each in one language. Nothing of a person stands in them, so they are in clear."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage.tables import canned_replies as c
from storage.unit import Tx


@dataclass(frozen=True, slots=True)
class CannedReply:
    """``origin``: which of the program's own it stands for, "" for one of the team's. No ``text``: not offered."""

    id: str
    language: str
    origin: str
    title: str
    text: str


def all_of(tx: Tx) -> list[CannedReply]:
    """Every one, by title."""
    columns = (c.c.id, c.c.language, c.c.origin, c.c.title, c.c.text)
    return [CannedReply(**row._mapping) for row in tx.execute(sa.select(*columns).order_by(c.c.title, c.c.id))]


def save(
    tx: Tx, *, reply_id: str = "", language: str, origin: str, title: str, text: str, operator_id: str, at: datetime
) -> bool:
    """The reply reads so; a new one where there is no id. False where there is none of that id."""
    values = {"title": title, "text": text, "updated_at": at, "operator_id": operator_id or None}
    if reply_id:
        return tx.execute(sa.update(c).where(c.c.id == reply_id).values(**values)).rowcount > 0
    tx.execute(sa.insert(c).values(id=tx.new_id(), language=language, origin=origin, **values))
    return True


def remove(tx: Tx, reply_id: str) -> bool:
    """It is gone; the program's own is offered again where it stood for one."""
    return tx.execute(sa.delete(c).where(c.c.id == reply_id)).rowcount > 0

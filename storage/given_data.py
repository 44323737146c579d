"""Files that were made for a person of what is kept of them: given, and gone after a while."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from storage import media
from storage.tables import attachments as t
from storage.types import OWN_DATA
from storage.unit import Tx


def since(tx: Tx, conversation_id: str, moment: datetime) -> bool:
    """Whether the person was given some since then."""
    theirs = (t.c.conversation_id == conversation_id, t.c.channel == OWN_DATA, t.c.at >= moment)
    return tx.execute(sa.select(t.c.id).where(*theirs).limit(1)).first() is not None


def forget(tx: Tx, *, before: datetime) -> tuple[str, ...]:
    """Those from before are gone; the SHA-256 of what nobody has any more, for the caller to delete."""
    old = sa.delete(t).where(t.c.channel == OWN_DATA, t.c.at < before).returning(t.c.sha256)
    return media.unused(tx, (row.sha256 for row in tx.execute(old).all()))

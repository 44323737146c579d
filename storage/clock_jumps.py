"""What a clock that was put back does to what waits: it would wait as much longer, and must not."""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa

from storage.tables import attachments, group_views, lookups, outbox, ticket_news, webhooks
from storage.types import AttachmentState, OutboxState
from storage.unit import Tx

KEPT = "clock"  # the cursor with the last time that was seen
# What waits for a moment, and is short of nothing where that comes a little early. Not terms of the law, nor the hours
# of reminders: an hour more is nothing to those, and an hour less would be wrong.
_WAITING = (
    (outbox, outbox.c.id, outbox.c.state == OutboxState.WAITING),
    (attachments, attachments.c.id, attachments.c.state == AttachmentState.WAITING),
    (lookups, lookups.c.id, sa.true()),
    (ticket_news, ticket_news.c.ticket_id, sa.true()),
    (group_views, group_views.c.id, sa.true()),
    (webhooks, webhooks.c.id, sa.true()),
)


def shift(tx: Tx, *, now: datetime, by: timedelta) -> int:
    """What waits for a later moment waits as long as it would have before the clock went back; the number of rows."""
    count = 0
    for table, key, waits in _WAITING:
        found = sa.select(key.label("key"), table.c.due_at).where(waits, table.c.due_at > now)
        rows = [{"row_key": row.key, "new_due_at": max(now, row.due_at - by)} for row in tx.execute(found)]
        if rows:
            moved = sa.update(table).where(key == sa.bindparam("row_key"))
            tx.execute(moved.values(due_at=sa.bindparam("new_due_at")), rows)
        count += len(rows)
    if count:
        for bell in ("outbox", "media", "group"):
            tx.ring(bell)
    return count

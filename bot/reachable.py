"""Whether a person can be written to, as it follows from what they did: part of every turn on a limited channel."""

from __future__ import annotations

from datetime import datetime, timedelta

from flows import events
from flows.rules import Rules
from storage import broadcasts, outbox, reply_windows
from storage.unit import Tx

BELIEVED = timedelta(days=30)  # an older time, or one in the future, is a damaged one


def heard(tx: Tx, rules: Rules, conversation_id: str, event: events.Event, *, at: datetime) -> None:
    """The reply window is what it is after this event; what was held back for it goes out first."""
    if rules.channel(event.channel).free_for is None:
        return
    if isinstance(event.what, events.BlockChanged) and event.what.blocked:
        reply_windows.unfollowed(tx, conversation_id)
    elif not isinstance(event.what, events.SILENT):
        reply_windows.turned_to_us(tx, conversation_id, at=_moment(event.sent_at, at))
        outbox.release(tx, conversation_id, at=at)
        broadcasts.reopen(tx, conversation_id)


def _moment(sent_at: datetime | None, at: datetime) -> datetime:
    return sent_at if sent_at is not None and at - BELIEVED < sent_at <= at else at

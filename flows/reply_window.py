"""How long a person may still be written to, on a channel that limits it. Pure.

Zalo OA, consultation messages: free for 48 hours after the person last turned to the account, billed until the
seventh day, refused afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from flows.capabilities import Capabilities


class State(StrEnum):
    """What sending costs now."""

    FREE = "free"
    PAID = "paid"  # possible, and billed
    CLOSED = "closed"
    UNFOLLOWED = "unfollowed"
    USED_UP = "used_up"  # no free reply is left


@dataclass(frozen=True, slots=True)
class Outlook:
    """``until``: when this state ends by itself; ``replies_left`` where the platform told."""

    state: State
    until: datetime | None
    replies_left: int | None = None

    def may_send(self, *, pays: bool) -> bool:
        """Whether a message is worth a try now; ``pays``: the account has money for it."""
        return self.state in (State.FREE, State.UNFOLLOWED) or (pays and self.state in (State.PAID, State.USED_UP))


def outlook(
    channel: Capabilities, *, last_at: datetime, replies_left: int | None, unfollowed: bool, now: datetime
) -> Outlook | None:
    """What may be sent to a person who turned to us at ``last_at``; None on a channel without limits.

    Where the account does not pay, everything ends with the free time.
    """
    if channel.free_for is None:
        return None
    closes = last_at + ((channel.open_for if channel.pays else None) or channel.free_for)
    if unfollowed:
        return Outlook(State.UNFOLLOWED, None)
    if now >= closes:
        return Outlook(State.CLOSED, None)
    if now >= last_at + channel.free_for:
        return Outlook(State.PAID, closes)
    state = State.USED_UP if replies_left == 0 else State.FREE
    return Outlook(state, last_at + channel.free_for, replies_left)


def hours_left(outlook: Outlook, now: datetime) -> int:
    """Whole hours until the state ends, 0 in the last one."""
    return 0 if outlook.until is None else max(0, int((outlook.until - now) / timedelta(hours=1)))

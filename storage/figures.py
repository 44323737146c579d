"""The figures that say whether the program keeps up: what waits, and for how long.

Each statement looks at what is open, by an index or in a small table, never at all that ever was: the cost stays the
same however many tickets there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

import sqlalchemy as sa

from flows.tickets import ANSWER
from storage.tables import alarms, attachments, conversations, grants, outbox, raw_updates, ticket_terms
from storage.types import AttachmentState, UtcDateTime
from storage.unit import Tx

_now = sa.bindparam("now", type_=UtcDateTime())
# A try that failed moves a row's hour of sending on; how long it has waited is then said by its id.
_outbox = sa.select(
    outbox.c.channel,
    outbox.c.state,
    sa.func.count().label("number"),
    sa.func.min(sa.case((outbox.c.attempts == 0, outbox.c.due_at)), type_=UtcDateTime()).label("due"),
    sa.func.min(sa.case((outbox.c.attempts > 0, outbox.c.id))).label("tried"),
).group_by(outbox.c.channel, outbox.c.state)
_due_first = sa.select(sa.func.min(outbox.c.due_at, type_=UtcDateTime()))
# A literal, as in the index: with a parameter in its place the index would not be used.
_dead_letters = sa.select(sa.func.count()).select_from(raw_updates).where(sa.text("state = 'failed'"))
_alarms = sa.select(sa.func.count()).select_from(alarms)
_unanswered = sa.select(sa.func.min(ticket_terms.c.since, type_=UtcDateTime())).where(ticket_terms.c.what == ANSWER)
_timers = sa.select(sa.func.min(conversations.c.wake_at, type_=UtcDateTime())).where(conversations.c.wake_at <= _now)
_OPEN_FILES = (AttachmentState.WAITING, AttachmentState.FETCHING, AttachmentState.FAILED)
_files = (
    sa.select(attachments.c.state, sa.func.count().label("number"))
    .where(attachments.c.state.in_(_OPEN_FILES))
    .group_by(attachments.c.state)
)
_first_file = sa.select(sa.func.min(attachments.c.at, type_=UtcDateTime())).where(
    attachments.c.state.in_((AttachmentState.WAITING, AttachmentState.FETCHING))
)
_grants = sa.select(grants.c.account, grants.c.access_until, grants.c.refresh_until, grants.c.updated_at)


@dataclass(frozen=True, slots=True)
class Waiting:
    """Messages of one channel. ``age``: how many seconds the first of them is late."""

    states: Mapping[str, int] = field(default_factory=dict)
    age: float = 0.0


@dataclass(frozen=True, slots=True)
class Tokens:
    """Seconds since the pair came, and until each of its tokens ends; negative once that is over."""

    age: float
    access_left: float
    refresh_left: float


@dataclass(frozen=True, slots=True)
class Figures:
    """Ages are seconds, 0 where nothing waits. ``tokens``: of the account that was renewed last."""

    outbox: Mapping[str, Waiting]
    dead_letters: int
    unanswered_age: float
    standing_alarms: int
    timers_late: float
    files: Mapping[str, int]
    files_age: float
    tokens: Tokens | None

    @property
    def outbox_depth(self) -> int:
        """Messages that wait to be sent, on all channels."""
        return sum(sum(one.states.values()) for one in self.outbox.values())


def read(tx: Tx, now: datetime) -> Figures:
    """The figures of this moment."""
    return Figures(
        outbox=_by_channel(tx.execute(_outbox).all(), now),
        dead_letters=tx.execute(_dead_letters).scalar_one(),
        unanswered_age=_age(tx.execute(_unanswered).scalar_one(), now),
        standing_alarms=tx.execute(_alarms).scalar_one(),
        timers_late=_age(tx.execute(_timers, {"now": now}).scalar_one(), now),
        files={state.value: 0 for state in _OPEN_FILES}
        | {row.state.value: row.number for row in tx.execute(_files).all()},
        files_age=_age(tx.execute(_first_file).scalar_one(), now),
        tokens=_tokens(tx.execute(_grants).all(), now),
    )


def outbox_age(tx: Tx, now: datetime) -> float:
    """How long the message due first has been due."""
    return _age(tx.execute(_due_first).scalar_one(), now)


def _by_channel(rows: Iterable[sa.Row[tuple[object, ...]]], now: datetime) -> dict[str, Waiting]:
    found: dict[str, Waiting] = {}
    for row in rows:
        before = found.get(row.channel, Waiting())
        age = max(before.age, _age(row.due, now), _age(_made_at(row.tried), now))
        found[row.channel] = Waiting({**before.states, row.state.value: row.number}, age)
    return found


def _made_at(row_id: str | None) -> datetime | None:
    # ``storage.ids``: twelve digits of milliseconds come first.
    return None if row_id is None else datetime.fromtimestamp(int(row_id[:12], 16) / 1000, UTC)


def _tokens(rows: Iterable[sa.Row[tuple[object, ...]]], now: datetime) -> Tokens | None:
    newest = max(rows, key=lambda row: row.updated_at, default=None)
    if newest is None:
        return None
    left = ((one - now).total_seconds() for one in (newest.access_until, newest.refresh_until))
    return Tokens(_age(newest.updated_at, now), *left)


def _age(since: datetime | None, now: datetime) -> float:
    return 0.0 if since is None else max(0.0, (now - since).total_seconds())

"""A turn is a transaction: raw update, new state, what was said, ticket and what is to be sent, in one commit.

Promises, for every update of every channel: it is kept before anybody is told 200; a redelivery changes nothing; a
turn that raises leaves the update as *failed* and nothing else, blocks nobody, and ``again`` takes it after the repair.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol, assert_never

import structlog
from sqlalchemy.exc import OperationalError

from bot import applying, arrivals, observe, origins, reachable, tracing, unused_files
from bot.channels.base import PERSONAL, Arrived, Ignored, NeedsRepair, Read, Several, TeamUpdate, Warned
from bot.context import Context
from bot.desk import alarm
from flows import machine
from flows.events import Event
from storage import alarms, conversations, inbox, messages
from storage.crypto import KeyRing
from storage.engine import StoreClosed, TransactionLost
from storage.inbox import FailedUpdate
from storage.outbox import Sending
from storage.tickets import CodeTaken
from storage.unit import Tx

log = structlog.get_logger(__name__)

TRIES_FOR_A_CODE = 5
UPDATE = "update-"  # begins the name of an alarm about updates that wait for a repair
AWAY = (OperationalError, StoreClosed, TransactionLost)  # the database, not the update: nothing was kept


class Codec(Protocol):
    """Reads a platform's JSON. Pure; raises what it likes on what the platform never sends."""

    def __call__(self, body: Mapping[str, Any], /, *, at: datetime, seed: int) -> Read: ...


class TeamSide(alarm.Hears, Protocol):
    """Where the team's own updates are taken as well. All are units of work."""

    def read(self, tx: Tx, update: TeamUpdate, at: datetime, /) -> None:
        """An update of the team's side has had its effect."""

    def tell_of_failure(self, tx: Tx, at: datetime, /) -> None:
        """An update became a dead letter."""


@dataclass(frozen=True, slots=True)
class Taken:
    """``kept``: new, and stored (False: it was there already). ``failed``: kept as a dead letter."""

    kept: bool
    failed: bool = False


class _Queues:
    """One turn of a person at a time: whoever sends a thousand messages at once has one of them before the writer."""

    def __init__(self) -> None:
        self._of: dict[tuple[str, str], tuple[asyncio.Lock, list[None]]] = {}

    @asynccontextmanager
    async def turn_of(self, channel: str, person: str) -> AsyncIterator[None]:
        """Held while the person's turn is taken; those who wait come in the order in which they asked."""
        if not person:
            yield
            return
        lock, waiting = self._of.setdefault((channel, person), (asyncio.Lock(), []))
        waiting.append(None)
        try:
            async with lock:
                yield
        finally:
            waiting.pop()
            if not waiting:
                del self._of[channel, person]


@dataclass(frozen=True, slots=True)
class _Done:
    kept: bool
    sendings: tuple[Sending, ...] = ()
    blobs: tuple[str, ...] = ()


class Turns:
    """``deliver`` gets rows of ``delivered_channels`` claimed for this process's own sender.

    ``delivers`` says whether that sender sends there now, else rows wait in the table for whoever does.
    """

    def __init__(
        self,
        context: Context,
        codecs: Mapping[str, Codec],
        *,
        team: TeamSide | None = None,
        deliver: Callable[[tuple[Sending, ...]], None] | None = None,
        delivered_channels: frozenset[str] = frozenset(),
        delivers: Callable[[str], bool] = lambda _channel: True,
    ) -> None:
        self._context = context
        self._codecs = codecs
        self._team = team
        self._deliver = deliver
        self._delivered_channels = delivered_channels
        self._delivers = delivers
        self._queues = _Queues()

    async def take(
        self,
        channel: str,
        external_id: str,
        body: str,
        *,
        form: Mapping[str, Any] | None = None,
        event: Read | None = None,
        at: datetime | None = None,
    ) -> Taken:
        """Take an update once and for all. Raises only where the database cannot be had, when nothing was kept.

        ``form``: the body as JSON, where it was read already; ``event``: what it says, where that is known;
        ``at``: when it came, where that is not now. Goes on to its end also where the caller is cancelled: what the
        turn claimed for the sender must reach it.
        """
        return await asyncio.shield(asyncio.ensure_future(self._take(channel, external_id, body, form, event, at)))

    def whose(self, channel: str, external_id: str, body: str, *, at: datetime) -> str:
        """Whose update it is, "" where it is of nobody or cannot be read."""
        try:
            return _person(self._read(channel, external_id, json.loads(body), at))
        except Exception:  # whatever is wrong with it: ``take`` says so
            return ""

    @tracing.traced("turn", lambda _self, channel, *_: channel)
    async def _take(
        self,
        channel: str,
        external_id: str,
        body: str,
        form: Mapping[str, Any] | None,
        event: Read | None,
        came_at: datetime | None,
    ) -> Taken:
        started = time.perf_counter()
        at = came_at or self._context.now()
        external_id, *older = _names(self._context.keys, channel, external_id)
        outcome, person = "done", ""
        try:
            read = event or self._read(channel, external_id, json.loads(body) if form is None else form, at)
            person = _person(read)
            if isinstance(read, Ignored):
                log.info("an update asks for nothing", channel=channel, why=read.why)
            async with self._queues.turn_of(channel, person):
                done = await self._write(channel, external_id, body, read, at, older=older)
            outcome = "done" if done.kept else "duplicate"
        except AWAY:
            raise
        except Exception as error:  # whatever is wrong with one update, the next person must not wait for it
            await self._keep_failed(channel, external_id, body, at, error, person=person)
            outcome = "failed"
            return Taken(kept=True, failed=True)
        finally:
            tracing.outcome(outcome)
            observe.turn(channel, outcome, time.perf_counter() - started)
        await self._after(done)
        return Taken(kept=done.kept)

    async def again(self, failed: FailedUpdate) -> bool:
        """Take a dead letter again, in the place of its failure. True where it went through this time."""
        try:
            read = self._read(failed.channel, failed.external_id, json.loads(failed.body), failed.at)
            done = await self._write(failed.channel, failed.external_id, failed.body, read, failed.at, failed=failed)
        except AWAY:
            raise
        except Exception as error:
            log.warning("a failed turn failed again", channel=failed.channel, error=_kind(error))
            return False
        await self._after(done)
        return True

    def _read(self, channel: str, external_id: str, form: Mapping[str, Any], at: datetime) -> Read:
        return self._codecs[channel](form, at=at, seed=self._seed(channel, external_id, 0))

    def _seed(self, channel: str, external_id: str, attempt: int) -> int:
        """Unguessable, yet always the same for one update: so that a turn can be replayed, ticket code and all."""
        digest = self._context.keys.index(f"seed:{channel}:{external_id}:{attempt}")
        return int.from_bytes(hashlib.sha256(digest).digest()[:8], "big") >> 1

    @tracing.traced("write")
    async def _write(
        self,
        channel: str,
        external_id: str,
        body: str,
        read: Read,
        at: datetime,
        *,
        failed: FailedUpdate | None = None,
        older: Sequence[str] = (),
    ) -> _Done:
        for attempt in range(TRIES_FOR_A_CODE):
            if isinstance(read, Event) and (attempt or not read.seed):  # a codec's event has its first seed already
                read = replace(read, seed=self._seed(channel, external_id, attempt))
            elif isinstance(read, Several):
                seed = self._seed(channel, external_id, attempt)
                read = Several(tuple(replace(one, seed=seed + number) for number, one in enumerate(read.events)))
            turn = _Turn(self, channel, external_id, body, read, at, failed, older)
            try:
                return await self._context.store.write(turn, urgent=True, lane=_lane(channel, read))
            except CodeTaken:
                continue
        raise CodeTaken

    async def _keep_failed(
        self, channel: str, external_id: str, body: str, at: datetime, error: Exception, *, person: str
    ) -> None:
        log.error("a turn failed", channel=channel, update=external_id, error=_kind(error), at=observe.where(error))
        if isinstance(error, NeedsRepair):
            person = person or error.person

        def keep(tx: Tx) -> None:
            inbox.keep_failed(tx, channel, external_id, person=person, body=body, at=at, error=_kind(error))
            if self._team is not None:
                self._team.tell_of_failure(tx, at)
            if isinstance(error, NeedsRepair):
                alarm.stands(tx, self._team, UPDATE + _kind(error), error.alarm, at=at)

        await self._context.store.write(keep)

    async def _after(self, done: _Done) -> None:
        if done.sendings and self._deliver is not None:
            self._deliver(done.sendings)
        if done.blobs:
            await unused_files.delete(self._context, done.blobs)

    def unit(
        self,
        tx: Tx,
        channel: str,
        external_id: str,
        body: str,
        read: Read,
        at: datetime,
        failed: FailedUpdate | None,
        *,
        older: Sequence[str] = (),
    ) -> _Done:
        """The one transaction of a turn."""
        person = _person(read)
        of_nobody = _is_of_nobody(tx, channel, read)
        if of_nobody:
            person, body = "", ""
        if failed is not None:
            if not inbox.settle(tx, failed.id, channel, person=person):
                return _Done(kept=False)
            alarms.over(tx, UPDATE + failed.error)
        elif not inbox.keep(tx, channel, external_id, person=person, body=body, at=at, older=older):
            return _Done(kept=False)
        if of_nobody:
            return _Done(kept=True)
        match read:
            case Ignored():
                return _Done(kept=True)
            case TeamUpdate():
                if self._team is not None:
                    self._team.read(tx, read, at)
                return _Done(kept=True)
            case Arrived():
                arrivals.take(tx, self._context.rules, read, at=at)
                return _Done(kept=True)
            case Warned():
                alarm.stands(tx, self._team, alarm.of_sending(read.channel), read.what, at=at)
                return _Done(kept=True)
            case Several():
                return _together([self._step(tx, one, at) for one in read.events])
            case Event():
                return self._step(tx, read, at)
            case _:
                assert_never(read)

    def _step(self, tx: Tx, event: Event, at: datetime) -> _Done:
        """One step of the conversation, and everything that follows from it."""
        conversation_id, before = conversations.load(tx, event.channel, event.user, at=at)
        if len(before.tickets) > 1 and not event.about:
            event = replace(event, about=messages.spoken_of(tx, conversation_id, reply_to=event.reply_to))
        event = origins.looked_up(tx, event)
        reachable.heard(tx, self._context.rules, conversation_id, event, at=at)
        after, effects = machine.step(before, event, self._context.answers.over(self._context.rules))
        conversations.save(tx, conversation_id, after)
        origins.count(tx, event, before, after, zone=self._context.settings.zone)
        applied = applying.apply(
            tx,
            self._context,
            applying.Step(conversation_id, event, before, after, effects),
            claimed_by=self._context.holder if self._is_delivered(event.channel) else None,
        )
        if applied.loop:
            alarm.raised("loop", channel=event.channel, conversation=conversation_id)
            if self._team is not None:
                tx.alone()
                self._team.tell_of_alarm(tx, "loop", event.channel, at)
        if self._team is not None and applied.alarms:
            tx.alone()
            for ticket_id, what in applied.alarms:
                self._team.tell_on_ticket(tx, ticket_id, what, at)
        return _Done(True, applied.sendings, applied.blobs)

    def _is_delivered(self, channel: str) -> bool:
        return channel in self._delivered_channels and self._delivers(channel)


@dataclass(frozen=True, slots=True)
class _Turn:
    """A unit of work for the store."""

    turns: Turns
    channel: str
    external_id: str
    body: str
    read: Read
    at: datetime
    failed: FailedUpdate | None
    older: Sequence[str]  # names by older keys, under which it may have been kept

    def __call__(self, tx: Tx) -> _Done:
        return self.turns.unit(
            tx, self.channel, self.external_id, self.body, self.read, self.at, self.failed, older=self.older
        )


def _names(keys: KeyRing, channel: str, key: str) -> list[str]:
    """Under which id an update is kept: its key, or the digest of one that names a person, by every key, newest first.

    The others are where it was kept before a rotation, should it come again.
    """
    if not key.startswith(PERSONAL):
        return [key]
    return [f"d.{one.hex()}" for one in keys.indexes(f"update:{channel}:{key}")]


def _is_of_nobody(tx: Tx, channel: str, read: Read) -> bool:
    """Whether this is about a person of whom nothing is kept, and says nothing new of them.

    A wake-up or a receipt may come after somebody was forgotten: it must not bring them back.
    """
    if not (isinstance(read, Arrived) or (isinstance(read, Event) and channel in inbox.OURS)):
        return False
    return conversations.find(tx, read.channel, read.user) is None


def _together(done: Sequence[_Done]) -> _Done:
    return _Done(
        kept=True,
        sendings=tuple(one for some in done for one in some.sendings),
        blobs=tuple(one for some in done for one in some.blobs),
    )


def _person(read: Read) -> str:
    """Whose update it is, so that it can be erased with the rest of what they said."""
    match read:
        case Event() | Arrived():
            return read.user
        case Several():
            return read.events[0].user
        case _:
            return ""


def _lane(channel: str, read: Read) -> str:
    """Turns of different people run side by side where the database can; those of the team touch everything."""
    match read:
        case Event() | Arrived() | Several():
            return f"talk:{channel}:{_person(read)}"
        case _:
            return ""


def _kind(error: Exception) -> str:
    """The error without its text, which may hold what a person said."""
    return type(error).__name__

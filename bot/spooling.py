"""What platforms deliver while the database is away is kept on disk, acknowledged, and taken in order once it is back.

An update is given to its turn first. Where that fails, or takes longer than a platform waits, it goes to the spool,
and with it everything that is under way and everything that comes after it, in order of arrival, until the spool is
empty again: so nothing new of a conversation is taken before what waits of it. One that the database got all the same
is known by its key when it is taken again. A spool that is full takes nothing more: the platform hears so (503).
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter as Counting
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, Protocol, TypeVar

import structlog
from prometheus_client import Counter, Gauge

from bot import observe
from bot.desk import alarm
from bot.settings import Settings
from storage import cursors, reach
from storage.crypto import KeyRing
from storage.engine import Store
from storage.spool import Full, Spool, Spooled
from storage.unit import Tx

T = TypeVar("T")
log = structlog.get_logger(__name__)

BATCH = 256
FIRST_PAUSE, LONGEST_PAUSE = 0.1, 2.0  # seconds between tries to take what waits
LOOK_EVERY = 0.1  # seconds between looks at what is under way
LOOK_FOR_DEAD = 10.0  # seconds between looks at what dead processes left
TRIES = 5  # of one update while others go through: then it is set aside
SAID_AGAIN = 60.0  # seconds until a spool that is still full is said aloud again
ANSWERS_WITHIN = 5.0  # seconds that a database which is there takes for a write
WORTH_TELLING = timedelta(seconds=30)  # without a database: then the team is told

_WAITING = Gauge("manhmoi_spool_updates", "Updates on disk that wait for the database", registry=observe.REGISTRY)
_AGE = Gauge(
    "manhmoi_spool_age_seconds", "How long this process has had updates on disk, 0 without", registry=observe.REGISTRY
)
_KEPT = Counter("manhmoi_spooled", "Updates put on disk", ["channel"], registry=observe.REGISTRY)
_REFUSED = Counter("manhmoi_spool_refused", "Updates that did not fit", ["channel"], registry=observe.REGISTRY)


class Turns(Protocol):
    """``bot.turns.Turns``."""

    async def take(
        self,
        channel: str,
        external_id: str,
        body: str,
        *,
        form: Mapping[str, Any] | None = None,
        at: datetime | None = None,
    ) -> object: ...

    def whose(self, channel: str, external_id: str, body: str, *, at: datetime) -> str: ...


class NoTurns:
    """There is no database yet, so that nothing is tried."""

    async def take(
        self,
        _channel: str,
        _external_id: str,
        _body: str,
        *,
        form: Mapping[str, Any] | None = None,
        at: datetime | None = None,
    ) -> object:
        raise NoDatabaseYet(NoDatabaseYet.__doc__)

    def whose(self, _channel: str, _external_id: str, _body: str, *, at: datetime) -> str:
        return ""


class NoDatabaseYet(Exception):
    """The database has not been seen since the program began."""


class _UnderWay:
    """An update whose turn runs. ``decided``: the turn is done, or it is on the disk."""

    __slots__ = ("decided", "goes_to_disk", "since", "update")

    def __init__(self, update: Spooled) -> None:
        self.update = update
        self.since = time.monotonic()
        self.decided: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.goes_to_disk = False


class Spooling:
    """Stands before the turns where webhooks come in. ``run`` takes what waits, until cancelled.

    ``store``: tells whether it is the database that fails, or one update alone. ``team`` hears when it is over.
    """

    def __init__(
        self,
        turns: Turns,
        spool: Spool,
        now: Callable[[], datetime],
        *,
        patience: float,
        store: Store | None = None,
        team: alarm.Hears | None = None,
    ) -> None:
        self._turns = turns
        self._spool = spool
        self._now = now
        self._patience = patience
        self._store = store
        self._team = team
        self._hands = ThreadPoolExecutor(1, thread_name_prefix="spool")
        self._under_way: dict[_UnderWay, None] = {}  # in order of arrival
        self._queue: list[tuple[Spooled, asyncio.Future[None]]] = []
        self._writer: asyncio.Task[None] | None = None
        self._failures: Counting[str] = Counting()
        self._damaged = spool.damaged
        self._spell = _Spell()
        self._said_full = float("-inf")
        self._in_use_since: float | None = None
        _AGE.set_function(self._age)

    @property
    def waiting(self) -> int:
        """How many updates wait on disk."""
        return self._spool.waiting

    async def take(self, channel: str, external_id: str, body: str, *, form: Mapping[str, Any] | None = None) -> None:
        """The update is in the database, or on disk. Raises where neither takes it."""
        update = Spooled(channel, external_id, body, self._now())
        if self._is_in_use:
            await self._put(update)
            return
        one = _UnderWay(update)
        self._under_way[one] = None
        turn = asyncio.ensure_future(self._turns.take(channel, external_id, body, form=form))
        turn.add_done_callback(lambda done: self._turn_ended(one, done))
        try:
            await one.decided
        finally:
            del self._under_way[one]

    async def run(self) -> None:
        """What waits is taken as soon as the database is there."""
        await self._take_aside()
        pause, looked_at = FIRST_PAUSE, time.monotonic()
        while True:
            if time.monotonic() - looked_at > LOOK_FOR_DEAD:
                looked_at = time.monotonic()
                await self._take_over()
            if not self._is_in_use:
                await asyncio.sleep(LOOK_EVERY)
                self._spill_late()
            # After a failure one update alone finds out whether the database is back.
            elif await self._replay(BATCH if pause == FIRST_PAUSE else 1):
                pause = FIRST_PAUSE
            else:
                self._say_that_it_is_away()
                await asyncio.sleep(pause)
                pause = min(LONGEST_PAUSE, pause * 2)

    async def close(self) -> None:
        """What was handed over is on disk; another process may have the rest."""
        if self._writer is not None:
            await self._writer
        self._hands.shutdown()
        self._spool.close()

    # On the way to the disk

    @property
    def _is_in_use(self) -> bool:
        return bool(self._queue or self._writer or self._spool.waiting)

    def _turn_ended(self, one: _UnderWay, done: asyncio.Future[object]) -> None:
        error = None if done.cancelled() else done.exception()
        if one.decided.done():
            return
        if error is None and not done.cancelled():
            one.decided.set_result(None)
        else:
            log.warning("the database takes no updates; they go to disk", error=type(error).__name__)
            self._spill()

    def _spill_late(self) -> None:
        """A platform does not wait for long."""
        first = next((one for one in self._under_way if not one.decided.done()), None)
        if first is not None and time.monotonic() - first.since > self._patience:
            log.warning("the database is slow to take updates; they go to disk")
            self._spill()

    def _spill(self) -> None:
        """Everything under way goes to disk, in order of arrival."""
        for one in self._under_way:
            if not (one.goes_to_disk or one.decided.done()):
                one.goes_to_disk = True
                self._put(one.update).add_done_callback(partial(_hand_on, to=one.decided))

    def _put(self, update: Spooled) -> asyncio.Future[None]:
        """Done once it is on disk."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._queue.append((update, future))
        self._spell.since = self._spell.since or update.at
        if self._writer is None:
            self._writer = asyncio.ensure_future(self._write())
        return future

    async def _write(self) -> None:
        """All that waits for the disk is written, as much at a time as came meanwhile."""
        while self._queue:
            batch, self._queue = self._queue, []
            error: Exception = Full(Full.__doc__)
            try:
                count = await self._by_hand(partial(self._spool.append, [one for one, _ in batch]))
            except OSError as failed:
                count, error = 0, failed
            for number, (update, future) in enumerate(batch):
                if number < count:
                    _KEPT.labels(update.channel).inc()
                    if not future.done():  # whoever waited may have been cut off by a stop
                        future.set_result(None)
                else:
                    self._refuse(update, error)
                    if not future.done():
                        future.set_exception(error)
        self._writer = None
        self._tell_figures()

    def _refuse(self, update: Spooled, error: Exception) -> None:
        _REFUSED.labels(update.channel).inc()
        self._spell.refused += 1
        if time.monotonic() - self._said_full > SAID_AGAIN:
            self._said_full = time.monotonic()
            alarm.raised("spool_full", detail=type(error).__name__)

    # Back from the disk

    async def _replay(self, most: int) -> bool:
        """The next of what waits is in the database. False where not all of it could be taken: it still waits."""
        updates = await self._by_hand(lambda: self._spool.next(most))
        self._tell_damaged()
        if not updates:
            self._tell_figures()
            if self._is_in_use:  # they are on their way to the disk
                await asyncio.sleep(LOOK_EVERY / 10)
            else:
                await self._tell_end()
            return True
        lanes: dict[tuple[str, str], list[Spooled]] = {}
        for one in updates:
            person = self._turns.whose(one.channel, one.key, one.body, at=one.at)
            lanes.setdefault((one.channel, person), []).append(one)
        taken = await asyncio.gather(*(self._take_lane(lane) for lane in lanes.values()))
        if not all(taken):
            return False
        await self._by_hand(lambda: self._spool.done(updates))
        self._spell.taken += len(updates)
        self._failures.clear()
        self._tell_figures()
        if not self._is_in_use:
            await self._tell_end()
        return True

    async def _take_lane(self, lane: Sequence[Spooled]) -> bool:
        for one in lane:
            try:
                await self._turns.take(one.channel, one.key, one.body, at=one.at)
            except Exception as error:
                if not await self._is_its_own_fault(one):
                    return False
                log.error(
                    "an update on disk cannot be taken; set aside", channel=one.channel, error=type(error).__name__
                )
                try:
                    await self._by_hand(partial(self._spool.set_aside, one))
                except OSError:  # a full disk: it is tried again with the others
                    log.warning("an update on disk cannot be set aside yet", channel=one.channel)
                    return False
                alarm.raised("spool_set_aside", detail=one.channel)
                self._spell.aside += 1
        return True

    async def _is_its_own_fault(self, update: Spooled) -> bool:
        """The database takes others, and this one failed again and again."""
        if not await self._database_answers():
            return False
        self._failures[update.key] += 1
        return self._failures[update.key] >= TRIES

    async def _database_answers(self) -> bool:
        if self._store is None:
            return False
        at = self._now().isoformat()
        try:
            async with asyncio.timeout(ANSWERS_WITHIN):
                await self._store.write(lambda tx: cursors.set(tx, "spool", at))
        except Exception:  # whatever it is, the answer is no
            return False
        return True

    async def _take_aside(self) -> None:
        """What was set aside by an earlier life is tried once more: the program may have been repaired."""
        for path, one in await self._by_hand(self._spool.aside):
            try:
                await self._turns.take(one.channel, one.key, one.body, at=one.at)
            except Exception as error:
                log.warning("an update stays set aside", channel=one.channel, error=type(error).__name__)
            else:
                await self._by_hand(path.unlink)

    async def _take_over(self) -> None:
        if count := await self._by_hand(self._spool.take_over):
            log.warning("updates that a process which is no more left on disk are taken", count=count)
        self._tell_damaged()
        self._tell_figures()

    # What others hear of it

    def _tell_damaged(self) -> None:
        if self._spool.damaged > self._damaged:
            self._damaged = self._spool.damaged
            alarm.raised("spool_damaged", detail=str(self._damaged))

    def _say_that_it_is_away(self) -> None:
        since = self._spell.since
        if not self._spell.said and since is not None and self._now() - since > WORTH_TELLING:
            self._spell.said = True
            alarm.raised("database_away", detail=str(self.waiting))

    async def _tell_end(self) -> None:
        """The team hears what happened, where it is worth it."""
        spell, self._spell = self._spell, _Spell()
        at = self._now()
        log.info("what was on disk is taken", count=spell.taken, refused=spell.refused, aside=spell.aside)
        told = []
        if spell.since is not None and at - spell.since > WORTH_TELLING:
            told.append(("spool_taken", spell.taken))
        told += [
            (what, number) for what, number in (("spool_full", spell.refused), ("spool_aside", spell.aside)) if number
        ]
        team = self._team
        if team is None or self._store is None or not told:
            return

        def unit(tx: Tx) -> None:
            for what, number in told:
                team.tell_of_alarm(tx, what, str(number), at)

        try:
            await self._store.write(unit)
        except Exception as error:
            if not reach.is_away(error):
                raise
            self._spell.goes_on(spell)  # told at the next end

    def _tell_figures(self) -> None:
        waiting = self._spool.waiting
        _WAITING.set(waiting)
        if not waiting:
            self._in_use_since = None
        elif self._in_use_since is None:
            self._in_use_since = time.monotonic()

    def _age(self) -> float:
        return 0.0 if self._in_use_since is None else time.monotonic() - self._in_use_since

    async def _by_hand(self, act: Callable[[], T]) -> T:
        """The spool is one thread's at a time."""
        return await asyncio.get_running_loop().run_in_executor(self._hands, act)


@dataclass(slots=True)
class _Spell:
    """A time without a database, as this process saw it."""

    since: datetime | None = None
    said: bool = False
    taken: int = 0
    refused: int = 0
    aside: int = 0

    def goes_on(self, before: _Spell) -> None:
        """It is one with the time before it, of which nobody could be told."""
        self.since = before.since or self.since
        self.taken += before.taken
        self.refused += before.refused
        self.aside += before.aside


def _hand_on(done: asyncio.Future[None], *, to: asyncio.Future[None]) -> None:
    error = done.exception()
    if to.done():
        return
    if error is None:
        to.set_result(None)
    else:
        to.set_exception(error)


def open_spool(settings: Settings, keys: KeyRing) -> Spool:
    """The spool of the settings. Raises OSError."""
    part = settings.spool
    return Spool.open(Path(part.folder), keys, most_bytes=part.limit_mb * 1_000_000, most_updates=part.limit_updates)

"""The outbox's hands: what waits is sent, per person in order, the urgent first, within the platform's limits.

Any number of processes do it together: each claims as much as it has room for, one row a lane, and says that it is
there (``bot.presence``); they share the platform's limits (``storage.coordination``).

What happens to a row is decided here and nowhere else: sent; tried again later; failed for good; or *unknown*, when
the platform may have done the work (contract, "What happens when it is not known whether a message arrived"). A try
may have arrived when its answer did not come, and when the process that made it is no more.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any, TypeVar

import structlog
from sqlalchemy.exc import OperationalError

from bot import arrivals, file_links, observe, patient, rounds, saying, tracing
from bot.breaker import Breaker
from bot.channels.base import Attached, Channel, EditingChannel, SendError
from bot.context import Context
from bot.desk import alarm
from bot.media import Unreadable, in_pool, is_picture, without_metadata
from bot.presence import Presence
from bot.sending_alarms import SendingAlarms
from flows import announcing, reply_window
from flows.capabilities import Message
from storage import broadcasts, media, messages, outbox, people_reached, reply_windows
from storage.blobs import StoreAway
from storage.engine import StoreClosed
from storage.outbox import Sending
from storage.unit import Tx, Unit

T = TypeVar("T")

log = structlog.get_logger(__name__)

AT_ONCE = 64  # messages of one channel under way at a time: one that is slow holds up no other
CROWD = 10.0  # seconds' worth of a channel's pace: with more in hand, the others wait in the table, in its order
BURST = 0.1  # seconds' worth of a channel's pace that may leave at once
IDLE = 1.0  # seconds after which the table is looked at though no bell rang: another process may have written
FIRST_PAUSE = 1.0
LONGEST_PAUSE = 300.0
# Kinds that are not sent again where the first try may have arrived: a repeated text hurts less than a missing one,
# a repeated file or a message to many does not.
ONCE = ("file", broadcasts.KIND)
BROKEN_TRIES, BROKEN_PAUSE = 3, 10.0  # of a row that cannot be read: perhaps a key comes back
TRIES = 30  # about two hours of trying
LOOK_AT_THE_END = 0.5  # seconds: who waits for room sees so soon that the process ends
NEWS_WITHIN = timedelta(seconds=60)  # what the platform does not tell of until then is given up
LOOK_FOR_NEWS = (3.0, 20.0)  # seconds between looks: the first, and the longest
LOOK_FOR_DEAD = 5.0  # seconds between two looks at what dead processes left
FINISHES_WITHIN = 4.0  # seconds that what is under way gets at the end; what is cut off counts as a try in doubt


class _NotNow(Exception):
    """The process ends, or the channel is left alone, and the row has not been tried."""


class _TakenOver(Exception):
    """This process was silent for long, and the row is another's by now."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Messages a second: over a whole channel, and to one person (who may get a short burst at once)."""

    overall: float
    to_one: float
    burst: float = 20.0


class Sender:
    """``accept`` takes rows that a turn of this process has claimed; ``run`` finds the others."""

    def __init__(
        self,
        context: Context,
        channels: Mapping[str, Channel],
        paces: Mapping[str, Pace],
        *,
        team: alarm.Hears | None = None,
    ) -> None:
        self._context = context
        self._alarms = SendingAlarms(team)
        self._channels = channels
        self._paces = paces
        self._presence = Presence(context, "sender")
        self._breakers = dict.fromkeys(channels, Breaker())
        self._tasks: set[asyncio.Task[Any]] = set()
        self._lanes: Counter[str] = Counter()  # under way, by channel
        self._in_turn = {name: asyncio.Lock() for name in channels}
        self._free = {name: asyncio.Semaphore(AT_ONCE) for name in channels}
        self._crowded: frozenset[str] = frozenset()  # channels of which more waits than there is room for
        self._at_work = False
        self._stopping = False

    def sends(self, channel: str) -> bool:
        """True while this process sends there what comes, at once: only then a turn may claim rows for it.

        In a crowd it does not: what a turn claims goes out in the order in which it came, and in the table the first
        word to somebody stands before the talk of others.
        """
        return self._at_work and self._presence.is_there and channel not in self._crowded

    def _watch_crowd(self, channel: str) -> None:
        """With too many in hand it is a crowd, and stays one until the table has been emptied down to its end."""
        pace = self._paces.get(channel)
        if pace is not None and self._lanes[channel] > max(AT_ONCE, CROWD * pace.overall):
            self._crowded |= {channel}

    def accept(self, rows: tuple[Sending, ...]) -> None:
        """Send these; they are this holder's already."""
        for row in rows:
            self._begin(self._lane(row))

    async def run(self) -> None:
        """Send what is due until cancelled; what is under way then is finished first."""
        self._stopping = False
        async with self._presence:  # until the last of what is under way is written down
            try:
                await self._work()
            finally:
                self._stopping = True
                deadline = time.monotonic() + FINISHES_WITHIN
                while self._tasks and (left := deadline - time.monotonic()) > 0:
                    await asyncio.wait(set(self._tasks), timeout=left)

    async def _work(self) -> None:
        looked_at = 0.0
        async with self._context.bell.listen("outbox") as bell:
            self._at_work = True
            try:
                while True:
                    try:
                        if time.monotonic() >= looked_at + LOOK_FOR_DEAD:
                            await self._context.store.read(self._alarms.read)
                            await self._recover()
                            looked_at = time.monotonic()
                        # What was claimed reaches a lane, also where the program ends meanwhile.
                        pause = await asyncio.shield(self._begin(self._claim()))
                    except OperationalError:
                        log.warning("the outbox cannot be read; trying again")
                        pause = 1.0
                    await bell.wait(pause)
            finally:
                self._at_work = False

    async def _claim(self) -> float:
        """Take what is due, as much as there is room for; the seconds until there may be more."""
        context, now, at = self._context, self._context.now(), time.monotonic()
        standing = [name for name, one in self._breakers.items() if one.is_closed]
        room = {name: AT_ONCE - self._lanes[name] for name in standing if self._lanes[name] < AT_ONCE}
        to_probe = tuple(name for name, one in self._breakers.items() if one.wants_probe(at))
        if not self._presence.is_there:
            await self._presence.tell()
        if not (room or to_probe) or not self._presence.is_there:
            return IDLE  # a lane that ends rings
        most = max(room.values(), default=0)

        def unit(tx: Tx) -> tuple[list[Sending], list[Sending]]:
            claim = partial(outbox.claim, tx, now, holder=context.holder)
            probes = [row for name in to_probe for row in claim(limit=1, channels=(name,))]
            return claim(limit=most, channels=tuple(room)) if room else [], probes

        rows, probes = await context.store.write(unit, lane="claim")
        for row in probes:
            self._breakers[row.channel] = self._breakers[row.channel].probing(row.id)
        is_full = bool(room) and len(rows) == most
        self._crowded = self._crowded - room.keys() | ({row.channel for row in rows} if is_full else set())
        self.accept((*rows, *probes))
        if is_full:
            return 0.0 if len(room) > 1 else IDLE
        due = await context.store.read(lambda tx: outbox.next_due(tx, now))
        return rounds.until(due, context.now(), at_most=IDLE)

    async def _recover(self) -> None:
        """Rows that dead processes left in sending wait again."""
        me = self._context.holder
        held = await self._context.store.read(outbox.holders) - {me}
        if not held:
            return
        alive = await self._presence.living(held)
        if held - alive:
            count = await self._context.store.write(lambda tx: outbox.recover(tx, holder=me, alive=alive))
            log.info("messages of a process that is no more are sent again", count=count)

    def _begin(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """It runs, and is waited for at the end."""
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _lane(self, row: Sending) -> None:
        """Send a row, then whatever follows it in its lane."""
        following: Sending | None = row
        current = row
        self._lanes[row.channel] += 1
        self._watch_crowd(row.channel)
        try:
            while following is not None:
                current, since = following, time.monotonic()
                async with self._free[current.channel]:
                    following = await self._watched(current, since)
        except StoreClosed:
            log.warning("a message was under way at the end; it is looked after at the next start")
        except Exception as error:  # what became of it could not be written: it may have arrived, or not
            log.error("a lane broke", channel=current.channel, error=type(error).__name__, at=observe.where(error))
            await self._later(current, FIRST_PAUSE, SendError(type(error).__name__), tried_at=self._context.now())
        finally:
            self._lanes[row.channel] -= 1
            if self._lanes[row.channel] == AT_ONCE // 2:
                self._context.bell.ring("outbox")  # there is room again

    async def _watched(self, row: Sending, since: float) -> Sending | None:
        """Send a row, or let it go where its channel is left alone."""
        try:
            return await self._one(row, since)
        finally:
            self._breakers[row.channel] = self._breakers[row.channel].left(row.id)

    @tracing.traced("send", lambda _self, row, *_: row.channel)
    async def _one(self, row: Sending, since: float) -> Sending | None:
        tried_at: datetime | None = None
        try:
            if self._stopping or not self._breakers[row.channel].lets(row.id):
                raise _NotNow
            if row.is_broken:
                raise SendError("broken_row", retryable=row.attempts < BROKEN_TRIES, after=BROKEN_PAUSE)
            if row.doubts and self._channels[row.channel].capabilities.echoes:
                return await self._look_for_news(row)
            if row.doubts > 1 or (row.doubts and row.message.get("kind") in ONCE):
                return await self._give_up(row, "unknown", SendError("interrupted"))
            if not await self._may_send(row):
                return await self._give_up(row, "held", SendError("window"))
            call = await self._call(row)
            await self._wait_for_room(row)
            if not await self._is_still_wanted(row):
                return await self._write(lambda tx: broadcasts.give_back(tx, str(row.message_id)))
            if not self._breakers[row.channel].lets(row.id):  # it went down while this one waited for room
                raise _NotNow
            if not self._presence.has(since) and not await self._is_mine(row):
                raise _TakenOver
            tried_at = self._context.now()
            external_id = await call()
        except SendError as error:
            if tried_at is not None:
                await self._judge(row, error)
            return await self._settle(row, error, tried_at)
        except _NotNow:
            return await self._write(lambda tx: outbox.let_go(tx, row.id, holder=self._context.holder))
        except _TakenOver:
            log.warning("a message was taken over by another process", channel=row.channel)
            return None
        except OperationalError:  # the database is away, and nothing was sent yet
            return await self._later(row, 1.0, SendError("database"))
        except Exception as error:  # a fault of ours must not stop the other people's messages
            log.error("sending broke", channel=row.channel, error=type(error).__name__, at=observe.where(error))
            return await self._settle(row, SendError(type(error).__name__, retryable=row.attempts < 3), tried_at)
        await self._judge(row, None)
        return await self._sent(row, external_id)

    async def _judge(self, row: Sending, error: SendError | None) -> None:
        """What a try tells of the whole channel; the team hears once that it is down, and once that it is back."""
        was, at = self._breakers[row.channel], self._context.now()
        if error is not None and _is_of_channel(error):
            now = was.failed(row.id, time.monotonic())
        elif was.is_closed and not was.failures:
            return
        else:
            now = was.answered() if was.lets(row.id) else was
        self._breakers[row.channel] = now
        observe.channel_down.labels(row.channel).set(not now.is_closed)
        if was.is_closed and not now.is_closed:
            log.error("a channel is left alone for a while", channel=row.channel, code=error.code if error else "")
            await self._write(lambda tx: self._alarms.down(tx, row.channel, at))
        elif now.is_closed and not was.is_closed:
            log.info("a channel works again", channel=row.channel)
            await self._write(lambda tx: self._alarms.back(tx, row.channel, at))

    async def _sent(self, row: Sending, external_id: str) -> Sending | None:
        self._count(row, "sent")
        at = self._context.now()
        past = self._alarms.past(row.channel, at)

        def unit(tx: Tx) -> Sending | None:
            self._alarms.end(tx, past)
            return outbox.sent(tx, row.id, external_id=external_id, at=at, next_for=self._next_for(row))

        return await self._write(unit, lane="" if past else _lane(row))

    async def _look_for_news(self, row: Sending) -> Sending | None:
        """It may have arrived, and the platform will tell: it is never sent again blindly."""
        channel, now = self._channels[row.channel].capabilities, self._context.now()
        found = await self._context.store.read(lambda tx: arrivals.of_doubt(tx, channel, row))
        if found is not None:
            return await self._sent(row, found)
        error = SendError("unknown_outcome", outcome_unknown=True)
        waited = now - (row.doubt_since or now)
        if waited >= NEWS_WITHIN:
            return await self._give_up(row, "unknown", error)
        first, longest = LOOK_FOR_NEWS
        return await self._later(row, min(longest, max(first, waited.total_seconds())), error)

    async def _may_send(self, row: Sending) -> bool:
        """Whether the person's reply window is open; what can wait waits until they write again."""
        channel, conversation_id = self._context.rules.channel(row.channel), row.conversation_id
        if channel.free_for is None or conversation_id is None:
            return True
        window = await self._context.store.read(lambda tx: reply_windows.get(tx, conversation_id))
        if window is None:
            return True  # the platform knows better
        seen = reply_window.outlook(
            channel,
            last_at=window.last_at,
            replies_left=window.replies_left,
            unfollowed=window.unfollowed,
            now=self._context.now(),
        )
        return seen is None or seen.may_send(pays=channel.pays)

    async def _is_still_wanted(self, row: Sending) -> bool:
        """A message to many is looked at once more before it leaves: it may have been stopped, or be night by now."""
        if row.message.get("kind") != broadcasts.KIND:
            return True
        now = self._context.now()
        if not announcing.may_leave(now.astimezone(self._context.settings.zone)):
            return False
        return await self._context.store.read(lambda tx: broadcasts.may_leave(tx, str(row.message_id), now=now))

    async def _call(self, row: Sending) -> Callable[[], Awaitable[str]]:
        """What sends the row; all that it needs from the database is read by then."""
        channel = self._channels[row.channel]
        if edited := row.message.get("edit"):
            return await self._edit(channel, row.target, str(edited))
        attached = await self._attached(row)
        return partial(channel.send, row.target, saying.from_log(row.message), attached=attached)

    async def _edit(self, channel: Channel, target: str, message_id: str) -> Callable[[], Awaitable[str]]:
        """A message that was sent already now reads otherwise; where a channel cannot edit, the new words follow it."""
        message = await self._context.store.read(lambda tx: messages.get(tx, message_id))
        if message is None:
            return _nothing
        now = Message(text=message.text)
        if isinstance(channel, EditingChannel) and message.external_id:
            return partial(channel.edit, target, message.external_id, now)
        return partial(channel.send, target, now)

    async def _attached(self, row: Sending) -> Attached | None:
        message_id = row.message_id
        if message_id is None or row.message.get("kind") != "file":
            return None
        found = await self._context.store.read(lambda tx: media.of_message(tx, message_id))
        if not found:
            return None
        stored = found[0]
        if stored.sha256 is None:
            raise SendError("the file is not stored yet", retryable=True, after=2.0)
        link = file_links.link(self._context, stored.id, name=stored.name, mime=stored.mime, now=self._context.now())
        try:
            content = await self._context.blobs.get(stored.sha256)
        except StoreAway:
            raise SendError("media_store_away", retryable=True, after=30.0) from None
        if not is_picture(stored.mime):
            return Attached(content, stored.mime, stored.name, link)
        try:  # whatever the channel makes of it: where an operator took a picture is nobody's business
            bare, mime = await in_pool(without_metadata, content)
        except Unreadable:
            raise SendError("bad_picture") from None
        return Attached(bare, mime, file_links.shown_name(stored.name, stored.mime), link)

    async def _is_mine(self, row: Sending) -> bool:
        return await self._context.store.read(lambda tx: outbox.is_held(tx, row.id, holder=self._context.holder))

    async def _wait_for_room(self, row: Sending) -> None:
        """Until there is room both in the person's pace and in the channel's. Raises _NotNow at the end."""
        pace = self._paces.get(row.channel)
        if pace is None:
            return
        person = self._context.keys.index(f"pace:{row.channel}:{row.target}").hex()[:32]
        await self._take(f"one:{person}", rate=pace.to_one, burst=pace.burst)
        async with self._in_turn[row.channel]:  # one asks for all, so that whoever came first goes first
            await self._take(f"channel:{row.channel}", rate=pace.overall, burst=max(1.0, BURST * pace.overall))

    async def _take(self, name: str, *, rate: float, burst: float) -> None:
        agreed = self._context.coordination
        while not self._stopping:
            wait = await agreed.take(name, rate=rate, burst=burst, among=self._presence.count)
            if wait <= 0:
                return
            await asyncio.sleep(min(LOOK_AT_THE_END, wait))
        raise _NotNow

    async def _settle(self, row: Sending, error: SendError, tried_at: datetime | None) -> Sending | None:
        """What becomes of a row that was not sent; ``tried_at``: when, None where it was not even tried."""
        now = self._context.now()
        if self._alarms.is_due(row.channel, error, now):
            await self._write(lambda tx: self._alarms.stands(tx, row.channel, error, now))
        if error.held:
            return await self._give_up(row, "held", error)
        if error.gone:
            self._count(row, "failed")
            return await self._write(
                lambda tx: people_reached.gone(tx, row, error=error.code, at=now, next_for=self._next_for(row))
            )
        if error.outcome_unknown:
            may_wait = self._channels[row.channel].capabilities.echoes
            may_repeat = not row.doubts and row.message.get("kind") not in ONCE
            if may_wait or may_repeat:
                return await self._later(row, LOOK_FOR_NEWS[0], error, tried_at=tried_at or now)
            return await self._give_up(row, "unknown", error)
        if error.tireless or (error.retryable and row.attempts < (error.tries or TRIES)):
            return await self._later(row, _pause(error, row.attempts), error)
        return await self._give_up(row, "failed", error)

    async def _later(
        self, row: Sending, seconds: float, error: SendError, *, tried_at: datetime | None = None
    ) -> Sending | None:
        """Try again then; nothing else of the lane goes out before. ``tried_at``: of a try that may have arrived."""
        self._count(row, "retry")
        due_at, me = self._context.now() + timedelta(seconds=seconds), self._context.holder
        code, went_out = error.code, error.sent_so_far
        await self._write(
            lambda tx: outbox.retry(
                tx, row.id, due_at=due_at, error=code, tried_at=tried_at, sent_so_far=went_out, holder=me
            ),
            lane=_lane(row),
        )
        return None

    async def _give_up(self, row: Sending, outcome: str, error: SendError) -> Sending | None:
        self._count(row, outcome)
        if row.is_broken:
            await self._write(lambda tx: self._alarms.broken(tx, row.channel, self._context.now()))
        log.warning("a message did not arrive", channel=row.channel, outcome=outcome, code=error.code)
        code, went_out, at = error.code, error.sent_so_far, self._context.now()
        return await self._write(
            lambda tx: outbox.give_up(
                tx, row.id, outcome=outcome, error=code, external_id=went_out, at=at, next_for=self._next_for(row)
            ),
            lane=_lane(row),
        )

    async def _write(self, unit: Unit[T], *, lane: str = "") -> T:
        """What became of a row is written, however long the database is away: else its lane would stand still."""
        return await patient.write(self._context.store, unit, lane=lane, of="the outbox")

    def _next_for(self, row: Sending) -> str | None:
        may = self._presence.is_there and not self._stopping and row.channel not in self._crowded
        return self._context.holder if may else None

    def _count(self, row: Sending, outcome: str) -> None:
        tracing.outcome(outcome)
        observe.sent(row.channel, outcome)


def _lane(row: Sending) -> str:
    """What becomes of rows of different lanes is written side by side where the database can."""
    return f"send:{row.lane}"


def _is_of_channel(error: SendError) -> bool:
    """Whether any other message would have failed as well: no answer at all, or none of sense.

    Where the platform says how long to wait, or what is to be repaired, that is another matter.
    """
    return (error.retryable or error.outcome_unknown) and error.after is None and not (error.alarm or error.tireless)


async def _nothing() -> str:
    return ""


def _pause(error: SendError, attempts: int) -> float:
    """Seconds until the next try: what the platform asked for and a little more, else doubling with some chance."""
    if error.after is not None:
        return error.after + random.uniform(0.1, 1.0)  # noqa: S311
    return min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** (attempts - 1)) * random.uniform(0.8, 1.2)  # noqa: S311

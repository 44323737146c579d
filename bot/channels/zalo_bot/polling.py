"""Long polling, by exactly one process: ask, take what came, and only then ask again.

getUpdates hands out one update at a time and is told neither an offset nor a receipt: what was handed out may be gone,
or may come again at once (Zalo Bot documentation, "getUpdates"; reports differ). So what came stays in hand until it is
committed, however long the database is away, and a poll that brings nothing new is followed by a rest.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable
from datetime import datetime

import structlog

from bot import lease
from bot.channels.zalo_bot import codec, setup
from bot.channels.zalo_bot.errors import ALARM as TOKEN
from bot.channels.zalo_bot.errors import CallError, Reason, odd_answer
from bot.channels.zalo_bot.intake import Intake, Update, of_answer
from bot.channels.zalo_bot.wire import Wire
from bot.polling_pause import Trouble
from storage.engine import Store
from storage.unit import Tx

log = structlog.get_logger(__name__)

LEASE = "zalo-bot-polling"
LEASE_SECONDS = 12.0  # two that poll at once do no harm, one that is missing does: it is taken over soon
ALARM = "receiving-zalo_bot"  # the name under which the alarm stands
POLL_SECONDS = 30
MARGIN_SECONDS = 15.0  # that the client waits longer than the platform
REST_SECONDS = 1.0  # from one poll to the next, unless something new came
CONFLICT_SECONDS = 5.0  # the longest pause where another program polls or has set a webhook
_REMEMBERED = 100

Alarm = Callable[[Tx, str, str, datetime], None]
Over = Callable[[Tx, str], object]


def _nobody(_tx: Tx, *_told: object) -> None:
    """Nobody hears of it."""


class Poller:
    """``run`` lives until it is cancelled.

    ``polled`` is told of every answer. ``alarm`` (what, detail, when) and ``over`` (name) are units of work: the token
    is refused, and it works again.
    """

    def __init__(
        self,
        wire: Wire,
        intake: Intake,
        store: Store,
        *,
        holder: str,
        now: Callable[[], datetime],
        polled: Callable[[], None] = lambda: None,
        alarm: Alarm = _nobody,
        over: Over = _nobody,
    ) -> None:
        self._wire = wire
        self._intake = intake
        self._store = store
        self._holder = holder
        self._now = now
        self._polled = polled
        self._alarm = alarm
        self._over = over
        self._trouble = Trouble(codec.CHANNEL)
        self._is_refused: bool | None = None  # the token, as far as anybody was told; None: not known at the start
        self._in_hand: deque[Update] = deque()
        self._known: deque[str] = deque(maxlen=_REMEMBERED)

    async def run(self) -> None:
        """Polls while this process holds the lease."""
        await lease.hold(self._store, LEASE, self._holder, self._now, self._poll, seconds=LEASE_SECONDS)

    async def _poll(self) -> None:
        ready = False
        while True:
            began = time.monotonic()
            try:
                if not ready:
                    await self._drop_webhook()
                    ready = True
                is_new = await self.once()
                pause = 0.0 if is_new else began + REST_SECONDS - time.monotonic()
            except CallError as error:
                ready = ready and error.reason is not Reason.CONFLICT
                pause = await self._failed(error)
            except Exception as error:  # the store: what came is still in hand
                log.error("an update could not be kept", channel=codec.CHANNEL, error=type(error).__name__)
                pause = self._trouble.pause("store")
            await asyncio.sleep(max(0.0, pause))

    async def once(self) -> bool:
        """One call of getUpdates, unless something is in hand, and all that came of it. True where something was new.

        Between the answer and the turns nothing is waited for, and all of them are taken even by a process that is
        being stopped: it loses nothing there, unless the database is away.
        """
        if not self._in_hand:
            self._in_hand.extend(await self._ask())
        taking = asyncio.ensure_future(self._take_what_is_in_hand())
        try:
            is_new = await asyncio.shield(taking)
        except asyncio.CancelledError:
            await asyncio.wait({taking})
            if not taking.cancelled() and (error := taking.exception()) is not None:
                log.error("an update could not be kept", channel=codec.CHANNEL, error=type(error).__name__)
            raise
        self._trouble.over()
        if self._is_refused is not False:
            await self._store.write(lambda tx: self._over(tx, ALARM))
            self._is_refused = False
        return is_new

    async def _take_what_is_in_hand(self) -> bool:
        is_new = False
        while self._in_hand:
            update = self._in_hand[0]
            await self._intake.take(update)
            self._in_hand.popleft()
            if update.key not in self._known:
                self._known.append(update.key)
                is_new = True
        return is_new

    async def _ask(self) -> list[Update]:
        try:
            answer = await self._wire.raw(
                "getUpdates", {"timeout": POLL_SECONDS}, answer_within=POLL_SECONDS + MARGIN_SECONDS
            )
        except CallError as error:
            if error.reason is not Reason.NOTHING_NEW:
                raise
            answer = b"{}"
        if not answer.lstrip().startswith(b"{"):  # a page of something in between
            raise odd_answer()
        self._polled()
        return of_answer(answer.decode(errors="replace"))

    async def _drop_webhook(self) -> None:
        """No webhook stands in the way. A refusal that no retry mends keeps nobody waiting: getUpdates will tell."""
        try:
            await setup.drop_webhook(self._wire)
        except CallError as error:
            if error.may_pass:
                raise
            log.warning("the webhook could not be dropped", channel=codec.CHANNEL, code=error.code)

    async def _failed(self, error: CallError) -> float:
        """The seconds until the next call. Who has to repair the token is told once."""
        if error.alarm and not self._is_refused:
            try:
                detail, at = error.code.rpartition("_")[2], self._now()
                await self._store.write(lambda tx: self._alarm(tx, TOKEN, detail, at))
                self._is_refused = True
            except Exception as failed:  # told at the next refusal
                log.error("an alarm could not be kept", channel=codec.CHANNEL, error=type(failed).__name__)
        return self._trouble.pause(
            error.code,
            after=error.after,
            needs_repair=bool(error.alarm),
            longest=CONFLICT_SECONDS if error.reason is Reason.CONFLICT else None,
        )

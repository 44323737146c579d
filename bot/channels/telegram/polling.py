"""Long polling, by exactly one process: ask, take every update, and only then ask for the next.

The offset confirms, so it moves after the turns of a batch are committed. It follows from the batch just received,
never from the highest number ever seen: after an idle week the numbering restarts anywhere. What cannot be read stands
in nobody's way.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

import structlog

from bot import lease
from bot.channels.telegram import codec, setup
from bot.channels.telegram.client import TelegramClient
from bot.channels.telegram.errors import CallError, Reason
from bot.channels.telegram.intake import Intake
from bot.polling_pause import Trouble
from storage import cursors
from storage.engine import Store

log = structlog.get_logger(__name__)

LEASE = "telegram-polling"
LEASE_SECONDS = 12.0  # two that poll at once do no harm, one that is missing does: it is taken over soon
CURSOR = "telegram-offset"
POLL_SECONDS = 25
BATCH = 100
SIDE_BY_SIDE = 64  # people whose updates are taken at once
CONFLICT_SECONDS = 5.0  # the longest pause where another program polls or a webhook is set

_NUMBER = re.compile(r'"update_id"\s*:\s*(\d{1,18})')


class Poller:
    """``run`` lives until it is cancelled; ``answered_at`` is the last time Telegram answered, for watching."""

    def __init__(
        self,
        client: TelegramClient,
        intake: Intake,
        store: Store,
        *,
        holder: str,
        now: Callable[[], datetime],
        polled: Callable[[], None] = lambda: None,
    ) -> None:
        self._client = client
        self._intake = intake
        self._store = store
        self._holder = holder
        self._now = now
        self._polled = polled
        self._trouble = Trouble(codec.CHANNEL)
        self.answered_at: datetime | None = None

    async def run(self) -> None:
        """Polls while this process holds the lease. Two at once would do no harm: what both receive is kept once."""
        try:
            await lease.hold(self._store, LEASE, self._holder, self._now, self._poll, seconds=LEASE_SECONDS)
        finally:
            await self._intake.presses.close()

    async def _poll(self) -> None:
        ready = False
        while True:
            try:
                if not ready:
                    await self._drop_webhook()
                    ready = True
                await self.once()
            except CallError as error:
                await asyncio.sleep(self._pause(error))
            except Exception as error:  # the store: what was not committed is asked for again
                log.error("a batch of updates could not be kept", channel="telegram", error=type(error).__name__)
                await asyncio.sleep(self._trouble.pause("store"))

    def _pause(self, error: CallError) -> float:
        return self._trouble.pause(
            error.code,
            after=error.after,
            needs_repair=error.reason is Reason.TOKEN,
            longest=CONFLICT_SECONDS if error.reason is Reason.CONFLICT else None,
        )

    async def _drop_webhook(self) -> None:
        """No webhook stands in the way. A refusal that no retry mends keeps nobody waiting: getUpdates will tell."""
        try:
            await setup.drop_webhook(self._client)
        except CallError as error:
            if error.may_pass:
                raise
            log.warning("the webhook could not be dropped", channel="telegram", code=error.code)

    async def once(self) -> int:
        """One call of getUpdates and all that came of it; how many updates it was."""
        known = await self._store.read(lambda tx: cursors.get(tx, CURSOR))
        offset = int(known) if known else 0
        batch, after = await self._ask(offset)
        self.answered_at = self._now()
        self._polled()
        await self._take(batch)
        if after is not None and after != offset:
            await self._store.write(lambda tx: cursors.set(tx, CURSOR, str(after)))
        self._trouble.over()
        return len(batch)

    async def _ask(self, offset: int) -> tuple[Sequence[Any], int | None]:
        """The updates, and the next offset."""
        text = await self._get(offset, BATCH)
        batch = _read(text)
        if batch is None:
            # Something in the batch breaks the JSON of all: one at a time, the good ones come through.
            text = await self._get(offset, 1)
            batch = _read(text)
        if batch is None:
            numbers = [int(one) for one in _NUMBER.findall(text)]
            log.error("an update is no JSON", channel="telegram")
            return [text], (max(numbers, default=offset) + 1)
        numbers = [one["update_id"] for one in batch if isinstance(one, Mapping) and _is_number(one.get("update_id"))]
        return batch, (numbers[-1] + 1 if numbers else None)

    async def _get(self, offset: int, limit: int) -> str:
        parameters = {"offset": offset, "limit": limit, "timeout": POLL_SECONDS, "allowed_updates": codec.KINDS}
        body = await self._client.wire.raw("getUpdates", parameters, wait=POLL_SECONDS)
        return body.decode(errors="replace")

    async def _take(self, batch: Sequence[Any]) -> None:
        """All are committed. Those of one chat in order, chats side by side."""
        lanes: dict[str, list[Any]] = {}
        for one in batch:
            lanes.setdefault(codec.lane(one) if isinstance(one, Mapping) else "", []).append(one)
        room = asyncio.Semaphore(SIDE_BY_SIDE)
        async with asyncio.TaskGroup() as group:
            for updates in lanes.values():
                group.create_task(self._take_lane(updates, room))

    async def _take_lane(self, updates: Sequence[Any], room: asyncio.Semaphore) -> None:
        async with room:
            for one in updates:
                text = one if isinstance(one, str) else _written(one)
                if isinstance(one, Mapping):
                    await self._intake.take(one, text)
                else:
                    await self._intake.take_unreadable(text)


def _read(text: str) -> list[Any] | None:
    try:
        result = json.loads(text)["result"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return result if isinstance(result, list) else None


def _written(one: Any) -> str:
    # Escapes stay ASCII: what is no character (half a surrogate pair) can then be stored as well.
    try:
        return json.dumps(one)
    except RecursionError:
        return str(one)[:100_000]


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)

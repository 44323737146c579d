"""What waits on this machine for a bucket goes there, and what was erased leaves it, however long it is away.

Every process with a bucket runs this; of several on one machine one works at a time. A file that nothing in the
database names is not carried to the bucket, and dropped after a while: its turn never came, or was erased.
"""

from __future__ import annotations

import asyncio
from functools import partial

import structlog
from sqlalchemy.exc import OperationalError

from bot import observe
from bot.context import Context
from bot.desk import alarm
from storage import alarms, blob_uses, media
from storage.blobs import StoreAway, WaitingFiles

log = structlog.get_logger(__name__)

IDLE_S = 30.0
SOON_S = 1.0  # a file is there whose turn is not committed yet
PAUSES_S = (1.0, 5.0, 15.0, 30.0, 60.0)  # while the bucket is away; the last one again and again
UNNAMED_S = 600.0  # an upload has its turn by then
TOLD_AFTER_S = 300.0  # seconds that a file waits before somebody must know
ALARM = "media-store"


class HandingOver:
    """``run`` lives until it is cancelled."""

    def __init__(
        self,
        context: Context,
        waiting: WaitingFiles,
        *,
        team: alarm.Hears | None = None,
        pauses: tuple[float, ...] = PAUSES_S,
        told_after: float = TOLD_AFTER_S,
    ) -> None:
        self._context = context
        self._waiting = waiting
        self._team = team
        self._pauses = pauses
        self._told_after = told_after

    async def run(self) -> None:
        failures, young = 0, False
        async with self._context.bell.listen("media") as bell:
            while True:
                try:
                    with self._waiting.alone() as mine:
                        if mine:
                            young = await self._all()
                    failures = 0
                except StoreAway as error:
                    log.warning("the media store is away; files wait here", why=error.why, times=failures + 1)
                    failures += 1
                except OperationalError:
                    log.warning("nobody knows which files are wanted; trying again")
                    failures += 1
                await self._tell(is_away=failures > 0)
                if failures:
                    # No bell cuts this short: every upload of an evening would knock at a door that is shut.
                    await asyncio.sleep(self._pauses[min(failures, len(self._pauses)) - 1])
                else:
                    await bell.wait(SOON_S if young else IDLE_S)

    async def _all(self) -> bool:
        """All that can be done now is done; True where a file came so lately that nothing names it yet."""
        blobs, read, young = self._context.blobs, self._context.store.read, False
        for name in await asyncio.to_thread(self._waiting.doomed):
            if not await read(partial(blob_uses.is_named, sha256=name)):
                await blobs.drop(name)
            await asyncio.to_thread(self._waiting.spare, name)
        for path, age in (await asyncio.to_thread(self._waiting.ages)).items():
            name = path.rpartition("/")[2]
            if await read(partial(blob_uses.is_named, sha256=name)):
                await blobs.hand_over(name)
                if not await read(partial(blob_uses.is_named, sha256=name)):  # erased meanwhile
                    await blobs.delete(name)
                else:
                    await self._context.store.write(partial(media.hasten, sha256=name, at=self._context.now()))
            elif age > UNNAMED_S:
                await asyncio.to_thread(self._waiting.drop, path)
                log.info("a file that nobody wants is dropped", sha256=name)
            else:
                young = True
        return young

    async def _tell(self, *, is_away: bool) -> None:
        load = await asyncio.to_thread(self._waiting.load)
        observe.media_waiting_here(load.files, load.bytes, load.age)
        at = self._context.now()
        try:
            if is_away and load.age > self._told_after:
                await self._context.store.write(
                    lambda tx: alarm.stands(tx, self._team, ALARM, "media_store_away", at=at)
                )
            elif not is_away and await self._context.store.read(lambda tx: alarms.find(tx, ALARM) is not None):
                await self._context.store.write(
                    lambda tx: alarm.is_over(tx, self._team, ALARM, "media_store_back", at=at)
                )
        except OperationalError:
            log.warning("an alarm cannot be written down now")

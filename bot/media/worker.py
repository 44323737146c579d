"""Fetches what people sent, finds out what it is, and keeps it: in the background, a few at a time.

Nothing is thrown away: a channel that is out of order is asked again for days, and when it is our side that cannot
keep a file (a full disk), it is tried for as long as it takes. Two programs may work side by side: a claim is atomic,
and the same bytes are kept once.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from datetime import datetime, timedelta

import structlog
from sqlalchemy.exc import OperationalError

from bot import lease, observe, patient, rounds, tracing
from bot.channels.base import Channel, FetchError
from bot.context import Context
from bot.desk import alarm
from bot.media import places_in_photos, pool, receiving
from bot.media.examination import COULD_RUN, Examined, examine
from bot.media.filetypes import UNKNOWN
from bot.media.hosts import Hosts, UnknownHost
from storage import alarms, likenesses, media, tickets
from storage.blobs import BlobMissing, NoRoom, StoreAway
from storage.engine import StoreClosed
from storage.media import Attachment
from storage.unit import Tx, Unit

log = structlog.get_logger(__name__)

MINUTE, HOUR = 60.0, 3600.0
PAUSES = (1.0, 10.0, MINUTE, 10 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR, 24 * HOUR)
OWN_PAUSES = (1.0, 10.0, MINUTE, 10 * MINUTE)  # the last one again and again
FETCH_TIMEOUT = 15 * MINUTE
IDLE = 30.0
OURS = "here: "  # begins the error of what failed on our side
HOST_ALARM = "media-host:"  # begins the name of an alarm; the host follows
HOSTS_EVERY = HOUR  # seconds between two looks at which hosts are listed by now
UNSEEN_AFTER = 8  # tries without a recorded end: the file may be what ends the program


class MediaWorker:
    """``channels`` by their names; a file of a channel that does not run here waits.

    ``take`` (that of ``Turns``) hears of photos that tell where they were taken.
    """

    def __init__(
        self,
        context: Context,
        channels: Mapping[str, Channel],
        *,
        pauses: tuple[float, ...] = PAUSES,
        own_pauses: tuple[float, ...] = OWN_PAUSES,
        fetch_timeout: float = FETCH_TIMEOUT,
        team: alarm.Hears | None = None,
        take: places_in_photos.Take | None = None,
    ) -> None:
        self._context = context
        self._team = team
        self._tell_turns = take
        self._channels = channels
        self._pauses = pauses
        self._own_pauses = own_pauses
        self._fetch_timeout = fetch_timeout
        self._limit = context.settings.media.limit_mb * 1_000_000
        self._keeping = asyncio.Lock()
        self._hosts = Hosts(context.settings.zalo_oa.media_hosts)

    async def run(self) -> None:
        """Fetch while this process holds the lease, until cancelled. What was under way then is taken up afterwards."""
        await lease.hold(self._context.store, "media", self._context.holder, self._context.now, self._work)

    async def _work(self) -> None:
        store, at_once = self._context.store, self._context.settings.media.workers
        running: set[asyncio.Task[None]] = set()
        recovered, hosts_at = False, time.monotonic()
        async with self._context.bell.listen("media") as bell, asyncio.TaskGroup() as tasks:
            while True:
                pause = IDLE
                try:
                    if not recovered:
                        await store.write(media.recover)
                        recovered = True
                    if time.monotonic() >= hosts_at:
                        await store.write(self._end_alarms_of_hosts)
                        hosts_at = time.monotonic() + HOSTS_EVERY
                    now = self._context.now()
                    for one in await self._claim(at_once - len(running), now):
                        task = tasks.create_task(self._take(one))
                        running.add(task)
                        task.add_done_callback(running.discard)
                    if len(running) < at_once:
                        pause = await self._until_due(now)
                except OperationalError:
                    log.warning("the attachments cannot be read; trying again")
                    pause = 1.0
                await bell.wait(pause)

    @tracing.traced("fetch", lambda _self, one: one.channel)
    async def fetch_one(self, one: Attachment) -> None:
        """A claimed attachment is stored, given up, or due again later."""
        try:
            content = await self._fetch(one)
        except receiving.TooBig:
            await self._give_up(one, "too_big", "larger than the limit")
        except UnknownHost as error:  # an administrator may list it; until then it is asked for again and again
            await self._tell_of_host(error.host)
            await self._again(one, error.code, self._pauses)
        except FetchError as error:
            if error.too_big:
                await self._give_up(one, "too_big", error.code)
            elif error.retryable:
                await self._again(one, error.code, self._pauses)
            else:
                await self._give_up(one, "failed", error.code)
        except TimeoutError:
            await self._again(one, "timeout", self._pauses)
        else:
            await self._keep(one, content)

    async def _claim(self, room: int, now: datetime) -> list[Attachment]:
        if room < 1:
            return []
        return await self._context.store.write(lambda tx: media.claim(tx, now, limit=room))

    async def _until_due(self, now: datetime) -> float:
        due = await self._context.store.read(lambda tx: media.next_due(tx, now))
        return rounds.until(due, now, at_most=IDLE)

    async def _take(self, one: Attachment) -> None:
        try:
            await self.fetch_one(one)
        except StoreClosed:
            pass
        except StoreAway as error:
            log.warning("an attachment waits for the media store", attachment=one.id, why=error.why)
            await self._come_back(one, "store away")
        except Exception as error:  # one file must not stop the others
            log.error(
                "an attachment could not be taken",
                attachment=one.id,
                error=type(error).__name__,
                at=observe.where(error),
            )
            await self._come_back(one, type(error).__name__)
        finally:
            self._context.bell.ring("media")

    async def _come_back(self, one: Attachment, error: str) -> None:
        try:
            await self._again(one, OURS + error, self._own_pauses, for_ever=True)
        except StoreClosed:
            log.warning("an attachment waits for the next start", attachment=one.id)

    async def _write(self, unit: Unit[None]) -> None:
        """Nobody else would ever ask for a file that is being fetched."""
        await patient.write(self._context.store, unit, of="the attachments")

    async def _fetch(self, one: Attachment) -> bytes:
        if one.bytes is not None and one.bytes > self._limit:
            raise receiving.TooBig(receiving.TooBig.__doc__)
        if one.sha256 is not None:
            with contextlib.suppress(BlobMissing):  # it is kept on another machine: then it is fetched once more
                return await self._context.blobs.get(one.sha256)
        channel = self._channels.get(one.channel)
        if channel is None:
            raise LookupError(one.channel)
        async with asyncio.timeout(self._fetch_timeout):
            stream = channel.fetch(one.ref)
            if isinstance(stream, AsyncGenerator):
                async with aclosing(stream):
                    content = await receiving.receive(stream, limit=self._limit)
            else:
                content = await receiving.receive(stream, limit=self._limit)
        if not content:
            raise FetchError("empty", retryable=True)
        return content

    async def _keep(self, one: Attachment, content: bytes) -> None:
        if await self._context.store.read(lambda tx: media.get(tx, one.id)) is None:
            return  # the person said no meanwhile
        await self._keep_here(one, content)
        seen = await self._examined(one, content)
        # Under the lock: what one erased file leaves behind may be what another one has just put there.
        async with self._keeping:
            sha256 = await self._context.blobs.put(content)
            unwanted = await self._context.store.write(lambda tx: self._stored(tx, one.id, sha256, seen))
            if unwanted:
                await self._context.blobs.delete(sha256)
                return
        await self._tell_of_place(one, seen)
        observe.fetched(one.channel, "stored")
        log.info("attachment stored", attachment=one.id, mime=seen.mime, bytes=seen.bytes, warnings=seen.warnings)

    async def _keep_here(self, one: Attachment, content: bytes) -> None:
        """However long a bucket is away, and whatever ends this program: the file is not asked for again."""
        if self._context.blobs.waiting is None or one.sha256 is not None:
            return
        try:
            sha256 = await self._context.blobs.keep(content)
        except NoRoom:
            log.warning("no room to keep an attachment until the media store has it", attachment=one.id)
            return
        await self._context.store.write(lambda tx: media.kept(tx, one.id, sha256))

    async def _tell_of_place(self, one: Attachment, seen: Examined) -> None:
        """Afterwards, for what goes wrong in the talk is no reason not to keep a file. Where the program ends in this
        moment nobody is asked about the photo; the desk shows its position all the same.
        """
        if self._tell_turns is None or seen.exif is None:
            return
        body = await self._context.store.read(lambda tx: places_in_photos.of(tx, one, seen.exif))
        if body is not None:
            await self._tell_turns(places_in_photos.NAME, one.id, body)

    async def _examined(self, one: Attachment, content: bytes) -> Examined:
        if one.attempts > UNSEEN_AFTER and not one.error:
            return Examined(UNKNOWN, len(content), "", warnings=["unseen"])
        seen = await pool.run(examine, content)
        if COULD_RUN in seen.warnings:
            log.warning("an attachment is active content; kept as bytes", attachment=one.id, channel=one.channel)
        return seen

    def _stored(self, tx: Tx, attachment_id: str, sha256: str, seen: Examined) -> bool:
        """True where the attachment is gone and nobody else has its bytes."""
        # The ticket may have been opened, and the attachment erased, since it was claimed.
        now = media.get(tx, attachment_id)
        if now is None:
            return not media.is_used(tx, sha256)
        media.stored(
            tx,
            attachment_id,
            sha256=sha256,
            mime=seen.mime,
            bytes=seen.bytes,
            exif=seen.exif,
            likeness=seen.likeness,
        )
        if now.ticket_id and seen.likeness is not None:
            likenesses.look_at_photos(tx, now.ticket_id)
        self._tell(tx, now)
        return False

    async def _again(self, one: Attachment, error: str, pauses: tuple[float, ...], *, for_ever: bool = False) -> None:
        number = max(0, one.attempts - 1)
        # What failed on our side was not the channel's turn: it gets at least one more.
        if number >= len(pauses) and not for_ever and not one.error.startswith(OURS):
            await self._give_up(one, "refused" if error == "empty" else "failed", error)
            return
        due_at = self._context.now() + timedelta(seconds=pauses[min(number, len(pauses) - 1)])
        await self._write(lambda tx: media.retry(tx, one.id, due_at=due_at, error=error))
        observe.fetched(one.channel, "retry")
        log.info("attachment waits", attachment=one.id, channel=one.channel, error=error, attempts=one.attempts)

    async def _give_up(self, one: Attachment, state: str, error: str) -> None:
        def unit(tx: Tx) -> None:
            now = media.get(tx, one.id)
            if now is not None:
                media.give_up(tx, one.id, state=state, error=error)
                self._tell(tx, now)

        await self._write(unit)
        observe.fetched(one.channel, state)
        log.warning("attachment given up", attachment=one.id, channel=one.channel, state=state, error=error)

    async def _tell_of_host(self, host: str) -> None:
        team, at = self._team, self._context.now()
        await self._context.store.write(
            lambda tx: alarm.stands(tx, team, f"{HOST_ALARM}{host}", "zalo_media_host", detail=host, at=at)
        )

    def _end_alarms_of_hosts(self, tx: Tx) -> None:
        """Those that the settings list by now; another process with older settings may have raised one since."""
        for one in alarms.standing(tx):
            host = one.name.removeprefix(HOST_ALARM)
            if host != one.name and self._hosts.lists(host):
                alarms.over(tx, one.name)

    def _tell(self, tx: Tx, one: Attachment) -> None:
        if one.ticket_id:
            tickets.touch(tx, one.ticket_id, at=self._context.now())

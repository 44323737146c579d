"""The figures of the database, of disks and of this process, looked at now and then; and the alarms that follow.

A question to the database is asked every ``KEPT_S`` seconds at most, however often somebody wants to know. The labels
are few and fixed: channels, states, places; never a person, a ticket or a group.
"""

from __future__ import annotations

import asyncio
import shutil
import socket
import time
from collections.abc import Mapping
from pathlib import Path

import structlog
from prometheus_client import Gauge
from sqlalchemy.exc import OperationalError

from bot import observe
from bot.context import Context
from bot.desk import alarm
from flows.capabilities import ALL, TERMINAL, WEB
from storage import alarms, figures
from storage.engine import StoreClosed
from storage.figures import Figures
from storage.types import OutboxState
from storage.unit import Tx

log = structlog.get_logger(__name__)

KEPT_S = 15.0
PATIENCE_S = 5.0
EVERY_S = 30.0
SENT_BY_US = frozenset(ALL) - {WEB.name, TERMINAL.name}  # the others wait until somebody looks
DISK, OUTBOX = "disk:", "outbox:"  # begin the names of alarms


def _gauge(name: str, what: str, *labels: str) -> Gauge:
    return Gauge(f"manhmoi_{name}", what, labels, registry=observe.REGISTRY)


_database = _gauge("database_up", "1 while the database answers")
_depth = _gauge("outbox_depth", "Messages that wait to be sent")
_outbox = _gauge("outbox", "Messages that are not sent yet", "channel", "state")
_outbox_age = _gauge("outbox_age_seconds", "How long the message that has waited longest is late", "channel")
_dead_letters = _gauge("dead_letters", "Updates that could not be taken and wait for a repair")
_alarms = _gauge("standing_alarms", "Alarms that stand until somebody has repaired what they tell of")
_unanswered = _gauge("oldest_unanswered_seconds", "How long the family has waited that waits longest for the team")
_timers = _gauge("timers_late_seconds", "How late the conversation is that should have been woken first")
_files = _gauge("media_files", "Files of people that are not stored", "state")
_files_age = _gauge("media_age_seconds", "How long the file has waited that waits longest to be fetched and stored")
_token_age = _gauge("token_age_seconds", "Since the Zalo account's tokens were renewed; NaN where there are none")
_token_left = _gauge("token_left_seconds", "Until a token of the Zalo account ends; NaN where there is none", "token")
_disk_free = _gauge("disk_free_bytes", "Free room on the disk of this machine", "place")
_disk_size = _gauge("disk_size_bytes", "How large that disk is", "place")


class Watch:
    """``figures`` for whoever asks; ``run`` raises alarms, and ends them."""

    def __init__(self, context: Context, *, team: alarm.Hears | None = None, every: float = EVERY_S) -> None:
        self._context = context
        self._team = team
        self._every = every
        self._asking = asyncio.Lock()
        self._found: Figures | None = None
        self._asked_at = float("-inf")

    async def figures(self) -> Figures | None:
        """The figures as of the last quarter of a minute; None where the database does not answer."""
        async with self._asking:
            if time.monotonic() - self._asked_at > KEPT_S:
                self._found = await self._read()
                self._asked_at = time.monotonic()
        return self._found

    async def run(self) -> None:
        """Live until cancelled."""
        while True:
            found = await self.figures()
            try:
                await self._look(found)
            except OperationalError:
                log.warning("an alarm cannot be written down now")
            await asyncio.sleep(self._every)

    async def _read(self) -> Figures | None:
        now = self._context.now()
        try:
            async with asyncio.timeout(PATIENCE_S):
                found = await self._context.store.read(lambda tx: figures.read(tx, now))
        except (OperationalError, StoreClosed, TimeoutError) as error:
            log.warning("no figures from the database", error=type(error).__name__)
            found = None
        _show(found)
        for place, free, size in await asyncio.to_thread(self.disks):
            _disk_free.labels(place).set(free)
            _disk_size.labels(place).set(size)
        return found

    def disks(self) -> list[tuple[str, int, int]]:
        """Name, free bytes and size of the disk behind each folder that the program writes to."""
        found = []
        for place, folder in self._folders().items():
            # The folder itself may not be there yet.
            there = next((one for one in (folder, *folder.parents) if one.exists()), None)
            if there is not None:
                usage = shutil.disk_usage(there)
                found.append((place, usage.free, usage.total))
        return found

    def _folders(self) -> Mapping[str, Path]:
        settings = self._context.settings
        folders = {"data": Path(settings.secret_key_file).parent}
        if settings.database_url.startswith("sqlite:///"):
            folders["data"] = Path(settings.database_url.removeprefix("sqlite:///")).parent
        if settings.media_url.startswith("file://"):
            folders["media"] = Path(settings.media_url.removeprefix("file://"))
        else:
            folders["media"] = Path(settings.media.waiting_folder)
        if settings.spool.folder:
            folders["spool"] = Path(settings.spool.folder)
        return folders

    async def _look(self, found: Figures | None) -> None:
        limits, host = self._context.settings.watching, socket.gethostname()
        late = limits.outbox_minutes * 60
        true: dict[str, tuple[str, str, bool | None]] = {}
        if found is not None:
            for channel in SENT_BY_US:
                age = found.outbox.get(channel, figures.Waiting()).age
                # Between the two nothing changes, or it would be told again and again.
                true[OUTBOX + channel] = (
                    "outbox_late",
                    channel,
                    True if age > late else False if age < late / 2 else None,
                )
        for place, free, _ in await asyncio.to_thread(self.disks):
            least = limits.disk_free_mb * 1_000_000
            is_full = True if free < least else False if free > least * 1.2 else None
            true[f"{DISK}{host}:{place}"] = "disk_full", host, is_full
        if true:
            standing = {one.name for one in await self._context.store.read(alarms.standing)}
            changed = {name: one for name, one in true.items() if one[2] is not None and one[2] != (name in standing)}
            if changed:
                await self._context.store.write(lambda tx: self._tell(tx, changed))

    def _tell(self, tx: Tx, changed: Mapping[str, tuple[str, str, bool | None]]) -> None:
        at = self._context.now()
        for name, (what, detail, is_true) in changed.items():
            if is_true:
                alarm.stands(tx, self._team, name, what, detail=detail, at=at)
            else:
                alarm.is_over(tx, self._team, name, f"{what}_over", detail=detail, at=at)


def _show(found: Figures | None) -> None:
    _database.set(found is not None)
    if found is None:
        return
    _depth.set(found.outbox_depth)
    for channel in ALL:
        waiting = found.outbox.get(channel, figures.Waiting())
        for one in OutboxState:
            _outbox.labels(channel, one.value).set(waiting.states.get(one.value, 0))
        _outbox_age.labels(channel).set(waiting.age)
    _dead_letters.set(found.dead_letters)
    _alarms.set(found.standing_alarms)
    _unanswered.set(found.unanswered_age)
    _timers.set(found.timers_late)
    for state, count in found.files.items():
        _files.labels(state).set(count)
    _files_age.set(found.files_age)
    tokens = found.tokens
    _token_age.set(float("nan") if tokens is None else tokens.age)
    _token_left.labels("access").set(float("nan") if tokens is None else tokens.access_left)
    _token_left.labels("refresh").set(float("nan") if tokens is None else tokens.refresh_left)

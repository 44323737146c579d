"""The account's access token: for whoever calls, and kept alive.

One ``Tokens`` a process. Any number of calls may ask at once: a renewal is made by one of them, in one of the
processes, and the others wait for it. Whoever cannot have a token is told so within ``WAIT`` seconds.
"""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import Callable
from datetime import datetime, timedelta

import aiohttp
import structlog
from sqlalchemy.exc import OperationalError

from bot import lease
from bot.channels.zalo_oa import errors, oauth
from bot.channels.zalo_oa.errors import Action
from bot.channels.zalo_oa.oauth import Pair
from bot.channels.zalo_oa.renewal import ALARM, BUSY, Alarm, Over, Renewer
from bot.settings import ZaloOA
from storage import alarms, grants
from storage.engine import Store, StoreClosed, TransactionLost
from storage.grants import Grant
from storage.unit import Tx

log = structlog.get_logger(__name__)

EVERY = 15.0  # seconds between two rounds of the keeper
WAIT = 45.0  # seconds that a call waits for a renewal: one that is asked again at once included
FINISH_WITHIN = oauth.CALL_SECONDS + 4.0  # seconds for the answer to one call, and its commit
AHEAD = timedelta(hours=5)  # an access token of 25 h is renewed at 20 h; a shorter one in its last fifth
PRESSING = timedelta(hours=1)
NO_SOONER = timedelta(seconds=30)  # a pair that is refused although it is so new is not renewed again
FIRST_PAUSE, LONGEST_PAUSE = 5.0, 60.0  # seconds, doubling, after renewals that failed
WARN_14, WARN_3 = timedelta(days=14), timedelta(days=3)
AWAY = (OperationalError, StoreClosed, TransactionLost)


class Tokens:
    """``holder`` names the process. ``alarm`` and ``over`` are units of work, see ``renewal.Renewer``."""

    def __init__(
        self,
        store: Store,
        session: aiohttp.ClientSession,
        settings: ZaloOA,
        holder: str,
        now: Callable[[], datetime],
        alarm: Alarm,
        over: Over,
    ) -> None:
        self.now = now
        self._store = store
        self._settings = settings
        self._holder = holder
        self._alarm = alarm
        self._over = over
        self._renewer = Renewer(store, session, settings, holder, now, alarm, over, ends=lambda: self._ends)
        self._grant: Grant | None = None
        self._read_at = float("-inf")
        self._reading = asyncio.Lock()
        self._task: asyncio.Task[None] | None = None
        self._has_imported = False
        self._worked = 0  # the newest generation that Zalo has taken from this process
        self._hopeless = (0, 0.0)  # a generation that cannot be renewed, and until when that is believed
        self._trouble = ""  # why the last renewal failed
        self._failures = 0
        self._not_before = 0.0
        self._ends = False

    async def current(self) -> tuple[str, int]:
        """An access token and its generation. Raises SendError ``no_grant``."""
        try:
            grant = await self._known()
        except AWAY:
            raise errors.no_grant() from None
        if grant is None or (grant.generation == self._hopeless[0] and time.monotonic() < self._hopeless[1]):
            raise errors.no_grant()
        if grant.access and self.now() < grant.access_until:
            return grant.access, grant.generation
        return await self.renewed(grant.generation)

    async def renewed(self, after: int) -> tuple[str, int]:
        """A token of a later generation than ``after``, which Zalo refused. Raises SendError ``no_grant``.

        The same generation again where it is brand-new: another one would be refused just so.
        """
        if not self._is_past(after):
            await self._join(after)
        grant = self._grant
        if grant is not None and grant.access and (grant.generation > after or self._is_brand_new(grant)):
            return grant.access, grant.generation
        # Not every message that waits must be refused by Zalo first; a newer generation is seen at once.
        self._hopeless = (after, time.monotonic() + errors.SIGN_IN_SECONDS)
        raise errors.no_grant()

    def worked(self, generation: int) -> None:
        """Zalo has taken the token of this generation."""
        self._worked = max(self._worked, generation)

    async def run(self) -> None:
        """Keep the tokens alive until cancelled; a renewal that is under way then goes on: ``finish`` waits for it."""
        while True:
            try:
                await self.look()
            except AWAY:
                log.warning("the account's grant cannot be looked after; trying again")
            await asyncio.sleep(EVERY)

    async def look(self) -> None:
        """One round of the keeper. Raises what the database raises where it is away."""
        await self._import()
        grant = await self._load()
        if grant is not None and grant.dead_at is None and (self._is_left_open(grant) or self._is_due(grant)):
            await self._join(grant.generation)
        await self._tell()

    async def finish(self) -> None:
        """The end: no renewal begins any more, and what came of the one that was under way is written down.

        As a rule nothing is under way. The store and the session must be open until this returns.
        """
        self._ends = True
        if self._task is not None:
            await asyncio.wait({self._task}, timeout=FINISH_WITHIN)

    async def _import(self) -> None:
        """The pair of the settings stands, whoever needs it first: the keeper, or a message just after the start."""
        if not self._has_imported:
            await self._store.write(lambda tx: import_settings(tx, self._settings, at=self.now()))
            self._has_imported = True

    async def _known(self) -> Grant | None:
        """The row as this process read it last, at most a round of the keeper ago."""
        if time.monotonic() < self._read_at + EVERY and self._grant is not None:
            return self._grant
        async with self._reading:
            if time.monotonic() < self._read_at + EVERY and self._grant is not None:
                return self._grant
            await self._import()
            return await self._load()

    async def _load(self) -> Grant | None:
        found = await self._store.read(lambda tx: grants.get(tx, self._settings.account))
        # A look that began before a renewal may end after it.
        if self._grant is None or found is None or found.generation >= self._grant.generation:
            self._grant, self._read_at = found, time.monotonic()
        return self._grant

    def _is_past(self, generation: int) -> bool:
        return self._grant is not None and self._grant.generation > generation

    async def _join(self, generation: int) -> None:
        """Wait for the renewal that is under way in this process, or begin one; not longer than ``WAIT``."""
        if self._task is None:
            if self._ends:
                return
            self._task = asyncio.ensure_future(self._renew(generation))
            self._task.add_done_callback(self._ended)
        # Whoever waits may be cancelled; the renewal goes on.
        await asyncio.wait({self._task}, timeout=WAIT)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._task = None
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("renewing the account's grant broke", error=type(error).__name__)

    async def _renew(self, generation: int) -> None:
        try:
            grant = await self._load()
            if grant is None or grant.generation != generation or grant.dead_at is not None:
                return
            if self._is_brand_new(grant) or time.monotonic() < self._not_before:
                return
            trouble = await self._renewer.renew(generation)
            await self._load()
        except AWAY as error:
            log.warning("the account's grant cannot be renewed", error=type(error).__name__)
            return
        self._trouble = trouble
        self._failures = self._failures + 1 if trouble not in ("", BUSY) else 0
        pause = min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** (self._failures - 1)) if self._failures else 0.0
        self._not_before = time.monotonic() + pause

    def _is_brand_new(self, grant: Grant) -> bool:
        is_young = grant.renewed and self.now() < grant.updated_at + NO_SOONER
        return is_young and self._worked < grant.generation

    def _is_due(self, grant: Grant) -> bool:
        ahead = min(AHEAD, (grant.access_until - grant.updated_at) / 5)
        return self.now() >= grant.access_until - ahead

    def _is_left_open(self, grant: Grant) -> bool:
        """A renewal began, and nobody is at it who could write down how it ended."""
        since, by = grant.renewing_since, grant.renewing_by
        if since is None:
            return False
        return by in ("", self._holder) or self.now() >= since + grants.STALE or lease.is_gone(by)

    async def _tell(self) -> None:
        """What an administrator must hear of the tokens stands as an alarm; or it is over."""
        grant, at = self._grant, self.now()
        standing = await self._store.read(lambda tx: alarms.find(tx, ALARM))
        what, detail = self._wanted(grant, at)
        if what and (standing is None or standing.what != what):
            await self._store.write(lambda tx: self._alarm(tx, what, detail, at))
        elif not what and standing is not None and grant is not None and not self._is_due(grant):
            await self._store.write(lambda tx: self._over(tx, ALARM))

    def _wanted(self, grant: Grant | None, at: datetime) -> tuple[str, str]:
        """The key of the alarm and its argument; ("", "") where there is none."""
        if grant is None:
            return "zalo_no_grant", ""
        if grant.dead_at is not None:
            return "zalo_sign_in", ""
        left = grant.refresh_until - at
        ends_on = grant.refresh_until.astimezone(errors.VIETNAM).strftime("%d/%m/%Y")
        if left <= WARN_3:
            return "zalo_grant_ends_3", ends_on
        if left <= WARN_14:
            return "zalo_grant_ends_14", ends_on
        if self._trouble and self._is_due(grant) and (_needs_repair(self._trouble) or self._is_pressing(grant, at)):
            return "zalo", self._trouble
        return "", ""

    def _is_pressing(self, grant: Grant, at: datetime) -> bool:
        return at >= grant.access_until - PRESSING


def import_settings(tx: Tx, settings: ZaloOA, *, at: datetime) -> bool:
    """The pair of the settings stands, if it is another than the one that was last taken from there."""
    _move(tx, settings)
    pair = Pair(settings.access_token.get_secret_value(), settings.refresh_token.get_secret_value())
    was = grants.get(tx, settings.account)
    if not (pair.access or pair.refresh) or (was is not None and was.imported == digest(settings)):
        return False
    _keep(tx, settings, pair, at=at)
    return True


def sign_in(tx: Tx, settings: ZaloOA, pair: Pair, over: Over, *, at: datetime) -> None:
    """An administrator has signed in: this pair stands, and what the settings hold is older. No alarm any more."""
    _move(tx, settings)
    _keep(tx, settings, pair, at=at)
    over(tx, ALARM)


def digest(settings: ZaloOA) -> bytes:
    """Tells one pair of the settings from another; empty where they hold none."""
    access, refresh = settings.access_token.get_secret_value(), settings.refresh_token.get_secret_value()
    return hashlib.sha256(f"{access}\0{refresh}".encode()).digest() if access or refresh else b""


def _move(tx: Tx, settings: ZaloOA) -> None:
    """The account's own number was set later than the app's, under which its pair was kept until then."""
    if settings.account != settings.app_id and grants.rename(tx, settings.app_id, settings.account):
        log.info("the account's grant is kept under its own number from now on")


def _keep(tx: Tx, settings: ZaloOA, pair: Pair, *, at: datetime) -> None:
    access_until = at + pair.lasts if pair.access else at
    new = grants.NewPair(pair.access, pair.refresh, access_until, at + oauth.REFRESH_LASTS)
    grants.import_pair(tx, settings.account, new, imported=digest(settings), at=at)


def _needs_repair(trouble: str) -> bool:
    """A number that stays until a person does something."""
    return trouble.lstrip("-").isdigit() and errors.refusal(int(trouble)).action in (Action.ADMIN, Action.AGAIN)

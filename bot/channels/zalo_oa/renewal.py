"""One renewal of the account's tokens: marked, asked for, committed. One holder of all processes at a time.

A refresh token works once, so the new pair is written down before anybody uses it. An answer that does not come is
asked for again at once with the same token (Zalo may not have used it); -14014 then means that the pair is lost, and
an administrator must sign in again.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import aiohttp
import structlog
from sqlalchemy.exc import OperationalError

from bot import lease
from bot.channels.zalo_oa import oauth
from bot.channels.zalo_oa.oauth import Failure, OAuthError, Pair
from bot.settings import ZaloOA
from storage import grants
from storage.engine import Store, TransactionLost
from storage.grants import Begun, Grant, NewPair
from storage.unit import Tx

log = structlog.get_logger(__name__)

ALARM = "zalo-grant"  # the name under which all alarms about the tokens stand, one at a time
POLL = 0.2  # seconds between two looks at another process's renewal
PATIENCE = 50.0  # seconds that a renewal waits for another process: longer than its mark counts
BUSY = "busy"
DEAD = "dead"

Alarm = Callable[[Tx, str, str, datetime], object]  # what (a key of ``alarm-...``), detail, when
Over = Callable[[Tx, str], object]  # the name under which it stood


@dataclass(frozen=True)
class Renewer:
    """``alarm`` and ``over`` are units of work: what an administrator must hear of, and that it is repaired.

    ``ends``: this process is about to end, so that no call is begun any more.
    """

    store: Store
    session: aiohttp.ClientSession
    settings: ZaloOA
    holder: str
    now: Callable[[], datetime]
    alarm: Alarm
    over: Over
    ends: Callable[[], bool] = lambda: False

    async def renew(self, generation: int) -> str:
        """ "" once a newer pair than this generation's stands; else why not, in Zalo's number or a word.

        Not to be cancelled between the call and its commit: the pair would be lost.
        """
        give_up_at = time.monotonic() + PATIENCE
        while time.monotonic() < give_up_at and not self.ends():
            begun = await self._begin(generation)
            if begun.grant is None or begun.grant.generation != generation:
                return ""
            if begun.grant.dead_at is not None:
                return DEAD
            if begun.mine:
                return await self._exchange(begun.grant)
            await asyncio.sleep(POLL)
        return BUSY

    async def _begin(self, generation: int) -> Begun:
        account, holder, now = self.settings.account, self.holder, self.now()
        seen = await self.store.read(lambda tx: grants.get(tx, account))
        by = seen.renewing_by if seen is not None else ""
        gone = {by} if by and lease.is_gone(by) else frozenset[str]()
        return await self.store.write(
            lambda tx: grants.begin_renewal(tx, account, generation=generation, holder=holder, now=now, gone=gone)
        )

    async def _exchange(self, grant: Grant) -> str:
        if not grant.refresh:
            return await self._dead(grant, "no_refresh_token")
        # A mark from before means that somebody called and nobody knows how it ended.
        in_doubt = grant.renewing_since is not None
        for tries_left in (1, 0):
            asked_at = self.now()
            try:
                pair = await oauth.refresh(self.session, self.settings, grant.refresh)
            except OAuthError as error:
                if error.failure is Failure.DEAD:
                    return await self._dead(grant, error.code)
                in_doubt = in_doubt or error.failure is Failure.UNKNOWN
                log.warning("the account's grant was not renewed", code=error.code, in_doubt=in_doubt)
                if error.failure is not Failure.UNKNOWN or not tries_left or self.ends():
                    await self._let_go(grant, is_known=not in_doubt)
                    return error.code
            else:
                return await self._commit(grant, pair, asked_at)
            if not (await self._begin(grant.generation)).mine:  # the mark is fresh for the second call
                break
        return BUSY

    async def _commit(self, grant: Grant, pair: Pair, asked_at: datetime) -> str:
        account, generation = grant.account, grant.generation
        new = NewPair(pair.access, pair.refresh, asked_at + pair.lasts, asked_at + oauth.REFRESH_LASTS)
        is_written = False
        while not is_written:
            try:
                is_newest = await self.store.write(
                    lambda tx: grants.commit_pair(tx, account, new, generation=generation, at=self.now())
                )
                log.info("the account's grant was renewed", generation=generation + 1, is_newest=is_newest)
                is_written = True
            except (OperationalError, TransactionLost):
                log.error("the renewed grant cannot be written yet; trying again")
                await asyncio.sleep(1.0)
        # On its own: whatever goes wrong with an alarm must not cost the pair.
        await self.store.write(lambda tx: self.over(tx, ALARM))
        return ""

    async def _dead(self, grant: Grant, code: str) -> str:
        at = self.now()

        def end(tx: Tx) -> bool:
            is_new = grants.dead(tx, grant.account, generation=grant.generation, at=at)
            if is_new:
                self.alarm(tx, "zalo_sign_in", code, at)
            return is_new

        if await self.store.write(end):
            log.error("the account's grant is dead: an administrator must sign in again", code=code)
        return code

    async def _let_go(self, grant: Grant, *, is_known: bool) -> None:
        account, generation, holder = grant.account, grant.generation, self.holder
        await self.store.write(
            lambda tx: grants.let_go(tx, account, generation=generation, holder=holder, is_known=is_known)
        )

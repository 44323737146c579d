"""Watches over reply windows: the team hears of one that closes on somebody who waits, and of a webhook gone silent.

One process at a time. A person writes, Zalo lets us answer for 48 hours: some hours before they are over the ticket
says how long and how many free replies are left, once for each time that the person wrote.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

import structlog
from sqlalchemy.exc import OperationalError

from bot import lease
from bot.channels.base import SendError
from bot.channels.zalo_oa.codec import CHANNEL
from bot.context import Context
from bot.desk import alarm
from flows import reply_window
from flows.reply_window import Outlook, State
from storage import alarms, conversations, grants, reply_windows, tickets
from storage.reply_windows import Closing, ReplyWindow
from storage.unit import Tx

log = structlog.get_logger(__name__)

LEASE = "zalo-oa-windows"
SILENT = "zalo-oa-silent"
EVERY = 60.0  # seconds


class Account(Protocol):
    """What is asked of Zalo."""

    async def replies_left(self, target: str) -> int | None: ...


class Windows:
    """``run`` lives until it is cancelled.

    The alarm of a silent webhook measures since when nobody turned to us; where nobody ever did, since when this
    process has known that the account is signed in (a restart begins that anew, and leaves an alarm that stands).
    """

    def __init__(self, context: Context, account: Account, *, team: alarm.Hears | None) -> None:
        self._context = context
        self._account = account
        self._team = team
        self._channel = context.rules.channel(CHANNEL)
        self._settings = context.settings.zalo_oa
        self._signed_in_since: datetime | None = None

    async def run(self) -> None:
        """Looks every minute while this process holds the lease."""
        context = self._context
        await lease.hold(context.store, LEASE, context.holder, context.now, self._work)

    async def _work(self) -> None:
        while True:
            try:
                await self.look()
            except OperationalError:
                log.warning("the reply windows cannot be read; trying again")
            await asyncio.sleep(EVERY)

    async def look(self) -> None:
        """One round."""
        now, lasts = self._context.now(), self._channel.free_for
        if lasts is None:
            return
        within = timedelta(hours=self._settings.warn_hours)
        closing = await self._context.store.read(
            lambda tx: reply_windows.closing(tx, now=now, lasts=lasts, within=within)
        )
        for one in closing:
            await self._warn(one, now)
        await self._context.store.write(lambda tx: self._listen(tx, now))

    async def _warn(self, one: Closing, now: datetime) -> None:
        left = await self._left(one.window)

        def unit(tx: Tx) -> None:
            if left is not None:
                reply_windows.told_left(tx, one.window.conversation_id, left, at=now)
            window = reply_windows.get(tx, one.window.conversation_id)
            if window is None or window.last_at != one.window.last_at:
                return  # the person has written meanwhile
            seen = self._outlook(window, now)
            if seen is None:
                return
            detail = told(self._words, seen, now)
            tickets.record(tx, one.ticket_id, at=now, who="", what="window_closing", detail=detail, alert=True)
            reply_windows.warned(tx, window.conversation_id)
            if self._team is not None:
                self._team.tell_on_ticket(tx, one.ticket_id, "window_closing", now, detail=detail)

        await self._context.store.write(unit)

    async def _left(self, window: ReplyWindow) -> int | None:
        """What Zalo says is left; the time is told also where Zalo says nothing."""
        address = await self._context.store.read(lambda tx: conversations.address(tx, window.conversation_id))
        if address is None or address.channel != CHANNEL:
            return None
        try:
            return await self._account.replies_left(address.user)
        except SendError as error:
            log.info("the quota was not told", code=error.code)
            return None

    def _listen(self, tx: Tx, now: datetime) -> None:
        """Zalo switches a webhook off that failed for long, and tells nobody here; or it was never set up rightly."""
        last = reply_windows.last(tx)
        since = last if last is not None else self._waits_since(tx, now)
        hours = int((now - since) / timedelta(hours=1)) if since is not None else 0
        if hours >= self._settings.silence_hours:
            if alarms.find(tx, SILENT) is None:
                alarm.stands(tx, self._team, SILENT, "zalo_silent", detail=str(hours), at=now)
        elif last is not None:
            alarms.over(tx, SILENT)

    def _waits_since(self, tx: Tx, now: datetime) -> datetime | None:
        """Since when somebody's first word can be waited for; None before anybody has signed in."""
        if grants.get(tx, self._settings.account) is None:
            self._signed_in_since = None
        elif self._signed_in_since is None:
            self._signed_in_since = now
        return self._signed_in_since

    def _outlook(self, window: ReplyWindow, now: datetime) -> Outlook | None:
        return reply_window.outlook(
            self._channel,
            last_at=window.last_at,
            replies_left=window.replies_left,
            unfollowed=window.unfollowed,
            now=now,
        )

    def _words(self, key: str, /, **args: str | int) -> str:
        return self._context.texts.text(self._context.texts.languages[0], key, **args)


def told(words: Callable[..., str], seen: Outlook, now: datetime) -> str:
    """An outlook in words: how long, and how many free replies where that is known."""
    hours = reply_window.hours_left(seen, now)
    if seen.state is State.FREE and seen.replies_left is not None:
        return words("reply-window-free.counted", hours=hours, count=seen.replies_left)
    return words(f"reply-window-{seen.state}", hours=hours)

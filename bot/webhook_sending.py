"""Tells the addresses of API keys which tickets are new, changed or gone: codes alone, signed, at least once.

The form is that of Standard Webhooks. Each address has a task of its own, so that one which is dead holds up no other;
after a failure it is left alone for a while, longer each time. What was not taken for days is given up with an alarm,
and can be sent again from the desk. The facts are fetched by whoever was told, over the API.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
from dataclasses import dataclass
from datetime import datetime, timedelta

import aiohttp
import structlog
from aiohttp.abc import AbstractResolver
from sqlalchemy.exc import OperationalError

from bot import lease, observe
from bot.context import Context
from bot.desk import alarm
from bot.desk.api_acts import is_address
from bot.media.links import NotPublic, PublicOnly
from storage import alarms, api_keys, reaching, tickets, webhooks
from storage.api_keys import ApiKey
from storage.unit import Tx
from storage.webhooks import GONE, SHOWN, Change

log = structlog.get_logger(__name__)

PATIENCE_S = 10.0
PAUSES = (5.0, 30.0, 120.0, 600.0, 1800.0, 3600.0)  # seconds after the first, the second... failure; the last goes on
AT_ONCE = 50
IDLE = 30.0
NAME = "webhook-"  # begins the name of an alarm; the key's id follows
CREATED, CHANGED, WITHDRAWN = "ticket.created", "ticket.changed", "ticket.withdrawn"


@dataclass(frozen=True, slots=True)
class Letter:
    """What is sent, once it is known that the ticket concerns the key."""

    id: str
    event: str
    code: str
    updated_at: datetime

    def body(self) -> bytes:
        """The JSON, as it is signed."""
        said = {"id": self.id, "event": self.event, "code": self.code, "updated_at": self.updated_at.isoformat()}
        return json.dumps(said, separators=(",", ":")).encode()


def signature(secret: bytes, message_id: str, timestamp: int, body: bytes) -> str:
    """As Standard Webhooks wants it."""
    signed = hmac.digest(secret, f"{message_id}.{timestamp}.".encode() + body, hashlib.sha256)
    return "v1," + base64.b64encode(signed).decode()


class NotTaken(Exception):
    """The address did not take it; the text says why, and nothing of what it answered."""


class WebhookSender:
    """One process sends, under a lease."""

    def __init__(
        self,
        context: Context,
        team: alarm.Hears | None,
        *,
        resolver: AbstractResolver | None = None,
        pauses: tuple[float, ...] = PAUSES,
    ) -> None:
        self._context = context
        self._team = team
        self._resolver = resolver
        self._pauses = pauses
        self._anywhere = context.settings.api.webhook_anywhere
        self._lasts = timedelta(days=context.settings.api.webhook_days)
        self._failures: dict[str, int] = {}
        self._quiet_until: dict[str, datetime] = {}

    async def run(self) -> None:
        """Live until cancelled."""
        await lease.hold(self._context.store, "webhooks", self._context.holder, self._context.now, self._work)

    async def _work(self) -> None:
        async with self._context.bell.listen(webhooks.BELL) as bell, asyncio.TaskGroup() as group:
            under_way: dict[str, asyncio.Task[None]] = {}
            while True:
                pause = IDLE
                try:
                    for key_id in await self._keys_due():
                        if key_id not in under_way or under_way[key_id].done():
                            under_way[key_id] = group.create_task(self.tell(key_id))
                    pause = await self._pause()
                except OperationalError:
                    log.warning("the webhooks cannot be read; trying again")
                await bell.wait(pause)

    async def _keys_due(self) -> list[str]:
        now = self._context.now()
        due = await self._context.store.read(lambda tx: webhooks.keys_due(tx, now))
        return [one for one in due if self._quiet_until.get(one, now) <= now]

    async def _pause(self) -> float:
        now = self._context.now()
        due = await self._context.store.read(lambda tx: webhooks.next_due(tx, now))
        times = [one for one in (due, *self._quiet_until.values()) if one is not None and one > now]
        soonest = min(times, default=None)
        return IDLE if soonest is None else min(IDLE, max(0.05, (soonest - now).total_seconds()))

    async def tell(self, key_id: str) -> None:
        """The key's address has heard all that is due, or did not take one of them and is left alone for a while."""
        try:
            while await self._tell_some(key_id):
                pass
        except OperationalError:
            log.warning("the webhooks cannot be written; trying again")
        except Exception as error:  # one address must not stop the others
            log.error("a webhook broke", error=type(error).__name__, at=observe.where(error))
            self._leave_alone(key_id)
        finally:
            self._context.bell.ring(webhooks.BELL)  # what changed while this went on has been passed over

    async def _tell_some(self, key_id: str) -> bool:
        """True where there may be more."""
        now, store = self._context.now(), self._context.store
        key = await store.read(lambda tx: api_keys.get(tx, key_id))
        if key is None or key.why_refused(now):
            await store.write(lambda tx: _drop(tx, key_id))
            return False
        due = await store.read(lambda tx: webhooks.due(tx, key_id, now, limit=AT_ONCE))
        for one in due:
            letter, what = await store.write(lambda tx, one=one: _letter(tx, key, one))  # type: ignore[misc]
            if letter is None:
                continue
            try:
                await self._send(key, letter)
            except NotTaken as error:
                await self._missed(key, one, str(error))
                return False
            await store.write(lambda tx, one=one, what=what: self._taken(tx, key, one, what))  # type: ignore[misc]
            self._failures.pop(key_id, None)
            self._quiet_until.pop(key_id, None)
        return len(due) == AT_ONCE

    def _taken(self, tx: Tx, key: ApiKey, one: Change, what: str) -> None:
        webhooks.told(tx, one, what)
        if not webhooks.has_given_up(tx, key.id):
            alarms.over(tx, NAME + key.id)

    async def _missed(self, key: ApiKey, one: Change, why: str) -> None:
        now = self._context.now()
        pause = self._leave_alone(key.id)

        def unit(tx: Tx) -> None:
            if now - one.since < self._lasts:
                webhooks.again(tx, one, due_at=now + timedelta(seconds=pause), error=why)
                return
            if webhooks.give_up(tx, one, error=why):
                alarm.stands(tx, self._team, NAME + key.id, "webhook", detail=key.title, at=now)

        await self._context.store.write(unit)
        log.info("a webhook was not taken", key=key.prefix, why=why, attempts=one.attempts + 1)

    def _leave_alone(self, key_id: str) -> float:
        count = self._failures[key_id] = self._failures.get(key_id, 0) + 1
        pause = self._pauses[min(count, len(self._pauses)) - 1]
        self._quiet_until[key_id] = self._context.now() + timedelta(seconds=pause)
        return pause

    async def _send(self, key: ApiKey, letter: Letter) -> None:
        """Raises NotTaken."""
        if not is_address(key.url, anywhere=self._anywhere):
            raise NotTaken("the address is not allowed")
        secret = await self._context.store.read(lambda tx: api_keys.secret_of(tx, key.id))
        body, timestamp = letter.body(), int(self._context.now().timestamp())
        headers = {
            "Content-Type": "application/json",
            "User-Agent": "manhmoi-webhook/1",
            "webhook-id": letter.id,
            "webhook-timestamp": str(timestamp),
            "webhook-signature": signature(secret, letter.id, timestamp, body),
        }
        try:
            async with (
                self._session() as session,
                session.post(key.url, data=body, headers=headers, allow_redirects=False) as answer,
            ):
                # Nothing of the answer is read: it could be endless.
                if not 200 <= answer.status < 300:
                    raise NotTaken(f"HTTP {answer.status}")
        except TimeoutError:
            raise NotTaken("timeout") from None
        except aiohttp.ClientConnectorError as error:
            raise NotTaken("not public" if isinstance(error.os_error, NotPublic) else "no connection") from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise NotTaken(type(error).__name__) from None

    def _session(self) -> aiohttp.ClientSession:
        # What was checked is what is connected to: the name is looked up once, for this request.
        resolver = self._resolver or aiohttp.ThreadedResolver()
        checked = resolver if self._anywhere else PublicOnly(resolver)
        return aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(resolver=checked, use_dns_cache=False, force_close=True),
            timeout=aiohttp.ClientTimeout(total=PATIENCE_S),
            cookie_jar=aiohttp.DummyCookieJar(),
            trust_env=False,
        )


def _letter(tx: Tx, key: ApiKey, one: Change) -> tuple[Letter | None, str]:
    """What is to be said of the ticket now, and what the address then knows; None where it is none of the key's."""
    ticket = tickets.get(tx, one.ticket_id)
    reached = reaching.one(tx, key, ticket) if ticket is not None else None
    is_shown = reached is not None and reached.is_shown
    # A key that reached it once may have read it over the API, whether its address heard of it or not.
    is_had = reached is not None or one.told == SHOWN
    if ticket is None or (not is_shown and (one.told == GONE or not is_had)):
        if one.told == GONE:
            webhooks.told(tx, one, GONE)
        else:
            webhooks.concerns_nobody(tx, one)
        return None, ""
    if not is_shown:
        event = WITHDRAWN
    else:
        event = CHANGED if one.told == SHOWN else CREATED
    letter = Letter(f"evt_{one.id}_{one.version}", event, ticket.code, ticket.updated_at)
    return letter, SHOWN if is_shown else GONE


def _drop(tx: Tx, key_id: str) -> None:
    """The key opens no more: nothing is kept for its address."""
    webhooks.forget(tx, key_id)
    alarms.over(tx, NAME + key_id)

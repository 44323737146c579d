"""Sends messages to many: to each person once, at the hour that was set, so slowly that nobody else waits for it.

One process, under a lease. A message is handed to the outbox only shortly before it leaves: what is stopped, what
falls into the night and what a person's reply window holds back is then still here.
"""

from __future__ import annotations

import time
from datetime import datetime
from functools import partial

from bot import lease, rounds, telling
from bot.context import Context
from bot.settings import Settings
from flows import announcing
from flows.announcing import Audience
from storage import broadcasts, conversations, sources, tickets
from storage.broadcasts import APPROVED, DONE, SENDING, Broadcast, Person
from storage.unit import Tx

TICK = 1.0  # seconds between two handfuls
EVERY = 20.0  # seconds between two looks where nothing is to be sent
AT_ONCE = 50
PAGE = 200  # people looked at in one reading
WAITING_MOST = 20  # messages of one channel that may stand in the outbox: so few are soon called back


class Broadcaster:
    """``run`` lives until cancelled."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._rate = context.settings.broadcasts.per_minute / 60
        self._credit = 1.0
        self._credited = time.monotonic()

    async def run(self) -> None:
        await lease.hold(self._context.store, "broadcasts", self._context.holder, self._context.now, self._work)

    async def _work(self) -> None:
        await rounds.go(self._context.bell, broadcasts.BELL, self.look, of="broadcasts")

    async def look(self) -> float:
        """Whatever can be done now is done; the seconds until there may be more."""
        store, now = self._context.store, self._context.now()
        for one in await store.read(lambda tx: broadcasts.in_state(tx, APPROVED)):
            if one.send_at <= now:
                await self._begin(one, now)
        going = await store.read(lambda tx: broadcasts.in_state(tx, SENDING))
        for one in going:
            await store.write(partial(self._go_on, one=one, now=now, most=self._may_send()))
        for broadcast_id in await store.read(broadcasts.unclosed):
            await store.write(partial(_close, broadcast_id=broadcast_id))
        return TICK if going else EVERY

    async def _begin(self, one: Broadcast, now: datetime) -> None:
        """Its people are chosen, as they are now, and the sending begins; one that comes too late reaches nobody."""
        store = self._context.store
        if one.expires_at > now and not announcing.may_leave(now.astimezone(self._context.settings.zone)):
            return
        await store.write(partial(broadcasts.choose_anew, broadcast_id=one.id))
        if one.expires_at > now:
            after = ""
            while page := await store.read(lambda tx: broadcasts.agreed(tx, after=after, limit=PAGE)):  # noqa: B023
                after = page[-1]
                chosen = await store.read(
                    partial(choose, settings=self._context.settings, audience=one.audience, page=page)
                )
                await store.write(partial(broadcasts.choose, broadcast_id=one.id, people=chosen))
        await store.write(lambda tx: broadcasts.begin(tx, one.id, at=now))

    def _may_send(self) -> int:
        """How many may leave by the rate; what was not used for a while does not add up."""
        at = time.monotonic()
        most = max(1.0, self._rate * TICK * 2)
        self._credit = min(most, self._credit + (at - self._credited) * self._rate)
        self._credited = at
        return min(AT_ONCE, int(self._credit))

    def _go_on(self, tx: Tx, one: Broadcast, now: datetime, most: int) -> None:
        """A unit of work: the next handful, or the end."""
        if now >= one.expires_at:
            broadcasts.drop_waiting(tx, one.id, why=broadcasts.EXPIRED)
        elif announcing.may_leave(now.astimezone(self._context.settings.zone)):
            broadcasts.put_back_held(tx, one.id)
            self._send(tx, one, now, most)
        else:
            broadcasts.call_back(tx, broadcast_id=one.id, besides=announcing.PULLED)
        if broadcasts.is_over(tx, one.id):
            broadcasts.move(tx, one.id, was=(SENDING,), to=DONE, at=now)

    def _send(self, tx: Tx, one: Broadcast, now: datetime, most: int) -> None:
        standing = broadcasts.under_way(tx)

        def is_full(channel: str) -> bool:
            return channel not in announcing.PULLED and standing[channel] >= WAITING_MOST

        full = [channel for channel in announcing.CHANNELS if is_full(channel)]
        for person in broadcasts.waiting(tx, one.id, limit=most, besides=full):
            if not is_full(person.channel):
                standing[person.channel] += 1
                self._credit -= 1
                self._send_one(tx, one, person, now)

    def _send_one(self, tx: Tx, one: Broadcast, person: Person, now: datetime) -> None:
        context = self._context
        found = telling.listener(tx, context.rules, person.conversation_id, about=one.about, at=now)
        if isinstance(found, telling.Listener):
            say = announcing.say(one.words, found.state.language, context.texts.languages[0])
            broadcasts.given(tx, person.id, telling.tell_many(tx, context.texts, found, say, at=now))
        elif found == telling.WINDOW:
            broadcasts.hold(tx, person.id)
        else:
            broadcasts.leave_out(tx, person.id, found)


def choose(tx: Tx, *, settings: Settings, audience: Audience, page: list[str]) -> list[tuple[str, str]]:
    """Those of these conversations that the audience means, each with its channel."""
    found = []
    on = channels_on(settings)
    for conversation_id in page:
        address = conversations.address(tx, conversation_id)
        if address is None or address.channel not in on:
            continue
        of_tickets = _tickets(tx, conversation_id, settings) if audience.asks_of_tickets else ()
        if announcing.fits(audience, address.channel, of_tickets):
            found.append((conversation_id, address.channel))
    return found


def channels_on(settings: Settings) -> tuple[str, ...]:
    """The channels on which people can be written to with these settings."""
    on = {
        "telegram": settings.telegram.on,
        "zalo_oa": settings.zalo_oa.on,
        "zalo_bot": settings.zalo_bot.on,
        "web": True,
    }
    return tuple(one for one in announcing.CHANNELS if on[one])


def _tickets(tx: Tx, conversation_id: str, settings: Settings) -> list[announcing.About]:
    found = []
    for one in tickets.of_conversation(tx, conversation_id):
        source = sources.find(tx, one.source)
        hangs_in = source.commune if source is not None else ""
        home = settings.places.home
        of_ticket = {"status": one.status, "kind": one.kind, "source": one.source, "hangs_in": hangs_in, "home": home}
        found.append(announcing.about(one.tip, **of_ticket))
    return found


def _close(tx: Tx, broadcast_id: str) -> None:
    # A choice that was going on when it was stopped may have come after that.
    broadcasts.drop_waiting(tx, broadcast_id, why=broadcasts.STOPPED)
    if broadcasts.is_over(tx, broadcast_id):
        broadcasts.close(tx, broadcast_id)

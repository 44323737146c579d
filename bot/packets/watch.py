"""Watches packets: makes those that were ordered from the group or left behind by a kill, and sees that they arrive.

One process, under a lease. A packet that nobody acknowledged, or that was not answered in time, stands as an alarm at
the desk until it is; bytes of packets that were erased leave the store of files.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

import structlog
from sqlalchemy.exc import OperationalError

from bot import lease, observe, rounds
from bot.context import Context
from bot.desk import alarm, group_answers, offices
from bot.desk.cards import escape
from bot.packets import making
from storage import alarms, packets, tickets
from storage.handovers import of_packet
from storage.packets import MADE, ORDERED, Packet
from storage.unit import Tx

log = structlog.get_logger(__name__)

EVERY = 60.0  # seconds
AT_ONCE = 20
AGAIN = timedelta(minutes=5)  # after one that could not be made
NAME = "packet-"  # begins the name of an alarm; the packet's id follows


class PacketWatch:
    """``run`` lives until cancelled."""

    def __init__(self, context: Context, team: alarm.Hears | None) -> None:
        self._context = context
        self._team = team

    async def run(self) -> None:
        await lease.hold(self._context.store, "packets", self._context.holder, self._context.now, self._work)

    async def _work(self) -> None:
        await rounds.go(self._context.bell, packets.BELL, self.look, of="packets", again=EVERY)

    async def look(self) -> float:
        """Everything that is due has been done; the seconds until there may be more."""
        context, now = self._context, self._context.now()
        found = await context.store.read(lambda tx: packets.due(tx, now, limit=AT_ONCE))
        for one in found:
            if one.state == ORDERED:
                await self._make(one)
            else:
                await context.store.write(partial(self._mind, packet_id=one.id, now=now))
        for one in await context.store.read(lambda tx: packets.erased(tx, limit=AT_ONCE)):
            if one.sha256:
                await context.blobs.delete(one.sha256)
            await context.store.write(partial(packets.is_gone, packet_id=one.id))
        due = await context.store.read(packets.next_due)
        return rounds.until(due, context.now(), at_most=EVERY)

    async def _make(self, one: Packet) -> None:
        context, now = self._context, self._context.now()
        # Whatever becomes of it, it is not tried again at once.
        await context.store.write(lambda tx: packets.plan(tx, one.id, now + AGAIN))
        try:
            made = await making.make(context, one.id)
        except OperationalError:
            raise
        except Exception as error:  # one packet must not keep the others
            log.error("a packet cannot be made", error=type(error).__name__, at=observe.where(error))
            await context.store.write(partial(self._stands, one=one, what="packet_failed", now=now))
            return
        if made is not None and made.state != ORDERED:
            await context.store.write(partial(self._told, asked=one, made=made, now=now))

    def _told(self, tx: Tx, *, asked: Packet, made: Packet, now: datetime) -> None:
        """Whoever asked for it in the group is answered: with a link to the desk, never with the packet."""
        alarms.over(tx, NAME + made.id)
        ask = asked.order.ask if asked.order is not None else None
        if not ask:
            return
        words = partial(self._context.texts.text, self._context.texts.languages[0])
        settings = self._context.settings
        text = words(
            "packet-group_made" if made.state == MADE else "packet-group_void",
            number=making.numbered(self._context.texts, settings.papers.sign, made.number),
            agency=offices.name_of(settings, words, made.agency),
            link=f"{settings.web.address}/desk/packets/{made.id}",
        )
        group_answers.say(
            tx,
            ask["chat"],
            escape(text),
            at=now,
            thread_id=ask.get("thread"),
            reply_to=ask.get("message"),
            ticket_id=ask.get("ticket"),
        )

    def _mind(self, tx: Tx, *, packet_id: str, now: datetime) -> None:
        """The alarm is that of this moment."""
        one = packets.get(tx, packet_id)
        if one is None or one.state != MADE or one.answered_at is not None:
            alarms.over(tx, NAME + packet_id)
            packets.plan(tx, packet_id, None)
            return
        if one.is_late(now):
            if self._stands(tx, one=one, what="packet_late", now=now):
                for handed in of_packet(tx, packet_id):
                    tickets.record(
                        tx, handed.ticket_id, at=now, who="", what="packet_late", detail=one.agency, alert=True
                    )
            packets.plan(tx, packet_id, None)
        elif one.acknowledged_at is not None:
            alarms.over(tx, NAME + packet_id)
            packets.plan(tx, packet_id, one.due)
        else:
            if now >= one.at + making.ACKNOWLEDGED_WITHIN:
                self._stands(tx, one=one, what="packet_unacknowledged", now=now)
            packets.plan(tx, packet_id, one.due)

    def _stands(self, tx: Tx, *, one: Packet, what: str, now: datetime) -> bool:
        """Whether the team was told just now."""
        words = partial(self._context.texts.text, self._context.texts.languages[0])
        number = making.numbered(self._context.texts, self._context.settings.papers.sign, one.number)
        detail = f"{number}, {offices.name_of(self._context.settings, words, one.agency)}"
        stood = alarms.find(tx, NAME + one.id)
        alarm.stands(tx, self._team, NAME + one.id, what, detail=detail, at=now)
        return stood is None or stood.what != what

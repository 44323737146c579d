"""Tells people how their tickets go on: of each change that means something to them, once, in kind words.

One process, under a lease. A possible match, a grave that was found, a person who is alive: those are told by a person
who calls; the words here only say that somebody will. Whoever told a tip that was put together with another hears how
the main one goes on, by the code of their own and once, whoever has told several of them.
"""

from __future__ import annotations

from datetime import datetime

from bot import lease, rounds, telling
from bot.context import Context
from bot.desk import alarm
from flows import tickets as rules
from flows.effects import Say
from flows.talk import word_choice
from storage import handovers, likenesses, news, tickets
from storage.tickets import TicketRow
from storage.unit import UNREADABLE, Tx

EVERY = 30.0  # seconds
AT_ONCE = 50
OF_ONE_PERSON = ("closed_withdrawn", "closed_fraud")  # nothing to who told another tip of the martyr
# Of the main ticket alone: its papers went there, its place was searched. Who told another tip hears it in other words.
SAID_OTHERWISE = ("handed_over", "closed_sampled", "closed_searched_not_found")


class NewsTeller:
    """``run`` lives until cancelled."""

    def __init__(self, context: Context) -> None:
        self._context = context

    async def run(self) -> None:
        await lease.hold(self._context.store, "news", self._context.holder, self._context.now, self._work)

    async def _work(self) -> None:
        await rounds.go(self._context.bell, news.BELL, self.look, of="news")

    async def look(self) -> float:
        """Everything that is due waits for delivery; the seconds until there may be more."""
        now = self._context.now()
        if await self._context.store.write(lambda tx: self._unit(tx, now)) == AT_ONCE:
            return 0.05
        due = await self._context.store.read(news.next_due)
        return rounds.until(due, self._context.now(), at_most=EVERY)

    def _unit(self, tx: Tx, now: datetime) -> int:
        found = news.due(tx, now, limit=AT_ONCE)
        for one in found:
            try:
                ticket = tickets.get(tx, one.ticket_id)
            except UNREADABLE:  # it must not keep the others
                alarm.raised("ticket_broken", ticket=one.ticket_id)
                ticket = None
            what = _news_of(tx, ticket) if ticket is not None else ""
            knows = False
            if ticket is not None and what and what != one.told:
                knows = _hears_elsewhere(tx, ticket) or self._tell(tx, ticket, what, now)
            news.settle(tx, one.ticket_id, told=what if knows else one.told)
        return len(found)

    def _tell(self, tx: Tx, ticket: TicketRow, what: str, now: datetime) -> bool:
        key = f"life-news-joint-{what}" if what in SAID_OTHERWISE and _is_joint(ticket) else f"life-news-{what}"
        say = Say(key, {"code": ticket.code}, words=(word_choice("mute"),))
        return telling.tell(tx, self._context.texts, ticket, say, kind=news.KIND, at=now)


def _is_joint(ticket: TicketRow) -> bool:
    return ticket.status == "duplicate"


def _news_of(tx: Tx, ticket: TicketRow) -> str:
    """How the ticket goes on; where it was put together with others, how the main one does."""
    head = tickets.get(tx, likenesses.head_of(tx, ticket.id)) if _is_joint(ticket) else None
    if head is None:
        return _what(tx, ticket)
    what = _what(tx, head)
    return "" if what in OF_ONE_PERSON else what


def _hears_elsewhere(tx: Tx, ticket: TicketRow) -> bool:
    """Whether the same person is told of it by another ticket that was put together with this one."""
    for one in likenesses.family(tx, ticket.id):
        if one == ticket.id:
            return False
        other = tickets.get(tx, one)
        if other is not None and other.conversation_id == ticket.conversation_id:
            return True
    return False


def _what(tx: Tx, ticket: TicketRow) -> str:
    """What the person is to know by now, "" for nothing."""
    handed = handovers.of_ticket(tx, ticket.id) if ticket.status == rules.HANDED_OVER else []
    return rules.news(
        ticket.status,
        ticket.outcome,
        ticket.kind,
        received=any(one.acknowledged_at is not None for one in handed),
        answered=any(one.answered_at is not None for one in handed),
    )

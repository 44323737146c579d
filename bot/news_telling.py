"""Tells people how their tickets go on: of each change that means something to them, once, in kind words.

One process, under a lease. A possible match, a grave that was found, a person who is alive: those are told by a person
who calls; the words here only say that somebody will. Who asked for quiet, left, or withdrew their consent is told
nothing.
"""

from __future__ import annotations

from datetime import datetime

import structlog
from sqlalchemy.exc import OperationalError

from bot import lease, saying
from bot.context import Context
from flows import tickets as rules
from flows.effects import Say
from flows.model import Conversation
from flows.talk import word_choice
from storage import conversations, messages, news, outbox, tickets
from storage.tickets import TicketRow
from storage.types import Delivery, Direction
from storage.unit import Tx

log = structlog.get_logger(__name__)

EVERY = 30.0  # seconds
AT_ONCE = 50
PRIORITY = 2  # behind whatever answers somebody


class NewsTeller:
    """``run`` lives until cancelled."""

    def __init__(self, context: Context) -> None:
        self._context = context

    async def run(self) -> None:
        await lease.hold(self._context.store, "news", self._context.holder, self._context.now, self._work)

    async def _work(self) -> None:
        async with self._context.bell.listen(news.BELL) as bell:
            while True:
                pause = 1.0
                try:
                    pause = await self.look()
                except OperationalError:
                    log.warning("what people are to be told cannot be read; trying again")
                await bell.wait(pause)

    async def look(self) -> float:
        """Everything that is due waits for delivery; the seconds until there may be more."""
        now = self._context.now()
        if await self._context.store.write(lambda tx: self._unit(tx, now)) == AT_ONCE:
            return 0.05
        due = await self._context.store.read(news.next_due)
        return EVERY if due is None else min(EVERY, max(0.0, (due - self._context.now()).total_seconds()) + 0.01)

    def _unit(self, tx: Tx, now: datetime) -> int:
        found = news.due(tx, now, limit=AT_ONCE)
        for one in found:
            ticket = tickets.get(tx, one.ticket_id)
            what = rules.news(ticket.status, ticket.outcome, ticket.kind) if ticket is not None else ""
            is_told = bool(what) and what != one.told and ticket is not None and self._tell(tx, ticket, what, now)
            news.settle(tx, one.ticket_id, told=what if is_told else one.told)
        return len(found)

    def _tell(self, tx: Tx, ticket: TicketRow, what: str, now: datetime) -> bool:
        conversation_id = ticket.conversation_id
        state = conversations.get(tx, conversation_id) if conversation_id is not None else None
        address = conversations.address(tx, conversation_id) if conversation_id is not None else None
        if conversation_id is None or state is None or address is None or address.blocked or not _wants(state):
            return False
        say = Say(f"life-news-{what}", {"code": ticket.code}, words=(word_choice("mute"),))
        language = state.language or ticket.language
        message = saying.render(self._context.texts, say, language=language, channel=address.channel)
        message_id = messages.add(
            tx,
            conversation_id=conversation_id,
            ticket_id=ticket.id,
            direction=Direction.OUT,
            author="",
            kind=news.KIND,
            text=message.text,
            at=now,
            channel=address.channel,
            choices=saying.choices_form(message) or None,
            delivery=Delivery.WAITING,
        )
        outbox.enqueue(
            tx,
            channel=address.channel,
            target=address.user,
            conversation_id=conversation_id,
            message_id=message_id,
            priority=PRIORITY,
            due_at=now,
        )
        return True


def _wants(state: Conversation) -> bool:
    """Whether the person may be written to: they did not ask for quiet, nor withdraw what they had agreed to."""
    agreed = [one for one in state.consents if one.purpose == "tip"]
    has_withdrawn = bool(agreed) and all(one.withdrawn_at is not None for one in agreed)
    return not (state.muted or state.blocked or has_withdrawn)

"""What a person is told without having asked: in their own talk, behind whatever answers somebody.

The one place that decides whether an unasked word may go. Who asked for quiet, left, withdrew their consent or waits
to be erased is told nothing; news of the campaign go only to who agreed to them, and of sampling not to who is
unwilling.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot import saying
from bot.translate import Texts
from flows import agreement, announcing, reply_window
from flows.effects import Say
from flows.model import Conversation
from flows.rules import Rules
from storage import broadcasts, conversations, messages, outbox, reply_windows
from storage.conversations import Address
from storage.tickets import TicketRow
from storage.types import Delivery, Direction
from storage.unit import Tx

PRIORITY = 3
LAST_PRIORITY = 9  # of a message to many: behind every word that somebody waits for
KEPT_FOR_ANSWERS = 2  # of the free replies that a platform counts: the last ones are the team's
WINDOW = "window"  # the platform lets nobody write to the person before they write again
# Why somebody is not told: of the person, by the platform.
REASONS = ("gone", "blocked", "muted", "withdrawn", "no_consent", "paused", "erasing", "unwilling", WINDOW)


@dataclass(frozen=True, slots=True)
class Listener:
    """Somebody who may be told, and where."""

    conversation_id: str
    state: Conversation
    address: Address


def tell(tx: Tx, texts: Texts, ticket: TicketRow, say: Say, *, kind: str, at: datetime) -> bool:
    """The words wait for delivery, as a message of this kind; False where nobody is to be told."""
    found = _listener(tx, ticket.conversation_id)
    if isinstance(found, str):
        return False
    language = found.state.language or ticket.language or texts.languages[0]
    _say(tx, texts, found, say, kind=kind, language=language, ticket_id=ticket.id, at=at)
    return True


def listener(tx: Tx, rules: Rules, conversation_id: str, *, about: str, at: datetime) -> Listener | str:
    """Who may be sent a message to many now; else the reason why not, one of REASONS."""
    found = _listener(tx, conversation_id)
    if isinstance(found, str):
        return found
    state = found.state
    if agreement.NEWS not in agreement.standing(state.consents):
        return "no_consent"
    if state.erase_at is not None:
        return "erasing"
    if state.paused:
        return "paused"
    if about == announcing.SAMPLING and state.unwilling:
        return "unwilling"
    return found if _is_open(tx, rules, found, at) else WINDOW


def tell_many(tx: Tx, texts: Texts, to: Listener, say: Say, *, kind: str = broadcasts.KIND, at: datetime) -> str:
    """The words wait for delivery in a lane of their own, so that nothing said to the person waits behind them."""
    language = to.state.language or texts.languages[0]
    lane = f"{to.conversation_id}:{broadcasts.KIND}"
    return _say(tx, texts, to, say, kind=kind, language=language, at=at, priority=LAST_PRIORITY, lane=lane)


def _say(
    tx: Tx,
    texts: Texts,
    to: Listener,
    say: Say,
    *,
    kind: str,
    language: str,
    at: datetime,
    ticket_id: str | None = None,
    priority: int = PRIORITY,
    lane: str | None = None,
) -> str:
    message = saying.render(texts, say, language=language, channel=to.address.channel)
    message_id = messages.add(
        tx,
        conversation_id=to.conversation_id,
        ticket_id=ticket_id,
        direction=Direction.OUT,
        author="",
        kind=kind,
        text=message.text,
        at=at,
        channel=to.address.channel,
        choices=saying.choices_form(message) or None,
        delivery=Delivery.WAITING,
    )
    outbox.enqueue(
        tx,
        channel=to.address.channel,
        target=to.address.user,
        conversation_id=to.conversation_id,
        message_id=message_id,
        priority=priority,
        due_at=at,
        lane=lane,
    )
    return message_id


def _listener(tx: Tx, conversation_id: str | None) -> Listener | str:
    state = conversations.get(tx, conversation_id) if conversation_id is not None else None
    address = conversations.address(tx, conversation_id) if conversation_id is not None else None
    if conversation_id is None or state is None or address is None:
        return "gone"
    if address.blocked or state.blocked:
        return "blocked"
    if state.muted:
        return "muted"
    agreed = [one for one in state.consents if one.purpose == agreement.TIP]
    if agreed and all(one.withdrawn_at is not None for one in agreed):
        return "withdrawn"
    return Listener(conversation_id, state, address)


def _is_open(tx: Tx, rules: Rules, to: Listener, at: datetime) -> bool:
    """Whether the platform lets the person be written to now. Nothing that costs money is sent to many."""
    channel = rules.channel(to.address.channel)
    window = reply_windows.get(tx, to.conversation_id) if channel.free_for is not None else None
    if window is None:
        return channel.free_for is None
    seen = reply_window.outlook(
        channel,
        last_at=window.last_at,
        replies_left=window.replies_left,
        unfollowed=window.unfollowed,
        now=at,
    )
    if seen is None:
        return True
    left = seen.replies_left is None or seen.replies_left > KEPT_FOR_ANSWERS
    return seen.state is reply_window.State.FREE and left

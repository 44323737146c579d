"""*Xóa dữ liệu*: asked once; then a cooling time in which *hủy* takes it back; then it runs by itself.

While it waits, nothing new is kept: whoever goes on telling hears what is about to happen and how to take it back.
"""

from __future__ import annotations

from datetime import timedelta

from flows import asking, events
from flows.course import welcome
from flows.effects import ForgetPerson, NoteTicket, OpenRequest, TakeBackRequest
from flows.model import Conversation, Doubt
from flows.talk import Talk, word_choice

# What still works while it waits, by the meaning of the words.
ALLOWED = frozenset({"help", "human", "status", "language", "mydata", "withdraw"})
SENT = (
    events.Text,
    events.Pressed,
    events.Command,
    events.Location,
    events.ContactCard,
    events.Media,
    events.Unsupported,
)


def ask(talk: Talk) -> None:
    """Ask once before the cooling time begins."""
    if talk.conversation.erase_at is not None:
        tell_waiting(talk)
    elif _nothing_is_kept(talk.conversation):
        talk.say("rights-nothing_kept", words=[word_choice("new")])
    else:
        welcome.ask_doubt(talk, Doubt("erase"))


def promise(talk: Talk) -> None:
    """The person is sure: the cooling time begins, and the team knows."""
    talk.change(erase_at=talk.event.at + talk.rules.cooling)
    for code in talk.conversation.tickets:
        talk.do(NoteTicket(code, "wants_erasure", alert=True))
    talk.do(OpenRequest("erasure"))
    talk.say("rights-erase_promised", hours=_hours(talk.rules.cooling), words=[word_choice("cancel")])


def tell_waiting(talk: Talk) -> None:
    """Say that the erasure is under way, and how to take it back."""
    until = talk.conversation.erase_at
    left = until - talk.event.at if until is not None else timedelta(0)
    talk.say("rights-erase_waits", hours=_hours(left), words=[word_choice("cancel")])


def take_back(talk: Talk) -> None:
    """Everything stays as it was."""
    talk.change(erase_at=None, doubt=None)
    for code in talk.conversation.tickets:
        talk.do(NoteTicket(code, "erasure_taken_back", alert=True))
    talk.do(TakeBackRequest("erasure"))
    talk.say("rights-erase_taken_back")
    asking.repeat(talk)


def stops(talk: Talk, meaning: str) -> bool:
    """Whether the waiting erasure is all that this event is about. ``meaning``: of its words, where it has some."""
    if talk.conversation.erase_at is None or meaning in ALLOWED or talk.conversation.doubt is not None:
        return False
    if isinstance(talk.event.what, events.Edited | events.PhotoExamined):
        return True
    if not isinstance(talk.event.what, SENT):
        return False
    if meaning in ("cancel", "keep"):
        take_back(talk)
    else:
        tell_waiting(talk)
    return True


def is_due(talk: Talk) -> bool:
    """Whether the cooling time is over."""
    until = talk.conversation.erase_at
    return until is not None and talk.event.at >= until


def run(talk: Talk) -> None:
    """Nothing is remembered of the person any more."""
    was = talk.conversation
    talk.do(ForgetPerson(was.language))
    talk.conversation = Conversation(channel=was.channel, user=was.user, blocked=was.blocked, round=was.round)


def _nothing_is_kept(one: Conversation) -> bool:
    return one.tip is None and not one.tickets and not one.consents


def _hours(time: timedelta) -> int:
    return max(1, round(time.total_seconds() / 3600))

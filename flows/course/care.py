"""What cannot wait for its turn: exposed remains or ordnance, demands for money, somebody in distress, a child.

Said once a tip, before the question that is open goes on. An urgent draft is given to the team at once, unfinished, and
whatever is told further reaches it at once, too.
"""

from __future__ import annotations

from flows import agreement, review
from flows.course import passing, welcome
from flows.effects import NoteTicket, WithdrawConsent
from flows.model import Conversation
from flows.script import consent
from flows.talk import Talk, word_choice
from flows.understand.chat import children, intent

URGENT = passing.URGENT
MONEY = "money"
DISTRESS = "distress"
CHILD = "child"


def heed(talk: Talk, text: str) -> bool:
    """Say what must be said at once about these words. True where something was said."""
    so_far = len(talk.conversation.cared)
    if intent.is_urgent(text) and _first_time(talk, URGENT):
        talk.say("care-urgent", hotline=talk.rules.hotline)
        if talk.conversation.tip is None and talk.conversation.talking_of:
            talk.do(NoteTicket(talk.conversation.talking_of, URGENT, alert=True))
    if intent.asks_money(text) and _first_time(talk, MONEY):
        talk.say("care-money", hotline=talk.rules.hotline)
    if intent.is_distress(text) and _first_time(talk, DISTRESS):
        talk.say("care-distress", words=[word_choice("human")], hotline=talk.rules.hotline)
        if talk.rules.support:
            talk.say("care-support", contact=talk.rules.support)
        talk.change(paused=True)  # nothing is asked and nobody reminded until the person goes on
    if children.is_child(text) and _first_time(talk, CHILD):
        talk.say("care-child", hotline=talk.rules.hotline)
        _wait_for_an_adult(talk)
    return len(talk.conversation.cared) > so_far


def _wait_for_an_adult(talk: Talk) -> None:
    """What a child agreed to ends: the first question is open again, for whoever answers for the child."""
    conversation = talk.conversation
    talk.do(WithdrawConsent("tip", quiet=True))
    for code in conversation.tickets:
        talk.do(NoteTicket(code, "child", alert=True))
    talk.change(consents=agreement.ended(conversation.consents, at=talk.event.at, purpose="tip"))
    if conversation.tip is not None:
        talk.unanswer(consent.AGREE)
        talk.change(open=consent.AGREE, path=(), misses=0)


def _first_time(talk: Talk, what: str) -> bool:
    if what in talk.conversation.cared:
        return False
    talk.change(cared=(*talk.conversation.cared, what))
    return True


def tell_team(talk: Talk) -> None:
    """An urgent draft becomes a ticket now. Only what was agreed to: before consent the words wait like all others."""
    tip = talk.conversation.tip
    if URGENT in talk.conversation.cared and tip is not None and not tip.code and welcome.tip_consent(talk):
        talk.do(NoteTicket(review.save(talk, incomplete=True), URGENT, alert=True))


def keep_up(talk: Talk, before: Conversation) -> None:
    """What this turn added to an urgent draft is in its ticket now. ``before``: the conversation before the turn."""
    tip = talk.conversation.tip
    if URGENT not in talk.conversation.cared or tip is None or not tip.code or before.tip is None:
        return
    told_more = (tip.told, tip.answers, tip.taken) != (before.tip.told, before.tip.answers, before.tip.taken)
    if before.tip.code == tip.code and told_more and welcome.tip_consent(talk):
        review.save(talk, incomplete=True)

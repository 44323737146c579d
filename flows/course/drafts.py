"""A draft that is left open: one gentle reminder, then the team gets what there is. Or it is cancelled, or refused."""

from __future__ import annotations

from datetime import datetime, timedelta

from flows import asking, review
from flows.course import erasure, welcome
from flows.effects import EraseSaid, NoteTicket
from flows.model import Conversation
from flows.rules import Rules
from flows.script import consent
from flows.talk import Talk, word_choice


def wake_at(conversation: Conversation, rules: Rules) -> datetime | None:
    """When the machine wants to look at an open draft again, or to forget the person; None where neither is due."""
    if conversation.erase_at is not None:
        return conversation.erase_at
    since = conversation.touched_at
    if conversation.tip is None or since is None:
        return None
    if conversation.open == consent.AGREE or not conversation.tip.said_anything():
        return since + rules.erase_after
    pause = _pause(conversation, rules)
    if conversation.reminded or conversation.blocked:
        return since + pause + rules.incomplete_after
    return since + pause + min(timedelta(0) if pause else rules.reminder_after, rules.incomplete_after)


def _pause(conversation: Conversation, rules: Rules) -> timedelta:
    return rules.pause_for if conversation.paused else timedelta(0)


def woken(talk: Talk) -> None:
    """The time has come: remind once, or hand the draft to the team, or let go of what was never agreed to."""
    if talk.conversation.erase_at is not None:
        if erasure.is_due(talk):
            erasure.run(talk)
        return
    due = talk.conversation.wake_at
    if talk.conversation.tip is None or due is None or talk.event.at < due:
        return
    since = talk.conversation.touched_at
    ends_after = _pause(talk.conversation, talk.rules) + talk.rules.incomplete_after
    if talk.conversation.open == consent.AGREE or not talk.tip.said_anything():
        _let_go(talk)
    elif since is not None and talk.event.at >= since + ends_after:
        _hand_over(talk)
    else:
        talk.change(reminded=True)
        talk.say("draft-reminder", words=[word_choice("cancel")])
        asking.repeat(talk)


def _hand_over(talk: Talk) -> None:
    code = review.save(talk, incomplete=True)
    talk.change(tip=None, open="", path=(), doubt=None, cared=())
    talk.say("draft-incomplete", code=code, words=[word_choice("new")])


def _let_go(talk: Talk) -> None:
    talk.change(tip=None, open="", path=(), doubt=None, cared=())
    talk.do(EraseSaid())


def cancel(talk: Talk) -> None:
    """The person is sure: nothing of the draft stays. What the team has been given already, it keeps and is told."""
    code = talk.tip.code
    if code:
        talk.do(NoteTicket(code, "draft_cancelled", alert=True))
    talk.change(tip=None, open="", path=(), doubt=None, cared=(), misses=0)
    talk.do(EraseSaid())
    if code:
        talk.say("doubt-cancel.done_passed_on", code=code, words=[word_choice("new")])
    else:
        talk.say("doubt-cancel.done", words=[word_choice("new")])


def restart(talk: Talk) -> None:
    """The person is sure: the draft goes, a new one begins."""
    if talk.tip.code:
        talk.do(NoteTicket(talk.tip.code, "draft_cancelled", alert=True))
    talk.do(EraseSaid())
    talk.change(cared=())
    welcome.begin(talk)
    talk.say("doubt-restart.done")
    asking.go_on(talk)


def refuse(talk: Talk) -> None:
    """No consent: what was said is erased, and said so."""
    talk.change(tip=None, open="", path=(), doubt=None, cared=(), misses=0)
    talk.do(EraseSaid())
    talk.say("consent-refused", hotline=talk.rules.hotline, words=[word_choice("new")])

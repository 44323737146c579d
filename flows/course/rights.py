"""A person's rights over what was told (Law 91/2025, art. 4, 10, 14): see it, have it erased, withdraw consent."""

from __future__ import annotations

import dataclasses

from flows import asking, tips
from flows.course import welcome
from flows.effects import EraseSaid, Line, NoteTicket, WithdrawConsent
from flows.model import Doubt
from flows.talk import Talk, word_choice


def tell_kept(talk: Talk) -> None:
    """Say what is kept of this person, and what may be asked for."""
    conversation = talk.conversation
    lines = [Line("rights-tickets", value=", ".join(conversation.tickets) or "0")]
    if conversation.tip is not None:
        count = sum(1 for one in conversation.tip.told if one.kind in ("text", "question"))
        lines.append(
            Line(
                "rights-draft",
                value_key="rights-draft_holds",
                args={"texts": count, "files": tips.files_of(conversation.tip)},
            )
        )
    standing = [one for one in conversation.consents if one.withdrawn_at is None]
    lines += [Line("rights-consent", value_key=f"rights-purpose-{one.purpose}") for one in standing]
    for code in conversation.tickets:
        talk.do(NoteTicket(code, "asked_for_data"))
    talk.say(
        "rights-kept", lines=lines, words=[word_choice("erase"), word_choice("withdraw")], hotline=talk.rules.hotline
    )
    asking.repeat(talk)


def ask_erase(talk: Talk) -> None:
    """Ask before the wish is passed on."""
    welcome.ask_doubt(talk, Doubt("erase"))


def erase(talk: Talk) -> None:
    """The draft goes at once; for tickets the wish is handed to the team, which answers within the law's time."""
    had_draft = talk.conversation.tip is not None
    for code in talk.conversation.tickets:
        talk.do(NoteTicket(code, "wants_erasure", alert=True))
    talk.do(EraseSaid())
    talk.change(tip=None, open="", path=(), doubt=None, cared=(), consents=(), unwilling=False)
    if had_draft or not talk.conversation.tickets:
        talk.say("rights-erased")
    if talk.conversation.tickets:
        talk.say("rights-erase_passed_on")


def ask_withdraw(talk: Talk) -> None:
    """Ask before consent is withdrawn."""
    welcome.ask_doubt(talk, Doubt("withdraw"))


def withdraw(talk: Talk) -> None:
    """Every consent ends now; a draft goes; the team is told on each ticket."""
    _end_consents(talk)
    talk.say("rights-withdrawn", hotline=talk.rules.hotline)


def withdrew(talk: Talk) -> None:
    """The person withdrew at the platform, which tells us to erase: the wish is handed on, and nothing more is said."""
    for code in talk.conversation.tickets:
        talk.do(NoteTicket(code, "wants_erasure", alert=True))
    _end_consents(talk)
    talk.change(blocked=True)


def _end_consents(talk: Talk) -> None:
    ended = tuple(
        one if one.withdrawn_at else dataclasses.replace(one, withdrawn_at=talk.event.at)
        for one in talk.conversation.consents
    )
    talk.do(WithdrawConsent())
    for code in talk.conversation.tickets:
        talk.do(NoteTicket(code, "consent_withdrawn", alert=True))
    talk.do(EraseSaid())
    talk.change(consents=ended, tip=None, open="", path=(), doubt=None, cared=())

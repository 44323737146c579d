"""The conversation as a machine: ``step(conversation, event, rules)`` gives the next state and what is asked for.

Who gets an event, in this order: the flood limit; a doubt of the machine's own; words that always work; the open
question; the ticket. Pure: the same state and event always give the same result.
"""

from __future__ import annotations

from datetime import timedelta
from typing import assert_never

from flows import asking, events, review
from flows.agreement import NEWS
from flows.course import care, drafts, erasure, followup, loops, rights, welcome
from flows.effects import AmendMessage, Effect, EraseSaid, NoteTicket, SaveTicket, Say, TellStatus
from flows.model import Conversation, Pace, Told
from flows.rules import Rules
from flows.script import find
from flows.script.order import BY_FIELD, SCRIPT
from flows.taking import looked_up, pressed, sent, typed, words
from flows.talk import Talk
from flows.understand.page import fold

SENT = (events.Location, events.ContactCard, events.Media, events.Unsupported)
QUIET = (
    events.Woken,
    events.BlockChanged,
    events.Withdrew,
    events.TeamWrote,
    events.PhotoExamined,
    events.LookedUp,
)  # the person said nothing


def step(conversation: Conversation, event: events.Event, rules: Rules) -> tuple[Conversation, tuple[Effect, ...]]:
    """One turn. Never raises on anything a person can send."""
    talk = Talk(conversation, event, rules)
    loud = _keeps_pace(talk)
    if not isinstance(event.what, events.SILENT):
        talk.change(paused=False)  # whoever speaks goes on
    _take(talk)
    looked_up.ask(talk, conversation)
    care.tell_team(talk)
    tells_code = any(isinstance(one, SaveTicket) for one in talk.effects)
    care.keep_up(talk, conversation)
    if not isinstance(event.what, QUIET):
        talk.change(touched_at=event.at, blocked=False)
    talk.change(wake_at=drafts.wake_at(talk.conversation, rules))
    loud = not loops.goes_on(talk, conversation) and loud
    if not loud and not tells_code:  # a code is told in any case
        return talk.conversation, tuple(one for one in talk.effects if not isinstance(one, Say | TellStatus))
    return talk.conversation, tuple(talk.effects)


def labels(languages: tuple[str, ...]) -> tuple[str, ...]:
    """The keys of every label that a person may type instead of pressing it."""
    found = [question.choice_label(value) for question in SCRIPT for value in question.choices]
    found += [f"{question.field}.label" for question in SCRIPT]
    found += [find.WHERE_LABEL, "button-location", "button-contact", "button-donors"]
    found += [f"language-{one}" for one in languages]
    found += [welcome.doubt_label(about, one) for about, values in welcome.DOUBT_CHOICES.items() for one in values]
    return tuple(found)


def _keeps_pace(talk: Talk) -> bool:
    """Count messages; False where this one is over the limit and gets no answer. All is kept all the same."""
    if isinstance(talk.event.what, QUIET):
        return True
    pace = talk.conversation.pace
    if pace is None or not timedelta(0) <= talk.event.at - pace.since < timedelta(minutes=1):
        pace = Pace(talk.event.at, 0)
    talk.change(pace=Pace(pace.since, pace.count + 1))
    limit = talk.rules.limits.messages_a_minute
    if pace.count == limit:
        talk.say("talk-slow")
    return pace.count <= limit


def _take(talk: Talk) -> None:
    what = talk.event.what
    if isinstance(what, SENT) and talk.conversation.doubt is not None and talk.conversation.doubt.about == NEWS:
        talk.change(doubt=None)  # a "có" that follows a photo is no consent to something asked before it
    if erasure.stops(talk, words.of_event(talk)):
        return
    match what:
        case events.Text():
            typed.take(talk, what.text)
        case events.Command():
            _command(talk, what)
        case events.Pressed():
            pressed.take(talk, what.data)
        case events.Location():
            sent.location(talk, what)
        case events.ContactCard():
            sent.contact_card(talk, what)
        case events.Media():
            sent.media(talk, what)
        case events.Unsupported():
            told = Told("other", what.kind, talk.event.at, talk.event.message_id)
            sent.something_else(talk, told, "media-sticker" if what.kind == "sticker" else "media-unsupported")
        case events.Edited():
            _edited(talk, what)
        case events.BlockChanged():
            _block_changed(talk, what)
        case events.Opened():
            welcome.opened(talk)
        case events.Withdrew():
            rights.withdrew(talk)
        case events.Reacted() | events.TeamWrote():
            pass
        case events.PhotoExamined():
            sent.photo_examined(talk, what)
        case events.LookedUp():
            looked_up.learned(talk, what)
        case events.Woken():
            drafts.woken(talk)
        case _:
            assert_never(what)


def _command(talk: Talk, command: events.Command) -> None:
    if command.name == "start":
        talk.change(doubt=None)
        welcome.start(talk, command.argument[:64])
    elif command.name == "status" and command.argument:
        followup.tell_status(talk, command.argument)
    elif command.name in words.COMMANDS:
        words.follow(talk, words.COMMANDS[command.name])
    else:
        typed.take(talk, f"{command.name} {command.argument}")


def _edited(talk: Talk, what: events.Edited) -> None:
    if talk.conversation.tip is None and not followup.may_add(talk):
        talk.do(EraseSaid())  # of what was refused or erased nothing comes back by an edit
        return
    text = fold.clip(fold.clean(what.text), talk.rules.limits.text).strip()
    talk.do(AmendMessage(what.message_id, text))
    care.heed(talk, text)
    if talk.conversation.tip is not None and (choice := _edited_choice(talk, what.message_id)):
        pressed.change(talk, choice, text)
    elif talk.conversation.tip is not None:
        tip = asking.reread(talk.tip, what.message_id, text, talk.event.at, talk.rules)
        if tip is not None:
            talk.change(tip=tip)
            talk.say("talk-edit_kept")
            if talk.conversation.open == review.REVIEW:
                review.read_back(talk)


def _edited_choice(talk: Talk, message_id: str) -> str:
    """The question that this message answered by choosing, "" where it is no such message."""
    found = (field for field, answer in talk.tip.answers.items() if message_id and answer.message_id == message_id)
    return next((one for one in found if talk.tip.answers[one].value in BY_FIELD[one].choices), "")


def _block_changed(talk: Talk, what: events.BlockChanged) -> None:
    talk.change(blocked=what.blocked)
    for code in talk.conversation.tickets[-3:]:
        if what.unfollowed:
            talk.do(NoteTicket(code, "person_unfollowed", alert=True))
        else:
            talk.do(NoteTicket(code, "person_blocked" if what.blocked else "person_unblocked", alert=what.blocked))

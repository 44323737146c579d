"""After sending: what the person writes goes to the ticket; several tickets are told apart; where is my tip."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

from flows import asking, codes, events, lookups, storing
from flows.effects import AddToTicket, MoveToTicket, TellStatus
from flows.model import Doubt, Pace, Tip, Told
from flows.rules import Rules
from flows.script import place
from flows.talk import Talk, ticket_choice, word_choice
from flows.understand.page import fold

SPOKEN_OF_FOR = timedelta(hours=6)  # after so long a pause the person is told again which ticket the words went to
SHOWN_TICKETS = 4


def may_add(talk: Talk) -> bool:
    """Whether what comes now may be kept with a ticket: not after consent was withdrawn."""
    agreed = any(one.purpose == "tip" and one.withdrawn_at is None for one in talk.conversation.consents)
    return bool(talk.conversation.tickets) and agreed


def with_added(tip: Tip, event: events.Event, rules: Rules) -> Tip:
    """The ticket's tip with what the person added later: words join the story, a place fills an empty one."""
    what, at, message_id = event.what, event.at, event.message_id
    match what:
        case events.Text():
            told = Told("text", fold.clean(what.text), at, message_id)
        case events.Media():
            told = Told(what.kind, fold.clean(what.caption), at, message_id, group=what.group)
        case events.Location():
            told = Told("location", what.name, at, message_id, what.lat, what.lon)
            tip = _with_place(tip, event, what, rules)
        case events.ContactCard():
            told = Told("contact", what.words, at, message_id)
        case events.LookedUp():
            return lookups.with_learned(tip, what, rules, at)
        case _:
            return tip
    return tip if len(tip.told) >= rules.limits.told else dataclasses.replace(tip, told=(*tip.told, told))


def _with_place(tip: Tip, event: events.Event, what: events.Location, rules: Rules) -> Tip:
    pinned = place.pin(what.lat, what.lon, what.accuracy_m, what.name)
    was = tip.answers.get(place.WHERE)
    if pinned is None or (was is not None and place.is_position(was)):
        return tip
    answer = storing.with_names(place.WHERE, place.with_words(pinned, was), rules)
    answer = dataclasses.replace(answer, at=event.at, message_id=event.message_id)
    return storing.with_answer(tip, place.WHERE, answer, event.at)


def add(talk: Talk, *, aloud: bool = True) -> None:
    """This event belongs to the ticket the person speaks of; say so, once for a burst, and offer the others.

    Not ``aloud``: thanks and greetings are kept like everything else, but get no receipt.
    """
    code = hand_on(talk, waits=aloud)
    if not aloud:
        talk.say("added-thanks", merge="added")
        return
    others = [one for one in talk.conversation.tickets if one != code][-SHOWN_TICKETS:]
    if others:
        talk.change(doubt=Doubt("which", " ".join(others)))
        talk.say("added-which", code=code, choices=[ticket_choice(one) for one in others], merge="added")
    else:
        talk.say("added-one", code=code, merge="added")


def hand_on(talk: Talk, *, waits: bool = True) -> str:
    """This event belongs to the ticket the person speaks of; its code. Nothing is said.

    ``waits``: the person waits for a word of the team.
    """
    conversation = talk.conversation
    code = talk.event.about if talk.event.about in conversation.tickets else conversation.talking_of
    if code != conversation.talking_of or _long_ago(talk):
        talk.change(talking_of=code, talking_since=talk.event.at)
    talk.do(AddToTicket(code, waits))
    return code


def _long_ago(talk: Talk) -> bool:
    touched = talk.conversation.touched_at
    return touched is None or talk.event.at - touched > SPOKEN_OF_FOR


def turn_to(talk: Talk, code: str) -> None:
    """The person says which ticket was meant: what was just added moves there."""
    was = talk.conversation.talking_of
    if code not in talk.conversation.tickets or code == was:
        talk.say("talk-old_button")
        return
    since = talk.conversation.talking_since
    if was and since is not None:
        talk.do(MoveToTicket(was, code, since))
    talk.change(talking_of=code, talking_since=talk.event.at)
    talk.say("added-moved", code=code)


def tell_status(talk: Talk, asked: str) -> None:
    """*Tra cứu*, with or without a code. Look-ups of other people's codes are limited."""
    code = ""
    if asked:
        try:
            code = codes.read(asked) or ""
        except codes.Mistyped:
            talk.say("status-mistyped")
            asking.repeat(talk)
            return
        if not code:
            talk.say("status-no_code")
            asking.repeat(talk)
            return
    if code and code not in talk.conversation.tickets and not _may_look_up(talk):
        talk.say("status-too_many", hotline=talk.rules.hotline)
    elif not code and not talk.conversation.tickets:
        talk.say("status-none", words=[word_choice("new")])
    else:
        talk.do(TellStatus(talk.conversation.tickets, code))
    asking.repeat(talk)


def _may_look_up(talk: Talk) -> bool:
    pace = talk.conversation.lookups
    if pace is None or talk.event.at - pace.since > timedelta(hours=1):
        pace = Pace(talk.event.at, 0)
    talk.change(lookups=Pace(pace.since, pace.count + 1))
    return pace.count < talk.rules.limits.lookups_an_hour

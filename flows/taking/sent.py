"""Things sent instead of words: a place, a contact card, a photo, something no codec reads. Welcome at every step."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

from flows import asking, events, photos, review, storing
from flows.capabilities import EVERYTHING
from flows.course import care, followup, origins, welcome
from flows.effects import Say
from flows.model import Answer, Source, Taken, Told
from flows.script import abuse, contact, place
from flows.script.order import BY_FIELD
from flows.taking import asked
from flows.talk import Talk
from flows.understand.page import fold
from flows.understand.persons import phones

STILL_THERE = timedelta(hours=1)  # so long after a photo the person is asked about it unprompted


def location(talk: Talk, what: events.Location) -> None:
    answer = place.pin(what.lat, what.lon, what.accuracy_m, what.name)
    if answer is None:
        told = Told("other", f"{what.lat}, {what.lon}", talk.event.at, talk.event.message_id)
        something_else(talk, told, "place-where.nowhere")
        return
    if _goes_to_ticket(talk):
        return
    asking.keep(talk, Told("location", what.name, talk.event.at, talk.event.message_id, what.lat, what.lon))
    was = None if talk.conversation.about else talk.tip.answers.get(place.WHERE)
    is_asked_for = talk.conversation.open in (place.WHERE, place.LACKS)
    if is_asked_for or was is None or not place.is_position(was):
        storing.store(talk, BY_FIELD[place.WHERE], place.with_words(answer, was))
        if is_asked_for:
            asking.go_on(talk)
            return
    _thank_and_go_on(talk, "place-kept")


def contact_card(talk: Talk, what: events.ContactCard) -> None:
    if _goes_to_ticket(talk):
        return
    number = phones.read_phone(what.phone).value
    open_question = talk.conversation.open
    answered = []
    if what.own and number:
        answer = Answer(said=what.phone, value=number, source=Source.CONTACT)
        storing.store(talk, BY_FIELD[contact.PHONE], answer)
        answered.append(contact.PHONE)
    if _signs_what_is_asked(talk, what):
        name = Answer(said=what.name, value=what.name, source=Source.CONTACT)
        storing.store(talk, BY_FIELD[contact.NAME], name)
        answered.append(contact.NAME)
    # Of one's own number the name in somebody's telephone says nothing; one that was written for us is kept.
    name_is_settled = contact.NAME in answered or (contact.PHONE in answered and not what.signed)
    number_is_settled = contact.PHONE in answered
    words = f"{'' if name_is_settled else what.name} {'' if number_is_settled else what.phone}".strip()
    # The home answers no question: they ask for the martyr's.
    for one in (words, fold.clip(fold.clean(what.home), talk.rules.limits.text)):
        if one:
            asking.keep(talk, Told("contact", one, talk.event.at, talk.event.message_id))
    if open_question in answered:
        asking.go_on(talk)
    elif what.own:
        _thank_and_go_on(talk, "contact-kept" if number else "media-kept")
    else:
        _thank_and_go_on(talk, "contact-other_kept")


def _signs_what_is_asked(talk: Talk, what: events.ContactCard) -> bool:
    """The person wrote their own name, which was not told before and is not passed over."""
    name = BY_FIELD[contact.NAME]
    return bool(what.signed and what.name) and name.field not in talk.tip.answers and name.when(talk.tip)


def media(talk: Talk, what: events.Media) -> None:
    limit = talk.rules.channel(talk.event.channel).max_download
    too_big = limit is not None and what.size is not None and what.size > limit
    caption = fold.clip(fold.clean(what.caption), talk.rules.limits.text)
    if not talk.conversation.language:
        welcome.greet(talk)
    origins.note(talk)
    care.heed(talk, caption)
    asked.answer_aside(talk, caption)
    if too_big:
        talk.say("media-too_big", limit=(limit or 0) // 1_000_000, door=True)
    if _goes_to_ticket(talk):
        return
    asking.keep(talk, Told(what.kind, caption, talk.event.at, talk.event.message_id, group=what.group))
    if what.kind == "photo" and not abuse.is_report(talk.tip):
        photos.advise(talk)
    question = asking.open_question(talk)
    if too_big:
        _go_on(talk)
    elif question is not None and question.many:
        asking.acknowledge(talk, question)
    else:
        _thank_and_go_on(talk, "media-kept", merge="media" if talk.conversation.open else "")


def photo_examined(talk: Talk, what: events.PhotoExamined) -> None:
    """Where a photo of the open tip was taken is known: asked about in its turn, at once where a place is wanted."""
    tip = talk.conversation.tip
    if tip is None or len(tip.taken) >= talk.rules.limits.told:
        return
    message_id = talk.event.message_id
    photo = next((one for one in tip.told if one.is_file() and one.message_id == message_id), None)
    if not message_id or photo is None or any(one.message_id == message_id for one in tip.taken):
        return
    talk.change_tip(taken=(*tip.taken, Taken(message_id, what.lat, what.lon, what.accuracy_m)))
    question = BY_FIELD[place.PHOTO]
    is_wanted = place.PHOTO not in talk.tip.answers and question.when(talk.tip)
    waits = talk.conversation.open == review.REVIEW or (
        talk.conversation.open == place.WHERE and place.WHERE not in talk.tip.answers
    )
    is_there = photo.at is not None and talk.event.at - photo.at <= STILL_THERE and not talk.conversation.blocked
    if is_wanted and waits and is_there and talk.conversation.doubt is None:
        asking.go_to(talk, place.PHOTO)


def something_else(talk: Talk, told: Told, key: str) -> None:
    door = key == "media-unsupported" and not talk.rules.channel(talk.event.channel).receives >= EVERYTHING
    if _goes_to_ticket(talk):
        if door:  # what arrived is empty: the person must hear of another way
            talk.say(key, door=door)
        return
    asking.keep(talk, told)
    _thank_and_go_on(talk, key, door=door)


def _goes_to_ticket(talk: Talk) -> bool:
    """Where no draft is open: to the ticket (True), else it is the beginning of a tip."""
    if talk.conversation.tip is not None:
        return False
    if followup.may_add(talk):
        followup.add(talk)
        return True
    if not talk.conversation.language:
        welcome.greet(talk)
    welcome.begin(talk)
    return False


def _go_on(talk: Talk) -> None:
    """Ask what is open; at the review what the new thing calls for; in a new draft the first question."""
    if talk.conversation.open in ("", review.REVIEW):
        asking.go_on(talk)
    else:
        asking.repeat(talk)


def _thank_and_go_on(talk: Talk, key: str, merge: str = "", *, door: bool = False) -> None:
    talk.say(key, merge=merge, door=door)
    so_far = len(talk.effects)
    _go_on(talk)
    if merge:  # the question, too, stands once behind a burst
        repeated = [one for one in talk.effects[so_far:] if isinstance(one, Say)]
        talk.effects[so_far:] = [dataclasses.replace(one, merge=f"repeat-{at}") for at, one in enumerate(repeated)]

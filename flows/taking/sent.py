"""Things sent instead of words: a place, a contact card, a photo, something no codec reads. Welcome at every step."""

from __future__ import annotations

import dataclasses

from flows import asking, events
from flows.effects import Say
from flows.model import Answer, Known, Source, Told
from flows.script import care, consent, contact, followup, place, welcome
from flows.script.order import BY_FIELD
from flows.talk import Talk
from flows.understand import fold, phones


def location(talk: Talk, what: events.Location) -> None:
    answer = place.pin(what.lat, what.lon, what.accuracy_m, what.name)
    if answer is None:
        told = Told("other", f"{what.lat}, {what.lon}", talk.event.at, talk.event.message_id)
        something_else(talk, told, "place-where.nowhere")
        return
    told = Told("location", what.name, talk.event.at, talk.event.message_id, what.lat, what.lon)
    if _at_rest(talk, told, "place-kept"):
        return
    asking.keep(talk, told)
    if talk.conversation.open == place.WHERE:
        asking.store(talk, BY_FIELD[place.WHERE], answer)
        asking.go_on(talk)
        return
    if talk.conversation.open != consent.AGREE and not _has(talk, place.WHERE):
        asking.store(talk, BY_FIELD[place.WHERE], answer)
    _thank_and_repeat(talk, "place-kept")


def _has(talk: Talk, field: str) -> bool:
    answer = talk.tip.answers.get(field)
    return answer is not None and answer.known is Known.GIVEN and answer.source is not Source.STORY


def contact_card(talk: Talk, what: events.ContactCard) -> None:
    words = f"{what.name} {what.phone}".strip()
    told = Told("contact", words, talk.event.at, talk.event.message_id)
    if _at_rest(talk, told, "contact-kept"):
        return
    number = phones.read_phone(what.phone).value
    if what.own and number:
        answer = Answer(said=what.phone, value=number, source=Source.CONTACT)
        if talk.conversation.open == contact.PHONE:
            asking.store(talk, BY_FIELD[contact.PHONE], answer)
            asking.go_on(talk)
            return
        if talk.conversation.open != consent.AGREE:
            asking.store(talk, BY_FIELD[contact.PHONE], answer)
    else:
        asking.keep(talk, told)
    _thank_and_repeat(talk, "contact-kept" if what.own else "contact-other_kept")


def media(talk: Talk, what: events.Media) -> None:
    limit = talk.rules.downloads.get(talk.event.channel)
    too_big = limit is not None and what.size is not None and what.size > limit
    caption = fold.clip(fold.clean(what.caption), talk.rules.limits.text)
    told = Told(what.kind, caption, talk.event.at, talk.event.message_id, group=what.group)
    care.heed(talk, caption)
    if too_big:
        talk.say("media-too_big", limit=(limit or 0) // 1_000_000, link=talk.rules.web_link)
    if _at_rest(talk, told, "" if too_big else "media-kept"):
        return
    asking.keep(talk, told)
    question = asking.open_question(talk)
    if question is not None and question.many:
        asking.acknowledge(talk, question)
    else:
        _thank_and_repeat(talk, "media-kept", merge="media")


def something_else(talk: Talk, told: Told, key: str) -> None:
    if _at_rest(talk, told, key):
        return
    asking.keep(talk, told)
    _thank_and_repeat(talk, key)


def _at_rest(talk: Talk, told: Told, thanks: str) -> bool:
    """Where no draft is open: to the ticket, or the beginning of a tip. True where that was all."""
    if talk.conversation.tip is not None:
        return False
    if talk.conversation.tickets:
        followup.add(talk)
        return True
    if not talk.conversation.language:
        welcome.greet(talk)
    welcome.begin(talk)
    asking.keep(talk, told)
    if thanks:
        talk.say(thanks)
    asking.go_on(talk)
    return True


def _thank_and_repeat(talk: Talk, key: str, merge: str = "") -> None:
    talk.say(key, merge=merge)
    so_far = len(talk.effects)
    asking.repeat(talk)
    if merge:  # the question, too, stands once behind a burst
        repeated = [one for one in talk.effects[so_far:] if isinstance(one, Say)]
        talk.effects[so_far:] = [dataclasses.replace(one, merge=f"repeat-{at}") for at, one in enumerate(repeated)]

"""The network is asked for what a turn brought, and answers: see ``flows.lookups``."""

from __future__ import annotations

from datetime import timedelta

from flows import asking, events, lookups, review
from flows.course import followup, welcome
from flows.effects import AddToTicket, Line, LookUp
from flows.model import Answer, Conversation
from flows.script import place
from flows.talk import Talk
from flows.understand.maps import map_links

MOST = 8  # questions of one tip, and of one message that is added to a ticket
STILL_THERE = timedelta(hours=1)  # so long after the last word the person is told at once


def ask(talk: Talk, before: Conversation) -> None:
    """Ask for what this turn brought: in a draft that was consented to, or for a ticket."""
    rules = talk.rules
    if not (rules.opens_links or rules.asks_geocoder):
        return
    tip = talk.conversation.tip
    if tip is not None and welcome.tip_consent(talk):
        if tip is not before.tip or before.consents != talk.conversation.consents:
            room = MOST - len(tip.outside)
            new = dict.fromkeys(one for one in lookups.wanted(tip, rules) if one.text not in tip.outside)
            wanted = list(new)[: max(0, room)]
            asked = {one.text: {"kind": one.kind, "state": lookups.WAITING} for one in wanted}
            if asked:
                talk.change_tip(outside={**tip.outside, **asked})
            for one in wanted:
                talk.do(one)
    elif rules.opens_links and any(isinstance(one, AddToTicket) for one in talk.effects):
        what = talk.event.what
        text = what.text if isinstance(what, events.Text) else ""
        for link in map_links.unresolved(text)[:MOST]:
            talk.do(LookUp(lookups.LINK, link))


def learned(talk: Talk, what: events.LookedUp) -> None:
    """The answer is in the tip that asked; the person is told where they are just speaking of the place."""
    tip = talk.conversation.tip
    is_of_draft = tip is not None and what.text in tip.outside and talk.event.about in ("", tip.code)
    if tip is None or not is_of_draft:
        if talk.event.about in talk.conversation.tickets and followup.may_add(talk):
            talk.do(AddToTicket(talk.event.about))
        return
    was = tip.answers.get(place.WHERE)
    talk.change(tip=lookups.with_learned(tip, what, talk.rules, talk.event.at))
    where = talk.tip.answers.get(place.WHERE)
    touched = talk.conversation.touched_at
    is_there = touched is not None and talk.event.at - touched <= STILL_THERE and not talk.conversation.blocked
    is_news = where is not None and where != was and what.kind == lookups.LINK
    if where is None or not is_news or not is_there or talk.conversation.doubt is not None:
        return
    is_open = talk.conversation.open
    if place.told_circle(talk.tip) is not None and is_open in (place.LACKS, place.SURE, review.REVIEW):
        _tell(talk, where)
    elif is_open == review.REVIEW and place.LACKS not in talk.tip.answers and place.lacks(talk.tip):
        asking.go_to(talk, place.LACKS)


def _tell(talk: Talk, where: Answer) -> None:
    names = [one for one in place.names_of(where.value) if one]
    at = f"https://www.google.com/maps?q={where.value['lat']:.6f},{where.value['lon']:.6f}"
    talk.say("place-opened", lines=[Line("place-where.label", value=f"{' → '.join(names)} {at}".strip())])
    if talk.conversation.open == place.LACKS:
        asking.go_on(talk)
    else:
        asking.repeat(talk)

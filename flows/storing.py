"""How an answer is stored, and what it settles of other questions.

Promise: an answer that is replaced stays among the tip's changes.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from datetime import datetime

from flows import agreement
from flows.changed import changed
from flows.model import Answer, Change, Known, Source, Tip
from flows.rules import Rules
from flows.script import dna, kin_told, martyr, martyr_answers, place, story
from flows.script.order import SCRIPT
from flows.script.question import Question
from flows.talk import Talk

_PLACES = frozenset({place.WHERE, martyr.HOME, martyr.DEATH_PLACE})


def store(talk: Talk, question: Question, answer: Answer) -> None:
    """Store an answer; one that it replaces stays in the tip's changes."""
    answer = with_names(question.field, answer, talk.rules)
    answer = dataclasses.replace(answer, at=talk.event.at, message_id=talk.event.message_id)
    if talk.conversation.about and question.field in story.FACTS:
        _store_of_other(talk, question.field, answer)
        return
    if question.field == martyr.NAME and (facts := story.facts_of_named(talk.tip, answer)):
        named = {field: with_names(field, one, talk.rules) for field, one in facts.items()}
        talk.change_tip(answers={**story.without_facts(talk.tip), **named})
    before = talk.tip
    talk.change(tip=dna.settled(before, with_answer(before, question.field, answer, talk.event.at), talk.event.at))
    if question.consent:
        _record_consent(talk, question.consent, agreed=answer.value == "yes")
    if (settle := _SETTLES.get(question.field)) is not None:
        settle(talk, answer)
    _end_what_is_not_asked(talk)


def with_names(field: str, answer: Answer, rules: Rules) -> Answer:
    """The answer with the places that its words or its position name, where a place is asked for."""
    if field == place.WHERE and not rules.opens_links:
        answer = place.unopened(answer)
    return place.named(answer, rules.gazetteer) if field in _PLACES else answer


def with_answer(tip: Tip, field: str, answer: Answer, at: datetime) -> Tip:
    """The tip with this answer; one that it replaces is among the changes."""
    was = tip.answers.get(field)
    changes = tip.changes
    if was is not None and (was.value, was.said, was.known) != (answer.value, answer.said, answer.known):
        changes = (*changes, Change(field, was, at))
    return changed(tip, answers={**tip.answers, field: answer}, changes=changes)


def fill_in_mother(talk: Talk) -> None:
    """What the story tells of the martyr's mother, as soon as it is known whose mother it speaks of."""
    was = talk.tip.answers.get(dna.MOTHER)
    told = kin_told.mother(talk.tip)
    if was is None or was.source is Source.STORY:
        talk.unanswer(dna.MOTHER)
        if told is not None:
            talk.change_tip(answers={**talk.tip.answers, dna.MOTHER: told})


def _store_of_other(talk: Talk, field: str, answer: Answer) -> None:
    """What is put right of a further martyr; what he is called stays where no other name is given."""
    name = talk.conversation.about
    if answer.known is Known.SKIPPED or (field == martyr.NAME and answer.known is not Known.GIVEN):
        return
    talk.change_tip(others={**talk.tip.others, name: {**talk.tip.others.get(name, {}), field: answer}})


def _settle_willing(talk: Talk, answer: Answer) -> None:
    talk.change(unwilling=answer.value == "no")


def _settle_home(talk: Talk, answer: Answer) -> None:
    """Of several homes of one name the district, told in words."""
    if answer.said:
        home = talk.tip.answers[martyr.HOME]
        words = Answer(said=f"{home.said}, {answer.said}")
        named = with_names(martyr.HOME, words, talk.rules).value
        _replace(talk, martyr.HOME, dataclasses.replace(home, said=words.said, value=named))


def _settle_day(talk: Talk, _answer: Answer) -> None:
    """Of another day of death the year is asked anew."""
    talk.unanswer(martyr.DEATH_YEAR)


def _settle_year(talk: Talk, answer: Answer) -> None:
    """The day of death that had no year has this one."""
    if answer.value is not None:
        day = talk.tip.answers[martyr.DEATH_DATE]
        _replace(talk, martyr.DEATH_DATE, martyr_answers.with_year(day, answer))


def _settle_coordinates(talk: Talk, answer: Answer) -> None:
    """What coordinates lacked (a zone, a square) completes them."""
    if answer.said:
        where = talk.tip.answers[place.WHERE]
        _replace(talk, place.WHERE, place.completed(where, answer.said, talk.rules.gazetteer))


def _settle_photo(talk: Talk, answer: Answer) -> None:
    """The place is the photo's, or (again) what it was without it."""
    tip, photo = talk.tip, place.photo_asked_about(talk.tip)
    was = tip.answers.get(place.WHERE)
    if answer.value == "yes":
        if photo is not None:
            where = with_names(place.WHERE, place.with_words(place.of_photo(photo), was), talk.rules)
            _replace(talk, place.WHERE, dataclasses.replace(where, at=talk.event.at))
    elif was is not None and was.source is Source.PHOTO:
        before = (one.was for one in reversed(tip.changes) if one.field == place.WHERE)
        earlier = next((one for one in before if one.source is not Source.PHOTO), None)
        if earlier is not None:
            _replace(talk, place.WHERE, earlier)
        else:
            talk.unanswer(place.WHERE)


def _settle_kinship(talk: Talk, _answer: Answer) -> None:
    fill_in_mother(talk)


_SETTLES: Mapping[str, Callable[[Talk, Answer], None]] = {
    dna.WILLING: _settle_willing,
    dna.RELATION: _settle_kinship,
    dna.WHICH: _settle_kinship,
    martyr.HOME_WHICH: _settle_home,
    martyr.DEATH_DATE: _settle_day,
    martyr.DEATH_YEAR: _settle_year,
    place.PHOTO: _settle_photo,
    place.LACKS: _settle_coordinates,
}


def _replace(talk: Talk, field: str, answer: Answer) -> None:
    talk.change(tip=with_answer(talk.tip, field, answer, talk.event.at))


def _end_what_is_not_asked(talk: Talk) -> None:
    """A consent whose question no longer arises (no number any more) ends; asked again, it is asked anew."""
    for one in SCRIPT:
        if one.consent and one.field in talk.tip.answers and not one.when(talk.tip):
            talk.unanswer(one.field)
            _record_consent(talk, one.consent, agreed=False)


def _record_consent(talk: Talk, purpose: str, *, agreed: bool) -> None:
    kept = agreement.ended(talk.conversation.consents, at=talk.event.at, purpose=purpose)
    talk.change(consents=(*kept, talk.consent(purpose)) if agreed else kept)

"""How a question is asked and its answer taken: the same for every question of the script.

Promises: every answered or skipped question is stored, so that what is asked next is always the first unanswered one;
what was not understood is never lost (it is kept in the story), and nobody is held at a question for ever.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import datetime

from flows import agreement, photos, review, tips
from flows.changed import changed
from flows.course import passing, sampling
from flows.effects import Choice, Line
from flows.model import Answer, Change, Consent, Known, Source, Tip, Told
from flows.rules import Rules
from flows.script import (
    abuse,
    consent,
    contact,
    dna,
    find,
    kin_told,
    martyr,
    martyr_answers,
    media,
    place,
    reporter,
    story,
)
from flows.script.order import BY_FIELD, SCRIPT, first_unanswered
from flows.script.question import NotUnderstood, Question
from flows.talk import Talk, language_choice, word_choice
from flows.understand.chat import no_answers, questions, wishes
from flows.understand.chat.no_answers import NoAnswer
from flows.understand.page import fold

# What a channel must be able to receive for a question that wants this; else the web chat is offered.
CARRIED = {"location": ("location",), "photo": ("photo", "file"), "contact": ()}
PLACES = frozenset({place.WHERE, martyr.HOME, martyr.DEATH_PLACE})
PATIENCE = 2  # answers not understood before the words are taken as they are


def open_question(talk: Talk) -> Question | None:
    """The question of the script that waits; None at the review, and when nothing is open."""
    return BY_FIELD.get(talk.conversation.open)


def repeat(talk: Talk) -> None:
    """Ask again whatever is open."""
    if talk.conversation.open == review.REVIEW:
        review.read_back(talk)
    elif talk.conversation.open == review.EDIT:
        review.offer_changes(talk)
    elif question := open_question(talk):
        ask(talk, question)


def ask(talk: Talk, question: Question, how: str = "ask") -> None:
    """Ask a question, with its choices and step words. ``how``: an attribute of its message, or a whole key."""
    talk.change(asked_on=talk.event.channel)
    answer = talk.tip.answers.get(question.field)
    lines: list[Line] = []
    key = how if "." in how else f"{question.field}.{how}"
    args: dict[str, str] = {}
    door = bool(question.wants) and not set(CARRIED[question.wants]) <= talk.rules.channel(talk.event.channel).receives
    if question.field == place.PHOTO:
        key, args, lines = photos.asked_about(talk.tip, key)
    elif question.field == place.LACKS:
        key = place.ASKED_FOR.get(place.lacks(talk.tip), key)
    elif question.field == place.WHERE and how == "ask" and find.is_of_finder(talk.tip):
        key = find.ASK_WHERE
    elif question.field == media.PHOTOS and how == "ask" and find.is_of_finder(talk.tip):
        key, door = find.ASK_PHOTOS, False
    elif question.field == media.PHOTOS and how == "ask":
        if not photos.advise_in_question(talk):
            key, door = photos.PLAIN, False
    elif question.field == story.TOLD and how == "ask" and story.has_begun(talk.tip):
        key = story.BEGUN
    elif question.field == story.CHECK:
        lines = [
            review.shown_of(talk.tip, BY_FIELD[one], _sure(talk.tip.answers[one]))
            for one in story.lines_to_check(talk.tip)
        ]
        lines += review.others(talk.tip)
    elif answer is not None and answer.known is Known.GIVEN and not question.many:
        lines = [dataclasses.replace(review.shown_value(question, answer), label="review-now")]
    if talk.conversation.about and question.field in story.FACTS:
        lines = review.line_about(talk)
    if question.field.startswith("dna-"):
        key, args, told = sampling.asked_about(talk.tip, question.field, key)
        lines += told
    talk.say(
        key,
        lines=lines,
        choices=[_choice(talk, question, one) for one in choices_of(talk, question)],
        words=_step_words(talk, question),
        wants=question.wants,
        door=door,
        hotline=talk.rules.hotline,
        **args,
    )


def choices_of(talk: Talk, question: Question) -> tuple[str, ...]:
    """What can be chosen: at the check of the story every line of it, too; of a home the places that bear its name."""
    if question.field == story.CHECK:
        return story.lines_to_choose(talk.tip)
    if question.field == dna.WHICH:
        return dna.which_choices(talk.tip) or question.choices
    return martyr.home_choices(talk.tip) if question.field == martyr.HOME_WHICH else question.choices


def _choice(talk: Talk, question: Question, value: str) -> Choice:
    if question.field == martyr.HOME_WHICH:
        data = talk.choice(question.field, value, "").data
        return Choice(data, text=place.called(martyr.home_of(talk.tip, value)))
    return talk.choice(question.field, value, label_of(talk.tip, question, value))


def label_of(tip: Tip, question: Question, value: str) -> str:
    """The Fluent key of a choice's label: its own, or that of the question which a line of the story answers."""
    return review.label_of(tip, value) if value in BY_FIELD else question.choice_label(value)


def _sure(answer: Answer) -> Answer:
    return dataclasses.replace(answer, sure=True)


def _step_words(talk: Talk, question: Question) -> list[Choice]:
    words = []
    if question.many:
        words.append(talk.choice(question.field, "done", "button-done"))
    elif question.optional:
        kind = "unknown" if question.field.startswith(("martyr-", "place-")) else "skip"
        words.append(talk.choice(question.field, kind, f"button-{kind}"))
    if question.field == consent.AGREE:
        words += [language_choice(one) for one in talk.rules.languages if one != talk.conversation.language]
    if talk.conversation.path:
        words.append(word_choice("back"))
    return words


def go_on(talk: Talk) -> None:
    """Open the first unanswered question, or the review."""
    left = talk.conversation.open
    talk.change(about="")
    if left and left not in (review.REVIEW, review.EDIT, consent.AGREE):
        talk.change(path=(*(one for one in talk.conversation.path if one != left), left))
    if left.startswith("dna-"):
        sampling.heed(talk, left)
    passing.heed(talk, left)
    if told := abuse.told(talk.tip):
        talk.change_tip(answers={**told, **talk.tip.answers})
    question = first_unanswered(talk.tip)
    if question is not None and question.field == contact.PHONE:
        _propose_number(talk)
        question = first_unanswered(talk.tip)
    if question is None:
        review.read_back(talk)
    else:
        talk.change(open=question.field, misses=0)
        ask(talk, question)


def jump_to(talk: Talk, field: str) -> None:
    """Open one question from the review; *quay lại* leads there again."""
    talk.change(path=(*(one for one in talk.conversation.path if one != field), field))
    go_to(talk, field)


def go_to(talk: Talk, field: str) -> None:
    """Open one question; nothing else will be asked again."""
    talk.change(open=field, misses=0)
    repeat(talk)


def back(talk: Talk) -> None:
    """Open the question before this one again; at the first one, say so."""
    if talk.conversation.open == review.EDIT or (
        talk.conversation.open in talk.conversation.path and first_unanswered(talk.tip) is None  # jumped to
    ):
        review.read_back(talk)
        return
    path = [one for one in talk.conversation.path if one in BY_FIELD and BY_FIELD[one].when(talk.tip)]
    if not path:
        talk.say("talk-first")
        repeat(talk)
        return
    talk.change(path=tuple(path[:-1]))
    go_to(talk, path[-1])


def keep(talk: Talk, told: Told) -> None:
    """Add to what the person told."""
    if len(talk.tip.told) < talk.rules.limits.told:  # the message log keeps what the state no longer carries
        talk.change_tip(told=(*talk.tip.told, told))


def keep_words(talk: Talk, text: str) -> None:
    """Add words of this message to what the person told."""
    keep(talk, Told("text", text, talk.event.at, talk.event.message_id))


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
    if question.field == dna.WILLING:
        talk.change(unwilling=answer.value == "no")
    if question.field == place.PHOTO:
        _settle_photo(talk, right=answer.value == "yes")
    if question.consent:
        _record_consent(talk, question.consent, agreed=answer.value == "yes")
    if question.field == martyr.HOME_WHICH and answer.said:  # the district, told in words
        home = talk.tip.answers[martyr.HOME]
        words = Answer(said=f"{home.said}, {answer.said}")
        home = dataclasses.replace(home, said=words.said, value=with_names(martyr.HOME, words, talk.rules).value)
        talk.change(tip=with_answer(talk.tip, martyr.HOME, home, talk.event.at))
    if question.field == martyr.DEATH_DATE:  # of another day the year is asked anew
        talk.change_tip(answers={field: one for field, one in talk.tip.answers.items() if field != martyr.DEATH_YEAR})
    if question.field == martyr.DEATH_YEAR and answer.value is not None:
        day = martyr_answers.with_year(talk.tip.answers[martyr.DEATH_DATE], answer)
        talk.change(tip=with_answer(talk.tip, martyr.DEATH_DATE, day, talk.event.at))
    if question.field == place.LACKS and answer.said:
        where = place.completed(talk.tip.answers[place.WHERE], answer.said, talk.rules.gazetteer)
        talk.change(tip=with_answer(talk.tip, place.WHERE, where, talk.event.at))
    if question.field in (dna.RELATION, dna.WHICH):
        _fill_in_mother(talk)
    _end_what_is_not_asked(talk)


def _store_of_other(talk: Talk, field: str, answer: Answer) -> None:
    """What is put right of a further martyr; what he is called stays where no other name is given."""
    name = talk.conversation.about
    if answer.known is Known.SKIPPED or (field == martyr.NAME and answer.known is not Known.GIVEN):
        return
    talk.change_tip(others={**talk.tip.others, name: {**talk.tip.others.get(name, {}), field: answer}})


def _fill_in_mother(talk: Talk) -> None:
    """What the story tells of the martyr's mother, as soon as it is known whose mother it speaks of."""
    was = talk.tip.answers.get(dna.MOTHER)
    told = kin_told.mother(talk.tip)
    if was is None or was.source is Source.STORY:
        others = {field: one for field, one in talk.tip.answers.items() if field != dna.MOTHER}
        talk.change_tip(answers=others if told is None else {**others, dna.MOTHER: told})


def _settle_photo(talk: Talk, *, right: bool) -> None:
    """The place is the photo's, or (again) what it was without it."""
    tip, photo = talk.tip, place.photo_asked_about(talk.tip)
    was = tip.answers.get(place.WHERE)
    if right and photo is not None:
        answer = dataclasses.replace(place.with_words(place.of_photo(photo), was), at=talk.event.at)
        talk.change(tip=with_answer(tip, place.WHERE, answer, talk.event.at))
    elif not right and was is not None and was.source is Source.PHOTO:
        before = (one.was for one in reversed(tip.changes) if one.field == place.WHERE)
        earlier = next((one for one in before if one.source is not Source.PHOTO), None)
        if earlier is not None:
            talk.change(tip=with_answer(tip, place.WHERE, earlier, talk.event.at))
        else:
            talk.change_tip(answers={field: one for field, one in tip.answers.items() if field != place.WHERE})


def with_names(field: str, answer: Answer, rules: Rules) -> Answer:
    """The answer with the places that its words or its position name, where a place is asked for."""
    if field == place.WHERE and not rules.opens_links:
        answer = place.unopened(answer)
    return place.named(answer, rules.gazetteer) if field in PLACES else answer


def _end_what_is_not_asked(talk: Talk) -> None:
    """A consent whose question no longer arises (no number any more) ends; asked again, it is asked anew."""
    for one in SCRIPT:
        if one.consent and one.field in talk.tip.answers and not one.when(talk.tip):
            talk.change_tip(answers={field: kept for field, kept in talk.tip.answers.items() if field != one.field})
            _record_consent(talk, one.consent, agreed=False)


def with_answer(tip: Tip, field: str, answer: Answer, at: datetime) -> Tip:
    """The tip with this answer; one that it replaces is among the changes."""
    was = tip.answers.get(field)
    changes = tip.changes
    if was is not None and (was.value, was.said, was.known) != (answer.value, answer.said, answer.known):
        changes = (*changes, Change(field, was, at))
    return changed(tip, answers={**tip.answers, field: answer}, changes=changes)


def _record_consent(talk: Talk, purpose: str, *, agreed: bool) -> None:
    at, channel, language = talk.event.at, talk.event.channel, talk.conversation.language
    kept = agreement.ended(talk.conversation.consents, at=at, purpose=purpose)
    if agreed:
        given = Consent(
            purpose,
            talk.rules.consent_version,
            at,
            channel=channel,
            language=language,
            words=talk.rules.consent_digest(purpose, language, channel),
            receivers=agreement.receivers(purpose, talk.rules.agencies),
        )
        kept = (*kept, given)
    talk.change(consents=kept)


def skip(talk: Talk, question: Question, known: Known) -> None:
    """Leave a question without an answer. *Bỏ qua* keeps an answer that stands already, *không rõ* replaces it."""
    if not question.optional:
        miss(talk, question, "", NotUnderstood())
        return
    if not (known is Known.SKIPPED and question.field in talk.tip.answers):
        store(talk, question, Answer(known=known))
    go_on(talk)


def done(talk: Talk, question: Question) -> None:
    """End a question that goes on until the person says so."""
    given = Known.GIVEN if talk.tip.told else Known.SKIPPED
    if question.field == story.TOLD:
        store(talk, question, Answer(known=given))
        talk.change_tip(answers=reporter.taken_up(talk.tip.answers))
        if reporter.ROLE not in talk.tip.answers and (role := story.role_told(talk.tip)) is not None:
            talk.change_tip(answers={**talk.tip.answers, reporter.ROLE: role})
        given_already = {field: one for field, one in talk.tip.answers.items() if one.known is Known.GIVEN}
        read = {field: with_names(field, one, talk.rules) for field, one in find.told(talk.tip).items()}
        talk.change_tip(answers={**talk.tip.answers, **read, **given_already})
        _fill_in_mother(talk)
    else:
        given = Known.GIVEN if tips.files_of(talk.tip) else Known.SKIPPED
        store(talk, question, Answer(known=given))
    go_on(talk)


def choose(talk: Talk, question: Question, value: str, source: Source = Source.BUTTON) -> None:
    """Take one of the choices a question offers."""
    if value in BY_FIELD:  # a line of the story is to be put right, and the others shown again then
        talk.change(path=(*(one for one in talk.conversation.path if one != question.field), question.field))
        go_to(talk, value)
        return
    if question.field == martyr.HOME_WHICH:
        home = place.settled(talk.tip.answers[martyr.HOME], martyr.home_of(talk.tip, value))
        talk.change_tip(answers={**talk.tip.answers, martyr.HOME: home})
        go_on(talk)
        return
    if question.field == dna.ADVICE and value != dna.ENOUGH:
        sampling.advise(talk, value)
        ask(talk, question)
        return
    store(talk, question, Answer(said="" if source is Source.BUTTON else value, value=value, source=source))
    if question.field == story.CHECK:
        _settle_story_check(talk, right=value == "yes")
    elif question.field == consent.AGREE and (role := story.role_told(talk.tip)) is not None:
        talk.change_tip(answers={reporter.ROLE: role, **talk.tip.answers})  # who tells was said before it was asked
    go_on(talk)


def _settle_story_check(talk: Talk, *, right: bool) -> None:
    read = story.read_from_story(talk.tip)
    answers = dict(talk.tip.answers)
    for field in read:
        if right:
            answers[field] = _sure(answers[field])
        else:
            del answers[field]  # asked one by one now
    talk.change_tip(answers=answers)


def acknowledge(talk: Talk, question: Question) -> None:
    """Say once for a burst that it was heard, and that more is welcome."""
    talk.say(
        f"{question.field}.more",
        words=_step_words(talk, question),
        merge=f"more-{question.field}",
    )


def numbered(talk: Talk, choices: Sequence[str], text: str) -> str:
    """The choice of a numbered menu that a message names by its number (*2*, *hai*), "" where it names none."""
    number = talk.rules.number(fold.fold(text), text)
    return choices[number - 1] if 1 <= number <= len(choices) else ""


def typed_choice(talk: Talk, question: Question, text: str, meaning: str) -> str:
    """The choice that the words mean, by its number, its label or as a yes or no; "" where they mean none."""
    folded = fold.fold(text)
    choices = choices_of(talk, question)
    bare = wishes.without_address(folded) if {"yes", "no"} <= set(question.choices) else ""
    for said in filter(None, (folded, bare)):
        for value in choices:
            if talk.rules.is_label(label_of(talk.tip, question, value), said):
                return value
    if folded not in question.not_numbers and (by_number := numbered(talk, choices, text)):
        return by_number
    if meaning in ("agree", "yes") and "yes" in question.choices:
        return "yes"
    if meaning == "no" and "no" in question.choices:
        return "no"
    return ""


def asks(text: str) -> bool:
    """Whether the words ask or plead for an answer of their own."""
    return questions.is_asked(text) or no_answers.kind(text) is NoAnswer.ASKS


def _propose_number(talk: Talk) -> None:
    """A number that was told already is shown back for a yes, like all that the story tells, and not asked for."""
    number, checked = contact.told_number(talk.tip), talk.tip.answers.get(story.CHECK)
    if number is None or number.at is None or abuse.is_report(talk.tip):
        return
    refused = checked is not None and checked.value == "no" and checked.at is not None and checked.at >= number.at
    if not refused:
        others = {field: one for field, one in talk.tip.answers.items() if field != story.CHECK}
        talk.change_tip(answers={**others, contact.PHONE: number})


def ask_kept(talk: Talk, question: Question) -> None:
    """Say that the words were kept with the story, and ask again."""
    talk.say("story-kept")
    ask(talk, question)


def miss(talk: Talk, question: Question, text: str, reading: NotUnderstood) -> None:
    """Words that are no answer: keep them, say kindly what is missing; after two tries take them as they are.

    What asks or pleads is never taken: then the question is passed over.
    """
    is_long = question.field == reporter.ROLE and story.is_more_than_a_greeting(text)
    is_story = (is_long or bool(story.facts_of_words(text, talk.event.at.date()))) and not no_answers.kind(text)
    misses = talk.conversation.misses + 1
    talk.change(misses=misses)
    free = not question.choices or question.wants
    if free and text and misses > PATIENCE:
        keep_words(talk, text)
        talk.say("talk-kept_as_said")
        is_none = asks(text) or no_answers.kind(text) is not None
        store(talk, question, Answer(known=Known.UNKNOWN) if is_none else Answer(said=text, value=None))
        go_on(talk)
        return
    if text:
        keep_words(talk, text)
    if question.field == reporter.ROLE and (role := story.role_told(talk.tip)) is not None:
        store(talk, question, role)  # whoever tells the story instead has said who tells it
        go_on(talk)
    elif question.field in reporter.EARLY and misses > 1:  # whoever goes on telling is not held up
        talk.change(tip=reporter.put_off(talk.tip, question.field, told=story.TOLD in talk.tip.answers))
        go_on(talk)
    elif is_story:  # nor is one that does not say so a wrong answer
        if question.field.startswith(("martyr-", "place-")):  # of a relative's death, told elsewhere, nothing is taken
            _take_facts(talk, text)
        ask_kept(talk, question)
    elif question.when(talk.tip):
        ask(talk, question, reading.why)
    else:  # by these words ("tôi chỉ hỏi ADN, không báo tin") it is not asked any more
        go_on(talk)


def _take_facts(talk: Talk, text: str) -> None:
    """What the words tell of the martyr is not asked for any more, where nothing was known of it."""
    for field, answer in story.facts_of_words(text, talk.event.at.date()).items():
        if field not in talk.tip.answers and BY_FIELD[field].when(talk.tip):
            store(talk, BY_FIELD[field], dataclasses.replace(answer, source=Source.ANSWER, sure=True))


def reread(tip: Tip, message_id: str, text: str, at: datetime, rules: Rules) -> Tip | None:
    """The tip after one of its messages was edited, None where it holds no such message or nothing visibly changed."""
    changed = False
    told = []
    for one in tip.told:
        is_it = one.message_id == message_id and one.text != text
        changed = changed or is_it
        told.append(dataclasses.replace(one, text=text, before=(*one.before, one.text)) if is_it else one)
    tip = dataclasses.replace(tip, told=tuple(told))
    for field, answer in tip.answers.items():
        question = BY_FIELD.get(field)
        if (
            question is None
            or answer.message_id != message_id
            or answer.source is not Source.ANSWER
            or answer.said == text
        ):
            continue
        if question.choices and answer.value in question.choices:
            continue  # a choice is made by its words or its button, see machine
        reading = question.read(text)
        new = with_names(field, Answer(said=text) if isinstance(reading, NotUnderstood) else reading, rules)
        tip = with_answer(tip, field, dataclasses.replace(new, at=at, message_id=message_id), at)
        changed = True
    return tip if changed else None

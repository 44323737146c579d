"""How a question is asked and its answer taken (and stored: storing.py), the same for every question of the script.

Promises: every answered or skipped question is stored, so that what is asked next is always the first unanswered one;
what was not understood is never lost (it is kept in the story), and nobody is held at a question for ever.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import datetime

from flows import photos, review, storing, tips
from flows.course import passing, sampling
from flows.effects import Choice, Line
from flows.model import Answer, Known, Source, Tip, Told
from flows.rules import Rules
from flows.script import (
    abuse,
    consent,
    contact,
    dna,
    find,
    martyr,
    media,
    place,
    reporter,
    story,
)
from flows.script.order import BY_FIELD, first_unanswered
from flows.script.question import NotUnderstood, Question
from flows.talk import Talk, language_choice, word_choice
from flows.understand.chat import no_answers, questions, wishes
from flows.understand.chat.no_answers import NoAnswer
from flows.understand.page import fold

# What a channel must be able to receive for a question that wants this; else the web chat is offered.
CARRIED = {"location": ("location",), "photo": ("photo", "file"), "contact": ()}
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
        key, args, lines = photos.asked_about(talk.tip, key, talk.rules.gazetteer)
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


def skip(talk: Talk, question: Question, known: Known) -> None:
    """Leave a question without an answer. *Bỏ qua* keeps an answer that stands already, *không rõ* replaces it."""
    if not question.optional:
        miss(talk, question, "", NotUnderstood())
        return
    if not (known is Known.SKIPPED and question.field in talk.tip.answers):
        storing.store(talk, question, Answer(known=known))
    go_on(talk)


def done(talk: Talk, question: Question) -> None:
    """End a question that goes on until the person says so."""
    given = Known.GIVEN if talk.tip.told else Known.SKIPPED
    if question.field == story.TOLD:
        storing.store(talk, question, Answer(known=given))
        talk.change_tip(answers=reporter.taken_up(talk.tip.answers))
        if reporter.ROLE not in talk.tip.answers and (role := story.role_told(talk.tip)) is not None:
            talk.change_tip(answers={**talk.tip.answers, reporter.ROLE: role})
        given_already = {field: one for field, one in talk.tip.answers.items() if one.known is Known.GIVEN}
        read = {field: storing.with_names(field, one, talk.rules) for field, one in find.told(talk.tip).items()}
        talk.change_tip(answers={**talk.tip.answers, **read, **given_already})
        storing.fill_in_mother(talk)
    else:
        given = Known.GIVEN if tips.files_of(talk.tip) else Known.SKIPPED
        storing.store(talk, question, Answer(known=given))
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
    storing.store(talk, question, Answer(said="" if source is Source.BUTTON else value, value=value, source=source))
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
        talk.unanswer(story.CHECK)
        talk.change_tip(answers={**talk.tip.answers, contact.PHONE: number})


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
        storing.store(talk, question, Answer(known=Known.UNKNOWN) if is_none else Answer(said=text, value=None))
        go_on(talk)
        return
    if text:
        keep_words(talk, text)
    if question.field == reporter.ROLE and (role := story.role_told(talk.tip)) is not None:
        storing.store(talk, question, role)  # whoever tells the story instead has said who tells it
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
            storing.store(talk, BY_FIELD[field], dataclasses.replace(answer, source=Source.ANSWER, sure=True))


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
        new = storing.with_names(field, Answer(said=text) if isinstance(reading, NotUnderstood) else reading, rules)
        tip = storing.with_answer(tip, field, dataclasses.replace(new, at=at, message_id=message_id), at)
        changed = True
    return tip if changed else None

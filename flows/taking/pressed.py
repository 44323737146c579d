"""A button: of the open question, of one passed already, of another time, or forged."""

from __future__ import annotations

from flows import asking, buttons, review, storing
from flows.course import followup, rights, welcome
from flows.model import Answer, Known, Source
from flows.script import consent, story
from flows.script.order import BY_FIELD
from flows.script.question import Question
from flows.taking import answers, doubts, words
from flows.talk import Talk


def take(talk: Talk, data: str) -> None:
    button = buttons.read(data)
    match button:
        case buttons.OfWord("w", value) if value in words.GLOBAL:
            words.follow(talk, value)
        case buttons.OfWord("l", value) if value in talk.rules.languages:
            welcome.greet_first(talk)
            welcome.set_language(talk, value)
        case buttons.OfWord("t", value):
            followup.turn_to(talk, value)
        case buttons.OfQuestion() if button.round == talk.conversation.round:
            _pressed_now(talk, button)
        case _:
            _too_late(talk)


def _too_late(talk: Talk) -> None:
    if not talk.conversation.language:
        welcome.greet(talk)
    talk.say("talk-old_button")
    asking.repeat(talk)


def _pressed_now(talk: Talk, button: buttons.OfQuestion) -> None:
    doubt = talk.conversation.doubt
    if button.field.startswith("doubt-"):
        if (
            doubt is not None
            and button.field == f"doubt-{doubt.about}"
            and button.value in welcome.doubt_choices(doubt)
        ):
            doubts.settle(talk, doubt, button.value)
        else:
            _too_late(talk)
        return
    talk.change(doubt=None)
    if talk.conversation.tip is None:
        _too_late(talk)
    elif button.field == review.REVIEW and talk.conversation.open == review.REVIEW:
        answers.follow(talk, button.value) if button.value in review.offered(talk.tip) else _too_late(talk)
    elif button.field == review.EDIT and talk.conversation.open in (review.EDIT, review.REVIEW):
        talk.change(about="")
        answers.edit(talk, button.value) if button.value in answers.editable(talk) else _too_late(talk)
    elif button.field == review.EDIT_OTHER and talk.conversation.open == review.EDIT and talk.conversation.about:
        answers.edit(talk, button.value) if button.value in answers.editable(talk) else _too_late(talk)
    elif button.field == talk.conversation.open:
        _press_open_question(talk, button)
    else:
        _press_earlier_question(talk, button)


def _press_open_question(talk: Talk, button: buttons.OfQuestion) -> None:
    question = BY_FIELD[button.field]
    if button.value in asking.choices_of(talk, question):
        answers.choose(talk, button.field, button.value, Source.BUTTON)
    elif button.value == "done" and question.many:
        asking.done(talk, question)
    elif button.value in ("skip", "unknown") and question.optional:
        known = Known.SKIPPED if button.value == "skip" else Known.UNKNOWN
        asking.done(talk, question) if question.many else asking.skip(talk, question, known)
    else:
        _too_late(talk)


def _press_earlier_question(talk: Talk, button: buttons.OfQuestion) -> None:
    """A button of a question that was passed already: the answer changes, unless it is the one that stands."""
    question = BY_FIELD.get(button.field)
    answer = talk.tip.answers.get(button.field)
    if question is None or answer is None or button.field == story.CHECK:
        _too_late(talk)
    elif answer.value == button.value or button.value in ("done", "skip", "unknown"):  # tapped twice
        asking.repeat(talk)
    elif button.value in question.choices:
        _replace(talk, question, Answer(value=button.value, source=Source.BUTTON))
    else:
        _too_late(talk)


def change(talk: Talk, field: str, text: str) -> None:
    """Words that chose something were edited: what they choose now stands; what chooses nothing is said to be so."""
    question = BY_FIELD[field]
    value = asking.typed_choice(talk, question, text, words.meaning(talk, text))
    if not value:
        talk.say("talk-edit_no_choice")
        asking.repeat(talk)
    elif value != talk.tip.answers[field].value:
        _replace(talk, question, Answer(said=text, value=value))


def _replace(talk: Talk, question: Question, answer: Answer) -> None:
    if question.field == consent.AGREE:
        rights.ask_withdraw(talk)
        return
    storing.store(talk, question, answer)
    talk.say("talk-answer_changed")
    if talk.conversation.open in (review.REVIEW, review.EDIT):
        review.read_back(talk)
    else:
        asking.go_on(talk)

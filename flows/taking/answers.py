"""Words as an answer: to the open question, at the review, or where nothing is open."""

from __future__ import annotations

from flows import asking, review, storing
from flows.course import drafts, followup, reports, welcome
from flows.model import Answer, Doubt, Source
from flows.script import abuse, consent, sparing, story
from flows.script.order import BY_FIELD
from flows.script.question import NotUnderstood
from flows.taking import replies
from flows.talk import Talk
from flows.understand.chat import wishes
from flows.understand.page import fold

FIGURES = 3  # fewer are a choice of a menu that is none


def at_question(talk: Talk, text: str, meaning: str) -> None:
    question = BY_FIELD[talk.conversation.open]
    if question.field == consent.AGREE:
        _answer_to_consent(talk, text, meaning)
    else:
        if meaning in ("yes", "agree", "no") and question.is_name and may_be_a_name(talk, text, fold.fold(text)):
            welcome.ask_doubt(talk, Doubt("word", text, talk.event.message_id))  # *Khong*, *Vang* are names too
            return
        replies.take_words(talk, question, text, meaning)


def take_name(talk: Talk, text: str) -> None:
    """The person said that these words are the answer: they stand, even where no reader knows them for a name."""
    question = BY_FIELD[talk.conversation.open]
    if question.is_name and isinstance(question.read(text), NotUnderstood):
        storing.store(talk, question, Answer(said=text, value=text))
        asking.go_on(talk)
    else:
        at_question(talk, text, "")


def _answer_to_consent(talk: Talk, text: str, meaning: str) -> None:
    question = BY_FIELD[consent.AGREE]
    value = asking.typed_choice(talk, question, text, meaning) or ("no" if wishes.refuses(text) else "")
    if not value and (rest := wishes.agrees_first(text)) is not None:
        asking.keep_words(talk, rest)
        value = "yes"
    if value != "yes" and wishes.fears_fraud(text):
        talk.say("consent-reassured", hotline=talk.rules.hotline)
    if value:
        choose(talk, consent.AGREE, value, Source.ANSWER)
        return
    if not meaning:
        asking.keep_words(talk, text)
    asking.ask(talk, question, "again")


def choose(talk: Talk, field: str, value: str, source: Source) -> None:
    if field == consent.AGREE and value == "no":
        drafts.refuse(talk)
        return
    if field == abuse.REPORT and value != "no":
        reports.turn_into(talk, value, source)
        return
    if field == abuse.ENOUGH and value == "enough" and abuse.is_answered(talk.tip):
        reports.is_enough(talk)
        return
    asking.choose(talk, BY_FIELD[field], value, source)


def follow(talk: Talk, wish: str) -> None:
    """Do what was chosen at the review."""
    match wish:
        case "send":
            send(talk)
        case "donors" if field := sparing.spared_donors(talk.tip):
            asking.jump_to(talk, field)
        case _:
            review.offer_changes(talk)


def at_review(talk: Talk, text: str, folded: str, meaning: str) -> None:
    reading_back = talk.conversation.open == review.REVIEW
    number = asking.numbered(talk, review.offered(talk.tip), text)
    if reading_back and (meaning in ("send", "agree", "yes", "done") or number == "send"):
        send(talk)
    elif reading_back and (meaning in ("edit", "no") or number == "edit"):
        review.offer_changes(talk)
    elif reading_back and (number == "donors" or talk.rules.is_label("button-donors", folded)):
        follow(talk, "donors")
    elif not reading_back and (choice := _named_choice(talk, text, folded)):
        edit(talk, choice)
    elif not meaning and reading_back and replies.put_right(talk, text):
        talk.say("review-changed")
        review.read_back(talk)
    elif not meaning and replies.leaves_number(talk, text):
        asking.go_on(talk)
    elif not meaning and (wrong := replies.called_wrong(talk, text, _changeable(talk))) is not None:
        asking.keep_words(talk, text)
        talk.say("story-kept")
        asking.jump_to(talk, wrong[0]) if len(wrong) == 1 else review.offer_changes(talk)
    elif not reading_back and meaning in ("done", "skip", "no", "send"):
        review.read_back(talk)
    else:
        if not meaning and not (folded.isdigit() and len(folded) < FIGURES):
            asking.keep_words(talk, text)
            talk.say("story-kept")
        asking.repeat(talk)


def _changeable(talk: Talk) -> list[str]:
    return [one.field for one in review.changeable(talk.tip)]


def editable(talk: Talk) -> list[str]:
    """What can be chosen where something is to be changed: the answers, and the further martyrs; of one, his facts."""
    if talk.conversation.about:
        return list(story.FACTS)
    return [*_changeable(talk), *review.choices_of_others(talk.tip)]


def edit(talk: Talk, choice: str) -> None:
    """Open the question whose answer is to be changed, or offer what can be changed of a further martyr."""
    if choice in BY_FIELD:
        asking.jump_to(talk, choice)
    else:
        review.turn_to(talk, choice)
        review.offer_changes(talk)


def _named_choice(talk: Talk, text: str, folded: str) -> str:
    others = {} if talk.conversation.about else review.choices_of_others(talk.tip)
    choices = editable(talk)
    labelled = (
        one
        for one in choices
        if (one in others and fold.fold(others[one]) == folded)
        or (one in BY_FIELD and talk.rules.is_label(review.label_of(talk.tip, one), folded))
    )
    return asking.numbered(talk, choices, text) or next(labelled, "")


def send(talk: Talk) -> None:
    if not review.send(talk):
        asking.go_to(talk, abuse.PROOF if abuse.is_report(talk.tip) else story.TOLD)


def at_rest(talk: Talk, text: str, meaning: str) -> None:
    if followup.may_add(talk):
        followup.add(talk, aloud=meaning not in ("thanks", "yes", "hello"))
        return
    if not talk.conversation.language:
        welcome.greet(talk)
    welcome.begin(talk)
    if not meaning:
        asking.keep_words(talk, text)
    asking.go_on(talk)


def may_be_a_name(talk: Talk, text: str, folded: str) -> bool:
    """*Huy* typed without its mark is a given name as much as it is *hủy*; written with it, it is the word."""
    without_marks = text.casefold().strip(" .,!?…") == folded
    return without_marks and " " not in folded and talk.rules.has_marks(folded)

"""Typed words: a doubt answered, a word that always works, a ticket code, a language, a question, or an answer."""

from __future__ import annotations

from flows import asking, codes, review
from flows.course import care, followup, origins, reports, welcome
from flows.model import Doubt, Told
from flows.script import abuse, consent
from flows.script.question import Question
from flows.taking import answers, asked, doubts, replies, sent, words
from flows.talk import Talk
from flows.understand.chat import questions, wishes
from flows.understand.page import fold


def take(talk: Talk, raw: str) -> None:
    text = fold.clip(fold.clean(raw), talk.rules.limits.text).strip()
    folded = fold.fold(text)
    if not text:
        sent.something_else(talk, Told("other", "", talk.event.at, talk.event.message_id), "media-unsupported")
        return
    if origins.is_code(talk, text) or doubts.is_answered(talk, text, folded):
        return
    meaning = words.meaning(talk, text)
    language = next((one for one in talk.rules.languages if talk.rules.is_label(f"language-{one}", folded)), "")
    question = asking.open_question(talk)
    if code := _asked_code(talk, folded, text):
        followup.tell_status(talk, code)
    elif meaning in words.GLOBAL:
        if question is not None and _may_be_the_answer(talk, question, text, meaning):
            welcome.ask_doubt(talk, Doubt("word", text, talk.event.message_id))
        else:
            words.follow(talk, meaning)
    elif talk.rules.is_label("button-location", folded):  # Telegram Web sends the button's label as text
        talk.say("place-where.how")
    elif talk.rules.is_label("button-contact", folded):
        talk.say("contact-phone.how")
    elif language and not (question is not None and question.words_answer and not question.many):
        welcome.greet_first(talk)
        welcome.set_language(talk, language)
    else:
        heeded = not meaning and care.heed(talk, text)
        if not meaning and question is not None and question.field == abuse.RUMOUR:
            reports.heard(talk, text)
            return
        wants_person = not meaning and wishes.asks_person(text)
        found = None if meaning else questions.find(text, talk.rules.questions)
        if found is not None:
            text = asked.take(talk, text, found, heeded=heeded)
            if text:
                _answer_what_is_left(talk, text)
        elif (heeded or wants_person) and question is not None and _wants_one_answer(question):
            asking.keep_words(talk, text)  # no answer to the question
            if not talk.conversation.paused and not replies.says_who_tells(talk, question, text):
                asking.repeat(talk)
        else:
            _answer(talk, text, folded, meaning)
        if wants_person:
            welcome.tell_operator(talk)


def _wants_one_answer(question: Question) -> bool:
    """Whether words that were spoken to are no answer to it, but are kept; a story takes them, and consent waits."""
    return not question.many and question.field != consent.AGREE


def _may_be_the_answer(talk: Talk, question: Question, text: str, meaning: str) -> bool:
    """Whether the word is as well a name, where one is wanted; a pause or a wish to be erased costs a story nothing."""
    harmless = question.many and meaning in ("pause", "erase")
    return question.words_answer and not harmless and answers.may_be_a_name(talk, text, fold.fold(text))


def _answer_what_is_left(talk: Talk, text: str) -> None:
    """Beside a question of the person's own there may be an answer, but no word that always works."""
    meaning = words.meaning(talk, text)
    _answer(talk, text, fold.fold(text), "" if meaning in words.GLOBAL else meaning)


def _answer(talk: Talk, text: str, folded: str, meaning: str) -> None:
    if talk.conversation.open in (review.REVIEW, review.EDIT):
        answers.at_review(talk, text, folded, meaning)
    elif asking.open_question(talk) is not None:
        answers.at_question(talk, text, meaning)
    else:
        answers.at_rest(talk, text, meaning)


def _asked_code(talk: Talk, folded: str, text: str) -> str:
    """The code behind *tra cứu*, one after which the message asks, or a message that is nothing but a code."""
    words = folded.split()
    for length in (1, 2, 3):
        if len(words) > length and talk.rules.meaning(" ".join(words[:length]), talk.conversation.language) == "status":
            rest = " ".join(words[length:])
            return rest if len(rest) <= 20 and any(one.isdigit() for one in rest) else ""
    try:
        return text if codes.read(text) else wishes.asked_code(text)
    except codes.Mistyped:
        return text

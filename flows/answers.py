"""Answers that the team keeps: facts of the campaign, official words on a rumour. Pure; ``bot`` hands them in.

They come before the program's own (``locales/*/faq.ftl``) of the same topic, and before whatever is worded as theirs.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from flows.effects import Choice
from flows.rules import Rules, TeamAnswer
from flows.talk import Talk
from flows.understand.chat import questions
from flows.understand.chat.questions import Phrasebook
from flows.understand.page import fold

FACT, RUMOUR = "fact", "rumour"
KINDS = (FACT, RUMOUR)
COST = "cost"
WORDS = (3, 25)  # so many a way to ask has: fewer would be found in every story
TROUBLES = ("short", "long", "unclear")
_PATTERN = frozenset("(…/")


def with_team(rules: Rules, kept: Iterable[TeamAnswer]) -> Rules:
    """The rules of a program that knows these answers."""
    kept = tuple(kept)
    book = Phrasebook.of((one.topic, wording) for one in kept for some in one.wordings.values() for wording in some)
    return replace(rules, questions=book.before(rules.questions), team_answers={one.topic: one for one in kept})


def tell(talk: Talk, topic: str, *, words: Iterable[Choice] = ()) -> None:
    """The team's answer to the topic, else the program's own."""
    kept = talk.rules.team_answers.get(topic)
    if kept is None:
        confirmed = topic == COST and talk.rules.sampling_is_free
        talk.say("faq-cost.confirmed" if confirmed else f"faq-{topic}", words=words, hotline=talk.rules.hotline)
        return
    language = talk.conversation.language or talk.rules.languages[0]
    text = kept.answers.get(language) or kept.answers[talk.rules.languages[0]]
    if kept.source:
        day = f"{kept.day.day}/{kept.day.month}/{kept.day.year}" if kept.day else "-"
        talk.say("answers-told", words=words, text=text, source=kept.source, day=day)
    else:
        talk.say("answers-told.bare", words=words, text=text)


def trouble(wording: str) -> str:
    """Why this way to ask would not be recognised, or far too often; "" where it is good."""
    count = len(fold.fold(wording).split())
    if count < WORDS[0]:
        return "short"
    if count > WORDS[1]:
        return "long"
    if _PATTERN & set(wording):
        return ""
    book = Phrasebook.of([("this", wording)])
    typed = (f"{wording} không?", f"{wording}?")
    plain = (fold.fold(wording) + " khong?", fold.fold(wording) + "?")
    return "" if all(any(questions.find(one, book) for one in some) for some in (typed, plain)) else "unclear"

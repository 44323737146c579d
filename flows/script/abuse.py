"""Somebody asked for money, promised a grave, posed as an officer (*báo lừa đảo*); or is a rumour true (*hỏi tin đồn*)?

A stretch of its own: of such a report the martyr, the place and the sample are not asked. Every question can be
skipped, what was told already is not asked, and nobody is blamed: a family that waits for news is easily deceived.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps

from flows.model import Answer, Source, Tip
from flows.script import story
from flows.script.question import NotUnderstood, Question, Reading, only_choices, value_of
from flows.understand.chat import fraud, questions

REPORT = "abuse-report"
RUMOUR = "abuse-rumour"
ENOUGH = "abuse-rumour_enough"
WHO = "abuse-who"
HOW = "abuse-how"
ACCOUNT = "abuse-account"
WHEN = "abuse-when"
AMOUNT = "abuse-amount"
PAID = "abuse-paid"
PROOF = "abuse-proof"

FRAUD = "yes"  # values of REPORT
ASKED = "rumour"
_LONGEST = 60  # words of a story that is nothing but a question


def any_words(text: str) -> Reading:
    """Any words or figures."""
    return Answer(said=text, value=text) if any(one.isalnum() for one in text) else NotUnderstood("ask")


def is_fraud(tip: Tip) -> bool:
    """Whether the person reports somebody."""
    return bool(value_of(tip, REPORT) == FRAUD)


def is_rumour(tip: Tip) -> bool:
    """Whether the person asks after a rumour."""
    return bool(value_of(tip, REPORT) == ASKED)


def is_report(tip: Tip) -> bool:
    """Whether this is no tip about a martyr: a fraud, or a rumour."""
    return is_fraud(tip) or is_rumour(tip)


def outside(question: Question) -> Question:
    """The question, asked only where no fraud and no rumour is reported."""
    return Question(
        **{name: getattr(question, name) for name in Question.__slots__ if name != "when"},
        when=_unless_reported(question.when),
    )


def _unless_reported(when: Callable[[Tip], bool]) -> Callable[[Tip], bool]:
    @wraps(when)
    def asked(tip: Tip) -> bool:
        return not is_report(tip) and when(tip)

    return asked


def _story_tells_of_one(tip: Tip) -> bool:
    """The story speaks of somebody who wants money, or asks whether a rumour is true."""
    if is_report(tip):
        return True
    read = story.read_of(tip) if story.TOLD in tip.answers else None
    if read is None or read.kind not in ("scam_report", "rumour"):
        return False
    return read.kind == "scam_report" or questions.is_asked(" ".join(_words(tip)), most=_LONGEST)


def _words(tip: Tip) -> list[str]:
    return [one.text for one in tip.told if one.is_words()]


def is_answered(tip: Tip) -> bool:
    """Whether there was an official answer to the rumour, and nothing else was told that the team should have."""
    heard = value_of(tip, RUMOUR)
    known = isinstance(heard, dict) and bool(heard.get("topics"))
    return is_rumour(tip) and known and not tip.told and not tip.code


# What the words of the report may tell already, by the field that asks for it.
_TOLD: Mapping[str, Callable[[str], str]] = {
    HOW: fraud.reached_by,
    ACCOUNT: fraud.accounts,
    WHEN: fraud.happened,
    AMOUNT: fraud.asked_for,
    PAID: fraud.paid,
}


def told(tip: Tip) -> dict[str, Answer]:
    """What was told of the fraud already, in the story or at another question; {} where none is reported."""
    if not is_fraud(tip):
        return {}
    answered = (tip.answers.get(one) for one in (WHO, *_TOLD))
    said = [one.said for one in answered if one is not None and one.source is Source.ANSWER]
    words = "\n".join([*_words(tip), *said])
    found = {field: read(words) for field, read in _TOLD.items()}
    return {field: Answer(one, one, source=Source.STORY, sure=False) for field, one in found.items() if one}


QUESTIONS = (
    Question(REPORT, read=only_choices, choices=(FRAUD, ASKED, "no"), when=_story_tells_of_one, read_back=False),
    Question(RUMOUR, read=any_words, when=is_rumour),
    Question(ENOUGH, read=only_choices, choices=("enough", "ask"), when=is_answered, read_back=False),
    Question(WHO, read=any_words, when=is_fraud, words_answer=True),
    Question(HOW, read=any_words, choices=("phone", "facebook", "zalo", "visit"), when=is_fraud),
    Question(ACCOUNT, read=any_words, when=is_fraud),
    Question(WHEN, read=any_words, when=is_fraud),
    Question(AMOUNT, read=any_words, choices=("none",), when=is_fraud),
    Question(PAID, read=any_words, choices=("no", "yes"), when=is_fraud),
    Question(PROOF, many=True, when=is_report),
)

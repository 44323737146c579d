"""The script: every question, in the order in which a kind person would ask them."""

from __future__ import annotations

from flows.model import Tip
from flows.script import (
    abuse,
    consent,
    contact,
    dna,
    find,
    living,
    martyr,
    media,
    place,
    press,
    reporter,
    sparing,
    story,
)
from flows.script.question import Question

_SCRIPT: tuple[Question, ...] = (
    *consent.QUESTIONS,
    *map(abuse.outside, (*reporter.QUESTIONS, *story.QUESTIONS)),
    *abuse.QUESTIONS,
    *map(abuse.outside, map(find.outside, map(dna.outside, (*martyr.QUESTIONS, *place.QUESTIONS)))),
    *map(abuse.outside, (*find.QUESTIONS, *map(dna.outside, media.QUESTIONS))),
    *map(abuse.outside, map(find.outside, dna.QUESTIONS)),
    *contact.QUESTIONS,
    *map(abuse.outside, map(find.outside, map(dna.outside, press.QUESTIONS))),
)
SCRIPT: tuple[Question, ...] = tuple(map(living.outside, _SCRIPT))
BY_FIELD = {question.field: question for question in SCRIPT}


def first_unanswered(tip: Tip) -> Question | None:
    """The next question to ask, None when nothing is left.

    A skipped question counts as answered, so that after a correction only what it newly calls for is asked.
    """
    passed_over = sparing.spared(tip)
    open_ones = (one for one in SCRIPT if one.field not in tip.answers and one.field not in passed_over)
    return next((one for one in open_ones if one.when(tip)), None)

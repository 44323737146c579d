"""Who is telling: a relative, a veteran or witness, another; or somebody who types for an elder.

The elder agrees for himself or herself; without that, the elder's name is not asked for and the tip is the helper's.
"""

from __future__ import annotations

from flows.model import Answer, Tip
from flows.script.question import NotUnderstood, Question, Reading, only_choices, value_of
from flows.understand import names

ROLE = "reporter-role"
CONSENT = "reporter-consent"


def read_person(text: str) -> Reading:
    """A living person's name."""
    name = names.read_name(text)
    return Answer(said=text, value=name) if name else NotUnderstood()


def _helps_an_elder(tip: Tip) -> bool:
    return bool(value_of(tip, ROLE) == "helper")


def _elder_agreed(tip: Tip) -> bool:
    return bool(_helps_an_elder(tip) and value_of(tip, CONSENT) == "yes")


QUESTIONS = (
    Question(
        ROLE,
        read=only_choices,
        choices=("relative", "veteran", "helper", "other"),
        not_numbers=("ba",),  # three, or a father
    ),
    # The helper's own consent was the first question; whose words these are agrees for himself or herself.
    Question(CONSENT, read=only_choices, choices=("yes", "no"), when=_helps_an_elder, consent="elder"),
    Question("reporter-elder", read=read_person, when=_elder_agreed, words_answer=True, is_name=True),
    Question("reporter-helper", read=read_person, when=_helps_an_elder, words_answer=True, is_name=True),
)

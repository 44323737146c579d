"""Would the family give a DNA sample? Asked of relatives and of those who type for them, never of comrades."""

from __future__ import annotations

from flows.model import Tip
from flows.script.question import Question, only_choices, value_of
from flows.script.reporter import ROLE

WILLING = "dna-willing"
RELATION = "dna-relation"
CONSENT = "dna-consent"


def may_be_family(tip: Tip) -> bool:
    """Whether a relative tells, or somebody who types for one."""
    return value_of(tip, ROLE) not in ("veteran", "other")


def _is_open_to_it(tip: Tip) -> bool:
    return may_be_family(tip) and value_of(tip, WILLING) in ("yes", "advice")


QUESTIONS = (
    Question(WILLING, read=only_choices, choices=("yes", "advice", "no"), when=may_be_family),
    Question(
        RELATION,
        choices=("parent", "sibling", "spouse", "child", "nephew", "grandchild", "other"),
        when=_is_open_to_it,
        not_numbers=("ba",),  # three, or a father
    ),
    Question(CONSENT, read=only_choices, choices=("yes", "no"), when=_is_open_to_it, consent="dna"),
)

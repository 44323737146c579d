"""Facts that the chat never asks for: the team writes them down. And all facts of the desk, in its order.

They are read like answers of the chat (``flows.by_hand``); their words are the labels in ``locales/``.
"""

from __future__ import annotations

from flows.script import martyr
from flows.script.order import SCRIPT
from flows.script.question import Question

KIN = "kin-names"  # who of the family is named: people who may be alive

QUESTIONS = (Question(KIN, words_answer=True),)
_AT = 1 + [one.field for one in SCRIPT].index(martyr.DEATH_PLACE)

SHEET: tuple[Question, ...] = (*SCRIPT[:_AT], *QUESTIONS, *SCRIPT[_AT:])
BY_FIELD = {one.field: one for one in SHEET}

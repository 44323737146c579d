"""Facts that the chat never asks for: the team writes them down. And all facts of the desk, in its order.

They are read like answers of the chat (``flows.by_hand``); their words are the labels in ``locales/``.
"""

from __future__ import annotations

from flows.script import martyr
from flows.script.order import SCRIPT
from flows.script.question import Question

KIN = "kin-names"  # who of the family is named: people who may be alive

# What a fact stands behind.
_BEHIND = {
    martyr.NAME: (martyr.ALIAS,),
    martyr.BIRTH_YEAR: (martyr.ENLISTED,),
    martyr.UNIT: (martyr.RANK,),
    martyr.DEATH_PLACE: (KIN,),
}
QUESTIONS = tuple(Question(one, words_answer=True) for behind in _BEHIND.values() for one in behind)
_OF_TEAM = {one.field: one for one in QUESTIONS}

SHEET: tuple[Question, ...] = tuple(
    one for question in SCRIPT for one in (question, *(_OF_TEAM[field] for field in _BEHIND.get(question.field, ())))
)
BY_FIELD = {one.field: one for one in SHEET}

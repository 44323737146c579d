"""One who was reported dead and lives, or came home: no day, no grave and no sample is asked for.

The story tells it (``flows.understand.meaning.returning``), or whoever is asked of his death: "ông còn sống mà".
"""

from __future__ import annotations

import re

from flows.model import Tip
from flows.script import dna, find, martyr, place, press
from flows.script.question import Question, unless, value_of
from flows.understand.page import fold

YES = "yes"

_OF_HIM = {martyr.NAME, martyr.LIVES, martyr.HOME, martyr.HOME_WHICH}  # asked of the living, too
_DEATH = {one.field for one in (*martyr.QUESTIONS, *place.QUESTIONS)} - _OF_HIM
_OF_THE_DEAD = _DEATH | {one.field for one in (*find.QUESTIONS, *dna.QUESTIONS, *press.QUESTIONS)}
_HE = r"(?:ong|chu|bac|anh|cau|duong|bo|cha|ba|no|em)(?: (?:nha|ay|toi|em|chau|minh|con|ta))?"
_SAID = re.compile(
    rf"(?:(?:da|thua|nhung|ma|khong|a) ?,? )*(?:{_HE} )?(?:(?:hien|gio|nay|bay gio) )?"
    r"(?:con|van|van con|dang|hien con) song"
    r"(?: (?:ma|nhe|a|day|co|o|khoe|binh thuong|so so)(?!\w).{0,40}| ?[,.;!].{0,40})?"
)
_ASKED = re.compile(r"(?<!\w)(?:khong|ko|hay|hong|chua)(?: vay| a)?\s?\??$")
_MOST = 80  # characters


def lives(tip: Tip) -> bool:
    """Whether he of whom the tip tells is said to live."""
    return bool(value_of(tip, martyr.LIVES) == YES)


def says_so(field: str, text: str) -> bool:
    """Whether the answer to a question about his death is that he lives."""
    said = fold.fold(text).strip()
    asked = text.rstrip().endswith("?") or _ASKED.search(said) is not None
    return field in _DEATH and len(said) <= _MOST and not asked and _SAID.fullmatch(said) is not None


def outside(question: Question) -> Question:
    """The question, not asked of one who lives, where it is of his death, his grave, a sample or the press."""
    return unless(question, lives) if question.field in _OF_THE_DEAD else question

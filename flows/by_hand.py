"""What the team adds or corrects of a tip: read by the same readers as in the chat, with where the team has it from.

An answer that is replaced stays among the tip's changes, and so does one that was written and not taken. ``mark``
tells two answers apart: whoever writes says which one they saw, and is asked where it is no longer the one that stands.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from flows import jsonform, storing
from flows.model import Answer, Change, Known, Origin, Source, Tip
from flows.rules import Rules
from flows.script import contact, dna
from flows.script.by_hand import BY_FIELD
from flows.script.question import NotUnderstood, Question
from flows.understand.page import fold

HEARD = ("story", "recording", "photo", "call", "visit", "paper", "register")
LONGEST = 2_000  # code points of a fact, of a note
# Nothing else can be kept than what was understood.
STRICT = frozenset({contact.PHONE})


class Unreadable(ValueError):
    """The words are no answer; ``key`` is the text that says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Wish:
    """A fact as somebody of the team wants it. ``seen``: the mark of the answer before their eyes, None: not told."""

    field: str
    answer: Answer
    seen: str | None = None


@dataclass(frozen=True, slots=True)
class Clash:
    """A fact that was changed between the opening of the form and its sending."""

    field: str
    stands: Answer | None
    wanted: Answer


def only_choices(question: Question) -> bool:
    """Whether nothing but the choices is an answer."""
    return bool(question.choices) and isinstance(question.read("?"), NotUnderstood)


def read(field: str, given: str, rules: Rules) -> Answer:
    """The answer that the words are; words that nobody understands are kept as they are. Raises Unreadable.

    A choice may be named by its value or by its label in any language.
    """
    question = BY_FIELD.get(field)
    if question is None:
        raise Unreadable("fact-no_such")
    text = fold.clean(given)[:LONGEST].strip()
    if not text:
        raise Unreadable("fact-empty")
    folded = fold.fold(text)
    for value in question.choices:
        if text == value or rules.is_label(question.choice_label(value), folded):
            return Answer(value=value, source=Source.OPERATOR)
    reading = question.read(text)
    if isinstance(reading, NotUnderstood):
        if only_choices(question) or field in STRICT:
            raise Unreadable("fact-bad_phone" if field in STRICT else "fact-bad_choice")
        reading = Answer(said=text)
    return dataclasses.replace(storing.with_names(field, reading, rules), source=Source.OPERATOR)


def nobody_knows() -> Answer:
    """The answer of a fact that was wrong, with nothing to put in its place."""
    return Answer(known=Known.UNKNOWN, source=Source.OPERATOR)


def is_understood(answer: Answer) -> bool:
    """Whether more is known than the words: of a place, where it is or what it lies in."""
    if isinstance(answer.value, dict) and "text" in answer.value:
        return answer.value.get("lat") is not None or bool(answer.value.get("place"))
    return answer.value is not None


def mark(answer: Answer | None) -> str:
    """Equal for equal answers, whoever looks."""
    form = None if answer is None else jsonform.dump(answer)
    return hashlib.sha256(json.dumps(form, sort_keys=True).encode()).hexdigest()[:20]


def clashes(tip: Tip, wishes: Iterable[Wish]) -> tuple[Clash, ...]:
    """The facts of which something else stands than was seen, and not what is wanted either."""
    found = []
    for one in wishes:
        stands = tip.answers.get(one.field)
        if one.seen is not None and one.seen != mark(stands) and not _same(stands, one.answer):
            found.append(Clash(one.field, stands, one.answer))
    return tuple(found)


def written(tip: Tip, wish: Wish, origin: Origin, at: datetime) -> Tip:
    """The tip with the fact as it is wanted; what stood there is among the changes, also where it said the same.

    The same tip where the team wrote it so already, from there.
    """
    stands = tip.answers.get(wish.field)
    if _same(stands, wish.answer) and stands is not None and stands.origin == origin:
        return tip
    answer = dataclasses.replace(wish.answer, at=at, origin=origin)
    changes = tip.changes if stands is None else (*tip.changes, Change(wish.field, stands, at))
    after = dataclasses.replace(tip, answers={**tip.answers, wish.field: answer}, changes=changes)
    return dna.settled(tip, after, at)


def beside(tip: Tip, wish: Wish, origin: Origin, at: datetime) -> Tip:
    """The tip as it stands, with what was wanted and not taken among the changes."""
    answer = dataclasses.replace(wish.answer, at=at, origin=origin)
    return dataclasses.replace(tip, changes=(*tip.changes, Change(wish.field, answer, at)))


def _same(stands: Answer | None, wanted: Answer) -> bool:
    return stands is not None and (stands.said, stands.value, stands.known) == (wanted.said, wanted.value, wanted.known)

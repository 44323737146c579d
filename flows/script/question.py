"""A question: which field of the tip it fills, who reads the answer, when it is asked at all.

The words of a question are one Fluent message named like its field (``martyr-name``) with attributes: ``ask``,
``again`` (not understood), ``label`` (its name when the tip is read back); a choice is ``<field>-<value>``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps

from flows.model import Answer, JsonValue, Tip


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """Why words are no answer: the attribute of the question's message that says it kindly."""

    why: str = "again"


Reading = Answer | NotUnderstood
Reader = Callable[[str], Reading]


def as_said(text: str) -> Reading:
    """Any words are an answer; a lone number, a picture or a question of the person's own is none."""
    if not any(one.isalpha() for one in text) or text.rstrip().endswith("?"):
        return NotUnderstood("ask")
    return Answer(said=text, value=text)


def only_choices(text: str) -> Reading:
    """No words but the choices are an answer."""
    return NotUnderstood()


def always(tip: Tip) -> bool:
    """The question is asked in every tip."""
    return True


@dataclass(frozen=True, slots=True)
class Question:
    """One question.

    ``many``: it goes on until the person is done. ``words_answer``: a name or a story is wanted, so that a bare word
    (*Huy*) may be the answer and not a command; ``is_name``: even *Sửa* may be. ``consent``: a yes is consent to this
    purpose. ``beside``: other fields that the same words may tell, each with its reader. ``instead``: those that words
    may tell which are no answer to this question at all.
    """

    field: str
    read: Reader = as_said
    choices: tuple[str, ...] = ()
    when: Callable[[Tip], bool] = always
    optional: bool = True
    many: bool = False
    words_answer: bool = False
    is_name: bool = False
    wants: str = ""  # location, contact or photo
    read_back: bool = True
    consent: str = ""
    no_means_skip: bool = False
    not_numbers: tuple[str, ...] = ()  # folded words that may be an answer here rather than the number of a choice
    beside: tuple[tuple[str, Reader], ...] = ()
    instead: tuple[tuple[str, Reader], ...] = ()

    def choice_label(self, value: str) -> str:
        """The Fluent key of a choice's label."""
        return f"{self.field}-{value}"


def unless(question: Question, spares: Callable[[Tip], bool]) -> Question:
    """The question, not asked where ``spares`` is true of the tip; what was answered already stays an answer."""
    when = question.when

    @wraps(when)
    def asked(tip: Tip) -> bool:
        return (question.field in tip.answers or not spares(tip)) and when(tip)

    fields = {name: getattr(question, name) for name in Question.__slots__ if name != "when"}
    return Question(**fields, when=asked)


def value_of(tip: Tip, field: str) -> JsonValue:
    """The value of an answer, None where there is none."""
    answer = tip.answers.get(field)
    return answer.value if answer else None

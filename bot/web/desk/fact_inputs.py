"""Facts as fields of a form: what stands in each, what stood there when the form was opened, and reading them back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.web.desk.ticket_view import HIDDEN, Fact
from flows import by_hand
from flows.by_hand import Unreadable, Wish
from flows.model import Answer, Known, Origin
from flows.rules import Rules
from flows.script.by_hand import BY_FIELD, SHEET
from flows.script.question import Question

GROUPS: Mapping[str, tuple[str, ...]] = {
    "martyr": ("martyr-", "kin-"),
    "place": ("place-",),
    "person": ("reporter-", "contact-"),
    "dna": ("dna-",),
    "abuse": ("abuse-",),
}
# How the fields of a form are named: said.martyr-name, ...
SAID, WAS, SEEN, UNKNOWN, TAKE = "said.", "was.", "seen.", "unknown.", "take."
THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Input:
    """One field of a form. ``typed``: what was sent back, None where the form is fresh."""

    question: Question
    answer: Answer | None = None
    typed: str | None = None
    error: str = ""  # the key of what is wrong with it

    @property
    def fact(self) -> Fact:
        return Fact(self.question, self.answer, ())

    @property
    def field(self) -> str:
        return self.question.field

    @property
    def value(self) -> str:
        """The value of a choice that stands in it."""
        if self.typed is not None:
            return self.typed
        answer = self.answer
        return str(answer.value) if answer is not None and answer.known is Known.GIVEN else ""

    @property
    def is_proposed(self) -> bool:
        """Whether it was read out of the story and waits for a yes."""
        return self.answer is not None and not self.answer.sure


def asked(field: str) -> bool:
    """Whether it is a fact of a form; consents and the story have their own places."""
    return field not in HIDDEN


def groups(inputs: Iterable[Input]) -> list[tuple[str, list[Input]]]:
    """The fields as they stand together, each group under its name; groups without any are left out."""
    found = list(inputs)
    by_name = {name: [one for one in found if one.field.startswith(begins)] for name, begins in GROUPS.items()}
    return [(name, some) for name, some in by_name.items() if some]


def blank(form: Mapping[str, str], proposed: Mapping[str, Answer], errors: Mapping[str, str]) -> list[Input]:
    """The fields of a tip that is being entered: as they were typed, else as the story proposes them."""
    found = []
    for one in SHEET:
        if asked(one.field) and not one.field.startswith(GROUPS["abuse"]):
            typed = form.get(SAID + one.field, "").strip()
            answer = None if typed else proposed.get(one.field)
            found.append(Input(one, answer, typed or (None if answer else ""), errors.get(one.field, "")))
    return found


def answers(form: Mapping[str, str], rules: Rules) -> tuple[dict[str, Answer], dict[str, str]]:
    """What was typed into a form of blank fields, by field; and the keys of what is wrong."""
    read, errors = {}, {}
    for field in BY_FIELD:
        if asked(field) and (given := form.get(SAID + field, "").strip()):
            try:
                read[field] = by_hand.read(field, given, rules)
            except Unreadable as error:
                errors[field] = error.key
    return read, errors


def wishes(form: Mapping[str, str], rules: Rules) -> tuple[list[Wish], dict[str, str]]:
    """What is to be changed by a form of facts that stand, one or many; and the keys of what is wrong, by field.

    A field that was left as it was is no wish; one that was emptied is a fact that nobody knows.
    """
    found, errors = [], {}
    for field in BY_FIELD:
        if SAID + field not in form or not asked(field):
            continue
        given, was = _lines(form.get(SAID + field, "")), _lines(form.get(WAS + field, ""))
        if given == was and not form.get(UNKNOWN + field):
            continue
        try:
            is_empty = bool(form.get(UNKNOWN + field)) or (not given and bool(was))
            answer = by_hand.nobody_knows() if is_empty else by_hand.read(field, given, rules)
        except Unreadable as error:
            errors[field] = error.key
        else:
            found.append(Wish(field, answer, form.get(SEEN + field)))
    return found, errors


def single(form: Mapping[str, str]) -> Mapping[str, str]:
    """The form of one fact (``field``, ``said``, ``seen``, ``unknown``) as one of many."""
    if "field" not in form:
        return form
    field = form["field"]
    named = {SAID + field: form.get("said", "")}
    named |= {prefix + field: form[name] for prefix, name in ((SEEN, "seen"), (UNKNOWN, "unknown")) if name in form}
    return {**form, **named}


def origin(form: Mapping[str, str], by: str) -> Origin:
    """Where the facts of a form are from."""
    heard, file = form.get("heard", ""), form.get("file", "")
    return Origin(
        by=by,
        heard=heard if heard in by_hand.HEARD else "",
        file=file[:32],
        note=" ".join(form.get("note", "").split())[: by_hand.LONGEST],
    )


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").strip()

"""A row of a sheet of tips: what was understood of it, and what is wrong with it, in words for who sent it.

Pure: the cells come as text, from ``bot.sheets``. Words that nobody understands are kept as they are and said so;
what cannot be kept (a telephone number with a digit missing, a tip without consent) keeps the row out.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from flows import by_hand, entering
from flows.agreement import CONTACT, TIP
from flows.by_hand import Unreadable
from flows.entering import Entry
from flows.model import Answer
from flows.rules import Rules
from flows.script import contact, martyr
from flows.script.by_hand import BY_FIELD
from flows.understand.page import fold

NUMBER, STORY, AGREED, AGREED_CONTACT, WHO_AGREED, NOTE = "number", "story", "agreed", "agreed_contact", "who", "note"
# In the order of the template.
COLUMNS = (
    NUMBER,
    "martyr-name",
    "martyr-alias",
    "martyr-birth_year",
    "martyr-home",
    "martyr-unit",
    "martyr-rank",
    "martyr-enlisted",
    "martyr-death_date",
    "martyr-death_place",
    "place-where",
    "place-sure",
    "kin-names",
    STORY,
    "contact-name",
    "contact-phone",
    "reporter-role",
    "dna-willing",
    AGREED,
    AGREED_CONTACT,
    WHO_AGREED,
    NOTE,
)
LONGEST = 500  # code points of a cell; a story may be as long as a message
# Facts of which the words alone say little: it is said where they were not understood.
_TO_BE_UNDERSTOOD = (martyr.NAME, martyr.BIRTH_YEAR, martyr.UNIT, martyr.DEATH_DATE)
_YES, _CROSS = ("yes", "agree"), ("x", "1", "v")

# What may be wrong; the first few come from reading the sheet.
FORMULA, FAULT, MERGED, LONG = "formula", "fault", "merged", "long"
BAD_CHOICE, BAD_PHONE, NOT_UNDERSTOOD, TWICE = "bad_choice", "bad_phone", "not_understood", "twice"
NOT_ALLOWED = ("nothing", "no_consent", "no_elder", "no_how")
TROUBLES = (
    FORMULA,
    FAULT,
    MERGED,
    LONG,
    BAD_CHOICE,
    BAD_PHONE,
    NOT_UNDERSTOOD,
    TWICE,
    *NOT_ALLOWED,
)
_ONLY_SAID = frozenset({FORMULA, NOT_UNDERSTOOD})  # the row is imported all the same


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something about a row; ``column`` one of COLUMNS, "" where it is about all of it."""

    what: str
    column: str = ""

    @property
    def is_error(self) -> bool:
        """Whether the row is kept out."""
        return self.what not in _ONLY_SAID


@dataclass(frozen=True, slots=True)
class Row:
    """A row as the sheet has it: its number there, the cells that hold something."""

    number: int
    cells: Mapping[str, str]
    troubles: tuple[Trouble, ...] = ()


def name_of(row: Row) -> str:
    """The same for the same row, wherever it stands and however often it is sent."""
    cells = {column: " ".join(text.split()) for column, text in row.cells.items() if column != NUMBER}
    return "import:" + json.dumps(cells, sort_keys=True, ensure_ascii=False)


def understand(row: Row, *, channel: str, by: str, rules: Rules) -> tuple[Entry, tuple[Trouble, ...]]:
    """The entry that the row is, and everything that is to be said of it."""
    troubles = list(row.troubles)
    answers: dict[str, Answer] = {}
    for column, text in row.cells.items():
        if column not in BY_FIELD:
            continue
        try:
            answers[column] = by_hand.read(column, _number(text) if column == contact.PHONE else text, rules)
        except Unreadable:
            troubles.append(Trouble(BAD_PHONE if column == contact.PHONE else BAD_CHOICE, column))
            continue
        if column in _TO_BE_UNDERSTOOD and not by_hand.is_understood(answers[column]):
            troubles.append(Trouble(NOT_UNDERSTOOD, column))
    agreed = set()
    for column, purpose in ((AGREED, TIP), (AGREED_CONTACT, CONTACT)):
        means = _agrees(row.cells.get(column, ""), rules)
        if means is None:
            troubles.append(Trouble(BAD_CHOICE, column))
        elif means:
            agreed.add(purpose)
    entry = Entry(
        channel=channel,
        story=row.cells.get(STORY, ""),
        answers=answers,
        agreed=frozenset(agreed),
        how="signed",
        who_agreed=row.cells.get(WHO_AGREED, ""),
        note=row.cells.get(NOTE, ""),
        by=by,
    )
    troubles += [Trouble(one.removeprefix("entry-")) for one in entering.wrong(entry)]
    return entry, tuple(troubles)


def is_importable(troubles: tuple[Trouble, ...]) -> bool:
    """Whether nothing keeps the row out."""
    return not any(one.is_error for one in troubles)


def _agrees(text: str, rules: Rules) -> bool | None:
    """Whether a cell says yes; None where it says neither yes nor no."""
    folded = fold.fold(text)
    if not folded:
        return False
    means = rules.meaning(folded, "vi", text)
    if means in _YES or folded in _CROSS:
        return True
    return False if means == "no" or folded == "0" else None


def _number(text: str) -> str:
    """A telephone number of which the sheet made a number, so that its zero is gone."""
    digits = text.strip()
    return f"0{digits}" if digits.isdecimal() and len(digits) == 9 else text

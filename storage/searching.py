"""Finding tickets by words: those of the martyr's facts stand in an index, the reporter is found by marks.

The index (``ticket_words``: SQLite's FTS5, an index of word vectors on PostgreSQL) has what stands in
``tickets.search`` and ``tickets.code``, by the ticket's number, and follows every change of them (migration 0014) in
the transaction that makes it: what an erasure or the withholding of a fact takes out of a ticket is found by nobody
from then on. Its bytes leave the file with ``wipe``, on PostgreSQL with the vacuum. Nothing sealed was ever in there.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from flows.tickets import OVER
from flows.understand.page.fold import fold
from storage import cursors, finding
from storage.tables import ticket_proposals
from storage.tables import tickets as t
from storage.unit import Tx, to_json

MOST_WORDS = 32  # of a text; the others are not looked at
FEW = 2_000  # tickets that are looked at one by one; among more a list in its own order soon meets enough of them
TAKEN_OUT = "words taken out"  # a cursor, set by the triggers
LONGEST = 500  # letters of a word that PostgreSQL puts into the index, whatever bytes they take
PAGES = 64  # of the index in one unit of work: some ten milliseconds

_CODE = "mm-"  # begins every code (``flows.codes``)
_with_words = sa.text("SELECT rowid FROM ticket_words WHERE ticket_words MATCH :words")
# In the very words of the index.
_with_words_on_postgres = sa.text(
    r"SELECT number FROM tickets WHERE to_tsvector('simple', regexp_replace(lower(search || ' ' || code),"
    r" '[\u0001-\u002f\u003a-\u0060\u007b-\u007f]+', ' ', 'g')) @@ CAST(:words AS tsquery)"
)
_listed = sa.text("SELECT value FROM json_each(:found)")
_listed_on_postgres = sa.text(
    "SELECT CAST(value AS integer) AS value FROM json_array_elements_text(CAST(:found AS json)) AS listed (value)"
)
_merge = sa.text("INSERT INTO ticket_words (ticket_words, rank) VALUES ('merge', :pages)")
_changes = sa.select(sa.func.total_changes())
_awaits_second = t.c.id.in_(sa.select(ticket_proposals.c.ticket_id))
_is_unanswered = sa.and_(sa.or_(t.c.first_answer_at.is_(None), t.c.wants_person), t.c.status.not_in(OVER))


@dataclass(frozen=True, slots=True)
class Wanted:
    """What tickets are looked for; None: whichever.

    ``text``: words that must all occur, with or without diacritics, each a word or the beginning of one, in the facts
    of the martyr or the code; one of them may be the reporter's name. Or the text is the reporter's name or number.
    ``assignee``: an operator's id, or "" for nobody. ``unanswered``: as ``TicketSummary.is_unanswered`` says.
    ``second``: something is proposed that a second person must confirm.
    """

    text: str = ""
    status: str | None = None
    kind: str | None = None
    assignee: str | None = None
    urgent: bool | None = None
    incomplete: bool | None = None
    unanswered: bool | None = None
    wants_person: bool | None = None
    second: bool | None = None

    @property
    def conditions(self) -> list[sa.ColumnElement[bool]]:
        """What a ticket must be, but for the text."""
        found: list[sa.ColumnElement[bool]] = []
        if self.status is not None:
            found.append(t.c.status == self.status)
        if self.kind is not None:
            found.append(t.c.kind == self.kind)
        if self.assignee is not None:
            found.append(t.c.assignee_id == self.assignee if self.assignee else t.c.assignee_id.is_(None))
        for condition, wanted in (
            (t.c.urgent, self.urgent),
            (t.c.incomplete, self.incomplete),
            (_is_unanswered, self.unanswered),
            (t.c.wants_person, self.wants_person),
            (_awaits_second, self.second),
        ):
            if wanted is not None:
                found.append(condition if wanted else sa.not_(condition))
        return found


ALL = Wanted()


def numbers(tx: Tx, text: str) -> frozenset[int] | None:
    """The numbers of all tickets that the text finds, as ``Wanted`` says; None where it has no word at all."""
    words = list(dict.fromkeys(fold(text).split()))[:MOST_WORDS]
    if not words:
        return None
    found = _having(tx, words)
    for word in words:
        # A reporter's name is found by its last word alone, so of several words one at most is the reporter's.
        if marked := _of(tx, finding.by_name(tx, word)):
            rest = [one for one in words if one != word]
            found |= marked & _having(tx, rest) if rest else marked
    found |= _of(tx, finding.by_name(tx, text))
    phone = finding.by_phone(tx, text)
    return frozenset(found if phone is None else found | _of(tx, phone))


def conditions(tx: Tx, wanted: Wanted) -> list[sa.ColumnElement[bool]]:
    """All that a ticket must be, with the text: for a list that is read from one end to the other."""
    found = numbers(tx, wanted.text)
    if found is None:
        return wanted.conditions
    listed = (_listed_on_postgres if tx.is_postgres else _listed).bindparams(found=to_json(sorted(found)))
    return [t.c.number.in_(listed.columns(sa.column("value", sa.Integer))), *wanted.conditions]


def are_few(found: Collection[int] | None) -> bool:
    """So few tickets that ``each`` looks at them all sooner than a list in its own order meets them."""
    return found is not None and len(found) <= FEW


def each(
    tx: Tx, found: Collection[int], columns: Sequence[sa.ColumnElement[Any]], conditions: list[sa.ColumnElement[bool]]
) -> list[Any]:
    """Of these few tickets those that fit, as rows of the columns, in no order."""
    # Told as a column: as a condition it would tempt SQLite away from the index of the numbers.
    fits = sa.and_(sa.true(), *conditions).label("fits")
    rows = tx.execute(sa.select(*columns, fits).where(t.c.number.in_(sorted(found))))
    return [row for row in rows if row.fits]


def first(tx: Tx, statement: sa.Select[Any], found: Collection[int] | None, *, limit: int) -> list[Any]:
    """So many of the first rows of the statement, which selects ``number`` too, in its order; ``found``: of these."""
    if found is None:
        return list(tx.execute(statement.limit(limit)))
    rows: list[Any] = []
    with tx.execute(statement) as result:
        for row in result:
            if row.number in found:
                rows.append(row)
                if len(rows) == limit:
                    break
    return rows


def wipe(tx: Tx) -> bool:
    """The next pages of the index are free of words that were taken out of it. False where none has any more.

    On PostgreSQL its own vacuum does it, for the index as for every table.
    """
    if cursors.get(tx, TAKEN_OUT) is None:
        return False
    before = tx.execute(_changes).scalar_one()
    # Below zero: all of the index is to become one piece, in which nothing that was taken out is left. Before that an
    # entry is only marked as gone, beside the old one.
    tx.execute(_merge, {"pages": -PAGES})
    if tx.execute(_changes).scalar_one() - before < 2:  # as SQLite's manual says how to know the end
        cursors.delete(tx, TAKEN_OUT)
    return True


def _having(tx: Tx, words: Sequence[str]) -> set[int]:
    """The tickets that have all these words or beginnings of words."""
    if codes := [word for word in words if word.startswith(_CODE)]:
        # The index knows no order of words: a code with two groups alike would be found by another's.
        found = set.intersection(*(_with_code(tx, one) for one in codes))
        rest = [word for word in words if word not in codes]
        return found & _having(tx, rest) if rest and found else found
    parts = dict.fromkeys(one for word in words for one in re.findall(r"[^\W_]+", word))
    if not parts:
        return set()
    # Of one letter only the word itself: a third of all words begin with it.
    if tx.is_postgres:
        if any(len(one) > LONGEST for one in parts):
            return set()  # the index has none of these
        query = " & ".join(f"'{one}':*" if len(one) > 1 else f"'{one}'" for one in parts)
        return set(tx.execute(_with_words_on_postgres, {"words": query}).scalars())
    query = " AND ".join(f'"{one}"*' if len(one) > 1 else f'"{one}"' for one in parts)
    return set(tx.execute(_with_words, {"words": query}).scalars())


def _with_code(tx: Tx, beginning: str) -> set[int]:
    code = beginning.upper()
    return _of(tx, sa.and_(t.c.code >= code, t.c.code < code + "\uffff"))


def _of(tx: Tx, condition: sa.ColumnElement[bool]) -> set[int]:
    return set(tx.execute(sa.select(t.c.number).where(condition)).scalars())

"""Finding a ticket by the phone number or the name of its reporter, though both are sealed.

A mark is a keyed hash, from keys of their own, of a number in E.164 or of a name without diacritics: the whole name,
its endings ("Trần Thị Bình", "Thị Bình", "Bình") and its first word with its last. Equal marks say that two
reporters share a number or a name, and nothing else. A rotation makes them anew with the newest key.
"""

from __future__ import annotations

import sqlalchemy as sa

from flows.understand.page import fold
from flows.understand.persons import phones
from storage.crypto import SealError, UnknownKey
from storage.prepared import Prepared
from storage.tables import ticket_marks as m
from storage.tables import tickets as t
from storage.unit import Tx

_forget = Prepared(sa.delete(m).where(m.c.ticket_id == sa.bindparam("of_ticket")))
_insert = Prepared(sa.insert(m))
_unmarked = (
    sa.select(t.c.id, t.c.reporter_name, t.c.reporter_phone)
    .where(t.c.marked_by == sa.bindparam("of_key"))
    .order_by(t.c.id)
    .limit(sa.bindparam("most"))
)
_signed = Prepared(sa.update(t).where(t.c.id == sa.bindparam("row_id")).values(marked_by=sa.bindparam("new_marked_by")))


def mark(tx: Tx, ticket_id: str, *, name: str, phone: str) -> None:
    """The ticket is found by this name and this number, and by no other."""
    tx.run(_forget, {"of_ticket": ticket_id})
    number = phones.read_phone(phone).value if phone else None
    texts = _texts_of_name(name) | ({f"phone:{number}"} if number else set())
    marks = {tx.keys.marks(one)[0] for one in texts}
    tx.run_all(_insert, [{"mark": one, "ticket_id": ticket_id} for one in sorted(marks)])
    tx.run(_signed, {"row_id": ticket_id, "new_marked_by": tx.keys.ids[0]})


def mark_anew(tx: Tx, *, made_by: str, limit: int) -> int:
    """Up to ``limit`` tickets whose marks this key made ("": that have none) have those of the newest; how many."""
    rows = tx.execute(_unmarked, {"of_key": made_by, "most": limit}).all()
    for row in rows:
        name = _opened(tx, row.id, "reporter_name", row.reporter_name)
        mark(tx, row.id, name=name, phone=_opened(tx, row.id, "reporter_phone", row.reporter_phone))
    return len(rows)


def _opened(tx: Tx, ticket_id: str, column: str, sealed: bytes) -> str:
    try:
        return tx.unseal("tickets", ticket_id, column, sealed)
    except UnknownKey:
        raise
    except SealError:  # damaged: nothing can be found by it
        return ""


def by_name(tx: Tx, text: str) -> sa.ColumnElement[bool]:
    """The condition that the reporter is called so, with or without diacritics."""
    return _has(tx, f"name:{fold.fold(text)}")


def by_phone(tx: Tx, text: str) -> sa.ColumnElement[bool] | None:
    """The condition that the reporter has a number that stands in the text, however it is written; None: there is none.

    The text is nothing else than numbers, so that a search for other words is not taken for one.
    """
    if any(letter.isalpha() for letter in text):
        return None
    found = phones.read_phone(text)
    return _has(tx, f"phone:{found.value}") if found.value else None


def _has(tx: Tx, text: str) -> sa.ColumnElement[bool]:
    # Under every key: in the middle of a rotation some tickets have the marks of the old one.
    return t.c.id.in_(sa.select(m.c.ticket_id).where(m.c.mark.in_(tx.keys.marks(text))))


def _texts_of_name(name: str) -> set[str]:
    words = fold.fold(name).split()
    if not words:
        return set()
    endings = {" ".join(words[at:]) for at in range(len(words))}
    return {f"name:{one}" for one in endings | {f"{words[0]} {words[-1]}"}}

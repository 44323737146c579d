"""The audit log: who did or saw what. Lines are only ever added, and each one holds the hash of the one before.

A line's hash covers all its fields; its detail, which is sealed, through a digest that nobody can guess the text from,
so that a new key may seal it again. Lines are chained inside the writer's transaction: a unit that is rolled back
leaves no gap. After each line the end of the log is marked and signed with our key, so that lines which somebody cut
off at the end are missed; who puts back an older copy of the whole database is found only by a head that was noted
elsewhere. ``storage.audit_chain`` reads it all again.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from storage import cursors
from storage.crypto import SealError
from storage.tables import audit as t
from storage.types import without_nul
from storage.unit import Tx

START = b"\0" * 32  # what the first line holds as the hash before it
SEALED = 0  # form of lines from before the chain: the digest is of the sealed bytes
SALTED = 1  # the digest is of a salt and the text; both are sealed
HEAD, CUT, OPEN = "audit-head", "audit-cut", "audit-open"
_SALT = 16
_STORED = "%Y-%m-%d %H:%M:%S.%f"  # how SQLite keeps a time

_insert = sa.insert(t)
_last = sa.select(t.c.number, t.c.hash).order_by(t.c.number.desc()).limit(1)
_entries = sa.select(t).where(t.c.id > sa.bindparam("after")).order_by(t.c.number).limit(sa.bindparam("most"))
_of_what = sa.select(t.c.at).where(t.c.what == sa.bindparam("of_what")).order_by(t.c.number.desc())


@dataclass(frozen=True, slots=True)
class AuditEntry:
    id: str
    at: datetime
    operator_id: str | None
    who: str
    what: str
    ticket_id: str | None
    detail: str
    number: int


@dataclass(frozen=True, slots=True)
class Head:
    """Where the log ends: the number of its last line and that line's hash."""

    number: int
    hash: bytes

    def __str__(self) -> str:
        return f"{self.number}:{self.hash.hex()}"

    @classmethod
    def read(cls, text: str) -> Head:
        """The head as ``str`` writes it. Raises ValueError."""
        number, _, hashed = text.strip().partition(":")
        head = cls(int(number), bytes.fromhex(hashed))
        if head.number < 0 or len(head.hash) != len(START):
            raise ValueError(text)
        return head


def write(
    tx: Tx,
    *,
    at: datetime,
    who: str,
    what: str,
    operator_id: str | None = None,
    ticket_id: str | None = None,
    detail: str = "",
) -> str:
    """The act is in the log; gives the line's id.

    ``what``: a key of ``audit-...``. ``detail``: short; sealed, but never more of a person than the act needs.
    """
    tx.alone()  # every line holds on to the one before
    last = head(tx)
    row_id = tx.new_id()
    salt = secrets.token_bytes(_SALT) if detail else b""
    values: dict[str, Any] = {
        "id": row_id,
        "at": at,
        "operator_id": operator_id,
        "who": without_nul(who),  # the hash is of what any database keeps
        "what": what,
        "ticket_id": ticket_id,
        "number": last.number + 1,
        "form": SALTED,
        "digest": digest_of(SALTED, salt, detail),
        "before": last.hash,
    }
    values["hash"] = hash_of(values)
    values["detail"] = _envelope(tx, row_id, salt, detail)
    tx.execute(_insert, values)
    _mark(tx, HEAD, Head(values["number"], values["hash"]))
    return row_id


def head(tx: Tx) -> Head:
    """Where the log ends now; where everything was cut, where it was cut."""
    row = tx.execute(_last).first()
    return Head(row.number, row.hash) if row is not None else (marked(tx, CUT) or Head(0, START))


def marked(tx: Tx, name: str) -> Head | None:
    """The head that a signed mark tells; None where there is none that a key of ours has signed."""
    text, _, signature = (cursors.get(tx, name) or "").rpartition(":")
    if not text or not tx.keys.is_signed(name, text, signature):
        return None
    return Head.read(text)


def entries(tx: Tx, *, after: str = "", limit: int = 200) -> list[AuditEntry]:
    """Lines in order."""
    return [entry(tx, row) for row in tx.execute(_entries, {"after": after, "most": limit})]


def page(
    tx: Tx, *, ticket_id: str | None = None, who: str = "", what: str = "", before: int | None = None, limit: int = 100
) -> list[AuditEntry]:
    """Lines, newest first. ``who``: an operator's id, or the name that stands in the line."""
    statement = sa.select(t).order_by(t.c.number.desc()).limit(limit)
    if ticket_id is not None:
        statement = statement.where(t.c.ticket_id == ticket_id)
    if who:
        statement = statement.where(sa.or_(t.c.operator_id == who, t.c.who == who))
    if what:
        statement = statement.where(t.c.what == what)
    if before is not None:
        statement = statement.where(t.c.number < before)
    return [entry(tx, row) for row in tx.execute(statement)]


def how_many(tx: Tx, what: str, *, since: datetime, most: int = 100, operator_id: str | None = None) -> int:
    """How many such lines were written lately, counted up to ``most``."""
    statement = _of_what if operator_id is None else _of_what.where(t.c.operator_id == operator_id)
    return sum(row.at >= since for row in tx.execute(statement.limit(most), {"of_what": what}))


def lately(tx: Tx, what: str, *, since: datetime, most: int) -> list[tuple[str, str, str]]:
    """Who (id, where there is one, and name) did it on which ticket since then; of the latest ``most`` lines."""
    columns = (t.c.at, t.c.operator_id, t.c.who, t.c.ticket_id)
    newest = sa.select(*columns).where(t.c.what == what).order_by(t.c.number.desc()).limit(most)
    return [(row.operator_id or "", row.who, row.ticket_id or "") for row in tx.execute(newest) if row.at >= since]


def reseal(tx: Tx, *, limit: int = 1_000) -> int:
    """Details that an older key sealed are sealed with the newest one; how many. 0: all that open are.

    The chain stays as it is. ``keys rotate`` calls it until it gives 0: a unit of work of its own each time, to be
    broken off anywhere.
    """
    done = 0
    head = tx.keys.head
    stale = sa.and_(t.c.detail != b"", sa.func.substr(t.c.detail, 1, len(head)) != head)
    with _opened(tx):
        for row in tx.execute(sa.select(t).where(stale).order_by(t.c.number)).all():
            try:
                salt, text = opened(tx, row)
            except (SealError, ValueError):
                continue
            sealed = _envelope(tx, row.id, salt, text)
            tx.execute(sa.update(t).where(t.c.id == row.id).values(detail=sealed))
            done += 1
            if done == limit:
                break
    for name in (HEAD, CUT):
        known = marked(tx, name)
        if known is not None:
            _mark(tx, name, known)
    return done


def cut(tx: Tx, *, older_than: datetime, at: datetime, who: str) -> int:
    """Lines from before ``older_than`` are gone, how many; the cut itself is a line, and the chain goes on from it."""
    first_kept = tx.execute(sa.select(sa.func.min(t.c.number)).where(t.c.at >= older_than)).scalar()
    up_to = tx.execute(
        sa.select(t.c.number, t.c.hash)
        .where(*([t.c.number < first_kept] if first_kept is not None else []))
        .order_by(t.c.number.desc())
        .limit(1)
    ).first()
    if up_to is None:
        return 0
    write(tx, at=at, who=who, what="audit_cut", detail=str(Head(up_to.number, up_to.hash)))
    with _opened(tx):
        gone = tx.execute(sa.delete(t).where(t.c.number <= up_to.number)).rowcount
    _mark(tx, CUT, Head(up_to.number, up_to.hash))
    return gone


def digest_of(form: int, salt: bytes, text: str) -> bytes:
    """What the chain holds of a detail; empty for the empty one."""
    if form == SEALED:
        return hashlib.sha256(salt).digest() if salt else b""
    return hashlib.sha256(salt + text.encode()).digest() if text else b""


def hash_of(line: Any) -> bytes:
    """The hash of a line: a mapping with all columns but ``detail`` and ``hash``; ``at`` a time, or as it is stored."""
    at = line["at"] if isinstance(line["at"], str) else line["at"].astimezone(UTC).strftime(_STORED)
    fields = [
        line["number"],
        line["before"].hex(),
        line["id"],
        at,
        line["operator_id"],
        line["who"],
        line["what"],
        line["ticket_id"],
        line["form"],
        line["digest"].hex(),
    ]
    return hashlib.sha256(json.dumps(fields, ensure_ascii=True, separators=(",", ":")).encode()).digest()


def opened(tx: Tx, row: Any) -> tuple[bytes, str]:
    """The salt and the text of a line's detail. Raises SealError where it does not open, ValueError for another form.

    Of a line from before the chain the salt is the bytes that were sealed first.
    """
    if not row.detail:
        return b"", ""
    text = tx.unseal("audit", row.id, "detail", row.detail)
    if row.form == SEALED and hashlib.sha256(row.detail).digest() == row.digest:
        return row.detail, text
    salt, words = json.loads(text)
    return bytes.fromhex(salt), str(words)


def entry(tx: Tx, row: Any) -> AuditEntry:
    """The line as it is read; a detail that does not open is no reason not to see the rest."""
    try:
        detail = opened(tx, row)[1]
    except (SealError, ValueError):
        detail = "?"
    return AuditEntry(
        id=row.id,
        at=row.at,
        operator_id=row.operator_id,
        who=row.who,
        what=row.what,
        ticket_id=row.ticket_id,
        detail=detail,
        number=row.number,
    )


def _envelope(tx: Tx, row_id: str, salt: bytes, text: str) -> bytes:
    return tx.seal("audit", row_id, "detail", json.dumps([salt.hex(), text], ensure_ascii=False) if text else "")


def _mark(tx: Tx, name: str, where: Head) -> None:
    cursors.set(tx, name, f"{where}:{tx.keys.sign(name, str(where))}")


class _opened:  # noqa: N801 - reads as a word of the with statement
    """While this stands, the triggers of the table let a detail be sealed again and old lines go."""

    def __init__(self, tx: Tx) -> None:
        self._tx = tx

    def __enter__(self) -> None:
        cursors.set(self._tx, OPEN, "1")

    def __exit__(self, *_: object) -> None:
        cursors.delete(self._tx, OPEN)

"""Sheets of tips: their rows wait, sealed, until somebody has looked at them; then each becomes a ticket, once.

What a row held is gone with that. A sheet that nobody imports, or not to its end, is emptied after a while.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from flows import jsonform
from flows.importing import Row
from storage.tables import import_rows as r
from storage.tables import imports as t
from storage.tables import tickets
from storage.unit import Tx

READY, WRONG, DONE, AGAIN, DROPPED = "ready", "wrong", "done", "again", "dropped"
STATES = (READY, WRONG, DONE, AGAIN, DROPPED)


@dataclass(frozen=True, slots=True)
class Import:
    id: str
    name: str
    channel: str
    at: datetime
    who: str
    unknown: tuple[str, ...]
    begun_at: datetime | None
    ended_at: datetime | None
    counts: dict[str, int]  # rows by state

    @property
    def left(self) -> int:
        """Rows that can be imported and are not yet."""
        return self.counts.get(READY, 0) if self.ended_at is None else 0


@dataclass(frozen=True, slots=True)
class Kept:
    """A row; ``row`` is None once its content is gone."""

    id: str
    number: int
    state: str
    row: Row | None
    code: str | None


def add(
    tx: Tx,
    *,
    name: str,
    channel: str,
    rows: Iterable[tuple[Row, str]],
    unknown: Sequence[str],
    who: str,
    operator_id: str | None,
    at: datetime,
) -> str:
    """The sheet is there to be looked at; its id. Each row comes with its state."""
    import_id = tx.new_id()
    values = {
        "id": import_id,
        "name": tx.seal("imports", import_id, "name", name),
        "channel": channel,
        "at": at,
        "who": who,
        "operator_id": operator_id,
        "unknown": tx.seal_json("imports", import_id, "unknown", list(unknown)),
        "begun_at": None,
        "ended_at": None,
    }
    tx.execute(sa.insert(t), values)
    lines = []
    for row, state in rows:
        row_id = tx.new_id()
        lines.append(
            {
                "id": row_id,
                "import_id": import_id,
                "number": row.number,
                "content": _sealed(tx, row_id, row),
                "state": state,
                "ticket_id": None,
            }
        )
    tx.execute(sa.insert(r), lines)
    return import_id


def get(tx: Tx, import_id: str) -> Import | None:
    row = tx.execute(sa.select(t).where(t.c.id == import_id)).first()
    return None if row is None else _value(tx, row)


def latest(tx: Tx, *, limit: int = 20) -> list[Import]:
    """The newest first."""
    return [_value(tx, row) for row in tx.execute(sa.select(t).order_by(t.c.id.desc()).limit(limit))]


def rows(tx: Tx, import_id: str, *, state: str | None = None, after: int = 0, limit: int = 200) -> list[Kept]:
    """Rows in the order of the sheet, from behind the number ``after``."""
    query = sa.select(r, tickets.c.code).outerjoin(tickets, tickets.c.id == r.c.ticket_id)
    query = query.where(r.c.import_id == import_id, r.c.number > after).order_by(r.c.number).limit(limit)
    if state is not None:
        query = query.where(r.c.state == state)
    return [_kept(tx, row) for row in tx.execute(query)]


def begin(tx: Tx, import_id: str, *, at: datetime) -> bool:
    """Its rows may be imported from now on. False where there is nothing (more) to be imported."""
    open_one = sa.update(t).where(t.c.id == import_id, t.c.ended_at.is_(None))
    return bool(
        tx.execute(
            open_one.values(begun_at=sa.func.coalesce(t.c.begun_at, sa.bindparam("at", at, t.c.at.type)))
        ).rowcount
    )


def take(tx: Tx, row_id: str) -> bool:
    """The row is this caller's to import, within this unit. False where another one was faster."""
    waiting = sa.update(r).where(r.c.id == row_id, r.c.state == READY)
    return bool(tx.execute(waiting.values(state=DONE, content=b"")).rowcount)


def became(tx: Tx, row_id: str, *, ticket_id: str, again: bool) -> None:
    """The row is this ticket; ``again``: it was already."""
    tx.execute(sa.update(r).where(r.c.id == row_id).values(ticket_id=ticket_id, state=AGAIN if again else DONE))


def end(tx: Tx, import_id: str, *, at: datetime) -> None:
    """Nothing is left to be done: what rows that were kept out held is gone, but for what was wrong with them."""
    for row in tx.execute(sa.select(r).where(r.c.import_id == import_id, r.c.state == WRONG)).all():
        kept = _kept(tx, row)
        if kept.row is not None and kept.row.cells:
            bare = Row(kept.number, {}, kept.row.troubles)
            tx.execute(sa.update(r).where(r.c.id == row.id).values(content=_sealed(tx, row.id, bare)))
    dropped = sa.update(r).where(r.c.import_id == import_id, r.c.state == READY)
    tx.execute(dropped.values(state=DROPPED, content=b""))
    tx.execute(sa.update(t).where(t.c.id == import_id, t.c.ended_at.is_(None)).values(ended_at=at))


def forgotten(tx: Tx, *, before: datetime, at: datetime) -> int:
    """Sheets that were left lying since then hold nothing any more; how many."""
    lying = sa.select(t.c.id).where(t.c.ended_at.is_(None), t.c.at < before)
    found = list(tx.execute(lying).scalars())
    for one in found:
        end(tx, one, at=at)
    return len(found)


def _sealed(tx: Tx, row_id: str, row: Row) -> bytes:
    return tx.seal_json("import_rows", row_id, "content", jsonform.dump(row))


def _kept(tx: Tx, row: Any) -> Kept:
    form = tx.unseal_json("import_rows", row.id, "content", row.content)
    found = None if form is None else jsonform.load(Row, form)
    return Kept(row.id, row.number, row.state, found, getattr(row, "code", None))


def _value(tx: Tx, row: Any) -> Import:
    counted = sa.select(r.c.state, sa.func.count().label("many")).where(r.c.import_id == row.id).group_by(r.c.state)
    return Import(
        id=row.id,
        name=tx.unseal("imports", row.id, "name", row.name),
        channel=row.channel,
        at=row.at,
        who=row.who,
        unknown=tuple(tx.unseal_json("imports", row.id, "unknown", row.unknown) or ()),
        begun_at=row.begun_at,
        ended_at=row.ended_at,
        counts={one.state: one.many for one in tx.execute(counted)},
    )

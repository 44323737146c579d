"""Re-sealing: every sealed value and every blind index is the newest key's, a batch at a time.

Every value names its key, so that a database in the middle of it is read as any other, and whoever begins anew goes
on where it was stopped. A value that does not open is left as it is, and told of: nothing is lost here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from storage import audit, finding, inbox, prints
from storage.crypto import FORMAT, SealError, key_id_of, place
from storage.tables import audit as audit_lines
from storage.tables import conversations, doors, sealed_columns, tickets
from storage.tickets import whole_tip as read_tip
from storage.unit import Tx

BATCH = 100
PEOPLE = (conversations, doors)  # whose ``user_index`` is a person


@dataclass(frozen=True, slots=True)
class Step:
    """Where a pass has come to: the table, and the last row looked at ("" before the first). None: it is over."""

    table: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """What one batch did. ``broken``: "table id column" of values that no key of the ring opens."""

    resealed: int = 0
    broken: tuple[str, ...] = ()
    next: Step | None = None


def seal_anew(tx: Tx, step: Step) -> Done:
    """The next batch of rows of this pass is sealed with the newest key, as far as it was not."""
    tables = sealed_columns()
    names = [one.name for one in tables]
    at = names.index(step.table) if step.table else 0
    table, columns = list(tables.items())[at]
    key = _key(table)
    if table is audit_lines and (resealed := audit.reseal(tx, limit=BATCH)):
        return Done(resealed, next=Step(table.name))
    stale = sa.or_(*(_is_stale(tx, table.c[one]) for one in columns))
    rows = tx.execute(
        sa.select(key.label("row_id"), *(table.c[one] for one in columns))
        .where(key > step.after, stale)
        .order_by(key)
        .limit(BATCH)
    ).all()
    resealed, broken = 0, []
    for row in rows:
        values = {}
        for column in columns if table is not audit_lines else ():
            sealed = bytes(getattr(row, column) or b"")
            if tx.keys.is_current(sealed):
                continue
            where = place(table.name, row.row_id, column)
            try:
                values[column] = tx.keys.seal_bytes(where, tx.keys.unseal_bytes(where, sealed))
            except SealError:
                broken.append(f"{table.name} {row.row_id} {column}")
        if table is audit_lines:  # what is left of them does not open
            broken.append(f"{table.name} {row.row_id} detail")
        if values:
            tx.execute(sa.update(table).where(key == row.row_id).values(**values))
            resealed += len(values)
    if len(rows) == BATCH:
        following: Step | None = Step(table.name, rows[-1].row_id)
    else:
        following = Step(names[at + 1]) if at + 1 < len(names) else None
    return Done(resealed, tuple(broken), following)


def index_anew(tx: Tx, step: Step) -> Done:
    """The next batch of people is found by the newest key's index, in their conversations and in raw updates."""
    table = next((one for one in PEOPLE if one.name == step.table), PEOPLE[0])
    rows = tx.execute(
        sa.select(table.c.id, table.c.channel, table.c.user, table.c.user_index)
        .where(table.c.id > step.after)
        .order_by(table.c.id)
        .limit(BATCH)
    ).all()
    moved, broken = 0, []
    for row in rows:
        try:
            user = tx.unseal(table.name, row.id, "user", row.user)
        except SealError:
            broken.append(f"{table.name} {row.id} user")
            continue
        newest, *older = tx.keys.indexes(f"{row.channel}:{user}")
        if row.user_index in older and not _is_taken(tx, table, row.channel, newest):
            tx.execute(sa.update(table).where(table.c.id == row.id).values(user_index=newest))
            moved += 1
        moved += inbox.index_anew(tx, row.channel, user)
    if len(rows) == BATCH:
        return Done(moved, tuple(broken), Step(table.name, rows[-1].id))
    at = PEOPLE.index(table)
    return Done(moved, tuple(broken), Step(PEOPLE[at + 1].name) if at + 1 < len(PEOPLE) else None)


def forget_strangers(tx: Tx, step: Step) -> Done:
    """The next batch of raw updates of people of whom nothing else is kept: no old key tells any more whose they are.

    After ``index_anew`` only, which leaves of the old keys' indexes no others.
    """
    dropped, last = inbox.drop_old_indexes(tx, after=step.after, limit=BATCH)
    return Done(dropped, next=Step("raw_updates", last) if last else None)


def print_anew(tx: Tx, step: Step) -> Done:
    """The next batch of tickets is known again in others by prints of the newest key."""
    rows = tx.execute(sa.select(tickets.c.id).where(tickets.c.id > step.after).order_by(tickets.c.id).limit(BATCH))
    changed, broken, last = 0, [], ""
    for last in rows.scalars().all():
        try:
            tip = read_tip(tx, last)
        except SealError:
            broken.append(f"tickets {last} tip")
            continue
        changed += tip is not None and prints.write(tx, last, tip)
    return Done(changed, tuple(broken), Step("tickets", last) if last else None)


def mark_anew(tx: Tx, key_id: str) -> int:
    """A batch of tickets is found by the newest key's marks, no longer by this key's; how many they were."""
    return finding.mark_anew(tx, made_by=key_id, limit=BATCH)


def marked_by(tx: Tx) -> list[str]:
    """The keys whose marks there are, the newest one aside; "" where tickets have none yet."""
    found = tx.execute(sa.select(tickets.c.marked_by).distinct()).scalars()
    return sorted(one for one in found if one != tx.keys.ids[0])


def in_use(tx: Tx) -> Counter[str]:
    """How many values each key sealed, by the name of the key."""
    found: Counter[str] = Counter()
    for column in _columns():
        head = sa.func.substr(column, 1, len(tx.keys.head))
        counted = sa.select(head.label("head"), sa.func.count().label("count")).where(column != b"").group_by(head)
        for row in tx.execute(counted):
            found[key_id_of(bytes(row.head))] += row._mapping["count"]
    return found


def open_some(tx: Tx) -> None:
    """The ring has the keys of the oldest and the newest row of every table. Raises UnknownKey.

    One damaged value stops nobody from starting: only a key that is not there does.
    """
    for table, columns in sealed_columns().items():
        key = _key(table)
        some = sa.select(*(table.c[one] for one in columns)).limit(1)
        for order in (key.asc(), key.desc()):
            row: Any = tx.execute(some.order_by(order)).first()
            for column in columns if row is not None else ():
                sealed = bytes(getattr(row, column) or b"")
                if sealed[:1] == FORMAT:
                    tx.keys.need(key_id_of(sealed))


def _is_taken(tx: Tx, table: sa.Table, channel: str, index: bytes) -> bool:
    of_person = (table.c.channel == channel, table.c.user_index == index)
    return tx.execute(sa.select(table.c.id).where(*of_person)).first() is not None


def _columns() -> Iterator[sa.Column[bytes]]:
    for table, columns in sealed_columns().items():
        yield from (table.c[one] for one in columns)


def _key(table: sa.Table) -> sa.Column[str]:
    (key,) = table.primary_key.columns
    return key


def _is_stale(tx: Tx, column: sa.Column[bytes]) -> sa.ColumnElement[bool]:
    head = tx.keys.head
    return sa.and_(column != b"", sa.func.substr(column, 1, len(head)) != head)

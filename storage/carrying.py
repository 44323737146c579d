"""All rows of one database in another of the same schema, whichever kind each is; sealed values stay as they are.

Tables go in the order in which they refer to each other, rows in the order of their keys, in pages: whoever was
stopped goes on after the last row that is there. What an index or a trigger makes of the rows makes the other database
itself.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection, Engine, make_url

from storage import migrate
from storage.sqlite import sqlite_engine
from storage.tables import audit, metadata, tickets
from storage.types import without_nul

PAGE = 1_000
BEGIN_SNAPSHOT = "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"


def tables() -> list[sa.Table]:
    """Every table, after those that it refers to."""
    return list(metadata.sorted_tables)


def pages(source: Connection, table: sa.Table, *, after: Sequence[Any] | None = None) -> Iterator[list[dict[str, Any]]]:
    """The rows of the table behind this key, in order."""
    order = _order(table)
    while True:
        rows = source.execute(_behind(sa.select(table), order, after).order_by(*order).limit(PAGE)).all()
        if not rows:
            return
        yield [{column.key: value for column, value in zip(table.c, row, strict=True)} for row in rows]
        after = [getattr(rows[-1], one.key) for one in order]


def last_key(target: Connection, table: sa.Table) -> Sequence[Any] | None:
    """The key of the last row that is there."""
    order = _order(table)
    row = target.execute(sa.select(*order).order_by(*(one.desc() for one in order)).limit(1)).first()
    return None if row is None else tuple(row)


def put(target: Connection, table: sa.Table, rows: list[dict[str, Any]]) -> None:
    """These rows are there too."""
    target.execute(sa.insert(table), rows)


def fill(source: Connection, target: Connection) -> int:
    """An empty database holds what the source holds, in the target's one transaction; how many rows."""
    count = 0
    for table in tables():
        for rows in pages(source, table):
            put(target, table, rows)
            count += len(rows)
    count_on(target)
    return count


def write_file(url: str, file: Path) -> None:
    """What one moment of this database of PostgreSQL holds is in this file of SQLite, all of it in the one file."""
    migrate.migrate(f"sqlite:///{file}")
    here, there = engine(url), engine(f"sqlite:///{file}")
    try:
        with here.connect() as source, there.connect() as target:
            source.exec_driver_sql(BEGIN_SNAPSHOT)
            with target.begin():
                fill(source, target)
    finally:
        here.dispose()
        there.dispose()
    with closing(sqlite3.connect(file)) as raw:
        raw.execute("PRAGMA journal_mode=DELETE")


def read_file(file: Path, url: str) -> None:
    """A database of PostgreSQL of the newest schema holds what this file of SQLite holds, and nothing else."""
    here, there = engine(f"sqlite:///{file}"), engine(url)
    try:
        with here.connect() as source, there.execution_options(isolation_level="READ COMMITTED").begin() as target:
            empty(target)
            fill(source, target)
    finally:
        here.dispose()
        there.dispose()


def engine(url: str) -> Engine:
    """For one connection to the database, whichever kind it is."""
    if make_url(url).get_backend_name() == "postgresql":
        from storage.postgres import postgres_engine

        return postgres_engine(url, pool_size=1)
    return sqlite_engine(url, begin="BEGIN", pool_size=1)


def count_on(target: Connection) -> None:
    """The numbers of new tickets go on behind those that are there."""
    if target.dialect.name == "postgresql":
        last = sa.select(sa.func.coalesce(sa.func.max(tickets.c.number), 0) + 1).scalar_subquery()
        target.execute(sa.select(sa.func.setval("tickets_number", last, False)))


def empty(target: Connection) -> None:
    """No table of a database of PostgreSQL has a row, the log of acts neither, which nobody else can empty."""
    names = ", ".join(f'"{one.name}"' for one in tables())
    target.execute(sa.text("ALTER TABLE audit DISABLE TRIGGER USER"))
    target.execute(sa.text(f"TRUNCATE {names}"))
    target.execute(sa.text("ALTER TABLE audit ENABLE TRIGGER USER"))


def holds_something(target: Connection) -> bool:
    """Anybody has written into the database: a table has a row."""
    return any(target.execute(sa.select(sa.literal(1)).select_from(one).limit(1)).first() for one in tables())


def digest(source: Connection, table: sa.Table) -> tuple[int, str]:
    """How many rows there are, and the hash of all their values: the same on either kind of database."""
    count, found = 0, hashlib.sha256()
    for rows in pages(source, table):
        for row in rows:
            found.update(json.dumps([_plain(one) for one in row.values()], ensure_ascii=False).encode() + b"\n")
        count += len(rows)
    return count, found.hexdigest()


def _order(table: sa.Table) -> list[sa.Column[Any]]:
    # The audit log takes a line only at its end.
    return [audit.c.number] if table is audit else list(table.primary_key.columns)


def _behind(query: sa.Select[Any], order: list[sa.Column[Any]], after: Sequence[Any] | None) -> sa.Select[Any]:
    if after is None:
        return query
    if len(order) == 1:
        return query.where(order[0] > after[0])
    values = (sa.literal(value, column.type) for column, value in zip(order, after, strict=True))
    return query.where(sa.tuple_(*order) > sa.tuple_(*values))


def _plain(value: Any) -> Any:
    match value:
        case Enum():
            return value.value
        case datetime():
            return value.astimezone(UTC).isoformat()
        case date():
            return value.isoformat()
        case bytes() | memoryview():
            return bytes(value).hex()
        case float():
            return value.hex()
        case str():
            return without_nul(value)
        case _:
            return value

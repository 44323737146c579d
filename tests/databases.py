"""Fresh databases: migrated once a session, then copied. Migrating anew takes most of a small test's time.

A folder or a module whose tests run over both kinds says so by one line, ``from tests.databases import backend``;
``fresh`` then makes a database of the kind that is on. Everywhere else, and first, that is SQLite; with
``TEST_DATABASES=postgresql`` in the environment it is PostgreSQL everywhere, and nowhere SQLite. With
``TEST_DATABASES=postgresql+redis`` whatever opens the program or a part of it by ``settings`` or ``environment`` agrees
over Redis besides.
"""

from __future__ import annotations

import functools
import os
import re
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql

from storage.migrate import migrate
from tests import servers

SQLITE, POSTGRESQL = "sqlite", "postgresql"
WITH_REDIS = "postgresql+redis"
CHOSEN = os.environ.get("TEST_DATABASES", "")
if CHOSEN not in ("", POSTGRESQL, WITH_REDIS):
    raise pytest.UsageError(f"TEST_DATABASES: {POSTGRESQL} or {WITH_REDIS}, not {CHOSEN}")
EVERYWHERE = CHOSEN != ""
KINDS = (POSTGRESQL,) if EVERYWHERE else (SQLITE, POSTGRESQL)
_server: list[servers.Postgres] = []  # the one that is on, where it is on
_given: list[str] = []  # its databases, in use and to be used again
_free: list[str] = []
_redis: list[str] = []  # its address, where it is on

# What somebody at the database itself runs first who means to change the audit log.
AUDIT_SET_FREE = {
    SQLITE: "DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete; DROP TRIGGER audit_at_its_end;",
    POSTGRESQL: "SET session_replication_role = replica;",
}

# A database is emptied in a quarter of the time in which one is made and dropped.
_EMPTY = """
DO $$ DECLARE one text; BEGIN
    PERFORM pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid();
    SET LOCAL session_replication_role = replica;
    FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version' LOOP
        EXECUTE format('DELETE FROM %I', one);
    END LOOP;
    PERFORM setval('tickets_number', 1, false);
END $$
"""


@pytest.fixture(scope="module", autouse=True, params=KINDS)
def backend(request: pytest.FixtureRequest) -> Iterator[str]:
    """The kind of database that ``fresh`` makes."""
    if request.param == SQLITE:
        yield SQLITE
    else:
        yield from on_postgres(request)


@pytest.fixture(scope="module", autouse=EVERYWHERE)
def everywhere(request: pytest.FixtureRequest) -> Iterator[str]:
    yield from on_postgres(request)


def on_postgres(request: pytest.FixtureRequest) -> Iterator[str]:
    """The same for a module of tests of PostgreSQL alone."""
    server: servers.Postgres = request.getfixturevalue("postgres")
    _server[:] = [server]
    _redis[:] = [request.getfixturevalue("redis_server_url")] if CHOSEN == WITH_REDIS else []
    yield POSTGRESQL
    _server.clear()
    _redis.clear()
    _free.extend(_given)
    _given.clear()


def fresh(path: Path) -> str:
    """An empty database of the newest schema, on SQLite at this path; its URL."""
    if _server:
        (server,) = _server
        _given.append(_emptied(server) or server.create(server.template("newest", migrate)))
        return server.url_of(_given[-1])
    return on_sqlite(path)


def on_sqlite(path: Path) -> str:
    """The same on SQLite, whatever the tests run on."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_empty())
    return f"sqlite:///{path}"


def settings(path: Path) -> dict[str, str]:
    """What the program stands on: a ``fresh`` database, and an empty Redis where it is on. For ``Settings``."""
    for url in _redis:
        servers.empty_redis(url)
    return {"database_url": fresh(path), "redis_url": "".join(_redis)}


def environment(path: Path) -> dict[str, str]:
    """The same for a process."""
    return {f"MANHMOI_{name.upper()}": value for name, value in settings(path).items()}


def give_back(url: str) -> None:
    """The test is over, and its database may be emptied for the next; else that happens after the module."""
    name = url.rpartition("/")[2]
    if name in _given:
        _given.remove(name)
        _free.append(name)


def by_hand(url: str, script: str) -> None:
    """Somebody at the database itself, past the program; ``x'00'`` are bytes on both."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as raw:
            raw.executescript(script)
            raw.commit()
        return
    with psycopg.connect(url) as connection:
        connection.execute(_bytes(script).encode())


def rows(url: str, query: str, *values: Any) -> list[tuple[Any, ...]]:
    """What stands in the database itself; ``?`` are the values, ``x'00'`` are bytes on both."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as raw:
            return list(raw.execute(query, values))
    with psycopg.connect(url) as connection:
        return connection.execute(_bytes(query).replace("%", "%%").replace("?", "%s").encode(), values).fetchall()


@contextmanager
def nobody_writes(url: str) -> Iterator[None]:
    """Whoever would write waits meanwhile."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)) as raw:
            raw.execute("BEGIN IMMEDIATE")
            yield
            raw.rollback()
        return
    with psycopg.connect(url) as connection:
        for (table,) in _tables(connection):
            connection.execute(sql.SQL("LOCK TABLE {} IN EXCLUSIVE MODE").format(sql.Identifier(table)))
        yield
        connection.rollback()


def dump(url: str) -> bytes:
    """All that stands in the database, and on SQLite in the files beside it that belong to it."""
    if url.startswith("sqlite"):
        path = Path(url.removeprefix("sqlite:///"))
        files = [one.read_bytes() for one in path.parent.glob(f"{path.name}*")]
        assert files
        return b"".join(files)
    with psycopg.connect(url) as connection:
        found = []
        for (table,) in _tables(connection):
            found.append(table.encode())
            for row in connection.execute(sql.SQL("SELECT * FROM {}").format(sql.Identifier(table))):
                found += [one if isinstance(one, bytes) else str(one).encode() for one in row]
    return b"\n".join(found)


def _bytes(statement: str) -> str:
    """PostgreSQL's way to write them."""
    return re.sub(r"\bx'([0-9a-f]*)'", r"'\\x\1'::bytea", statement)


def _tables(connection: psycopg.Connection[Any]) -> list[tuple[str]]:
    return connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()


def _emptied(server: servers.Postgres) -> str | None:
    """The name of a database that was used and is as new, where there is one."""
    while _free:
        name = _free.pop()
        try:
            with psycopg.connect(server.url_of(name), autocommit=True) as connection:
                connection.execute(_EMPTY)
                return name
        except psycopg.Error:  # a test left it in another shape, or the user may not set aside the foreign keys
            server.drop(name)
    return None


@functools.cache
def _empty() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        migrate(f"sqlite:///{path}")
        return path.read_bytes()

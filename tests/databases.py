"""Fresh databases: migrated once a session, then copied. Migrating anew takes most of a small test's time.

A folder or a module whose tests run over both kinds says so by one line, ``from tests.databases import backend``;
``fresh`` then makes a database of the kind that is on. Everywhere else, and first, that is SQLite.
"""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.migrate import migrate
from tests import servers

SQLITE, POSTGRESQL = "sqlite", "postgresql"
_server: list[servers.Postgres] = []  # the one that is on, where it is on
_made: list[str] = []


@pytest.fixture(scope="module", autouse=True, params=[SQLITE, POSTGRESQL])
def backend(request: pytest.FixtureRequest) -> Iterator[str]:
    """The kind of database that ``fresh`` makes; those of PostgreSQL are gone after the module."""
    if request.param == SQLITE:
        yield SQLITE
        return
    server: servers.Postgres = request.getfixturevalue("postgres")
    _server.append(server)
    yield POSTGRESQL
    _server.clear()
    while _made:
        server.drop(_made.pop())


def fresh(path: Path) -> str:
    """An empty database of the newest schema, on SQLite at this path; its URL."""
    if _server:
        (server,) = _server
        _made.append(server.create(server.template("newest", migrate)))
        return server.url_of(_made[-1])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_empty())
    return f"sqlite:///{path}"


@functools.cache
def _empty() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        migrate(f"sqlite:///{path}")
        return path.read_bytes()

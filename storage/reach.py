"""Whether the database can be had at this moment, found out without waiting long."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from sqlalchemy import make_url
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

from storage.engine import StoreClosed, TransactionLost

AWAY = (OperationalError, InterfaceError, NoConnection, StoreClosed, TransactionLost)
"""What a unit of work raises where the database fails, and not the unit."""


def is_away(error: BaseException) -> bool:
    """Whether the error, or each of a group of them, says that the database cannot be had, from whichever layer."""
    if isinstance(error, BaseExceptionGroup):
        return all(map(is_away, error.exceptions))
    if isinstance(error, (*AWAY, sqlite3.OperationalError)):
        return True
    if isinstance(error, DBAPIError):
        return error.connection_invalidated
    return type(error).__module__.partition(".")[0] == "psycopg" and type(error).__name__ in (
        "OperationalError",
        "ConnectionTimeout",
    )


def is_server(url: str) -> bool:
    """Whether the database is a server, which may come back by itself, and not a file."""
    return make_url(url).get_backend_name() != "sqlite"


def try_to_write(url: str, *, patience: float) -> None:
    """Raises where a SQLite database does not give its write lock within so many seconds. Of others it says nothing."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        return
    with closing(sqlite3.connect(parsed.database, timeout=patience, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")

"""SQLite: one writer thread takes the units that wait, up to 64, into one transaction with a savepoint a unit.

On a disk that is slow to commit it takes more at a time: as many as run while one commit lasts. Readers have a small
pool of their own. Other processes may write the same file: every writing transaction begins IMMEDIATE, because a
transaction that reads before it takes the write lock would overwrite what came between without an error.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import QueuePool

from storage import commits
from storage.engine import PATIENCE_S, MakeTx, TransactionLost
from storage.jobs import Job, Line, Queue
from storage.prepared import translated
from storage.unit import Unit

T = TypeVar("T")

BATCH = 64
LARGEST_BATCH = 1_024
WORTH = 0.5  # a batch runs about so long, in commits: where they are slow, more units share one, and none waits long
BUSY_TIMEOUT_MS = 5_000
BEGIN_WRITE = "BEGIN IMMEDIATE"
BEGIN_READ = "BEGIN"


class Sqlite:
    """A database of ``storage.engine``."""

    writers = 1

    def __init__(self, url: str, *, readers: int) -> None:
        self.writing = sqlite_engine(url, begin=BEGIN_WRITE, pool_size=1)
        self._reading = sqlite_engine(url, begin=BEGIN_READ, pool_size=readers, query_only=True)
        self._is_closing = False

    def queue(self) -> Queue:
        return Line()

    def writer(self, make_tx: MakeTx, _settle: Callable[[Sequence[Job], set[str]], None]) -> SqliteWriter:
        return SqliteWriter(self.writing, make_tx, lambda: self._is_closing)

    def read(self, unit: Unit[T], make_tx: MakeTx) -> T:
        with self._reading.connect() as connection, connection.begin():
            return unit(make_tx(connection))

    def closing(self) -> None:
        """Whoever waits for another process's lock gives up."""
        self._is_closing = True

    def close(self) -> None:
        self._reading.dispose()
        self.writing.dispose()


class SqliteWriter:
    """The writer of ``storage.engine``."""

    def __init__(self, engine: Engine, make_tx: MakeTx, is_closing: Callable[[], bool]) -> None:
        self.room = BATCH
        self._is_closing = is_closing
        self._engine = engine
        self._make_tx = make_tx
        self._connection: Connection | None = None

    def run(self, batch: Sequence[Job]) -> set[str]:
        try:
            self._connection = self._connection or self._engine.connect()
            return self._run(self._connection, batch)
        except BaseException:
            connection, self._connection = self._connection, None
            if connection is not None:
                connection.invalidate()
                connection.close()
            raise

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()

    def _run(self, connection: Connection, batch: Sequence[Job]) -> set[str]:
        rung: set[str] = set()
        transaction = _begin(connection, self._is_closing)
        try:
            started, alone = time.monotonic(), len(batch) == 1
            driver: Any = connection.connection.driver_connection
            for job in batch:
                tx = self._make_tx(connection)
                if not alone:
                    _says(connection, driver, "SAVEPOINT unit")
                try:
                    job.result = job.unit(tx)
                except Exception as error:
                    job.error = error
                    if alone:
                        transaction.rollback()
                        return set()
                    if not driver.in_transaction:  # SQLite has ended it: nothing of the others stands either
                        raise TransactionLost(TransactionLost.__doc__) from error
                    _says(connection, driver, "ROLLBACK TO unit")
                else:
                    rung |= tx.rung
                if not alone:
                    _says(connection, driver, "RELEASE unit")
            if not driver.in_transaction:
                # SQLite ends it by itself on a full disk; a unit may have caught that error and gone on.
                raise TransactionLost(TransactionLost.__doc__)
            began = time.monotonic()
            transaction.commit()
            commits.noted(len(batch), time.monotonic() - began)
            a_unit = max((began - started) / len(batch), 1e-5)
            self.room = min(LARGEST_BATCH, max(BATCH, int(WORTH * (time.monotonic() - began) / a_unit)))
        except BaseException:
            transaction.close()
            raise
        return rung


def _says(connection: Connection, driver: Any, statement: str) -> None:
    """Raises the driver's error as SQLAlchemy has it, by which everybody knows it."""
    try:
        driver.execute(statement)
    except sqlite3.Error as error:
        raise translated(error, statement, connection.dialect) from None


def _begin(connection: Connection, is_closing: Callable[[], bool]) -> Any:
    give_up_at = time.monotonic() + PATIENCE_S
    while True:
        try:
            return connection.begin()
        except OperationalError as error:
            if not _is_busy(error) or time.monotonic() > give_up_at or is_closing():
                raise
            # The busy timeout has passed already; another process holds the lock for long.
            time.sleep(0.01)


def _is_busy(error: OperationalError) -> bool:
    code = getattr(error.orig, "sqlite_errorcode", 0)
    return code & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def sqlite_engine(url: str, *, begin: str, pool_size: int, query_only: bool = False) -> Engine:
    """An engine whose transactions begin with ``begin`` and whose commits survive a power cut."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database or parsed.database == ":memory:":
        raise ValueError("The database must be a file, sqlite:///path, or postgresql://...")
    Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(
        parsed,
        poolclass=QueuePool,
        pool_size=pool_size,
        max_overflow=0,
        pool_reset_on_return=None,  # every transaction is ended where it began
        connect_args={"check_same_thread": False, "timeout": BUSY_TIMEOUT_MS / 1000, "cached_statements": 512},
        query_cache_size=2000,
        hide_parameters=True,  # an error ends up in a log
    )

    @event.listens_for(engine, "connect")
    def _on_connect(connection: Any, _record: Any) -> None:
        # The driver would begin by itself, and only at the first write: the reading before it would stand outside.
        connection.isolation_level = None
        for pragma in (
            f"busy_timeout={BUSY_TIMEOUT_MS}",
            "journal_mode=WAL",
            # NORMAL may lose the last commits at a power cut; the platform has been told 200 by then.
            "synchronous=FULL",
            "foreign_keys=ON",
            "secure_delete=ON",
            f"query_only={'ON' if query_only else 'OFF'}",
        ):
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine

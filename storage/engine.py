"""The store: units of work, each whole or not at all, durable before anyone hears of it.

SQLite: one writer thread takes the units that wait, up to 64, into one transaction with a savepoint a unit, and
answers only after the commit. On a disk that is slow to commit it takes more at a time: as many as run while one
commit lasts. Urgent units, for which a platform waits, come before the others, which still get a share.

Readers have a small pool of their own. Other processes may write the same file: every writing transaction begins
IMMEDIATE, because a transaction that reads before it takes the write lock would overwrite what came between without
an error.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import sqlite3
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import QueuePool

from storage import ids
from storage.coordination import Bell
from storage.crypto import KeyRing
from storage.unit import Opened, Places, Tx, Unit, no_places

T = TypeVar("T")

BATCH = 64
LARGEST_BATCH = 1_024
WORTH = 0.5  # a batch runs about so long, in commits: where they are slow, more units share one, and none waits long
BUSY_TIMEOUT_MS = 5_000
PATIENCE_S = 60.0  # how long a batch waits in all for another process's write lock
BEGIN_WRITE = "BEGIN IMMEDIATE"
BEGIN_READ = "BEGIN"


class StoreClosed(Exception):
    """The store is closed."""


class TransactionLost(Exception):
    """The transaction ended before its commit; nothing of it stands."""


class Store:
    """Open with ``Store.open``; close once."""

    def __init__(
        self,
        writer: Engine,
        reader: Engine,
        keys: KeyRing,
        bell: Bell,
        *,
        readers: int,
        new_id: Callable[[], str],
        places: Places,
    ) -> None:
        self.keys = keys
        self.bell = bell
        self._new_id = new_id
        self._places = places
        self._opened = Opened()
        self._writer = writer
        self._reader = reader
        self._jobs = _Jobs()
        self._room = BATCH
        self._closed = False
        self._closing = threading.Lock()
        self._readers = concurrent.futures.ThreadPoolExecutor(readers, thread_name_prefix="store-read")
        self._thread = threading.Thread(target=self._write_loop, name="store-write", daemon=True)
        self._thread.start()

    @classmethod
    def open(
        cls,
        url: str,
        keys: KeyRing,
        bell: Bell | None = None,
        *,
        readers: int = 4,
        new_id: Callable[[], str] = ids.new,
        places: Places = no_places,
    ) -> Store:
        """The store behind ``sqlite:///path``. The schema must be there (``storage.migrate``).

        ``places``: gives the tables of places; asked for when a ticket is first written.
        """
        writer = sqlite_engine(url, begin=BEGIN_WRITE, pool_size=1)
        reader = sqlite_engine(url, begin=BEGIN_READ, pool_size=readers, query_only=True)
        return cls(writer, reader, keys, bell or Bell(), readers=readers, new_id=new_id, places=places)

    async def write(self, unit: Unit[T], *, urgent: bool = False) -> T:
        """What the unit returns, once it is on the disk. Once handed over it is written, cancelled or not.

        ``urgent``: a platform waits for it, and counts how long.
        """
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        self._put(_Job(unit, future, loop), urgent=urgent)
        return await future

    def write_now(self, unit: Unit[T]) -> T:
        """The same for callers without a loop. Not from within a unit."""
        if threading.current_thread() is self._thread:
            raise RuntimeError("A unit cannot wait for another unit.")
        future: concurrent.futures.Future[T] = concurrent.futures.Future()
        self._put(_Job(unit, future, None))
        return future.result()

    async def read(self, unit: Unit[T]) -> T:
        """What the unit returns, from one consistent moment; it cannot write."""
        if self._closed:
            raise StoreClosed(StoreClosed.__doc__)
        return await asyncio.get_running_loop().run_in_executor(self._readers, self._read, unit)

    def read_now(self, unit: Unit[T]) -> T:
        if self._closed:
            raise StoreClosed(StoreClosed.__doc__)
        return self._readers.submit(self._read, unit).result()

    async def close(self) -> None:
        """Everything handed over is written; then nothing more is taken."""
        await asyncio.to_thread(self.close_now)

    def close_now(self) -> None:
        with self._closing:
            first, self._closed = not self._closed, True
            if first:
                self._jobs.close()
        self._thread.join()
        self._readers.shutdown()
        self._reader.dispose()
        self._writer.dispose()

    def _put(self, job: _Job, *, urgent: bool = False) -> None:
        with self._closing:
            if self._closed:
                raise StoreClosed(StoreClosed.__doc__)
            self._jobs.put(job, urgent=urgent)

    def _read(self, unit: Unit[T]) -> T:
        with self._reader.connect() as connection, connection.begin():
            return unit(Tx(connection, self.keys, self._new_id, places=self._places))

    def _write_loop(self) -> None:
        connection: Connection | None = None
        running = True
        while running:
            batch, running = self._jobs.take(self._room)
            if not batch:
                continue
            try:
                connection = connection or self._writer.connect()
                rung = self._run(connection, batch)
            except BaseException as error:  # this thread must live: nobody else can write
                for job in batch:
                    job.result, job.error = None, error
                rung = set()
                if connection is not None:
                    connection.invalidate()
                    connection.close()
                    connection = None
            _answer(batch)
            if rung:
                self.bell.ring_all(rung)
            # Nothing of a finished unit is kept alive while waiting for the next.
            batch = []
        if connection is not None:
            connection.close()

    def _run(self, connection: Connection, batch: list[_Job]) -> set[str]:
        rung: set[str] = set()
        transaction = _begin(connection, lambda: self._closed)
        try:
            started, alone = time.monotonic(), len(batch) == 1
            driver: Any = connection.connection.driver_connection
            for job in batch:
                tx = Tx(connection, self.keys, self._new_id, self._opened, places=self._places)
                if not alone:
                    driver.execute("SAVEPOINT unit")
                try:
                    job.result = job.unit(tx)
                except Exception as error:
                    job.error = error
                    if alone:
                        transaction.rollback()
                        return set()
                    driver.execute("ROLLBACK TO unit")
                else:
                    rung |= tx.rung
                if not alone:
                    driver.execute("RELEASE unit")
            if not driver.in_transaction:
                # SQLite ends it by itself on a full disk; a unit may have caught that error and gone on.
                raise TransactionLost(TransactionLost.__doc__)
            began = time.monotonic()
            transaction.commit()
            a_unit = max((began - started) / len(batch), 1e-5)
            self._room = min(LARGEST_BATCH, max(BATCH, int(WORTH * (time.monotonic() - began) / a_unit)))
        except BaseException:
            transaction.close()
            raise
        return rung


class _Jobs:
    """What waits to be written, from any thread; taken by one."""

    def __init__(self) -> None:
        self._urgent: deque[_Job] = deque()
        self._others: deque[_Job] = deque()
        self._there = threading.Condition()
        self._closed = False

    def put(self, job: _Job, *, urgent: bool) -> None:
        with self._there:
            (self._urgent if urgent else self._others).append(job)
            self._there.notify()

    def close(self) -> None:
        """Nothing more will be put."""
        with self._there:
            self._closed = True
            self._there.notify()

    def take(self, most: int) -> tuple[list[_Job], bool]:
        """What waits, in order, the urgent first; once there is something. False when nothing more will come."""
        with self._there:
            while not (self._urgent or self._others or self._closed):
                self._there.wait()
            # However many are urgent, a quarter of the room is for the others: what was sent must be written down.
            for_others = min(len(self._others), max(most - len(self._urgent), most // 4))
            batch = [self._urgent.popleft() for _ in range(min(len(self._urgent), most - for_others))]
            batch += [self._others.popleft() for _ in range(for_others)]
            return batch, bool(self._urgent or self._others or not self._closed)


class _Job:
    __slots__ = ("error", "future", "loop", "result", "unit")

    def __init__(self, unit: Unit[Any], future: Any, loop: asyncio.AbstractEventLoop | None) -> None:
        self.unit = unit
        self.future = future
        self.loop = loop
        self.result: Any = None
        self.error: BaseException | None = None

    def answer(self) -> None:
        if self.future.done():
            return
        if self.error is not None:
            self.future.set_exception(self.error)
        else:
            self.future.set_result(self.result)


def _answer(batch: list[_Job]) -> None:
    by_loop: dict[asyncio.AbstractEventLoop, list[_Job]] = {}
    for job in batch:
        if job.loop is None:
            job.answer()
        else:
            by_loop.setdefault(job.loop, []).append(job)
    for loop, jobs in by_loop.items():
        try:
            loop.call_soon_threadsafe(_answer_all, jobs)
        except RuntimeError:  # the loop is closed: nobody waits any more
            pass


def _answer_all(jobs: list[_Job]) -> None:
    for job in jobs:
        job.answer()


def _begin(connection: Connection, is_closed: Callable[[], bool]) -> Any:
    give_up_at = time.monotonic() + PATIENCE_S
    while True:
        try:
            return connection.begin()
        except OperationalError as error:
            if not _is_busy(error) or time.monotonic() > give_up_at or is_closed():
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
        raise ValueError("The database must be a file: sqlite:///path")
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

"""The store: units of work, each whole or not at all, durable before anyone hears of it.

What callers see of a database, whichever it is; how each is written and read stands in ``storage.sqlite`` and
``storage.postgres``. A unit answers only after its commit. Urgent units, for which a platform waits, come before the
others, which still get a share.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import threading
from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from sqlalchemy import Connection, make_url

from storage import ids
from storage.coordination import Bell
from storage.crypto import KeyRing
from storage.jobs import Job, Queue
from storage.unit import Opened, Places, Tx, Unit, no_places

T = TypeVar("T")

PATIENCE_S = 60.0
"""How long a unit waits for others to let go of the database, at most."""

MakeTx = Callable[[Connection], Tx]
"""Gives the hold of one unit on the transaction that stands on the connection."""


class StoreClosed(Exception):
    """The store is closed."""


class TransactionLost(Exception):
    """The transaction ended before its commit; nothing of it stands."""


class Writer(Protocol):
    """Runs jobs, in one thread."""

    room: int
    """How many jobs it takes at a time."""

    def run(self, batch: Sequence[Job]) -> set[str] | None:
        """Every job has its result, which is durable, or its error; gives what is to be rung.

        None where they will be answered by somebody else. Raises where all of them failed for one reason.
        """

    def close(self) -> None: ...


class Database(Protocol):
    """What a store stands on."""

    writers: int
    """How many threads write."""

    def queue(self) -> Queue: ...

    def writer(self, make_tx: MakeTx, settle: Callable[[Sequence[Job], set[str]], None]) -> Writer:
        """For one thread. ``settle`` answers a batch of which ``run`` gave None."""

    def read(self, unit: Unit[T], make_tx: MakeTx) -> T:
        """What the unit returns, from one consistent moment; it cannot write. From any thread."""

    def closing(self) -> None:
        """Nothing more will be handed over: whoever waits for something that may never come gives up."""

    def close(self) -> None: ...


class Store:
    """Open with ``Store.open``; close once."""

    def __init__(
        self,
        database: Database,
        keys: KeyRing,
        bell: Bell,
        *,
        readers: int,
        new_id: Callable[[], str],
        places: Places,
    ) -> None:
        self.keys = keys
        self.bell = bell
        self.database = database
        self._new_id = new_id
        self._places = places
        self._opened = Opened()
        self._jobs = database.queue()
        self._closed = False
        self._closing = threading.Lock()
        self._readers = concurrent.futures.ThreadPoolExecutor(readers, thread_name_prefix="store-read")
        self._threads = [
            threading.Thread(target=self._write_loop, name=f"store-write-{number}", daemon=True)
            for number in range(database.writers)
        ]
        for one in self._threads:
            one.start()

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
        """The store behind ``sqlite:///path`` or ``postgresql://...``. The schema must be there (``storage.migrate``).

        ``places``: gives the tables of places; asked for when a ticket is first written.
        """
        return cls(_database(url, readers=readers), keys, bell or Bell(), readers=readers, new_id=new_id, places=places)

    async def write(self, unit: Unit[T], *, urgent: bool = False, lane: str = "") -> T:
        """What the unit returns, once it is on the disk. Once handed over it is written, cancelled or not.

        ``urgent``: a platform waits for it, and counts how long.
        ``lane``: where the database lets several write at once, the unit may run beside units of other lanes; decision
        0033 says what such a unit must keep to. Without one it is alone in the whole database.
        """
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        self._put(Job(unit, future, loop, lane=lane, urgent=urgent))
        return await future

    def write_now(self, unit: Unit[T]) -> T:
        """The same for callers without a loop. Not from within a unit."""
        if threading.current_thread() in self._threads:
            raise RuntimeError("A unit cannot wait for another unit.")
        future: concurrent.futures.Future[T] = concurrent.futures.Future()
        self._put(Job(unit, future, None, lane="", urgent=False))
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
                self.database.closing()
        for one in self._threads:
            one.join()
        self._readers.shutdown()
        self.database.close()

    def _put(self, job: Job) -> None:
        with self._closing:
            if self._closed:
                raise StoreClosed(StoreClosed.__doc__)
            self._jobs.put(job)

    def _read(self, unit: Unit[T]) -> T:
        return self.database.read(unit, lambda connection: self._tx(connection, None))

    def _tx(self, connection: Connection, opened: Opened | None) -> Tx:
        return Tx(connection, self.keys, self._new_id, opened, places=self._places)

    def _write_loop(self) -> None:
        writer = self.database.writer(lambda connection: self._tx(connection, self._opened), self._settle)
        while batch := self._jobs.take(writer.room):
            try:
                rung = writer.run(batch)
            except BaseException as error:  # this thread must live: nobody else can write
                for job in batch:
                    job.result, job.error = None, error
                rung = set()
            if rung is not None:
                self._settle(batch, rung)
            # Nothing of a finished unit is kept alive while waiting for the next.
            batch = []
        writer.close()

    def _settle(self, batch: Sequence[Job], rung: set[str]) -> None:
        self._jobs.done(batch)
        _answer(batch)
        if rung:
            self.bell.ring_all(rung)


def _database(url: str, *, readers: int) -> Database:
    if make_url(url).get_backend_name() == "postgresql":
        from storage.postgres import Postgres  # its driver is asked for only where it is wanted

        return Postgres(url, readers=readers)
    from storage.sqlite import Sqlite

    return Sqlite(url, readers=readers)


def _answer(batch: Sequence[Job]) -> None:
    by_loop: dict[asyncio.AbstractEventLoop, list[Job]] = {}
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


def _answer_all(jobs: list[Job]) -> None:
    for job in jobs:
        job.answer()

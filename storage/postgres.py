"""PostgreSQL: several threads and several processes write at once.

Units are written for a world in which nobody else writes meanwhile. Most of them have it here too: a unit *alone* holds
the one lock of the database until its commit, and those that wait share a transaction with a savepoint each, as on
SQLite. Units with a lane, the few that a storm of messages consists of, hold that lock together: beside each other,
never beside one alone. One that fails there is run again alone; only what fails then too is its caller's error. Why so,
and what a unit with a lane must keep to: decision 0033.

Whatever did not reach its commit is run again when a connection broke. Whether a commit that broke took place is read
once the server answers again: each transaction leaves its number in a row of its connection, which is there only if all
else of it is. (The server's own ``pg_xact_status`` cannot tell: after a crash a number is given a second time.)
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar

import psycopg
import sqlalchemy as sa
from psycopg.adapt import Dumper
from psycopg.pq import TransactionStatus
from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError, OperationalError, SQLAlchemyError
from sqlalchemy.pool import QueuePool

from storage import commits, ids
from storage.engine import PATIENCE_S, MakeTx, TransactionLost
from storage.jobs import Job, Lanes, Queue
from storage.prepared import translated
from storage.types import without_nul
from storage.unit import Unit

T = TypeVar("T")
Settle = Callable[[Sequence[Job], set[str]], None]

WRITERS = 4  # threads: while one waits for the server the others compute
BATCH = 64
BACK_WITHIN_S = 3.0  # how long a lost database is waited for before those who wait are told
LOOK_AGAIN_S = 1.0  # so long nobody else tries then
ASK_AGAIN_S = 0.2
LOCK = 0x6D616E686D6F69  # the advisory lock of the units: "manhmoi"
MIGRATION_LOCK = LOCK + 1

_SESSION = "; ".join(
    (
        "SET TIME ZONE 'UTC'",
        "SET statement_timeout = '300s'",
        f"SET lock_timeout = '{PATIENCE_S / 2:.0f}s'",  # beside others, then alone
        # A process that was frozen in the middle of a unit holds up everybody else no longer than this.
        f"SET idle_in_transaction_session_timeout = '{PATIENCE_S * 0.75:.0f}s'",
        "SET synchronous_commit = on",  # somebody is told 200 after it
        "SET jit = off",
    )
)
_BEGIN = (
    "BEGIN ISOLATION LEVEL READ COMMITTED; SELECT pg_advisory_xact_lock{beside}({lock}), pg_current_xact_id()::text;"
    " INSERT INTO cursors (name, value) VALUES ('{proof}', pg_current_xact_id()::text)"
    " ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)
PROOF = "commit "  # begins the names of the rows of connections
BEGIN_READ = "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"
_PROOF_OF = sa.text("SELECT value FROM cursors WHERE name = :proof")
_IS_UNDER_WAY = sa.text(
    "SELECT 1 FROM pg_locks WHERE locktype = 'transactionid' AND pid = :pid"
    " AND transactionid = CAST(CAST(:number AS xid8) AS xid)"
)
_FORGET = sa.text("DELETE FROM cursors WHERE name = :proof")
_LOCK_TIMEOUT = "55P03"
_GONE = {"57P01", "57P02", "57P03", "25P03", "57P05"}  # the server ends, or ends this connection


class Lost(Exception):
    """The connection broke, and nothing of the transaction stands."""


class Busy(Exception):
    """Somebody else held the lock of the units for too long, and nothing was begun."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A transaction, by the row in which it leaves its number and the server's process that runs it."""

    proof: str
    number: str
    pid: int


class Unsure(Exception):
    """The connection broke while the transaction was being committed."""

    def __init__(self, transaction: Numbered, rung: set[str]) -> None:
        super().__init__(Unsure.__doc__)
        self.transaction = transaction
        self.rung = rung


class Postgres:
    """A database of ``storage.engine``."""

    writers = WRITERS

    def __init__(self, url: str, *, readers: int) -> None:
        self.writing = postgres_engine(url, pool_size=WRITERS + 1)
        self._reading = postgres_engine(url, pool_size=readers)
        self._closing = threading.Event()
        self._away_until = 0.0
        self._asking: list[threading.Thread] = []
        self._asks = threading.Lock()

    def queue(self) -> Queue:
        return Lanes()

    def writer(self, make_tx: MakeTx, settle: Settle) -> PostgresWriter:
        return PostgresWriter(self, make_tx, settle)

    def read(self, unit: Unit[T], make_tx: MakeTx) -> T:
        try:
            return self._read(unit, make_tx)
        except (DBAPIError, psycopg.Error) as error:
            if not is_lost(error):
                raise
            return self._read(unit, make_tx)  # the pool opens anew what is as old as that one

    def closing(self) -> None:
        self._closing.set()

    def close(self) -> None:
        while self._asking:
            self._asking[-1].join()
            with self._asks:
                self._asking = [one for one in self._asking if one.is_alive()]
        self._reading.dispose()
        self.writing.dispose()

    def must_be_there(self) -> None:
        """Raises OperationalError while it is known to be away, so that nobody waits for it in turn."""
        if time.monotonic() < self._away_until:
            raise OperationalError(None, None, psycopg.OperationalError("the database is away"))

    def is_away(self) -> None:
        self._away_until = time.monotonic() + LOOK_AGAIN_S

    def find_out(self, unsure: Unsure, batch: Sequence[Job], make_tx: MakeTx, settle: Settle) -> None:
        """The batch is answered once it is known what became of its commit, and run again where it did not happen."""
        arguments = (unsure, batch, make_tx, settle)
        thread = threading.Thread(target=self._find_out, args=arguments, name="store-ask", daemon=True)
        with self._asks:
            thread.start()
            self._asking = [*(one for one in self._asking if one.is_alive()), thread]

    def _find_out(self, unsure: Unsure, batch: Sequence[Job], make_tx: MakeTx, settle: Settle) -> None:
        is_committed = self._is_committed(unsure.transaction)
        if is_committed:
            settle(batch, unsure.rung)
            return
        rung: set[str] | None = set()
        if is_committed is None:
            for job in batch:
                job.result, job.error = (
                    None,
                    OperationalError(None, None, psycopg.OperationalError(str(Unsure.__doc__))),
                )
        else:
            writer = PostgresWriter(self, make_tx, settle)
            try:
                rung = writer.run(batch)
            except BaseException as error:
                for job in batch:
                    job.result, job.error = None, error
            finally:
                writer.close()
        if rung is not None:
            settle(batch, rung)

    def _is_committed(self, one: Numbered) -> bool | None:
        """Whether it was, once the server answers and is done with it; None where the store is closed before."""
        while True:
            found: bool | None = None
            with suppress(SQLAlchemyError), self._reading.connect() as connection:
                # In this order: one that ends between the two questions has left its number by then.
                if connection.execute(_IS_UNDER_WAY, {"pid": one.pid, "number": one.number}).first() is None:
                    found = connection.execute(_PROOF_OF, {"proof": one.proof}).scalar() == one.number
                    with suppress(SQLAlchemyError):  # the row may be gone though this breaks: nobody asks once more
                        connection.execute(_FORGET, {"proof": one.proof})
            if found is not None:
                return found
            if self._closing.wait(ASK_AGAIN_S):
                return None

    def _read(self, unit: Unit[T], make_tx: MakeTx) -> T:
        with self._reading.connect() as connection, connection.begin():
            connection.exec_driver_sql(BEGIN_READ)
            return unit(make_tx(connection))


class PostgresWriter:
    """The writer of ``storage.engine``."""

    def __init__(self, database: Postgres, make_tx: MakeTx, settle: Settle) -> None:
        self.room = BATCH
        self._database = database
        self._make_tx = make_tx
        self._settle = settle
        self._connection: Connection | None = None
        self._proof = ""

    def run(self, batch: Sequence[Job]) -> set[str] | None:
        alone = not batch[0].lane
        began = time.monotonic()
        while True:
            self._database.must_be_there()
            try:
                rung = self._once(batch, alone=alone)
            except Unsure as unsure:
                self._drop()  # the next connection has a row of its own, and this one's stays to be read
                self._database.find_out(unsure, batch, self._make_tx, self._settle)
                return None
            except Lost as lost:
                self._drop()
                if time.monotonic() > began + BACK_WITHIN_S:
                    self._database.is_away()
                    raise self._translated(lost.__cause__ or lost) from None
                time.sleep(0.05)
                continue
            except Busy as busy:
                self._drop()
                if time.monotonic() > began + PATIENCE_S:
                    raise self._translated(busy.__cause__ or busy) from None
                continue
            except BaseException:
                self._drop()
                raise
            if alone or batch[0].error is None:
                return rung
            alone = True  # what came between it and another unit beside it cannot come again

    def close(self) -> None:
        if self._connection is not None:  # of a process that was killed a row stays: nothing else is known of it
            with suppress(DBAPIError):
                self._connection.execute(_FORGET, {"proof": self._proof})
        self._drop()

    def _once(self, batch: Sequence[Job], *, alone: bool) -> set[str]:
        """The batch is committed, or none of it is. Raises Lost, Unsure, and what makes all of the batch impossible."""
        try:
            if self._connection is None:
                self._connection, self._proof = self._database.writing.connect(), PROOF + ids.new()
            connection = self._connection
            driver: Any = connection.connection.driver_connection
            transaction = connection.begin()
            begin = _BEGIN.format(beside="" if alone else "_shared", lock=LOCK, proof=self._proof)
            begun = driver.execute(begin, prepare=False)
            begun.nextset()
            numbered = Numbered(self._proof, begun.fetchone()[1], driver.info.backend_pid)
        except (DBAPIError, psycopg.Error) as error:
            if is_lost(error):
                raise Lost(Lost.__doc__) from error
            if getattr(getattr(error, "orig", error), "sqlstate", None) == _LOCK_TIMEOUT:
                raise Busy(Busy.__doc__) from error
            raise self._translated(error) from None
        rung: set[str] = set()
        single = len(batch) == 1
        for job in batch:
            tx = self._make_tx(connection)
            tx.beside = not alone
            job.result = job.error = None
            if not single:
                self._says(driver, "SAVEPOINT unit")
            try:
                job.result = job.unit(tx)
                if driver.info.transaction_status is not TransactionStatus.INTRANS:
                    raise TransactionLost(TransactionLost.__doc__)  # a commit would be answered, and do nothing
            except Exception as error:
                if driver.closed or driver.broken:
                    raise Lost(Lost.__doc__) from error
                if driver.info.transaction_status is TransactionStatus.IDLE:
                    raise TransactionLost(TransactionLost.__doc__) from error
                job.result, job.error = None, error
                if single:
                    transaction.rollback()
                    return set()
                self._says(driver, "ROLLBACK TO unit")
            else:
                rung |= tx.rung
            if not single:
                self._says(driver, "RELEASE unit")
        began = time.monotonic()
        try:
            transaction.commit()
        except (DBAPIError, psycopg.Error) as error:
            if is_lost(error):
                raise Unsure(numbered, rung) from error
            raise  # refused by the server: a constraint that is looked at last
        commits.noted(len(batch), time.monotonic() - began)
        return rung

    def _says(self, driver: Any, statement: str) -> None:
        """Raises Lost, or the driver's error as SQLAlchemy has it, by which everybody knows it."""
        try:
            driver.execute(statement)
        except psycopg.Error as error:
            if is_lost(error):
                raise Lost(Lost.__doc__) from error
            raise self._translated(error) from None

    def _translated(self, error: BaseException) -> BaseException:
        return translated(error, "", self._database.writing.dialect) if isinstance(error, psycopg.Error) else error

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(Exception):
                connection.invalidate()
            with suppress(Exception):
                connection.close()


def is_lost(error: Exception) -> bool:
    """Whether the connection, not the statement, is what went wrong."""
    orig = error.orig if isinstance(error, DBAPIError) else error
    if not isinstance(orig, psycopg.OperationalError | psycopg.InterfaceError):
        return False
    state = orig.sqlstate
    return state is None or state[:2] == "08" or state in _GONE


def postgres_engine(url: str, *, pool_size: int) -> Engine:
    """An engine on whose connections nothing begins by itself: whoever takes one says how."""
    engine = create_engine(
        make_url(url).set(drivername="postgresql+psycopg"),
        poolclass=QueuePool,
        pool_size=pool_size,
        max_overflow=0,
        pool_reset_on_return=None,  # every transaction is ended where it began
        isolation_level="AUTOCOMMIT",
        query_cache_size=2000,
        hide_parameters=True,  # an error ends up in a log
        execution_options={"preserve_rowcount": True},  # of insertions too: how the upsert tells what it did
        connect_args={
            "application_name": "manhmoi",
            "connect_timeout": 3,
            # A server that is gone without a word is missed within half a minute.
            "keepalives_idle": 10,
            "keepalives_interval": 5,
            "keepalives_count": 3,
            "tcp_user_timeout": 20_000,
        },
    )

    @event.listens_for(engine, "connect")
    def _on_connect(connection: Any, _record: Any) -> None:
        try:
            connection.execute(_SESSION, prepare=False)
        except BaseException:  # the server went at this very moment; the pool never hears of the connection
            connection.close()
            raise
        connection.prepared_max = 500
        connection.adapters.register_dumper(str, TextDumper)

    @event.listens_for(engine, "handle_error")
    def _on_error(context: ExceptionContext) -> None:
        error = context.original_exception
        if isinstance(error, psycopg.Error):
            if is_lost(error):
                context.is_disconnect = True
            told = str(error)
            hide_values(error)
            if (shown := context.sqlalchemy_exception) is not None:
                shown.args = tuple(str(one).replace(told, str(error)) for one in shown.args)

    return engine


class TextDumper(Dumper):
    """A text as the server gets it: without NUL, which people can send and PostgreSQL keeps in no text."""

    def dump(self, obj: str) -> bytes:
        return without_nul(obj).encode()


def hide_values(error: Exception) -> None:
    """The error tells no value of a row: the server's detail does, and what it says of values it cannot take."""
    if isinstance(error, psycopg.Error) and error.sqlstate is not None:
        words = error.diag.message_primary or ""
        error.args = (f"{error.sqlstate} {'' if error.sqlstate.startswith('22') else words}".strip(),)


def in_byte_order(connection: Connection) -> None:
    """Every text of ours is compared byte by byte, as on SQLite, whatever the language of the database.

    Ids, codes and cursors are compared with signs that a language puts elsewhere.
    """
    columns = connection.execute(
        sa.text(
            "SELECT table_name, column_name, character_maximum_length FROM information_schema.columns"
            " WHERE table_schema = current_schema() AND data_type IN ('character varying', 'text')"
            " AND collation_name IS DISTINCT FROM 'C' AND table_name != 'alembic_version'"
        )
    ).all()
    by_table: dict[str, list[str]] = {}
    for table, column, length in columns:
        kind = "VARCHAR" if length is None else f"VARCHAR({length})"
        by_table.setdefault(table, []).append(f'ALTER COLUMN "{column}" TYPE {kind} COLLATE "C"')
    for table, changes in by_table.items():
        connection.execute(sa.text(f'ALTER TABLE "{table}" {", ".join(changes)}'))

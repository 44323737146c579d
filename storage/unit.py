"""What a unit of work is given.

A unit is a plain function ``(tx, ...) -> result``. It runs inside a transaction, may run on any thread, does nothing
but read and write the database, and returns frozen values. What it rings is rung only once the commit stands.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

import orjson
from sqlalchemy import Connection, CursorResult, Executable
from sqlalchemy.exc import NoResultFound

from flows.understand.places.gazetteer import Gazetteer
from storage.crypto import KeyRing, SealError
from storage.prepared import Prepared, translated

T = TypeVar("T")
Places = Callable[[], Gazetteer]
Unit = Callable[["Tx"], T]

# What reading a row raises that was damaged, or sealed with a key that is gone: whoever goes through many rows leaves
# this one aside. Not what the database raises.
UNREADABLE = (SealError, ValueError, LookupError, TypeError, NoResultFound)

from_json = orjson.loads  # a state is written every turn, some kilobytes of it


def to_json(value: Any) -> str:
    """JSON of string keys, finite numbers and integers of 64 bits. Raises TypeError for anything else."""
    return orjson.dumps(value).decode()


@cache
def no_places() -> Gazetteer:
    """Tables without a place."""
    return Gazetteer()


class Opened:
    """Sealed values that were opened or written lately, so that the next unit need not open them again.

    A value is given only for the very bytes it was sealed to, so that what another process wrote, or a unit that was
    rolled back, is never mistaken for it. Bounded; used by all threads that write.
    """

    def __init__(self, most: int = 1_000) -> None:
        self._most = most
        self._kept: OrderedDict[str, tuple[bytes, Any]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, name: str, sealed: bytes) -> Any:
        """The value, None where it is not known for these bytes."""
        kept = self._kept.get(name)
        return kept[1] if kept is not None and kept[0] == sealed else None

    def put(self, name: str, sealed: bytes, value: Any) -> None:
        with self._lock:
            self._kept[name] = sealed, value
            self._kept.move_to_end(name)
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)


class Beside(Exception):
    """The unit has come to something for which it must be alone in the database."""


class Tx:
    """One unit's hold on the transaction. ``opened`` is there for units that write.

    ``places``: gives the tables of places, by which homes under old and new names are known as one.
    """

    __slots__ = ("_driver", "_new_id", "beside", "connection", "keys", "opened", "places", "rung")

    def __init__(
        self,
        connection: Connection,
        keys: KeyRing,
        new_id: Callable[[], str],
        opened: Opened | None = None,
        *,
        places: Places = no_places,
    ) -> None:
        self.connection = connection
        self.keys = keys
        self.opened = opened
        self.places = places
        self.beside = False  # others may be writing at this moment (``Store.write``, ``lane``)
        self.rung: set[str] = set()
        self._new_id = new_id
        self._driver: Any = connection.connection.driver_connection

    def alone(self) -> None:
        """Nobody else writes from here on until the commit. Where somebody may, the unit is run again by itself.

        For whatever reads what other conversations write and acts on it.
        """
        if self.beside:
            raise Beside(Beside.__doc__)

    @property
    def is_postgres(self) -> bool:
        """For the few statements that each database has words of its own for."""
        return self.connection.dialect.name == "postgresql"

    def execute(
        self, statement: Executable, values: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None = None
    ) -> CursorResult[Any]:
        return self.connection.execute(statement, values)

    def run(self, statement: Prepared, values: Mapping[str, Any]) -> int:
        """Runs it on the driver; gives the number of rows that it changed."""
        return int(self._run(statement, values).rowcount)

    def run_all(self, statement: Prepared, rows: Sequence[Mapping[str, Any]]) -> None:
        """Runs it on the driver for each of these, in one journey."""
        if not rows:
            return
        dialect = self.connection.dialect
        sql, arrange = statement.on(dialect)
        cursor = self._driver.cursor()
        try:
            cursor.executemany(sql, [arrange(values) for values in rows])
        except Exception as error:
            raise translated(error, sql, dialect) from error
        finally:
            cursor.close()

    def row(self, statement: Prepared, values: Mapping[str, Any]) -> tuple[Any, ...] | None:
        """Its first row, as the driver gives it."""
        found = self.rows(statement, values)
        return found[0] if found else None

    def rows(self, statement: Prepared, values: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        """All its rows, as the driver gives them."""
        found: list[tuple[Any, ...]] = self._run(statement, values).fetchall()
        return found

    def _run(self, statement: Prepared, values: Mapping[str, Any]) -> Any:
        dialect = self.connection.dialect
        sql, arrange = statement.on(dialect)
        parameters = arrange(values)
        try:
            return self._driver.execute(sql, parameters)
        except Exception as error:
            raise translated(error, sql, dialect) from error

    def new_id(self) -> str:
        return self._new_id()

    def ring(self, name: str) -> None:
        """Ring the bell after the commit; not at all where the unit fails."""
        self.rung.add(name)

    def seal(self, table: str, row_id: str, column: str, text: str) -> bytes:
        return self.keys.seal(f"{table}:{row_id}:{column}", text)

    def unseal(self, table: str, row_id: str, column: str, sealed: bytes | None) -> str:
        return self.keys.unseal(f"{table}:{row_id}:{column}", sealed)

    def seal_json(self, table: str, row_id: str, column: str, value: Any) -> bytes:
        """None is stored as the empty value."""
        return b"" if value is None else self.keys.seal_bytes(f"{table}:{row_id}:{column}", orjson.dumps(value))

    def unseal_json(self, table: str, row_id: str, column: str, sealed: bytes | None) -> Any:
        return from_json(self.keys.unseal_bytes(f"{table}:{row_id}:{column}", sealed)) if sealed else None

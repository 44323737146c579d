"""A database of SQLite and its files, carried into one of PostgreSQL and another media store.

Nobody has the source open while it is read, and it is not changed. The target says by a table of its own that a move
into it has begun: until the end no program takes it for a database, and a second move goes on where the first was cut
off. At the end every table is read again on both sides and compared, and the audit log verified.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import Connection, Engine

from storage import audit_chain, carrying, migrate, restore
from storage.backup import named
from storage.blobs import BlobMissing, Blobs
from storage.crypto import KeyRing
from storage.postgres import postgres_engine
from storage.sqlite import BEGIN_WRITE, sqlite_engine
from storage.unit import Tx


class HoldsOther(Exception):
    """The target holds something that is not of this move."""


class Differs(Exception):
    """A table is not the same on both sides."""


class BrokenLog(Exception):
    """The audit log is not as it was written."""


@dataclass(frozen=True, slots=True)
class Moved:
    """``missing``: files that the database names and the old store has not."""

    rows: int
    files: int
    missing: tuple[str, ...]


def move(
    database: Path,
    to: str,
    keys: KeyRing,
    *,
    blobs: Blobs,
    blobs_to: Blobs | None,
    tell: Callable[[str, int], None] = lambda _table, _rows: None,
) -> Moved:
    """The target holds what the source holds, proven. ``blobs_to``: another media store, where there is one.

    Raises InUse, HoldsOther, Differs, BrokenLog, and what a database raises that cannot be had. ``tell``: a table is
    there, with so many rows.
    """
    migrate.migrate(f"sqlite:///{database}")
    restore.lay_down(database)
    source_engine = sqlite_engine(f"sqlite:///{database}", begin=BEGIN_WRITE, pool_size=1, query_only=False)
    target_engine = postgres_engine(to, pool_size=1)
    try:
        with source_engine.connect() as source, source.begin():  # nobody writes meanwhile
            _begin(target_engine, to, mark=str(database.absolute()))
            rows = _carry(source, target_engine, tell)
            if _differing(source, target_engine):
                # The source has changed since a move that was cut off.
                with _writing(target_engine) as target:
                    carrying.empty(target)
                rows = _carry(source, target_engine, tell)
                if differing := _differing(source, target_engine):
                    raise Differs(", ".join(differing))
            files, missing = _carry_files(sorted(named(source)), blobs, blobs_to)
            _carry_files(_not_looked_at(source), blobs, blobs_to)
            with target_engine.connect() as target, target.begin():
                for one in (source, target):
                    if (fault := audit_chain.verify(Tx(one, keys, str))).fault:
                        raise BrokenLog(f"{one.dialect.name}: {fault.number}")
            with _writing(target_engine) as target:
                carrying.count_on(target)
                target.execute(sa.text(f"DROP TABLE {migrate.MOVING}"))
            return Moved(rows, files, missing)
    finally:
        source_engine.dispose()
        target_engine.dispose()


def _begin(engine: Engine, to: str, *, mark: str) -> None:
    """The target is of the newest schema, says that this move has begun, and holds nothing of anything else."""
    if (of := migrate.moving_from(to)) is not None:
        if of != mark:
            raise HoldsOther(HoldsOther.__doc__)
        return
    migrate.migrate(to)
    with _writing(engine) as target:
        if carrying.holds_something(target):
            raise HoldsOther(HoldsOther.__doc__)
        target.execute(sa.text(f"CREATE TABLE {migrate.MOVING} (source TEXT NOT NULL)"))
        target.execute(sa.text(f"INSERT INTO {migrate.MOVING} VALUES (:mark)"), {"mark": mark})  # noqa: S608


def _carry(source: Connection, engine: Engine, tell: Callable[[str, int], None]) -> int:
    """Every table is there; a page is a transaction, after which a move that is cut off goes on."""
    count = 0
    for table in carrying.tables():
        with engine.connect() as target, target.begin():
            after = carrying.last_key(target, table)
        for rows in carrying.pages(source, table, after=after):
            with _writing(engine) as target:
                carrying.put(target, table, rows)
        there = source.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
        count += there
        tell(table.name, there)
    return count


def _differing(source: Connection, engine: Engine) -> list[str]:
    with engine.connect() as target, target.begin():
        return [one.name for one in carrying.tables() if carrying.digest(source, one) != carrying.digest(target, one)]


def _not_looked_at(source: Connection) -> list[str]:
    """Files that were uploaded, or kept, and that nobody has examined yet: they may be in the store, or come again."""
    wanted = "SELECT sha256 FROM attachments WHERE sha256 IS NOT NULL AND state IN ('waiting', 'fetching')"
    return sorted({str(one) for one in source.execute(sa.text(wanted)).scalars()})


def _carry_files(names: list[str], blobs: Blobs, blobs_to: Blobs | None) -> tuple[int, tuple[str, ...]]:
    """The files are in the other store, each proven on the way; one that is there already is left alone."""
    missing = []
    for name in names:
        try:
            sealed = blobs.as_it_lies(name)
        except BlobMissing:
            missing.append(name)
            continue
        if blobs_to is not None:
            blobs.prove(name, sealed)
            blobs_to.put_sealed(name, sealed)
    return len(names) - len(missing), tuple(missing)


@contextmanager
def _writing(engine: Engine) -> Iterator[Connection]:
    """A transaction of the target's."""
    view = engine.execution_options(isolation_level="READ COMMITTED")
    with view.begin() as connection:
        yield connection

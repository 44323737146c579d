"""A backup put back, in an order that leaves the old state whole wherever it is cut off.

read to the last byte -> the database beside the old one: whole, known, of today's schema, opened by the keys
-> files that are not there are added, none is replaced -> ONE rename: the new database -> files of the old one go

On PostgreSQL ONE transaction stands in the place of the rename.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import make_url

from storage import carrying, migrate, rotation
from storage.archive import Damaged, Opener
from storage.backup import DATABASE, Contents, flush_folder, members, read
from storage.blobs import Blobs
from storage.crypto import KeyRing
from storage.engine import Store

_STAGE = ".restore-"


class NotEmpty(Exception):
    """The target holds something."""


class InUse(Exception):
    """A program has the database open."""


class Newer(Exception):
    """The backup is of a newer version of the program."""


def restore(file: Path, url: str, blobs: Blobs, keys: KeyRing, *, replace: bool) -> Contents:
    """Database and media store hold what the backup holds.

    Before anything is touched raises NoArchive, Damaged, UnknownKey, Newer, NotEmpty, InUse.
    """
    place = _Server(url) if make_url(url).get_backend_name() == "postgresql" else _File(url)
    folder = place.folder or file.absolute().parent
    folder.mkdir(parents=True, exist_ok=True)
    _clear_stages(folder)
    stage = folder / f"{_STAGE}{os.getpid()}"
    stage.mkdir(mode=0o700)
    try:
        fresh = stage / DATABASE
        with file.open("rb") as source, os.fdopen(os.open(fresh, os.O_RDWR | os.O_CREAT, 0o600), "wb") as out:
            contents = read(source, blobs, keys, database_to=out)
        _make_ready(fresh, contents, keys)
        strangers = set(blobs.names()) - contents.files
        if not replace and (strangers or place.holds_something()):
            raise NotEmpty(NotEmpty.__doc__)
        place.lay_down()
        with file.open("rb") as source:
            for name, member in members(Opener(source, keys)):
                if name in contents.files - contents.broken:
                    blobs.put_sealed(name, member.read())
        place.take(fresh)
        for name in strangers:
            blobs.remove(name)
    finally:
        shutil.rmtree(stage, ignore_errors=True)
    return contents


class _File:
    """Where a database of SQLite is put back."""

    def __init__(self, url: str) -> None:
        self._database = Path(str(make_url(url).database))
        self.folder: Path | None = self._database.parent

    def holds_something(self) -> bool:
        return holds_something(self._database)

    def lay_down(self) -> None:
        lay_down(self._database)

    def take(self, fresh: Path) -> None:
        _flush(fresh)
        fresh.replace(self._database)
        flush_folder(self._database.parent)


class _Server:
    """Where a database of PostgreSQL is put back."""

    folder: Path | None = None

    def __init__(self, url: str) -> None:
        self._url = url
        migrate.migrate(url)

    def holds_something(self) -> bool:
        engine = carrying.engine(self._url)
        try:
            with engine.connect() as connection:
                return carrying.holds_something(connection)
        finally:
            engine.dispose()

    def lay_down(self) -> None:
        """Nobody else has a connection. Raises InUse."""
        engine = carrying.engine(self._url)
        others = sa.text(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
            " AND backend_type = 'client backend'"
        )
        try:
            with engine.connect() as connection:
                if connection.execute(others).scalar_one():
                    raise InUse(InUse.__doc__)
        finally:
            engine.dispose()

    def take(self, fresh: Path) -> None:
        carrying.read_file(fresh, self._url)


def holds_something(database: Path) -> bool:
    """There is a database in which anybody has written, or a file that is none."""
    if not database.exists() or not database.stat().st_size:
        return False
    with closing(sqlite3.connect(database, timeout=5)) as connection:
        try:
            found = connection.execute("SELECT 1 FROM raw_updates UNION SELECT 1 FROM operators").fetchone()
        except sqlite3.OperationalError as error:
            if "no such table" in str(error):
                return False
            raise
        except sqlite3.DatabaseError:
            return True
    return found is not None


def lay_down(database: Path) -> None:
    """All of the database is in its one file, and nobody has it open. Raises InUse."""
    if not database.exists():
        return
    try:
        with closing(sqlite3.connect(database, timeout=1)) as connection:
            # What waits in the WAL would else be played into the file that comes in its place.
            (mode,) = connection.execute("PRAGMA journal_mode=DELETE").fetchone()
    except sqlite3.OperationalError:
        raise InUse(InUse.__doc__) from None
    except sqlite3.DatabaseError:
        return  # no database at all; whoever said to replace it meant it
    if mode != "delete":
        raise InUse(InUse.__doc__)


def _make_ready(fresh: Path, contents: Contents, keys: KeyRing) -> None:
    """The database is whole, of today's schema, and the ring has every key that it is sealed with."""
    url = f"sqlite:///{fresh}"
    with closing(sqlite3.connect(fresh)) as connection:
        try:
            if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise Damaged(Damaged.__doc__)
        except sqlite3.DatabaseError:
            raise Damaged(Damaged.__doc__) from None
    if not migrate.is_known(contents.revision):
        raise Newer(Newer.__doc__)
    migrate.migrate(url)
    store = Store.open(url, keys, readers=1)
    try:
        for key_id in store.read_now(rotation.in_use):
            keys.need(key_id)
    finally:
        store.close_now()
    lay_down(fresh)


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _clear_stages(folder: Path) -> None:
    for one in folder.glob(f"{_STAGE}*"):
        number = one.name.removeprefix(_STAGE)
        if number.isdigit() and not Path(f"/proc/{number}").exists():
            shutil.rmtree(one, ignore_errors=True)

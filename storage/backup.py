"""A copy of database and files in one encrypted file (``storage.archive``), made while the program runs.

Inside is a tar: ``manifest.json``, ``manhmoi.db`` (a consistent copy, a file of SQLite whatever the database is),
``media/<SHA-256>`` as they lie in the store, sealed, and ``end.json``. Outside of it nothing stands but, while it is
made, the copy of the database beside the database, or the backup, which is sealed as that is. A backup is read back to
its end before it gets its name.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import sqlite3
import tarfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

import sqlalchemy as sa
from sqlalchemy import Connection, make_url

from storage import carrying
from storage.archive import Damaged, Opener, Sealer
from storage.blobs import BlobMissing, Blobs
from storage.crypto import KeyRing, SealError, UnknownKey

DATABASE = "manhmoi.db"
_MEDIA = "media/"
_PIECE = 1 << 20
_COPY = ".backup-"


class Exists(Exception):
    """There is such a file already."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a backup holds, as it was read back. ``broken``: files of the media store that did not open even before."""

    revision: str
    made_at: datetime
    key_id: str
    database_bytes: int
    database_sha256: str
    files: frozenset[str]
    broken: frozenset[str]


@dataclass(frozen=True, slots=True)
class Made:
    """``missing``: files that the database names and the media store has not."""

    contents: Contents
    bytes: int
    missing: tuple[str, ...]


def make(url: str, blobs: Blobs, keys: KeyRing, file: Path, *, revision: str, at: datetime) -> Made:
    """The backup is there, durable and proven. Raises Exists, and Damaged where it does not read back as written.

    ``url``: of the database; one of PostgreSQL is of the newest schema.
    """
    if file.exists():
        raise Exists(Exists.__doc__)
    draft = file.with_name(f".{file.name}.part")
    sqlite_file = _file_of(url)
    with _copy_of(sqlite_file) if sqlite_file is not None else _carried(url, file.parent) as copy:
        try:
            with _private(draft) as out:
                digest = _write(out, copy, blobs, keys, revision=revision, at=at)
                out.flush()
                os.fsync(out.fileno())
            with draft.open("rb") as written:
                contents = read(written, blobs, keys)
            if contents.database_sha256 != digest:
                raise Damaged(Damaged.__doc__)
            size = draft.stat().st_size
            try:
                os.link(draft, file)  # unlike a rename, never over a file that came there meanwhile
            except FileExistsError:
                raise Exists(Exists.__doc__) from None
            flush_folder(file.parent)
        finally:
            draft.unlink(missing_ok=True)
        missing = _named(f"sqlite:///{copy}") - contents.files
    # What was erased since the copy is not missing.
    return Made(contents, size, tuple(sorted(missing & _named(url) if missing else missing)))


def read(file: BinaryIO, blobs: Blobs, keys: KeyRing, *, database_to: BinaryIO | None = None) -> Contents:
    """The whole backup, proven to its last byte. Raises NoArchive, Damaged, UnknownKey."""
    opener = Opener(file, keys)
    manifest: dict[str, Any] = {}
    end: dict[str, Any] = {}
    names: set[str] = set()
    not_opening: dict[str, SealError] = {}
    size, digest = 0, hashlib.sha256()
    for name, member in members(opener):
        if name == "manifest.json":
            manifest = json.load(member)
        elif name == "end.json":
            end = json.load(member)
        elif name == DATABASE:
            while piece := member.read(_PIECE):
                size += len(piece)
                digest.update(piece)
                if database_to is not None:
                    database_to.write(piece)
        else:
            names.add(name)
            try:
                blobs.prove(name, member.read())
            except SealError as error:
                not_opening[name] = error
    if not manifest or not size or end.get("files") != len(names):
        raise Damaged(Damaged.__doc__)
    for name in sorted(not_opening.keys() - set(end["broken"])):
        raise not_opening[name] if isinstance(not_opening[name], UnknownKey) else Damaged(Damaged.__doc__)
    return Contents(
        revision=str(manifest["revision"]),
        made_at=datetime.fromisoformat(manifest["made_at"]),
        key_id=opener.key_id,
        database_bytes=size,
        database_sha256=digest.hexdigest(),
        files=frozenset(names),
        broken=frozenset(not_opening),
    )


def members(opener: Opener) -> Iterator[tuple[str, BinaryIO]]:
    """The names in the backup, SHA-256 for files of the media store, and what is behind them. Raises Damaged."""
    try:
        with tarfile.open(fileobj=opener, mode="r|") as tar:  # type: ignore[call-overload]
            for one in tar:
                data = tar.extractfile(one) if one.isfile() else None
                if data is None:
                    raise Damaged(Damaged.__doc__)
                yield one.name.removeprefix(_MEDIA), data
    except (tarfile.TarError, ValueError, KeyError):
        raise Damaged(Damaged.__doc__) from None
    opener.drain()


def flush_folder(folder: Path) -> None:
    """What was renamed in there is durable."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def clear_leftovers(folder: Path, beginning: str) -> None:
    """Files of processes that were killed are gone; their names end with the number of the process."""
    for one in folder.glob(f"{beginning}*"):
        number = one.name.removeprefix(beginning).partition(".")[0].partition("-")[0]
        if number.isdigit() and not Path(f"/proc/{number}").exists():
            one.unlink(missing_ok=True)


def _write(out: BinaryIO, copy: Path, blobs: Blobs, keys: KeyRing, *, revision: str, at: datetime) -> str:
    sealer = Sealer(out, keys)
    broken: list[str] = []
    count = 0
    with tarfile.open(fileobj=sealer, mode="w|") as tar:  # type: ignore[call-overload]
        _add(tar, "manifest.json", json.dumps({"revision": revision, "made_at": at.isoformat()}).encode(), at)
        with copy.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            file.seek(0)
            tar.addfile(_info(DATABASE, copy.stat().st_size, at), file)
        for name in blobs.names():
            try:
                sealed = blobs.as_it_lies(name)
            except BlobMissing:  # deleted since
                continue
            try:
                blobs.prove(name, sealed)
            except SealError:
                broken.append(name)
            _add(tar, _MEDIA + name, sealed, at)
            count += 1
        _add(tar, "end.json", json.dumps({"files": count, "broken": broken}).encode(), at)
    sealer.finish()
    return digest


def _add(tar: tarfile.TarFile, name: str, data: bytes, at: datetime) -> None:
    tar.addfile(_info(name, len(data), at), io.BytesIO(data))


def _info(name: str, size: int, at: datetime) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.size, info.mode, info.mtime = size, 0o600, int(at.timestamp())
    return info


@contextmanager
def _copy_of(database: Path) -> Iterator[Path]:
    """A consistent copy beside the database, gone afterwards."""
    clear_leftovers(database.parent, _COPY)
    copy = database.with_name(f"{_COPY}{os.getpid()}.db")
    try:
        with _private(copy):
            pass
        with closing(sqlite3.connect(database, timeout=30)) as source, closing(sqlite3.connect(copy)) as target:
            # All pages in one step are one moment; in WAL mode nobody who writes waits for it.
            source.backup(target, pages=-1)
            target.execute("PRAGMA journal_mode=DELETE")
            if target.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise Damaged(Damaged.__doc__)
        yield copy
    finally:
        for one in (copy, Path(f"{copy}-journal"), Path(f"{copy}-wal"), Path(f"{copy}-shm")):
            one.unlink(missing_ok=True)


@contextmanager
def _carried(url: str, folder: Path) -> Iterator[Path]:
    """What one moment of a database of PostgreSQL holds, as a file of SQLite in this folder, gone afterwards."""
    clear_leftovers(folder, _COPY)
    copy = folder / f"{_COPY}{os.getpid()}.db"
    try:
        with _private(copy):
            pass
        carrying.write_file(url, copy)
        yield copy
    finally:
        for one in (copy, Path(f"{copy}-journal"), Path(f"{copy}-wal"), Path(f"{copy}-shm")):
            one.unlink(missing_ok=True)


@contextmanager
def _private(path: Path) -> Iterator[BinaryIO]:
    """A new file that only its owner reads, whatever stood there of a process that was killed."""
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        yield out


# What names files of the store, by table (``storage.blob_uses`` asks the same of one file).
_NAMES = {
    "attachments": "SELECT sha256 FROM attachments WHERE sha256 IS NOT NULL AND state = 'stored'",
    "packets": "SELECT sha256 FROM packets WHERE state = 'made' AND erased_at IS NULL",
    "reports": "SELECT files FROM reports",
    "register_imports": "SELECT sha256 FROM register_imports WHERE state IN ('shown', 'waiting', 'running')",
}
_HASH = re.compile(r"[0-9a-f]{64}")  # in JSON, too


def named(connection: Connection) -> set[str]:
    """The SHA-256 of every file that the database says is in the store."""
    there = sa.inspect(connection).get_table_names()  # a database of an older version has not all of these
    wanted = [statement for table, statement in _NAMES.items() if table in there]
    said = (str(one) for statement in wanted for one in connection.execute(sa.text(statement)).scalars())
    return {name for one in said for name in _HASH.findall(one)}


def _named(url: str) -> set[str]:
    engine = carrying.engine(url)
    try:
        with engine.connect() as connection:
            return named(connection)
    finally:
        engine.dispose()


def _file_of(url: str) -> Path | None:
    parsed = make_url(url)
    return Path(str(parsed.database)) if parsed.get_backend_name() == "sqlite" else None

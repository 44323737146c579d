"""What a bucket has not got yet, on this machine's disk: sealed files that wait for it, and names that are to be
deleted there.

Nothing here is the only record of anything but the bytes: that a file is wanted is a row of the database. Several
processes of one machine may share the folder.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from storage.blob_shelves import BlobMissing, Folder, flush

_GONE = "gone"  # the folder of the names that are to be deleted


class NoRoom(Exception):
    """More files wait for the media store than this machine may keep."""


@dataclass(frozen=True, slots=True)
class Load:
    """How many files wait, their bytes, and since when the first of them does, in seconds."""

    files: int = 0
    bytes: int = 0
    age: float = 0.0


class WaitingFiles:
    """A folder with room for ``limit`` bytes."""

    def __init__(self, folder: Path, limit: int) -> None:
        self._shelf = Folder(folder)
        self._limit = limit
        (folder / _GONE).mkdir(exist_ok=True)

    def hold(self, path: str, sealed: bytes) -> None:
        """The file waits, durably. Raises NoRoom."""
        if self.has(path):
            return
        if self.load().bytes + len(sealed) > self._limit:
            raise NoRoom(NoRoom.__doc__)
        self._shelf.write(path, sealed)

    def has(self, path: str) -> bool:
        return (self._shelf.folder / path).exists()

    def read(self, path: str) -> bytes | None:
        """None where it does not wait."""
        try:
            return self._shelf.read(path)
        except BlobMissing:
            return None

    def change(self, path: str, old: bytes, new: bytes) -> None:
        """``new`` waits in the place of ``old``, where that still waits."""
        self._shelf.change(path, old, new)

    def drop(self, path: str) -> None:
        """It waits no longer."""
        self._shelf.remove(path)

    def ages(self) -> dict[str, float]:
        """The files that wait, the longest waiting first, and for how many seconds each."""
        now, found = time.time(), dict[str, float]()
        for path in self._shelf.paths():
            with contextlib.suppress(FileNotFoundError):
                found[path] = max(0.0, now - (self._shelf.folder / path).stat().st_mtime)
        return dict(sorted(found.items(), key=lambda one: -one[1]))

    def load(self) -> Load:
        """How much waits."""
        files, size = 0, 0
        ages = self.ages()
        for path in ages:
            with contextlib.suppress(FileNotFoundError):
                size += (self._shelf.folder / path).stat().st_size
                files += 1
        return Load(files, size, max(ages.values(), default=0.0))

    def doom(self, name: str) -> None:
        """It is to be deleted from the bucket; durable."""
        mark = self._shelf.folder / _GONE / name
        mark.touch()
        flush(mark)

    def spare(self, name: str) -> None:
        """It is deleted, or need not be."""
        (self._shelf.folder / _GONE / name).unlink(missing_ok=True)

    def doomed(self) -> list[str]:
        """The names that are to be deleted."""
        return sorted(one.name for one in (self._shelf.folder / _GONE).iterdir())

    @contextlib.contextmanager
    def alone(self) -> Iterator[bool]:
        """True where no other process works on the folder meanwhile."""
        handle = os.open(self._shelf.folder / _GONE, os.O_RDONLY | os.O_DIRECTORY)
        try:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                yield False
            else:
                yield True
        finally:
            os.close(handle)

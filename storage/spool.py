"""Updates on disk for while the database is away: sealed, bounded, in order of arrival, kept through kill -9.

    <folder>/<number>/lock              whoever has locked it is the one process that writes there
    <folder>/<number>/00000001.spool    records: four bytes of length, the sealed update; zeros behind the last one

A file has its whole size before anything is written to it, and one lies ready all the time: a disk that is full
meanwhile still takes what fits in there. A record is sealed to its file and place, so that one that was cut short or
moved does not open. What a process left that is no more is taken over by the next that opens the folder.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import json
import os
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from storage.crypto import OVERHEAD, KeyRing, SealError, UnknownKey

FILE_BYTES = 4 << 20
KEPT_DAYS = 30  # of what is damaged or was set aside
_LENGTH = 4
_SUFFIX = ".spool"
_DAMAGED = ".damaged"
_ASIDE = "aside-"
_NONE = -1  # no open file
_Room = Callable[[], int]  # how many bytes more may lie in the folder


class Full(Exception):
    """The spool holds as much as it may, or its disk is full."""


@dataclass(frozen=True, slots=True)
class Spooled:
    """An update as a platform sent it, under its key, and when it came."""

    channel: str
    key: str
    body: str
    at: datetime


@dataclass(slots=True)
class _File:
    """``end``: behind the last whole record; ``read``: behind the last that was given back as done.

    ``count``: how many records wait between them; ``damaged``: others there do not open.
    """

    path: Path
    number: int
    end: int = 0
    read: int = 0
    count: int = 0
    damaged: bool = False


class Spool:
    """One process's part of the folder. Used by one thread at a time."""

    def __init__(self, folder: Path, keys: KeyRing, *, most_bytes: int, most_updates: int) -> None:
        self._folder = folder
        self._keys = keys
        self._most_bytes = most_bytes
        self._most_updates = most_updates
        self._slots: list[_Slot] = []
        self._damaged_before = 0  # in parts that were given up

    @property
    def waiting(self) -> int:
        """How many updates wait. Any thread may ask."""
        return sum(one.count for one in tuple(self._slots))

    @property
    def damaged(self) -> int:
        """How many records do not open: their files stay as ``*.damaged``."""
        return self._damaged_before + sum(one.damaged for one in tuple(self._slots))

    @classmethod
    def open(cls, folder: Path, keys: KeyRing, *, most_bytes: int, most_updates: int) -> Spool:
        """This process's part, with all that processes which are no more left behind. Raises OSError."""
        spool = cls(folder, keys, most_bytes=most_bytes, most_updates=most_updates)
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        _erase_old(folder)
        spool.take_over()
        number = 0
        while not spool._slots:
            slot = _Slot.lock(folder / str(number), keys)
            if slot is not None:
                spool._slots.append(slot)
            number += 1
        with contextlib.suppress(OSError, Full):
            spool._own.make_ready(spool._room)
        return spool

    def take_over(self) -> int:
        """What dead processes left is ours now; the number of updates."""
        mine = {one.folder.name for one in self._slots}
        before = self.waiting
        for folder in sorted(one for one in self._folder.iterdir() if one.name.isdigit() and one.name not in mine):
            slot = _Slot.lock(folder, self._keys)
            if slot is not None:
                self._slots.append(slot)
        return self.waiting - before

    def append(self, updates: Sequence[Spooled]) -> int:
        """As many of them, from the first on, as there is room for are on the disk; their number. Raises OSError."""
        fitting = updates[: max(0, self._most_updates - self.waiting)]
        return self._own.append(fitting, self._room)

    def next(self, most: int) -> list[Spooled]:
        """The updates that wait longest, at most so many, in order of arrival. They stay until ``done``.

        What dead processes left comes whole, the oldest first.
        """
        waiting = [found for one in self._slots if (found := one.peek(most))]
        if not waiting:  # nothing came, or nothing of it opens any more
            self._tidy()
        return min(waiting, key=lambda found: found[0].at, default=[])

    def done(self, updates: Sequence[Spooled]) -> None:
        """These, the first that ``next`` gave, are in the database: they wait no longer."""
        for one in updates:
            slot = next(slot for slot in self._slots if slot.holds(one))
            slot.drop()
        self._tidy()

    def _tidy(self) -> None:
        """Where nothing waits, a file lies ready, and the parts that were taken over are given up."""
        if not self.waiting:
            with contextlib.suppress(OSError, Full):
                self._own.make_ready(self._room)
            for slot in self._slots[1:]:
                self._damaged_before += slot.damaged
                slot.give_up()
            del self._slots[1:]

    def set_aside(self, update: Spooled) -> None:
        """A sealed copy lies beside the others; it is given once more when the folder is opened next."""
        path = self._folder / f"{_ASIDE}{update.at:%Y%m%dT%H%M%S%f}-{os.urandom(3).hex()}"
        with path.open("xb") as out:
            out.write(_sealed(self._keys, _ASIDE, update))
            out.flush()
            os.fsync(out.fileno())
        _sync_folder(self._folder)

    def aside(self) -> list[tuple[Path, Spooled]]:
        """What was set aside, the oldest first, as far as it opens."""
        found = []
        for path in sorted(self._folder.glob(f"{_ASIDE}*")):
            with contextlib.suppress(SealError, OSError):
                found.append((path, _opened(self._keys, _ASIDE, path.read_bytes())))
        return found

    @property
    def bytes(self) -> int:
        """What lies in the folder, of all processes."""
        return sum(_size(one) for one in self._folder.glob(f"*/*{_SUFFIX}"))

    def close(self) -> None:
        """Another process may have this part now."""
        for slot in self._slots:
            slot.unlock()
        self._slots.clear()

    @property
    def _own(self) -> _Slot:
        return self._slots[0]

    def _room(self) -> int:
        return self._most_bytes - self.bytes


class _Slot:
    """One numbered folder, locked."""

    def __init__(self, folder: Path, keys: KeyRing, lock: int) -> None:
        self.folder = folder
        self.count = 0
        """How many updates wait here: what the files count together, for threads that may not walk through these."""
        self.damaged = 0
        self._keys = keys
        self._lock = lock
        self._files: deque[_File] = deque()
        self._ready: _File | None = None
        self._peeked: deque[tuple[Spooled, int]] = deque()  # of the first file, with the place behind each
        self._open = _NONE  # the last file, while this process writes to it
        self._number = 0
        for path in sorted(folder.glob(f"*{_SUFFIX}")):
            self._look_at(path)

    @classmethod
    def lock(cls, folder: Path, keys: KeyRing) -> _Slot | None:
        """The folder is this process's; None where another has it."""
        folder.mkdir(exist_ok=True, mode=0o700)
        lock = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(lock)
            if error.errno in (errno.EAGAIN, errno.EACCES):
                return None
            raise
        return cls(folder, keys, lock)

    def unlock(self) -> None:
        self._close_file()
        os.close(self._lock)

    def give_up(self) -> None:
        """Nothing waits here any more: nothing is left of it."""
        for path in self.folder.glob(f"*{_SUFFIX}"):
            path.unlink(missing_ok=True)
        self.unlock()

    def append(self, updates: Sequence[Spooled], room: _Room) -> int:
        """As many as fit are on the disk; their number. Where it raises, none of them counts."""
        before = {one.number: (one.end, one.count) for one in self._files}
        count = 0
        try:
            for update in updates:
                self._write(update, room)
                count += 1
        except Full:
            pass
        except OSError:
            self._forget_since(before)
            raise
        if count:
            try:
                os.fsync(self._open)
            except OSError:
                self._forget_since(before)
                raise
        self.count += count
        return count

    def _write(self, update: Spooled, room: _Room) -> None:
        """The record stands in the last file, not yet on the disk."""
        size = _LENGTH + OVERHEAD + len(_plain(update))
        if self._open == _NONE or self._files[-1].end + size > _size(self._files[-1].path):
            self._begin(size, room)
        file = self._files[-1]
        record = _sealed(self._keys, _place(file.number, file.end), update)
        _write_at(self._open, len(record).to_bytes(_LENGTH, "big") + record, file.end)
        file.end += _LENGTH + len(record)
        file.count += 1

    def _forget_since(self, before: dict[int, tuple[int, int]]) -> None:
        for file in self._files:
            file.end, file.count = before.get(file.number, (0, 0))

    def peek(self, most: int) -> list[Spooled]:
        """The first that wait, in order; at most so many, and of one file alone."""
        while len(self._peeked) < most and self._files:
            file = self._files[0]
            behind = self._peeked[-1][1] if self._peeked else file.read
            missed = 0
            if behind < file.end:
                self._peeked.extend(_read(file, self._keys, behind)[0])
                missed = file.count - len(self._peeked)
            if missed:
                self._miss(file, missed)
            if self._peeked or (len(self._files) == 1 and not missed):
                break
            self._remove_first()
        return [one for one, _ in list(self._peeked)[:most]]

    def _miss(self, file: _File, records: int) -> None:
        """So many that were on the disk do not open any more: nobody waits for them, and nothing is written over."""
        file.damaged = True
        self.damaged += records
        self.count -= records
        file.count -= records
        file.end = self._peeked[-1][1] if self._peeked else file.read
        if file is self._files[-1]:
            self._close_file()

    def holds(self, update: Spooled) -> bool:
        return bool(self._peeked) and self._peeked[0][0] is update

    def drop(self) -> None:
        """The first that waits is done."""
        _, behind = self._peeked.popleft()
        self.count -= 1
        self._files[0].count -= 1
        self._files[0].read = behind
        if behind >= self._files[0].end and (len(self._files) > 1 or not self.count):
            self._remove_first()

    def make_ready(self, room: _Room) -> None:
        """An empty file of full size lies there for a day on which the disk is full. Raises Full, OSError."""
        if self._ready is None:
            self._ready = self._make(FILE_BYTES, room())

    def _begin(self, size: int, room: _Room) -> None:
        """The next file takes records of this size."""
        if self._ready is not None and size <= FILE_BYTES:
            file, self._ready = self._ready, None
        else:
            file = self._make(max(size, FILE_BYTES), room())
        if self._open != _NONE:
            os.fsync(self._open)
        self._close_file()
        self._open = os.open(file.path, os.O_WRONLY)
        self._files.append(file)
        with contextlib.suppress(OSError, Full):
            self.make_ready(room)

    def _make(self, size: int, room: int) -> _File:
        if size > room:
            raise Full(Full.__doc__)
        self._number += 1
        path = self.folder / f"{self._number:08}{_SUFFIX}"
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            os.posix_fallocate(descriptor, 0, size)
            os.fsync(descriptor)
        except OSError as error:
            path.unlink(missing_ok=True)
            if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
                raise Full(Full.__doc__) from None
            raise
        finally:
            os.close(descriptor)
        _sync_folder(self.folder)
        return _File(path, self._number)

    def _look_at(self, path: Path) -> None:
        """A file that another life wrote: nothing is added to it any more."""
        self._number = max(self._number, int(path.stem))
        file = _File(path, int(path.stem))
        found, damaged = _read(file, self._keys, 0)
        self.damaged += damaged
        file.damaged = damaged > 0
        if not found:
            _put_away(file)
            return
        file.end, file.count = found[-1][1], len(found)
        self.count += file.count
        self._files.append(file)

    def _remove_first(self) -> None:
        file = self._files.popleft()
        if not self._files:
            self._close_file()
        _put_away(file)
        _sync_folder(self.folder)

    def _close_file(self) -> None:
        if self._open != _NONE:
            descriptor, self._open = self._open, _NONE
            os.close(descriptor)


def _put_away(file: _File) -> None:
    """What was taken goes; what is sealed with a key that is not here, or was changed by another hand, stays for
    whoever has the key."""
    if not file.damaged:
        file.path.unlink(missing_ok=True)
        return
    number = 0
    while (kept := file.path.with_suffix(f".{number}{_DAMAGED}")).exists():
        number += 1
    file.path.rename(kept)


def _read(file: _File, keys: KeyRing, start: int) -> tuple[list[tuple[Spooled, int]], int]:
    """The records from ``start`` on, each with the place behind it; and how many more are damaged.

    One behind the last good one was cut short by the end of a process: nobody was told that it is kept.
    """
    data = file.path.read_bytes()
    found: list[tuple[Spooled, int]] = []
    damaged = torn = 0
    for at, record in _records(data, start, file.end or len(data)):
        try:
            update = _opened(keys, _place(file.number, at), record)
        except UnknownKey:
            damaged += 1
        except SealError:
            torn += 1
        else:
            damaged, torn = damaged + torn, 0
            found.append((update, at + _LENGTH + len(record)))
    return found, damaged


def _records(data: bytes, start: int, end: int) -> Iterator[tuple[int, bytes]]:
    at = start
    while at + _LENGTH <= end:
        length = int.from_bytes(data[at : at + _LENGTH], "big")
        record = data[at + _LENGTH : at + _LENGTH + length]
        if not length or len(record) < length:
            return
        yield at, record
        at += _LENGTH + length


def _plain(update: Spooled) -> bytes:
    # With escapes: what is no character (half a surrogate pair) is kept as well.
    return json.dumps([update.channel, update.key, update.body, update.at.isoformat()]).encode()


def _sealed(keys: KeyRing, place: str, update: Spooled) -> bytes:
    return keys.seal_bytes(place, _plain(update))


def _opened(keys: KeyRing, place: str, sealed: bytes) -> Spooled:
    channel, key, body, at = json.loads(keys.unseal_bytes(place, sealed))
    return Spooled(channel, key, body, datetime.fromisoformat(at))


def _place(number: int, at: int) -> str:
    return f"spool:{number}:{at}"


def _write_at(descriptor: int, data: bytes, at: int) -> None:
    left = memoryview(data)
    while left:
        written = os.pwrite(descriptor, left, at)
        left, at = left[written:], at + written


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _erase_old(folder: Path) -> None:
    """What nobody could read or take for so long is what people said, and is not kept for ever."""
    since = time.time() - KEPT_DAYS * 86_400
    for path in (*folder.glob(f"{_ASIDE}*"), *folder.glob(f"*/*{_DAMAGED}")):
        with contextlib.suppress(OSError):
            if path.stat().st_mtime < since:
                path.unlink()


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

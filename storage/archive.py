"""A stream of bytes in a file, encrypted in chunks: AES-256-GCM under a key of the file's own.

    magic, name of the ring's key, salt     authenticated with every chunk
    chunk 0, chunk 1, ... last chunk        each CHUNK bytes and a tag, the last one shorter

The number of the chunk and whether it is the last are its nonce, so that a changed byte, a chunk moved, left out or
added, and a file cut short at any place do not open. Nothing is given to whoever reads before its tag is proven.
"""

from __future__ import annotations

import os
from typing import BinaryIO

from cryptography.exceptions import InvalidTag

from storage.crypto import KeyRing

MAGIC = b"MANHMOI BACKUP 1\n"
CHUNK = 1 << 20
_TAG = 16
_SALT = 32
_KEY_ID = 4


class NoArchive(Exception):
    """The file is none that this program wrote."""


class Damaged(Exception):
    """The file was changed or cut short."""


class Sealer:
    """What is written to it is in the file, sealed with the newest key of the ring, once ``finish`` has returned."""

    def __init__(self, file: BinaryIO, keys: KeyRing) -> None:
        key_id, salt = keys.ids[0], os.urandom(_SALT)
        self._file = file
        self._head = MAGIC + bytes.fromhex(key_id) + salt
        self._cipher = keys.stream_cipher(key_id, salt)
        self._waiting = bytearray()
        self._count = 0
        file.write(self._head)

    def write(self, data: bytes) -> int:
        self._waiting += data
        while len(self._waiting) > CHUNK:  # a whole one may still turn out to be the last
            self._put(bytes(self._waiting[:CHUNK]), is_last=False)
            del self._waiting[:CHUNK]
        return len(data)

    def finish(self) -> None:
        """The stream ends here. Without this it does not open."""
        self._put(bytes(self._waiting), is_last=True)
        self._waiting.clear()

    def _put(self, chunk: bytes, *, is_last: bool) -> None:
        self._file.write(self._cipher.encrypt(_nonce(self._count, is_last=is_last), chunk, self._head))
        self._count += 1


class Opener:
    """Reads what a ``Sealer`` wrote. Raises NoArchive, UnknownKey or Damaged, the last one also in the middle."""

    def __init__(self, file: BinaryIO, keys: KeyRing) -> None:
        self._head = file.read(len(MAGIC) + _KEY_ID + _SALT)
        if not self._head.startswith(MAGIC):
            raise NoArchive(NoArchive.__doc__)
        if len(self._head) != len(MAGIC) + _KEY_ID + _SALT:
            raise Damaged(Damaged.__doc__)
        self.key_id = self._head[len(MAGIC) : len(MAGIC) + _KEY_ID].hex()
        self._cipher = keys.stream_cipher(self.key_id, self._head[-_SALT:])
        self._file = file
        self._count = 0
        self._opened = bytearray()
        self._next = file.read(CHUNK + _TAG)
        self._is_over = False

    def read(self, size: int) -> bytes:
        """The next bytes, fewer only at the end."""
        while len(self._opened) < size and not self._is_over:
            self._take()
        data = bytes(self._opened[:size])
        del self._opened[:size]
        return data

    def drain(self) -> None:
        """The rest is proven, too."""
        while self.read(CHUNK):
            pass

    def _take(self) -> None:
        chunk, self._next = self._next, self._file.read(CHUNK + _TAG)
        self._is_over = not self._next
        try:
            self._opened += self._cipher.decrypt(_nonce(self._count, is_last=self._is_over), chunk, self._head)
        except (InvalidTag, ValueError):
            raise Damaged(Damaged.__doc__) from None
        self._count += 1


def _nonce(count: int, *, is_last: bool) -> bytes:
    return count.to_bytes(11, "big") + bytes([is_last])

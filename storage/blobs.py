"""The bytes of attachments, sealed at rest, each kept once under the SHA-256 of what it is.

``put`` of what is there already does nothing. A blob is sealed for its own name, so that one put in another's place
does not open. They lie in a folder, or in a bucket (``storage.blob_shelves``) that may be away for a while: what it has
not got yet waits on this machine's disk, sealed like the rest, and is read from there.
"""

from __future__ import annotations

import asyncio
import hashlib
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from storage import sealed_files
from storage.blob_shelves import BlobMissing, Bucket, Folder, S3Access, Shelf, StoreAway
from storage.crypto import OVERHEAD, KeyRing, SealError
from storage.waiting_files import Load, NoRoom, WaitingFiles

__all__ = ["BlobMissing", "Blobs", "Load", "NoRoom", "Part", "S3Access", "StoreAway", "WaitingFiles"]

DELETE_S = 3.0  # whoever erases waits so long for the bucket; afterwards it is done in the background
AWAY_S = 30.0  # a bucket that was away so lately is asked only by whoever hands over what waits


@dataclass(frozen=True, slots=True)
class Part:
    """Some bytes of a blob, and how many it has in all."""

    data: bytes
    size: int


class Blobs:
    """Open with ``Blobs.open``; needs no closing. ``waiting``: where files wait for a bucket."""

    def __init__(self, shelf: Shelf, keys: KeyRing, waiting: WaitingFiles | None = None) -> None:
        self._shelf = shelf
        self._keys = keys
        self._waiting = waiting
        self._away_until = float("-inf")

    @classmethod
    def open(
        cls, url: str, keys: KeyRing, *, access: S3Access | None = None, waiting: WaitingFiles | None = None
    ) -> Blobs:
        """The blobs in the folder of ``file:///path``, which is made where there is none, or in ``s3://bucket/prefix``.

        Raises ValueError for any other address.
        """
        parts = urlsplit(url)
        if parts.scheme == "s3" and parts.netloc and not parts.query:
            return cls(Bucket(url, access or S3Access()), keys, waiting)
        if parts.scheme != "file" or not parts.path or parts.netloc:
            raise ValueError("The media store must be a folder (file:///path) or a bucket (s3://bucket/prefix)")
        return cls(Folder(Path(unquote(parts.path))), keys)

    @property
    def waiting(self) -> WaitingFiles | None:
        """What waits for the bucket; None where there is none to wait for."""
        return self._waiting

    async def put(self, data: bytes) -> str:
        """The bytes are in the store, durably; gives their SHA-256. Raises StoreAway."""
        if time.monotonic() < self._away_until:
            raise StoreAway("away a moment ago")
        name = await asyncio.to_thread(_name, data)
        path = _path(name)
        try:
            # The second length: files that an older version sealed whole.
            if await self._shelf.size(path) not in (sealed_files.sealed_size(len(data)), len(data) + OVERHEAD):
                await self._shelf.put(path, await asyncio.to_thread(self._seal, name, data))
        except StoreAway:
            self._away_until = time.monotonic() + AWAY_S
            raise
        if self._waiting is not None:
            await asyncio.to_thread(self._waiting.drop, path)
        return name

    async def keep(self, data: bytes) -> str:
        """The bytes are durable, here if not yet in the store: nobody waits for a bucket. Raises NoRoom."""
        waiting = self._waiting
        if waiting is None:
            return await self.put(data)
        name = await asyncio.to_thread(_name, data)
        await asyncio.to_thread(lambda: waiting.hold(_path(name), self._seal(name, data)))
        return name

    async def hand_over(self, name: str) -> None:
        """The bucket has what waited for it. Raises StoreAway; nothing where it does not wait."""
        path, sealed = _path(name), await self._waits(name)
        if self._waiting is None or sealed is None:
            return
        await self._shelf.put(path, sealed)
        self._away_until = float("-inf")
        await asyncio.to_thread(self._waiting.drop, path)

    async def get(self, sha256: str) -> bytes:
        """The bytes. Raises BlobMissing, StoreAway, or SealError where they were changed."""
        sealed = await self._waits(sha256) or await self._shelf.get(_path(sha256))
        return await asyncio.to_thread(sealed_files.unseal, self._keys, _place(sha256), sealed)

    async def part(self, sha256: str, first: int, last: int | None = None) -> Part:
        """The bytes ``first`` to ``last``, both of them included, as far as there are any. Raises what ``get`` does.

        Of a large file only the pieces are read that hold them.
        """
        path = _path(sha256)
        head, length = b"", 0
        if not await self._waits(sha256):
            head, length = await self._shelf.part(path, 0, sealed_files.HEAD)
        if not sealed_files.is_in_pieces(head):
            whole = await self.get(sha256)
            return Part(whole[first : len(whole) if last is None else last + 1], len(whole))
        size = sealed_files.plain_size(length)
        last = size - 1 if last is None else min(last, size - 1)
        if first > last:
            return Part(b"", size)
        number, at, end = sealed_files.span(first, last)
        sealed, _ = await self._shelf.part(path, at, min(end, length))
        opened = await asyncio.to_thread(
            sealed_files.unseal_pieces, self._keys, _place(sha256), head, sealed, first=number, size=size
        )
        skipped = number * sealed_files.PIECE
        return Part(opened[first - skipped : last + 1 - skipped], size)

    async def has(self, sha256: str) -> bool:
        return await self._waits(sha256) is not None or await self._shelf.size(_path(sha256)) is not None

    async def delete(self, sha256: str) -> None:
        """It is gone, or will be once the bucket answers again; nothing where it was not there."""
        path, waiting = _path(sha256), self._waiting
        if waiting is None:
            await self._shelf.drop(path)
            return
        await asyncio.to_thread(waiting.doom, sha256)
        await asyncio.to_thread(waiting.drop, path)
        if time.monotonic() < self._away_until:
            return
        try:
            async with asyncio.timeout(DELETE_S):
                await self._shelf.drop(path)
        except (StoreAway, TimeoutError):
            self._away_until = time.monotonic() + AWAY_S
            return
        await asyncio.to_thread(waiting.spare, sha256)

    async def drop(self, sha256: str) -> None:
        """The store has it no more. Raises StoreAway."""
        await self._shelf.drop(_path(sha256))

    def remove(self, sha256: str) -> None:
        """The same for callers without a loop."""
        if self._waiting is not None:
            self._waiting.drop(_path(sha256))
        self._shelf.remove(_path(sha256))

    def names(self) -> list[str]:
        """The blobs that there are, those that wait here among them. Raises StoreAway."""
        waiting = () if self._waiting is None else self._waiting.ages()
        paths = (one.partition("/") for one in {*self._shelf.paths(), *waiting})
        return sorted(name for folder, _, name in paths if _is_name(name) and folder == name[:2])

    def key_id(self, sha256: str) -> str:
        """The name of the key that sealed the blob, "" where it is none. Raises BlobMissing."""
        path = _path(sha256)
        waits = self._waiting is not None and self._waiting.read(path)
        return sealed_files.key_id(waits or self._shelf.begins(path, OVERHEAD))

    def as_it_lies(self, sha256: str) -> bytes:
        """The blob, sealed as it is. Raises BlobMissing."""
        path = _path(sha256)
        waits = self._waiting is not None and self._waiting.read(path)
        return waits or self._shelf.read(path)

    def prove(self, sha256: str, sealed: bytes) -> None:
        """These bytes are that blob, sealed. Raises SealError, UnknownKey where its key is not in the ring."""
        if _name(sealed_files.unseal(self._keys, _place(sha256), sealed)) != sha256:
            raise SealError(SealError.__doc__)

    def seal_anew(self, sha256: str) -> bool:
        """The newest key seals the blob. False where it did already, or there is none. Raises SealError."""
        path = _path(sha256)
        if self._waiting is not None and (waits := self._waiting.read(path)):
            is_old = not sealed_files.is_current(self._keys, waits)
            if is_old:
                self._waiting.change(path, waits, self._anew(sha256, waits))
            return is_old
        try:
            if sealed_files.is_current(self._keys, self._shelf.begins(path, OVERHEAD)):
                return False
            sealed = self._shelf.read(path)
        except BlobMissing:
            return False
        return self._shelf.change(path, sealed, self._anew(sha256, sealed))

    def put_sealed(self, sha256: str, sealed: bytes) -> None:
        """The store has the blob, as ``as_it_lies`` gave it; one that is there and opens is left alone."""
        path = _path(sha256)
        try:
            self.prove(sha256, self._shelf.read(path))
        except (BlobMissing, SealError):
            self._shelf.write(path, sealed)

    def _seal(self, name: str, data: bytes) -> bytes:
        return sealed_files.seal(self._keys, _place(name), data)

    def _anew(self, name: str, sealed: bytes) -> bytes:
        return self._seal(name, sealed_files.unseal(self._keys, _place(name), sealed))

    async def _waits(self, sha256: str) -> bytes | None:
        path = _path(sha256)
        return None if self._waiting is None else await asyncio.to_thread(self._waiting.read, path)


def _name(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _place(name: str) -> str:
    return f"blob:{name}"


def _path(name: str) -> str:
    # What comes in here is also read from requests.
    if not _is_name(name):
        raise BlobMissing(BlobMissing.__doc__)
    return f"{name[:2]}/{name}"


def _is_name(name: str) -> bool:
    return len(name) == 64 and set(name) <= set("0123456789abcdef")

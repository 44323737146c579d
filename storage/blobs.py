"""The bytes of attachments, sealed at rest, each kept once under the SHA-256 of what it is.

``put`` of what is there already does nothing. A blob is sealed for its own name, so that one put in another's place
does not open.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
from pathlib import Path
from urllib.parse import unquote, urlsplit

from obstore.exceptions import AlreadyExistsError
from obstore.store import LocalStore

from storage.crypto import OVERHEAD, KeyRing


class BlobMissing(Exception):
    """There is no blob with this name."""


class Blobs:
    """Open with ``Blobs.open``; needs no closing."""

    def __init__(self, folder: Path, keys: KeyRing) -> None:
        self._folder = folder
        self._store = LocalStore(folder)
        self._keys = keys

    @classmethod
    def open(cls, url: str, keys: KeyRing) -> Blobs:
        """The blobs in the folder of ``file:///path``, which is made where there is none."""
        parts = urlsplit(url)
        if parts.scheme != "file" or not parts.path or parts.netloc:
            raise ValueError("The media store must be a folder: file:///path")
        folder = Path(unquote(parts.path))
        folder.mkdir(parents=True, exist_ok=True)
        return cls(folder, keys)

    async def put(self, data: bytes) -> str:
        """The bytes are kept, durably; gives their SHA-256."""
        name = await asyncio.to_thread(_name, data)
        sealed_size = len(data) + OVERHEAD
        if await self._size(name) == sealed_size:
            return name
        sealed = await asyncio.to_thread(self._keys.seal_bytes, f"blob:{name}", data)
        try:
            await self._store.put_async(_path(name), sealed, mode="create")
        except AlreadyExistsError:
            if await self._size(name) != sealed_size:
                # What a power cut left of an earlier put.
                await self._store.put_async(_path(name), sealed, mode="overwrite")
        await asyncio.to_thread(_flush, self._folder / _path(name))
        return name

    async def get(self, sha256: str) -> bytes:
        """The bytes. Raises BlobMissing, or SealError where they were changed."""
        try:
            found = await self._store.get_async(_path(sha256))
            sealed = await found.bytes_async()
        except FileNotFoundError:
            raise BlobMissing(BlobMissing.__doc__) from None
        return await asyncio.to_thread(self._keys.unseal_bytes, f"blob:{sha256}", bytes(sealed))

    async def has(self, sha256: str) -> bool:
        return await self._size(sha256) is not None

    async def delete(self, sha256: str) -> None:
        """It is gone; nothing where it was not there."""
        try:
            await self._store.delete_async(_path(sha256))
        except FileNotFoundError:
            pass

    async def _size(self, sha256: str) -> int | None:
        try:
            return int((await self._store.head_async(_path(sha256)))["size"])
        except FileNotFoundError:
            return None


def _flush(path: Path) -> None:
    # The store leaves it to the system when a new file reaches the disk.
    for one, flags in ((path, os.O_RDONLY), (path.parent, os.O_RDONLY | os.O_DIRECTORY)):
        handle = os.open(one, flags)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _name(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _path(name: str) -> str:
    # What comes in here is also read from requests.
    if len(name) != 64 or not set(name) <= set("0123456789abcdef"):
        raise BlobMissing(BlobMissing.__doc__)
    return f"{name[:2]}/{name}"

"""The bytes of attachments, sealed at rest, each kept once under the SHA-256 of what it is.

``put`` of what is there already does nothing. A blob is sealed for its own name, so that one put in another's place
does not open.
"""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from obstore.exceptions import AlreadyExistsError
from obstore.store import LocalStore

from storage.crypto import OVERHEAD, KeyRing, SealError, key_id_of


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
        await asyncio.to_thread(self.remove, sha256)

    def remove(self, sha256: str) -> None:
        """The same for callers without a loop."""
        with self._alone():
            (self._folder / _path(sha256)).unlink(missing_ok=True)

    def names(self) -> list[str]:
        """The blobs that there are."""
        return sorted(
            one.name for one in self._folder.glob("??/*") if _is_name(one.name) and one.parent.name == one.name[:2]
        )

    def key_id(self, sha256: str) -> str:
        """The name of the key that sealed the blob, "" where it is none. Raises BlobMissing."""
        try:
            with (self._folder / _path(sha256)).open("rb") as file:
                return key_id_of(file.read(OVERHEAD))
        except FileNotFoundError:
            raise BlobMissing(BlobMissing.__doc__) from None

    def as_it_lies(self, sha256: str) -> bytes:
        """The blob, sealed as it is. Raises BlobMissing."""
        try:
            return (self._folder / _path(sha256)).read_bytes()
        except FileNotFoundError:
            raise BlobMissing(BlobMissing.__doc__) from None

    def prove(self, sha256: str, sealed: bytes) -> None:
        """These bytes are that blob, sealed. Raises SealError, UnknownKey where its key is not in the ring."""
        if _name(self._keys.unseal_bytes(f"blob:{sha256}", sealed)) != sha256:
            raise SealError(SealError.__doc__)

    def seal_anew(self, sha256: str) -> bool:
        """The newest key seals the blob. False where it did already, or there is none. Raises SealError."""
        path = self._folder / _path(sha256)
        with self._alone():  # or a blob that is deleted in this very moment would come back
            try:
                sealed = path.read_bytes()
            except FileNotFoundError:
                return False
            if self._keys.is_current(sealed):
                return False
            place = f"blob:{sha256}"
            self._replace(path, self._keys.seal_bytes(place, self._keys.unseal_bytes(place, sealed)))
        return True

    def put_sealed(self, sha256: str, sealed: bytes) -> None:
        """The blob is there, as ``as_it_lies`` gave it; one that is there and opens is left alone."""
        path = self._folder / _path(sha256)
        try:
            self.prove(sha256, self.as_it_lies(sha256))
        except (BlobMissing, SealError):
            path.parent.mkdir(parents=True, exist_ok=True)
            self._replace(path, sealed)

    def _replace(self, path: Path, sealed: bytes) -> None:
        # Always the same name, so that what a kill leaves is overwritten the next time; never the name of a blob.
        draft = path.with_name(f"{path.name}.new")
        with draft.open("wb") as out:
            out.write(sealed)
            out.flush()
            os.fsync(out.fileno())
        draft.replace(path)
        _flush(path)

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """No other process deletes or replaces a blob meanwhile."""
        handle = os.open(self._folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)

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
    if not _is_name(name):
        raise BlobMissing(BlobMissing.__doc__)
    return f"{name[:2]}/{name}"


def _is_name(name: str) -> bool:
    return len(name) == 64 and set(name) <= set("0123456789abcdef")

"""Where sealed files lie: a folder of this machine, or a bucket of an S3-compatible store.

Both do the same things under the same names (``tests/storage/test_blobs.py`` runs over both). A folder is durable when
a call returns. A bucket may be away or slow: then every call ends with StoreAway, after a time that is bounded.
"""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

from obstore.exceptions import AlreadyExistsError, BaseError, PreconditionError
from obstore.store import LocalStore, S3Store

MULTIPART = 8 << 20  # from this size on a bucket takes a file part by part
PATIENCE_S = 60.0  # for one file; and so much more for each megabyte
PATIENCE_A_MB_S = 4.0
LOOK_S = 15.0  # for calls that carry nothing


class BlobMissing(Exception):
    """There is no blob with this name."""


class StoreAway(Exception):
    """The media store does not answer, or refuses; its word for it is in ``why``."""

    def __init__(self, why: str) -> None:
        super().__init__(StoreAway.__doc__)
        self.why = why


@dataclass(frozen=True, slots=True)
class S3Access:
    """How a bucket is reached. ``endpoint``: empty for Amazon's own."""

    endpoint: str = ""
    key: str = ""
    secret: str = ""
    region: str = ""


class Shelf(Protocol):
    """Names are ``ab/abcdef...``. What a call without ``async`` does, it does before it returns, for callers without a
    loop. All raise BlobMissing where they need a file that is not there, and StoreAway.
    """

    async def put(self, path: str, data: bytes) -> None:
        """The file is there, durably; one that is there already may stay instead, where it is whole."""

    async def get(self, path: str) -> bytes: ...

    async def part(self, path: str, first: int, end: int) -> tuple[bytes, int]:
        """The bytes from ``first`` to before ``end``, or to the end of the file; and how long all of it is."""

    async def size(self, path: str) -> int | None:
        """None where there is no such file."""

    async def drop(self, path: str) -> None:
        """The file is gone, if it was there."""

    def remove(self, path: str) -> None:
        """The same."""

    def read(self, path: str) -> bytes: ...

    def begins(self, path: str, size: int) -> bytes:
        """The first bytes of it."""

    def write(self, path: str, data: bytes) -> None:
        """The file is there, whatever was there before."""

    def change(self, path: str, old: bytes, new: bytes) -> bool:
        """``new`` stands in the place of ``old``. False, and nothing is changed, where that is gone or another."""

    def paths(self) -> Iterator[str]:
        """All files, in no order."""


class Folder:
    """A folder; it is made where there is none."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self._store = LocalStore(folder)

    async def put(self, path: str, data: bytes) -> None:
        try:
            await self._store.put_async(path, data, mode="create")
        except AlreadyExistsError:
            if await self.size(path) != len(data):
                # What a power cut left of an earlier put.
                await self._store.put_async(path, data, mode="overwrite")
        await asyncio.to_thread(flush, self.folder / path)

    async def get(self, path: str) -> bytes:
        try:
            return bytes(await (await self._store.get_async(path)).bytes_async())
        except FileNotFoundError:
            raise BlobMissing(BlobMissing.__doc__) from None

    async def part(self, path: str, first: int, end: int) -> tuple[bytes, int]:
        return await asyncio.to_thread(self._part, path, first, end)

    async def size(self, path: str) -> int | None:
        try:
            return int((await self._store.head_async(path))["size"])
        except FileNotFoundError:
            return None

    async def drop(self, path: str) -> None:
        await asyncio.to_thread(self.remove, path)

    def remove(self, path: str) -> None:
        with self._alone():
            (self.folder / path).unlink(missing_ok=True)

    def read(self, path: str) -> bytes:
        return self._part(path, 0, None)[0]

    def begins(self, path: str, size: int) -> bytes:
        return self._part(path, 0, size)[0]

    def write(self, path: str, data: bytes) -> None:
        with self._alone():  # the same bytes may come from two people at this moment
            self._write(path, data)

    def _write(self, path: str, data: bytes) -> None:
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        # Always the same name, so that what a kill leaves is overwritten the next time; never the name of a blob.
        draft = target.with_name(f"{target.name}.new")
        with draft.open("wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        draft.replace(target)
        flush(target)

    def change(self, path: str, old: bytes, new: bytes) -> bool:
        with self._alone():  # or a file that is deleted in this very moment would come back
            try:
                if self.read(path) != old:
                    return False
            except BlobMissing:
                return False
            self._write(path, new)
        return True

    def paths(self) -> Iterator[str]:
        for one in self.folder.glob("??/*"):
            yield f"{one.parent.name}/{one.name}"

    def _part(self, path: str, first: int, end: int | None) -> tuple[bytes, int]:
        try:
            with (self.folder / path).open("rb") as file:
                file.seek(first)
                return file.read() if end is None else file.read(end - first), os.fstat(file.fileno()).st_size
        except FileNotFoundError:
            raise BlobMissing(BlobMissing.__doc__) from None

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """No other process deletes or replaces a file meanwhile."""
        handle = os.open(self.folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)


class Bucket:
    """``s3://bucket/prefix``, whose bucket is there already."""

    def __init__(self, url: str, access: S3Access) -> None:
        parts = urlsplit(url)
        is_plain = access.endpoint.startswith("http://")
        self._store = S3Store(
            parts.netloc,
            prefix=parts.path.strip("/") or None,
            endpoint=access.endpoint.rstrip("/") or None,
            access_key_id=access.key or None,
            secret_access_key=access.secret or None,
            region=access.region or "us-east-1",
            client_options={
                "allow_http": is_plain,
                "connect_timeout": timedelta(seconds=5),
                "read_timeout": timedelta(seconds=LOOK_S),
                "timeout": timedelta(minutes=5),
            },
            # A part that breaks off is sent again here; whether the whole is tried again is for whoever asked.
            retry_config={
                "max_retries": 2,
                "retry_timeout": timedelta(seconds=30),
                "backoff": {
                    "init_backoff": timedelta(milliseconds=200),
                    "max_backoff": timedelta(seconds=2),
                    "base": 2,
                },
            },
        )

    async def put(self, path: str, data: bytes) -> None:
        try:
            async with _within(PATIENCE_S + PATIENCE_A_MB_S * len(data) / 1_000_000):
                if len(data) <= MULTIPART:
                    await self._store.put_async(path, data, mode="create", use_multipart=False)
                else:
                    await self._store.put_async(
                        path, data, mode="overwrite", use_multipart=True, chunk_size=MULTIPART, max_concurrency=2
                    )
        except AlreadyExistsError:
            pass  # whole in any case: a bucket shows no file before all of it is there
        except BlobMissing:
            raise StoreAway("no such bucket") from None

    async def get(self, path: str) -> bytes:
        size = await self.size(path) or 0
        async with _within(PATIENCE_S + PATIENCE_A_MB_S * size / 1_000_000):
            return bytes(await (await self._store.get_async(path)).bytes_async())

    async def part(self, path: str, first: int, end: int) -> tuple[bytes, int]:
        async with _within(PATIENCE_S):
            found = await self._store.get_async(path, options={"range": (first, end)})
            return bytes(await found.bytes_async()), int(found.meta["size"])

    async def size(self, path: str) -> int | None:
        try:
            async with _within(LOOK_S):
                return int((await self._store.head_async(path))["size"])
        except BlobMissing:
            return None

    async def drop(self, path: str) -> None:
        try:
            async with _within(LOOK_S):
                await self._store.delete_async(path)
        except BlobMissing:
            pass

    def remove(self, path: str) -> None:
        with contextlib.suppress(BlobMissing), _told():
            self._store.delete(path)

    def read(self, path: str) -> bytes:
        with _told():
            return bytes(self._store.get(path).bytes())

    def begins(self, path: str, size: int) -> bytes:
        with _told():
            return bytes(self._store.get(path, options={"range": (0, size)}).bytes())

    def write(self, path: str, data: bytes) -> None:
        with _told():
            self._store.put(path, data, mode="overwrite", chunk_size=MULTIPART, max_concurrency=2)

    def change(self, path: str, old: bytes, new: bytes) -> bool:
        try:
            with _told():
                found = self._store.get(path)
                if bytes(found.bytes()) != old:
                    return False
                # Only over that very version: a file that is deleted in this moment would come back else.
                self._store.put(path, new, mode={"e_tag": found.meta["e_tag"]}, use_multipart=False)
        except (BlobMissing, PreconditionError):
            return False
        return True

    def paths(self) -> Iterator[str]:
        listed: Any = self._store.list()
        while True:
            with _told():
                page = next(listed, None)
            if page is None:
                return
            yield from (str(one["path"]) for one in page)


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """The bucket's errors are ours."""
    try:
        yield
    except FileNotFoundError:
        raise BlobMissing(BlobMissing.__doc__) from None
    except (AlreadyExistsError, PreconditionError):
        raise
    except (BaseError, OSError, TimeoutError) as error:
        # Their text holds the address and the whole answer; its kind is enough for a log.
        raise StoreAway(type(error).__name__) from None


@contextlib.asynccontextmanager
async def _within(seconds: float) -> Any:
    with _told():
        async with asyncio.timeout(seconds):
            yield


def flush(path: Path) -> None:
    """A new file has reached the disk: a store leaves it to the system when that happens."""
    for one, flags in ((path, os.O_RDONLY), (path.parent, os.O_RDONLY | os.O_DIRECTORY)):
        handle = os.open(one, flags)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

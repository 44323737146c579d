"""Blobs: sealed, kept once, bound to their names."""

from __future__ import annotations

import asyncio
import hashlib
from pathlib import Path

import pytest

from storage.blobs import BlobMissing, Blobs
from storage.crypto import KeyRing, SealError

PHOTO = b"\xff\xd8\xff\xe0 a photo of a grave " * 1000


def files(folder: Path) -> list[Path]:
    return [one for one in folder.rglob("*") if one.is_file()]


@pytest.fixture
def blobs(tmp_path: Path, keys: KeyRing) -> Blobs:
    return Blobs.open(f"file://{tmp_path}/media%20here", keys)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "media here"


async def test_what_was_put_is_got(blobs: Blobs) -> None:
    name = await blobs.put(PHOTO)

    assert name == hashlib.sha256(PHOTO).hexdigest()
    assert await blobs.get(name) == PHOTO
    assert await blobs.has(name)


async def test_the_same_bytes_are_kept_once(blobs: Blobs, folder: Path) -> None:
    names = await asyncio.gather(*[blobs.put(PHOTO) for _ in range(5)])

    assert len(set(names)) == 1
    assert len(files(folder)) == 1


async def test_nothing_is_in_clear_on_the_disk(blobs: Blobs, folder: Path) -> None:
    await blobs.put(PHOTO)

    (path,) = files(folder)

    assert b"grave" not in path.read_bytes()


async def test_a_blob_in_anothers_place_does_not_open(blobs: Blobs, folder: Path) -> None:
    one, two = await blobs.put(PHOTO), await blobs.put(PHOTO[::-1])
    (folder / two[:2] / two).write_bytes((folder / one[:2] / one).read_bytes())

    with pytest.raises(SealError):
        await blobs.get(two)


async def test_what_a_power_cut_left_is_put_again(blobs: Blobs, folder: Path) -> None:
    name = await blobs.put(PHOTO)
    (folder / name[:2] / name).write_bytes(b"")

    await blobs.put(PHOTO)

    assert await blobs.get(name) == PHOTO


async def test_a_deleted_blob_is_gone(blobs: Blobs) -> None:
    name = await blobs.put(PHOTO)

    await blobs.delete(name)
    await blobs.delete(name)

    assert not await blobs.has(name)
    with pytest.raises(BlobMissing):
        await blobs.get(name)


async def test_the_empty_blob_is_one_too(blobs: Blobs) -> None:
    assert await blobs.get(await blobs.put(b"")) == b""


@pytest.mark.parametrize("name", ["../../etc/passwd", "a" * 63, "A" * 64, "", "a" * 62 + "/b"])
async def test_a_name_that_is_no_hash_is_refused(blobs: Blobs, name: str) -> None:
    with pytest.raises(BlobMissing):
        await blobs.get(name)


@pytest.mark.parametrize("url", ["s3://bucket/x", "/tmp/x", "file://host/x", "file:"])
def test_only_a_folder_will_do(url: str, keys: KeyRing) -> None:
    with pytest.raises(ValueError, match="folder"):
        Blobs.open(url, keys)

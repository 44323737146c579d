"""Blobs: sealed, kept once, bound to their names; in a folder and in a bucket alike."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.blobs import BlobMissing, Blobs, NoRoom, S3Access, StoreAway, WaitingFiles
from storage.crypto import KeyRing, SealError
from tests.fakes import s3

pytestmark = pytest.mark.sqlite_itself  # there is no database in these

PHOTO = b"\xff\xd8\xff\xe0 a photo of a grave " * 1000
VIDEO = bytes(range(251)) * 41_000  # ten megabytes: sealed in pieces, sent in parts


class Place:
    """Where the blobs of a test lie, looked at from behind."""

    def __init__(self, folder: Path, store: s3.Process | None) -> None:
        self.folder, self.store = folder, store
        self._before = 0 if store is None else len(store.kept)

    def open(self, keys: KeyRing, waiting: WaitingFiles | None = None) -> Blobs:
        if self.store is None:
            return Blobs.open(f"file://{self.folder}/media%20here", keys)
        url = f"{self.store.url}/{self.folder.name}"
        return Blobs.open(url, keys, access=access(self.store), waiting=waiting)

    def files(self) -> list[Path]:
        """The files that there are, as they lie."""
        if self.store is None:
            return [one for one in self.folder.rglob("*") if one.is_file()]
        mine = f"%2F{self.folder.name}%2F"
        return [one for one in (self.store.folder / "objects").iterdir() if mine in one.name]

    def file(self, name: str) -> Path:
        (found,) = [one for one in self.files() if one.name.endswith(name)]
        return found


def access(store: s3.Process, **other: str) -> S3Access:
    given = {"endpoint": store.endpoint, "key": store.key, "secret": store.secret, "region": s3.REGION}
    return S3Access(**given | other)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[s3.Process]:
    store = s3.Process(tmp_path_factory.mktemp("s3")).start()
    yield store
    store.kill()


@pytest.fixture(params=["folder", "bucket"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    return Place(tmp_path, request.getfixturevalue("store") if request.param == "bucket" else None)


@pytest.fixture
def blobs(place: Place, keys: KeyRing) -> Blobs:
    return place.open(keys)


async def test_what_was_put_is_got(blobs: Blobs) -> None:
    name = await blobs.put(PHOTO)

    assert name == hashlib.sha256(PHOTO).hexdigest()
    assert await blobs.get(name) == PHOTO
    assert await blobs.has(name)


async def test_the_same_bytes_are_kept_once(blobs: Blobs, place: Place) -> None:
    names = await asyncio.gather(*[blobs.put(PHOTO) for _ in range(5)])

    assert len(set(names)) == 1
    assert len(place.files()) == 1


async def test_nothing_is_in_clear_on_the_disk(blobs: Blobs, place: Place) -> None:
    await blobs.put(PHOTO)

    (path,) = place.files()

    assert b"grave" not in path.read_bytes()


async def test_a_blob_in_anothers_place_does_not_open(blobs: Blobs, place: Place) -> None:
    one, two = await blobs.put(PHOTO), await blobs.put(PHOTO[::-1])
    place.file(two).write_bytes(place.file(one).read_bytes())

    with pytest.raises(SealError):
        await blobs.get(two)


async def test_what_a_power_cut_left_in_a_folder_is_put_again(tmp_path: Path, keys: KeyRing) -> None:
    place = Place(tmp_path, None)
    blobs = place.open(keys)
    name = await blobs.put(PHOTO)
    place.file(name).write_bytes(b"")

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


@pytest.mark.parametrize("url", ["ftp://bucket/x", "/tmp/x", "file://host/x", "file:", "s3:///x"])
def test_only_a_folder_or_a_bucket_will_do(url: str, keys: KeyRing) -> None:
    with pytest.raises(ValueError, match="a folder"):
        Blobs.open(url, keys)


async def test_a_large_file_comes_back_whole_and_in_parts(blobs: Blobs) -> None:
    name = await blobs.put(VIDEO)

    assert await blobs.get(name) == VIDEO
    for first, last in [(0, 0), (5, 1_048_580), (1_048_576, 2_097_151), (3_000_000, None), (10_290_999, 99_999_999)]:
        part = await blobs.part(name, first, last)
        assert (part.size, part.data) == (len(VIDEO), VIDEO[first : None if last is None else last + 1])
    assert (await blobs.part(name, 20_000_000)).data == b""


async def test_a_small_file_has_parts_too(blobs: Blobs) -> None:
    part = await blobs.part(await blobs.put(b"0123456789"), 2, 4)

    assert (part.data, part.size) == (b"234", 10)


@pytest.mark.parametrize("harm", ["a changed byte", "two pieces swapped", "cut short"])
async def test_a_large_file_that_was_changed_does_not_open(blobs: Blobs, place: Place, harm: str) -> None:
    name = await blobs.put(VIDEO)
    whole = bytearray(place.file(name).read_bytes())
    piece = (1 << 20) + 16
    if harm == "a changed byte":
        whole[5_000_000] ^= 1
    elif harm == "cut short":
        del whole[21 + 3 * piece :]
    else:
        one, two = whole[21 : 21 + piece], whole[21 + piece : 21 + 2 * piece]
        whole[21 : 21 + 2 * piece] = two + one
    place.file(name).write_bytes(whole)

    with pytest.raises(SealError):
        await blobs.get(name)


def test_all_names_are_listed_and_all_is_sealed_anew(place: Place) -> None:
    old, new = KeyRing.make(), KeyRing.make()
    blobs = place.open(KeyRing.parse(old))
    contents = [b"%d" % one for one in range(4)] + [VIDEO]
    names = sorted(asyncio.run(_put(blobs, contents)))

    later = place.open(KeyRing.parse(f"{new},{old}"))

    assert later.names() == names
    assert [later.seal_anew(one) for one in names] == [True] * 5
    assert [later.seal_anew(one) for one in names] == [False] * 5
    assert {later.key_id(one) for one in names} == {KeyRing.parse(new).ids[0]}
    alone = place.open(KeyRing.parse(new))
    assert sorted(asyncio.run(_got(alone, names))) == sorted(contents)
    alone.remove(names[0])
    assert alone.names() == names[1:]
    assert not alone.seal_anew(names[0])


def test_what_was_saved_is_put_back_as_it_lay(place: Place, keys: KeyRing) -> None:
    blobs = place.open(keys)
    (name,) = asyncio.run(_put(blobs, [VIDEO]))
    sealed = blobs.as_it_lies(name)
    blobs.remove(name)
    with pytest.raises(BlobMissing):
        blobs.as_it_lies(name)

    blobs.put_sealed(name, sealed)

    blobs.prove(name, blobs.as_it_lies(name))
    assert asyncio.run(_got(blobs, [name])) == [VIDEO]


async def _put(blobs: Blobs, contents: list[bytes]) -> list[str]:
    return [await blobs.put(one) for one in contents]


async def _got(blobs: Blobs, names: list[str]) -> list[bytes]:
    return [await blobs.get(one) for one in names]


@pytest.mark.parametrize("wrong", ["key", "secret", "region"])
async def test_a_wrong_key_is_told_of(store: s3.Process, keys: KeyRing, wrong: str) -> None:
    blobs = Blobs.open(store.url, keys, access=access(store, **{wrong: "another"}))

    with pytest.raises(StoreAway):
        await blobs.put(PHOTO)


async def test_a_large_file_goes_up_in_parts_and_a_refused_one_is_sent_again(store: s3.Process, keys: KeyRing) -> None:
    blobs = Blobs.open(f"{store.url}/parts", keys, access=access(store))
    store.tell("refuse?times=2")

    name = await blobs.put(VIDEO)

    assert await blobs.get(name) == VIDEO
    assert store.tell("seen")["PUT partNumber"] >= 2


async def test_what_waits_for_the_bucket_is_read_from_here_and_handed_over(
    tmp_path: Path, store: s3.Process, keys: KeyRing
) -> None:
    waiting = WaitingFiles(tmp_path / "waiting", 1_000_000)
    blobs = Place(tmp_path, store).open(keys, waiting)

    name = await blobs.keep(PHOTO)

    assert await blobs.get(name) == PHOTO
    assert (await blobs.part(name, 0, 3)).data == PHOTO[:4]
    assert blobs.names() == [name]
    assert (waiting.load().files, Place(tmp_path, store).files()[1:]) == (1, [])
    assert b"grave" not in b"".join(one.read_bytes() for one in (tmp_path / "waiting").rglob("*") if one.is_file())
    with pytest.raises(NoRoom):
        await blobs.keep(VIDEO)

    await blobs.hand_over(name)

    assert waiting.load().files == 0
    assert await blobs.get(name) == PHOTO


async def test_the_same_bytes_from_many_at_once_wait_whole(tmp_path: Path) -> None:
    waiting = WaitingFiles(tmp_path, limit=1 << 30)
    sealed = b"x" * 300_000

    for number in range(20):
        path = f"{number:02}/{number:064}"
        await asyncio.gather(*(asyncio.to_thread(waiting.hold, path, sealed) for _ in range(8)))
        assert waiting.read(path) == sealed


def test_one_process_at_a_time_works_on_what_waits(tmp_path: Path) -> None:
    with WaitingFiles(tmp_path, 1).alone() as first, WaitingFiles(tmp_path, 1).alone() as second:
        assert (first, second) == (True, False)
    with WaitingFiles(tmp_path, 1).alone() as again:
        assert again


async def test_a_store_that_is_away_is_said_to_be_and_what_was_erased_is_remembered(
    tmp_path: Path, keys: KeyRing
) -> None:
    away = s3.Process(tmp_path / "s3")
    waiting = WaitingFiles(tmp_path / "waiting", 1_000_000)
    blobs = Place(tmp_path, away).open(keys, waiting)
    name = await blobs.keep(PHOTO)

    with pytest.raises(StoreAway):
        await blobs.put(b"another")
    with pytest.raises(StoreAway):
        await blobs.get(hashlib.sha256(b"another").hexdigest())
    await blobs.delete(name)

    assert (waiting.load().files, waiting.doomed()) == (0, [name])

"""Files go to a bucket; while it is away they wait here, and nobody is asked twice."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import hashlib
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest

from bot import media as files
from bot import unused_files
from bot.context import Context
from bot.media.handing_over import HandingOver
from storage import alarms, forgetting
from storage.blobs import Blobs, S3Access, StoreAway, WaitingFiles
from storage.media import Attachment
from storage.types import AttachmentState
from storage.unit import Tx
from tests.fakes import s3
from tests.media import making
from tests.media.conftest import PlayedChannel, Sent, working

PHOTO = making.photo()
NAME = hashlib.sha256(PHOTO).hexdigest()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[s3.Process]:
    store = s3.Process(tmp_path / "s3")
    yield store
    store.kill()


@pytest.fixture
def bucket(context: Context, store: s3.Process, tmp_path: Path) -> Context:
    waiting = WaitingFiles(tmp_path / "waiting", 10_000_000)
    access = S3Access(store.endpoint, store.key, store.secret, s3.REGION)
    blobs = Blobs.open(store.url, context.keys, access=access, waiting=waiting)
    return dataclasses.replace(context, blobs=blobs)


@contextlib.asynccontextmanager
async def handing_over(context: Context) -> AsyncIterator[None]:
    assert context.blobs.waiting is not None
    work = HandingOver(context, context.blobs.waiting, pauses=(0.05,), told_after=-1.0)
    running = asyncio.create_task(work.run())
    try:
        yield
    finally:
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running


def is_stored(one: Attachment) -> bool:
    return one.state is AttachmentState.STORED


async def until(what: Callable[[], object]) -> None:
    async with asyncio.timeout(20):
        while not what():  # noqa: ASYNC110
            await asyncio.sleep(0.02)


async def test_a_photo_lies_in_the_bucket_alone(bucket: Context, sent: Sent, store: s3.Process) -> None:
    store.start()

    async with working(bucket, PlayedChannel(PHOTO)):
        await sent.until(await sent.add(), is_stored)

    assert store.kept == [f"media/{NAME[:2]}/{NAME}"]
    assert bucket.blobs.waiting is not None
    assert bucket.blobs.waiting.load().files == 0


async def test_while_the_bucket_is_away_a_file_is_kept_here_and_fetched_once(
    bucket: Context, sent: Sent, store: s3.Process
) -> None:
    channel = PlayedChannel(PHOTO)
    attachment_id = await sent.add()
    async with working(bucket, channel):
        await sent.until(attachment_id, lambda one: one.attempts >= 2 and one.sha256 == NAME)
        assert await bucket.blobs.get(NAME) == PHOTO

    # The program ends here; the bucket comes back later.
    store.start()
    async with handing_over(bucket), working(bucket, channel):
        await sent.until(attachment_id, is_stored)

    assert len(channel.asked) == 1
    assert store.kept == [f"media/{NAME[:2]}/{NAME}"]


async def test_a_bucket_killed_in_the_middle_of_an_upload_gets_it_later(
    bucket: Context, sent: Sent, store: s3.Process
) -> None:
    store.start()
    store.tell("hold?seconds=30")
    channel = PlayedChannel(PHOTO)
    attachment_id = await sent.add()
    async with handing_over(bucket), working(bucket, channel):
        await sent.until(attachment_id, lambda one: one.sha256 == NAME)
        store.kill()
        store.start()
        await sent.until(attachment_id, is_stored)

    assert len(channel.asked) == 1


async def test_an_upload_of_the_web_chat_never_waits_for_the_bucket(
    bucket: Context, sent: Sent, store: s3.Process
) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield PHOTO

    kept = await files.accept_upload(bucket, pieces(), limit=1_000_000)
    assert await bucket.blobs.get(kept.sha256) == PHOTO

    async with handing_over(bucket):
        await sent.add(kept=kept.sha256)
        await until(lambda: bucket.store.read_now(alarms.standing))
        store.start()
        await until(lambda: store.kept)
        await until(lambda: not bucket.store.read_now(alarms.standing))

    assert store.kept == [f"media/{NAME[:2]}/{NAME}"]


async def test_what_was_erased_while_the_bucket_was_away_leaves_it_later(bucket: Context, store: s3.Process) -> None:
    store.start()
    await bucket.blobs.put(PHOTO)
    store.kill()

    await bucket.blobs.delete(NAME)
    store.start()
    assert store.kept
    async with handing_over(bucket):
        await until(lambda: not store.kept)


async def test_an_upload_that_is_erased_before_anybody_looked_at_it_is_gone(bucket: Context, sent: Sent) -> None:
    sha256 = await bucket.blobs.keep(PHOTO)
    row = await sent.get(await sent.add(kept=sha256))

    def forget(tx: Tx) -> tuple[str, ...]:
        return forgetting.forget(tx, row.conversation_id or "", at=bucket.now()).blobs

    await unused_files.delete(bucket, await bucket.store.write(forget))

    waiting = bucket.blobs.waiting
    assert waiting is not None
    assert (waiting.load().files, waiting.doomed()) == (0, [sha256])


async def test_a_file_that_nothing_names_is_not_carried_to_the_bucket(
    bucket: Context, store: s3.Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.start()
    monkeypatch.setattr("bot.media.handing_over.UNNAMED_S", 0.0)
    await bucket.blobs.keep(PHOTO)
    waiting = bucket.blobs.waiting
    assert waiting is not None

    async with handing_over(bucket):
        await until(lambda: waiting.load().files == 0)

    assert store.kept == []


async def test_a_bucket_that_was_away_a_moment_ago_is_not_waited_for(bucket: Context, store: s3.Process) -> None:
    with pytest.raises(StoreAway):
        await bucket.blobs.put(PHOTO)
    store.start()

    with pytest.raises(StoreAway, match="does not answer"):
        await bucket.blobs.put(PHOTO)

    assert store.tell("seen") == {}


async def test_a_page_is_told_that_the_bucket_is_away(bucket: Context) -> None:
    with pytest.raises(StoreAway):
        await bucket.blobs.get(NAME)

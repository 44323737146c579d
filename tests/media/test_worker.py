"""What people sent is fetched, examined and kept, whatever goes wrong on the way."""

from __future__ import annotations

import asyncio
import dataclasses
import functools
import hashlib
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import ClassVar

import pytest

from bot import media as files
from bot.channels.base import FetchError
from bot.context import Context
from bot.media.hosts import UnknownHost
from storage import alarms, group_views, media, sqlite
from storage.blobs import Blobs
from storage.tables import attachments
from storage.types import AttachmentState
from storage.unit import Tx
from tests import databases
from tests.media import making
from tests.media.conftest import PlayedChannel, Sent, working
from tests.media.making import angle, position
from tests.storage import making as rows

PHOTO = making.photo(gps=position(angle(10, 45, 0), b"N", angle(106, 40, 0), b"E"))


def stored(one: media.Attachment) -> bool:
    return one.state is AttachmentState.STORED


def given_up(one: media.Attachment) -> bool:
    return one.state in (AttachmentState.TOO_BIG, AttachmentState.REFUSED, AttachmentState.FAILED)


def kept(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


async def test_a_photo_is_fetched_examined_and_kept(context: Context, sent: Sent, blob_folder: Path) -> None:
    channel = PlayedChannel(PHOTO)

    async with working(context, channel):
        attachment_id = await sent.add()
        found = await sent.until(attachment_id, stored)

    assert channel.asked == [{"file_id": "f1"}]
    assert (found.mime, found.bytes) == ("image/jpeg", len(PHOTO))
    assert found.sha256 == hashlib.sha256(PHOTO).hexdigest()
    assert found.exif is not None
    assert (found.exif["lat"], found.exif["lon"]) == (10.75, pytest.approx(106.6666667))
    assert await context.blobs.get(found.sha256) == PHOTO
    assert kept(blob_folder) == [found.sha256]


async def test_what_waited_before_the_start_is_fetched(context: Context, sent: Sent) -> None:
    attachment_id = await sent.add()

    async with working(context, PlayedChannel(PHOTO)):
        await sent.until(attachment_id, stored)


async def test_a_failure_is_tried_again_until_it_succeeds(context: Context, sent: Sent) -> None:
    channel = PlayedChannel(FetchError("502", retryable=True), FetchError("timeout", retryable=True), PHOTO)

    async with working(context, channel):
        found = await sent.until(await sent.add(), stored)

    assert found.attempts == 3
    assert found.error == ""


@pytest.fixture
def soon_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who waits for the database."""
    monkeypatch.setattr(sqlite, "BUSY_TIMEOUT_MS", 100)
    monkeypatch.setattr(sqlite, "PATIENCE_S", 0.1)


@pytest.mark.usefixtures("soon_given_up")
async def test_a_file_whose_try_could_not_be_written_down_is_asked_for_again(
    context: Context, sent: Sent, tmp_path: Path
) -> None:
    channel = PlayedChannel(FetchError("502", retryable=True), PHOTO)
    channel.gate.clear()

    async with working(context, channel):
        attachment_id = await sent.add()
        await channel.until_open(1)
        with databases.nobody_writes(f"sqlite:///{tmp_path}/manhmoi.db"):
            channel.gate.set()
            await asyncio.sleep(1.0)
        found = await sent.until(attachment_id, stored)

    assert found.error == ""


async def test_pauses_grow_over_hours(context: Context, sent: Sent) -> None:
    pauses = []
    attachment_id = await sent.add()
    worker = files.MediaWorker(context, {"telegram": PlayedChannel(FetchError("502", retryable=True))})

    for _ in range(6):
        claimed = await context.store.write(lambda tx: _claim_anyhow(tx, attachment_id))
        await worker.fetch_one(claimed)
        due_at = await context.store.read(
            lambda tx: tx.execute(attachments.select().with_only_columns(attachments.c.due_at)).scalar_one()
        )
        pauses.append(round((due_at - context.now()).total_seconds()))

    assert pauses == [1, 10, 60, 600, 3600, 10800]


def _claim_anyhow(tx: Tx, attachment_id: str) -> media.Attachment:
    row = media.get(tx, attachment_id)
    assert row is not None
    tx.execute(attachments.update().values(due_at=row.at))
    return media.claim(tx, row.at, limit=1)[0]


async def test_a_channel_that_stays_silent_is_given_up_in_the_end(context: Context, sent: Sent) -> None:
    channel = PlayedChannel(FetchError("502", retryable=True))

    async with working(context, channel):
        found = await sent.until(await sent.add(), given_up)

    assert (found.state, found.error) == (AttachmentState.FAILED, "502")
    assert len(channel.asked) == 4


async def test_what_can_never_be_had_is_not_asked_for_again(context: Context, sent: Sent) -> None:
    channel = PlayedChannel(FetchError("wrong file_id"))

    async with working(context, channel):
        found = await sent.until(await sent.add(), given_up)

    assert (found.state, found.error, len(channel.asked)) == (AttachmentState.FAILED, "wrong file_id", 1)


@pytest.mark.parametrize("size", [None, 10], ids=["without a size", "with a false size"])
async def test_a_file_that_grows_beyond_the_limit_is_cut_off(
    context: Context, sent: Sent, blob_folder: Path, size: int | None
) -> None:
    async with working(context, PlayedChannel(b"x" * 1_000_001)):
        found = await sent.until(await sent.add(size=size), given_up)

    assert found.state is AttachmentState.TOO_BIG
    assert kept(blob_folder) == []


async def test_two_gigabytes_are_not_even_asked_for(context: Context, sent: Sent) -> None:
    channel = PlayedChannel(PHOTO)

    async with working(context, channel):
        found = await sent.until(await sent.add(size=2_000_000_000), given_up)

    assert (found.state, channel.asked) == (AttachmentState.TOO_BIG, [])


async def test_the_platform_says_that_it_is_too_big(context: Context, sent: Sent) -> None:
    async with working(context, PlayedChannel(FetchError("file is too big", too_big=True))):
        found = await sent.until(await sent.add(), given_up)

    assert (found.state, found.error) == (AttachmentState.TOO_BIG, "file is too big")


@pytest.mark.parametrize(
    "content",
    [b"MZ\x90\0 a program", b"<html><script>alert(1)</script>", bytes(range(256)) * 20],
    ids=["program", "page", "noise"],
)
async def test_what_lies_about_its_type_is_kept_as_bytes(context: Context, sent: Sent, content: bytes) -> None:
    async with working(context, PlayedChannel(content)):
        found = await sent.until(await sent.add(), stored)

    assert found.mime == "application/octet-stream"
    assert await context.blobs.get(found.sha256 or "") == content


async def test_an_empty_file_is_asked_for_again_and_refused_in_the_end(context: Context, sent: Sent) -> None:
    async with working(context, PlayedChannel(b"")):
        found = await sent.until(await sent.add(), given_up)

    assert (found.state, found.error, found.attempts) == (AttachmentState.REFUSED, "empty", 4)


async def test_what_was_under_way_at_the_end_is_fetched_after_the_next_start(context: Context, sent: Sent) -> None:
    channel = PlayedChannel(PHOTO)
    channel.gate.clear()
    attachment_id = await sent.add()
    async with working(context, channel):
        await channel.until_open(1)
    assert (await sent.get(attachment_id)).state is AttachmentState.FETCHING
    assert channel.open == 0

    channel.gate.set()
    async with working(context, channel):
        found = await sent.until(attachment_id, stored)

    assert found.attempts == 2


async def test_a_crash_between_keeping_and_writing_down_keeps_one_copy(
    context: Context, sent: Sent, blob_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put, calls = Blobs.put, []

    async def breaks_once(self: Blobs, data: bytes) -> str:
        name = await put(self, data)
        calls.append(name)
        if len(calls) == 1:
            raise OSError("the disk was pulled out")
        return name

    monkeypatch.setattr(Blobs, "put", breaks_once)

    async with working(context, PlayedChannel(PHOTO)):
        found = await sent.until(await sent.add(), stored)

    assert len(calls) == 2
    assert kept(blob_folder) == [found.sha256]


async def test_trouble_on_our_side_is_tried_for_as_long_as_it_takes(
    context: Context, sent: Sent, monkeypatch: pytest.MonkeyPatch
) -> None:
    put, left = Blobs.put, [10]

    async def disk_is_full(self: Blobs, data: bytes) -> str:
        left[0] -= 1
        if left[0]:
            raise OSError("no space left on device")
        return await put(self, data)

    monkeypatch.setattr(Blobs, "put", disk_is_full)

    async with working(context, PlayedChannel(PHOTO)):
        found = await sent.until(await sent.add(), stored)

    assert found.attempts == 10


async def test_a_file_of_a_channel_that_does_not_run_waits(context: Context, sent: Sent) -> None:
    attachment_id = await sent.add()
    async with working(context, None):
        await sent.until(attachment_id, lambda one: one.attempts > 6)

    # Even after that long, one failure of the channel is not the end.
    async with working(context, PlayedChannel(FetchError("502", retryable=True), PHOTO)):
        await sent.until(attachment_id, stored)


async def test_a_channel_that_raises_what_it_must_not_stops_nobody(context: Context, sent: Sent) -> None:
    channel = PlayedChannel(ZeroDivisionError(), PHOTO)

    async with working(context, channel):
        first, second = await sent.add(ref="f1"), await sent.add(ref="f2")
        await sent.until(first, stored)
        await sent.until(second, stored)


async def test_a_channel_that_hangs_is_left_and_asked_again(context: Context, sent: Sent) -> None:
    channel = PlayedChannel(PHOTO)
    channel.gate.clear()

    async with working(context, channel, fetch_timeout=0.02):
        attachment_id = await sent.add()
        await sent.until(attachment_id, lambda one: one.error == "timeout")
        channel.gate.set()
        await sent.until(attachment_id, stored)


async def test_many_files_are_fetched_a_few_at_a_time(context: Context, sent: Sent) -> None:
    channel = PlayedChannel(PHOTO)
    channel.gate.clear()

    async with working(context, channel):
        every = [await sent.add(ref=str(number)) for number in range(20)]
        await channel.until_open(context.settings.media.workers)
        channel.gate.set()
        for one in every:
            await sent.until(one, stored)

    assert len(channel.asked) == 20
    assert channel.most_open == context.settings.media.workers


async def test_a_file_that_ends_the_program_each_time_is_kept_unseen(context: Context, sent: Sent) -> None:
    attachment_id = await sent.add()
    await context.store.write(lambda tx: tx.execute(attachments.update().values(attempts=20)))

    async with working(context, PlayedChannel(PHOTO)):
        found = await sent.until(attachment_id, stored)

    assert (found.mime, found.exif) == ("application/octet-stream", None)


async def test_what_was_erased_meanwhile_leaves_nothing_behind(context: Context, sent: Sent, blob_folder: Path) -> None:
    channel = PlayedChannel(PHOTO)
    channel.gate.clear()
    async with working(context, channel):
        await sent.add()
        await channel.until_open(1)
        await context.store.write(lambda tx: tx.execute(attachments.delete()))
        channel.gate.set()
        other = await sent.add(ref="f2")
        found = await sent.until(other, stored)
    assert kept(blob_folder) == [found.sha256]

    await context.store.write(lambda tx: tx.execute(attachments.delete()))
    worker = files.MediaWorker(context, {"telegram": channel})
    one = await _claimed(context, sent)
    await context.store.write(lambda tx: tx.execute(attachments.delete()))
    await worker.fetch_one(one)
    assert kept(blob_folder) == [found.sha256]


async def test_what_is_erased_while_it_is_being_kept_leaves_nothing_behind(
    context: Context, sent: Sent, blob_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put = Blobs.put

    async def put_late(self: Blobs, data: bytes) -> str:
        await context.store.write(lambda tx: tx.execute(attachments.delete()))
        return await put(self, data)

    monkeypatch.setattr(Blobs, "put", put_late)
    one = await _claimed(context, sent)

    await files.MediaWorker(context, {"telegram": PlayedChannel(PHOTO)}).fetch_one(one)

    assert kept(blob_folder) == []


async def _claimed(context: Context, sent: Sent) -> media.Attachment:
    await sent.add(ref="f3")
    now = context.now()
    return (await context.store.write(lambda tx: media.claim(tx, now, limit=1)))[0]


# Hosts that are not listed


async def hosts_alarmed(context: Context) -> list[tuple[str, str]]:
    found = await context.store.read(alarms.standing)
    return [(one.name, one.detail) for one in found]


def listing(context: Context, *hosts: str) -> Context:
    """The program begun anew with these hosts in its settings."""
    settings = context.settings
    account = settings.zalo_oa.model_copy(update={"media_hosts": hosts})
    return dataclasses.replace(context, settings=settings.model_copy(update={"zalo_oa": account}))


async def test_each_host_that_is_not_listed_has_an_alarm_of_its_own(context: Context, sent: Sent) -> None:
    class Team:
        heard: ClassVar[list[str]] = []

        def tell_of_alarm(self, _tx: Tx, _what: str, detail: str, _at: datetime) -> None:
            self.heard.append(detail)

        def tell_on_ticket(self, *_: object, **__: object) -> None:
            raise NotImplementedError

    answers = [UnknownHost("a.example"), UnknownHost("b.example")] * 3
    channel = PlayedChannel(*answers, FetchError("gone"))
    async with working(context, channel, pauses=(0.0,) * 20, team=Team()):
        await sent.until(await sent.add(), given_up)

    assert await hosts_alarmed(context) == [
        ("media-host:a.example", "a.example"),
        ("media-host:b.example", "b.example"),
    ]
    assert Team.heard == ["a.example", "b.example"]


async def test_the_alarm_of_a_host_is_over_when_the_settings_list_it(context: Context, sent: Sent) -> None:
    now = context.now()
    for host in ("a.example", "b.example"):
        stand = functools.partial(alarms.stand, name=f"media-host:{host}", what="zalo_media_host", detail=host, at=now)
        await context.store.write(stand)

    async with working(listing(context, ".a.example"), PlayedChannel(PHOTO)):
        await sent.until(await sent.add(), stored)

    assert await hosts_alarmed(context) == [("media-host:b.example", "b.example")]


async def test_a_file_of_another_host_does_not_end_the_alarm(context: Context, sent: Sent) -> None:
    channel = PlayedChannel(UnknownHost("a.example"), PHOTO)

    async with working(context, channel):
        await sent.until(await sent.add(), stored)

    assert await hosts_alarmed(context) == [("media-host:a.example", "a.example")]


async def test_the_team_hears_of_it(context: Context, sent: Sent) -> None:
    now = context.now()
    ticket_id = await context.store.write(lambda tx: rows.ticket(tx, now))
    view = await context.store.read(lambda tx: group_views.of_ticket(tx, ticket_id))
    assert view is not None

    async with context.bell.listen(f"ticket:{ticket_id}", "group") as bell:
        attachment_id = await sent.add(ticket_id=ticket_id)
        await bell.wait(5)
        async with working(context, PlayedChannel(PHOTO)):
            await sent.until(attachment_id, stored)
            heard = await bell.wait(5)
            heard |= await bell.wait(5 if len(heard) < 2 else 0)  # they are rung one after the other

    assert heard == {f"ticket:{ticket_id}", "group"}
    touched = await context.store.read(lambda tx: group_views.of_ticket(tx, ticket_id))
    assert touched is not None
    assert touched.touches > view.touches


async def test_an_upload_is_kept_and_its_true_type_told(context: Context) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for at in range(0, len(PHOTO), 100):
            yield PHOTO[at : at + 100]

    accepted = await files.accept_upload(context, pieces(), limit=len(PHOTO))

    assert accepted == files.Accepted(hashlib.sha256(PHOTO).hexdigest(), "image/jpeg", len(PHOTO), "photo")
    assert await context.blobs.get(accepted.sha256) == PHOTO
    with pytest.raises(files.TooBig):
        await files.accept_upload(context, pieces(), limit=len(PHOTO) - 1)

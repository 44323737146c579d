"""The sender keeps the pace, lets go of what it has not tried, and writes down once what a person must repair."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from pydantic import SecretStr

from bot import opening
from bot.applying import FIRST_PRIORITY, PRIORITY
from bot.channels.base import Attached, SendError
from bot.context import Context
from bot.desk import alarm
from bot.media import examine
from bot.sender import NEWS_WITHIN, Pace, Sender
from bot.sending_alarms import QUIET
from bot.settings import Settings
from flows.capabilities import TELEGRAM, ZALO_OA, Capabilities, Message
from storage import alarms, media
from storage import messages as stored_messages
from storage import outbox as stored_outbox
from storage.crypto import KeyRing
from storage.tables import conversations, messages, outbox
from storage.unit import Tx
from tests import databases
from tests.databases import backend
from tests.media import making as photos
from tests.media.making import angle, position
from tests.storage import making
from tests.texts import texts as the_texts

__all__ = ["backend"]  # on both databases

LOCALES = Path("locales")
LOOK = timedelta(seconds=5)
DELIVERIES = sa.select(messages.c.delivery).order_by(messages.c.id)


class Played:
    """A platform that takes everything, or refuses as it is told; ``sent`` holds when, to whom and what."""

    name = "telegram"

    def __init__(self, capabilities: Capabilities = TELEGRAM) -> None:
        self.capabilities = capabilities
        self.sent: list[tuple[float, str, str]] = []
        self.attached: list[Attached | None] = []
        self.refusals: list[SendError] = []
        self._ids = itertools.count(1)

    async def send(self, target: str, message: Message, *, attached: Attached | None = None) -> str:
        if self.refusals:
            raise self.refusals.pop(0)
        self.sent.append((time.monotonic(), target, message.text))
        self.attached.append(attached)
        return str(next(self._ids))

    async def fetch(self, ref: Mapping[str, Any]) -> AsyncIterator[bytes]:
        raise NotImplementedError
        yield b""


class Clock:
    """The real time, and as much more as a test wants."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def context(tmp_path: Path, clock: Clock) -> AsyncIterator[Context]:
    settings = Settings(
        **databases.settings(tmp_path / "sender.db"),
        media_url=f"file://{tmp_path}/media",
        secret_key=SecretStr(KeyRing.make()),
    )
    async with opening.opened(settings, texts=the_texts(), hurried=True) as opened:
        yield replace(opened, now=clock)


@asynccontextmanager
async def sending(context: Context, channel: Played, pace: Pace) -> AsyncIterator[Sender]:
    sender = Sender(context, {channel.name: channel}, {channel.name: pace})
    task = asyncio.create_task(sender.run())
    try:
        yield sender
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def until(ready: Callable[[], bool]) -> None:
    async with asyncio.timeout(90):
        while not ready():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def gone(left: Callable[[], Awaitable[list[Any]]]) -> None:
    async with asyncio.timeout(90):
        while await left():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def say(context: Context, *users: str, text: str = "một", priority: int = 1) -> None:
    now = context.now()

    def unit(tx: Tx) -> None:
        for user in users:
            making.said(tx, making.conversation(tx, now, user), text, now, target=user, priority=priority)

    await context.store.write(unit)


async def rows(context: Context) -> list[Any]:
    return await context.store.read(lambda tx: tx.execute(sa.select(outbox).order_by(outbox.c.id)).all())


async def test_a_crowd_gets_no_more_messages_than_the_channel_s_pace_allows(context: Context) -> None:
    channel = Played()
    await say(context, *(f"9{number}" for number in range(40)))

    async with sending(context, channel, Pace(overall=10, to_one=10)):
        await until(lambda: len(channel.sent) == 40)

    took = channel.sent[-1][0] - channel.sent[0][0]
    assert took >= (40 - 10) / 10 - 0.05  # a burst of one second's worth at once, the rest in its time


async def test_in_a_crowd_the_first_word_to_somebody_leaves_before_the_talk_of_others(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.sender.AT_ONCE", 4)
    channel = Played()
    many = [f"9{number}" for number in range(12)]
    await say(context, *many, text="chuyện", priority=PRIORITY)
    await say(context, *many, text="chuyện nữa", priority=PRIORITY)

    async with sending(context, channel, Pace(overall=40, to_one=100)) as sender:
        await until(lambda: len(channel.sent) >= 2)
        assert not sender.sends("telegram")  # a turn claims nothing now: it would pass those in the table
        await say(context, "1", text="lời đầu", priority=FIRST_PRIORITY)
        before = len(channel.sent)
        await until(lambda: len(channel.sent) == 25)
        await until(lambda: sender.sends("telegram"))

    order = [text for _, _, text in channel.sent]
    assert order.index("lời đầu") <= before + 2 * 4  # behind what was in hand at most
    for one in many:
        assert [text for _, target, text in channel.sent if target == one] == ["chuyện", "chuyện nữa"]


async def test_one_person_s_messages_wait_for_room_and_for_nobody_else_s(context: Context) -> None:
    channel = Played()
    for text in ("một", "hai", "ba", "bốn"):
        await say(context, "1", text=text)
    await say(context, "2")

    async with sending(context, channel, Pace(overall=1000, to_one=2, burst=1)):
        await until(lambda: len(channel.sent) == 5)

    at = {(target, text): when for when, target, text in channel.sent}
    assert [text for _, target, text in channel.sent if target == "1"] == ["một", "hai", "ba", "bốn"]
    assert at["1", "bốn"] - at["1", "một"] >= 3 / 2 - 0.05
    assert at["2", "một"] < at["1", "hai"]


async def test_what_waits_for_room_at_the_end_was_not_tried(context: Context) -> None:
    channel = Played()
    await say(context, "1", text="một")
    await say(context, "1", text="hai")

    async with sending(context, channel, Pace(overall=1000, to_one=0.5, burst=1)):
        await until(lambda: len(channel.sent) == 1)
        await asyncio.sleep(0.2)  # "hai" waits for room by now

    (left,) = await rows(context)
    assert (left.state, left.attempts, left.doubts, left.holder) == ("waiting", 0, 0, None)


async def test_a_trouble_is_an_alarm_until_it_has_not_come_back_for_a_while(context: Context, clock: Clock) -> None:
    channel = Played()
    trouble = SendError("zalo_224", retryable=True, after=0.0, alarm="zalo")
    other = SendError("zalo_235", retryable=True, after=0.0, alarm="zalo")
    channel.refusals = [trouble, other, trouble]

    async def standing() -> list[str]:
        return [one.name for one in await context.store.read(alarms.standing)]

    async with sending(context, channel, Pace(overall=1000, to_one=1000)):
        await say(context, "1")
        await until(lambda: len(channel.sent) == 1)
        names = [alarm.of_sending("telegram", code) for code in ("zalo_224", "zalo_235")]
        assert sorted(await standing()) == names  # one trouble hides no other, and one success ends none

        clock.ahead = QUIET + timedelta(seconds=30)
        await say(context, "2")
        await until(lambda: len(channel.sent) == 2)
        await gone(standing)


async def test_a_message_of_which_nothing_is_heard_is_unknown_and_never_sent_again(
    context: Context, clock: Clock
) -> None:
    channel = Played(replace(ZALO_OA, name="telegram"))
    channel.refusals = [SendError("unknown_outcome", outcome_unknown=True)]

    async def outcomes() -> list[str]:
        return [str(one) for one in await context.store.read(lambda tx: tx.execute(DELIVERIES).scalars().all())]

    async with sending(context, channel, Pace(overall=1000, to_one=1000)):
        await say(context, "1", text="một")
        await say(context, "1", text="hai")
        await until(lambda: not channel.refusals)
        for _ in range(3):  # looks for news, of which there is none
            clock.ahead += LOOK
            await asyncio.sleep(0.3)
        assert await outcomes() == ["waiting", "waiting"]

        clock.ahead += NEWS_WITHIN
        await until(lambda: len(channel.sent) == 1)

    assert [text for _, _, text in channel.sent] == ["hai"]
    assert await outcomes() == ["unknown", "sent"]


async def test_what_cannot_be_written_of_one_keeps_nobody_waiting_for_ever(context: Context, clock: Clock) -> None:
    """That somebody blocked the bot is written into their state, which cannot be read here."""
    channel = Played()
    channel.refusals = [SendError("403", gone=True) for _ in range(2)]
    await say(context, "1", text="một")
    await say(context, "1", text="hai")
    await context.store.write(
        lambda tx: tx.execute(sa.update(conversations).values(state=b"\x01damaged")).close()  # type: ignore[func-returns-value]
    )

    async with sending(context, channel, Pace(overall=1000, to_one=1000)):
        await until(lambda: not channel.refusals)
        clock.ahead += timedelta(minutes=1)
        await gone(lambda: rows(context))

    assert [text for _, _, text in channel.sent] == ["hai"]


async def test_the_parts_that_went_out_stay_known_when_it_is_given_up(context: Context) -> None:
    channel = Played(replace(ZALO_OA, name="telegram"))
    refused = SendError("zalo_248")
    refused.sent_so_far = "a1,a2"
    channel.refusals = [refused]
    await say(context, "1")

    async with sending(context, channel, Pace(overall=1000, to_one=1000)):
        await gone(lambda: rows(context))

    found = await context.store.read(
        lambda tx: tx.execute(sa.select(messages.c.delivery, messages.c.external_id)).one()
    )
    assert tuple(found) == ("failed", "a1,a2")


def picture_with_place(kind: str) -> bytes:
    return photos.photo(gps=position(angle(10, 45, 0), b"N", angle(106, 40, 0), b"E"), kind=kind)


async def send_file(context: Context, content: bytes, name: str, mime: str) -> None:
    """The team sends a file to the person 42."""
    now = context.now()
    sha256 = await context.blobs.put(content)

    def unit(tx: Tx) -> None:
        conversation_id = making.conversation(tx, now)
        message_id = stored_messages.add(
            tx,
            conversation_id=conversation_id,
            ticket_id=None,
            direction="out",
            author="Lan",
            kind="file",
            text="",
            at=now,
            delivery="waiting",
        )
        media.add(
            tx,
            conversation_id=conversation_id,
            ticket_id=None,
            message_id=message_id,
            channel="telegram",
            kind="file",
            ref={},
            name=name,
            mime=mime,
            sha256=sha256,
            at=now,
        )
        stored_outbox.enqueue(
            tx,
            channel="telegram",
            target="42",
            conversation_id=conversation_id,
            message_id=message_id,
            payload={"text": "", "kind": "file"},
            priority=0,
            due_at=now,
        )

    await context.store.write(unit)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
async def test_a_picture_of_the_team_goes_out_without_what_it_carries(context: Context, kind: str) -> None:
    channel = Played()
    await send_file(context, picture_with_place(kind), f"mo.{kind.lower()}", f"image/{kind.lower()}")

    async with sending(context, channel, Pace(overall=100, to_one=100)):
        await until(lambda: len(channel.sent) == 1)

    (sent,) = channel.attached
    assert sent is not None
    assert (sent.mime, sent.name) == ("image/jpeg", "mo.jpg")
    assert examine(sent.content).exif is None
    assert b"Exif" not in sent.content


async def test_any_other_file_of_the_team_goes_out_as_it_is(context: Context) -> None:
    channel = Played()
    await send_file(context, b"%PDF-1.7 form", "mau.pdf", "application/pdf")

    async with sending(context, channel, Pace(overall=100, to_one=100)):
        await until(lambda: len(channel.sent) == 1)

    (sent,) = channel.attached
    assert sent is not None
    assert (sent.content, sent.mime, sent.name) == (b"%PDF-1.7 form", "application/pdf", "mau.pdf")


async def test_a_picture_that_cannot_be_opened_is_not_sent(context: Context) -> None:
    channel = Played()
    await send_file(context, b"\xff\xd8\xff lies", "mo.jpg", "image/jpeg")

    async with sending(context, channel, Pace(overall=100, to_one=100)):
        await gone(lambda: rows(context))

    assert channel.sent == []
    (state,) = await context.store.read(lambda tx: tx.execute(DELIVERIES).scalars().all())
    assert state == "failed"

"""A photo sent as a file, from the upload to the question about its place, on the real store."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import pytest
import sqlalchemy as sa

from bot import app, opening
from bot.settings import Settings
from flows.events import Command, Event, Media, Text, What
from storage import conversations, doors, inbox, media, messages, ticket_form, tickets
from storage.crypto import KeyRing
from storage.tables import attachments, raw_updates
from storage.types import AttachmentState
from storage.unit import Tx
from tests import databases
from tests.media import making
from tests.media.making import angle, position

START = datetime(2026, 11, 22, 2, 0, tzinfo=UTC)
PHOTO = making.photo(gps=position(angle(16, 45, 2272), b"N", angle(107, 12, 3392), b"E"))
QUESTION = "nơi chụp"


class Clock:
    """Time that a test moves."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now


class Person:
    """Says things through the turns of a program of which nothing else runs."""

    def __init__(self, house: app.House, channel: str = "web", user: str = "u1") -> None:
        self.house, self.channel, self.user = house, channel, user

    async def does(self, what: What) -> None:
        at = self.house.context.now()
        event = Event(channel=self.channel, user=self.user, at=at, what=what, message_id=at.isoformat(), language="vi")
        await self.house.turns.take(self.channel, at.isoformat(), "{}", event=event)

    async def says(self, *lines: str) -> None:
        for line in lines:
            await self.does(Text(line))

    async def sends(self, content: bytes) -> None:
        """A file, which is fetched and examined before the next word."""
        sha256 = await self.house.context.blobs.put(content)
        await self.does(Media("file", json.dumps({"sha256": sha256}), name="IMG_0001.JPG"))
        await fetch(self.house)

    async def skips_until(self, asked: str) -> None:
        """Whatever is asked before, the person passes over it."""
        for _ in range(20):
            if asked in (await self.heard())[-1].text:
                return
            await self.says("bỏ qua")
        raise AssertionError(f"{asked!r} was never asked")

    async def heard(self) -> list[messages.MessageRow]:
        def unit(tx: Tx) -> list[messages.MessageRow]:
            found = conversations.find(tx, self.channel, self.user)
            return [one for one in messages.of_conversation(tx, str(found)) if one.direction == "out"]

        return await self.house.context.store.read(unit)


async def fetch(house: app.House) -> None:
    """Everything that waits is fetched, in due time."""
    for one in await house.context.store.write(lambda tx: media.claim(tx, house.context.now(), limit=10)):
        await house.media.fetch_one(one)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[app.House]:
    settings = Settings(
        **databases.settings(tmp_path / "manhmoi.db"),
        media_url=(tmp_path / "media").as_uri(),
        secret_key=KeyRing.make(),  # type: ignore[arg-type]
    )
    async with (
        opening.opened(settings, texts=opening.texts(settings)) as context,
        aiohttp.ClientSession() as session,
    ):
        yield app.build(dataclasses.replace(context, now=Clock()), session, sends=False)


async def at_place(house: app.House, channel: str = "web", user: str = "u1") -> Person:
    """The place is being asked for."""
    person = Person(house, channel, user)
    await person.does(Command("start"))
    await person.says("đồng ý", "3", "Chuyện này tôi nghe kể lại", "xong")
    await person.skips_until("nơi chôn cất ở đâu")
    return person


async def test_the_place_of_a_photo_becomes_the_ticket_s_place_when_the_person_says_yes(house: app.House) -> None:
    person = await at_place(house)

    await person.sends(PHOTO)
    asked = (await person.heard())[-1]
    assert QUESTION in asked.text
    assert "https://www.google.com/maps?q=16.756311,107.209422" in asked.text
    await person.says("có", "chính xác")
    await person.skips_until("đọc lại")
    await person.says("gửi")

    (ticket,) = await house.context.store.read(tickets.search)
    form = await house.context.store.read(lambda tx: ticket_form.as_json(tx, ticket.code))
    assert form is not None
    assert form["location"]["origin"] == "exif"
    assert (form["location"]["lat"], form["location"]["lon"]) == (16.75631111, 107.20942222)
    assert form["attachments"][0]["exif"]["lat"] == 16.75631111


async def test_a_photo_is_told_once_however_often_it_is_fetched(house: app.House) -> None:
    person = await at_place(house)
    await person.sends(PHOTO)
    before = len(await person.heard())

    def again(tx: Tx) -> list[media.Attachment]:
        ids = tx.execute(sa.select(attachments.c.id)).scalars().all()
        return [one for id_ in ids if (one := media.get(tx, id_)) is not None]

    for one in await house.context.store.read(again):
        await house.media.fetch_one(one)

    assert len(await person.heard()) == before


@pytest.mark.parametrize(
    "content",
    [making.photo(), making.photo(gps=position([(0, 0)] * 3, b"N", [(0, 0)] * 3, b"E")), b"%PDF-1.7"],
    ids=["no position", "a blanked position", "a paper"],
)
async def test_what_tells_no_place_is_not_asked_about(content: bytes, house: app.House) -> None:
    person = await at_place(house)

    await person.sends(content)

    assert not any(QUESTION in one.text for one in await person.heard())


async def test_a_photo_sent_through_a_door_is_asked_about_there(house: app.House) -> None:
    person = await at_place(house, "zalo_bot", "z1")
    now = house.context.now()

    def open_door(tx: Tx) -> None:
        conversation_id = conversations.find(tx, "zalo_bot", "z1")
        assert conversation_id is not None
        doors.open_door(tx, doors.make_link(tx, conversation_id, now=now), channel="web", user="v1", now=now)

    await house.context.store.write(open_door)

    await Person(house, "web", "v1").sends(PHOTO)

    asked = (await person.heard())[-1]
    assert (asked.channel, QUESTION in asked.text) == ("web", True)


async def test_a_turn_that_fails_costs_no_file_and_can_be_taken_again(
    house: app.House, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = await at_place(house)
    monkeypatch.setattr("flows.machine.sent.photo_examined", lambda talk, what: 1 / 0)

    await person.sends(PHOTO)

    (failed,) = await house.context.store.read(inbox.failed)
    monkeypatch.undo()
    states = await house.context.store.read(lambda tx: tx.execute(sa.select(attachments.c.state)).scalars().all())
    assert states == [AttachmentState.STORED]
    assert await house.turns.again(failed)
    assert QUESTION in (await person.heard())[-1].text


async def test_who_takes_back_what_was_told_takes_the_photo_s_place_with_it(house: app.House) -> None:
    person = await at_place(house)
    await person.sends(PHOTO)
    bodies = sa.select(raw_updates.c.body).where(raw_updates.c.channel == "media")
    assert all(await house.context.store.read(lambda tx: tx.execute(bodies).scalars().all()))

    await person.says("rút đồng ý", "có")

    assert await house.context.store.read(lambda tx: tx.execute(bodies).scalars().all()) == [b""]

"""After sending, on the real store: words, places and edits reach the ticket; what was withdrawn stays out."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot import app, opening
from bot.settings import Settings
from flows import events
from storage import inbox, messages, ticket_form, tickets
from storage.crypto import KeyRing
from tests import databases


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[app.House]:
    settings = Settings(
        **databases.settings(tmp_path / "manhmoi.db"),
        media_url=(tmp_path / "media").as_uri(),
        secret_key=KeyRing.make(),  # type: ignore[arg-type]
    )
    async with (
        opening.opened(settings, texts=opening.texts(settings), hurried=True) as context,
        aiohttp.ClientSession() as session,
    ):
        yield app.build(context, session, sends=False)


class Person:
    """Somebody at the web chat, without the page."""

    def __init__(self, house: app.House) -> None:
        self.house = house
        self.count = 0

    async def does(self, what: events.What, *, message_id: str = "") -> None:
        self.count += 1
        event = events.Event(
            channel="web",
            user="u1",
            at=self.house.context.now(),
            what=what,
            message_id=message_id or f"m{self.count}",
        )
        taken = await self.house.turns.take("web", f"x{self.count}", "{}", event=event)
        assert not taken.failed

    async def says(self, *lines: str) -> None:
        for line in lines:
            await self.does(events.Text(line))

    async def sends_a_tip(self, story: str = "Chuyện này tôi nghe các cụ kể lại") -> str:
        await self.says("báo tin")
        if not await self.codes():
            await self.says("đồng ý")
        await self.says("bỏ qua", story, "xong")
        for _ in range(14):
            await self.says("bỏ qua")
        before = set(await self.codes())
        await self.says("gửi")
        (code,) = set(await self.codes()) - before
        return code

    async def codes(self) -> list[str]:
        return [one.code for one in await self.house.context.store.read(tickets.search)]

    async def ticket(self, code: str) -> dict[str, Any]:
        found = await self.house.context.store.read(lambda tx: ticket_form.as_json(tx, code))
        assert found is not None
        return found


async def test_what_is_written_later_joins_the_story_and_a_pin_fills_the_place(house: app.House) -> None:
    person = Person(house)
    code = await person.sends_a_tip()

    await person.says("Nhớ thêm: ông có vết sẹo ở tay")
    await person.does(events.Location(16.7563, 107.2094))

    ticket = await person.ticket(code)
    assert "vết sẹo" in ticket["story"]
    assert (ticket["location"]["lat"], ticket["location"]["origin"]) == (16.7563, "pin")


async def test_an_edit_after_sending_changes_the_ticket_and_keeps_what_stood_before(house: app.House) -> None:
    person = Person(house)
    code = await person.sends_a_tip()
    await person.does(events.Text("Ông nằm ở Cửa Việt"), message_id="e1")

    await person.does(events.Edited("e1", "Ông nằm ở Cửa Tùng"))

    ticket = await person.ticket(code)
    row = await house.context.store.read(lambda tx: tickets.by_code(tx, code))
    assert row is not None
    log = await house.context.store.read(lambda tx: messages.of_ticket(tx, row.id))
    assert "Cửa Tùng" in ticket["story"]
    assert ("Ông nằm ở Cửa Việt",) in [one.before for one in log]


async def test_added_words_move_to_the_ticket_that_was_meant_and_the_tip_stays(house: app.House) -> None:
    person = Person(house)
    first = await person.sends_a_tip("Chuyện thứ nhất các cụ kể")
    second = await person.sends_a_tip("Chuyện thứ hai các cụ kể")

    await person.says("Nhớ thêm về người trước", "1")

    rows = {}
    for code in (first, second):
        row = await house.context.store.read(lambda tx, code=code: tickets.by_code(tx, code))
        assert row is not None
        log = await house.context.store.read(lambda tx, row=row: messages.of_ticket(tx, row.id))
        rows[code] = "\n".join(one.text for one in log)
    assert "về người trước" in rows[first]
    assert "về người trước" not in rows[second]
    assert "Chuyện thứ hai" in rows[second]


async def test_after_consent_is_withdrawn_nothing_more_goes_to_the_ticket(house: app.House) -> None:
    person = Person(house)
    code = await person.sends_a_tip()

    await person.says("rút đồng ý", "có", "Nhớ thêm một điều riêng")

    ticket = await person.ticket(code)
    assert all(one["withdrawn_at"] for one in ticket["consents"])
    assert "điều riêng" not in ticket["story"]
    assert "added" not in [line["what"] for line in ticket["history"]]


async def test_a_no_leaves_nothing_of_what_was_said(house: app.House) -> None:
    person = Person(house)

    await person.says("Bí mật của gia đình", "không")

    def kept(tx: Any) -> list[str]:
        from storage import conversations

        conversation_id = conversations.find(tx, "web", "u1")
        assert conversation_id
        return [one.text for one in messages.of_conversation(tx, conversation_id)]

    assert "Bí mật" not in "\n".join(await house.context.store.read(kept))
    assert await house.context.store.read(inbox.failed) == []

"""The team's side at work: the real turns, sender, poller and poster on a store, against a played Telegram."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import aiohttp
import pytest
from pydantic import SecretStr

from bot import observe, opening
from bot.channels.telegram.client import TelegramClient
from bot.channels.telegram.codec import Codec
from bot.channels.telegram.intake import Intake
from bot.channels.telegram.polling import Poller
from bot.channels.telegram.request import Wire
from bot.context import Context
from bot.desk.groups import Groups
from bot.desk.moderator_group import ModeratorGroup
from bot.desk.pace import GroupRules
from bot.media import MediaWorker
from bot.news_telling import NewsTeller
from bot.sender import Pace, Sender
from bot.settings import Settings, Telegram, Web
from bot.turns import Turns
from flows import codes
from flows.model import Answer, Consent, Conversation, Tip, Told
from storage import conversations, group_views, media, messages, tickets
from storage.crypto import KeyRing
from storage.group_views import GroupView
from storage.messages import MessageRow
from storage.tickets import TicketRow
from storage.unit import Tx
from tests import databases
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.fakes.telegram.groups import Group
from tests.fakes.telegram.people import Person
from tests.texts import texts as the_texts

T = TypeVar("T")

LOCALES = Path(__file__).parents[2] / "locales"
QUICK = GroupRules(
    actions=20,
    window=2.0,
    reserve=4,
    settle=0.15,
    patience=1.0,
    adopt=0.5,
    look=0.2,
    media=0.1,
    slow=0.5,
    check=60.0,
    pending=10,
)


def tip(*, name: str = "Nguyễn Văn Thắng", story: str = "Ông nội cháu hy sinh ở Quảng Trị.", **more: Answer) -> Tip:
    """A tip that was told in full."""
    now = datetime.now(UTC)
    return Tip(
        began_at=now,
        told=(Told(kind="text", text=story, at=now, message_id="1"),),
        answers={
            "reporter-role": Answer(said="thân nhân", value="relative"),
            "martyr-name": Answer(said=name, value=name),
            "martyr-unit": Answer(said="d7 e27", value={"raw": "d7 e27", "battalion": "7", "regiment": "27"}),
            "contact-name": Answer(said="Trần Thị Bình", value="Trần Thị Bình"),
            "contact-phone": Answer(said="0912 345 577", value="+84912345577"),
            **{key.replace("_", "-"): one for key, one in more.items()},
        },
        consents=(Consent("tip", "1", now),),
    )


@dataclass
class Office:
    """Everything that runs, and the words of these tests."""

    fake: FakeTelegram
    context: Context
    group: Group
    desk: ModeratorGroup
    client: TelegramClient
    turns: Turns

    _seeds = itertools.count(100)

    async def opens(self, person: Person | None = None, told: Tip | None = None, *, urgent: bool = False) -> str:
        """A ticket of this person; its code."""
        code = codes.make(next(self._seeds) * 7919)
        person = person or self.fake.person(started=True)

        def unit(tx: Tx) -> None:
            now = self.context.now()
            conversation_id, before = conversations.load(tx, "telegram", str(person.id), at=now)
            state = replace(
                before,
                language="vi",
                tickets=(*before.tickets, code),
                talking_of=code,
                touched_at=now,
                consents=(Consent("tip", "1", now),),
            )
            conversations.save(tx, conversation_id, state)
            form = replace(told or tip(), code=code)
            ticket_id = tickets.save(
                tx,
                code,
                form,
                conversation_id=conversation_id,
                channel="telegram",
                language="vi",
                incomplete=False,
                at=now,
            )
            if urgent:
                tickets.set_urgent(tx, ticket_id, urgent=True, at=now)

        await self.context.store.write(unit)
        return code

    async def ticket(self, code: str) -> TicketRow:
        found = await self.context.store.read(lambda tx: tickets.by_code(tx, code))
        assert found is not None
        return found

    async def view(self, code: str) -> GroupView:
        ticket = await self.ticket(code)
        found = await self.context.store.read(lambda tx: group_views.of_ticket(tx, ticket.id))
        assert found is not None
        return found

    async def history(self, code: str) -> list[tuple[str, str]]:
        ticket = await self.ticket(code)
        return [(one.who, one.what) for one in await self.context.store.read(lambda tx: tickets.history(tx, ticket.id))]

    async def messages(self, code: str) -> list[MessageRow]:
        ticket = await self.ticket(code)
        return await self.context.store.read(lambda tx: messages.of_ticket(tx, ticket.id))

    async def attaches(
        self,
        code: str,
        content: bytes,
        *,
        mime: str,
        kind: str = "file",
        name: str = "a.jpg",
        exif: Mapping[str, Any] | None = None,
    ) -> None:
        """A file of the person is stored."""
        ticket = await self.ticket(code)
        sha256 = await self.context.blobs.put(content)
        now = self.context.now()

        def unit(tx: Tx) -> None:
            media.add(
                tx,
                conversation_id=ticket.conversation_id,
                ticket_id=ticket.id,
                message_id=None,
                channel="telegram",
                kind=kind,
                ref={},
                name=name,
                mime=mime,
                size=len(content),
                at=now,
                sha256=sha256,
                exif=exif,
            )
            group_views.touch(tx, ticket.id, now=now)

        await self.context.store.write(unit)

    async def until(self, look: Callable[[], Awaitable[T | None]], what: str, timeout: float = 10.0) -> T:  # noqa: ASYNC109
        """What ``look`` finds, as soon as it does."""
        deadline = asyncio.get_running_loop().time() + timeout
        while asyncio.get_running_loop().time() < deadline:
            if found := await look():
                return found
            await asyncio.sleep(0.02)
        raise AssertionError(f"{what}\n" + "\n".join(self.group.transcript()))

    async def at_rest(self, code: str) -> GroupView:
        """The ticket's view has nothing left to show."""

        async def look() -> GroupView | None:
            view = await self.view(code)
            return view if view.due_at is None else None

        return await self.until(look, f"{code} is still due")

    def actions(self, *methods: str) -> list[Any]:
        """The calls into the group that did something."""
        return [
            one
            for one in self.fake.book.calls
            if one.chat_id == self.group.id and (one.method in methods if methods else not one.method.startswith("get"))
        ]


@pytest.fixture
def rules() -> GroupRules:
    return QUICK


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as server:
        yield server
    assert server.violations == []


@pytest.fixture
async def context(fake: FakeTelegram, group: Group, tmp_path: Path) -> AsyncIterator[Context]:
    settings = Settings(
        **databases.settings(tmp_path / "desk.db"),
        media_url=f"file://{tmp_path}/media",
        secret_key=SecretStr(KeyRing.make()),
        web=Web(public_url="https://manhmoi.example"),
        telegram=Telegram(token=SecretStr(TOKEN), api_base=fake.api_base, moderator_chat_id=(str(group.id),)),
    )
    async with opening.opened(settings, texts=the_texts(), hurried=True) as opened:
        yield opened


@pytest.fixture
def group(fake: FakeTelegram) -> Group:
    return fake.group()


@pytest.fixture
async def office(fake: FakeTelegram, group: Group, context: Context, rules: GroupRules) -> AsyncIterator[Office]:
    async with aiohttp.ClientSession() as session:
        client = TelegramClient(Wire(TOKEN, session, api_base=fake.api_base))
        groups = Groups(context.settings.telegram.moderator_chat_id)
        desk = ModeratorGroup(context, client, groups, rules=rules)
        sender = Sender(context, {"telegram": client}, {"telegram": Pace(1000, 1000)})
        turns = Turns(context, {"telegram": Codec(groups.is_team)}, team=desk)
        intake = Intake(turns, client)
        poller = Poller(
            client,
            intake,
            context.store,
            holder=context.holder,
            now=context.now,
            polled=partial(observe.polled, "telegram"),
        )
        news = NewsTeller(context)
        fetching = MediaWorker(context, {"telegram": client})
        tasks = [asyncio.create_task(part()) for part in (desk.run, sender.run, poller.run, fetching.run, news.run)]
        try:
            yield Office(fake=fake, context=context, group=group, desk=desk, client=client, turns=turns)
            broken = [task for task in tasks if task.done()]
            assert not broken, [task.exception() for task in broken]
        finally:
            for task in tasks:
                task.cancel()
            for task in tasks:
                with suppress(asyncio.CancelledError):
                    await task


__all__ = ["Conversation", "Office", "tip"]

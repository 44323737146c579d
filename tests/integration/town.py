"""A played Telegram, a played Official Account and the web chat round one house, with a clock that a test moves.

People who have told a tip and agreed to news; a desk; the sender at work. Nothing is started as a program.
"""

from __future__ import annotations

import asyncio
import dataclasses
import itertools
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp.test_utils import TestServer

from bot import app, opening
from bot.settings import Broadcasts, Settings, Telegram, Web
from bot.web import application
from flows import events
from storage import broadcasts, conversations, messages
from storage.broadcasts import Broadcast
from storage.crypto import KeyRing
from storage.messages import MessageRow
from tests import databases
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.fakes.zalo_oa import FakeZaloOA
from tests.integration.clock import Clock
from tests.program import zalo_oa_settings
from tests.web.browsing import Operator

STORY = "Bác tôi là liệt sĩ Nguyễn Văn Mẫu, hi sinh năm 1972"
WORDS = "Ngày 1/12, Công an phường lấy mẫu tại nhà văn hóa. Bác nào cần, xin liên hệ đường dây nóng 0965.001.222 ạ."


class Town:
    """Built by ``built``. ``looks`` lets the sending go one step on; nothing of it happens by itself."""

    def __init__(self, house: app.House, clock: Clock, telegram: FakeTelegram, account: FakeZaloOA, url: str) -> None:
        self.house = house
        self.clock = clock
        self.telegram = telegram
        self.account = account
        self.url = url
        self.count = itertools.count(1)
        self.operators: list[Operator] = []

    async def does(self, channel: str, user: str, what: events.What) -> None:
        """The person does this, on this channel."""
        number = next(self.count)
        at = self.clock()
        event = events.Event(channel=channel, user=user, at=at, what=what, message_id=f"m{number}", language="vi")
        taken = await self.house.turns.take(channel, f"x{number}", "{}", event=event)
        assert not taken.failed

    async def says(self, channel: str, user: str, *lines: str) -> None:
        for line in lines:
            await self.does(channel, user, events.Text(line))

    async def tells(
        self, channel: str, user: str, *, news: str = "có", role: str = "bỏ qua", place: str = "", source: str = ""
    ) -> None:
        """A short tip from the first word to the last; ``news``: the answer to the question for news."""
        await self.does(channel, user, events.Command("start", source))
        await self.says(channel, user, "đồng ý", role, STORY, "xong", "đúng rồi")
        for _ in range(40):
            state = await self.state(channel, user)
            if state.open == "review":
                break
            await self.says(channel, user, place if place and state.open == "place-where" else "bỏ qua")
        await self.says(channel, user, "gửi")
        if news:
            await self.says(channel, user, news)

    async def state(self, channel: str, user: str) -> Any:
        def unit(tx: Any) -> Any:
            found = conversations.find(tx, channel, user)
            return conversations.get(tx, found) if found else None

        return await self.house.context.store.read(unit)

    async def log(self, channel: str, user: str) -> list[MessageRow]:
        """The broadcast messages that stand in the person's talk."""

        def unit(tx: Any) -> list[MessageRow]:
            found = conversations.find(tx, channel, user)
            return [one for one in messages.of_conversation(tx, found) if one.kind == broadcasts.KIND] if found else []

        return await self.house.context.store.read(unit)

    async def operator(self, name: str, role: str = "lead") -> Operator:
        operator = Operator(self.url)
        self.operators.append(operator)
        await operator.signs_in(self.house.context, name, role)
        return operator

    async def writes(self, operator: Operator, **fields: Any) -> str:
        """A message is written and handed on; gives its path. It is to leave now, and not after two days."""
        local = self.clock.now.astimezone(self.house.context.settings.zone)
        form: dict[str, Any] = {
            "title": "Lịch lấy mẫu",
            "words.vi": WORDS,
            "about": "general",
            "send_at": local.strftime("%Y-%m-%dT%H:%M"),
            "until": (local + timedelta(days=2)).strftime("%Y-%m-%d"),
        }
        pairs = [("csrf", await operator.csrf())]
        for name, value in (form | fields).items():
            pairs += [(name, one) for one in (value if isinstance(value, list) else [value])]
        answer = await operator.posts("/desk/broadcasts", pairs)
        assert answer.status == 200, await answer.text()
        return answer.url.path

    async def acts(self, operator: Operator, path: str, what: str, **fields: str) -> int:
        """What the page's button does; the status of the answer."""
        page = await (await operator.gets(path)).text()
        version = page.partition('name="version" value="')[2].partition('"')[0]
        form = {"csrf": await operator.csrf(), "version": version, **fields}
        return (await operator.posts(f"{path}/{what}", form)).status

    async def approved(self, **fields: Any) -> str:
        """A message written by one, approved by another; gives its path."""
        writer, lead = await self.operator("Hoa", "operator"), await self.operator("Bình")
        path = await self.writes(writer, **fields)
        assert await self.acts(writer, path, "propose") == 200
        assert await self.acts(lead, path, "approve") == 200
        return path

    async def looks(self, times: int = 3) -> None:
        for _ in range(times):
            await self.house.broadcasts.look()

    async def delivered(self, seconds: float = 20) -> None:
        """Nothing waits in the outbox for a channel that is sent to."""
        deadline = asyncio.get_running_loop().time() + seconds
        while (await self.house.context.store.read(broadcasts.under_way)).keys() - {"web"}:
            assert asyncio.get_running_loop().time() < deadline, "messages are still under way"
            await asyncio.sleep(0.02)

    async def one(self, path: str) -> Broadcast:
        found = await self.house.context.store.read(lambda tx: broadcasts.get(tx, path.rpartition("/")[2]))
        assert found is not None
        return found

    async def counts(self, path: str) -> dict[str, int]:
        """How the sending stands."""
        one = await self.one(path)
        if one.outcome:
            return dict(one.outcome)
        return await self.house.context.store.read(lambda tx: broadcasts.counts(tx, one.id))

    def at(self, hour: int, minute: int = 0, *, days: int = 0) -> None:
        """The clock shows this hour of Viet Nam, so many days later."""
        zone = self.house.context.settings.zone
        local = self.clock.now.astimezone(zone) + timedelta(days=days)
        self.clock.now = datetime(local.year, local.month, local.day, hour, minute, tzinfo=zone)


@asynccontextmanager
async def built(
    folder: Path, *, per_minute: int = 60_000, sends: bool = True, public_url: str = ""
) -> AsyncIterator[Town]:
    """The town, its sender at work where ``sends``."""
    async with FakeTelegram() as telegram, FakeZaloOA() as account:
        own = {name.rpartition("__")[2].lower(): value for name, value in zalo_oa_settings(account).items()}
        settings = Settings(
            **databases.settings(folder / "manhmoi.db"),
            media_url=(folder / "media").as_uri(),
            secret_key=KeyRing.make(),  # type: ignore[arg-type]
            telegram=Telegram(
                token=TOKEN,  # type: ignore[arg-type]
                api_base=telegram.api_base,
                rate_per_second=10_000,
                chat_rate_per_second=10_000,
            ),
            zalo_oa=own,  # type: ignore[arg-type]
            broadcasts=Broadcasts(per_minute=per_minute),
            web=Web(public_url=public_url),
        )
        clock = Clock()
        async with (
            opening.opened(
                settings, texts=opening.texts(settings), channels=app.capabilities(settings), hurried=True
            ) as opened,
            aiohttp.ClientSession() as session,
        ):
            house = app.build(dataclasses.replace(opened, now=clock), session)
            async with TestServer(application.make(house.context, house.turns)) as server:
                town = Town(house, clock, telegram, account, str(server.make_url("")).rstrip("/"))
                parts = [house.sender.run, *(part for way in house.ways for part in way.sends.values())]
                sending = [asyncio.create_task(_run(part)) for part in parts if sends]
                try:
                    yield town
                finally:
                    for task in sending:
                        task.cancel()
                    await asyncio.gather(*sending, return_exceptions=True)
                    for operator in town.operators:
                        await operator.closes()
        assert account.violations == []


async def _run(part: Callable[[], Awaitable[None]]) -> None:
    await part()

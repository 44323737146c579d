"""A played Telegram, a client of it, a store, and turns that only keep and read. The token occurs nowhere."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest

from bot.channels.base import Ignored, Read, TeamUpdate
from bot.channels.telegram.client import TelegramClient
from bot.channels.telegram.codec import Codec
from bot.channels.telegram.request import Wire
from flows.events import Event, What
from storage import inbox
from storage.crypto import KeyRing
from storage.engine import Store
from storage.migrate import migrate
from tests.fakes.telegram import TOKEN, FakeTelegram

NOW = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def no_token_in_logs(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    """Whatever a test does, the token stands in no log line and on no screen."""
    caplog.set_level(logging.DEBUG)
    yield
    secret = TOKEN.partition(":")[2]
    told = capfd.readouterr()
    assert secret not in caplog.text + told.out + told.err


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    """Telegram; a call that the real one would refuse for its shape fails the test."""
    async with FakeTelegram() as server:
        yield server
    assert server.violations == []


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened


@pytest.fixture
def client(fake: FakeTelegram, session: aiohttp.ClientSession) -> TelegramClient:
    return TelegramClient(Wire(TOKEN, session, api_base=fake.api_base))


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    url = f"sqlite:///{tmp_path}/telegram.db"
    migrate(url)
    opened = Store.open(url, KeyRing.parse(KeyRing.make()))
    yield opened
    await opened.close()


@dataclass
class KeepingTurns:
    """Keeps each update once, as the real turns do, and reads it; what cannot be read is kept as failed."""

    store: Store
    team: set[str] = field(default_factory=set)
    reads: list[Read] = field(default_factory=list)
    failing: int = 0  # so many times the database is down

    async def take(self, channel: str, external_id: str, body: str) -> bool:
        if self.failing:
            self.failing -= 1
            raise OSError("the disk is full")
        try:
            read = Codec(self.team.__contains__)(json.loads(body), at=NOW, seed=1)
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            why = repr(error)
            await self.store.write(
                lambda tx: inbox.keep_failed(tx, channel, external_id, person="", body=body, at=NOW, error=why)
            )
            return True
        new = await self.store.write(lambda tx: inbox.keep(tx, channel, external_id, person="", body=body, at=NOW))
        if new:
            self.reads.append(read)
        return new

    def said(self) -> list[What]:
        """What people said, in the order of the turns."""
        return [one.what for one in self.reads if isinstance(one, Event)]

    def of_team(self) -> list[TeamUpdate]:
        return [one for one in self.reads if isinstance(one, TeamUpdate)]

    def ignored(self) -> list[str]:
        return [one.why for one in self.reads if isinstance(one, Ignored)]

    async def dead(self) -> list[str]:
        """The bodies of the dead letters."""
        return [one.body for one in await self.store.read(inbox.failed)]


@pytest.fixture
def turns(store: Store) -> KeepingTurns:
    return KeepingTurns(store)

"""A played Zalo Bot Platform, a client of it, a store, and turns that only keep and read. No secret occurs anywhere."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest

from bot.channels.base import Ignored, Read
from bot.channels.zalo_bot import codec
from bot.channels.zalo_bot.client import ZaloBotClient
from bot.channels.zalo_bot.wire import Wire
from bot.media.links import Links
from flows.events import Event, What
from storage import inbox
from storage.crypto import KeyRing
from storage.engine import Store
from storage.migrate import migrate
from tests.fakes.zalo_bot import TOKEN, FakeZaloBot

NOW = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)
SECRET = "s3cret-of-the-webhook"


@pytest.fixture(autouse=True)
def no_secret_in_logs(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    """Whatever a test does, neither the token nor the webhook's secret stands in a log line or on the screen."""
    caplog.set_level(logging.DEBUG)
    yield
    told = capfd.readouterr()
    shown = caplog.text + told.out + told.err
    assert TOKEN.partition(":")[2] not in shown
    assert SECRET not in shown


@pytest.fixture
async def fake() -> AsyncIterator[FakeZaloBot]:
    """Zalo; a call that the real one would refuse for its shape fails the test."""
    async with FakeZaloBot() as server:
        yield server
    assert server.violations == []


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened


@pytest.fixture
def wire(fake: FakeZaloBot, session: aiohttp.ClientSession) -> Wire:
    return Wire(f" {TOKEN}\n", session, api_base=fake.api_base)


@pytest.fixture
def client(fake: FakeZaloBot, wire: Wire) -> ZaloBotClient:
    """Files of people come from the played Zalo's own host."""
    return ZaloBotClient(wire, Links([".zdn.vn", fake.api_base], limit=1_000_000, pause=0.01, silence=1.0))


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    url = f"sqlite:///{tmp_path}/zalo_bot.db"
    migrate(url)
    opened = Store.open(url, KeyRing.parse(KeyRing.make()))
    yield opened
    await opened.close()


@dataclass
class KeepingTurns:
    """Keeps each update once, as the real turns do, and reads it; what cannot be read is kept as failed."""

    store: Store
    reads: list[Read] = field(default_factory=list)
    failing: int = 0  # so many times the database is down

    async def take(self, channel: str, external_id: str, body: str) -> bool:
        if self.failing:
            self.failing -= 1
            raise OSError("the disk is full")
        try:
            read = codec.read(json.loads(body), at=NOW, seed=1)
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

    def ignored(self) -> list[str]:
        return [one.why for one in self.reads if isinstance(one, Ignored)]

    async def dead(self) -> list[str]:
        """The bodies of the dead letters."""
        return [one.body for one in await self.store.read(inbox.failed)]


@pytest.fixture
def turns(store: Store) -> KeepingTurns:
    return KeepingTurns(store)

"""A played Zalo Bot Platform, a client of it, a store, and turns that only keep and read. No secret occurs anywhere."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from bot.channels.zalo_bot import codec
from bot.channels.zalo_bot.client import ZaloBotClient
from bot.channels.zalo_bot.wire import Wire
from bot.media.links import Links
from storage.crypto import KeyRing
from storage.engine import Store
from tests import databases
from tests.channels.kit import KeepingTurns, no_secrets_shown
from tests.fakes.zalo_bot import TOKEN, FakeZaloBot

SECRET = "s3cret-of-the-webhook"


no_secret_is_shown = no_secrets_shown(TOKEN.partition(":")[2], SECRET)


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
    opened = Store.open(databases.fresh(tmp_path / "zalo_bot.db"), KeyRing.parse(KeyRing.make()))
    yield opened
    await opened.close()


@pytest.fixture
def turns(store: Store) -> KeepingTurns:
    return KeepingTurns(store, {codec.CHANNEL: codec.read})

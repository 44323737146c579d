"""A played Telegram, a client of it, a store, and turns that only keep and read. The token occurs nowhere."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from bot.channels.telegram.client import TelegramClient
from bot.channels.telegram.codec import CHANNEL, Codec
from bot.channels.telegram.request import Wire
from storage.crypto import KeyRing
from storage.engine import Store
from tests import databases
from tests.channels import kit
from tests.fakes.telegram import TOKEN, FakeTelegram

NOW = kit.AT

no_token_is_shown = kit.no_secrets_shown(TOKEN.partition(":")[2])


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
    opened = Store.open(databases.fresh(tmp_path / "telegram.db"), KeyRing.parse(KeyRing.make()))
    yield opened
    await opened.close()


class KeepingTurns(kit.KeepingTurns):
    """Those of Telegram, where no group is the team's."""

    def __init__(self, store: Store) -> None:
        super().__init__(store, {CHANNEL: Codec(frozenset[str]().__contains__)})


@pytest.fixture
def turns(store: Store) -> KeepingTurns:
    return KeepingTurns(store)

"""A played Official Account; the program built and not started, with a clock that a test moves."""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from bot import app, opening
from bot.settings import Settings
from storage.crypto import KeyRing
from tests import databases
from tests.fakes.zalo_oa import FakeZaloOA
from tests.integration.clock import Clock


@pytest.fixture
async def account() -> AsyncIterator[FakeZaloOA]:
    """Zalo; whatever the real one would call malformed fails the test."""
    async with FakeZaloOA() as fake:
        yield fake
        assert fake.violations == []


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def house(tmp_path: Path, clock: Clock) -> AsyncIterator[app.House]:
    settings = Settings(
        **databases.settings(tmp_path / "manhmoi.db"),
        media_url=(tmp_path / "media").as_uri(),
        secret_key=KeyRing.make(),  # type: ignore[arg-type]
    )
    async with (
        opening.opened(settings, texts=opening.texts(settings)) as context,
        aiohttp.ClientSession() as session,
    ):
        yield app.build(dataclasses.replace(context, now=clock), session, sends=False)

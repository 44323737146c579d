"""The program put together: what reads kept updates, and what a stop waits for."""

from __future__ import annotations

import asyncio
import dataclasses
import os
import signal
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr

from bot import app
from bot.channels.base import Ignored, Read
from bot.channels.zalo_bot import way
from bot.context import Context
from bot.settings import Settings, ZaloBot, ZaloOA, key_ring
from bot.translate import Texts
from bot.ways import Materials, Way
from storage import grants, inbox
from storage.engine import Store
from tests.fakes.zalo_oa import APP_ID, APP_SECRET, OA_ID, OA_SECRET, FakeZaloOA

TOKEN = "/v4/oa/access_token"


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened


async def test_a_channel_that_is_on_reads_as_its_way_says(
    context: Context, session: aiohttp.ClientSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    build, read_by_the_way = way.build, []

    def read(body: Mapping[str, Any], *, at: datetime, seed: int) -> Read:
        read_by_the_way.append(body)
        return Ignored("test")

    def built(materials: Materials) -> Way:
        return dataclasses.replace(build(materials), read=read)

    monkeypatch.setattr(way, "build", built)
    settings = context.settings.model_copy(update={"zalo_bot": ZaloBot(token=SecretStr("1:token"))})
    house = app.build(dataclasses.replace(context, settings=settings), session, sends=False)

    await house.turns.take("zalo_bot", "1", "{}")

    assert read_by_the_way == [{}]


@pytest.mark.parametrize("channel", ["telegram", "zalo_oa", "zalo_bot"])
async def test_kept_updates_of_a_channel_that_is_off_are_read(
    context: Context, session: aiohttp.ClientSession, channel: str
) -> None:
    house = app.build(context, session, sends=False)

    await house.turns.take(channel, "1", "{}")

    failed = await context.store.read(inbox.failed)
    assert [one.error for one in failed if one.error == "KeyError"] == []
    assert house.ways == ()


# Stopping


@pytest.fixture
async def account() -> AsyncIterator[FakeZaloOA]:
    async with FakeZaloOA() as fake:
        yield fake


@pytest.fixture
def running(settings: Settings, account: FakeZaloOA) -> Settings:
    """The settings of a program that must renew the account's tokens as soon as it runs."""
    mine = ZaloOA(
        oa_id=OA_ID,
        app_id=APP_ID,
        app_secret=SecretStr(APP_SECRET),
        oa_secret=SecretStr(OA_SECRET),
        refresh_token=SecretStr(account.issue_pair()[1]),
        api_base=account.api_base,
        oauth_base=account.api_base,
    )
    return settings.model_copy(update={"zalo_oa": mine})


async def stopped(settings: Settings, monkeypatch: pytest.MonkeyPatch, started: asyncio.Event) -> float:
    """Runs the sender until it has started, stops it; how many seconds the stop took."""
    monkeypatch.setattr(app, "_spare_collector", lambda: None)

    async def ready(_store: Store) -> Callable[[], None]:
        return started.set

    running = asyncio.ensure_future(app.run(settings, only=frozenset({"sender"}), ready=ready))
    loop = asyncio.get_running_loop()
    await asyncio.wait_for(started.wait(), 20)
    began = loop.time()
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(running, 60)
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.remove_signal_handler(number)
    return loop.time() - began


async def test_a_stop_waits_for_the_renewal_that_is_under_way(
    running: Settings, account: FakeZaloOA, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "STOP_WITHIN", 0.2)
    account.settings.latency = 2.0

    class Asked(asyncio.Event):
        """Set when Zalo has been asked for a new pair, not when the program is ready."""

        def set(self) -> None:
            pass

        async def wait(self) -> Any:
            await account.called(TOKEN)

    await stopped(running, monkeypatch, Asked())

    store = Store.open(running.database_url, key_ring(running))
    grant = await store.read(lambda tx: grants.get(tx, OA_ID))
    await store.close()
    assert grant is not None
    assert (grant.generation, grant.access in account.grants.access) == (2, True)


async def test_a_stop_waits_for_nothing_else(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, texts: Texts
) -> None:
    assert await stopped(settings, monkeypatch, asyncio.Event()) < 5.0


@pytest.mark.parametrize(
    ("last", "lived", "pause"), [(0.0, 0.1, 1.0), (1.0, 0.1, 2.0), (32.0, 10.0, 60.0), (60.0, 3600.0, 1.0)]
)
def test_a_part_that_breaks_again_and_again_is_begun_ever_later(last: float, lived: float, pause: float) -> None:
    assert app.pause_after(last, lived) == pause

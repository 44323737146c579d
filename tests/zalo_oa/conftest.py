"""A played Zalo, a store, the account's tokens and a wire to it. No secret of the played Zalo occurs anywhere."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest
from pydantic import SecretStr

from bot.channels.zalo_oa.renewal import ALARM
from bot.channels.zalo_oa.tokens import Tokens
from bot.channels.zalo_oa.wire import Wire
from bot.settings import ZaloOA
from storage import alarms, grants
from storage.alarms import Alarm
from storage.crypto import KeyRing
from storage.engine import Store
from storage.grants import Grant
from storage.unit import Tx
from tests import databases
from tests.channels.kit import no_secrets_shown
from tests.fakes.zalo_oa import APP_ID, APP_SECRET, OA_ID, OA_SECRET, FakeZaloOA


@pytest.fixture
def fakes() -> list[FakeZaloOA]:
    """Every played Zalo of the test."""
    return []


def issued(fakes: list[FakeZaloOA]) -> Iterable[str]:
    """Every token and code that the played Zalos handed out."""
    for fake in fakes:
        yield from (*fake.grants.access, *fake.grants.refresh, *fake.grants.codes)


no_secret_is_shown = no_secrets_shown(APP_SECRET, OA_SECRET, fixture="fakes", secrets=issued)


@pytest.fixture
async def fake(fakes: list[FakeZaloOA]) -> AsyncIterator[FakeZaloOA]:
    """Zalo; a call that the real one would refuse for its shape fails the test."""
    async with FakeZaloOA() as server:
        fakes.append(server)
        yield server
    assert server.violations == []


@pytest.fixture
def now(fake: FakeZaloOA) -> Callable[[], datetime]:
    """The clock of the played Zalo: ``fake.advance`` moves it for both sides."""
    return lambda: datetime.fromtimestamp(fake.now / 1000, UTC)


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened


@pytest.fixture
def settings(fake: FakeZaloOA) -> ZaloOA:
    """The account's, with a first pair as the console hands it out."""
    access, refresh = fake.issue_pair()
    return ZaloOA(
        oa_id=OA_ID,
        app_id=APP_ID,
        app_secret=SecretStr(APP_SECRET),
        oa_secret=SecretStr(OA_SECRET),
        access_token=SecretStr(access),
        refresh_token=SecretStr(refresh),
        api_base=fake.api_base,
        oauth_base=fake.api_base,
    )


@pytest.fixture
def key() -> str:
    return KeyRing.make()


@pytest.fixture
def database(tmp_path: Path) -> str:
    return databases.fresh(tmp_path / "zalo.db")


@pytest.fixture
async def store(database: str, key: str) -> AsyncIterator[Store]:
    opened = Store.open(database, KeyRing.parse(key))
    yield opened
    await opened.close()


def stand(tx: Tx, what: str, detail: str, at: datetime) -> None:
    """An alarm about the tokens stands."""
    alarms.stand(tx, ALARM, what, detail=detail, at=at)


@dataclass
class Process:
    """What one process of the program has of its own: a store on the common database, tokens, a wire."""

    store: Store
    settings: ZaloOA
    tokens: Tokens
    wire: Wire

    async def grant(self) -> Grant:
        found = await self.store.read(lambda tx: grants.get(tx, self.settings.account))
        assert found is not None
        return found

    async def alarm(self) -> Alarm | None:
        return await self.store.read(lambda tx: alarms.find(tx, ALARM))

    async def told(self) -> str:
        """The key of the alarm that stands, "" where none does."""
        alarm = await self.alarm()
        return alarm.what if alarm else ""


@dataclass
class Processes:
    """Opens processes on one database; on hosts of their own, so that none takes another for its own earlier life."""

    database: str
    key: str
    session: aiohttp.ClientSession
    settings: ZaloOA
    now: Callable[[], datetime]
    opened: list[Process] = field(default_factory=list)

    async def open(self, settings: ZaloOA | None = None, *, holder: str = "") -> Process:
        """One more, which has looked after the tokens once."""
        holder = holder or f"machine-{len(self.opened)}:1:1-test"
        used = settings or self.settings
        store = Store.open(self.database, KeyRing.parse(self.key))
        tokens = Tokens(store, self.session, used, holder, self.now, stand, alarms.over)
        self.opened.append(Process(store, used, tokens, Wire(self.session, used, tokens)))
        await tokens.look()
        return self.opened[-1]

    async def close(self) -> None:
        for one in self.opened:
            await one.tokens.finish()
            await one.store.close()


@pytest.fixture
async def processes(
    database: str, key: str, session: aiohttp.ClientSession, settings: ZaloOA, now: Callable[[], datetime]
) -> AsyncIterator[Processes]:
    made = Processes(database, key, session, settings, now)
    yield made
    await made.close()


@pytest.fixture
async def process(processes: Processes) -> Process:
    """A process that has taken the settings' pair."""
    return await processes.open()


@pytest.fixture
async def tokens(
    store: Store, session: aiohttp.ClientSession, settings: ZaloOA, now: Callable[[], datetime]
) -> AsyncIterator[Tokens]:
    """Tokens on ``store`` that have taken the settings' pair."""
    made = Tokens(store, session, settings, "machine:1:1-test", now, stand, alarms.over)
    await made.look()
    yield made
    await made.finish()


@pytest.fixture
def wire(session: aiohttp.ClientSession, settings: ZaloOA, tokens: Tokens) -> Wire:
    return Wire(session, settings, tokens)

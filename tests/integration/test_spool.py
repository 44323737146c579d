"""The database is away while people write, and the program is killed in the middle: every webhook is answered 200,
everything is taken once, in order.

SPOOL_SECONDS makes the time without a database longer (``make soak``: ten minutes, in which everybody speaks less
often, SPOOL_SAYS_EVERY, so that what was kept can be taken in as long again on a slow machine).
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import aiohttp
import pytest
import sqlalchemy as sa

from storage import conversations, inbox, messages
from storage.crypto import KeyRing
from storage.engine import Store
from storage.tables import raw_updates
from storage.types import Direction
from storage.unit import Tx
from tests import databases
from tests.chaos.backends import Backend, standing
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.fakes.zalo_bot import TOKEN as BOT_TOKEN
from tests.fakes.zalo_bot import FakeZaloBot
from tests.fakes.zalo_oa import FakeZaloOA
from tests.integration.zalo import told_to, until
from tests.program import Program, zalo_bot_settings, zalo_oa_settings

SECONDS = float(os.environ.get("SPOOL_SECONDS", "6"))
PEOPLE = 5  # on each of three channels
SAYS_EVERY = float(os.environ.get("SPOOL_SAYS_EVERY", "0.25"))  # seconds
FIRST = "Chuyện cũ"
pytestmark = [pytest.mark.chaos, pytest.mark.timeout(240 + 6 * SECONDS)]


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as fake:
        yield fake
        assert fake.violations == []


@pytest.fixture
async def bot() -> AsyncIterator[FakeZaloBot]:
    async with FakeZaloBot() as fake:
        yield fake
        assert fake.violations == []


@asynccontextmanager
async def taken_away(program: Program, backend: Backend) -> AsyncIterator[None]:
    """The database is away meanwhile: its server is dead, or somebody else holds its file."""
    if backend.servers:
        server = backend.servers[0]
        await asyncio.to_thread(server.kill)
        yield
        await asyncio.to_thread(server.start)
        return
    with locked(program):
        yield


@contextmanager
def locked(program: Program) -> Iterator[None]:
    """Nobody else can write to the file meanwhile."""
    path = program.environment["MANHMOI_DATABASE_URL"].removeprefix("sqlite:///")
    connection = sqlite3.connect(path, timeout=30, isolation_level=None, check_same_thread=False)
    connection.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")
        connection.close()


@asynccontextmanager
async def store_of(program: Program) -> AsyncIterator[Store]:
    environment = program.environment
    store = Store.open(environment["MANHMOI_DATABASE_URL"], KeyRing.parse(environment["MANHMOI_SECRET_KEY"]))
    yield store
    await store.close()


async def said_by(store: Store, channel: str, user: str) -> list[str]:
    """What stands in the log of the person's conversation, in order."""

    def read(tx: Tx) -> list[str]:
        conversation_id = conversations.find(tx, channel, user)
        if conversation_id is None:
            return []
        log = messages.of_conversation(tx, conversation_id, limit=1_000_000)
        return [one.text for one in log if one.direction is Direction.IN]

    return await store.read(read)


async def status(address: str) -> int:
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        return answer.status


class Crowd:
    """People who go on writing to all three channels."""

    def __init__(self, telegram: FakeTelegram, account: FakeZaloOA, bot: FakeZaloBot) -> None:
        self.people = {
            **{("telegram", str(one.id)): one for one in (telegram.person() for _ in range(PEOPLE))},
            **{("zalo_oa", one.id): one for one in (account.person(name="Tư") for _ in range(PEOPLE))},
            **{("zalo_bot", one.id): one for one in (bot.person() for _ in range(PEOPLE))},
        }
        self.said: dict[tuple[str, str], list[str]] = {who: [] for who in self.people}

    async def say(self) -> None:
        """Everybody says one thing more."""
        for who, person in self.people.items():
            text = f"{FIRST} thứ {len(self.said[who])} của ông {who[1][-4:]}"
            await person.says(text)
            self.said[who].append(text)

    async def go_on(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            await self.say()
            await asyncio.sleep(SAYS_EVERY)

    @property
    def count(self) -> int:
        return sum(map(len, self.said.values()))


@pytest.fixture(params=[databases.CHOSEN] if databases.EVERYWHERE else databases.KINDS)
def backend(request: pytest.FixtureRequest) -> Iterator[Backend]:
    with standing(request.param) as one:
        yield one


async def test_without_a_database_every_webhook_is_answered_and_taken_later_in_order(
    tmp_path: Path, backend: Backend, telegram: FakeTelegram, account: FakeZaloOA, bot: FakeZaloBot
) -> None:
    account.settings.retry_pauses = (0.2,) * 600  # while the program is dead, nobody answers
    program = Program(
        tmp_path,
        telegram=telegram.api_base,
        token=TOKEN,
        mode="webhook",
        settings=zalo_oa_settings(account)
        | zalo_bot_settings(bot.api_base, BOT_TOKEN, mode="webhook")
        | {"MANHMOI_SPOOL__FOLDER": str(tmp_path / "spool"), **backend.environment},
    )
    code, _, error = await program.command("migrate")
    assert code == 0, error
    async with program:
        told_to(account, program)
        await telegram.listening(30)
        await bot.listening(30)
        crowd = Crowd(telegram, account, bot)
        await crowd.say()
        await asyncio.gather(telegram.settled(30), account.settled(30), bot.settled(30))

        async with taken_away(program, backend):
            await crowd.go_on(SECONDS / 2)
            ready, alive = [await status(f"{program.address}/{one}") for one in ("readyz", "healthz")]
            await program.kill()
            await crowd.say()
            await program.start()
            await crowd.go_on(SECONDS / 2)
            begun = [await status(f"{program.address}/{one}") for one in ("readyz", "healthz", "chat/messages")]
            await asyncio.gather(telegram.settled(30), account.settled(30), bot.settled(30))
            assert account.webhook.enabled
        await crowd.go_on(1.0)  # while what waits is being taken
        await program.kill()
        await program.start()
        await crowd.say()
        await asyncio.gather(telegram.settled(60), account.settled(60), bot.settled(60))

        async with store_of(program) as store:

            async def all_taken() -> bool:
                logs = [await said_by(store, *who) for who in crowd.said]
                return sum(map(len, logs)) >= crowd.count

            await until(all_taken, "all is taken", 60 + 2 * SECONDS)
            for who, said in crowd.said.items():
                assert await said_by(store, *who) == said, f"{who} was not understood in order"
            assert await store.read(inbox.failed) == []
            kept = await store.read(lambda tx: tx.execute(sa.select(raw_updates.c.channel)).scalars().all())
        assert Counter(kept)["telegram"] == PEOPLE * len(next(iter(crowd.said.values())))
        # What the killed program had taken already is taken once more, and known: a file goes when all of it is.
        await until(lambda: _empty(tmp_path / "spool"), "the spool is empty", 20 + SECONDS)
        assert await status(f"{program.address}/readyz") == 200

    assert (ready, alive) == (503, 200)
    assert begun == [503, 200, 503]
    answers = Counter(one.status for fake in (telegram, account, bot) for one in fake.webhook.deliveries)
    late = sum(one.seconds >= account.settings.answer_within for one in account.webhook.deliveries)
    print(f"{crowd.count} messages, answers {dict(answers)} (0: nobody was there), late for Zalo: {late}")  # noqa: T201
    assert set(answers) <= {200, 0}
    assert crowd.count > 100


async def _empty(folder: Path) -> bool:
    """Only the file that lies ready for the next time is there, and nothing is written in it."""
    files = list(folder.glob("*/*.spool"))
    return len(files) == 1 and not files[0].read_bytes()[:4].strip(b"\0")

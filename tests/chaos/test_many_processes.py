"""Two web processes and two senders on PostgreSQL and Redis, and what is taken away from them meanwhile."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest
import redis
import sqlalchemy as sa

from bot.sender import AT_ONCE
from storage import conversations, messages, outbox
from storage.crypto import KeyRing
from storage.engine import Store
from storage.messages import MessageRow
from storage.tables import outbox as rows
from storage.types import Delivery, Direction
from storage.unit import Tx
from tests import servers
from tests.chaos.aiming import AimedTelegram
from tests.chaos.balancer import Balancer
from tests.chaos.program import Program
from tests.fakes.telegram import Person
from tests.web.browsing import Operator, Visitor

pytestmark = [pytest.mark.chaos, pytest.mark.timeout(300)]

PEOPLE, FEWER = 200, 80
RATE = 80  # messages a second to all, of all senders together
LONG = 60.0
WORDS = ("/start", "xin chào")


_LEFT = sa.select(rows.c.state, rows.c.attempts, rows.c.due_at, rows.c.holder).where(rows.c.channel == "telegram")


@dataclass
class Several:
    """What runs: a balancer before two web processes, and two senders, the second of which does the rest."""

    fake: AimedTelegram
    store: Store
    redis: servers.Redis
    balancer: Balancer
    web: tuple[Program, Program]
    senders: tuple[Program, Program]

    async def crowd(self, number: int = FEWER) -> list[Person]:
        """So many new people say the same things at once, each waiting for an answer in between."""
        people = [self.fake.person(first_name=f"Người {one}") for one in range(number)]
        await asyncio.gather(*(self._talks(one) for one in people))
        return people

    async def _talks(self, person: Person) -> None:
        for words in WORDS:
            await person.says(words)
            await person.hears(LONG)

    async def quiet(self) -> None:
        """Waits until nothing is to be sent to Telegram any more."""
        await self.fake.settled(LONG)
        deadline = time.monotonic() + LONG
        while left := await self.store.read(lambda tx: tx.execute(_LEFT).all()):
            assert time.monotonic() < deadline, left[:5]
            await asyncio.sleep(0.05)

    async def check(self, people: list[Person], *, twice: bool = False) -> int:
        """Everybody heard exactly what the log says, in its order. Gives how many lines came ``twice``, if they may."""

        def read(tx: Tx) -> list[list[MessageRow]]:
            ids = [conversations.find(tx, "telegram", str(one.id)) for one in people]
            return [messages.of_conversation(tx, str(one), limit=1_000) for one in ids]

        repeated = 0
        for person, log in zip(people, await self.store.read(read), strict=True):
            said = [one for one in log if one.direction is Direction.OUT]
            assert {one.delivery for one in said} == {Delivery.SENT}, person.printed()
            assert sum(one.direction is Direction.IN for one in log) == len(WORDS), person.printed()
            heard = [one.get("text", "") for one in person.messages]
            if twice:
                once = [text for text, _ in itertools.groupby(heard)]
                repeated += len(heard) - len(once)
                heard = once
            assert heard == [one.text for one in said], person.printed()
        return repeated


@pytest.fixture
async def several(tmp_path: Path, fake: AimedTelegram, postgres_url: str) -> AsyncIterator[Several]:
    own = servers.own_redis()
    first = Program(tmp_path, fake.api_base, mode="webhook")
    first.environment["MANHMOI_DATABASE_URL"] = postgres_url
    first.environment |= {"MANHMOI_REDIS_URL": own.url, "MANHMOI_TELEGRAM__RATE_PER_SECOND": str(RATE)}
    web = first, first.beside()
    async with Balancer(*(one.address for one in web)) as balancer:
        first.environment["MANHMOI_WEB__PUBLIC_URL"] = balancer.address
        web[1].environment["MANHMOI_WEB__PUBLIC_URL"] = balancer.address
        senders = first.beside(), first.beside()
        everybody = [*web, *senders]
        assert first.command("migrate").returncode == 0
        store = Store.open(postgres_url, KeyRing.parse(first.key))
        try:
            for one, parts in zip(everybody, ("web", "web", "sender", "sender,polling,timers"), strict=True):
                one.start("--only", parts)
            await asyncio.gather(*(one.working() for one in everybody))
            await fake.listening(LONG)
            yield Several(fake, store, own, balancer, web, senders)
        except BaseException as error:
            error.add_note("\n\n".join(one.said(15) for one in everybody))
            raise
        finally:
            for one in everybody:
                one.end()
            await store.close()
            own.stop()


async def test_they_do_everything_once_and_in_order_whatever_is_taken_away(several: Several) -> None:
    await they_share_the_work(several)
    await the_desk_of_one_sees_what_the_other_did(several)
    await without_redis(several)
    await one_sender_is_killed(several)
    await one_web_process_ends(several)


async def they_share_the_work(several: Several) -> None:
    holders: set[str] = set()
    watching = asyncio.create_task(_watch(several.store, holders))
    people = await several.crowd(PEOPLE)
    await several.quiet()
    watching.cancel()

    assert await several.check(people) == 0
    assert len(several.balancer.given) == 2
    assert len(holders) == 2, "one of the senders did nothing"
    at = [one.at for one in several.fake.calls_of("sendMessage")]
    in_a_second = max(sum(1 for other in at if 0 <= other - one < 1.0) for one in at)
    assert in_a_second <= 2 * RATE + 20, "they did not count together"


async def _watch(store: Store, holders: set[str]) -> None:
    while True:
        holders |= await store.read(outbox.holders)
        await asyncio.sleep(0.02)


async def the_desk_of_one_sees_what_the_other_did(several: Several) -> None:
    one, other = several.web
    link = one.command("desk-link", "Ba").stdout.strip()
    operator, visitor = Operator(one.address), Visitor(one.address)
    try:
        entered = await operator.posts("/desk/enter", {"token": link.partition("token=")[2]})
        assert entered.status == 200
        await visitor.opens()
        stream = operator.session.get(f"{other.address}/desk/live")
        async with stream as lines, asyncio.timeout(LONG):
            assert lines.status == 200
            telling = asyncio.create_task(visitor.tells_a_tip())
            heard = b""
            while b"event: changed" not in heard:
                heard = await lines.content.readline()
            code = await telling
        assert code in await (await operator.gets("/desk")).text()
    finally:
        await operator.closes()
        await visitor.closes()


async def without_redis(several: Several) -> None:
    """Flushed, killed, away, and back, in the middle of a crowd."""
    crowd = asyncio.create_task(several.crowd())
    await heard_more(several.fake, 40)
    with redis.Redis.from_url(several.redis.url) as client:
        client.flushall()
    await heard_more(several.fake, 40)
    several.redis.kill()
    await heard_more(several.fake, 40)
    assert await is_told(several.web[0], False)
    several.redis.start()
    people = await crowd
    await several.quiet()

    assert await several.check(people) == 0
    assert await is_told(several.web[0], True)


async def one_sender_is_killed(several: Several) -> None:
    crowd = asyncio.create_task(several.crowd())
    await heard_more(several.fake, 40)
    several.senders[0].shoot()
    people = await crowd
    await several.quiet()

    repeated = await several.check(people, twice=True)
    assert repeated <= AT_ONCE, "more came twice than it can have had under way"


async def one_web_process_ends(several: Several) -> None:
    crowd = asyncio.create_task(several.crowd())
    await heard_more(several.fake, 40)
    several.balancer.lost.clear()
    one = several.web[0]
    stopping = asyncio.create_task(one.stop())
    async with aiohttp.ClientSession() as session, asyncio.timeout(LONG):
        told = {}
        while not told.get("stopping"):
            async with session.get(f"{one.address}/readyz") as answer:
                told = await answer.json() if answer.status == 503 else {}
    await stopping
    people = await crowd
    await several.quiet()

    assert several.balancer.lost == []
    assert await several.check(people) == 0


async def heard_more(fake: AimedTelegram, messages: int) -> None:
    """Waits until people have heard so many messages more."""
    until = len(fake.calls_of("sendMessage")) + messages
    await fake.called("sendMessage", until, LONG)


async def is_told(program: Program, answers: bool) -> bool:
    """Whether the program says of Redis, in the end, that it does or does not answer; it is ready either way."""
    async with aiohttp.ClientSession() as session, asyncio.timeout(LONG):
        while True:
            async with session.get(f"{program.address}/readyz") as answer:
                assert answer.status == 200
                if (await answer.json())["redis"] is answers:
                    return True
            await asyncio.sleep(0.1)

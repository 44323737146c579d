"""A platform that is down is left alone and tried with one message; nobody else waits for it, and nothing is lost."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot import breaker, opening
from bot.breaker import FAILURES, FIRST_PAUSE, LONGEST_PAUSE, Breaker
from bot.channels.base import Attached, SendError
from bot.context import Context
from bot.sender import Pace, Sender
from bot.settings import Settings
from flows.capabilities import TELEGRAM, ZALO_OA, Capabilities, Message
from storage import alarms
from storage.crypto import KeyRing
from storage.unit import Tx
from tests import databases
from tests.bot.test_sender import Played, rows, until
from tests.storage import making
from tests.texts import texts as the_texts

FAST = Pace(overall=10_000, to_one=10_000, burst=10_000)
DOWN = {"retryable": True}


def failed(one: Breaker, *messages: str, now: float = 0.0) -> Breaker:
    for message in messages:
        one = one.failed(message, now)
    return one


def test_it_opens_after_failures_in_a_row_alone() -> None:
    nearly = failed(Breaker(), *"abcd")
    assert nearly.is_closed
    assert failed(nearly.answered(), *"abcd").is_closed
    assert not failed(nearly, "e").is_closed
    assert len("abcde") == FAILURES


def test_one_message_finds_out_after_a_pause_that_grows() -> None:
    one = failed(Breaker(), *"abcde", now=100.0)
    pauses = []
    for message in "pqrstuv":
        assert one.until is not None
        pauses.append(one.pause)
        assert not one.wants_probe(one.until - 0.1)
        assert one.wants_probe(one.until)
        assert not one.lets(message)
        one = one.probing(message)
        assert one.lets(message)
        assert not one.lets("another")
        assert not one.wants_probe(1e9)
        assert one.failed("one that left before", 1e9) == one
        one = one.failed(message, one.until or 0.0)
    assert pauses[0] == FIRST_PAUSE
    assert pauses == sorted(pauses)
    assert pauses[-1] == LONGEST_PAUSE
    assert one.probing("w").left("w").wants_probe(1e9)
    assert one.probing("w").answered().is_closed


class Platform(Played):
    """A platform that is up, down, or slow."""

    def __init__(self, name: str, capabilities: Capabilities) -> None:
        super().__init__(capabilities)
        self.name = name
        self.is_down = False
        self.tries = 0
        self.hangs: asyncio.Event | None = None

    async def send(self, target: str, message: Message, *, attached: Attached | None = None) -> str:
        self.tries += 1
        if self.hangs is not None:
            await self.hangs.wait()
        if self.is_down:
            raise SendError("http_502", **DOWN)
        return await super().send(target, message, attached=attached)

    @property
    def texts(self) -> list[tuple[str, str]]:
        return [(target, text) for _, target, text in self.sent]


class Team:
    """Hears what is told."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, str]] = []

    def tell_of_alarm(self, _tx: Tx, what: str, detail: str, _at: datetime) -> None:
        self.heard.append((what, detail))

    def tell_on_ticket(self, _tx: Tx, _ticket_id: str, _what: str, _at: datetime, *, detail: str = "") -> None:
        raise AssertionError(detail)


@pytest.fixture
async def context(tmp_path: Path) -> AsyncIterator[Context]:
    settings = Settings(
        **databases.settings(tmp_path / "sender.db"),
        media_url=f"file://{tmp_path}/media",
        secret_key=SecretStr(KeyRing.make()),
    )
    texts = the_texts()
    async with opening.opened(settings, texts=texts, hurried=True) as opened:
        yield opened


@asynccontextmanager
async def sending(context: Context, *platforms: Platform, team: Team | None = None) -> AsyncIterator[None]:
    channels = {one.name: one for one in platforms}
    sender = Sender(context, channels, dict.fromkeys(channels, FAST), team=team)
    task = asyncio.create_task(sender.run())
    yield
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def said(context: Context, channel: str, users: range, *texts: str) -> None:
    """These messages wait for these people."""
    now = context.now()

    def unit(tx: Tx) -> None:
        for user in users:
            conversation_id = making.conversation(tx, now, f"{user}", channel=channel)
            for text in texts:
                making.said(tx, conversation_id, text, now, target=f"{user}", channel=channel)

    await context.store.write(unit)


async def test_a_platform_that_is_down_is_left_alone_and_then_gets_all_in_order(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(breaker, "FIRST_PAUSE", 0.5)
    monkeypatch.setattr("bot.sender.FIRST_PAUSE", 0.05)
    down, up, team = Platform("telegram", TELEGRAM), Platform("zalo_oa", ZALO_OA), Team()
    down.is_down = True
    await said(context, "telegram", range(300), "một", "hai")

    async with sending(context, down, up, team=team):
        await until(lambda: bool(team.heard))
        tried = down.tries
        await said(context, "zalo_oa", range(1000, 1050), "một", "hai")
        await until(lambda: len(up.sent) == 100)
        await asyncio.sleep(0.7)
        assert down.tries - tried <= 3  # a probe, perhaps two; not three hundred people's messages
        assert [one.what for one in await context.store.read(alarms.standing)] == ["channel_down"]
        down.is_down = False
        await until(lambda: len(down.sent) == 600)
        await until(lambda: len(team.heard) == 2)
    assert team.heard == [("channel_down", "telegram"), ("channel_back", "telegram")]
    assert await context.store.read(alarms.standing) == []
    assert await rows(context) == []
    for user in range(300):
        assert [text for target, text in down.texts if target == f"{user}"] == ["một", "hai"]


async def test_a_slow_platform_holds_up_no_other(context: Context) -> None:
    slow, quick = Platform("telegram", TELEGRAM), Platform("zalo_oa", ZALO_OA)
    slow.hangs = asyncio.Event()
    await said(context, "telegram", range(600), "một")

    async with sending(context, slow, quick):
        await until(lambda: slow.tries > 30)
        await said(context, "zalo_oa", range(1000, 1100), "một", "hai", "ba")
        await until(lambda: len(quick.sent) == 300)
        assert slow.sent == []
        slow.hangs.set()
        await until(lambda: len(slow.sent) == 600)
    assert await rows(context) == []


async def test_what_is_one_person_s_trouble_closes_no_channel(context: Context) -> None:
    platform, team = Platform("telegram", TELEGRAM), Team()
    platform.refusals = [SendError("403 blocked", gone=True) for _ in range(20)]
    await said(context, "telegram", range(40), "một")

    async with sending(context, platform, team=team):
        await until(lambda: len(platform.sent) == 20)
    assert team.heard == []

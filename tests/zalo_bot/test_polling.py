"""Polling against the played platform: nothing lost that was handed out, nothing twice, nobody in anybody's way."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal

import aiohttp
import pytest
from structlog.testing import capture_logs

from bot import polling_pause
from bot.channels.zalo_bot import codec, polling
from bot.channels.zalo_bot.intake import Intake, of_answer
from bot.channels.zalo_bot.polling import Poller
from bot.channels.zalo_bot.wire import Wire
from flows.events import Text, Unsupported
from storage import alarms, leases
from storage.engine import Store
from storage.unit import Tx
from tests.channels.kit import KeepingTurns
from tests.fakes.zalo_bot import FakeZaloBot, Fault, FaultKind, bodies

REST_SECONDS = polling.REST_SECONDS  # as it is outside of the tests


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polling, "LEASE_SECONDS", 0.3)
    monkeypatch.setattr(polling_pause, "LONGEST_PAUSE", 0.1)
    monkeypatch.setattr(polling, "REST_SECONDS", 0.05)


@pytest.fixture
def poller(wire: Wire, turns: KeepingTurns, store: Store) -> Poller:
    return make(wire, turns, store)


def make(wire: Wire, turns: KeepingTurns, store: Store, holder: str = "one", **more: Any) -> Poller:
    return Poller(wire, Intake(turns), store, holder=holder, now=lambda: datetime.now(UTC), **more)


@contextlib.asynccontextmanager
async def running(poller: Poller) -> AsyncIterator[None]:
    task = asyncio.create_task(poller.run())
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def until(ready: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not ready():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


@pytest.mark.parametrize("as_list", [False, True], ids=["an object", "a list"])
async def test_what_is_said_is_taken_once(
    poller: Poller, fake: FakeZaloBot, turns: KeepingTurns, as_list: bool
) -> None:
    fake.as_list = as_list
    lan = fake.person()
    await lan.says("một")
    await lan.sends_location()

    async with running(poller):
        await until(lambda: len(turns.said()) == 2)
        await lan.says("ba")
        await fake.settled()

    assert turns.said() == [Text("một"), Unsupported("unsupported"), Text("ba")]


@pytest.mark.parametrize("idle", ["http", "body", "empty"])
@pytest.mark.parametrize("as_list", [False, True], ids=["an object", "a list"])
async def test_a_poll_that_brings_nothing_is_normal(
    wire: Wire,
    fake: FakeZaloBot,
    turns: KeepingTurns,
    store: Store,
    monkeypatch: pytest.MonkeyPatch,
    idle: Literal["http", "body", "empty"],
    as_list: bool,
) -> None:
    monkeypatch.setattr(polling, "POLL_SECONDS", 0)
    fake.idle, fake.as_list = idle, as_list
    polled: list[float] = []
    began = time.monotonic()

    with capture_logs() as logs:
        async with running(make(wire, turns, store, polled=lambda: polled.append(time.monotonic()))):
            await until(lambda: len(polled) == 4)

    assert logs == []
    assert time.monotonic() - began > 3 * polling.REST_SECONDS
    assert turns.reads == [] and await turns.dead() == []


async def test_an_update_that_is_repeated_is_taken_once_and_not_in_a_tight_loop(
    poller: Poller, fake: FakeZaloBot, turns: KeepingTurns
) -> None:
    fake.updates.repeats = True
    lan = fake.person()
    await lan.says("một")

    async with running(poller):
        began = time.monotonic()
        await until(lambda: fake.updates.asked >= 4)
        took = time.monotonic() - began
        await lan.says("hai")
        await until(lambda: len(turns.said()) == 2)

    assert turns.said() == [Text("một"), Text("hai")]
    assert took > 2 * polling.REST_SECONDS


def test_by_default_a_second_lies_between_two_polls_of_the_same() -> None:
    assert REST_SECONDS >= 1
    assert polling.MARGIN_SECONDS >= 10


async def test_what_was_handed_out_stays_in_hand_until_it_is_kept(
    poller: Poller, fake: FakeZaloBot, turns: KeepingTurns
) -> None:
    """The platform does not hand it out again."""
    lan = fake.person()
    await lan.says("một")
    await lan.says("hai")
    turns.failing = 3

    async with running(poller):
        await until(lambda: len(turns.said()) == 2)

    assert turns.said() == [Text("một"), Text("hai")]


@pytest.mark.parametrize(
    "poison",
    [
        b'{"event_name": "message.text.received", "message": "?"}',
        b'{"event_name": "message.text.received", "message": {',
        b"not even an update",
        b"[[1, 2]]",
        b'"text"',
        b"17",
        b"\xff\xfe",
        b"[" * 5_000,
    ],
)
async def test_poison_between_good_updates_stands_in_nobody_s_way(
    poller: Poller, fake: FakeZaloBot, turns: KeepingTurns, poison: bytes
) -> None:
    lan = fake.person()
    await lan.says("trước")
    fake.update(poison)
    await lan.says("sau")

    async with running(poller):
        await fake.settled()

    assert turns.said() == [Text("trước"), Text("sau")]
    assert len(await turns.dead()) == 1


async def test_what_no_event_is_made_of_is_kept_all_the_same(
    poller: Poller, fake: FakeZaloBot, turns: KeepingTurns
) -> None:
    fake.unknown_event("bot.promoted", bare=True)
    await fake.group_says("cho tôi hỏi")
    fake.unknown_event("message.teleport.received")

    async with running(poller):
        await fake.settled()

    assert turns.ignored() == ["bot.promoted without a message", "group"]
    assert turns.said() == [Unsupported("message.teleport.received")]


@pytest.mark.parametrize(
    "fault",
    [
        Fault(FaultKind.BAD_GATEWAY, "getUpdates", times=2),
        Fault(FaultKind.RESET_BEFORE, "getUpdates", times=2),
        Fault(FaultKind.TOO_MANY, "getUpdates", times=2),
        Fault(FaultKind.SERVER_ERROR, "deleteWebhook", times=2),
        Fault(FaultKind.GARBAGE, "deleteWebhook", times=2),
        Fault(FaultKind.REFUSE, "deleteWebhook", code=404, text="Not Found", times=1_000),
        Fault(FaultKind.REFUSE, "getUpdates", code=409, text="Conflict"),
        Fault(FaultKind.REFUSE, "getUpdates", code=400, text="Bad request"),
        Fault(FaultKind.REFUSE, "getUpdates", code=401, text="Unauthorized"),
    ],
    ids=["502", "broken", "429", "500 at the start", "odd at the start", "refused at the start", "409", "400", "401"],
)
@pytest.mark.parametrize("in_200", [False, True], ids=["as status", "in a 200"])
async def test_trouble_passes(
    poller: Poller, fake: FakeZaloBot, turns: KeepingTurns, fault: Fault, in_200: bool
) -> None:
    fault.hits = 0
    fake.errors_in_200 = in_200
    fake.faults.append(fault)
    lan = fake.person()
    await lan.says("một")

    async with running(poller):
        await fake.settled()

    assert turns.said() == [Text("một")]


async def test_a_page_in_place_of_an_answer_is_no_dead_letter(
    poller: Poller, fake: FakeZaloBot, turns: KeepingTurns, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "POLL_SECONDS", 0)
    fake.idle = "empty"
    fault = fake.arm("garbage", method="getUpdates", times=2)

    async with running(poller):
        await until(lambda: fault.hits == 2)
        await fake.person().says("một")
        await fake.settled()

    assert turns.said() == [Text("một")]
    assert await turns.dead() == []


async def test_a_webhook_is_dropped_at_the_start_and_when_it_stands_in_the_way_again(
    poller: Poller, wire: Wire, fake: FakeZaloBot, turns: KeepingTurns
) -> None:
    await wire.call("setWebhook", {"url": "http://127.0.0.1:1/", "secret_token": "somebody-else-s"})

    async with running(poller):
        await until(lambda: fake.updates.asked > 0)
        await wire.call("setWebhook", {"url": "http://127.0.0.1:1/", "secret_token": "somebody-else-s"})
        await fake.person().says("một")
        await until(lambda: turns.said() == [Text("một")])

    assert len(fake.calls_of("deleteWebhook")) >= 2


@pytest.mark.parametrize("code", [401, 404])
async def test_a_refused_token_is_an_alarm_until_it_works(
    wire: Wire, fake: FakeZaloBot, turns: KeepingTurns, store: Store, code: int
) -> None:
    def alarm(tx: Tx, what: str, detail: str, at: datetime) -> None:
        alarms.stand(tx, polling.ALARM, what, detail=detail, at=at)

    async def standing() -> list[tuple[str, str]]:
        return [(one.what, one.detail) for one in await store.read(alarms.standing)]

    fault = fake.arm("refuse", method="getUpdates", code=code, times=None)
    polled: list[bool] = []

    async with running(make(wire, turns, store, polled=lambda: polled.append(True), alarm=alarm, over=alarms.over)):
        await until(lambda: fault.hits >= 2)
        assert await standing() == [("zalo_bot_token", str(code))]
        fake.disarm()
        await fake.person().says("một")
        await until(lambda: polled != [] and fake.updates.polling == 1)  # it has asked again since

    assert turns.said() == [Text("một")]
    assert await standing() == []


async def test_an_alarm_of_an_earlier_run_is_over_at_the_first_answer(
    wire: Wire, fake: FakeZaloBot, turns: KeepingTurns, store: Store
) -> None:
    at = datetime.now(UTC)
    await store.write(lambda tx: alarms.stand(tx, polling.ALARM, "zalo_bot_token", at=at))
    await fake.person().says("một")

    await make(wire, turns, store, over=alarms.over).once()

    assert await store.read(alarms.standing) == []


async def test_only_one_process_polls_and_another_takes_over(
    wire: Wire, fake: FakeZaloBot, turns: KeepingTurns, store: Store
) -> None:
    first, second = make(wire, turns, store, "one"), make(wire, turns, store, "two")

    async with running(second):
        await until(lambda: fake.updates.asked > 0)
        async with running(first):
            await asyncio.sleep(0.3)
            assert fake.updates.asked == 1
    async with running(first):
        await fake.person().says("một")
        await fake.settled()

    assert turns.said() == [Text("một")]


class ListWire(Wire):
    """Hands out three updates in one list, once."""

    async def raw(
        self, method: str, parameters: Mapping[str, Any] | None = None, *, answer_within: float | None = None
    ) -> bytes:
        assert method == "getUpdates"
        found = [bodies.text(words, message_id=f"m{words}") for words in ("một", "hai", "ba")]
        return json.dumps({"ok": True, "result": found}).encode()


@dataclass
class SlowTurns(KeepingTurns):
    """Each turn begins, and goes on when it may."""

    began: asyncio.Event = field(default_factory=asyncio.Event)
    may_go_on: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, channel: str, external_id: str, body: str, *, form: object = None) -> bool:
        self.began.set()
        await self.may_go_on.wait()
        return await super().take(channel, external_id, body)


async def test_a_stop_during_the_first_of_several_loses_none_of_them(
    store: Store, session: aiohttp.ClientSession
) -> None:
    """The platform hands them out once."""
    turns = SlowTurns(store, {codec.CHANNEL: codec.read})
    polling_once = asyncio.create_task(make(ListWire("1:x", session), turns, store).once())
    await turns.began.wait()

    polling_once.cancel()
    await asyncio.sleep(0)
    turns.may_go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await polling_once

    assert turns.said() == [Text("một"), Text("hai"), Text("ba")]


async def test_a_stop_while_the_database_is_away_ends_all_the_same(
    store: Store, session: aiohttp.ClientSession
) -> None:
    turns = SlowTurns(store, {codec.CHANNEL: codec.read}, failing=1)
    poller = make(ListWire("1:x", session), turns, store)
    polling_once = asyncio.create_task(poller.once())
    await turns.began.wait()

    polling_once.cancel()
    await asyncio.sleep(0)
    turns.may_go_on.set()
    with pytest.raises(asyncio.CancelledError), capture_logs() as logs:
        await polling_once
    await poller.once()

    assert [one["event"] for one in logs] == ["an update could not be kept"]
    assert turns.said() == [Text("một"), Text("hai"), Text("ba")]  # were still in hand


async def test_a_stop_during_a_poll_is_quick_and_gives_the_lease_back(
    poller: Poller, fake: FakeZaloBot, store: Store
) -> None:
    async with running(poller):
        await until(lambda: fake.updates.asked > 0)
        began = asyncio.get_running_loop().time()

    assert asyncio.get_running_loop().time() - began < 1
    now = datetime.now(UTC)
    assert await store.write(lambda tx: leases.take(tx, polling.LEASE, holder="other", now=now, seconds=1))


@pytest.mark.parametrize(
    ("answer", "count"),
    [
        ("{}", 0),
        ('{"ok": true}', 0),
        ('{"ok": true, "result": null}', 0),
        ('{"ok": true, "result": []}', 0),
        ('{"ok": true, "result": [{}, null]}', 0),
        ('{"ok": true, "result": {"event_name": "x"}}', 1),
        ('{"ok": true, "result": [{"event_name": "x"}, {"event_name": "y"}]}', 2),
        ('{"ok": true, "result": {', 1),
        ("[1]", 1),
    ],
)
def test_what_an_answer_holds(answer: str, count: int) -> None:
    assert len(of_answer(answer)) == count


def test_a_polled_update_has_the_key_that_it_has_over_the_webhook() -> None:
    body = bodies.text("a\ud83d")

    [polled] = of_answer(json.dumps(bodies.wrapped(body)))

    assert polled.key == f"message.text.received:{bodies.MESSAGE_ID}"
    assert polled.text.isascii()

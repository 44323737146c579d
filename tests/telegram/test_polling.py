"""Polling against the played Telegram: nothing lost, nothing twice, nobody in anybody's way."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime

import pytest

from bot import polling_pause
from bot.channels.telegram import polling
from bot.channels.telegram.client import TelegramClient
from bot.channels.telegram.intake import Intake
from bot.channels.telegram.polling import Poller
from flows.events import Pressed, Text
from storage import cursors, inbox, leases
from storage.engine import Store
from tests.fakes.telegram import FakeTelegram, Fault, FaultKind
from tests.telegram.conftest import KeepingTurns


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polling, "LEASE_SECONDS", 0.3)
    monkeypatch.setattr(polling_pause, "LONGEST_PAUSE", 0.1)


@pytest.fixture
def poller(client: TelegramClient, turns: KeepingTurns, store: Store) -> Poller:
    return make(client, turns, store)


def make(client: TelegramClient, turns: KeepingTurns, store: Store, holder: str = "one") -> Poller:
    return Poller(client, Intake(turns, client), store, holder=holder, now=lambda: datetime.now(UTC))


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
    async with asyncio.timeout(10):
        while not ready():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def test_what_is_said_is_taken_once_and_confirmed_after(
    poller: Poller, fake: FakeTelegram, turns: KeepingTurns, store: Store
) -> None:
    lan = fake.person()
    await lan.says("một")
    await lan.says("hai")

    async with running(poller):
        await until(lambda: len(turns.said()) == 2)
        await lan.says("ba")
        await fake.settled()

    assert turns.said() == [Text("một"), Text("hai"), Text("ba")]
    assert await store.read(lambda tx: cursors.get(tx, polling.CURSOR)) == str(fake.updates.newest + 1)
    assert poller.answered_at is not None


async def test_an_update_delivered_twice_is_taken_once(poller: Poller, fake: FakeTelegram, turns: KeepingTurns) -> None:
    lan = fake.person()
    await lan.says("một")

    async with running(poller):
        await fake.settled()
        fake.repeat()
        await fake.settled()
        await lan.says("hai")
        await fake.settled()

    assert turns.said() == [Text("một"), Text("hai")]


async def test_nothing_is_confirmed_that_could_not_be_kept(
    poller: Poller, fake: FakeTelegram, turns: KeepingTurns
) -> None:
    lan = fake.person()
    await lan.says("một")
    turns.failing = 1

    with pytest.raises(ExceptionGroup):
        await poller.once()
    assert len(fake.updates.pending) == 1
    await poller.once()

    assert turns.said() == [Text("một")]


@pytest.mark.parametrize(
    "poison",
    [
        '{"update_id": 100001, "message": "?"}',
        '{"update_id": 100001, "message": {"message_id": 1, "chat": {"id": 1, "type": "private"}, "location": {}}}',
        '{"update_id": 100001, "message": {"message_id": 1,',
        "not even an update",
        "[1, 2]",
        "null",
    ],
)
async def test_poison_between_good_updates_stands_in_nobody_s_way(
    poller: Poller, fake: FakeTelegram, turns: KeepingTurns, poison: str
) -> None:
    lan = fake.person()
    await lan.says("trước")
    fake.update_raw(poison)
    await lan.says("sau")

    async with running(poller):
        await fake.settled()

    assert turns.said() == [Text("trước"), Text("sau")]
    assert len(await turns.dead()) == 1


async def test_after_a_restart_of_the_numbering_everything_goes_on(
    poller: Poller, fake: FakeTelegram, turns: KeepingTurns, store: Store
) -> None:
    lan = fake.person()
    fake.restart_numbering(900_000)
    await lan.says("trước")

    async with running(poller):
        await fake.settled()
        fake.restart_numbering(5)
        await lan.says("sau")
        await lan.says("nữa")
        await fake.settled()
        fake.restart_numbering(900_000)
        await lan.says("cùng số")
        await fake.settled()

    assert turns.said() == [Text("trước"), Text("sau"), Text("nữa"), Text("cùng số")]


async def test_people_do_not_wait_for_each_other_and_one_person_s_words_keep_their_order(
    client: TelegramClient, fake: FakeTelegram, turns: KeepingTurns, store: Store
) -> None:
    lan, ba = fake.person(first_name="Lan"), fake.person(first_name="Ba")
    for number in range(10):
        await lan.says(f"Lan {number}")
        await ba.says(f"Ba {number}")
    arrived: list[str] = []

    class Slow(KeepingTurns):
        async def take(self, channel: str, external_id: str, body: str, *, form: object = None) -> bool:
            arrived.append("Ba" if '"text": "Ba' in body else "Lan")
            if '"text": "Lan 0"' in body:
                await until(lambda: arrived.count("Ba") == 10)
            return await super().take(channel, external_id, body)

    slow = Slow(store)
    await make(client, slow, store).once()

    assert [one.text for one in slow.said() if isinstance(one, Text) and one.text.startswith("Lan")] == [
        f"Lan {number}" for number in range(10)
    ]


async def test_a_press_in_private_is_answered_at_once(
    poller: Poller, client: TelegramClient, fake: FakeTelegram, turns: KeepingTurns
) -> None:
    lan = fake.person()
    said = await lan.says("xin chào")

    async with running(poller):
        tap = await lan.taps_data(said, "1:consent:yes")
        await lan.is_answered(tap)
        await fake.settled()

    assert turns.said()[-1] == Pressed("1:consent:yes")


@pytest.mark.parametrize(
    "fault",
    [
        Fault(FaultKind.BAD_GATEWAY, "getUpdates", times=2),
        Fault(FaultKind.RESET_BEFORE, "getUpdates", times=2),
        Fault(FaultKind.SERVER_ERROR, "deleteWebhook", times=2),
        Fault(FaultKind.REFUSE, "deleteWebhook", code=404, text="Not Found", times=1_000),
        Fault(FaultKind.REFUSE, "getUpdates", code=409, text="Conflict: terminated by other getUpdates request"),
        Fault(FaultKind.REFUSE, "getUpdates", code=401, text="Unauthorized"),
    ],
    ids=["502", "broken", "500 at the start", "refused for good at the start", "409", "401"],
)
async def test_trouble_passes(poller: Poller, fake: FakeTelegram, turns: KeepingTurns, fault: Fault) -> None:
    fault.hits = 0
    fake.faults.append(fault)
    lan = fake.person()
    await lan.says("một")

    async with running(poller):
        await fake.settled()

    assert turns.said() == [Text("một")]


async def test_only_one_process_polls_and_another_takes_over(
    client: TelegramClient, fake: FakeTelegram, turns: KeepingTurns, store: Store
) -> None:
    first, second = make(client, turns, store, "one"), make(client, turns, store, "two")

    async with running(second):
        await until(lambda: second.answered_at is not None or fake.updates.asked > 0)
        async with running(first):
            await asyncio.sleep(0.3)
            assert fake.updates.asked == 1
    async with running(first):
        await fake.person().says("một")
        await fake.settled()

    assert turns.said() == [Text("một")]


async def test_a_stop_during_a_poll_is_quick_and_gives_the_lease_back(
    poller: Poller, fake: FakeTelegram, store: Store
) -> None:
    async with running(poller):
        await until(lambda: fake.updates.asked > 0)
        began = asyncio.get_running_loop().time()

    assert asyncio.get_running_loop().time() - began < 1
    now = datetime.now(UTC)
    assert await store.write(lambda tx: leases.take(tx, polling.LEASE, holder="other", now=now, seconds=1))


async def test_what_waits_is_never_dropped_at_the_start(
    poller: Poller, fake: FakeTelegram, turns: KeepingTurns
) -> None:
    await fake.person().says("đã đợi lâu")

    async with running(poller):
        await fake.settled()

    assert fake.calls_of("deleteWebhook")[0].params.get("drop_pending_updates") is False
    assert turns.said() == [Text("đã đợi lâu")]


async def test_what_no_event_is_made_of_is_kept_all_the_same(
    poller: Poller, fake: FakeTelegram, turns: KeepingTurns, store: Store
) -> None:
    fake.updates.allowed = frozenset({"subscription"})
    fake.update("subscription", {"user": {"id": 1}})

    await poller.once()

    assert turns.ignored() == ["update of kind subscription"]
    assert await store.read(inbox.failed) == []

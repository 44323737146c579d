"""What PostgreSQL alone can do to a unit of work: others beside it, a connection that breaks, a commit in doubt."""

from __future__ import annotations

import asyncio
import random
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

import psycopg
import pytest
import sqlalchemy as sa
from sqlalchemy.exc import OperationalError

from storage import conversations, cursors, outbox, postgres
from storage.crypto import KeyRing
from storage.engine import Store
from storage.unit import Tx
from tests import databases
from tests.storage import making

COMMIT = b"COMMIT\0"  # as both sides say it; a beginning names its READ COMMITTED

pytestmark = pytest.mark.postgresql_itself


@pytest.fixture(scope="module", params=[databases.POSTGRESQL])
def backend(request: pytest.FixtureRequest) -> Iterator[str]:
    """Only the one."""
    yield from databases.on_postgres(request)


def count_up(tx: Tx, name: str = "n") -> int:
    count = int(cursors.get(tx, name) or 0) + 1
    cursors.set(tx, name, str(count))
    return count


def end_other_connections(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


async def test_units_of_two_lanes_run_at_the_same_time_and_of_one_in_order(store: Store) -> None:
    together = threading.Barrier(2, timeout=20)
    order: list[int] = []

    def meets(tx: Tx) -> bool:
        together.wait()
        return tx.beside

    assert await asyncio.gather(store.write(meets, lane="a"), store.write(meets, lane="b")) == [True, True]

    def note(number: int) -> Callable[[Tx], None]:
        return lambda _tx: order.append(number)

    await asyncio.gather(*(store.write(note(number), lane="c") for number in range(50)))
    assert order == list(range(50))


async def test_a_unit_alone_has_nobody_beside_it_in_any_process(store: Store, open_store: Callable[[], Store]) -> None:
    other, running, most = open_store(), 0, [0, 0]
    lock = threading.Lock()

    def unit(tx: Tx) -> None:
        nonlocal running
        with lock:
            running += 1
            most[tx.beside] = max(most[tx.beside], running)
        cursors.get(tx, "n")
        with lock:
            running -= 1

    some = (store, other)
    await asyncio.gather(
        *(some[number % 2].write(unit, lane=f"{number % 7}" if number % 3 else "") for number in range(300))
    )

    assert most[False] == 1
    assert most[True] >= 1


async def test_two_processes_that_claim_at_the_same_moment_never_have_the_same_row(
    store: Store, open_store: Callable[[], Store], now: datetime
) -> None:
    other, has_claimed = open_store(), threading.Event()
    waits = sa.text(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )

    def fill(tx: Tx) -> None:
        for number in range(5):
            outbox.enqueue(tx, channel="web", target=str(number), payload={"text": "x"}, priority=1, due_at=now)

    def first(tx: Tx) -> list[str]:
        mine = outbox.claim(tx, now, holder="a", limit=10, channels=["web"])
        has_claimed.set()
        for _ in range(500):  # the other has seen the rows waiting, and stands before those that are taken
            if tx.execute(waits).scalar():
                break
            time.sleep(0.01)
        return [one.id for one in mine]

    def second(tx: Tx) -> list[str]:
        has_claimed.wait(20)
        return [one.id for one in outbox.claim(tx, now, holder="b", limit=10, channels=["web"])]

    await store.write(fill)
    mine, others = await asyncio.gather(store.write(first, lane="claim"), other.write(second, lane="claim"))

    assert len(mine) == 5
    assert others == []


async def test_what_fails_beside_others_is_run_again_alone(store: Store) -> None:
    tries: list[bool] = []

    def unit(tx: Tx) -> int:
        tries.append(tx.beside)
        tx.ring(f"beside {tx.beside}")
        count = count_up(tx)
        tx.alone()
        return count

    async with store.bell.listen("beside True", "beside False") as bell:
        assert await store.write(unit, lane="a") == 1
        assert await bell.wait(1) == {"beside False"}
    assert tries == [True, False]

    def never(tx: Tx) -> None:
        count_up(tx)
        raise LookupError

    with pytest.raises(LookupError):
        await store.write(never, lane="a")
    assert await store.write(count_up) == 2


async def test_a_deadlock_costs_nobody_anything(store: Store) -> None:
    await asyncio.gather(store.write(lambda tx: count_up(tx, "a")), store.write(lambda tx: count_up(tx, "b")))
    met = threading.Barrier(2, timeout=20)

    def crosses(first: str, second: str) -> Callable[[Tx], None]:
        def unit(tx: Tx) -> None:
            cursors.set(tx, first, "x")
            if tx.beside:
                with suppress(threading.BrokenBarrierError):
                    met.wait()
            cursors.set(tx, second, "x")
            count_up(tx, f"done {first}")

        return unit

    await asyncio.gather(store.write(crosses("a", "b"), lane="a"), store.write(crosses("b", "a"), lane="b"))

    assert await store.read(lambda tx: [cursors.get(tx, f"done {one}") for one in "ab"]) == ["1", "1"]


@pytest.mark.parametrize("lane", ["", "a"])
async def test_a_unit_whose_connection_breaks_is_run_again(store: Store, url: str, lane: str) -> None:
    tries: list[int] = []

    def unit(tx: Tx) -> int:
        tries.append(1)
        tx.ring(f"try {len(tries)}")
        count = count_up(tx)
        if len(tries) == 1:
            end_other_connections(url)
        return count_up(tx, "m") and count

    async with store.bell.listen("try 1", "try 2") as bell:
        assert await store.write(unit, lane=lane) == 1
        assert await bell.wait(1) == {"try 2"}
    assert len(tries) == 2
    end_other_connections(url)  # as a restart of the server does
    assert await store.read(lambda tx: cursors.get(tx, "n")) == "1"
    assert await store.write(count_up) == 2


async def test_a_lost_connection_leaves_those_of_others_to_the_pool(store: Store, url: str) -> None:
    """A pool that was thrown away closes what is in use when nobody holds it any more, which may be never."""
    looks, may_end = threading.Event(), threading.Event()
    first: list[int] = []

    def long(tx: Tx) -> int:
        pid = int(tx.execute(sa.text("SELECT pg_backend_pid()")).scalar_one())
        looks.set()
        may_end.wait(20)
        return pid

    def broken(tx: Tx) -> int:
        pid = int(tx.execute(sa.text("SELECT pg_backend_pid()")).scalar_one())
        if not first:
            first.append(pid)
            tx.execute(sa.text("SELECT pg_terminate_backend(pg_backend_pid())"))
        return pid

    reading = asyncio.create_task(store.read(long))
    await asyncio.to_thread(looks.wait, 20)
    assert await store.read(broken) not in first
    may_end.set()
    pid = await reading
    await store.close()

    with psycopg.connect(url, autocommit=True) as connection:
        for _ in range(500):  # a server's process ends a moment after its connection
            if connection.execute("SELECT 1 FROM pg_stat_activity WHERE pid = %s", [pid]).fetchone() is None:
                return
            await asyncio.sleep(0.01)
    pytest.fail("still connected")


async def test_a_connection_that_ends_between_two_units_of_a_batch_costs_nobody_anything(
    store: Store, url: str
) -> None:
    busy, may_end, ended = threading.Event(), threading.Event(), threading.Event()

    def waits(_tx: Tx) -> None:
        busy.set()
        may_end.wait(20)

    def counts(name: str) -> Callable[[Tx], int]:
        def unit(tx: Tx) -> int:
            count = count_up(tx, name)
            if not ended.is_set():
                ended.set()
                end_other_connections(url)
            return count

        return unit

    blocking = asyncio.create_task(store.write(waits))
    await asyncio.to_thread(busy.wait, 20)
    counting = [asyncio.create_task(store.write(counts(f"n{number}"))) for number in range(12)]
    await asyncio.sleep(0)
    may_end.set()

    assert await asyncio.gather(*counting) == [1] * 12
    await blocking


async def test_who_waits_long_for_the_lock_of_the_units_has_it_in_the_end(
    keys: KeyRing, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres, "_SESSION", f"{postgres._SESSION}; SET lock_timeout = '100ms'")
    patient = Store.open(url, keys)
    try:
        assert await patient.write(count_up) == 1
        with psycopg.connect(url) as holder:
            holder.execute("SELECT pg_advisory_xact_lock(%s)", [postgres.LOCK])
            asyncio.get_running_loop().call_later(0.5, holder.rollback)
            assert await patient.write(count_up, lane="a") == 2

            monkeypatch.setattr(postgres, "PATIENCE_S", 0.2)
            holder.execute("SELECT pg_advisory_xact_lock(%s)", [postgres.LOCK])
            with pytest.raises(OperationalError):  # as everybody knows it, not the driver's own
                await patient.write(count_up)
    finally:
        await patient.close()


class Proxy:
    """Stands before the server; ``at_commit`` is what happens to the next COMMIT."""

    def __init__(self, url: str) -> None:
        with psycopg.connect(url) as connection:
            self._server = (connection.info.hostaddr or connection.info.host, connection.info.port)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"{url.rpartition('@')[0]}@127.0.0.1:{self._listening.getsockname()[1]}/{url.rpartition('/')[2]}"
        self.at_commit = ""
        self.is_there = True
        self._swallows = False
        self._is_committed = threading.Event()
        self._open: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listening.close()
        self.cut()

    def cut(self) -> None:
        for one in self._open:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
        self._open.clear()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                if not self.is_there:
                    client.close()
                    continue
                server = socket.create_connection(self._server)
                self._open += [client, server]
                threading.Thread(target=self._carry, args=(client, server, True), daemon=True).start()
                threading.Thread(target=self._carry, args=(server, client, False), daemon=True).start()

    def _carry(self, source: socket.socket, to: socket.socket, from_client: bool) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                if from_client and self.at_commit and COMMIT in data:
                    what, self.at_commit = self.at_commit, ""
                    self._swallows = what == "taken"
                    if what == "taken":  # the server has it, and its answer goes nowhere
                        to.sendall(data)
                        self._is_committed.wait(10)
                        self._swallows = False
                    self.cut()
                    return
                if not from_client and self._swallows and COMMIT in data:
                    self._is_committed.set()
                    continue
                to.sendall(data)
        with suppress(OSError):
            to.shutdown(socket.SHUT_RDWR)


@pytest.fixture
def proxy(url: str) -> Iterator[Proxy]:
    proxy = Proxy(url)
    yield proxy
    proxy.close()


@pytest.mark.parametrize("lane", ["", "a"])
@pytest.mark.parametrize("what", ["taken", "lost"])
async def test_a_commit_in_doubt_is_neither_lost_nor_doubled(
    proxy: Proxy, keys: KeyRing, store: Store, what: str, lane: str
) -> None:
    through = Store.open(proxy.url, keys)
    assert await through.write(count_up, lane=lane) == 1

    proxy.at_commit = what
    async with through.bell.listen("done") as bell:

        def unit(tx: Tx) -> int:
            tx.ring("done")
            return count_up(tx)

        assert await through.write(unit, lane=lane) == 2
        assert isinstance(through.database, postgres.Postgres)
        assert len(through.database._asking) == 1  # the server was asked what became of it
        assert await bell.wait(1) == {"done"}

    assert await store.read(lambda tx: cursors.get(tx, "n")) == "2"
    assert await through.write(count_up, lane=lane) == 3
    await through.close()


async def test_a_database_that_is_away_is_told_of_and_is_back_by_itself(
    proxy: Proxy, keys: KeyRing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres, "BACK_WITHIN_S", 0.2)
    monkeypatch.setattr(postgres, "LOOK_AGAIN_S", 0.2)
    through = Store.open(proxy.url, keys)
    assert await through.write(count_up) == 1

    proxy.is_there = False
    proxy.cut()
    found = await asyncio.gather(
        *(through.write(count_up, lane=f"{number % 5}") for number in range(40)), return_exceptions=True
    )
    assert {type(one) for one in found} == {OperationalError}
    with pytest.raises(OperationalError):
        await through.read(lambda tx: cursors.get(tx, "n"))

    proxy.is_there = True
    while True:
        with suppress(OperationalError):
            assert await through.write(count_up) == 2
            break
    await through.close()


async def test_turns_of_one_person_in_two_processes_lose_nothing(
    store: Store, open_store: Callable[[], Store], now: datetime
) -> None:
    other = open_store()

    def turn(tx: Tx) -> None:
        conversation_id, state = conversations.load(tx, "telegram", "42", at=now)
        conversations.save(tx, conversation_id, replace(state, source=str(int(state.source or 0) + 1)))

    await asyncio.gather(*((store, other)[number % 2].write(turn, lane="talk:telegram:42") for number in range(100)))

    _, state = await store.write(lambda tx: conversations.load(tx, "telegram", "42", at=now))
    assert state.source == "100"


async def test_lanes_keep_their_order_while_several_write_claim_and_send(
    store: Store, open_store: Callable[[], Store], now: datetime
) -> None:
    """Ten people are answered by one process while two others send; acknowledgements give way on the way."""
    senders, chance, people = [open_store(), open_store()], random.Random(7), range(10)
    sent: dict[str, list[str]] = {str(one): [] for one in people}
    said, done = 200, asyncio.Event()

    def turn(tx: Tx, person: str, number: int) -> None:
        conversation_id, state = conversations.load(tx, "telegram", person, at=now)
        making.said(tx, conversation_id, f"{number:04}", now, merge="ack" if number % 5 == 0 else None, target=person)
        conversations.save(tx, conversation_id, state)

    async def write() -> None:
        for number in range(0, said, 10):
            some = [(str(chance.choice(people)), one) for one in range(number, number + 10)]
            await asyncio.gather(*(store.write(lambda tx, a=a, b=b: turn(tx, a, b), lane=f"talk:{a}") for a, b in some))
        done.set()

    async def deliver(of: Store, holder: str) -> None:
        while True:
            was_done = done.is_set()
            rows = await of.write(
                lambda tx: outbox.claim(tx, now, holder=holder, limit=5, channels=["telegram"]), lane="claim"
            )
            for row in rows:
                following: outbox.Sending | None = row
                while following is not None:
                    one = following
                    sent[one.target].append(one.message["text"])
                    following = await of.write(
                        lambda tx, one=one: outbox.sent(tx, one.id, external_id="x", at=now, next_for=holder),
                        lane=f"send:{one.lane}",
                    )
            if was_done and not rows and not await of.read(outbox.sizes):
                return

    await asyncio.gather(write(), *(deliver(of, f"sender {number}") for number, of in enumerate(senders)))

    for texts in sent.values():
        assert texts == sorted(set(texts))
    gone = {f"{one:04}" for one in range(said)} - {one for texts in sent.values() for one in texts}
    assert all(int(one) % 5 == 0 for one in gone)  # only acknowledgements

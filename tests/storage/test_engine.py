"""The store: nothing is lost between writers, a failing unit is alone, an answer means it is on the disk."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.exc import IntegrityError

from storage import cursors, sqlite
from storage.coordination import Bell
from storage.crypto import KeyRing
from storage.engine import Store, StoreClosed, TransactionLost
from storage.unit import Tx
from tests.storage import making

WRITERS, ROUNDS = 8, 25


def count_up(tx: Tx) -> int:
    """A read, a moment, a write: what a turn does."""
    count = int(cursors.get(tx, "n") or 0)
    time.sleep(0.0002)
    cursors.set(tx, "n", str(count + 1))
    return count + 1


class Gate:
    """Holds the writer, so that what is handed over meanwhile becomes one batch."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.started = threading.Event()
        self.opened = threading.Event()

    def hold(self, _tx: Tx) -> None:
        self.started.set()
        self.opened.wait(10)

    async def __aenter__(self) -> Gate:
        self.held = asyncio.ensure_future(self.store.write(self.hold))
        await asyncio.to_thread(self.started.wait, 10)
        return self

    async def __aexit__(self, *_error: object) -> None:
        await asyncio.sleep(0)  # tasks made in the block hand over now
        self.opened.set()
        await self.held


def count_up_from_everywhere(open_store: Callable[[], Store]) -> tuple[int, list[Exception]]:
    stores = [open_store() for _ in range(WRITERS)]
    errors: list[Exception] = []

    def rounds(store: Store) -> None:
        for _ in range(ROUNDS):
            try:
                store.write_now(count_up)
            except Exception as error:
                errors.append(error)

    threads = [threading.Thread(target=rounds, args=(store,)) for store in stores]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    return int(stores[0].read_now(lambda tx: cursors.get(tx, "n")) or 0), errors


def test_no_update_is_lost_between_eight_writers(open_store: Callable[[], Store]) -> None:
    assert count_up_from_everywhere(open_store) == (WRITERS * ROUNDS, [])


@pytest.mark.sqlite_itself
@pytest.mark.parametrize("begin", ["BEGIN", "SELECT 1"], ids=["deferred", "none"])
def test_updates_would_be_lost_without_begin_immediate(
    open_store: Callable[[], Store], monkeypatch: pytest.MonkeyPatch, begin: str
) -> None:
    """What the test above is worth."""
    monkeypatch.setattr(sqlite, "BEGIN_WRITE", begin)

    assert count_up_from_everywhere(open_store) != (WRITERS * ROUNDS, [])


async def test_no_update_is_lost_between_tasks(store: Store) -> None:
    async def rounds() -> None:
        for _ in range(ROUNDS):
            await store.write(count_up)

    await asyncio.gather(*[rounds() for _ in range(WRITERS)])

    assert await store.read(lambda tx: cursors.get(tx, "n")) == str(WRITERS * ROUNDS)


async def test_waiting_units_share_a_commit(store: Store) -> None:
    commits: list[None] = []
    async with Gate(store):
        units = [asyncio.ensure_future(store.write(count_up)) for _ in range(30)]
        event.listen(store.database.writing, "commit", lambda _connection: commits.append(None))

    assert sorted(await asyncio.gather(*units)) == list(range(1, 31))
    assert len(commits) == 2  # the gate's and theirs


async def test_a_failing_unit_does_not_disturb_the_others_of_its_batch(store: Store) -> None:
    def fails(tx: Tx) -> None:
        cursors.set(tx, "spoiled", "1")
        tx.ring("never")
        raise LookupError("on purpose")

    def succeeds(tx: Tx) -> None:
        cursors.set(tx, "b", "1")
        tx.ring("good")

    async with store.bell.listen("never", "good") as bell:
        async with Gate(store):
            units = [
                asyncio.ensure_future(store.write(lambda tx: cursors.set(tx, "a", "1"))),
                asyncio.ensure_future(store.write(fails)),
                asyncio.ensure_future(store.write(succeeds)),
            ]
        found = await asyncio.gather(*units, return_exceptions=True)

        assert isinstance(found[1], LookupError)
        assert await store.read(lambda tx: [cursors.get(tx, one) for one in ("a", "b", "spoiled")]) == ["1", "1", None]
        assert await bell.wait(1) == {"good"}


async def test_a_failing_unit_alone_leaves_nothing(store: Store) -> None:
    def fails(tx: Tx) -> None:
        cursors.set(tx, "spoiled", "1")
        raise LookupError("on purpose")

    with pytest.raises(LookupError):
        await store.write(fails)

    assert await store.read(lambda tx: cursors.get(tx, "spoiled")) is None
    assert await store.write(count_up) == 1


async def test_a_broken_statement_leaves_the_store_usable(store: Store) -> None:
    with pytest.raises(Exception, match="nowhere"):
        await store.write(lambda tx: tx._driver.execute("SELECT * FROM nowhere"))

    assert await store.write(count_up) == 1


async def test_errors_are_those_of_sqlalchemy_and_show_no_values(store: Store, now: datetime) -> None:
    with pytest.raises(IntegrityError) as caught:
        await store.write(lambda tx: making.heard(tx, "no conversation", "bí mật", now))

    assert "no conversation" not in str(caught.value)
    assert await store.write(count_up) == 1


async def test_a_unit_that_ends_the_transaction_fails_its_batch_and_nothing_else(store: Store) -> None:
    async with Gate(store):
        units = [
            asyncio.ensure_future(store.write(lambda tx: cursors.set(tx, "a", "1"))),
            asyncio.ensure_future(store.write(lambda tx: tx._driver.execute("ROLLBACK"))),
        ]
    found = await asyncio.gather(*units, return_exceptions=True)

    # Neither is told that it stands; neither does.
    assert all(isinstance(one, Exception) for one in found)
    assert await store.read(lambda tx: cursors.get(tx, "a")) is None
    assert await store.write(count_up) == 1


async def test_a_batch_that_the_database_ended_is_told_so_in_words_that_everybody_knows(store: Store) -> None:
    def ends_it(tx: Tx) -> None:
        tx._driver.execute("ROLLBACK")  # as SQLite does by itself where the disk is full
        raise LookupError("on purpose")

    async with Gate(store):
        units = [
            asyncio.ensure_future(store.write(count_up)),
            asyncio.ensure_future(store.write(ends_it)),
            asyncio.ensure_future(store.write(count_up)),
        ]
    found = await asyncio.gather(*units, return_exceptions=True)

    assert {type(one) for one in found} - {int} == {TransactionLost}
    counted = sum(isinstance(one, int) for one in found)
    assert await store.write(count_up) == counted + 1  # what was told stands, and nothing else


async def test_a_unit_alone_that_ends_the_transaction_is_told_so(store: Store) -> None:
    with pytest.raises(TransactionLost):
        await store.write(lambda tx: tx._driver.execute("ROLLBACK"))

    assert await store.write(count_up) == 1


async def test_the_bell_rings_after_the_commit(url: str, keys: KeyRing, store: Store) -> None:
    def rings(tx: Tx) -> None:
        cursors.set(tx, "a", "1")
        tx.ring("a")
        tx.ring("unheard")

    async with store.bell.listen("a") as bell:
        assert await bell.wait(0.01) == set()
        await store.write(rings)
        assert await bell.wait(1) == {"a"}

    assert await store.read(lambda tx: cursors.get(tx, "a")) == "1"


async def test_reading_cannot_write(store: Store) -> None:
    with pytest.raises(Exception, match=r"readonly|read-only"):
        await store.read(lambda tx: cursors.set(tx, "a", "1"))


async def test_reading_sees_one_moment(store: Store) -> None:
    await store.write(count_up)
    loop = asyncio.get_running_loop()

    def reads(tx: Tx) -> tuple[str | None, str | None]:
        before = cursors.get(tx, "n")
        asyncio.run_coroutine_threadsafe(store.write(count_up), loop).result()
        return before, cursors.get(tx, "n")

    assert await store.read(reads) == ("1", "1")
    assert await store.read(lambda tx: cursors.get(tx, "n")) == "2"


async def test_a_cancelled_caller_does_not_undo_what_was_handed_over(store: Store) -> None:
    async with Gate(store):
        cancelled = asyncio.ensure_future(store.write(count_up))
        await asyncio.sleep(0)
        cancelled.cancel()

    assert await store.write(count_up) == 2


async def test_closing_writes_what_was_handed_over(url: str, keys: KeyRing, open_store: Callable[[], Store]) -> None:
    store = Store.open(url, keys)
    waiting = [asyncio.ensure_future(store.write(count_up)) for _ in range(100)]
    await asyncio.sleep(0)

    await store.close()

    assert max(await asyncio.gather(*waiting)) == 100
    assert open_store().read_now(lambda tx: cursors.get(tx, "n")) == "100"
    with pytest.raises(StoreClosed):
        await store.write(count_up)
    with pytest.raises(StoreClosed):
        await store.read(count_up)
    await store.close()


def test_a_unit_cannot_wait_for_another(open_store: Callable[[], Store]) -> None:
    store = open_store()

    with pytest.raises(RuntimeError, match="another unit"):
        store.write_now(lambda tx: store.write_now(count_up))


@pytest.mark.sqlite_itself
async def test_a_lock_held_elsewhere_is_waited_for(
    database: Path, url: str, keys: KeyRing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "BUSY_TIMEOUT_MS", 20)
    store = Store.open(url, keys)
    try:
        with closing(sqlite3.connect(database, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            writing = asyncio.ensure_future(store.write(count_up))
            await asyncio.sleep(0.2)
            assert not writing.done()
            other.execute("ROLLBACK")
            assert await writing == 1
    finally:
        await store.close()


@pytest.mark.sqlite_itself
async def test_a_lock_held_for_good_is_told(
    database: Path, url: str, keys: KeyRing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "BUSY_TIMEOUT_MS", 20)
    monkeypatch.setattr(sqlite, "PATIENCE_S", 0.1)
    store = Store.open(url, keys)
    try:
        with closing(sqlite3.connect(database, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(Exception, match="locked"):
                await store.write(count_up)
            other.execute("ROLLBACK")
        assert await store.write(count_up) == 1
    finally:
        await store.close()


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "mysql://localhost/x"])
def test_only_a_file_will_do(url: str, keys: KeyRing) -> None:
    with pytest.raises(ValueError, match="file"):
        Store.open(url, keys, Bell())


CHILD = """
import asyncio, sys
from storage import cursors
from storage.crypto import KeyRing
from storage.engine import Store

async def main():
    store = Store.open(sys.argv[1], KeyRing.parse(sys.argv[2]))
    async def writer(name):
        n = 0
        while True:
            n += 1
            await store.write(lambda tx: cursors.set(tx, f"{name}-{n}", "x"))
            print(f"{name}-{n}", flush=True)
    await asyncio.gather(*[writer(name) for name in sys.argv[3].split(",")])

asyncio.run(main())
"""


@pytest.mark.chaos
def test_whatever_was_answered_is_there_after_kill_9(url: str, open_store: Callable[[], Store]) -> None:
    told: set[str] = set()
    for life in range(1, 4):
        names = ",".join(f"{one}{life}" for one in "abcdefgh")
        arguments = [sys.executable, "-c", CHILD, url, KeyRing.make(), names]
        child = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)
        assert child.stdout is not None
        for line in child.stdout:
            told.add(line.strip())
            if len(told) >= life * 150:
                break
        child.send_signal(signal.SIGKILL)
        told |= {line.strip() for line in child.stdout if line.endswith("\n")}
        child.wait()
        child.stdout.close()

    there = open_store().read_now(lambda tx: {name for name in told if cursors.get(tx, name)})

    assert len(told) >= 450
    assert told == there

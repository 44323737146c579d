"""The audit log is a chain: whatever is changed, taken out or put in is found, and its first line named."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from sqlalchemy.exc import DatabaseError

from storage import audit, audit_chain, cursors
from storage import migrate as migrating
from storage.audit import Head
from storage.audit_chain import Verdict
from storage.crypto import KeyRing
from storage.engine import Store
from storage.sqlite import sqlite_engine
from storage.tables import audit as lines
from storage.unit import Tx
from tests import databases
from tests.storage.test_migrations import config

HEADER = 12  # bytes before a row: the kinds and lengths of its fields
NOTHING = f"x'{bytes(32).hex()}'"


async def fill(store: Store, now: datetime, count: int = 6) -> Head:
    def unit(tx: Tx) -> Head:
        for number in range(1, count + 1):
            at = now + timedelta(minutes=number)
            audit.write(tx, at=at, who="Lê", what="noted", ticket_id=f"t{number}", detail=f"điều {number}")
        return audit.head(tx)

    return await store.write(unit)


async def verdict(store: Store, noted: Head | None = None) -> Verdict:
    return await store.read(lambda tx: audit_chain.verify(tx, noted=noted))


def change(url: str, sql: str) -> None:
    """Somebody at the database itself, past the triggers."""
    databases.by_hand(url, databases.AUDIT_SET_FREE[url.partition(":")[0]] + sql)


async def test_a_name_may_hold_nul(store: Store, now: datetime) -> None:
    await store.write(lambda tx: audit.write(tx, at=now, who="Lê\0", what="noted", detail="điều\0 1"))

    assert (await verdict(store)).fault == ""


async def test_a_log_that_nobody_touched_is_whole(store: Store, now: datetime) -> None:
    assert (await verdict(store)).fault == ""

    head = await fill(store, now)

    assert await verdict(store) == Verdict("", 0, head)
    assert head.number == 6
    assert Head.read(str(head)) == head


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE audit SET who = 'Vũ'",
        "UPDATE audit SET detail = x'00'",
        "DELETE FROM audit",
        "DELETE FROM audit WHERE number = 6",
        pytest.param(
            "INSERT OR REPLACE INTO audit SELECT id, at, operator_id, 'Vũ', what, ticket_id, detail, number, form,"
            " digest, before, hash FROM audit WHERE number = 3",
            marks=pytest.mark.sqlite_itself,
        ),
        "INSERT INTO audit SELECT 'x', at, operator_id, 'Vũ', what, ticket_id, detail, 0, form, digest, before, hash"
        " FROM audit WHERE number = 3",
        pytest.param("TRUNCATE audit", marks=pytest.mark.postgresql_itself),
    ],
)
async def test_the_database_itself_refuses_changes(store: Store, url: str, now: datetime, sql: str) -> None:
    await fill(store, now)

    with pytest.raises(Exception, match="only added to"):
        databases.by_hand(url, sql)


@pytest.mark.parametrize(
    ("sql", "fault", "number"),
    [
        ("UPDATE audit SET who = 'Vũ' WHERE number = 3", "altered", 3),
        ("UPDATE audit SET at = '2026-11-22 01:00:00.000000' WHERE number = 1", "altered", 1),
        ("UPDATE audit SET operator_id = 'x' WHERE number = 6", "altered", 6),
        ("UPDATE audit SET what = 'claimed' WHERE number = 2", "altered", 2),
        ("UPDATE audit SET ticket_id = NULL WHERE number = 2", "altered", 2),
        (f"UPDATE audit SET hash = {NOTHING} WHERE number = 4", "altered", 4),
        ("UPDATE audit SET detail = x'' WHERE number = 4", "detail", 4),
        ("UPDATE audit SET detail = (SELECT detail FROM audit WHERE number = 5) WHERE number = 4", "detail", 4),
        ("DELETE FROM audit WHERE number = 1", "missing", 1),
        ("DELETE FROM audit WHERE number IN (3, 4)", "missing", 3),
        ("DELETE FROM audit WHERE number >= 5", "end", 5),
        ("DELETE FROM audit", "end", 1),
        ("DELETE FROM cursors WHERE name = 'audit-head'", "mark", 6),
        (
            "INSERT INTO audit SELECT 'x', at, operator_id, who, what, ticket_id, detail, 0, form, digest, before, hash"
            " FROM audit WHERE number = 1",
            "inserted",
            0,
        ),
        (
            "INSERT INTO audit SELECT 'x', at, operator_id, who, what, ticket_id, x'', 7, form, digest, hash, hash"
            " FROM audit WHERE number = 6",
            "altered",
            7,
        ),
    ],
)
async def test_what_was_done_to_the_database_is_found(
    store: Store, url: str, now: datetime, sql: str, fault: str, number: int
) -> None:
    await fill(store, now)

    change(url, sql)

    found = await verdict(store)
    assert (found.fault, found.number) == (fault, number)


async def test_a_line_made_anew_with_its_hash_does_not_fit_the_next(store: Store, url: str, now: datetime) -> None:
    await fill(store, now)
    row = await store.read(lambda tx: tx.execute(sa.select(lines).where(lines.c.number == 3)).one())
    line = {**row._mapping, "who": "Vũ"}

    change(url, f"UPDATE audit SET who = 'Vũ', hash = x'{audit.hash_of(line).hex()}' WHERE number = 3")

    found = await verdict(store)
    assert (found.fault, found.number) == ("joint", 4)


@pytest.mark.sqlite_itself
async def test_each_byte_of_a_line_counts(store: Store, database: Path, now: datetime) -> None:
    await fill(store, now, count=2)
    with closing(sqlite3.connect(database)) as raw:
        (sealed,) = raw.execute("SELECT detail FROM audit WHERE number = 2").fetchone()
        raw.executescript(databases.AUDIT_SET_FREE["sqlite"])
        found = set()
        for place in range(len(sealed)):
            flipped = bytes(one ^ (index == place) for index, one in enumerate(sealed))
            raw.execute("UPDATE audit SET detail = ? WHERE number = 2", (flipped,))
            raw.commit()
            found.add((await verdict(store)).fault)

    assert found == {"detail"}


@pytest.mark.sqlite_itself
async def test_no_byte_of_a_line_in_the_file_can_be_flipped(
    url: str, keys: KeyRing, database: Path, now: datetime
) -> None:
    store = Store.open(url, keys)
    await fill(store, now)
    await store.close()
    with closing(sqlite3.connect(database)) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        row_id, who, hashed = raw.execute("SELECT id, 'Lê' || what, hash FROM audit WHERE number = 3").fetchone()
    whole = database.read_bytes()
    begin = next(
        place
        for place in range(len(whole))
        if whole.startswith(row_id.encode(), place) and whole.startswith(who.encode(), place + 32 + 26)
    )
    end = whole.index(hashed, begin) + len(hashed)
    engine = sqlite_engine(url, begin="BEGIN", pool_size=1)

    unseen = []
    for place in range(begin - HEADER, end):
        flipped = whole[:place] + bytes([whole[place] ^ (0x80 if place % 2 else 0x01)]) + whole[place + 1 :]
        database.write_bytes(flipped)
        try:
            with engine.connect() as connection, connection.begin():
                found = audit_chain.verify(Tx(connection, keys, str))
        except DatabaseError:  # the file itself is broken, and SQLite says so
            continue
        # A line whose fields have shifted may stand elsewhere; it is found all the same.
        if not found.fault or (place >= begin and found.number not in (3, 4)):
            unseen.append((place - begin, found))
        engine.dispose()

    assert end - begin > 200
    assert unseen == []


async def test_a_noted_head_finds_an_older_copy_that_was_put_back(store: Store, url: str, now: datetime) -> None:
    old = await fill(store, now, count=2)
    mark = await store.read(lambda tx: cursors.get(tx, audit.HEAD))
    noted = await fill(store, now, count=2)

    change(url, f"DELETE FROM audit WHERE number > 2; UPDATE cursors SET value = '{mark}'")

    assert (await verdict(store)).fault == ""  # by itself it looks whole
    assert (await verdict(store, noted)).fault == "end"
    assert (await verdict(store, old)).fault == ""
    assert (await verdict(store, Head(2, noted.hash))).fault == "noted"


async def test_units_that_fail_leave_no_gap_and_writers_at_once_one_chain(
    store: Store, open_store: object, now: datetime
) -> None:
    other: Store = open_store()  # type: ignore[operator]

    def unit(tx: Tx, number: int) -> None:
        audit.write(tx, at=now, who="Lê", what="noted", detail=str(number))
        if number % 3 == 0:
            raise ValueError

    done = await asyncio.gather(
        *[(store, other)[number % 2].write(lambda tx, number=number: unit(tx, number)) for number in range(200)],
        return_exceptions=True,
    )

    found = await verdict(store)
    assert (found.fault, found.head.number) == ("", sum(one is None for one in done))


async def test_a_line_cannot_be_put_in_by_the_program_either(store: Store, now: datetime) -> None:
    await fill(store, now)

    def unit(tx: Tx) -> None:
        tx.connection.exec_driver_sql("UPDATE audit SET who = 'x'")

    with pytest.raises(DatabaseError, match="only added to"):
        await store.write(unit)


async def test_a_new_key_seals_details_again_and_the_chain_stays(
    url: str, store: Store, keys: KeyRing, now: datetime
) -> None:
    old, new = KeyRing.make(), KeyRing.make()
    first = Store.open(url, KeyRing.parse(old))
    head = await fill(first, now)
    await first.close()
    both = Store.open(url, KeyRing.parse(f"{new},{old}"))
    assert [await both.write(lambda tx: audit.reseal(tx, limit=4)) for _ in range(3)] == [4, 2, 0]
    await both.close()

    only_new = Store.open(url, KeyRing.parse(new))

    assert await verdict(only_new) == Verdict("", 0, head)
    assert [one.detail for one in await only_new.read(audit.entries)][:2] == ["điều 1", "điều 2"]
    await only_new.close()
    with pytest.raises(Exception, match="only added to"):
        databases.by_hand(url, "UPDATE audit SET detail = x'00'")


async def test_old_lines_may_be_cut_and_the_cut_is_a_line(store: Store, url: str, now: datetime) -> None:
    await fill(store, now)
    older_than = now + timedelta(minutes=4)

    gone = await store.write(lambda tx: audit.cut(tx, older_than=older_than, at=now, who=""))

    assert gone == 3
    found = await verdict(store)
    assert (found.fault, found.first, found.head.number) == ("", 4, 7)
    assert [one.what for one in await store.read(audit.entries)][-1] == "audit_cut"
    change(url, "DELETE FROM cursors WHERE name = 'audit-cut'")
    assert (await verdict(store)).fault == "missing"


@pytest.mark.sqlite_itself
async def test_lines_from_before_are_chained_and_read_as_before(tmp_path: Path, now: datetime) -> None:
    url, database = f"sqlite:///{tmp_path}/old.db", tmp_path / "old.db"
    old, new = KeyRing.make(), KeyRing.make()
    command.upgrade(config(url), "0002")
    sealed = KeyRing.parse(old).seal("audit:b:detail", "tệp 7")
    with closing(sqlite3.connect(database)) as raw:
        for row_id, detail in (("b", sealed), ("a", b"")):
            raw.execute(
                "INSERT INTO audit VALUES (?, '2026-11-22 01:30:00.000000', NULL, 'Lê', 'contact_shown', NULL, ?)",
                (row_id, detail),
            )
        raw.commit()

    assert migrating.migrate(url) is True

    store = Store.open(url, KeyRing.parse(f"{new},{old}"))
    assert (await verdict(store)).fault == ""
    assert [(one.number, one.id, one.detail) for one in await store.read(audit.entries)] == [
        (1, "a", ""),
        (2, "b", "tệp 7"),
    ]
    await store.write(lambda tx: audit.write(tx, at=now, who="Vũ", what="exported"))
    assert await store.write(audit.reseal) == 1
    await store.close()
    store = Store.open(url, KeyRing.parse(new))
    assert (await verdict(store)).fault == ""
    assert [one.detail for one in await store.read(audit.entries)] == ["", "tệp 7", ""]
    await store.close()
    change(url, "UPDATE audit SET who = 'Vũ' WHERE id = 'a'")
    store = Store.open(url, KeyRing.parse(new))
    assert (await verdict(store)).number == 1
    await store.close()

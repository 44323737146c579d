"""A database of SQLite becomes one of PostgreSQL: all of it, proven, also where the move was killed on its way."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
import sqlalchemy as sa

from storage import audit, audit_chain, carrying, cursors, media, migrate, moving, restore, searching, tickets
from storage.blobs import Blobs
from storage.crypto import KeyRing
from storage.engine import Store
from storage.tables import raw_updates
from storage.unit import Tx
from tests import databases, servers
from tests.storage import making
from tests.storage.test_sealing import fill


@pytest.fixture(scope="module")
def backend() -> None:
    """Both kinds are in every test here."""


@pytest.fixture
def url(database: Path) -> str:
    """What is moved."""
    return databases.on_sqlite(database)


@pytest.fixture
def target(postgres: servers.Postgres) -> Iterator[str]:
    with postgres.database() as url:
        yield url


def some_life(tx: Tx, now: datetime) -> None:
    fill(tx, now)
    for number in range(3):
        making.ticket(tx, now + timedelta(minutes=number), code=f"MM-7K3F-Q2X{number}")
        audit.write(tx, at=now, who="Lê", what="noted", detail=f"điều {number}")
    cursors.set(tx, "telegram", "42")
    cursors.set(tx, "odd", "a\0b")


def stores(tmp_path: Path, keys: KeyRing) -> tuple[Blobs, Blobs]:
    here, there = (Blobs.open((tmp_path / name).as_uri(), keys) for name in ("media", "other"))
    return here, there


async def test_all_of_it_is_there_and_the_program_goes_on(
    url: str, database: Path, target: str, tmp_path: Path, keys: KeyRing, now: datetime
) -> None:
    here, there = stores(tmp_path, keys)
    photo = await here.put(b"a photograph")
    store = Store.open(url, keys)
    await store.write(lambda tx: some_life(tx, now))
    await store.write(
        lambda tx: tx.execute(
            sa.text("UPDATE attachments SET sha256 = :name, state = 'stored'"), {"name": photo}
        ).close()
    )
    report, upload = await here.put(b"a report"), await here.put(b"an upload")

    def names_further_files(tx: Tx) -> None:
        tx.execute(
            sa.text(
                "INSERT INTO reports (id, kind, first, last, language, made_at, who, figures, files)"
                " VALUES ('r1', 'week', '2026-11-16', '2026-11-22', 'vi', :at, 'x', '{}', :files)"
            ),
            {"at": now, "files": f'{{"docx": "{report}"}}'},
        )
        for name in (upload, "0" * 64):  # nobody has looked at them yet
            ref = {"sha256": name}
            at = {"conversation_id": None, "ticket_id": None, "message_id": None, "at": now}
            media.add(tx, channel="web", kind="file", ref=ref, **at)

    await store.write(names_further_files)
    before = await store.read(lambda tx: [carrying.digest(tx.connection, one) for one in carrying.tables()])
    await store.close()

    told: dict[str, int] = {}
    moved = moving.move(database, target, keys, blobs=here, blobs_to=there, tell=told.__setitem__)

    assert (moved.files, moved.missing) == (2, ())
    assert (await there.get(report), await there.get(upload)) == (b"a report", b"an upload")
    assert moved.rows == sum(count for count, _ in before) == sum(told.values())
    assert await there.get(photo) == b"a photograph"
    new = Store.open(target, keys)
    after = await new.read(lambda tx: [carrying.digest(tx.connection, one) for one in carrying.tables()])
    assert after == before
    assert (await new.read(audit_chain.verify)).fault == ""
    found = await new.read(lambda tx: searching.numbers(tx, "nguyen van an"))
    assert found is not None and len(found) >= 3
    code = "MM-7K3F-Q2XZ"
    await new.write(lambda tx: making.ticket(tx, now, code=code))  # with a number of its own
    assert (await new.read(lambda tx: tickets.by_code(tx, code))) is not None
    await new.write(lambda tx: audit.write(tx, at=now, who="Lê", what="noted"))
    await new.close()


async def test_a_target_with_other_data_and_a_source_in_use_are_refused(
    url: str, database: Path, target: str, tmp_path: Path, keys: KeyRing, now: datetime
) -> None:
    here, there = stores(tmp_path, keys)
    go = partial(moving.move, database, target, keys, blobs=here, blobs_to=there)
    store = Store.open(url, keys)
    await store.write(lambda tx: some_life(tx, now))
    with pytest.raises(restore.InUse):
        go()
    await store.close()
    migrate.migrate(target)
    other = Store.open(target, keys)
    await other.write(lambda tx: cursors.set(tx, "x", "1"))
    await other.close()

    with pytest.raises(moving.HoldsOther):
        go()


KILLED = """
import sys, time
from pathlib import Path
from storage import carrying, moving
from storage.blobs import Blobs
from storage.crypto import KeyRing
put = carrying.put
def slow(target, table, rows):
    put(target, table, rows)
    print(table.name, flush=True)
    time.sleep(0.05)
carrying.put, carrying.PAGE = slow, 50
keys = KeyRing.parse(sys.argv[3])
moving.move(Path(sys.argv[1]), sys.argv[2], keys, blobs=Blobs.open(sys.argv[4], keys), blobs_to=None)
"""


@pytest.mark.chaos
async def test_a_move_that_was_killed_goes_on_and_the_half_of_it_is_no_database(
    url: str, database: Path, target: str, tmp_path: Path, now: datetime
) -> None:
    secret = KeyRing.make()
    keys = KeyRing.parse(secret)
    store = Store.open(url, keys)

    def much(tx: Tx) -> None:
        some_life(tx, now)
        for number in range(600):
            row = {"id": f"{number:032}", "channel": "web", "external_id": str(number), "person_index": b"", "at": now}
            tx.execute(sa.insert(raw_updates), {**row, "body": b"", "state": "done", "error": "", "attempts": 0})

    await store.write(much)
    await store.close()
    media = (tmp_path / "media").as_uri()
    child = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(database), target, secret, media], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    for line in child.stdout:
        if line.strip() == "raw_updates":
            break
    await asyncio.sleep(0.1)
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    there = databases.rows(target, "SELECT count(*) FROM raw_updates")[0][0]
    assert 0 < there < 600
    with pytest.raises(ValueError, match="move"):
        migrate.current(target)

    # Somebody went on with the old one meanwhile: what was carried already is out of date.
    store = Store.open(url, keys)
    await store.write(lambda tx: tx.execute(sa.update(raw_updates).values(error="later")).close())
    await store.close()
    moving.move(database, target, keys, blobs=Blobs.open(media, keys), blobs_to=None)

    assert databases.rows(target, "SELECT count(*), min(error) FROM raw_updates")[0] == (602, "later")
    assert migrate.current(target) == migrate.HEAD

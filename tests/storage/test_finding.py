"""A ticket is found by the phone number or the name of its reporter, though neither can be read in the database."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from flows.model import Answer
from storage import finding, rotation, tickets
from storage.crypto import KeyRing
from storage.engine import Store
from storage.searching import Wanted
from storage.tables import ticket_marks
from storage.tables import tickets as t
from storage.unit import Tx
from tests.storage import making


def told(tx: Tx, now: datetime, *, name: str = "Trần Thị Bình", phone: str = "+84912345678") -> str:
    tip = making.tip(
        now,
        contact_name=Answer(said=name, value=name, at=now),
        contact_phone=Answer(said=phone, value=phone, at=now),
    )
    return making.ticket(tx, now, of=tip)


def found(store: Store, text: str) -> bool:
    return bool(store.read_now(lambda tx: tickets.search(tx, Wanted(text=text))))


@pytest.mark.parametrize(
    "text",
    [
        "0912345678",
        "0912 345 678",
        "0912.345.678",
        "+84 912 345 678",
        "84912345678",
        "Trần Thị Bình",
        "tran thi binh",
        "TRẦN THỊ BÌNH",
        "Thị Bình",
        "bình",
        "trần bình",
        "Bình Nguyễn Văn An",  # whoever told it, and the martyr
        "binh thai binh",
    ],
)
async def test_a_ticket_is_found_by_whoever_told_it(text: str, store: Store, now: datetime) -> None:
    await store.write(lambda tx: told(tx, now))

    assert found(store, text)


@pytest.mark.parametrize("text", ["0912345679", "91234567", "0912 345", "Trần", "Thị", "Trần Thị Hòa", "rần bình"])
async def test_and_by_nothing_else(text: str, store: Store, now: datetime) -> None:
    await store.write(lambda tx: told(tx, now))

    assert not found(store, text)


async def test_a_changed_number_is_found_and_the_earlier_one_is_not(store: Store, now: datetime) -> None:
    await store.write(lambda tx: told(tx, now, phone="+84912345678"))
    await store.write(lambda tx: told(tx, now, phone="+84987654321"))

    assert found(store, "0987654321")
    assert not found(store, "0912345678")


async def test_a_mark_says_nothing_and_goes_with_its_ticket(store: Store, database: Path, now: datetime) -> None:
    ticket_id = await store.write(lambda tx: told(tx, now))
    on_disk = b"".join(path.read_bytes() for path in database.parent.glob("manhmoi.db*"))
    assert b"912345678" not in on_disk
    assert b"tran thi binh" not in on_disk

    def forget(tx: Tx) -> int:
        finding.mark(tx, ticket_id, name="", phone="")
        return len(tx.execute(sa.select(ticket_marks)).all())

    assert await store.write(forget) == 0
    assert not found(store, "0912345678")


async def test_tickets_from_before_get_their_marks(store: Store, now: datetime) -> None:
    await store.write(lambda tx: told(tx, now))

    def before(tx: Tx) -> None:
        tx.execute(sa.delete(ticket_marks))
        tx.execute(sa.update(t).values(marked_by=""))

    await store.write(before)
    assert not found(store, "0912345678")

    assert await store.write(lambda tx: rotation.mark_anew(tx, "")) == 1
    assert found(store, "0912345678")


async def test_in_the_middle_of_a_rotation_and_after_it_a_ticket_is_found(url: str, now: datetime) -> None:
    old, new = KeyRing.make(), KeyRing.make()
    before = Store.open(url, KeyRing.parse(old))
    before.write_now(lambda tx: told(tx, now))
    before.close_now()

    between = Store.open(url, KeyRing.parse(f"{new},{old}"))
    assert found(between, "0912345678")
    between.write_now(lambda tx: [rotation.mark_anew(tx, one) for one in rotation.marked_by(tx)])
    between.write_now(lambda tx: rotation.seal_anew(tx, rotation.Step("tickets")))
    between.close_now()

    after = Store.open(url, KeyRing.parse(new))
    assert found(after, "0912345678")
    assert found(after, "tran thi binh")
    after.close_now()

"""Column types and ids."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
import sqlalchemy as sa

from storage import ids, leases
from storage.engine import Store
from storage.tables import leases as table
from storage.tables import operators
from storage.types import Role
from tests import databases

HANOI = timezone(timedelta(hours=7))


async def test_a_time_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(Exception, match="without a zone"):
        await store.write(
            lambda tx: leases.take(tx, "x", holder="a", now=datetime(2026, 1, 1), seconds=1)  # noqa: DTZ001
        )


async def test_a_time_comes_back_as_the_same_moment_in_utc(store: Store) -> None:
    at = datetime(2026, 7, 27, 1, 0, 0, 123456, tzinfo=HANOI)

    await store.write(lambda tx: leases.take(tx, "x", holder="a", now=at, seconds=0))
    found = await store.read(lambda tx: tx.execute(sa.select(table.c.until)).scalar_one())

    assert found == at
    assert found.tzinfo is UTC
    assert found.hour == 18


async def test_an_enum_is_stored_by_its_value(store: Store, url: str, now: datetime) -> None:
    row = {"id": "1", "name": "A", "role": Role.LEAD, "telegram_id": None, "active": True, "created_at": now}

    await store.write(lambda tx: tx.execute(sa.insert(operators), row).rowcount)

    assert databases.rows(url, "SELECT role FROM operators") == [("lead",)]
    assert await store.read(lambda tx: tx.execute(sa.select(operators.c.role)).scalar_one()) is Role.LEAD


async def test_a_foreign_enum_value_is_refused(store: Store, now: datetime) -> None:
    row = {"id": "1", "name": "A", "role": "king", "telegram_id": None, "active": True, "created_at": now}

    with pytest.raises(Exception, match="king"):
        await store.write(lambda tx: tx.execute(sa.insert(operators), row).rowcount)


async def test_a_text_may_hold_nul(store: Store, url: str, now: datetime) -> None:
    """People can send it, and whoever works at the desk can look for it; PostgreSQL keeps none."""
    row = {"id": "1", "name": "Ba\0", "role": Role.LEAD, "telegram_id": None, "active": True, "created_at": now}
    await store.write(lambda tx: tx.execute(sa.insert(operators), row).rowcount)

    like = sa.select(operators.c.name).where(operators.c.name.like("B%\0"))
    found = await store.read(lambda tx: tx.execute(like).scalar_one())

    assert found == ("Ba\0" if url.startswith("sqlite") else "Ba\ufffd")


def test_ids_rise_even_when_the_clock_goes_back() -> None:
    clock = iter([5_000_000_000, 5_000_000_000, 4_000_000_000, 6_000_000_000, 6_000_000_000])
    source = ids.Ids(clock_ns=lambda: next(clock))

    made = [source.new() for _ in range(5)]

    assert made == sorted(set(made))
    assert {len(one) for one in made} == {32}


def test_ids_rise_between_threads() -> None:
    made = [ids.new() for _ in range(10_000)]

    assert made == sorted(set(made))

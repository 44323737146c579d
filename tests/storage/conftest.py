"""A fresh, migrated database and a store on it for every test."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.crypto import KeyRing
from storage.engine import Store
from tests import databases
from tests.databases import backend

__all__ = ["backend"]  # all of the store's tests run on both databases


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "manhmoi.db"


@pytest.fixture
def url(database: Path) -> Iterator[str]:
    url = databases.fresh(database)
    yield url
    databases.give_back(url)


@pytest.fixture
def keys() -> KeyRing:
    return KeyRing.parse(KeyRing.make())


@pytest.fixture
def now() -> datetime:
    return datetime(2026, 11, 22, 1, 30, tzinfo=UTC)


@pytest.fixture
def open_store(url: str, keys: KeyRing) -> Iterator[Callable[[], Store]]:
    """Opens one more store on the database, as another process would."""
    opened: list[Store] = []

    def one_more() -> Store:
        opened.append(Store.open(url, keys))
        return opened[-1]

    yield one_more
    for store in opened:
        store.close_now()


@pytest.fixture
async def store(url: str, keys: KeyRing) -> AsyncIterator[Store]:
    store = Store.open(url, keys)
    yield store
    await store.close()

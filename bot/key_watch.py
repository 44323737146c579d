"""A process that lives for a while follows the key file, and tells in the database which keys it has."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog
from sqlalchemy.exc import OperationalError

from bot import clock
from storage import key_holders
from storage.engine import Store, StoreClosed

log = structlog.get_logger(__name__)

LOOK_EVERY_S = 0.5


@asynccontextmanager
async def watching(store: Store, holder: str) -> AsyncIterator[None]:
    """Within this, ``store.keys`` is what the key file says, and a rotation knows of this process."""
    await _tell(store, holder)
    # A rotation that has not seen what was just told may have changed the file before.
    store.keys.refresh()
    task = asyncio.create_task(_watch(store, holder), name="keys")
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait({task})
        with contextlib.suppress(OperationalError, StoreClosed):
            await store.write(lambda tx: key_holders.leave(tx, holder))


async def _watch(store: Store, holder: str) -> None:
    told: tuple[str, ...] = ()
    at = 0.0
    loop = asyncio.get_running_loop()
    while True:
        await asyncio.to_thread(store.keys.refresh)
        if told != store.keys.ids or loop.time() - at > key_holders.TOLD_EVERY.total_seconds():
            if told and told != store.keys.ids:
                log.info("keys changed", newest=store.keys.ids[0], keys=len(store.keys.ids))
            ids = store.keys.ids
            try:
                await _tell(store, holder)
            except Exception as error:  # nobody begins this anew
                log.warning("keys not told", error=type(error).__name__)
            else:
                told, at = ids, loop.time()
        await asyncio.sleep(LOOK_EVERY_S)


async def _tell(store: Store, holder: str) -> None:
    ids = store.keys.ids
    await store.write(lambda tx: key_holders.tell(tx, holder, ids, at=clock.now()))

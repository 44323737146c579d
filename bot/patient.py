"""Writing what became of work that is done already: nobody else knows it, so it waits for the database."""

from __future__ import annotations

import asyncio
from typing import TypeVar

import structlog

from storage import reach
from storage.engine import Store, StoreClosed
from storage.unit import Unit

T = TypeVar("T")

log = structlog.get_logger(__name__)

AGAIN_S = 1.0


async def write(store: Store, unit: Unit[T], *, of: str, lane: str = "") -> T:
    """The unit's result, however long the database is away. ``of``: what is written, for the log.

    Raises what else the unit raises, and StoreClosed at the end of the program.
    """
    while True:
        try:
            return await store.write(unit, lane=lane)
        except StoreClosed:
            raise
        except Exception as error:
            if not reach.is_away(error):
                raise
            log.warning("what was done cannot be written; trying again", of=of)
            await asyncio.sleep(AGAIN_S)

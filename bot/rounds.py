"""Work that is looked for again and again: when something is new, when it is due, and now and then."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog
from sqlalchemy.exc import OperationalError

from storage.blobs import StoreAway
from storage.coordination import Bell

log = structlog.get_logger(__name__)

AGAIN_S = 1.0
"""Seconds after which it is tried again where the database or the media store was away."""


async def go(bell: Bell, name: str, look: Callable[[], Awaitable[float]], *, of: str, again: float = AGAIN_S) -> None:
    """Look; once more when ``name`` is rung, or the seconds have passed that the look gave. Until cancelled.

    ``of``: what it is about, for the log. What else a look raises ends it.
    """
    async with bell.listen(name) as rung:
        while True:
            try:
                pause = await look()
            except OperationalError:
                log.warning("the database is away; trying again", of=of)
                pause = again
            except StoreAway:
                log.warning("the media store is away; trying again", of=of)
                pause = again
            await rung.wait(pause)


def until(due: datetime | None, now: datetime, *, at_most: float) -> float:
    """The seconds until then, and a moment more, so that it is due; where nothing is, or not for long, ``at_most``."""
    return at_most if due is None else min(at_most, max(0.0, (due - now).total_seconds()) + 0.01)

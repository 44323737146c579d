"""Waiting with a deadline for something that others make true. No promise about order among those who wait."""

# ruff: noqa: ASYNC109 - a wait with a deadline tells what it missed; asyncio.timeout could not.

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")


class Bell:
    """Rung whenever anything changed."""

    def __init__(self) -> None:
        self._waiters: set[asyncio.Future[None]] = set()

    def ring(self) -> None:
        """Wakes everybody who waits, to look again."""
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)

    async def until(self, look: Callable[[], Found | None], timeout: float, missed: Callable[[], str]) -> Found:
        """Returns the first thing that `look` finds; fails with the sentence of `missed` at the deadline."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + timeout
        while (found := look()) is None:
            waiter: asyncio.Future[None] = loop.create_future()
            self._waiters.add(waiter)
            try:
                await asyncio.wait_for(waiter, deadline - loop.time())
            except TimeoutError:
                raise AssertionError(f"after {timeout} s: {missed()}") from None
            finally:
                self._waiters.discard(waiter)
        return found

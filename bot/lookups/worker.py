"""Asks the network what conversations want to know: in the background, one question after the other.

One process does it. No turn waits for it; what cannot be had in a day is told as such, and the words stay as they are.
An answer is kept for a while, so that nobody is asked the same twice; a geocoder gets one request a second at most.
"""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta
from typing import Any

import structlog
from aiohttp.abc import AbstractResolver
from sqlalchemy.exc import OperationalError

from bot import lease, observe, rounds
from bot.channels.base import FetchError
from bot.context import Context
from bot.lookups import asking, telling
from flows import lookups as of_talk
from storage import lookups
from storage.lookups import Lookup

log = structlog.get_logger(__name__)

PAUSES = (10.0, 60.0, 600.0, 3600.0, 6 * 3600.0, 16 * 3600.0)
PACE_S = 1.0  # between two requests to a geocoder: what Nominatim's usage policy allows
AT_ONCE = 20
IDLE = 30.0


class LookupWorker:
    """``take`` (that of ``Turns``) hears of every answer. ``resolver``: how the names of hosts are looked up."""

    def __init__(
        self,
        context: Context,
        take: telling.Take,
        *,
        resolver: AbstractResolver | None = None,
        pauses: tuple[float, ...] = PAUSES,
        pace: float = PACE_S,
    ) -> None:
        self._context = context
        self._tell_turns = take
        self._pauses = pauses
        self._pace = pace
        self._asked_at = -pace
        settings = context.settings.places
        self._asks: dict[str, asking.Asks] = {}
        if settings.open_links:
            self._asks[of_talk.LINK] = asking.link_opener(settings, resolver=resolver)
        if settings.geocoder != "off":
            self._asks[of_talk.NAME] = asking.geocoder(settings)

    async def run(self) -> None:
        """Live until cancelled. Where nothing is allowed, what waited when it was switched off is settled, no more."""
        if not self._asks:
            while await self.answer_due():
                pass
            await asyncio.Event().wait()
        await lease.hold(self._context.store, "lookups", self._context.holder, self._context.now, self._work)

    async def _work(self) -> None:
        await rounds.go(self._context.bell, lookups.BELL, self._look, of="lookups")

    async def _look(self) -> float:
        while await self.answer_due() == AT_ONCE:
            pass
        due = await self._context.store.read(lookups.next_due)
        return rounds.until(due, self._context.now(), at_most=IDLE)

    async def answer_due(self) -> int:
        """Every question whose turn it is has been asked; their number."""
        now = self._context.now()
        due = await self._context.store.read(lambda tx: lookups.due(tx, now, limit=AT_ONCE))
        for one in due:
            try:
                await self._answer(one)
            except OperationalError:
                raise
            except Exception as error:  # one question must not stop the others
                log.error(
                    "a question could not be asked", kind=one.kind, error=type(error).__name__, at=observe.where(error)
                )
                await self._again(one, type(error).__name__)
        return len(due)

    async def _answer(self, one: Lookup) -> None:
        now = self._context.now()
        answer = await self._context.store.read(lambda tx: lookups.answer(tx, one.kind, one.question, now=now))
        if answer is None:
            try:
                answer = await self._ask(one)
            except FetchError as error:
                if error.retryable:
                    await self._again(one, error.code)
                else:
                    await self._tell(one, {"state": of_talk.FAILED, "why": error.code})
                return
            await self._keep(one, answer)
        await self._tell(one, answer)

    async def _ask(self, one: Lookup) -> dict[str, Any]:
        ask = self._asks.get(one.kind)
        if ask is None:
            raise FetchError("not allowed any more")
        if one.kind == of_talk.NAME:
            await asyncio.sleep(self._asked_at + self._pace - time.monotonic())
            self._asked_at = time.monotonic()
        answer = await ask(one.question)
        return {**answer, "at": self._context.now().isoformat(timespec="seconds")}

    async def _keep(self, one: Lookup, answer: dict[str, Any]) -> None:
        at = self._context.now()
        await self._context.store.write(lambda tx: lookups.keep_answer(tx, one.kind, one.question, answer, at=at))

    async def _again(self, one: Lookup, error: str) -> None:
        if one.attempts >= len(self._pauses):
            await self._tell(one, {"state": of_talk.FAILED, "why": error})
            return
        due_at = self._context.now() + timedelta(seconds=self._pauses[one.attempts])
        await self._context.store.write(lambda tx: lookups.again(tx, one.id, due_at=due_at, error=error))
        log.info("a question to the network waits", kind=one.kind, error=error, attempts=one.attempts + 1)

    async def _tell(self, one: Lookup, answer: Any) -> None:
        """The turn that hears of it counts once, whatever ends the program in between."""
        asker = await self._context.store.read(lambda tx: lookups.asker(tx, one))
        if asker is not None:
            await self._tell_turns(telling.NAME, one.id, telling.body_of(one, asker, answer))
        await self._context.store.write(lambda tx: lookups.done(tx, one.id))
        log.info("a question to the network is settled", kind=one.kind, state=answer["state"])

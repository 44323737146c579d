"""The team's answers as this process knows them: read at the start, and again within a second of every change."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from zoneinfo import ZoneInfo

import structlog

from bot import clock
from flows import answers
from flows.rules import Rules, TeamAnswer
from storage import faq
from storage.coordination import Bell
from storage.engine import Store

log = structlog.get_logger(__name__)

LOOK_EVERY_S = 1.0


class TeamAnswers:
    """``over`` gives the rules with what is known now; cheap as long as nothing changed."""

    def __init__(self) -> None:
        self._kept: tuple[TeamAnswer, ...] = ()
        self._stamp: tuple[str, ...] = ()
        self._over: tuple[Rules, Rules] | None = None

    def over(self, rules: Rules) -> Rules:
        """These rules, with the team's answers."""
        if not self._kept:
            return rules
        if self._over is None or self._over[0] is not rules:
            self._over = rules, answers.with_team(rules, self._kept)
        return self._over[1]

    async def look(self, store: Store, today: date) -> None:
        """What is known is what stands there now."""
        stamp = await store.read(lambda tx: faq.stamp(tx, today))
        if stamp != self._stamp:
            self._kept = tuple(await store.read(lambda tx: faq.in_force(tx, today)))
            self._stamp, self._over = stamp, None


@asynccontextmanager
async def watching(store: Store, bell: Bell, zone: ZoneInfo) -> AsyncIterator[TeamAnswers]:
    """Within this, the answers are those that stand."""
    kept = TeamAnswers()
    await kept.look(store, clock.now().astimezone(zone).date())
    task = asyncio.create_task(_watch(kept, store, bell, zone), name="answers")
    try:
        yield kept
    finally:
        task.cancel()
        await asyncio.wait({task})


async def _watch(kept: TeamAnswers, store: Store, bell: Bell, zone: ZoneInfo) -> None:
    async with bell.listen(faq.BELL) as rung:
        while True:
            await rung.wait(LOOK_EVERY_S)  # another process may have written
            try:
                await kept.look(store, clock.now().astimezone(zone).date())
            except Exception as error:  # nobody begins this anew
                log.warning("the team's answers cannot be read; trying again", error=type(error).__name__)

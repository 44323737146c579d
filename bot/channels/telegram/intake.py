"""What polling and webhook share: an update goes to the turn under its key, a press is answered at once."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

from bot import incoming
from bot.channels.telegram import codec
from bot.channels.telegram.client import TelegramClient


class Presses:
    """Answers button presses while the turn runs: a press must not spin, and no turn waits for the answer.

    At most ``limit`` at a time; beyond it a button spins a little, which is all that happens.
    """

    def __init__(self, client: TelegramClient, *, limit: int = 64) -> None:
        self._client = client
        self._limit = limit
        self._running: set[asyncio.Task[None]] = set()

    def answer(self, press_id: str) -> None:
        """The answer is on its way."""
        if len(self._running) < self._limit:
            task = asyncio.get_running_loop().create_task(self._client.answer_press(press_id))
            self._running.add(task)
            task.add_done_callback(self._running.discard)

    async def close(self) -> None:
        """Nothing runs any more."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)


class Intake:
    """The way in for every update. Raises only where the database fails."""

    def __init__(self, turns: incoming.Takes, client: TelegramClient) -> None:
        self._turns = turns
        self._client = client
        self.presses = Presses(client)

    async def take(self, body: Mapping[str, Any], text: str) -> None:
        """The update is committed, perhaps was before. ``text`` is its JSON."""
        if press := codec.private_press(body):
            self.presses.answer(press)
        if place := codec.private_thread(body):
            self._client.answers_in(*place)
        try:
            key = codec.external_id(body)
        except RecursionError:
            await self.take_unreadable(text)
        else:
            await self._turns.take(codec.CHANNEL, key, text, form=body)

    async def take_unreadable(self, text: str) -> None:
        """What is no update at all is kept as a dead letter, once."""
        await self._turns.take(codec.CHANNEL, incoming.unreadable_key(text), text)

    async def take_text(self, text: str) -> None:
        """Whatever somebody with the right secret sent."""
        body = incoming.read(text)
        if body is None:
            await self.take_unreadable(text)
        else:
            await self.take(body, text)

"""A played Telegram that shoots the program at a chosen moment: nothing in the program knows of it.

The moments lie between received, committed, acknowledged, sent and marked. Some are met exactly (a request is here, no
answer went out yet), some by a spread of delays around them (what the program does by itself after an answer).
"""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from aiohttp import web

from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram.webhook import WebhookSender


class Moment(StrEnum):
    """When the shot falls."""

    HANDED_OUT = "updates handed out"  # a POST began, or a getUpdates answer with updates went out
    COMMITTED = "a raw update stands in the database"
    ASKED_TO_SEND = "sendMessage came, nothing done yet"
    SENT = "sendMessage done, not answered"
    ANSWERED = "sendMessage answered"
    TOPIC = "createForumTopic done, not answered"


@dataclass(slots=True)
class Aim:
    """One shot: at the ``moment``, letting ``skip`` such moments pass, ``delay`` seconds after it."""

    moment: Moment
    skip: int = 0
    delay: float = 0.0
    update_id: int = 0  # what was under way when it fell
    message_id: int = 0
    fallen: asyncio.Event = field(default_factory=asyncio.Event)

    def due(self, moment: Moment) -> bool:
        """True where it falls now; counts the moments that pass."""
        if self.moment is not moment:
            return False
        self.skip -= 1
        return self.skip == -1


class AimedTelegram(FakeTelegram):
    """``aim`` arms one shot; ``first_send_at`` is when the program first sent since it was last reset to 0."""

    def __init__(self, **world: Any) -> None:
        super().__init__(**world)
        self.webhook = _AimedWebhook(self)
        self.webhook.longest_pause = 0.3
        self.shoot: Callable[[], None] = lambda: None
        self.first_send_at = 0.0
        self._aim: Aim | None = None

    def arm_shot(self, aim: Aim | None, database: Path) -> None:
        """The next time its moment comes, the program dies."""
        self._aim = aim
        if aim is not None and aim.moment is Moment.COMMITTED:
            threading.Thread(target=self._watch, args=(aim, database, asyncio.get_running_loop()), daemon=True).start()

    def passed(self, moment: Moment, *, update_id: int = 0, message_id: int = 0) -> bool:
        """The moment has come; True where it was the one to shoot at."""
        aim = self._aim
        if aim is None or not aim.due(moment):
            return False
        aim.update_id, aim.message_id = update_id, message_id
        if aim.delay:
            asyncio.get_running_loop().call_later(aim.delay, self._fall, aim)
        else:
            self._fall(aim)
        return True

    def _fall(self, aim: Aim) -> None:
        self.shoot()
        aim.fallen.set()

    async def _call(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        method = name.lower()
        if method == "sendmessage":
            self.first_send_at = self.first_send_at or time.monotonic()
            if self.passed(Moment.ASKED_TO_SEND):
                return web.Response(status=502)  # nobody is there to read it
        answer = await super()._call(request, name)
        if method == "sendmessage" and answer.status == 200:
            number = self.book.calls[-1].result["message_id"] if self.book.calls[-1].result else 0
            if not self.passed(Moment.SENT, message_id=number):
                self.passed(Moment.ANSWERED, message_id=number)
        elif method == "createforumtopic" and answer.status == 200:
            self.passed(Moment.TOPIC)
        elif method == "getupdates" and self.updates.pending:
            self.passed(Moment.HANDED_OUT, update_id=next(iter(self.updates.pending)))
        return answer

    def _watch(self, aim: Aim, database: Path, loop: asyncio.AbstractEventLoop) -> None:
        """Shoots when another raw update became visible; runs in a thread of its own, as it must be quick."""
        newest = "SELECT count(*), max(id) FROM raw_updates"
        connection = sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True, isolation_level=None)
        version, known = -1, connection.execute(newest).fetchone()[0]
        while not aim.fallen.is_set() and self._aim is aim:
            now = connection.execute("PRAGMA data_version").fetchone()[0]
            if now == version:
                time.sleep(0.0003)
                continue
            version, (count, row_id) = now, connection.execute(newest).fetchone()
            passed, known = count - known, count
            aim.skip -= passed
            if passed and aim.skip < 0:
                self.shoot()
                row = connection.execute("SELECT external_id FROM raw_updates WHERE id = ?", (row_id,)).fetchone()
                number = str(row[0]).partition(".")[0]
                aim.update_id = int(number) if number.isdigit() else 0
                loop.call_soon_threadsafe(aim.fallen.set)
                break
        connection.close()


class _AimedWebhook(WebhookSender):
    def __init__(self, fake: AimedTelegram) -> None:
        super().__init__(fake.updates)
        self._fake = fake

    async def _attempt(
        self, body: bytes, headers: dict[str, str], kind: str, update_id: int
    ) -> tuple[int, float | None]:
        self._fake.passed(Moment.HANDED_OUT, update_id=update_id)
        return await super()._attempt(body, headers, kind, update_id)

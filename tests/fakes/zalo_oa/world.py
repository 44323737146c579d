"""The state behind the server: clock, chats, uploads, media, grants, calls, violations; and how messages get about.

No HTTP in here except the webhook sender's own. The server (server.py) and the people (people.py) act on it.
"""

# ruff: noqa: ASYNC109 - a wait with a deadline tells what it missed; asyncio.timeout could not.

from __future__ import annotations

import asyncio
import hashlib
import itertools
import time
from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar

from tests.fakes.zalo_oa import echoes
from tests.fakes.zalo_oa.chats import FROM_OA, FROM_USER, Chat
from tests.fakes.zalo_oa.errors import Json
from tests.fakes.zalo_oa.faults import Call, Fault
from tests.fakes.zalo_oa.media import Media
from tests.fakes.zalo_oa.oauth import Grants
from tests.fakes.zalo_oa.settings import Settings
from tests.fakes.zalo_oa.uploads import Uploads
from tests.fakes.zalo_oa.webhook import Item, WebhookSender

Found = TypeVar("Found")


class World:
    """One OA, its app, its people."""

    def __init__(self, **options: Any) -> None:
        self.settings = Settings(**options)
        self.chats: dict[str, Chat] = {}  # by user id
        self.visitors: dict[str, Chat] = {}  # by anonymous id
        self.uploads = Uploads()
        self.media = Media()
        self.grants = Grants()
        self.webhook = WebhookSender(self.settings, self.stir)
        self.faults: list[Fault] = []
        self.book: deque[Call] = deque(maxlen=200_000)
        self.violations: list[str] = []
        self.port = 0
        self._shift = 0  # ms
        self._last_stamp = 0
        self._waiters: list[asyncio.Future[None]] = []
        self._serial = itertools.count(1)

    # Time, waiting

    @property
    def now(self) -> int:
        """The platform's clock in ms."""
        return int(time.time() * 1000) + self._shift

    def advance(self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """Moves the platform's clock: windows close, tokens and uploads expire."""
        self._shift += int(1000 * (seconds + 60 * minutes + 3600 * hours + 86_400 * days))

    def stamp(self) -> int:
        """A time that no other event has."""
        self._last_stamp = max(self.now, self._last_stamp + 1)
        return self._last_stamp

    def serial(self) -> int:
        """A number that was never used."""
        return next(self._serial)

    def stir(self) -> None:
        """Wakes everyone who waits for something to change."""
        waiters, self._waiters = self._waiters, []
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    async def until(self, look: Callable[[], Found | None], timeout: float, complaint: Callable[[], str]) -> Found:
        """What `look` finds, as soon as it does; AssertionError with the complaint after `timeout` seconds."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + timeout
        while True:
            found = look()
            if found is not None:
                return found
            left = deadline - loop.time()
            if left <= 0:
                raise AssertionError(complaint())
            waiter: asyncio.Future[None] = loop.create_future()
            self._waiters.append(waiter)
            # Not everything stirs (the program's own work): look now and then anyway.
            await asyncio.wait([waiter], timeout=min(left, 0.25))

    # Messages

    @property
    def api_base(self) -> str:
        """What a program puts for openapi, oauth and media hosts."""
        return f"http://127.0.0.1:{self.port}"

    def enter(self, chat: Chat, src: int, draft: Json) -> Json:
        """Writes an entry into the chat, with an id of 20 hex digits."""
        at = self.stamp()
        message_id = hashlib.sha256(f"message {self.serial()}".encode()).hexdigest()[:20]
        entry: Json = {"message_id": message_id, "stamp": at, "time": at, "src": src, "buttons": [], **draft}
        chat.entries.append(entry)
        self.stir()
        return entry

    def post(self, chat: Chat, draft: Json, *, admin_id: str | None = None) -> Json:
        """A message of the OA reaches the person; echo and receipt go out (C.5)."""
        entry = self.enter(chat, FROM_OA, draft if admin_id is None else draft | {"admin_id": admin_id})
        delay = self.settings.echo_after
        if self.settings.echoes or admin_id is not None:
            self.emit(echoes.echo(self, chat, entry), chat, after=delay)
        # Phones only, and only to the app that sent.
        if self.settings.receipts and admin_id is None and not chat.conversation_id:
            self.emit(echoes.receipt(self, chat, entry), chat, after=delay + self.settings.receipt_after)
        return entry

    def hear(self, chat: Chat, draft: Json) -> Json:
        """A message of the person, which opens a new window (A.6)."""
        entry = self.enter(chat, FROM_USER, draft)
        chat.interact(entry["time"])
        return entry

    def emit(self, event: Json, chat: Chat, *, after: float = 0.0) -> Item | None:
        """Sends an event off in the person's lane."""
        return self.webhook.add(event, chat.user_id, after=after)

    # Mistakes of the program

    def violate(self, call: Call, what: str) -> None:
        """Books a mistake of the program."""
        self.violations.append(f"{call.verb} {call.path}: {what}")

    def foreign(self, call: Call, found: Json, known: set[str]) -> None:
        """Books keys that no page of the docs has."""
        for key in found.keys() - known:
            self.violate(call, f"unknown key {key!r}")

"""The state of one bot's platform: chats, messages, media, updates (zalo.md E, F). No HTTP server in here."""

from __future__ import annotations

import asyncio
import hashlib
import json
import time
from collections import deque
from collections.abc import Coroutine
from typing import Any, TypeVar

from tests.fakes.zalo_bot.bell import Bell
from tests.fakes.zalo_bot.chats import Chat
from tests.fakes.zalo_bot.errors import Json, unknown_chat
from tests.fakes.zalo_bot.faults import Call, Fault
from tests.fakes.zalo_bot.fetch import Fetch
from tests.fakes.zalo_bot.updates import Pending, Updates
from tests.fakes.zalo_bot.webhook import WebhookSender

Result = TypeVar("Result")


class World:
    """Everything that methods and people act upon."""

    def __init__(self, *, token: str, bot_name: str, wrapped: bool, repeats: bool | int) -> None:
        self.token = token
        self.bot_id = token.partition(":")[0]
        self.bot_name = bot_name
        self.bell = Bell()
        self.updates = Updates(self.bell.ring, repeats=repeats)
        self.webhook = WebhookSender(self.updates, wrapped=wrapped)
        self.chats: dict[str, Chat] = {}
        self.media: dict[str, bytes] = {}
        self.book: deque[Call] = deque(maxlen=200_000)
        self.faults: list[Fault] = []
        self.fetches: list[Fetch] = []
        self.violations: list[str] = []  # what no program should ever do
        self.stamps: dict[str, int] = {}  # message_id of either side -> order of appearance
        self.work: set[asyncio.Task[Any]] = set()  # sends under way, and second fetches after the answer
        # Options, see FakeZaloBot.
        self.allow_http = True
        self.idle = "http"
        self.as_list = False
        self.probes = True
        self.fetch_gap = 0.0
        self.fetches_late = False
        self.fetch_within = 20.0
        self.longest_poll = 50.0
        self._ids = 0

    def new_id(self) -> str:
        """20 hex digits that nobody has; the same ones in every run."""
        self._ids += 1
        return hashlib.sha256(f"{self.token} {self._ids}".encode()).hexdigest()[:20]

    @staticmethod
    def date() -> int:
        """Now, in ms: a number, unlike the Official Account's (E.5)."""
        return int(time.time() * 1000)

    def chat_for(self, chat_id: str) -> Chat:
        """The chat that the bot may write to; 410 where nobody ever wrote to it."""
        chat = self.chats.get(chat_id)
        if chat is None or not chat.known:
            raise unknown_chat()
        return chat

    def keep(self, chat: Chat, content: Json, line: str) -> Json:
        """Puts a message of the bot into the chat and wakes those who wait."""
        message = {"message_id": self.new_id(), "date": self.date(), "chat_id": chat.id, **content}
        self.stamps[message["message_id"]] = len(self.stamps)
        chat.messages.append(message)
        chat.lines.append(f"bot: {line}")
        self.bell.ring()
        return message

    def queue(self, body: Json | bytes, lane: str) -> Pending:
        """Queues an update, or these very bytes, for polling or the webhook."""
        raw = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
        return self.updates.add(raw, lane)

    def begin(self, work: Coroutine[Any, Any, Result]) -> asyncio.Task[Result]:
        """Works on this whether or not somebody waits for the answer; settled() does."""
        task = asyncio.get_running_loop().create_task(work)
        self.work.add(task)
        task.add_done_callback(self._over)
        return task

    def blame(self, sentence: str) -> None:
        """Books a violation."""
        self.violations.append(sentence)
        self.bell.ring()

    def _over(self, task: asyncio.Task[Any]) -> None:
        self.work.discard(task)
        if not task.cancelled():
            task.exception()  # a refusal that nobody waits for any more is no news
        self.bell.ring()

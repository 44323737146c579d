"""The people: each sends the next message only after the webhook was answered and the bot's last answer has come.

That is the order in which Telegram delivers: one update of a chat in flight. Nobody thinks or types in between, so
that so many people as there are here stand for many times as many who do.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import quote_plus

from benchmarks.fake import FakeTelegram
from benchmarks.script import Turn
from benchmarks.updates import Writer
from benchmarks.wire import Caller

SECRET = "bench-secret"  # noqa: S105
HEADER = "X-Telegram-Bot-Api-Secret-Token"
PATIENCE = 15.0  # seconds until an answer counts as missing
COMPARED = 24  # characters of an answer's words


@dataclass(frozen=True, slots=True)
class Took:
    """One turn: when its update was posted, and the seconds until the last answer stood at Telegram."""

    at: float
    seconds: float


@dataclass
class Heard:
    """What the people went through. ``trouble`` is empty where every message was answered as the script says."""

    turns: list[Took] = field(default_factory=list)
    asked: int = 0
    answered: int = 0
    tips: int = 0
    trouble: list[str] = field(default_factory=list)

    def complain(self, what: str) -> None:
        if len(self.trouble) < 3:  # the first ones tell what is wrong
            self.trouble.append(what)


class _Waiting:
    """A turn under way."""

    __slots__ = ("done", "fragments", "last_at", "left", "message_id", "since")

    def __init__(self, left: int, fragments: tuple[bytes, ...], since: float) -> None:
        self.left = left
        self.fragments = fragments
        self.since = since
        self.last_at = 0.0
        self.message_id = 0
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()


class Crowd:
    """``answers``: how many messages answer each turn; ``wording``: whether the words are compared with the script."""

    def __init__(self, turns: tuple[Turn, ...], *, answers: Callable[[Turn], int], wording: bool = True) -> None:
        self.heard = Heard()
        self.fake = FakeTelegram(self._on_message)
        self._turns = turns
        self._answers = [answers(one) for one in turns]
        self._fragments = [_fragments(one.answers[-1].text) for one in turns]
        self._wording = wording
        self._waiting: dict[int, _Waiting] = {}
        self._writer = Writer()

    async def tell(self, port: int, *, people: int, seconds: float = 0, tips: int = 0, stagger: float = 0) -> None:
        """So many people tell one tip after another, for so long, or until so many tips are told in all.

        They begin spread over ``stagger`` seconds, so that they do not all stand at the same question.
        """
        left = tips
        loop = asyncio.get_running_loop()
        watch = asyncio.create_task(self._watch())
        began = loop.time()

        def another() -> bool:
            nonlocal left
            if tips:
                left -= 1
                return left >= 0
            return loop.time() - began < seconds

        async def person(number: int) -> None:
            await asyncio.sleep(stagger * number / people)
            caller = Caller(f"127.0.0.1:{port}", "/telegram/webhook", {HEADER: SECRET})
            await loop.create_connection(lambda: caller, "127.0.0.1", port)
            try:
                while another():
                    if not await self._one_tip(caller, until=began + seconds if not tips else float("inf")):
                        break
            finally:
                caller.close()

        try:
            async with asyncio.TaskGroup() as group:
                for number in range(people):
                    group.create_task(person(number))
        finally:
            watch.cancel()

    async def _one_tip(self, caller: Caller, *, until: float) -> bool:
        """Tells a tip, as far as the time allows. False where an answer went missing: that person gives up."""
        loop = asyncio.get_running_loop()
        chat = self._writer.person()
        before: Turn | None = None
        message_id = self.fake.message_id()
        for turn, count, fragments in zip(self._turns, self._answers, self._fragments, strict=True):
            if loop.time() > until:
                return True
            if turn.kind != "press":
                message_id = self.fake.message_id()
            body = self._writer.update(turn, before, chat, message_id)
            posted_at = time.perf_counter()
            waiting = self._waiting[chat] = _Waiting(count, fragments, posted_at)
            self.heard.asked += 1
            try:
                status = await caller.post(body)
                if status != 200:
                    raise ConnectionError(f"HTTP {status}")
                await waiting.done
            except (OSError, TimeoutError) as error:
                self.heard.complain(f"{turn.field or 'start'}: {error}")
                self._waiting.pop(chat, None)
                return False
            del self._waiting[chat]
            self.heard.answered += 1
            self.heard.turns.append(Took(posted_at, waiting.last_at - posted_at))
            message_id, before = waiting.message_id, turn
        self.heard.tips += 1
        return True

    def _on_message(self, chat: int, body: bytes, message_id: int) -> None:
        waiting = self._waiting.get(chat)
        if waiting is None or waiting.left == 0:
            self.heard.complain(f"a message that nothing asked for: {body[:120]!r}")
            return
        waiting.left -= 1
        if waiting.left:
            return
        waiting.last_at = time.perf_counter()
        waiting.message_id = message_id
        if self._wording and not any(one in body for one in waiting.fragments):
            self.heard.complain(f"other words than the script's: {body[:200]!r}")
        if not waiting.done.done():
            waiting.done.set_result(None)

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(1)
            late = time.perf_counter() - PATIENCE
            for waiting in self._waiting.values():
                if waiting.since < late and not waiting.done.done():
                    waiting.done.set_exception(TimeoutError(f"no answer within {PATIENCE:.0f} s"))


def _fragments(text: str) -> tuple[bytes, ...]:
    """How the beginning of the words may stand in a JSON body, and in a form."""
    beginning = text[:COMPARED]
    spellings = (json.dumps(beginning)[1:-1], json.dumps(beginning, ensure_ascii=False)[1:-1], quote_plus(beginning))
    return tuple(one.encode() for one in dict.fromkeys(spellings))

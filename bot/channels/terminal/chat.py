"""A conversation in a terminal, line by line, on the same engine and database as every other channel.

Works at a prompt and in a pipe: each line is a turn, and what the bot says to it is printed as soon as it is in the log
of messages. What is printed counts as delivered. Answers of the team appear while the chat is open.
"""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import IO, Any, Protocol

import sqlalchemy as sa
import structlog

from bot import saying
from bot.channels.terminal.codec import NAME, File, LineError, read_line
from bot.context import Context
from flows import buttons
from flows.capabilities import TERMINAL, degrade
from storage import conversations, ids, media, messages, outbox
from storage.media import Attachment
from storage.messages import MessageRow
from storage.tables import outbox as t
from storage.types import AttachmentState, Delivery, Direction
from storage.unit import Tx

log = structlog.get_logger(__name__)

LOOK_AGAIN_S = 1.0
PROMPT = "> "
_PAGE = 200

_rows = sa.select(t.c.id).where(t.c.message_id.in_(sa.bindparam("printed", expanding=True))).order_by(t.c.id)


class Taken(Protocol):
    """What became of a turn (see ``bot.turns``)."""

    @property
    def failed(self) -> bool: ...


class Chat:
    """One person at one terminal. ``take`` is ``Turns.take``, ``fetch`` the media worker's ``fetch_one``."""

    def __init__(
        self,
        context: Context,
        take: Callable[[str, str, str], Awaitable[Taken]],
        *,
        user: str,
        language: str,
        out: IO[str],
        at_prompt: bool,
        fetch: Callable[[Attachment], Awaitable[None]],
    ) -> None:
        self._context = context
        self._take = take
        self._user = user
        self._language = language
        self._out = out
        self._at_prompt = at_prompt
        self._fetch = fetch
        self._last = ""  # the id of the last message that was looked at

    async def run(self, lines: IO[str]) -> None:
        """Take every line, until there are no more."""
        await self._catch_up()
        incoming = _read_apart(lines)
        if await self._context.store.read(self._speaks_another_language):
            await self._turn({"data": buttons.word("l", self._language)})
            await self.show()
        self._prompt()
        while True:
            try:
                line = await asyncio.wait_for(incoming.get(), LOOK_AGAIN_S)
            except TimeoutError:
                if await self.show():
                    self._prompt()
                continue
            if line is None:
                return
            await self.say(line)
            self._prompt()

    async def say(self, line: str) -> None:
        """One line is taken, and what the bot says to it is printed."""
        try:
            read = read_line(line)
            body = await self._keep(read) if isinstance(read, File) else read
        except LineError as error:
            self._print(self._text(error.key))
            return
        except OSError as error:
            self._print(self._text("cli-chat-no_file", why=error.strerror or type(error).__name__))
            return
        if body is None:
            return
        message_id = await self._turn(body)
        if isinstance(read, File):
            await self._fetch_files(message_id)
        await self.show()

    async def show(self) -> bool:
        """Print what was said since the last time. False where there was nothing."""
        found = [one for one in await self._new_messages() if one.direction is Direction.OUT]
        await self._print_all(found)
        return bool(found)

    async def _turn(self, body: Mapping[str, Any]) -> str:
        """What was said is taken; the id that the message has now."""
        message_id = ids.new()
        known = {"user": self._user, "id": message_id, "language": self._language}
        taken = await self._take(NAME, message_id, json.dumps({**known, **body}, ensure_ascii=False))
        if taken.failed:
            self._print(self._text("cli-chat-failed"))
        return message_id

    def _speaks_another_language(self, tx: Tx) -> bool:
        conversation_id = conversations.find(tx, NAME, self._user)
        state = conversations.get(tx, conversation_id) if conversation_id else None
        return bool(self._language and state and state.language and state.language != self._language)

    async def _catch_up(self) -> None:
        """What was said while nobody looked is printed, what was printed once is not."""
        found = await self._new_messages()
        await self._print_all([one for one in found if one.delivery is Delivery.WAITING])

    async def _new_messages(self) -> list[MessageRow]:
        found: list[MessageRow] = []
        while page := await self._context.store.read(self._page):
            found += page
            self._last = page[-1].id
        return found

    def _page(self, tx: Tx) -> list[MessageRow]:
        conversation_id = conversations.find(tx, NAME, self._user)
        if conversation_id is None:
            return []
        return messages.of_conversation(tx, conversation_id, after=self._last, limit=_PAGE)

    async def _print_all(self, found: list[MessageRow]) -> None:
        for one in found:
            message = saying.from_log({"text": one.text or f"[{one.kind}]", **(one.choices or {})})
            for part in degrade(message, TERMINAL):
                self._print(part.text)
        if found:
            printed = [one.id for one in found]
            await self._context.store.write(lambda tx: self._delivered(tx, printed))

    def _delivered(self, tx: Tx, printed: list[str]) -> None:
        for row_id in tx.execute(_rows, {"printed": printed}).scalars().all():
            outbox.sent(tx, row_id, external_id="", at=self._context.now())

    async def _keep(self, file: File) -> dict[str, Any]:
        content = await asyncio.to_thread(_content, file.path)
        sha256 = await self._context.blobs.keep(content)
        return {"file": {"kind": file.kind, "sha256": sha256, "name": Path(file.path).name, "size": len(content)}}

    async def _fetch_files(self, message_id: str) -> None:
        """The files of this message are looked at here: nobody else may be running."""
        for one in await self._context.store.read(lambda tx: self._waiting_files(tx, message_id)):
            try:
                await self._fetch(one)
            except Exception as error:  # it waits for whoever runs, the conversation goes on
                log.warning("a file could not be taken", attachment=one.id, error=type(error).__name__)

    def _waiting_files(self, tx: Tx, message_id: str) -> list[Attachment]:
        conversation_id = conversations.find(tx, NAME, self._user)
        row = messages.by_external(tx, conversation_id, message_id) if conversation_id else None
        found = media.of_message(tx, row.id) if row else []
        return [one for one in found if one.state is AttachmentState.WAITING]

    def _text(self, key: str, **args: Any) -> str:
        return self._context.texts.text(self._language, key, **args)

    def _print(self, text: str) -> None:
        self._out.write(f"{text}\n\n")
        self._out.flush()

    def _prompt(self) -> None:
        if self._at_prompt:
            self._out.write(PROMPT)
            self._out.flush()


def _content(path: str) -> bytes:
    return Path(path).expanduser().read_bytes()


def _read_apart(lines: IO[str]) -> asyncio.Queue[str | None]:
    """The lines as they come; None behind the last one. Its thread ends with the process, however long a line takes."""
    loop = asyncio.get_running_loop()
    queue: asyncio.Queue[str | None] = asyncio.Queue()

    def read() -> None:
        try:
            for line in lines:
                loop.call_soon_threadsafe(queue.put_nowait, line)
            loop.call_soon_threadsafe(queue.put_nowait, None)
        except (RuntimeError, ValueError):  # the chat is over, nobody waits for lines
            pass

    threading.Thread(target=read, name="terminal-read", daemon=True).start()
    return queue

"""A store, a blob store and a channel that does what a test tells it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.channels.base import Attached
from bot.context import Context
from bot.media import MediaWorker
from bot.settings import Media, Settings
from flows.capabilities import Capabilities, Message
from storage import conversations, media
from storage.blobs import Blobs
from storage.coordination import Bell
from storage.crypto import KeyRing
from storage.engine import Store
from storage.media import Attachment
from storage.unit import Tx
from tests import databases


@pytest.fixture
def blob_folder(tmp_path: Path) -> Path:
    return tmp_path / "media"


@pytest.fixture
async def context(tmp_path: Path, blob_folder: Path) -> AsyncIterator[Context]:
    keys, bell = KeyRing.parse(KeyRing.make()), Bell()
    store = Store.open(databases.fresh(tmp_path / "manhmoi.db"), keys, bell)
    unused: Any = None
    yield Context(
        settings=Settings(media=Media(limit_mb=1)),
        store=store,
        bell=bell,
        keys=keys,
        blobs=Blobs.open(blob_folder.as_uri(), keys),
        texts=unused,
        rules=unused,
        holder="test",
    )
    await store.close()


class PlayedChannel:
    """Each fetch gives or raises the next thing of ``answers``; the last one again and again."""

    name = "telegram"
    capabilities = Capabilities(name="telegram", text_limit=4000)

    def __init__(self, *answers: bytes | Exception) -> None:
        self.answers = list(answers)
        self.asked: list[Mapping[str, Any]] = []
        self.open = 0
        self.most_open = 0
        self.gate = asyncio.Event()
        self.gate.set()
        self._changed = asyncio.Condition()

    async def send(self, target: str, message: Message, *, attached: Attached | None = None) -> str:
        raise NotImplementedError

    async def fetch(self, ref: Mapping[str, Any]) -> AsyncIterator[bytes]:
        self.asked.append(ref)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        self.open += 1
        self.most_open = max(self.open, self.most_open)
        async with self._changed:
            self._changed.notify_all()
        try:
            await self.gate.wait()
            if isinstance(answer, Exception):
                raise answer
            for at in range(0, len(answer), 65_536):
                yield answer[at : at + 65_536]
        finally:
            self.open -= 1

    async def until_open(self, number: int) -> None:
        """So many fetches are under way."""
        async with asyncio.timeout(10), self._changed:
            await self._changed.wait_for(lambda: self.open == number)


class Sent:
    """Attachments of one person, and what became of them."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._conversation = ""

    async def add(
        self, *, size: int | None = None, ticket_id: str | None = None, ref: str = "f1", kept: str = ""
    ) -> str:
        """``kept``: the SHA-256 of what is kept already, as of an upload."""
        now = self._context.now()

        def unit(tx: Tx) -> str:
            self._conversation = conversations.load(tx, "telegram", "42", at=now)[0]
            return media.add(
                tx,
                conversation_id=self._conversation,
                ticket_id=ticket_id,
                message_id=None,
                channel="telegram",
                kind="photo",
                ref={"sha256": kept} if kept else {"file_id": ref},
                size=size,
                at=now,
            )

        return await self._context.store.write(unit)

    async def get(self, attachment_id: str) -> Attachment:
        found = await self._context.store.read(lambda tx: media.get(tx, attachment_id))
        assert found is not None
        return found

    async def until(self, attachment_id: str, wanted: Callable[[Attachment], bool]) -> Attachment:
        """The attachment once it is so."""
        async with asyncio.timeout(10):
            while True:
                found = await self.get(attachment_id)
                if wanted(found):
                    return found
                await asyncio.sleep(0.005)


@pytest.fixture
def sent(context: Context) -> Iterator[Sent]:
    yield Sent(context)


@asynccontextmanager
async def working(context: Context, channel: PlayedChannel | None, **options: Any) -> AsyncIterator[MediaWorker]:
    """The worker runs, with pauses of a test."""
    options = {"pauses": (0.01, 0.02, 0.03), "own_pauses": (0.01, 0.02)} | options
    worker = MediaWorker(context, {"telegram": channel} if channel else {}, **options)
    running = asyncio.create_task(worker.run())
    try:
        yield worker
    finally:
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running

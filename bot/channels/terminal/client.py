"""The terminal as a way to reach people: nothing is sent, ``bot.channels.terminal.chat`` prints what is there."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Any

from bot.channels.base import Attached, FetchError, SendError
from bot.channels.terminal.codec import NAME
from flows.capabilities import TERMINAL, Message
from storage.blobs import BlobMissing, Blobs


class TerminalChannel:
    """See ``bot.channels.base.Channel``. Files of this channel lie in the blob store already when their turn begins."""

    name = NAME
    capabilities = TERMINAL

    def __init__(self, blobs: Blobs) -> None:
        self._blobs = blobs

    async def send(self, target: str, message: Message, *, attached: Attached | None = None) -> str:
        """Never succeeds: rows of this channel wait until somebody looks. The sender must not claim them."""
        raise SendError("the terminal shows its messages itself", retryable=True, after=60.0)

    async def fetch(self, ref: Mapping[str, Any]) -> AsyncIterator[bytes]:
        """The bytes that were stored when the file was named."""
        try:
            yield await self._blobs.get(str(ref["sha256"]))
        except (KeyError, BlobMissing, OSError) as error:
            raise FetchError("not in the store", retryable=self._blobs.waiting is not None) from error

"""The web chat as a way to reach people: nothing is sent, the page fetches (``storage.pages``)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Any

from bot.channels.base import Attached, FetchError, SendError
from bot.channels.web.codec import NAME
from flows.capabilities import WEB, Message
from storage.blobs import BlobMissing, Blobs


class WebChannel:
    """See ``bot.channels.base.Channel``. Files of this channel lie in the blob store already when their turn begins."""

    name = NAME
    capabilities = WEB

    def __init__(self, blobs: Blobs) -> None:
        self._blobs = blobs

    async def send(self, target: str, message: Message, *, attached: Attached | None = None) -> str:
        """Never succeeds: rows of this channel wait for the page. The sender must not claim them."""
        raise SendError("the page fetches its messages", retryable=True, after=60.0)

    async def fetch(self, ref: Mapping[str, Any]) -> AsyncIterator[bytes]:
        """The bytes that were stored when they were uploaded."""
        try:
            yield await self._blobs.get(str(ref["sha256"]))
        except (KeyError, BlobMissing) as error:
            # It may lie on the machine that took the upload, and be on its way to the bucket.
            raise FetchError("not in the store", retryable=self._blobs.waiting is not None) from error

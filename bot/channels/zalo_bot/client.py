"""The channel "zalo_bot": messages to people, files from them.

Sends once and never tries again by itself. There are no buttons, no edits and no uploads: menus are numbered lines, a
picture is fetched by Zalo from a public link, more than once and slowly, and any other file is told as such a link
(Zalo Bot documentation, "sendMessage", "sendPhoto").
"""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from functools import partial
from typing import Any, Protocol

from bot.channels.base import Attached, SendError
from bot.channels.zalo_bot.codec import CHANNEL
from bot.channels.zalo_bot.errors import CallError, Reason
from bot.channels.zalo_bot.wire import Wire
from bot.half_sent import HalfSent, Step
from bot.media import is_picture
from flows.capabilities import ZALO_BOT, Message, degrade

PHOTO_SECONDS = 150.0  # Zalo answers only when it has the picture


class Links(Protocol):
    """``bot.media.links.Links``: raises FetchError and nothing else."""

    def fetch(self, link: str, /) -> AsyncGenerator[bytes, None]: ...


class ZaloBotClient:
    """Reaches people who have written to the bot; ``links`` fetches what they sent."""

    name = CHANNEL
    capabilities = ZALO_BOT

    def __init__(self, wire: Wire, links: Links) -> None:
        self.wire = wire
        self._links = links
        self._half_sent = HalfSent()

    async def send(self, target: str, message: Message, *, attached: Attached | None = None) -> str:
        """The person has the message; its ids, comma-separated. A text that fits stands below the picture."""
        key = (target, message, attached.digest if attached else "")
        ids = await self._half_sent.go_on(key, self._steps(target, message, attached))
        return ",".join(one for one in ids if one)

    async def fetch(self, ref: Mapping[str, Any]) -> AsyncGenerator[bytes, None]:
        """The bytes of a photo or voice message, by the reference the codec wrote. Raises FetchError."""
        async with aclosing(self._links.fetch(str(ref.get("url") or ""))) as pieces:
            async for piece in pieces:
                yield piece

    def _steps(self, target: str, message: Message, attached: Attached | None) -> list[Step]:
        if attached is None:
            return self._said(target, message)
        if not attached.link:
            raise SendError("zalo_bot_no_link")
        if not is_picture(attached.mime) or not attached.link.startswith(("https://", "http://")):
            return self._said(target, _with_link(message, attached.link))
        if not message.text.strip():
            return [partial(self._show, target, attached.link, "")]
        parts = degrade(message, self.capabilities)
        if len(parts) == 1:
            return [partial(self._show, target, attached.link, parts[0].text)]
        return [partial(self._show, target, attached.link, ""), *self._said(target, message)]

    def _said(self, target: str, message: Message) -> list[Step]:
        return [partial(self._say, target, part.text) for part in degrade(message, self.capabilities)]

    async def _say(self, target: str, text: str) -> str:
        return _id(await self.wire.call("sendMessage", {"chat_id": target, "text": text}))

    async def _show(self, target: str, link: str, caption: str) -> str:
        """The picture; where Zalo certainly refused it (it cannot be fetched from there, say), its link."""
        parameters = {"chat_id": target, "photo": link} | ({"caption": caption} if caption else {})
        try:
            return _id(await self.wire.call("sendPhoto", parameters, answer_within=PHOTO_SECONDS))
        except CallError as error:
            if error.reason is not Reason.PARAMETERS:
                raise
        ids = [await step() for step in self._said(target, _with_link(Message(caption), link))]
        return ",".join(one for one in ids if one)


def _with_link(message: Message, link: str) -> Message:
    return dataclasses.replace(message, text=f"{message.text}\n{link}".strip())


def _id(result: Any) -> str:
    """The id of what was sent, "" without one: it is sent all the same, the answer said so."""
    found = result.get("message_id") if isinstance(result, Mapping) else None
    return str(found) if isinstance(found, str | int) else ""

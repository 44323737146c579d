"""A file as the chat page sends it: counted while it streams, kept, and described as the channel's codec reads it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any

from aiohttp import web
from aiohttp.multipart import BodyPartReader

from bot import media
from bot.context import Context
from bot.media import Accepted

PIECE = 64 * 1024


@dataclass(frozen=True, slots=True)
class Uploaded:
    """A file that is in the store."""

    name: str
    kept: Accepted

    def form(self, caption: str, group: str, fields: Mapping[str, str]) -> dict[str, Any]:
        """The file as the codec reads it."""
        is_voice = bool(fields.get("voice")) and self.kept.kind in ("audio", "video")
        return {
            "kind": "voice" if is_voice else self.kept.kind,
            "ref": {"sha256": self.kept.sha256},
            "name": self.name,
            "mime": self.kept.mime,
            "size": self.kept.bytes,
            "caption": caption,
            "group": group,
        }


async def receive(part: BodyPartReader, context: Context, *, limit: int) -> Uploaded:
    """The file is in the store, whatever it is. Raises HTTPRequestEntityTooLarge beyond ``limit`` bytes."""
    try:
        kept = await media.accept_upload(context, pieces(part), limit=limit)
    except media.TooBig as error:
        raise web.HTTPRequestEntityTooLarge(limit, limit + 1) from error
    if not kept.bytes:
        raise web.HTTPBadRequest
    return Uploaded(media.file_name(part.filename or "", kept.mime), kept)


async def pieces(part: BodyPartReader) -> AsyncIterator[bytes]:
    """The file as it comes in."""
    while piece := await part.read_chunk(PIECE):
        yield piece

"""What every webhook does with the body of a request, whichever platform sent it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any, Protocol

from aiohttp import web

LIMIT = 8 * 1024 * 1024  # bytes; what a platform tells in one update is far smaller


class Takes(Protocol):
    """``bot.turns.Turns``: the update is committed, as done or as failed, when this returns."""

    async def take(self, channel: str, external_id: str, body: str) -> object: ...


async def body_of(request: web.Request) -> bytes | None:
    """The body, None where it is too long, told or not (not ``request.read``: the application's own limit differs)."""
    if (request.content_length or 0) > LIMIT:
        return None
    body = bytearray()
    async for piece in request.content.iter_any():
        body += piece
        if len(body) > LIMIT:
            return None
    return bytes(body)


def read(text: str) -> Mapping[str, Any] | None:
    """The JSON object, None for anything else."""
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return body if isinstance(body, dict) else None


def unreadable_key(text: str) -> str:
    """What is no update at all is kept as a dead letter under this key, once."""
    return f"x.{hashlib.blake2b(text.encode(errors='replace'), digest_size=12).hexdigest()}"

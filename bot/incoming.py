"""What every webhook does with the body of a request, whichever platform sent it."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Awaitable, Mapping
from typing import Any, Protocol

import structlog
from aiohttp import web

log = structlog.get_logger(__name__)

LIMIT = 8 * 1024 * 1024  # bytes; what a platform tells in one update is far smaller


class Takes(Protocol):
    """``bot.turns.Turns``: the update is committed, as done or as failed, when this returns.

    ``form``: the body as JSON, where it was read already.
    """

    async def take(
        self, channel: str, external_id: str, body: str, *, form: Mapping[str, Any] | None = None
    ) -> object: ...


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


def has_secret(request: web.Request, header: str, secret: str) -> bool:
    """Whether the platform's header holds our secret; without one in the settings nobody can prove to be it."""
    given = request.headers.get(header, "").encode(errors="replace")
    return bool(secret) and hmac.compare_digest(given, secret.encode())


def too_long(channel: str) -> web.Response:
    """The answer to a body that ``body_of`` does not give."""
    log.warning("an update above the size limit was refused", channel=channel)
    return web.Response(status=413)


async def answered(channel: str, taking: Awaitable[object]) -> web.Response:
    """200 once it is taken. Turns keep as a dead letter what they cannot take: what comes up here is the store, 503."""
    try:
        await taking
    except Exception as error:
        log.error("an update could not be kept", channel=channel, error=type(error).__name__)
        return web.Response(status=503)
    return web.Response()


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

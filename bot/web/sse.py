"""Server-sent events: a stream that stays open, says something now and then, and ends when the program does."""

from __future__ import annotations

import asyncio
import json
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from bot.web.parts import CLOSING
from storage.coordination import Listener

HEARTBEAT_S = 20.0  # proxies close what is silent for a minute
RETRY_MS = 3_000


class Stream:
    """An open stream. ``async with Stream(request) as stream``."""

    def __init__(self, request: web.Request) -> None:
        self._request = request
        self._closing = request.app[CLOSING]
        self._response = web.StreamResponse(
            headers={
                "Content-Type": "text/event-stream; charset=utf-8",
                "Cache-Control": "no-store",
                "X-Accel-Buffering": "no",  # nginx would hold the events back
            }
        )

    async def __aenter__(self) -> Self:
        await self._response.prepare(self._request)
        await self._response.write(f"retry: {RETRY_MS}\n\n".encode())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        return kind is not None and issubclass(kind, ConnectionResetError)  # the browser left: nothing is wrong

    @property
    def response(self) -> web.StreamResponse:
        return self._response

    @property
    def closing(self) -> bool:
        """The program is about to end."""
        return self._closing.is_set()

    async def send(self, name: str, value: Any, *, id: str = "") -> None:  # noqa: A002
        """One event. JSON holds no line breaks, so one data line is enough."""
        head = f"id: {id}\n" if id else ""
        await self._response.write(f"{head}event: {name}\ndata: {json.dumps(value, ensure_ascii=False)}\n\n".encode())

    async def beat(self) -> None:
        """A comment, so that everybody on the way sees that the line is alive."""
        await self._response.write(b":\n\n")

    async def wait(self, listener: Listener, seconds: float) -> set[str]:
        """The names rung, empty after a while or when the program ends."""
        rung = asyncio.ensure_future(listener.wait(seconds))
        closing = asyncio.ensure_future(self._closing.wait())
        try:
            await asyncio.wait({rung, closing}, return_when=asyncio.FIRST_COMPLETED)
            return rung.result() if rung.done() else set()
        finally:
            rung.cancel()
            closing.cancel()

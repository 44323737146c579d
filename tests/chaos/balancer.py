"""A balancer as people put one before several web processes: in turn, to those whose ``/readyz`` says yes."""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter
from types import TracebackType
from typing import Self

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer

LOOKS_EVERY = 0.25  # seconds
_OWN = {"host", "connection", "transfer-encoding", "content-length", "keep-alive"}


class Balancer:
    """``given``: how many requests each address answered. ``lost``: requests that one took and did not answer."""

    def __init__(self, *addresses: str) -> None:
        self.given: Counter[str] = Counter()
        self.lost: list[str] = []
        self.ready: set[str] = set()
        self._addresses = addresses
        self._turn = 0

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=1 << 24)
        app.router.add_route("*", "/{path:.*}", self._pass_on)
        self._server = TestServer(app)
        await self._server.start_server()
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30))
        self._looking = asyncio.create_task(self._look())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._looking.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._looking
        await self._server.close()
        await self._session.close()

    @property
    def address(self) -> str:
        return str(self._server.make_url("")).rstrip("/")

    async def _look(self) -> None:
        while True:
            for one in self._addresses:
                try:
                    async with self._session.get(f"{one}/readyz") as answer:
                        is_ready = answer.status == 200
                except aiohttp.ClientError:
                    is_ready = False
                (self.ready.add if is_ready else self.ready.discard)(one)
            await asyncio.sleep(LOOKS_EVERY)

    async def _pass_on(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        headers = {name: value for name, value in request.headers.items() if name.lower() not in _OWN}
        for _ in range(100):
            ready = [one for one in self._addresses if one in self.ready]
            if ready:
                self._turn += 1
                one = ready[self._turn % len(ready)]
                try:
                    async with self._session.request(
                        request.method, one + request.raw_path, data=body, headers=headers
                    ) as answer:
                        self.given[one] += 1
                        return web.Response(status=answer.status, body=await answer.read())
                except aiohttp.ClientConnectorError:
                    self.ready.discard(one)  # nobody took it: it goes to another one
                    continue
                except aiohttp.ClientError as error:
                    self.lost.append(f"{request.method} {request.path}: {error!r}")
                    return web.Response(status=502)
            await asyncio.sleep(0.1)
        return web.Response(status=503)

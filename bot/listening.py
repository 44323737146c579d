"""The address of the web server: bound once, so that one server can follow another there without refusing anybody."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import AsyncIterator, Iterator, Sequence

from aiohttp import web

Sockets = Sequence[socket.socket]


@contextlib.contextmanager
def bound(host: str, port: int) -> Iterator[Sockets]:
    """Sockets of all addresses of the host. Nobody is answered before ``serving``. Raises OSError."""
    found = socket.getaddrinfo(host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    with contextlib.ExitStack() as stack:
        sockets = []
        for family, kind, protocol, _, address in dict.fromkeys(found):
            one = stack.enter_context(socket.socket(family, kind, protocol))
            one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if family == socket.AF_INET6:
                one.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            one.bind(address)
            sockets.append(one)
        yield sockets


@contextlib.asynccontextmanager
async def serving(app: web.Application, sockets: Sockets, *, stops_within: float) -> AsyncIterator[None]:
    """The application answers there while this stands. Afterwards whoever connects waits for the next server.

    ``stops_within``: seconds that requests under way get at the end.
    """
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=stops_within)
    await runner.setup()
    try:
        for one in sockets:
            await web.SockSite(runner, one.dup()).start()
        yield
    finally:
        await runner.cleanup()

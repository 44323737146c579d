"""HTTP/1.1 as plain as can be, for both sides of the generator: its own cost must stay far below what it measures.

Reads messages with a Content-Length and nothing else; whoever sends a chunked body is told so by an exception.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

_END = b"\r\n\r\n"
_LENGTH = b"content-length:"
_CHUNKED = b"transfer-encoding: chunked"


class Splitter:
    """Cuts a stream of bytes into (first line, body)."""

    __slots__ = ("_buffer",)

    def __init__(self) -> None:
        self._buffer = b""

    def feed(self, data: bytes) -> list[tuple[bytes, bytes]]:
        """The messages that are complete now."""
        buffer = self._buffer + data if self._buffer else data
        found: list[tuple[bytes, bytes]] = []
        while (end := buffer.find(_END)) >= 0:
            length = _length(buffer[:end].lower())
            start = end + 4
            if len(buffer) < start + length:
                break
            found.append((buffer[: buffer.index(b"\r\n")], buffer[start : start + length]))
            buffer = buffer[start + length :]
        self._buffer = buffer
        return found


def _length(head: bytes) -> int:
    at = head.find(_LENGTH)
    if at < 0:
        if _CHUNKED in head:
            raise ValueError("a chunked body is not read here")
        return 0
    line_end = head.find(b"\r\n", at)
    return int(head[at + len(_LENGTH) : line_end if line_end >= 0 else None])


class Caller(asyncio.Protocol):
    """A kept-alive connection that posts one body after another."""

    def __init__(self, host: str, path: str, headers: dict[str, str]) -> None:
        lines = [f"POST {path} HTTP/1.1", f"Host: {host}", *(f"{name}: {value}" for name, value in headers.items())]
        self._head = "\r\n".join([*lines, "Content-Type: application/json", "Content-Length: "]).encode()
        self._splitter = Splitter()
        self._transport: asyncio.Transport | None = None
        self._waiting: asyncio.Future[int] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        for first, _ in self._splitter.feed(data):
            if self._waiting is not None and not self._waiting.done():
                self._waiting.set_result(int(first.split(b" ", 2)[1]))

    def connection_lost(self, exc: Exception | None) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(exc or ConnectionResetError("the webhook closed the connection"))

    def post(self, body: bytes, headers: Mapping[str, str] | None = None) -> asyncio.Future[int]:
        """The status of the answer, once it is there. ``headers``: of this body alone."""
        assert self._transport is not None
        self._waiting = asyncio.get_running_loop().create_future()
        more = "".join(f"\r\n{name}: {value}" for name, value in (headers or {}).items()).encode()
        self._transport.write(self._head + b"%d%s\r\n\r\n" % (len(body), more) + body)
        return self._waiting

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()


class Answerer(asyncio.Protocol):
    """A connection of a server: ``handle(first line, body)`` gives the JSON to answer with."""

    def __init__(self, handle: Callable[[bytes, bytes], bytes]) -> None:
        self._handle = handle
        self._splitter = Splitter()
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        assert self._transport is not None
        for first, body in self._splitter.feed(data):
            answer = self._handle(first, body)
            self._transport.write(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(answer)
                + answer
            )

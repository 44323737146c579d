"""Files behind links that a platform tells (Zalo's events and bots): fetched from listed hosts only.

A link comes from outside, so it must not lead into our own network: hosts are listed, a name must stand for public
addresses, every redirect is looked at anew, and the bytes are counted. Neither cookies nor a Referer are sent (Zalo's
hosts answer 403 to a foreign one). Whoever has such a link has the file: no link stands in an error or a log line.

Through a proxy it is the proxy that resolves names: then only addresses written as numbers are checked here.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
import socket
from collections.abc import AsyncGenerator, Iterable
from contextlib import aclosing
from urllib.parse import urljoin

import aiohttp
import structlog
from aiohttp.abc import AbstractResolver, ResolveResult

from bot.channels.base import FetchError
from bot.media.hosts import CONTROLS, Address, Hosts, UnknownHost, is_public

__all__ = ["Ended", "Links", "NotPublic", "PublicOnly", "UnknownHost"]

log = structlog.get_logger(__name__)

REDIRECTS = 3
PAUSE_S = 1.5  # before a second look at what is not there yet
PATIENCE_S = 600.0  # for the whole of a file
CONNECT_S = 10.0
SILENCE_S = 30.0  # between two pieces
PIECE = 64 * 1024

_MD5 = re.compile(r"[0-9a-f]{32}")
_MOVED = (301, 302, 303, 307, 308)
_ENDED = (404, 410)
_BELOW = (aiohttp.ClientError, OSError, ValueError)  # everything that a request through aiohttp can raise


class Ended(FetchError):
    """There is nothing behind the link any more."""


class NotPublic(OSError):
    """The name stands for an address that is not public."""


class Links:
    """Fetches files; ``limit`` is in bytes.

    Opens a session of its own for every request: nothing is carried from one to the next, and nothing needs closing.
    """

    def __init__(
        self,
        hosts: Iterable[str],
        *,
        limit: int,
        proxy: str = "",
        resolver: AbstractResolver | None = None,
        pause: float = PAUSE_S,
        patience: float = PATIENCE_S,
        silence: float = SILENCE_S,
    ) -> None:
        self._hosts = Hosts(hosts)
        self._limit = limit
        self._proxy = proxy or None
        self._resolver = resolver
        self._pause = pause
        self._patience = patience
        self._silence = silence

    async def fetch(self, link: str, *, md5: str = "") -> AsyncGenerator[bytes, None]:
        """The bytes behind the link, a piece at a time; none where it stays empty. Raises FetchError.

        What is empty or not there is looked at once more, a moment later: Zalo's hosts may be behind their own
        events. After that 404 and 410 are the end of a link; everything else may pass. A file that does not match its
        ``md5`` (hex) is given all the same, and logged.
        """
        until = asyncio.get_running_loop().time() + self._patience
        checksum, got = hashlib.md5(usedforsecurity=False), 0
        for is_last in (False, True):
            try:
                async with aclosing(self._pieces(link, until)) as pieces:
                    async for piece in pieces:
                        got += len(piece)
                        if got > self._limit:
                            raise FetchError("larger than the limit", too_big=True)
                        checksum.update(piece)
                        yield piece
            except Ended:
                if is_last:
                    raise
            if got:
                break
            if not is_last:
                await asyncio.sleep(self._pause)
        told = md5.strip().lower()
        if got and _MD5.fullmatch(told) and told != checksum.hexdigest():
            log.warning("a file is not what its checksum says", bytes=got)

    async def hops(self, link: str) -> AsyncGenerator[str, None]:
        """The addresses that the link leads to, one redirect after the other; what stands there is never read.

        Each is given before it is looked at whether its host is listed. Raises FetchError.
        """
        until = asyncio.get_running_loop().time() + self._patience
        for _ in range(1 + REDIRECTS):
            address = self._address(link)
            moved_to = await self._moved_to(address, until)
            if moved_to is None:
                return
            link = _joined(str(address.url), moved_to)
            yield link
        raise FetchError("redirected too often")

    async def _moved_to(self, address: Address, until: float) -> str | None:
        try:
            async with (
                self._session(address, until) as session,
                session.get(address.url, proxy=self._proxy, allow_redirects=False) as answer,
            ):
                if answer.status in _MOVED:
                    return answer.headers.get("Location", "")
                if answer.status != 200:
                    self._refuse(answer)
                return None
        except _BELOW as error:
            failed = _of_connection(error, address.url.raw_host or "")
        raise failed

    async def _pieces(self, link: str, until: float) -> AsyncGenerator[bytes, None]:
        address = self._address(link)
        failed = FetchError("redirected too often")
        for _ in range(1 + REDIRECTS):
            try:
                async with (
                    self._session(address, until) as session,
                    session.get(address.url, proxy=self._proxy, allow_redirects=False) as answer,
                ):
                    if answer.status not in _MOVED:
                        self._refuse(answer)
                        async for piece in answer.content.iter_chunked(PIECE):
                            yield piece
                        return
                    moved_to = answer.headers.get("Location", "")
            except _BELOW as error:
                failed = _of_connection(error, address.url.raw_host or "")
                break
            address = self._address(_joined(str(address.url), moved_to))
        # Raised out here, so that it does not drag along an error of aiohttp, which holds the link.
        raise failed

    def _address(self, link: str) -> Address:
        try:
            return self._hosts.address(link)
        except UnknownHost as error:
            log.warning("a link leads to a host that is not listed", host=error.host)
            raise

    def _session(self, address: Address, until: float) -> aiohttp.ClientSession:
        resolver = self._resolver
        if self._proxy is None and not address.trusted:
            resolver = PublicOnly(resolver or aiohttp.ThreadedResolver())
        left = until - asyncio.get_running_loop().time()
        return aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(resolver=resolver, use_dns_cache=False, force_close=True),
            cookie_jar=aiohttp.DummyCookieJar(),
            # What is packed all the same is unpacked in small steps, and counted unpacked.
            headers={"Accept-Encoding": "identity"},
            timeout=aiohttp.ClientTimeout(
                total=max(left, 0.001), connect=CONNECT_S, sock_connect=CONNECT_S, sock_read=self._silence
            ),
        )

    def _refuse(self, answer: aiohttp.ClientResponse) -> None:
        if answer.status in _ENDED:
            raise Ended(f"status {answer.status}: the link has ended")
        if answer.status != 200:
            raise FetchError(f"status {answer.status}", retryable=True)
        if (answer.content_length or 0) > self._limit:
            raise FetchError("larger than the limit", too_big=True)


class PublicOnly(AbstractResolver):
    """Gives the addresses of a name where all of them are public: what was checked is what is connected to."""

    def __init__(self, resolver: AbstractResolver) -> None:
        self._resolver = resolver

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Raises NotPublic, OSError."""
        found = await self._resolver.resolve(host, port, family)
        if not all(is_public(one["host"]) for one in found):
            raise NotPublic(NotPublic.__doc__)
        return found

    async def close(self) -> None:
        await self._resolver.close()


def _joined(link: str, moved_to: str) -> str:
    # urljoin leaves out line breaks, which must not go unnoticed.
    if not moved_to or CONTROLS.search(moved_to):
        raise FetchError("redirected to nowhere")
    try:
        return urljoin(link, moved_to)
    except ValueError:
        return ""


def _of_connection(error: Exception, host: str) -> FetchError:
    if isinstance(error, aiohttp.ClientConnectorError) and isinstance(error.os_error, NotPublic):
        # The host is listed, so it is rather our own name server that is wrong, and it will not be for ever.
        log.warning("a listed host has an address that is not public", host=host)
        return FetchError("not a public address", retryable=True)
    if isinstance(error, TimeoutError):
        return FetchError("timeout", retryable=True)
    return FetchError(f"connection: {type(error).__name__}", retryable=True)

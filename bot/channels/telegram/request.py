"""The one way to the Bot API: an aiohttp session, for plain calls and for ``telegram.Bot`` alike.

Promises that whatever fails is a ``CallError``, that nothing is ever tried twice, and that the token stands in no
error and no log. Does not limit the rate: ``bot.sender`` does.
"""

from __future__ import annotations

import io
import json
import logging
from collections.abc import AsyncGenerator, Mapping
from typing import Any
from urllib.parse import quote

import aiohttp
from telegram import Bot
from telegram._utils.types import ODVInput
from telegram.request import BaseRequest, RequestData
from yarl import URL

from bot.channels.telegram import errors

# Library loggers write addresses (with the token) and whole messages at DEBUG.
for _name in ("telegram", "httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)

CONNECT_SECONDS = 10.0  # waiting for a free connection included
ANSWER_SECONDS = 30.0
UPLOAD_SECONDS = 120.0
_JSON = {"Content-Type": "application/json"}


def _timeout(answer: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=None, connect=CONNECT_SECONDS, sock_connect=CONNECT_SECONDS, sock_read=answer)


_USUAL = _timeout(ANSWER_SECONDS)
_UPLOAD = _timeout(UPLOAD_SECONDS)


class Wire:
    """Calls of one bot over a session that somebody else opens and closes."""

    def __init__(
        self,
        token: str,
        session: aiohttp.ClientSession,
        *,
        api_base: str = "https://api.telegram.org",
        proxy: str = "",
    ) -> None:
        self._token = token
        self._session = session
        self._base = f"{api_base.rstrip('/')}/bot{token}"
        self._files = f"{api_base.rstrip('/')}/file/bot{token}"
        self._proxy = proxy or None
        self._urls: dict[str, URL] = {}

    async def call(self, method: str, parameters: Mapping[str, Any]) -> Any:
        """The call's result as plain JSON."""
        body = await self.raw(method, parameters)
        try:
            return json.loads(body)["result"]
        except (ValueError, KeyError, TypeError):
            pass
        raise errors.odd_answer(method)

    async def raw(self, method: str, parameters: Mapping[str, Any], *, wait: float = 0) -> bytes:
        """The whole answer. ``wait``: seconds that the server may take longer than usual."""
        url = self._urls.get(method) or self._urls.setdefault(method, URL(f"{self._base}/{method}", encoded=True))
        timeout = _timeout(ANSWER_SECONDS + wait) if wait else _USUAL
        return await self._exchange(url, data=json.dumps(parameters).encode(), headers=_JSON, timeout=timeout)

    async def stream(self, path: str) -> AsyncGenerator[bytes, None]:
        """The bytes of a file by the path that getFile told."""
        url = URL(f"{self._files}/{quote(path)}", encoded=True)
        failed: errors.CallError
        try:
            async with self._session.get(url, timeout=_USUAL, proxy=self._proxy, allow_redirects=False) as answer:
                if answer.status == 200:
                    async for piece in answer.content.iter_chunked(64 * 1024):
                        yield piece
                    return
                failed = errors.of_answer(answer.status, await answer.content.read(4096), secret=self._token)
        except errors.BELOW as error:
            failed = errors.of_connection(error)
        raise failed

    async def _exchange(
        self,
        url: URL,
        *,
        data: bytes | aiohttp.FormData | None,
        headers: Mapping[str, str] | None,
        timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109
        method: str = "POST",
    ) -> bytes:
        try:
            async with self._session.request(
                method, url, data=data, headers=headers, timeout=timeout, proxy=self._proxy, allow_redirects=False
            ) as answer:
                body = await answer.read()
                if 200 <= answer.status < 300:
                    return body
                failed = errors.of_answer(answer.status, body, secret=self._token)
        except errors.BELOW as error:
            failed = errors.of_connection(error)
        # Raised out here, so that it does not drag along an error of aiohttp, which holds the address.
        raise failed

    def bot(self) -> Bot:
        """The library's typed client on this wire. Its token stays inside the addresses that it builds."""
        base = self._base.removesuffix(self._token)
        request = AiohttpRequest(self)
        return Bot(
            self._token,
            base_url=base,
            base_file_url=self._files.removesuffix(self._token),
            request=request,
            get_updates_request=request,
        )


class AiohttpRequest(BaseRequest):
    """The transport of ``telegram.Bot``.

    The library wraps what this raises into its ``NetworkError``; ``of_library`` takes it out again: one mapping of
    errors, not two.
    """

    __slots__ = ("_wire",)

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    @property
    def read_timeout(self) -> float:
        return ANSWER_SECONDS

    async def initialize(self) -> None:
        """Nothing to do: the session is not ours."""

    async def shutdown(self) -> None:
        """Nothing to do: the session is not ours."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        data: bytes | aiohttp.FormData | None = None
        headers: Mapping[str, str] | None = None
        timeout = _USUAL
        if request_data is not None and request_data.contains_files:
            data, timeout = _form(request_data), _UPLOAD
        elif request_data is not None:
            data, headers = json.dumps(request_data.parameters).encode(), _JSON
        body = await self._wire._exchange(
            URL(url, encoded=True), data=data, headers=headers, timeout=timeout, method=method
        )
        return 200, body


def of_library(error: Exception) -> errors.CallError:
    """The house's error behind one of the library's."""
    cause = error.__cause__
    if isinstance(cause, errors.CallError):
        return cause
    # What the library refuses by itself never left; an answer that it cannot read did.
    return errors.odd_answer(type(error).__name__)


def _form(request_data: RequestData) -> aiohttp.FormData:
    form = aiohttp.FormData(quote_fields=False)
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in (request_data.multipart_data or {}).items():
        # As a stream: aiohttp warns of large bytes, which it would send in one piece.
        stream = io.BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, stream, filename=filename, content_type=mime)
    return form

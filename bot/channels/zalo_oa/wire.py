"""The one way to Zalo's OpenAPI v3.

Promises that whatever fails is a ``SendError``, that nothing is tried twice except once with a renewed token after
Zalo refused the old one, and that no token stands in an error or a log. Does not limit the rate: ``bot.sender`` does.
"""

from __future__ import annotations

import hmac
import io
import json
from collections.abc import Callable, Mapping
from typing import Any

import aiohttp
from yarl import URL

from bot.channels.zalo_oa import errors
from bot.channels.zalo_oa.errors import Action, CallError
from bot.channels.zalo_oa.tokens import Tokens
from bot.settings import ZaloOA

CONNECT_SECONDS = 10.0  # waiting for a free connection included
ANSWER_SECONDS = 30.0
UPLOAD_SECONDS = 120.0
_JSON = {"Content-Type": "application/json"}
_encode = json.JSONEncoder(separators=(",", ":")).encode


def proof(access_token: str, app_secret: str) -> str:
    """``appsecret_proof``: hex HMAC-SHA256 of the access token (OpenAPI, "appsecret_proof")."""
    return hmac.digest(app_secret.encode(), access_token.encode(), "sha256").hex()


class Wire:
    """Calls of one account over a session that somebody else opens and closes."""

    def __init__(self, session: aiohttp.ClientSession, settings: ZaloOA, tokens: Tokens) -> None:
        self._session = session
        self._settings = settings
        self._tokens = tokens

    async def post(self, path: str, body: Mapping[str, Any], *, repeatable: bool = False) -> Mapping[str, Any]:
        """The answer's ``data``, empty where there is none. ``repeatable``: a second time would do no harm."""
        data = _encode(body).encode()
        return await self._call("POST", URL(f"{self._settings.api_base}{path}"), lambda: data, _JSON, repeatable)

    async def get(self, path: str, data: Mapping[str, Any] | None = None) -> Mapping[str, Any]:
        """The same for what only reads; ``data`` is the one parameter that Zalo takes, as JSON."""
        url = URL(f"{self._settings.api_base}{path}")
        if data is not None:
            url = url.with_query({"data": _encode(data)})
        return await self._call("GET", url, lambda: None, {}, True)

    async def upload(self, path: str, content: bytes, name: str, mime: str) -> Mapping[str, Any]:
        """The same for a file (multipart, field ``file``)."""

        def form() -> aiohttp.FormData:
            made = aiohttp.FormData(quote_fields=False)
            # As a stream: aiohttp warns of large bytes, which it would send in one piece.
            made.add_field("file", io.BytesIO(content), filename=name, content_type=mime)
            return made

        url = URL(f"{self._settings.api_base}{path}")
        return await self._call("POST", url, form, {}, True, answer_within=UPLOAD_SECONDS)

    async def _call(
        self,
        method: str,
        url: URL,
        body: Callable[[], bytes | aiohttp.FormData | None],
        headers: Mapping[str, str],
        repeatable: bool,
        *,
        answer_within: float = ANSWER_SECONDS,
    ) -> Mapping[str, Any]:
        async def try_with(access: str, generation: int) -> Mapping[str, Any]:
            sent = {**headers, **self._identity(access)}
            status, answer = await self._exchange(method, url, body(), sent, repeatable, answer_within)
            data = self._read(status, answer, repeatable)
            self._tokens.worked(generation)
            return data

        access, generation = await self._tokens.current()
        try:
            return await try_with(access, generation)
        except CallError as error:
            if error.action is not Action.REFRESH:
                raise
            failed = error
        access, newer = await self._tokens.renewed(generation)
        if newer == generation:
            raise failed
        return await try_with(access, newer)

    def _identity(self, access: str) -> Mapping[str, str]:
        headers = {"access_token": access}
        if self._settings.send_proof:
            headers["appsecret_proof"] = proof(access, self._settings.app_secret.get_secret_value())
        return headers

    async def _exchange(
        self,
        method: str,
        url: URL,
        data: bytes | aiohttp.FormData | None,
        headers: Mapping[str, str],
        repeatable: bool,
        answer_within: float,
    ) -> tuple[int, bytes]:
        timeout = aiohttp.ClientTimeout(
            total=None, connect=CONNECT_SECONDS, sock_connect=CONNECT_SECONDS, sock_read=answer_within
        )
        try:
            async with self._session.request(
                method,
                url,
                data=data,
                headers=headers,
                timeout=timeout,
                proxy=self._settings.proxy or None,
                allow_redirects=False,
            ) as answer:
                return answer.status, await answer.read()
        except errors.BELOW as error:
            failed = errors.of_connection(error, repeatable=repeatable)
        # Raised out here, so that it does not drag along an error of aiohttp, which holds the request's headers.
        raise failed

    def _read(self, status: int, body: bytes, repeatable: bool) -> Mapping[str, Any]:
        """The answer's ``data``. Only ``error == 0`` is success; the words beside it are not read."""
        number, data = _envelope(body)
        if number:
            raise errors.refused(number, at=self._tokens.now())
        if not 200 <= status < 300:
            raise errors.of_status(status, repeatable=repeatable)
        if number is None:
            raise errors.odd_answer(repeatable=repeatable)
        return data


def _envelope(body: bytes) -> tuple[int | None, Mapping[str, Any]]:
    """``error`` and ``data``; None where it is no answer of Zalo's."""
    try:
        form = json.loads(body)
        number = int(form["error"])
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None, {}
    data = form.get("data")
    return number, data if isinstance(data, Mapping) else {}

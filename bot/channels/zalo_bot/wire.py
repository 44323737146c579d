"""The one way to the Zalo Bot Platform: POST /bot<token>/<method> with a JSON body.

Promises that whatever fails is a ``CallError``, that nothing is ever tried twice, and that the token stands in no
error and no log. Does not limit the rate: ``bot.sender`` does.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import aiohttp
from yarl import URL

from bot.channels.zalo_bot import errors

CONNECT_SECONDS = 10.0  # waiting for a free connection included
ANSWER_SECONDS = 30.0
_JSON = {"Content-Type": "application/json"}
_encode = json.JSONEncoder(separators=(",", ":")).encode


class Wire:
    """Calls of one bot over a session that somebody else opens and closes."""

    def __init__(
        self,
        token: str,
        session: aiohttp.ClientSession,
        *,
        api_base: str = "https://bot-api.zaloplatforms.com",
        proxy: str = "",
    ) -> None:
        # A token that was pasted with a line break does not become a part of the request.
        self._base = f"{api_base.rstrip('/')}/bot{quote(token.strip(), safe=':')}"
        self._session = session
        self._proxy = proxy or None

    async def call(
        self, method: str, parameters: Mapping[str, Any] | None = None, *, answer_within: float | None = None
    ) -> Any:
        """The call's result. Raises CallError. ``answer_within``: seconds, where the usual ones are not enough."""
        form = read(await self.raw(method, parameters, answer_within=answer_within))
        if isinstance(form, Mapping) and form.get("ok") is True:
            return form.get("result")
        raise errors.odd_answer()

    async def raw(
        self, method: str, parameters: Mapping[str, Any] | None = None, *, answer_within: float | None = None
    ) -> bytes:
        """The whole answer where it is no refusal, readable or not. Raises CallError."""
        url = URL(f"{self._base}/{method}", encoded=True)
        timeout = aiohttp.ClientTimeout(
            total=None,
            connect=CONNECT_SECONDS,
            sock_connect=CONNECT_SECONDS,
            sock_read=ANSWER_SECONDS if answer_within is None else answer_within,
        )
        failed: errors.CallError | None
        try:
            async with self._session.post(
                url,
                data=_encode(parameters or {}).encode(),
                headers=_JSON,
                timeout=timeout,
                proxy=self._proxy,
                allow_redirects=False,
            ) as answer:
                body = await answer.read()
                failed = errors.of_answer(answer.status, read(body), retry_after=answer.headers.get("Retry-After", ""))
                if failed is None:
                    return body
        except errors.BELOW as error:
            failed = errors.of_connection(error)
        # Raised out here, so that it does not drag along an error of aiohttp, which holds the address.
        raise failed


def read(body: bytes) -> Any:
    """The JSON, None for what is none."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None

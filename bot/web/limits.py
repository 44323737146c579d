"""How much one browser may ask of the server: bodies are read up to a limit, uploads run a few at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from aiohttp import web
from multidict import MultiDict

FORM_BYTES = 256 * 1024  # a message of 20,000 letters, percent-encoded
UPLOADS_AT_ONCE = 3
STREAMS_AT_ONCE = 8


class Busy:
    """Counts what one person has under way."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._now: Counter[str] = Counter()

    @contextmanager
    def one_more(self, who: str) -> Iterator[None]:
        """Raises HTTPTooManyRequests where as many as are allowed run already."""
        if self._now[who] >= self._most:
            raise web.HTTPTooManyRequests(headers={"Retry-After": "5"})
        self._now[who] += 1
        try:
            yield
        finally:
            self._now[who] -= 1
            if not self._now[who]:
                del self._now[who]


async def small_form(request: web.Request) -> MultiDict[str]:
    """The fields of a small form; files in it are left out. Raises HTTPRequestEntityTooLarge beyond the limit."""
    if request.content_length is not None and request.content_length > FORM_BYTES:
        raise web.HTTPRequestEntityTooLarge(FORM_BYTES, request.content_length)
    try:
        posted = await request.clone(client_max_size=FORM_BYTES).post()
    except (ValueError, AssertionError) as error:  # a body that is not what its header says
        raise web.HTTPBadRequest from error
    return MultiDict((key, value) for key, value in posted.items() if isinstance(value, str))

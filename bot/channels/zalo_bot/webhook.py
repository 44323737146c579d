"""POST /zalo/bot/webhook: 200 after the commit, for whatever came; 401 without the secret; 503 without the database.

Only a database that is down earns an error answer: then the platform is our buffer. The probe at registration has no
body, and people open the address in a browser: both are answered 200, and nothing is kept.
"""

from __future__ import annotations

from aiohttp import web

from bot import incoming
from bot.channels.zalo_bot import codec
from bot.channels.zalo_bot.intake import Intake

PATH = "/zalo/bot/webhook"
HEADER = "X-Bot-Api-Secret-Token"


class Webhook:
    """The handler. Without a secret in the settings nobody can prove to be Zalo, and all are refused."""

    def __init__(self, intake: Intake, secret: str) -> None:
        self._intake = intake
        self._secret = secret

    def add_routes(self, app: web.Application) -> None:
        app.router.add_post(PATH, self.handle)
        app.router.add_get(PATH, self.greet)

    async def greet(self, _request: web.Request) -> web.Response:
        """Somebody looks whether there is anything."""
        return web.Response()

    async def handle(self, request: web.Request) -> web.Response:
        """One update."""
        if not incoming.has_secret(request, HEADER, self._secret):
            return web.Response(status=200 if await _is_empty(request) else 401)
        body = await incoming.body_of(request)
        if body is None:
            return incoming.too_long(codec.CHANNEL)
        if not body.strip():
            return web.Response()
        return await incoming.answered(codec.CHANNEL, self._intake.take_text(body.decode(errors="replace")))


async def _is_empty(request: web.Request) -> bool:
    """Whether there is no body; of one whose length is not told, the first piece decides."""
    if request.content_length is not None:
        return request.content_length == 0
    return not request.body_exists or not await request.content.readany()

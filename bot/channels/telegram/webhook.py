"""POST /telegram/webhook: 200 after the commit, for whatever came; 401 without the secret; 503 without the database.

An error answer would make Telegram repeat the update and hold back everything else of that chat for up to a day, so
that only a database that is down earns one: then Telegram is our buffer.
"""

from __future__ import annotations

from aiohttp import web

from bot import incoming
from bot.channels.telegram import codec
from bot.channels.telegram.intake import Intake

PATH = "/telegram/webhook"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Webhook:
    """The handler. Without a secret in the settings nobody can prove to be Telegram, and all are refused."""

    def __init__(self, intake: Intake, secret: str) -> None:
        self._intake = intake
        self._secret = secret

    def add_routes(self, app: web.Application) -> None:
        app.router.add_post(PATH, self.handle)

    async def handle(self, request: web.Request) -> web.Response:
        """One update."""
        if not incoming.has_secret(request, HEADER, self._secret):
            return web.Response(status=401)
        body = await incoming.body_of(request)
        if body is None:
            return incoming.too_long(codec.CHANNEL)
        return await incoming.answered(codec.CHANNEL, self._intake.take_text(body.decode(errors="replace")))

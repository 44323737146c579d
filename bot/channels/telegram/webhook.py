"""POST /telegram/webhook: 200 after the commit, for whatever came; 401 without the secret; 503 without the database.

An error answer would make Telegram repeat the update and hold back everything else of that chat for up to a day, so
that only a database that is down earns one: then Telegram is our buffer.
"""

from __future__ import annotations

import hmac

import structlog
from aiohttp import web

from bot import incoming
from bot.channels.telegram.intake import Intake

log = structlog.get_logger(__name__)

PATH = "/telegram/webhook"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Webhook:
    """The handler. Without a secret in the settings nobody can prove to be Telegram, and all are refused."""

    def __init__(self, intake: Intake, secret: str) -> None:
        self._intake = intake
        self._secret = secret.encode()

    def add_routes(self, app: web.Application) -> None:
        app.router.add_post(PATH, self.handle)

    async def handle(self, request: web.Request) -> web.Response:
        """One update."""
        given = request.headers.get(HEADER, "").encode(errors="replace")
        if not self._secret or not hmac.compare_digest(given, self._secret):
            return web.Response(status=401)
        body = await incoming.body_of(request)
        if body is None:
            log.warning("an update above the size limit was refused", channel="telegram")
            return web.Response(status=413)
        try:
            await self._intake.take_text(body.decode(errors="replace"))
        except Exception as error:
            # Turns keep as a dead letter what they cannot take: what comes up here is the store.
            log.error("an update could not be kept", channel="telegram", error=type(error).__name__)
            return web.Response(status=503)
        return web.Response()

"""POST /zalo/oa/webhook: 200 after the commit for whatever Zalo signed, 401 for anything else.

Zalo waits two seconds, tries again after 30 s, 5, 15, 30 and 60 min and then switches the webhook off (Zalo OA
documentation, "Webhook"). Only a database that is down earns an error: then those tries are our buffer. The probe at
registration has no body, and people open the address in a browser: both are answered 200, and nothing is kept.
Strangers' bodies are not parsed: large ones would hold up everybody else.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import structlog
from aiohttp import web
from prometheus_client import Counter

from bot import incoming, observe
from bot.channels.zalo_oa import codec, signature
from bot.settings import ZaloOA

log = structlog.get_logger(__name__)

PATH = "/zalo/oa/webhook"
SMALL = 64 * 1024  # bytes of a body that may be parsed to find out what was signed; a message has a few hundred
_refused = Counter("manhmoi_zalo_bad_signatures", "Webhook bodies without a right signature", registry=observe.REGISTRY)


class Webhook:
    """The handler. Without a secret in the settings nobody can prove to be Zalo, and all are refused."""

    def __init__(self, turns: incoming.Takes, settings: ZaloOA) -> None:
        self._turns = turns
        self._settings = settings
        self._number = settings.oa_id if settings.signed_for == "oa_id" else settings.app_id

    def add_routes(self, app: web.Application) -> None:
        app.router.add_post(PATH, self.handle)
        app.router.add_get(PATH, self.greet)

    async def greet(self, _request: web.Request) -> web.Response:
        """Somebody looks whether there is anything."""
        return web.Response()

    async def handle(self, request: web.Request) -> web.Response:
        """One event."""
        raw = await incoming.body_of(request)
        if raw is None:
            return incoming.too_long(codec.CHANNEL)
        if not raw.strip():
            return web.Response()
        given = request.headers.get(signature.HEADER, "")
        if not signature.looks_like_one(given) or not self._is_from_zalo(given, raw):
            return self._refuse()
        text = raw.decode(errors="replace")
        body = incoming.read(text)
        if not self._is_for_us(body):
            return self._refuse()
        if repeated := request.headers.get("num_retry"):
            log.info("an update comes again", channel=codec.CHANNEL, times=repeated[:5])
        try:
            key = incoming.unreadable_key(text) if body is None else codec.external_id(body)
        except RecursionError:
            key = incoming.unreadable_key(text)
        return await incoming.answered(codec.CHANNEL, self._turns.take(codec.CHANNEL, key, text, form=body))

    def _refuse(self) -> web.Response:
        _refused.inc()
        log.warning("a body without a right signature was refused", channel=codec.CHANNEL)
        return web.Response(status=self._settings.bad_signature_status)

    def _is_from_zalo(self, given: str, raw: bytes) -> bool:
        """Signed with the time as it stands in the bytes; where that is another field's, with the event's own."""
        timestamp = signature.timestamp_in(raw)
        if self._is_good(given, raw, timestamp):
            return True
        if len(raw) > SMALL:
            return False
        body = incoming.read(raw.decode(errors="replace"))
        own = timestamp if body is None else body.get("timestamp")
        return own != timestamp and self._is_good(given, raw, own)

    def _is_good(self, given: str, raw: bytes, timestamp: object) -> bool:
        return signature.is_good(
            given, number=self._number, body=raw, timestamp=timestamp, secret=self._settings.signing_secret
        )

    def _is_for_us(self, body: Mapping[str, Any] | None) -> bool:
        """The signature covers our own number; a body that names another app was signed for nobody here."""
        if body is None or codec.is_test(body):  # the console's samples name whom they like
            return True
        named = body.get("app_id")
        return named is None or str(named) == self._settings.app_id

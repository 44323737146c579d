"""What the platform is told once: where updates go."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

from bot.channels.zalo_bot.errors import CallError, Reason
from bot.channels.zalo_bot.wire import Wire
from storage import cursors
from storage.engine import Store

_WEBHOOK = "zalo-bot-webhook"
_SECRET = re.compile(r"[!-~]{8,256}")  # what setWebhook takes, as far as it fits into a header


async def drop_webhook(wire: Wire) -> None:
    """Updates come by polling. Raises CallError."""
    await wire.call("deleteWebhook")


async def ensure_webhook(wire: Wire, store: Store, *, url: str, secret: str) -> bool:
    """Updates go to the address. True where it had to be set.

    The secret cannot be read back; a digest of it in the store tells when it has changed. Raises CallError, and
    ValueError for a secret that the platform does not take.
    """
    if not _SECRET.fullmatch(secret):
        raise ValueError("The webhook secret must be 8 to 256 letters, digits and signs, without spaces or accents")
    digest = hashlib.blake2b(json.dumps([url, secret]).encode(), digest_size=16).hexdigest()
    known = await store.read(lambda tx: cursors.get(tx, _WEBHOOK))
    if known == digest and (await _info(wire)).get("url") == url:
        return False
    await wire.call("setWebhook", {"url": url, "secret_token": secret})
    await store.write(lambda tx: cursors.set(tx, _WEBHOOK, digest))
    return True


async def _info(wire: Wire) -> Mapping[str, Any]:
    """What getWebhookInfo tells; 404 says that no webhook is set."""
    try:
        info = await wire.call("getWebhookInfo")
    except CallError as error:
        if error.reason is not Reason.NOT_FOUND:
            raise
        return {}
    return info if isinstance(info, Mapping) else {}

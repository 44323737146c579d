"""What keeps counts honest and one browser within bounds, without a name for anybody.

A visitor is a digest by a key that this process drew at its start: it stands in memory for a minute, cannot be turned
back into an address, and is written nowhere. Several processes count a reload that reaches another one twice.
"""

from __future__ import annotations

import hmac
import ipaddress
import re
import secrets
from collections import OrderedDict
from hashlib import sha256

from aiohttp import web

# A page that is loaded again within this time was not scanned again.
AGAIN_S = 60.0
# Pages that one address may ask for within a minute: a hospital's whole wireless network is one address.
MOST_A_MINUTE = 120
_MOST_KEPT = 20_000
# Programs that look at a link before a person does: previews of messengers, search engines.
_NOBODY = re.compile(
    r"bot\b|crawl|spider|slurp|preview|facebookexternalhit|facebookcatalog|whatsapp|telegrambot|skypeuripreview|embedly",
    re.IGNORECASE,
)


class Visits:
    """Who was here within the last minute, as digests."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)
        self._counted: OrderedDict[bytes, float] = OrderedDict()
        self._asked: OrderedDict[bytes, tuple[float, int]] = OrderedDict()

    def may_ask(self, request: web.Request, now: float) -> bool:
        """Whether this address stays within bounds; counts the request."""
        who = self._digest("asks", _address(request))
        since, count = self._asked.pop(who, (now, 0))
        if now - since >= 60:
            since, count = now, 0
        self._asked[who] = since, count + 1
        if len(self._asked) > _MOST_KEPT:
            self._asked.popitem(last=False)
        return count < MOST_A_MINUTE

    def is_new(self, request: web.Request, what: str, now: float) -> bool:
        """Whether a person did this just now, and not a program that previews, nor the same person reloading."""
        if request.method != "GET" or _is_nobody(request):
            return False
        while self._counted and now - next(iter(self._counted.values())) >= AGAIN_S:
            self._counted.popitem(last=False)
        who = self._digest(what, _address(request), request.headers.get("User-Agent", ""))
        known = who in self._counted
        if not known:
            self._counted[who] = now
        if len(self._counted) > _MOST_KEPT:
            self._counted.popitem(last=False)
        return not known

    def _digest(self, *parts: str) -> bytes:
        return hmac.new(self._key, "\0".join(parts).encode(errors="replace"), sha256).digest()[:16]


VISITS = web.AppKey("visits", Visits)


def _is_nobody(request: web.Request) -> bool:
    headers = request.headers
    purpose = " ".join(headers.get(one, "") for one in ("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz"))
    return bool(re.search("prefetch|prerender|preview", purpose, re.IGNORECASE)) or bool(
        _NOBODY.search(headers.get("User-Agent", ""))
    )


def _address(request: web.Request) -> str:
    """Where the request is from: behind a proxy of ours, what the proxy says last. Of IPv6 the network alone."""
    given = request.remote or ""
    if _is_ours(given):
        given = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip() or given
    try:
        address = ipaddress.ip_address(given)
    except ValueError:
        return given[:64]
    if address.version == 6:
        return str(ipaddress.ip_network(f"{address}/64", strict=False))
    return str(address)


def _is_ours(address: str) -> bool:
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return True  # a socket of this machine has no address
    return found.is_loopback or found.is_private

"""Whether a webhook body was signed by Zalo. Pure.

X-ZEvent-Signature: mac=<hex of SHA-256(app id + raw body + timestamp + OA secret key)>, a plain hash, not an HMAC
(Zalo OA documentation, "Webhook"). ``timestamp`` is the value that stands in the body.
"""

from __future__ import annotations

import hashlib
import hmac
import re

HEADER = "X-ZEvent-Signature"
_MAC = re.compile(r"(?:mac=)?([0-9a-f]{64})", re.IGNORECASE)
_FIELD = b'"timestamp"'
_TIMESTAMP = re.compile(rb'"timestamp"\s{0,20}:\s{0,20}"?(\d{1,20})"?')  # as text or as a number
_LOOKS = 100  # at fields of the name: strangers' bodies may hold a million


def make(number: str, body: bytes, timestamp: str, secret: str) -> str:
    """The signature in hex. ``number``: the app's id."""
    # Anybody may send a timestamp that is no text at all (half a surrogate pair).
    signed = number.encode() + body + timestamp.encode(errors="replace") + secret.encode()
    return hashlib.sha256(signed).hexdigest()


def looks_like_one(given: str) -> bool:
    """Whether the header's value has the form of a signature; without it no body is worth a look."""
    return _MAC.fullmatch(given.strip()) is not None


def is_good(given: str, *, number: str, body: bytes, timestamp: object, secret: str) -> bool:
    """Whether the header's value is right for these bytes. Without a secret nobody can prove anything."""
    found = _MAC.fullmatch(given.strip())
    told = str(timestamp) if isinstance(timestamp, str | int | float) else ""
    expected = make(number, body, told, secret)
    return hmac.compare_digest(expected, found[1].lower() if found else "") and bool(secret)


def timestamp_in(body: bytes) -> str:
    """The last timestamp in a body that is not parsed, "" where it has none: broken JSON may be rightly signed.

    Within a person's own words the quotes are escaped; of an event that holds another in a field it may be that one's.
    """
    at = len(body)
    for _ in range(_LOOKS):
        at = body.rfind(_FIELD, 0, at)
        if at < 0:
            break
        if found := _TIMESTAMP.match(body, at):
            return found[1].decode()
    return ""

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
# For a body that is no JSON: the last such field in it, as text or as a number.
_TIMESTAMP = re.compile(rb'"timestamp"\s*:\s*"?(\d{1,20})"?')


def make(number: str, body: bytes, timestamp: str, secret: str) -> str:
    """The signature in hex. ``number``: the app's id."""
    # Anybody may send a timestamp that is no text at all (half a surrogate pair).
    signed = number.encode() + body + timestamp.encode(errors="replace") + secret.encode()
    return hashlib.sha256(signed).hexdigest()


def is_good(given: str, *, number: str, body: bytes, timestamp: object, secret: str) -> bool:
    """Whether the header's value is right for these bytes. Without a secret nobody can prove anything."""
    found = _MAC.fullmatch(given.strip())
    told = str(timestamp) if isinstance(timestamp, str | int | float) else ""
    expected = make(number, body, told, secret)
    return hmac.compare_digest(expected, found[1].lower() if found else "") and bool(secret)


def timestamp_in(body: bytes) -> str:
    """The timestamp of a body that cannot be parsed, "" where it has none: broken JSON may be rightly signed."""
    found = _TIMESTAMP.findall(body)
    return found[-1].decode() if found else ""

"""The three checksums of the platform: webhook signature (zalo.md C.2), appsecret_proof (A.1), PKCE (B.1)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json


def mac(body: bytes, *, app_id: str, oa_secret: str) -> str:
    """The header's value for these very bytes: a plain SHA-256 over the concatenation, no HMAC (C.2)."""
    message = app_id.encode() + body + timestamp_of(body).encode() + oa_secret.encode()
    return f"mac={hashlib.sha256(message).hexdigest()}"


def timestamp_of(body: bytes) -> str:
    """The body's `timestamp` as text; empty where there is none."""
    try:
        event = json.loads(body)
    except ValueError:
        return ""
    return str(event.get("timestamp", "")) if isinstance(event, dict) else ""


def appsecret_proof(access_token: str, app_secret: str) -> str:
    """The header that may have to stand beside access_token (A.1)."""
    return hmac.new(app_secret.encode(), access_token.encode(), hashlib.sha256).hexdigest()


def challenge(verifier: str) -> str:
    """The code_challenge of a verifier: base64url without padding (B.1)."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()

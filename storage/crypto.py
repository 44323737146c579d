"""Sealing of personal data: AES-256-GCM bound to its place, a key ring for rotation, a blind index for equality.

A sealed value is one byte of format, four of key id, twelve of nonce, then the ciphertext with its tag. Its place
("table:id:column") is authenticated, so that a value moved to another row or column does not open. The keys that
encrypt and the keys that index are derived from the given ones and never the same.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

FORMAT = b"\x01"
_KEY_ID = 4
_NONCE = 12
_HEAD = len(FORMAT) + _KEY_ID
OVERHEAD = _HEAD + _NONCE + 16
"""How many bytes longer the sealed value is."""


class SealError(Exception):
    """A sealed value does not open: another key, another place, or it was changed."""


class BadKey(ValueError):
    """A secret key is 32 bytes in base64."""


class KeyRing:
    """Keys, newest first: the first one seals and indexes, all of them open."""

    def __init__(self, keys: list[bytes]) -> None:
        if not keys or any(len(one) != 32 for one in keys):
            raise BadKey(BadKey.__doc__)
        self._ids = [_derive(one, b"id")[:_KEY_ID] for one in keys]
        self._ciphers = {key_id: AESGCM(_derive(one, b"seal")) for key_id, one in zip(self._ids, keys, strict=True)}
        self._index_keys = [_derive(one, b"index") for one in keys]
        self._mac_keys = [_derive(one, b"mac") for one in keys]
        self._head = FORMAT + self._ids[0]
        self._cipher = self._ciphers[self._ids[0]]

    @classmethod
    def parse(cls, text: str) -> KeyRing:
        """The ring of comma-separated base64 keys, newest first. Raises ValueError without showing the text."""
        try:
            keys = [
                base64.b64decode(one.strip(), altchars=b"-_" if set(one) & set("-_") else None, validate=True)
                for one in text.split(",")
                if one.strip()
            ]
        except (binascii.Error, ValueError):
            raise BadKey(BadKey.__doc__) from None
        return cls(keys)

    @staticmethod
    def make() -> str:
        """A new key, as text."""
        return base64.b64encode(os.urandom(32)).decode()

    def __repr__(self) -> str:
        return f"KeyRing({len(self._ids)} keys)"

    def seal_bytes(self, place: str, data: bytes) -> bytes:
        nonce = os.urandom(_NONCE)
        return self._head + nonce + self._cipher.encrypt(nonce, data, place.encode())

    def unseal_bytes(self, place: str, sealed: bytes) -> bytes:
        """What was sealed for this place. Raises SealError."""
        cipher = self._ciphers.get(sealed[1:_HEAD]) if sealed[:1] == FORMAT else None
        if cipher is None:
            raise SealError("No key of the ring opens this value.")
        try:
            return cipher.decrypt(sealed[_HEAD : _HEAD + _NONCE], sealed[_HEAD + _NONCE :], place.encode())
        except (InvalidTag, ValueError):
            raise SealError(SealError.__doc__) from None

    def seal(self, place: str, text: str) -> bytes:
        """The text, sealed for its place. The empty text stays empty."""
        return self.seal_bytes(place, text.encode()) if text else b""

    def unseal(self, place: str, sealed: bytes | None) -> str:
        return self.unseal_bytes(place, sealed).decode() if sealed else ""

    def is_current(self, sealed: bytes) -> bool:
        """True where the newest key sealed it."""
        return not sealed or sealed[:_HEAD] == self._head

    def index(self, text: str) -> bytes:
        """The blind index of a text under the newest key: equal texts, equal bytes, nothing to be read from them."""
        return hmac.digest(self._index_keys[0], text.encode(), "sha256")

    def indexes(self, text: str) -> list[bytes]:
        """The blind index under every key, newest first: for looking up what an older key wrote."""
        data = text.encode()
        return [hmac.digest(one, data, "sha256") for one in self._index_keys]

    def sign(self, purpose: str, text: str) -> str:
        """A signature (hex) of the text for one purpose, for cookies and links."""
        return hmac.digest(self._mac_keys[0], f"{purpose}\0{text}".encode(), "sha256").hex()

    def is_signed(self, purpose: str, text: str, signature: str) -> bool:
        """True where a key of the ring signed it."""
        data = f"{purpose}\0{text}".encode()
        found = signature.encode()
        return any(
            hmac.compare_digest(hmac.digest(one, data, "sha256").hex().encode(), found) for one in self._mac_keys
        )


def place(table: str, row_id: str, column: str) -> str:
    """The place that a sealed value is bound to."""
    return f"{table}:{row_id}:{column}"


def _derive(key: bytes, purpose: bytes) -> bytes:
    return hmac.digest(key, b"manhmoi " + purpose, hashlib.sha256)

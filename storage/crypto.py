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
from collections.abc import Callable, Sequence

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

FORMAT = b"\x01"
_KEY_ID = 4
_NONCE = 12
_MARK = 16
_HEAD = len(FORMAT) + _KEY_ID
OVERHEAD = _HEAD + _NONCE + 16
"""How many bytes longer the sealed value is."""


class SealError(Exception):
    """A sealed value does not open: another key, another place, or it was changed."""


class BadKey(ValueError):
    """A secret key is 32 bytes in base64."""


class UnknownKey(SealError):
    """A value was sealed with a key that is not in the ring."""

    def __init__(self, key_id: str, ring: Sequence[str]) -> None:
        super().__init__(UnknownKey.__doc__)
        self.key_id = key_id
        self.ring = tuple(ring)


class _Keys:
    """One state of the ring; never changed, only replaced by another."""

    __slots__ = ("cipher", "ciphers", "find_keys", "head", "ids", "index_keys", "mac_keys", "signers")

    def __init__(self, keys: Sequence[bytes]) -> None:
        if not keys or any(len(one) != 32 for one in keys):
            raise BadKey(BadKey.__doc__)
        self.ids = tuple(_derive(one, b"id")[:_KEY_ID] for one in keys)
        self.ciphers = {key_id: AESGCM(_derive(one, b"seal")) for key_id, one in zip(self.ids, keys, strict=True)}
        self.index_keys = [_derive(one, b"index") for one in keys]
        self.find_keys = [_derive(one, b"find") for one in keys]
        self.mac_keys = [_derive(one, b"mac") for one in keys]
        self.signers = [Ed25519PrivateKey.from_private_bytes(_derive(one, b"sign")) for one in keys]
        self.head = FORMAT + self.ids[0]
        self.cipher = self.ciphers[self.ids[0]]


class KeyRing:
    """Keys, newest first: the first one seals and indexes, all of them open.

    ``source`` gives the text of the ring as it stands now, where that may change while the program runs (a key file).
    The ring looks there when told to (``refresh``), and by itself when a value names a key that it has not.
    """

    def __init__(self, keys: Sequence[bytes], source: Callable[[], str] | None = None) -> None:
        self._now = _Keys(keys)
        self._source = source

    @classmethod
    def parse(cls, text: str, source: Callable[[], str] | None = None) -> KeyRing:
        """The ring of base64 keys, newest first, with commas or new lines between them.

        Raises ValueError without showing the text.
        """
        return cls(_parsed(text), source)

    @staticmethod
    def make() -> str:
        """A new key, as text."""
        return base64.b64encode(os.urandom(32)).decode()

    def __repr__(self) -> str:
        return f"KeyRing({len(self._now.ids)} keys)"

    @property
    def ids(self) -> tuple[str, ...]:
        """Names of the keys, newest first: eight hexadecimal digits, from which nothing of a key can be told."""
        return tuple(one.hex() for one in self._now.ids)

    @property
    def index_head(self) -> bytes:
        """What every named index of the newest key begins with."""
        return self._now.ids[0]

    @property
    def head(self) -> bytes:
        """What every value begins with that the newest key sealed."""
        return self._now.head

    def refresh(self) -> bool:
        """The ring is what its source says now; what cannot be read there changes nothing. True where it changed."""
        if self._source is None:
            return False
        try:
            read = _Keys(_parsed(self._source()))
        except (OSError, ValueError):
            return False
        changed = read.ids != self._now.ids
        if changed:
            self._now = read
        return changed

    def need(self, key_id: str) -> None:
        """The key of this name is in the ring, also where it came there just now. Raises UnknownKey."""
        if key_id not in self.ids and not (self.refresh() and key_id in self.ids):
            raise UnknownKey(key_id, self.ids)

    def seal_bytes(self, place: str, data: bytes) -> bytes:
        now, nonce = self._now, os.urandom(_NONCE)
        return now.head + nonce + now.cipher.encrypt(nonce, data, place.encode())

    def unseal_bytes(self, place: str, sealed: bytes) -> bytes:
        """What was sealed for this place. Raises SealError."""
        if sealed[:1] != FORMAT:
            raise SealError(SealError.__doc__)
        cipher = self._now.ciphers.get(sealed[1:_HEAD])
        if cipher is None:
            self.need(key_id_of(sealed))
            cipher = self._now.ciphers[sealed[1:_HEAD]]
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
        return not sealed or sealed[:_HEAD] == self._now.head

    def index(self, text: str) -> bytes:
        """The blind index of a text under the newest key: equal texts, equal bytes, nothing to be read from them."""
        return hmac.digest(self._now.index_keys[0], text.encode(), "sha256")

    def indexes(self, text: str) -> list[bytes]:
        """The blind index under every key, newest first: for looking up what an older key wrote."""
        data = text.encode()
        return [hmac.digest(one, data, "sha256") for one in self._now.index_keys]

    def named_indexes(self, text: str) -> list[bytes]:
        """The same, each behind the id of its key: so that it can be seen which key wrote it."""
        now, data = self._now, text.encode()
        return [key_id + hmac.digest(key, data, "sha256") for key_id, key in zip(now.ids, now.index_keys, strict=True)]

    def marks(self, text: str) -> list[bytes]:
        """By what a phone number or a name is found, under every key, newest first. Keys of their own make them."""
        data = text.encode()
        return [hmac.digest(one, data, "sha256")[:_MARK] for one in self._now.find_keys]

    def sign(self, purpose: str, text: str) -> str:
        """A signature (hex) of the text for one purpose, for cookies and links."""
        return hmac.digest(self._now.mac_keys[0], f"{purpose}\0{text}".encode(), "sha256").hex()

    def is_signed(self, purpose: str, text: str, signature: str) -> bool:
        """True where a key of the ring signed it."""
        data = f"{purpose}\0{text}".encode()
        found = signature.encode()
        return any(
            hmac.compare_digest(hmac.digest(one, data, "sha256").hex().encode(), found) for one in self._now.mac_keys
        )

    def sign_openly(self, data: bytes) -> tuple[bytes, bytes]:
        """The newest key's public half and its signature (Ed25519): whoever has the public half can prove it."""
        signer = self._now.signers[0]
        return signer.public_key().public_bytes_raw(), signer.sign(data)

    @property
    def public_keys(self) -> tuple[bytes, ...]:
        """The public halves (Ed25519), of the newest key first."""
        return tuple(one.public_key().public_bytes_raw() for one in self._now.signers)

    def stream_cipher(self, key_id: str, salt: bytes) -> AESGCM:
        """A cipher for one stream (a backup), from one key of the ring and the stream's own salt. Raises UnknownKey."""
        self.need(key_id)
        now = self._now
        mac_key = dict(zip(now.ids, now.mac_keys, strict=True))[bytes.fromhex(key_id)]
        return AESGCM(hmac.digest(mac_key, b"manhmoi stream\0" + salt, "sha256"))


def fingerprint(public_key: bytes) -> str:
    """By what people compare a public key: 32 hexadecimal digits in groups of four."""
    digits = hashlib.sha256(public_key).hexdigest()[:32]
    return " ".join(digits[at : at + 4] for at in range(0, 32, 4))


def is_openly_signed(public_key: bytes, data: bytes, signature: bytes) -> bool:
    """Whether the key with this public half signed the data."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def key_id_of(sealed: bytes) -> str:
    """The name of the key that sealed the value, "" where it is no sealed value."""
    return sealed[1:_HEAD].hex() if sealed[:1] == FORMAT else ""


def _parsed(text: str) -> list[bytes]:
    try:
        return [
            base64.b64decode(one, altchars=b"-_" if set(one) & set("-_") else None, validate=True)
            for one in text.replace(",", " ").split()
        ]
    except (binascii.Error, ValueError):
        raise BadKey(BadKey.__doc__) from None


def place(table: str, row_id: str, column: str) -> str:
    """The place that a sealed value is bound to."""
    return f"{table}:{row_id}:{column}"


def _derive(key: bytes, purpose: bytes) -> bytes:
    return hmac.digest(key, b"manhmoi " + purpose, hashlib.sha256)

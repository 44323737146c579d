"""How the bytes of a file lie in the media store: sealed for its name, a large one in pieces.

    small     as any other sealed value (``storage.crypto``)
    large     2, name of the key, salt | piece 0 | piece 1 | ... | last piece

Each piece is PIECE bytes and a tag; its number, and whether it is the last, are its nonce. So a part of a video is
read and proven without the rest, and a piece changed, moved, left out or added does not open.
"""

from __future__ import annotations

import io
import os

from cryptography.exceptions import InvalidTag

from storage.crypto import OVERHEAD, KeyRing, SealError

PIECE = 1 << 20
HEAD = 21  # bytes that tell how the rest is to be read
_PIECES = b"\x02"
_KEY_ID = 4
_SALT = 16
_TAG = 16


def seal(keys: KeyRing, place: str, data: bytes) -> bytes:
    """The bytes, sealed for their place with the newest key."""
    if len(data) <= PIECE:
        return keys.seal_bytes(place, data)
    key_id, salt = keys.ids[0], os.urandom(_SALT)
    head = _PIECES + bytes.fromhex(key_id) + salt
    cipher, bound = keys.stream_cipher(key_id, salt), head + place.encode()
    last, view = _count(len(data)) - 1, memoryview(data)
    sealed = io.BytesIO()  # gives its buffer away without a copy: files may be a hundred megabytes
    sealed.write(head)
    for number in range(last + 1):
        piece = view[number * PIECE : (number + 1) * PIECE]
        sealed.write(cipher.encrypt(_nonce(number, is_last=number == last), piece, bound))
    return sealed.getvalue()


def unseal(keys: KeyRing, place: str, sealed: bytes) -> bytes:
    """What was sealed for this place. Raises SealError."""
    if not is_in_pieces(sealed):
        return keys.unseal_bytes(place, sealed)
    return unseal_pieces(keys, place, sealed[:HEAD], memoryview(sealed)[HEAD:], first=0, size=plain_size(len(sealed)))


def unseal_pieces(
    keys: KeyRing, place: str, head: bytes, sealed: bytes | memoryview, *, first: int, size: int
) -> bytes:
    """The pieces from ``first`` on that ``sealed`` holds, of a file of ``size`` bytes. Raises SealError."""
    try:
        cipher = keys.stream_cipher(head[1 : 1 + _KEY_ID].hex(), head[-_SALT:])
        bound, last = head + place.encode(), _count(size) - 1
        opened, view, number = io.BytesIO(), memoryview(sealed), first
        for at in range(0, len(sealed), PIECE + _TAG):
            nonce = _nonce(number, is_last=number == last)
            opened.write(cipher.decrypt(nonce, view[at : at + PIECE + _TAG], bound))
            number += 1
    except (InvalidTag, ValueError):
        raise SealError(SealError.__doc__) from None
    if opened.tell() != min(size, number * PIECE) - first * PIECE:
        raise SealError(SealError.__doc__)
    return opened.getvalue()


def span(first: int, last: int) -> tuple[int, int, int]:
    """Which pieces hold the bytes ``first`` to ``last``: number of the first piece, and where they begin and end."""
    one, other = first // PIECE, last // PIECE
    return one, HEAD + one * (PIECE + _TAG), HEAD + (other + 1) * (PIECE + _TAG)


def is_in_pieces(sealed: bytes) -> bool:
    """Whether a part can be read; the first bytes tell."""
    return sealed[:1] == _PIECES


def sealed_size(size: int) -> int:
    """How long a file of so many bytes is once it is sealed."""
    return size + OVERHEAD if size <= PIECE else HEAD + size + _TAG * _count(size)


def plain_size(sealed: int) -> int:
    """How long the file is that was sealed in pieces. Raises SealError where nothing is sealed to that length."""
    pieces = -(-(sealed - HEAD) // (PIECE + _TAG))
    size = sealed - HEAD - _TAG * pieces
    if size <= PIECE or sealed_size(size) != sealed:
        raise SealError(SealError.__doc__)
    return size


def key_id(sealed: bytes) -> str:
    """The name of the key that sealed the file, "" where it is no sealed file; the first bytes tell."""
    return sealed[1 : 1 + _KEY_ID].hex() if sealed[:1] in (_PIECES, b"\x01") else ""


def is_current(keys: KeyRing, sealed: bytes) -> bool:
    """Whether the newest key sealed it."""
    return key_id(sealed) == keys.ids[0]


def _count(size: int) -> int:
    return max(1, -(-size // PIECE))


def _nonce(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([is_last])

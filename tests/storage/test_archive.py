"""The stream of a backup: it comes back as it went in, and not one byte of it can be other than it was."""

from __future__ import annotations

import io
import random

import pytest

from storage import archive
from storage.archive import CHUNK, MAGIC, Damaged, NoArchive, Opener, Sealer
from storage.crypto import KeyRing, UnknownKey

HEAD = len(MAGIC) + 4 + 32


def sealed(keys: KeyRing, data: bytes) -> bytes:
    out = io.BytesIO()
    sealer = Sealer(out, keys)
    for at in range(0, len(data), 700_001):
        sealer.write(data[at : at + 700_001])
    sealer.finish()
    return out.getvalue()


def opened(keys: KeyRing, data: bytes) -> bytes:
    opener = Opener(io.BytesIO(data), keys)
    found = b""
    while piece := opener.read(500_003):
        found += piece
    return found


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 5])
def test_it_comes_back_as_it_went_in(size: int, keys: KeyRing) -> None:
    data = random.Random(size).randbytes(size)

    assert opened(keys, sealed(keys, data)) == data


def test_every_byte_counts(keys: KeyRing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "CHUNK", 40)
    whole = sealed(keys, b"one byte of this may not be another " * 5)

    for at in range(len(whole)):
        for bit in (1, 128):
            changed = bytearray(whole)
            changed[at] ^= bit
            with pytest.raises((Damaged, NoArchive, UnknownKey)):
                opened(keys, bytes(changed))


def test_cut_short_or_longer_it_does_not_open(keys: KeyRing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "CHUNK", 40)
    whole = sealed(keys, b"x" * 120)

    for end in range(len(whole)):
        with pytest.raises((Damaged, NoArchive)):
            opened(keys, whole[:end])
    with pytest.raises(Damaged):
        opened(keys, whole + b"\0")


def test_chunks_keep_their_order_and_their_file(keys: KeyRing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "CHUNK", 40)
    one, two = sealed(keys, b"x" * 120), sealed(keys, b"x" * 120)
    size = 40 + 16
    swapped = one[:HEAD] + one[HEAD + size : HEAD + 2 * size] + one[HEAD : HEAD + size] + one[HEAD + 2 * size :]

    for changed in (swapped, one[: HEAD + size] + two[HEAD + size :], one[:HEAD] + one[HEAD + size :]):
        with pytest.raises(Damaged):
            opened(keys, changed)


def test_what_is_no_archive_is_called_so(keys: KeyRing) -> None:
    with pytest.raises(NoArchive):
        opened(keys, b"SQLite format 3\0" * 100)


def test_without_its_key_it_is_told_which(keys: KeyRing) -> None:
    whole = sealed(keys, b"something")

    with pytest.raises(UnknownKey) as caught:
        opened(KeyRing.parse(KeyRing.make()), whole)

    assert caught.value.key_id == keys.ids[0]

"""Any byte of a packet that is changed is found, wherever it stands; and what is no packet is told apart from one."""

from __future__ import annotations

import io
import json
import random
import zipfile
from collections.abc import Mapping

import pytest

from bot.packets import archive, proving
from bot.packets.archive import File
from storage.crypto import KeyRing, fingerprint

KEY = KeyRing.make()
KEYS = KeyRing.parse(KEY)
FILES = (
    File("phieu-chuyen.docx", b"PK\x03\x04 a paper", {"kind": "letter"}),
    File("tep/MM-0000-0000-01.jpg", bytes(range(256)), {"kind": "file", "way": "as_sent"}),
)
FACTS = {"number": "1/PCTT-TTT", "to": "Sở Nội vụ", "tickets": [{"code": "MM-0000-0000", "parts": ["martyr"]}]}


def packed(files: tuple[File, ...] = FILES) -> bytes:
    return archive.pack(KEYS, FACTS, files)


def faults(content: bytes, *, expected: str = "", keys: KeyRing | None = None) -> list[str]:
    return [f"{one.what} {one.name}".strip() for one in proving.prove(content, expected=expected, keys=keys).faults]


def members(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as opened:
        return {one: opened.read(one) for one in opened.namelist()}


def rebuilt(changes: Mapping[str, bytes | None]) -> bytes:
    """A packet put together by somebody else: members replaced, taken out (None), put in."""
    whole = {**members(packed()), **changes}
    return archive.built([(name, content) for name, content in whole.items() if content is not None])


def test_a_packet_is_whole_and_the_same_wherever_it_is_made() -> None:
    content = packed()

    verdict = proving.prove(content)

    assert (verdict.faults, verdict.is_ours, verdict.key) == ((), None, fingerprint(KEYS.public_keys[0]))
    assert content == packed()
    assert proving.prove(content, keys=KEYS).is_ours
    assert zipfile.ZipFile(io.BytesIO(content)).testzip() is None


def test_every_byte_that_is_changed_is_found() -> None:
    content = packed()
    bits = random.Random(7)

    missed = []
    for at in range(len(content)):
        altered = bytearray(content)
        altered[at] ^= 1 << bits.randrange(8)
        if not faults(bytes(altered)):
            missed.append(at)

    assert missed == []


@pytest.mark.parametrize("at", [0, 1, 30, -22, -1])
def test_what_is_put_in_or_cut_off_is_found(at: int) -> None:
    content = packed()

    assert faults(content[:at] + b"x" + content[at:])
    assert faults(content[:at])
    assert faults(content + b"\0")
    assert faults(content + packed())


def test_it_says_which_file_and_what_is_wrong_with_it() -> None:
    photo = "tep/MM-0000-0000-01.jpg"

    assert f"changed {photo}" in faults(rebuilt({photo: b"another"}))
    assert f"missing {photo}" in faults(rebuilt({photo: None}))
    assert "added tep/virus.exe" in faults(rebuilt({"tep/virus.exe": b"MZ"}))
    assert "added ../../etc/passwd" in faults(rebuilt({"../../etc/passwd": b"x"}))
    assert faults(rebuilt({"signature.json": None})) == ["unsigned"]
    assert "signature" in faults(
        rebuilt({"manifest.json": members(packed())["manifest.json"].replace(b"1/PC", b"2/PC")})
    )
    assert faults(rebuilt({"manifest.json": None}))[0] == "missing manifest.json"


def test_a_packet_signed_by_somebody_else_is_told_by_its_key() -> None:
    forger = KeyRing.parse(KeyRing.make())
    forged = archive.pack(forger, FACTS, FILES)
    ours = fingerprint(KEYS.public_keys[0])

    assert faults(forged) == []  # whole, and by an unknown key: the fingerprint is to be compared
    assert faults(forged, expected=ours) == ["other_key"]
    assert faults(forged, keys=KEYS) == ["other_key"]
    assert faults(packed(), expected=ours.replace(" ", "").upper()) == []
    assert faults(packed(), keys=KeyRing.parse(f"{KeyRing.make()},{KEY}")) == []


def test_the_keyed_digest_is_looked_at_by_whoever_has_the_key() -> None:
    whole = members(packed())
    facts = json.loads(whole["manifest.json"])
    manifest = archive.written({**facts, "mac": "0" * 64})
    public, signature = KEYS.sign_openly(archive.PURPOSE + manifest)
    signed = archive.written(
        {"algorithm": "Ed25519", "public_key": archive._base64(public), "signature": archive._base64(signature)}
    )

    assert "mac" in faults(rebuilt({"manifest.json": manifest, "signature.json": signed}), keys=KEYS)


@pytest.mark.parametrize(
    "content",
    [b"", b"PK", b"x" * 10_000, b"PK\x05\x06" + b"\0" * 18, b"PK\x05\x06" + b"\xff" * 18],
    ids=["nothing", "two bytes", "letters", "an empty zip", "an end that points nowhere"],
)
def test_what_is_no_packet_is_said_to_be_none(content: bytes) -> None:
    assert faults(content) == ["no_packet"]


def test_a_bomb_is_not_opened() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as opened:
        opened.writestr("manifest.json", b"\0" * 50_000_000)
    many = archive.built([(f"{number}.txt", b"") for number in range(2_001)])
    doubled = io.BytesIO()
    with pytest.warns(UserWarning), zipfile.ZipFile(doubled, "w") as opened:
        opened.writestr("manifest.json", b"{}")
        opened.writestr("manifest.json", b"{}")

    assert faults(out.getvalue()) == ["compressed"]
    assert faults(many) == ["too_large"]
    assert faults(doubled.getvalue()) == ["twice manifest.json"]


@pytest.mark.parametrize(
    "manifest",
    [
        b"[]",
        b"\xff\xfe",
        b'{"form": 1, "files": [{"name": 7}]}',
        b'{"form": 1, "files": [{"name": "../x.txt"}]}',
        b'{"form": 1, "files": "x"}',
        b'{"form": 1, "files": [], "x": "\\ud800"}',
        b"[" * 100_000,
        b'{"form": ' + b"9" * 10_000 + b"}",
    ],
)
def test_a_hostile_manifest_is_a_fault_and_no_failure(manifest: bytes) -> None:
    assert faults(rebuilt({"manifest.json": manifest}))

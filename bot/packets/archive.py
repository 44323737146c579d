"""The file of a packet: a ZIP of which every byte is decided by its contents, with a signed list of them.

Nothing in it is compressed, all times are one, and members stand in one order, so that whoever has the contents can
build the file again and compare: a byte that was changed anywhere, in a head or behind the end too, is found. It is
read by every program that reads a ZIP. ``manifest.json`` names each file with size and SHA-256; ``signature.json``
holds the public key and its signature of the manifest. ``bot.packets.proving`` reads all this, and needs no secret.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from storage.crypto import KeyRing

MANIFEST, SIGNATURE, SUMS = "manifest.json", "signature.json", "SHA256SUMS.txt"
FORM = 1  # of the manifest
PURPOSE = b"manhmoi packet\0"  # nothing else that the key signs can be taken for a manifest
ALGORITHM = "Ed25519"
_AT = (1980, 1, 1, 0, 0, 0)  # the earliest that a ZIP can say: the true time stands in the manifest
_MODE = 0o100644 << 16


@dataclass(frozen=True, slots=True)
class File:
    """``name``: ASCII, with at most one folder. ``about``: what the manifest says of it beside size and digest."""

    name: str
    content: bytes
    about: Mapping[str, Any]


def pack(keys: KeyRing, facts: Mapping[str, Any], files: Sequence[File]) -> bytes:
    """The packet. ``facts``: what the manifest says of the whole."""
    listed = [*files, File(SUMS, sums(files), {"kind": "sums"})]
    entries = [
        {
            "name": one.name,
            "bytes": len(one.content),
            "sha256": hashlib.sha256(one.content).hexdigest(),
            **one.about,
        }
        for one in listed
    ]
    unsealed = {"form": FORM, **facts, "files": entries}
    # The keyed digest binds the packet to our own keys, for ourselves; the signature is for everybody else.
    manifest = written({**unsealed, "mac": keys.sign("packet", written(unsealed).decode())})
    public, signature = keys.sign_openly(PURPOSE + manifest)
    signed = {"algorithm": ALGORITHM, "public_key": _base64(public), "signature": _base64(signature)}
    members = [(MANIFEST, manifest), (SIGNATURE, written(signed)), *((one.name, one.content) for one in listed)]
    return built(members)


def built(members: Sequence[tuple[str, bytes]]) -> bytes:
    """The ZIP of these members: the same bytes wherever and whenever it is built."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, content in members:
            info = zipfile.ZipInfo(name, _AT)
            info.create_system, info.external_attr = 3, _MODE
            archive.writestr(info, content)
    return out.getvalue()


def written(value: Mapping[str, Any]) -> bytes:
    """JSON in one way of writing."""
    return (json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def sums(files: Sequence[File]) -> bytes:
    """As ``sha256sum -c`` reads it."""
    return "".join(f"{hashlib.sha256(one.content).hexdigest()}  {one.name}\n" for one in files).encode()


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()

"""Whether a packet is as it was made: read from its bytes alone, without a database, a network or a secret.

Whoever wrote the file is not trusted: nothing is unpacked to disk, nothing is compressed in a packet, and no more is
read than the file is long.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import io
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.packets import archive
from bot.packets.archive import MANIFEST, SIGNATURE
from storage.crypto import KeyRing, fingerprint, is_openly_signed

LARGEST = 512 * 1024 * 1024  # bytes of a packet
LARGEST_LIST = 4 * 1024 * 1024  # of the manifest
MOST = 2_000  # members
# The locale has ``packet-fault.<what>`` for each.
FAULTS = (
    *("no_packet", "too_large", "compressed", "unsigned", "signature", "other_key", "mac"),
    *("changed", "missing", "added", "twice", "form", "bytes"),
)
_NAME = re.compile(r"[A-Za-z0-9_-]{1,60}(/[A-Za-z0-9_-]{1,60})?\.[a-z0-9]{1,10}")


@dataclass(frozen=True, slots=True)
class Fault:
    """``what``: one of ``FAULTS``; ``name``: of the member, where it is about one."""

    what: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """``facts``: the manifest, {} where it cannot be read. ``key``: fingerprint of the key that is in the packet.

    ``is_ours``: whether the key was expected: named by the caller, or one of the ring; None where nothing was.
    """

    faults: tuple[Fault, ...]
    facts: dict[str, Any]
    key: str = ""
    is_ours: bool | None = None


def prove(content: bytes, *, expected: str = "", keys: KeyRing | None = None) -> Verdict:
    """What is wrong with the packet. ``expected``: the fingerprint, or the key in base64, that must have signed it."""
    if len(content) > LARGEST:
        return Verdict((Fault("too_large"),), {})
    faults, members = _members(content)
    if any(one.what in ("no_packet", "too_large", "compressed", "twice") for one in faults):
        return Verdict(tuple(faults), {})
    facts = _json(members.get(MANIFEST))
    listed = _listed(facts)
    if facts is None or listed is None:
        return Verdict((*faults, Fault("missing" if MANIFEST not in members else "changed", MANIFEST)), {})
    public, signature = _signed(members.get(SIGNATURE))
    if public is None or signature is None:
        faults.append(Fault("unsigned"))
    elif not is_openly_signed(public, archive.PURPOSE + members[MANIFEST], signature):
        faults.append(Fault("signature"))
    is_ours = _is_expected(public, expected, keys)
    if is_ours is False:
        faults.append(Fault("other_key"))
    elif keys is not None and public in keys.public_keys and not _has_mac(facts, keys):
        faults.append(Fault("mac"))
    faults += _differences(members, listed)
    faults += _as_built(content, members, listed)
    unique = tuple(dict.fromkeys(faults))
    return Verdict(unique, facts, fingerprint(public) if public is not None else "", is_ours)


def _members(content: bytes) -> tuple[list[Fault], dict[str, bytes]]:
    """The members that can be read; those that cannot be are not in it, and told of."""
    try:
        opened = zipfile.ZipFile(io.BytesIO(content))
        infos = opened.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError, IndexError, OverflowError):
        return [Fault("no_packet")], {}
    if not infos or len(infos) > MOST:
        return [Fault("too_large" if infos else "no_packet")], {}
    if sum(one.file_size for one in infos) > len(content):
        # Where nothing is compressed, what is in it is no longer than itself.
        return [Fault("compressed")], {}
    faults: list[Fault] = []
    members: dict[str, bytes] = {}
    for one in infos:
        name = one.filename
        if name in members:
            return [Fault("twice", _shown(name))], {}
        if one.compress_type != zipfile.ZIP_STORED:
            return [Fault("compressed", _shown(name))], {}
        try:
            members[name] = opened.read(one)
        except Exception:  # what a damaged file makes its reader raise is anybody's guess
            faults.append(Fault("changed", _shown(name)))
            members[name] = b""
    return faults, members


def _listed(facts: dict[str, Any] | None) -> dict[str, dict[str, Any]] | None:
    """The files by name, as the manifest has them; None where it is no manifest."""
    if facts is None or facts.get("form") != archive.FORM or not isinstance(facts.get("files"), list):
        return None
    files = facts["files"]
    good = all(isinstance(one, dict) and isinstance(one.get("name"), str) for one in files)
    if not good or not all(_NAME.fullmatch(one["name"]) for one in files):
        return None
    return {one["name"]: one for one in files}


def _differences(members: dict[str, bytes], listed: dict[str, dict[str, Any]]) -> Iterator[Fault]:
    for name, one in listed.items():
        if name not in members:
            yield Fault("missing", name)
        elif hashlib.sha256(members[name]).hexdigest() != one.get("sha256") or len(members[name]) != one.get("bytes"):
            yield Fault("changed", name)
    for name in members:
        if name not in listed and name not in (MANIFEST, SIGNATURE):
            yield Fault("added", _shown(name))


def _as_built(content: bytes, members: dict[str, bytes], listed: dict[str, dict[str, Any]]) -> Iterator[Fault]:
    """Whether these members, put together anew, are this file: what stands between and behind them is found so."""
    for name in (MANIFEST, SIGNATURE):
        read = _json(members.get(name))
        if read is not None and _rewritten(read) != members[name]:
            yield Fault("form", name)
    order = [one for one in (MANIFEST, SIGNATURE, *listed) if one in members]
    if len(order) == len(members) and archive.built([(one, members[one]) for one in order]) != content:
        yield Fault("bytes")


def _signed(content: bytes | None) -> tuple[bytes | None, bytes | None]:
    form = _json(content)
    if form is None or set(form) != {"algorithm", "public_key", "signature"} or form["algorithm"] != archive.ALGORITHM:
        return None, None
    return _bytes(form["public_key"], 32), _bytes(form["signature"], 64)


def _is_expected(public: bytes | None, expected: str, keys: KeyRing | None) -> bool | None:
    if public is None:
        return None
    if expected:
        wanted = "".join(expected.split())
        return wanted.lower() == fingerprint(public).replace(" ", "") or wanted == base64.b64encode(public).decode()
    return None if keys is None else public in keys.public_keys


def _has_mac(facts: dict[str, Any], keys: KeyRing) -> bool:
    unsealed = {name: value for name, value in facts.items() if name != "mac"}
    mac = facts.get("mac")
    return isinstance(mac, str) and mac.isascii() and keys.is_signed("packet", _rewritten(unsealed).decode(), mac)


def _rewritten(value: dict[str, Any]) -> bytes:
    try:
        return archive.written(value)
    except (ValueError, RecursionError):  # half a character
        return b""


def _json(content: bytes | None) -> dict[str, Any] | None:
    if content is None or len(content) > LARGEST_LIST:
        return None
    try:
        found = json.loads(content.decode())
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _bytes(value: object, length: int) -> bytes | None:
    try:
        found = base64.b64decode(value, validate=True) if isinstance(value, str) else b""
    except (binascii.Error, ValueError):
        return None
    return found if len(found) == length else None


def _shown(name: str) -> str:
    """A name that nobody vouches for, as it may stand on a terminal."""
    return "".join(one if one.isprintable() and one.isascii() else "?" for one in name)[:80]

"""What the program uploaded: judged by magic bytes, limited in size, forgotten after seven days (zalo.md A.3)."""

from __future__ import annotations

import hashlib
import itertools
from dataclasses import dataclass
from pathlib import PurePath

from tests.fakes.zalo_oa import errors
from tests.fakes.zalo_oa.errors import Refused, too_large, wrong

MEGABYTE = 1024 * 1024
LIFETIME = 7 * 24 * 3_600_000
LIMITS = {"image": MEGABYTE, "gif": 5 * MEGABYTE, "file": 5 * MEGABYTE}
_TYPES = {"image": {"jpg", "png"}, "gif": {"gif"}, "file": {"pdf", "doc", "docx", "csv"}}
_MAGIC = (
    (b"\xff\xd8\xff", "jpg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"%PDF-", "pdf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "doc"),
    (b"PK\x03\x04", "docx"),
)


@dataclass(frozen=True, slots=True)
class Upload:
    """One asset. `id` is the attachment_id, or the token of a file."""

    id: str
    kind: str
    content: bytes
    name: str
    until: int  # ms


class Uploads:
    """The OA's assets."""

    def __init__(self) -> None:
        self.by_id: dict[str, Upload] = {}
        self._serial = itertools.count(1)

    def keep(self, kind: str, content: bytes, name: str, *, now: int) -> Upload:
        """Stores an asset, or raises what a wrong type or size earns."""
        if len(content) > LIMITS[kind]:
            raise too_large(f"{kind} of {len(content)} bytes")
        found = type_of(content, name)
        if found not in _TYPES[kind]:
            raise wrong(f"{kind}: the content is {found or 'of no known type'}")
        digest = hashlib.sha256(f"{kind} {next(self._serial)}".encode()).hexdigest()
        asset = Upload(digest[:40], kind, content, name, now + LIFETIME)
        self.by_id[asset.id] = asset
        return asset

    def take(self, kind: str, asset_id: object, *, now: int) -> Upload:
        """An asset for a message; -100 once it has expired, or if it never was."""
        if not isinstance(asset_id, str) or not asset_id:
            raise wrong(f"{kind}: attachment_id or token is empty")
        asset = self.by_id.get(asset_id)
        if asset is None or now >= asset.until:
            raise Refused(errors.NO_ATTACHMENT)
        if asset.kind != kind:
            raise wrong(f"an uploaded {asset.kind} is not a {kind}")
        return asset


def type_of(content: bytes, name: str) -> str:
    """The type by the first bytes; a CSV has none and is told by its name (newer docs take it)."""
    for magic, kind in _MAGIC:
        if content.startswith(magic):
            return kind
    if PurePath(name).suffix.lower() == ".csv":
        try:
            content.decode()
        except UnicodeDecodeError:
            return ""
        return "csv"
    return ""

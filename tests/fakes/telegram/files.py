"""The files that Telegram keeps: ids, sizes, bytes (telegram.md D.1, E).

A `file_id` is new each time a file is sent, its `file_unique_id` stays; small sizes of a photo have ids of their own.
A file may have a declared size and no bytes, for tests of the 20 MB limit.
"""

from __future__ import annotations

import hashlib
import itertools
from dataclasses import dataclass

from tests.fakes.telegram import images
from tests.fakes.telegram.errors import Json

DOWNLOAD_LIMIT = 20 * 1024 * 1024
_FOLDERS = {"photo": "photos", "voice": "voice", "video": "videos", "audio": "music", "animation": "animations"}
_ENDINGS = {"photo": ".jpg", "voice": ".oga", "video": ".mp4", "audio": ".mp3", "animation": ".mp4"}
_MIMES = {"voice": "audio/ogg", "video": "video/mp4", "audio": "audio/mpeg", "animation": "video/mp4"}


@dataclass(slots=True)
class Media:
    """Something a person or a bot sends: bytes, or only a size where the bytes do not matter."""

    kind: str = "photo"  # photo, document, video, voice, audio, animation, video_note, sticker
    data: bytes = b""
    name: str | None = None
    mime: str | None = None
    caption: str | None = None
    size: int | None = None
    duration: int = 3


@dataclass(slots=True)
class StoredFile:
    """One file on the server; `file_id` is the newest id that leads to it."""

    media: Media
    unique_id: str
    path: str

    @property
    def size(self) -> int:
        return len(self.media.data) if self.media.size is None else self.media.size

    def content(self) -> bytes:
        """The bytes, zeros for a file of which only the size is known."""
        return self.media.data if self.media.size is None else bytes(self.media.size)


class FileShelf:
    """Every file ever sent, found by file_id or by path."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)
        self.by_id: dict[str, StoredFile] = {}
        self.by_path: dict[str, StoredFile] = {}

    def fields(self, media: Media) -> Json:
        """The fields of a message that carries this media (an animation also sets `document`, E)."""
        if media.kind == "photo":
            return {"photo": self._photo_sizes(media)}
        shape = self._keep(media, media.kind)
        shape |= _describe(media)
        if media.kind == "animation":
            return {"animation": shape, "document": {k: v for k, v in shape.items() if k not in _VISUAL}}
        return {media.kind: shape}

    def _photo_sizes(self, media: Media) -> list[Json]:
        width, height = images.size_of(media.data)
        longest = max(width, height, 1)
        edges = [edge for edge in (90, 320, 800) if edge < longest]
        sizes: list[Json] = []
        for letter, edge in zip("smxy", [*edges, longest], strict=False):
            part = media if edge == longest else Media("photo", media.data, size=None)
            shape = self._keep(part, "photo", letter)
            shape["width"] = max(1, width * edge // longest)
            shape["height"] = max(1, height * edge // longest)
            sizes.append(shape)
        return sizes

    def _keep(self, media: Media, kind: str, letter: str = "") -> Json:
        number = next(self._numbers)
        seed = media.data if media.size is None else f"{media.name}/{media.size}".encode()
        digest = hashlib.sha256(kind.encode() + seed + letter.encode()).hexdigest()
        unique_id = f"AQAD{digest[:12]}"
        file_id = f"{kind[:2].upper()}ACAgUAAxkBAA{number:06d}{letter}-{digest[12:28]}"
        ending = _ENDINGS.get(kind) or _ending(media.name)
        stored = StoredFile(media, unique_id, f"{_FOLDERS.get(kind, 'documents')}/file_{number}{ending}")
        self.by_id[file_id] = stored
        self.by_path[stored.path] = stored
        return {"file_id": file_id, "file_unique_id": unique_id, "file_size": stored.size}


_VISUAL = frozenset({"width", "height", "duration"})


def _ending(name: str | None) -> str:
    """Only the harmless end of a name: a path on the server never repeats what a person typed."""
    tail = (name or "").rpartition(".")[2]
    return f".{tail}" if tail.isascii() and tail.isalnum() and 0 < len(tail) <= 5 and tail != name else ""


def _describe(media: Media) -> Json:
    shape: Json = {}
    if media.kind in {"video", "animation", "audio", "voice", "video_note"}:
        shape["duration"] = media.duration
    if media.kind in {"video", "animation", "sticker"}:
        shape |= {"width": 640, "height": 360}
    if media.kind == "video_note":
        shape["length"] = 240
    if media.kind == "sticker":
        shape |= {
            "width": 512,
            "height": 512,
            "type": "regular",
            "is_animated": False,
            "is_video": False,
            "emoji": "🙏",
        }
    if media.kind in {"document", "video", "audio", "animation"} and media.name is not None:
        shape["file_name"] = media.name
    mime = media.mime or _MIMES.get(media.kind)
    if mime is not None and media.kind not in {"sticker", "video_note"}:
        shape["mime_type"] = mime
    return shape

"""Files made for the tests: pictures with EXIF of one's own, the beginnings of recordings, and things that lie."""

from __future__ import annotations

import base64
import io
import struct
import zipfile
import zlib
from collections.abc import Mapping, Sequence

from PIL import Image

# 64 x 48, taken at 10.5° S 20.26° W with the camera turned: encoded once, as nothing installed here can.
HEIC = base64.b64decode(
    """
AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAchtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAA
ADRpbG9jAAAAAERAAAIAAQAAAAAB7AABAAAAAAAAACgAAgAAAAACFAABAAAAAAAAASQAAAA4aWluZgAAAAAAAgAAABVpbmZlAgAA
AAABAABodmMxAAAAABVpbmZlAgAAAQACAABFeGlmAAAAAA5waXRtAAAAAAABAAABB2lwcnAAAADmaXBjbwAAAHZodmNDAQNwAAAA
kAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQGEAAQAqQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbq
5Ka5uAhoMCAAAAMDIAAAAwAhYgABAAZEAcFzwIkAAAATY29scm5jbHgAAQANAAaAAAAAFGlzcGUAAAAAAAAAQAAAAEAAAAAoY2xh
cAAAAEAAAAABAAAAMAAAAAEAAAAAAAAAAv////AAAAACAAAAEHBpeGkAAAAAAwgICAAAAAlpcm90AwAAABlpcG1hAAAAAAAAAAEA
AQaBAgMFhIYAAAAaaXJlZgAAAAAAAAAOY2RzYwACAAEAAQAAAVRtZGF0AAAAJCgBrxmA94RuP/icP5P14ha4nbQfxDby5d8KuGzl
l/Vlf5mE4AAAAAZFeGlmAABNTQAqAAAACAADARIAAwAAAAEABgAAh2kABAAAAAEAAAAyiCUABAAAAAEAAABsAAAAAAACkAMAAgAA
ABQAAABQkBEAAgAAAAcAAABkAAAAADIwMjY6MDc6MjcgMDg6MTU6MDAAKzA3OjAwAAAACAABAAIAAAACUwAAAAACAAUAAAADAAAA
0gADAAIAAAACVwAAAAAEAAUAAAADAAAA6gAFAAEAAAABAAAAAAAGAAUAAAABAAABAgARAAUAAAABAAABCgAfAAUAAAABAAABEgAA
AAAAAAAKAAAAAQAAAB4AAAABAAAAAAAAAAEAAAAUAAAAAQAAAA8AAAABAAAAJAAAAAEAAAAZAAAAAgAAAQ4AAAABAAAABAAAAAE=
"""
)

BYTE, ASCII, RATIONAL = 1, 2, 5
_SIZES = {BYTE: 1, ASCII: 1, RATIONAL: 8}
Tag = tuple[int, Sequence[tuple[int, int]] | bytes]


def image(width: int = 64, height: int = 48, mode: str = "RGB") -> Image.Image:
    """Left half red, right half blue, so that a turn shows."""
    made = Image.new("RGB", (width, height), (200, 0, 0))
    made.paste((0, 0, 200), (width // 2, 0, width, height))
    return made.convert(mode)


def picture(kind: str, made: Image.Image | None = None, **options: object) -> bytes:
    out = io.BytesIO()
    (made or image()).save(out, kind, **options)
    return out.getvalue()


def photo(
    *, gps: Mapping[int, Tag] | None = None, taken: str = "", offset: str = "", orientation: int = 1, kind: str = "JPEG"
) -> bytes:
    """A picture with these tags. GPS values are written as they are, 0/0 and all."""
    details: dict[int, Tag] = {}
    if taken:
        details[36867] = (ASCII, taken.encode() + b"\0")
    if offset:
        details[36881] = (ASCII, offset.encode() + b"\0")
    return picture(kind, exif=exif(gps or {}, details, orientation))


def exif(gps: Mapping[int, Tag], details: Mapping[int, Tag] | None = None, orientation: int = 1) -> bytes:
    details = details or {}
    first = 8
    entries = 1 + bool(gps) + bool(details)
    details_at = first + 2 + 12 * entries + 4
    written_details = _directory(details, details_at) if details else b""
    gps_at = details_at + len(written_details)
    head = struct.pack("<HHIHH", 0x0112, 3, 1, orientation, 0)
    if details:
        head += struct.pack("<HHII", 0x8769, 4, 1, details_at)
    if gps:
        head += struct.pack("<HHII", 0x8825, 4, 1, gps_at)
    start = b"II*\0" + struct.pack("<IH", first, entries) + head + b"\0\0\0\0"
    return b"Exif\0\0" + start + written_details + (_directory(gps, gps_at) if gps else b"")


def _directory(tags: Mapping[int, Tag], at: int) -> bytes:
    entries, values = b"", b""
    values_at = at + 2 + 12 * len(tags) + 4
    for number, (kind, value) in sorted(tags.items()):
        raw = value if isinstance(value, bytes) else b"".join(struct.pack("<II", *one) for one in value)
        count = len(raw) // _SIZES[kind]
        if len(raw) <= 4:
            entries += struct.pack("<HHI", number, kind, count) + raw.ljust(4, b"\0")
        else:
            entries += struct.pack("<HHII", number, kind, count, values_at + len(values))
            values += raw
    return struct.pack("<H", len(tags)) + entries + b"\0\0\0\0" + values


def position(
    lat: Sequence[tuple[int, int]], north: bytes, lon: Sequence[tuple[int, int]], east: bytes, **more: Tag
) -> dict[int, Tag]:
    tags: dict[int, Tag] = {2: (RATIONAL, lat), 4: (RATIONAL, lon)}
    if north:
        tags[1] = (ASCII, north + b"\0")
    if east:
        tags[3] = (ASCII, east + b"\0")
    names = {
        "below": 5,
        "altitude": 6,
        "time": 7,
        "status": 9,
        "direction_ref": 16,
        "direction": 17,
        "datum": 18,
        "date": 29,
        "error": 31,
    }
    return tags | {names[name]: tag for name, tag in more.items()}


def angle(degrees: int, minutes: int, hundredths: int) -> list[tuple[int, int]]:
    return [(degrees, 1), (minutes, 1), (hundredths, 100)]


def bomb(side: int = 60_000) -> bytes:
    """A PNG of ``side`` x ``side`` black pixels: small to send, enormous to open."""
    row = b"\0" * (1 + -(-side // 8))
    packer = zlib.compressobj(9)
    rows, packed = row * 1000, []
    for _ in range(side // 1000):
        packed.append(packer.compress(rows))
    packed.append(packer.flush())

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"".join(packed)) + chunk(b"IEND", b"")


def film(major: bytes, *others: bytes) -> bytes:
    """The beginning of a file of the MP4 family."""
    body = major + b"\0\0\2\0" + b"".join(others)
    return struct.pack(">I", len(body) + 8) + b"ftyp" + body + struct.pack(">I", 8) + b"mdat"


def webm(*codecs: bytes) -> bytes:
    tracks = b"".join(b"\x86" + bytes([0x80 | len(codec)]) + codec for codec in codecs)
    return b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm\x18\x53\x80\x67\x01\xff\xff\xff" + tracks


def archive(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name in names:
            made.writestr(name, "x")
    return out.getvalue()

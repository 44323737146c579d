"""What a file truly is, by its content. The name and the type that the sender claims are never asked.

A closed list: what is not on it has no type here, and is kept and handed out as ``application/octet-stream`` only.
That goes above all for what a browser or a computer would run (web pages, SVG, scripts, programs, office macros).
"""

from __future__ import annotations

import re

HEAD = 4_096  # so many bytes are enough, except to tell a kind of office file from a plain zip
UNKNOWN = "application/octet-stream"

_ENDS = 256 * 1024  # a zip lists its files at both ends
_PLAIN: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"\xef\xbb\xbf%PDF-", "application/pdf"),
    (b"ID3", "audio/mpeg"),
    (b"#!AMR-WB\n", "audio/amr-wb"),
    (b"#!AMR\n", "audio/amr"),
    (b"fLaC", "audio/flac"),
    (b"caff\0\1", "audio/x-caf"),
    (b"{\\rtf", "application/rtf"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
)
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_FILM = "video/mp4"
_BRANDS = {
    b"avif": "image/avif",
    b"avis": "image/avif",
    **dict.fromkeys((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"), "image/heic"),
    **dict.fromkeys((b"M4A ", b"M4B ", b"M4P ", b"F4A "), "audio/mp4"),
    **dict.fromkeys((b"3gp4", b"3gp5", b"3gp6", b"3gp7", b"3gr6", b"3gs7", b"3ge6", b"3gg6"), "video/3gpp"),
    **dict.fromkeys((b"3g2a", b"3g2b", b"3g2c"), "video/3gpp2"),
    b"qt  ": "video/quicktime",
    **dict.fromkeys((b"mp41", b"mp42", b"mp71", b"avc1", b"dash", b"MSNV", b"mmp4", b"M4V ", b"M4VP", b"f4v "), _FILM),
    **dict.fromkeys((b"isom", *(b"iso%d" % number for number in range(2, 10)), b"isoa", b"isob", b"isoc"), _FILM),
}
_OLD_MOVIE = (b"moov", b"mdat", b"wide")  # QuickTime from before the brand was written down

_OPEN_XML = "application/vnd.openxmlformats-officedocument."
_IN_OPEN_XML: tuple[tuple[bytes, str], ...] = (
    (b"word/", _OPEN_XML + "wordprocessingml.document"),
    (b"xl/", _OPEN_XML + "spreadsheetml.sheet"),
    (b"ppt/", _OPEN_XML + "presentationml.presentation"),
)
_IN_ZIP: tuple[tuple[bytes, str], ...] = (
    (b"mimetypeapplication/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text"),
    (b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "application/vnd.oasis.opendocument.spreadsheet"),
    (b"doc.kml", "application/vnd.google-earth.kmz"),
)
_RUN_FROM_ZIP = (b"META-INF/MANIFEST.MF", b"AndroidManifest.xml", b"classes.dex", b"vbaProject.bin")
_PROGRAMS = (
    b"MZ",
    b"\x7fELF",
    b"#!",
    b"\xca\xfe\xba\xbe",
    b"\xfe\xed\xfa",
    b"\xcf\xfa\xed\xfe",
    b"\xce\xfa\xed\xfe",
    b"dex\n",
    b"\0asm",
    b"MSCF",
    b"L\0\0\0\x01\x14\x02\0",  # a Windows shortcut
    b"%!PS",
    b"\xc5\xd0\xd3\xc6",
)
_RUNS_AS_TEXT = re.compile(
    rb"<\s*(?:!doctype\s+html|html|head|body|script|svg|iframe|object|embed|meta|form|img|a\s)"
    rb"|<\?(?:php|=)|<\?xml-stylesheet|<!entity|javascript:|xmlns\s*=\s*[\"']http://www\.w3\.org/1999/xhtml"
    rb"|\bactivexobject\b|\bwscript\.|^\s*@echo\s+off|\bpowershell\b",
    re.IGNORECASE,
)
_TRACKS = (
    (re.compile(rb"<(?:\w+:)?gpx[\s>]", re.IGNORECASE), "application/gpx+xml"),
    (re.compile(rb"<(?:\w+:)?kml[\s>]", re.IGNORECASE), "application/vnd.google-earth.kml+xml"),
)
_VIDEO_TRACK = re.compile(rb"\x86[\x80-\xff]V_")
_AUDIO_TRACK = re.compile(rb"\x86[\x80-\xff]A_")
_PICTURES = frozenset(("image/jpeg", "image/png", "image/webp", "image/gif", "image/heic", "image/heif", "image/avif"))


def sniff(content: bytes) -> str | None:
    """The media type of a file by its first bytes; None for what is unknown, and for what could be run."""
    head = content[:HEAD]
    for mark, mime in _PLAIN:
        if head.startswith(mark):
            return mime
    if head.lstrip().startswith(b"%PDF-"):
        return "application/pdf"
    for look in (_riff, _boxes, _matroska, _ogg, _frames, _bitmap):
        if found := look(head):
            return found
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip(content)
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return _old_office(content)
    return None if head.startswith(_PROGRAMS) else _text(head)


def could_run(content: bytes) -> bool:
    """True for what a browser or a computer would run: programs, scripts, web pages, SVG, office macros."""
    head = content[:HEAD]
    if sniff(content) is not None:
        return False
    if head.startswith(_PROGRAMS):
        return True
    if head.startswith(b"PK"):
        return _runs_from_zip(content)
    return _RUNS_AS_TEXT.search(_readable(head) or head) is not None


def kind_of(mime: str) -> str:
    """photo, video, audio or file. A recording is "voice" only where the channel says so; content cannot tell."""
    if mime in _PICTURES:
        return "photo"
    family = mime.partition("/")[0]
    return family if family in ("video", "audio") else "file"


def _riff(head: bytes) -> str | None:
    return _RIFF.get(head[8:12]) if head[:4] == b"RIFF" else None


def _boxes(head: bytes) -> str | None:
    """The family of MP4: the first box says which brands a reader must know."""
    if head[4:8] != b"ftyp":
        return "video/quicktime" if head[4:8] in _OLD_MOVIE else None
    end = min(int.from_bytes(head[:4], "big"), len(head))
    major = head[8:12]
    if major in _BRANDS:
        return _BRANDS[major]
    others = {head[at : at + 4] for at in range(16, end - 3, 4)}
    if major in (b"mif1", b"msf1", b"mif2", b"miaf"):
        return next((_BRANDS[one] for one in (b"avif", b"heic", b"heix", b"hevc") if one in others), "image/heif")
    return next((mime for brand, mime in _BRANDS.items() if brand in others), None)


def _matroska(head: bytes) -> str | None:
    if not head.startswith(b"\x1a\x45\xdf\xa3"):
        return None
    start = head[:128]
    if b"webm" in start:
        # Browsers record voice as a WebM without a picture.
        return "audio/webm" if _AUDIO_TRACK.search(head) and not _VIDEO_TRACK.search(head) else "video/webm"
    return "video/x-matroska" if b"matroska" in start else None


def _ogg(head: bytes) -> str | None:
    if not head.startswith(b"OggS"):
        return None
    return "video/ogg" if b"\x80theora" in head[:512] else "audio/ogg"


def _frames(head: bytes) -> str | None:
    """MP3 and AAC that begin with a frame, by what a frame may say of itself."""
    if len(head) < 4 or head[0] != 0xFF:
        return None
    if head[1] & 0xF6 == 0xF0:
        return "audio/aac"
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    rate, frequency = head[2] >> 4, head[2] >> 2 & 3
    if head[1] & 0xE0 == 0xE0 and version != 1 and layer == 1 and rate not in (0, 15) and frequency != 3:
        return "audio/mpeg"
    return None


def _bitmap(head: bytes) -> str | None:
    is_bitmap = head[:2] == b"BM" and len(head) > 18 and head[14] in (12, 40, 64, 108, 124) and not any(head[15:18])
    return "image/bmp" if is_bitmap else None


def _zip(content: bytes) -> str | None:
    if _runs_from_zip(content):
        return None
    ends = _ends(content)
    known = _IN_OPEN_XML if b"[Content_Types].xml" in ends else _IN_ZIP
    return next((mime for mark, mime in known if mark in ends), "application/zip")


def _runs_from_zip(content: bytes) -> bool:
    ends = _ends(content)
    return any(mark in ends for mark in _RUN_FROM_ZIP)


def _ends(content: bytes) -> bytes:
    return content if len(content) <= 2 * _ENDS else content[:_ENDS] + content[-_ENDS:]


def _old_office(content: bytes) -> str | None:
    """Word and Excel before 2007. Installers of Windows have the same shell: they are not taken for one."""
    if "WordDocument".encode("utf-16-le") in content:
        return "application/msword"
    if any(name.encode("utf-16-le") in content for name in ("Workbook", "Book")):
        return "application/vnd.ms-excel"
    return "application/x-ole-storage" if len(content) <= HEAD else None


def _text(head: bytes) -> str | None:
    text = _readable(head)
    if not text or _RUNS_AS_TEXT.search(text):
        return None
    if track := next((mime for mark, mime in _TRACKS if text.lstrip().startswith(b"<") and mark.search(text)), None):
        return track
    return None if re.match(rb"\s*<[a-zA-Z!?/]", text) else "text/plain"


def _readable(head: bytes) -> bytes:
    """The words in UTF-8, those of older encodings as they are; nothing where there are none."""
    try:
        if head.startswith((b"\xff\xfe", b"\xfe\xff")):
            text = head[: len(head) // 2 * 2].decode("utf-16")
        else:
            text = _cut(head).decode("utf-8-sig")
    except UnicodeDecodeError:
        text = head.decode("latin-1")
    if any(one < " " and one not in "\t\n\r\f" for one in text):
        return b""
    return text.encode()


def _cut(head: bytes) -> bytes:
    """Without a letter that the cut at ``HEAD`` went through."""
    if len(head) < HEAD:
        return head
    for back in range(1, 4):
        if head[-back] >= 0xC0:
            return head[:-back]
    return head

"""What a file may be called when it is handed on: the sender's name, with an ending that fits what it truly is."""

from __future__ import annotations

from pathlib import PurePosixPath

from bot.media import filetypes

LONGEST = 120
_ENDINGS: dict[str, tuple[str, ...]] = {
    "image/jpeg": (".jpg", ".jpeg"),
    "image/png": (".png",),
    "image/webp": (".webp",),
    "image/gif": (".gif",),
    "image/heic": (".heic", ".heif"),
    "image/heif": (".heif", ".heic"),
    "image/avif": (".avif",),
    "image/tiff": (".tif", ".tiff", ".dng"),
    "image/bmp": (".bmp",),
    "application/pdf": (".pdf",),
    "video/mp4": (".mp4", ".m4v"),
    "video/quicktime": (".mov",),
    "video/webm": (".webm",),
    "video/x-matroska": (".mkv",),
    "video/x-msvideo": (".avi",),
    "video/3gpp": (".3gp",),
    "video/3gpp2": (".3g2",),
    "video/ogg": (".ogv",),
    "audio/ogg": (".ogg", ".oga", ".opus"),
    "audio/webm": (".webm", ".weba"),
    "audio/mp4": (".m4a", ".mp4"),
    "audio/mpeg": (".mp3",),
    "audio/aac": (".aac",),
    "audio/amr": (".amr",),
    "audio/amr-wb": (".awb", ".amr"),
    "audio/wav": (".wav",),
    "audio/flac": (".flac",),
    "audio/x-caf": (".caf",),
    "text/plain": (".txt", ".csv", ".md", ".log"),
    "application/rtf": (".rtf",),
    "application/msword": (".doc",),
    "application/vnd.ms-excel": (".xls",),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (".docx",),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": (".xlsx",),
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": (".pptx",),
    "application/vnd.oasis.opendocument.text": (".odt",),
    "application/vnd.oasis.opendocument.spreadsheet": (".ods",),
    "application/zip": (".zip",),
    "application/vnd.rar": (".rar",),
    "application/x-7z-compressed": (".7z",),
    "application/gpx+xml": (".gpx",),
    "application/vnd.google-earth.kml+xml": (".kml",),
    "application/vnd.google-earth.kmz": (".kmz",),
    filetypes.UNKNOWN: (".bin",),
}
_NOT_IN_NAMES = frozenset('<>:"/\\|?*')


def file_name(name: str, mime: str, *, otherwise: str = "tep") -> str:
    """A name without folders and unseen characters; one that lies gets the true ending behind it."""
    last = name.replace("\\", "/").rpartition("/")[2]
    clean = "".join(one for one in last if one.isprintable() and one not in _NOT_IN_NAMES).strip(" .")
    endings = _ENDINGS.get(mime, (".bin",))
    path = PurePosixPath(clean or otherwise)
    if path.suffix.lower() in endings:
        return path.stem[: LONGEST - len(path.suffix)] + path.suffix
    return path.name[: LONGEST - len(endings[0])] + endings[0]

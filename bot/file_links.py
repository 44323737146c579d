"""Signed links to files that the team sends to people on channels that take no such file.

A link says which file, until when, and that we made it: whoever has it has the file until then. The name at its end
is for the reader and not signed. Here links are made and checked; ``bot.web.shared_files`` answers them.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from pathlib import PurePosixPath

from bot import media
from bot.context import Context
from flows.understand.page.fold import fold
from storage.crypto import KeyRing

PURPOSE = "file"
LASTS = timedelta(days=7)  # as long as a file that was uploaded to Zalo
ROUTE = "/files/{id:[0-9a-f]{32}}/{until:[0-9]{1,11}}/{signature:[0-9a-f]{64}}/{name}"
_LONGEST = 60


def link(context: Context, attachment_id: str, *, name: str, mime: str, now: datetime, lasts: timedelta = LASTS) -> str:
    """The whole address, in ASCII. It works as often as it is asked for, where people and platforms reach
    ``web.public_url``.
    """
    return context.settings.web.address + path(
        context.keys, attachment_id, until=now + lasts, name=safe_name(name, mime)
    )


def path(keys: KeyRing, attachment_id: str, *, until: datetime, name: str) -> str:
    """What stands behind the host: id, seconds since 1970, signature (hex), name."""
    seconds = str(int(until.timestamp()))
    return f"/files/{attachment_id}/{seconds}/{keys.sign(PURPOSE, f'{attachment_id}:{seconds}')}/{name}"


def is_genuine(keys: KeyRing, attachment_id: str, until: str, signature: str) -> bool:
    """Whether we made the link; not whether it still lasts. Takes as long for a wrong signature as for a right one."""
    return keys.is_signed(PURPOSE, f"{attachment_id}:{until}", signature)


def has_ended(until: str, now: datetime) -> bool:
    """For the ``until`` of a genuine link."""
    return now.timestamp() >= int(until)


def shown_name(name: str, mime: str) -> str:
    """What the file is called where it is handed out: a picture is a JPEG there, whatever it was."""
    if not media.is_picture(mime):
        return media.file_name(name, mime)
    return f"{PurePosixPath(media.file_name(name, mime, otherwise='anh')).stem}.jpg"


def safe_name(name: str, mime: str) -> str:
    """The same in small letters without marks, digits and dashes, so that no platform cuts the link short."""
    shown = PurePosixPath(shown_name(name, mime))
    stem = re.sub(r"[^a-z0-9]+", "-", fold(shown.stem)).strip("-")[:_LONGEST].rstrip("-")
    return (stem or "tep") + re.sub(r"[^a-z0-9.]", "", shown.suffix.lower())

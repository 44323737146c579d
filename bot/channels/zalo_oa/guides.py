"""Pictures that show how to send a place, or a photo as a file, in Zalo: uploaded once in a while, shown once a day.

What is remembered here is a hint and no state: after a new start a guide is uploaded, and perhaps shown, once more.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Mapping
from pathlib import Path

import structlog

from bot.channels.base import SendError
from bot.channels.zalo_oa.uploads import upload_png
from bot.channels.zalo_oa.wire import Wire

log = structlog.get_logger(__name__)

FOLDER = Path(__file__).parent / "pictures"
# What a question wants → the picture that shows how to send it.
PICTURES = {"location": "send-location.png", "photo": "send-photo-as-file.png"}
UPLOADED_FOR = 6 * 86_400.0  # seconds; Zalo keeps uploads for seven days
SHOWN_AGAIN_AFTER = 86_400.0
REFUSED_FOR = 3_600.0  # an account that does not take the picture is not asked again at every question
_REMEMBERED = 10_000


class Guides:
    """``pictures``: what a question wants → the file of its guide."""

    def __init__(self, pictures: Mapping[str, Path] | None = None) -> None:
        self._pictures = pictures if pictures is not None else {key: FOLDER / name for key, name in PICTURES.items()}
        self._uploaded: dict[str, tuple[str, float]] = {}
        self._refused_until: dict[str, float] = {}
        self._shown: OrderedDict[tuple[str, str], float] = OrderedDict()

    def wanted(self, target: str, wants: str) -> str | None:
        """The guide to show with a question that wants this, None where there is none or it was just shown."""
        if wants not in self._pictures or time.monotonic() < self._refused_until.get(wants, 0.0):
            return None
        seen = self._shown.get((target, wants))
        return wants if seen is None or time.monotonic() - seen > SHOWN_AGAIN_AFTER else None

    async def uploaded(self, wire: Wire, guide: str) -> str:
        """Zalo's id of the guide's picture, "" where it cannot be uploaded now: the words say it too."""
        known, at = self._uploaded.get(guide, ("", 0.0))
        if known and time.monotonic() - at < UPLOADED_FOR:
            return known
        try:
            attachment_id = await upload_png(wire, self._pictures[guide].read_bytes())
        except (SendError, OSError) as error:
            log.warning("a guide cannot be shown", guide=guide, error=type(error).__name__)
            if not (isinstance(error, SendError) and error.retryable):
                self.refused(guide)
            return ""
        self._uploaded[guide] = attachment_id, time.monotonic()
        return attachment_id

    def forget(self, guide: str) -> None:
        """Zalo no longer knows the picture."""
        self._uploaded.pop(guide, None)

    def refused(self, guide: str) -> None:
        """Zalo does not take it, freshly uploaded as it is: the words do without it for a while."""
        self.forget(guide)
        self._refused_until[guide] = time.monotonic() + REFUSED_FOR

    def shown(self, target: str, guide: str) -> None:
        """The person has it."""
        self._shown[target, guide] = time.monotonic()
        self._shown.move_to_end((target, guide))
        if len(self._shown) > _REMEMBERED:
            self._shown.popitem(last=False)

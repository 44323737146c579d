"""Pictures made small enough for a channel that takes only small ones. Blocks: call it through ``bot.media.pool``."""

from __future__ import annotations

import io

from bot.media import pictures

QUALITIES = (88, 80, 70, 60)  # of a JPEG; below, letters on a stone suffer more than from fewer pixels
SMALLEST = 16  # pixels of the longer side


def shrunk(content: bytes, limit: int, longest: int = pictures.LONGEST) -> bytes:
    """A JPEG of fewer than ``limit`` bytes: with less quality first, then with fewer pixels.

    As with ``without_metadata``, nothing of the file is carried along, however small it was; ``longest`` is in pixels.
    Raises ``pictures.Unreadable``, also where no picture is so small.
    """
    picture = pictures.not_too_thin(pictures.bare(content, longest))
    while True:
        for quality in QUALITIES:
            out = io.BytesIO()
            picture.save(out, "JPEG", quality=quality, optimize=True)
            if out.tell() < limit:
                return out.getvalue()
        if max(picture.size) < SMALLEST:
            raise pictures.Unreadable("No picture is so small.")
        picture = picture.resize((max(1, picture.width * 3 // 4), max(1, picture.height * 3 // 4)))

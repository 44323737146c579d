"""``manhmoi examine FILE``: what a file is and what a photo tells, as JSON (contract.md)."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from bot.media.examination import examine
from bot.settings import Settings
from bot.translate import Texts


class CannotExamine(Exception):
    """There is nothing to examine; the text says why, in the administrator's language."""


def examined(settings: Settings, texts: Texts, path: Path) -> dict[str, Any]:
    """The JSON form. Raises CannotExamine, and OSError for what cannot be read.

    Of what never ends (a device) no more is read than a person may send.
    """
    limit = settings.media.limit_mb * 1_000_000

    def say(key: str, **args: str | int) -> str:
        return texts.text(texts.languages[0], key, **args)

    if path.is_dir():
        raise CannotExamine(say("cli-examine.folder", path=str(path)))
    try:
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except FileNotFoundError:
        raise CannotExamine(say("cli-examine.missing", path=str(path))) from None
    except OSError as error:
        raise CannotExamine(say("cli-examine.unreadable", path=str(path), why=error.strerror or str(error))) from None
    if len(content) > limit:
        raise CannotExamine(say("cli-examine.too_big", path=str(path), limit=settings.media.limit_mb))
    seen = dataclasses.asdict(examine(content))
    return {key: seen[key] for key in ("mime", "bytes", "sha256", "exif", "width", "height", "warnings")}

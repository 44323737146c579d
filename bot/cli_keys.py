"""The keys on the command line: ``manhmoi keys rotate``."""

from __future__ import annotations

import asyncio
import functools

from bot import rotating
from bot.settings import Settings
from bot.translate import Texts


def rotate(settings: Settings, texts: Texts) -> None:
    """Everything is sealed with the newest key, or it is said how to make one. Raises CannotRotate."""
    say = functools.partial(texts.text, texts.languages[0])
    asyncio.run(rotating.rotate(settings, say, show=functools.partial(print, flush=True)))

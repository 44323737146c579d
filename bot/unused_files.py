"""Files that nobody has any more leave the store of files, once the commit stands that took them away."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from bot.context import Context
from storage import media


async def delete(context: Context, hashes: Iterable[str]) -> None:
    """The bytes with these SHA-256 are gone, but for those that somebody else has sent meanwhile."""
    for sha256 in sorted(set(hashes)):
        # Asked before each one: with a slow bucket many of them take minutes.
        if await context.store.read(partial(media.unused, hashes=[sha256])):
            await context.blobs.delete(sha256)

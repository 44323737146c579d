"""Files that nobody has any more leave the store of files, once the commit stands that took them away."""

from __future__ import annotations

from collections.abc import Iterable

from bot.context import Context
from storage import media


async def delete(context: Context, hashes: Iterable[str]) -> None:
    """The bytes with these SHA-256 are gone, but for those that somebody else has sent meanwhile."""
    wanted = set(hashes)
    for sha256 in await context.store.read(lambda tx: media.unused(tx, wanted)):
        await context.blobs.delete(sha256)

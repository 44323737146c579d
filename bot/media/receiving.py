"""Bytes that come in as a stream, counted while they come, and kept.

Nothing that people send is thrown away for what it is: a type that is not on the list of ``filetypes``, a program or
a web page among them, is kept as ``application/octet-stream``, which no browser runs.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterable
from dataclasses import dataclass
from typing import IO

from bot.context import Context
from bot.media import filetypes, pool

IN_MEMORY = 1_000_000  # bytes; beyond it a file goes to the disk while it comes in


class TooBig(Exception):
    """The file is larger than the limit."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A file that is kept; ``kind`` as in ``flows.events.Media``, but never voice."""

    sha256: str
    mime: str
    bytes: int
    kind: str


async def receive(pieces: AsyncIterable[bytes], *, limit: int) -> bytes:
    """All of the stream. Raises TooBig as soon as it is longer than ``limit`` bytes, and what the stream raises."""
    size = 0
    with tempfile.SpooledTemporaryFile(max_size=IN_MEMORY) as spool:
        async for piece in pieces:
            size += len(piece)
            if size > limit:
                raise TooBig(TooBig.__doc__)
            await _add(spool, piece, size)
        return await asyncio.to_thread(_whole, spool)


async def accept_upload(context: Context, pieces: AsyncIterable[bytes], *, limit: int) -> Accepted:
    """The file is kept, its type known. Raises TooBig, and NoRoom. Whoever calls makes the attachment of it, and the
    worker examines it when it takes that.
    """
    content = await receive(pieces, limit=limit)
    mime = await pool.run(filetypes.sniff, content) or filetypes.UNKNOWN
    sha256 = await context.blobs.keep(content)
    context.bell.ring("media")
    return Accepted(sha256, mime, len(content), filetypes.kind_of(mime))


async def _add(spool: IO[bytes], piece: bytes, size: int) -> None:
    if size <= IN_MEMORY:
        spool.write(piece)
    else:
        await asyncio.to_thread(spool.write, piece)


def _whole(spool: IO[bytes]) -> bytes:
    spool.seek(0)
    return spool.read()

"""Forms of the desk that bring files along. A file is kept once the form was found good, and added to a ticket."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from datetime import datetime

from aiohttp import web
from aiohttp.multipart import BodyPartReader

from bot import media
from bot.context import Context
from bot.web import multipart, uploads
from bot.web.desk.door import check_token
from bot.web.parts import CONTEXT, UPLOADING
from storage import media as attachments
from storage.people import Operator
from storage.unit import Tx

CHANNEL = "web"  # whose files lie in the store already when the worker takes them


@dataclass(frozen=True, slots=True)
class File:
    """A file that came with a form and is nowhere kept yet."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Kept:
    """One that is in the store."""

    name: str
    accepted: media.Accepted


async def posted(
    request: web.Request, operator: Operator, *, limit_mb: int | None = None
) -> tuple[dict[str, str], list[File]]:
    """The fields and the files of a form that one of our own pages sent. Raises HTTPForbidden, as a form does."""
    limit = (limit_mb or request.app[CONTEXT].settings.web.upload_limit_mb) * 1_000_000

    async def receive(part: BodyPartReader, left: int) -> tuple[File, int]:
        try:
            content = await media.receive(uploads.pieces(part), limit=left)
        except media.TooBig as error:
            raise web.HTTPRequestEntityTooLarge(left, left + 1) from error
        return File(part.filename or "", content), len(content)

    with request.app[UPLOADING].one_more(operator.id):
        form, files = await multipart.read(request, receive, limit=limit)
    await check_token(request, operator, form)
    return form, [one for one in files if one.content]


async def keep(context: Context, files: Iterable[File]) -> list[Kept]:
    """The files are in the store."""

    async def pieces(content: bytes) -> AsyncIterator[bytes]:
        yield content

    kept = []
    for one in files:
        accepted = await media.accept_upload(context, pieces(one.content), limit=len(one.content))
        kept.append(Kept(media.file_name(one.name, accepted.mime), accepted))
    return kept


def add(tx: Tx, ticket_id: str, files: Iterable[Kept], *, at: datetime) -> list[str]:
    """The files belong to the ticket and wait to be examined; their ids."""
    return [
        attachments.add(
            tx,
            conversation_id=None,
            ticket_id=ticket_id,
            message_id=None,
            channel=CHANNEL,
            kind=one.accepted.kind,
            ref={"sha256": one.accepted.sha256},
            name=one.name,
            mime=one.accepted.mime,
            size=one.accepted.bytes,
            at=at,
        )
        for one in files
    ]

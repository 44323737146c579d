"""A form that brings files along, read while it streams: fields up to a limit, each file by whoever keeps it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from aiohttp import web
from aiohttp.multipart import BodyPartReader

from bot.web.limits import FORM_BYTES, small_form

FILES_AT_ONCE = 20

T = TypeVar("T")
Receive = Callable[[BodyPartReader, int], Awaitable[tuple[T, int]]]  # the file and its size; given how much may come


async def read(request: web.Request, receive: Receive[T], *, limit: int) -> tuple[dict[str, str], list[T]]:
    """The fields and the files; a field for files that was left empty is none. ``limit``: bytes of all files.

    Raises HTTPBadRequest, HTTPRequestEntityTooLarge and what ``receive`` raises.
    """
    if request.content_type != "multipart/form-data":
        return dict(await small_form(request)), []
    fields: dict[str, str] = {}
    files: list[T] = []
    left = FORM_BYTES
    if request.content_length is not None and request.content_length > limit + FORM_BYTES:
        raise web.HTTPRequestEntityTooLarge(limit, request.content_length)
    try:
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader) or part.name is None:
                raise web.HTTPBadRequest
            if part.filename is None:
                text = await _text(part, left)
                left -= len(text)
                fields[part.name] = text.decode()
            elif not part.filename and not (await _text(part, 0)):
                continue
            elif len(files) == FILES_AT_ONCE:
                raise web.HTTPRequestEntityTooLarge(FILES_AT_ONCE, FILES_AT_ONCE + 1)
            else:
                file, size = await receive(part, limit)
                files.append(file)
                limit -= size
    except (ValueError, AssertionError) as error:  # what aiohttp raises for a body that is no multipart form
        raise web.HTTPBadRequest from error
    return fields, files


async def _text(part: BodyPartReader, most: int) -> bytes:
    text = b""
    while chunk := await part.read_chunk():
        text += chunk
        if len(text) > most:
            raise web.HTTPRequestEntityTooLarge(most, len(text))
    return bytes(part.decode(text))

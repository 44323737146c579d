"""From a request to what it says, each path in the one way the platform takes it (zalo.md A.1, A.3, B.2)."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from tests.fakes.zalo_oa.errors import Json, wrong
from tests.fakes.zalo_oa.faults import Call


async def read(request: web.BaseRequest, call: Call, way: str) -> None:
    """Fills in the call's body; raises -201 where the path cannot be called like this."""
    match way:
        case "json":
            call.body = _json_body(request.content_type, await request.read())
        case "form":
            call.body = _form(request.content_type, await request.text())
        case "query":
            call.body = dict(request.query)
        case "data":
            call.body = _data(request)
        case "none":
            if request.query and set(request.query) != {"data"}:
                raise wrong(f"parameters {sorted(request.query)}: there is only `data`")
        case "upload":
            await _upload(request, call)
        case _:
            raise AssertionError(way)


def _json_body(content_type: str, raw: bytes) -> Json:
    if content_type != "application/json":
        raise wrong(f"Content-Type {content_type}")
    return _object(raw)


def _form(content_type: str, raw: str) -> dict[str, str]:
    """What is no form is read as an empty one: the answer must be one of the OAuth host."""
    return dict(parse_qsl(raw)) if content_type == "application/x-www-form-urlencoded" else {}


def _data(request: web.BaseRequest) -> Json:
    if list(request.query) != ["data"]:
        raise wrong(f"parameters {sorted(request.query)}: there is exactly one, `data`")
    return _object(request.query["data"])


def _object(raw: bytes | str) -> Json:
    try:
        found: Any = json.loads(raw)
    except ValueError as error:
        raise wrong("no JSON") from error
    if not isinstance(found, dict):
        raise wrong("no JSON object")
    return found


async def _upload(request: web.BaseRequest, call: Call) -> None:
    if request.content_type != "multipart/form-data":
        raise wrong(f"Content-Type {request.content_type}")
    names: list[str] = []
    try:
        parts = await request.multipart()
    except ValueError as error:
        raise wrong("multipart without a boundary") from error
    async for part in parts:
        if not isinstance(part, BodyPartReader):
            raise wrong("a part with parts in it")
        names.append(part.name or "")
        content = bytes(await part.read())
        if names[-1] == "file":
            call.content = content
            call.body = {"name": part.filename or "", "size": len(content)}
    if names != ["file"]:
        raise wrong(f"fields {names}: there is exactly one, `file`")
    if not call.body["name"]:
        raise wrong("the file has no name")

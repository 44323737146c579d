"""Reads a call's parameters and checks them against what the method takes (zalo.md E.1, E.2).

Unknown parameters are booked but ignored, as servers do; wrong types and missing ones are refused.
"""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from typing import Literal

from aiohttp import web

from tests.fakes.zalo_bot.errors import Json, wrong

Kind = Literal["text", "seconds"]


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter. "seconds" is a whole number, as number or as text."""

    kind: Kind = "text"
    required: bool = True


async def read(request: web.BaseRequest) -> Json:
    """The query of a GET, the JSON object of a POST; a POST without a body has no parameters."""
    if request.method == "GET":
        return dict(request.query)
    if request.method != "POST":
        raise wrong(f"{request.method} is no way to call a method")
    raw = await request.read()
    if request.query:
        raise wrong("the parameters belong into the body")
    if not raw:
        return {}
    if request.content_type != "application/json":
        raise wrong(f"the body is declared as {request.content_type}, not as application/json")
    try:
        params = json.loads(raw)
    except ValueError:
        raise wrong("the body is not JSON") from None
    if not isinstance(params, dict):
        raise wrong("the body is not an object")
    return params


def complaints(params: Json, takes: dict[str, Param]) -> list[str]:
    """Parameters that the method does not know."""
    return [f"unknown parameter {name!r}" for name in params if name not in takes]


def check(params: Json, takes: dict[str, Param]) -> None:
    """Refuses missing parameters and wrong types."""
    for name, param in takes.items():
        value = params.get(name)
        if name not in params:
            if param.required:
                raise wrong(f"{name} is missing")
        elif param.kind == "seconds":
            seconds(value, name)
        elif not isinstance(value, str):
            raise wrong(f"{name} must be a string, not {type(value).__name__}")


def seconds(value: object, name: str) -> int:
    """A whole number of seconds, given as number or as text."""
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value)
    raise wrong(f"{name} must be a number of seconds, not {value!r}")


def length(text: str) -> int:
    """Code points of the composed form (E.2, G.25)."""
    return len(unicodedata.normalize("NFC", text))

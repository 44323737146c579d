"""A second opinion on every call, by other hands: aiogram's typed methods and teremok's rules.

The only module that imports aiogram, and only when it is asked for. It returns sentences and refuses nothing.
"""

from __future__ import annotations

import functools
from typing import Any

from aiogram import Bot, methods
from aiogram.types import BufferedInputFile
from pydantic import BaseModel, ValidationError
from teremok.validation import ApiRuleViolation, validate_method

from tests.fakes.telegram.errors import Json
from tests.fakes.telegram.files import Media

# The server still takes these, the manual no longer names them.
_OUTDATED = frozenset({"reply_to_message_id", "allow_sending_without_reply", "disable_web_page_preview"})
_UPLOADS = frozenset({"photo", "document", "video", "voice", "audio", "animation", "video_note", "thumbnail"})


def complaints(method: str, params: Json, files: dict[str, Media]) -> list[str]:
    """What another library finds wrong with the call; empty for a good one."""
    shape = _shape(method)
    if shape is None:
        return [f"{method}: not a method that aiogram knows"]
    found = [f"{method}: unknown parameter {name!r}" for name in params if name not in _names(shape)]
    found += [f"{method}: outdated parameter {name!r}" for name in params if name in _OUTDATED]
    values = dict(params)
    for name, media in files.items():
        if name in _UPLOADS or name in _names(shape):
            values[name] = BufferedInputFile(b"", filename=media.name or name)
    try:
        built = shape.model_validate(values)
    except ValidationError as error:
        places = {".".join(str(step) for step in detail["loc"]): detail["msg"] for detail in error.errors()}
        return found + [f"{method}: {place}: {message}" for place, message in list(places.items())[:5]]
    found += [f"{method}: unknown field {place}" for place in _strays(built, "") if "." in place or "[" in place]
    try:
        validate_method(_bot(), built)
    except ApiRuleViolation as error:
        found.append(f"{method}: {error.description}")
    return found


@functools.cache
def _shape(method: str) -> type[methods.TelegramMethod[Any]] | None:
    shape = getattr(methods, method[:1].upper() + method[1:], None)
    return shape if isinstance(shape, type) and issubclass(shape, methods.TelegramMethod) else None


@functools.cache
def _names(shape: type[BaseModel]) -> frozenset[str]:
    return frozenset(field.alias or name for name, field in shape.model_fields.items())


@functools.cache
def _bot() -> Bot:
    return Bot("1:judge")


def _strays(value: object, place: str) -> list[str]:
    """Every place where a typed object holds a field that its class does not have."""
    if isinstance(value, BaseModel):
        found = [f"{place}.{name}".lstrip(".") for name in value.model_extra or {}]
        for name in type(value).model_fields:
            found += _strays(getattr(value, name), f"{place}.{name}".lstrip("."))
        return found
    if isinstance(value, list | tuple):
        return [stray for index, item in enumerate(value) for stray in _strays(item, f"{place}[{index}]")]
    return []

"""Frozen dataclasses to JSON and back, from their type hints.

Promises a faithful round trip for what flows is made of: dataclasses, unions of dataclasses (told apart by an
``"is"`` key holding the class name), enums, datetimes and dates (ISO 8601), tuples, string-keyed mappings, plain
JSON values. Fields that stand at their default are left out, so that a stored value stays small and a field added
later reads an old value. Converters are built once per type.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar

Convert = Callable[[Any], Any]
T = TypeVar("T")


def dump(value: Any) -> Any:
    """The JSON form of a dataclass instance."""
    kind: Any = type(value)
    return _dumper(kind)(value)


def load(kind: type[T], form: Any) -> T:
    """The value of type ``kind`` that ``dump`` wrote. Raises KeyError, TypeError or ValueError on a foreign form."""
    of_kind: Any = kind
    result: T = _loader(of_kind)(form)
    return result


def _same(value: Any) -> Any:
    return value


@cache
def _dumper(kind: Any) -> Convert:
    members = _union_members(kind)
    if members is not None:
        return _dump_union(members)
    origin = typing.get_origin(kind)
    if origin is tuple:
        item = _dumper(typing.get_args(kind)[0])
        return lambda value: [item(one) for one in value]
    if origin in (dict, Mapping):
        item = _dumper(typing.get_args(kind)[1])
        return lambda value: {key: item(one) for key, one in value.items()}
    if dataclasses.is_dataclass(kind):
        return _dump_dataclass(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return lambda value: value.value
    if kind in (datetime, date):
        return lambda value: value.isoformat()
    return _same


def _dump_dataclass(kind: Any) -> Convert:
    hints = typing.get_type_hints(kind)
    plan: list[tuple[str, Any, Convert]] = []
    for field in dataclasses.fields(kind):
        default: Any = field.default
        if field.default_factory is not dataclasses.MISSING:
            default = field.default_factory()
        plan.append((field.name, default, _dumper(hints[field.name])))

    def convert(value: Any) -> dict[str, Any]:
        form = {}
        for name, default, inner in plan:
            found = getattr(value, name)
            if found is not default and found != default:
                form[name] = inner(found)
        return form

    return convert


def _dump_union(members: tuple[Any, ...]) -> Convert:
    tagged = sum(1 for one in members if dataclasses.is_dataclass(one)) > 1
    inner = {one: _dumper(one) for one in members if isinstance(one, type)}

    def convert(value: Any) -> Any:
        if value is None:
            return None
        form = inner.get(type(value), _same)(value)
        return {"is": type(value).__name__, **form} if tagged and isinstance(form, dict) else form

    return convert


@cache
def _loader(kind: Any) -> Convert:
    members = _union_members(kind)
    if members is not None:
        return _load_union(members)
    origin = typing.get_origin(kind)
    if origin is tuple:
        item = _loader(typing.get_args(kind)[0])
        return lambda form: tuple(item(one) for one in form)
    if origin in (dict, Mapping):
        item = _loader(typing.get_args(kind)[1])
        return lambda form: {key: item(one) for key, one in form.items()}
    if dataclasses.is_dataclass(kind):
        return _load_dataclass(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    if kind is datetime:
        return datetime.fromisoformat
    if kind is date:
        return date.fromisoformat
    return _same


def _load_dataclass(kind: Any) -> Convert:
    hints = typing.get_type_hints(kind)
    plan = {field.name: _loader(hints[field.name]) for field in dataclasses.fields(kind)}

    def convert(form: Any) -> Any:
        # Keys that no field has any more are passed over, so that an older state can still be read.
        return kind(**{name: plan[name](one) for name, one in form.items() if name in plan})

    return convert


def _load_union(members: tuple[Any, ...]) -> Convert:
    classes: list[Any] = [one for one in members if dataclasses.is_dataclass(one)]
    by_name = {one.__name__: _loader(one) for one in classes}
    others = [_loader(one) for one in members if one not in classes and one is not type(None)]
    plain = others[0] if len(others) == 1 else _same

    def convert(form: Any) -> Any:
        if form is None:
            return None
        if isinstance(form, dict) and classes:
            return by_name[form["is"]](form) if len(classes) > 1 else _loader(classes[0])(form)
        return plain(form)

    return convert


def _union_members(kind: Any) -> tuple[Any, ...] | None:
    if typing.get_origin(kind) in (typing.Union, types.UnionType):
        return typing.get_args(kind)
    return None

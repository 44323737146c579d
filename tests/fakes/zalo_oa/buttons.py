"""Buttons and lists in messages of the OA, as strict as anybody ever saw them (zalo.md A.5)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.fakes.zalo_oa.errors import Json, wrong

Note = Callable[[str], None]
TITLE = 100
SUBTITLE = 500
QUERY = 1000
ELEMENTS = 5
QUERIES = frozenset({"oa.query.show", "oa.query.hide"})
_FIELDS = {
    "oa.open.url": {"url"},
    "oa.open.phone": {"phone_code"},
    "oa.open.sms": {"phone_code", "content"},
}


def read(found: Any, limit: int, note: Note) -> list[Json]:
    """The buttons as they are; raises -201 for too many or malformed ones."""
    if not isinstance(found, list) or not found:
        raise wrong("buttons: not a list with something in it")
    if len(found) > limit:
        raise wrong(f"{len(found)} buttons, at most {limit}")
    for button in found:
        if not isinstance(button, dict):
            raise wrong("a button is not an object")
        _check(button, note)
    return found


def read_list(payload: Json, limit: int, note: Note) -> tuple[list[Json], list[Json]]:
    """Elements and buttons of a list template."""
    elements = payload.get("elements")
    if not isinstance(elements, list) or not 1 <= len(elements) <= ELEMENTS:
        raise wrong(f"a list has 1 to {ELEMENTS} elements")
    for element in elements:
        if not isinstance(element, dict):
            raise wrong("an element is not an object")
        foreign(element, {"title", "subtitle", "image_url", "default_action"}, "element", note)
        check_text(element.get("title"), TITLE, "title")
        if "subtitle" in element:
            check_text(element["subtitle"], SUBTITLE, "subtitle")
        if "default_action" in element:
            _check_action(element["default_action"], note)
    buttons = read(payload["buttons"], limit, note) if "buttons" in payload else []
    return elements, buttons


def check_text(found: Any, limit: int, name: str) -> str:
    """A text that is there and not too long."""
    if not isinstance(found, str) or not found.strip():
        raise wrong(f"{name} is empty")
    if len(found) > limit:
        raise wrong(f"{name} of {len(found)} characters, at most {limit}")
    return found


def foreign(found: Json, known: set[str], what: str, note: Note) -> None:
    """Notes keys that no page of the docs has; the real server ignores them."""
    for key in found.keys() - known:
        note(f"{what}: unknown key {key!r}")


def _check(button: Json, note: Note) -> None:
    foreign(button, {"title", "type", "payload", "image_icon"}, "button", note)
    check_text(button.get("title"), TITLE, "title of a button")
    kind, payload = button.get("type"), button.get("payload")
    if kind in QUERIES:
        check_text(payload, QUERY, "payload of a query")
    elif kind in _FIELDS:
        if not isinstance(payload, dict):
            raise wrong(f"{kind}: the payload is an object")
        for field in _FIELDS[kind]:
            check_text(payload.get(field), QUERY, field)
        foreign(payload, _FIELDS[kind], str(kind), note)
    else:
        raise wrong(f"button type {kind!r}")


def _check_action(action: Any, note: Note) -> None:
    """Here oa.open.url has its url directly in the action."""
    if not isinstance(action, dict):
        raise wrong("default_action is not an object")
    if action.get("type") == "oa.open.url":
        foreign(action, {"type", "url"}, "default_action", note)
        check_text(action.get("url"), QUERY, "url")
    elif action.get("type") in QUERIES:
        foreign(action, {"type", "payload"}, "default_action", note)
        check_text(action.get("payload"), QUERY, "payload")
    else:
        raise wrong(f"default_action of type {action.get('type')!r}")

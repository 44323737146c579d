"""Reads the `message` object of a send: every shape of zalo.md A.2 and A.5, and nothing else.

A draft is an entry of the chat (chats.py) without its id and time. Malformed ones raise; what the real server would
let pass though no page of the docs has it is noted.
"""

from __future__ import annotations

from typing import Any

from tests.fakes.zalo_oa import buttons, chats
from tests.fakes.zalo_oa.buttons import Note, foreign
from tests.fakes.zalo_oa.errors import Json, Refused, too_large, wrong
from tests.fakes.zalo_oa.settings import Settings
from tests.fakes.zalo_oa.uploads import Uploads

TEXT = 2000


def read(message: Any, *, settings: Settings, uploads: Uploads, now: int, note: Note) -> Json:
    """The draft of what the person will see."""
    if not isinstance(message, dict) or not message:
        raise wrong("message is empty")
    foreign(message, {"text", "attachment", "quote_message_id"}, "message", note)
    draft: Json = {"kind": "text", "text": "", "buttons": []}
    if "text" in message:
        draft["text"] = _text(message["text"])
        draft["length"] = chats.length(draft["text"])
    if "quote_message_id" in message:
        _quote(message, draft, note)
    if "attachment" not in message:
        if not draft["text"].strip():
            raise wrong("text is empty")
        return draft
    attachment = message["attachment"]
    if not isinstance(attachment, dict) or not isinstance(attachment.get("payload"), dict):
        raise wrong("attachment without a payload")
    foreign(attachment, {"type", "payload"}, "attachment", note)
    payload = attachment["payload"]
    if attachment.get("type") == "file":
        if "text" in message:
            raise wrong("no text may stand beside a file")
        foreign(payload, {"token"}, "file", note)
        asset = uploads.take("file", payload.get("token"), now=now)
        return draft | {"kind": "file", "content": asset.content, "name": asset.name}
    if attachment.get("type") != "template":
        raise wrong(f"attachment of type {attachment.get('type')!r}")
    return draft | _template(payload, draft["text"], settings, uploads, now, note)


def _template(payload: Json, text: str, settings: Settings, uploads: Uploads, now: int, note: Note) -> Json:
    kind = payload.get("template_type")
    if kind is None and "buttons" in payload:
        foreign(payload, {"buttons"}, "payload", note)
        if not settings.buttons_supported:
            raise Refused(settings.buttons_refusal)
        if not text.strip():
            raise wrong("buttons without a text")
        return {"buttons": buttons.read(payload["buttons"], settings.button_limit, note)}
    if kind == "list":
        foreign(payload, {"template_type", "elements", "buttons"}, "payload", note)
        if not settings.buttons_supported:
            raise Refused(settings.buttons_refusal)
        elements, found = buttons.read_list(payload, settings.button_limit, note)
        said = "\n".join(filter(None, [text, *(element["title"] for element in elements)]))
        return {"kind": "list", "text": said, "elements": elements, "buttons": found}
    if kind == "media":
        foreign(payload, {"template_type", "elements"}, "payload", note)
        return _media(_only(payload), uploads, now, note)
    if kind == "request_user_info":
        foreign(payload, {"template_type", "elements"}, "payload", note)
        if text:
            note("a text beside request_user_info is not documented")
        element = _only(payload)
        foreign(element, {"title", "subtitle", "image_url"}, "element", note)
        title = buttons.check_text(element.get("title"), buttons.TITLE, "title")
        subtitle = buttons.check_text(element.get("subtitle"), buttons.SUBTITLE, "subtitle")
        _url(element.get("image_url"))
        return {"kind": "request_user_info", "text": f"{title}\n{subtitle}", "elements": [element]}
    raise wrong(f"template_type {kind!r}")


def _media(element: Json, uploads: Uploads, now: int, note: Note) -> Json:
    kind = element.get("media_type")
    known = {"media_type", "attachment_id"}
    if kind not in {"image", "gif", "sticker"}:
        raise wrong(f"media_type {kind!r}")
    if kind != "sticker":
        known.add("url")
        if ("url" in element) == ("attachment_id" in element):
            raise wrong("either url or attachment_id")
    if kind == "gif":
        known |= {"width", "height"}
        if any(type(element.get(side)) is not int or element[side] <= 0 for side in ("width", "height")):
            raise wrong("a gif has a width and a height")
    foreign(element, known, "element", note)
    if kind == "sticker":
        return {"kind": kind, "name": buttons.check_text(element.get("attachment_id"), TEXT, "sticker id")}
    if "url" in element:
        return {"kind": kind, "url": _url(element["url"]), "content": None}
    asset = uploads.take(kind, element["attachment_id"], now=now)
    return {"kind": kind, "content": asset.content, "name": asset.name}


def _text(found: Any) -> str:
    if not isinstance(found, str):
        raise wrong("text is not a string")
    if chats.length(found) > TEXT:
        raise too_large(f"text of {chats.length(found)} characters")
    return found


def _quote(message: Json, draft: Json, note: Note) -> None:
    quoted = message["quote_message_id"]
    if not isinstance(quoted, str):
        raise wrong("quote_message_id is not a string")
    if not quoted:
        note("quote_message_id is empty: leave the key out")
        return
    if "attachment" in message:
        note("quote_message_id beside an attachment is not documented")
    draft["quote_message_id"] = quoted


def _only(payload: Json) -> Json:
    elements = payload.get("elements")
    if not isinstance(elements, list) or len(elements) != 1 or not isinstance(elements[0], dict):
        raise wrong("exactly one element")
    return elements[0]


def _url(found: Any) -> str:
    if not isinstance(found, str) or not found.startswith(("https://", "http://127.0.0.1")):
        raise wrong(f"url {found!r}")
    return found

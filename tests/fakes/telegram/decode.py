"""The parameters of a call, whatever way they came: JSON body, query, form, multipart.

In forms every value is text, so that each known field is read by its kind; unknown fields stay as they came.
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from tests.fakes.telegram.errors import Json, wrong
from tests.fakes.telegram.files import Media

_OBJECTS = frozenset(
    "reply_markup entities caption_entities reply_parameters link_preview_options media message_ids allowed_updates "
    "commands scope reaction icon suggested_post_parameters".split()
)
_WHOLE = frozenset(
    "chat_id from_chat_id message_id message_thread_id user_id offset limit timeout max_connections icon_color "
    "reply_to_message_id cache_time duration width height length live_period heading proximity_alert_radius".split()
)
_FLAGS = frozenset(
    "disable_notification protect_content allow_sending_without_reply disable_web_page_preview show_alert is_big "
    "has_spoiler show_caption_above_media remove_caption drop_pending_updates supports_streaming return_bots "
    "disable_content_type_detection allow_paid_broadcast revoke_messages".split()
)
_REAL = frozenset({"latitude", "longitude", "horizontal_accuracy"})


async def parameters(request: web.BaseRequest) -> tuple[Json, dict[str, Media]]:
    """All parameters with their types, and the uploaded files by the name of their part."""
    kind = request.content_type
    files: dict[str, Media] = {}
    values: Json = dict(parse_qsl(request.query_string, keep_blank_values=True)) if request.query_string else {}
    if kind == "application/json":
        body = await request.read()
        if body:
            try:
                loaded = json.loads(body)
            except ValueError:
                raise wrong("can't parse the request's JSON") from None
            if not isinstance(loaded, dict):
                raise wrong("object expected as the request's JSON")
            values |= {key: value for key, value in loaded.items() if value is not None}
    elif kind == "application/x-www-form-urlencoded":
        values |= dict(parse_qsl((await request.read()).decode(), keep_blank_values=True))
    elif kind == "multipart/form-data":
        for name, part in (await request.post()).items():
            if isinstance(part, web.FileField):
                files[name] = Media("document", part.file.read(), part.filename, part.content_type)
                part.file.close()
            else:
                values[name] = part if isinstance(part, str) else bytes(part).decode()
    for name, value in values.items():
        if isinstance(value, str):
            values[name] = _typed(name, value)
    return values, files


def _typed(name: str, text: str) -> Any:
    if name in _OBJECTS:
        try:
            return json.loads(text)
        except ValueError:
            raise wrong(f"can't parse {name} JSON object") from None
    try:
        if name in _WHOLE:
            return int(text)
        if name in _REAL:
            return float(text)
    except ValueError:
        return text
    if name in _FLAGS:
        return text.lower() in {"true", "1", "yes"}
    return text

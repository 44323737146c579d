"""Bodies of what is sent to people over a Zalo Official Account. Pure.

Consultation messages of OpenAPI v3 (``/v3.0/oa/message/cs``); visitors of the web widget, who have no account, still
get theirs by the older address (Zalo OA documentation, "Gửi tin tư vấn", "Tin nhắn ẩn danh"). Unset keys are left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from bot.channels.zalo_oa.codec import ANONYMOUS, PAYLOAD
from flows.capabilities import Button

CONSULTATION = "/v3.0/oa/message/cs"
TO_VISITORS = "/v2.0/oa/message"
TITLE = 100  # characters of a button's or a form's title
SUBTITLE = 500

Json = Mapping[str, Any]
ButtonStyle = Literal["off", "hide", "show"]


def address(target: str) -> tuple[str, Json]:
    """The path and the recipient for a person of the account, or for a visitor (``anonymous:<id>:<conversation>``)."""
    if target.startswith(f"{ANONYMOUS}:"):
        _, visitor, conversation = target.split(":", 2)
        return TO_VISITORS, {"anonymous_id": visitor, "conversation_id": conversation}
    return CONSULTATION, {"user_id": target}


def text(words: str, buttons: Sequence[Button] = (), *, style: ButtonStyle = "off") -> Json:
    """Words, with buttons below them where the style has any."""
    if not buttons or style == "off":
        return {"text": words}
    listed = [_button(one, style) for one in buttons]
    return {"text": words, "attachment": {"type": "template", "payload": {"buttons": listed}}}


def image(attachment_id: str, caption: str = "") -> Json:
    """An uploaded picture, with words below it."""
    element = {"media_type": "image", "attachment_id": attachment_id}
    payload = {"template_type": "media", "elements": [element]}
    attachment = {"type": "template", "payload": payload}
    return {"text": caption, "attachment": attachment} if caption else {"attachment": attachment}


def file(token: str) -> Json:
    """An uploaded file; no words may stand beside it."""
    return {"attachment": {"type": "file", "payload": {"token": token}}}


def contact_form(title: str, subtitle: str, image_url: str) -> Json:
    """Zalo's own form for name and number; what is filled in comes back as ``user_submit_info``."""
    element = {"title": title[:TITLE], "subtitle": subtitle[:SUBTITLE], "image_url": image_url}
    payload = {"template_type": "request_user_info", "elements": [element]}
    return {"attachment": {"type": "template", "payload": payload}}


def _button(button: Button, style: ButtonStyle) -> Json:
    """``hide``: what comes back is for us alone. ``show``: it stands in the talk, so it reads as words."""
    title = button.label[:TITLE]
    if style == "show":
        return {"title": title, "type": "oa.query.show", "payload": button.label}
    return {"title": title, "type": "oa.query.hide", "payload": f"{PAYLOAD}{button.data}"}

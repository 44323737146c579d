"""The channel "zalo_oa": messages to people over an Official Account, files from them.

Sends once and never tries again by itself, except where Zalo's refusal is certain and says how it is put right: buttons
that it does not take, an uploaded picture that it has forgotten.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from functools import partial
from typing import Any

import structlog

from bot.channels.base import Attached, SendError
from bot.channels.zalo_oa import messages
from bot.channels.zalo_oa.errors import Action, CallError
from bot.channels.zalo_oa.guides import Guides
from bot.channels.zalo_oa.messages import ButtonStyle
from bot.channels.zalo_oa.uploads import upload_file, upload_picture
from bot.channels.zalo_oa.wire import Wire
from bot.half_sent import HalfSent, Step
from bot.media import is_picture
from bot.media.links import Links
from flows.capabilities import Capabilities, Message, degrade

log = structlog.get_logger(__name__)

QUOTA = "/v3.0/oa/quota/message"
ACCOUNT = "/v2.0/oa/getoa"
_NO_BUTTONS = (-201, -233)  # what Zalo says of buttons where it takes none

TellLeft = Callable[[str, int], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Manner:
    """How the account speaks. ``form_image``: the public address of a picture for the contact form, "" for no form."""

    buttons: ButtonStyle = "off"
    form_image: str = ""


class ZaloClient:
    """``tell_left`` hears how many free replies to a person are left, where Zalo tells."""

    def __init__(
        self,
        wire: Wire,
        links: Links,
        capabilities: Capabilities,
        *,
        manner: Manner,
        guides: Guides,
        tell_left: TellLeft,
    ) -> None:
        self.name = capabilities.name
        self.capabilities = capabilities
        self._wire = wire
        self._links = links
        self._manner = manner
        self._guides = guides
        self._tell_left = tell_left
        self._takes_buttons = True  # until it says otherwise; not asked again before the next start
        self._takes_form = True
        self._half_sent = HalfSent()

    async def send(self, target: str, message: Message, *, attached: Attached | None = None) -> str:
        """The person has the message; its ids, comma-separated."""
        key = (target, message, attached.digest if attached else "")
        ids = await self._half_sent.go_on(key, self._steps(target, message, attached))
        return ",".join(one for one in ids if one)

    async def fetch(self, ref: Mapping[str, Any]) -> AsyncGenerator[bytes, None]:
        """The bytes of what a person sent, by the link that the event told."""
        async with aclosing(self._links.fetch(str(ref["url"]), md5=str(ref.get("md5") or ""))) as pieces:
            async for piece in pieces:
                yield piece

    async def replies_left(self, target: str) -> int | None:
        """How many free replies to the person are left; None where Zalo does not tell. Raises SendError."""
        found = await self._wire.post(QUOTA, {"user_id": target}, repeatable=True)
        reply = found.get("cs_reply")
        return _count(reply.get("remain")) if isinstance(reply, Mapping) else None

    async def account(self) -> Mapping[str, Any]:
        """What Zalo knows of the account: ``oa_id``, ``name``... Raises SendError."""
        return await self._wire.get(ACCOUNT)

    def _steps(self, target: str, message: Message, attached: Attached | None) -> list[Step]:
        if attached is not None:
            return self._steps_with_file(target, message, attached)
        parts = degrade(message, self.capabilities)
        steps: list[Step] = [partial(self._say, target, part) for part in parts]
        guide = self._guides.wanted(target, message.wants) if len(parts) == 1 else None
        if guide is not None:
            steps = [partial(self._say_with_guide, target, parts[0], guide)]
        is_visitor = messages.address(target)[0] == messages.TO_VISITORS
        if message.wants == "contact" and not is_visitor and self._manner.form_image and self._takes_form:
            steps.append(partial(self._ask_contact, target, message))
        return steps

    def _steps_with_file(self, target: str, message: Message, attached: Attached) -> list[Step]:
        takes = self.capabilities.files
        parts = degrade(message, self.capabilities) if message.text else ()
        words = [partial(self._say, target, part) for part in parts]
        if is_picture(attached.mime):
            if len(parts) == 1:
                return [partial(self._send_picture, target, attached, parts[0].text)]
            return [partial(self._send_picture, target, attached, ""), *words]
        if takes is not None and attached.mime in takes.types and len(attached.content) <= takes.file_bytes:
            return [partial(self._send_file, target, attached), *words]
        told = Message(text=f"{message.text}\n{attached.name}: {attached.link}".strip())
        return [partial(self._say, target, part) for part in degrade(told, self.capabilities)]

    async def _say(self, target: str, part: Message) -> str:
        buttons = (*part.choices, *part.words) if self._takes_buttons else ()
        body = messages.text(part.text, buttons, style=self._manner.buttons)
        try:
            return await self._post(target, body)
        except CallError as error:
            if "attachment" not in body or error.number not in _NO_BUTTONS:
                raise
        # That refusal is certain. The menu stands in the words anyway.
        sent = await self._post(target, messages.text(part.text))
        # Only now: -201 may also have meant the person, and then the words are refused just so.
        log.warning("the account does not take buttons; menus are told in words from now on", channel=self.name)
        self._takes_buttons = False
        return sent

    async def _say_with_guide(self, target: str, part: Message, guide: str) -> str:
        """The question below a picture that shows how to answer it; without the picture where that cannot be had."""
        was_refused = False
        for _ in range(2):
            attachment_id = await self._guides.uploaded(self._wire, guide)
            if not attachment_id:
                break
            try:
                sent = await self._post(target, messages.image(attachment_id, part.text))
            except CallError as error:
                if error.retryable and error.action is not Action.REUPLOAD:
                    raise
                if error.outcome_unknown or error.held or error.gone:
                    raise
                self._guides.forget(guide)
                was_refused = True
            else:
                self._guides.shown(target, guide)
                return sent
        sent = await self._say(target, part)
        if was_refused:  # the words went through, so it was the picture
            self._guides.refused(guide)
        return sent

    async def _ask_contact(self, target: str, message: Message) -> str:
        """The form comes in addition: the number can always be typed, so that a form refused is no failure."""
        form = messages.contact_form(message.wants_label, message.text, self._manner.form_image)
        try:
            return await self._post(target, form)
        except SendError as error:
            if error.retryable or error.outcome_unknown or error.held or error.gone:  # nothing against the form
                log.info("the contact form was not sent", channel=self.name, code=error.code)
            else:
                log.warning("the account does not take the contact form", channel=self.name, code=error.code)
                self._takes_form = False
            return ""

    async def _send_picture(self, target: str, attached: Attached, caption: str) -> str:
        attachment_id = await upload_picture(self._wire, attached, self.capabilities)
        return await self._post(target, messages.image(attachment_id, caption))

    async def _send_file(self, target: str, attached: Attached) -> str:
        return await self._post(target, messages.file(await upload_file(self._wire, attached)))

    async def _post(self, target: str, message: Mapping[str, Any]) -> str:
        path, recipient = messages.address(target)
        sent = await self._wire.post(path, {"recipient": recipient, "message": message})
        left = _left(sent)
        if left is not None:
            await self._told(target, left)
        return str(sent.get("message_id") or "")

    async def _told(self, target: str, left: int) -> None:
        """The message has gone: whatever goes wrong with its quota must not have it sent once more."""
        try:
            await self._tell_left(target, left)
        except Exception as error:
            log.warning("the quota could not be kept", channel=self.name, error=type(error).__name__)


def _left(sent: Mapping[str, Any]) -> int | None:
    """Free replies that are left, where the answer to a message tells of them and not of what was bought."""
    quota = sent.get("quota")
    if not isinstance(quota, Mapping) or quota.get("quota_type") != "reply":
        return None
    return _count(quota.get("remain"))


def _count(value: object) -> int | None:
    text = str(value)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None

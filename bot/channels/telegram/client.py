"""The channel "telegram": messages to people, files from them.

Sends once and never tries again by itself. What a person gets is plain text without markup, so that no name can break
it, with link previews off.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import aclosing
from functools import partial
from typing import Any

from bot.channels.base import Attached, FetchError
from bot.channels.telegram import keyboard, request
from bot.channels.telegram.codec import CHANNEL
from bot.channels.telegram.errors import CallError, Reason, odd_answer, unless
from bot.channels.telegram.group import CAPTION_UNITS, GroupCalls, number
from bot.half_sent import HalfSent, Step
from flows.capabilities import TELEGRAM, Message, degrade

_REMEMBERED = 1000


class TelegramClient(GroupCalls):
    """Reaches people and, by what it inherits, the moderator group."""

    name = CHANNEL
    capabilities = TELEGRAM

    def __init__(self, wire: request.Wire) -> None:
        super().__init__(wire)
        self._half_sent = HalfSent()
        # A hint and no state: without it the answer stands outside of the topic, which everybody still sees.
        self._threads: OrderedDict[str, str] = OrderedDict()

    def answers_in(self, target: str, thread_id: str | None) -> None:
        """Answers to the person stand in this topic of the private chat (its owner may switch topics on)."""
        self._threads.pop(target, None)
        if thread_id is not None:
            self._threads[target] = thread_id
            if len(self._threads) > _REMEMBERED:
                self._threads.popitem(last=False)

    async def send(self, target: str, message: Message, *, attached: Attached | None = None) -> str:
        """The person has the message; its ids, comma-separated. A text that fits stands below the file."""
        key = (target, message, attached.digest if attached else "")
        return ",".join(await self._half_sent.go_on(key, self._steps(target, message, attached)))

    async def edit(self, target: str, external_id: str, message: Message) -> str:
        """What was sent under these ids now reads so; the ids it has then.

        Of a file the caption changes; a text that is too long for one stands in messages behind it, as when it is sent.
        """
        ids = [one for one in external_id.split(",") if one]
        parts = degrade(message, self.capabilities)
        file = ids[:1] if ids and parts and not await self._reword(target, ids[0], parts[0]) else []
        if file:
            ids, is_caption = ids[1:], _units(message.text) <= CAPTION_UNITS
            await self._recaption(target, file[0], parts[0] if is_caption else Message(""))
            parts = () if is_caption else parts
        for one, part in zip(ids, parts, strict=False):
            await self._reword(target, one, part)
        for one in ids[len(parts) :]:
            await self.delete_post(target, one)
        more = [await self._say(target, part) for part in parts[len(ids) :]]
        return ",".join([*file, *ids[: len(parts)], *more])

    async def fetch(self, ref: Mapping[str, Any]) -> AsyncGenerator[bytes, None]:
        """The bytes of a file that a person sent, by the reference the codec wrote."""
        size = ref.get("size")
        if isinstance(size, int) and size > (TELEGRAM.max_download or 0):
            raise FetchError("above the limit of getFile", too_big=True)
        async with aclosing(self.download(str(ref["file_id"]))) as pieces:
            async for piece in pieces:
                yield piece

    async def download(self, file_id: str) -> AsyncGenerator[bytes, None]:
        """The bytes of any file of this bot, a piece at a time. Raises FetchError."""
        limit = TELEGRAM.max_download or 0
        try:
            found = await self.wire.call("getFile", {"file_id": file_id})
            if not isinstance(found, dict) or not found.get("file_path"):
                raise odd_answer("getFile")
            got = 0
            async with aclosing(self.wire.stream(str(found["file_path"]))) as pieces:
                async for piece in pieces:
                    got += len(piece)
                    if got > limit:
                        raise FetchError("longer than it said", too_big=True)
                    yield piece
            return
        except CallError as error:
            # The token is refused or the address has expired: both may be mended, and no tip depends on one try.
            again = error.retryable or error.outcome_unknown
            failed = FetchError(error.code, retryable=again, too_big=error.reason is Reason.TOO_BIG)
        raise failed

    def _steps(self, target: str, message: Message, attached: Attached | None) -> list[Step]:
        parts = degrade(message, self.capabilities)
        texts = [partial(self._say, target, part) for part in parts]
        if attached is None:
            return [*texts]
        if _units(message.text) > CAPTION_UNITS:
            return [partial(self._send_file, target, attached, "", None), *texts]
        caption = message.text.strip() and parts[0].text
        return [partial(self._send_file, target, attached, caption, keyboard.markup(parts[0]))]

    async def _send_file(self, target: str, attached: Attached, caption: str, markup: dict[str, Any] | None) -> str:
        async def send() -> str:
            thread_id = self._threads.get(target)
            sent = await self._upload(target, attached, caption, thread_id=thread_id, markup=markup)
            return str(sent.message_id)

        return await self._in_thread(target, send)

    async def _say(self, target: str, part: Message) -> str:
        parameters: dict[str, Any] = {
            "chat_id": number(target),
            "text": part.text,
            "link_preview_options": {"is_disabled": not part.link_preview},
        }
        markup = keyboard.markup(part)
        if markup is not None:
            parameters["reply_markup"] = markup

        async def send() -> str:
            if target in self._threads:
                parameters["message_thread_id"] = int(self._threads[target])
            else:
                parameters.pop("message_thread_id", None)
            sent = await self.wire.call("sendMessage", parameters)
            try:
                return str(sent["message_id"])
            except (KeyError, TypeError):
                pass
            raise odd_answer("sendMessage")

        return await self._in_thread(target, send)

    async def _in_thread(self, target: str, send: Callable[[], Awaitable[str]]) -> str:
        """Sends again, outside of the topic, only where the topic is gone: that refusal is certain."""
        try:
            return await send()
        except CallError as error:
            if error.reason is not Reason.TOPIC_GONE or self._threads.pop(target, None) is None:
                raise
        return await send()

    async def _reword(self, target: str, message_id: str, part: Message) -> bool:
        """The message reads so now. False where it is a file, which has a caption."""
        told = {"text": part.text, "link_preview_options": {"is_disabled": not part.link_preview}}
        with unless(Reason.NOT_MODIFIED):
            try:
                await self.wire.call("editMessageText", {**_of_message(target, message_id, part), **told})
            except CallError as error:
                if error.reason is not Reason.NO_TEXT:
                    raise
                return False
        return True

    async def _recaption(self, target: str, message_id: str, part: Message) -> None:
        with unless(Reason.NOT_MODIFIED):
            told = {**_of_message(target, message_id, part), "caption": part.text}
            await self.wire.call("editMessageCaption", told)


def _of_message(target: str, message_id: str, part: Message) -> dict[str, Any]:
    """What every call tells that changes a message."""
    parameters: dict[str, Any] = {"chat_id": number(target), "message_id": int(message_id)}
    markup = keyboard.markup(part)
    if markup is not None and "inline_keyboard" in markup:
        parameters["reply_markup"] = markup
    return parameters


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "replace")) // 2

"""What the bot does in the moderator group: topics, posts, files, copies, reactions.

All ids are strings. Every method raises ``CallError`` and nothing else, tries nothing twice, and costs one of the
group's twenty actions a minute, which the caller counts. HTML is escaped by the caller.
"""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from typing import Any, NamedTuple, TypeVar

from telegram import (
    Bot,
    InlineKeyboardMarkup,
    InputFile,
    InputMediaAudio,
    InputMediaDocument,
    InputMediaPhoto,
    InputMediaVideo,
    LinkPreviewOptions,
    Message,
    ReplyParameters,
)
from telegram.error import TelegramError

from bot.channels.base import Attached
from bot.channels.telegram import keyboard, request
from bot.channels.telegram.errors import CallError, Reason, unless
from flows.capabilities import Button

T = TypeVar("T")

TOPIC_NAME = 128
CAPTION_UNITS = 1024
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_PHOTO_BYTES = 10 * 1000 * 1000
_ALBUM = {"photo": InputMediaPhoto, "video": InputMediaVideo, "audio": InputMediaAudio, "document": InputMediaDocument}


class Posted(NamedTuple):
    """Where a post landed. With topics switched off Telegram ignores the topic asked for: compare ``thread_id``."""

    message_id: str
    thread_id: str | None


class GroupCalls:
    """The calls; ``TelegramClient`` is one of these."""

    def __init__(self, wire: request.Wire) -> None:
        self.wire = wire
        self._bot: Bot = wire.bot()

    async def create_topic(self, chat_id: str, name: str, icon_color: int | None = None) -> str:
        """The id of a new topic. After an unknown outcome, look for it before making another."""
        made = await asked(self._bot.create_forum_topic(number(chat_id), name[:TOPIC_NAME], icon_color=icon_color))
        return str(made.message_thread_id)

    async def edit_topic(self, chat_id: str, thread_id: str, name: str | None = None, icon: str | None = None) -> None:
        """The topic has the name and the icon; that it had them before is no error, so that this is a probe as well."""
        name = name if name is None else name[:TOPIC_NAME]
        call = self._bot.edit_forum_topic(number(chat_id), int(thread_id), name=name, icon_custom_emoji_id=icon)
        with unless(Reason.NOT_MODIFIED):
            await asked(call)

    async def close_topic(self, chat_id: str, thread_id: str) -> None:
        """The topic is closed, perhaps was before."""
        with unless(Reason.NOT_MODIFIED):
            await asked(self._bot.close_forum_topic(number(chat_id), int(thread_id)))

    async def reopen_topic(self, chat_id: str, thread_id: str) -> None:
        """The topic is open, perhaps was before."""
        with unless(Reason.NOT_MODIFIED):
            await asked(self._bot.reopen_forum_topic(number(chat_id), int(thread_id)))

    async def post(
        self,
        chat_id: str,
        text: str,
        *,
        thread_id: str | None = None,
        reply_to: str | None = None,
        buttons: Sequence[Button] = (),
        html: bool = False,
        silent: bool = False,
        protect: bool = False,
    ) -> Posted:
        """The text (1-4096 UTF-16 units, cut by the caller) stands in the group. A vanished ``reply_to`` is left out.

        ``protect``: it cannot be forwarded or saved.
        """
        message = await asked(
            self._bot.send_message(
                number(chat_id),
                text,
                parse_mode="HTML" if html else None,
                message_thread_id=_thread(thread_id),
                reply_parameters=_reply(reply_to),
                reply_markup=_markup(buttons),
                link_preview_options=_NO_PREVIEW,
                disable_notification=silent or None,
                protect_content=protect or None,
            )
        )
        return _posted(message)

    async def edit_post(
        self, chat_id: str, message_id: str, text: str, buttons: Sequence[Button] = (), *, html: bool = False
    ) -> None:
        """The post reads so and has these buttons; that it did before is no error."""
        call = self._bot.edit_message_text(
            text,
            chat_id=number(chat_id),
            message_id=int(message_id),
            parse_mode="HTML" if html else None,
            reply_markup=_markup(buttons),
            link_preview_options=_NO_PREVIEW,
        )
        with unless(Reason.NOT_MODIFIED):
            await asked(call)

    async def post_file(
        self, chat_id: str, thread_id: str | None, attached: Attached, caption: str = "", *, html: bool = False
    ) -> str:
        """The file stands in the topic; the message's id. Raises with ``no-forum`` where it would land elsewhere."""
        message = await self._upload(chat_id, attached, caption, thread_id=thread_id, html=html)
        await self._stays_in(chat_id, thread_id, [message])
        return str(message.message_id)

    async def post_album(
        self, chat_id: str, thread_id: str | None, files: Sequence[Attached], caption: str = "", *, html: bool = False
    ) -> list[str]:
        """Two to ten files as one album; the messages' ids. A mixture that no album takes goes as documents."""
        kinds = [_kind(one) for one in files]
        if not set(kinds) <= {"photo", "video"} and len(set(kinds)) > 1:
            kinds = ["document"] * len(files)
        media = [
            _ALBUM[kind](
                InputFile(one.content, filename=one.name or None, attach=True),
                caption=caption if index == 0 and caption else None,
                parse_mode="HTML" if html else None,
            )
            for index, (kind, one) in enumerate(zip(kinds, files, strict=True))
        ]
        call = self._bot.send_media_group(number(chat_id), media, message_thread_id=_thread(thread_id))
        messages = await asked(call)
        await self._stays_in(chat_id, thread_id, messages)
        return [str(one.message_id) for one in messages]

    async def copy(self, chat_id: str, thread_id: str | None, from_chat: str, message_ids: Sequence[str]) -> list[str]:
        """Copies without a trace of the origin, albums as albums, of any size; at most a hundred."""
        call = self._bot.copy_messages(
            number(chat_id),
            number(from_chat),
            sorted({int(one) for one in message_ids}),  # strictly increasing, says the manual
            message_thread_id=_thread(thread_id),
        )
        return [str(one.message_id) for one in await asked(call)]

    async def react(self, chat_id: str, message_id: str, emoji: str) -> None:
        """The bot's one reaction on the message; "" takes it away. The group may not allow the emoji: ``reaction``."""
        await asked(self._bot.set_message_reaction(number(chat_id), int(message_id), emoji or None))

    async def delete_post(self, chat_id: str, message_id: str) -> None:
        """The message is gone, perhaps was before."""
        with unless(Reason.MESSAGE_GONE):
            await asked(self._bot.delete_message(number(chat_id), int(message_id)))

    # Plain JSON from here on: the library refuses a chat that lacks any of the many fields it calls required.

    async def me(self) -> dict[str, Any]:
        """The bot itself (``id``, ``username``, ``can_read_all_group_messages``…)."""
        return _mapping(await self.wire.call("getMe", {}))

    async def chat(self, chat_id: str) -> dict[str, Any]:
        """``ChatFullInfo`` as it came (``is_forum``, ``title``, ``permissions``…)."""
        return _mapping(await self.wire.call("getChat", {"chat_id": number(chat_id)}))

    async def member(self, chat_id: str, user_id: str) -> str:
        """creator, administrator, member, restricted (and inside), left or kicked."""
        found = _mapping(await self.wire.call("getChatMember", {"chat_id": number(chat_id), "user_id": int(user_id)}))
        status = str(found.get("status", "left"))
        return "left" if status == "restricted" and not found.get("is_member") else status

    async def administrators(self, chat_id: str) -> list[dict[str, Any]]:
        """``ChatMember`` objects as they came, bots left out."""
        found = await self.wire.call("getChatAdministrators", {"chat_id": number(chat_id)})
        return [_mapping(one) for one in found] if isinstance(found, list) else []

    async def leave(self, chat_id: str) -> None:
        """The bot is not in the chat."""
        await asked(self._bot.leave_chat(number(chat_id)))

    async def answer_press(self, press_id: str, text: str = "", *, alert: bool = False) -> None:
        """The button stops spinning. Too late, or any other failure, is nobody's concern."""
        parameters: dict[str, Any] = {"callback_query_id": press_id}
        if text:
            parameters |= {"text": text[:200], "show_alert": alert}
        try:
            await self.wire.call("answerCallbackQuery", parameters)
        except CallError:
            pass

    async def _upload(
        self,
        chat_id: str,
        attached: Attached,
        caption: str,
        *,
        thread_id: str | None = None,
        html: bool = False,
        markup: dict[str, Any] | None = None,
    ) -> Message:
        """Sends as what it is; a picture that Telegram does not take as one goes as a file."""
        kind = _kind(attached)
        try:
            return await self._send_as(kind, chat_id, attached, caption, thread_id=thread_id, html=html, markup=markup)
        except CallError as error:
            if kind == "document" or error.reason is not Reason.BAD_FILE:
                raise
        return await self._send_as(
            "document", chat_id, attached, caption, thread_id=thread_id, html=html, markup=markup
        )

    async def _send_as(
        self,
        kind: str,
        chat_id: str,
        attached: Attached,
        caption: str,
        *,
        thread_id: str | None,
        html: bool,
        markup: dict[str, Any] | None,
    ) -> Message:
        file = InputFile(attached.content, filename=attached.name or None)
        common: dict[str, Any] = {
            "caption": caption or None,
            "parse_mode": "HTML" if html else None,
            "message_thread_id": _thread(thread_id),
            # The library sends a dictionary as it stands.
            "api_kwargs": {"reply_markup": markup} if markup else None,
        }
        chat = number(chat_id)
        match kind:
            case "photo":
                return await asked(self._bot.send_photo(chat, file, **common))
            case "video":
                return await asked(self._bot.send_video(chat, file, **common))
            case "voice":
                return await asked(self._bot.send_voice(chat, file, **common))
            case "audio":
                return await asked(self._bot.send_audio(chat, file, **common))
            case _:
                return await asked(self._bot.send_document(chat, file, **common))

    async def _stays_in(self, chat_id: str, thread_id: str | None, messages: Sequence[Message]) -> None:
        if thread_id is None or all(_posted(one).thread_id == thread_id for one in messages):
            return
        for one in messages:
            await self.delete_post(chat_id, str(one.message_id))
        raise CallError("landed outside of the topic", reason=Reason.NO_FORUM)


async def asked(call: Awaitable[T]) -> T:
    """The result of a call of the library, its errors made the house's."""
    try:
        return await call
    except (TelegramError, KeyError, TypeError, ValueError, AttributeError) as error:
        failed = request.of_library(error)
    raise failed


def number(chat_id: str) -> int | str:
    """Ids of chats are numbers to Telegram, names of public groups are not."""
    return int(chat_id) if chat_id.lstrip("-").isdigit() else chat_id


def _posted(message: Message) -> Posted:
    # A thread id without is_topic_message is a thread of replies, no topic.
    thread = message.message_thread_id if message.is_topic_message else None
    return Posted(str(message.message_id), None if thread is None else str(thread))


def _thread(thread_id: str | None) -> int | None:
    # "General" is topic 1, and cannot be sent to by that number.
    return None if thread_id in (None, "", "1") else int(thread_id or 0)


def _reply(message_id: str | None) -> ReplyParameters | None:
    return ReplyParameters(int(message_id), allow_sending_without_reply=True) if message_id else None


def _markup(buttons: Sequence[Button]) -> InlineKeyboardMarkup | None:
    rows = keyboard.inline(buttons)
    return InlineKeyboardMarkup.de_json({"inline_keyboard": rows}, None) if rows else None


def _kind(attached: Attached) -> str:
    match attached.mime:
        case "image/jpeg" | "image/png" if len(attached.content) <= _PHOTO_BYTES:
            return "photo"
        case "video/mp4":
            return "video"
        case "audio/ogg":
            return "voice"
        case "audio/mpeg" | "audio/mp4":
            return "audio"
        case _:
            return "document"


def _mapping(found: Any) -> dict[str, Any]:
    return found if isinstance(found, dict) else {}

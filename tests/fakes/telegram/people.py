"""A person in a private chat with the bot: the words of conversation tests (telegram.md E, F, I)."""

# ruff: noqa: ASYNC109 - a wait with a deadline tells what it missed; asyncio.timeout could not.

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.fakes.telegram import shapes
from tests.fakes.telegram.chats import Chat, Topic
from tests.fakes.telegram.errors import Json
from tests.fakes.telegram.speaking import Message, Speaker

if TYPE_CHECKING:
    from tests.fakes.telegram.fake import FakeTelegram


class Person(Speaker):
    """Somebody with a private chat. Nothing the bot sends arrives before the person wrote first."""

    def __init__(self, fake: FakeTelegram, card: Json, *, started: bool) -> None:
        super().__init__(fake, card)
        fake.open_private(card, started=started)
        self.position: tuple[float, float] | None = None  # sent when a location button is pressed
        self.phone: str | None = None  # sent when a contact button is pressed
        self.app = "phone"  # phone, web_k (location buttons send their caption), desktop (they do nothing): F
        self._heard = 0

    @property
    def chat(self) -> Chat:
        return self.fake.chats[self.id]

    # What the bot said

    @property
    def messages(self) -> list[Message]:
        """All of the bot's messages as they are now, oldest first."""
        return [message for message in self.chat.messages.values() if message["from"]["id"] == self.fake.bot_id]

    async def hears(self, timeout: float = 5.0) -> list[Message]:
        """Waits for messages of the bot that are new since the last `hears`, and returns them."""

        def fresh() -> list[Message] | None:
            return [message for message in self.messages if message["message_id"] > self._heard] or None

        found = await self.fake.until(fresh, timeout, lambda: f"nothing new was heard\n{self.printed()}")
        self._heard = found[-1]["message_id"]
        return found

    async def sees(self, text: str, timeout: float = 10.0, *, after: Message | int | None = None) -> Message:
        """Waits until a message of the bot contains the text (case ignored) and returns the newest such one.

        `after` counts only what was posted or edited after that message.
        """
        return await self.fake.sees(self.chat, text, timeout, after=after)

    async def sees_media(self, kind: str, timeout: float = 10.0, *, after: Message | int | None = None) -> Message:
        """Waits for a message of the bot that carries this kind (photo, document, location ...)."""
        return await self.fake.sees(self.chat, "", timeout, after=after, field=kind)

    def transcript(self) -> list[str]:
        """The chat in lines: who, and what with its buttons."""
        return self.fake.transcript(self.chat)

    def printed(self) -> str:
        """The transcript as one text."""
        return self.fake.printed(self.chat)

    def keyboard(self) -> list[str]:
        """The labels under the input field."""
        board = self.chat.keyboard
        return [] if board is None else [str(button["text"]) for button in board.buttons]

    # The life of the chat

    def blocks(self) -> None:
        """Stops the bot; the bot is told by my_chat_member and gets 403 from now on."""
        if not self.chat.blocked:
            self.chat.blocked = True
            self.fake.change_bot(self.chat, self.card, "kicked")

    def unblocks(self) -> None:
        """Lets the bot write again."""
        if self.chat.blocked:
            self.chat.blocked = False
            self.fake.change_bot(self.chat, self.card, "member")

    def deletes_account(self) -> None:
        """From now on the bot gets 403 'user is deactivated'."""
        self.chat.deactivated = True

    def _post(self, content: Json, topic: Topic | int | None = None, reply_to: Message | int | None = None) -> Message:
        if self.chat.blocked:
            raise AssertionError("a person who has blocked the bot cannot write to it: call unblocks() first")
        self.chat.started = True
        target = None if reply_to is None else self._mine(reply_to)
        return self.fake.post(self.chat, self.card, content, reply_to=target)

    async def _press_reply(self, button: Json) -> Message:
        if button.get("request_location") and self.app == "phone":
            if self.position is None:
                raise AssertionError("set person.position before pressing a location button")
            return await self.sends_location(*self.position)
        if button.get("request_contact") and self.app == "phone":
            return await self.sends_contact(self.phone or "+84900000000", own=True)
        if self.app == "desktop" and (button.get("request_location") or button.get("request_contact")):
            raise AssertionError("this app cannot do that: nothing happens (F)")
        return await self.says(button["text"])


def card_of(user_id: int, first_name: str, *, language_code: str | None, username: str | None) -> Json:
    """The User that stands behind a person or an operator."""
    return shapes.user(user_id, first_name, language_code=language_code, username=username)

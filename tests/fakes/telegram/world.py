"""The state of the played Telegram: the bot, people, chats, files, queue, and how a message comes to be in a chat.

Both sides post through `World.post`: people through people.py and groups.py, the program through the methods_*.py.
"""

# ruff: noqa: ASYNC109 - a wait with a deadline tells what it missed; asyncio.timeout could not.

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Callable
from typing import TypeVar

from tests.fakes.telegram import shapes
from tests.fakes.telegram.chats import Chat, Topic
from tests.fakes.telegram.errors import ApiError, Json, bad, forbidden
from tests.fakes.telegram.faults import Book, Fault
from tests.fakes.telegram.files import FileShelf
from tests.fakes.telegram.updates import Lane, Updates
from tests.fakes.telegram.webhook import WebhookSender

Found = TypeVar("Found")
_HIDDEN_IN_QUOTES = frozenset({"reply_to_message"})


class World:
    """Everything there is, without HTTP."""

    def __init__(self, *, token: str, username: str, open_door: bool, keep_calls: int) -> None:
        self.token = token
        self.open_door = open_door  # any positive chat id is a person who pressed Start: for load tests
        self.bot = shapes.user(int(token.partition(":")[0]), "Manh Mối", username=username, is_bot=True)
        self.bot_id: int = self.bot["id"]
        self.reads_all_groups = False  # privacy mode is on, as BotFather leaves it (I)
        self.chats: dict[int, Chat] = {}
        self.files = FileShelf()
        self.updates = Updates(self.stir)
        self.webhook = WebhookSender(self.updates)
        self.book = Book(keep_calls)
        self.faults: list[Fault] = []
        self.violations: list[str] = []
        self.commands: dict[tuple[str, str], list[Json]] = {}  # by scope as JSON and language code
        self.descriptions: dict[tuple[str, str], str] = {}  # by method and language code
        self.callbacks: dict[str, Json] = {}  # presses, by callback query id
        self.callback_answers: dict[str, Json] = {}
        self.callback_lifetime = 900.0
        self.chat_actions: list[tuple[int, str]] = []
        self.clock_shift = 0.0  # seconds added to every date that the server writes
        self._waiters: list[asyncio.Future[None]] = []
        self._stamps = itertools.count(1)
        self._private_numbers = itertools.count(1)  # private message ids count across the bot's account (D.1)
        self._serial = itertools.count(1)

    # Time, waiting

    def date(self) -> int:
        """Now, as messages carry it."""
        return int(time.time() + self.clock_shift)

    def serial(self) -> int:
        """A number that was never given before."""
        return next(self._serial)

    def stir(self) -> None:
        """Wakes everyone who waits for something to change."""
        if self._waiters:
            waiters, self._waiters = self._waiters, []
            for waiter in waiters:
                if not waiter.done():
                    waiter.set_result(None)

    async def until(self, look: Callable[[], Found | None], timeout: float, complaint: Callable[[], str]) -> Found:
        """What `look` finds, as soon as it does; AssertionError with the complaint after `timeout` seconds."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + timeout
        while True:
            found = look()
            if found is not None:
                return found
            left = deadline - loop.time()
            if left <= 0:
                raise AssertionError(complaint())
            waiter: asyncio.Future[None] = loop.create_future()
            self._waiters.append(waiter)
            # Not everything stirs (a fault that ran out, a task of the test): look now and then anyway.
            await asyncio.wait([waiter], timeout=min(left, 0.25))

    # Chats

    def open_private(self, card: Json, *, started: bool) -> Chat:
        """The private chat of this person, made if it is new."""
        chat = self.chats.get(card["id"])
        if chat is None:
            chat = Chat(card["id"], "private", shapes.private_chat(card), numbers=self._private_numbers)
            chat.members[card["id"]] = shapes.member(card, "member")
            self.chats[chat.id] = chat
        chat.started = chat.started or started
        return chat

    def reach(self, chat_id: object) -> Chat:
        """The chat that the bot may write to, or the refusal that the real server gives (G.3, I)."""
        if chat_id is None or chat_id == "":
            raise ApiError(400, "Bad Request: chat_id is empty", blamed=True)
        chat = self.chats.get(chat_id) if isinstance(chat_id, int) else None
        if chat is None:
            if self.open_door and isinstance(chat_id, int) and chat_id > 0:
                return self.open_private(shapes.user(chat_id, f"Người {chat_id}"), started=True)
            raise bad("chat not found")
        if chat.migrated_to is not None:
            raise bad("group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to)
        if chat.is_private:
            if chat.deactivated:
                raise forbidden("user is deactivated")
            if not chat.started:
                raise forbidden("bot can't initiate conversation with a user")
            if chat.blocked:
                raise forbidden("bot was blocked by the user")
        else:
            status = chat.members.get(self.bot_id, {}).get("status", "left")
            if status == "kicked":
                raise forbidden(f"bot was kicked from the {chat.kind} chat")
            if status == "left":
                raise forbidden(f"bot is not a member of the {chat.kind} chat")
        return chat

    def bot_may(self, chat: Chat, right: str) -> bool:
        """True if the bot is an administrator with this right."""
        me = chat.members.get(self.bot_id, {})
        return me.get("status") == "creator" or bool(me.get("status") == "administrator" and me.get(right))

    # Messages

    def post(
        self,
        chat: Chat,
        sender: Json,
        content: Json,
        *,
        topic: Topic | None = None,
        reply_to: Json | None = None,
        sender_chat: Json | None = None,
    ) -> Json:
        """Puts a message into the chat and returns it; queues the update if the bot is to see it."""
        number = next(chat.numbers)
        message: Json = {"message_id": number, "from": sender}
        if sender_chat is not None:
            message["sender_chat"] = sender_chat
        message["chat"] = chat.card
        message["date"] = self.date()
        self._thread(chat, message, topic, reply_to)
        message |= content
        self.keep(chat, message)
        if self._is_for_bot(chat, message):
            self.updates.add("message", message, ("message", chat.id))
        return message

    def keep(self, chat: Chat, message: Json) -> None:
        """Stores a new message or the new state of an old one, and wakes those who wait."""
        number = message["message_id"]
        chat.messages[number] = message
        chat.stamps[number] = next(self._stamps)
        if self._waiters:
            self.stir()

    def amend(self, chat: Chat, message: Json, *, tell_bot: bool) -> Json:
        """Stores an edit; people's edits are updates, the bot's own are not."""
        edited = {**message, "edit_date": self.date()}
        self.keep(chat, edited)
        if tell_bot and self._is_for_bot(chat, edited):
            self.updates.add("edited_message", edited, ("message", chat.id))
        return edited

    def service(self, chat: Chat, sender: Json, content: Json, *, topic: Topic | None = None, **more: Json) -> Json:
        """A service message; the bot gets those that it caused, too (C.1)."""
        return self.post(chat, sender, content, topic=topic, **more)

    def open_topic(
        self, chat: Chat, sender: Json, name: str, *, colour: int, emoji: str | None, sender_chat: Json | None = None
    ) -> Topic:
        """A new topic with its root message, which the bot sees whoever opened it."""
        content: Json = {"name": name, "icon_color": colour}
        if emoji:
            content["icon_custom_emoji_id"] = emoji
        number = next(chat.numbers)
        message: Json = {"message_id": number, "from": sender}
        if sender_chat is not None:
            message["sender_chat"] = sender_chat
        message |= {
            "chat": chat.card,
            "date": self.date(),
            "message_thread_id": number,
            "forum_topic_created": content,
            "is_topic_message": True,
        }
        chat.topics[number] = topic = Topic(chat, number, name, sender["id"], colour, emoji)
        self.keep(chat, message)
        if self._is_for_bot(chat, message):
            self.updates.add("message", message, ("message", chat.id))
        return topic

    def bury_topic(self, topic: Topic) -> None:
        """Deletes a topic with all that stands in it; nobody is told (G.3)."""
        for message in topic.messages:
            topic.chat.remove(message["message_id"])
        topic.deleted = True
        self.stir()

    def _thread(self, chat: Chat, message: Json, topic: Topic | None, reply_to: Json | None) -> None:
        """Fills thread and reply as G.1 says: in a topic a non-reply 'replies' to the topic's root."""
        if topic is not None:
            message["message_thread_id"] = topic.id
            root = reply_to or chat.root_of(topic.id)
            if root is not None:
                message["reply_to_message"] = quoted(root)
            message["is_topic_message"] = True
        elif reply_to is not None:
            if chat.kind == "supergroup":
                # A reply thread, not a topic: an id without is_topic_message.
                message["message_thread_id"] = reply_to.get("message_thread_id", reply_to["message_id"])
            message["reply_to_message"] = quoted(reply_to)

    def _is_for_bot(self, chat: Chat, message: Json) -> bool:
        """Own messages are not delivered, own service messages are; privacy mode hides the rest of a group (C.1, I)."""
        service = shapes.is_service(message)
        if message["from"]["id"] == self.bot_id:
            return service
        if chat.is_private:
            return True
        status = chat.members.get(self.bot_id, {}).get("status", "left")
        if status in {"left", "kicked"}:
            return False
        if status in {"administrator", "creator"} or self.reads_all_groups or service:
            return True
        text = str(message.get("text") or message.get("caption") or "")
        answered = message.get("reply_to_message", {}).get("from", {}).get("id")
        return text.startswith("/") or f"@{self.bot['username']}" in text or answered == self.bot_id

    # Membership

    def change_bot(self, chat: Chat, by: Json, status: str, *, rights: frozenset[str] = frozenset()) -> None:
        """The bot's standing in a chat changes, and it is told by my_chat_member."""
        old = chat.members.get(self.bot_id) or shapes.member(self.bot, "member" if chat.is_private else "left")
        new = shapes.member(self.bot, status, rights=rights)
        chat.members[self.bot_id] = new
        lane: Lane = ("my_chat_member", chat.id)
        change = {
            "chat": chat.card,
            "from": by,
            "date": self.date(),
            "old_chat_member": old,
            "new_chat_member": new,
        }
        self.updates.add("my_chat_member", change, lane)


def quoted(message: Json) -> Json:
    """The message as it appears in reply_to_message: never more than one level deep (C.1)."""
    if "reply_to_message" not in message:
        return message
    return {key: value for key, value in message.items() if key not in _HIDDEN_IN_QUOTES}

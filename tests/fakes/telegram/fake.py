"""FakeTelegram: the server together with the people in it. Start here (see __init__ for an example)."""

# ruff: noqa: ASYNC109 - a wait with a deadline tells what it missed; asyncio.timeout could not.

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from contextlib import contextmanager

from aiohttp import web

from tests.fakes.telegram import people, shapes
from tests.fakes.telegram.chats import Chat
from tests.fakes.telegram.errors import Json
from tests.fakes.telegram.faults import Call
from tests.fakes.telegram.groups import ALL_RIGHTS, Group
from tests.fakes.telegram.people import Person
from tests.fakes.telegram.server import Server
from tests.fakes.telegram.updates import Order

TOKEN = "1234567890:AAFakeTokenForTests_of-the-bot-0123456"


class FakeTelegram(Server):
    """One bot's Telegram.

    `validate` has every call judged by aiogram; `open_door` accepts any positive chat id as a person who pressed Start.
    """

    def __init__(
        self,
        *,
        token: str = TOKEN,
        username: str = "manh_moi_bot",
        validate: bool = True,
        open_door: bool = False,
        keep_calls: int = 200_000,
    ) -> None:
        super().__init__(validate=validate, token=token, username=username, open_door=open_door, keep_calls=keep_calls)
        self.people: dict[int, Person] = {}
        self.groups: dict[int, Group] = {}

    # Who is there

    def person(
        self,
        id: int | None = None,  # noqa: A002
        first_name: str = "Lan",
        *,
        language_code: str | None = "vi",
        username: str | None = None,
        started: bool = False,
    ) -> Person:
        """A person; `started` means that Start was pressed long ago. The same id gives the same person."""
        user_id = id if id is not None else 500_000_000 + self.serial()
        known = self.people.get(user_id)
        if known is None:
            card = people.card_of(user_id, first_name, language_code=language_code, username=username)
            known = self.people[user_id] = Person(self, card, started=started)
        return known

    def group(
        self,
        id: int | None = None,  # noqa: A002
        title: str = "Ban tìm kiếm",
        *,
        forum: bool = True,
        kind: str = "supergroup",
        rights: frozenset[str] | set[str] | None = ALL_RIGHTS,
    ) -> Group:
        """A group with the bot in it as administrator (`rights=None`: a plain member)."""
        chat = self.open_group(id or self.free_group_id(), title, kind=kind, forum=forum)
        owner = shapes.user(700_000_000 + self.serial(), "Chủ nhóm", language_code="vi")
        group = self.groups[chat.id] = Group(self, chat, owner)
        group.adds_bot(rights=rights)
        return group

    def open_group(self, chat_id: int, title: str, *, kind: str, forum: bool) -> Chat:
        """An empty group chat."""
        card: Json = {"id": chat_id, "title": title, "type": kind}
        # 1 was the creation of the group: no topic has the id of General (G.1).
        chat = self.chats[chat_id] = Chat(chat_id, kind, card, numbers=itertools.count(2))
        if kind == "group":
            chat.numbers = self._private_numbers  # counts across the bot's account, too (D.1)
        chat.rename(is_forum=forum)
        return chat

    def free_group_id(self) -> int:
        """A supergroup id that nobody has."""
        return -1_002_000_000_000 - self.serial()

    def album_id(self) -> str:
        """A media_group_id that was never used."""
        return str(13_000_000_000_000_000 + self.serial())

    # What was said

    async def sees(
        self,
        chat: Chat,
        text: str,
        timeout: float,
        *,
        after: Json | int | None = None,
        thread: int | None = None,
        field: str | None = None,
    ) -> Json:
        """Waits for a message of the bot in the chat and returns the newest that fits."""
        wanted = text.casefold()
        since = 0 if after is None else chat.stamps.get(chat.number(after), 0)

        def look() -> Json | None:
            for message in reversed(chat.messages.values()):
                if message["from"]["id"] != self.bot_id or chat.stamps[message["message_id"]] <= since:
                    continue
                if thread is not None and message.get("message_thread_id") != thread:
                    continue
                if field is not None and field not in message:
                    continue
                said = message.get("text") or message.get("caption") or ""
                if wanted in said.casefold() and not shapes.is_service(message):
                    return message
            return None

        sought = repr(text) if field is None else field
        return await self.until(look, timeout, lambda: f"{sought} was not seen\n{self.printed(chat)}")

    def transcript(self, chat: Chat) -> list[str]:
        """A chat in lines: topic, who, what, buttons."""
        return [self._line(chat, message) for message in chat.messages.values()]

    def printed(self, chat: Chat) -> str:
        """The transcript as one text, for failures; with the last refusals, which often explain them."""
        refused = [f"! {call.method}: {call.error}" for call in list(self.book.calls)[-200:] if call.error][-10:]
        return "\n".join([*self.transcript(chat)[-40:], *refused, *(f"violation: {v}" for v in self.violations[-10:])])

    def _line(self, chat: Chat, message: Json) -> str:
        who = "bot" if message["from"]["id"] == self.bot_id else str(message["from"]["first_name"])
        topic = chat.topics.get(message.get("message_thread_id", 0)) if message.get("is_topic_message") else None
        said = message.get("text") or message.get("caption")
        envelope = {"message_id", "from", "chat", "date", "edit_date", "text", "caption", "entities", "reply_markup"}
        envelope |= {"caption_entities", "message_thread_id", "is_topic_message", "reply_to_message", "sender_chat"}
        kinds = [key for key in message if key not in envelope]
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        labels = "".join(f" [{button['text']}]" for row in rows for button in row)
        place = f"({topic.name}) " if topic else ""
        return f"{place}{who}: {' '.join(f'<{kind}>' for kind in kinds)}{said or ''}{labels}"

    # Calls and rates

    @property
    def calls(self) -> list[Call]:
        """Every call but getUpdates, oldest first."""
        return list(self.book.calls)

    def calls_of(self, method: str, chat_id: int | None = None) -> list[Call]:
        """The calls of one method, to one chat."""
        return self.book.of(method, chat_id=chat_id)

    async def called(
        self, method: str, times: int = 1, timeout: float = 10.0, chat_id: int | None = None
    ) -> list[Call]:
        """Waits until a method was called so many times."""

        def look() -> list[Call] | None:
            found = self.calls_of(method, chat_id)
            return found if len(found) >= times else None

        return await self.until(look, timeout, lambda: f"{method} was called {len(self.calls_of(method))} times")

    def group_actions(self, chat_id: int, per: float = 60.0) -> int:
        """The most actions in any window of `per` seconds (D.2)."""
        return self.book.most_actions(chat_id, per)

    def limit_groups(self, actions: int | None = 20, per: float = 60.0) -> None:
        """Strict mode: more than `actions` in `per` seconds in a group earn a 429; None switches it off."""
        self.book.limit_groups(actions, per)

    @property
    def early_retries(self) -> list[str]:
        """Calls to a chat before its retry_after was over."""
        return self.book.early

    def unanswered(self) -> list[Json]:
        """Button presses that the bot never answered."""
        return [press for query_id, press in self.callbacks.items() if query_id not in self.callback_answers]

    # Updates

    async def settled(self, timeout: float = 10.0) -> None:
        """Waits until the program has confirmed every update."""
        await self.until(
            lambda: True if not self.updates.pending and not self.updates.repeats else None,
            timeout,
            lambda: f"unconfirmed: {[item.body[:200] for item in list(self.updates.pending.values())[:5]]}",
        )

    async def listening(self, timeout: float = 10.0) -> None:
        """Waits until the program polls or has set a webhook."""
        await self.until(
            lambda: True if self.updates.asked or self.webhook.url else None, timeout, lambda: "nobody asks for updates"
        )

    def update(self, kind: str, content: Json) -> int | None:
        """Queues an update of any kind; like the server, only if the program's allowed_updates take it."""
        return self.updates.add(kind, content, (kind, 0))

    def update_raw(self, body: bytes | str | Json, lane: tuple[str, int] = ("raw", 0)) -> int:
        """Queues these very bytes, whatever is allowed; a dictionary without update_id gets the next one.

        Over polling, bytes that are no JSON make the whole answer unreadable, as they would in reality.
        """
        if isinstance(body, dict):
            body = json.dumps({"update_id": self.updates.next_id, **body})
        return self.updates.add_raw(body.encode() if isinstance(body, str) else body, lane=lane)

    def repeat(self, update_id: int | None = None) -> int:
        """Delivers an update (the newest) once more, confirmed or not; over a webhook at the same moment."""
        return self.updates.repeat(update_id)

    @contextmanager
    def held(self, order: Order = "kept", seed: int = 1) -> Iterator[None]:
        """What happens inside reaches the bot only at the end of the block, in this order: kept, reversed, shuffled."""
        with self.updates.held(order, seed=seed):
            yield

    def restart_numbering(self, at: int) -> None:
        """The next update_id is this, lower or higher (C.1)."""
        self.updates.restart_numbering(at)

    def ages(self, message: Json, seconds: float) -> None:
        """Makes a message older than it is (deletion after 48 h is refused)."""
        chat = self.chats[message["chat"]["id"]]
        chat.messages[message["message_id"]] = message | {"date": message["date"] - int(seconds)}

    async def control(self, request: web.BaseRequest) -> web.StreamResponse:
        from tests.fakes.telegram import control

        return await control.handle(self, request)

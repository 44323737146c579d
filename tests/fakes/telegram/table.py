"""The table of methods and what each of them is given. Handlers live in methods_*.py and register here."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from tests.fakes.telegram.chats import Chat, Topic
from tests.fakes.telegram.errors import Json, bad, wrong
from tests.fakes.telegram.files import Media
from tests.fakes.telegram.world import World


@dataclass(eq=False, slots=True)
class Request:
    """One call: the world, its parameters with their types, its uploaded files."""

    world: World
    params: Json
    files: dict[str, Media]
    breaks_after: tuple[int, int] | None = None  # an armed fault: items of an album that get through, retry_after

    def chat(self) -> Chat:
        """The chat the bot writes to, or the refusal."""
        return self.world.reach(self.params.get("chat_id"))

    def whole(self, name: str) -> int:
        """A required whole number."""
        value = self.params.get(name)
        if not isinstance(value, int) or isinstance(value, bool):
            raise wrong(f"{name.replace('_', ' ')} is not specified")
        return value

    def message(self, chat: Chat, verb: str) -> Json:
        """The message named by message_id, or the text that the server has for this verb."""
        found = chat.find(self.whole("message_id"))
        if found is None:
            raise bad(f"message to {verb} not found")
        return found

    def topic(self, chat: Chat) -> Topic:
        """The topic of a topic method; rights are the caller's business."""
        if not chat.is_forum:
            raise bad("the chat is not a forum")
        topic = chat.topics.get(self.whole("message_thread_id"))
        if topic is None or topic.deleted or topic.out_of_reach:
            raise bad("TOPIC_ID_INVALID")
        return topic


Handler = Callable[[Request], Any | Awaitable[Any]]
METHODS: dict[str, tuple[str, Handler]] = {}  # by lower-case name: the server ignores case


def method(name: str) -> Callable[[Handler], Handler]:
    """Registers a handler under the manual's name."""

    def register(handler: Handler) -> Handler:
        METHODS[name.lower()] = (name, handler)
        return handler

    return register

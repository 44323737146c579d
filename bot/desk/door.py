"""The way into a group, as the desk needs it: whoever brings a platform with topics gives an object of this shape.

Calls are never repeated by the door. They raise SendError; its ``reason``, where it has one, is among the words below.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from bot.channels.base import Attached, SendError
from flows.capabilities import Button

RATE = "rate"
SERVER = "server"
MIGRATED = "migrated"
NO_FORUM = "no-forum"
TOPIC_GONE = "topic-gone"
TOPIC_CLOSED = "topic-closed"
MESSAGE_GONE = "message-gone"
REACTION = "reaction"
# Nothing can be done in this group until a person repairs it.
DOWN = frozenset({"no-rights", "chat-gone", "blocked", "token"})


class Posted(Protocol):
    """Where a post landed."""

    @property
    def message_id(self) -> str: ...

    @property
    def thread_id(self) -> str | None: ...


class GroupDoor(Protocol):
    """All ids are strings."""

    async def create_topic(self, chat_id: str, name: str) -> str: ...

    async def edit_topic(self, chat_id: str, thread_id: str, name: str | None = None) -> None: ...

    async def close_topic(self, chat_id: str, thread_id: str) -> None: ...

    async def reopen_topic(self, chat_id: str, thread_id: str) -> None: ...

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
    ) -> Posted: ...

    async def edit_post(
        self, chat_id: str, message_id: str, text: str, buttons: Sequence[Button] = (), *, html: bool = False
    ) -> None: ...

    async def post_file(self, chat_id: str, thread_id: str | None, attached: Attached, caption: str = "") -> str: ...

    async def post_album(
        self, chat_id: str, thread_id: str | None, files: Sequence[Attached], caption: str = ""
    ) -> list[str]: ...

    async def copy(
        self, chat_id: str, thread_id: str | None, from_chat: str, message_ids: Sequence[str]
    ) -> list[str]: ...

    async def react(self, chat_id: str, message_id: str, emoji: str) -> None: ...

    async def delete_post(self, chat_id: str, message_id: str) -> None: ...

    async def me(self) -> dict[str, Any]: ...

    async def chat(self, chat_id: str) -> dict[str, Any]: ...

    async def answer_press(self, press_id: str, text: str = "", *, alert: bool = False) -> None: ...


class NotAForum(SendError):
    """A post landed outside of its topic: topics are switched off. It has been taken away again."""

    def __init__(self) -> None:
        super().__init__("landed outside of the topic")
        self.reason = NO_FORUM


def reason_of(error: SendError) -> str:
    """Why the call failed, in one of the words above; "" where nobody knows."""
    return str(getattr(error, "reason", ""))


def moved_to(error: SendError) -> str:
    """The group's new id, where that is what the error says."""
    return str(getattr(error, "migrated_to", ""))

"""Chats as the server keeps them: messages, topics, members, keyboards (telegram.md D.1, G, I).

Message dictionaries are never changed in place: an edit puts a new one in the old one's stead.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.fakes.telegram import shapes
from tests.fakes.telegram.errors import Json


@dataclass(eq=False, slots=True)
class Topic:
    """A forum topic; its id is the message_id of its forum_topic_created message (G.1)."""

    chat: Chat
    id: int
    name: str
    created_by: int
    icon_color: int = shapes.TOPIC_COLOURS[0]
    icon_custom_emoji_id: str | None = None
    closed: bool = False
    deleted: bool = False
    out_of_reach: bool = False  # its root fell out of the last million messages (G.3)

    @property
    def messages(self) -> list[Json]:
        """What stands in it, the root first."""
        return [m for m in self.chat.messages.values() if m.get("message_thread_id") == self.id]

    @property
    def texts(self) -> list[str]:
        """Text or caption of each message, for assertions."""
        return [m.get("text") or m.get("caption") or "" for m in self.messages]


@dataclass(eq=False, slots=True)
class Keyboard:
    """The reply keyboard that a person sees now, and the message that brought it."""

    message_id: int
    markup: Json

    @property
    def buttons(self) -> list[Json]:
        """All buttons as objects; a bare string is a button with that text."""
        return [{"text": b} if isinstance(b, str) else b for row in self.markup["keyboard"] for b in row]

    def find(self, label: str) -> Json | None:
        """The first button whose text contains the label, which is in folded case."""
        return next((button for button in self.buttons if label in button["text"].casefold()), None)


@dataclass(eq=False, slots=True)
class Chat:
    """A private chat, group or supergroup."""

    id: int
    kind: str  # private, group, supergroup
    card: Json  # the Chat object inside messages
    numbers: Iterator[int]  # of the messages to come
    is_forum: bool = False
    messages: dict[int, Json] = field(default_factory=dict)
    deleted: dict[int, Json] = field(default_factory=dict)
    stamps: dict[int, int] = field(default_factory=dict)  # when each was last posted or edited, in world time
    topics: dict[int, Topic] = field(default_factory=dict)
    members: dict[int, Json] = field(default_factory=dict)  # ChatMember by user id, the bot among them
    reactions: dict[int, dict[int, list[Json]]] = field(default_factory=dict)  # by message, by who reacts
    allowed_reactions: frozenset[str] = shapes.REACTIONS
    keyboard: Keyboard | None = None
    with_reply_keyboard: set[int] = field(default_factory=set)
    private_threads: set[int] = field(default_factory=set)
    migrated_to: int | None = None
    protected: bool = False
    # of private chats
    started: bool = False
    blocked: bool = False
    deactivated: bool = False

    @property
    def is_private(self) -> bool:
        return self.kind == "private"

    def number(self, message: Json | int) -> int:
        """The id of a message given as itself or as its id."""
        return message if isinstance(message, int) else int(message["message_id"])

    def find(self, message: Json | int) -> Json | None:
        """The message as it is now; None if it was deleted or never was."""
        return self.messages.get(self.number(message))

    def rename(self, *, title: str | None = None, is_forum: bool | None = None) -> None:
        """Changes the card of all later messages; earlier ones keep theirs."""
        if is_forum is not None:
            self.is_forum = is_forum
        card = {key: value for key, value in self.card.items() if key != "is_forum"}
        if title is not None:
            card["title"] = title
        if self.is_forum:
            card["is_forum"] = True
        self.card = card

    def root_of(self, topic_id: int) -> Json | None:
        """The service message that opened the topic, if it is alive."""
        return self.messages.get(topic_id)

    def remove(self, message_id: int) -> None:
        """Takes a message away for everybody; Telegram tells the bot nothing (C.1)."""
        gone = self.messages.pop(message_id, None)
        if gone is not None:
            self.deleted[message_id] = gone
            self.stamps.pop(message_id, None)

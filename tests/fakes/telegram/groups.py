"""Moderator groups with topics, and the operators in them (telegram.md G, H, I)."""

# ruff: noqa: ASYNC109 - a wait with a deadline tells what it missed; asyncio.timeout could not.

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.fakes.telegram import shapes
from tests.fakes.telegram.chats import Chat, Topic
from tests.fakes.telegram.errors import Json
from tests.fakes.telegram.speaking import Message, Speaker

if TYPE_CHECKING:
    from tests.fakes.telegram.fake import FakeTelegram

ALL_RIGHTS = frozenset(shapes.ADMIN_RIGHTS)


class Group:
    """A group or supergroup. Keeps its identity through a migration: `id` is then the new one."""

    def __init__(self, fake: FakeTelegram, chat: Chat, owner: Json) -> None:
        self.fake = fake
        self.id = chat.id
        self.owner = owner
        chat.members[owner["id"]] = shapes.member(owner, "creator")

    @property
    def chat(self) -> Chat:
        return self.fake.chats[self.id]

    # What stands in it

    @property
    def topics(self) -> list[Topic]:
        """All topics ever, the deleted ones with `deleted` set."""
        return list(self.chat.topics.values())

    @property
    def messages(self) -> list[Message]:
        """Everything as it is now, oldest first."""
        return list(self.chat.messages.values())

    def general(self) -> list[Message]:
        """What stands in no topic."""
        return [message for message in self.messages if not message.get("is_topic_message")]

    def topic(self, name: str) -> Topic:
        """The newest living topic whose name contains this."""
        found = self._topic(name)
        if found is None:
            raise AssertionError(f"no topic {name!r} among {[topic.name for topic in self.topics]}")
        return found

    async def has_topic(self, name: str = "", timeout: float = 10.0) -> Topic:
        """Waits for a living topic whose name contains this."""
        return await self.fake.until(
            lambda: self._topic(name),
            timeout,
            lambda: f"no topic {name!r} among {[topic.name for topic in self.topics]}",
        )

    async def sees(
        self, text: str, timeout: float = 10.0, *, topic: Topic | int | None = None, after: Message | int | None = None
    ) -> Message:
        """Waits until a message of the bot (in this topic, if one is given) contains the text."""
        thread = topic.id if isinstance(topic, Topic) else topic
        return await self.fake.sees(self.chat, text, timeout, after=after, thread=thread)

    def reactions(self, message: Message | int) -> list[str]:
        """The bot's reactions on a message."""
        given = self.chat.reactions.get(self.chat.number(message), {}).get(self.fake.bot_id, [])
        return [str(reaction["emoji"]) for reaction in given]

    def transcript(self) -> list[str]:
        """The chat in lines, with the topic of each."""
        return self.fake.transcript(self.chat)

    # People

    def member(
        self,
        user_id: int,
        first_name: str,
        *,
        admin: bool = False,
        anonymous: bool = False,
        username: str | None = None,
    ) -> Operator:
        """Somebody in the group; an anonymous one is an administrator who speaks as the group (I)."""
        card = shapes.user(user_id, first_name, language_code="vi", username=username)
        status = "administrator" if admin or anonymous else "member"
        self.chat.members[user_id] = shapes.member(card, status, rights=ALL_RIGHTS, anonymous=anonymous)
        return Operator(self, card, anonymous=anonymous)

    def removes(self, operator: Operator) -> None:
        """Takes somebody out; what they wrote stays."""
        old = self.chat.members[operator.id]
        new = shapes.member(operator.card, "kicked")
        self.chat.members[operator.id] = new
        change = {"chat": self.chat.card, "from": self.owner, "date": self.fake.date()}
        change |= {"old_chat_member": old, "new_chat_member": new}
        self.fake.updates.add("chat_member", change, ("chat_member", operator.id))

    # Topics by people's hands

    async def opens_topic(self, name: str) -> Topic:
        """Somebody makes a topic by hand: no ticket (G.2)."""
        return self.fake.open_topic(self.chat, self.owner, name, colour=shapes.TOPIC_COLOURS[0], emoji=None)

    def delete_topic(self, topic: Topic | int) -> None:
        """Deletes it with all it holds; the bot is not told."""
        self.fake.bury_topic(self._which(topic))

    async def close_topic(self, topic: Topic | int) -> None:
        """Closes it; the bot sees forum_topic_closed."""
        found = self._which(topic)
        found.closed = True
        self.fake.service(self.chat, self.owner, {"forum_topic_closed": {}}, topic=found)

    async def reopen_topic(self, topic: Topic | int) -> None:
        """Opens it again; the bot sees forum_topic_reopened."""
        found = self._which(topic)
        found.closed = False
        self.fake.service(self.chat, self.owner, {"forum_topic_reopened": {}}, topic=found)

    async def rename_topic(self, topic: Topic | int, name: str) -> None:
        """Renames it; the bot sees forum_topic_edited."""
        found = self._which(topic)
        found.name = name
        self.fake.service(self.chat, self.owner, {"forum_topic_edited": {"name": name}}, topic=found)

    def loses_reach_of(self, topic: Topic | int) -> None:
        """The root falls out of the last million messages: people still use the topic, the bot cannot (G.3)."""
        self._which(topic).out_of_reach = True

    # The group itself

    def switch_forum_off(self) -> None:
        """Topics are off: message_thread_id is silently ignored (G.3). Nobody is told."""
        self.chat.rename(is_forum=False)

    def switch_forum_on(self) -> None:
        """Topics are on; the old ones are there again."""
        self.chat.rename(is_forum=True)

    def migrate(self, new_id: int | None = None) -> int:
        """The group becomes another supergroup: two service messages, calls to the old id answer 400 (G.3)."""
        old = self.chat
        fresh = new_id or self.fake.free_group_id()
        chat = self.fake.open_group(fresh, str(old.card["title"]), kind="supergroup", forum=old.is_forum)
        chat.members = old.members
        self.fake.service(old, self.owner, {"migrate_to_chat_id": fresh})
        self.fake.service(chat, self.owner, {"migrate_from_chat_id": old.id})
        old.migrated_to = fresh
        self.id = fresh
        self.fake.groups[fresh] = self
        return fresh

    def kicks_bot(self) -> None:
        """Throws the bot out: 403 from now on."""
        self.fake.change_bot(self.chat, self.owner, "kicked")

    def adds_bot(self, *, rights: frozenset[str] | set[str] | None = ALL_RIGHTS) -> None:
        """Takes the bot (back) in, as administrator with these rights or (None) as a plain member."""
        status = "member" if rights is None else "administrator"
        self.fake.change_bot(self.chat, self.owner, status, rights=frozenset(rights or ()))

    def demotes_bot(self, *rights: str) -> None:
        """Leaves the bot only these rights; with none it is a plain member under privacy mode."""
        self.adds_bot(rights=frozenset(rights) if rights else None)

    def mutes_bot(self) -> None:
        """The bot is there and may not send: 400 'not enough rights ...'."""
        self.fake.change_bot(self.chat, self.owner, "restricted")

    def allow_reactions(self, *emoji: str) -> None:
        """Restricts the group to these reactions."""
        self.chat.allowed_reactions = frozenset(shapes.bare_emoji(mark) for mark in emoji)

    def protect(self, on: bool = True) -> None:
        """Content may not be copied out of the group."""
        self.chat.protected = on

    def _topic(self, name: str) -> Topic | None:
        return next((t for t in reversed(self.topics) if name in t.name and not t.deleted), None)

    def _which(self, topic: Topic | int) -> Topic:
        return topic if isinstance(topic, Topic) else self.chat.topics[topic]


class Operator(Speaker):
    """A member of the group; an anonymous one is seen by the bot as the group itself."""

    def __init__(self, group: Group, card: Json, *, anonymous: bool) -> None:
        super().__init__(group.fake, card)
        self.group = group
        self.anonymous = anonymous

    @property
    def chat(self) -> Chat:
        return self.group.chat

    async def writes(self, text: str, *, topic: Topic | int | None = None) -> Message:
        """Writes into a topic, or into General."""
        return await self.says(text, topic=topic)

    async def replies(self, message: Message | int, text: str) -> Message:
        """Replies to a message, where that one stands."""
        return await self.says(text, reply_to=message)

    async def writes_as_channel(self, text: str, channel: Json, *, topic: Topic | int | None = None) -> Message:
        """A post that comes in the name of a channel: neither an operator nor an administrator (I)."""
        sender = shapes.user(136817688, "Channel", username="Channel_Bot", is_bot=True)
        return self.fake.post(self.chat, sender, {"text": text}, topic=self._place(topic), sender_chat=channel)

    def _reactor(self) -> Json:
        return {"actor_chat": self.chat.card} if self.anonymous else {"user": self.card}

    def _place(self, topic: Topic | int | None) -> Topic | None:
        if topic is None or not self.chat.is_forum:
            return None
        found = topic if isinstance(topic, Topic) else self.chat.topics.get(topic)
        if found is None or found.deleted:
            raise AssertionError(f"no such topic: {topic}")
        return found

    def _post(self, content: Json, topic: Topic | int | None = None, reply_to: Message | int | None = None) -> Message:
        place = self._place(topic)
        target = None if reply_to is None else self._mine(reply_to)
        if target is not None and target.get("is_topic_message") and self.chat.is_forum:
            place = self.chat.topics[target["message_thread_id"]]
        sender, sender_chat = (shapes.ANONYMOUS_ADMIN, self.chat.card) if self.anonymous else (self.card, None)
        return self.fake.post(self.chat, sender, content, topic=place, reply_to=target, sender_chat=sender_chat)

"""Methods on chats: topics, members, commands, files, leaving (telegram.md D.1, G.2, I)."""

from __future__ import annotations

import json

from tests.fakes.telegram import limits, shapes
from tests.fakes.telegram.chats import Chat
from tests.fakes.telegram.errors import Json, bad, wrong
from tests.fakes.telegram.files import DOWNLOAD_LIMIT
from tests.fakes.telegram.table import Handler, Request, method

_ACTIONS = frozenset(
    "typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker "
    "find_location record_video_note upload_video_note".split()
)


@method("createForumTopic")
def create_topic(call: Request) -> Json:
    chat = call.chat()
    name = limits.name_of_topic(call.params.get("name"))
    colour = call.params.get("icon_color", shapes.TOPIC_COLOURS[0])
    if colour not in shapes.TOPIC_COLOURS:
        raise wrong("TOPIC_ICON_COLOR_INVALID")
    if not chat.is_forum:
        raise bad("the chat is not a forum")
    if not call.world.bot_may(chat, "can_manage_topics"):
        raise bad("not enough rights to create a topic")
    emoji = call.params.get("icon_custom_emoji_id")
    topic = call.world.open_topic(chat, call.world.bot, name, colour=colour, emoji=emoji)
    answer: Json = {"message_thread_id": topic.id, "name": topic.name, "icon_color": topic.icon_color}
    if topic.icon_custom_emoji_id:
        answer["icon_custom_emoji_id"] = topic.icon_custom_emoji_id
    return answer


@method("editForumTopic")
def edit_topic(call: Request) -> bool:
    chat = call.chat()
    topic = call.topic(chat)
    _check_manager(call, chat, topic.created_by)
    name = limits.name_of_topic(call.params["name"]) if call.params.get("name") else topic.name
    emoji = call.params.get("icon_custom_emoji_id", topic.icon_custom_emoji_id)
    change: Json = {}
    if name != topic.name:
        change["name"] = name
    if (emoji or None) != topic.icon_custom_emoji_id:
        change["icon_custom_emoji_id"] = emoji
    if not change:
        raise bad("TOPIC_NOT_MODIFIED")
    topic.name, topic.icon_custom_emoji_id = name, emoji or None
    call.world.service(chat, call.world.bot, {"forum_topic_edited": change}, topic=topic)
    return True


def _switch(*, close: bool) -> Handler:
    def switch(call: Request) -> bool:
        chat = call.chat()
        topic = call.topic(chat)
        _check_manager(call, chat, topic.created_by)
        if topic.closed is close:
            raise bad("TOPIC_NOT_MODIFIED")
        topic.closed = close
        content: Json = {"forum_topic_closed" if close else "forum_topic_reopened": {}}
        call.world.service(chat, call.world.bot, content, topic=topic)
        return True

    return switch


method("closeForumTopic")(_switch(close=True))
method("reopenForumTopic")(_switch(close=False))


@method("deleteForumTopic")
def delete_topic(call: Request) -> bool:
    chat = call.chat()
    topic = call.topic(chat)
    if not call.world.bot_may(chat, "can_delete_messages"):
        raise bad("not enough rights to delete the topic")
    call.world.bury_topic(topic)
    return True


@method("getChat")
def get_chat(call: Request) -> Json:
    chat = _readable(call)
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    full = chat.card | {
        "accent_color_id": 1,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }
    if not chat.is_private:
        full["permissions"] = {"can_send_messages": True, "can_manage_topics": False}
        if chat.allowed_reactions != shapes.REACTIONS:
            full["available_reactions"] = [{"type": "emoji", "emoji": mark} for mark in sorted(chat.allowed_reactions)]
    return full


@method("getChatMember")
def get_member(call: Request) -> Json:
    chat = _readable(call)
    user_id = call.whole("user_id")
    found = chat.members.get(user_id)
    if found is not None:
        return found
    if user_id == shapes.ANONYMOUS_ADMIN_ID:
        raise bad("PARTICIPANT_ID_INVALID")
    elsewhere = next((c.members[user_id] for c in call.world.chats.values() if user_id in c.members), None)
    if elsewhere is None:
        raise bad("PARTICIPANT_ID_INVALID")
    return shapes.member(elsewhere["user"], "left")


@method("getChatAdministrators")
def get_administrators(call: Request) -> list[Json]:
    chat = _readable(call)
    if chat.is_private:
        raise bad("there are no administrators in the private chat")
    with_bots = bool(call.params.get("return_bots"))
    chosen = [m for m in chat.members.values() if m["status"] in {"creator", "administrator"}]
    return [m for m in chosen if with_bots or not m["user"]["is_bot"]]


@method("getFile")
def get_file(call: Request) -> Json:
    file_id = call.params.get("file_id")
    stored = call.world.files.by_id.get(file_id) if isinstance(file_id, str) else None
    if stored is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if stored.size > DOWNLOAD_LIMIT:
        raise bad("file is too big")
    return {
        "file_id": file_id,
        "file_unique_id": stored.unique_id,
        "file_size": stored.size,
        "file_path": stored.path,
    }


@method("sendChatAction")
def chat_action(call: Request) -> bool:
    chat = call.chat()
    action = str(call.params.get("action"))
    if action not in _ACTIONS:
        raise wrong("wrong parameter action in request")
    call.world.chat_actions.append((chat.id, action))
    return True  # even for a deleted topic: it is no probe (G.3)


@method("leaveChat")
def leave_chat(call: Request) -> bool:
    chat = call.chat()
    if chat.is_private:
        raise bad("chat member status can't be changed in private chats")
    call.world.change_bot(chat, call.world.bot, "left")
    return True


@method("setMyCommands")
def set_commands(call: Request) -> bool:
    call.world.commands[_scope(call)] = limits.commands(call.params.get("commands"))
    return True


@method("getMyCommands")
def get_commands(call: Request) -> list[Json]:
    return call.world.commands.get(_scope(call), [])


@method("deleteMyCommands")
def delete_commands(call: Request) -> bool:
    call.world.commands.pop(_scope(call), None)
    return True


def _describe(name: str, field: str, longest: int) -> None:
    def set_it(call: Request) -> bool:
        text = str(call.params.get(field, ""))
        if len(text) > longest:
            raise wrong(f"bot {field.replace('_', ' ')} is too long")
        call.world.descriptions[name, str(call.params.get("language_code", ""))] = text
        return True

    method(name)(set_it)


_describe("setMyDescription", "description", 512)
_describe("setMyShortDescription", "short_description", 120)
_describe("setMyName", "name", 64)


def _scope(call: Request) -> tuple[str, str]:
    scope = call.params.get("scope") or {"type": "default"}
    if "chat_id" in scope:
        call.world.reach(scope["chat_id"])  # "chat not found" where the bot is not (I)
    return json.dumps(scope, sort_keys=True), str(call.params.get("language_code", ""))


def _readable(call: Request) -> Chat:
    """A chat that the bot may look at: a block does not hinder that."""
    chat = call.world.chats.get(call.params.get("chat_id", 0))
    if chat is not None and chat.is_private:
        if not chat.started:
            raise bad("chat not found")
        return chat
    return call.chat()


def _check_manager(call: Request, chat: Chat, created_by: int) -> None:
    if created_by != call.world.bot_id and not call.world.bot_may(chat, "can_manage_topics"):
        raise bad("not enough rights to manage the topic")

"""Objects of the Bot API as plain dictionaries: people, entities, members, chats (telegram.md C.1, E, I).

Pure builders, no state. Field by field what the real server sends; nothing is added for the tests' comfort.
"""

from __future__ import annotations

import re

from tests.fakes.telegram.errors import Json

ANONYMOUS_ADMIN_ID = 1087968824
ANONYMOUS_ADMIN: Json = {
    "id": ANONYMOUS_ADMIN_ID,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}
LINKED_CHANNEL: Json = {"id": 777000, "is_bot": False, "first_name": "Telegram"}

# The standard reactions; ✅ and ❌ are not among them (H).
REACTIONS = frozenset(
    "👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 "
    "❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 "
    "😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ "
    "😡".split()
)
TOPIC_COLOURS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)
ADMIN_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_manage_topics",
)
RESTRICTED_RIGHTS = (
    "can_send_messages can_send_audios can_send_documents can_send_photos can_send_videos can_send_video_notes "
    "can_send_voice_notes can_send_polls can_send_other_messages can_add_web_page_previews can_edit_tag "
    "can_react_to_messages "
    "can_change_info can_invite_users can_pin_messages can_manage_topics"
).split()
# Fields of a message that make it a service message: no ticket, no copy (E).
SERVICE_FIELDS = frozenset(
    "new_chat_members left_chat_member new_chat_title new_chat_photo delete_chat_photo group_chat_created "
    "supergroup_chat_created message_auto_delete_timer_changed migrate_to_chat_id migrate_from_chat_id pinned_message "
    "forum_topic_created forum_topic_edited forum_topic_closed forum_topic_reopened general_forum_topic_hidden "
    "general_forum_topic_unhidden write_access_allowed users_shared chat_shared boost_added video_chat_started "
    "video_chat_ended".split()
)
_ENTITIES = re.compile(
    r"(?P<bot_command>(?<![\w/])/[A-Za-z0-9_]{1,32}(?:@[A-Za-z0-9_]{3,32})?(?!\w))"
    r"|(?P<url>https?://[^\s<>\"]+)"
    r"|(?P<email>[\w.+-]+@[\w-]+\.[\w.-]+\w)"
    r"|(?P<mention>(?<!\w)@[A-Za-z0-9_]{4,32})"
    r"|(?P<hashtag>(?<!\w)#\w+)"
)


def utf16_length(text: str) -> int:
    """The length as Telegram counts it (D.1)."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def bare_emoji(emoji: str) -> str:
    """Without the variation selectors that keyboards add and Telegram's list leaves out."""
    return emoji.replace("\ufe0f", "")


def entities_of(text: str) -> list[Json]:
    """The entities that Telegram finds by itself in a person's text; offsets count UTF-16 units."""
    if not any(mark in text for mark in "/@#:"):
        return []
    return [
        {
            "type": str(match.lastgroup),
            "offset": utf16_length(text[: match.start()]),
            "length": utf16_length(match.group()),
        }
        for match in _ENTITIES.finditer(text)
    ]


def user(
    user_id: int,
    first_name: str,
    *,
    last_name: str | None = None,
    username: str | None = None,
    language_code: str | None = None,
    is_bot: bool = False,
) -> Json:
    """A User; optional fields are absent, never null."""
    card: Json = {"id": user_id, "is_bot": is_bot, "first_name": first_name}
    for key, value in (("last_name", last_name), ("username", username), ("language_code", language_code)):
        if value is not None:
            card[key] = value
    return card


def private_chat(card: Json) -> Json:
    """The private chat with this User."""
    names = ("id", "first_name", "last_name", "username")
    return {key: card[key] for key in names if key in card} | {"type": "private"}


def member(card: Json, status: str, *, rights: frozenset[str] = frozenset(), anonymous: bool = False) -> Json:
    """A ChatMember of the given status with every field that its class requires."""
    shape: Json = {"user": card, "status": status}
    if status == "creator":
        shape["is_anonymous"] = anonymous
    elif status == "administrator":
        shape |= {"can_be_edited": False, "is_anonymous": anonymous}
        shape |= {right: right in rights for right in ADMIN_RIGHTS}
    elif status == "restricted":
        shape |= {"is_member": True, "until_date": 0} | {right: right in rights for right in RESTRICTED_RIGHTS}
    elif status == "kicked":
        shape["until_date"] = 0
    return shape


def is_service(message: Json) -> bool:
    """No person wrote this; the chat itself says it."""
    return not SERVICE_FIELDS.isdisjoint(message)

"""The other end: a Bot API that says yes to everything and tells at once what reached which chat.

Far lighter than the double of the tests, so that what is measured is not the double. It checks nothing; the double
does that elsewhere.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections import Counter
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

from benchmarks.updates import BEGAN, BOT
from benchmarks.wire import Answerer

TOKEN = "7000000001:AAbenchbenchbenchbenchbenchbenchbench"  # noqa: S105 - nobody's
_TRUE = b'{"ok":true,"result":true}'
# chat_id in JSON or in a form; the program's own parameter always stands before any text of people.
_CHAT = re.compile(rb'(?:"chat_id": ?"?|(?:^|&)chat_id=)(-?\d+)')
_WORDS = "Dạ, cháu nghe bác ạ. Bác kể giúp cháu những gì bác biết, theo lời của bác, bao nhiêu tin cũng được."
_SENT = json.dumps(
    {
        "ok": True,
        "result": {
            "message_id": 111222333,
            "from": BOT,
            "chat": {"id": 444555666, "first_name": "Mẫu", "last_name": "Phạm", "type": "private"},
            "date": BEGAN,
            "text": _WORDS,
        },
    }
).encode()
_BEFORE_ID, _REST = _SENT.split(b"111222333")
_AFTER_ID, _AFTER_CHAT = _REST.split(b"444555666")


class FakeTelegram:
    """``on_message(chat, body, message_id)`` is called for every sendMessage to a person.

    ``on_group(method)``: for everything that is done in a group.
    """

    def __init__(
        self, on_message: Callable[[int, bytes, int], None], on_group: Callable[[str], None] | None = None
    ) -> None:
        self._on_message = on_message
        self._on_group = on_group
        self._server: asyncio.Server | None = None
        self._last = 1000
        self.calls: Counter[str] = Counter()
        self.unknown: Counter[str] = Counter()
        self.port = 0

    async def start(self) -> None:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: Answerer(self._handle), "127.0.0.1", 0, backlog=1024)
        self.port = int(self._server.sockets[0].getsockname()[1])

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def message_id(self) -> int:
        """The next number of a message; both sides of all chats share them."""
        self._last += 1
        return self._last

    def _handle(self, first: bytes, body: bytes) -> bytes:
        method = first.split(b" ", 2)[1].rsplit(b"/", 1)[1]
        found = _CHAT.search(body)
        if found and found[1].startswith(b"-"):
            if self._on_group is not None:
                self._on_group(method.decode())
        elif found and method == b"sendMessage":
            number = self.message_id()
            self.calls["sendMessage"] += 1
            self._on_message(int(found[1]), body, number)
            return _BEFORE_ID + b"%d" % number + _AFTER_ID + found[1] + _AFTER_CHAT
        name = method.decode()
        self.calls[name + (" in the group" if name == "sendMessage" else "")] += 1
        if name == "answerCallbackQuery":
            return _TRUE
        result = self._result(name, _parameters(body))
        return json.dumps({"ok": True, "result": result}).encode()

    def _result(self, name: str, given: dict[str, Any]) -> Any:
        """For what is called now and then: at the start, and in the moderator group."""
        chat = {"id": int(given.get("chat_id") or 0), "type": "supergroup", "title": "Tổ tiếp nhận", "is_forum": True}
        match name:
            case "getMe":
                return {**BOT, "can_join_groups": True, "can_read_all_group_messages": False}
            case "getWebhookInfo":
                return {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
            case "getChat":
                return {**chat, "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": {}}
            case "getChatMember":
                return {"user": BOT, "status": "administrator", **_RIGHTS}
            case "getChatAdministrators":
                return [{"user": BOT, "status": "administrator", **_RIGHTS}]
            case "createForumTopic":
                return {"message_thread_id": self.message_id(), "name": given.get("name", ""), "icon_color": 7322096}
            case "sendMessage" | "editMessageText":
                number = given.get("message_id") or self.message_id()
                message = {"message_id": int(number), "from": BOT, "chat": chat, "date": BEGAN, "text": _WORDS}
                if thread := given.get("message_thread_id"):
                    message |= {"message_thread_id": int(thread), "is_topic_message": True}
                return message
            case _:
                if not name.startswith(("set", "delete", "edit", "close", "reopen", "pin", "unpin", "answer")):
                    self.unknown[name] += 1
                return True


_RIGHTS = dict.fromkeys(
    "can_manage_chat can_delete_messages can_manage_video_chats can_restrict_members can_promote_members"
    " can_change_info can_invite_users can_post_stories can_edit_stories can_delete_stories can_pin_messages"
    " can_manage_topics can_be_edited".split(),
    True,
) | {"is_anonymous": False}


def _parameters(body: bytes) -> dict[str, Any]:
    if body.startswith(b"{"):
        form: dict[str, Any] = json.loads(body)
        return form
    return {name: values[-1] for name, values in parse_qs(body.decode(errors="replace")).items()}

"""What ``check`` finds out about Telegram: the token, the groups, the rights."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bot import check
from bot.channels.base import SendError
from bot.settings import Settings, Telegram

ME = {"id": 7, "username": "manhmoi_bot"}
FORUM = {"is_forum": True}
MAY = {"status": "administrator", "can_manage_topics": True}


class BotApi:
    """The one method that ``check`` needs; a name without an answer is refused."""

    def __init__(self, **answers: Any) -> None:
        self._answers = answers

    async def call(self, method: str, _parameters: Mapping[str, Any]) -> Any:
        if method not in self._answers:
            raise SendError("401 Unauthorized")
        return self._answers[method]


@pytest.mark.parametrize(
    ("answers", "wanted"),
    [
        ({}, [(False, "cli-check-telegram.wrong")]),
        ({"getMe": ME}, [(True, "cli-check-telegram"), (False, "cli-check-group.wrong")]),
        (
            {"getMe": ME, "getChat": {}, "getChatMember": MAY},
            [(True, "cli-check-telegram"), (False, "cli-check-group.no_topics")],
        ),
        (
            {"getMe": ME, "getChat": FORUM, "getChatMember": {"status": "member"}},
            [(True, "cli-check-telegram"), (False, "cli-check-group.no_rights")],
        ),
        (
            {"getMe": ME, "getChat": FORUM, "getChatMember": MAY},
            [(True, "cli-check-telegram"), (True, "cli-check-group")],
        ),
        (
            {"getMe": ME, "getChat": FORUM, "getChatMember": {"status": "creator"}},
            [(True, "cli-check-telegram"), (True, "cli-check-group")],
        ),
    ],
    ids=["wrong token", "not a member", "no topics", "no rights", "all there", "owner"],
)
async def test_telegram(answers: dict[str, Any], wanted: list[tuple[bool, str]]) -> None:
    settings = Settings(telegram=Telegram(moderator_chat_id=("-1001",)))

    found = [one async for one in check.check_telegram(settings, BotApi(**answers).call)]

    assert [(one.ok, one.key) for one in found] == wanted

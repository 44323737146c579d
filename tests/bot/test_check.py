"""What ``check`` finds out about Telegram (the token, the groups, the rights), and that it leaves no alarm behind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr

from bot import check
from bot.channels.base import SendError
from bot.cli.doing import zalo
from bot.context import Context
from bot.settings import Settings, Telegram, ZaloOA
from bot.translate import Texts
from storage import alarms, grants
from tests.fakes.zalo_oa import APP_ID, APP_SECRET, OA_ID, OA_SECRET, FakeZaloOA

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


async def test_asking_zalo_raises_no_alarm_that_the_program_would_then_not_tell(
    settings: Settings, texts: Texts, context: Context
) -> None:
    async with FakeZaloOA() as fake, aiohttp.ClientSession() as session:
        account = ZaloOA(
            oa_id=OA_ID,
            app_id=APP_ID,
            app_secret=SecretStr(APP_SECRET),
            oa_secret=SecretStr(OA_SECRET),
            refresh_token=SecretStr("used-up"),
            api_base=fake.api_base,
            oauth_base=fake.api_base,
        )
        with pytest.raises(SendError, match="no_grant"):
            await zalo.account(settings.model_copy(update={"zalo_oa": account}), texts, session)
        dead = await context.store.read(lambda tx: grants.get(tx, OA_ID))

    assert dead is not None and dead.dead_at is not None
    assert await context.store.read(alarms.standing) == []

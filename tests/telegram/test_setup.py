"""Commands, descriptions and the bot's own name."""

from __future__ import annotations

import pytest

from bot.channels.telegram import setup
from bot.channels.telegram.client import TelegramClient
from bot.translate import Texts
from bot.ways_in import TELEGRAM_NAME
from storage import cursors
from storage.engine import Store
from tests.fakes.telegram import FakeTelegram, Fault, FaultKind

WORDS = """
telegram-command-tip = Báo tin
telegram-command-help = Trợ giúp
telegram-team-claim = Nhận việc
telegram-description = Nơi nhận tin về liệt sĩ.
telegram-short-description = Nhận tin về liệt sĩ.
"""


@pytest.fixture
def texts() -> Texts:
    return Texts({"vi": [("vi/telegram.ftl", WORDS)], "en": [("en/telegram.ftl", WORDS.replace("Báo tin", "Tell"))]})


async def test_commands_stand_in_every_language_and_are_told_once(
    client: TelegramClient, fake: FakeTelegram, store: Store, texts: Texts
) -> None:
    group = fake.group()

    for _ in range(2):
        await setup.introduce(client, store, texts, groups=[str(group.id)])

    calls = fake.calls_of("setMyCommands")
    told = {(one.params["scope"]["type"], one.params.get("language_code", "")): one.params["commands"] for one in calls}
    assert len(calls) == len(told) == 9
    assert [one["description"] for one in told["all_private_chats", ""]] == ["Báo tin", "Trợ giúp"]
    assert told["default", "en"][0] == {"command": "tip", "description": "Tell"}
    assert [one["command"] for one in told["chat_administrators", "vi"]] == ["claim"]
    assert len(fake.calls_of("setMyDescription")) == len(fake.calls_of("setMyShortDescription")) == 3


async def test_what_telegram_refuses_stops_nothing_and_is_tried_at_the_next_start(
    client: TelegramClient, fake: FakeTelegram, store: Store, texts: Texts
) -> None:
    fake.faults.append(Fault(FaultKind.REFUSE, "setMyCommands"))

    await setup.introduce(client, store, texts)
    await setup.introduce(client, store, texts)

    assert len(fake.calls_of("setMyShortDescription")) == 6


async def test_the_bots_own_name_is_learnt_and_a_failure_keeps_the_one_of_before(
    client: TelegramClient, fake: FakeTelegram, store: Store
) -> None:
    await setup.learn_name(client, store)
    fake.faults.append(Fault(FaultKind.REFUSE, "getMe"))
    await setup.learn_name(client, store)

    name = await store.read(lambda tx: cursors.get(tx, TELEGRAM_NAME))
    assert name == (await client.me())["username"]

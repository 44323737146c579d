"""Commands, descriptions and links."""

from __future__ import annotations

import pytest

from bot.channels.telegram import setup
from bot.channels.telegram.client import TelegramClient
from bot.translate import Texts
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


def test_a_link_carries_the_poster_it_hangs_on() -> None:
    assert setup.deep_link("manh_moi_bot", "bv-viet-tiep") == "https://t.me/manh_moi_bot?start=bv-viet-tiep"
    assert setup.deep_link("manh_moi_bot") == "https://t.me/manh_moi_bot"


@pytest.mark.parametrize("payload", ["bệnh viện", "x" * 65, "a b", "a&b"])
def test_a_payload_that_telegram_does_not_take_is_refused(payload: str) -> None:
    with pytest.raises(ValueError, match="payload"):
        setup.deep_link("manh_moi_bot", payload)

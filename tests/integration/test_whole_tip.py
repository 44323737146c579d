"""A whole tip, told by every way in, ends as the same ticket; the team answers it from the desk and from the group."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.databases import backend
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.fakes.zalo_bot import TOKEN as ZALO_TOKEN
from tests.fakes.zalo_bot import FakeZaloBot
from tests.fakes.zalo_oa import FakeZaloOA
from tests.integration.tellers import CODE, NUMBERED, SCRIPT, OnAMessenger, OnTheWeb, Operator, tell
from tests.program import Program, zalo_bot_settings, zalo_oa_settings

__all__ = ["backend"]  # on both databases

GROUP = -1001234567890


def told(ticket: dict[str, Any]) -> dict[str, Any]:
    """What every way in must agree on."""
    keys = (
        "kind",
        "status",
        "language",
        "source",
        "incomplete",
        "reporter",
        "martyr",
        "martyrs",
        "story",
        "dna",
        "urgent",
    )
    same = {key: ticket[key] for key in keys}
    place = ticket["location"]
    same["location"] = {key: place[key] for key in ("lat", "lon", "system", "origin", "sure")}
    same["consents"] = sorted((one["purpose"], one["version"]) for one in ticket["consents"])
    return same


async def on_the_web(program: Program) -> str:
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        async with session.get(f"{program.address}/?lang=vi") as page:
            assert page.status == 200
        return await tell(OnTheWeb(session, program.address))


async def at_the_terminal(program: Program) -> str:
    lines = "\n".join(["/start bv-viet-tiep", *(answer for _, answer in SCRIPT)]) + "\n"
    status, out, err = await program.command("chat", typed=lines)
    assert status == 0, err
    return CODE.findall(out)[0]


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_a_whole_tip_by_every_way_in_is_the_same_ticket(tmp_path: Path, mode: str) -> None:
    async with FakeTelegram() as telegram, FakeZaloOA() as account, FakeZaloBot() as bot:
        settings = zalo_oa_settings(account) | zalo_bot_settings(bot.api_base, ZALO_TOKEN, mode=mode)
        person = telegram.person(first_name="Lan", language_code="vi")
        async with Program(tmp_path, telegram=telegram.api_base, token=TOKEN, mode=mode, settings=settings) as program:
            account.webhook_to(f"{program.address}/zalo/oa/webhook")
            codes = {
                "telegram": await tell(OnAMessenger(person)),
                "zalo_oa": await tell(OnAMessenger(account.person(name="Lan")), "/start", NUMBERED),
                "zalo_bot": await tell(OnAMessenger(bot.person(name="Lan")), "/start", NUMBERED),
                "web": await on_the_web(program),
                "terminal": await at_the_terminal(program),
            }
            tickets = {way: await program.ticket(code) for way, code in codes.items()}
            await account.settled()

    for way, ticket in tickets.items():
        assert ticket["channel"] == way
    assert told(tickets["web"]) == told(tickets["telegram"]) == told(tickets["terminal"])
    # Zalo passes no source on.
    of_poster = {**told(tickets["web"]), "source": ""}
    assert told(tickets["zalo_oa"]) == told(tickets["zalo_bot"]) == of_poster
    assert tickets["web"]["martyr"]["unit"]["regiment"] == "66"
    assert tickets["web"]["reporter"]["phone"] == "+84912345678"
    assert telegram.violations == account.violations == bot.violations == []


async def test_the_team_answers_from_the_group_and_the_person_hears_it(tmp_path: Path) -> None:
    async with FakeTelegram() as fake:
        group = fake.group(id=GROUP, title="Tổ tiếp nhận")
        operator = group.member(501, "Điều phối viên", admin=True)
        person = fake.person(first_name="Lan", language_code="vi")
        async with Program(tmp_path, telegram=fake.api_base, token=TOKEN, groups=str(GROUP)) as program:
            code = await tell(OnAMessenger(person))
            topic = await group.has_topic(code)
            card = await group.sees("Phạm Văn Mẫu", topic=topic)

            await operator.replies(card, "Chúng tôi đã nhận được tin của bác")
            await person.sees("Chúng tôi đã nhận được tin của bác", timeout=20)
            await person.says("Cảm ơn cháu, nhà còn lá thư cũ")
            await group.sees("nhà còn lá thư cũ", topic=topic)

            ticket = await program.ticket(code)

    assert "0912345" not in "\n".join(str(line) for line in group.transcript()).replace(" ", "")
    assert any(line["who"] == "Điều phối viên" for line in ticket["history"])
    assert fake.violations == []


async def test_the_team_answers_from_the_desk_and_the_person_hears_it(tmp_path: Path) -> None:
    async with (
        Program(tmp_path) as program,
        aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as family,
        Operator(program, "Lan") as operator,
    ):
        async with family.get(f"{program.address}/?lang=vi"):
            teller = OnTheWeb(family, program.address)
        code = await tell(teller)
        assert code in await operator.page("/desk")

        await operator.replies(code, "Dạ, chúng tôi đã nhận tin của bác ạ")
        await teller.hears("chúng tôi đã nhận tin")

        ticket = await program.ticket(code)
    assert any(line["who"] == "Lan" for line in ticket["history"])

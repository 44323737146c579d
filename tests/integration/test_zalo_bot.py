"""A bot of the Zalo Bot Platform, and the web chat for what it cannot carry, through the real program."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from tests.fakes.telegram import TOKEN as TELEGRAM_TOKEN
from tests.fakes.telegram import FakeTelegram
from tests.fakes.zalo_bot import TOKEN, FakeZaloBot, Person
from tests.integration.tellers import OnTheWeb, Operator
from tests.media import making
from tests.program import Program, zalo_bot_settings

LINK = re.compile(r"http://\S+/c/[A-Za-z0-9_-]+")


@pytest.fixture
async def bot() -> AsyncIterator[FakeZaloBot]:
    """The platform; whatever the real one would call malformed fails the test."""
    async with FakeZaloBot() as fake:
        yield fake
        assert fake.violations == []


def settings_of(bot: FakeZaloBot, mode: str = "polling") -> dict[str, str]:
    # The media of both Zalo channels come from the hosts of one list.
    return zalo_bot_settings(bot.api_base, TOKEN, mode=mode) | {"MANHMOI_ZALO_OA__MEDIA_HOSTS": bot.api_base}


async def comes_to_the_place(person: Person) -> str:
    """Tells until the place is asked for; the question."""
    await person.says("Chào cháu")
    for question, answer in (
        ("Bác có đồng ý", "1"),
        ("bác là ai", "2"),
        ("Kể xong", "Năm ấy tôi đi cùng đồng đội, còn nhớ nhiều chuyện"),
        ("ghi rồi", "xong"),
        ("tên là gì", "Phạm Văn Mẫu"),
        ("sinh năm nào", "không rõ"),
        ("Quê liệt sĩ", "không rõ"),
        ("đơn vị nào", "C3 D7 E66 F304"),
        ("ngày nào", "1972"),
        ("hi sinh ở đâu", "Quảng Trị"),
    ):
        await person.sees(question, timeout=20)
        await person.says(answer)
    return str((await person.sees("nơi chôn cất", timeout=20))["text"])


async def browser_behind(program: Program, link: str) -> tuple[aiohttp.ClientSession, OnTheWeb]:
    """A browser that opened the link and pressed its button; the session is to be closed."""
    session = aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True))
    async with session.get(link) as page:
        assert page.status == 200
        form = {"page": re.findall(r'name="page" value="([^"]+)"', await page.text())[0]}
    async with session.post(link, data=form, headers={"Sec-Fetch-Site": "same-origin"}) as page:
        assert page.status == 200 and page.url.path == "/"
    teller = OnTheWeb(session, program.address)
    async with session.get(f"{program.address}/chat/messages") as answer:
        teller.seen = (await answer.json())["messages"][-1]["id"]
    return session, teller


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_the_place_comes_by_the_web_and_the_rest_by_zalo(tmp_path: Path, bot: FakeZaloBot, mode: str) -> None:
    async with Program(tmp_path, settings=settings_of(bot, mode)) as program:
        old_man = bot.person(name="Tư")
        question = await comes_to_the_place(old_man)
        session, web = await browser_behind(program, LINK.findall(question)[0])
        async with session:
            await web.sends_place(16.7563, 107.2094)
            await web.hears("chắc về nơi này")
            await old_man.says("hai")
            await old_man.sees("giấy báo tử", timeout=20)
            await old_man.sends_photo(making.picture("JPEG"), caption="Bia mộ")
            await old_man.sees("nhận được rồi", timeout=20)
            for answer in ("xong", "bỏ qua", "bỏ qua", "bỏ qua"):
                await old_man.says(answer)
            await old_man.sees("đọc lại", timeout=20)
            await old_man.says("gửi")
            told = str((await old_man.sees("Mã tin", timeout=20))["text"])
            code = re.findall(r"MM-\S+", told)[0]

            async with Operator(program) as operator:
                talk = await operator.part(code, "conversation")
                await operator.replies(code, "Dạ, chúng tôi đã nhận tin của bác ạ")
                await old_man.sees("chúng tôi đã nhận tin", timeout=20)
                await web.hears("chúng tôi đã nhận tin")  # the page shows the whole conversation
            ticket = await program.ticket(code)

    assert ticket["channel"] == "zalo_bot"
    assert (ticket["location"]["lat"], ticket["location"]["origin"]) == (16.7563, "pin")
    assert [one["kind"] for one in ticket["attachments"]] == ["photo"]
    assert "qua Zalo Bot" in talk and "qua Trang web" in talk
    assert not LINK.search(talk)  # a personal link is the person's alone


async def test_what_cannot_be_carried_is_answered_with_the_other_ways(tmp_path: Path, bot: FakeZaloBot) -> None:
    async with Program(tmp_path, settings=settings_of(bot)) as program:
        old_man = bot.person(name="Tư")
        await comes_to_the_place(old_man)

        await old_man.sends_location(16.7563, 107.2094)

        told = str((await old_man.sees("Zalo chỉ chuyển tới cháu", timeout=20))["text"])
        assert "dán đường dẫn bản đồ" in told and LINK.search(told)
        assert LINK.findall(told)[0].startswith(program.address)


async def test_a_link_is_good_for_one_browser(tmp_path: Path, bot: FakeZaloBot) -> None:
    async with Program(tmp_path, settings=settings_of(bot)) as program:
        link = LINK.findall(await comes_to_the_place(bot.person(name="Tư")))[0]
        first, _ = await browser_behind(program, link)
        async with first, aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as second:
            async with second.get(link) as page:
                assert page.status == 410
            async with second.post(link) as page:
                assert page.status == 410
            async with second.get(f"{program.address}/chat/messages") as page:
                assert page.status == 403

            # Who had a talk of their own keeps nothing of the other one, and the other way round.
            async with first.get(f"{program.address}/chat/messages") as page:
                said = [one["text"] for one in (await page.json())["messages"]]
            assert "Chào cháu" in said


async def test_a_photo_of_the_team_arrives(tmp_path: Path, bot: FakeZaloBot) -> None:
    async with FakeTelegram() as telegram:
        group = telegram.group(id=-1001234567890, title="Tổ tiếp nhận")
        operator = group.member(501, "Điều phối viên", admin=True)
        async with Program(
            tmp_path,
            telegram=telegram.api_base,
            token=TELEGRAM_TOKEN,
            groups="-1001234567890",
            settings=settings_of(bot),
        ) as program:
            old_man = bot.person(name="Tư")
            await comes_to_the_place(old_man)
            await old_man.says("gặp cán bộ")
            await old_man.sees("cán bộ", timeout=20)
            ticket = (await program.tickets())[0]
            topic = await group.has_topic(ticket["code"], timeout=20)
            card = await group.sees(ticket["code"], topic=topic)

            await operator.sends_photo(making.picture("JPEG"), "Có phải nơi này không ạ", reply_to=card)

            photo = await old_man.sees("Có phải nơi này", kind="photo", timeout=30)

    assert photo["content"] and not photo["black"]
    assert b"Exif" not in photo["content"]

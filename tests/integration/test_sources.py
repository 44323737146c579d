"""A poster from the shell to the ticket: ``manhmoi qr``, codes read back, the page behind them, every channel."""

from __future__ import annotations

from pathlib import Path

import aiohttp
import zxingcpp
from PIL import Image

from tests import databases
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.fakes.zalo_bot import TOKEN as ZALO_TOKEN
from tests.fakes.zalo_bot import FakeZaloBot
from tests.fakes.zalo_oa import OA_ID, FakeZaloOA
from tests.integration.tellers import OnAMessenger, OnTheWeb, Teller
from tests.program import Program, zalo_bot_settings, zalo_oa_settings

NAME = "bv-viet-tiep"
BOT_LINK = "https://zalo.me/bot/77"


def read(picture: Path) -> str:
    """What a phone reads."""
    [found] = zxingcpp.read_barcodes(Image.open(picture).convert("L"))
    return str(found.text)


def counted(url: str) -> dict[tuple[str, str, str], int]:
    rows = databases.rows(url, "SELECT source, step, channel, count FROM scans")
    return {(source, step, channel): count for source, step, channel, count in rows}


async def asks_for_a_person(teller: Teller, first: str) -> None:
    """The shortest way to a ticket."""
    await teller.says(first)
    await teller.hears("Bác có đồng ý")
    await teller.says("đồng ý")
    await teller.hears("bác là ai")
    await teller.says("gặp cán bộ")
    await teller.hears("đã báo")


async def test_a_poster_brings_people_on_every_channel_and_their_tips_say_so(tmp_path: Path) -> None:
    out = tmp_path / "posters"
    async with FakeTelegram() as telegram, FakeZaloOA() as account, FakeZaloBot() as bot:
        settings = zalo_oa_settings(account) | zalo_bot_settings(bot.api_base, ZALO_TOKEN)
        settings |= {"MANHMOI_ZALO_BOT__LINK": BOT_LINK}
        program = Program(tmp_path, telegram=telegram.api_base, token=TOKEN, settings=settings)
        program.environment["MANHMOI_WEB__PUBLIC_URL"] = program.address
        async with program:
            account.webhook_to(f"{program.address}/zalo/oa/webhook")
            status, said, error = await program.command("qr", "--source", NAME, "--out", str(out), "--what", "Viện")
            assert status == 0, error
            links = {
                one: read(out / f"{NAME}-{one}.png") for one in ("landing", "zalo_oa", "zalo_bot", "telegram", "web")
            }
            assert links == {
                "landing": f"{program.address}/q/{NAME}",
                "zalo_oa": f"https://zalo.me/{OA_ID}",
                "zalo_bot": BOT_LINK,
                "telegram": f"https://t.me/manh_moi_bot?start={NAME}",
                "web": f"{program.address}/?source={NAME}",
            }
            assert all(one in said for one in (*links.values(), "BV01"))
            assert {one.suffix for one in out.iterdir()} == {".png", ".svg", ".txt", ".html"}

            async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
                async with session.get(links["landing"]) as page:
                    assert "BV01" in await page.text()
                async with session.get(f"{links['landing']}/telegram", allow_redirects=False) as answer:
                    payload = answer.headers["Location"].partition("?start=")[2]
                person = telegram.person(first_name="Lan", language_code="vi")
                follower = account.person(name="Lan")
                await follower.follows()
                await asks_for_a_person(OnAMessenger(person), f"/start {payload}")
                await asks_for_a_person(OnAMessenger(follower), "bv 01")
                await asks_for_a_person(OnAMessenger(bot.person(name="Lan")), "Dạ mã BVO1 ạ")
                async with session.get(links["web"]) as page:
                    assert f'data-source="{NAME}"' in await page.text()
                await asks_for_a_person(OnTheWeb(session, program.address), f"/start {NAME}")
            tickets = await program.tickets()
            story = (await program.ticket(next(one["code"] for one in tickets if one["channel"] == "zalo_oa")))["story"]
            await account.settled()

    ways = ("telegram", "zalo_oa", "zalo_bot", "web")
    assert {one["channel"]: one["source"] for one in tickets} == dict.fromkeys(ways, NAME)
    assert not story, "the code is no story"
    assert counted(program.database_url) == {
        (NAME, "scan", ""): 1,
        (NAME, "choice", "telegram"): 1,
        **{(NAME, "chat", way): 1 for way in ways},
    }


async def test_what_the_command_cannot_do_is_said_and_nothing_is_written(tmp_path: Path) -> None:
    out = tmp_path / "posters"
    program = Program(tmp_path)

    async def qr(*arguments: str, source: str = NAME) -> tuple[int, str]:
        status, _, error = await program.command("qr", "--source", source, "--out", str(out), *arguments)
        return status, error

    status, error = await qr()
    assert (status, "MANHMOI_WEB__PUBLIC_URL" in error) == (1, True)
    program.environment["MANHMOI_WEB__PUBLIC_URL"] = "https://vi-du.example.vn"
    for name in ("bệnh viện", "../x", "a b", "x" * 65, "-x", ""):
        status, error = await qr(source=name)
        assert (status, "Traceback" in error, len(error.splitlines())) == (1, False, 1), name
    assert (await qr("--commune", "Không Có"))[0] == 1
    assert (await qr("--copies", "-3"))[0] == 2
    assert not out.exists()
    program.environment |= {
        "MANHMOI_ZALO_BOT__TOKEN": "1:x",
        "MANHMOI_ZALO_OA__APP_ID": "11",
        "MANHMOI_ZALO_OA__APP_SECRET": "x",
        "MANHMOI_ZALO_OA__OA_SECRET": "x",
        "MANHMOI_TELEGRAM__TOKEN": "1:x",
        "MANHMOI_TELEGRAM__API_BASE": "http://127.0.0.1:9",
    }

    status, said, error = await program.command("qr", "--source", NAME, "--out", str(out), "--commune", "le chan")

    assert status == 0, error
    assert said.count("chưa có mã QR") == 3, "what is set up and cannot be reached is named"
    assert {one.name for one in out.glob("*.png")} == {f"{NAME}-landing.png", f"{NAME}-web.png"}
    assert "Trên Zalo, gõ mã" not in (out / f"{NAME}-poster.svg").read_text(encoding="utf-8")
    assert "Phường Lê Chân" in (out / f"{NAME}-poster.svg").read_text(encoding="utf-8")
    status, said, _ = await program.command("qr", "--source", NAME.upper(), "--out", str(tmp_path / "key"))
    assert status == 1, "a folder that is a file"

"""The page behind a poster's QR code: scans are counted, nobody is followed, the source goes along to each channel."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.settings import Conversation, Settings, Telegram, Web, ZaloBot, ZaloOA
from bot.ways_in import TELEGRAM_NAME
from bot.web.visits import AGAIN_S, MOST_A_MINUTE
from storage import cursors, sources
from storage.tables import scans
from tests import databases
from tests.web.browsing import Browser
from tests.web.conftest import Site

PHONE = "Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 Mobile"
NAME = "bv-viet-tiep"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(
        **databases.settings(tmp_path / "manhmoi.db"),
        media_url=(tmp_path / "media").as_uri(),
        secret_key_file=str(tmp_path / "secret.key"),
        web=Web(public_url="http://vi-du.example.vn"),
        conversation=Conversation(messages_per_minute=1000, hotline2="1900.1234"),
        telegram=Telegram(token="1:x"),  # type: ignore[arg-type]
        zalo_oa=ZaloOA(app_id="11", oa_id="3219112345678"),
        zalo_bot=ZaloBot(token="2:y", link="https://zalo.me/bot/77"),  # type: ignore[arg-type]
    )


@pytest.fixture
async def phone(site: Site) -> AsyncIterator[Browser]:
    def unit(tx: object) -> None:
        cursors.set(tx, TELEGRAM_NAME, "manh_moi_bot")  # type: ignore[arg-type]
        sources.add(
            tx,  # type: ignore[arg-type]
            name=NAME,
            what="Bệnh viện Việt Tiệp",
            place="sảnh",
            commune="",
            copies=1,
            created_by="Lan",
            at=site.clock.now(),
        )

    await site.context.store.write(unit)
    browser = Browser(site.address)
    browser.session.headers["User-Agent"] = PHONE
    yield browser
    await browser.closes()


async def counts(site: Site) -> dict[tuple[str, str, str], int]:
    """Source, step, channel → how often, on every day together."""
    found = await site.context.store.read(lambda tx: tx.execute(scans.select()).all())
    return {(one.source, one.step, one.channel): one.count for one in found}


async def follow(phone: Browser, path: str) -> str:
    answer = await phone.gets(path, allow_redirects=False)
    assert answer.status == 303, await answer.text()
    return answer.headers["Location"]


async def test_the_page_offers_every_channel_zalo_first_and_shows_the_code(site: Site, phone: Browser) -> None:
    answer = await phone.gets(f"/q/{NAME}")
    page = await answer.text()

    assert answer.status == 200
    assert re.findall(rf'href="/q/{NAME}/(\w+)"', page) == ["zalo_oa", "zalo_bot", "telegram", "web"]
    assert page.count("<strong>BV01</strong>") == 2
    assert {'href="tel:0965001222"', 'href="tel:19001234"'} <= set(re.findall(r'href="tel:\d+"', page))
    assert "Không thu tiền" in page
    assert "<script" not in page
    assert "default-src 'self'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in answer.headers


async def test_each_button_carries_the_source_as_far_as_the_channel_can(site: Site, phone: Browser) -> None:
    assert await follow(phone, f"/q/{NAME}/zalo_oa") == "https://zalo.me/3219112345678"
    assert await follow(phone, f"/q/{NAME}/zalo_bot") == "https://zalo.me/bot/77"
    assert await follow(phone, f"/q/{NAME}/telegram") == f"https://t.me/manh_moi_bot?start={NAME}"
    assert await follow(phone, f"/q/{NAME.upper()}/web") == f"http://vi-du.example.vn/?source={NAME}"
    assert await counts(site) == {(NAME, "choice", one): 1 for one in ("zalo_oa", "zalo_bot", "telegram", "web")}


async def test_a_scan_is_counted_once_for_a_reload_and_again_for_another_person(site: Site, phone: Browser) -> None:
    for _ in range(3):
        await phone.gets(f"/q/{NAME}")
    await phone.gets(f"/q/{NAME}?lang=en")
    assert await counts(site) == {(NAME, "scan", ""): 1}

    await phone.gets(f"/q/{NAME}", headers={"User-Agent": "Mozilla/5.0 (iPhone)"})
    await phone.gets(f"/q/{NAME}", headers={"X-Forwarded-For": "forged, 203.0.113.7"})
    await phone.gets(f"/q/{NAME}", headers={"X-Forwarded-For": "other, 203.0.113.7"})
    assert await counts(site) == {(NAME, "scan", ""): 3}

    site.clock.pass_time(seconds=AGAIN_S + 1)
    await phone.gets(f"/q/{NAME}")
    assert await counts(site) == {(NAME, "scan", ""): 4}


async def test_programs_that_look_before_a_person_does_are_not_counted(site: Site, phone: Browser) -> None:
    for headers in (
        {"Sec-Purpose": "prefetch;prerender"},
        {"Purpose": "prefetch"},
        {"User-Agent": "facebookexternalhit/1.1"},
        {"User-Agent": "TelegramBot (like TwitterBot)"},
        {"User-Agent": "Mozilla/5.0 (compatible; Googlebot/2.1)"},
    ):
        assert (await phone.gets(f"/q/{NAME}", headers=headers)).status == 200
        await phone.gets(f"/q/{NAME}/zalo_oa", headers=headers, allow_redirects=False)
    async with phone.session.head(f"{site.address}/q/{NAME}") as answer:
        assert answer.status == 200

    assert await counts(site) == {}


async def test_the_team_that_looks_at_its_own_page_is_not_counted(site: Site, phone: Browser) -> None:
    operator = await site.operator()

    assert (await operator.gets(f"/q/{NAME}")).status == 200
    assert await counts(site) == {}


NO_NAMES = (
    "/q",
    "/q/",
    "/q/khong-co",
    "/q/-",
    "/q/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "/q/%22onload=alert(1)",
    "/q/..%2f..%2fetc%2fpasswd",
    "/q/https%3A%2F%2Fevil.example",
    "/q/%2F%2Fevil.example",
    "/q/b%E1%BB%87nh%20vi%E1%BB%87n",
    "/q/%00%0d%0aSet-Cookie:%20a=b",
    "/q/%E2%80%AEfdp.exe",
    "/q/bv-viet-tiep%27%20OR%201=1--",
    "/q/" + "x" * 3000,
)


async def test_a_name_that_is_no_sources_leads_to_the_same_page_and_counts_as_unknown(
    site: Site, phone: Browser
) -> None:
    for number, path in enumerate(NO_NAMES, 1):
        answer = await phone.gets(path)
        page = await answer.text()

        assert answer.status == 200, path
        assert re.findall(r'href="/q/-/(\w+)"', page) == ["zalo_oa", "zalo_bot", "telegram", "web"]
        assert "BV01" not in page
        assert not any(one in page for one in ("alert(1)", "evil.example", "passwd", "fdp.exe", "xxxx"))
        assert "Set-Cookie" not in answer.headers
        assert await counts(site) == {("", "scan", ""): number}
        site.clock.pass_time(seconds=AGAIN_S + 1)


async def test_no_address_leads_anywhere_but_to_our_own_channels(site: Site, phone: Browser) -> None:
    assert await follow(phone, "/q/khong-co/telegram") == "https://t.me/manh_moi_bot"
    assert await follow(phone, "/q/%2F%2Fevil.example/web") == "http://vi-du.example.vn/"
    for channel in ("facebook", "https:%2F%2Fevil.example", "%2F%2Fevil.example", "landing", "x" * 500):
        assert await follow(phone, f"/q/{NAME}/{channel}?to=https://evil.example") == f"/q/{NAME}"
        assert await follow(phone, f"/q/evil.example/{channel}") == "/q/-"
    assert {channel for _, _, channel in await counts(site)} == {"telegram", "web"}


async def test_one_address_that_asks_without_end_is_told_to_wait_and_others_are_not(site: Site, phone: Browser) -> None:
    for _ in range(MOST_A_MINUTE):
        assert (await phone.gets("/q/x")).status == 200

    refused = await phone.gets(f"/q/{NAME}")
    assert (refused.status, refused.headers["Retry-After"]) == (429, "60")
    assert (await phone.gets(f"/q/{NAME}", headers={"X-Forwarded-For": "203.0.113.8"})).status == 200
    site.clock.pass_time(minutes=1)
    assert (await phone.gets(f"/q/{NAME}")).status == 200


async def test_a_scan_after_midnight_here_is_of_the_next_day(site: Site, phone: Browser) -> None:
    site.clock.at = site.clock.at.replace(hour=16, minute=59, second=59)
    await phone.gets(f"/q/{NAME}")
    site.clock.pass_time(seconds=61)
    await phone.gets(f"/q/{NAME}")

    today = site.clock.at.date()
    found = await site.context.store.read(lambda tx: tx.execute(scans.select().order_by(scans.c.day)).all())
    assert [(one.day, one.count) for one in found] == [(today, 1), (today + timedelta(days=1), 1)]


async def test_nothing_of_who_scanned_is_kept(site: Site, phone: Browser, settings: Settings, tmp_path: Path) -> None:
    agent = "Mozilla/5.0 (Dien-Thoai-Cua-Bac-Mau)"
    await phone.gets(f"/q/{NAME}", headers={"User-Agent": agent, "X-Forwarded-For": "203.0.113.77"})

    files = [one.read_bytes() for one in tmp_path.iterdir() if one.is_file()]
    kept = b"".join([databases.dump(settings.database_url), *files])
    assert b"Cua-Bac-Mau" not in kept
    assert b"203.0.113.77" not in kept
    assert [one.name for one in scans.columns] == ["source", "day", "step", "channel", "count"]


async def test_a_channel_that_is_not_set_up_is_not_offered(site: Site, phone: Browser) -> None:
    await site.context.store.write(lambda tx: cursors.set(tx, TELEGRAM_NAME, ""))

    page = await (await phone.gets(f"/q/{NAME}")).text()

    assert re.findall(rf'href="/q/{NAME}/(\w+)"', page) == ["zalo_oa", "zalo_bot", "web"]

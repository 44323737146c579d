"""See one's data, withdraw a part, erase all: walked on every channel of the public, and what is left is looked for."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path
from typing import Any

import aiohttp
import sqlalchemy as sa

from bot.settings import HOME
from storage import tables
from storage.crypto import KeyRing
from storage.engine import Store
from storage.unit import Tx
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.fakes.zalo_bot import TOKEN as ZALO_TOKEN
from tests.fakes.zalo_bot import FakeZaloBot
from tests.fakes.zalo_oa import FakeZaloOA
from tests.integration.tellers import NUMBERED, OnAMessenger, OnTheWeb, Teller, tell
from tests.integration.zalo import told_to, until
from tests.program import Program, zalo_bot_settings, zalo_oa_settings

SOON = {"MANHMOI_RIGHTS__COOLING_HOURS": "0.0008"}  # 2.9 seconds: enough to say that one thought better of it
PHONE = "+84912345678"
LINK = re.compile(r"http://\S+/files/\S+")


class OnTheWebAcknowledging(OnTheWeb):
    """The page says what it has, as the real one does."""

    async def all_messages(self) -> list[dict[str, Any]]:
        async with self.session.get(f"{self.address}/chat/messages") as answer:
            found: list[dict[str, Any]] = (await answer.json())["messages"]
        ids = ",".join(one["ack"] for one in found if one["ack"])
        headers = {"Sec-Fetch-Site": "same-origin"}
        async with self.session.post(f"{self.address}/chat/seen", data={"ids": ids}, headers=headers) as answer:
            assert answer.status == 200
        return found

    async def file(self, name: str) -> bytes:
        async def look() -> str:
            files = [one for message in await self.all_messages() for one in message["files"]]
            return next((one["id"] for one in files if one["name"] == name and one["state"] == "stored"), "")

        file_id = await until(look, name)
        async with self.session.get(f"{self.address}/chat/files/{file_id}") as answer:
            assert answer.status == 200
            return await answer.read()


async def by_file(fake: FakeTelegram, person: Any) -> bytes:
    found = await person.sees("dạng JSON", timeout=20)
    return fake.files.by_id[found["document"]["file_id"]].content()


async def by_link(person: Any) -> bytes:
    found = await person.sees("dạng JSON", timeout=20)
    link = LINK.findall(str(found["text"]))[0]
    async with aiohttp.ClientSession() as session, session.get(link) as answer:
        assert answer.status == 200
        return await answer.read()


async def asks_for_data(teller: Teller) -> None:
    await teller.says("dữ liệu của tôi")
    await teller.hears("chỗ cháu đang giữ")


async def withdraws_a_part_and_erases(teller: Teller) -> str:
    """Everything that a person can do; the receipt."""
    await teller.says("rút đồng ý")
    await teller.hears("phần nào")
    await teller.says("Câu trả lời ADN")
    await teller.hears("Các phần khác vẫn giữ nguyên")
    await teller.says("rút đồng ý")
    await teller.hears("phần nào")
    await teller.says("một cơ quan")
    await teller.hears("cơ quan nào")
    await teller.says("quân sự")
    await teller.hears("Các phần khác vẫn giữ nguyên")
    await teller.says("xóa dữ liệu")
    await teller.hears("xóa dữ liệu của bác phải không")
    await teller.says("có")
    await teller.hears("«hủy»")
    await teller.says("hủy")
    await teller.hears("không xóa nữa")
    await teller.says("xóa dữ liệu")
    await teller.hears("xóa dữ liệu của bác phải không")
    await teller.says("có")
    return await teller.hears("Giấy báo đã xóa dữ liệu")


def check_data(content: bytes, code: str, channel: str) -> None:
    data = json.loads(content)
    (ticket,) = data["tickets"]
    assert (data["channel"], ticket["code"], ticket["reporter"]["phone"]) == (channel, code, PHONE)
    assert {one["purpose"] for one in data["consents"]} == {"tip", "contact", "dna"}
    assert all(one["words"] and one["agencies"] for one in data["consents"])
    assert any("C3 D7 E66 F304" in one["text"] for one in data["messages"])


def left(program: Program) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table that holds something, sealed values opened."""
    store = Store.open(
        program.environment["MANHMOI_DATABASE_URL"], KeyRing.parse(program.environment["MANHMOI_SECRET_KEY"])
    )

    def unit(tx: Tx) -> dict[str, list[dict[str, Any]]]:
        found = {}
        sealed = tables.sealed_columns()
        for table in tables.metadata.sorted_tables:
            if "id" not in table.c:
                continue  # leases, cursors, alarms, tokens of the accounts
            rows = [dict(row._mapping) for row in tx.execute(sa.select(table))]
            (key,) = (column.name for column in table.primary_key.columns)
            for row in rows:
                for column in sealed.get(table, ()):
                    row[column] = tx.unseal(table.name, row[key], column, row[column]) if row[column] else ""
            if rows:
                found[table.name] = rows
        return found

    async def read() -> dict[str, list[dict[str, Any]]]:
        try:
            return await store.read(unit)
        finally:
            await store.close()

    return asyncio.run(read())


def listed(language: str) -> set[str]:
    """The tables that the documentation says keep a line after an erasure."""
    page = (HOME / f"docs/rights.{language}.md").read_text(encoding="utf-8")
    return set(re.findall(r"^\| `([a-z_]+)` \|", page, re.MULTILINE))


async def forgotten(program: Program) -> None:
    """The last step: the receipts are read, the addresses are gone."""
    store = Store.open(
        program.environment["MANHMOI_DATABASE_URL"], KeyRing.parse(program.environment["MANHMOI_SECRET_KEY"])
    )

    def unit(tx: Tx) -> bool:
        return tx.execute(sa.select(tables.conversations.c.id)).first() is None

    async def gone() -> bool:
        return await store.read(unit)

    try:
        await until(gone, "the addresses are let go", 60)
    finally:
        await store.close()


async def test_rights_walked_on_every_way_in(tmp_path: Path) -> None:
    async with (
        FakeTelegram() as telegram,
        FakeZaloOA() as account,
        FakeZaloBot() as bot,
        aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session,
    ):
        settings = zalo_oa_settings(account) | zalo_bot_settings(bot.api_base, ZALO_TOKEN) | SOON
        async with Program(tmp_path, telegram=telegram.api_base, token=TOKEN, settings=settings) as program:
            told_to(account, program)
            lan, sen = telegram.person(first_name="Lan", language_code="vi"), account.person(name="Sen")
            tu = bot.person(name="Tư")
            async with session.get(f"{program.address}/?lang=vi"):
                browser = OnTheWebAcknowledging(session, program.address)
            on_telegram, on_account, on_bot = OnAMessenger(lan), OnAMessenger(sen), OnAMessenger(tu)
            codes = await asyncio.gather(
                tell(on_telegram),
                tell(on_account, "/start", NUMBERED),
                tell(on_bot, "Chào cháu", NUMBERED),
                tell(browser),
            )

            everyone = (on_telegram, on_account, on_bot, browser)
            await asyncio.gather(*(asks_for_data(one) for one in everyone))
            check_data(await by_file(telegram, lan), codes[0], "telegram")
            check_data(await by_link(sen), codes[1], "zalo_oa")
            check_data(await by_link(tu), codes[2], "zalo_bot")
            check_data(await browser.file("du-lieu-cua-toi.json"), codes[3], "web")
            assert PHONE[3:] in (await browser.file("du-lieu-cua-toi.txt")).decode().replace(" ", "")
            receipts = await asyncio.gather(*(withdraws_a_part_and_erases(one) for one in everyone))
            await browser.all_messages()
            await forgotten(program)
            ticket = await program.ticket(codes[0])
            await account.settled()
        rows = await asyncio.to_thread(left, program)

    assert all(re.search(r"XD-[A-Z2-7]{4}-[A-Z2-7]{4}", one) for one in receipts)
    assert (ticket["status"], ticket["outcome"], ticket["story"]) == ("closed", "withdrawn", "")
    assert all(one["withdrawn_at"] for one in ticket["consents"])
    everything = json.dumps(rows, default=str, ensure_ascii=False)
    for personal in ("912345678", "912 345 678", "Phạm", "Mẫu", "Quảng Trị", "C3 D7", "84 tuổi"):
        assert personal not in everything, personal
    for account_id in (str(lan.id), sen.id, tu.id):  # whole: an id of ours may hold the same figures by chance
        assert not re.search(rf"(?<!\w){account_id}(?!\w)", everything), account_id
    operational = {"operators", "sign_in_links", "group_views"}
    assert set(rows) - operational == listed("vi") == listed("en")
    assert not list((tmp_path / "media").rglob("*.*"))
    assert telegram.violations == account.violations == bot.violations == []

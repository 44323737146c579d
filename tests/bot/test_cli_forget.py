"""``manhmoi forget``: at once, with a receipt; twice; an unknown person; a wrong channel."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path

from bot import clock, opening
from bot.settings import load
from storage import holds, tickets
from storage.unit import Tx
from tests.bot.conftest import Manhmoi

TIP = "đồng ý\n2\nTôi chôn đồng chí Nguyễn Văn Ba ở gần cầu, xin gọi 0912345678\n"
WHO = ("--channel", "terminal", "--user", "local")


def test_a_person_is_erased_at_once_and_the_receipt_is_printed(manhmoi: Manhmoi) -> None:
    assert manhmoi("chat", typed=TIP).returncode == 0

    done = manhmoi("forget", *WHO)
    again = manhmoi("forget", *WHO)

    assert done.returncode == 0
    assert re.search(r"Giấy báo đã xóa dữ liệu, mã XD-\w{4}-\w{4}, ngày \d\d/\d\d/\d{4}", done.stdout)
    assert "Bản sao lưu" in done.stdout
    assert (again.returncode, again.stdout) == (1, "")
    assert "Không giữ dữ liệu nào" in again.stderr


async def test_of_a_person_whose_ticket_is_held_nothing_is_erased(manhmoi: Manhmoi, config: Path) -> None:
    told = ["/start", "đồng ý", "1", "Chú tôi là liệt sĩ Nguyễn Văn Ba, hi sinh năm 1972", "xong", *["bỏ qua"] * 20]
    await asyncio.to_thread(manhmoi, "chat", typed="\n".join([*told, "gửi"]) + "\n")
    before = await asyncio.to_thread(manhmoi, "tickets", "--json")
    code = json.loads(before.stdout)[0]["code"]
    async with opening.store(load(config)) as store:
        await store.write(lambda tx: hold(tx, code))

    done = await asyncio.to_thread(manhmoi, "forget", *WHO)
    after = await asyncio.to_thread(manhmoi, "tickets", "--json")

    assert (done.returncode, done.stdout) == (1, "")
    assert code in done.stderr
    assert after.stdout == before.stdout


def hold(tx: Tx, code: str) -> None:
    row = tickets.by_code(tx, code)
    assert row is not None
    assert holds.put(tx, row.id, who="An", operator_id=None, reason="", at=clock.now())


def test_of_an_unknown_person_nothing_is_kept(manhmoi: Manhmoi) -> None:
    done = manhmoi("forget", "--channel", "telegram", "--user", "1' OR 1=1 --")

    assert done.returncode == 1
    assert "Không giữ dữ liệu nào" in done.stderr


def test_a_channel_that_there_is_not_is_wrong_usage(manhmoi: Manhmoi) -> None:
    done = manhmoi("forget", "--channel", "pigeon", "--user", "1")

    assert done.returncode == 2
    assert "telegram" in done.stderr

"""``manhmoi forget``: at once, with a receipt; twice; an unknown person; a wrong channel."""

from __future__ import annotations

import re

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


def test_of_an_unknown_person_nothing_is_kept(manhmoi: Manhmoi) -> None:
    done = manhmoi("forget", "--channel", "telegram", "--user", "1' OR 1=1 --")

    assert done.returncode == 1
    assert "Không giữ dữ liệu nào" in done.stderr


def test_a_channel_that_there_is_not_is_wrong_usage(manhmoi: Manhmoi) -> None:
    done = manhmoi("forget", "--channel", "pigeon", "--user", "1")

    assert done.returncode == 2
    assert "telegram" in done.stderr

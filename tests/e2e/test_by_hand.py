"""The desk's forms in a browser: a tip entered from a call on a phone, filled in, a clash, a result with evidence."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from playwright.async_api import BrowserContext, Page, expect

from tests.e2e.conftest import Screens
from tests.e2e.test_tip import ENOUGH, fits, photo
from tests.program import Program

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="module")]
TOLD = "Tôi chôn liệt sĩ Nguyễn Văn Mẫu, đơn vị d7 e66, hi sinh tháng 3 năm 1971 ở Quảng Trị, bên bờ suối La La."


async def test_a_call_is_entered_filled_in_by_two_and_gets_its_result(
    program: Program, screens: Screens, signed_in: Callable[[BrowserContext], Awaitable[Page]]
) -> None:
    desk = await signed_in(await screens.phone())
    await desk.get_by_role("link", name="Nhập tin hộ").click()
    await fits(desk)
    await desk.locator("#entry-story").fill(TOLD)
    await desk.get_by_role("button", name="Đọc lời kể").click()
    await expect(desk.locator("#in-martyr-name")).to_have_value("Nguyễn Văn Mẫu")
    await desk.get_by_label("Bí danh, tên khác").fill("Ba Mẫu")
    await desk.get_by_label("Đã hỏi đúng như trên").first.check()
    await screens.picture(desk, "desk-entry-phone")
    await desk.get_by_role("button", name="Lưu tin").click()
    code = (await desk.locator(".large").inner_text()).strip()
    await fits(desk)
    await screens.picture(desk, "desk-entry-code-phone")

    one, two = await signed_in(await screens.desk()), await signed_in(await screens.desk())
    for page in (one, two):
        await page.goto(f"{program.address}/desk/tickets/{code}")
        await page.locator("#fact-martyr-alias").get_by_role("link", name="Sửa").click()
    for page, said in ((one, "Hai Mẫu"), (two, "Tư Mẫu")):
        await page.locator("#said-martyr-alias").fill(said)
        await page.locator("#fact-martyr-alias").get_by_role("button", name="Lưu").click()
        if page is one:
            await expect(one.locator("#fact-martyr-alias .value")).to_have_text(said, timeout=ENOUGH * 1000)
    clash = two.locator("#fact-martyr-alias")
    await expect(clash).to_contain_text("Hai Mẫu", timeout=ENOUGH * 1000)
    await screens.picture(two, "desk-clash")
    await clash.get_by_label("Lời của anh/chị").check()
    await clash.get_by_role("button", name="Lưu").click()
    await expect(two.locator("#fact-martyr-alias .value")).to_have_text("Tư Mẫu", timeout=ENOUGH * 1000)

    await one.get_by_role("link", name="Nghe, xem và điền thông tin").click()
    await expect(one.locator("#in-martyr-alias")).to_have_value("Tư Mẫu")
    await one.locator("#in-martyr-home").fill("xã Mẫu, Thái Bình")
    await one.get_by_label("Nguồn").select_option("call")
    await fits(one)
    await screens.picture(one, "desk-fill")
    await one.get_by_role("button", name="Lưu").click()
    await expect(one.locator("#fact-martyr-home")).to_contain_text("Gọi điện thoại")
    await one.get_by_text("Ghi kết quả").first.click()
    await one.get_by_role("link", name="Đã xác minh tọa độ").click()
    await one.get_by_label("Tọa độ đo được").fill("16.7563, 107.2094")
    await one.get_by_label("Đo bằng").select_option("handheld")
    await one.get_by_label("Hoặc tải lên").set_input_files(
        {"name": "biên bản.jpg", "mimeType": "image/jpeg", "buffer": photo()}
    )
    await one.get_by_role("button", name="Lưu").click()
    await expect(one.locator("#results")).to_contain_text("16.756300, 107.209400")
    await expect(one.locator("#results")).to_contain_text("tệp 1")
    await screens.picture(one, "desk-results")
    assert screens.complaints == []

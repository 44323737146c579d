"""The rooms of leads on a phone: people, the audit log, times of keeping, and a hold on a ticket."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from playwright.async_api import BrowserContext, Page, expect

from tests.e2e.conftest import Screens
from tests.e2e.test_tip import fits
from tests.program import Program

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="module")]


async def test_a_lead_works_on_a_phone(
    program: Program, screens: Screens, signed_in: Callable[[BrowserContext], Awaitable[Page]]
) -> None:
    status, _, error = await program.command("desk-link", "Trần Thị Mẫu", "--role", "admin")
    assert status == 0, error
    await program.command("desk-link", "Nguyễn Thị Hà với một cái tên rất dài để xem có tràn không", "--role", "lead")
    page = await signed_in(await screens.phone())

    for room, words in (("Cán bộ", "Ai được làm gì"), ("Nhật ký", "Dấu cuối"), ("Thời hạn lưu", "27/07/2027")):
        await page.locator("nav.rooms").get_by_role("link", name=room, exact=True).click()
        await expect(page.locator("main")).to_contain_text(words)
        await fits(page)
        await screens.picture(page, f"desk-{room}")

    await page.locator("nav.rooms").get_by_role("link", name="Cán bộ", exact=True).click()
    other = page.locator(".card").filter(has_text="Nguyễn Thị Hà")
    await other.get_by_label("Vai trò").select_option("operator")
    await other.get_by_role("button", name="Lưu").click()
    await expect(other.locator(".badge").first).to_have_text("Cán bộ")
    await other.get_by_role("button", name="Cho thôi ngay").click()
    await expect(other).to_contain_text("Đã cho thôi")
    await page.locator("nav.rooms").get_by_role("link", name="Nhật ký", exact=True).click()
    await expect(page.locator(".history")).to_contain_text("lead → operator")

    assert screens.complaints == []

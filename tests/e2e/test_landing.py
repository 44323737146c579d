"""The page behind a code, on a phone: large enough, nothing to the side, two taps to the chat with its source."""

from __future__ import annotations

from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import expect

from tests.e2e.conftest import Screens
from tests.e2e.test_axe import violations
from tests.e2e.test_tip import fits
from tests.program import Program

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300)]

ZALO = {"APP_ID": "11", "OA_ID": "3219112345678", "APP_SECRET": "x", "OA_SECRET": "x"}


@pytest_asyncio.fixture(loop_scope="module")
async def program(tmp_path: Path) -> Program:
    """The web alone: nothing of Zalo is called."""
    settings = {f"MANHMOI_ZALO_OA__{name}": value for name, value in ZALO.items()}
    program = Program(tmp_path, settings=settings)
    program.environment["MANHMOI_WEB__PUBLIC_URL"] = program.address
    return program


@pytest.mark.asyncio(loop_scope="module")
async def test_a_poster_leads_to_the_chat_in_two_taps_and_all_is_large(
    program: Program, screens: Screens, tmp_path: Path
) -> None:
    status, _, error = await program.command("qr", "--source", "bv-viet-tiep", "--out", str(tmp_path / "out"))
    assert status == 0, error
    await program.start("--only", "web,timers")
    try:
        page = await (await screens.phone()).new_page()
        await page.goto(f"{program.address}/q/bv-viet-tiep")

        await fits(page)
        assert await violations(page) == []
        buttons = page.locator("a.button")
        assert await buttons.all_inner_texts() == ["Nhắn qua Zalo", "Nhắn ngay tại đây", "Gọi 0965.001.222"]
        for box in [await one.bounding_box() for one in await buttons.all()]:
            assert box is not None
            assert box["height"] >= 70
            assert box["width"] >= 300
        await expect(buttons.first).to_be_in_viewport(ratio=1)
        sizes = await page.evaluate(
            "() => [...document.querySelectorAll('main p, main a, main h1, main h2')]"
            ".map(one => parseFloat(getComputedStyle(one).fontSize))"
        )
        assert min(sizes) >= 18
        code = await page.get_by_text("BV01").evaluate("one => parseFloat(getComputedStyle(one).fontSize)")
        assert code >= 40
        await screens.picture(page, "landing")

        await page.get_by_role("link", name="English").click()
        # Or its late answer would set the language of the chat that follows.
        await expect(page.locator("html")).to_have_attribute("lang", "en")
        await fits(page)
        await page.goto(f"{program.address}/q/bv-viet-tiep?lang=vi")
        await page.get_by_role("link", name="Nhắn ngay tại đây").click()
        await page.get_by_role("button", name="Bắt đầu").click()
        await page.get_by_role("button", name="Đồng ý", exact=True).click()
        await page.get_by_text("bác là ai").wait_for()
        assert screens.complaints == []
    finally:
        await program.stop()

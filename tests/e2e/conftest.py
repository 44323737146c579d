"""A Chromium for the tests of a file, contexts with a phone's or a desk's screen for each test."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Page, async_playwright

from tests.program import Program

PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}
PLACE = {"latitude": 16.756312, "longitude": 107.209421, "accuracy": 9}


class Screens:
    """Opens pages, and keeps what went wrong in them."""

    def __init__(self, browser: Browser, folder: Path) -> None:
        self._browser = browser
        self._folder = folder
        self._opened: list[BrowserContext] = []
        self.complaints: list[str] = []

    async def phone(self, **options: Any) -> BrowserContext:
        return await self._open(
            viewport=PHONE,
            is_mobile=True,
            has_touch=True,
            device_scale_factor=2,
            geolocation=PLACE,
            permissions=["geolocation", "microphone"],
            **options,
        )

    async def desk(self, **options: Any) -> BrowserContext:
        return await self._open(viewport=DESK, **options)

    async def picture(self, page: Page, name: str) -> None:
        """For people to look at: in the test's own folder, or where TEST_SCREENSHOTS says."""
        folder = Path(os.environ.get("TEST_SCREENSHOTS") or self._folder)
        await page.screenshot(path=folder / f"{name}.png")

    async def _open(self, **options: Any) -> BrowserContext:
        context = await self._browser.new_context(locale="vi-VN", **options)
        self._opened.append(context)
        context.on("weberror", lambda one: self.complaints.append(str(one.error)))
        context.on("console", self._complain)
        return context

    def _complain(self, said: ConsoleMessage) -> None:
        if said.type == "error":
            self.complaints.append(f"{said.text} {said.location}")

    async def close(self) -> None:
        """Nothing of the test stays in the browser: cookies, pages and service workers are those of its contexts."""
        for context in self._opened:
            await context.close()


@pytest_asyncio.fixture(loop_scope="module")
async def program(tmp_path: Path) -> AsyncIterator[Program]:
    async with Program(tmp_path) as program:
        yield program


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser(chromium: str) -> AsyncIterator[Browser]:
    """Started once for a file's tests, which run in one loop therefore: a start takes as long as a short test."""
    arguments = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=arguments)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module")
async def screens(browser: Browser, tmp_path: Path) -> AsyncIterator[Screens]:
    screens = Screens(browser, tmp_path)
    yield screens
    await screens.close()


@pytest.fixture
def signed_in(program: Program) -> Callable[..., Awaitable[Page]]:
    """Signs a browser in at the desk, as an operator does with the link from the command line."""

    async def sign_in(context: BrowserContext, name: str = "Trần Thị Mẫu", role: str = "") -> Page:
        status, link, error = await program.command("desk-link", name, *(["--role", role] if role else []))
        assert status == 0, error
        page = await context.new_page()
        await page.goto(link.strip())
        await page.get_by_role("button", name="Đăng nhập").click()
        await page.wait_for_url(f"{program.address}/desk")
        return page

    return sign_in

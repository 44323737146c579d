"""Draws the pictures of the desk for the operators: ``python -m tests.docs.draw_desk``. Needs a Chromium.

Every page of ``tests/e2e/desk_pages.py``, at a phone's and at a desk's width, with made-up tips, in few colours: small
files that are looked at, not compared.
"""

from __future__ import annotations

import asyncio
import io
import os
import re
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from PIL import Image
from playwright.async_api import Browser, async_playwright

from bot.settings import HOME
from tests.e2e import desk_pages
from tests.e2e.conftest import DESK, PHONE
from tests.program import Program
from tests.servers import find_chromium

FOLDER = HOME / "docs/images/desk"
SCREENS = {"phone": PHONE, "desk": DESK}
COLOURS = 32
LARGEST = 150_000  # bytes of one picture


def name_of(address: str, screen: str) -> str:
    """The picture of a page: ``/desk/tickets/MM-…/print`` on a phone is ``ticket-print-phone.png``."""
    page = re.sub(r"MM-\w{4}-\w{4}|[0-9a-f]{32}", "one", address.partition("?")[0].removeprefix("/desk")).strip("/")
    return f"{page.replace('tickets/one', 'ticket').replace('/', '-') or 'queue'}-{screen}.png"


def shown(told: desk_pages.Told) -> dict[str, str]:
    """The pages that are drawn: the first address of each, by route."""
    return {
        route: some[0].format(**asdict(told))
        for route, some in desk_pages.PAGES.items()
        if route != "/desk/tickets/{code}/facts/{field}"
    }


async def draw(chromium: str) -> None:
    """Writes every picture."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with tempfile.TemporaryDirectory() as folder:
        async with Program(Path(folder)) as program, async_playwright() as playwright:
            told = await desk_pages.tell(program)
            browser = await playwright.chromium.launch(executable_path=chromium, args=arguments)
            for screen in SCREENS:
                await _draw(browser, program, told, screen)
            await browser.close()


async def _draw(browser: Browser, program: Program, told: desk_pages.Told, screen: str) -> None:
    size = SCREENS[screen]
    context = await browser.new_context(locale="vi-VN", viewport={"width": size["width"], "height": size["height"]})
    page = await context.new_page()
    _, link, _ = await program.command("desk-link", "Trần Thị Mẫu", "--role", "admin")
    await page.goto(link.strip())
    await page.get_by_role("button", name="Đăng nhập").click()
    for address in shown(told).values():
        await page.goto(program.address + address)
        if address == "/desk/map":
            await page.locator("#map[data-ready]").wait_for()
        await page.wait_for_load_state("load")
        taken = await page.screenshot(full_page=screen == "desk" and address != "/desk/map")
        _keep(taken, FOLDER / name_of(address, screen))


def _keep(taken: bytes, path: Path) -> None:
    picture = Image.open(io.BytesIO(taken)).convert("RGB")
    picture = picture.crop((0, 0, picture.width, min(picture.height, 1_600)))
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
    if path.stat().st_size > LARGEST:
        raise SystemExit(f"{path.name} has {path.stat().st_size} bytes")


if __name__ == "__main__":
    found = find_chromium()
    if found is None:
        sys.exit("no Chromium")
    asyncio.run(draw(found))

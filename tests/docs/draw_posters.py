"""Draws the poster and the page behind its code for the operators: ``python -m tests.docs.draw_posters``.

Needs a Chromium. Pictures to be looked at, in few colours, not compared.
"""

from __future__ import annotations

import asyncio
import io
import os
import sys
import tempfile
from pathlib import Path

from PIL import Image
from playwright.async_api import Browser, async_playwright

from bot.settings import HOME
from tests.e2e.conftest import PHONE
from tests.posters.making import SOURCE, made
from tests.program import Program
from tests.servers import find_chromium

FOLDER = HOME / "docs/images/papers"
COLOURS = 32
ZALO = {"APP_ID": "11", "OA_ID": "3219112345678", "APP_SECRET": "x", "OA_SECRET": "x"}


async def draw(chromium: str) -> None:
    """Writes both pictures."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with tempfile.TemporaryDirectory() as folder:
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=chromium, args=arguments)
            await _poster(browser, Path(folder))
            await _landing(browser, Path(folder))
            await browser.close()


async def _poster(browser: Browser, folder: Path) -> None:
    path = folder / "poster.svg"
    path.write_bytes(made()["poster.svg"])
    page = await browser.new_page(viewport={"width": 794, "height": 1123})
    await page.goto(path.as_uri())
    _keep(await page.screenshot(), "poster.png")


async def _landing(browser: Browser, folder: Path) -> None:
    program = Program(folder, settings={f"MANHMOI_ZALO_OA__{name}": value for name, value in ZALO.items()})
    program.environment["MANHMOI_WEB__PUBLIC_URL"] = program.address
    await program.command("qr", "--source", SOURCE.name, "--out", str(folder / "out"))
    await program.start("--only", "web")
    try:
        page = await browser.new_page(viewport={"width": PHONE["width"], "height": PHONE["height"]})
        await page.goto(f"{program.address}/q/{SOURCE.name}")
        _keep(await page.screenshot(full_page=True), "landing.png")
    finally:
        await program.stop()


def _keep(taken: bytes, name: str) -> None:
    picture = Image.open(io.BytesIO(taken)).convert("RGB")
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(FOLDER / name, optimize=True)


if __name__ == "__main__":
    found = find_chromium()
    if found is None:
        sys.exit("There is no Chromium.")
    asyncio.run(draw(found))

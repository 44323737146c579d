"""A .docx or a page as pictures, as an office would see it printed: laid out by other hands, in a Chromium.

The letters of Times New Roman stand there as Tinos, which is as wide; everything that is needed is in ``tests/vendor``.
"""

from __future__ import annotations

import base64
import io
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from PIL import Image
from playwright.async_api import Browser, Page, async_playwright

from bot.settings import HOME

VENDOR = HOME / "tests/vendor"
LARGEST = 400_000  # bytes of one picture
_RANGES = {
    "latin": "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,"
    "U+2212,U+2215",
    "vietnamese": "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,"
    "U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB",
}


@asynccontextmanager
async def browser(chromium: str) -> AsyncIterator[Browser]:
    """A Chromium, ended behind it."""
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    async with async_playwright() as playwright:
        found = await playwright.chromium.launch(executable_path=chromium, args=arguments)
        yield found
        await found.close()


async def of_docx(found: Browser, content: bytes) -> list[bytes]:
    """A picture of each page. Nothing is fetched from anywhere."""
    page = await _blank(found)
    for name in ("jszip-3.10.2.min.js", "docx-preview-0.4.1.min.js"):
        await page.add_script_tag(content=(VENDOR / name).read_text(encoding="utf-8"))
    await page.evaluate(
        """async (written) => {
            const bytes = Uint8Array.from(atob(written), (one) => one.charCodeAt(0));
            await docx.renderAsync(bytes.buffer, document.body, null, {
                inWrapper: true, breakPages: true, ignoreLastRenderedPageBreak: true, experimental: true,
            });
            await document.fonts.ready;
        }""",
        base64.b64encode(content).decode(),
    )
    pages = await page.query_selector_all("section.docx")
    drawn = [await one.screenshot() for one in pages]
    await page.close()
    return drawn


def few_colours(picture: bytes, *, colours: int = 48) -> bytes:
    """A small PNG, to be looked at."""
    out = io.BytesIO()
    Image.open(io.BytesIO(picture)).convert("RGB").quantize(colours).save(out, "PNG", optimize=True)
    return out.getvalue()


def stacked(pages: list[bytes]) -> bytes:
    """The pages below each other in one picture."""
    drawn = [Image.open(io.BytesIO(one)).convert("RGB") for one in pages]
    gap = 16
    whole = Image.new("RGB", (max(one.width for one in drawn), sum(one.height + gap for one in drawn) - gap), "#999")
    top = 0
    for one in drawn:
        whole.paste(one, (0, top))
        top += one.height + gap
    out = io.BytesIO()
    whole.save(out, "PNG")
    return out.getvalue()


async def _blank(found: Browser) -> Page:
    page = await found.new_page(viewport={"width": 900, "height": 1200})
    await page.set_content(f"<!doctype html><style>{_fonts()}</style><body></body>")
    return page


def _fonts() -> str:
    faces = []
    for subset, letters in _RANGES.items():
        for weight in (400, 700):
            for style in ("normal", "italic"):
                file = Path(VENDOR / f"tinos-{subset}-{weight}-{style}.woff2").read_bytes()
                source = f"url(data:font/woff2;base64,{base64.b64encode(file).decode()})"
                faces.append(
                    f'@font-face{{font-family:"Times New Roman";font-weight:{weight};font-style:{style};src:{source};'
                    f"unicode-range:{letters}}}"
                )
    return "".join(faces)

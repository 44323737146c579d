"""Draws the guides of the Zalo account from their HTML: ``python -m tests.docs.draw_guides``.

Needs a Chromium (on Debian: chromium) and the font Noto Sans (fonts-noto-core). Refuses type that is too small for old
eyes and words that are cut. Each PNG carries the digest of what it was drawn from: a test finds one that is stale.
"""

from __future__ import annotations

import hashlib
import io
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from bot.channels.zalo_oa.guides import FOLDER, PICTURES
from tests.servers import find_chromium

WIDTH, HEIGHT = 1080, 1350
SMALLEST_TYPE = WIDTH / 22
COLOURS = 128  # flat drawings: nobody sees the difference, and the file has a third of the size
STYLE = FOLDER / "guide.css"
SOURCE = "Source"  # the PNG's text chunk with the digest

_COMPLAINTS = """smallest => {
    const found = [];
    const within = (inner, outer) =>
        inner.left >= outer.left && inner.right <= outer.right &&
        inner.top >= outer.top && inner.bottom <= outer.bottom;
    const page = document.body.getBoundingClientRect();
    if (document.documentElement.scrollHeight > page.height) found.push("the page is higher than the picture");
    for (const one of document.querySelectorAll("h1, p, footer, text")) {
        const said = one.textContent.trim().replace(/\\s+/g, " ");
        if (parseFloat(getComputedStyle(one).fontSize) < smallest) found.push(`too small: ${said}`);
        const words = document.createRange();
        words.selectNodeContents(one);
        const drawn = (one.tagName === "text" ? one : words).getBoundingClientRect();
        const frames = [one.ownerSVGElement ?? one, one.closest("li") ?? document.body];
        if (!frames.every(frame => within(drawn, frame.getBoundingClientRect()))) found.push(`cut: ${said}`);
    }
    return found;
}"""


def sources() -> Mapping[Path, Path]:
    """The page of each guide → its picture."""
    return {(FOLDER / name).with_suffix(".html"): FOLDER / name for name in PICTURES.values()}


def digest(source: Path) -> str:
    """Of all that the picture is drawn from."""
    return hashlib.sha256(source.read_bytes() + b"\0" + STYLE.read_bytes()).hexdigest()


def draw(chromium: str) -> None:
    """Writes every picture; SystemExit, and no picture, where a page is not fit to be one."""
    from playwright.sync_api import sync_playwright

    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    drawn = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=arguments)
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, locale="vi-VN")
        for source, picture in sources().items():
            page.goto(source.as_uri())
            if complaints := page.evaluate(_COMPLAINTS, SMALLEST_TYPE):
                sys.exit(f"{source.name}: {'; '.join(complaints)}")
            drawn[picture] = _packed(page.screenshot(), digest(source))
        browser.close()
    for picture, content in drawn.items():
        picture.write_bytes(content)


def _packed(screenshot: bytes, source: str) -> bytes:
    told = PngInfo()
    told.add_text(SOURCE, source)
    packed = io.BytesIO()
    with Image.open(io.BytesIO(screenshot)) as image:
        few = image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(packed, "PNG", optimize=True, pnginfo=told)
    return packed.getvalue()


if __name__ == "__main__":
    draw(find_chromium() or sys.exit("no Chromium; on Debian: sudo apt-get install chromium"))

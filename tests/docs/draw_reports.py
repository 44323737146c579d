"""Draws the pictures of a report, as an office would see it: ``python -m tests.docs.draw_reports``. Needs a Chromium.

A made-up campaign (``tests/papers/world.py``); the .docx is laid out by other hands, the .html by the browser itself.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from playwright.async_api import FloatRect

from bot import opening, reports
from bot.settings import HOME, Settings
from flows.figures.periods import Period
from storage.crypto import KeyRing
from storage.engine import Store
from tests import databases
from tests.docs import documents
from tests.e2e.conftest import DESK, PHONE
from tests.papers import world
from tests.servers import find_chromium

FOLDER = HOME / "docs/images/papers"
WEEK = Period("week", date(2026, 11, 23), date(2026, 11, 29))
COUNTED = datetime(2026, 11, 30, 0, 1, tzinfo=UTC)
PICTURES = ("report-docx.png", "report-html.png", "report-html-phone.png")


@contextmanager
def _store() -> Iterator[Store]:
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(databases.fresh(Path(folder) / "manhmoi.db"), KeyRing.parse(KeyRing.make()))
        yield store
        store.close_now()


def papers() -> dict[str, bytes]:
    """The report of a week, as .docx and .html."""
    settings = Settings()
    texts = opening.texts(settings)
    with _store() as store:
        store.write_now(partial(world.build_calm, first=date(2026, 11, 9)))
        report = store.read_now(lambda tx: reports.read(tx, WEEK, settings, now=COUNTED))
    return {form: reports.paper(report, form, settings, texts, "vi") for form in ("docx", "html")}


async def draw(chromium: str) -> None:
    """Writes every picture."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    made = papers()
    async with documents.browser(chromium) as found:
        _keep("report-docx.png", documents.stacked(await documents.of_docx(found, made["docx"])))
        for name, screen in (("report-html.png", DESK), ("report-html-phone.png", PHONE)):
            page = await found.new_page(viewport={"width": screen["width"], "height": screen["height"]})
            await page.set_content(made["html"].decode())
            if await page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
                raise SystemExit(f"{name}: the page is wider than the screen")
            _keep(name, await page.screenshot(full_page=True, clip=_top(screen["width"])))
            await page.close()


def _top(width: int) -> FloatRect:
    """What is looked at: the codes at the end are only many."""
    return {"x": 0, "y": 0, "width": width, "height": 4_000}


def _keep(name: str, picture: bytes) -> None:
    (FOLDER / name).write_bytes(documents.few_colours(picture, colours=32))
    if (FOLDER / name).stat().st_size > documents.LARGEST:
        raise SystemExit(f"{name} has {(FOLDER / name).stat().st_size} bytes")


if __name__ == "__main__":
    browser = find_chromium()
    if browser is None:
        sys.exit("no Chromium")
    asyncio.run(draw(browser))

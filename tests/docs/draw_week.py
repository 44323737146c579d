"""Draws what the played week left on paper: ``python -m tests.docs.draw_week``. Needs a Chromium.

Into docs/images/papers/week-*.png: the report of the week and the packet that the army got, as they came out of the
program (``tests/integration/week.py``), laid out by other hands.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from bot.settings import HOME
from tests.docs import documents
from tests.integration import week
from tests.servers import find_chromium

FOLDER = HOME / "docs/images/papers"


async def draw(chromium: str) -> None:
    """Writes both pictures."""
    with tempfile.TemporaryDirectory() as folder:
        played = await week.play(Path(folder))
    papers = {
        "week-report.png": played.reports["docx"],
        "week-packet.png": week.files_of(played.packets["military"])["phieu-chuyen.docx"],
    }
    async with documents.browser(chromium) as found:
        for name, content in papers.items():
            pages = await documents.of_docx(found, content)
            (FOLDER / name).write_bytes(documents.few_colours(documents.stacked(pages), colours=32))
            if (FOLDER / name).stat().st_size > documents.LARGEST:
                raise SystemExit(f"{name} has {(FOLDER / name).stat().st_size} bytes")


if __name__ == "__main__":
    browser = find_chromium()
    if browser is None:
        sys.exit("no Chromium")
    asyncio.run(draw(browser))

"""Draws the papers of a packet as an office would see them: ``python -m tests.docs.draw_packets``.

Into docs/images/papers/packet-*.png: the paper of one tip, of several, and the notice of withdrawal. The values are
made up here; how a packet comes about is in ``bot.packets``.
"""

from __future__ import annotations

import asyncio
import functools
import sys
from collections.abc import Mapping
from datetime import UTC, datetime

from bot.packets import files, letter
from bot.packets.letter import FileRow, Letter, Recall, Row, Section
from bot.settings import HOME, Settings
from bot.translate import Texts
from tests.docs import documents
from tests.servers import find_chromium

FOLDER = HOME / "docs/images/papers"
AT = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)
WORDS = functools.partial(Texts.load(HOME / "locales", ("vi", "en")).text, "vi")
STORY = (
    "Tôi là đồng đội cùng trung đội với anh Mẫu. Trận ngày 19/8/1972 anh trúng mảnh pháo lúc chập tối, chúng tôi đưa "
    "anh về phía sau khoảng 300 mét và chôn cất ngay trong đêm, ở bờ suối, gần một cây gạo lớn đã cháy nửa thân.\n"
    "Tôi còn nhớ đầu quay về hướng bắc, có để lại một bi đông khắc chữ M. Năm 1989 tôi có trở lại, suối đã đổi dòng, "
    "cây gạo vẫn còn gốc."
)


def section(code: str, martyr: str, *, reporter: bool) -> Section:
    """One tip, of which the reporter is shown, or not."""
    parts = ["martyr", "place", "story", *(["reporter"] if reporter else []), "files"]
    told = {
        "martyr": (
            *("martyr_name", "birth_year", "home_town", "rank", "unit", "date_of_death", "place_of_death"),
            (martyr, "1950", "xã Mẫu, huyện Vĩnh Bảo, Hải Phòng", "Hạ sĩ", "c3/d7/e66/f304", "19/08/1972", "Quảng Trị"),
        ),
        "place": (
            *("burial_place", "lat", "lon", "accuracy_m", "sure", "commune", "province"),
            ("bờ suối, gần cây gạo", "16.759400", "107.209400", "50", "nhớ rõ chỗ", "xã Mẫu", "Quảng Trị"),
        ),
    }
    if reporter:
        told["reporter"] = (
            *("reporter_role", "reporter_name", "reporter_phone", "best_time"),
            ("đồng đội, nhân chứng", "Trần Văn Mẫu", "0912 345 577", "buổi tối"),
        )
    groups = []
    for part, (*names, values) in told.items():
        rows = [Row(WORDS(f"field-{name}"), str(value)) for name, value in zip(names, values, strict=True)]
        groups.append((WORDS(f"packet-group-{part}"), rows))
    kind, received = WORDS("group-kind.burial-place"), "08:15 20/11/2026"
    shown = ", ".join(WORDS(f"packet-part-{one}") for one in parts)
    digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
    return Section(
        code=code,
        kind=kind,
        martyr=martyr,
        received=received,
        scope=WORDS("packet-scope", code=code, kind=kind, received=received, parts=shown),
        groups=groups,
        story=STORY,
        results=[f"{WORDS('packet-result', day='24/11/2026', what=WORDS('result-witness_interviewed'))}. Gặp tại nhà"],
        files=[FileRow(f"tep/{code}-01.jpg", WORDS("desk-file-photo"), "2.4 MB", digest)],
        kept_back=[]
        if reporter
        else [WORDS("packet-kept_back", number=2, kind=WORDS("desk-file-voice"), why=WORDS("packet-kept_back-speaks"))],
    )


def papers() -> Mapping[str, bytes]:
    """The .docx by the name of its picture."""
    settings = Settings().papers
    signed = files.signature(settings, WORDS)
    one = section("MM-2C4D-9KRT", "Nguyễn Văn Mẫu", reporter=True)
    other = section("MM-7HNP-0XAB", "Lê Văn Mẫu", reporter=False)

    def paper(number: str, to: str, *sections: Section) -> bytes:
        whole = Letter(
            head=files.head(settings, WORDS, AT, number=number),
            to=WORDS(f"office-{to}"),
            address="",
            sections=sections,
            due="11/12/2026",
            code="XN-4TQ8-K2MP",
            link="https://manhmoi.example.vn/handover/Q2x0bXJ0d2h5bm90c29tZXRoaW5n",
            hotline="0965.001.222",
            key="c4b1 02de 91af 7e60 5d3c 8842 f01b 6a97",
            signature=signed,
        )
        return letter.written(WORDS, whole, language="vi")

    recall = Recall(
        head=files.head(settings, WORDS, AT, number=""),
        to=WORDS("office-military"),
        address="",
        papers=[("12/PCTT-TTT", "26/11/2026", "MM-2C4D-9KRT")],
        why=WORDS("recall-why-withdrawal"),
        asks=[WORDS(f"recall-ask-{one}") for one in ("stop", "destroy", "pass_on", "answer")],
        hotline="0965.001.222",
        signature=signed,
    )
    return {
        "packet-one": paper("12", "military", one),
        "packet-many": paper("13", "commune", other, section("MM-3FGH-5JKM", "Phạm Văn Mẫu", reporter=False)),
        "packet-recall": letter.recalled(WORDS, recall, language="vi"),
    }


async def draw(chromium: str) -> None:
    """All pictures, drawn anew."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    async with documents.browser(chromium) as found:
        for name, content in papers().items():
            pages = await documents.of_docx(found, content)
            (FOLDER / f"{name}.png").write_bytes(documents.few_colours(documents.stacked(pages)))


if __name__ == "__main__":
    chromium = find_chromium()
    if chromium is None:
        sys.exit("A Chromium is wanted (on Debian: apt install chromium).")
    asyncio.run(draw(chromium))

"""Tips from a sheet: a template, a look at every row, an import that can be broken off; hostile sheets do no harm."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial

import aiohttp
import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from bot.desk import importing
from bot.retention import Sweeper
from storage import audit, consents, imports, tickets
from storage.tickets import TicketSummary
from tests.web.browsing import Operator
from tests.web.conftest import Site

HEADINGS = ("Họ tên liệt sĩ", "Ngày hi sinh", "Nơi an táng", "Lời kể", "Người cung cấp tin", "Điện thoại", "Đồng ý")
GOOD = ("Nguyễn Văn Mẫu", "18/3/1971", "16.7563, 107.2094", "Tôi chôn anh.", "Lê Văn Mẫu", "0912345577", "Có")


def sheet(*rows: Sequence[object], more: Callable[[Worksheet], None] | None = None) -> bytes:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for one in rows:
        page.append(list(one))
    if more is not None:
        more(page)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


async def sends(operator: Operator, content: bytes, channel: str = "commune") -> aiohttp.ClientResponse:
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("csrf", await operator.csrf())
    form.add_field("channel", channel)
    form.add_field("file", content, filename="Xã Mẫu <b>.xlsx", content_type="application/octet-stream")
    return await operator.posts("/desk/imports", form)


async def presses(operator: Operator, page: aiohttp.ClientResponse, what: str = "run") -> aiohttp.ClientResponse:
    return await operator.posts(f"{page.url.path}/{what}", {"csrf": await operator.csrf()})


async def all_tickets(site: Site) -> list[TicketSummary]:
    return await site.context.store.read(partial(tickets.search, limit=2_000))


def plain(page: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", page).split())


async def test_the_template_is_filled_in_looked_at_and_imported_once(site: Site) -> None:
    lead = await site.operator("Hà", "lead")
    answer = await lead.gets("/desk/imports/template.xlsx")
    book = openpyxl.load_workbook(io.BytesIO((await answer.text("latin-1")).encode("latin-1")))
    page = book.worksheets[0]
    (at,) = [number for number, row in enumerate(page.values, 1) if row[0] == "STT"]
    columns = {cell.value: cell.column for cell in page[at]}
    assert page.cell(at + 1, 1).value == "Ví dụ"
    for number, row in enumerate((GOOD, ("Lê Thị Mẫu", "hồi đói năm nào", "xã Mẫu", "", "", "", "")), at + 2):
        for heading, value in zip(HEADINGS, row, strict=True):
            titled = next(title for title in columns if str(title).startswith(heading))
            page.cell(number, columns[titled]).value = value or None
    out = io.BytesIO()
    book.save(out)

    shown = await sends(lead, out.getvalue())

    assert await all_tickets(site) == []
    words = plain(await shown.text())
    assert "Nhập 2 dòng" in words
    assert "Ngày hi sinh: chưa hiểu được; giữ nguyên chữ đã ghi" in words
    assert "0912345577" not in words  # masked, as everywhere
    assert "Ví dụ" not in words
    assert "Xã Mẫu <b>" not in await shown.text()
    done = await presses(lead, shown)
    assert "Đã nhập xong" in await done.text()
    second, first = await all_tickets(site)
    assert (first.channel, first.martyr_name, first.lat) == ("commune", "Nguyễn Văn Mẫu", 16.7563)
    assert second.martyr_name == "Lê Thị Mẫu"
    given = await site.context.store.read(lambda tx: consents.of_ticket(tx, first.id))
    assert [(one.purpose, one.channel) for one in given] == [("tip", "commune")]
    assert re.search(rf'href="/desk/tickets/{first.code}"', await done.text())
    # The same file, the same rows in another order and spacing: no second ticket.
    again = await presses(lead, await sends(lead, out.getvalue(), "paper"))
    other = sheet(HEADINGS, tuple(f" {one} " for one in GOOD))
    await presses(lead, await sends(lead, other))
    assert len(await all_tickets(site)) == 2
    assert "Đã nhập trước đó" in await again.text()
    log = [(one.what, one.detail) for one in await site.context.store.read(audit.entries) if "import" in one.what]
    assert log == [("imported", "2"), ("imported", "0"), ("imported", "0")]


async def test_each_row_is_told_what_is_wrong_with_it_and_keeps_only_itself_out(site: Site) -> None:
    lead = await site.operator("Hà", "lead")
    wide = (*HEADINGS, *(f"Cột lạ {number}" for number in range(33)))
    rows = {
        "good": GOOD,
        "no consent": ("A Văn Mẫu", "", "", "Tôi kể", "B Văn Mẫu", "", "không"),
        "bad phone": ("A Văn Mẫu", "", "", "", "", "0912", "có"),
        "lost zero": ("C Văn Mẫu", date(1971, 3, 18), "", "", "", 912345577, "x"),
        "long": ("D" * 10_000, "", "", "", "", "", ""),
        "long story": ("E Văn Mẫu", "", "", "kể " * 3_000, "", "", "Đồng ý"),
        "formula": ("=HYPERLINK(1,2)", "", "xã Mẫu", "", "", "", ""),
        "html": ("<script>alert(1)</script>", "31/02/1972", "xã <b>Mẫu</b>", "", "", "", ""),
        "unclear": ("F Văn Mẫu", "", "", "", "", "", "có lẽ"),
        "nothing": ("", "", "", "", "", "", "có"),
        "twice": GOOD,
        "merged": ("G Văn Mẫu", "", "xã Mẫu", "", "", "", ""),
        "fault": ("#REF!", "", "xã Mẫu", "", "", "", ""),
    }

    def more(page: Worksheet) -> None:
        at = list(rows).index("merged") + 2
        page.merge_cells(start_row=at, start_column=1, end_row=at, end_column=2)

    shown = await sends(lead, sheet(wide, *rows.values(), more=more))

    page = await shown.text()
    assert "<script>alert(1)" not in page
    told = {
        name: plain(part)
        for name, part in zip(rows, re.findall(r'<th scope="row".*?</tr>', page, re.DOTALL), strict=True)
    }
    wanted = {
        "no consent": "chưa đồng ý: không lưu",
        "bad phone": "số điện thoại chưa đúng",
        "long": "ô quá dài",
        "formula": "ô là công thức",
        "html": "chưa hiểu được",
        "unclear": "không phải một trong các câu trả lời",
        "nothing": "chưa có thông tin về liệt sĩ",
        "twice": "trùng hoàn toàn",
        "merged": "ô gộp",
        "fault": "báo lỗi của bảng tính",
    }
    assert {name: words for name, words in wanted.items() if words not in told[name]} == {}
    kept_out = {name for name, words in told.items() if "Chưa nhập được" in words}
    assert kept_out == {"no consent", "bad phone", "long", "unclear", "nothing", "twice", "merged", "fault"}
    assert "Cột lạ 32" in page
    await presses(lead, shown)
    names = sorted(one.martyr_name for one in await all_tickets(site))
    assert len(names) == len(rows) - len(kept_out)
    assert "C Văn Mẫu" in names
    found = await site.context.store.read(lambda tx: imports.latest(tx)[0])
    left = await site.context.store.read(lambda tx: imports.rows(tx, found.id))
    assert [one.row.cells for one in left if one.row is not None and one.row.cells] == []


async def test_killed_in_the_middle_it_goes_on_and_doubles_nothing(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    lead = await site.operator("Hà", "lead")
    rows = [("Lê Văn Mẫu", "", f"gốc đa số {number}", "", "", "", "") for number in range(30)]
    monkeypatch.setattr(importing, "IN_ONE_REQUEST", 10)
    monkeypatch.setattr(importing, "AT_ONCE", 5)

    shown = await presses(lead, await sends(lead, sheet(HEADINGS, *rows)))

    assert "Nhập tiếp 20 dòng còn lại" in plain(await shown.text())
    assert len(await all_tickets(site)) == 10
    monkeypatch.setattr(importing, "IN_ONE_REQUEST", 100)
    await presses(lead, shown)
    await presses(lead, shown)
    assert len({one.search for one in await all_tickets(site)}) == len(await all_tickets(site)) == 30


def bomb() -> bytes:
    """Other hostile files: ``tests/bot/test_sheet_guard.py``."""
    out = io.BytesIO(sheet(HEADINGS, GOOD))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/worksheets/sheet2.xml", b"<a>" + b" " * 45_000_000)
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (lambda: b"", "Xin chọn một bảng tính"),
        (lambda: sheet(HEADINGS, GOOD)[:-900], "Không đọc được tệp này"),
        (bomb, "quá lớn khi mở ra"),
        (lambda: sheet(HEADINGS, *([GOOD] * 1_002)), "Quá nhiều dòng"),
        (lambda: sheet(("STT", "Ảnh"), (1, 2)), "Không thấy dòng tên cột"),
        (lambda: sheet(HEADINGS), "chưa có dòng nào"),
    ],
    ids="empty cut bomb rows headings bare".split(),
)
async def test_a_sheet_that_cannot_be_read_is_refused_in_words(
    site: Site, content: Callable[[], bytes], words: str
) -> None:
    lead = await site.operator("Hà", "lead")

    answer = await sends(lead, content())

    assert answer.status == 422
    assert words in await answer.text()


async def test_only_leads_import_and_what_lies_about_is_erased(site: Site) -> None:
    operator, lead = await site.operator("Lan"), await site.operator("Hà", "lead")
    content = sheet(HEADINGS, GOOD)

    statuses = [(await operator.gets(path)).status for path in ("/desk/imports", "/desk/imports/template.xlsx")]
    statuses.append((await sends(operator, content)).status)
    shown = await sends(lead, content)
    dropped = await sends(lead, content)
    await presses(lead, dropped, "drop")

    assert statuses == [403] * 3
    assert (await operator.gets(shown.url.path)).status == 403
    assert (await presses(operator, shown)).status == 403
    site.clock.at += timedelta(days=8)
    await Sweeper(site.context).look()
    lead = await site.operator("Hà", "lead")
    assert "Không nhập" in await (await lead.gets(shown.url.path)).text()
    for one in await site.context.store.read(imports.latest):
        left = await site.context.store.read(partial(imports.rows, import_id=one.id))
        assert [kept.row for kept in left] == [None]
    await presses(lead, shown)
    assert await all_tickets(site) == []

"""Reports at the desk: made for any period, read, downloaded, each number with the tickets behind it."""

from __future__ import annotations

import io
import re
from datetime import UTC, date, datetime
from functools import partial
from html.parser import HTMLParser
from typing import Any

import mammoth
import openpyxl
import pytest

from bot import reports
from bot.papers.wording import clean
from flows.figures.periods import Period
from storage import audit
from storage import reports as stored
from tests.papers import world
from tests.web.conftest import Site

WEEK = Period("week", date(2026, 11, 23), date(2026, 11, 29))


class Tables(HTMLParser):
    """The rows of all tables of a page, by what ``data-figure`` says, as another hand reads them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: dict[str, list[str]] = {}
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.policy = ""
        self._row: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if dict(attrs).get("http-equiv") == "Content-Security-Policy":
            self.policy = dict(attrs)["content"] or ""
        if tag == "tr" and "data-figure" in dict(attrs):
            self._row = self.rows.setdefault(dict(attrs)["data-figure"] or "", [])
            self._row.clear()
        elif tag in ("td", "th") and self._row is not None:
            self._row.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "tr":
            self._row = None

    def handle_data(self, data: str) -> None:
        if self._row:
            self._row[-1] += data.strip()


def read_page(text: str) -> Tables:
    found = Tables()
    found.feed(text)
    return found


@pytest.fixture
async def campaign(site: Site) -> world.Put:
    site.clock.at = datetime(2027, 3, 2, 2, 0, tzinfo=UTC)
    return await site.context.store.write(partial(world.build, borders=world.BORDERS[2:6], each=2))


async def asks(operator: Any, **form: str) -> Any:
    """The answer to the form, as a browser sends it."""
    data = {"csrf": await operator.csrf(), **form}
    return await operator.posts("/desk/reports", data, allow_redirects=False)


async def fetched(operator: Any, path: str) -> bytes:
    """The bytes of a file."""
    async with operator.session.get(operator.address + path) as answer:
        assert answer.status == 200 and answer.headers["Content-Disposition"].startswith("attachment;")
        return bytes(await answer.read())


async def made_by(lead: Any, **form: str) -> str:
    answer = await asks(lead, **form)
    assert answer.status == 303, await answer.text()
    return str(answer.headers["Location"])


async def test_a_report_is_made_read_and_downloaded_and_every_form_says_the_same(
    site: Site, campaign: world.Put
) -> None:
    lead, operator = await site.operator("Hà", "lead"), await site.operator("Lan")
    address = await made_by(lead, kind="custom", first="2026-11-23", last="2026-11-29", language="vi")
    report_id = address.rsplit("/", 1)[1]

    found = await site.context.store.read(lambda tx: stored.get(tx, report_id))
    assert found is not None
    made, report = found
    assert (made.who, made.schedule, set(made.files)) == ("Hà", None, {"docx", "xlsx", "html"})
    assert "report_made" in {one.what for one in await site.context.store.read(audit.entries)}
    assert "Từ ngày 23/11/2026 đến ngày 29/11/2026" in await (await operator.gets("/desk/reports")).text()

    files = {}
    for form in made.files:
        files[form] = await fetched(operator, f"{address}/file/{form}")
    texts, settings = site.context.texts, site.context.settings
    view = reports.view(report, settings, texts, "vi")
    rows = {row.name: row.cells for table in reports.report_view.tables(view) for row in table.rows}
    assert rows["tips"][1] == f"{report.figures['tips'].value:.0f}" and report.figures["tips"].value

    desk, page = read_page(await (await operator.gets(address)).text()), read_page(files["html"].decode())
    for name, cells in rows.items():
        assert tuple(desk.rows[name]) == cells, name
        assert tuple(page.rows[name]) == cells, name

    word = mammoth.convert_to_html(io.BytesIO(files["docx"])).value
    lines = [re.sub(r"<[^>]+>", "\n", line) for line in re.findall(r"<tr>(.*?)</tr>", word)]
    as_rows = {tuple(one for one in line.split("\n") if one) for line in lines}
    for name, cells in rows.items():
        assert (
            tuple(clean(one).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") for one in cells)
            in as_rows
        ), name

    book = openpyxl.load_workbook(io.BytesIO(files["xlsx"]))
    sheet = {row[0].value: row[1].value for row in book["Số liệu"].iter_rows(min_row=6)}
    for name, figure in report.figures.items():
        shown = figure.value if figure.value is not None else texts.text("vi", f"report-why-{figure.why}")
        assert sheet[texts.text("vi", f"report-figure-{name}")] == shown, name
    behind = {}
    for what, line, code in book["Mã tin"].iter_rows(min_row=2, values_only=True):
        behind.setdefault((what, line or ""), []).append(code)
    for name, figure in report.figures.items():
        assert behind.get((texts.text("vi", f"report-figure-{name}"), ""), []) == list(figure.codes), name
    assert all(cell.data_type != "f" for one in book for row in one.iter_rows() for cell in row)


async def test_the_page_runs_nothing_fetches_nothing_and_names_nobody(site: Site, campaign: world.Put) -> None:
    lead = await site.operator("Hà", "lead")
    address = await made_by(lead, kind="month", first="2026-11-23", last="", language="vi")

    text = await (await lead.gets(f"{address}/file/html")).text()

    found = read_page(text)
    assert not found.tags & {"script", "iframe", "object", "embed", "link", "img", "form", "input", "base"}
    assert not {one for one in found.attributes if one.startswith("on") or one in ("src", "style")}
    assert found.policy.startswith("default-src 'none'; style-src 'sha256-") and "unsafe" not in found.policy
    assert "<b>" not in text and "\u202e" not in text and "oay" in text
    for form in ("html", "docx", "xlsx"):
        content = await fetched(lead, f"{address}/file/{form}")
        told = content.decode() if form == "html" else _words_of(form, content)
        for secret in ("Trần Thị Bình", "912345677", "0912345678", "Nguyễn Văn Mẫu", "nguoi-"):
            assert secret not in told, (form, secret)


def _words_of(form: str, content: bytes) -> str:
    if form == "docx":
        return str(mammoth.extract_raw_text(io.BytesIO(content)).value)
    book = openpyxl.load_workbook(io.BytesIO(content))
    return "\n".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row)


async def test_a_number_leads_to_the_tickets_behind_it(site: Site, campaign: world.Put) -> None:
    lead = await site.operator("Hà", "lead")
    address = await made_by(lead, kind="week", first="2026-11-23", last="", language="vi")
    found = await site.context.store.read(lambda tx: stored.get(tx, address.rsplit("/", 1)[1]))
    assert found is not None
    page = await (await lead.gets(address)).text()

    links = set(re.findall(rf'href="({address}/codes\?of=[^"]+)"', page))
    assert len(links) > 20
    behind = await (await lead.gets(f"{address}/codes?of=verified")).text()
    assert set(re.findall(r'href="/desk/tickets/([^"]+)"', behind)) == set(found[1].figures["verified"].codes)
    for link in links:
        assert "/desk/tickets/MM-" in await (await lead.gets(link.replace("&amp;", "&"))).text(), link
    assert (await lead.gets(f"{address}/codes?of=nothing")).status == 404


NO_PERIODS: tuple[tuple[dict[str, str], str], ...] = (
    ({"kind": "custom", "first": "2026-11-30", "last": "2026-11-23"}, "Ngày đầu phải trước"),
    ({"kind": "custom", "first": "2026-11-30"}, "cần cả ngày đầu và ngày cuối"),
    ({"kind": "custom", "first": "2027-03-01", "last": "2027-03-09"}, "chưa tới"),
    ({"kind": "week", "first": "2027-05-01"}, "chưa tới"),
    ({"kind": "week", "first": "2026-11-23", "last": "2026-11-29"}, "Ngày cuối chỉ dùng"),
    ({"kind": "year"}, "Kỳ báo cáo phải là"),
    ({"kind": "week", "first": "31/2/2026"}, "Ngày chưa đúng"),
    ({"kind": "custom", "first": "0001-01-01", "last": "2026-01-01"}, "quá dài hoặc quá xa"),
    ({"kind": "week", "first": "0001-01-01"}, "quá dài hoặc quá xa"),
    ({"kind": "quarter", "first": "9999-12-31"}, "chưa tới"),
)


async def test_a_period_that_is_none_is_refused_with_the_reason(site: Site) -> None:
    site.clock.at = datetime(2027, 3, 2, 2, 0, tzinfo=UTC)
    lead = await site.operator("Hà", "lead")

    for form, why in NO_PERIODS:
        answer = await asks(lead, **form)
        assert (answer.status, why in await answer.text()) == (422, True), form

    assert await site.context.store.read(stored.latest) == []


async def test_who_may_not_make_one_still_reads_them(site: Site, campaign: world.Put) -> None:
    lead, operator = await site.operator("Hà", "lead"), await site.operator("Lan")
    address = await made_by(lead, kind="quarter", first="", last="", language="en")

    assert (await asks(operator, kind="week")).status == 403
    assert (await operator.gets(address)).status == 200
    assert "Socialist" in _words_of("docx", await fetched(operator, f"{address}/file/docx")).title()
    assert "Lập báo cáo" not in await (await operator.gets("/desk/reports")).text()


async def test_a_file_that_was_lost_is_made_anew_of_the_figures_that_were_kept(site: Site, campaign: world.Put) -> None:
    lead = await site.operator("Hà", "lead")
    address = await made_by(lead, kind="week", first="2026-11-23", last="", language="vi")
    before = await fetched(lead, f"{address}/file/html")
    ((made, _),) = [await site.context.store.read(lambda tx: stored.get(tx, address.rsplit("/", 1)[1]))]
    await site.context.blobs.delete(made.files["html"])

    assert await fetched(lead, f"{address}/file/html") == before

"""Sources at the desk: made with their poster, seen with what came of them, reported as .xlsx and .csv."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

import openpyxl
import pytest
import zxingcpp
from PIL import Image

from bot.settings import Conversation, Settings, Web
from storage import audit, sources
from tests import databases
from tests.web.browsing import Browser, Operator
from tests.web.conftest import Site

ADDRESS = "http://vi-du.example.vn"
NEW = {"what": "Bệnh viện Việt Tiệp", "place": "Sảnh A", "commune": "le chan", "copies": "1.200"}


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(
        **databases.settings(tmp_path / "manhmoi.db"),
        media_url=(tmp_path / "media").as_uri(),
        secret_key_file=str(tmp_path / "secret.key"),
        web=Web(public_url=ADDRESS),
        conversation=Conversation(messages_per_minute=1000),
    )


async def makes(operator: Operator, **fields: str) -> int:
    return (await operator.posts("/desk/sources", {"csrf": await operator.csrf(), **NEW, **fields})).status


async def changes(operator: Operator, name: str, fields: Mapping[str, str]) -> int:
    return (await operator.posts(f"/desk/sources/{name}", {"csrf": await operator.csrf(), **fields})).status


async def fetched(browser: Browser, path: str) -> bytes:
    async with browser.session.get(browser.address + path) as answer:
        assert answer.status == 200
        return await answer.read()


async def test_a_lead_makes_a_source_and_gets_its_poster(site: Site) -> None:
    lead = await site.operator("Trần Thị Mẫu", "lead")

    assert await makes(lead) == 200
    page = await (await lead.gets("/desk/sources")).text()
    assert "Phường Lê Chân, Thành phố Hải Phòng" in page
    assert "benh-vien-viet-tiep" in page

    archive = await fetched(lead, "/desk/sources/benh-vien-viet-tiep/files.zip")
    with zipfile.ZipFile(io.BytesIO(archive)) as packed:
        assert packed.testzip() is None
        assert {one.removeprefix("benh-vien-viet-tiep-") for one in packed.namelist()} == {
            *("landing.png", "landing.svg", "web.png", "web.svg", "links.txt"),
            *("poster.svg", "poster.html", "poster-en.svg", "poster-en.html"),
        }
        with packed.open("benh-vien-viet-tiep-landing.png") as picture:
            [read] = zxingcpp.read_barcodes(Image.open(picture).convert("L"))
    assert read.text == f"{ADDRESS}/q/benh-vien-viet-tiep"
    poster = await lead.gets("/desk/sources/benh-vien-viet-tiep/poster.svg")
    assert (poster.content_type, poster.headers["Content-Security-Policy"]) == (
        "image/svg+xml",
        "sandbox; default-src 'none'",
    )
    assert "Bệnh viện Việt Tiệp" in await poster.text()
    lines = await site.context.store.read(lambda tx: audit.entries(tx, limit=100))
    assert [one.detail for one in lines if one.what == "source_added"] == ["benh-vien-viet-tiep"]


async def test_what_cannot_be_a_source_is_refused_with_a_reason(site: Site) -> None:
    lead = await site.operator("Trần Thị Mẫu", "lead")
    assert await makes(lead, name="bv-1") == 200

    for fields in (
        {"name": "BV-1"},
        {"name": "bệnh viện"},
        {"name": "../x"},
        {"name": "<script>"},
        {"name": "x" * 65},
        {"what": "", "name": ""},
        {"what": "!!!", "name": ""},
        {"name": "a", "commune": "Không Có"},
        {"name": "a", "copies": "-1"},
        {"name": "a", "copies": "nhiều"},
        {"name": "a", "copies": "1000000"},
    ):
        assert await makes(lead, **fields) == 422, fields
    assert [one.name for one in await site.context.store.read(sources.all_of)] == ["bv-1"]
    assert await changes(lead, "khong-co", NEW) == 422


async def test_a_source_is_changed_and_taken_down_and_its_code_stays(site: Site) -> None:
    lead = await site.operator("Trần Thị Mẫu", "lead")
    await makes(lead, name="bv-1")

    assert await changes(lead, "bv-1", {**NEW, "place": "Khoa Tim mạch"}) == 200

    [one] = await site.context.store.read(sources.all_of)
    assert (one.place, one.active, one.code, one.copies) == ("Khoa Tim mạch", False, "BV01", 1200)
    browser = Browser(site.address)
    assert "Nhắn ngay tại đây" in await (await browser.gets("/q/bv-1")).text()
    await browser.closes()


async def test_an_operator_sees_and_downloads_and_makes_none(site: Site) -> None:
    await makes(await site.operator("Trần Thị Mẫu", "lead"), name="bv-1")
    operator = await site.operator("Lan")

    page = await (await operator.gets("/desk/sources")).text()
    assert "Nguồn mới" not in page
    assert (await operator.gets("/desk/sources/bv-1/files.zip")).status == 200
    assert await makes(operator, name="bv-2") == 403
    assert await changes(operator, "bv-1", NEW) == 403
    nobody = Browser(site.address)
    for path in ("", "/report.xlsx", "/bv-1/files.zip", "/bv-1/poster.svg"):
        answer = await nobody.gets(f"/desk/sources{path}", allow_redirects=False)
        assert (answer.status, answer.headers["Location"]) == (303, "/desk/enter")
    await nobody.closes()


async def test_the_funnel_of_a_source_by_day_on_the_page_and_in_both_files(site: Site) -> None:
    lead = await site.operator("Trần Thị Mẫu", "lead")
    await makes(lead, name="bv-1", what="=HYPERLINK(1)", place="+1<b>")
    people = [await site.visitor(f"/q/bv-1?x={one}") for one in range(3)]
    site.clock.pass_time(minutes=2)
    await people[0].gets("/q/bv-1")
    await people[0].gets("/q/khong-co")
    await people[0].gets("/q/bv-1/web", allow_redirects=False)
    codes = []
    for one in people[:2]:
        await one.opens("/?source=bv-1")
        await one.sends(command="start", source="bv-1")
        codes.append(await one.tells_a_tip())
    await people[2].opens("/?source=forged-name")
    await people[2].sends(command="start", source="forged-name")
    for name in ("Lan", "Hoa"):
        colleague = await site.operator(name)
        await colleague.acts(codes[0], "status", status="verified")

    today = "27/07/2026"
    text = (await fetched(lead, "/desk/sources/report.csv")).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[0] == ["Ngày", "Tên trong đường dẫn", "Quét", "Bấm chọn kênh", "Trò chuyện", "Tin báo", "Xác minh đúng"]
    # Three people at one address with one browser are one scan within a minute; the second visit is another.
    assert rows[1:] == [[today, "Không rõ nguồn", "1", "0", "1", "0", "0"], [today, "bv-1", "2", "1", "2", "2", "1"]]
    book = openpyxl.load_workbook(io.BytesIO(await fetched(lead, "/desk/sources/report.xlsx")))
    first = [[cell.value for cell in row] for row in book["Theo nguồn"].iter_rows(min_row=2)]
    assert first == [
        ["bv-1", "BV01", "=HYPERLINK(1)", "+1<b>", "Phường Lê Chân, Thành phố Hải Phòng", 1200, 2, 1, 2, 2, 1],
        ["Không rõ nguồn", None, None, None, None, None, 1, 0, 1, 0, 0],
    ]
    assert {cell.data_type for row in book["Theo nguồn"].iter_rows() for cell in row} <= {"s", "n"}
    assert [[cell.value for cell in row] for row in book["Theo ngày"].iter_rows(min_row=2)][1][:3] == [today, "bv-1", 2]
    page = await (await lead.gets("/desk/sources")).text()
    assert "<dd>2</dd>" in page
    assert "+1&lt;b&gt;" in page


@pytest.mark.parametrize("days", ["from=2026-07-28&to=2026-07-27", "from=x", "to=2026-13-01", "from=1000-01-01"])
async def test_days_that_are_none_are_refused_and_an_empty_time_is_no_error(site: Site, days: str) -> None:
    operator = await site.operator("Lan")

    for path in ("", "/report.xlsx", "/report.csv"):
        assert (await operator.gets(f"/desk/sources{path}?{days}")).status == 422
        assert (await operator.gets(f"/desk/sources{path}?from=2020-01-01&to=2020-01-01")).status == 200

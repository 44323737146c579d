"""A sheet of tips or a list of the dead is imported when the program is killed: the rest follows, nothing twice."""

from __future__ import annotations

import asyncio
import io
import re
import time
from contextlib import suppress
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import aiohttp
import openpyxl
import pytest

from tests import databases
from tests.program import Program
from tests.web.browsing import Operator
from tests.web.test_desk_registers import confirms, uploads

pytestmark = [pytest.mark.chaos, pytest.mark.timeout(300)]

ROWS = 80
LINES = 2_000
LONG = 60.0


def sheet() -> bytes:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.append(["Họ tên liệt sĩ", "Nơi an táng", "Lời kể", "Đồng ý"])
    for number in range(ROWS):
        page.append(["Lê Văn Mẫu", f"gốc đa số {number}", f"Tôi chôn anh ở gốc đa số {number}.", "có"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


async def signed_in(program: Program) -> Operator:
    status, link, error = await program.command("desk-link", "Hà", "--role", "lead")
    assert status == 0, error
    operator = Operator(program.address)
    token = parse_qs(urlsplit(link.strip()).query)["token"][0]
    assert (await operator.posts("/desk/enter", {"token": token})).status == 200
    return operator


async def counts(operator: Operator, path: str) -> dict[str, int]:
    """Rows by their state, as the page tells them."""
    page = await (await operator.gets(path)).text()
    return {state: int(count) for state, count in re.findall(r'\?state=(\w+)"[^>]*>[^<:]*: (\d+)', page)}


async def test_a_kill_in_the_middle_of_an_import_loses_no_row_and_doubles_none(tmp_path: Path) -> None:
    async with Program(tmp_path) as program:
        operator = await signed_in(program)
        form = aiohttp.FormData(quote_fields=False)
        form.add_field("csrf", await operator.csrf())
        form.add_field("file", sheet(), filename="xã.xlsx", content_type="application/octet-stream")
        path = (await operator.posts("/desk/imports", form)).url.path
        csrf = await operator.csrf()
        running = asyncio.create_task(operator.posts(f"{path}/run", {"csrf": csrf}))
        deadline = time.monotonic() + LONG
        while not 0 < (await counts(operator, path)).get("done", 0) < ROWS:
            assert time.monotonic() < deadline, "no row was imported, or all at once"
            await asyncio.sleep(0.01)

        await program.kill()
        with suppress(aiohttp.ClientError):
            await running
        await program.start()
        before = await counts(operator, path)
        while (await counts(operator, path)).get("ready", 0):
            assert time.monotonic() < deadline + LONG, "rows are left"
            await operator.posts(f"{path}/run", {"csrf": csrf})
        after = await counts(operator, path)
        status, listed, error = await program.command("tickets", "--json")
        await operator.closes()

    assert 0 < before["done"] < ROWS
    assert before["done"] + before["ready"] == ROWS
    assert after == {"done": ROWS}
    assert status == 0, error
    assert len(re.findall(r'"code"', listed)) == ROWS


def of_the_list(program: Program) -> tuple[int, int]:
    """How many lines the list has by now, and how many different ones."""
    ((lines, different),) = databases.rows(
        program.database_url, "SELECT count(*), count(DISTINCT line) FROM register_rows"
    )
    return lines, different


async def test_a_kill_in_the_middle_of_a_list_leaves_the_whole_list_and_no_line_twice(tmp_path: Path) -> None:
    lines = (f"{number},Nguyễn Văn Mẫu {number},{1940 + number % 15},e{number % 90}" for number in range(LINES))
    content = "\n".join(["TT,Họ và tên,Năm sinh,Đơn vị", *lines]).encode()
    async with Program(tmp_path) as program:
        operator = await signed_in(program)
        preview = await uploads(operator, content, "Vĩnh Bảo.csv")
        assert (await confirms(operator, preview)).status == 200
        deadline = time.monotonic() + LONG
        while not of_the_list(program)[0]:
            assert time.monotonic() < deadline, "no line was imported"
            await asyncio.sleep(0.01)

        await program.kill()
        before, _ = of_the_list(program)
        await program.start()
        deadline = time.monotonic() + LONG
        while "Xong" not in (page := await (await operator.gets("/desk/registers")).text()):
            assert time.monotonic() < deadline, "the list is not done"
            await asyncio.sleep(0.1)
        await operator.closes()

        assert 0 < before < LINES
        assert of_the_list(program) == (LINES, LINES)
        assert f"Số dòng đang dùng: {LINES}" in " ".join(re.sub(r"<[^>]*>", " ", page).split())
        assert [one for one in tmp_path.glob("media/**/*") if one.is_file()] == [], "the file speaks of living people"

"""Lists at the desk: a look at the first rows, the import behind it, who of it a ticket's martyr may be."""

from __future__ import annotations

import io
import re
from pathlib import Path

import aiohttp
import pytest

from bot.desk import cards, group_view
from bot.desk.groups import Groups
from bot.registers.watch import RegisterWatch
from storage import register_checks, registers, tickets
from tests.registers import making
from tests.web.browsing import Operator
from tests.web.conftest import Site

STORY = "Chú tôi là liệt sĩ Nguyễn Văn Mẫu, quê Vĩnh An, Vĩnh Bảo, Hải Phòng."


async def uploads(operator: Operator, content: bytes, name: str, *, csrf: str | None = None) -> aiohttp.ClientResponse:
    form = aiohttp.FormData({"csrf": await operator.csrf() if csrf is None else csrf}, quote_fields=False)
    form.add_field("file", io.BytesIO(content), filename=name, content_type="application/octet-stream")
    return await operator.posts("/desk/registers", form)


async def confirms(operator: Operator, page: aiohttp.ClientResponse, **changes: str) -> aiohttp.ClientResponse:
    """What the preview's form sends."""
    text = await page.text()
    fields = {
        name: chosen[1] if (chosen := re.search(r'<option value="(\w*)" selected', options)) else ""
        for name, options in re.findall(r'<select name="([\w-]+)">(.*?)</select>', text)
    }
    fields |= dict(re.findall(r'<input type="text" name="(\w+)" value="([^"]*)"', text))
    return await operator.posts(f"{page.url.path}/confirm", {**fields, "csrf": await operator.csrf(), **changes})


async def work(site: Site) -> None:
    watch = RegisterWatch(site.context)
    while await watch.import_next():
        pass
    while await watch.check_next():
        pass


async def test_from_an_uploaded_file_to_the_martyr_of_a_ticket(site: Site, tmp_path: Path) -> None:
    visitor, lead, operator = await site.visitor(), await site.operator("Hà", "lead"), await site.operator("Lan")
    code = await visitor.tells_a_tip()
    content = making.xlsx(tmp_path / "a.xlsx").read_bytes()

    preview = await uploads(lead, content, "Vĩnh Bảo.xlsx")
    shown = await preview.text()
    assert preview.status == 200
    assert 'value="Vĩnh Bảo"' in shown
    assert "Nguyễn Văn Mẫu · Nguyễn Văn Mẫu" in shown
    assert "Phạm Thị Sống" not in shown
    assert "0912345678" not in shown
    done = await confirms(lead, preview, publisher="Phòng Nội vụ", dated="27/7/2026")
    assert (done.status, done.url.path) == (200, "/desk/registers")
    assert "Chờ nhập" in await done.text()
    await work(site)

    lists = await (await operator.gets("/desk/registers?q=nguyen%20van%20mau")).text()
    assert "Xong" in lists
    assert "Mới: 3" in lists
    assert "Phòng Nội vụ" in lists
    assert "NTLS Đường 9" in lists
    assert 'type="file"' not in lists
    (one,) = (await site.context.store.read(registers.lists))[0].imports
    assert not await site.context.blobs.has(one.sha256), "the uploaded file speaks of living people"

    page = await operator.ticket(code)
    assert "2 liệt sĩ cùng họ tên" in page
    row_id = re.findall(r'name="row" value="(\w+)"', page)[0]
    assert (await operator.acts(code, "record", row=row_id)).status == 200
    assert (await operator.acts(code, "record", row=row_id)).status == 200
    page = await operator.ticket(code)
    assert "Đã xác định là người này" in page
    assert "Xác định trong danh sách" in page
    assert (await operator.acts(code, "unrecord")).status == 200
    assert "Đã xác định là người này" not in await operator.ticket(code)
    ticket = await site.context.store.read(lambda tx: tickets.by_code(tx, code))
    assert ticket is not None
    found = await site.context.store.read(lambda tx: register_checks.of_ticket(tx, ticket.id))
    assert found["same_name"] == 2
    situation = await site.context.store.read(lambda tx: group_view.situation(tx, ticket.id, groups=Groups("")))
    assert situation is not None
    words = lambda key, **args: site.context.texts.text("vi", key, **args)  # noqa: E731
    assert "Danh sách đối chiếu: 2 liệt sĩ cùng họ tên" in cards.card_text(situation.card, words, link="x")


async def test_what_was_uploaded_may_be_left(site: Site, tmp_path: Path) -> None:
    lead = await site.operator("Hà", "lead")
    preview = await uploads(lead, making.xlsx(tmp_path / "a.xlsx").read_bytes(), "a.xlsx")
    assert "a.xlsx" in await (await lead.gets("/desk/registers")).text()

    left = await lead.posts(f"{preview.url.path}/leave", {"csrf": await lead.csrf()})

    assert left.url.path == "/desk/registers"
    assert (await lead.gets(preview.url.path)).status == 404
    assert list(site.context.blobs.names()) == []
    assert "Chưa có danh sách nào" in await left.text()


async def test_what_nobody_decides_on_is_gone_after_a_day(site: Site, tmp_path: Path) -> None:
    lead = await site.operator("Hà", "lead")
    await uploads(lead, making.xlsx(tmp_path / "a.xlsx").read_bytes(), "a.xlsx")

    await work(site)
    assert len(site.context.blobs.names()) == 1
    site.clock.pass_time(hours=25)
    await work(site)

    assert site.context.blobs.names() == []


async def test_a_file_that_is_none_and_a_mapping_that_cannot_be_are_refused(site: Site, tmp_path: Path) -> None:
    lead = await site.operator("Hà", "lead")
    content = making.xlsx(tmp_path / "a.xlsx").read_bytes()

    broken = await uploads(lead, content[:3_000], "a.xlsx")
    assert (broken.status, "Tệp hỏng" in await broken.text()) == (422, True)
    assert site.context.blobs.names() == []
    assert (await uploads(lead, content, "a.xlsx", csrf="x")).status == 403
    assert (await uploads(lead, b"x" * (2 << 20), "a.xlsx")).status == 413
    preview = await uploads(lead, content, "a.xlsx")
    for wrong in ({"column-2": "name"}, {"column-1": ""}, {"title": " "}, {"kind": "king"}):
        assert (await confirms(lead, preview, **wrong)).status == 422
    assert (await confirms(lead, preview)).status == 200
    assert (await confirms(lead, preview)).status == 404


async def test_an_import_that_was_cut_off_is_done_again_and_doubles_nothing(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lead = await site.operator("Hà", "lead")
    people = [(n, f"Nguyễn Văn {n % 7 * 'a'}mẫu", 1940 + n % 15, "", f"E{n}") for n in range(700)]
    preview = await uploads(lead, making.xlsx(tmp_path / "a.xlsx", people).read_bytes(), "a.xlsx")
    await confirms(lead, preview)
    written = registers.write
    portions = 0

    def fails_once(*args: object, **options: object) -> object:
        nonlocal portions
        portions += 1
        if portions == 2:
            raise RuntimeError("killed")
        return written(*args, **options)  # type: ignore[arg-type]

    with monkeypatch.context() as patched, pytest.raises(RuntimeError):
        patched.setattr(registers, "write", fails_once)
        await work(site)
    assert len(await site.context.store.read(lambda tx: registers.search(tx, "nguyen", limit=1000))) == 500
    await work(site)

    (one,) = (await site.context.store.read(registers.lists))[0].imports
    assert (one.state, one.counts["read"]) == ("done", 700)
    assert len(await site.context.store.read(lambda tx: registers.search(tx, "nguyen", limit=1000))) == 700


async def test_what_a_ticket_lacks_is_taken_over_from_a_line_with_where_it_is_from(site: Site, tmp_path: Path) -> None:
    visitor, lead, operator = await site.visitor(), await site.operator("Hà", "lead"), await site.operator("Lan")
    code = await visitor.tells_a_tip()
    rows = ((1, "Nguyễn Văn Mẫu", 1950, "Vĩnh An, Vĩnh Bảo, Hải Phòng", "C3 D7 E64", "12/3/1972", "NTLS Đường 9"),)
    preview = await uploads(lead, making.xlsx(tmp_path / "a.xlsx", rows).read_bytes(), "Vĩnh Bảo.xlsx")
    await confirms(lead, preview)
    await work(site)

    offered = _offered(await operator.ticket(code))
    old = offered["martyr-death_date"]
    assert "martyr-name" not in offered  # the tip has one
    answer = await operator.acts(code, "correct", **offered["martyr-unit"])
    assert answer.status == 200
    page = await answer.text()
    assert "martyr-unit" not in _offered(page)
    assert "Vĩnh Bảo, dòng" in page
    ticket = await site.context.store.read(lambda tx: tickets.by_code(tx, code))
    assert ticket is not None
    taken = ticket.tip.answers["martyr-unit"]
    assert taken.origin is not None
    assert (taken.origin.heard, taken.origin.by, taken.value["regiment"]) == ("register", "Lan", "64")

    # Somebody writes another day; the button of the page from before does not replace it.
    await operator.acts(code, "correct", **{**old, "said": "5/2/1968", "heard": "call"})
    refused = await operator.acts(code, "correct", **old)
    assert refused.status == 409
    ticket = await site.context.store.read(lambda tx: tickets.by_code(tx, code))
    assert ticket is not None
    assert ticket.tip.answers["martyr-death_date"].value["earliest"] == "1968-02-05"
    await lead.acts(code, "withhold", field="martyr-birth_year")
    assert "martyr-birth_year" not in _offered(await operator.ticket(code))


def _offered(page: str) -> dict[str, dict[str, str]]:
    """The facts that can be taken over, by field: what the form of each sends."""
    forms = re.findall(r'<form[^>]*action="/desk/tickets/[^"]+/correct".*?</form>', page, re.DOTALL)
    sent = [dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', one)) for one in forms]
    return {one["field"]: one for one in sent if one.get("heard") == "register"}

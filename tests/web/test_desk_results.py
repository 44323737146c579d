"""Results of a ticket at the desk: dated, with evidence, struck out and kept; and what of them is personal."""

from __future__ import annotations

import re

import aiohttp

from storage import audit, forgetting, results, ticket_form, tickets
from tests.web.browsing import Operator
from tests.web.conftest import Site

GIF = b"GIF89a" + b"0" * 40


async def writes(
    operator: Operator, code: str, what: str, file: bytes = b"", /, **fields: str
) -> aiohttp.ClientResponse:
    """The form of a result, sent as a browser sends it."""
    page = await (await operator.gets(f"/desk/tickets/{code}/results/{what}")).text()
    once = re.search(r'name="once" value="(\w+)"', page)
    assert once
    form = aiohttp.FormData(quote_fields=False)
    for name, value in {
        "once": once[1],
        "csrf": await operator.csrf(),
        "what": what,
        "on": "2026-07-20",
        **fields,
    }.items():
        form.add_field(name, value)
    form.add_field("upload", file, filename="biên bản.gif" if file else "", content_type="application/octet-stream")
    return await operator.posts(f"/desk/tickets/{code}/results", form)


async def form_of(site: Site, code: str) -> dict[str, object]:
    found = await site.context.store.read(lambda tx: ticket_form.as_json(tx, code))
    assert found is not None
    return found


async def test_results_stand_with_evidence_beside_what_was_told_and_a_wrong_one_is_struck_out(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator("Lan")
    code = await visitor.tells_a_tip()
    await operator.acts(code, "correct", field="place-where", said="16.7500, 107.2000")

    verified = {"position": "16.7563, 107.2094", "device": "gnss", "accuracy": "2", "note": "cạnh cây đa <b>"}
    answer = await writes(operator, code, "coordinates_verified", GIF, **verified)
    assert (answer.status, answer.url.path) == (200, f"/desk/tickets/{code}")
    await writes(operator, code, "sample_taken", person="Trần Thị Mẫu")
    wrong = await writes(operator, code, "remains_found", note="0912 345 577 báo")

    page = await operator.ticket(code)
    assert "Tọa độ đã xác minh" in page
    assert "16.756300, 107.209400" in page
    assert "16.750000, 107.200000" in page
    assert "cạnh cây đa &lt;b&gt;" in page
    assert "tệp 1" in page
    assert "Trần Thị Mẫu" not in page
    assert "0912 345 577" not in page
    (struck,) = re.findall(r"/results/(\w{32})/strike", page.split("Đã tìm thấy hài cốt")[1].split("</li>")[0])[:1]
    path = f"/desk/tickets/{code}/results/{struck}/strike"
    assert (await operator.posts(path, {"csrf": await operator.csrf(), "why": " "})).status == 422
    for _ in "12":
        assert (await operator.posts(path, {"csrf": await operator.csrf(), "why": "nhầm tin khác"})).status == 200
    page = await operator.ticket(code)
    assert "nhầm tin khác" in page
    assert "Đã tìm thấy hài cốt" in page
    assert wrong.status == 200
    shown = (await form_of(site, code))["results"]
    assert isinstance(shown, list)
    assert [(one["what"], one["at"], one["by"], one["note"]) for one in shown] == [
        ("coordinates_verified", "2026-07-20", "Lan", "cạnh cây đa <b>"),
        ("sample_taken", "2026-07-20", "Lan", None),
    ]
    assert "Trần Thị Mẫu" not in str(shown)
    lines = [(one.what, one.detail) for one in await site.context.store.read(audit.entries) if "result" in one.what]
    assert lines == [
        ("resulted", "coordinates_verified"),
        ("resulted", "sample_taken"),
        ("resulted", "remains_found"),
        ("result_struck", ""),
    ]


async def test_a_result_that_is_not_right_is_asked_again_with_what_was_typed(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator()
    code = await visitor.tells_a_tip()
    other = await (await site.visitor()).tells_a_tip()
    await writes(operator, other, "place_visited", GIF)
    file = re.findall(
        r'name="file">.*?<option value="(\w{32})"',
        await (await operator.gets(f"/desk/tickets/{other}/results/place_visited")).text(),
        re.DOTALL,
    )[0]

    answer = await writes(operator, code, "coordinates_verified", position="suối", device="phone", note="ghi chú dài")
    foreign = await writes(operator, code, "place_visited")
    stolen = await operator.posts(
        f"/desk/tickets/{code}/results",
        {"csrf": await operator.csrf(), "what": "place_visited", "on": "2026-07-20", "file": file},
    )

    page = await answer.text()
    assert answer.status == 422
    assert "Chưa đọc được tọa độ" in page
    assert "ghi chú dài" in page
    assert foreign.status == 200
    assert stolen.status == 422
    assert (await operator.gets(f"/desk/tickets/{code}/results/nothing")).status == 404


async def test_a_withheld_place_is_in_no_result(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator()
    code = await visitor.tells_a_tip()
    await operator.acts(code, "correct", field="place-where", said="gốc đa Mẫu Sơn")
    await operator.acts(code, "withhold", field="place-where")

    await writes(
        operator,
        code,
        "coordinates_verified",
        position="16.7563, 107.2094",
        device="gnss",
        note="đúng gốc đa Mẫu Sơn",
    )

    everything = await operator.ticket(code) + str(await form_of(site, code))
    assert "16.756" not in everything
    assert "gốc đa" not in everything


async def test_the_results_of_an_erased_person_name_nobody(site: Site) -> None:
    visitor, operator = await site.visitor(), await site.operator()
    code = await visitor.tells_a_tip()
    await writes(operator, code, "sample_taken", person="Trần Thị Mẫu", note="cháu gái đưa đi")
    for one in (operator, await site.operator("Mai")):
        await one.acts(code, "status", status="verified")
    found = await site.context.store.read(lambda tx: tickets.by_code(tx, code))
    assert found is not None
    conversation_id = found.conversation_id
    assert conversation_id

    await site.context.store.write(lambda tx: forgetting.forget(tx, conversation_id, at=site.clock.now()))

    left = await site.context.store.read(lambda tx: tickets.by_code(tx, code))
    assert left is not None
    (kept,) = await site.context.store.read(lambda tx: results.of_ticket(tx, left))
    assert (kept.result.what, kept.result.person, kept.result.note) == ("sample_taken", "", "")

"""Requests about personal data on the desk: what waits, what is marked, who may open a breach."""

from __future__ import annotations

import io
import re

import mammoth

from bot import applying_rights, my_data
from storage import audit, handovers, person_data, rights_requests, tickets
from storage.rights_requests import Request
from storage.unit import Tx
from tests.web.api_clients import System, makes_key
from tests.web.conftest import Site


async def standing(site: Site) -> list[Request]:
    return await site.context.store.read(rights_requests.standing)


async def audited(site: Site) -> list[str]:
    return [one.what for one in await site.context.store.read(audit.entries)]


async def test_a_wish_is_listed_until_it_is_answered_and_done(site: Site) -> None:
    person, operator = await site.visitor(), await site.operator()
    code = await person.tells_a_tip()
    await person.says("rút đồng ý", "tất cả")
    (request,) = await standing(site)

    page = await (await operator.gets("/desk/requests")).text()
    csrf = await operator.csrf()
    for act in ("answered", "done"):
        answer = await operator.posts(f"/desk/requests/{request.id}/{act}", {"csrf": csrf})
        assert (answer.status, answer.url.path) == (200, "/desk/requests")
    again = await operator.posts(f"/desk/requests/{request.id}/done", {"csrf": csrf})

    assert "Rút đồng ý" in page
    assert code in page
    assert re.search(r"Trả lời trước\s*<strong>", page)
    assert again.status == 422
    assert await standing(site) == []
    assert {"request_answered", "request_done"} <= set(await audited(site))


async def test_it_is_not_done_before_every_agency_has_been_told(site: Site) -> None:
    person, operator = await site.visitor(), await site.operator()
    code = await person.tells_a_tip()
    ticket = await site.context.store.read(lambda tx: tickets.by_code(tx, code))
    assert ticket is not None
    await site.context.store.write(lambda tx: handovers.record(tx, ticket.id, "military", at=site.context.now()))
    await person.says("rút đồng ý", "tất cả")
    (request,) = await standing(site)
    path, csrf = f"/desk/requests/{request.id}", await operator.csrf()

    early = await operator.posts(f"{path}/done", {"csrf": csrf})
    assert early.status == 422
    assert "Bộ Chỉ huy quân sự" in await (await operator.gets("/desk/requests")).text()
    await operator.posts(f"{path}/told", {"csrf": csrf, "notice": request.notices[0].id})
    await operator.posts(f"{path}/done", {"csrf": csrf})

    assert await standing(site) == []


async def test_who_read_by_api_or_got_a_list_is_to_be_told_as_who_got_a_packet(site: Site) -> None:
    person, lead, admin = await site.visitor(), await site.operator("Hà", "lead"), await site.operator("Mai", "admin")
    code = await person.tells_a_tip()
    for agency in ("military", "police"):  # only the army's program reads
        made = await makes_key(admin, agency=agency, reach="consented")
        if agency == "military":
            site.clock.pass_time(minutes=2)
            for path in (f"/tickets/{code}", "/tickets"):
                assert (await System(site, made.token).gets(path)).status == 200
    for receiver in ("home_affairs", "press", "field"):  # the press was not agreed to: it got a row without facts
        assert (await lead.gets(f"/desk/export?format=csv&receiver={receiver}")).status == 200

    def of_person(tx: Tx) -> tuple[list[str], str]:
        ticket = tickets.by_code(tx, code)
        assert ticket is not None and ticket.conversation_id is not None
        form = person_data.of_conversation(tx, ticket.conversation_id)
        assert form is not None
        text = my_data.readable(tx, site.context, ticket.conversation_id)
        return [f"{one['agency']} {one['how']}" for one in form["tickets"][0]["read_by"]], text

    read_by, text = await site.context.store.read(of_person)
    assert read_by == ["military api", "home_affairs export"]
    assert [name in text for name in ("Cơ quan quân sự", "Cơ quan nội vụ", "Công an", "Báo, đài")] == [1, 1, 0, 0]

    await person.says("rút đồng ý", "tất cả")
    (request,) = await standing(site)
    assert [(one.agency, one.code) for one in request.notices] == [("military", code), ("home_affairs", code)]
    assert "Cơ quan quân sự" in (await person.messages())[-1]["text"]
    path = f"/desk/requests/{request.id}/notices/{request.notices[0].id}.docx"
    async with lead.session.get(site.address + path) as answer:
        paper = await answer.read()
    assert "phần mềm của quý cơ quan đã đọc" in mammoth.extract_raw_text(io.BytesIO(paper)).value


async def test_who_read_a_ticket_is_to_be_told_of_its_erasure(site: Site) -> None:
    person, admin = await site.visitor(), await site.operator("Mai", "admin")
    code = await person.tells_a_tip()
    made = await makes_key(admin, reach="consented")
    site.clock.pass_time(minutes=2)
    assert (await System(site, made.token).gets(f"/tickets/{code}")).status == 200

    def erased(tx: Tx) -> None:
        ticket = tickets.by_code(tx, code)
        assert ticket is not None and ticket.conversation_id is not None
        applying_rights.forget_at_once(tx, site.context, ticket.conversation_id, at=site.clock.now(), who="Mai")

    await site.context.store.write(erased)

    (request,) = await standing(site)
    assert (request.kind, [(one.agency, one.code) for one in request.notices]) == ("erasure", [("military", code)])
    assert (await System(site, made.token).gets(f"/tickets/{code}")).status == 410


async def test_a_correction_and_an_objection_come_from_the_talk_with_their_terms(site: Site) -> None:
    person, operator = await site.visitor(), await site.operator("Hà", "lead")
    await person.says("sửa dữ liệu")
    assert await standing(site) == []  # nothing is kept yet
    code = await person.tells_a_tip()
    await operator.acts(code, "handover", agency="military")

    await person.says("sửa dữ liệu", "Quê liệt sĩ là xã Mẫu, không phải xã khác", "Tôi phản đối ạ", "sửa dữ liệu")

    found = {one.kind: one for one in await standing(site)}
    assert {kind: (one.codes, [to.agency for to in one.notices]) for kind, one in found.items()} == {
        "correction": ((code,), ["military"]),
        "objection": ((code,), ["military"]),
    }
    assert {kind: (one.act_due - one.at).days for kind, one in found.items()} == {"correction": 20, "objection": 20}
    page = await (await operator.gets("/desk/requests")).text()
    assert "Sửa dữ liệu" in page and "Phản đối" in page and code in page
    ticket = await operator.ticket(code)
    assert "không phải xã khác" in ticket  # the team reads what is wrong
    assert "Người báo tin xin sửa dữ liệu" in ticket and "Người báo tin phản đối" in ticket
    heard = "\n".join(one["text"] for one in await person.messages())
    assert heard.count("hai ngày làm việc") == 3


async def test_a_request_by_telephone_is_written_down_with_its_ticket(site: Site) -> None:
    person, operator = await site.visitor(), await site.operator()
    code = await person.tells_a_tip()
    csrf = await operator.csrf()
    form = {"csrf": csrf, "kind": "correction", "code": code.lower(), "detail": "Sửa quê quán <b>"}

    answer = await operator.posts("/desk/requests", form)
    wrong = await operator.posts("/desk/requests", form | {"code": "MM-0000-0001"})
    empty = await operator.posts("/desk/requests", form | {"detail": " "})

    (request,) = await standing(site)
    assert (request.kind, request.codes, request.detail) == ("correction", (code,), "Sửa quê quán <b>")
    assert "Sửa quê quán &lt;b&gt;" in await answer.text()
    assert wrong.status == empty.status == 422


async def test_only_a_lead_opens_a_breach(site: Site) -> None:
    operator, lead = await site.operator(), await site.operator("Mai", role="lead")
    form = {"what": "Mất máy trực", "who": "Khoảng 20 người báo tin", "when": ""}

    refused = await operator.posts("/desk/breaches", form | {"csrf": await operator.csrf()})
    opened = await lead.posts("/desk/breaches", form | {"csrf": await lead.csrf()})

    (breach,) = await standing(site)
    assert refused.status == 403
    assert "Sự cố lộ dữ liệu" in await opened.text()
    assert breach.kind == "breach"
    assert (breach.act_due - breach.at).total_seconds() == 72 * 3600
    assert "breach_opened" in await audited(site)


async def test_nobody_sees_or_marks_requests_without_signing_in(site: Site) -> None:
    stranger = await site.visitor()

    assert (await stranger.gets("/desk/requests")).url.path == "/desk/enter"
    assert (await stranger.posts("/desk/breaches", {"what": "x"})).status == 401
    assert (await stranger.posts(f"/desk/requests/{'0' * 32}/done", {})).status == 401

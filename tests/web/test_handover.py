"""Handed over to an agency, at the desk: only where a consent reaches it; the person who withdraws hears who has it."""

from __future__ import annotations

from storage import audit, rights_requests, ticket_form, tickets
from tests.web.conftest import Site


async def test_a_hand_over_is_written_down_once_and_a_withdrawal_names_who_has_it(site: Site) -> None:
    person, lead = await site.visitor(), await site.operator("Hà", "lead")
    code = await person.tells_a_tip()

    for _ in range(2):
        assert (await lead.acts(code, "handover", agency="military")).status == 200

    form = await site.context.store.read(lambda tx: ticket_form.as_json(tx, code))
    assert form is not None
    assert (form["status"], [one["agency"] for one in form["handovers"]]) == ("handed_over", ["military"])
    page = await lead.ticket(code)
    assert "Đã chuyển:" in page and "Chuyển cơ quan: Bộ Chỉ huy quân sự" in page
    entries = await site.context.store.read(audit.entries)
    assert [(one.who, one.detail) for one in entries if one.what == "handed_over"] == [("Hà", "military 1/2026")]

    await person.says("rút đồng ý", "tất cả")
    heard = "\n".join(one["text"] for one in await person.messages())
    assert f"Cơ quan quân sự: {code}" in heard
    (request,) = await site.context.store.read(rights_requests.standing)
    assert [one.agency for one in request.notices] == ["military"]


async def test_an_agency_that_no_consent_reaches_is_refused_with_the_reason(site: Site) -> None:
    person, lead = await site.visitor(), await site.operator("Hà", "lead")
    code = await person.tells_a_tip()

    press = await lead.acts(code, "handover", agency="press")  # never asked for in this tip
    nobody = await lead.acts(code, "handover", agency="nobody")
    await person.says("rút đồng ý", "một cơ quan", "công an")
    police = await lead.acts(code, "handover", agency="police")
    await person.says("rút đồng ý", "tất cả")
    military = await lead.acts(code, "handover", agency="military")

    assert [one.status for one in (press, nobody, police, military)] == [422] * 4
    for one in (press, police, military):
        assert "chưa đồng ý, hoặc đã rút đồng ý" in await one.text()
    assert "Không còn cơ quan nào chuyển được" in await lead.ticket(code)
    ticket = await site.context.store.read(lambda tx: tickets.by_code(tx, code))
    assert ticket is not None and ticket.status == "received"


async def test_the_status_alone_does_not_say_to_whom(site: Site) -> None:
    person, lead = await site.visitor(), await site.operator("Hà", "lead")
    code = await person.tells_a_tip()

    alone = await lead.acts(code, "status", status="handed_over")
    assert (alone.status, "cơ quan nào" in await alone.text()) == (422, True)
    assert '<option value="handed_over"' not in await lead.ticket(code)

    await lead.acts(code, "handover", agency="military")
    await lead.acts(code, "status", status="verifying")
    assert (await lead.acts(code, "status", status="handed_over")).status == 200
